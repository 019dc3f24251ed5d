/** Where the plan of an interview came from, so that another job or length plans anew what may be planned anew. */
import { sql } from 'kysely';
import type { AnyDb } from './any-db.ts';

export const planSource = () => ({
  async up(db: AnyDb): Promise<void> {
    // What cannot be told any more counts as a question set, which stays as it is: a company's own is never replaced.
    await db.schema
      .alterTable('interviews')
      .addColumn('plan_source', 'text', (column) => column.notNull().defaultTo('set'))
      .execute();
    await tellByWhatIsAsked(db);
  },
});

interface Open {
  id: number;
  adaptive: number;
  skills: string;
  job_skills: string | null;
}

/**
 * Of the interviews that may still change. The skills of a set's interview are those of its questions, so one with a
 * question of the bank on another skill was planned; an adaptive one always was.
 */
async function tellByWhatIsAsked(db: AnyDb): Promise<void> {
  const { rows } = await sql<Open>`
    select interviews.id, adaptive, interviews.skills, jobs.skills as job_skills
    from interviews left join jobs on jobs.id = job_id where status in ('scheduled', 'no_show')`.execute(db);
  for (const { id, adaptive, skills, job_skills } of rows) {
    const wanted: { slug: string; weight: number }[] = JSON.parse(skills);
    const asked = await sql<{ skill: string }>`
      select distinct skill from questions where interview_id = ${id} and bank_key is not null`.execute(db);
    const isPlanned =
      adaptive === 1 || asked.rows.some(({ skill }) => wanted.every(({ slug }) => slug !== skill));
    if (!isPlanned) continue;
    const read = (JSON.parse(job_skills ?? '[]') as typeof wanted).map(({ slug, weight }) => ({
      slug,
      weight,
    }));
    const source = JSON.stringify(read) === skills ? 'job' : 'skills';
    await sql`update interviews set plan_source = ${source} where id = ${id}`.execute(db);
  }
}
