/** The question bank as employers read it. It is no row of a store, so one store is enough. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bank } from '../../../../shared/content/bank.ts';
import { bankQuestionSchema } from '../../../../shared/contract/question-bank.ts';
import { type Person, person, type Studio, startStudio } from '../../../support/studio.ts';
import { api, join } from '../../support/interview.ts';

describe('the question bank', () => {
  let studio: Studio;
  let employer: Person;
  let viewer: Person;
  let candidate: Person;
  const list = (query: string, who = employer) =>
    api(studio)(who, 'GET', `/interview/questions-bank/?${query}`);
  beforeAll(async () => {
    studio = await startStudio();
    employer = await person(studio, 'employer');
    [viewer, candidate] = [await person(studio, 'user'), await person(studio, 'user')];
    await join(studio, viewer, employer, 'viewer');
  });
  afterAll(() => studio.close());

  it('shows the rubric, and neither the scorer’s phrases nor the model answer', async () => {
    const { status, body } = await list('search=defaults to an empty list&skill=python', viewer);
    expect([status, body.count]).toEqual([200, 1]);
    const shown = bankQuestionSchema.strict().parse(body.results[0]);
    const source = bank.find(({ key }) => key === 'python-mutable-default');
    expect(shown).toMatchObject({
      key: 'python-mutable-default',
      text: source?.text,
      skill: { id: 2, name: 'Python', category: 'Programming Languages' },
      anchors: source?.anchors,
    });
    expect(shown.key_points.map((point) => point.text)).toEqual(source?.key_points.map(({ text }) => text));
    expect(JSON.stringify(body)).not.toContain('synonyms');
    expect(JSON.stringify(body)).not.toContain('model_answer');
  });

  it('is for members of a company, since it shows what a good answer says', async () => {
    expect((await list('', candidate)).body.error.code).toBe('PERMISSION_DENIED');
    expect((await studio.call('GET', '/api/interview/questions-bank/')).status).toBe(401);
  });

  it('filters by skill (id, slug, name or alias), difficulty, kind and text', async () => {
    const python = bank.filter(({ skill }) => skill === 'python');
    for (const name of ['2', 'python', 'Python', 'python3'])
      expect((await list(`skill=${name}`)).body.count, name).toBe(python.length);
    const senior = python.filter(({ difficulty }) => difficulty === 'senior');
    expect((await list('skill=python&difficulty=senior')).body.count).toBe(senior.length);
    const situational = bank.filter(({ kind }) => kind === 'situational');
    expect((await list('kind=situational')).body.count).toBe(situational.length);
    expect((await list('search=NO SUCH WORDS ANYWHERE')).body).toMatchObject({ count: 0, results: [] });
  });

  it('pages through all of it without a gap, in the order that is asked for', async () => {
    for (const ordering of ['key', '-key', 'difficulty', '-skill']) {
      const keys: string[] = [];
      for (let offset = 0; offset < bank.length; offset += 100) {
        const { body } = await list(`limit=100&offset=${offset}&ordering=${ordering}`);
        expect(body.count).toBe(bank.length);
        keys.push(...body.results.map((each: any) => each.key));
      }
      expect([...keys].sort()).toEqual(bank.map(({ key }) => key).sort());
    }
    const [first] = (await list('ordering=difficulty&limit=1')).body.results;
    expect(first.difficulty).toBe('junior');
  });

  it.each(['skill=cooking', 'skill=99999', 'difficulty=hard', 'kind=funny', 'ordering=text', 'level=1'])(
    'refuses %s by name',
    async (query) => {
      const { status, body } = await list(query);
      expect([status, body.error.code]).toEqual([400, 'VALIDATION_ERROR']);
      expect(Object.keys(body.error.details)).toEqual([query.split('=')[0]]);
    },
  );
});
