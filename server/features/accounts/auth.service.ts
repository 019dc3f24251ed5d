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
import { isTaken } from '../../store/failures.ts';
import type { Executor, Write } from '../../store/store.ts';
import type { Flag } from '../../store/tables.ts';
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
import {
  claimRefresh,
  findRefresh,
  forgetExpired,
  insertRefresh,
  insertTicket,
  nameSuccessor,
  revokeFamily,
  takeTicket,
} from './tokens.repository.ts';
import { hashOf, REFRESH_SECONDS, randomSecret } from './tokens.ts';

/** A lost answer to a refresh must not sign anybody out: within this time the old token gets the same answer. */
const REFRESH_GRACE_MS = 10_000;
const TICKET_SECONDS = 30;

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
) {
  const unauthenticated = (message: string) => new ApiError('AUTHENTICATION_REQUIRED', message);

  async function openSession(db: Executor, user: UserRow): Promise<Session> {
    const now = clock();
    await forgetExpired(db, now.toISOString());
    return { ...(await issue(db, user, uuidv7(), randomSecret(), now)), user: toSummary(user) };
  }

  /** A new pair of tokens; the refresh token becomes the family's newest. */
  async function issue(
    db: Executor,
    user: Pick<UserRow, 'id' | 'uid'>,
    family: string,
    jti: string,
    at: Date,
  ) {
    const refresh = tokens.sign({ sub: user.uid, aud: 'refresh', jti, family }, at);
    await insertRefresh(db, {
      hash: hashOf(refresh),
      family,
      user_id: user.id,
      created_at: at.toISOString(),
      expires_at: new Date(at.getTime() + REFRESH_SECONDS * 1000).toISOString(),
      used_at: null,
      successor_hash: null,
      revoked_at: null,
    });
    return { access: tokens.sign({ sub: user.uid, aud: 'access', jti: randomSecret() }, at), refresh };
  }

  /** The account, and for an employer the company that it owns, in the company's tenant. */
  async function createAccount(account: NewAccount): Promise<UserRow> {
    const uid = uuidv7();
    const companyUid = uuidv7();
    const { email, username, first_name, last_name, role, isLocal, passwordHash } = account;
    const insert = async (tx: Executor, now: string) => {
      await refuseTaken(tx, account);
      return insertUser(tx, {
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
        avatar: null,
        social_links: '{}',
        created_at: now,
      });
    };
    if (role === 'user')
      return named(
        account,
        store.local((tx) => insert(tx, clock().toISOString())),
      );
    const writing = store.write(companyUid, async (write: Write) => {
      const user = await insert(write.tx, write.now);
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
      ...(taken.email && { email: ['There is an account with this e-mail address already.'] }),
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
      const user = await createAccount(account);
      await interviews.linkCandidate(user.id, body.email);
      return { user: toSummary(user), message: 'Registration successful. Please verify your email.' };
    },

    /** @throws {ApiError} AUTHENTICATION_REQUIRED, the same for an unknown address and a wrong password. */
    async login({ email, password }: RouteBody<typeof authRoutes.login>): Promise<Session> {
      const user = await findByEmail(store.read, email);
      if (!(await passwordMatches(user?.password_hash, password)) || user === undefined) {
        throw unauthenticated('The e-mail address or the password is wrong.');
      }
      return store.local((tx) => openSession(tx, user));
    },

    /** Opens or makes a local profile. On a device only. */
    async offline(body: RouteBody<typeof authRoutes.offline>): Promise<Session> {
      if (config.mode !== 'device') throw denied('Working offline is for the studio on a device.');
      if ('profile_id' in body) {
        const user = await findById(store.read, body.profile_id);
        if (user === undefined || user.is_local === 0) throw notFound('Profile');
        return store.local((tx) => openSession(tx, user));
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
      return store.local((tx) => openSession(tx, user));
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
            access: tokens.sign({ sub: claims.sub, aud: 'access', jti: randomSecret() }, now),
            refresh: tokens.sign({ sub: claims.sub, aud: 'refresh', jti, family: row.family }, usedAt),
          };
        }
        // Whoever shows a token that was traded in already may have stolen it: end the whole chain.
        await revokeFamily(tx, row.family, now.toISOString());
        return null;
      });
      if (pair === null) throw expired();
      return pair;
    },

    /** Ends the session of a refresh token; an unknown one is as good as signed out. */
    async logout({ refresh }: { refresh: string }): Promise<undefined> {
      const row = await findRefresh(store.read, hashOf(refresh));
      if (row !== undefined) await store.local((tx) => revokeFamily(tx, row.family, clock().toISOString()));
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
      return claims === null ? null : findActor(store.read, claims.sub);
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
