/**
 * The sandbox: where programs are tried without touching anything real.
 *
 * A test key (`jh_test_…`) acts not as its owner but as the owner's twin: an account, with a company where its owner
 * may have one, that is made with the first test key. All data belongs to accounts and companies, so what keeps two
 * companies apart keeps live and sandbox apart too, in every table there is or will be. Three things are left to
 * do, where an account can see what is not its own: lists for everybody hold one kind only (`companies.is_sandbox`
 * against `actor.isSandbox`), nobody is found by address or id across the border, and a twin has no address of its
 * own, so that no mail reaches a person. A twin has no password, so only test keys enter; and it is never an administrator.
 *
 * With SANDBOX=on the whole instance is a sandbox: there are no twins, and every key is a test key.
 */
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../../../shared/domain/permissions.ts';
import type { Deps } from '../../deps.ts';
import { asideFromDeeds } from '../../store/audit.ts';
import { isTaken } from '../../store/failures.ts';
import type { Executor } from '../../store/store.ts';
import { displayName } from './accounts.mapper.ts';
import {
  findById,
  findTwin,
  insertCompany,
  insertMembership,
  insertUser,
  type UserRow,
} from './accounts.repository.ts';

export function sandboxService({ store, clock }: Pick<Deps, 'store' | 'clock'>) {
  async function insertTwin(db: Executor, owner: UserRow, role: 'user' | 'employer'): Promise<UserRow> {
    const username = `sandbox-${uuidv7().slice(-12)}`;
    return insertUser(db, {
      uid: uuidv7(),
      username,
      username_key: username,
      email: null,
      email_key: null,
      password_hash: null,
      first_name: owner.first_name,
      last_name: owner.last_name,
      role,
      is_verified: 1,
      is_local: 0,
      social_links: '{}',
      created_at: clock().toISOString(),
      sandbox_of: owner.id,
    });
  }

  async function create(owner: UserRow, hasCompany: boolean): Promise<UserRow> {
    if (!hasCompany) return store.local((tx) => insertTwin(tx, owner, 'user'));
    const companyUid = uuidv7();
    return store.write(companyUid, async (write) => {
      const twin = await insertTwin(write.tx, owner, 'employer');
      const company = await insertCompany(write.tx, {
        ...write.fresh(companyUid),
        company_name: `${displayName(owner)}’s sandbox`,
        industry: '',
        created_at: write.now,
        updated_at: write.now,
        is_sandbox: 1,
      });
      await insertMembership(write.tx, {
        company_id: company.id,
        user_id: twin.id,
        member_role: 'owner',
        created_at: write.now,
      });
      return twin;
    });
  }

  return {
    /** The id of the caller's sandbox account, which is made when there is none. */
    async twinOf(actor: Actor): Promise<number> {
      const known = await findTwin(store.read, actor.userId);
      if (known !== undefined) return known.id;
      const owner = (await findById(store.read, actor.userId)) as UserRow;
      try {
        const hasCompany = actor.company !== null || actor.role === 'employer';
        // A twin begins with nothing done: what is asked for is the key, and that is its owner's.
        return (await asideFromDeeds(() => create(owner, hasCompany))).id;
      } catch (error) {
        // Two first keys at once: the one that comes second takes the first one's.
        const made = isTaken(error) ? await findTwin(store.read, actor.userId) : undefined;
        if (made === undefined) throw error;
        return made.id;
      }
    },
  };
}
export type SandboxService = ReturnType<typeof sandboxService>;
