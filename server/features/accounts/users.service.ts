import type { z } from 'zod';
import type { User, updateUserSchema } from '../../../shared/contract/users.ts';
import type { Actor } from '../../../shared/domain/permissions.ts';
import type { Deps } from '../../deps.ts';
import { ApiError } from '../../errors.ts';
import type { Link } from '../../http/call.ts';
import { isNews } from '../../store/changes.ts';
import { isTaken } from '../../store/failures.ts';
import type { Executor } from '../../store/store.ts';
import { displayName, toUser } from './accounts.mapper.ts';
import {
  changeRole,
  findActor,
  findByEmail,
  findById,
  findProfile,
  keyOf,
  listLocalProfiles,
  takenNames,
  updateUser,
} from './accounts.repository.ts';

/** The caller's own profile. */
export function userService({ store }: Pick<Deps, 'store'>) {
  return {
    async me(actor: Actor, link: Link): Promise<User> {
      return toUser(await findProfile(store.read, actor.userId), link);
    },

    /** The account of an address as a caller, or null. */
    async findByEmail(email: string, db: Executor = store.read): Promise<Actor | null> {
      const user = await findByEmail(db, email);
      return user === undefined ? null : findActor(db, user.uid);
    },

    /** Addresses that are the same have the same key. */
    emailKey: keyOf,

    /** Whom an address reaches, and where that person works; null where it has no account. */
    async contact(email: string, db: Executor) {
      const user = await findByEmail(db, email);
      if (user === undefined) return null;
      const actor = await findActor(db, user.uid);
      return {
        userId: user.id,
        email: user.email ?? email,
        name: displayName(user),
        isVerified: user.is_verified === 1,
        companyId: actor?.company?.id ?? null,
      };
    },

    /** An employer's account is one that works for a company; an administrator stays one. */
    async worksForCompany(db: Executor, userId: number, does: boolean): Promise<void> {
      await changeRole(db, userId, does ? 'user' : 'employer', does ? 'employer' : 'user');
    },

    /** Counts the address as proven, where whoever runs this instance says so. */
    async vouchFor(userId: number): Promise<void> {
      await store.local((tx) => updateUser(tx, userId, { is_verified: 1 }));
    },

    /** The account of a uid as a caller, or null. */
    actorOf: (uid: string): Promise<Actor | null> => findActor(store.read, uid),

    /** Lets this device open the account from its first screen, without a password. */
    async offerAsProfile(userId: number): Promise<void> {
      await store.local((tx) => updateUser(tx, userId, { is_local: 1 }));
    },

    /** Profiles made with "work offline", for the first screen of a device. */
    async localProfiles() {
      const rows = await listLocalProfiles(store.read);
      return rows.map((row) => ({
        id: row.id,
        name: displayName(row),
        role: row.role,
        company_name: row.company_name,
      }));
    },

    /** Changes only the fields that are named. @throws {ApiError} DUPLICATE_RESOURCE for a taken username. */
    async update(actor: Actor, changes: z.output<typeof updateUserSchema>, link: Link): Promise<User> {
      const { username, social_links, ...names } = changes;
      const refuseTaken = async (db: Executor) => {
        const taken = await takenNames(db, { username, exceptId: actor.userId });
        if (taken.username) throw duplicate({ username: ['This username is taken.'] });
      };
      const writing = store.local(async (tx) => {
        await refuseTaken(tx);
        const values = {
          ...names,
          ...(username !== undefined && { username, username_key: keyOf(username) }),
          ...(social_links !== undefined && { social_links: JSON.stringify(social_links) }),
        };
        const row = await findById(tx, actor.userId);
        if (row !== undefined && isNews(row, values)) await updateUser(tx, actor.userId, values);
        return toUser(await findProfile(tx, actor.userId), link);
      });
      try {
        return await writing;
      } catch (error) {
        // Somebody took the name between the look and the write.
        if (isTaken(error)) await refuseTaken(store.read);
        throw error;
      }
    },
  };
}
export type UserService = ReturnType<typeof userService>;

const duplicate = (details: Record<string, string[]>) =>
  new ApiError('DUPLICATE_RESOURCE', 'Somebody else has this already.', details);
