/** Where an account is signed in, and signing out there. */
import type { RouteQuery } from '../../../shared/contract/common.ts';
import type { SignIn, sessionRoutes } from '../../../shared/contract/sessions.ts';
import type { Actor } from '../../../shared/domain/permissions.ts';
import type { Deps } from '../../deps.ts';
import { notFound } from '../../errors.ts';
import { wireTime } from '../../http/time.ts';
import type { Executor } from '../../store/store.ts';
import { countSessions, endSession, endSessions, findSession, listSessions } from './sessions.repository.ts';

export function sessionService({ store, clock, hub }: Pick<Deps, 'store' | 'clock' | 'hub'>) {
  return {
    async list(actor: Actor, query: RouteQuery<typeof sessionRoutes.listSessions>) {
      const now = clock().toISOString();
      const page = { ...query, ordering: query.ordering ?? '-last_used_at' };
      const rows = await listSessions(store.read, actor.userId, now, page);
      const toSignIn = (row: (typeof rows)[number]): SignIn => ({
        id: row.id,
        user_agent: row.user_agent,
        created_at: wireTime(row.created_at),
        last_used_at: wireTime(row.last_used_at),
        expires_at: wireTime(row.expires_at),
        current: row.id === actor.sessionId,
      });
      return { count: await countSessions(store.read, actor.userId, now), rows: rows.map(toSignIn) };
    },

    /** @throws {ApiError} RESOURCE_NOT_FOUND for a session that is not the caller's. */
    async end(actor: Actor, id: number): Promise<undefined> {
      await store.local(async (tx, after) => {
        const session = await findSession(tx, actor.userId, id);
        if (session === undefined) throw notFound('Session');
        await endSession(tx, session.family, clock().toISOString());
        // Which of the person's connections it was is not known: those of other sessions come back by themselves.
        after(() => hub.drop(actor.userId));
      });
    },

    /** Ends all of a person's sessions but one, in the transaction of whoever has a reason to. */
    async endAll(
      { tx, after }: { tx: Executor; after: (effect: () => void) => void },
      userId: number,
      exceptId: number | null = null,
    ): Promise<void> {
      await endSessions(tx, userId, clock().toISOString(), exceptId);
      after(() => hub.drop(userId));
    },
  };
}
export type SessionService = ReturnType<typeof sessionService>;
