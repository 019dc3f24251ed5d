/** Answers once each, drafts, signals, and what the candidate's consent lets the engine do. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bank } from '../../../../shared/content/bank.ts';
import { DIALECTS, type Person, person, type Studio, startStudio } from '../../../support/studio.ts';
import { answer, api, finish, next, postJob, practise, schedule, start } from '../../support/interview.ts';

const WEAK =
  'I have not really done that myself so far, but I would ask somebody in the team who knows and try it out.';
const model = (text: string) => bank.find((each) => each.text === text)?.model_answer as string;
const told = ({ status, body }: { status: number; body: any }) => [status, body?.error?.code];

for (const { dialect, missing } of DIALECTS) {
  describe.skipIf(missing)(`answers on ${dialect}${missing ? ` (${missing})` : ''}`, () => {
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
    const running = async (consent = {}, more = {}) => {
      const { id } = await schedule(studio, employer, candidate, jobId, more);
      return { id: id as number, question: (await start(studio, candidate, id, consent)).question };
    };
    const answersOf = async (who: Person, id: number) =>
      (await call(who, 'GET', `${id}/answers/`)).body.results;

    describe('each once', () => {
      it('answers a retry with the same answer, also from the employer’s side', async () => {
        const { id, question } = await running();
        const client_id = crypto.randomUUID();
        const first = await answer(studio, candidate, id, question.id, WEAK, {
          client_id,
          response_time: 1.5,
        });
        expect(first.status).toBe(201);
        const again = await answer(studio, candidate, id, question.id, WEAK, { client_id, response_time: 9 });
        expect([again.status, again.body]).toEqual([200, first.body]);
        const theirs = await answer(studio, employer, id, question.id, WEAK, { client_id });
        expect(theirs).toMatchObject({
          status: 200,
          body: { id: first.body.id, evaluation: { score: expect.any(Number) } },
        });
        expect(await answersOf(candidate, id)).toHaveLength(1);
      });

      it('takes a retry after the end too', async () => {
        const { id, question } = await running();
        const client_id = crypto.randomUUID();
        await answer(studio, candidate, id, question.id, WEAK, { client_id });
        await finish(studio, candidate, id);
        expect((await answer(studio, candidate, id, question.id, WEAK, { client_id })).status).toBe(200);
        expect(told(await answer(studio, candidate, id, question.id, WEAK))).toEqual([409, 'INVALID_STATE']);
      });

      it('makes one answer of ten that arrive at once', async () => {
        const { id, question } = await running();
        const client_id = crypto.randomUUID();
        const same = await Promise.all(
          Array.from({ length: 10 }, () => answer(studio, candidate, id, question.id, WEAK, { client_id })),
        );
        expect(same.map((each) => each.status).sort()).toEqual([...Array(9).fill(200), 201]);
        expect(new Set(same.map((each) => each.body.id)).size).toBe(1);
        const second = (await next(studio, candidate, id)).body;
        const different = await Promise.all(
          Array.from({ length: 10 }, () =>
            answer(studio, candidate, id, second.id, WEAK, { client_id: crypto.randomUUID() }),
          ),
        );
        expect(different.map((each) => each.status).sort()).toEqual([201, ...Array(9).fill(409)]);
        expect(await answersOf(employer, id)).toHaveLength(2);
        const figures = (await call(employer, 'GET', `${id}/`)).body;
        expect([figures.answered_count, figures.response_times.length]).toEqual([2, 2]);
      });

      it('refuses a second answer, and a client_id for other words or another question', async () => {
        const { id, question } = await running();
        const client_id = crypto.randomUUID();
        await answer(studio, candidate, id, question.id, WEAK, { client_id });
        const other = (await next(studio, candidate, id)).body;
        for (const [question_id, text, more, field] of [
          [question.id, WEAK, {}, undefined],
          [question.id, 'Something else.', { client_id: crypto.randomUUID() }, undefined],
          [question.id, 'Something else.', { client_id }, 'client_id'],
          [other.id, WEAK, { client_id }, 'client_id'],
        ] as const) {
          const reply = await answer(studio, candidate, id, question_id, text, more);
          expect(told(reply)).toEqual([409, 'DUPLICATE_RESOURCE']);
          expect(Object.keys(reply.body.error.details)).toEqual(field ? [field] : []);
        }
        expect(await answersOf(candidate, id)).toHaveLength(1);
      });

      it('keeps any text as it was sent', async () => {
        const texts = [
          '  spaces \n\t and\r\nlines  ',
          'Ünïcödé 👩🏽‍💻 e\u0301 \u200f\ufeff',
          '<script>alert(1)</script> \\u0000 %00',
          'x'.repeat(100_000),
        ];
        const { id, question } = await running();
        let { id: question_id } = question;
        for (const text of texts) {
          const client_id = crypto.randomUUID();
          const reply = await answer(studio, candidate, id, question_id, text, { client_id });
          expect([reply.status, reply.body.text === text]).toEqual([201, true]);
          expect((await answer(studio, candidate, id, question_id, text, { client_id })).status).toBe(200);
          question_id = (await next(studio, candidate, id)).body.id;
        }
        expect((await answersOf(employer, id)).map((each: any) => each.text)).toEqual(texts);
      });
    });

    describe('in their place', () => {
      it('knows no question of another interview, nor one not asked yet, but the employer may skip ahead', async () => {
        const { id } = await running();
        const foreign = (await running()).question;
        const plan = (await call(employer, 'GET', `${id}/questions/`)).body.results;
        const later = plan[2];
        for (const [who, question_id] of [
          [candidate, foreign.id],
          [employer, foreign.id],
          [candidate, later.id],
          [candidate, 999_999],
        ] as const) {
          expect(told(await answer(studio, who, id, question_id, WEAK))).toEqual([404, 'RESOURCE_NOT_FOUND']);
        }
        expect((await answer(studio, employer, id, later.id, WEAK)).status).toBe(201);
        const shown = (await call(candidate, 'GET', `${id}/questions/`)).body.results;
        expect(shown.map((each: any) => each.id)).toEqual([plan[0].id, later.id]);
      });

      it('is refused before the start and after the end', async () => {
        const { id } = await schedule(studio, employer, candidate, jobId);
        const plan = (await call(employer, 'GET', `${id}/questions/`)).body.results;
        const calls = (question_id: number) => [
          answer(studio, employer, id, question_id, WEAK),
          call(employer, 'PUT', `${id}/draft/`, { question_id, text: 'A draft.' }),
          call(employer, 'POST', `${id}/attention/`, {
            question_id,
            samples: [{ t: 0, focused: true, speaking: true }],
          }),
          next(studio, employer, id),
        ];
        for (const reply of await Promise.all(calls(plan[0].id)))
          expect(told(reply)).toEqual([409, 'INVALID_STATE']);
        await start(studio, candidate, id);
        await finish(studio, candidate, id);
        for (const reply of await Promise.all(calls(plan[1].id)))
          expect(told(reply)).toEqual([409, 'INVALID_STATE']);
      });

      it('counts a question that was passed on as answered by nothing', async () => {
        const { id, question } = await running();
        const passed = await answer(studio, candidate, id, question.id, ' \n ', { response_time: 3 });
        expect(passed.status).toBe(201);
        const second = (await next(studio, candidate, id)).body;
        expect(second.id).not.toBe(question.id);
        await answer(studio, candidate, id, second.id, model(second.text), { response_time: 4.5 });
        const detail = (await call(employer, 'GET', `${id}/`)).body;
        expect([detail.answered_count, detail.response_times]).toEqual([1, [4.5]]);
        const [first] = await answersOf(employer, id);
        expect(first.evaluation).toMatchObject({ score: null, reason: 'empty' });
      });

      it('measures what the client did not', async () => {
        const { id, question } = await running();
        studio.advance(20_000);
        const timed = await answer(studio, candidate, id, question.id, WEAK, { duration: 12 });
        expect(timed.body.response_time).toBeGreaterThanOrEqual(8);
        expect(timed.body.response_time).toBeLessThan(12);
        expect(timed.body.duration).toBe(12);
      });
    });

    describe('who sees what', () => {
      it('gives the candidate of a hiring interview no evaluation, the employer the whole', async () => {
        const { id, question } = await running();
        const reply = await answer(studio, candidate, id, question.id, model(question.text));
        expect(reply.body).not.toHaveProperty('evaluation');
        expect((await answersOf(candidate, id))[0]).not.toHaveProperty('evaluation');
        const [seen] = await answersOf(employer, id);
        expect(seen.evaluation).toMatchObject({
          score: expect.any(Number),
          reason: null,
          skills: [{ skill: question.skill.name, covered: expect.any(Array), missed: expect.any(Array) }],
          scorer: { name: expect.any(String), version: expect.any(String) },
        });
        const { positive, negative, neutral, mixed } = seen.evaluation.sentiment;
        expect(positive + negative + neutral + mixed).toBeCloseTo(1, 6);
      });

      it('gives it to whoever practises', async () => {
        const { id } = await practise(studio, candidate);
        const { question } = await start(studio, candidate, id);
        expect(question.key_points).toBeUndefined();
        const reply = await answer(studio, candidate, id, question.id, model(question.text));
        expect(reply.body.evaluation.score).toBeGreaterThan(3);
        expect((await call(candidate, 'GET', `${id}/explain/`)).status).toBe(200);
        expect((await call(candidate, 'GET', `${id}/`)).body.overall_score).toEqual(expect.any(Number));
        const lists = await api(studio)(
          candidate,
          'GET',
          `/interview/skill-assessments/?interview_session=${id}`,
        );
        expect(lists.body.count).toBe(1);
      });

      it('scores nothing where the candidate refused it', async () => {
        const { id, question } = await running({ ai_scoring: false });
        await answer(studio, candidate, id, question.id, model(question.text));
        const second = (await next(studio, employer, id)).body;
        const own = await answer(studio, employer, id, second.id, model(second.text));
        expect(own.body.evaluation).toBeNull();
        await finish(studio, employer, id);
        expect((await answersOf(employer, id)).map((each: any) => each.evaluation)).toEqual([null, null]);
        expect((await call(employer, 'GET', `${id}/`)).body).toMatchObject({
          answered_count: 2,
          technical_accuracy: null,
          behavioral_score: null,
          overall_score: null,
        });
        expect((await call(employer, 'GET', `${id}/explain/`)).body.skills).toEqual([]);
        for (const list of ['sentiment-sessions', 'skill-assessments']) {
          expect(
            (await api(studio)(employer, 'GET', `/interview/${list}/?interview_session=${id}`)).body.count,
          ).toBe(0);
        }
        const rows = await studio.deps.store.read
          .selectFrom('evaluations')
          .select('id')
          .where('interview_id', '=', id)
          .execute();
        expect(rows).toEqual([]);
      });

      it('stops scoring when the consent is taken back', async () => {
        const { id, question } = await running();
        await answer(studio, candidate, id, question.id, model(question.text));
        await call(candidate, 'POST', `${id}/consent/`, {
          recording: false,
          behavioral_analysis: false,
          ai_scoring: false,
        });
        const second = (await next(studio, candidate, id)).body;
        await answer(studio, candidate, id, second.id, model(second.text));
        const [scored, unscored] = await answersOf(employer, id);
        expect([scored.evaluation?.score !== null, unscored.evaluation]).toEqual([true, null]);
      });

      it('says the same in every place that shows a score', async () => {
        const { id, question } = await running();
        let open = question;
        for (let asked = 0; open !== undefined && asked < 6; asked++) {
          await answer(studio, candidate, id, open.id, asked % 2 ? WEAK : model(open.text));
          open = (await next(studio, candidate, id)).body;
        }
        const explained = (await call(employer, 'GET', `${id}/explain/`)).body.skills;
        const assessed = (
          await api(studio)(employer, 'GET', `/interview/skill-assessments/?interview_session=${id}`)
        ).body.results;
        const answers = await answersOf(employer, id);
        expect(assessed.length).toBeGreaterThan(2);
        for (const { skill, accumulated_score } of assessed) {
          const own = explained.find((each: any) => each.skill.id === skill.id);
          expect(own.score).toBe(accumulated_score);
          for (const part of own.answers) {
            expect(part.score).toBe(answers.find((each: any) => each.id === part.answer_id).evaluation.score);
          }
        }
        const detail = (await call(employer, 'GET', `${id}/`)).body;
        const [row] = (await call(employer, 'GET', `?search=&ordering=-id&limit=1`)).body.results;
        expect(row).toMatchObject({
          id,
          technical_accuracy: detail.technical_accuracy,
          behavioral_score: detail.behavioral_score,
        });
      });
    });

    describe('attention', () => {
      const samples = [{ t: 0, focused: true, speaking: false }];
      it.each([
        ['neither allows it', false, false, 403],
        ['the candidate refused', true, false, 403],
        ['it is off for the interview', false, true, 403],
        ['both allow it', true, true, 200],
      ])('where %s', async (_, enable_behavioral_analysis, behavioral_analysis, status) => {
        const { id, question } = await running({ behavioral_analysis }, { enable_behavioral_analysis });
        const reply = await call(candidate, 'POST', `${id}/attention/`, {
          question_id: question.id,
          samples,
        });
        expect(reply.status).toBe(status);
        const metrics = (await call(employer, 'GET', `${id}/`)).body.attention_metrics;
        expect(metrics).toEqual(status === 200 ? { focus_scores: [1], engagement_level: 1 } : null);
      });

      it('has the reference’s mean of its focus scores', async () => {
        const { id, question } = await running({}, { enable_behavioral_analysis: true });
        let open = question;
        for (const focused of [85, 92, 78, 88]) {
          const all = Array.from({ length: 100 }, (__, t) => ({ t, focused: t < focused, speaking: true }));
          await call(candidate, 'POST', `${id}/attention/`, {
            question_id: open.id,
            samples: all.slice(0, 50),
          });
          await call(candidate, 'POST', `${id}/attention/`, { question_id: open.id, samples: all.slice(50) });
          await answer(studio, candidate, id, open.id, WEAK);
          open = (await next(studio, candidate, id)).body;
        }
        expect((await call(employer, 'GET', `${id}/`)).body.attention_metrics).toEqual({
          focus_scores: [0.85, 0.92, 0.78, 0.88],
          engagement_level: 0.86,
        });
      });
    });

    describe('drafts', () => {
      const draft = async (id: number, who = candidate) => (await call(who, 'GET', `${id}/draft/`)).body;

      it('are kept, replaced, and gone with the answer', async () => {
        const { id, question } = await running();
        expect((await call(candidate, 'GET', `${id}/draft/`)).status).toBe(204);
        const put = (text: string) =>
          call(candidate, 'PUT', `${id}/draft/`, { question_id: question.id, text });
        expect(await put('First')).toMatchObject({
          status: 200,
          body: { question_id: question.id, text: 'First' },
        });
        await put('First words 👋');
        expect(await draft(id)).toMatchObject({ question_id: question.id, text: 'First words 👋' });
        expect(await draft(id, employer)).toMatchObject({ text: 'First words 👋' });
        await answer(studio, candidate, id, question.id, WEAK);
        expect((await call(candidate, 'GET', `${id}/draft/`)).status).toBe(204);
        expect(told(await put('Too late.'))).toEqual([409, 'INVALID_STATE']);
        const second = (await next(studio, candidate, id)).body;
        await call(candidate, 'PUT', `${id}/draft/`, { question_id: second.id, text: '' });
        expect(await draft(id)).toMatchObject({ question_id: second.id, text: '' });
      });

      it('never outlive the answer, however close they come', async () => {
        for (let round = 0; round < 8; round++) {
          const { id, question } = await running();
          const put = (n: number) =>
            call(candidate, 'PUT', `${id}/draft/`, { question_id: question.id, text: `${WEAK} ${n}` });
          const late = [put(1), put(2), put(3)];
          const given = answer(studio, candidate, id, question.id, WEAK);
          late.push(put(4), put(5), put(6));
          expect((await given).status).toBe(201);
          for (const reply of await Promise.all(late)) expect([200, 409]).toContain(reply.status);
          expect((await call(candidate, 'GET', `${id}/draft/`)).status).toBe(204);
        }
      });
    });
  });
}
