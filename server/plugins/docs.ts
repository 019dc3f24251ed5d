/**
 * The API's documentation and its playground, as pages that need no network: the viewer's script comes from this
 * server, and its fonts, telemetry, proxy and assistants stay off. Source: API reference, "Sandbox Environment";
 * extensions, "Service".
 */
import { hash } from 'node:crypto';
import Fastify, { type FastifyInstance } from 'fastify';
import { PREFIXES } from '../http/call.ts';
import { html } from '../http/html.ts';

/** What the viewer must never do on a device that works offline. */
const OFFLINE = {
  telemetry: false,
  withDefaultFonts: false,
  proxyUrl: '',
  showDeveloperTools: 'never',
  agent: { disabled: true, hideAddApi: true },
  mcp: { disabled: true },
  hideClientButton: true,
} as const;

const PAGES = [
  {
    path: '/docs/',
    title: 'JobHive API',
    /** To read; each operation names its call in a few languages. */
    settings: { hideTestRequestButton: true },
  },
  {
    path: '/playground/',
    title: 'JobHive API playground',
    /** To try: each operation can be sent, with the token or key that is entered on top of the page. */
    settings: { hideModels: true, expandAllResponses: false, persistAuth: false },
  },
] as const;

/** Runs in the page, behind the viewer's own script. */
const START = `
const root = document.getElementById('reference');
Scalar.createApiReference(root, JSON.parse(root.dataset.settings));`;

const SCRIPT = 'docs/viewer.js';

/** Serves /api/docs/ and /api/playground/, below both prefixes, and the script that they share. */
export function registerDocs(app: FastifyInstance): void {
  const viewer = once(loadViewer);
  for (const prefix of PREFIXES) {
    for (const { path, title, settings } of PAGES) {
      const all = { ...OFFLINE, ...settings, url: `${prefix}/openapi.json`, pageTitle: title };
      const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" type="image/svg+xml" href="/mark.svg">
<title>${title}</title>
</head>
<body>
<main id="reference" data-settings="${JSON.stringify(all)}"></main>
<noscript>This page needs JavaScript. The same as a file: <a href="${prefix}/openapi.json">openapi.json</a></noscript>
<script src="${prefix}/${SCRIPT}"></script>
</body>
</html>
`.text;
      app.get(prefix + path, (_request, reply) =>
        reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page),
      );
    }
    app.get(`${prefix}/${SCRIPT}`, async (request, reply) => {
      const { text, tag } = await viewer();
      reply.headers({ 'cache-control': 'no-cache', etag: tag });
      if (request.headers['if-none-match'] === tag) return reply.code(304).send();
      return reply.type('text/javascript; charset=utf-8').send(text);
    });
  }
}

/**
 * The viewer, from the package that carries it for Fastify. It is five megabytes, so it is read when somebody asks
 * for it, long after the routes of this server are settled: a server of its own, that never listens, hands it over.
 */
async function loadViewer(): Promise<{ text: string; tag: string }> {
  const { default: reference } = await import('@scalar/fastify-api-reference');
  const shelf = Fastify();
  await shelf.register(reference, { routePrefix: '/', configuration: { url: '/openapi.json' } });
  const { statusCode, body } = await shelf.inject('/js/scalar.js');
  await shelf.close();
  if (statusCode !== 200) throw new Error(`The documentation's viewer is not in its package: ${statusCode}.`);
  const text = body.replace(/\n\/\/# sourceMappingURL=.*$/, '') + START;
  return { text, tag: `W/"${hash('sha1', text, 'base64url')}"` };
}

/** Makes a value when it is first wanted; a failure is not kept. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}
