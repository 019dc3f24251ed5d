/** Writes the Python client's models and resources. */
import { snakeCase } from '../js/names.ts';
import { type Endpoint, FORM } from './endpoints.ts';
import { type Field, type Model, type Models, pascalCase, type Shape, union } from './shapes.ts';
import type { Extras } from './typescript.ts';

const HEADER =
  '"""Written by shared/sdk/tools/generate.ts from the contract: change that, and run it again."""';

const KEYWORDS = new Set(
  (
    'False None True and as assert async await break class continue def del elif else except finally for from global ' +
    'if import in is lambda nonlocal not or pass raise return try while with yield'
  ).split(' '),
);
/** A keyword gets an underscore behind it, as PEP 8 has it; the client takes it off again on the wire. */
const safe = (name: string): string => (KEYWORDS.has(name) ? `${name}_` : name);
const text = (value: string): string => JSON.stringify(value);

function typeOf(shape: Shape, sent: boolean): string {
  switch (shape.kind) {
    case 'text':
      return 'str';
    case 'time':
      return sent ? 'Union[str, datetime]' : 'str';
    case 'integer':
      return 'int';
    case 'number':
      return 'float';
    case 'boolean':
      return 'bool';
    case 'null':
      return 'None';
    case 'any':
      return 'Any';
    case 'literal':
      return `Literal[${shape.values.map((value) => JSON.stringify(value)).join(', ')}]`;
    case 'list':
      return `List[${typeOf(shape.item, sent)}]`;
    case 'map':
      return `Dict[str, ${typeOf(shape.value, sent)}]`;
    case 'model':
      return shape.name;
    case 'union': {
      const options = shape.options.filter(({ kind }) => kind !== 'null').map((each) => typeOf(each, sent));
      const one = options.length === 1 ? (options[0] as string) : `Union[${options.join(', ')}]`;
      return options.length === shape.options.length ? one : `Optional[${one}]`;
    }
  }
}

const isNullable = (shape: Shape): boolean =>
  shape.kind === 'union' && shape.options.some(({ kind }) => kind === 'null');
const optional = (type: string): string => (type.startsWith('Optional[') ? type : `Optional[${type}]`);

export function writePythonModels(models: Models, { errorCodes, messages, closeCodes }: Extras): string {
  const all = [...models.all.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const nested = new Set(all.filter(({ sent }) => sent).flatMap(({ fields }) => fields.flatMap(modelsIn)));
  const classes = all.flatMap((model) => {
    if (!model.sent) return [dataclass(model)];
    return nested.has(model.name) ? [typedDict(model)] : [];
  });
  const kinds = messages.kind === 'union' ? messages.options : [messages];
  const names = kinds.map((kind) => typeOf(kind, false));
  const byType = names.map((name) => {
    const shape = models.get(name).fields.find((field) => field.name === 'type')?.shape;
    return `    ${shape?.kind === 'literal' ? text(String(shape.values[0])) : text(name)}: ${name},`;
  });
  return `${[
    HEADER,
    'from __future__ import annotations',
    '',
    'from dataclasses import dataclass',
    'from datetime import datetime',
    'from typing import Any, Dict, List, Literal, Optional, Type, TypedDict, Union',
    '',
    `ErrorCode = Literal[\n${errorCodes.map((code) => `    ${text(code)},`).join('\n')}\n]`,
    '',
    ...classes.map((each) => `\n${each}\n`),
    '',
    `#: Why the stream was closed.\nCLOSE = {${Object.entries(closeCodes)
      .map(([name, code]) => `${text(snakeCase(name))}: ${code}`)
      .join(', ')}}`,
    `#: What the live stream of an interview tells.\nStreamMessage = Union[\n${names.map((name) => `    ${name},`).join('\n')}\n]`,
    `MESSAGES: Dict[str, Type[StreamMessage]] = {\n${byType.join('\n')}\n}`,
  ].join('\n')}\n`;
}

function modelsIn({ shape }: Pick<Field, 'shape'>): string[] {
  switch (shape.kind) {
    case 'model':
      return [shape.name];
    case 'list':
      return modelsIn({ shape: shape.item });
    case 'map':
      return modelsIn({ shape: shape.value });
    case 'union':
      return shape.options.flatMap((option) => modelsIn({ shape: option }));
    default:
      return [];
  }
}

function dataclass({ name, fields }: Model): string {
  const lines = [
    ...fields
      .filter(({ required }) => required)
      .flatMap((field) => [`${safe(field.name)}: ${typeOf(field.shape, false)}`, ...docstring(field)]),
    ...fields
      .filter(({ required }) => !required)
      .flatMap((field) => [
        `${safe(field.name)}: ${optional(typeOf(field.shape, false))} = None`,
        ...docstring(field),
      ]),
  ];
  return `@dataclass(frozen=True)\nclass ${name}:\n${indent(lines.length > 0 ? lines : ['pass'])}`;
}

/** In two halves, since NotRequired is younger than the oldest Python that we serve. */
function typedDict({ name, fields }: Model): string {
  const keyword = fields.find((field) => safe(field.name) !== field.name);
  if (keyword) throw new Error(`${name}.${keyword.name} is a keyword of Python: give it another name.`);
  const lines = (required: boolean) =>
    fields
      .filter((field) => field.required === required)
      .flatMap((field) => [`${field.name}: ${typeOf(field.shape, true)}`, ...docstring(field)]);
  const [needed, free] = [lines(true), lines(false)];
  if (free.length === 0) return `class ${name}(TypedDict):\n${indent(needed)}`;
  if (needed.length === 0) return `class ${name}(TypedDict, total=False):\n${indent(free)}`;
  return `class _${name}(TypedDict):\n${indent(needed)}\n\n\nclass ${name}(_${name}, total=False):\n${indent(free)}`;
}

/** Below its field, where editors and documentation tools look for it. */
const docstring = ({ words }: Field): string[] => (words === undefined ? [] : [`"""${words}"""`]);

const indent = (lines: readonly string[], by = 4): string =>
  lines.map((line) => ' '.repeat(by) + line).join('\n');

const FLAVOURS = [
  { prefix: '', base: 'Resource', pages: 'Pages', def: 'def', wait: '' },
  { prefix: 'Async', base: 'AsyncResource', pages: 'AsyncPages', def: 'async def', wait: 'await ' },
] as const;
type Flavour = (typeof FLAVOURS)[number];

export function writePythonResources(endpoints: readonly Endpoint[], models: Models): string {
  const resources = [...Map.groupBy(endpoints, ({ resource }) => resource)];
  const classes = FLAVOURS.flatMap((flavour) => [
    ...resources.map(
      ([resource, methods]) =>
        `class ${flavour.prefix}${pascalCase(resource)}Resource(${flavour.base}):\n` +
        methods.map((each) => method(each, models, flavour)).join('\n\n'),
    ),
    allResources(
      resources.map(([name]) => name),
      flavour,
    ),
  ]);
  const body = classes.map((each) => `\n\n${each}\n`).join('');
  const used = [...models.all.keys()].filter((name) => new RegExp(`\\b${name}\\b`).test(body)).sort();
  const typing = ['Any', 'Dict', 'List', 'Literal', 'Optional', 'Union', 'cast'].filter((name) =>
    new RegExp(`\\b${name}\\b`).test(body),
  );
  return [
    HEADER,
    'from __future__ import annotations',
    '',
    ...(body.includes('datetime') ? ['from datetime import datetime'] : []),
    `from typing import ${typing.join(', ')}`,
    '',
    'from ._pages import AsyncPages, Pages',
    `from ._resource import ${[...(body.includes('OMIT') ? ['OMIT', 'Omit'] : []), 'AsyncResource', 'Resource', 'given', 'quote'].join(', ')}`,
    `from ._transport import AsyncTransport, RequestOptions, Transport${body.includes('Upload') ? ', Upload' : ''}`,
    `from .models import (\n${used.map((name) => `    ${name},`).join('\n')}\n)\n`,
  ]
    .join('\n')
    .concat(body);
}

function allResources(names: readonly string[], { prefix }: Flavour): string {
  const made = names.map(
    (name) => `self.${snakeCase(name)} = ${prefix}${pascalCase(name)}Resource(transport)`,
  );
  return [
    `class ${prefix}Resources:`,
    '    """Every resource of the API."""',
    '',
    `    def __init__(self, transport: ${prefix}Transport) -> None:`,
    indent(made, 8),
  ].join('\n');
}

function method(endpoint: Endpoint, models: Models, flavour: Flavour): string {
  const { params, query, body, answer, http, path, summary, isPublic } = endpoint;
  const ids = params.map(({ name, kind }) => `${safe(name)}: ${kind === 'integer' ? 'int' : 'str'}`);
  if (endpoint.upload) ids.push('file: Upload');
  const bodyInput = inputOf(body, models);
  const queryInput = inputOf(query, models);
  const named = [...bodyInput.parameters, ...queryInput.parameters].sort(
    (a, b) => Number(a.includes(' = ')) - Number(b.includes(' = ')),
  );
  const inputs = ['self', ...ids, '*', ...named, 'options: Optional[RequestOptions] = None'];
  const names = inputs.map((input) => input.split(':')[0] as string);
  if (new Set(names).size < names.length) throw new Error(`${endpoint.name}: two parameters have one name.`);

  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => `{quote(${safe(name)})}`);
  const isFixed = Object.keys(endpoint.fixed).length > 0;
  const fixed = Object.entries(endpoint.fixed)
    .map((word) => word.map(text).join(': '))
    .join(', ');
  const passed = [
    filled === path ? text(path) : `f${text(filled)}`,
    ...(answer.kind === 'page' ? [typeOf(answer.item, false)] : [answerType(answer)]),
    ...(body ? [`body=${bodyInput.value}`] : []),
    ...(isFixed ? [`query={${query ? `**${queryInput.value}, ` : ''}${fixed}}`] : []),
    ...(query && !isFixed ? [`query=${queryInput.value}`] : []),
    ...(endpoint.upload ? ['upload=file'] : []),
    ...(endpoint.upload && endpoint.upload !== FORM ? [`octets=${text(endpoint.upload)}`] : []),
    ...(isPublic ? ['public=True'] : []),
    ...(endpoint.once ? ['once=True'] : []),
    ...(answer.kind === 'file' ? [`file=${text(answer.types.join(', '))}`] : []),
    ...(answer.kind === 'file' && answer.isText ? ['text=True'] : []),
    'options=options',
  ];
  const isPage = answer.kind === 'page';
  const call = isPage
    ? multiline('self._list', passed, 12)
    : multiline('self._send', [text(http), ...passed], 12);
  const returns = isPage ? `${flavour.pages}[${typeOf(answer.item, false)}]` : answerType(answer);
  const result =
    isPage || returns === 'Any'
      ? call
      : `cast(${typeIsName(returns) ? returns : text(returns)}, ${flavour.wait}${call})`;
  const sends = returns === 'None' ? `${flavour.wait}${call}` : `return ${result}`;
  const doc = summary.replaceAll('\\', '\\\\').replaceAll('"""', "'''");
  return [
    `    ${isPage ? 'def' : flavour.def} ${safe(snakeCase(endpoint.method))}(`,
    indent(
      inputs.map((input) => `${input},`),
      8,
    ),
    `    ) -> ${returns}:`,
    `        """${doc}. \`\`${http} ${path}\`\`"""`,
    `        ${sends}`,
  ].join('\n');
}

const typeIsName = (type: string): boolean => /^\w+$/.test(type);

function answerType(answer: Exclude<Endpoint['answer'], { kind: 'page' }>): string {
  if (answer.kind === 'file') return answer.isText ? 'str' : 'bytes';
  const { shape, empty } = answer;
  if (shape === null) return 'None';
  const type = typeOf(shape, false);
  return empty && type !== 'Any' ? optional(type) : type;
}

const multiline = (call: string, args: readonly string[], by: number): string =>
  `${call}(\n${indent(
    args.map((arg) => `${arg},`),
    by,
  )}\n${' '.repeat(by - 4)})`;

/** The fields of what is sent as keyword arguments; of several forms, all fields of all of them. */
function inputOf(shape: Shape | null, models: Models): { parameters: string[]; value: string } {
  if (shape === null) return { parameters: [], value: '' };
  const forms = shape.kind === 'union' ? shape.options : [shape];
  if (!forms.every((form) => form.kind === 'model')) {
    return { parameters: [`body: ${typeOf(shape, true)}`], value: 'body' };
  }
  const lists = forms.map((form) => models.get(form.name).fields);
  const names = [...new Set(lists.flat().map(({ name }) => name))];
  const fields = names.map((name): Field => {
    const found = lists.map((list) => list.find((field) => field.name === name));
    return {
      name,
      shape: union(found.flatMap((field) => (field ? [field.shape] : []))),
      required: found.every((field) => field?.required),
    };
  });
  const parameters = fields.map((field) => {
    const type = typeOf(field.shape, true);
    if (field.required) return `${safe(field.name)}: ${type}`;
    // Where null says something, what is left out needs a value of its own.
    return isNullable(field.shape)
      ? `${safe(field.name)}: Union[${type}, Omit] = OMIT`
      : `${safe(field.name)}: ${optional(type)} = None`;
  });
  const values = fields.map(({ name }) => `    ${text(name)}: ${safe(name)},`);
  const nullable = fields.filter((field) => isNullable(field.shape)).map(({ name }) => `${text(name)},`);
  const lines = ['{', ...values, '},', ...nullable];
  return { parameters, value: `given(\n${indent(lines, 16)}\n            )` };
}
