/**
 * Sums over interviews, kept in the transaction that changes them, so that analytics and percentiles never scan.
 *
 * - Per tenant and day: how many interviews, how many completed, and sums of their scores and durations. An
 *   interview counts on the day (UTC) on which it was completed, else on the day for which it is scheduled; so it
 *   is in exactly one day, moves when it is moved, and the days of a range add up to its summary.
 * - Per tenant, day and skill: the skill's scores in the completed interviews of that day.
 * - Both again per job, of its hiring interviews.
 * - Per population of a percentile (job, industry, skill within a job): how many completed hiring interviews have
 *   which score. A company's own histogram is what moves when the company changes its industry.
 *
 * Everything is whole numbers, so that no order of additions changes a sum: overall scores (0–100, one decimal)
 * in tenths, skills' (0–10, two decimals) in hundredths, durations in milliseconds. The sums are of this instance:
 * whatever writes interviews, sync included, goes through the same functions. `store/recount.ts` counts anew.
 */
import { type Kysely, type Selectable, sql } from 'kysely';
import { industryKey } from '../../../shared/domain/percentile.ts';
import { overallTenths } from '../../../shared/domain/progress.ts';
import type { Executor } from '../../store/store.ts';
import type { Tables } from '../../store/tables.ts';

/** The part of an interview that the sums depend on. */
export type Summed = Pick<
  Selectable<Tables['interviews']>,
  | 'id'
  | 'tenant'
  | 'company_id'
  | 'job_id'
  | 'status'
  | 'is_practice'
  | 'scheduled_time'
  | 'end_time'
  | 'duration'
  | 'technical_accuracy'
  | 'behavioral_score'
>;

export const companyPopulation = (tenant: string) => `company:${tenant}`;
export const jobPopulation = (jobId: number) => `job:${jobId}`;
export const skillPopulation = (jobId: number, skill: string) => `skill:${jobId}:${skill}`;
/**
 * Null where the company has not said its industry: then there is nothing to compare with. Scores of the sandbox are
 * compared among themselves.
 */
export function industryPopulation({ industry, is_sandbox }: Industry): string | null {
  const key = industryKey(industry);
  return key === '' ? null : `${is_sandbox === 1 ? 'sandbox industry' : 'industry'}:${key}`;
}
/** What of a company says with whom its candidates are compared. */
type Industry = Pick<Selectable<Tables['companies']>, 'industry' | 'is_sandbox'>;

/** The bucket of a skill's score (0–10): hundredths. */
export const skillBucket = (score: number): number => Math.round(score * 100);
/** The bucket of an interview's overall score (0–100): tenths; null without one. */
export const overallBucket = (row: Pick<Summed, 'technical_accuracy' | 'behavioral_score'>) =>
  overallTenths(row.technical_accuracy, row.behavioral_score);

/** Whether an interview is one of those that percentiles compare. */
export const isCounted = (row: Pick<Summed, 'status' | 'is_practice'>): boolean =>
  row.status === 'completed' && row.is_practice === 0;

const dayOf = (row: Summed): string =>
  ((row.status === 'completed' && row.end_time) || row.scheduled_time).slice(0, 10);

/** The job among whose interviews it is counted; practice is among none's. */
const jobOf = (row: Summed): number | null => (row.is_practice === 0 ? row.job_id : null);

type DaySums = Omit<Tables['analytics_days'], 'tenant' | 'day'>;

function daySums(row: Summed): DaySums {
  const completed = row.status === 'completed';
  const score = completed ? overallBucket(row) : null;
  return {
    interviews: 1,
    completed: completed ? 1 : 0,
    scored: score === null ? 0 : 1,
    score_sum: score ?? 0,
    duration_sum: completed ? Math.round((row.duration ?? 0) * 1000) : 0,
  };
}

/**
 * What interviews add to the kept sums and take from them, gathered over any number of them and written at once: to be
 * saved in the transaction that changes the interviews.
 */
export class SumChanges {
  readonly #days = new Differences();
  readonly #jobDays = new Differences();
  readonly #skillDays = new Differences();
  readonly #jobSkillDays = new Differences();
  readonly #histogram = new Map<string, Tables['score_histogram']>();
  readonly #industries = new Map<number, string[]>();

  /** From `before` (null for a new row) to `after` (null for one that is taken away); its skills are for `skills`. */
  async interview(db: Executor, before: Summed | null, after: Summed | null): Promise<void> {
    this.#day(before, after);
    const bucketOf = (row: Summed | null) => (row !== null && isCounted(row) ? overallBucket(row) : null);
    const row = after ?? before;
    if (row === null || bucketOf(before) === bucketOf(after)) return;
    const scopes = [
      companyPopulation(row.tenant),
      ...(row.job_id === null ? [] : [jobPopulation(row.job_id)]),
      ...(await this.#industry(db, row.company_id)),
    ];
    for (const scope of scopes) this.#move(scope, bucketOf(before), bucketOf(after));
  }

  /** Skills of one interview, which stands as `row` says. */
  skills(row: Summed, changes: readonly SkillChange[]): void {
    const { tenant, job_id } = row;
    const day = dayOf(row);
    const job = jobOf(row);
    for (const { skill, before, after } of changes) {
      const from = before === null ? null : skillBucket(before);
      const to = after === null ? null : skillBucket(after);
      if (from === to) continue;
      const sums = {
        assessments: (to === null ? 0 : 1) - (from === null ? 0 : 1),
        score_sum: (to ?? 0) - (from ?? 0),
      };
      this.#skillDays.add({ tenant, day, skill }, sums, 1);
      if (job !== null) this.#jobSkillDays.add({ tenant, job_id: job, day, skill }, sums, 1);
      if (isCounted(row) && job_id !== null) this.#move(skillPopulation(job_id, skill), from, to);
    }
  }

  async save(db: Executor): Promise<void> {
    await this.#days.save(db, 'analytics_days');
    await this.#jobDays.save(db, 'analytics_job_days');
    await this.#skillDays.save(db, 'analytics_skill_days');
    await this.#jobSkillDays.save(db, 'analytics_job_skill_days');
    await addToHistogram(
      db,
      [...this.#histogram.values()].filter(({ n }) => n !== 0),
    );
  }

  #day(before: Summed | null, after: Summed | null): void {
    const stand = (row: Summed) => ({
      ...{ tenant: row.tenant, job_id: jobOf(row), day: dayOf(row), sums: daySums(row) },
    });
    const was = before && stand(before);
    const is = after && stand(after);
    if (JSON.stringify(was) === JSON.stringify(is)) return;
    for (const [each, sign] of [[was, -1] as const, [is, 1] as const]) {
      if (each === null) continue;
      const { tenant, job_id, day, sums } = each;
      this.#days.add({ tenant, day }, sums, sign);
      if (job_id !== null) this.#jobDays.add({ tenant, job_id, day }, sums, sign);
    }
  }

  async #industry(db: Executor, companyId: number | null): Promise<string[]> {
    if (companyId === null) return [];
    const known = this.#industries.get(companyId) ?? (await industryOf(db, companyId));
    this.#industries.set(companyId, known);
    return known;
  }

  #move(scope: string, from: number | null, to: number | null): void {
    for (const [bucket, n] of [[from, -1] as const, [to, 1] as const]) {
      if (bucket === null) continue;
      const key = `${scope} ${bucket}`;
      const row = this.#histogram.get(key) ?? { scope, bucket, n: 0 };
      this.#histogram.set(key, { ...row, n: row.n + n });
    }
  }
}

/**
 * Brings the sums from `before` (null for a new row) to `after` (null for one that is taken away, whose skills are
 * for the caller). To be called by whatever writes an interview, in the same transaction and, when it completes, after
 * its skills were scored.
 */
export async function interviewChanged(
  db: Executor,
  before: Summed | null,
  after: Summed | null,
): Promise<void> {
  const sums = new SumChanges();
  await sums.interview(db, before, after);
  if (after?.status === 'completed' && before?.status !== 'completed') {
    const skills = await db
      .selectFrom('skill_assessments')
      .select(['skill', 'accumulated_score'])
      .where('interview_id', '=', after.id)
      .where('is_scored', '=', 1)
      .execute();
    sums.skills(
      after,
      skills.map(({ skill, accumulated_score }) => ({ skill, before: null, after: accumulated_score })),
    );
  }
  await sums.save(db);
}

type SumTable = 'analytics_days' | 'analytics_skill_days' | 'analytics_job_days' | 'analytics_job_skill_days';
type Place = Readonly<Record<string, string | number>>;

/** What is to be added to kept sums, each by the key of its row. */
class Differences {
  readonly #rows = new Map<string, { place: Place; by: Record<string, number> }>();

  add(place: Place, sums: Readonly<Record<string, number>>, sign: 1 | -1): void {
    const key = JSON.stringify(place);
    const row = this.#rows.get(key) ?? { place, by: {} };
    for (const [name, value] of Object.entries(sums)) row.by[name] = (row.by[name] ?? 0) + sign * value;
    this.#rows.set(key, row);
  }

  /** In the order of the keys, so that writers never cross. */
  async save(db: Executor, table: SumTable): Promise<void> {
    const rows = [...this.#rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
    const [first] = rows;
    if (first === undefined) return;
    // The four tables differ in their keys alone, which `place` names.
    await (db as Kysely<Record<string, Record<string, string | number>>>)
      .insertInto(table)
      .values(rows.map(({ place, by }) => ({ ...place, ...by })))
      .onConflict((conflict) =>
        conflict
          .columns(Object.keys(first.place))
          .doUpdateSet((eb) =>
            Object.fromEntries(
              Object.keys(first.by).map((name) => [
                name,
                eb(`${table}.${name}`, '+', eb.ref(`excluded.${name}`)),
              ]),
            ),
          ),
      )
      .execute();
  }
}

async function industryOf(db: Executor, companyId: number): Promise<string[]> {
  const company = await db
    .selectFrom('companies')
    .select(['industry', 'is_sandbox'])
    .where('id', '=', companyId)
    .executeTakeFirstOrThrow();
  const scope = industryPopulation(company);
  return scope === null ? [] : [scope];
}

/** A skill's score (0–10) in one interview, before and after; null where it has none. */
export interface SkillChange {
  skill: string;
  before: number | null;
  after: number | null;
}

/** To be called when skills of a completed interview get other scores; others are counted once it completes. */
export async function skillScoresChanged(
  db: Executor,
  row: Summed,
  changes: readonly SkillChange[],
): Promise<void> {
  const sums = new SumChanges();
  sums.skills(row, changes);
  await sums.save(db);
}

/** In the order of the keys, since an industry's rows are shared by tenants: so writers never cross. */
async function addToHistogram(db: Executor, rows: Tables['score_histogram'][]): Promise<void> {
  if (rows.length === 0) return;
  const key = ({ scope, bucket }: Tables['score_histogram']) => `${scope} ${String(bucket).padStart(5, '0')}`;
  await db
    .insertInto('score_histogram')
    .values([...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1)))
    .onConflict((conflict) =>
      conflict
        .columns(['scope', 'bucket'])
        .doUpdateSet((eb) => ({ n: eb('score_histogram.n', '+', eb.ref('excluded.n')) })),
    )
    .execute();
}

/** To be called when a company changes its industry, in the same write: its interviews are compared there now. */
export async function industryChanged(
  db: Executor,
  { uid, ...before }: Industry & { uid: string },
  industry: string,
): Promise<void> {
  const from = industryPopulation(before);
  const to = industryPopulation({ ...before, industry });
  if (from === to) return;
  const moves = [
    ...(from === null ? [] : [{ scope: from, sign: -1 }]),
    ...(to === null ? [] : [{ scope: to, sign: 1 }]),
  ].sort((a, b) => (a.scope < b.scope ? -1 : 1));
  for (const { scope, sign } of moves) {
    await db
      .insertInto('score_histogram')
      .columns(['scope', 'bucket', 'n'])
      .expression((eb) =>
        eb
          .selectFrom('score_histogram as own')
          .select([
            sql<string>`cast(${scope} as text)`.as('scope'),
            'own.bucket',
            sql<number>`own.n * ${sql.lit(sign)}`.as('n'),
          ])
          .where('own.scope', '=', companyPopulation(uid))
          .orderBy('own.bucket'),
      )
      .onConflict((conflict) =>
        conflict
          .columns(['scope', 'bucket'])
          .doUpdateSet((eb) => ({ n: eb('score_histogram.n', '+', eb.ref('excluded.n')) })),
      )
      .execute();
  }
}
