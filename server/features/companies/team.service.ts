/** Who works for a company, and as what. Source: extensions, "Accounts and access". */
import type { RouteBody, RouteQuery } from '../../../shared/contract/common.ts';
import type { companyRoutes, Member } from '../../../shared/contract/companies.ts';
import type { MemberRole } from '../../../shared/contract/users.ts';
import { type Actor, mayInvite, mayManageTeam } from '../../../shared/domain/permissions.ts';
import type { Deps } from '../../deps.ts';
import { ApiError, denied, notFound } from '../../errors.ts';
import { changeBeside } from '../../store/audit.ts';
import { isTaken } from '../../store/failures.ts';
import type { Executor, Write } from '../../store/store.ts';
import type { UserService } from '../accounts/users.service.ts';
import type { MailService } from '../mail/mail.service.ts';
import { addedToTeam, invitedToTeam, type MailText } from '../mail/mail.texts.ts';
import { toMember } from './companies.mapper.ts';
import {
  countMembers,
  countOwners,
  deleteMember,
  findCompany,
  findInvitation,
  findMember,
  findMembershipOf,
  insertMember,
  isInvited,
  listMembers,
  type MemberRow,
  ownersOf,
  updateMember,
} from './companies.repository.ts';
import { companyOf, type OwnCompany } from './companies.service.ts';

const INVITATION_MS = 7 * 86_400_000;
const NOTICE_MS = 7 * 86_400_000;

export function teamService(
  { store, config, hub, clock }: Pick<Deps, 'store' | 'config' | 'hub' | 'clock'>,
  users: UserService,
  mail: MailService,
) {
  /**
   * A change of the team. Two owners who demote each other at once must not both be the last but one: the write
   * holds the company's lock, and what the caller may do is asked again below it.
   */
  function changing<T>(
    actor: Actor,
    work: (write: Write, company: OwnCompany, actor: Actor) => Promise<T>,
  ): Promise<T> {
    const { uid } = companyOf(actor);
    return store.write(uid, async (write) => {
      const membership = await findMembershipOf(write.tx, actor.userId);
      const company = companyOf(actor);
      if (membership?.company_id !== company.id) throw denied();
      const now = { ...company, memberRole: membership.member_role };
      return work(write, now, { ...actor, company: now });
    });
  }

  async function memberOf(db: Executor, company: OwnCompany, id: number): Promise<MemberRow> {
    const row = await findMember(db, company.id, id);
    if (row === undefined) throw notFound('Member');
    return row;
  }

  const onlyOwner = (actor: Actor) => {
    if (!mayManageTeam(actor)) throw denied('Only an owner of the company changes its team.');
  };

  /** @throws {ApiError} INVALID_STATE where nobody would own the company any more. */
  async function refuseLastOwner(db: Executor, company: OwnCompany, row: MemberRow): Promise<void> {
    if (row.member_role !== 'owner' || row.user_id === null) return;
    if ((await countOwners(db, company.id)) > 1) return;
    throw new ApiError('INVALID_STATE', 'A company needs an owner: make somebody else one first.');
  }

  const alreadyThere = () =>
    new ApiError('DUPLICATE_RESOURCE', 'This address is in the team already.', {
      email: ['This address is in the team already.'],
    });

  const worksElsewhere = () =>
    new ApiError('INVALID_STATE', 'This person belongs to another company already.', {
      email: ['This person belongs to another company already.'],
    });

  return {
    async list(actor: Actor, query: RouteQuery<typeof companyRoutes.listMembers>) {
      const { id } = companyOf(actor);
      const page = { ...query, ordering: query.ordering ?? 'id' };
      const rows = await listMembers(store.read, id, query.member_role, page);
      return { count: await countMembers(store.read, id, query.member_role), rows: rows.map(toMember) };
    },

    /**
     * Adds the account of an address; an address without one is invited, and so is, where anybody can sign up, an
     * account that has not proven that the address is its own. From the sandbox nobody is found, mailed or moved.
     */
    async add(
      actor: Actor,
      { email, member_role }: RouteBody<typeof companyRoutes.addMember>,
    ): Promise<Member> {
      onlyOwner(actor);
      if (!mayInvite(actor, config.mode)) {
        throw denied('Verify your email address before you invite others.');
      }
      const adding = changing(actor, async (write, company, caller) => {
        onlyOwner(caller);
        const { tx } = write;
        const { company_name } = await findCompany(tx, company.id);
        const account = caller.isSandbox ? null : await users.contact(email, tx);
        if (account?.companyId === company.id) throw alreadyThere();
        if (account?.companyId != null) throw worksElsewhere();
        const key = users.emailKey(email);
        if (await isInvited(tx, company.id, key)) throw alreadyThere();
        const isProven = account !== null && (config.mode === 'device' || account.isVerified);
        const id = await insertMember(tx, {
          company_id: company.id,
          user_id: isProven ? account.userId : null,
          invited_email: isProven ? null : key,
          member_role,
          created_at: write.now,
        });
        if (isProven) {
          await users.worksForCompany(tx, account.userId, true);
          // What they listen to as a candidate, they now hear as a member.
          write.after(() => hub.drop(account.userId));
        }
        if (caller.isSandbox) return toMember(await memberOf(tx, company, id));
        const text = isProven
          ? addedToTeam(account.name, company_name, member_role, mail.pageLink('/welcome'))
          : invitedToTeam(company_name, member_role, mail.pageLink('/welcome', { email }));
        await mail.queue(write, account?.email ?? email, text, INVITATION_MS);
        return toMember(await memberOf(tx, company, id));
      });
      return adding.catch((error: unknown) => {
        // Two companies saw the person free; the store lets one of them.
        throw isTaken(error) ? worksElsewhere() : error;
      });
    },

    /** Puts a mail to each owner into the outbox, in the caller's transaction. A local profile has no address. */
    async tellOwners(
      writing: { tx: Executor; after: (effect: () => void) => void },
      tenant: string,
      textFor: (name: string) => MailText,
    ): Promise<void> {
      for (const owner of (await ownersOf(writing.tx, tenant)).map(toMember)) {
        if (owner.email !== null) await mail.queue(writing, owner.email, textFor(owner.name), NOTICE_MS);
      }
    },

    async update(actor: Actor, id: number, member_role: MemberRole): Promise<Member> {
      return changing(actor, async (write, company, caller) => {
        const row = await memberOf(write.tx, company, id);
        onlyOwner(caller);
        if (row.member_role === member_role) return toMember(row);
        if (member_role !== 'owner') await refuseLastOwner(write.tx, company, row);
        await updateMember(write.tx, id, { member_role });
        if (row.user_id !== null) write.after(() => hub.drop(row.user_id as number));
        return toMember(await memberOf(write.tx, company, id));
      });
    },

    /** An owner removes anybody; everybody may leave. What they may do ends with the commit. */
    async remove(actor: Actor, id: number): Promise<undefined> {
      await changing(actor, async (write, company, caller) => {
        const row = await memberOf(write.tx, company, id);
        if (row.user_id !== actor.userId) onlyOwner(caller);
        await refuseLastOwner(write.tx, company, row);
        await deleteMember(write.tx, id);
        const { user_id } = row;
        if (user_id === null) return;
        await users.worksForCompany(write.tx, user_id, false);
        write.after(() => hub.drop(user_id));
      });
    },

    /** Whether a company waits for somebody with this address. */
    async awaits(db: Executor, email: string): Promise<boolean> {
      return (await findInvitation(db, users.emailKey(email))) !== undefined;
    },

    /** Lets an account into the company that has invited its address. The address must have been proven. */
    async join(tx: Executor, userId: number, email: string): Promise<void> {
      const invitation = await findInvitation(tx, users.emailKey(email));
      if (invitation === undefined || (await findMembershipOf(tx, userId)) !== undefined) return;
      const { uid } = await findCompany(tx, invitation.company_id);
      await changeBeside(tx, { tenant: uid, now: clock().toISOString() }, async () => {
        await updateMember(tx, invitation.id, { user_id: userId, invited_email: null });
        await users.worksForCompany(tx, userId, true);
        return true;
      });
    },
  };
}
export type TeamService = ReturnType<typeof teamService>;
