/** Sending what waits, and what comes of it. Source: sync protocol, rules 1, 4 and 7. */
import type { SystemAction } from '../../../shared/contract/audit.ts';
import type { ErrorCode } from '../../../shared/contract/common.ts';
import {
  type MutationResult,
  type PushAnswer,
  pushAnswerSchema,
} from '../../../shared/protocol/sync/messages.ts';
import { MAX_PUSH_MUTATIONS, PROTOCOL, SCHEMA_VERSION } from '../../../shared/protocol/sync/version.ts';
import type { Deps } from '../../deps.ts';
import { pass } from '../points.ts';
import { chunks } from '../rows.ts';
import { keepVersions } from './apply.ts';
import { interviewOf, KEEP_ATTEMPT, keepAsAttempt } from './attempts.ts';
import type { Capture } from './capture.ts';
import { type Link, linkOf, requireLink } from './link.ts';
import { changesOf, nextPush, setAside, VERSIONED } from './outbox.ts';
import { Misunderstood, Refusal, type Remote } from './remote.ts';
import { takeTheirs } from './superseded.ts';

const NO_SHOW: SystemAction = 'markNoShow';

interface Judged {
  /** In the outbox. */
  id: number;
  result: MutationResult;
}

export function sending({ store, clock, log }: Pick<Deps, 'store' | 'clock' | 'log'>, capture: Capture) {
  /** Sends all that waits, push after push. @throws what `Remote.call` throws; what was judged before is kept. */
  async function sendAll(tenant: string, remote: Remote): Promise<void> {
    let most = MAX_PUSH_MUTATIONS;
    for (;;) {
      const link = await linkOf(store.read, tenant);
      if (link === undefined) return;
      const { ids, mutations } = await nextPush(store.read, tenant, most);
      if (ids.length === 0) return;
      pass('device: sending');
      let answer: PushAnswer;
      try {
        answer = await remote.call(
          '/api/sync/v1/push/',
          {
            ...{ protocol: PROTOCOL, schema_version: SCHEMA_VERSION, client_id: link.client },
            ...{ epoch: link.epoch, now: clock().getTime(), mutations },
            cursor_seq: Number(link.cursor_seq),
          },
          pushAnswerSchema,
        );
      } catch (error) {
        if (!(error instanceof Refusal) || !UNREADABLE.includes(error.code)) throw error;
        // One of them is not even read: the others go on, each by itself, and that one waits for a person.
        if (mutations.length > 1) most = 1;
        else {
          const { message } = error;
          log.error({ err: error, name: mutations[0]?.name }, 'A change cannot be sent');
          await store.local((tx) => setAside(tx, ids[0] as number, message, clock().toISOString()));
        }
        continue;
      }
      most = MAX_PUSH_MUTATIONS;
      const byId = new Map(answer.results.map((result) => [result.id, result]));
      const judged = mutations.map((mutation, nr) => {
        const result = byId.get(mutation.id);
        if (result === undefined) throw new Misunderstood(`Nothing was said of mutation ${mutation.id}.`);
        return { id: ids[nr] as number, result };
      });
      pass('device: answered');
      await take(link, judged, answer);
      pass('device: taken note of');
      await settleHeld(tenant);
    }
  }

  /** What came of a push. */
  async function take(
    link: Link,
    judged: readonly Judged[],
    { head, head_before }: { head: number; head_before: number },
  ): Promise<void> {
    const { tenant } = link;
    const at = clock().toISOString();
    await store.local(async (tx) => {
      await requireLink(tx, link);
      const refused = judged.filter(({ result }) => result.code !== undefined);
      const done = judged.filter(({ result }) => result.code === undefined).map(({ id }) => id);
      for (const some of chunks(done)) {
        await tx
          .updateTable('sync_outbox')
          .set({ state: 'done', ended_at: at })
          .where('id', 'in', some)
          .execute();
      }
      for (const { id, result } of refused) {
        await tx
          .updateTable('sync_outbox')
          .set({ state: 'held', code: result.code as string, detail: result.detail ?? '', ended_at: at })
          .where('id', '=', id)
          .execute();
      }
      const changes = await changesOf(tx, done);
      for (const { id, result } of judged) {
        // What others made of it was not seen here yet.
        if (result.merged) continue;
        for (const change of changes.get(id) ?? []) {
          if (!VERSIONED.includes(change.entity as (typeof VERSIONED)[number]) || change.op === 'del')
            continue;
          await keepVersions(tx, change.entity as (typeof VERSIONED)[number], [
            { uid: change.uid, version: result.version },
          ]);
        }
      }
      // Nobody else wrote in between, and all was taken as it was sent: there is nothing to fetch of it.
      const isAllOurs =
        refused.length === 0 && judged.every(({ result }) => !result.merged && result.status === 'applied');
      if (isAllOurs && Number(link.cursor_seq) === head_before) {
        await tx.updateTable('sync_links').set({ cursor_seq: head }).where('tenant', '=', tenant).execute();
      }
    });
  }

  /**
   * What was refused and gives way by itself, without a person: also what was left of it where the studio was ended in
   * between.
   */
  async function settleHeld(tenant: string): Promise<void> {
    const held = await store.read
      .selectFrom('sync_outbox')
      .select(['id', 'name', 'code'])
      .where('tenant', '=', tenant)
      .where('state', '=', 'held')
      .where('code', 'in', ['run_elsewhere', 'superseded', 'status_conflict', 'missing_row'])
      .orderBy('id')
      .execute();
    for (const { id, name, code } of held) {
      if (code === 'run_elsewhere' || (code === 'missing_row' && (await isOfOtherPlan(id, name)))) {
        await keepAsAttempt(store, capture, tenant, id);
      }
      // Nobody has to decide about what nobody did: the interview took place elsewhere.
      const isMoot = code === 'status_conflict' && name === NO_SHOW;
      if (code === 'superseded' || isMoot) await takeTheirs(store, capture, tenant, id);
    }
  }

  /** Whether it was done in an interview that is known there, and whose questions are others by now. */
  async function isOfOtherPlan(id: number, name: string): Promise<boolean> {
    const changes = (await changesOf(store.read, [id])).get(id) ?? [];
    const interview = name === KEEP_ATTEMPT ? undefined : await interviewOf(store.read, changes);
    if (interview === undefined || !changes.some(({ entity }) => OF_RUN.includes(entity))) return false;
    const own = await store.read
      .selectFrom('sync_outbox_rows')
      .innerJoin('sync_outbox', 'sync_outbox.id', 'outbox_id')
      .select('outbox_id')
      .where('entity', '=', 'interviews')
      .where('uid', '=', interview)
      .where('op', '=', 'put')
      .where('state', 'in', ['pending', 'held'])
      .executeTakeFirst();
    return own === undefined;
  }

  return { sendAll, settleHeld };
}

const OF_RUN: readonly string[] = ['interviews', 'questions', 'answers', 'evaluations', 'skill_assessments'];
/** Not even what is in it was looked at. */
const UNREADABLE: readonly (ErrorCode | null)[] = ['VALIDATION_ERROR', 'PAYLOAD_TOO_LARGE'];
