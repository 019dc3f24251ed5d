/** Searching: what is found is what a filter over all rows finds, however many there are and wherever they lie. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  FEW,
  findMatches,
  fold,
  holds,
  type Matches,
  type PageOfMatches,
  searchText,
} from '../../../server/store/search.ts';
import type { Route } from '../../../shared/contract/common.ts';
import { routes } from '../../../shared/contract/index.ts';
import { DIALECTS, type Person, person, type Studio, startStudio } from '../../support/studio.ts';
import { answer, api, finish, postJob, schedule, start } from '../support/interview.ts';
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

    async function insert(rows: { id: number; title: string; deleted_at?: string | null }[]): Promise<void> {
      for (let from = 0; from < rows.length; from += 500) {
        await studio.deps.store.local((tx) =>
          tx
            .insertInto('jobs')
            .values(
              rows.slice(from, from + 500).map(({ id, title, deleted_at = null }) => ({
                ...template,
                ...{ id, title, deleted_at, uid: `job-${id}`, seq: id, search_text: searchText(title) },
              })),
            )
            .execute(),
        );
      }
    }

    /** Two parts that do not overlap, as lists have them. */
    const parts = () => [
      studio.deps.store.read.selectFrom('jobs').where('id', '<', 2000),
      studio.deps.store.read.selectFrom('jobs').where('id', '>=', 2000),
    ];
    const find = (text: string, slice: number, page: Partial<PageOfMatches> = {}) =>
      findMatches(
        studio.deps.store.read,
        parts(),
        holds(text, 'search_text'),
        { limit: 100, offset: 0, ordering: 'id', ...page },
        slice,
      );

    it.each(['even', 'ODD', '1', '2000', '50%', 'a_b', 'nothing of the kind', '\\'])(
      'finds what holds %j, in slices of any size',
      async (text) => {
        const expected = ids.filter((id) => textOf(id).toLowerCase().includes(text.toLowerCase()));
        for (const slice of [1, 99, 100, 101, 1_000_000]) {
          expect(sorted(await find(text, slice)), String(slice)).toEqual([expected.length, expected]);
        }
      },
    );

    it('finds nothing by accents alone, and everything by no text at all, in every list', async () => {
      await studio.call('PUT', '/api/companies/me/', {
        token: owner.token,
        body: { company_name: 'Bó Acme' },
      });
      const candidate = await person(studio, 'user');
      const { id } = await schedule(studio, owner, candidate, 1999, { candidate_name: 'Bó Ann' });
      const { question } = await start(studio, owner, id);
      const answered = await answer(studio, owner, id, question.id, 'Bó says so.');
      await finish(studio, owner, id);
      await api(studio)(owner, 'POST', '/interview/exemplars/', { answer_id: answered.body.id, score: 5 });
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

    /** Some pages in every order, each beside what the store says of all rows at once. */
    async function comparePages(text: string, count: number) {
      for (const ordering of ['id', '-id', 'title', '-title', 'deleted_at', '-deleted_at'] as const) {
        const column = ordering.replace('-', '') as 'id' | 'title' | 'deleted_at';
        const direction = ordering.startsWith('-') ? 'desc' : 'asc';
        for (const offset of [0, 3, Math.floor(count / 2), count - 2, count, count + 10_000]) {
          const expected = await studio.deps.store.read
            .selectFrom('jobs')
            .select('id')
            .where(holds(text, 'search_text'))
            .orderBy(column, direction)
            .orderBy('id', direction)
            .limit(5)
            .offset(offset)
            .execute();
          const found = await find(text, 1000, { ordering, offset, limit: 5 });
          expect(sorted(found), `${ordering} ${offset}`).toEqual([
            count,
            expected.map(({ id }) => id).sort((a, b) => a - b),
          ]);
        }
      }
    }

    it('finds each page in each order, ties and missing values too, however many there are', async () => {
      const many = FEW + 3;
      const days = [null, '2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z'];
      const row = (i: number) => ({
        id: 20_000 + i,
        title: `Crowd ${(i * 7919) % 50}`,
        deleted_at: days[(i * 13) % days.length] ?? null,
      });
      // In both parts, and in no order that an index has.
      await insert(Array.from({ length: 40 }, (_, i) => ({ ...row(i), id: 10 + i })));
      await insert(Array.from({ length: many - 41 }, (_, i) => row(i)));
      await comparePages('crowd', FEW + 2);
      await studio.deps.store.local((tx) => tx.deleteFrom('jobs').where('id', '>=', 20_500).execute());
      await comparePages('crowd', 540);
    });

    it('answers pages of a list', async () => {
      const page = async (query: string) => {
        const { body } = await api(studio)(owner, 'GET', `/interview/jobs/?search=even${query}`);
        return [body.count, body.results.map((each: any) => each.id)];
      };
      const even = ids.filter((id) => id % 2 === 0);
      expect(await page('&ordering=id&limit=3')).toEqual([even.length, even.slice(0, 3)]);
      expect(await page('&ordering=-id&limit=2&offset=1')).toEqual([
        even.length,
        even.toReversed().slice(1, 3),
      ]);
      expect(await page(`&offset=${even.length}`)).toEqual([even.length, []]);
    });
  });
}

const sorted = ({ count, ids }: Matches) => [count, [...ids].sort((a, b) => a - b)];
