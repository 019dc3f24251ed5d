/**
 * Syncing in the background: what waits is sent, then what is new is fetched. Nothing that a person does waits for it.
 * Source: sync protocol, "Endpoints" and rules 1, 3 and 6; AWS Architecture Blog, "Exponential backoff and jitter".
 */
import { clientAnswerSchema, type Problem } from '../../../shared/protocol/sync/messages.ts';
import { MAX_PULL_ROWS, SCHEMA_VERSION } from '../../../shared/protocol/sync/version.ts';
import type { Deps } from '../../deps.ts';
import { isDiskFull } from '../../store/failures.ts';
import type { Capture } from './capture.ts';
import { fetching, type Progress } from './fetch.ts';
import { DEVICE_NAME, type Link, linkOf, SEALED_FOR } from './link.ts';
import { countQueued } from './outbox.ts';
import { deviceToken, Misunderstood, newKeyPair, Refusal, type Remote, remoteAt } from './remote.ts';
import { sending } from './send.ts';

export interface EngineOptions {
  /** After a change here, so that what belongs together goes together. */
  settleMs: number;
  /** While nothing happens here, it is asked for what happened there. */
  pollMs: number;
  /** The first wait after a failure, and the longest. */
  retryMs: number;
  longestMs: number;
  /** What is asked for at once. */
  pageRows: number;
}
const USUAL: EngineOptions = {
  ...{ settleMs: 300, pollMs: 30_000, retryMs: 1000, longestMs: 5 * 60_000, pageRows: MAX_PULL_ROWS },
};

/** How syncing stands, beside what the store says. */
export interface Standing {
  isSyncing: boolean;
  /** The last attempt did not get through. */
  isOffline: boolean;
  progress: Progress | null;
}

type Tools = Pick<Deps, 'store' | 'clock' | 'outbound' | 'sealer' | 'log' | 'config'>;

export function syncEngine(tools: Tools, capture: Capture, options: Partial<EngineOptions> = {}) {
  const { store, clock, outbound, sealer, log } = tools;
  const { settleMs, pollMs, retryMs, longestMs, pageRows } = { ...USUAL, ...options };
  const standings = new Map<string, Standing>();
  const timers = new Map<string, NodeJS.Timeout>();
  const running = new Map<string, Promise<void>>();
  const failures = new Map<string, number>();
  let stopped: AbortController | undefined;

  const standing = (tenant: string): Standing =>
    standings.get(tenant) ?? { isSyncing: false, isOffline: false, progress: null };
  const stand = (tenant: string, change: Partial<Standing>) =>
    standings.set(tenant, { ...standing(tenant), ...change });
  const { sendAll } = sending(tools, capture);
  const { fetchAll } = fetching(tools, capture, (tenant, progress) => stand(tenant, { progress }), pageRows);

  function wake(tenant: string, afterMs = settleMs): void {
    if (stopped === undefined || stopped.signal.aborted) return;
    clearTimeout(timers.get(tenant));
    timers.set(tenant, setTimeout(() => void round(tenant), afterMs).unref());
  }

  /** One round, or the one that runs already; when it ends, the next is due. It never throws. */
  function round(tenant: string): Promise<void> {
    const own = running.get(tenant);
    if (own !== undefined) return own;
    const work = once(tenant).finally(() => running.delete(tenant));
    running.set(tenant, work);
    return work;
  }

  async function once(tenant: string): Promise<void> {
    stand(tenant, { isSyncing: true });
    try {
      const link = await linkOf(store.read, tenant);
      if (link === undefined) return;
      await exchange(link);
      failures.delete(tenant);
      stand(tenant, { isOffline: false });
      await note(tenant, { last_success_at: clock().toISOString(), problem: null });
      wake(tenant, pollMs * (0.75 + Math.random() / 2));
    } catch (error) {
      await failed(tenant, error);
    } finally {
      stand(tenant, { isSyncing: false, progress: null });
    }
  }

  /** What keeps it from going on is said; what may pass is tried again, later and later. */
  async function failed(tenant: string, error: unknown): Promise<void> {
    if (stopped?.signal.aborted) return;
    const problem = problemOf(error);
    const n = (failures.get(tenant) ?? 0) + 1;
    failures.set(tenant, n);
    stand(tenant, { isOffline: problem === null });
    if (problem !== null || n === 1) log.warn({ err: error, problem }, 'Syncing did not get through');
    // A full disk cannot take the word for it.
    if (problem !== 'storage_full') await note(tenant, { problem });
    const longest = Math.min(longestMs, retryMs * 2 ** (n - 1));
    const asked = error instanceof Refusal ? Number(error.retryAfter ?? 0) * 1000 || 0 : 0;
    wake(tenant, Math.max(asked, longest * (0.5 + Math.random() / 2)));
  }

  const note = (tenant: string, values: Partial<Pick<Link, 'last_success_at' | 'problem'>>) =>
    store.local((tx) => tx.updateTable('sync_links').set(values).where('tenant', '=', tenant).execute());

  const remoteOf = (link: Link): Remote =>
    remoteAt(
      outbound,
      link.url,
      deviceToken(link.client, sealer.open(link.private_key, SEALED_FOR)),
      stopped?.signal,
    );

  async function exchange(link: Link): Promise<void> {
    const both = async ({ tenant, cursor_seq }: Link, remote: Remote) => {
      // Whoever knows nothing of the other side yet would get all back that they send.
      if (Number(cursor_seq) === 0) await fetchAll(tenant, remote);
      await sendAll(tenant, remote);
      await fetchAll(tenant, remote);
    };
    try {
      await both(link, remoteOf(link));
    } catch (error) {
      if (!(error instanceof Refusal) || (error.code !== 'CLIENT_FORKED' && error.code !== 'RESET_REQUIRED'))
        throw error;
      log.warn({ code: error.code }, 'This device begins anew there');
      const anew = await beginAnew(link);
      await both(anew, remoteOf(anew));
    }
  }

  /**
   * This device as a new one: what was not taken yet has new numbers, and everything is loaded once more. What is
   * there already is recognised by its uid.
   */
  async function beginAnew(link: Link): Promise<Link> {
    const keys = newKeyPair();
    const answer = await remoteOf(link).call(
      '/api/sync/v1/clients/',
      { name: DEVICE_NAME, public_key: keys.publicKey, schema_version: SCHEMA_VERSION },
      clientAnswerSchema,
    );
    return store.local(async (tx) => {
      const waiting = await tx
        .selectFrom('sync_outbox')
        .select('id')
        .where('tenant', '=', link.tenant)
        .where('state', '=', 'pending')
        .orderBy('id')
        .execute();
      for (const [nr, { id }] of waiting.entries()) {
        await tx
          .updateTable('sync_outbox')
          .set({ mutation_id: nr + 1 })
          .where('id', '=', id)
          .execute();
      }
      await tx.deleteFrom('sync_staged').where('tenant', '=', link.tenant).execute();
      return tx
        .updateTable('sync_links')
        .set({
          ...{ client: answer.client_id, private_key: sealer.seal(keys.privateKey, SEALED_FOR) },
          ...{ epoch: answer.epoch, cursor_seq: 0, staged_seq: 0, last_mutation_id: waiting.length },
        })
        .where('tenant', '=', link.tenant)
        .returningAll()
        .executeTakeFirstOrThrow();
    });
  }

  return {
    standing,
    remoteOf,
    wake,
    /** One round now, waiting for its end. */
    async now(tenant: string): Promise<void> {
      await running.get(tenant);
      await round(tenant);
    },
    async start(): Promise<void> {
      stopped = new AbortController();
      const links = await store.read.selectFrom('sync_links').select('tenant').execute();
      if (links.length === 0) return;
      await store.local(async (tx) => {
        for (const { tenant } of links) await capture.start(tx, tenant);
      });
      for (const { tenant } of links) wake(tenant);
    },
    async stop(): Promise<void> {
      stopped?.abort();
      for (const timer of timers.values()) clearTimeout(timer);
      await Promise.all(running.values());
    },
    /** What waits, in numbers. */
    queued: (tenant: string) => countQueued(store.read, tenant),
  };
}
export type SyncEngine = ReturnType<typeof syncEngine>;

/** Null: it may pass by itself. */
function problemOf(error: unknown): Problem | null {
  if (isDiskFull(error)) return 'storage_full';
  if (error instanceof Misunderstood) return 'misunderstood';
  if (!(error instanceof Refusal)) return null;
  if (error.code === 'UPGRADE_REQUIRED') {
    return error.details.schema_version?.[0]?.startsWith('At most') ? 'upgrade_hosted' : 'upgrade_device';
  }
  if (error.status === 401 || error.status === 403) return 'signed_out';
  if (error.status >= 500 || error.status === 429 || error.status === 408) return null;
  return 'misunderstood';
}
