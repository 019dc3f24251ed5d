/** Searching: what is found is what a filter over all rows finds, however many there are and wherever they lie. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { FEW, findMatches, fold, holds, searchText } from '../../../server/store/search.ts';
import type { Route } from '../../../shared/contract/common.ts';
import { routes } from '../../../shared/contract/index.ts';
import { DIALECTS, type Person, person, type Studio, startStudio } from '../../support/studio.ts';
import { api, postJob, schedule } from '../support/interview.ts';
import { QUESTION_SET } from '../support/scene.ts';

describe('fold', () => {
  it.each([
    ['Élodie Müller', 'elodie muller'],
    ['ŁÓDŹ', 'lodz'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['STRAẞE', 'strasse'],
  ])('makes %j plain', (text, plain) => {
    expect(fold(text)).toBe(plain);
  });

  it('is what a column to search holds of each text, with a line between them', () => {
    expect(searchText('Ann Ó', null, undefined, '', 'B')).toBe('ann o\nb');
  });
});

for (const { dialect, missing } of DIALECTS) {
  describe.skipIf(missing)(`searching on ${dialect}${missing ? ` (${missing})` : ''}`, () => {
    let studio: Studio;
    let owner: Person;
    let template: any;
    /** Ids with gaps, so that slices of 100 begin within, at and between them. */
    const ids = [1001, 1100, 1101, 1200, 1201, 1500, 1999, 2000, 2001, 9999, 10_000, 10_001];
    const textOf = (id: number) => (id % 2 === 0 ? `Even ${id} 50% a_b` : `Odd ${id} 50 axb`);

    beforeAll(async () => {
      studio = await startStudio({ dialect });
      owner = await person(studio, 'employer');
      await postJob(studio, owner);
      const { id: _id, ...row } = await studio.deps.store.read
        .selectFrom('jobs')
        .selectAll()
        .executeTakeFirstOrThrow();
      template = row;
      await insert(ids.map((id) => ({ id, title: textOf(id) })));
    });
    afterAll(() => studio.close());

    async function insert(rows: { id: number; title: string }[]): Promise<void> {
      for (let from = 0; from < rows.length; from += 500) {
        await studio.deps.store.local((tx) =>
          tx
            .insertInto('jobs')
            .values(
              rows.slice(from, from + 500).map(({ id, title }) => ({
                ...template,
                ...{ id, title, uid: `job-${id}`, seq: id, search_text: searchText(title) },
              })),
            )
            .execute(),
        );
      }
    }

    const find = (text: string, slice: number) => {
      const db = studio.deps.store.read;
      // Two parts that do not overlap, as lists have them.
      const parts = [
        db.selectFrom('jobs').where('id', '<', 2000),
        db.selectFrom('jobs').where('id', '>=', 2000),
      ];
      return findMatches(db, parts, holds(text, 'search_text'), slice);
    };

    it.each(['even', 'ODD', '1', '2000', '50%', 'a_b', 'nothing of the kind', '\\'])(
      'finds what holds %j, in slices of any size',
      async (text) => {
        const expected = ids.filter((id) => textOf(id).toLowerCase().includes(text.toLowerCase()));
        for (const slice of [1, 99, 100, 101, 1_000_000]) {
          const { count, ids: found } = await find(text, slice);
          expect([count, [...(found ?? [])].sort((a, b) => a - b)], String(slice)).toEqual([
            expected.length,
            expected,
          ]);
        }
      },
    );

    it('finds nothing by accents alone, and everything by no text at all, in every list', async () => {
      await studio.call('PUT', '/api/companies/me/', {
        token: owner.token,
        body: { company_name: 'Bó Acme' },
      });
      const candidate = await person(studio, 'user');
      await schedule(studio, owner, candidate, 1999, { candidate_name: 'Bó Ann' });
      await api(studio)(owner, 'POST', '/interview/question-sets/', QUESTION_SET);
      const lists = (Object.values(routes) as Route[]).filter(
        ({ query }) => query instanceof z.ZodObject && 'search' in query.shape,
      );
      expect(lists.length).toBeGreaterThan(5);
      for (const { path } of lists) {
        const count = async (search: string) => {
          const { status, body } = await api(studio)(
            owner,
            'GET',
            `${path}?search=${encodeURIComponent(search)}`,
          );
          expect(status).toBe(200);
          return body.count as number;
        };
        for (const accents of ['\u0301', ' \u0308 ', '´', '¨¯']) expect(await count(accents), path).toBe(0);
        const all = (await api(studio)(owner, 'GET', path)).body.count;
        expect(all, path).toBeGreaterThan(0);
        for (const blank of ['', '  ']) expect(await count(blank), path).toBe(all);
      }
    });

    it('counts on where there are too many to name, and pages through them all the same', async () => {
      const many = FEW + 3;
      await insert(Array.from({ length: many }, (_, i) => ({ id: 20_000 + i, title: `Crowd ${i}` })));
      expect(await find('crowd', 1000)).toEqual({ count: many });
      await studio.deps.store.local((tx) =>
        tx
          .deleteFrom('jobs')
          .where('id', '>=', 20_000 + FEW)
          .execute(),
      );
      const { count, ids: found } = await find('crowd', 1000);
      expect([count, new Set(found).size]).toEqual([FEW, FEW]);
      await insert([{ id: 20_000 + FEW, title: 'Crowd again' }]);
      const page = (query: string) => api(studio)(owner, 'GET', `/interview/jobs/?search=crowd${query}`);
      const { body } = await page('&limit=2&offset=1');
      expect([body.count, body.results.map((each: any) => each.id)]).toEqual([
        FEW + 1,
        [20_000 + FEW - 1, 20_000 + FEW - 2],
      ]);
      const last = await page(`&limit=5&offset=${FEW}&ordering=id`);
      expect(last.body.results.map((each: any) => each.id)).toEqual([20_000 + FEW]);
    });
  });
}
