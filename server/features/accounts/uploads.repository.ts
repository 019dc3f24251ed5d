/** Which blob is whose picture or résumé. Each function takes the executor first and keeps none. */
import type { Insertable, Selectable } from 'kysely';
import type { Executor } from '../../store/store.ts';
import type { Tables, UploadKind } from '../../store/tables.ts';

export type UploadRow = Selectable<Tables['uploads']>;

export function findUpload(db: Executor, userId: number, kind: UploadKind): Promise<UploadRow | undefined> {
  return db
    .selectFrom('uploads')
    .selectAll()
    .where('user_id', '=', userId)
    .where('kind', '=', kind)
    .executeTakeFirst();
}

/** Puts an upload in the place of the one before. */
export async function replaceUpload(db: Executor, values: Insertable<Tables['uploads']>): Promise<void> {
  const { user_id: _, kind: __, ...file } = values;
  await db
    .insertInto('uploads')
    .values(values)
    .onConflict((conflict) => conflict.columns(['user_id', 'kind']).doUpdateSet(file))
    .execute();
}

/** Deletes an upload and answers its row; undefined where there was none. */
export function deleteUpload(db: Executor, userId: number, kind: UploadKind): Promise<UploadRow | undefined> {
  return db
    .deleteFrom('uploads')
    .where('user_id', '=', userId)
    .where('kind', '=', kind)
    .returningAll()
    .executeTakeFirst();
}
