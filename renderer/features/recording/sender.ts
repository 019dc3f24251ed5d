/**
 * Sends what waits, piece by piece, until the server has all of it: in this window or, after a crash, in the next one
 * that is opened. Windows take turns.
 */
import { useSyncExternalStore } from 'react';
import { routes } from '../../../shared/contract/page-routes.gen.ts';
import { JobHiveError } from '../../../shared/sdk/js/index.ts';
import { client } from '../../api/client.ts';
import { sessionUser } from '../../api/session.ts';
import { isFinal } from '../../ui/use-autosave.ts';
import { changeTake, forgetPiece, forgetTake, type Piece, piecesOf, type Take, takesOf } from './outbox.ts';

/**
 * `waiting`: the server does not answer. `full`: it has no room. `refused`: it will not take what was recorded, for
 * the consent was taken back or the interview is none of the sender's any more.
 */
export type SendState = 'sent' | 'sending' | 'waiting' | 'full' | 'refused';

const RETRY_MS = 2_000;
const LOCK = 'jobhive.recordings';

let state: SendState = 'sent';
let running = false;
let wanted = false;
const listeners = new Set<() => void>();

function tell(next: SendState): void {
  if (next === state) return;
  state = next;
  for (const listener of listeners) listener();
}

/** A disk that was full is so until it has taken something: the words about it stay meanwhile. */
const tellSending = (): void => {
  if (state !== 'full') tell('sending');
};

/** How the sending stands. */
export const useSending = (): SendState =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => state,
  );

/** Sends what waits, if anything does. */
export function wakeSender(): void {
  wanted = true;
  if (!running) void work();
}

const inTurn = <T>(send: () => Promise<T>): Promise<T> =>
  // Absent on plain http away from loopback; the server takes a piece that two windows send only once.
  navigator.locks ? (navigator.locks.request(LOCK, send) as Promise<T>) : send();

async function work(): Promise<void> {
  running = true;
  try {
    while (wanted) {
      wanted = false;
      try {
        await inTurn(sendAll);
      } catch (error) {
        tell(error instanceof JobHiveError && error.code === 'STORAGE_FULL' ? 'full' : 'waiting');
        wanted = true;
        await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
      }
    }
  } finally {
    running = false;
  }
}

async function sendAll(): Promise<void> {
  const user = sessionUser();
  if (user === null) return;
  let wasRefused = false;
  let isHeldBack = false;
  for (const take of await takesOf(user)) {
    try {
      await sendTake(take);
    } catch (error) {
      if (isDeleted(error)) {
        isHeldBack = true;
      } else if (isFinal(error)) {
        await forgetTake(take.id);
        wasRefused = true;
      } else throw error;
    }
  }
  if (isHeldBack) setTimeout(wakeSender, RETRY_MS);
  if (wasRefused) tell('refused');
  else if (state !== 'refused') tell('sent');
}

/** Deleted on the server a moment ago: it may be taken back, and what waits of it goes on then. Others go on now. */
const isDeleted = (error: unknown) =>
  error instanceof JobHiveError && error.code === 'INVALID_STATE' && error.retryAfterMs !== null;

/** Nobody records that long: its page died, and all that it kept was sent. */
const isOld = ({ startedAt }: Take) => Date.now() - Date.parse(startedAt) > 24 * 3600_000;

async function sendTake(take: Take): Promise<void> {
  const params = { id: take.interviewId };
  let { recordingId } = take;
  const waiting = await piecesOf(take.id);
  if (waiting.length === 0 && take.whole === null) return isOld(take) ? forgetTake(take.id) : undefined;
  if (recordingId === null) {
    if (waiting.length === 0) return forgetTake(take.id);
    tellSending();
    const made = await client.call(routes.createRecording, {
      params,
      body: {
        question_id: take.questionId,
        media_type: take.mediaType,
        client_id: take.id,
        started_at: take.startedAt,
      },
    });
    recordingId = made.id;
    await changeTake(take.id, { recordingId });
  }
  for (const piece of waiting) {
    tellSending();
    await sendPiece(take, recordingId, piece);
    tell('sending');
    await forgetPiece(piece);
  }
  if (take.whole === null) return;
  const { bytes, seconds } = take.whole;
  await client.call(routes.appendRecording, {
    params: { ...params, recording_id: recordingId },
    query: { offset: String(bytes), length: String(bytes), duration: seconds.toFixed(3) },
    content: new Blob([]),
  });
  await forgetTake(take.id);
}

/** The server says where it goes on: what it has already is not sent again. */
async function sendPiece(take: Take, recordingId: number, { offset, content, start }: Piece): Promise<void> {
  let sent = 0;
  while (sent < content.size) {
    const rest = content.slice(sent);
    try {
      await client.call(routes.appendRecording, {
        params: { id: take.interviewId, recording_id: recordingId },
        query: { offset: String(offset + sent), start: start.toFixed(3), ...(await checksum(rest)) },
        content: rest,
      });
      return;
    } catch (error) {
      const has = error instanceof JobHiveError ? Number(error.details.offset?.[0]) - offset : Number.NaN;
      // Before this piece there is a hole that nobody can fill: the refusal stands.
      if (!(has > sent)) throw error;
      sent = has;
    }
  }
}

/** Absent on plain http away from loopback; there the length alone has to do. */
async function checksum(content: Blob): Promise<{ sha256?: string }> {
  if (!crypto.subtle) return {};
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await content.arrayBuffer()));
  return { sha256: [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('') };
}
