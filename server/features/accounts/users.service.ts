import type { z } from 'zod';
import type { User, updateUserSchema } from '../../../shared/contract/users.ts';
import type { Actor } from '../../../shared/domain/permissions.ts';
import type { Deps } from '../../deps.ts';
import { ApiError } from '../../errors.ts';
import { isTaken } from '../../store/failures.ts';
import type { Executor } from '../../store/store.ts';
import { displayName, toUser } from './accounts.mapper.ts';
import {
  findActor,
  findByEmail,
  findProfile,
  keyOf,
  listLocalProfiles,
  takenNames,
  updateUser,
} from './accounts.repository.ts';

/** The caller's own profile. */
export function userService({ store }: Pick<Deps, 'store'>) {
  return {
    async me(actor: Actor): Promise<User> {
      return toUser(await findProfile(store.read, actor.userId));
    },

    /** The account of an address as a caller, or null. */
    async findByEmail(email: string): Promise<Actor | null> {
      const user = await findByEmail(store.read, email);
      return user === undefined ? null : findActor(store.read, user.uid);
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
    async update(actor: Actor, changes: z.output<typeof updateUserSchema>): Promise<User> {
      const { username, social_links, ...names } = changes;
      const refuseTaken = async (db: Executor) => {
        const taken = await takenNames(db, { username, exceptId: actor.userId });
        if (taken.username) throw duplicate({ username: ['This username is taken.'] });
      };
      const writing = store.local(async (tx) => {
        await refuseTaken(tx);
        await updateUser(tx, actor.userId, {
          ...names,
          ...(username !== undefined && { username, username_key: keyOf(username) }),
          ...(social_links !== undefined && { social_links: JSON.stringify(social_links) }),
        });
        return toUser(await findProfile(tx, actor.userId));
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
