/** The contract as a Postman collection (format 2.1) that can be run from top to bottom. Source: API reference, "Sandbox Environment". */
import type { Route } from '../common.ts';
import { routes } from '../index.ts';
import { CHAPTERS, type Step } from './steps.ts';

type Json = Record<string, unknown>;

const SCHEMA = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json';
const DESCRIPTION = `Every endpoint of the JobHive API, in an order that can be run from top to bottom: each request keeps
what the next ones need. Set base_url to your instance; the accounts are made anew in every run.`;

/** Values that a step keeps for later ones, and what the walk begins with. */
const VARIABLES = [
  ...['run', 'token', 'candidate_token'],
  ...CHAPTERS.flatMap(({ steps }) => steps.flatMap(({ keep }) => Object.keys(keep ?? {}))),
];
const BOUNDARY = 'jobhive-file';

/** @param about version of the API, and the address below which the paths answer. */
export function postmanCollection(about: { version: string; server: string }): Json {
  return {
    info: { name: 'JobHive API', version: about.version, description: DESCRIPTION, schema: SCHEMA },
    auth: bearer('{{token}}'),
    variable: [
      { key: 'base_url', value: about.server },
      ...[...new Set(VARIABLES)].map((key) => ({ key, value: '' })),
    ],
    item: CHAPTERS.map(({ title, steps }) => ({ name: title, item: steps.map(request) })),
    event: [script('prerequest', [NEW_RUN])],
  };
}

const NEW_RUN =
  "if (!pm.collectionVariables.get('run')) pm.collectionVariables.set('run', Date.now().toString(36));";

function request(step: Step): Json {
  const route = routes[step.route];
  return {
    name: step.title ?? route.summary,
    request: {
      method: route.method,
      description: step.title === undefined ? undefined : route.summary,
      ...(route.access === 'public' && { auth: { type: 'noauth' } }),
      ...(step.as === 'candidate' && { auth: bearer('{{candidate_token}}') }),
      header: header(step),
      ...body(step),
      url: address(route.path, step),
    },
    event: [script('test', checks(step))],
  };
}

const bearer = (value: string): Json => ({
  type: 'bearer',
  bearer: [{ key: 'token', value, type: 'string' }],
});
const script = (listen: string, exec: string[]): Json => ({
  listen,
  script: { type: 'text/javascript', exec },
});

function header(step: Step): Json[] {
  const octets = octetsOf(step);
  if (octets) return [{ key: 'Content-Type', value: octets.mediaType }];
  if (step.file) return [{ key: 'Content-Type', value: `multipart/form-data; boundary=${BOUNDARY}` }];
  return step.body === undefined ? [] : [{ key: 'Content-Type', value: 'application/json' }];
}

const octetsOf = ({ route }: Step) => (routes[route] as Route).octets;

/** An id that is a variable is a number on the wire: its quotes go. */
function body(step: Step): Json {
  const { body: sent, file } = step;
  if (file && octetsOf(step)) return { body: { mode: 'raw', raw: file.text } };
  if (file) {
    const head = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="${file.name}"\r\nContent-Type: ${file.type}`;
    return { body: { mode: 'raw', raw: `${head}\r\n\r\n${file.text}\r\n--${BOUNDARY}--\r\n` } };
  }
  if (sent === undefined) return {};
  const raw = JSON.stringify(sent, null, 2).replace(/"(\{\{\w+_id\}\})"/g, '$1');
  return { body: { mode: 'raw', raw, options: { raw: { language: 'json' } } } };
}

function address(path: string, { params = {}, query }: Step): Json {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? `{{${name}}}`);
  return {
    raw: `{{base_url}}${filled}${query === undefined ? '' : `?${query}`}`,
    host: ['{{base_url}}'],
    path: filled.slice(1).split('/'),
    ...(query !== undefined && {
      query: query.split('&').map((pair) => {
        const [key, value] = pair.split('=');
        return { key, value };
      }),
    }),
  };
}

/** The lines that Postman runs on the answer. */
function checks({ expect, keep = {}, at204, next }: Step): string[] {
  const status = typeof expect === 'number' ? expect : expect.status;
  const lines = [
    ...(at204 === undefined
      ? []
      : [
          'if (pm.response.code === 204) {',
          `  pm.execution.setNextRequest(${JSON.stringify(at204)});`,
          '  return;',
          '}',
        ]),
    `pm.test('answers ${status}', () => pm.response.to.have.status(${status}));`,
    "pm.test('names itself', () => pm.response.to.have.header('X-Request-Id'));",
  ];
  if (typeof expect !== 'number') {
    lines.push(
      `pm.test('says ${expect.code}', () => pm.expect(pm.response.json().error.code).to.equal('${expect.code}'));`,
    );
  }
  for (const [variable, place] of Object.entries(keep)) {
    const value = place.split('.').map((key) => (/^\d+$/.test(key) ? `[${key}]` : `.${key}`));
    lines.push(`pm.collectionVariables.set('${variable}', pm.response.json()${value.join('')});`);
  }
  if (next !== undefined) lines.push(`pm.execution.setNextRequest(${JSON.stringify(next)});`);
  return lines;
}
