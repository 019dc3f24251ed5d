/**
 * The kept sums of all interviews, from nothing: for a store that was filled before they were kept, or past the
 * write path. Everyday writes keep them themselves; see `features/analytics/kept-sums.ts`, whose rules these are.
 */
import { type Kysely, sql } from 'kysely';
import { industryKey } from '../../shared/domain/percentile.ts';

/** Scores are stored with one decimal, those of skills with two, durations with three: whole numbers stay exact. */
const scaled = (column: string, by: number) =>
  sql`cast(round(${sql.ref(column)} * ${sql.lit(by)}) as bigint)`;
const technical = scaled('technical_accuracy', 10);
const behavioral = scaled('behavioral_score', 10);
/** The rounded mean of the two sides, or the one that there is. */
const overall = sql`case
  when technical_accuracy is null then ${behavioral}
  when behavioral_score is null then ${technical}
  else (${technical} + ${behavioral} + 1) / 2 end`;
const isCompleted = sql`interviews.status = 'completed'`;
const isCounted = sql`${isCompleted} and interviews.is_practice = 0`;
const hasScore = sql`coalesce(technical_accuracy, behavioral_score) is not null`;
const day = sql`substr(case when ${isCompleted} then end_time else scheduled_time end, 1, 10)`;
const DAY_SUMS = sql.raw('interviews, completed, scored, score_sum, duration_sum');
const daySums = sql`count(*),
  sum(case when ${isCompleted} then 1 else 0 end),
  sum(case when ${isCompleted} and ${hasScore} then 1 else 0 end),
  sum(case when ${isCompleted} and ${hasScore} then ${overall} else 0 end),
  sum(case when ${isCompleted} then coalesce(${scaled('duration', 1000)}, 0) else 0 end)`;
const skillSums = sql`count(*), sum(${scaled('accumulated_score', 100)})`;

// biome-ignore lint/suspicious/noExplicitAny: a migration calls it, whose tables the types of today may not have.
export async function recountSums(db: Kysely<any>): Promise<void> {
  for (const table of ['analytics_days', 'analytics_skill_days', 'score_histogram']) {
    await db.deleteFrom(table).execute();
  }
  await sql`insert into analytics_days (tenant, day, ${DAY_SUMS})
    select tenant, ${day}, ${daySums} from interviews group by tenant, ${day}`.execute(db);
  await sql`insert into analytics_skill_days (tenant, day, skill, assessments, score_sum)
    select interviews.tenant, ${day}, skill, ${skillSums}
    from skill_assessments join interviews on interviews.id = interview_id
    where ${isCompleted} and is_scored = 1 group by interviews.tenant, ${day}, skill`.execute(db);
  for (const scope of [sql`'company:' || interviews.tenant`, sql`'job:' || job_id`]) {
    await sql`insert into score_histogram (scope, bucket, n)
      select ${scope}, ${overall}, count(*) from interviews
      where ${isCounted} and ${hasScore} and ${scope} is not null group by ${scope}, ${overall}`.execute(db);
  }
  await recountIndustries(db);
  const skillScope = sql`'skill:' || job_id || ':' || skill`;
  const bucket = scaled('accumulated_score', 100);
  await sql`insert into score_histogram (scope, bucket, n)
    select ${skillScope}, ${bucket}, count(*)
    from skill_assessments join interviews on interviews.id = interview_id
    where ${isCounted} and is_scored = 1 and job_id is not null group by ${skillScope}, ${bucket}`.execute(
    db,
  );
}

/** Those of each job, which are kept since a later version. */
// biome-ignore lint/suspicious/noExplicitAny: as above.
export async function recountJobSums(db: Kysely<any>): Promise<void> {
  for (const table of ['analytics_job_days', 'analytics_job_skill_days']) {
    await db.deleteFrom(table).execute();
  }
  const ofJob = sql`interviews.job_id is not null and interviews.is_practice = 0`;
  await sql`insert into analytics_job_days (tenant, job_id, day, ${DAY_SUMS})
    select tenant, job_id, ${day}, ${daySums} from interviews
    where ${ofJob} group by tenant, job_id, ${day}`.execute(db);
  await sql`insert into analytics_job_skill_days (tenant, job_id, day, skill, assessments, score_sum)
    select interviews.tenant, job_id, ${day}, skill, ${skillSums}
    from skill_assessments join interviews on interviews.id = interview_id
    where ${isCompleted} and is_scored = 1 and ${ofJob}
    group by interviews.tenant, job_id, ${day}, skill`.execute(db);
}

/** Industries are the sums of their companies. Which names are one is not for a store to say: each folds case in its own way. */
// biome-ignore lint/suspicious/noExplicitAny: as above.
async function recountIndustries(db: Kysely<any>): Promise<void> {
  const rows = await db.selectFrom('companies').select('industry').distinct().execute();
  const spellings = Map.groupBy(
    rows.map((row) => row.industry as string),
    industryKey,
  );
  for (const [key, names] of spellings) {
    if (key === '') continue;
    await sql`insert into score_histogram (scope, bucket, n)
      select case is_sandbox when 1 then 'sandbox ' else '' end || ${sql.lit(`industry:${key}`)}, bucket, sum(n) from score_histogram
      join companies on scope = 'company:' || companies.uid
      where industry in (${sql.join(names)}) group by is_sandbox, bucket`.execute(db);
  }
}
