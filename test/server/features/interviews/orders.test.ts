/** Every order of a company's interviews is that of an index: sorting all of them would keep everybody waiting. */
import { type CompiledQuery, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listInterviews } from '../../../../server/features/interviews/interviews.list.ts';
import type { Executor } from '../../../../server/store/store.ts';
import { interviewRoutes } from '../../../../shared/contract/interviews.ts';
import { type Person, person, type Studio, startStudio } from '../../../support/studio.ts';
import { postJob, schedule } from '../../support/interview.ts';

type ListQuery = NonNullable<typeof interviewRoutes.listInterviews.query>;
const ORDERINGS = (interviewRoutes.listInterviews.query as ListQuery).shape.ordering.unwrap().options;

describe('a page of a company’s interviews', () => {
  let studio: Studio;
  let employer: Person;
  let tenant: string;

  beforeAll(async () => {
    studio = await startStudio();
    employer = await person(studio, 'employer');
    const { id } = await postJob(studio, employer);
    await schedule(studio, employer, await person(studio, 'user'), id);
    const row = await studio.deps.store.read
      .selectFrom('interviews')
      .select('tenant')
      .executeTakeFirstOrThrow();
    tenant = row.tenant;
  });
  afterAll(() => studio.close());

  /** The store, and what was asked of it as it was sent. */
  function watched(): { db: Executor; asked: CompiledQuery[] } {
    const { read } = studio.deps.store;
    const asked: CompiledQuery[] = [];
    const db = new Proxy(read, {
      get(target, name) {
        const value = Reflect.get(target, name, target);
        if (typeof value !== 'function') return value;
        return (...args: unknown[]) => {
          if (name === 'executeQuery') asked.push(args[0] as CompiledQuery);
          return value.apply(target, args);
        };
      },
    });
    return { db, asked };
  }

  /** Steps of the plans in which rows that no index has in order are sorted; the page's own few may be. */
  async function sorts(asked: readonly CompiledQuery[]): Promise<string[]> {
    const found: string[] = [];
    for (const query of asked.filter(({ sql }) => sql.includes('"page"'))) {
      const plan = await studio.deps.store.read.executeQuery<{ id: number; parent: number; detail: string }>({
        ...query,
        sql: `explain query plan ${query.sql}`,
      });
      const isWithin = plan.rows.filter(({ parent }) => parent !== 0);
      found.push(...isWithin.map(({ detail }) => detail).filter((detail) => /TEMP B-TREE/.test(detail)));
      expect(isWithin.length).toBeGreaterThan(0);
    }
    return found;
  }

  it.each(ORDERINGS)('is not sorted by %s', async (ordering) => {
    const { db, asked } = watched();
    const scope = { tenant, userId: employer.id, practice: undefined, status: undefined, jobId: undefined };
    const { rows } = await listInterviews(
      db,
      { ...scope, search: undefined },
      { limit: 20, offset: 0, ordering },
    );
    expect(rows).toHaveLength(1);
    expect(asked.some(({ sql }) => sql.includes('"page"'))).toBe(true);
    expect(await sorts(asked)).toEqual([]);
  });

  it('would be found to be sorted by what has no index', async () => {
    const query = sql`select * from interviews where id in (select id from (
      select id from interviews where tenant = ${tenant} order by candidate_name limit 20) as "page")`;
    expect(await sorts([query.compile(studio.deps.store.read)])).toEqual(['USE TEMP B-TREE FOR ORDER BY']);
  });
});
