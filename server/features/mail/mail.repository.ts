/** The outbox. Each function takes the executor first and keeps none. */
import type { Insertable, Selectable, Updateable } from 'kysely';
import type { MailStatus } from '../../../shared/contract/outbox.ts';
import type { Executor } from '../../store/store.ts';
import type { Tables } from '../../store/tables.ts';

export type MailRow = Selectable<Tables['outbox']>;

export async function insertMail(db: Executor, values: Insertable<Tables['outbox']>): Promise<number> {
  const { id } = await db.insertInto('outbox').values(values).returning('id').executeTakeFirstOrThrow();
  return id;
}

export async function forgetMailBefore(db: Executor, time: string): Promise<void> {
  await db.deleteFrom('outbox').where('created_at', '<', time).execute();
}

/** The mail whose turn it is; undefined when none is due. */
export function nextDue(db: Executor, now: string): Promise<MailRow | undefined> {
  return db
    .selectFrom('outbox')
    .selectAll()
    .where('next_attempt_at', '<=', now)
    .orderBy('next_attempt_at')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
}

/**
 * Takes a mail for one attempt that ends by `until`, after which it is due again: whoever dies on the way loses
 * nothing. Of several that take it at once, one gets it.
 */
export async function claimMail(db: Executor, row: MailRow, until: string): Promise<boolean> {
  const claimed = await db
    .updateTable('outbox')
    .set((eb) => ({ next_attempt_at: until, attempts: eb('attempts', '+', 1) }))
    .where('id', '=', row.id)
    .where('next_attempt_at', '=', row.next_attempt_at)
    .returning('id')
    .executeTakeFirst();
  return claimed !== undefined;
}

export async function updateMail(
  db: Executor,
  id: number,
  changes: Updateable<Tables['outbox']>,
): Promise<void> {
  await db.updateTable('outbox').set(changes).where('id', '=', id).execute();
}

export interface MailFilter {
  status: MailStatus | undefined;
  recipient: string | undefined;
}

const filtered = (db: Executor, { status, recipient }: MailFilter) =>
  db
    .selectFrom('outbox')
    .$if(status !== undefined, (query) => query.where('status', '=', status as MailStatus))
    .$if(recipient !== undefined, (query) => query.where('recipient', '=', recipient as string));

export async function countMail(db: Executor, filter: MailFilter): Promise<number> {
  const { n } = await filtered(db, filter)
    .select((eb) => eb.fn.countAll<number | string>().as('n'))
    .executeTakeFirstOrThrow();
  return Number(n);
}

export function listMail(
  db: Executor,
  filter: MailFilter,
  page: { limit: number; offset: number; ordering: string },
): Promise<MailRow[]> {
  const direction = page.ordering.startsWith('-') ? 'desc' : 'asc';
  return filtered(db, filter)
    .selectAll()
    .orderBy(page.ordering.replace('-', '') as 'id' | 'created_at', direction)
    .orderBy('id', direction)
    .limit(page.limit)
    .offset(page.offset)
    .execute();
}
