/** What an earlier version wrote is found by a search as well. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { searchTexts } from '../../../../server/store/migrations/0009-search-text.ts';
import { postgresFlavour } from '../../../../server/store/postgres.ts';
import { sqliteFlavour } from '../../../../server/store/sqlite.ts';
import { DIALECTS, type Person, person, type Studio, startStudio } from '../../../support/studio.ts';
import { api, postJob, practise, schedule } from '../../support/interview.ts';

for (const { dialect, missing } of DIALECTS) {
  describe.skipIf(missing)(`search texts on ${dialect}${missing ? ` (${missing})` : ''}`, () => {
    let studio: Studio;
    let owner: Person;
    beforeAll(async () => {
      studio = await startStudio({ dialect });
      owner = await person(studio, 'employer');
    });
    afterAll(() => studio.close());

    it('are of each job and interview what they would be if it were written now', async () => {
      const candidate = await person(studio, 'user');
      for (let n = 0; n < 3; n++) {
        const { id } = await postJob(studio, owner, { title: `Ingénieur ${n}`, requirements: 'SQL\nŁódź' });
        await schedule(studio, owner, candidate, id, { candidate_name: `Zoë ${n}` });
      }
      await practise(studio, owner);
      const texts = async () => ({
        jobs: await studio.deps.store.read
          .selectFrom('jobs')
          .select(['id', 'search_text'])
          .orderBy('id')
          .execute(),
        interviews: await studio.deps.store.read
          .selectFrom('interviews')
          .select(['id', 'search_text'])
          .orderBy('id')
          .execute(),
      });
      const before = await texts();
      expect(before.interviews[0]?.search_text).toBe(`zoe 0\n${candidate.email}\ningenieur 0`);
      await studio.deps.store.local(async (tx) => {
        for (const table of ['interviews', 'jobs'] as const) {
          await tx.schema.dropIndex(`${table}_searched`).ifExists().execute();
          await tx.schema.alterTable(table).dropColumn('search_text').execute();
        }
        await searchTexts(dialect === 'postgres' ? postgresFlavour : sqliteFlavour).up(tx);
      });
      expect(await texts()).toEqual(before);
      const { body } = await api(studio)(owner, 'GET', '/interview/interviews/?search=ZOE%201');
      expect(body.results.map((each: any) => each.candidate_name)).toEqual(['Zoë 1']);
    });
  });
}
