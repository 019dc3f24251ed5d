/** Answers as text: what the contract names is sent, in its order; nothing else is. */
import type buildSerializer from 'fast-json-stringify';
import type { FastifySerializerCompiler } from 'fastify';
import { z } from 'zod';

type Json = Record<string, unknown>;
type Serialize = (answer: unknown) => string;
let build: typeof buildSerializer | undefined;

/** To be awaited before an answer is written. The compiler is loaded at the first: a start need not wait for it. */
export async function loadSerializer(): Promise<void> {
  build ??= (await import('fast-json-stringify')).default;
}

const compiled = new WeakMap<z.ZodType, Serialize>();

/**
 * Serialisers out of the contract's schemas. Each is compiled when it is first needed, and once for both prefixes: to
 * compile all of them takes longer than all the rest of a start.
 */
export const serializerCompiler: FastifySerializerCompiler<z.ZodType> = ({ schema }) => {
  return (answer: unknown) => serializerOf(schema)(answer);
};

/** Compiles it before it is needed; `loadSerializer` is to be awaited first. */
export const warmUpSerializer = (schema: z.ZodType): void => void serializerOf(schema);

function serializerOf(schema: z.ZodType): Serialize {
  const known = compiled.get(schema);
  if (known !== undefined) return known;
  if (build === undefined) throw new Error('loadSerializer() was not awaited.');
  const serialize = build(jsonSchemaOf(schema)) as Serialize;
  compiled.set(schema, serialize);
  return serialize;
}

/** The JSON Schema of an answer, in the form from which the fastest serialisers compile. */
function jsonSchemaOf(schema: z.ZodType): Json {
  return simplify(z.toJSONSchema(schema, { target: 'draft-7', io: 'output', reused: 'inline' })) as Json;
}

/** `anyOf: [X, null]` makes the serialiser validate each value twice; `nullable` says the same for free. */
function simplify(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(simplify);
  if (node === null || typeof node !== 'object') return node;
  // `id` names a schema, unless it is itself one: then it is a property of that name.
  const kept = Object.entries(node).filter(
    ([key, value]) => key !== '$schema' && (key !== 'id' || typeof value === 'object'),
  );
  const choices = (node as Json).anyOf;
  if (Array.isArray(choices) && choices.length === 2) {
    const value = choices.find((choice: Json) => choice.type !== 'null');
    if (value !== undefined && choices.some((choice: Json) => choice.type === 'null')) {
      return { ...(simplify(value) as Json), nullable: true };
    }
  }
  return Object.fromEntries(kept.map(([key, value]) => [key, simplify(value)]));
}
