/** The administrator that the settings ask for. Source: architecture, "Env". */
import { v7 as uuidv7 } from 'uuid';
import { passwordProblem } from '../../../shared/domain/passwords.ts';
import type { Deps } from '../../deps.ts';
import { StartError } from '../../errors.ts';
import { isTaken } from '../../store/failures.ts';
import { hasAdmin, insertUser, keyOf, takenNames } from './accounts.repository.ts';
import { hashPassword } from './passwords.ts';

export function adminService({ store, clock }: Pick<Deps, 'store' | 'clock'>) {
  return {
    /**
     * Makes an administrator where there is none; later starts change nothing.
     * @throws {StartError} for a weak password, or an address that is somebody's already: that person must not
     *   become an administrator by having come first.
     */
    async seed({ email, password }: { email: string; password: string }): Promise<void> {
      if (await hasAdmin(store.read)) return;
      const problem = passwordProblem(password, [email]);
      if (problem !== null) throw new StartError(`SEED_ADMIN_PASSWORD: ${problem}`);
      const password_hash = await hashPassword(password);
      const seeding = store.local(async (tx) => {
        if (await hasAdmin(tx)) return;
        if ((await takenNames(tx, { email })).email) {
          // Another node may have made it since the look above.
          if (await hasAdmin(tx)) return;
          throw new StartError('SEED_ADMIN_EMAIL is the address of an account that is no administrator.');
        }
        const uid = uuidv7();
        const username = (await takenNames(tx, { username: 'admin' })).username ? `admin-${uid}` : 'admin';
        await insertUser(tx, {
          uid,
          username,
          username_key: keyOf(username),
          email,
          email_key: keyOf(email),
          password_hash,
          first_name: '',
          last_name: '',
          role: 'admin',
          is_verified: 1,
          is_local: 0,
          social_links: '{}',
          created_at: clock().toISOString(),
        });
      });
      await seeding.catch(async (error: unknown) => {
        // Several nodes start at once: the store lets one of them make it, and the others have it too.
        if (!isTaken(error) || !(await hasAdmin(store.read))) throw error;
      });
    },
  };
}
export type AdminService = ReturnType<typeof adminService>;
