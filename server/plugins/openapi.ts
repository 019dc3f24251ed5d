/** The description of the API, made from the contract that validates it. Source: extensions, "Service". */
import type { FastifyInstance } from 'fastify';
import { openApiDocument } from '../../shared/contract/openapi.ts';
import { postmanCollection } from '../../shared/contract/postman/collection.ts';
import { PREFIXES } from '../http/call.ts';
import { tagOf } from '../http/kept.ts';

/** Stands for the address of the server until somebody asks for it. */
const SERVER = 'https://server.invalid';

/** Serves /api/openapi.json and /api/postman.json, with the prefix that the caller used as their server. */
export function registerOpenApi(app: FastifyInstance, version: string): void {
  const documents = { 'openapi.json': openApiDocument, 'postman.json': postmanCollection };
  for (const [name, make] of Object.entries(documents)) {
    // To make one takes as long as hundreds of calls, and anybody may ask for it.
    let made: string | undefined;
    for (const prefix of PREFIXES) {
      app.get(`${prefix}/${name}`, (request, reply) => {
        made ??= JSON.stringify(make({ version, server: SERVER }));
        const server = JSON.stringify(`${request.publicOrigin}${prefix}`).slice(1, -1);
        const text = made.replaceAll(SERVER, () => server);
        return reply
          .headers({ 'cache-control': 'no-cache', etag: tagOf(text) })
          .type('application/json; charset=utf-8')
          .send(text);
      });
    }
  }
}
