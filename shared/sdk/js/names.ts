/** snake_case on the wire, camelCase in JavaScript. A test holds that the two map one to one for every field. */

export const camelCase = (name: string): string =>
  name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
export const snakeCase = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * Renames the keys of a value from the wire, all the way down. `maps` are the paths of objects whose keys are
 * data, not names (`social_links`, `results.skills`): those stay as they are. Lists do not count in a path, and
 * `*` is any key of a map. Below a path with `=` behind it nothing is renamed.
 */
export function fromWire(value: unknown, maps: readonly string[] = []): unknown {
  return rename(value, maps, '', camelCase, (key) => key);
}

/** The same the other way; a Date becomes ISO 8601. */
export function toWire(value: unknown, maps: readonly string[] = []): unknown {
  return rename(value, maps, '', snakeCase, snakeCase);
}

function rename(
  value: unknown,
  maps: readonly string[],
  path: string,
  convert: (key: string) => string,
  wireName: (key: string) => string,
): unknown {
  if (maps.includes(`${path}=`)) return value;
  if (Array.isArray(value)) return value.map((item) => rename(item, maps, path, convert, wireName));
  if (value instanceof Date) return value.toISOString();
  if (value === null || typeof value !== 'object') return value;
  const isMap = maps.includes(path);
  const entries = Object.entries(value).map(([key, inner]) => {
    const step = isMap ? '*' : wireName(key);
    const below = path === '' ? step : `${path}.${step}`;
    return [isMap ? key : convert(key), rename(inner, maps, below, convert, wireName)];
  });
  return Object.fromEntries(entries);
}
