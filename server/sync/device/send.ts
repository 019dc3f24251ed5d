/** Sending what waits, and what comes of it. Source: sync protocol, rules 1, 4 and 7. */
import type { SystemAction } from '../../../shared/contract/audit.ts';
import { type MutationResult, pushAnswerSchema } from '../../../shared/protocol/sync/messages.ts';
import { PROTOCOL, SCHEMA_VERSION } from '../../../shared/protocol/sync/version.ts';
import type { Deps } from '../../deps.ts';
import { chunks } from '../rows.ts';
import { keepVersions } from './apply.ts';
import { keepAsAttempt } from './attempts.ts';
import type { Capture } from './capture.ts';
import { type Link, linkOf } from './link.ts';
import { changesOf, nextPush, VERSIONED } from './outbox.ts';
import { Misunderstood, type Remote } from './remote.ts';
import { takeTheirs } from './superseded.ts';

const NO_SHOW: SystemAction = 'markNoShow';

interface Judged {
  /** In the outbox. */
  id: number;
  name: string;
  result: MutationResult;
}

export function sending({ store, clock }: Pick<Deps, 'store' | 'clock'>, capture: Capture) {
  /** Sends all that waits, push after push. @throws what `Remote.call` throws; what was judged before is kept. */
  async function sendAll(tenant: string, remote: Remote): Promise<void> {
    for (;;) {
      const link = await linkOf(store.read, tenant);
      if (link === undefined) return;
      const { ids, mutations } = await nextPush(store.read, tenant);
      if (ids.length === 0) return;
      const answer = await remote.call(
        '/api/sync/v1/push/',
        {
          ...{ protocol: PROTOCOL, schema_version: SCHEMA_VERSION, client_id: link.client },
          ...{ epoch: link.epoch, now: clock().getTime(), mutations },
        },
        pushAnswerSchema,
      );
      const byId = new Map(answer.results.map((result) => [result.id, result]));
      const judged = mutations.map((mutation, nr) => {
        const result = byId.get(mutation.id);
        if (result === undefined) throw new Misunderstood(`Nothing was said of mutation ${mutation.id}.`);
        return { id: ids[nr] as number, name: mutation.name, result };
      });
      await take(link, judged, answer);
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
    for (const { id, name, result } of judged) {
      if (result.code === 'run_elsewhere') await keepAsAttempt(store, capture, tenant, id);
      // Nobody has to decide about what nobody did: the interview took place elsewhere.
      const isMoot = result.code === 'status_conflict' && name === NO_SHOW;
      if (result.code === 'superseded' || isMoot) await takeTheirs(store, capture, tenant, id);
    }
  }

  return { sendAll };
}
