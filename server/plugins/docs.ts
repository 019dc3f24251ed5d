/**
 * The API's documentation and its playground, as pages that need no network: the viewer's script comes from this
 * server, and its fonts, telemetry, proxy and assistants stay off. Source: API reference, "Sandbox Environment";
 * extensions, "Service".
 */
import Fastify, { type FastifyInstance } from 'fastify';
import { PREFIXES } from '../http/call.ts';
import { html } from '../http/html.ts';
import { tagOf } from '../http/kept.ts';
import { START } from './docs.script.ts';

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

/** A token for who has none at hand; a token or key can be entered in the viewer as well. */
const signIn = (prefix: string) => html`<form id="sign-in" action="${prefix}/auth/login/" method="post">
<label>Email <input name="email" type="email" autocomplete="username" required></label>
<label>Password <input name="password" type="password" autocomplete="current-password" required></label>
<label hidden>Code <input name="otp" inputmode="numeric" autocomplete="one-time-code"></label>
<button>Sign in</button>
<output>Sign in to send calls as yourself, or enter a token or an API key below. Neither is stored.</output>
</form>`;

const PAGES = [
  {
    path: '/docs/',
    title: 'JobHive API',
    /** To read; each operation names its call in a few languages. */
    settings: { hideTestRequestButton: true },
    signIn: null,
  },
  {
    path: '/playground/',
    title: 'JobHive API playground',
    /** To try: each operation can be sent, with the token or key that is entered on top of the page. */
    settings: { hideModels: true, expandAllResponses: false, persistAuth: false },
    signIn,
  },
] as const;

/** Fits into any window above the viewer, in its colours. */
const STYLE = `body { margin: 0 }
#sign-in { display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: end; padding: 12px 24px; font: 14px/1.4 sans-serif }
#sign-in label { display: grid; gap: 4px; flex: 0 1 220px; min-width: 0 }
#sign-in [hidden] { display: none }
#sign-in input, #sign-in button { font: inherit; padding: 6px 10px; min-height: 36px; box-sizing: border-box }
#sign-in output { flex: 1 1 200px; align-self: center }
@media (min-width: 1000px) {
:root { --scalar-custom-header-height: 84px }
#sign-in { position: sticky; top: 0; z-index: 10; height: 84px; box-sizing: border-box; background: Canvas }
}
@media (prefers-color-scheme: dark) { body { background: #0f0f0f; color: #e7e7e7 } }`;

const SCRIPT = 'docs/viewer.js';

/** Serves /api/docs/ and /api/playground/, below both prefixes, and the script that they share. */
export function registerDocs(app: FastifyInstance): void {
  const viewer = once(loadViewer);
  for (const prefix of PREFIXES) {
    for (const { path, title, settings, signIn: write } of PAGES) {
      const form = write?.(prefix);
      const all = { ...OFFLINE, ...settings, url: `${prefix}/openapi.json`, pageTitle: title };
      const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" type="image/svg+xml" href="/mark.svg">
<title>${title}</title>
${form && html`<style>${STYLE}</style>`}
</head>
<body>
${form}
<main id="reference" data-settings="${JSON.stringify(all)}"></main>
<noscript>This page needs JavaScript. The same as a file: <a href="${prefix}/openapi.json">openapi.json</a></noscript>
<script src="${prefix}/${SCRIPT}"></script>
</body>
</html>
`.text;
      const headers = { 'cache-control': 'no-cache', etag: tagOf(page) };
      app.get(prefix + path, (_request, reply) =>
        reply.type('text/html; charset=utf-8').headers(headers).send(page),
      );
    }
    app.get(`${prefix}/${SCRIPT}`, async (_request, reply) => {
      const { text, tag } = await viewer();
      return reply
        .headers({ 'cache-control': 'no-cache', etag: tag })
        .type('text/javascript; charset=utf-8')
        .send(text);
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
  return { text, tag: tagOf(text) };
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
