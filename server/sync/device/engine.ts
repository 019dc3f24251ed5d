/**
 * Syncing in the background: what waits is sent, then what is new is fetched. Nothing that a person does waits for it.
 * Source: sync protocol, "Endpoints" and rules 1, 3 and 6; AWS Architecture Blog, "Exponential backoff and jitter".
 */
import type { Selectable } from 'kysely';
import type { SystemAction } from '../../../shared/contract/audit.ts';
import {
  clientAnswerSchema,
  type MutationResult,
  type Person,
  type Problem,
  type Pulled,
  pullAnswerSchema,
  pushAnswerSchema,
} from '../../../shared/protocol/sync/messages.ts';
import {
  MAX_NAMED_ROWS,
  MAX_PULL_ROWS,
  PROTOCOL,
  SCHEMA_VERSION,
} from '../../../shared/protocol/sync/version.ts';
import type { Deps } from '../../deps.ts';
import { isDiskFull } from '../../store/failures.ts';
import type { Tables } from '../../store/tables.ts';
import { chunks } from '../rows.ts';
import { applyPulled, keepPeople, keepVersions, missingRows } from './apply.ts';
import { keepAsAttempt } from './attempts.ts';
import type { Capture } from './capture.ts';
import { changesOf, countQueued, nextPush, VERSIONED } from './outbox.ts';
import { deviceToken, Misunderstood, newKeyPair, Refusal, type Remote, remoteAt } from './remote.ts';
import { takeTheirs } from './superseded.ts';

export type Link = Selectable<Tables['sync_links']>;
/** What a link's private key is sealed for. */
export const SEALED_FOR = 'sync link';

export interface EngineOptions {
  /** After a change here, so that what belongs together goes together. */
  settleMs: number;
  /** While nothing happens here, it is asked for what happened there. */
  pollMs: number;
  /** The first wait after a failure, and the longest. */
  retryMs: number;
  longestMs: number;
}
const USUAL: EngineOptions = { settleMs: 300, pollMs: 30_000, retryMs: 1000, longestMs: 5 * 60_000 };

/** How syncing stands, beside what the store says. */
export interface Standing {
  isSyncing: boolean;
  /** The last attempt did not get through. */
  isOffline: boolean;
  progress: { done: number; total: number } | null;
}

type Tools = Pick<Deps, 'store' | 'clock' | 'outbound' | 'sealer' | 'log' | 'config'>;

export function syncEngine(tools: Tools, capture: Capture, options: Partial<EngineOptions> = {}) {
  const { store, clock, outbound, sealer, log } = tools;
  const { settleMs, pollMs, retryMs, longestMs } = { ...USUAL, ...options };
  const standings = new Map<string, Standing>();
  const timers = new Map<string, NodeJS.Timeout>();
  const running = new Map<string, Promise<void>>();
  const failures = new Map<string, number>();
  let stopped: AbortController | undefined;

  const standing = (tenant: string): Standing =>
    standings.get(tenant) ?? { isSyncing: false, isOffline: false, progress: null };
  const stand = (tenant: string, change: Partial<Standing>) =>
    standings.set(tenant, { ...standing(tenant), ...change });
  const linkOf = (tenant: string): Promise<Link | undefined> =>
    store.read.selectFrom('sync_links').selectAll().where('tenant', '=', tenant).executeTakeFirst();

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
      const link = await linkOf(tenant);
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
    try {
      await pushAll(link.tenant, remoteOf(link));
      await pull(link.tenant, remoteOf(link));
    } catch (error) {
      if (!(error instanceof Refusal) || (error.code !== 'CLIENT_FORKED' && error.code !== 'RESET_REQUIRED'))
        throw error;
      log.warn({ code: error.code }, 'This device begins anew there');
      await beginAnew(link);
      await pushAll(link.tenant, remoteOf((await linkOf(link.tenant)) as Link));
      await pull(link.tenant, remoteOf((await linkOf(link.tenant)) as Link));
    }
  }

  /**
   * This device as a new one: what was not taken yet has new numbers, and everything is loaded once more. What is
   * there already is recognised by its uid.
   */
  async function beginAnew(link: Link): Promise<void> {
    const keys = newKeyPair();
    const answer = await remoteOf(link).call(
      '/api/sync/v1/clients/',
      { name: DEVICE_NAME, public_key: keys.publicKey, schema_version: SCHEMA_VERSION },
      clientAnswerSchema,
    );
    await store.local(async (tx) => {
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
      await tx
        .updateTable('sync_links')
        .set({
          ...{ client: answer.client_id, private_key: sealer.seal(keys.privateKey, SEALED_FOR) },
          ...{ epoch: answer.epoch, cursor_seq: 0, last_mutation_id: waiting.length },
        })
        .where('tenant', '=', link.tenant)
        .execute();
    });
  }

  async function pushAll(tenant: string, remote: Remote): Promise<void> {
    for (;;) {
      const link = await linkOf(tenant);
      if (link === undefined) return;
      const { ids, mutations } = await nextPush(store.read, tenant);
      if (ids.length === 0) return;
      const answer = await remote.call(
        '/api/sync/v1/push/',
        {
          ...{
            protocol: PROTOCOL,
            schema_version: SCHEMA_VERSION,
            client_id: link.client,
            epoch: link.epoch,
          },
          ...{ now: clock().getTime(), mutations },
        },
        pushAnswerSchema,
      );
      const byId = new Map(answer.results.map((result) => [result.id, result]));
      const judged = mutations.map((mutation, nr) => {
        const result = byId.get(mutation.id);
        if (result === undefined) throw new Misunderstood(`Nothing was said of mutation ${mutation.id}.`);
        return { id: ids[nr] as number, name: mutation.name, result };
      });
      await take(link, judged, answer);
    }
  }

  /** What came of a push. */
  async function take(
    link: Link,
    judged: readonly { id: number; name: string; result: MutationResult }[],
    { head, head_before }: { head: number; head_before: number },
  ): Promise<void> {
    const { tenant } = link;
    const at = clock().toISOString();
    await store.local(async (tx) => {
      const refused = judged.filter(({ result }) => result.code !== undefined);
      const done = judged.filter(({ result }) => result.code === undefined).map(({ id }) => id);
      for (const some of chunks(done)) {
        await tx
          .updateTable('sync_outbox')
          .set({ state: 'done', ended_at: at })
          .where('id', 'in', some)
          .execute();
      }
      for (const { id, result } of refused) {
        await tx
          .updateTable('sync_outbox')
          .set({ state: 'held', code: result.code as string, detail: result.detail ?? '', ended_at: at })
          .where('id', '=', id)
          .execute();
      }
      const changes = await changesOf(tx, done);
      for (const { id, result } of judged) {
        for (const change of changes.get(id) ?? []) {
          if (!VERSIONED.includes(change.entity as (typeof VERSIONED)[number]) || change.op === 'del')
            continue;
          await keepVersions(tx, change.entity as (typeof VERSIONED)[number], [
            { uid: change.uid, version: result.version },
          ]);
        }
      }
      // Nobody else wrote in between, and all was taken as it was sent: there is nothing to fetch of it.
      const isAllOurs =
        refused.length === 0 && judged.every(({ result }) => !result.merged && result.status === 'applied');
      if (isAllOurs && Number(link.cursor_seq) === head_before) {
        await tx.updateTable('sync_links').set({ cursor_seq: head }).where('tenant', '=', tenant).execute();
      }
    });
    for (const { id, name, result } of judged) {
      if (result.code === 'run_elsewhere') await keepAsAttempt(store, capture, tenant, id);
      // Nobody has to decide about what nobody did: the interview took place elsewhere.
      const isMoot = result.code === 'status_conflict' && name === NO_SHOW;
      if (result.code === 'superseded' || isMoot) await takeTheirs(store, capture, tenant, id);
    }
  }

  async function pull(tenant: string, remote: Remote): Promise<void> {
    const people = new Map<string, Person>();
    let until: number | undefined;
    let isWhole = true;
    let rows: Pulled[] = [];
    for (;;) {
      const link = await linkOf(tenant);
      if (link === undefined) return;
      const staged = await stagedTo(tenant);
      const cursor = { epoch: link.epoch, seq: Math.max(Number(link.cursor_seq), staged) };
      const answer = await remote.call(
        '/api/sync/v1/pull/',
        {
          ...{ client_id: link.client, schema_version: SCHEMA_VERSION, cursor, limit: MAX_PULL_ROWS },
          ...(until !== undefined && { until }),
        },
        pullAnswerSchema,
      );
      until ??= answer.until;
      for (const person of answer.people) people.set(person.uid, person);
      stand(tenant, { progress: progressOf(Number(link.cursor_seq), answer.cursor.seq, until) });
      if (answer.complete) {
        rows = isWhole && staged === 0 ? answer.changes : [...(await stagedRows(tenant)), ...answer.changes];
        await finish(tenant, remote, rows, people, answer.cursor.seq, link.epoch);
        return;
      }
      isWhole = false;
      await stage(tenant, answer.changes, answer.cursor.seq);
    }
  }

  const stagedTo = async (tenant: string): Promise<number> => {
    const row = await store.read
      .selectFrom('sync_staged')
      .select((eb) => eb.fn.max('seq').as('seq'))
      .where('tenant', '=', tenant)
      .executeTakeFirst();
    return Number(row?.seq ?? 0);
  };

  const stagedRows = async (tenant: string): Promise<Pulled[]> =>
    (
      await store.read
        .selectFrom('sync_staged')
        .selectAll()
        .where('tenant', '=', tenant)
        .orderBy('seq')
        .execute()
    ).map(({ seq, entity, uid, op, data }) => ({
      ...{ seq: Number(seq), version: Number(seq), entity, uid, op },
      ...(data !== null && { data: JSON.parse(data) }),
    }));

  const stage = (tenant: string, changes: readonly Pulled[], seq: number) =>
    store.local(async (tx) => {
      const values = changes.map(({ data, ...row }) => ({
        ...{ tenant, seq: row.seq, entity: row.entity, uid: row.uid, op: row.op },
        data: data === undefined ? null : JSON.stringify(data),
      }));
      for (const some of chunks(values)) {
        await tx
          .insertInto('sync_staged')
          .values(some)
          .onConflict((conflict) => conflict.columns(['tenant', 'seq']).doNothing())
          .execute();
      }
      // A page of rows that moved on meanwhile is empty, and is over all the same.
      if (changes.at(-1)?.seq !== seq) {
        await tx
          .insertInto('sync_staged')
          .values({ tenant, seq, entity: '', uid: '', op: 'del', data: null })
          .onConflict((conflict) => conflict.columns(['tenant', 'seq']).doNothing())
          .execute();
      }
    });

  /** The checkpoint: rows, people and the cursor in one transaction. */
  async function finish(
    tenant: string,
    remote: Remote,
    pulled: readonly Pulled[],
    people: Map<string, Person>,
    seq: number,
    epoch: string,
  ): Promise<void> {
    const link = (await linkOf(tenant)) as Link;
    const named = async (only: readonly { entity: string; uid: string; whole?: boolean }[]) => {
      const answer = await remote.call(
        '/api/sync/v1/pull/',
        {
          ...{ client_id: link.client, schema_version: SCHEMA_VERSION, only },
          cursor: { epoch, seq: Number(link.cursor_seq) },
        },
        pullAnswerSchema,
      );
      for (const person of answer.people) people.set(person.uid, person);
      return answer.changes;
    };
    const wanted = await store.read
      .selectFrom('sync_wanted')
      .select('interview')
      .where('tenant', '=', tenant)
      .execute();
    const whole: Pulled[] = [];
    for (const { interview } of wanted) {
      whole.push(...(await named([{ entity: 'interviews', uid: interview, whole: true }])));
    }
    // What was asked for just now is as new as anything.
    const rows = latest([...pulled, ...whole]);
    // What a row refers to may have moved behind the checkpoint: then it is asked for by name.
    for (let missing = await missingRows(store.read, tenant, rows); missing.length > 0; ) {
      for (const only of chunks(missing, MAX_NAMED_ROWS)) rows.push(...(await named(only)));
      const still = await missingRows(store.read, tenant, rows);
      if (
        still.length >= missing.length &&
        still.every(({ uid }) => missing.some((each) => each.uid === uid))
      )
        break;
      missing = still;
    }
    const gone = new Set(rows.filter(({ op }) => op === 'del').map(({ uid }) => uid));
    const kept = rows.filter(
      ({ data }) => !Object.values(data ?? {}).some((value) => gone.has(value as string)),
    );
    await store.write(tenant, (write) =>
      capture.aside(write.tx, tenant, async () => {
        await keepPeople(write, [...people.values()], false);
        const standIn = await write.tx
          .selectFrom('users')
          .select('id')
          .where('uid', '=', await ownUid(tenant))
          .executeTakeFirstOrThrow();
        await applyPulled(write, kept, { tenant, standIn: standIn.id });
        await keepPeople(write, [...people.values()], people.size > 0);
        for (const { interview } of wanted) {
          await write.tx
            .deleteFrom('sync_wanted')
            .where('tenant', '=', tenant)
            .where('interview', '=', interview)
            .execute();
        }
        await write.tx.deleteFrom('sync_staged').where('tenant', '=', tenant).execute();
        await write.tx
          .updateTable('sync_links')
          .set({ cursor_seq: seq })
          .where('tenant', '=', tenant)
          .execute();
      }),
    );
  }

  const ownUid = async (tenant: string): Promise<string> => (await linkOf(tenant))?.user_uid ?? tenant;

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

const NO_SHOW: SystemAction = 'markNoShow';

/** What the hosted side calls this device. */
export const DEVICE_NAME = 'JobHive Studio';

/** Of a row that came more than once, the last. */
function latest(pulled: readonly Pulled[]): Pulled[] {
  const rows = new Map<string, Pulled>();
  for (const row of pulled) if (row.entity !== '') rows.set(`${row.entity} ${row.uid}`, row);
  return [...rows.values()];
}

const progressOf = (from: number, reached: number, until: number) => ({
  done: reached - from,
  total: until - from,
});

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
