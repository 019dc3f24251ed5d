/**
 * What is counted and summed of rows that sync writes: the same that the services keep, from how rows were before to
 * how they are. Source: see `features/analytics/kept-sums.ts` and `store/counts.ts`.
 */
import { type Selectable, sql } from 'kysely';
import type { EntityName } from '../../shared/protocol/sync/entities.ts';
import { type SkillChange, SumChanges } from '../features/analytics/kept-sums.ts';
import { counted as countedApplication } from '../features/applications/applications.repository.ts';
import {
  addToCounts as addInterviews,
  type CountChange,
  scopesOf,
} from '../features/interviews/interviews.counts.ts';
import { counted as countedJob } from '../features/jobs/jobs.repository.ts';
import { addToCounts, type Change } from '../store/counts.ts';
import type { Write } from '../store/store.ts';
import type { Tables } from '../store/tables.ts';
import { chunks } from './rows.ts';

const LISTED = ['recommendations', 'learning_paths'] as const;
type Listed = (typeof LISTED)[number];
type Rows<T extends keyof Tables> = Map<string, Selectable<Tables[T]>>;

/** The rows that sums depend on, as they are at one moment, by their uids. */
export interface Summed {
  interviews: Rows<'interviews'>;
  /** Scores of the skills of completed interviews, by the interview's id. */
  skills: Map<number, Map<string, number>>;
  jobs: Rows<'jobs'>;
  applications: Rows<'applications'>;
  listed: Record<Listed, Set<string>>;
}
export type Touched = ReadonlyMap<EntityName, ReadonlySet<string>>;

/**
 * Reads them. `touched`: uids of the rows that are about to change, or did; `interviews` among them has each
 * interview whose skills do.
 */
export async function summed({ tx }: Pick<Write, 'tx'>, touched: Touched): Promise<Summed> {
  const rows = async <T extends 'interviews' | 'jobs' | 'applications'>(table: T): Promise<Rows<T>> => {
    const found: Rows<T> = new Map();
    for (const some of chunks([...(touched.get(table) ?? [])])) {
      const some_rows = await tx
        .selectFrom(table as 'jobs')
        .selectAll()
        .where('uid', 'in', some)
        .execute();
      for (const row of some_rows) found.set(row.uid, row as unknown as Selectable<Tables[T]>);
    }
    return found;
  };
  const interviews = await rows('interviews');
  const skills: Summed['skills'] = new Map();
  const completed = [...interviews.values()]
    .filter(({ status }) => status === 'completed')
    .map(({ id }) => id);
  for (const some of chunks(completed)) {
    const scores = await tx
      .selectFrom('skill_assessments')
      .select(['interview_id', 'skill', 'accumulated_score'])
      .where('interview_id', 'in', some)
      .where('is_scored', '=', 1)
      .execute();
    for (const { interview_id, skill, accumulated_score } of scores) {
      const own = skills.get(interview_id) ?? new Map<string, number>();
      skills.set(interview_id, own.set(skill, accumulated_score));
    }
  }
  const listed = {} as Record<Listed, Set<string>>;
  for (const table of LISTED) {
    listed[table] = new Set();
    for (const some of chunks([...(touched.get(table) ?? [])])) {
      const there = await tx
        .selectFrom(table)
        .select('uid')
        .where('uid', 'in', some)
        .where('replaced_at', 'is', null)
        .execute();
      for (const { uid } of there) listed[table].add(uid);
    }
  }
  return { interviews, skills, jobs: await rows('jobs'), applications: await rows('applications'), listed };
}

/** Brings all sums from one moment to another one. */
export async function moveSums(write: Write, before: Summed, after: Summed): Promise<void> {
  const { tx, tenant } = write;
  const sums = new SumChanges();
  const counts: CountChange[] = [];
  for (const [uid, row] of after.interviews) {
    const old = before.interviews.get(uid);
    const from = old === undefined ? [] : scopesOf(old);
    const to = scopesOf(row);
    if (old?.status !== row.status || from.join() !== to.join()) {
      if (old !== undefined) counts.push({ scopes: from, status: old.status, by: -1 });
      counts.push({ scopes: to, status: row.status, by: 1 });
    }
    await sums.interview(tx, old ?? null, row);
    const was = old?.status === 'completed' ? before.skills.get(old.id) : undefined;
    const is = row.status === 'completed' ? after.skills.get(row.id) : undefined;
    // It counts on the day of its end, which the authority sets right where a clock was ahead.
    if (old === undefined || old.end_time === row.end_time) sums.skills(row, differences(was, is));
    else {
      sums.skills(old, differences(was));
      sums.skills(row, differences(undefined, is));
    }
  }
  for (const [uid, row] of before.interviews) {
    if (after.interviews.has(uid)) continue;
    counts.push({ scopes: scopesOf(row), status: row.status, by: -1 });
    await sums.interview(tx, row, null);
    if (row.status === 'completed') sums.skills(row, differences(before.skills.get(row.id)));
  }
  await addInterviews(tx, ...counts);
  await sums.save(tx);
  const jobs: Change[] = [];
  for (const row of before.jobs.values()) jobs.push(...countedJob(row, -1));
  for (const row of after.jobs.values()) jobs.push(...countedJob(row, 1));
  await addToCounts(tx, 'jobs', jobs);
  const applications: Change[] = [];
  for (const row of before.applications.values()) applications.push(...countedApplication(row, -1));
  for (const row of after.applications.values()) applications.push(...countedApplication(row, 1));
  await addToCounts(tx, 'applications', applications);
  for (const table of LISTED) {
    const by = after.listed[table].size - before.listed[table].size;
    await addToCounts(tx, table, [{ scope: tenant, bucket: 'all', by }]);
  }
  await countUses(write, before, after);
}

function differences(before = new Map<string, number>(), after = new Map<string, number>()): SkillChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].map((skill) => ({
    skill,
    before: before.get(skill) ?? null,
    after: after.get(skill) ?? null,
  }));
}

/** What the plan counts, on the day on which it was made, whatever instance made it. */
async function countUses({ tx, tenant }: Write, before: Summed, after: Summed): Promise<void> {
  const days = new Map<string, { interviews: number; job_postings: number; applications: number }>();
  const count = (
    table: 'interviews' | 'jobs' | 'applications',
    use: 'interviews' | 'job_postings' | 'applications',
  ) => {
    for (const [uid, { created_at }] of after[table] as Map<string, { created_at: string }>) {
      if (before[table].has(uid)) continue;
      const day = created_at.slice(0, 10);
      const uses = days.get(day) ?? { interviews: 0, job_postings: 0, applications: 0 };
      uses[use] += 1;
      days.set(day, uses);
    }
  };
  count('interviews', 'interviews');
  count('jobs', 'job_postings');
  count('applications', 'applications');
  if (days.size === 0) return;
  const add = (column: string) =>
    sql<number>`${sql.ref(`usage_days.${column}`)} + ${sql.ref(`excluded.${column}`)}`;
  await tx
    .insertInto('usage_days')
    .values([...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, uses]) => ({ tenant, day, ...uses })))
    .onConflict((conflict) =>
      conflict.columns(['tenant', 'day']).doUpdateSet({
        interviews: add('interviews'),
        job_postings: add('job_postings'),
        applications: add('applications'),
      }),
    )
    .execute();
}
