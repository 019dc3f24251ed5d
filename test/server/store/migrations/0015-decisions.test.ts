/** What was decided under an earlier version stays decided, and its interviews are counted by their jobs. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decisions } from '../../../../server/store/migrations/0015-decisions.ts';
import { postgresFlavour } from '../../../../server/store/postgres.ts';
import { sqliteFlavour } from '../../../../server/store/sqlite.ts';
import { DIALECTS, type Person, person, type Studio, startStudio } from '../../../support/studio.ts';
import { finished, markedScorer, referenceJob } from '../../support/finished.ts';
import { api } from '../../support/interview.ts';

for (const { dialect, missing } of DIALECTS) {
  describe.skipIf(missing)(`decisions with a history on ${dialect}${missing ? ` (${missing})` : ''}`, () => {
    const flavour = dialect === 'postgres' ? postgresFlavour : sqliteFlavour;
    let studio: Studio;
    let owner: Person;
    beforeAll(async () => {
      studio = await startStudio({ dialect, scorer: markedScorer() });
      owner = await person(studio, 'employer');
    });
    afterAll(() => studio.close());

    it('take over what the version before had', async () => {
      const candidate = await person(studio, 'user');
      const job = (await referenceJob(studio, owner)).id;
      const ids: number[] = [];
      for (const decision of ['hire', 'no_hire']) {
        const id = await finished(studio, owner, candidate, job, { python: 8 });
        await api(studio)(owner, 'PUT', `/interview/interviews/${id}/decision/`, {
          decision,
          reason: decision,
        });
        ids.push(id);
      }
      const kept = () =>
        Promise.all([
          studio.deps.store.read.selectFrom('decisions').selectAll().orderBy('id').execute(),
          studio.deps.store.read.selectFrom('analytics_job_days').selectAll().execute(),
          studio.deps.store.read.selectFrom('analytics_job_skill_days').selectAll().execute(),
        ]);
      const before = await kept();
      expect(before.map((rows) => rows.length)).toEqual([2, 1, 1]);
      await studio.deps.store.local(async (tx) => {
        const made = tx.schema
          .createTable('decisions')
          .addColumn('id', 'integer', flavour.id)
          .addColumn('uid', 'text', (column) => column.notNull().unique())
          .addColumn('tenant', 'text', (column) => column.notNull().references('tenants.uid'))
          .addColumn('seq', flavour.bigint, (column) => column.notNull())
          .addColumn('interview_id', 'integer', (column) => column.notNull().references('interviews.id'))
          .addColumn('decision', 'text', (column) => column.notNull())
          .addColumn('reason', 'text', (column) => column.notNull())
          .addColumn('decided_by', 'integer', (column) => column.notNull().references('users.id'))
          .addColumn('decided_at', 'text', (column) => column.notNull())
          .addUniqueConstraint('decisions_seq', ['tenant', 'seq'])
          .addUniqueConstraint('decisions_interview', ['interview_id']);
        for (const table of ['decisions', 'analytics_job_days', 'analytics_job_skill_days']) {
          await tx.schema.dropTable(table).execute();
        }
        await made.execute();
        for (const { ended_at: _at, ended_by: _by, id: _id, ...row } of before[0]) {
          await tx
            .insertInto('decisions')
            .values(row as (typeof before)[0][number])
            .execute();
        }
        await decisions(flavour).up(tx);
      });
      expect(await kept()).toEqual(before);
      // And from here on another one may follow.
      const again = await api(studio)(owner, 'PUT', `/interview/interviews/${ids[0]}/decision/`, {
        decision: 'maybe',
        reason: 'On second thoughts.',
      });
      expect(again.status).toBe(200);
      const history = await api(studio)(owner, 'GET', `/interview/interviews/${ids[0]}/decisions/`);
      expect(history.body.results.map((each: any) => each.decision)).toEqual(['hire', 'maybe']);
    });
  });
}
