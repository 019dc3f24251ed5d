/**
 * What gives way by itself: scores that were made anew here while another device did the same, for both are made of the
 * same answers; and a no-show that this studio noted of an interview that took place elsewhere.
 * Source: sync protocol, rule 4, "Scores" and "Status".
 */
import { ENTITY_NAMES, type EntityName } from '../../../shared/protocol/sync/entities.ts';
import type { Pulled } from '../../../shared/protocol/sync/messages.ts';
import type { Store } from '../../store/store.ts';
import { KnownIds } from '../rows.ts';
import { applyPulled } from './apply.ts';
import { interviewOf, want } from './attempts.ts';
import type { Capture } from './capture.ts';
import { changesOf } from './outbox.ts';

/** Takes back what a refused mutation made, and asks for the interview as it is there. */
export async function takeTheirs(
  store: Store,
  capture: Capture,
  tenant: string,
  outboxId: number,
): Promise<void> {
  await store.write(tenant, (write) =>
    capture.aside(write.tx, tenant, async () => {
      const { tx } = write;
      const changes = (await changesOf(tx, [outboxId])).get(outboxId) ?? [];
      const interview = await interviewOf(tx, changes);
      await tx.updateTable('sync_outbox').set({ state: 'done' }).where('id', '=', outboxId).execute();
      if (interview === undefined) return;
      const order = (name: string) => ENTITY_NAMES.indexOf(name as EntityName);
      const made = changes
        .filter(({ op }) => op === 'put')
        .sort((a, b) => order(b.entity) - order(a.entity))
        .map(({ entity, uid }): Pulled => ({ seq: 0, entity, uid, op: 'del', version: 0 }));
      await applyPulled(write, made, { tenant, standIn: 0, ids: new KnownIds() }, [interview]);
      await want(write, interview);
    }),
  );
}
