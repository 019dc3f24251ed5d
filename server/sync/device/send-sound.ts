/**
 * One piece of a recording to the hosted instance, by tus: it goes on where it was, after a cut, a restart, or another
 * device that began. The hosted side answers for the last byte once it has checked the whole.
 * Source: sync protocol, rule 8; tus.io, "Resumable upload protocol 1.0.x".
 */
import type { DetailedError, HttpRequest } from 'tus-js-client';
import type { Outbound } from '../../outbound.ts';
import { Refusal } from './remote.ts';

/** Without any progress for so long, the network is gone. */
const STALLED_MS = 60_000;
/** A cut is tried again at once, then a little later; with each byte that got through it begins anew. */
const RETRY_MS = [0, 500, 2000];

export interface Sending {
  outbound: Pick<Outbound, 'lookup'>;
  /** Of the hosted instance. */
  url: string;
  token: string;
  sha256: string;
  content: Buffer;
  /** Of one request. */
  chunkBytes: number;
  /** Waits until so many bytes may go. */
  pace: (bytes: number) => Promise<void>;
  /** Hears how many bytes have arrived. */
  onArrived: (bytes: number) => void;
  signal: AbortSignal;
}

/** @throws {Refusal}, or whatever kept it from getting through. */
export async function sendPiece(sending: Sending): Promise<void> {
  const { outbound, url, token, sha256, content, chunkBytes, pace, onArrived, signal } = sending;
  // Read when there is something to send: most starts of a studio have nothing.
  const { DefaultHttpStack, Upload } = await import('tus-js-client');
  const endpoint = `${url}/api/sync/v1/blobs/`;
  const place = `${endpoint}${sha256}/`;
  await new Promise<void>((resolve, reject) => {
    let stalled: NodeJS.Timeout | undefined;
    const end = (then: () => void) => {
      clearTimeout(stalled);
      signal.removeEventListener('abort', stop);
      then();
    };
    const giveUp = (reason: unknown) => {
      void upload.abort();
      end(() => reject(reason));
    };
    const stop = () => giveUp(signal.reason);
    const alive = () => {
      clearTimeout(stalled);
      stalled = setTimeout(() => giveUp(new Error('The upload stalled.')), STALLED_MS).unref();
    };
    const upload = new Upload(content, {
      ...{ endpoint, uploadUrl: place, chunkSize: chunkBytes, retryDelays: RETRY_MS },
      httpStack: new DefaultHttpStack({ lookup: outbound.lookup }),
      headers: { authorization: `Bearer ${token}` },
      metadata: { sha256 },
      // Wherever the answer points to: the token goes nowhere else.
      onUploadUrlAvailable: () => {
        upload.url = place;
      },
      async onBeforeRequest(request) {
        if (request.getMethod() === 'PATCH')
          await pace(Math.min(chunkBytes, content.length - offsetOf(request)));
        alive();
      },
      onProgress: alive,
      onChunkComplete: (_size, arrived) => onArrived(arrived),
      onShouldRetry: (error) => mayPass(error as DetailedError),
      onSuccess: () => end(resolve),
      onError: (error) => end(() => reject(refusalOf(error as DetailedError))),
    });
    signal.addEventListener('abort', stop);
    if (signal.aborted) stop();
    else upload.start();
  });
}

const offsetOf = (request: HttpRequest): number => Number(request.getHeader('Upload-Offset') ?? 0);

/** A cut, or another place to go on from; everything else is for later, or for a person. */
function mayPass({ originalResponse }: DetailedError): boolean {
  if (originalResponse === null) return true;
  return originalResponse.getStatus() === 409 && originalResponse.getHeader('Upload-Offset') !== undefined;
}

function refusalOf(error: DetailedError): Error {
  const response = error.originalResponse;
  if (response == null) return error;
  return new Refusal(
    response.getStatus(),
    Buffer.from(response.getBody()),
    response.getHeader('Retry-After'),
  );
}
