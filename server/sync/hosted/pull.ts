/**
 * What a device has not seen yet, in the order of its versions. Source: sync protocol, rules 2, 3, 5 and 10.
 *
 * Versions are given under the lock of the tenant's head, so all up to the head that was read are committed: the first
 * page says how far the pull goes, and nothing below that can turn up later. A row that changes meanwhile moves behind
 * it, and comes with the next pull.
 */
import { type Kysely, sql } from 'kysely';
import type { Actor } from '../../../shared/domain/permissions.ts';
import { seesOthersRatings } from '../../../shared/domain/scorecards.ts';
import { ENTITIES, ENTITY_NAMES, type EntityName, isEntity } from '../../../shared/protocol/sync/entities.ts';
import type { Person, PullAnswer, Pulled, PullRequest } from '../../../shared/protocol/sync/messages.ts';
import type { Deps } from '../../deps.ts';
import type { Tables } from '../../store/tables.ts';
import { pass } from '../points.ts';
import { anyTable, chunks, findRows, selectFields, toFound } from '../rows.ts';
import { type ClientService, requireVersion } from './clients.ts';
import { resetRequired } from './push.ts';

interface Place {
  entity: string;
  seq: number;
  uid: string;
  isGone: number;
}

export function pullService(
  { store, clock }: Pick<Deps, 'store' | 'clock'>,
  clients: Pick<ClientService, 'own'>,
) {
  /** @throws {ApiError} RESET_REQUIRED for a cursor of another time. */
  async function pull(actor: Actor, body: PullRequest): Promise<PullAnswer> {
    requireVersion(body.schema_version);
    const client = await clients.own(store.read, actor, body.client_id);
    const { tenant } = client;
    const { head, epoch, sync_floor } = await store.read
      .selectFrom('tenants')
      .select(['head', 'epoch', 'sync_floor'])
      .where('uid', '=', tenant)
      .executeTakeFirstOrThrow();
    const last_mutation_id = Number(client.last_mutation_id);
    const floor = Number(sync_floor);
    const rest = { last_mutation_id, floor };
    if (body.only !== undefined) {
      const changes = await named(store.read, tenant, actor, body.only);
      const people = await peopleOf(store.read, actor, changes, false);
      return { changes, people, cursor: body.cursor, until: body.until ?? head, complete: true, ...rest };
    }
    const { seq } = body.cursor;
    // A store that was restored, and has grown since, knows of no page that this device has: it was told further.
    const told = Number(client.cursor_seq);
    if (body.cursor.epoch !== epoch || seq > head || seq > told) throw resetRequired();
    // What was deleted up to there it would never hear of.
    const since = body.since ?? seq;
    if (since > 0 && since < floor) throw resetRequired(floor);
    const until = Math.min(body.until ?? head, head);
    const places = await placesBetween(store.read, tenant, seq, until, body.limit);
    const complete = places.length < body.limit;
    const changes = await rowsAt(store.read, tenant, actor, places);
    const reached = complete ? until : Number(places.at(-1)?.seq ?? until);
    if (complete || reached > told) {
      await store.local((tx) =>
        tx
          .updateTable('sync_clients')
          .set({ cursor_seq: reached, last_seen_at: clock().toISOString() })
          .where('uid', '=', client.uid)
          .where('cursor_seq', '<=', reached)
          .execute(),
      );
    }
    pass('hosted: pulled');
    return {
      changes,
      people: await peopleOf(store.read, actor, changes, complete),
      cursor: { epoch, seq: reached },
      ...{ until, complete, ...rest },
    };
  }

  return { pull };
}
export type PullService = ReturnType<typeof pullService>;

/** Which rows changed between two versions: each table by its index of versions, merged in their order. */
async function placesBetween(
  db: Kysely<Tables>,
  tenant: string,
  after: number,
  until: number,
  limit: number,
): Promise<Place[]> {
  if (after >= until) return [];
  const within = sql`tenant = ${tenant} and seq > ${after} and seq <= ${until}`;
  const parts = ENTITY_NAMES.map(
    (entity) =>
      sql`select ${sql.lit(entity)} as entity, seq, uid, 0 as gone from ${sql.table(entity)} where ${within}`,
  );
  parts.push(sql`select entity, seq, uid, 1 as gone from sync_tombstones where ${within}`);
  const { rows } = await sql<{ entity: string; seq: number | string; uid: string; gone: number }>`
    ${sql.join(parts, sql` union all `)} order by seq limit ${limit}`.execute(db);
  return rows.map(({ entity, seq, uid, gone }) => ({ entity, seq: Number(seq), uid, isGone: gone }));
}

async function rowsAt(
  db: Kysely<Tables>,
  tenant: string,
  actor: Actor,
  places: readonly Place[],
): Promise<Pulled[]> {
  const byEntity = Map.groupBy(
    places.filter(({ isGone }) => isGone === 0),
    ({ entity }) => entity,
  );
  const found = new Map<string, Awaited<ReturnType<typeof findRows>>[number]>();
  for (const [entity, some] of byEntity) {
    const rows = await findRows(
      db,
      entity as EntityName,
      some.map(({ uid }) => uid),
    );
    for (const row of await visible(db, actor, entity as EntityName, rows))
      found.set(`${entity} ${row.uid}`, row);
  }
  return places.flatMap(({ entity, seq, uid, isGone }): Pulled[] => {
    if (isGone === 1) return [{ seq, entity, uid, op: 'del', version: seq }];
    const row = found.get(`${entity} ${uid}`);
    // One that has changed or gone since is behind `until`.
    if (row === undefined || row.tenant !== tenant || row.seq !== seq) return [];
    return [{ seq, entity, uid, op: 'put', version: seq, data: row.data }];
  });
}

/** These rows as they are; one that is not there, or not for the caller to know of, is gone for them. */
async function named(
  db: Kysely<Tables>,
  tenant: string,
  actor: Actor,
  wanted: readonly { entity: string; uid: string; whole?: boolean | undefined }[],
): Promise<Pulled[]> {
  const changes: Pulled[] = [];
  for (const { uid } of wanted.filter(({ entity, whole }) => whole && entity === 'interviews')) {
    changes.push(...(await within(db, tenant, actor, uid)));
  }
  for (const [entity, some] of Map.groupBy(wanted, (each) => each.entity)) {
    if (!isEntity(entity)) continue;
    const rows = await visible(
      db,
      actor,
      entity,
      await findRows(
        db,
        entity,
        some.map(({ uid }) => uid),
      ),
    );
    const byUid = new Map(rows.filter((row) => row.tenant === tenant).map((row) => [row.uid, row]));
    for (const { uid } of some) {
      const row = byUid.get(uid);
      changes.push(
        row === undefined
          ? { seq: 0, entity, uid, op: 'del', version: 0 }
          : { seq: row.seq, entity, uid, op: 'put', version: row.seq, data: row.data },
      );
    }
  }
  return changes;
}

/** Everything in an interview. */
async function within(
  db: Kysely<Tables>,
  tenant: string,
  actor: Actor,
  interview: string,
): Promise<Pulled[]> {
  const changes: Pulled[] = [];
  const interviews = anyTable(db).selectFrom('interviews').select('id').where('uid', '=', interview);
  const paths = anyTable(db)
    .selectFrom('learning_paths')
    .select('id')
    .where('interview_id', 'in', interviews);
  for (const entity of ENTITY_NAMES) {
    const query = selectFields(db, entity).where('tenant', '=', tenant);
    const isOfPath = entity === 'learning_resources';
    if (!isOfPath && !('interview' in ENTITIES[entity].refs)) continue;
    const rows = await (isOfPath
      ? query.where('path_id', 'in', paths)
      : query.where('interview_id', 'in', interviews)
    ).execute();
    for (const { uid, seq, data } of await visible(db, actor, entity, rows.map(toFound))) {
      changes.push({ seq, entity, uid, op: 'put', version: seq, data });
    }
  }
  return changes;
}

/** Of scorecards a member has those of others only when the studio shows them, too. */
async function visible<R extends { uid: string; data: { readonly [field: string]: unknown } }>(
  db: Kysely<Tables>,
  actor: Actor,
  entity: EntityName,
  rows: R[],
): Promise<R[]> {
  const member = actor.company?.memberRole;
  if (entity !== 'scorecards' || rows.length === 0 || member === undefined) return rows;
  const interviews = [...new Set(rows.map(({ data }) => data.interview as string))];
  const shown = new Set<string>();
  for (const some of chunks(interviews)) {
    const found = await db
      .selectFrom('interviews')
      .leftJoin('scorecards', (join) =>
        join
          .onRef('scorecards.interview_id', '=', 'interviews.id')
          .on('scorecards.rater_id', '=', actor.userId),
      )
      .select(['interviews.uid', 'interviews.status', 'scorecards.id as own'])
      .where('interviews.uid', 'in', some)
      .execute();
    for (const { uid, status, own } of found) {
      if (seesOthersRatings(member, { hasSent: own !== null, isOver: status === 'completed' }))
        shown.add(uid);
    }
  }
  return rows.filter(({ data }) => data.rater === actor.uid || shown.has(data.interview as string));
}

/** Whoever these rows name; with the last page also the whole team. */
async function peopleOf(
  db: Kysely<Tables>,
  actor: Actor,
  changes: readonly Pulled[],
  withTeam: boolean,
): Promise<Person[]> {
  const uids = new Set<string>();
  for (const { entity, data } of changes) {
    if (!isEntity(entity) || data === undefined) continue;
    for (const [field, { table }] of Object.entries(ENTITIES[entity].refs)) {
      const uid = data[field];
      if (table === 'users' && typeof uid === 'string') uids.add(uid);
    }
  }
  const company = actor.company?.id ?? 0;
  const people = db
    .selectFrom('users')
    .leftJoin('memberships', (join) =>
      join.onRef('memberships.user_id', '=', 'users.id').on('memberships.company_id', '=', company),
    )
    .select(['users.uid', 'username', 'first_name', 'last_name', 'email', 'role', 'member_role']);
  const found = new Map<string, Person>();
  for (const some of chunks([...uids])) {
    for (const person of await people.where('users.uid', 'in', some).execute()) found.set(person.uid, person);
  }
  if (withTeam) {
    for (const person of await people.where('member_role', 'is not', null).execute())
      found.set(person.uid, person);
  }
  return [...found.values()];
}
