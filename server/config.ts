/** The one table of settings, and the only reader of the environment. */
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { StartError } from './errors.ts';

function defaultDataDir(env: Env): string {
  const home = homedir();
  if (process.platform === 'win32')
    return join(env.APPDATA ?? join(home, 'AppData', 'Roaming'), 'JobHive Studio');
  if (process.platform === 'darwin') return join(home, 'Library', 'Application Support', 'JobHive Studio');
  return join(env.XDG_DATA_HOME ?? join(home, '.local', 'share'), 'jobhive-studio');
}

export type Env = Readonly<Record<string, string | undefined>>;

/** The environment, with what a file `.env` in the working folder adds to it. */
export function environment(): Env {
  if (!existsSync('.env')) return process.env;
  try {
    return { ...parseEnv(readFileSync('.env', 'utf8')), ...process.env };
  } catch (error) {
    throw new StartError(`The file .env cannot be read: ${(error as Error).message}.`);
  }
}

/** Of a secret that signs tokens: 256 bits. Source: security checklist, "JWT". */
export const MIN_SECRET_LENGTH = 32;

const PORT_RULE = 'a whole number from 0 to 65535';

/** An address that can be taken apart, of one of these schemes. */
const address = (schemes: readonly string[], what: string) =>
  z.string().refine((text) => {
    if (!schemes.some((scheme) => text.startsWith(`${scheme}://`)) || !URL.canParse(text)) return false;
    try {
      const { hostname, pathname } = new URL(text);
      return `${hostname}${decodeURIComponent(pathname)}`.length > 1;
    } catch {
      return false; // a % that is no escape
    }
  }, what);

const engineUrl = z
  .url({ protocol: /^https?$/, error: 'an http:// or https:// address' })
  .transform((url) => url.replace(/\/+$/, ''))
  .optional();
const engineText = z.string().max(1000, 'at most 1,000 characters').optional();

const entries = {
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, PORT_RULE)
    .transform(Number)
    .refine((port) => port <= 65_535, PORT_RULE)
    .default(8787)
    .describe('Port to listen on; 0 takes a free one'),
  HOST: z.string().default('127.0.0.1').describe('Address to listen on'),
  DATA_DIR: z.string().optional().describe('Folder of the store and its secrets; default: per user'),
  DATABASE_URL: address(['postgres', 'postgresql', 'file'], 'a postgres:// or file:// address')
    .optional()
    .describe('postgres://… for a PostgreSQL store; default: a SQLite file in DATA_DIR'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'an http:// or https:// address' })
    .optional()
    .describe('Address under which others reach this instance; used in links'),
  MODE: z
    .enum(['device', 'hosted'], 'device or hosted')
    .default('device')
    .describe('device: a person’s own machine, loopback only; hosted: a server for many'),
  CORS_ORIGINS: z
    .string()
    .transform((text) => text.split(',').map((each) => each.trim()))
    .refine(
      (origins) =>
        origins.every((each) => /^https?:/.test(each) && URL.canParse(each) && new URL(each).origin === each),
      'origins as browsers send them, such as https://app.example.com, comma-separated',
    )
    .optional()
    .describe(
      'Pages elsewhere that may call the API of a hosted instance, by origin, comma-separated; default: none',
    ),
  LAUNCH_TOKEN: z
    .string()
    .min(32, 'at least 32 characters')
    .optional()
    .describe('Set by the desktop shell: then every call must carry it in X-Launch-Token'),
  JWT_SECRET: z
    .string()
    .refine(
      (text) => text.split(',').every((secret) => secret.trim().length >= MIN_SECRET_LENGTH),
      'at least 32 characters, each of several',
    )
    .optional()
    .describe(
      'Signs tokens; default: made once and kept in DATA_DIR. Several, comma-separated: the first signs',
    ),
  SMTP_URL: address(['smtp', 'smtps'], 'an smtp:// or smtps:// address')
    .optional()
    .describe('Mail server, with user and password in it; default: mail stays in the outbox'),
  MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]*[^\s@<>]+@[^\s@<>]+>?$/, 'an address, with or without a name: Name <name@example.com>')
    .optional()
    .describe('Sender of mail; default: no-reply at the host of PUBLIC_URL'),
  SEED_ADMIN_EMAIL: z
    .email('an email address')
    .optional()
    .describe('Makes an administrator at the start when there is none'),
  SEED_ADMIN_PASSWORD: z
    .string()
    .min(10, 'at least 10 characters')
    .max(256, 'at most 256 characters')
    .optional()
    .describe('Password of that administrator'),
  RATE_LIMITS: z
    .enum(['on', 'off'], 'on or off')
    .optional()
    .describe('Limits on requests per caller; default: off on a device, on when hosted'),
  REDIS_URL: address(['redis', 'rediss'], 'a redis:// or rediss:// address')
    .optional()
    .describe('redis://… where several nodes share the counts of the limits; default: in the store'),
  SANDBOX: z
    .enum(['on', 'off'], 'on or off')
    .default('off')
    .describe('on: the whole instance is a sandbox, and every API key a test key'),
  HOSTED_URL: address(['http', 'https'], 'an http:// or https:// address')
    .optional()
    .describe('The hosted instance that a device is connected to where nobody names another one'),
  WEBHOOK_ALLOW_PRIVATE: z
    .enum(['on', 'off'], 'on or off')
    .optional()
    .describe(
      'Whether webhooks and engines that users name may be at private addresses; default: off when hosted, on for a device',
    ),
  LLM_BASE_URL: engineUrl.describe(
    'A language model for all of this instance that set up none of their own, such as http://127.0.0.1:11434/v1',
  ),
  LLM_MODEL: engineText.describe('Its name there'),
  LLM_API_KEY: engineText.describe('Its key, where it wants one'),
  STT_BASE_URL: engineUrl.describe('The same for speech to text: an endpoint with audio/transcriptions'),
  STT_MODEL: z.string().default('whisper-1').describe('Its name there'),
  STT_API_KEY: engineText.describe('Its key, where it wants one'),
  STT_COMMAND: engineText.describe(
    'In place of STT_BASE_URL, on a device: a program that writes the text of {file} to its output',
  ),
  STRIPE_SECRET_KEY: z
    .string()
    .startsWith('sk_', 'a secret key of Stripe, sk_…')
    .optional()
    .describe('Sets up billing on a hosted instance: plans and what they allow hold from then on'),
  RECORDING_KEEP_DAYS: z
    .string()
    .regex(/^[1-9]\d{0,4}$/, 'a number of days, 1 or greater')
    .transform(Number)
    .optional()
    .describe(
      'Recordings of interviews are deleted after so many days, on a connected studio its own copies alone; default: kept until somebody does',
    ),
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      'a level from trace to fatal, or silent',
    )
    .default('warn')
    .describe('How much to log'),
  NODE_ENV: z.string().optional().describe('production asks for JWT_SECRET on a hosted instance'),
} as const;

export interface Config {
  port: number;
  host: string;
  dataDir: string;
  /** Absent: a SQLite file in `dataDir`. */
  postgresUrl: string | undefined;
  /** Absent in normal use; a SQLite file elsewhere. */
  sqliteFile: string;
  publicUrl: string | undefined;
  mode: 'device' | 'hosted';
  /** Where a device syncs to, without a slash at its end. */
  hostedUrl: string | undefined;
  /** Origins of pages elsewhere that may call the API; none on a device. */
  corsOrigins: readonly string[];
  launchToken: string | undefined;
  jwtSecret: string | undefined;
  /** Absent: mail stays in the outbox. */
  smtpUrl: string | undefined;
  mailFrom: string;
  seedAdmin: { email: string; password: string } | undefined;
  rateLimits: boolean;
  redisUrl: string | undefined;
  /** Whether the whole instance is a sandbox. */
  sandbox: boolean;
  /** Whether calls to addresses that users name may go to private ones. */
  allowPrivate: boolean;
  /** What whoever runs the instance has set up for all who set up nothing. */
  engines: {
    languageModel: { url: string; model: string; apiKey: string | null } | null;
    transcriber: { url: string; model: string; apiKey: string | null } | { command: string } | null;
  };
  /** What programs that it starts see of the environment. */
  programEnv: Readonly<Record<string, string>>;
  /** Whether plans hold. Never on a device: there is nothing to pay. */
  hasBilling: boolean;
  /** Null: recordings are kept until somebody deletes them. */
  recordingKeepDays: number | null;
  logLevel: string;
}

type Values = { [K in keyof typeof entries]: z.output<(typeof entries)[K]> };

/** Where programs are and where they may write; no secret is among these. */
const PROGRAM_ENV = ['PATH', 'HOME', 'USER', 'LANG', 'LC_ALL', 'TMPDIR', 'LD_LIBRARY_PATH'].concat([
  ...['SystemRoot', 'windir', 'ComSpec', 'PATHEXT', 'TEMP', 'TMP', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA'],
]);

function enginesOf(value: Values): Config['engines'] {
  if ((value.LLM_BASE_URL === undefined) !== (value.LLM_MODEL === undefined)) {
    throw new StartError('LLM_BASE_URL and LLM_MODEL must be set together.');
  }
  if (value.STT_BASE_URL !== undefined && value.STT_COMMAND !== undefined) {
    throw new StartError('Set STT_BASE_URL or STT_COMMAND, not both.');
  }
  if (value.STT_COMMAND !== undefined && value.MODE === 'hosted') {
    throw new StartError('STT_COMMAND is for a device: a hosted instance starts no programs.');
  }
  return {
    languageModel:
      value.LLM_BASE_URL === undefined
        ? null
        : { url: value.LLM_BASE_URL, model: value.LLM_MODEL as string, apiKey: value.LLM_API_KEY ?? null },
    transcriber:
      value.STT_COMMAND !== undefined
        ? { command: value.STT_COMMAND }
        : value.STT_BASE_URL === undefined
          ? null
          : { url: value.STT_BASE_URL, model: value.STT_MODEL, apiKey: value.STT_API_KEY ?? null },
  };
}

/**
 * Reads and checks the settings.
 * @throws {StartError} naming the first wrong value, in one line.
 */
export function readConfig(env: Env): Config {
  const values: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(entries)) {
    const raw = env[name] === '' ? undefined : env[name];
    const result = schema.safeParse(raw);
    if (!result.success) {
      // The value itself may be a secret, so only its name and what it should be are told.
      throw new StartError(`${name} must be ${result.error.issues[0]?.message ?? 'another value'}.`);
    }
    values[name] = result.data;
  }
  const value = values as Values;
  if (value.MODE === 'hosted' && value.NODE_ENV === 'production' && value.JWT_SECRET === undefined) {
    throw new StartError('JWT_SECRET must be set with MODE=hosted NODE_ENV=production.');
  }
  if (value.MODE === 'device' && value.CORS_ORIGINS !== undefined) {
    throw new StartError('CORS_ORIGINS must not be set on a device: no other page calls it.');
  }
  const { SEED_ADMIN_EMAIL: adminEmail, SEED_ADMIN_PASSWORD: adminPassword } = value;
  if ((adminEmail === undefined) !== (adminPassword === undefined)) {
    throw new StartError('SEED_ADMIN_EMAIL and SEED_ADMIN_PASSWORD must be set together.');
  }
  const publicHost = value.PUBLIC_URL === undefined ? 'localhost' : new URL(value.PUBLIC_URL).hostname;
  const dataDir = resolve(value.DATA_DIR ?? defaultDataDir(env));
  const url = value.DATABASE_URL;
  return {
    port: value.PORT,
    host: value.HOST,
    dataDir,
    postgresUrl: url?.startsWith('postgres') ? url : undefined,
    sqliteFile: url?.startsWith('file:')
      ? decodeURIComponent(new URL(url).pathname)
      : join(dataDir, 'studio.sqlite'),
    publicUrl: value.PUBLIC_URL?.replace(/\/+$/, ''),
    mode: value.MODE,
    corsOrigins: value.CORS_ORIGINS ?? [],
    launchToken: value.LAUNCH_TOKEN,
    jwtSecret: value.JWT_SECRET,
    smtpUrl: value.SMTP_URL,
    mailFrom: value.MAIL_FROM ?? `JobHive Studio <no-reply@${publicHost}>`,
    seedAdmin:
      adminEmail !== undefined && adminPassword !== undefined
        ? { email: adminEmail, password: adminPassword }
        : undefined,
    rateLimits: (value.RATE_LIMITS ?? (value.MODE === 'hosted' ? 'on' : 'off')) === 'on',
    redisUrl: value.REDIS_URL,
    hostedUrl: value.HOSTED_URL?.replace(/\/+$/, ''),
    sandbox: value.SANDBOX === 'on',
    allowPrivate: (value.WEBHOOK_ALLOW_PRIVATE ?? (value.MODE === 'hosted' ? 'off' : 'on')) === 'on',
    engines: enginesOf(value),
    programEnv: Object.fromEntries(
      PROGRAM_ENV.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])),
    ),
    hasBilling: value.MODE === 'hosted' && value.STRIPE_SECRET_KEY !== undefined,
    recordingKeepDays: value.RECORDING_KEEP_DAYS ?? null,
    logLevel: value.LOG_LEVEL,
  };
}

const NAME_WIDTH = Math.max(...Object.keys(entries).map((name) => name.length)) + 2;

/** The table of settings as text for `--help`. */
export function configHelp(): string {
  return Object.entries(entries)
    .map(([name, schema]) => {
      const fallback = schema instanceof z.ZodDefault ? ` (default ${String(schema.def.defaultValue)})` : '';
      return `  ${name.padEnd(NAME_WIDTH)}${schema.description}${fallback}`;
    })
    .join('\n');
}
