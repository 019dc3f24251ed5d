/** Proving an address, and a new password for who forgot the old one. Source: extensions, "Accounts and access". */
import { setTimeout as wait } from 'node:timers/promises';
import type { RouteBody } from '../../../shared/contract/common.ts';
import type { recoveryRoutes } from '../../../shared/contract/recovery.ts';
import { passwordProblem } from '../../../shared/domain/passwords.ts';
import type { Actor } from '../../../shared/domain/permissions.ts';
import type { Deps } from '../../deps.ts';
import { ApiError, invalid } from '../../errors.ts';
import { doneBy } from '../../store/audit.ts';
import type { Executor } from '../../store/store.ts';
import type { TeamService } from '../companies/team.service.ts';
import type { MailService } from '../mail/mail.service.ts';
import { passwordChanged, resetPassword, verifyEmail } from '../mail/mail.texts.ts';
import { displayName } from './accounts.mapper.ts';
import { findActor, findByEmail, findById, type UserRow, updateUser } from './accounts.repository.ts';
import { countTokens, findToken, insertToken, spendToken } from './one-time-tokens.repository.ts';
import { hashPassword, passwordMatches } from './passwords.ts';
import type { SessionService } from './sessions.service.ts';
import { hashOf, randomSecret } from './tokens.ts';

const HOUR_MS = 3_600_000;
const RESET_MS = HOUR_MS;
const VERIFY_DAYS = 7;
const VERIFY_MS = VERIFY_DAYS * 24 * HOUR_MS;
const NOTICE_MS = 3 * 24 * HOUR_MS;
/** So that nobody's mailbox can be filled by asking again and again. */
const MAILS_PER_HOUR = 5;
/** Longer than the work takes: with an account or without, the answer comes after this time. */
const RESET_ANSWER_MS = 300;

type Transaction = { tx: Executor; after: (effect: () => void) => void };
type Purpose = 'verify_email' | 'reset_password';

export function recoveryService(
  { store, clock, config }: Pick<Deps, 'store' | 'clock' | 'config'>,
  mail: MailService,
  team: TeamService,
  sessions: SessionService,
) {
  const badToken = () => invalid('token', 'This link is wrong, was used or is too old. Ask for another.');
  const ago = (ms: number) => new Date(clock().getTime() - ms).toISOString();

  async function newToken(tx: Executor, userId: number, purpose: Purpose, ms: number): Promise<string> {
    const token = randomSecret();
    await insertToken(tx, {
      hash: hashOf(token),
      user_id: userId,
      purpose,
      created_at: clock().toISOString(),
      expires_at: new Date(clock().getTime() + ms).toISOString(),
    });
    return token;
  }

  const isAskedTooOften = async (db: Executor, userId: number, purpose: Purpose) =>
    (await countTokens(db, userId, purpose, ago(HOUR_MS))) >= MAILS_PER_HOUR;

  async function sendVerification(write: Transaction, user: UserRow, email: string): Promise<void> {
    const token = await newToken(write.tx, user.id, 'verify_email', VERIFY_MS);
    const link = mail.pageLink('/verify-email', { token });
    await mail.queue(write, email, verifyEmail(displayName(user), link, VERIFY_DAYS), VERIFY_MS);
  }

  /** The address is the person's own: what waited for it is theirs now. */
  async function proven(tx: Executor, user: UserRow): Promise<void> {
    await updateUser(tx, user.id, { is_verified: 1 });
    if (user.email !== null) await team.join(tx, user.id, user.email);
  }

  async function tokenAndUser(db: Executor, token: string, purpose: Purpose) {
    const row = await findToken(db, hashOf(token), purpose, clock().toISOString());
    const user = row && (await findById(db, row.user_id));
    if (row === undefined || user === undefined) throw badToken();
    return { row, user };
  }

  /** Nobody is signed in where a mailed link is used: who has it is who it was mailed to. */
  async function byLink({ uid }: UserRow): Promise<void> {
    doneBy((await findActor(store.read, uid)) as Actor);
  }

  async function setPassword(write: Transaction, user: UserRow, hash: string, keepSession: number | null) {
    await updateUser(write.tx, user.id, { password_hash: hash });
    await sessions.endAll(write, user.id, keepSession);
    if (user.email === null) return;
    const text = passwordChanged(displayName(user), mail.pageLink('/forgot-password'));
    await mail.queue(write, user.email, text, NOTICE_MS);
  }

  return {
    /**
     * A new account, in the transaction that makes it: asks it to prove its address. A device trusts its people, so
     * there an invitation is taken up at once, but for who founds a company.
     */
    async welcome(write: Transaction, user: UserRow): Promise<void> {
      if (user.email === null) return;
      await sendVerification(write, user, user.email);
      if (config.mode === 'device' && user.role === 'user') await team.join(write.tx, user.id, user.email);
    },

    /** @throws {ApiError} VALIDATION_ERROR for a token that is not, or no longer, good. */
    async verifyEmail({ token }: { token: string }) {
      await byLink((await tokenAndUser(store.read, token, 'verify_email')).user);
      await store.local(async (tx) => {
        const { row, user } = await tokenAndUser(tx, token, 'verify_email');
        if (!(await spendToken(tx, row))) throw badToken();
        await proven(tx, user);
      });
      return { message: 'Thank you: your email address is confirmed.' };
    },

    /** @throws {ApiError} INVALID_STATE where there is nothing to prove, or it was asked for too often. */
    async resendVerification(actor: Actor) {
      await store.local(async (tx, after) => {
        const user = (await findById(tx, actor.userId)) as UserRow;
        if (user.email === null) throw new ApiError('INVALID_STATE', 'This account has no email address.');
        if (user.is_verified === 1) throw new ApiError('INVALID_STATE', 'Your address is confirmed already.');
        if (await isAskedTooOften(tx, user.id, 'verify_email')) {
          throw new ApiError(
            'INVALID_STATE',
            'We have sent several mails already. Please try again in an hour.',
          );
        }
        await sendVerification({ tx, after }, user, user.email);
      });
      return { message: 'We have sent you another mail.' };
    },

    /** The answer, and the time that it takes, say nothing about whether there is such an account. */
    async requestReset({ email }: { email: string }) {
      const work = store.local(async (tx, after) => {
        const user = await findByEmail(tx, email);
        if (user === undefined || user.email === null) return;
        if (await isAskedTooOften(tx, user.id, 'reset_password')) return;
        const token = await newToken(tx, user.id, 'reset_password', RESET_MS);
        const link = mail.pageLink('/reset-password', { token });
        const text = resetPassword(displayName(user), link, RESET_MS / 60_000);
        await mail.queue({ tx, after }, user.email, text, RESET_MS);
      });
      await Promise.all([work, wait(RESET_ANSWER_MS)]);
      return { message: 'If there is an account with this address, a mail is on its way to it.' };
    },

    /** @throws {ApiError} VALIDATION_ERROR for a bad token, or a weak password: that leaves the token as it is. */
    async confirmReset({ token, password }: RouteBody<typeof recoveryRoutes.confirmPasswordReset>) {
      const { user } = await tokenAndUser(store.read, token, 'reset_password');
      const problem = passwordProblem(password, [user.username, user.email ?? '']);
      if (problem !== null) throw invalid('password', problem);
      const hash = await hashPassword(password);
      await byLink(user);
      await store.local(async (tx, after) => {
        const { row, user } = await tokenAndUser(tx, token, 'reset_password');
        if (!(await spendToken(tx, row))) throw badToken();
        await setPassword({ tx, after }, user, hash, null);
        // Whoever has the mail has the address.
        await proven(tx, user);
      });
      return { message: 'Your password is changed. Sign in with the new one.' };
    },

    /** @throws {ApiError} VALIDATION_ERROR for a wrong or a weak password; INVALID_STATE where there is none. */
    async changePassword(
      actor: Actor,
      { current_password, new_password }: RouteBody<typeof recoveryRoutes.changePassword>,
    ) {
      const user = (await findById(store.read, actor.userId)) as UserRow;
      if (user.password_hash === null) {
        throw new ApiError('INVALID_STATE', 'This profile is opened without a password.');
      }
      if (!(await passwordMatches(user.password_hash, current_password))) {
        throw invalid('current_password', 'This is not your password.');
      }
      const problem = passwordProblem(new_password, [user.username, user.email ?? '']);
      if (problem !== null) throw invalid('new_password', problem);
      const hash = await hashPassword(new_password);
      await store.local((tx, after) => setPassword({ tx, after }, user, hash, actor.sessionId));
      return { message: 'Your password is changed. All other sessions were signed out.' };
    },
  };
}
export type RecoveryService = ReturnType<typeof recoveryService>;
