/**
 * Taking over what a device did. Source: sync protocol, rules 1, 2, 4 and 7.
 *
 * One push is one write of the tenant: its effects, their versions, and that its mutations were judged are committed
 * together. What is refused is rolled back by itself, and the rest goes on.
 */
import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { type RouteName, routes } from '../../../shared/contract/index.ts';
import type { Actor } from '../../../shared/domain/permissions.ts';
import { hlcAt, wallOf } from '../../../shared/domain/sync/clock.ts';
import { type Checked, checked, judge, type Refused, type Taken } from '../../../shared/domain/sync/judge.ts';
import { ENTITIES, type EntityName, isEntity } from '../../../shared/protocol/sync/entities.ts';
import type {
  Change,
  Mutation,
  MutationResult,
  PushAnswer,
  PushRequest,
} from '../../../shared/protocol/sync/messages.ts';
import { CLOCK_TOLERANCE_MS, PROTOCOL } from '../../../shared/protocol/sync/version.ts';
import type { Deps } from '../../deps.ts';
import { ApiError } from '../../errors.ts';
import { showScorecards } from '../../features/reviews/unveiling.ts';
import { wireTime } from '../../http/time.ts';
import type { Deed } from '../../store/audit.ts';
import { isConstraint } from '../../store/failures.ts';
import type { Write } from '../../store/store.ts';
import { mutationHash } from '../hash.ts';
import { pass } from '../points.ts';
import {
  anyTable,
  chunks,
  deleteRow,
  insertRows,
  KnownIds,
  MissingRow,
  type Place,
  updateRow,
} from '../rows.ts';
import { moveSums, type Summed, summed } from '../sums.ts';
import { type ClientRow, type ClientService, requireVersion } from './clients.ts';
import { besides, Standings } from './standings.ts';

/** Others have a turn after so many mutations. */
const TURN = 10;

/** Told of a push within its write: of what webhooks and others are to hear. */
export type OnApplied = (write: Write, before: Summed, after: Summed) => Promise<void>;

export function pushService(
  { store, clock, log }: Pick<Deps, 'store' | 'clock' | 'log'>,
  clients: Pick<ClientService, 'own'>,
  onApplied: OnApplied,
) {
  /** @throws {ApiError} CLIENT_FORKED, RESET_REQUIRED, or INVALID_STATE where a mutation is left out. */
  async function push(actor: Actor, body: PushRequest): Promise<PushAnswer> {
    if (body.protocol !== PROTOCOL) {
      throw new ApiError('UPGRADE_REQUIRED', 'This version of the protocol is not spoken here.', {
        protocol: [`Use ${PROTOCOL}.`],
      });
    }
    requireVersion(body.schema_version);
    const { tenant } = await clients.own(store.read, actor, body.client_id);
    const answer = await store.write(tenant, async (write) => {
      const client = await clients.own(write.tx, actor, body.client_id);
      await requireEpoch(write, body.epoch);
      const told = Number(client.cursor_seq);
      // Of a time that this store knows nothing of: what it would compare with is not what it looks like.
      if ((body.cursor_seq ?? 0) > told) throw resetRequired();
      const now = clock();
      const ahead = (body.now ?? now.getTime()) - now.getTime();
      const shift = ahead > CLOCK_TOLERANCE_MS ? ahead : 0;
      const { results, last } = await take(write, client, actor, body.mutations, {
        now: now.getTime(),
        shift,
      });
      const { before, last: head } = write.versions();
      await write.tx
        .updateTable('sync_clients')
        .set({
          ...{ last_mutation_id: last, last_seen_at: write.now, schema_version: body.schema_version },
          // A device that had everything goes on from here, unless something was taken otherwise.
          ...((body.cursor_seq ?? told) === before && { cursor_seq: head }),
        })
        .where('uid', '=', client.uid)
        .execute();
      pass('hosted: taking');
      return {
        ...{ last_mutation_id: last, results, server_time: wireTime(now.toISOString()) },
        ...{ head_before: before, head, ...(shift > 0 && { clock_ahead: shift }) },
      };
    });
    pass('hosted: taken');
    return answer;
  }

  async function take(
    write: Write,
    client: ClientRow,
    actor: Actor,
    mutations: readonly Mutation[],
    time: { now: number; shift: number },
  ): Promise<{ results: MutationResult[]; last: number }> {
    let last = Number(client.last_mutation_id);
    const known = await hashesOf(write, client.uid, mutations);
    const results: MutationResult[] = [];
    const fresh: Mutation[] = [];
    for (const mutation of mutations) {
      if (mutation.id <= last) {
        // One that was forgotten was applied long ago.
        const hash = known.get(mutation.id);
        if (hash !== undefined && hash.sha256 !== mutation.sha256) throw forked(mutation.id);
        results.push({
          ...{
            id: mutation.id,
            status: 'duplicate',
            version: Number(hash?.last_seq ?? write.versions().before),
          },
          ...(hash?.code != null && { code: hash.code as MutationResult['code'] & string }),
        });
      } else if (mutation.id === last + fresh.length + 1) fresh.push(mutation);
      else {
        throw new ApiError('INVALID_STATE', 'A mutation is left out.', {
          mutations: [`The next is ${last + fresh.length + 1}, not ${mutation.id}.`],
        });
      }
    }
    const right = fresh.map((mutation) => {
      const refused = wrong(mutation);
      // Of one that is wrong not even the times are to be read.
      const inTime = refused === null ? timed(mutation, time) : mutation;
      const isMoved = inTime.args.changes.some((change, nr) => change !== mutation.args.changes[nr]);
      return { mutation: inTime, isMoved, refused };
    });
    const changes = right.flatMap(({ mutation, refused }) =>
      refused ? [] : mutation.args.changes,
    ) as Checked[];
    const standings = new Standings(client.uid);
    await standings.read(write.tx, changes);
    const touched = touchedBy(changes, standings);
    const before = await summed(write, touched);
    const place: Place = { tenant: client.tenant, standIn: actor.userId, ids: new KnownIds() };
    for (const [nr, { mutation, isMoved, refused }] of right.entries()) {
      if (nr % TURN === TURN - 1) await setImmediate();
      const { next: first } = write.versions();
      const outcome = refused ?? (await one(write, client, actor, mutation, standings, place));
      const isRefused = 'code' in outcome;
      if (isRefused)
        log.info(
          { client: client.uid, mutation: mutation.id, name: mutation.name, ...outcome },
          'A mutation was refused',
        );
      if (!isRefused && outcome.changes.length > 0 && !isPiece(mutation)) {
        await write.enter(deedOf(actor, mutation));
      }
      const { last: version, next } = write.versions();
      await write.tx
        .insertInto('sync_mutations')
        .values({
          ...{ client: client.uid, id: mutation.id, sha256: mutation.sha256, applied_at: write.now },
          ...{ first_seq: first, last_seq: next - 1, code: isRefused ? outcome.code : null },
        })
        .execute();
      last = mutation.id;
      results.push({
        ...{ id: mutation.id, status: isRefused ? 'rejected' : 'applied', version },
        ...(isRefused
          ? { code: outcome.code, detail: outcome.detail }
          : (outcome.isMerged || isMoved) && { merged: true }),
      } as MutationResult);
    }
    const after = await summed(write, touched);
    await moveSums(write, before, after);
    await showScorecards(write, await unveiled(write, before, after, changes));
    await onApplied(write, before, after);
    return { results, last };
  }

  /** Applies one mutation, or leaves everything as it was. */
  async function one(
    write: Write,
    client: ClientRow,
    actor: Actor,
    mutation: Mutation,
    standings: Standings,
    place: Place,
  ): Promise<Taken | Refused> {
    const changes = mutation.args.changes as Checked[];
    const verdict = judge(mutation, {
      ...{ tenant: client.tenant, client: client.uid, user: actor.uid },
      memberRole: actor.company?.memberRole ?? null,
      ...{ row: standings.row, interviewOf: standings.interviewOf, interview: standings.interview },
      ...(await besides(write.tx, client.tenant, changes)),
    });
    if ('code' in verdict) return verdict;
    await sql`savepoint mutation`.execute(write.tx);
    try {
      await apply(write, verdict, place);
      await settle(write, client.uid, mutation, verdict, place);
      await sql`release savepoint mutation`.execute(write.tx);
    } catch (error) {
      if (!(error instanceof MissingRow) && !isConstraint(error)) throw error;
      await sql`rollback to savepoint mutation`.execute(write.tx);
      place.ids.clear();
      await sql`release savepoint mutation`.execute(write.tx);
      log.warn({ err: error, mutation: mutation.id, name: mutation.name }, 'A mutation could not be applied');
      return {
        code: error instanceof MissingRow ? 'missing_row' : 'conflict',
        detail: (error as Error).message,
      };
    }
    standings.applied(verdict.changes, client.tenant, write.versions().last);
    for (const uid of verdict.begun) standings.begun(uid);
    for (const change of verdict.changes) {
      if (notesIn(change)) standings.noted(change.uid, mutation.hlc);
    }
    return verdict;
  }

  return { push };
}
export type PushService = ReturnType<typeof pushService>;

const notesIn = (change: Checked): boolean =>
  change.entity === 'interviews' && change.op !== 'del' && 'interviewer_notes' in change.data;

/** What the audit says of a mutation: what was done on the device, by whom, and which fields it was about. */
function deedOf(by: Actor, { name, args }: Mutation): Deed {
  const fields = args.changes.flatMap((change) => (change.op === 'set' ? Object.keys(change.data) : []));
  return {
    action: isDeed(name) ? name : 'syncDevice',
    ...{ by, via: 'session', subject: null, requestId: null },
    fields: [...new Set(fields)].slice(0, MOST_FIELDS),
  };
}
const MOST_FIELDS = 30;

/** Only what is done to synced rows; a device has nothing to do with keys, accounts or webhooks. */
const isDeed = (name: string): name is RouteName =>
  Object.hasOwn(routes, name) &&
  routes[name as RouteName].method !== 'GET' &&
  DEED_TAGS.includes(routes[name as RouteName].tag);
const DEED_TAGS: readonly string[] = [
  'Companies',
  'Jobs',
  'Applications',
  'Interviews',
  'Questions',
  'Analysis',
  'Reports',
];

/** Interviews whose scorecards others may see since: they are over, or somebody has sent their own. */
async function unveiled(
  { tx }: Write,
  before: Summed,
  after: Summed,
  changes: readonly Checked[],
): Promise<number[]> {
  const over = [...after.interviews.values()].filter(
    ({ uid, status }) => status === 'completed' && before.interviews.get(uid)?.status !== 'completed',
  );
  const rated = changes.flatMap((change) =>
    change.op === 'put' && change.entity === 'scorecards' ? [change.data.interview as string] : [],
  );
  const ids = over.map(({ id }) => id);
  for (const some of chunks([...new Set(rated)])) {
    const rows = await tx.selectFrom('interviews').select('id').where('uid', 'in', some).execute();
    for (const { id } of rows) ids.push(id);
  }
  return [...new Set(ids)];
}

/** Changes between two turns of others. */
const MOST_AT_ONCE = 20;
const MOST_PUT = 300;

/** Whether a recording went on by a piece, as it does every few seconds: that it was begun is entered. */
const isPiece = ({ args }: Mutation): boolean =>
  args.changes.some(({ entity }) => entity === 'recording_segments') &&
  args.changes.every(
    ({ entity, op }) => entity === 'recording_segments' || (entity === 'recordings' && op === 'set'),
  );

/** Writes rows in their order; neighbours of one kind in one statement. */
async function apply(write: Write, { changes }: Taken, place: Place): Promise<void> {
  let at = 0;
  let rested = 0;
  while (at < changes.length) {
    if (at - rested >= MOST_AT_ONCE) {
      await setImmediate();
      rested = at;
    }
    const change = changes[at] as Checked;
    if (change.op === 'put') {
      let end = at + 1;
      while (changes[end]?.op === 'put' && changes[end]?.entity === change.entity && end - at < MOST_PUT)
        end += 1;
      await insertRows(write, change.entity, changes.slice(at, end) as (Checked & { op: 'put' })[], place);
      at = end;
    } else {
      if (change.op === 'set') await updateRow(write, change.entity, change, place);
      else {
        await deleteRow(write, change.entity, change.uid);
        place.ids.clear();
      }
      at += 1;
    }
  }
}

/** What follows from a mutation beside its rows: who runs what, and notes that gave way. */
async function settle(
  write: Write,
  client: string,
  mutation: Mutation,
  taken: Taken,
  place: Place,
): Promise<void> {
  for (const uid of taken.begun) {
    await write.tx
      .updateTable('interviews')
      .set((eb) => ({ runner: client, run_epoch: eb('run_epoch', '+', 1) }))
      .where('uid', '=', uid)
      .execute();
  }
  for (const change of taken.changes) {
    if (!notesIn(change)) continue;
    await write.tx
      .updateTable('interviews')
      .set({ notes_hlc: mutation.hlc })
      .where('uid', '=', change.uid)
      .execute();
  }
  if (taken.isMerged) await showAgain(write, mutation, place);
  const kept = taken.kept.map(({ interview, text, writtenAt }) => ({
    uid: uuidv7(),
    data: { interview, text, written_at: writtenAt, created_at: write.now, dismissed_at: null },
  }));
  if (kept.length > 0) await insertRows(write, 'kept_notes', kept, place);
}

/** Rows that did not become what was sent go to the device as they are, so they have a version that it has not seen. */
async function showAgain({ tx, seq }: Write, { args }: Mutation, { tenant }: Place): Promise<void> {
  for (const { entity, uid, op } of args.changes) {
    if (op === 'del' || !isEntity(entity)) continue;
    await anyTable(tx)
      .updateTable(entity)
      .set({ seq: seq() } as never)
      .where('uid', '=', uid)
      .where('tenant', '=', tenant)
      .execute();
  }
}

/** What is wrong with a mutation before its rows are looked at. */
function wrong({ sha256, ...mutation }: Mutation): Refused | null {
  if (mutationHash(mutation) !== sha256)
    return { code: 'hash_mismatch', detail: 'It is not what its hash was taken of.' };
  for (const change of mutation.args.changes) {
    const refused = checked(change);
    if (refused !== null) return refused;
  }
  return null;
}

/**
 * The same mutation in the server's time: durations stay, and nothing is said to have been done in the future. What was
 * done before a clock went wrong is right as it is.
 */
function timed(mutation: Mutation, { now, shift: ahead }: { now: number; shift: number }): Mutation {
  const latest = now + CLOCK_TOLERANCE_MS;
  const shift = wallOf(mutation.hlc) > latest ? ahead : 0;
  const wall = wallOf(mutation.hlc) - shift;
  const hlc =
    shift === 0 && wall <= latest ? mutation.hlc : hlcAt(new Date(Math.min(wall, now)).toISOString());
  const inTime = (time: string): string => {
    const ms = Date.parse(time) - shift;
    if (shift === 0 && ms <= latest) return time;
    return new Date(ms > latest ? now : ms).toISOString();
  };
  const changes = mutation.args.changes.map((change): Change => {
    if (change.op === 'del' || !isEntity(change.entity)) return change;
    const late = ENTITIES[change.entity].times.filter((field) => typeof change.data[field] === 'string');
    const data = { ...change.data };
    for (const field of late) data[field] = inTime(data[field] as string);
    return late.some((field) => data[field] !== change.data[field]) ? { ...change, data } : change;
  });
  return { ...mutation, hlc, args: { changes } };
}

/** The rows whose sums may move, by their uids. */
function touchedBy(changes: readonly Checked[], standings: Standings): Map<EntityName, Set<string>> {
  const touched = new Map<EntityName, Set<string>>();
  const touch = (entity: EntityName, uid: string | undefined) => {
    if (uid !== undefined) touched.set(entity, (touched.get(entity) ?? new Set()).add(uid));
  };
  for (const change of changes) {
    touch(change.entity, change.uid);
    if (change.entity === 'skill_assessments') touch('interviews', standings.interviewOf(change));
  }
  return touched;
}

async function requireEpoch({ tx, tenant }: Write, epoch: string): Promise<void> {
  const row = await tx
    .selectFrom('tenants')
    .select('epoch')
    .where('uid', '=', tenant)
    .executeTakeFirstOrThrow();
  if (row.epoch !== epoch) throw resetRequired();
}
/** @param floor Deletions up to there are forgotten; left out: the store was restored. */
export const resetRequired = (floor?: number) =>
  new ApiError(
    'RESET_REQUIRED',
    'What this device knows is of another time: it loads everything anew, and loses nothing.',
    floor === undefined ? {} : { floor: [String(floor)] },
  );

const forked = (id: number) =>
  new ApiError(
    'CLIENT_FORKED',
    'Another device sent something else under this number: this is a copy of it.',
    {
      mutations: [`${id} is known with another hash.`],
    },
  );

async function hashesOf({ tx }: Write, client: string, mutations: readonly Mutation[]) {
  const ids = mutations.map(({ id }) => id);
  if (ids.length === 0)
    return new Map<number, { sha256: string; code: string | null; last_seq: number | string }>();
  const rows = await tx
    .selectFrom('sync_mutations')
    .select(['id', 'sha256', 'code', 'last_seq'])
    .where('client', '=', client)
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map(({ id, ...rest }) => [Number(id), rest]));
}
