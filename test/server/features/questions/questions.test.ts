/** Which question comes when: plans that are fair, practice that reacts, and the employer's own questions. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bank } from '../../../../shared/content/bank.ts';
import { DIALECTS, type Person, person, type Studio, startStudio } from '../../../support/studio.ts';
import {
  again,
  answer,
  api,
  finish,
  next,
  postJob,
  practise,
  schedule,
  start,
} from '../../support/interview.ts';

const WEAK =
  'I have not really done that myself so far, but I would ask somebody in the team who knows and try it out.';
const model = (text: string) => bank.find((each) => each.text === text)?.model_answer;

for (const { dialect, missing } of DIALECTS) {
  describe.skipIf(missing)(`questions on ${dialect}${missing ? ` (${missing})` : ''}`, () => {
    let studio: Studio;
    let employer: Person;
    let candidate: Person;
    let jobId: number;
    beforeAll(async () => {
      studio = await startStudio({ dialect });
      employer = await person(studio, 'employer');
      candidate = await person(studio, 'user');
      jobId = (await postJob(studio, employer)).id;
    });
    afterAll(() => studio.close());
    const call = (who: Person, method: string, path: string, body?: unknown) =>
      api(studio)(who, method, `/interview/interviews/${path}`, body);
    const plan = async (who: Person, id: number) =>
      (await call(who, 'GET', `${id}/questions/?limit=100`)).body.results;

    /** Runs to the end; what each question was, and how many came. */
    async function run(who: Person, id: number, say: (text: string) => string): Promise<any[]> {
      const asked = [];
      let { question } = await start(studio, who, id);
      while (question !== undefined && asked.length < 40) {
        asked.push(question);
        expect((await answer(studio, who, id, question.id, say(question.text))).status).toBe(201);
        const following = await next(studio, who, id);
        question = following.status === 204 ? undefined : following.body;
      }
      return asked;
    }

    it('asks two candidates of one job the same in the same order, however they answer', async () => {
      const other = await person(studio, 'user');
      const [one, two] = [
        await schedule(studio, employer, candidate, jobId),
        await schedule(studio, employer, other, jobId),
      ];
      const strong = await run(candidate, one.id, (text) => model(text) ?? WEAK);
      const weak = await run(other, two.id, () => WEAK);
      expect(strong.map((each) => each.text)).toEqual(weak.map((each) => each.text));
      expect(strong.length).toBe(one.question_count);
      expect(strong.map((each) => each.order)).toEqual(strong.map((_, index) => index + 1));
      expect(new Set(strong.map((each) => each.text)).size).toBe(strong.length);
      expect((await next(studio, candidate, one.id)).status).toBe(204); // and again
      expect(await finish(studio, candidate, one.id)).toMatchObject({ completion_percentage: 100 });
    });

    it('follows up on a weak answer in practice, once, on a point that was missed', async () => {
      const { id } = await practise(studio, candidate, { skills: ['python'], max_duration_minutes: 60 });
      const asked = await run(candidate, id, () => WEAK);
      const followUps = asked.filter((each) => each.parent_id !== null);
      expect(followUps.length).toBeGreaterThan(0);
      expect(new Set(followUps.map((each) => each.parent_id)).size).toBe(followUps.length);
      for (const [index, question] of asked.entries()) {
        if (question.parent_id === null) continue;
        const parent = asked[index - 1];
        expect(parent).toMatchObject({ id: question.parent_id, parent_id: null });
        const points = bank.find((each) => each.text === parent.text)?.key_points ?? [];
        expect(points.map((each) => each.follow_up)).toContain(question.text);
        expect(question.skill).toEqual(parent.skill);
      }
      const detail = (await call(candidate, 'GET', `${id}/`)).body;
      expect([detail.question_count, detail.answered_count, detail.completion_percentage]).toEqual([
        asked.length,
        asked.length,
        100,
      ]);
      expect((await plan(candidate, id)).map((each: any) => each.order)).toEqual(
        asked.map((_, index) => index + 1),
      );
    });

    it('scores a question anew after its follow-up, which takes nothing away', async () => {
      const { id } = await practise(studio, candidate, { skills: ['python'], max_duration_minutes: 60 });
      const { question } = await start(studio, candidate, id);
      const first = (await answer(studio, candidate, id, question.id, WEAK)).body.evaluation;
      const followUp = (await next(studio, candidate, id)).body;
      expect(followUp.parent_id).toBe(question.id);
      const second = (await answer(studio, candidate, id, followUp.id, model(question.text) as string)).body;
      expect(second.evaluation.score).toBeGreaterThan(first.score);
      expect(second.evaluation.skills[0].covered.length).toBeGreaterThan(0);
      const { skills } = (await call(candidate, 'GET', `${id}/explain/`)).body;
      expect(skills).toMatchObject([{ score: second.evaluation.score }]);
      await finish(studio, candidate, id);
      expect((await call(candidate, 'POST', `${id}/rescore/`, {})).body).toMatchObject({ unchanged: true });
    });

    it('asks harder after strong answers and easier after weak ones, never the same twice', async () => {
      const ranks = { junior: 0, intermediate: 1, senior: 2, expert: 3 } as Record<string, number>;
      const mean = (asked: any[]) => {
        const planned = asked.slice(1).filter((each) => each.parent_id === null);
        return planned.reduce((sum, each) => sum + (ranks[each.difficulty] as number), 0) / planned.length;
      };
      const options = { skills: ['python', 'sql'], difficulty: 'intermediate', max_duration_minutes: 60 };
      const [good, bad] = [await person(studio, 'user'), await person(studio, 'user')];
      const strong = await run(
        good,
        (await practise(studio, good, options)).id,
        (text) => model(text) ?? WEAK,
      );
      const weak = await run(bad, (await practise(studio, bad, options)).id, () => WEAK);
      for (const asked of [strong, weak]) {
        const texts = asked.map((each) => each.text);
        expect(new Set(texts).size).toBe(texts.length);
      }
      expect(mean(strong)).toBeGreaterThan(mean(weak));
    });

    it('brings other questions the next time that somebody practises', async () => {
      const learner = await person(studio, 'user');
      const options = { skills: ['sql'], max_duration_minutes: 10, adaptive: false };
      const first = await run(learner, (await practise(studio, learner, options)).id, () => WEAK);
      const second = await run(learner, (await practise(studio, learner, options)).id, () => WEAK);
      const known = new Set(first.map((each) => each.text));
      expect(second.filter((each) => known.has(each.text))).toEqual([]);
    });

    it('comes back to the open question, and ends when the time is up', async () => {
      const { id } = await schedule(studio, employer, candidate, jobId, { max_duration_minutes: 30 });
      const { question } = await start(studio, candidate, id);
      for (let ask = 0; ask < 3; ask++) {
        expect((await next(studio, candidate, id)).body).toMatchObject({
          id: question.id,
          asked_at: question.asked_at,
        });
      }
      studio.advance(31 * 60_000);
      [employer, candidate] = [await again(studio, employer), await again(studio, candidate)];
      expect((await next(studio, candidate, id)).body.id).toBe(question.id); // asked in time, so it may be answered
      await answer(studio, candidate, id, question.id, WEAK);
      expect((await next(studio, candidate, id)).status).toBe(204);
    });

    it('asks one question of ten calls at once', async () => {
      const { id } = await schedule(studio, employer, candidate, jobId);
      const { question } = await start(studio, candidate, id);
      await answer(studio, candidate, id, question.id, WEAK);
      const replies = await Promise.all(Array.from({ length: 10 }, () => next(studio, candidate, id)));
      expect(new Set(replies.map((each) => each.body.id)).size).toBe(1);
      expect((await plan(candidate, id)).length).toBe(2);
    });

    it('starts once of ten calls at once', async () => {
      const { id } = await schedule(studio, employer, candidate, jobId);
      await call(candidate, 'POST', `${id}/consent/`, {
        recording: false,
        behavioral_analysis: false,
        ai_scoring: true,
      });
      const statuses = await Promise.all(
        Array.from(
          { length: 10 },
          async () => (await call(candidate, 'POST', `${id}/start_session/`)).status,
        ),
      );
      expect(statuses.sort()).toEqual([200, ...Array(9).fill(409)]);
    });

    it('shows the plan to the employer and only what was asked to the candidate, rubrics to neither too many', async () => {
      const { id, question_count } = await schedule(studio, employer, candidate, jobId);
      expect(await plan(candidate, id)).toEqual([]);
      await start(studio, candidate, id);
      const [shown, ...more] = await plan(candidate, id);
      expect([shown.order, more.length, shown.key_points, shown.anchors]).toEqual([
        1,
        0,
        undefined,
        undefined,
      ]);
      const whole = await plan(employer, id);
      expect(whole.length).toBe(question_count);
      for (const question of whole) {
        expect(question.key_points.length).toBeGreaterThanOrEqual(4);
        expect(Object.keys(question.anchors)).toEqual(['1', '2', '3', '4', '5']);
        expect(JSON.stringify(question)).not.toContain('synonym');
      }
      const reversed = (await call(employer, 'GET', `${id}/questions/?ordering=-order&limit=2`)).body;
      expect(reversed.results.map((each: any) => each.order)).toEqual([question_count, question_count - 1]);
    });

    it('takes the employer’s own question to the end of the plan, and scores by its points', async () => {
      const { id, question_count } = await schedule(studio, employer, candidate, jobId, {
        max_duration_minutes: 240,
      });
      const own = {
        text: 'How do you keep our warehouse robots from colliding?',
        skill_id: 2,
        key_points: ['reserve a cell before entering it', 'slow down near people'],
      };
      const added = await call(employer, 'POST', `${id}/questions/`, own);
      expect(added).toMatchObject({
        status: 201,
        body: {
          order: question_count + 1,
          kind: 'technical',
          time_limit_seconds: 180,
          parent_id: null,
          asked_at: null,
        },
      });
      expect(added.body.key_points.map((each: any) => each.text)).toEqual(own.key_points);
      const wrong = await call(employer, 'POST', `${id}/questions/`, { ...own, skill_id: 999 });
      expect([wrong.status, Object.keys(wrong.body.error.details)]).toEqual([400, ['skill_id']]);
      const words =
        'Each robot must reserve a cell before entering it, and all of them slow down near people.';
      const asked = await run(candidate, id, (text) => (text === own.text ? words : WEAK));
      expect(asked.at(-1)?.text).toBe(own.text);
      const answers = (await call(employer, 'GET', `${id}/answers/?limit=100`)).body.results;
      expect(answers.at(-1).evaluation.skills[0].covered.sort()).toEqual([...own.key_points].sort());
      expect((await call(employer, 'GET', `${id}/`)).body.question_count).toBe(question_count + 1);
      await finish(studio, employer, id);
      expect((await call(employer, 'POST', `${id}/questions/`, own)).body.error.code).toBe('INVALID_STATE');
    });

    describe('about skills that the bank lacks', () => {
      const advert = {
        title: 'Data Engineer',
        requirements: 'SQL, hands-on experience with Kafka',
        description: 'What you will do:\n- Keep the lag of our Kafka pipeline below a second',
      };
      const generated = async (more: object = {}) => {
        const job = (await api(studio)(employer, 'POST', '/interview/jobs/', { ...advert, ...more })).body;
        const { id } = await schedule(studio, employer, candidate, job.id, { max_duration_minutes: 60 });
        const all = await plan(employer, id);
        return { job, id, all, made: all.filter((each: any) => each.is_generated) };
      };

      it('are made from the job’s text, and the same for every candidate', async () => {
        const { job, all, made } = await generated();
        expect(job.skills.find((each: any) => each.skill.name === 'Kafka')).toMatchObject({
          skill: { id: 0, category: 'Other' },
          is_required: true,
        });
        expect(made.map((each: any) => each.skill.name)).toEqual(made.map(() => 'Kafka'));
        expect(made.some((each: any) => each.text.includes(advert.description.split('- ')[1]))).toBe(true);
        for (const each of made) expect(each.key_points.length).toBeGreaterThanOrEqual(4);
        const other = await schedule(studio, employer, await person(studio, 'user'), job.id, {
          max_duration_minutes: 60,
        });
        expect((await plan(employer, other.id)).map((each: any) => each.text)).toEqual(
          all.map((each: any) => each.text),
        );
      });

      it('are asked of a skill that somebody added by name too', async () => {
        const { job } = await generated();
        const skills = [{ name: 'falconry', years: 2 }, { name: 'postgres' }];
        const changed = await api(studio)(employer, 'PATCH', `/interview/jobs/${job.id}/`, { skills });
        expect(changed.body.skills.map((each: any) => [each.skill.name, each.years])).toEqual([
          ['Falconry', 2],
          ['SQL', null],
        ]);
        const named = await practise(studio, candidate, { job_id: job.id, skills: ['Falconry'] });
        const { question } = await start(studio, candidate, named.id);
        expect(question).toMatchObject({ is_generated: true, skill: { name: 'Falconry' } });
        const twice = { skills: [...skills, { name: 'SQL' }] };
        const refused = await api(studio)(employer, 'PATCH', `/interview/jobs/${job.id}/`, twice);
        expect(Object.keys(refused.body.error.details)).toEqual(['skills.2.name']);
      });

      it('can be changed and removed before they are asked, and are one’s own from then on', async () => {
        const { id, all, made } = await generated();
        const [first, second] = made;
        const text = 'How do you keep the lag of a Kafka pipeline low?';
        const key_points = [first.key_points[0].text, 'watch the consumer lag'];
        const changed = await call(employer, 'PATCH', `${id}/questions/${first.id}/`, { text, key_points });
        expect(changed).toMatchObject({
          status: 200,
          body: { text, is_generated: false, order: first.order, skill: { name: 'Kafka' }, anchors: null },
        });
        expect(changed.body.key_points.map((each: any) => [each.text, each.weight])).toEqual([
          [key_points[0], first.key_points[0].weight],
          [key_points[1], 1],
        ]);
        expect((await call(employer, 'DELETE', `${id}/questions/${second.id}/`)).status).toBe(204);
        const detail = (await call(employer, 'GET', `${id}/`)).body;
        expect(detail.question_count).toBe(all.length - 1);
        // Another length plans anew what nobody has touched.
        await call(employer, 'PATCH', `${id}/`, { max_duration_minutes: 45 });
        expect((await plan(employer, id)).at(-1)).toMatchObject({ text, is_generated: false });
      });

      it('stay once they were asked, and the bank’s stay always', async () => {
        const { id, all, made } = await generated({ title: 'Kafka' });
        const ofBank = all.find((each: any) => !each.is_generated);
        const change = (qid: number, who = employer) =>
          call(who, 'PATCH', `${id}/questions/${qid}/`, { time_limit_seconds: 60 });
        expect((await change(ofBank.id)).body.error.code).toBe('INVALID_STATE');
        expect((await change(made[0].id, candidate)).status).toBe(403);
        expect((await change(10 ** 6)).status).toBe(404);
        const { question } = await start(studio, candidate, id);
        expect(question.id).toBe(made[0].id);
        expect((await change(question.id)).body.error.code).toBe('INVALID_STATE');
        expect((await call(employer, 'DELETE', `${id}/questions/${question.id}/`)).status).toBe(409);
      });

      it('react in practice: a follow-up on what the account left out', async () => {
        const { job } = await generated();
        const { id } = await practise(studio, candidate, { job_id: job.id, skills: ['Kafka'] });
        const { question } = await start(studio, candidate, id);
        await answer(studio, candidate, id, question.id, WEAK);
        const followUp = (await next(studio, candidate, id)).body;
        expect(followUp).toMatchObject({ parent_id: question.id, skill: { name: 'Kafka' } });
        expect(followUp.text).toMatch(/^(?:Tell me|Imagine)/);
      });

      it('react in practice: after "we" throughout, a follow-up on one’s own part', async () => {
        const { job } = await generated();
        const { id } = await practise(studio, candidate, { job_id: job.id, skills: ['Kafka'] });
        const { question } = await start(studio, candidate, id);
        const text =
          'At the flood we emptied the cellar, we carried forty boxes, and then we dried the files.';
        await answer(studio, candidate, id, question.id, text);
        const followUp = (await next(studio, candidate, id)).body;
        expect(followUp).toMatchObject({ parent_id: question.id, worded_by: null });
        expect(followUp.text).toMatch(/^You said “we”\./);
      });
    });

    it('asks as hard as the job suggests where nobody says', async () => {
      const body = { title: 'Senior Engineer', requirements: 'Python' };
      const { id, suggested_difficulty } = (await api(studio)(employer, 'POST', '/interview/jobs/', body))
        .body;
      expect(suggested_difficulty).toBe('senior');
      const of = async (more: object) => (await schedule(studio, employer, candidate, id, more)).difficulty;
      expect([await of({}), await of({ difficulty: 'junior' })]).toEqual(['senior', 'junior']);
      const skills = (await practise(studio, candidate, { skills: ['sql'] })).difficulty;
      expect(skills).toBe('intermediate');
    });
  });
}
