/** The contract's schemas as a few simple shapes, from which each language writes its own. */
import { z } from 'zod';
import { described } from '../../contract/openapi/properties.ts';

export type Shape =
  | { kind: 'text' | 'time' | 'integer' | 'number' | 'boolean' | 'null' | 'any' }
  | { kind: 'literal'; values: readonly (string | number)[] }
  | { kind: 'list'; item: Shape }
  /** An object whose keys are data. */
  | { kind: 'map'; value: Shape }
  | { kind: 'model'; name: string }
  | { kind: 'union'; options: readonly Shape[] };

export interface Field {
  name: string;
  shape: Shape;
  required: boolean;
  /** What the API's description says of it. */
  words?: string;
}
export interface Model {
  name: string;
  fields: readonly Field[];
  /** Whether a client sends it; otherwise the server answers it. */
  sent: boolean;
}

interface Json {
  $ref?: string;
  $defs?: Record<string, Json>;
  description?: string;
  type?: string | string[];
  format?: string;
  pattern?: string;
  const?: string | number;
  enum?: (string | number)[];
  anyOf?: Json[];
  oneOf?: Json[];
  items?: Json;
  properties?: Record<string, Json>;
  additionalProperties?: boolean | Json;
  required?: string[];
}

const IDENTIFIER = /^[a-z][a-z0-9_]*$/i;

export const pascalCase = (name: string): string =>
  name.replace(/(?:^|[_-])([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** Collects the objects that it meets as named models: by their id in the contract, else by their place. */
export class Models {
  readonly all = new Map<string, Model>();

  /** What the server answers. `operation`: whose words its properties have; left out: they have none. */
  answer(schema: z.ZodType, name: string, operation?: string): Shape {
    return this.#shape(told(z.toJSONSchema(schema, { io: 'output' }) as Json, operation), name, 'answer');
  }

  /** What a client sends in a body. Named shapes of the contract get a name of their own here: defaults may be left out. */
  body(schema: z.ZodType, name: string, operation?: string): Shape {
    const json = z.toJSONSchema(schema, { io: 'input', reused: 'inline' }) as Json;
    return this.#shape(told(json, operation), name, 'body');
  }

  /** What a client sends in a query string, where numbers and booleans are text. */
  query(schema: z.ZodType, name: string): Shape {
    return this.#shape(z.toJSONSchema(schema, { io: 'input', reused: 'inline' }) as Json, name, 'query');
  }

  get(name: string): Model {
    const model = this.all.get(name);
    if (model === undefined) throw new Error(`No model is called ${name}.`);
    return model;
  }

  /** Forgets a model that no language writes down as such, as the envelope of a list. */
  drop(name: string): void {
    this.all.delete(name);
  }

  #shape(root: Json, rootName: string, side: 'answer' | 'body' | 'query'): Shape {
    const visit = (json: Json, name: string): Shape => {
      if (json.$ref !== undefined) {
        const id = json.$ref.replace('#/$defs/', '');
        const target = root.$defs?.[id];
        if (target === undefined) throw new Error(`${name}: ${json.$ref} points nowhere.`);
        return visit(target, side === 'answer' ? pascalCase(id) : name);
      }
      if (json.const !== undefined) return { kind: 'literal', values: [json.const] };
      if (json.enum !== undefined) {
        const isBoolean = side === 'query' && json.enum.includes('true') && json.enum.includes('false');
        return isBoolean ? { kind: 'boolean' } : { kind: 'literal', values: json.enum };
      }
      const choices = json.anyOf ?? json.oneOf;
      if (choices !== undefined) {
        const named = choices.filter((choice) => choice.type !== 'null').length > 1;
        return union(
          choices.map((choice, index) => visit(choice, named ? optionName(choice, name, index) : name)),
        );
      }
      if (Array.isArray(json.type)) return union(json.type.map((type) => visit({ ...json, type }, name)));
      switch (json.type) {
        case 'string':
          if (side === 'query' && /^\^(\\d|\[1-9\])/.test(json.pattern ?? '')) return { kind: 'integer' };
          return { kind: json.format === 'date-time' ? 'time' : 'text' };
        case 'integer':
        case 'number':
        case 'boolean':
        case 'null':
          return { kind: json.type };
        case 'array':
          return { kind: 'list', item: json.items ? visit(json.items, singular(name)) : { kind: 'any' } };
        case 'object':
          return object(json, name);
        default:
          return { kind: 'any' };
      }
    };

    const object = (json: Json, name: string): Shape => {
      const { properties, additionalProperties: others } = json;
      if (properties === undefined) {
        return {
          kind: 'map',
          value: typeof others === 'object' ? visit(others, singular(name)) : { kind: 'any' },
        };
      }
      if (!Object.keys(properties).every((key) => IDENTIFIER.test(key))) {
        const values = Object.entries(properties).map(([, value]) => visit(value, singular(name)));
        return { kind: 'map', value: union(values) };
      }
      const fields = Object.entries(properties).map(([key, value]) => ({
        name: key,
        shape: visit(value, `${name}${pascalCase(key)}`),
        required: json.required?.includes(key) ?? false,
        ...(value.description !== undefined && { words: value.description }),
      }));
      const known = this.all.get(name);
      if (known !== undefined && withoutWords(known.fields) !== withoutWords(fields)) {
        throw new Error(
          `Two different shapes would be called ${name}: give one of them an id in the contract.`,
        );
      }
      // What the stream tells is the same as what is answered, and has no words of its own.
      if (known === undefined) this.all.set(name, { name, fields, sent: side !== 'answer' });
      return { kind: 'model', name };
    };

    return visit(root, rootName);
  }
}

/** With the words of the API's description: each part that has a name has its own. */
function told({ $defs = {}, ...json }: Json, operation: string | undefined): Json {
  if (operation === undefined) return { $defs, ...json };
  const parts = Object.entries($defs).map(([id, part]) => [id, described(part, id) as Json]);
  return { $defs: Object.fromEntries(parts), ...(described(json, operation) as Json) };
}

const withoutWords = (fields: readonly Field[]): string =>
  JSON.stringify(fields.map(({ words: _, ...field }) => field));

/** Of several objects, each is named by the constant that tells them apart, else numbered. */
function optionName({ properties }: Json, name: string, index: number): string {
  const tag = Object.values(properties ?? {}).find((property) => typeof property.const === 'string');
  return tag ? `${pascalCase(String(tag.const))}${name}` : `${name}${index + 1}`;
}

const singular = (name: string): string => name.replace(/ies$/, 'y').replace(/(?<![su])s$/, '');

export function union(options: readonly Shape[]): Shape {
  const flat = options.flatMap((option) => (option.kind === 'union' ? option.options : [option]));
  const distinct = [...new Map(flat.map((option) => [JSON.stringify(option), option])).values()];
  return distinct.length === 1 ? (distinct[0] as Shape) : { kind: 'union', options: distinct };
}
