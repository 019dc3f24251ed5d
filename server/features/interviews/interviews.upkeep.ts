/** What happens to interviews without anybody asking: late ones become no-shows, invited people get theirs. */
import type { Deps } from '../../deps.ts';
import { bySystem } from '../../store/audit.ts';
import { findInterview, overdue, updateInterview, waitingFor } from './interviews.repository.ts';
import type { StatusSteps } from './interviews.steps.ts';

const SWEEP_BATCH = 200;

export function upkeep({ store, clock }: Pick<Deps, 'store' | 'clock'>, steps: StatusSteps) {
  return {
    /** Gives a new account the interviews that wait for its address. */
    async linkCandidate(userId: number, email: string): Promise<void> {
      for (const { id, tenant } of await waitingFor(store.read, email.toLowerCase())) {
        await store.write(tenant, async (write) => {
          const row = await findInterview(write.tx, id);
          if (row !== undefined && row.user_id === null)
            await updateInterview(write, row, { user_id: userId });
        });
      }
    },

    /** Turns interviews that nobody started into no-shows; called by a timer. Answers how many. */
    async sweep(): Promise<number> {
      const now = clock().toISOString();
      const due = await overdue(store.read, now, SWEEP_BATCH);
      for (const { id, tenant } of due) {
        await bySystem('markNoShow', { kind: 'interview', id }, () =>
          store.write(tenant, async (write) => {
            const row = await findInterview(write.tx, id);
            // It may have been started, moved or cancelled since it was looked up.
            if (row?.no_show_at && row.no_show_at <= now && row.status === 'scheduled')
              await steps.step(write, row, 'no_show');
          }),
        );
      }
      return due.length;
    },
  };
}
