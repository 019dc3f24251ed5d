/** The description of the API, made from the contract that validates it. Source: extensions, "Service". */
import type { FastifyInstance } from 'fastify';
import { openApiDocument } from '../../shared/contract/openapi.ts';
import { postmanCollection } from '../../shared/contract/postman/collection.ts';
import { PREFIXES } from '../http/call.ts';

/** Serves /api/openapi.json and /api/postman.json, with the prefix that the caller used as their server. */
export function registerOpenApi(app: FastifyInstance, version: string): void {
  for (const prefix of PREFIXES) {
    app.get(`${prefix}/openapi.json`, async (request) =>
      openApiDocument({ version, server: `${request.publicOrigin}${prefix}` }),
    );
    app.get(`${prefix}/postman.json`, async (request) =>
      postmanCollection({ version, server: `${request.publicOrigin}${prefix}` }),
    );
  }
}
