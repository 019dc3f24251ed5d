/** Zod schemas as JSON Schema, in the form from which the fastest serialisers compile. */
import { z } from 'zod';

type Json = Record<string, unknown>;
const cache = new WeakMap<z.ZodType, Json>();

/** The JSON Schema of an answer. Properties that it does not name are not sent. */
export function jsonSchemaOf(schema: z.ZodType): Json {
  let json = cache.get(schema);
  if (json === undefined) {
    json = simplify(z.toJSONSchema(schema, { target: 'draft-7', io: 'output', reused: 'inline' })) as Json;
    cache.set(schema, json);
  }
  return json;
}

/** `anyOf: [X, null]` makes the serialiser validate each value twice; `nullable` says the same for free. */
function simplify(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(simplify);
  if (node === null || typeof node !== 'object') return node;
  // A string is the schema's own name; an object is a property `id`, which stays in its place.
  const isName = ([key, value]: [string, unknown]) =>
    key === '$schema' || (key === 'id' && typeof value === 'string');
  const kept: Json = Object.fromEntries(Object.entries(node).filter((entry) => !isName(entry)));
  const choices = kept.anyOf;
  if (Array.isArray(choices) && choices.length === 2) {
    const value = choices.find((choice: Json) => choice.type !== 'null');
    if (value !== undefined && choices.some((choice: Json) => choice.type === 'null')) {
      return { ...(simplify(value) as Json), nullable: true };
    }
  }
  return Object.fromEntries(Object.entries(kept).map(([key, value]) => [key, simplify(value)]));
}
