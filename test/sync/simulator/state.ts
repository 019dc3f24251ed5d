/** The whole state of a tenant, and of its sums, as comparable values. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { recountJobSums, recountSums } from '../../../server/store/recount.ts';
import { anyTable, selectFields, toFound } from '../../../server/sync/rows.ts';
import { ENTITY_NAMES } from '../../../shared/protocol/sync/entities.ts';
import type { Studio } from '../../support/studio.ts';

export type Row = { uid: string } & Record<string, unknown>;
export type State = Partial<Record<string, Row[]>>;

/** Every synced row of a tenant, by uid. */
export async function stateOf({ deps }: Studio, tenant: string): Promise<State> {
  const state: State = {};
  for (const entity of ENTITY_NAMES) {
    const rows = await selectFields(deps.store.read, entity)
      .where('tenant', '=', tenant)
      .orderBy('uid')
      .execute();
    state[entity] = rows.map(toFound).map(({ uid, data }) => ({ uid, ...data }));
  }
  return state;
}

/** What a person wrote here is what they see here, until it is decided about, whatever comes from elsewhere. */
export async function expectShown({ deps }: Studio, where: string): Promise<void> {
  const { read } = deps.store;
  for (const [entity, field] of [
    ['jobs', 'title'],
    ['question_sets', 'name'],
  ] as const) {
    const waiting = await read
      .selectFrom('sync_outbox_rows')
      .innerJoin('sync_outbox', 'sync_outbox.id', 'outbox_id')
      .select(['uid', 'data'])
      .where('entity', '=', entity)
      .where('op', '=', 'set')
      .where('state', 'in', ['pending', 'held'])
      .orderBy('outbox_id')
      .execute();
    const last = new Map<string, unknown>();
    for (const { uid, data } of waiting) {
      const text = JSON.parse(data ?? '{}')[field];
      if (text !== undefined) last.set(uid, text);
    }
    for (const [uid, text] of last) {
      const row = await anyTable(read)
        .selectFrom(entity)
        .selectAll()
        .where('uid', '=', uid)
        .executeTakeFirst();
      if (row !== undefined && row.deleted_at === null)
        assert.equal(row[field], text, `what waits on ${where}`);
    }
  }
}

/** Sums that are kept are those that counting anew comes to. */
export async function expectSums({ deps }: Studio, where: string): Promise<void> {
  const tables = [
    'analytics_days',
    'analytics_skill_days',
    'analytics_job_days',
    'analytics_job_skill_days',
    'score_histogram',
  ] as const;
  const read = async () => {
    const sums: Record<string, string[]> = {};
    for (const table of tables) {
      const rows = (await deps.store.read.selectFrom(table).selectAll().execute()) as Record<
        string,
        unknown
      >[];
      sums[table] = rows
        .filter((row) =>
          Object.entries(row).some(
            ([name, value]) =>
              typeof value === 'number' && value !== 0 && !['bucket', 'job_id'].includes(name),
          ),
        )
        .map((row) => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))))
        .sort();
    }
    const counts = (
      await deps.store.read
        .selectFrom('interview_counts')
        .selectAll()
        .where('scope', 'like', 'company:%')
        .execute()
    ).filter(({ n }) => n !== 0);
    const counted = await deps.store.read
      .selectFrom('interviews')
      .select((eb) => ['tenant', 'status', eb.fn.countAll<number>().as('n')])
      .where('is_practice', '=', 0)
      .groupBy(['tenant', 'status'])
      .execute();
    const line = (scope: string, status: string, n: number) => `${scope} ${status} ${n}`;
    assert.deepEqual(
      counts.map(({ scope, status, n }) => line(scope, status, n)).sort(),
      counted.map(({ tenant, status, n }) => line(`company:${tenant}`, status, Number(n))).sort(),
      where,
    );
    return sums;
  };
  const kept = await read();
  await deps.store.local(async (tx) => {
    await recountSums(tx);
    await recountJobSums(tx);
  });
  assert.deepEqual(kept, await read(), `sums of ${where}`);
}

/** The same for the same state, whatever its rows are called: they are numbered as they are met. */
export function fingerprint(state: State): string {
  const names = new Map<string, number>();
  const text = JSON.stringify(state).replace(
    /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g,
    (uid) => {
      if (!names.has(uid)) names.set(uid, names.size);
      return `#${names.get(uid)}`;
    },
  );
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
