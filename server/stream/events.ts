/**
 * The stream's memory: every message that matters is stored in the transaction that it tells of, so that
 * `?since=` replays it after a lost connection or a restart.
 */
import { sql } from 'kysely';
import type { StreamEvent, StreamMessage } from '../../shared/protocol/down.ts';
import type { Executor, Store } from '../store/store.ts';
import type { Audience, Hub, Listener } from './hub.ts';

export interface Outgoing {
  event: StreamEvent;
  audience: Audience;
}

/** Scores are for reviewers, and for the candidate in practice. */
export const audienceOf = (type: StreamEvent['type'], isPractice: boolean): Audience =>
  !isPractice && (type === 'skill_update' || type === 'sentiment_update') ? 'reviewers' : 'everyone';

/** Numbers for `n` messages. Kept in the store, so that a number is never used twice. */
async function reserve(db: Executor, interviewId: number, n: number): Promise<number> {
  const { head } = await db
    .insertInto('stream_heads')
    .values({ interview_id: interviewId, head: n })
    .onConflict((conflict) =>
      conflict.column('interview_id').doUpdateSet((eb) => ({ head: eb('stream_heads.head', '+', n) })),
    )
    .returning('head')
    .executeTakeFirstOrThrow();
  return head - n;
}

/** The number of a message to one listener alone. */
export const nextId = async (store: Pick<Store, 'local'>, interviewId: number): Promise<number> =>
  (await store.local((tx) => reserve(tx, interviewId, 1))) + 1;

/** Stores messages and publishes them once the transaction has committed. */
export async function emit(
  { tx, after, now }: { tx: Executor; after: (effect: () => void) => void; now: string },
  hub: Hub,
  interviewId: number,
  outgoing: readonly Outgoing[],
): Promise<void> {
  const base = await reserve(tx, interviewId, outgoing.length);
  const messages = outgoing.map(({ event, audience }, index) => ({ id: base + index + 1, audience, event }));
  await tx
    .insertInto('stream_events')
    .values(
      messages.map(({ id, audience, event }) => ({
        interview_id: interviewId,
        id,
        type: event.type,
        audience,
        data: JSON.stringify(event.data),
        created_at: now,
      })),
    )
    .execute();
  after(() => publish(hub, interviewId, messages));
}

/** Numbers messages that are worth nothing once newer ones came, and publishes them without storing. */
export async function emitPassing(
  { tx, after }: { tx: Executor; after: (effect: () => void) => void },
  hub: Hub,
  interviewId: number,
  outgoing: readonly Outgoing[],
  except?: Listener,
): Promise<void> {
  const base = await reserve(tx, interviewId, outgoing.length);
  const messages = outgoing.map(({ event, audience }, index) => ({ id: base + index + 1, audience, event }));
  after(() => publish(hub, interviewId, messages, except));
}

function publish(
  hub: Hub,
  interviewId: number,
  messages: readonly { id: number; audience: Audience; event: StreamEvent }[],
  except?: Listener,
): void {
  for (const { id, audience, event } of messages) {
    hub.publish(interviewId, { id, ...event } as StreamMessage, audience, except);
  }
}

const REPLAY_PAGE = 500;

/** What came after message `since`, oldest first, a page at a time. */
export async function replay(
  db: Executor,
  interviewId: number,
  since: number,
  seesScores: boolean,
): Promise<{ messages: StreamMessage[]; complete: boolean }> {
  const rows = await db
    .selectFrom('stream_events')
    .select(['id', 'type', 'data'])
    .where('interview_id', '=', interviewId)
    .where('id', '>', since)
    .$if(!seesScores, (query) => query.where('audience', '=', sql.lit('everyone')))
    .orderBy('id')
    .limit(REPLAY_PAGE)
    .execute();
  return {
    messages: rows.map(
      (row) => ({ id: row.id, type: row.type, data: JSON.parse(row.data) }) as StreamMessage,
    ),
    complete: rows.length < REPLAY_PAGE,
  };
}
