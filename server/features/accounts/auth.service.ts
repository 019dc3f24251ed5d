/** Signing up, in and out. Source: API reference, "Authentication"; extensions and rulings on refresh. */
import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import type { authRoutes, registerSchema, Session } from '../../../shared/contract/auth.ts';
import type { RouteBody } from '../../../shared/contract/common.ts';
import type { UserSummary } from '../../../shared/contract/users.ts';
import { passwordProblem } from '../../../shared/domain/passwords.ts';
import type { Actor } from '../../../shared/domain/permissions.ts';
import type { Deps } from '../../deps.ts';
import { ApiError, denied, invalid, notFound } from '../../errors.ts';
import { doneBy } from '../../store/audit.ts';
import { isTaken } from '../../store/failures.ts';
import type { Executor, Write } from '../../store/store.ts';
import type { Flag } from '../../store/tables.ts';
import type { AuditService } from '../audit/audit.service.ts';
import type { TeamService } from '../companies/team.service.ts';
import type { InterviewService } from '../interviews/interviews.service.ts';
import { displayName, toSummary } from './accounts.mapper.ts';
import {
  findActor,
  findByEmail,
  findById,
  insertCompany,
  insertMembership,
  insertUser,
  keyOf,
  takenNames,
  type UserRow,
} from './accounts.repository.ts';
import { hashPassword, passwordMatches } from './passwords.ts';
import type { RecoveryService } from './recovery.service.ts';
import { endSession, keepSession } from './sessions.repository.ts';
import {
  claimRefresh,
  findRefresh,
  forgetExpired,
  insertRefresh,
  insertTicket,
  nameSuccessor,
  takeTicket,
} from './tokens.repository.ts';
import { hashOf, REFRESH_SECONDS, randomSecret } from './tokens.ts';
import type { TwoFactorService } from './two-factor.service.ts';

/** A lost answer to a refresh must not sign anybody out: within this time the old token gets the same answer. */
const REFRESH_GRACE_MS = 10_000;
const TICKET_SECONDS = 30;
const MAX_USER_AGENT = 200;

interface NewAccount {
  username: string;
  email: string | null;
  passwordHash: string | null;
  first_name: string;
  last_name: string;
  role: 'user' | 'employer';
  company_name: string | undefined;
  isLocal: Flag;
}

export function authService(
  { store, tokens, clock, config }: Pick<Deps, 'store' | 'tokens' | 'clock' | 'config'>,
  interviews: Pick<InterviewService, 'linkCandidate'>,
  team: Pick<TeamService, 'awaits'>,
  recovery: Pick<RecoveryService, 'welcome'>,
  twoFactor: Pick<TwoFactorService, 'pass'>,
  audit: Pick<AuditService, 'loginRefused'>,
) {
  const unauthenticated = (message: string) => new ApiError('AUTHENTICATION_REQUIRED', message);

  async function openSession(db: Executor, user: UserRow, userAgent: string): Promise<Session> {
    const now = clock();
    await forgetExpired(db, now.toISOString());
    const pair = await issue(db, user, uuidv7(), randomSecret(), now, userAgent);
    return { ...pair, user: toSummary(user) };
  }

  /** A company's audit has who signs in to work there. */
  async function enteringCompany({ uid }: Pick<UserRow, 'uid'>): Promise<void> {
    const actor = await findActor(store.read, uid);
    if (actor?.company) doneBy(actor);
  }

  /** A new pair of tokens; the refresh token becomes the family's newest. */
  async function issue(
    db: Executor,
    user: Pick<UserRow, 'id' | 'uid'>,
    family: string,
    jti: string,
    at: Date,
    userAgent = '',
  ) {
    const expires_at = new Date(at.getTime() + REFRESH_SECONDS * 1000).toISOString();
    const refresh = tokens.sign({ sub: user.uid, aud: 'refresh', jti, family }, at);
    await insertRefresh(db, {
      hash: hashOf(refresh),
      family,
      user_id: user.id,
      created_at: at.toISOString(),
      expires_at,
      used_at: null,
      successor_hash: null,
      revoked_at: null,
    });
    await keepSession(db, {
      family,
      user_id: user.id,
      user_agent: userAgent.slice(0, MAX_USER_AGENT),
      created_at: at.toISOString(),
      last_used_at: at.toISOString(),
      expires_at,
    });
    return {
      access: tokens.sign({ sub: user.uid, aud: 'access', jti: randomSecret(), family }, at),
      refresh,
    };
  }

  /** The account, and for an employer the company that it owns, in the company's tenant. */
  async function createAccount(account: NewAccount): Promise<UserRow> {
    const uid = uuidv7();
    const companyUid = uuidv7();
    const { email, username, first_name, last_name, role, isLocal, passwordHash } = account;
    const insert = async (
      { tx, after }: { tx: Executor; after: (effect: () => void) => void },
      now: string,
    ) => {
      await refuseTaken(tx, account);
      const user = await insertUser(tx, {
        uid,
        username,
        username_key: keyOf(username),
        email,
        email_key: email === null ? null : keyOf(email),
        password_hash: passwordHash,
        first_name,
        last_name,
        role,
        is_verified: 0,
        is_local: isLocal,
        social_links: '{}',
        created_at: now,
      });
      doneBy({ userId: user.id, uid, company: null });
      await recovery.welcome({ tx, after }, user);
      return user;
    };
    if (role === 'user')
      return named(
        account,
        store.local((tx, after) => insert({ tx, after }, clock().toISOString())),
      );
    const writing = store.write(companyUid, async (write: Write) => {
      const user = await insert(write, write.now);
      const company = await insertCompany(write.tx, {
        ...write.fresh(companyUid),
        company_name: account.company_name ?? `${displayName(user)}’s company`,
        industry: '',
        created_at: write.now,
        updated_at: write.now,
      });
      await insertMembership(write.tx, {
        company_id: company.id,
        user_id: user.id,
        member_role: 'owner',
        created_at: write.now,
      });
      return user;
    });
    return named(account, writing);
  }

  /** Two who take one name at once both see it free; whom the store then refuses is told like anybody else. */
  async function named<T>(account: NewAccount, writing: Promise<T>): Promise<T> {
    try {
      return await writing;
    } catch (error) {
      if (isTaken(error)) await refuseTaken(store.read, account);
      throw error;
    }
  }

  async function refuseTaken(db: Executor, { username, email }: NewAccount): Promise<void> {
    const taken = await takenNames(db, { username, email: email ?? undefined });
    if (!taken.username && !taken.email) return;
    throw new ApiError('DUPLICATE_RESOURCE', 'There is an account with this name or address already.', {
      ...(taken.username && { username: ['This username is taken.'] }),
      ...(taken.email && { email: ['There is an account with this email address already.'] }),
    });
  }

  return {
    /** @throws {ApiError} VALIDATION_ERROR for a weak password, DUPLICATE_RESOURCE for a taken name or address. */
    async register(body: z.output<typeof registerSchema>): Promise<{ user: UserSummary; message: string }> {
      const { password, ...rest } = body;
      const problem = passwordProblem(password, [body.username, body.email]);
      if (problem !== null) throw invalid('password', problem);
      refuseCompanyOfCandidate(body);
      const account: NewAccount = {
        ...rest,
        company_name: body.company_name,
        passwordHash: null,
        isLocal: 0,
      };
      // Hashing takes tens of milliseconds, so what is taken is refused first, and again when it is written.
      await refuseTaken(store.read, account);
      account.passwordHash = await hashPassword(password);
      // Who is awaited by a company and names none of its own has come to work there.
      if (body.company_name === undefined && (await team.awaits(store.read, body.email)))
        account.role = 'user';
      const { id } = await createAccount(account);
      await interviews.linkCandidate(id, body.email);
      const user = (await findById(store.read, id)) as UserRow;
      return { user: toSummary(user), message: 'Registration successful. Please verify your email.' };
    },

    /**
     * @throws {ApiError} AUTHENTICATION_REQUIRED, the same for an unknown address and a wrong password; it names
     *   `otp` where the password is right and the code of the second factor is missing or wrong.
     */
    async login(
      { email, password, otp }: RouteBody<typeof authRoutes.login>,
      userAgent = '',
    ): Promise<Session> {
      const user = await findByEmail(store.read, email);
      if (!(await passwordMatches(user?.password_hash, password)) || user === undefined) {
        if (user !== undefined) audit.loginRefused(user.id);
        throw unauthenticated('The email address or the password is wrong.');
      }
      await enteringCompany(user);
      try {
        return await store.local(async (tx) => {
          await twoFactor.pass(tx, user.id, otp);
          return openSession(tx, user, userAgent);
        });
      } catch (error) {
        // To be asked for the code is a step of signing in; to give a wrong one is not.
        if (otp !== undefined && error instanceof ApiError) audit.loginRefused(user.id);
        throw error;
      }
    },

    /** Opens or makes a local profile. On a device only. */
    async offline(body: RouteBody<typeof authRoutes.offline>, userAgent = ''): Promise<Session> {
      if (config.mode !== 'device') throw denied('Working offline is for the studio on a device.');
      if ('profile_id' in body) {
        const user = await findById(store.read, body.profile_id);
        if (user === undefined || user.is_local === 0) throw notFound('Profile');
        await enteringCompany(user);
        return store.local((tx) => openSession(tx, user, userAgent));
      }
      refuseCompanyOfCandidate(body);
      const user = await createAccount({
        username: `local-${uuidv7().slice(-12)}`,
        email: null,
        passwordHash: null,
        first_name: body.first_name,
        last_name: body.last_name,
        role: body.role,
        company_name: body.company_name,
        isLocal: 1,
      });
      return store.local((tx) => openSession(tx, user, userAgent));
    },

    /** Rotates. @throws {ApiError} AUTHENTICATION_REQUIRED; a reused token also revokes its family. */
    async refresh({ refresh }: { refresh: string }): Promise<{ access: string; refresh: string }> {
      const now = clock();
      const claims = tokens.verify(refresh, 'refresh', now);
      const expired = () => unauthenticated('Your session has ended. Sign in again.');
      if (claims === null) throw expired();
      const pair = await store.local(async (tx) => {
        const hash = hashOf(refresh);
        const jti = tokens.successorId(claims.jti);
        const claimed = await claimRefresh(tx, hash, now.toISOString());
        if (claimed !== undefined) {
          const user = { id: claimed.user_id, uid: claims.sub };
          const pair = await issue(tx, user, claimed.family, jti, now);
          await nameSuccessor(tx, hash, hashOf(pair.refresh));
          return pair;
        }
        const row = await findRefresh(tx, hash);
        if (row === undefined || row.used_at === null || row.revoked_at !== null) return null;
        const successor = await findRefresh(tx, row.successor_hash ?? '');
        const usedAt = new Date(row.used_at);
        if (successor?.used_at === null && now.getTime() - usedAt.getTime() <= REFRESH_GRACE_MS) {
          return {
            access: tokens.sign(
              { sub: claims.sub, aud: 'access', jti: randomSecret(), family: row.family },
              now,
            ),
            refresh: tokens.sign({ sub: claims.sub, aud: 'refresh', jti, family: row.family }, usedAt),
          };
        }
        // Whoever shows a token that was traded in already may have stolen it: end the whole chain.
        await endSession(tx, row.family, now.toISOString());
        return null;
      });
      if (pair === null) throw expired();
      return pair;
    },

    /** Ends the session of a refresh token; an unknown one is as good as signed out. */
    async logout({ refresh }: { refresh: string }): Promise<undefined> {
      const row = await findRefresh(store.read, hashOf(refresh));
      if (row !== undefined) await store.local((tx) => endSession(tx, row.family, clock().toISOString()));
    },

    async wsTicket(actor: Actor): Promise<{ ticket: string; expires_in: number }> {
      const ticket = randomSecret();
      const expires_at = new Date(clock().getTime() + TICKET_SECONDS * 1000).toISOString();
      // A ticket lets in nobody who could do more than the one who asked for it.
      const scopes = actor.scopes === undefined ? null : JSON.stringify(actor.scopes);
      await store.local((tx) =>
        insertTicket(tx, { hash: hashOf(ticket), user_id: actor.userId, expires_at, scopes }),
      );
      return { ticket, expires_in: TICKET_SECONDS };
    },

    /** The caller behind a bearer token, or null. */
    async authenticate(bearer: string): Promise<Actor | null> {
      const claims = tokens.verify(bearer, 'access', clock());
      return claims?.family === undefined ? null : findActor(store.read, claims.sub, claims.family);
    },

    /** The caller behind a ticket, or null; a ticket works once. */
    async redeemTicket(ticket: string): Promise<Actor | null> {
      const taken = await store.local((tx) => takeTicket(tx, hashOf(ticket), clock().toISOString()));
      const actor = taken && (await findActor(store.read, taken.uid));
      return actor && taken.scopes !== null ? { ...actor, scopes: JSON.parse(taken.scopes) } : actor;
    },
  };
}

function refuseCompanyOfCandidate(body: { role: string; company_name?: string }): void {
  if (body.role === 'user' && body.company_name !== undefined) {
    throw invalid('company_name', 'Only an employer has a company.');
  }
}
export type AuthService = ReturnType<typeof authService>;
