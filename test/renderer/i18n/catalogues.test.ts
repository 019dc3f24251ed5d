/** Every language says all that English says, with the same gaps; and what it knows of the server is still said. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { firstLanguage, LANGUAGES } from '../../../renderer/i18n/languages.ts';

const ROOT = join(import.meta.dirname, '../../..');
const FOLDER = join(ROOT, 'renderer/i18n');

/** Made of several parts where they are said, or by zod. */
const COMPOSED = new Set([
  'Invalid email address',
  'in progress',
  'Next step: explain what was missing aloud in two minutes, with an example from your own work, then answer the whole question again.',
  'no show',
  'One question on it was left open: a first thought, such as what you would check, is worth more than a pass.',
  'One question on it was left open. That is no low score; ask again where it matters.',
]);

type Nested = { [key: string]: string | Nested };
const read = (language: string): Nested => JSON.parse(readFileSync(join(FOLDER, `${language}.json`), 'utf8'));
/** Keys, dotted, to texts. */
const flat = (nested: Nested, path = ''): [string, string][] =>
  Object.entries(nested).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value]] : flat(value, `${path}${key}.`),
  );
/** `{{gaps}}` and tags, in any order. */
const gaps = (text: string) =>
  [...text.matchAll(/\{\{\s*\w+(?:, *\w+)?\s*\}\}|<\/?\d+\/?>/g)].map(([gap]) => gap).sort();

const english = flat(read('en'));
const others = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .map((file) => basename(file, '.json'))
  .filter((language) => language !== 'en');

test('each catalogue is a language to choose', () => {
  expect(['en', ...others].sort()).toEqual(Object.keys(LANGUAGES).sort());
});

describe.each(others)('%s', (language) => {
  const { server, ...pages } = read(language);
  const texts = flat(pages);
  const byKey = new Map(texts);

  test('has every text of the pages, and no other', () => {
    expect(english.map(([key]) => key).filter((key) => !byKey.has(key))).toEqual([]);
    const known = new Set(english.map(([key]) => key));
    expect(texts.map(([key]) => key).filter((key) => !known.has(key))).toEqual([]);
  });
  test('leaves no text empty', () => {
    expect(texts.filter(([, text]) => text.trim() === '')).toEqual([]);
  });
  test('has the same gaps in each', () => {
    const differing = english.filter(([key, text]) => {
      const other = byKey.get(key);
      return other !== undefined && gaps(other).join() !== gaps(text).join();
    });
    expect(differing.map(([key]) => key)).toEqual([]);
  });
  test('has the gaps of the server’s words in each', () => {
    const differing = Object.entries(server as Record<string, string>).filter(
      ([said, text]) => gaps(said).join() !== gaps(text).join(),
    );
    expect(differing).toEqual([]);
  });
  test('knows what the server says as the server says it', () => {
    const source = ['server', 'shared/contract', 'shared/domain', 'shared/content']
      .flatMap((folder) =>
        readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
          join(ROOT, folder, file),
        ),
      )
      .filter((file) => file.endsWith('.ts') || file.endsWith('skills.json'))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const gone = Object.keys(server as Record<string, string>).filter((said) => {
      if (said.includes('{{')) return false;
      const what = /^(.+) not found\.$/.exec(said)?.[1];
      return !COMPOSED.has(said) && !source.includes(what === undefined ? said : `'${what}'`);
    });
    expect(gone).toEqual([]);
  });
});

describe('the first language', () => {
  test.each([
    [null, ['de-AT', 'en'], 'de'],
    [null, ['fr-FR', 'de'], 'de'],
    [null, ['en-GB', 'de'], 'en'],
    [null, ['fr'], 'en'],
    [null, [], 'en'],
    ['de', ['en'], 'de'],
    ['en', ['de'], 'en'],
    ['constructor', ['de'], 'de'],
  ])('chosen %s, wanted %j: %s', (chosen, wanted, expected) => {
    expect(firstLanguage(chosen, wanted)).toBe(expected);
  });
});
