/** Writes the JavaScript client's types and resources. */
import { camelCase } from '../js/names.ts';
import { type Endpoint, FORM } from './endpoints.ts';
import { type Field, type Models, pascalCase, type Shape } from './shapes.ts';

const HEADER =
  '/** Written by shared/sdk/tools/generate.ts from the contract: change that, and run it again. */';

function typeOf(shape: Shape, sent: boolean): string {
  switch (shape.kind) {
    case 'text':
      return 'string';
    case 'time':
      return sent ? 'string | Date' : 'string';
    case 'integer':
    case 'number':
      return 'number';
    case 'boolean':
    case 'null':
      return shape.kind;
    case 'any':
      return 'unknown';
    case 'literal':
      return shape.values.map((value) => JSON.stringify(value)).join(' | ');
    case 'list':
      return `Array<${typeOf(shape.item, sent)}>`;
    case 'map':
      return `Record<string, ${typeOf(shape.value, sent)}>`;
    case 'model':
      return shape.name;
    case 'union':
      return shape.options.map((option) => typeOf(option, sent)).join(' | ');
  }
}

export interface Extras {
  errorCodes: readonly string[];
  /** The messages of the live stream. */
  messages: Shape;
  messageTypes: readonly string[];
  closeCodes: Readonly<Record<string, number>>;
}

export function writeModels(
  models: Models,
  { errorCodes, messages, messageTypes, closeCodes }: Extras,
): string {
  const interfaces = [...models.all.values()]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, fields, sent }) => {
      const lines = fields.map(
        (field) =>
          `${field.words === undefined ? '' : `/** ${inCamelCase(field.words, fields)} */\n`}${camelCase(field.name)}${field.required ? '' : '?'}: ${typeOf(field.shape, sent)};`,
      );
      return `export interface ${name} {\n${lines.join('\n')}\n}`;
    });
  return [
    HEADER,
    `export type ErrorCode = ${errorCodes.map((code) => JSON.stringify(code)).join(' | ')};`,
    `/** What the live stream of an interview tells. */\nexport type StreamMessage = ${typeOf(messages, false)};`,
    `export const STREAM_TYPES: readonly string[] = ${JSON.stringify(messageTypes)};`,
    `/** Why the stream was closed. */\nexport const CLOSE = ${JSON.stringify(closeCodes)} as const;`,
    ...interfaces,
  ].join('\n\n');
}

/** Words that name fields beside them, as these are called here. */
const inCamelCase = (words: string, fields: readonly Field[]): string =>
  words.replace(/`(\w+)`/g, (code, name: string) =>
    fields.some((field) => field.name === name) ? `\`${camelCase(name)}\`` : code,
  );

const resourceClass = (resource: string): string => `${pascalCase(resource)}Resource`;

export function writeResources(endpoints: readonly Endpoint[], models: Models): string {
  const resources = [...Map.groupBy(endpoints, ({ resource }) => resource)];
  const classes = resources.map(
    ([resource, methods]) =>
      `export class ${resourceClass(resource)} extends Resource {\n${methods.map((each) => method(each, models)).join('\n\n')}\n}`,
  );
  const fields = resources.map(([resource]) => `readonly ${resource}: ${resourceClass(resource)};`);
  const made = resources.map(([resource]) => `this.${resource} = new ${resourceClass(resource)}(transport);`);
  const all = `/** Every resource of the API. */\nexport class Resources {\n${fields.join('\n')}\n\nconstructor(transport: Transport) {\n${made.join('\n')}\n}\n}`;
  const text = [...classes, all].join('\n\n');
  const used = [...models.all.keys()].filter((name) => new RegExp(`\\b${name}\\b`).test(text)).sort();
  return [
    HEADER,
    [
      `import type { ${used.join(', ')} } from './models.gen.ts';`,
      "import type { Pages } from './paging.ts';",
      "import { Resource } from './resource.ts';",
      "import type { RequestOptions, Transport } from './transport.ts';",
    ].join('\n'),
    text,
  ].join('\n\n');
}

function method(endpoint: Endpoint, models: Models): string {
  const { params, query, body, answer, http, isPublic, maps } = endpoint;
  const inputs = params.map(
    ({ name, kind }) => `${camelCase(name)}: ${kind === 'integer' ? 'number' : 'string'}`,
  );
  if (endpoint.upload) inputs.push('file: Blob');
  for (const [name, shape] of [
    ['body', body],
    ['query', query],
  ] as const) {
    if (shape) inputs.push(`${name}: ${typeOf(shape, true)}${mayBeEmpty(shape, models) ? ' = {}' : ''}`);
  }
  // Ids are encoded whatever their type: JavaScript does not hold its callers to it.
  const path = endpoint.path.replace(
    /\{(\w+)\}/g,
    (_, name: string) => `\${encodeURIComponent(${camelCase(name)})}`,
  );
  const quoted = path.includes('${') ? `\`${path}\`` : `'${path}'`;
  const isFixed = Object.keys(endpoint.fixed).length > 0;
  const payload = [
    endpoint.upload ? 'body: file' : body && 'body',
    endpoint.upload && endpoint.upload !== FORM && `octets: ${JSON.stringify(endpoint.upload)}`,
    isFixed
      ? `query: {${query ? '...query, ' : ''}${JSON.stringify(endpoint.fixed).slice(1)}`
      : query && 'query',
    isPublic && 'isPublic: true',
    endpoint.once && 'once: true',
    answer.kind === 'file' && `file: ${JSON.stringify(answer.types)}`,
    answer.kind === 'file' && answer.isText && 'isText: true',
    maps.length > 0 && `maps: ${JSON.stringify(maps)}`,
  ].filter(Boolean);
  const rest = `${quoted}, { ${payload.join(', ')} }, options`;
  const [returns, call] =
    answer.kind === 'page'
      ? [`Pages<${typeOf(answer.item, false)}>`, `this._list(${rest})`]
      : [`Promise<${answerType(answer)}>`, `this._send('${http}', ${rest})`];
  return [
    `/** ${endpoint.summary.replaceAll('*/', '* /')}. \`${http} ${endpoint.path}\` */`,
    `${endpoint.method}(${[...inputs, 'options?: RequestOptions'].join(', ')}): ${returns} {\nreturn ${call};\n}`,
  ].join('\n');
}

function answerType(answer: Exclude<Endpoint['answer'], { kind: 'page' }>): string {
  if (answer.kind === 'file') return answer.isText ? 'string' : 'Blob';
  const { shape, empty } = answer;
  if (shape === null) return 'void';
  return typeOf(shape, false) + (empty ? ' | undefined' : '');
}

const mayBeEmpty = (shape: Shape, models: Models): boolean =>
  shape.kind === 'model' && models.get(shape.name).fields.every(({ required }) => !required);
