/** How Fastify checks what comes in and writes what goes out: by the contract's zod schemas. */
import type { FastifyServerOptions } from 'fastify';
import { serializerCompiler } from './serialization.ts';
import { validatorCompiler } from './validation.ts';

/**
 * For the option `schemaController`. Given at the start, and not set later, they spare the load of those that Fastify
 * would bring; its types for this option know JSON Schema only.
 */
export const compilersFactory = {
  buildValidator: () => validatorCompiler,
  buildSerializer: () => serializerCompiler,
} as unknown as NonNullable<FastifyServerOptions['schemaController']>['compilersFactory'];
