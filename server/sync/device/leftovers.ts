/**
 * Rows that are here and were not among those that came when everything was loaded anew: the other side has forgotten
 * that it deleted them, or it was restored and has lost them. Source: sync protocol, rules 5 and 10.
 */
import { MANAGES } from '../../../shared/domain/permissions.ts';
import { nextHlc } from '../../../shared/domain/sync/clock.ts';
import { isOfOthers, RULES } from '../../../shared/domain/sync/rules.ts';
import { ENTITIES, ENTITY_NAMES, type EntityName } from '../../../shared/protocol/sync/entities.ts';
import type { Change, Pulled } from '../../../shared/protocol/sync/messages.ts';
import type { Executor, Write } from '../../store/store.ts';
import { anyTable, chunks, KnownIds, selectFields, toFound } from '../rows.ts';
import { applyPulled } from './apply.ts';
import type { Link } from './link.ts';
import { enqueue } from './outbox.ts';

/** To be done with the last rows of such a load, in their transaction. */
export async function settleLeftovers(write: Write, link: Link): Promise<void> {
  if (link.anew_after === null) return;
  const { tx, tenant, now } = write;
  if (link.anew_restored === 1) {
    if (await leads(write, link)) {
      // A row that was applied or changed since the load began has a version of this device after it.
      const puts: Change[] = [];
      for (const entity of ENTITY_NAMES) {
        for (const { uid } of await untouched(write, entity, link.anew_after)) {
          const [row] = await selectFields(tx, entity).where('uid', '=', uid).execute();
          if (row === undefined || !RULES[entity].isMade) continue;
          const { data } = toFound(row);
          if (!isOfOthers(entity, data, link.user_uid)) puts.push({ op: 'put', entity, uid, data });
        }
      }
      if (puts.length > 0) {
        const hlc = nextHlc(link.hlc, Date.parse(now));
        await enqueue(tx, tenant, { name: 'upload', changes: puts, hlc, at: now });
      }
    }
  } else {
    const gone: Pulled[] = [];
    for (const entity of ENTITY_NAMES) {
      if (entity === 'companies') continue;
      for (const { uid } of await untouched(write, entity, link.anew_after))
        gone.push({ seq: 0, entity, uid, op: 'del', version: 0 });
    }
    for (const some of chunks(gone))
      await applyPulled(write, some, { tenant, standIn: 0, ids: new KnownIds() });
  }
  await tx
    .updateTable('sync_links')
    .set({ anew_after: null, anew_restored: 0 })
    .where('tenant', '=', tenant)
    .execute();
}

/**
 * What is in an interview here and did not come when it was loaded as a whole, as rows to be taken away: that it was
 * deleted may have been told while it could not be applied.
 */
export async function leftIn(db: Executor, interview: string, came: readonly Pulled[]): Promise<Pulled[]> {
  if (!came.some(({ op, uid }) => op === 'put' && uid === interview)) return [];
  const there = new Set(came.map(({ uid }) => uid));
  const table = anyTable(db);
  const within = table.selectFrom('interviews').select('id').where('uid', '=', interview);
  const paths = table.selectFrom('learning_paths').select('id').where('interview_id', 'in', within);
  const left: Pulled[] = [];
  for (const entity of WITHIN) {
    const rows = await table
      .selectFrom(entity)
      .select('uid')
      .$if(entity !== 'learning_resources', (query) => query.where('interview_id', 'in', within))
      .$if(entity === 'learning_resources', (query) => query.where('path_id', 'in', paths))
      .where('uid', 'not in', unsent(db, entity))
      .execute();
    for (const { uid } of rows) {
      if (!there.has(uid)) left.push({ ...LEFT, entity, uid, data: { interview } });
    }
  }
  return left;
}
const WITHIN: readonly EntityName[] = ENTITY_NAMES.filter(
  (entity) =>
    entity === 'learning_resources' || ('interview' in ENTITIES[entity].refs && entity !== 'applications'),
);
/** No version there has it. */
const LEFT = { seq: 0, op: 'del', version: 0 } as const;

/** Rows of which something waits to be sent or to be decided about. */
const unsent = (db: Executor, entity: EntityName) =>
  db
    .selectFrom('sync_outbox_rows')
    .innerJoin('sync_outbox', 'sync_outbox.id', 'outbox_id')
    .select('uid')
    .where('entity', '=', entity)
    .where('state', 'in', ['pending', 'held']);

/** Rows as they were when the load began, of which nothing waits to be sent or to be decided about. */
const untouched = ({ tx, tenant }: Write, entity: (typeof ENTITY_NAMES)[number], after: number) =>
  anyTable(tx)
    .selectFrom(entity)
    .select('uid')
    .where('tenant', '=', tenant)
    .where('seq', '<=', after)
    .where('uid', 'not in', unsent(tx, entity))
    .orderBy('id')
    .execute();

/** Whoever may not post jobs cannot bring back an interview for one either. */
async function leads({ tx }: Write, { user_uid, tenant }: Link): Promise<boolean> {
  if (tenant === user_uid) return true;
  const row = await tx
    .selectFrom('memberships')
    .innerJoin('users', 'users.id', 'memberships.user_id')
    .select('member_role')
    .where('users.uid', '=', user_uid)
    .executeTakeFirst();
  return row !== undefined && MANAGES.includes(row.member_role);
}
