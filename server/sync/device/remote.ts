/** Calls to the hosted instance. */
import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { z } from 'zod';
import { type ErrorCode, errorEnvelopeSchema } from '../../../shared/contract/common.ts';
import type { Outbound } from '../../outbound.ts';
import { DEVICE_TOKEN, signedText } from '../hosted/clients.ts';

const TIMEOUT_MS = 60_000;
const MAX_ANSWER_BYTES = 64 * 1024 * 1024;
/** What is smaller fits into one packet. */
const GZIP_FROM_BYTES = 1024;
const zip = promisify(gzip);
const unzip = promisify(gunzip);

/** The instance answered that it will not. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly status: number;
  /** Null where the answer is none of ours. */
  readonly code: ErrorCode | null;
  readonly details: Record<string, string[]>;
  /** Seconds, or a date, as its header says. */
  readonly retryAfter: string | undefined;
  constructor(status: number, body: Buffer, retryAfter: string | undefined) {
    const parsed = errorEnvelopeSchema.safeParse(json(body));
    super(parsed.success ? parsed.data.error.message : `The hosted instance answered ${status}.`);
    this.status = status;
    this.code = parsed.success ? parsed.data.error.code : null;
    this.details = parsed.success ? parsed.data.error.details : {};
    this.retryAfter = retryAfter;
  }
}

/** What answers is not what it should be. */
export class Misunderstood extends Error {
  override name = 'Misunderstood';
}

function json(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    // Not JSON is not ours: whoever asked says so by what it is.
    return undefined;
  }
}

export interface Remote {
  /** POSTs and answers what comes back. @throws {Refusal}, {Misunderstood}, or whatever kept an answer from coming. */
  call<S extends z.ZodType>(path: string, body: unknown, answer: S): Promise<z.output<S>>;
}

/** @param token What its calls are authorised by; none before somebody has signed in. */
export function remoteAt(
  outbound: Pick<Outbound, 'ask'>,
  url: string,
  token?: string,
  signal?: AbortSignal,
): Remote {
  return {
    async call(path, body, answer) {
      const text = Buffer.from(JSON.stringify(body));
      const isLong = text.length >= GZIP_FROM_BYTES && token !== undefined;
      const found = await outbound.ask(`${url}${path}`, {
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          'accept-encoding': 'gzip',
          ...(isLong && { 'content-encoding': 'gzip' }),
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
        },
        body: isLong ? await zip(text) : text,
        timeoutMs: TIMEOUT_MS,
        maxBytes: MAX_ANSWER_BYTES,
        ...(signal !== undefined && { signal }),
      });
      const content =
        found.encoding === 'gzip'
          ? await unzip(found.body, { maxOutputLength: MAX_ANSWER_BYTES })
          : found.body;
      if (found.status < 200 || found.status >= 300)
        throw new Refusal(found.status, content, found.retryAfter);
      const parsed = answer.safeParse(json(content));
      if (!parsed.success)
        throw new Misunderstood(`${path} answered something else: ${parsed.error.message}`);
      return parsed.data;
    },
  };
}

export interface KeyPair {
  /** SPKI in base64. */
  publicKey: string;
  /** PKCS #8 in base64. */
  privateKey: string;
}

export function newKeyPair(): KeyPair {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return {
    publicKey: publicKey.export({ format: 'der', type: 'spki' }).toString('base64'),
    privateKey: privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'),
  };
}

/** What this device's calls are authorised by. */
export function deviceToken(client: string, privateKey: string): string {
  const key = createPrivateKey({ key: Buffer.from(privateKey, 'base64'), format: 'der', type: 'pkcs8' });
  return `${DEVICE_TOKEN}${client}.${sign(null, signedText(client), key).toString('base64url')}`;
}
