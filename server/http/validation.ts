/** What zod found wrong, in the words and the form of the error envelope. */
import type { FastifySchemaCompiler } from 'fastify';
import type { z } from 'zod';
import { ApiError } from '../errors.ts';

/** Checks params, query and body. A missing body (null by now) counts as `{}`, so that each missing field is named. */
export const validatorCompiler: FastifySchemaCompiler<z.ZodType> = ({ schema, httpPart }) => {
  return (data) => {
    const result = schema.safeParse(httpPart === 'body' ? (data ?? {}) : data);
    if (result.success) return { value: result.data };
    if (httpPart === 'params') {
      return {
        error: new ApiError('RESOURCE_NOT_FOUND', 'No such thing: an id is a whole number, 1 or greater.'),
      };
    }
    return {
      error: new ApiError('VALIDATION_ERROR', 'Invalid input data', fieldErrors(result.error.issues, data)),
    };
  };
};

/** As many unknown fields are named; a body may have a hundred thousand. */
const MOST_UNKNOWN = 100;

/** Field name, dotted where nested, to messages. What concerns the whole body is named `body`. */
export function fieldErrors(issues: readonly z.core.$ZodIssue[], data: unknown): Record<string, string[]> {
  // Field names come from the client, "constructor" among them: an object without a prototype takes any.
  const details: Record<string, string[]> = Object.create(null);
  const add = (path: PropertyKey[], message: string) => {
    const field = path.map(String).join('.') || 'body';
    details[field] = [...(details[field] ?? []), message];
  };
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys.slice(0, MOST_UNKNOWN)) {
        add([...issue.path, key], 'Unknown or read-only field.');
      }
    } else if (issue.code === 'invalid_union' && issue.errors.length > 0) {
      // The alternative that comes closest says best what is missing.
      const closest = issue.errors.reduce((best, errors) => (errors.length < best.length ? errors : best));
      const inside = closest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
      Object.assign(details, fieldErrors(inside, data));
    } else {
      add(issue.path, valueAt(data, issue.path) === undefined ? 'This field is required.' : issue.message);
    }
  }
  return details;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    data,
  );
}
