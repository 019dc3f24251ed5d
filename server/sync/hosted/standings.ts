/**
 * The authority's rows that a push concerns: read before it in a few queries, and kept as they are while its mutations
 * change them one after the other.
 */
import type { InterviewStatus } from '../../../shared/contract/interviews.ts';
import { NO_HLC } from '../../../shared/domain/sync/clock.ts';
import type { Bench, Checked, Standing, StandingInterview } from '../../../shared/domain/sync/judge.ts';
import { DOERS } from '../../../shared/domain/sync/rules.ts';
import { type EntityName, type Fields, isEntity } from '../../../shared/protocol/sync/entities.ts';
import type { Executor } from '../../store/store.ts';
import { chunks, findRows, shapeOf } from '../rows.ts';

interface Run {
  runner: string | null;
  notesHlc: string;
}

export class Standings {
  readonly #client: string;
  readonly #rows = new Map<string, Standing | undefined>();
  readonly #runs = new Map<string, Run>();

  constructor(client: string) {
    this.#client = client;
  }

  static #key = (entity: EntityName, uid: string): string => `${entity} ${uid}`;

  row = (entity: EntityName, uid: string): Standing | undefined =>
    this.#rows.get(Standings.#key(entity, uid));

  /** The interview that a change belongs to. */
  interviewOf = (change: Checked): string | undefined => {
    if (change.entity === 'interviews') return change.uid;
    const own = this.row(change.entity, change.uid)?.data;
    const data: Fields = { ...own, ...(change.op === 'del' ? {} : change.data) };
    if (typeof data.interview === 'string') return data.interview;
    const path = typeof data.path === 'string' ? this.row('learning_paths', data.path) : undefined;
    return path?.data.interview as string | undefined;
  };

  interview = (uid: string): StandingInterview | undefined => {
    const row = this.row('interviews', uid);
    const run = this.#runs.get(uid);
    if (row === undefined) return undefined;
    return {
      status: row.data.status as InterviewStatus,
      runner: run?.runner ?? null,
      notesHlc: run?.notesHlc ?? NO_HLC,
      seq: row.seq,
      isOwn: row.isOwn,
    };
  };

  /** Reads what these changes concern and is not known yet: their rows, and the interviews of these. */
  async read(db: Executor, changes: readonly Checked[]): Promise<void> {
    const wanted = new Map<EntityName, Set<string>>();
    const made = new Set(changes.flatMap(({ op, uid }) => (op === 'put' ? [uid] : [])));
    const want = (entity: EntityName, uid: unknown) => {
      if (typeof uid !== 'string' || this.#rows.has(Standings.#key(entity, uid))) return;
      wanted.set(entity, (wanted.get(entity) ?? new Set()).add(uid));
    };
    for (const change of changes) {
      want(change.entity, change.uid);
      if (change.op !== 'del') {
        want('interviews', change.data.interview);
        want('learning_paths', change.data.path);
        want('recordings', change.data.recording);
      }
      if (change.op === 'put') {
        for (const { field, table } of shapeOf(change.entity).refs) {
          const uid = change.data[field];
          if (isEntity(table) && typeof uid === 'string' && !made.has(uid)) want(table, uid);
        }
      }
    }
    await this.#load(db, wanted);
    wanted.clear();
    for (const change of changes) {
      const own = this.row(change.entity, change.uid)?.data;
      want('learning_paths', own?.path);
      want('interviews', own?.interview);
    }
    await this.#load(db, wanted);
    wanted.clear();
    for (const change of changes) want('interviews', this.interviewOf(change));
    await this.#load(db, wanted);
  }

  async #load(db: Executor, wanted: ReadonlyMap<EntityName, ReadonlySet<string>>): Promise<void> {
    for (const [entity, uids] of wanted) {
      const found = await findRows(db, entity, [...uids]);
      const own = await this.#written(
        db,
        found.map(({ seq }) => seq),
      );
      for (const uid of uids) this.#rows.set(Standings.#key(entity, uid), undefined);
      for (const { uid, tenant, seq, data } of found) {
        this.#rows.set(Standings.#key(entity, uid), { tenant, seq, isOwn: own.has(seq), data });
      }
      if (entity === 'interviews') await this.#loadRuns(db, [...uids]);
    }
  }

  async #loadRuns(db: Executor, uids: readonly string[]): Promise<void> {
    for (const some of chunks(uids)) {
      const rows = await db
        .selectFrom('interviews')
        .select(['uid', 'runner', 'notes_hlc'])
        .where('uid', 'in', some)
        .execute();
      for (const { uid, runner, notes_hlc } of rows) {
        this.#runs.set(uid, { runner, notesHlc: notes_hlc ?? NO_HLC });
      }
    }
  }

  /** Which of these versions came from mutations of this device. */
  async #written(db: Executor, seqs: readonly number[]): Promise<Set<number>> {
    const written = new Set<number>();
    if (seqs.length === 0) return written;
    const ranges = await db
      .selectFrom('sync_mutations')
      .select(['first_seq', 'last_seq'])
      .where('client', '=', this.#client)
      .where('last_seq', '>=', Math.min(...seqs))
      .where('first_seq', '<=', Math.max(...seqs))
      .orderBy('last_seq')
      .execute();
    for (const seq of seqs) {
      if (ranges.some(({ first_seq, last_seq }) => Number(first_seq) <= seq && seq <= Number(last_seq)))
        written.add(seq);
    }
    return written;
  }

  /** Takes over what a mutation of this device did. */
  applied(changes: readonly Checked[], tenant: string, seq: number): void {
    for (const change of changes) {
      const key = Standings.#key(change.entity, change.uid);
      if (change.op === 'del') this.#rows.set(key, undefined);
      else {
        const before = change.op === 'set' ? this.#rows.get(key)?.data : {};
        this.#rows.set(key, { tenant, seq, isOwn: true, data: { ...before, ...change.data } });
      }
    }
  }

  /** This device runs an interview from here on. */
  begun(uid: string): void {
    this.#runs.set(uid, { runner: this.#client, notesHlc: this.#runs.get(uid)?.notesHlc ?? NO_HLC });
  }

  noted(uid: string, hlc: string): void {
    this.#runs.set(uid, { runner: this.#runs.get(uid)?.runner ?? null, notesHlc: hlc });
  }
}

/** What else the judge asks of one mutation: read where it has such changes. */
export async function besides(
  db: Executor,
  tenant: string,
  changes: readonly Checked[],
): Promise<Pick<Bench, 'isKnown' | 'isOfTenant' | 'isGone' | 'holds' | 'cardOf' | 'isWhole'>> {
  const puts = changes.flatMap((change) => (change.op === 'put' ? [change] : []));
  const interviewsOf = (...entities: EntityName[]) =>
    puts.filter(({ entity }) => entities.includes(entity)).map(({ data }) => data.interview as string);
  const live = new Map<string, string>();
  for (const entity of ['decisions', 'overrides'] as const) {
    for (const some of chunks(interviewsOf(entity))) {
      const rows = await db
        .selectFrom(entity)
        .innerJoin('interviews', 'interviews.id', `${entity}.interview_id`)
        .select([`${entity}.uid`, 'interviews.uid as interview'])
        .$if(entity === 'overrides', (query) => query.select('skill' as never))
        .where('interviews.uid', 'in', some)
        .where(`${entity}.ended_at`, 'is', null)
        .execute();
      for (const row of rows as { uid: string; interview: string; skill?: string | null }[]) {
        live.set(JSON.stringify([entity, row.interview, row.skill ?? null]), row.uid);
      }
    }
  }
  const cards = new Map<string, string>();
  for (const some of chunks(interviewsOf('scorecards'))) {
    const rows = await db
      .selectFrom('scorecards')
      .innerJoin('interviews', 'interviews.id', 'scorecards.interview_id')
      .innerJoin('users', 'users.id', 'scorecards.rater_id')
      .select(['scorecards.uid', 'interviews.uid as interview', 'users.uid as rater'])
      .where('interviews.uid', 'in', some)
      .execute();
    for (const { uid, interview, rater } of rows) cards.set(`${interview} ${rater}`, uid);
  }
  const named = changes.flatMap((change) =>
    change.op === 'del' ? [] : [...DOERS, 'user'].map((field) => change.data[field]),
  );
  const people = [...new Set(named.filter((uid) => typeof uid === 'string'))];
  const known = new Set(
    people.length === 0
      ? []
      : (await db.selectFrom('users').select('uid').where('uid', 'in', people).execute()).map(
          ({ uid }) => uid,
        ),
  );
  const own = await ofTenant(db, tenant, [...known]);
  const gone = new Set<string>();
  for (const some of chunks(puts.map(({ uid }) => uid))) {
    const rows = await db
      .selectFrom('sync_tombstones')
      .select('uid')
      .where('uid', 'in', some)
      .where('tenant', '=', tenant)
      .execute();
    for (const { uid } of rows) gone.add(uid);
  }
  const whole = new Set<string>();
  const restored = changes.flatMap((change) =>
    change.entity === 'recordings' && change.op === 'set' && change.data.deleted_at === null
      ? [change.uid]
      : [],
  );
  for (const some of chunks(restored)) {
    const rows = await db
      .selectFrom('recordings')
      .leftJoin('recording_segments', 'recording_segments.recording_id', 'recordings.id')
      .select((eb) => [
        ...(['recordings.uid', 'recordings.bytes'] as const),
        eb.fn.sum<number | string | null>('recording_segments.bytes').as('known'),
      ])
      .where('recordings.uid', 'in', some)
      .groupBy(['recordings.id', 'recordings.uid', 'recordings.bytes'])
      .execute();
    for (const { uid, bytes, known } of rows) if (bytes === Number(known ?? 0)) whole.add(uid);
  }
  return {
    isWhole: (recording) => whole.has(recording),
    isKnown: (uid) => known.has(uid),
    isOfTenant: (uid) => own.has(uid),
    isGone: (uid) => gone.has(uid),
    holds: (entity, interview, skill, ended) => {
      const uid = live.get(JSON.stringify([entity, interview, skill]));
      return uid !== undefined && !ended.has(uid);
    },
    cardOf: (interview, rater) => cards.get(`${interview} ${rater}`),
  };
}

/** Of these people, those whom the tenant knows: its members, candidates and applicants. */
async function ofTenant(db: Executor, tenant: string, people: readonly string[]): Promise<Set<string>> {
  const own = new Set<string>();
  for (const some of chunks(people)) {
    const users = db.selectFrom('users').where('users.uid', 'in', some);
    const found = await Promise.all([
      users
        .innerJoin('memberships', 'memberships.user_id', 'users.id')
        .innerJoin('companies', 'companies.id', 'memberships.company_id')
        .select('users.uid')
        .where('companies.uid', '=', tenant)
        .execute(),
      users
        .innerJoin('interviews', 'interviews.user_id', 'users.id')
        .select('users.uid')
        .distinct()
        .where('interviews.tenant', '=', tenant)
        .execute(),
      users
        .innerJoin('applications', 'applications.user_id', 'users.id')
        .select('users.uid')
        .distinct()
        .where('applications.tenant', '=', tenant)
        .execute(),
    ]);
    for (const { uid } of found.flat()) own.add(uid);
  }
  return own;
}
