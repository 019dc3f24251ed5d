import { z } from 'zod';

type Limits<Body extends z.ZodObject> = { [Field in keyof Body['shape']]?: number };

/** How many characters the contract takes for each text of a request's body. Fields without a limit are left out. */
export function textLimits<Body extends z.ZodObject>(body: Body | undefined): Limits<Body> {
  const limits = Object.entries(body?.shape ?? {}).map(([field, schema]) => [field, longest(schema)]);
  return Object.fromEntries(limits.filter(([, limit]) => limit !== undefined)) as Limits<Body>;
}

function longest(schema: unknown): number | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return longest(schema.unwrap());
  return schema instanceof z.ZodString || schema instanceof z.ZodEmail
    ? (schema.maxLength ?? undefined)
    : undefined;
}
