/** What a company asks in its own words, over all its sets; and rows of a file, looked at before they are taken. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bank } from '../../../../shared/content/bank.ts';
import { checkedRowSchema, ownQuestionSchema } from '../../../../shared/contract/question-sets.ts';
import { DIALECTS, type Person, person, type Studio, startStudio } from '../../../support/studio.ts';
import { api, join } from '../../support/interview.ts';
import { allRows } from '../../support/rows.ts';

const FROM_BANK = bank.find(({ key }) => key === 'python-mutable-default') as (typeof bank)[number];
const own = (text: string, more: object = {}) => ({
  ...{ text, skill: 'python', key_points: ['says what it is for'] },
  ...more,
});

for (const { dialect, missing } of DIALECTS) {
  describe.skipIf(missing)(`own questions on ${dialect}${missing ? ` (${missing})` : ''}`, () => {
    let studio: Studio;
    let owner: Person;
    let viewer: Person;
    let stranger: Person;
    let first: number;
    const call = (who: Person, method: string, path: string, body?: unknown) =>
      api(studio)(who, method, `/interview/question-sets/${path}`, body);
    const make = async (name: string, questions: object[]): Promise<number> =>
      (await call(owner, 'POST', '', { name, questions })).body.id;
    const texts = async (query: string): Promise<string[]> =>
      (await call(owner, 'GET', `questions/?${query}`)).body.results.map(
        ({ text }: { text: string }) => text,
      );
    const check = async (...rows: unknown[]) => {
      const before = await allRows(studio);
      const { status, body } = await call(owner, 'POST', 'check/', { rows });
      expect(status).toBe(200);
      expect(await allRows(studio)).toEqual(before);
      return body.rows.map((row: unknown) => checkedRowSchema.strict().parse(row));
    };

    beforeAll(async () => {
      studio = await startStudio({ dialect });
      owner = await person(studio, 'employer');
      viewer = await person(studio, 'user');
      await join(studio, viewer, owner, 'viewer');
      stranger = await person(studio, 'employer');
      first = await make('Languages', [
        own('Why do you write your services in Python?', { difficulty: 'senior' }),
        { bank_key: FROM_BANK.key },
        { bank_key: FROM_BANK.key, text: 'What is wrong with a list as a default argument?' },
      ]);
      await make('Behaviour', [
        own('How do you tell a colleague that a plan is wrong?', {
          skill: 'communication',
          kind: 'behavioral',
        }),
      ]);
    });
    afterAll(() => studio.close());

    it('are those of all sets; what was taken from the bank as it is belongs to the bank', async () => {
      const { status, body } = await call(viewer, 'GET', 'questions/');
      expect([status, body.count]).toEqual([200, 3]);
      expect(body.results.map((each: unknown) => ownQuestionSchema.strict().parse(each))).toMatchObject([
        {
          text: 'Why do you write your services in Python?',
          order: 1,
          set: { id: first, name: 'Languages' },
        },
        { text: 'What is wrong with a list as a default argument?', order: 3, bank_key: FROM_BANK.key },
        { skill: { name: 'Communication' }, order: 1, set: { name: 'Behaviour' } },
      ]);
      expect((await call(stranger, 'GET', 'questions/')).body.count).toBe(0);
    });

    it('are searched, narrowed, ordered and paged', async () => {
      expect(await texts('search=COLLEAGUE')).toEqual(['How do you tell a colleague that a plan is wrong?']);
      expect(await texts('search=behaviour')).toHaveLength(1);
      expect(await texts('skill=python')).toHaveLength(2);
      expect(await texts('kind=behavioral&skill=python')).toEqual([]);
      expect(await texts('difficulty=senior')).toEqual(['Why do you write your services in Python?']);
      const sorted = await texts('ordering=text');
      expect(sorted).toEqual([...sorted].sort());
      expect(await texts('ordering=-text')).toEqual([...sorted].reverse());
      expect(await texts('ordering=text&limit=1&offset=1')).toEqual(sorted.slice(1, 2));
      expect(await texts('ordering=-difficulty&limit=1')).toEqual([
        'Why do you write your services in Python?',
      ]);
      expect((await call(owner, 'GET', 'questions/?skill=nothing-such')).status).toBe(400);
    });

    it('follow each change of a set', async () => {
      const id = await make('Passing', [own('What would you measure first here?')]);
      expect(await texts('search=measure first')).toHaveLength(1);
      await call(owner, 'PATCH', `${id}/`, { questions: [own('What would you measure last here?')] });
      expect(await texts('search=measure first')).toEqual([]);
      expect(await texts('search=measure last')).toHaveLength(1);
      await call(owner, 'DELETE', `${id}/`);
      expect(await texts('search=measure')).toEqual([]);
    });

    it('of more sets than are read in one go are all there, each of them once', async () => {
      const sets: number[] = [];
      for (let nr = 0; nr < 12; nr++)
        sets.push(await make(`Many ${nr}`, [own(`How many sets are read, ${nr}?`)]));
      const found = await texts('search=how many sets&limit=100&ordering=set');
      expect(found).toEqual(sets.map((_, nr) => `How many sets are read, ${nr}?`));
      for (const id of sets) await call(owner, 'DELETE', `${id}/`);
      expect(await texts('search=how many sets')).toEqual([]);
    });

    it('a row is completed, or each of its fields that is wrong is named, and nothing is kept', async () => {
      const rows = await check(
        own('What does a decorator do in Python?'),
        { bank_key: FROM_BANK.key },
        own('Short', { skill: 'alchemy', time_limit_seconds: 5, colour: 'red' }),
        own('Which spell makes gold of lead?', { skill: 'alchemy' }),
        { bank_key: 'no-such-key' },
        'not a row',
      );
      expect(rows[0]).toMatchObject({
        errors: {},
        known_in: null,
        question: { skill: { name: 'Python' }, kind: 'technical', time_limit_seconds: 180, bank_key: null },
      });
      expect(rows[1].question.text).toBe(FROM_BANK.text);
      expect(rows.map(({ errors }: { errors: object }) => Object.keys(errors).sort())).toEqual([
        ...[[], [], ['colour', 'skill', 'text', 'time_limit_seconds'], ['skill'], ['bank_key'], ['body']],
      ]);
      for (const { question } of rows.slice(2)) expect(question).toBeNull();
    });

    it('a row with the words of a question that a set has says which, whatever its case and spaces', async () => {
      const [known, other] = await check(
        own('  why do you write  your services in PYTHON? '),
        own('Why do you write your tests in Python?'),
      );
      expect(known.known_in).toEqual({ id: first, name: 'Languages' });
      expect(other.known_in).toBeNull();
      // Another company's sets are none of the caller's business.
      const { body } = await call(stranger, 'POST', 'check/', {
        rows: [own('Why do you write your services in Python?')],
      });
      expect(body.rows[0].known_in).toBeNull();
    });

    it('who may not write sets has nothing to check', async () => {
      expect((await call(viewer, 'POST', 'check/', { rows: [own('Why do you write tests?')] })).status).toBe(
        403,
      );
    });
  });
}
