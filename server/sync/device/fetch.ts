/**
 * Fetching what is new. Source: sync protocol, rule 3.
 *
 * What fits into one page is applied in one transaction with the cursor. What is more is kept as it comes
 * (`stage.ts`), is applied in portions once all of it is here, and the cursor moves with the last of them: after a
 * crash it goes on where it was, and applying a row again changes nothing.
 */
import { isEntity } from '../../../shared/protocol/sync/entities.ts';
import { type Person, type Pulled, pullAnswerSchema } from '../../../shared/protocol/sync/messages.ts';
import { MAX_NAMED_ROWS, SCHEMA_VERSION } from '../../../shared/protocol/sync/version.ts';
import type { Deps } from '../../deps.ts';
import { isConstraint } from '../../store/failures.ts';
import type { Write } from '../../store/store.ts';
import { pass } from '../points.ts';
import { chunks, KnownIds, MissingRow, shapeOf } from '../rows.ts';
import { applyPulled, missingRows } from './apply.ts';
import { want } from './attempts.ts';
import type { Capture } from './capture.ts';
import { leftIn, settleLeftovers } from './leftovers.ts';
import { type Link, linkOf, requireLink } from './link.ts';
import { firstPending } from './outbox.ts';
import { keepPeople } from './people.ts';
import type { Remote } from './remote.ts';
import { byUnit, countStaged, goneRows, isInterview, nextPortion, SHARED, stage, unstage } from './stage.ts';

/** The other side does not know any more what it has taken: it is as it once was. */
export class Forgotten extends Error {
  override name = 'Forgotten';
  readonly code = 'RESET_REQUIRED';
  readonly details: Record<string, string[]> = {};
}

export interface Progress {
  done: number;
  total: number;
}

export function fetching(
  { store, clock, log }: Pick<Deps, 'store' | 'clock' | 'log'>,
  capture: Capture,
  onProgress: (tenant: string, progress: Progress) => void,
  /** Rows of a page; half as many are one transaction of a load of several, which is as long as others wait. */
  pageRows: number,
) {
  /**
   * Fetches and applies all that is new.
   * @returns false where something was taken there that still waits here, for its answer was lost: it is to be sent
   * again first. What others made of it since would otherwise be taken for older than it is.
   * @throws what `Remote.call` throws; what came before it is kept.
   */
  async function fetchAll(tenant: string, remote: Remote): Promise<boolean> {
    let until: number | undefined;
    for (;;) {
      const link = await linkOf(store.read, tenant);
      if (link === undefined) return true;
      const from = Number(link.cursor_seq);
      const reached = Math.max(from, Number(link.staged_seq));
      const answer = await remote.call(
        '/api/sync/v1/pull/',
        {
          ...{ client_id: link.client, schema_version: SCHEMA_VERSION, limit: pageRows },
          ...{ cursor: { epoch: link.epoch, seq: reached }, ...(until !== undefined && { until }) },
          ...(reached > from && { since: from }),
        },
        pullAnswerSchema,
      );
      const unheard = await firstPending(store.read, tenant);
      if (unheard !== undefined && unheard <= answer.last_mutation_id) return false;
      const judged = unheard === undefined ? Number(link.last_mutation_id) : unheard - 1;
      if (answer.last_mutation_id < judged) throw new Forgotten();
      until ??= answer.until;
      const { changes: rows, people, cursor } = answer;
      const page: Page = { link, remote, rows, people, seq: cursor.seq, stuck: [] };
      const isStaged = reached > from;
      if (answer.complete && !isStaged) {
        await applyPage(page);
        return true;
      }
      await keepPage(page);
      pass('device: page staged');
      onProgress(tenant, { done: Math.round((answer.cursor.seq - from) / 2), total: until - from });
      if (!answer.complete) continue;
      await applyStaged(page, until - from);
      return true;
    }
  }

  /** One answer, or the last of several. */
  interface Page {
    link: Link;
    remote: Remote;
    rows: Pulled[];
    people: Person[];
    /** Where the cursor stands after it. */
    seq: number;
    /** Interviews that could not be applied so far. */
    stuck: string[];
  }

  const keepPage = ({ link, rows, people, seq }: Page, { tenant } = link) =>
    store.local(async (tx) => {
      await requireLink(tx, link);
      await stage(tx, tenant, rows);
      await keepPeople({ tx, tenant, now: clock().toISOString() }, people, false);
      await tx.updateTable('sync_links').set({ staged_seq: seq }).where('tenant', '=', tenant).execute();
    });

  async function applyPage(page: Page): Promise<void> {
    const wanted = await wantedOf(page);
    // What was asked for just now is as new as anything.
    const rows = await whole(page, latest([...page.rows, ...wanted.rows]));
    const gone = new Set(rows.filter(({ op }) => op === 'del').map(({ uid }) => uid));
    await apply(page, there(rows, gone), (write) => finish(write, page, wanted.interviews));
  }

  async function applyStaged(page: Page, total: number): Promise<void> {
    const { tenant } = page.link;
    const wanted = await wantedOf(page);
    await store.local((tx) => stage(tx, tenant, wanted.rows));
    const all = await countStaged(store.read, tenant);
    const gone = await goneRows(store.read, tenant);
    let done = 0;
    for (;;) {
      const portion = await nextPortion(store.read, tenant, Math.ceil(pageRows / 2));
      const rows = await whole(page, portion.rows);
      for (const { op, uid } of rows) if (op === 'del') gone.add(uid);
      await apply(page, there(rows, gone), async (write) => {
        if (portion.isLast) await finish(write, page, wanted.interviews);
        else await unstage(write.tx, tenant, portion.rows);
      });
      pass('device: portion applied');
      if (portion.isLast) return;
      done += portion.rows.length;
      onProgress(tenant, { done: Math.round(((1 + done / all) / 2) * total), total });
    }
  }

  /**
   * Rows in one transaction; `then` is a part of it. Where they contradict what is here, each interview is applied by
   * itself: one that cannot be is asked for as a whole the next time, and keeps nothing else waiting.
   */
  async function apply(
    page: Page,
    rows: readonly Pulled[],
    then: (write: Write) => Promise<void>,
  ): Promise<void> {
    try {
      await applyRows(page, rows, then);
    } catch (error) {
      const units = await byUnit(store.read, rows);
      const interviews = [...units].filter(([unit]) => isInterview(unit));
      if (!(isConstraint(error) || error instanceof MissingRow) || interviews.length === 0) throw error;
      log.error({ err: error }, 'Rows contradict what is here; interviews are applied one by one');
      const of = (wanted: (unit: string) => boolean) =>
        [...units].flatMap(([unit, own]) => (wanted(unit) ? own : []));
      await applyRows(
        page,
        of((unit) => unit === SHARED),
      );
      for (const [unit, own] of interviews) {
        try {
          await applyRows(page, own);
        } catch (another) {
          if (!isConstraint(another) && !(another instanceof MissingRow)) throw another;
          log.error({ err: another, interview: unit }, 'An interview cannot be applied');
          page.stuck.push(unit);
        }
      }
      const rest = of((unit) => unit !== SHARED && !isInterview(unit));
      await applyRows(page, rest, async (write) => {
        await then(write);
        for (const interview of page.stuck) await want(write, interview);
      });
    }
  }

  const applyRows = (
    { link, people }: Page,
    rows: readonly Pulled[],
    then?: (write: Write) => Promise<void>,
  ) =>
    store.write(link.tenant, async (write) => {
      await requireLink(write.tx, link);
      await capture.aside(write.tx, link.tenant, async () => {
        await keepPeople(write, people, false);
        const standIn = await write.tx
          .selectFrom('users')
          .select('id')
          .where('uid', '=', link.user_uid)
          .executeTakeFirstOrThrow();
        const place = { tenant: link.tenant, standIn: standIn.id, ids: new KnownIds() };
        await applyPulled(write, rows, place);
        await then?.(write);
        pass('device: applying');
      });
    });

  /** The checkpoint. */
  async function finish(
    write: Write,
    { link, people, seq, stuck }: Page,
    wanted: readonly string[],
  ): Promise<void> {
    const { tx, tenant } = write;
    await keepPeople(write, people, people.length > 0);
    // What is left of an interview that could not be applied is not left over.
    if (stuck.length === 0) await settleLeftovers(write, link);
    for (const some of chunks(wanted.filter((uid) => !stuck.includes(uid)))) {
      await tx
        .deleteFrom('sync_wanted')
        .where('tenant', '=', tenant)
        .where('interview', 'in', some)
        .execute();
    }
    await tx.deleteFrom('sync_staged').where('tenant', '=', tenant).execute();
    await tx
      .updateTable('sync_links')
      .set({ cursor_seq: seq, staged_seq: 0 })
      .where('tenant', '=', tenant)
      .execute();
  }

  /** Interviews that are to be loaded whole, with everything in them. */
  async function wantedOf(page: Page): Promise<{ interviews: string[]; rows: Pulled[] }> {
    const wanted = await store.read
      .selectFrom('sync_wanted')
      .select('interview')
      .where('tenant', '=', page.link.tenant)
      .execute();
    const interviews = wanted.map(({ interview }) => interview);
    const rows: Pulled[] = [];
    for (const uid of interviews) {
      const came = await named(page, [{ entity: 'interviews', uid, whole: true }]);
      rows.push(...came, ...(await leftIn(store.read, uid, came)));
    }
    return { interviews, rows };
  }

  /** What a row refers to may have moved behind the checkpoint: then it is asked for by name. */
  async function whole(page: Page, rows: readonly Pulled[]): Promise<Pulled[]> {
    const all = [...rows];
    const asked = new Set<string>();
    for (;;) {
      const missing = (await missingRows(store.read, page.link.tenant, all)).filter(
        ({ uid }) => !asked.has(uid),
      );
      if (missing.length === 0) return all;
      for (const { uid } of missing) asked.add(uid);
      for (const only of chunks(missing, MAX_NAMED_ROWS)) all.push(...(await named(page, only)));
    }
  }

  async function named(
    { link, remote, people }: Page,
    only: readonly { entity: string; uid: string; whole?: boolean }[],
  ): Promise<Pulled[]> {
    const answer = await remote.call(
      '/api/sync/v1/pull/',
      {
        ...{ client_id: link.client, schema_version: SCHEMA_VERSION, only },
        cursor: { epoch: link.epoch, seq: Number(link.cursor_seq) },
      },
      pullAnswerSchema,
    );
    people.push(...answer.people);
    return answer.changes;
  }

  return { fetchAll };
}

/** Of a row that came more than once, the last. */
function latest(pulled: readonly Pulled[]): Pulled[] {
  const rows = new Map<string, Pulled>();
  for (const row of pulled) rows.set(`${row.entity} ${row.uid}`, row);
  return [...rows.values()];
}

/** Those that refer to nothing that is gone; an attempt stays, whatever became of the interview that it was one of. */
const there = (rows: readonly Pulled[], gone: ReadonlySet<string>): Pulled[] =>
  gone.size === 0
    ? [...rows]
    : rows.filter(
        ({ entity, data }) =>
          data === undefined ||
          !isEntity(entity) ||
          !shapeOf(entity).refs.some(({ field }) => gone.has(data[field] as string)),
      );
