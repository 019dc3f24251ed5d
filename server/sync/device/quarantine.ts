/**
 * Changes that the authority refused, for a person to decide about: with what was changed here, and how it is there.
 * Source: sync protocol, rules 1 and 4.
 */
import type { Transaction } from 'kysely';
import type { Quarantined } from '../../../shared/contract/sync.ts';
import { nextHlc } from '../../../shared/domain/sync/clock.ts';
import { type EntityName, type Fields, isEntity } from '../../../shared/protocol/sync/entities.ts';
import {
  type Change,
  type Pulled,
  pullAnswerSchema,
  type Rejection,
} from '../../../shared/protocol/sync/messages.ts';
import { MAX_NAMED_ROWS, SCHEMA_VERSION } from '../../../shared/protocol/sync/version.ts';
import type { Deps } from '../../deps.ts';
import { ApiError, notFound } from '../../errors.ts';
import { wireTime } from '../../http/time.ts';
import { isConstraint } from '../../store/failures.ts';
import type { Tables } from '../../store/tables.ts';
import { anyTable, chunks, findRows, idsOf, insertRows, KnownIds, MissingRow, updateRow } from '../rows.ts';
import { applyPulled, keepVersions } from './apply.ts';
import type { Capture } from './capture.ts';
import type { SyncEngine } from './engine.ts';
import type { Link } from './link.ts';
import { changesOf, enqueue, type Queued, VERSIONED } from './outbox.ts';

export function quarantineService(
  { store, clock }: Pick<Deps, 'store' | 'clock'>,
  capture: Capture,
  engine: Pick<SyncEngine, 'remoteOf' | 'wake'>,
) {
  async function find(link: Link, id: number): Promise<Queued> {
    const row = await store.read
      .selectFrom('sync_outbox')
      .selectAll()
      .where('tenant', '=', link.tenant)
      .where('id', '=', id)
      .where('state', '=', 'held')
      .executeTakeFirst();
    if (row === undefined) throw notFound('Change');
    return row;
  }

  /** How these rows are there now. @throws {ApiError} SERVICE_UNAVAILABLE without a network. */
  async function theirs(link: Link, changes: readonly Change[]): Promise<Pulled[]> {
    const wanted = [
      ...new Map(changes.map(({ entity, uid }) => [`${entity} ${uid}`, { entity, uid }])).values(),
    ];
    const rows: Pulled[] = [];
    try {
      for (const only of chunks(wanted, MAX_NAMED_ROWS)) {
        const answer = await engine.remoteOf(link).call(
          '/api/sync/v1/pull/',
          {
            ...{ client_id: link.client, schema_version: SCHEMA_VERSION, only },
            cursor: { epoch: link.epoch, seq: Number(link.cursor_seq) },
          },
          pullAnswerSchema,
        );
        rows.push(...answer.changes);
      }
    } catch (error) {
      throw new ApiError(
        'SERVICE_UNAVAILABLE',
        'This needs the hosted instance, which cannot be reached now. Nothing was changed; try again when there is a network.',
        {},
        { cause: error },
      );
    }
    return rows;
  }

  /** @returns whether it was still waiting. */
  async function end(tx: Transaction<Tables>, id: number): Promise<boolean> {
    const { numUpdatedRows } = await tx
      .updateTable('sync_outbox')
      .set({ state: 'done', ended_at: clock().toISOString() })
      .where('id', '=', id)
      .where('state', '=', 'held')
      .executeTakeFirstOrThrow();
    return numUpdatedRows > 0n;
  }

  const ownUser = async (tx: Transaction<Tables>, link: Link): Promise<number> =>
    (await tx.selectFrom('users').select('id').where('uid', '=', link.user_uid).executeTakeFirstOrThrow()).id;

  /** The other decision, or the other person's score, ends, and the one that was made here holds. */
  const decideAnew = (link: Link, id: number, changes: readonly Change[]) =>
    store.write(link.tenant, async (write) => {
      const { tx, now } = write;
      if (!(await end(tx, id))) return;
      const place = { tenant: link.tenant, standIn: await ownUser(tx, link), ids: new KnownIds() };
      for (const change of changes) {
        if (change.op !== 'put' || !isEntity(change.entity)) continue;
        const { entity, uid, data } = change;
        if (entity !== 'decisions' && entity !== 'overrides') continue;
        const interviews = await idsOf(tx, 'interviews', [data.interview as string], link.tenant);
        const live = await anyTable(tx)
          .selectFrom(entity)
          .select('uid')
          .where('interview_id', '=', interviews.get(data.interview as string) ?? 0)
          .where('ended_at', 'is', null)
          .$if(entity === 'overrides', (query) => query.where('skill', 'is', data.skill ?? null))
          .execute();
        const end = { ended_at: now, ended_by: link.user_uid };
        for (const other of live) await updateRow(write, entity, { uid: other.uid, data: end }, place);
        await insertRows(write, entity, [{ uid, data }], place);
      }
    });

  return {
    async list(
      link: Link,
      { limit, offset, ordering }: { limit: number; offset: number; ordering?: string | undefined },
    ): Promise<{ count: number; rows: Quarantined[] }> {
      const held = store.read
        .selectFrom('sync_outbox')
        .where('tenant', '=', link.tenant)
        .where('state', '=', 'held');
      const { n } = await held.select((eb) => eb.fn.countAll<number>().as('n')).executeTakeFirstOrThrow();
      const queued = await held
        .selectAll()
        .orderBy('id', ordering === 'id' ? 'asc' : 'desc')
        .limit(limit)
        .offset(offset)
        .execute();
      const changes = await changesOf(
        store.read,
        queued.map(({ id }) => id),
      );
      const rows: Quarantined[] = [];
      const subjects = await subjectsOf(queued.map(({ id }) => changes.get(id) ?? []));
      for (const [nr, row] of queued.entries()) {
        const own = changes.get(row.id) ?? [];
        rows.push({
          ...{
            id: row.id,
            name: row.name,
            state: row.state,
            code: row.code as Rejection,
            detail: row.detail ?? '',
          },
          created_at: wireTime(row.created_at),
          subject: subjects[nr] as Quarantined['subject'],
          mine: Object.assign({}, ...own.map((change) => (change.op === 'set' ? change.data : {}))),
          theirs: row.theirs === null ? null : JSON.parse(row.theirs),
        });
      }
      return { count: Number(n), rows };
    },

    /** What was changed here is sent once more, against how it is there now. */
    async retry(link: Link, id: number): Promise<void> {
      const { code } = await find(link, id);
      const changes = (await changesOf(store.read, [id])).get(id) ?? [];
      if (code === 'decided_elsewhere') {
        await decideAnew(link, id, changes);
        return engine.wake(link.tenant, 0);
      }
      const rows = await theirs(link, changes);
      await store.write(link.tenant, async (write) => {
        const { tx } = write;
        // Pressed twice, it is sent once.
        if (!(await end(tx, id))) return;
        for (const row of rows) {
          if (row.op === 'put' && VERSIONED.includes(row.entity as EntityName)) {
            await keepVersions(tx, row.entity as EntityName, [{ uid: row.uid, version: row.version }]);
          }
        }
        const { hlc, name } = await tx
          .selectFrom('sync_outbox')
          .innerJoin('sync_links', 'sync_links.tenant', 'sync_outbox.tenant')
          .select(['sync_links.hlc', 'name'])
          .where('id', '=', id)
          .executeTakeFirstOrThrow();
        const now = clock();
        await enqueue(tx, link.tenant, {
          ...{ name, changes, hlc: nextHlc(hlc, now.getTime()), at: now.toISOString(), isChosen: true },
        });
        // It may have been changed here again since: what is sent is what holds.
        const place = { tenant: link.tenant, standIn: await ownUser(tx, link), ids: new KnownIds() };
        await capture.aside(tx, link.tenant, async () => {
          for (const change of changes) {
            if (change.op === 'set' && isEntity(change.entity))
              await updateRow(write, change.entity, change, place);
          }
        });
      });
      engine.wake(link.tenant, 0);
    },

    /** What was changed here is given up: the rows are as they are there, and those that are only here go. */
    async discard(link: Link, id: number): Promise<void> {
      await find(link, id);
      const changes = (await changesOf(store.read, [id])).get(id) ?? [];
      const rows = await theirs(link, changes);
      try {
        await store.write(link.tenant, (write) =>
          capture.aside(write.tx, link.tenant, async () => {
            if (!(await end(write.tx, id))) return;
            const place = {
              tenant: link.tenant,
              standIn: await ownUser(write.tx, link),
              ids: new KnownIds(),
            };
            await applyPulled(write, rows, place);
          }),
        );
      } catch (error) {
        if (!isConstraint(error) && !(error instanceof MissingRow)) throw error;
        throw new ApiError(
          'INVALID_STATE',
          'Other changes hang on this one. Decide about those first; nothing was changed.',
          {},
          { cause: error },
        );
      }
    },
  };

  /** What changes are about, in words that people know it by; all of a page at once. */
  async function subjectsOf(all: readonly (readonly Change[])[]): Promise<Quarantined['subject'][]> {
    const firsts = all.map(([first]) => (first !== undefined && isEntity(first.entity) ? first : undefined));
    const rows = new Map<string, Fields>();
    for (const [entity, own] of Map.groupBy(firsts, (first) => first?.entity)) {
      if (entity === undefined || !isEntity(entity)) continue;
      const uids = own.flatMap((first) => (first === undefined ? [] : [first.uid]));
      for (const { uid, data } of await findRows(store.read, entity, uids)) rows.set(uid, data);
    }
    const told = firsts.map((first) => {
      if (first === undefined) return undefined;
      const data: Fields = { ...rows.get(first.uid), ...(first.op === 'del' ? {} : first.data) };
      const interview = first.entity === 'interviews' ? first.uid : data.interview;
      return { entity: first.entity, data, interview: typeof interview === 'string' ? interview : null };
    });
    const wanted = [...new Set(told.flatMap((each) => each?.interview ?? []))];
    const interviews = new Map<string, { id: number; title: string }>();
    for (const some of chunks(wanted)) {
      const found = await store.read
        .selectFrom('interviews')
        .select(['id', 'uid', 'candidate_name', 'job_snapshot'])
        .where('uid', 'in', some)
        .execute();
      for (const { id, uid, candidate_name, job_snapshot } of found) {
        const job = job_snapshot === null ? null : (JSON.parse(job_snapshot) as { title: string });
        interviews.set(uid, { id, title: [candidate_name, job?.title].filter((text) => text).join(' · ') });
      }
    }
    return told.map((each) => {
      if (each === undefined) return { entity: '', title: '', interview_id: null };
      const interview = interviews.get(each.interview ?? '');
      const { title, name, company_name } = each.data;
      return {
        entity: each.entity,
        title: interview?.title ?? String(title ?? name ?? company_name ?? ''),
        interview_id: interview?.id ?? null,
      };
    });
  }
}
export type QuarantineService = ReturnType<typeof quarantineService>;
