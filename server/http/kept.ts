/**
 * Answers that are kept while what they are made of stays the same. A list of twenty interviews takes three times as
 * long to read and write as to send, and who works in the studio asks for the same one over and over.
 */
import { hash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { LRUCache } from 'lru-cache';

const MAX_BYTES = 16 * 1024 * 1024;
/** What an answer takes beside its text and address, roughly. */
const ENTRY_BYTES = 500;

/** An answer as it was sent. */
export class KeptAnswer {
  readonly version: string | null;
  readonly body: Buffer;
  readonly etag: string;
  constructor(version: string | null, body: Buffer) {
    this.version = version;
    this.body = body;
    this.etag = tagOf(body);
  }
}

/** Weak, for the same answer may go out compressed or not. */
export const tagOf = (body: string | Buffer): string => `W/"${hash('sha1', body, 'base64url')}"`;

export function registerKeptAnswers(app: FastifyInstance): void {
  app.decorate(
    'keptAnswers',
    new LRUCache<string, KeptAnswer>({
      maxSize: MAX_BYTES,
      sizeCalculation: ({ body }, key) => body.length + 2 * key.length + ENTRY_BYTES,
    }),
  );
}

/**
 * The answer to this caller at this address: the kept one where it is of this version, else that which `write` makes.
 * It is kept where the version is afterwards what it was before, and so is that of all that was read in between.
 * @param versionOf Another text after each change to what the answer is made of; null: not to be kept.
 */
export async function kept(
  { keptAnswers }: Pick<FastifyInstance, 'keptAnswers'>,
  key: string,
  versionOf: () => Promise<string | null>,
  write: () => Promise<string>,
): Promise<KeptAnswer> {
  const version = await versionOf();
  const known = keptAnswers.get(key);
  if (known !== undefined && known.version === version) return known;
  const answer = new KeptAnswer(version, Buffer.from(await write()));
  if (version !== null && (await versionOf()) === version) keptAnswers.set(key, answer);
  return answer;
}

declare module 'fastify' {
  interface FastifyInstance {
    keptAnswers: LRUCache<string, KeptAnswer>;
  }
}
