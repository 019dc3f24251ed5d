/** What the pages know of the contract while they run: where each endpoint is, and how long its texts may be. */
import { z } from 'zod';
import type { Route } from '../../contract/common.ts';

/** What calls and forms ask of a route; its schemas are there for the compiler alone. */
const ASKED = ['method', 'path', 'tag', 'access', 'scope', 'audit', 'octets'] as const;

/**
 * The source of `shared/contract/page-routes.gen.ts`. Making the whole contract's schemas would take the half of the
 * time in which a page's code starts, and nothing in a page checks by them.
 */
export function writePageRoutes(routes: Readonly<Record<string, Route>>): string {
  const entries = Object.entries(routes);
  const asked = entries.map(([name, route]) => [
    name,
    Object.fromEntries(ASKED.filter((part) => route[part] !== undefined).map((part) => [part, route[part]])),
  ]);
  const limits = entries
    .map(([name, { body }]) => [name, textLimits(body)] as const)
    .filter(([, fields]) => Object.keys(fields).length > 0);
  return `/** Generated from the contract by shared/sdk/tools/generate.ts; not edited by hand. */
import type { routes as contract } from './index.ts';

/** The contract's routes without what only a server needs; \`params\`, \`body\` and the like are types here, no values. */
export const routes = ${JSON.stringify(Object.fromEntries(asked))} as unknown as typeof contract;

/** How many characters the contract takes for each text of a request's body. */
export const TEXT_LIMITS = ${JSON.stringify(Object.fromEntries(limits))} as const;
`;
}

function textLimits(body: z.ZodType | undefined): Record<string, number> {
  if (!(body instanceof z.ZodObject)) return {};
  return Object.fromEntries(
    Object.entries(body.shape).flatMap(([field, schema]) => {
      const limit = longest(schema);
      return limit === undefined ? [] : [[field, limit]];
    }),
  );
}

function longest(schema: unknown): number | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return longest(schema.unwrap());
  return schema instanceof z.ZodString || schema instanceof z.ZodEmail
    ? (schema.maxLength ?? undefined)
    : undefined;
}
