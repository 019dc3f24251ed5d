/**
 * The headers of tus 1.0.0 as the words of the contract, so that a client of that protocol and one of ours make the
 * same call. Source: tus.io, "Resumable upload protocol 1.0.x".
 */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiError } from '../errors.ts';

export const TUS_VERSION = '1.0.0';
export type TusHeaders = FastifyRequest['headers'];

const isSpoken = (request: FastifyRequest) => request.headers['tus-resumable'] !== undefined;

/** A hook that says in every answer what is spoken here, and refuses another version. */
export const speakTus =
  (offer: Record<string, string | number>) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    reply.headers({ 'tus-resumable': TUS_VERSION, 'tus-version': TUS_VERSION, ...offer });
    if (isSpoken(request) && request.headers['tus-resumable'] !== TUS_VERSION) {
      throw new ApiError('UNSUPPORTED_VERSION', `This server speaks tus ${TUS_VERSION}.`);
    }
  };

/** A hook that puts what the headers say where the contract looks for it. */
export const readTus =
  (
    bodyOf: (headers: TusHeaders) => Record<string, unknown>,
    pieceOf: (headers: TusHeaders) => Record<string, unknown>,
  ) =>
  async (request: FastifyRequest): Promise<void> => {
    if (!isSpoken(request)) return;
    if (request.method === 'POST') request.body = said(bodyOf(request.headers));
    if (request.method === 'PATCH')
      request.query = { ...said(pieceOf(request.headers)), ...(request.query as object) };
  };

/** What is not undefined. */
const said = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

export const headerOf = (headers: TusHeaders, name: string): string | undefined => {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
};

/** Pairs of a key and a value in Base64; what a client says beside what is asked for is not read. */
export function metadataOf(headers: TusHeaders): Record<string, string | undefined> {
  const pairs = (headerOf(headers, 'upload-metadata') ?? '')
    .split(',')
    .map((pair) => pair.trim().split(/ +/));
  return Object.fromEntries(
    pairs.map(([key = '', value = '']) => [key, Buffer.from(value, 'base64').toString('utf8')]),
  );
}
