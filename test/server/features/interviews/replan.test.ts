/** What is asked after the job or the length of an interview changed: planned anew from where the plan came from. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DIALECTS, type Person, person, type Studio, startStudio } from '../../../support/studio.ts';
import { answer, api, postJob, practise, schedule, start } from '../../support/interview.ts';

for (const { dialect, missing } of DIALECTS) {
  describe.skipIf(missing)(`planning anew on ${dialect}${missing ? ` (${missing})` : ''}`, () => {
    let studio: Studio;
    let employer: Person;
    let candidate: Person;
    let support: any;
    const call = (who: Person, method: string, path = '', body?: unknown) =>
      api(studio)(who, method, `/interview/interviews/${path}`, body);
    const change = async (who: Person, id: number, terms: object) => {
      const reply = await call(who, 'PUT', `${id}/`, terms);
      expect(reply.status).toBe(200);
      return reply.body;
    };
    beforeAll(async () => {
      studio = await startStudio({ dialect });
      employer = await person(studio, 'employer');
      candidate = await person(studio, 'user');
      support = await postJob(studio, employer, {
        title: 'Support Specialist',
        requirements: 'Customer Support, Conflict Resolution',
      });
    });
    afterAll(() => studio.close());
    const plan = async (id: number, who = employer) =>
      (await call(who, 'GET', `${id}/questions/?limit=100`)).body.results;
    const texts = async (id: number) => (await plan(id)).map((each: any) => each.text);
    const names = (interview: any) => interview.skills.map((skill: any) => skill.name);
    const add = (id: number, text: string, skill_id: number) =>
      call(employer, 'POST', `${id}/questions/`, {
        ...{ text, skill_id, kind: 'behavioral', difficulty: 'junior', key_points: ['Names one'] },
      });

    it('asks for the skills of the new job, also where the old job was edited since', async () => {
      const backend = await postJob(studio, employer, { requirements: 'Python, SQL' });
      const { id } = await schedule(studio, employer, candidate, backend.id);
      const edited = { requirements: 'React, TypeScript' };
      await api(studio)(employer, 'PATCH', `/interview/jobs/${backend.id}/`, edited);
      const changed = await change(employer, id, { job_id: support.id });
      const fresh = await schedule(studio, employer, candidate, support.id);
      expect(names(changed)).toEqual(names(fresh));
      expect(await texts(id)).toEqual(await texts(fresh.id));
    });

    it('keeps the skills that were named, whatever the job asks for', async () => {
      const backend = await postJob(studio, employer, { requirements: 'Python' });
      for (const skills of [['SQL'], ['Python']]) {
        const { id } = await schedule(studio, employer, candidate, backend.id, { skills });
        const before = await texts(id);
        const changed = await change(employer, id, { job_id: support.id });
        expect([changed.job.id, names(changed)]).toEqual([support.id, skills]);
        expect(await texts(id)).toEqual(before);
      }
    });

    it('brings practice with a fixed plan to its new length, with nothing that was asked before', async () => {
      const learner = await person(studio, 'user');
      const terms = { adaptive: false, skills: ['Python'], max_duration_minutes: 60 };
      const first = await practise(studio, learner, terms);
      const { question } = await start(studio, learner, first.id);
      await answer(studio, learner, first.id, question.id, 'I would measure first.');

      const { id, question_count } = await practise(studio, learner, terms);
      const changed = await change(learner, id, { max_duration_minutes: 15 });
      expect(changed.question_count).toBeLessThan(question_count);
      const stored = await studio.deps.store.read
        .selectFrom('questions')
        .select(['text', 'bank_key'])
        .where('interview_id', '=', id)
        .execute();
      expect(stored).toHaveLength(changed.question_count);
      expect(stored.map((row) => row.text)).not.toContain(question.text);
    });

    it('leaves a set of questions of the bank alone that the terms would have planned themselves', async () => {
      const backend = await postJob(studio, employer, { requirements: 'Python' });
      const planned = await schedule(studio, employer, candidate, backend.id);
      const keys = await studio.deps.store.read
        .selectFrom('questions')
        .select('bank_key')
        .where('interview_id', '=', planned.id)
        .orderBy('position')
        .execute();
      const set = await api(studio)(employer, 'POST', '/interview/question-sets/', {
        name: 'Ours',
        questions: keys,
      });
      const question_set_id = set.body.id;
      const { id } = await schedule(studio, employer, candidate, backend.id, { question_set_id });
      const before = await plan(id);
      await change(employer, id, { max_duration_minutes: 15 });
      await change(employer, id, { job_id: support.id });
      expect(await plan(id)).toEqual(before);
    });

    it('asks what the employer added last, in its order, however long the plan becomes', async () => {
      const { id } = await schedule(studio, employer, candidate, support.id, { max_duration_minutes: 15 });
      const [{ skill }] = await plan(id);
      await add(id, 'The first of ours?', skill.id);
      await add(id, 'The second of ours?', skill.id);
      const short = await texts(id);
      await change(employer, id, { max_duration_minutes: 90 });
      await add(id, 'The third of ours?', skill.id);
      const long = await texts(id);
      expect(long.length).toBeGreaterThan(short.length + 2);
      expect(long.slice(-3)).toEqual(['The first of ours?', 'The second of ours?', 'The third of ours?']);
    });
  });
}
