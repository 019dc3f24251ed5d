/**
 * Who is signed in. The refresh token lives in localStorage, shared by all windows; the access token in this
 * window's memory. A refresh token used twice revokes its family, so windows take turns under a lock and read
 * the stored token again inside it.
 */
import { routes } from '../../shared/contract/page-routes.gen.ts';
import { JobHiveClient } from '../../shared/sdk/js/client.ts';
import { JobHiveError, type TokenSource } from '../../shared/sdk/js/index.ts';

const KEY = 'jobhive.session';
const LOCK = 'jobhive.refresh';

interface Stored {
  refresh: string;
  user: number;
}
export interface NewSession {
  access: string;
  refresh: string;
  user: { id: number };
}
/** `ended`: signed out. `expired`: the server ended it. `replaced`: somebody else signed in, in another window. */
export type SessionChange = 'ended' | 'expired' | 'replaced';

let access: string | null = null;
let user = read()?.user ?? null;
const listeners = new Set<(change: SessionChange) => void>();
const anonymous = new JobHiveClient({ baseUrl: '', tokens: { get: () => null, renew: async () => null } });

function read(): Stored | null {
  try {
    const stored = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Stored | null;
    return typeof stored?.refresh === 'string' && typeof stored.user === 'number' ? stored : null;
  } catch {
    return null;
  }
}

function write(stored: Stored): void {
  localStorage.setItem(KEY, JSON.stringify(stored));
  user = stored.user;
}

function end(change: 'ended' | 'expired' = 'ended'): void {
  const had = user !== null;
  access = null;
  user = null;
  localStorage.removeItem(KEY);
  if (had) for (const listener of listeners) listener(change);
}

const inTurn = <T>(work: () => Promise<T>): Promise<T> =>
  // Absent on plain http away from loopback; there a second window may have to sign in again.
  navigator.locks ? (navigator.locks.request(LOCK, work) as Promise<T>) : work();

/** The id of whoever is signed in; null where nobody is. */
export const sessionUser = (): number | null => user;

/** Where the API client finds its tokens. */
export const tokens: TokenSource = {
  get: () => access,
  renew: (refused) =>
    inTurn(async () => {
      if (access !== null && access !== refused) return access;
      const stored = read();
      if (!stored) {
        end();
        return null;
      }
      try {
        const fresh = await anonymous.call(routes.refresh, { body: { refresh: stored.refresh } });
        write({ refresh: fresh.refresh, user: stored.user });
        access = fresh.access;
        return access;
      } catch (error) {
        // Unreachable is not signed out: the token stays, and the caller hears that there is no connection.
        if (!(error instanceof JobHiveError) || error.status >= 500 || error.status === 429) throw error;
        end('expired');
        return null;
      }
    }),
};

/** Takes over the tokens of a sign-in. A session that stood here before, of whomever, is over. */
export function startSession(session: NewSession): void {
  const before = read();
  if (before) void revoke(before);
  access = session.access;
  write({ refresh: session.refresh, user: session.user.id });
}

/** True when signed in with a usable access token, which is fetched when this window has none yet. */
export async function ensureSession(): Promise<boolean> {
  if (access !== null) return true;
  return read() !== null && (await tokens.renew('')) !== null;
}

/** Signs out in every window. The server is told when it can be reached; here it is over in any case. */
export async function endSession(): Promise<void> {
  const stored = read();
  if (stored) await revoke(stored);
  end();
}

async function revoke({ refresh }: Stored): Promise<void> {
  await anonymous.call(routes.logout, { body: { refresh } }).catch(() => undefined);
}

/** Tells when the session ends or is replaced; answers the unsubscriber. */
export function onSessionChange(listener: (change: SessionChange) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

addEventListener('storage', (event) => {
  if (event.key !== KEY && event.key !== null) return;
  const stored = read();
  if (!stored) return end();
  if (user !== null && stored.user !== user) {
    access = null;
    user = stored.user;
    for (const listener of listeners) listener('replaced');
  }
});
