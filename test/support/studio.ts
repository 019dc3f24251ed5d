/** The real server on a real store and a real port, for tests. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { buildApp, buildServices, type Services } from '../../server/app.ts';
import { readConfig } from '../../server/config.ts';
import type { Deps } from '../../server/deps.ts';
import { createEngines, type EngineOptions } from '../../server/engines/engines.ts';
import type { Scorer } from '../../server/engines/scorer.ts';
import type { Outbound } from '../../server/outbound.ts';
import { openDeps } from '../../server/start.ts';
import type { SyncOptions } from '../../server/sync/device/engine.ts';
import { fastTmpdir } from './fast-folder.ts';
import { sendHttp } from './http.ts';

export type Dialect = 'sqlite' | 'postgres';

/** The stores that this machine can test: PostgreSQL only where there is one. */
export const DIALECTS: { dialect: Dialect; missing: string | undefined }[] = [
  { dialect: 'sqlite', missing: undefined },
  {
    dialect: 'postgres',
    missing: process.env.TEST_POSTGRES_URL ? undefined : (process.env.NO_POSTGRES_REASON ?? 'no PostgreSQL'),
  },
];

export interface Reply<T = any> {
  status: number;
  body: T;
  headers: Headers;
}

export interface Studio {
  url: string;
  port: number;
  dataDir: string;
  deps: Deps;
  services: Services;
  /** Moves the server's clock. */
  advance(ms: number): void;
  /** Drops the answers that the server keeps, for whoever turns the store back behind its back. */
  forget(): void;
  call(
    method: string,
    path: string,
    options?: { body?: unknown; token?: string; headers?: Record<string, string> },
  ): Promise<Reply>;
  close(): Promise<void>;
}

export interface StudioOptions {
  dialect?: Dialect;
  env?: Record<string, string>;
  /** In place of the embedded scorer, for tests that need certain scores. */
  scorer?: Scorer;
  /** How language models and transcribers are called, where it is to be otherwise than usual. */
  engines?: EngineOptions;
  /** How a device syncs, where it is to be otherwise than usual. */
  sync?: Partial<SyncOptions>;
  /** What stands between it and other servers, in place of the network alone. */
  outbound?: (real: Outbound) => Outbound;
  /** Where the server's clock stands still until it is moved, ISO 8601, for tests that count in steps of time. */
  standsAt?: string;
  /** In place of the machine's. */
  clock?: () => Date;
}

/** Starts a server with an empty store; `close` stops it and deletes what it wrote. */
export async function startStudio({
  dialect = 'sqlite',
  env = {},
  scorer,
  engines,
  outbound,
  standsAt,
  clock = () => new Date(standsAt ?? Date.now()),
  sync,
}: StudioOptions = {}): Promise<Studio> {
  const dataDir = mkdtempSync(join(fastTmpdir(), 'jobhive-test-'));
  const database =
    dialect === 'postgres' ? await createDatabase(process.env.TEST_POSTGRES_TEMPLATE) : undefined;
  let shift = 0;
  const config = readConfig({
    PORT: '0',
    DATA_DIR: dataDir,
    LOG_LEVEL: 'error',
    ...(database && { DATABASE_URL: database.url }),
    ...env,
  });
  const template = process.env.TEST_SQLITE_TEMPLATE;
  // Where there is none, or a folder of the test's own, the tables are made as anywhere.
  if (dialect === 'sqlite' && template !== undefined && config.dataDir === dataDir)
    copyFileSync(template, config.sqliteFile);
  const opened = await openDeps(config, () => new Date(clock().getTime() + shift));
  const deps = {
    ...opened,
    ...(scorer && { scorer }),
    ...(outbound && { outbound: outbound(opened.outbound) }),
    ...(engines && { engines: createEngines(opened, engines) }),
  };
  const services = buildServices(deps, sync && { sync });
  const app = await buildApp(deps, services);
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as { port: number };
  const url = `http://127.0.0.1:${port}`;
  const launch: Record<string, string> =
    config.launchToken === undefined ? {} : { 'x-launch-token': config.launchToken };
  return {
    url,
    port,
    dataDir,
    deps,
    services,
    advance: (ms) => {
      shift += ms;
    },
    forget: () => app.keptAnswers.clear(),
    call: (method, path, { headers, ...options } = {}) =>
      call(url, method, path, { ...options, headers: { ...launch, ...headers } }),
    async close() {
      await app.close();
      await deps.store.close();
      await database?.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** One HTTP call; the body is JSON both ways. */
export async function call(
  url: string,
  method: string,
  path: string,
  { body, token, headers = {} }: { body?: unknown; token?: string; headers?: Record<string, string> } = {},
): Promise<Reply> {
  const {
    status,
    headers: received,
    text,
  } = await sendHttp(url + path, {
    method,
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status, body: text === '' ? undefined : JSON.parse(text), headers: received };
}

export interface Person {
  token: string;
  refresh: string;
  id: number;
  email: string;
}

let people = 0;

/** Registers somebody and signs in. */
export async function person(
  studio: Pick<Studio, 'call'>,
  role: 'employer' | 'user',
  more: object = {},
): Promise<Person> {
  people += 1;
  const email = `person${people}@example.com`;
  const password = 'a-long-enough-secret';
  const username = `person${people}`;
  const registered = await studio.call('POST', '/api/auth/register/', {
    body: { username, email, password, first_name: 'Sam', last_name: `Nr${people}`, role, ...more },
  });
  if (registered.status !== 201) throw new Error(JSON.stringify(registered.body));
  const session = await studio.call('POST', '/api/auth/login/', { body: { email, password } });
  return { token: session.body.access, refresh: session.body.refresh, id: session.body.user.id, email };
}

/** A database of its own on the test PostgreSQL: empty, or a copy of `template`. */
export async function createDatabase(
  template = 'template1',
): Promise<{ url: string; drop(): Promise<void> }> {
  const base = process.env.TEST_POSTGRES_URL as string;
  const name = `test_${process.pid}_${Math.random().toString(36).slice(2, 10)}`;
  const admin = async (work: (client: pg.Client) => Promise<unknown>) => {
    const client = new pg.Client({ connectionString: base });
    await client.connect();
    await work(client).finally(() => client.end());
  };
  await admin(async (client) => {
    const { rows } = await client.query('show server_version_num');
    // A third of the work of writing all of it to the log, as is done otherwise from 15 on.
    const strategy = Number(rows[0].server_version_num) >= 150_000 ? 'strategy file_copy' : '';
    await client.query(`create database ${name} template ${template} ${strategy}`);
  });
  const url = new URL(base);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => admin((client) => client.query(`drop database ${name} with (force)`)) };
}
