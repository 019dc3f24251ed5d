/** The studio's pages: built files, and one page for every address that the browser's router knows. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import staticFiles from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const here = dirname(fileURLToPath(import.meta.url));
/** Beside the sources when they run as they are, beside the bundle in the packed app. */
const CANDIDATES = [
  join(here, '../../out/renderer'),
  join(here, '../renderer'),
  join(here, '../../renderer'),
];

export function findPages(): string | undefined {
  return CANDIDATES.find(
    (folder) => existsSync(join(folder, 'assets')) && existsSync(join(folder, 'index.html')),
  );
}

/** Serves `folder`. Assets carry a hash in their names, so they may be kept for ever; the page itself never. */
export async function registerPages(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(staticFiles, {
    root: folder,
    // Files are looked up when they are asked for, so a new build needs no new start.
    serve: false,
    cacheControl: false,
    // The build leaves them compressed beside each other.
    preCompressed: true,
    setHeaders(response, path) {
      const forEver = path.includes('/assets/');
      response.header('cache-control', forEver ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.get('/*', (request, reply) => {
    const path = request.url.split('?')[0] ?? '/';
    if (/^\/(api|ws)(\/|$)/.test(path)) return reply.callNotFound();
    // A missing file is a 404; every other address is a page's, and the browser's router knows which.
    return reply.sendFile(/\.\w+$/.test(path) ? path.slice(1) : 'index.html');
  });
}
