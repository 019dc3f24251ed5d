/** A second factor at sign-in: time-based codes (RFC 6238), and recovery codes for a lost telephone. */
import { randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import type { RouteBody } from '../../../shared/contract/common.ts';
import type { twoFactorRoutes } from '../../../shared/contract/two-factor.ts';
import type { Actor } from '../../../shared/domain/permissions.ts';
import type { Deps } from '../../deps.ts';
import { ApiError, invalid } from '../../errors.ts';
import type { Executor } from '../../store/store.ts';
import type { MailService } from '../mail/mail.service.ts';
import { twoFactorDisabled } from '../mail/mail.texts.ts';
import { displayName } from './accounts.mapper.ts';
import { findById, type UserRow } from './accounts.repository.ts';
import { passwordMatches } from './passwords.ts';
import { hashOf } from './tokens.ts';
import {
  claimStep,
  confirmFactor,
  deleteFactor,
  findFactor,
  replaceUnconfirmed,
  spendRecoveryCode,
  type TwoFactorRow,
} from './two-factor.repository.ts';

const ISSUER = 'JobHive Studio';
const PERIOD_S = 30;
/** Steps before and after the present one whose codes are taken: clocks differ, and people type slowly. */
const WINDOW = 1;
const RECOVERY_CODES = 10;
/** 80 bits: what is kept is a plain hash, so nobody may be able to try them all. */
const RECOVERY_BYTES = 10;
const NOTICE_MS = 3 * 86_400_000;

export function twoFactorService(
  { store, clock, sealer }: Pick<Deps, 'store' | 'clock' | 'sealer'>,
  mail: MailService,
) {
  const contextOf = (userId: number) => `two-factor:${userId}`;
  const totp = (secret: string, label: string) =>
    new TOTP({ issuer: ISSUER, label, secret: Secret.fromBase32(secret), period: PERIOD_S });
  const wrongCode = () => invalid('otp', 'This code is wrong or was used already.');

  /** Takes a code of the app, once. */
  async function takeCode(tx: Executor, factor: TwoFactorRow, code: string): Promise<boolean> {
    const timestamp = clock().getTime();
    const app = totp(sealer.open(factor.secret, contextOf(factor.user_id)), '');
    const delta = app.validate({ token: code.replace(/\s/g, ''), timestamp, window: WINDOW });
    if (delta === null) return false;
    return claimStep(tx, factor.user_id, Math.floor(timestamp / 1000 / PERIOD_S) + delta);
  }

  const takeAny = async (tx: Executor, factor: TwoFactorRow, code: string) =>
    (await takeCode(tx, factor, code)) || spendRecoveryCode(tx, factor.user_id, hashOf(plainCode(code)));

  return {
    /** @throws {ApiError} INVALID_STATE where it is on already, or the account is opened without a password. */
    async setUp(actor: Actor): Promise<{ secret: string; otpauth_url: string }> {
      const user = (await findById(store.read, actor.userId)) as UserRow;
      if (user.password_hash === null) {
        throw new ApiError('INVALID_STATE', 'This profile is opened without a password.');
      }
      const secret = new Secret().base32;
      const sealed = sealer.seal(secret, contextOf(user.id));
      await store.local(async (tx) => {
        if (await replaceUnconfirmed(tx, user.id, sealed)) return;
        throw new ApiError('INVALID_STATE', 'The second factor is on already: turn it off first.');
      });
      return { secret, otpauth_url: totp(secret, user.email ?? user.username).toString() };
    },

    /** Turns it on. The recovery codes are answered here and nowhere else. */
    async confirm(actor: Actor, { otp }: RouteBody<typeof twoFactorRoutes.confirmTwoFactor>) {
      const codes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode);
      await store.local(async (tx) => {
        const factor = await findFactor(tx, actor.userId);
        if (factor === undefined || factor.confirmed_at !== null) {
          throw new ApiError('INVALID_STATE', 'There is nothing to confirm: call setup first.');
        }
        if (!(await takeCode(tx, factor, otp))) throw wrongCode();
        const hashes = codes.map((code) => hashOf(plainCode(code)));
        await confirmFactor(tx, actor.userId, clock().toISOString(), hashes);
      });
      return { recovery_codes: codes };
    },

    /** Takes a code and the password, so that neither a stolen session nor a found telephone is enough. */
    async disable(actor: Actor, { otp, password }: RouteBody<typeof twoFactorRoutes.disableTwoFactor>) {
      const user = (await findById(store.read, actor.userId)) as UserRow;
      if (!(await passwordMatches(user.password_hash, password))) {
        throw invalid('password', 'This is not your password.');
      }
      await store.local(async (tx, after) => {
        const factor = await findFactor(tx, actor.userId);
        if (factor === undefined || factor.confirmed_at === null) {
          throw new ApiError('INVALID_STATE', 'The second factor is off.');
        }
        if (!(await takeAny(tx, factor, otp))) throw wrongCode();
        await deleteFactor(tx, actor.userId);
        if (user.email === null) return;
        const text = twoFactorDisabled(displayName(user), mail.pageLink('/forgot-password'));
        await mail.queue({ tx, after }, user.email, text, NOTICE_MS);
      });
      return { message: 'The second factor is off.' };
    },

    /**
     * At sign-in, in the transaction that opens the session: takes the code of an account that has a second factor.
     * @throws {ApiError} AUTHENTICATION_REQUIRED that names `otp`, where it is missing or wrong.
     */
    async pass(tx: Executor, userId: number, otp: string | undefined): Promise<void> {
      const factor = await findFactor(tx, userId);
      if (factor === undefined || factor.confirmed_at === null) return;
      if (otp === undefined) {
        throw new ApiError('AUTHENTICATION_REQUIRED', 'This account has a second factor.', {
          otp: ['Enter the code of your authenticator app, or a recovery code.'],
        });
      }
      if (await takeAny(tx, factor, otp)) return;
      throw new ApiError('AUTHENTICATION_REQUIRED', 'The code is wrong.', {
        otp: ['This code is wrong or was used already.'],
      });
    },
  };
}
export type TwoFactorService = ReturnType<typeof twoFactorService>;

/** Sixteen letters and digits in groups of four, without those that look alike. */
function newRecoveryCode(): string {
  const text = new Secret({ buffer: new Uint8Array(randomBytes(RECOVERY_BYTES)).buffer }).base32;
  return (text.match(/.{4}/g) as string[]).join('-').toLowerCase();
}

/** A recovery code as it is hashed, however it was typed. */
const plainCode = (code: string) => code.replace(/[\s-]/g, '').toLowerCase();
