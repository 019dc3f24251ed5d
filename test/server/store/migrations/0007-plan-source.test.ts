/** Interviews that an earlier version scheduled: told by what they ask where their plans came from. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planSource } from '../../../../server/store/migrations/0007-plan-source.ts';
import { DIALECTS, type Person, person, type Studio, startStudio } from '../../../support/studio.ts';
import { api, postJob, schedule } from '../../support/interview.ts';
import { QUESTION_SET } from '../../support/scene.ts';

for (const { dialect, missing } of DIALECTS) {
  describe.skipIf(missing)(`plan sources on ${dialect}${missing ? ` (${missing})` : ''}`, () => {
    let studio: Studio;
    let employer: Person;
    beforeAll(async () => {
      studio = await startStudio({ dialect });
      employer = await person(studio, 'employer');
    });
    afterAll(() => studio.close());

    it('are the job or the named skills of what was planned, and a set where that cannot be told', async () => {
      const candidate = await person(studio, 'user');
      const { id: job } = await postJob(studio, employer);
      const set = await api(studio)(employer, 'POST', '/interview/question-sets/', QUESTION_SET);
      const expected = new Map<number, string>();
      for (const [more, source] of [
        [{}, 'job'],
        [{ skills: ['Python'] }, 'skills'],
        [{ skills: ['Teamwork'], adaptive: true }, 'skills'],
        [{ skills: ['Teamwork'] }, 'set'],
        [{ question_set_id: set.body.id }, 'set'],
      ] as const) {
        expected.set((await schedule(studio, employer, candidate, job, more)).id, source);
      }
      await studio.deps.store.local(async (tx) => {
        // As the version before kept them.
        for (const { id, skills } of await tx.selectFrom('interviews').select(['id', 'skills']).execute()) {
          const kept = JSON.parse(skills).map(({ slug, weight }: { slug: string; weight: number }) => ({
            slug,
            weight,
          }));
          await tx
            .updateTable('interviews')
            .set({ skills: JSON.stringify(kept) })
            .where('id', '=', id)
            .execute();
        }
        await tx.schema.alterTable('interviews').dropColumn('plan_source').execute();
        await planSource().up(tx);
      });
      const rows = await studio.deps.store.read
        .selectFrom('interviews')
        .select(['id', 'plan_source'])
        .execute();
      expect(new Map(rows.map((row) => [row.id, row.plan_source]))).toEqual(expected);
    });
  });
}
