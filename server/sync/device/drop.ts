/** Taking rows away with all that hangs on them, which no foreign key does by itself. */
import { ENTITIES, ENTITY_NAMES, type EntityName } from '../../../shared/protocol/sync/entities.ts';
import { forgetSaid } from '../../features/fairness/fairness.repository.ts';
import type { Write } from '../../store/store.ts';
import { anyTable, chunks, idsOf } from '../rows.ts';

/** Tables of this instance alone whose rows hang on an interview. */
const BESIDE_INTERVIEW = ['drafts', 'stream_events', 'stream_heads', 'engine_tasks'] as const;

/** Takes rows away; an interview with everything in it. */
export async function dropRows(
  { tx }: Pick<Write, 'tx'>,
  entity: EntityName,
  uids: readonly string[],
  tenant: string,
): Promise<void> {
  const table = anyTable(tx);
  for (const some of chunks(uids)) {
    if (entity === 'interviews') {
      const ids = (
        await table
          .selectFrom(entity)
          .select('id')
          .where('uid', 'in', some)
          .where('tenant', '=', tenant)
          .execute()
      ).map(({ id }) => id);
      if (ids.length === 0) continue;
      await forgetInterviews(tx, ids);
    }
    if (entity === 'recordings' || entity === 'recording_segments') {
      const ids = await idsOf(tx, entity, some, tenant);
      const isWhole = entity === 'recordings';
      await noteSound(tx, isWhole ? 'recording_id' : 'id', [...ids.values()]);
      if (isWhole) {
        await table
          .deleteFrom('recording_segments')
          .where('recording_id', 'in', [...ids.values()])
          .execute();
      }
    }
    if (entity === 'questions') {
      await table
        .deleteFrom('drafts')
        .where('question_id', 'in', table.selectFrom('questions').select('id').where('uid', 'in', some))
        .execute();
    }
    await table.deleteFrom(entity).where('uid', 'in', some).where('tenant', '=', tenant).execute();
  }
}

/** The files of these pieces go once this is committed, where nobody else names them. */
const noteSound = (
  tx: Write['tx'],
  column: 'id' | 'interview_id' | 'recording_id',
  ids: readonly number[],
): Promise<unknown> =>
  tx
    .insertInto('unnamed_blobs')
    .columns(['sha256'])
    .expression((query) =>
      query.selectFrom('recording_segments').select('sha256').distinct().where(column, 'in', ids),
    )
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .execute();

/** Everything that hangs on these interviews; themselves not. */
export async function forgetInterviews(tx: Write['tx'], ids: readonly number[]): Promise<void> {
  const table = anyTable(tx);
  for (const name of BESIDE_INTERVIEW)
    await table.deleteFrom(name).where('interview_id', 'in', ids).execute();
  await forgetSaid(tx, ids);
  const within = (parent: string) => table.selectFrom(parent).select('id').where('interview_id', 'in', ids);
  await noteSound(tx, 'interview_id', ids);
  await table.deleteFrom('learning_resources').where('path_id', 'in', within('learning_paths')).execute();
  await table
    .updateTable('applications')
    .set({ interview_id: null } as never)
    .where('interview_id', 'in', ids)
    .execute();
  for (const entity of [...ENTITY_NAMES].reverse()) {
    if (entity === 'interviews' || entity === 'applications') continue;
    if (!Object.hasOwn(ENTITIES[entity].refs, 'interview')) continue;
    if (entity === 'questions') {
      await table
        .updateTable(entity)
        .set({ parent_id: null } as never)
        .where('interview_id', 'in', ids)
        .execute();
    }
    await table.deleteFrom(entity).where('interview_id', 'in', ids).execute();
  }
}
