/**
 * Syncing in the background: what waits is sent, then what is new is fetched. Nothing that a person does waits for it.
 * Source: sync protocol, "Endpoints" and rules 1, 3 and 6; AWS Architecture Blog, "Exponential backoff and jitter".
 */
import type { ErrorCode } from '../../../shared/contract/common.ts';
import {
  clientAnswerSchema,
  type Problem,
  pullAnswerSchema,
} from '../../../shared/protocol/sync/messages.ts';
import { MAX_PULL_ROWS, SCHEMA_VERSION } from '../../../shared/protocol/sync/version.ts';
import type { Deps } from '../../deps.ts';
import { isConstraint, isDiskFull } from '../../store/failures.ts';
import { chunks, MissingRow } from '../rows.ts';
import type { Capture } from './capture.ts';
import { Forgotten, fetching, type Progress } from './fetch.ts';
import { DEVICE_NAME, type Link, linkOf, Parted, requireLink, SEALED_FOR } from './link.ts';
import { countQueued } from './outbox.ts';
import { pokeListener } from './pokes.ts';
import { deviceToken, Misunderstood, newKeyPair, Refusal, type Remote, remoteAt } from './remote.ts';
import { renew } from './renew.ts';
import { sending } from './send.ts';
import { isOutdated, upgrade } from './upgrade.ts';

export interface SyncOptions {
  /** After a change here, so that what belongs together goes together. */
  settleMs: number;
  /** While nothing happens here, it is asked for what happened there. */
  pollMs: number;
  /** The first wait after a failure, and the longest. */
  retryMs: number;
  longestMs: number;
  /** What is asked for at once. */
  pageRows: number;
  /** Has a round made after so many milliseconds; tests that decide when they are made bring another. */
  schedule: (round: () => void, afterMs: number) => NodeJS.Timeout | undefined;
}
const USUAL: SyncOptions = {
  ...{ settleMs: 300, pollMs: 30_000, retryMs: 1000, longestMs: 5 * 60_000, pageRows: MAX_PULL_ROWS },
  schedule: (round, afterMs) => setTimeout(round, afterMs).unref(),
};

/** How syncing stands, beside what the store says. */
export interface Standing {
  isSyncing: boolean;
  /** The last attempt did not get through. */
  isOffline: boolean;
  /** Why not, where the store could not take the word for it. */
  problem: Problem | null;
  progress: Progress | null;
}

type Tools = Pick<Deps, 'store' | 'clock' | 'outbound' | 'sealer' | 'log' | 'config'>;

/** @param onExchanged Hears that both sides have the same rows. */
export function syncEngine(
  tools: Tools,
  capture: Capture,
  onExchanged: (tenant: string) => void,
  options: Partial<SyncOptions> = {},
) {
  const { store, clock, outbound, sealer, log } = tools;
  const { settleMs, pollMs, retryMs, longestMs, pageRows, schedule } = { ...USUAL, ...options };
  const standings = new Map<string, Standing>();
  const timers = new Map<string, NodeJS.Timeout | undefined>();
  const running = new Map<string, Promise<void>>();
  const failures = new Map<string, number>();
  /** Tenants in which something changed while a round was under way. */
  const changed = new Set<string>();
  let stopped: AbortController | undefined;

  const standing = (tenant: string): Standing =>
    standings.get(tenant) ?? { isSyncing: false, isOffline: false, problem: null, progress: null };
  const stand = (tenant: string, change: Partial<Standing>) =>
    standings.set(tenant, { ...standing(tenant), ...change });
  const pokes = pokeListener(outbound, (tenant, head) => void poked(tenant, head));
  const { sendAll, settleHeld } = sending(tools, capture);
  const { fetchAll } = fetching(tools, capture, (tenant, progress) => stand(tenant, { progress }), pageRows);

  /** The next round, sooner or later than was thought. */
  function wake(tenant: string, afterMs = settleMs): void {
    if (stopped === undefined || stopped.signal.aborted) return;
    clearTimeout(timers.get(tenant));
    timers.set(
      tenant,
      schedule(() => void round(tenant), afterMs),
    );
  }

  /** Something was changed here. Who waits after a failure goes on waiting: it would fail again. */
  function tell(tenant: string): void {
    if (running.has(tenant)) changed.add(tenant);
    else if (!failures.has(tenant)) wake(tenant);
  }

  /** Several devices are told at once: each asks a little later than another. */
  async function poked(tenant: string, head: number): Promise<void> {
    const link = await linkOf(store.read, tenant);
    if (link === undefined || Number(link.cursor_seq) >= head) return;
    if (running.has(tenant)) changed.add(tenant);
    else wake(tenant, Math.random() * settleMs);
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
    changed.delete(tenant);
    let afterMs: number | null = null;
    try {
      const link = await linkOf(store.read, tenant);
      if (link === undefined) return;
      await exchange(link);
      await note(tenant, { last_success_at: clock().toISOString(), problem: null });
      failures.delete(tenant);
      stand(tenant, { isOffline: false, problem: null });
      await forgetOld(tenant);
      await hear(tenant);
      const restMs = pokes.isListening(tenant) ? pollMs * LISTENING : pollMs;
      afterMs = changed.has(tenant) ? settleMs : restMs * (0.75 + Math.random() / 2);
      onExchanged(tenant);
    } catch (error) {
      afterMs = await failed(tenant, error);
    } finally {
      stand(tenant, { isSyncing: false, progress: null });
      if (afterMs !== null) wake(tenant, afterMs);
    }
  }

  /**
   * What keeps it from going on is said; what may pass is tried again, later and later.
   * @returns after how many milliseconds; null: not at all.
   */
  async function failed(tenant: string, error: unknown): Promise<number | null> {
    if (stopped?.signal.aborted || error instanceof Parted) return null;
    const problem = problemOf(error);
    const n = (failures.get(tenant) ?? 0) + 1;
    failures.set(tenant, n);
    const before = standing(tenant);
    stand(tenant, { isOffline: problem === null, problem });
    if (n === 1 || problem !== before.problem)
      log.warn({ err: error, problem }, 'Syncing did not get through');
    try {
      await note(tenant, { problem });
    } catch (another) {
      // It is told from memory; the next round notes it down.
      log.warn({ err: another }, 'How syncing stands could not be written');
    }
    const longest = Math.min(longestMs, retryMs * 2 ** (n - 1));
    const asked = error instanceof Refusal ? Number(error.retryAfter ?? 0) * 1000 || 0 : 0;
    return Math.max(asked, longest * (0.5 + Math.random() / 2));
  }

  /** From here on it is told of what is new; where that fails, it goes on asking. */
  async function hear(tenant: string): Promise<void> {
    const link = await linkOf(store.read, tenant);
    if (link === undefined || stopped === undefined || stopped.signal.aborted) return;
    try {
      await pokes.listen(link, tokenOf(link));
    } catch (error) {
      log.warn({ err: error }, 'The other side cannot be listened to');
    }
  }

  /** What was taken long ago is not sent again, whatever happens to the other side. Source: rule 10. */
  async function forgetOld(tenant: string): Promise<void> {
    const before = new Date(clock().getTime() - KEPT_MS).toISOString();
    const old = await store.read
      .selectFrom('sync_outbox')
      .select('id')
      .where('tenant', '=', tenant)
      .where('state', '=', 'done')
      .where('ended_at', '<', before)
      .limit(MOST_FORGOTTEN)
      .execute();
    if (old.length === 0) return;
    await store.local(async (tx) => {
      for (const some of chunks(old.map(({ id }) => id))) {
        await tx.deleteFrom('sync_outbox_rows').where('outbox_id', 'in', some).execute();
        await tx.deleteFrom('sync_outbox').where('id', 'in', some).execute();
      }
    });
  }

  const note = (tenant: string, values: Partial<Pick<Link, 'last_success_at' | 'problem'>>) =>
    store.local((tx) => tx.updateTable('sync_links').set(values).where('tenant', '=', tenant).execute());

  const remoteOf = (link: Link): Remote => remoteAt(outbound, link.url, tokenOf(link), stopped?.signal);
  const tokenOf = (link: Link): string => deviceToken(link.client, sealer.open(link.private_key, SEALED_FOR));

  async function exchange(known: Link): Promise<void> {
    const { tenant } = known;
    const link = isOutdated(known) ? await upgrade(store, known, clock().toISOString()) : known;
    await settleHeld(tenant);
    try {
      // Whoever has just connected would get all back that they send.
      if (link.last_success_at === null) await fetchAll(tenant, remoteOf(link));
      await sendAndFetch(tenant, remoteOf(link));
    } catch (error) {
      const isAnew =
        error instanceof Forgotten ||
        (error instanceof Refusal && error.code !== null && ANEW.includes(error.code));
      if (!isAnew) throw error;
      log.warn({ code: error.code }, 'This device begins anew there');
      // Its own work first: what is loaded anew is to meet none that nobody there knows of.
      const remote = remoteOf(await beginAnew(link, error));
      await sendAndFetch(tenant, remote);
    }
  }

  async function sendAndFetch(tenant: string, remote: Remote): Promise<void> {
    do await sendAll(tenant, remote);
    while (!(await fetchAll(tenant, remote)));
  }

  /** @param why What the other side said to it. */
  async function beginAnew(link: Link, why: Refusal | Forgotten): Promise<Link> {
    const { tenant } = link;
    const remote = remoteOf(link);
    const { last_mutation_id } = await remote.call(
      '/api/sync/v1/pull/',
      {
        ...{ client_id: link.client, schema_version: SCHEMA_VERSION, only: [] },
        cursor: { epoch: link.epoch, seq: Number(link.cursor_seq) },
      },
      pullAnswerSchema,
    );
    const keys = newKeyPair();
    const { client_id, epoch } = await remote.call(
      '/api/sync/v1/clients/',
      { name: DEVICE_NAME, public_key: keys.publicKey, schema_version: SCHEMA_VERSION },
      clientAnswerSchema,
    );
    const private_key = sealer.seal(keys.privateKey, SEALED_FOR);
    return store.local(async (tx) => {
      await requireLink(tx, link);
      // Of a copied disk, all that was acknowledged is there, whichever of the two sent it.
      const isForked = why.code === 'CLIENT_FORKED';
      const isRestored = !isForked && why.details.floor === undefined;
      const lostAfter = isRestored ? last_mutation_id : null;
      return renew(tx, tenant, { client: client_id, private_key, epoch }, lostAfter, false, isRestored);
    });
  }

  return {
    standing,
    remoteOf,
    tokenOf,
    wake,
    tell,
    /** It was disconnected. */
    forget: (tenant: string) => pokes.forget(tenant),
    /** One round now, waiting for its end. */
    async now(tenant: string): Promise<void> {
      await running.get(tenant);
      await round(tenant);
    },
    async start(): Promise<void> {
      stopped = new AbortController();
      const links = await store.read.selectFrom('sync_links').select(['tenant', 'parted_at']).execute();
      if (links.length === 0) return;
      await capture.prepare();
      await store.local(async (tx) => {
        for (const { tenant } of links) await capture.start(tx, tenant);
      });
      for (const { tenant, parted_at } of links) if (parted_at === null) wake(tenant);
    },
    async stop(): Promise<void> {
      stopped?.abort();
      pokes.stop();
      for (const timer of timers.values()) clearTimeout(timer);
      await Promise.all(running.values());
    },
    /** What waits, in numbers. */
    queued: (tenant: string) => countQueued(store.read, tenant),
  };
}
export type SyncEngine = ReturnType<typeof syncEngine>;

/**
 * After these a device begins anew: its number is another's too, or the other side is as it once was. A number that is
 * left out there is one that it knew, for here none is.
 */
const ANEW: readonly ErrorCode[] = ['CLIENT_FORKED', 'RESET_REQUIRED', 'INVALID_STATE'];
/** Who is told of what is new asks so many times more seldom. */
const LISTENING = 10;
const KEPT_MS = 30 * 86_400_000;
const MOST_FORGOTTEN = 2000;

/** Null: it may pass by itself. */
function problemOf(error: unknown): Problem | null {
  if (isDiskFull(error)) return 'storage_full';
  if (error instanceof Misunderstood) return 'misunderstood';
  if (error instanceof MissingRow || error instanceof TypeError || isConstraint(error)) return 'failed';
  if (!(error instanceof Refusal)) return null;
  if (error.code === 'UPGRADE_REQUIRED') {
    return error.details.schema_version?.[0]?.startsWith('At most') ? 'upgrade_hosted' : 'upgrade_device';
  }
  if (error.status === 401 || error.status === 403) return 'signed_out';
  if (error.status >= 500 || error.status === 429 || error.status === 408) return null;
  return error.code === null ? 'misunderstood' : 'failed';
}
