/** The description of the API, made from the contract that validates it. Source: extensions, "Service". */
import type { FastifyInstance } from 'fastify';
import { openApiDocument } from '../../shared/contract/openapi.ts';
import { PREFIXES } from '../http/call.ts';

/** Serves /api/openapi.json, with the prefix that the caller used as its server. */
export function registerOpenApi(app: FastifyInstance, version: string): void {
  for (const prefix of PREFIXES) {
    app.get(`${prefix}/openapi.json`, async (request) =>
      openApiDocument({ version, server: `${request.publicOrigin}${prefix}` }),
    );
  }
}
