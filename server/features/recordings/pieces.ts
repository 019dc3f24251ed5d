/** A body in pieces that fit into memory. */
import type { Readable } from 'node:stream';
import { ApiError, invalid } from '../../errors.ts';

/** What comes, and stays open where the reading ends early: a refusal must still find its way to whoever is sending. */
const still = (body: Readable): AsyncIterable<Buffer> => body.iterator({ destroyOnReturn: false });

/**
 * Cuts what comes into pieces of at most `max` bytes. Where it breaks off, what came before that is given too, and
 * then the refusal thrown: a sender that goes on later need not send it again.
 * @throws {ApiError} VALIDATION_ERROR where the connection broke off.
 */
export async function* piecesOf(body: Readable, max: number): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let size = 0;
  const taken = () => {
    const piece = Buffer.concat(held);
    [held, size] = [[], 0];
    return piece;
  };
  let broken: unknown;
  try {
    for await (const chunk of still(body)) {
      for (let rest = chunk; rest.length > 0; ) {
        const part = rest.subarray(0, max - size);
        held.push(part);
        size += part.length;
        rest = rest.subarray(part.length);
        if (size === max) yield taken();
      }
    }
  } catch (error) {
    broken = error;
  }
  if (size > 0) yield taken();
  if (broken !== undefined) throw isBrokenOff(broken) ? invalid('body', 'The connection broke off.') : broken;
}

/**
 * A body of at most `max` bytes, whole.
 * @throws {ApiError} PAYLOAD_TOO_LARGE; VALIDATION_ERROR where the connection broke off.
 */
export async function wholeOf(body: Readable, max: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of still(body)) {
      size += chunk.length;
      // What is still on its way is read and dropped by whoever answers.
      if (size > max) {
        throw new ApiError(
          'PAYLOAD_TOO_LARGE',
          `A piece with a checksum has at most ${max / 1024 / 1024} MiB.`,
        );
      }
      parts.push(chunk);
    }
  } catch (error) {
    throw isBrokenOff(error) ? invalid('body', 'The connection broke off.') : error;
  }
  return Buffer.concat(parts);
}

const isBrokenOff = (error: unknown) =>
  ['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE'].includes(String((error as { code?: unknown }).code));
