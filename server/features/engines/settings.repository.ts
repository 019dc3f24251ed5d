/** Where a tenant's engines are. Each function takes the executor first and keeps none. */
import type { Selectable, Updateable } from 'kysely';
import type { MemberRole } from '../../../shared/contract/users.ts';
import { prepared } from '../../store/prepared.ts';
import type { Executor } from '../../store/store.ts';
import type { Tables } from '../../store/tables.ts';

export type SettingsRow = Selectable<Tables['engine_settings']>;

const settingsOf = prepared((db, tenant: string) =>
  db.selectFrom('engine_settings').selectAll().where('tenant', '=', tenant),
);

export const findSettings = async (db: Executor, tenant: string): Promise<SettingsRow | undefined> =>
  (await settingsOf(db, tenant))[0];

/** Changes what is named; the rest stays. */
export async function saveSettings(
  db: Executor,
  tenant: string,
  changes: Updateable<Tables['engine_settings']> & { updated_at: string },
): Promise<void> {
  const none = {
    language_model: null,
    language_model_key: null,
    transcriber: null,
    transcriber_key: null,
  };
  await db
    .insertInto('engine_settings')
    .values({ ...none, ...changes, tenant })
    .onConflict((conflict) => conflict.column('tenant').doUpdateSet(changes))
    .execute();
}

/** The company that a person works for, and as what. */
export const membershipOf = async (
  db: Executor,
  userId: number,
): Promise<{ uid: string; member_role: MemberRole } | undefined> =>
  db
    .selectFrom('memberships')
    .innerJoin('companies', 'companies.id', 'memberships.company_id')
    .select(['companies.uid', 'member_role'])
    .where('user_id', '=', userId)
    .executeTakeFirst();
