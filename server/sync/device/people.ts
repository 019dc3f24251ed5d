/** People of the other side, and who of them belongs to the company. */
import type { MemberRole, Role } from '../../../shared/contract/users.ts';
import { MEMBER_ROLES } from '../../../shared/contract/values.ts';
import type { Person } from '../../../shared/protocol/sync/messages.ts';
import type { Write } from '../../store/store.ts';
import { idsOf } from '../rows.ts';

/** Makes whoever is named known here: they are shown, and cannot sign in. */
export async function keepPeople(
  { tx, now, tenant }: Pick<Write, 'tx' | 'now' | 'tenant'>,
  people: readonly Person[],
  withTeam: boolean,
): Promise<void> {
  const known = await idsOf(
    tx,
    'users',
    people.map(({ uid }) => uid),
    tenant,
  );
  const company = await tx.selectFrom('companies').select('id').where('uid', '=', tenant).executeTakeFirst();
  const members = new Map<number, MemberRole>();
  for (const { uid, first_name, last_name, username, email, role, member_role } of people) {
    let id = known.get(uid);
    if (id === undefined) {
      const email_key = email?.toLowerCase() ?? null;
      const isFree = async (column: 'username_key' | 'email_key', value: string | null) =>
        value !== null &&
        (await tx.selectFrom('users').select('id').where(column, '=', value).executeTakeFirst()) ===
          undefined;
      const ownEmail = await isFree('email_key', email_key);
      const ownName = await isFree('username_key', username.toLowerCase());
      const name = ownName ? username : `${username}-${uid.slice(-12)}`;
      const row = await tx
        .insertInto('users')
        .values({
          ...{ uid, username: name, username_key: name.toLowerCase(), password_hash: null },
          ...{ email: ownEmail ? email : null, email_key: ownEmail ? email_key : null },
          ...{ first_name, last_name, role: role as Role, is_verified: 0, is_local: 0 },
          ...{ social_links: '{}', created_at: now },
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      id = row.id;
    } else {
      await tx.updateTable('users').set({ first_name, last_name }).where('id', '=', id).execute();
    }
    if (MEMBER_ROLES.includes(member_role as MemberRole)) members.set(id, member_role as MemberRole);
  }
  if (!withTeam || company === undefined) return;
  await keepTeam(tx, company.id, members, now);
}

async function keepTeam(
  tx: Write['tx'],
  company_id: number,
  members: ReadonlyMap<number, MemberRole>,
  now: string,
): Promise<void> {
  const there = await tx.selectFrom('memberships').selectAll().where('company_id', '=', company_id).execute();
  for (const { id, user_id, member_role } of there) {
    if (user_id === null) continue;
    const role = members.get(user_id);
    if (role === undefined) await tx.deleteFrom('memberships').where('id', '=', id).execute();
    else if (role !== member_role) {
      await tx.updateTable('memberships').set({ member_role: role }).where('id', '=', id).execute();
    }
  }
  for (const [user_id, member_role] of members) {
    if (there.some((each) => each.user_id === user_id)) continue;
    await tx
      .insertInto('memberships')
      .values({ company_id, user_id, member_role, created_at: now })
      .onConflict((conflict) => conflict.column('user_id').doNothing())
      .execute();
  }
}
