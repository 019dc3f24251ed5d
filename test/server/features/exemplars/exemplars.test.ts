/** Graded examples: who grades what, how they move later scores, and that each score can be made again from its parts. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { questionKey } from '../../../../server/features/exemplars/question-key.ts';
import { MAX_EXEMPLAR_CHARS, MOST_EXEMPLARS } from '../../../../shared/contract/exemplars.ts';
import { scoreAnswer } from '../../../../shared/domain/scoring/index.ts';
import {
  DIALECTS,
  type Person,
  person,
  type Reply,
  type Studio,
  startStudio,
} from '../../../support/studio.ts';
import { answer, api, finish, join, postJob, practise, schedule, start } from '../../support/interview.ts';
import { allRows } from '../../support/rows.ts';

const TEXT = 'What is a database index, and what does it cost?';
const QUESTION = {
  text: TEXT,
  kind: 'technical',
  skill: 'sql',
  difficulty: 'junior',
  time_limit_seconds: 60,
  key_points: [
    'finds rows without reading the whole table',
    'makes writing slower',
    'takes space on the disk',
  ],
};
const HALF = 'An index lets the database find rows without reading the whole table, like the one of a book.';
const OTHER =
  'It makes queries faster because rows are found quickly, but every insert has to update it too.';

for (const { dialect, missing } of DIALECTS) {
  describe.skipIf(missing)(`graded examples on ${dialect}${missing ? ` (${missing})` : ''}`, () => {
    let studio: Studio;
    let owner: Person;
    let recruiter: Person;
    let interviewer: Person;
    let viewer: Person;
    let candidate: Person;
    let stranger: Person;
    let jobId: number;
    let setId: number;
    const call = (who: Person, method: string, path: string, body?: unknown) =>
      api(studio)(who, method, `/interview/${path}`, body);
    const grade = (who: Person, body: object) => call(who, 'POST', 'exemplars/', body);
    const must = async (reply: Promise<Reply>) => {
      const { status, body } = await reply;
      if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
      return body;
    };
    /** A finished interview whose one question was answered so; the stored answer with its evaluation. */
    async function answered(text: string, set = setId, consent: object = {}, who = owner, job = jobId) {
      const { id } = await schedule(studio, who, candidate, job, { question_set_id: set });
      const { question } = await start(studio, who, id, consent);
      await answer(studio, who, id, question.id, text);
      await finish(studio, who, id);
      const [stored] = (await must(call(who, 'GET', `interviews/${id}/answers/`))).results;
      return {
        interview: id,
        answer: stored.id as number,
        evaluation: stored.evaluation,
        score: stored.evaluation?.score as number,
      };
    }
    const newSet = async (questions: object[], who = owner) =>
      (await must(call(who, 'POST', 'question-sets/', { name: 'Ours', questions }))).id as number;
    /** Words that no question had before. */
    let nr = 0;
    const fresh = () => newSet([{ ...QUESTION, text: `${TEXT} Case ${++nr}.` }]);
    const guidanceOf = async (interview: number) =>
      (await must(call(owner, 'GET', `interviews/${interview}/explain/`))).skills[0].answers[0];

    beforeAll(async () => {
      studio = await startStudio({ dialect });
      owner = await person(studio, 'employer');
      [recruiter, interviewer, viewer, candidate] = [
        await person(studio, 'user'),
        await person(studio, 'user'),
        await person(studio, 'user'),
        await person(studio, 'user'),
      ];
      await join(studio, recruiter, owner, 'recruiter');
      await join(studio, interviewer, owner, 'interviewer');
      await join(studio, viewer, owner, 'viewer');
      stranger = await person(studio, 'employer');
      jobId = (await postJob(studio, owner, { requirements: 'SQL' })).id;
    });
    beforeEach(async () => {
      setId = await fresh();
    });
    afterAll(() => studio.close());

    describe('for the scorer', () => {
      it('move the next score of the question towards the grade, and are named with the score', async () => {
        const first = await answered(HALF);
        const low = await must(grade(recruiter, { answer_id: first.answer, score: 1, note: 'No cost.' }));
        expect(low).toMatchObject({
          question: { skill: { name: 'SQL' } },
          ...{ answer: HALF, answer_id: first.answer, interview_session: first.interview },
          ...{ score: 1, engine_score: first.score, note: 'No cost.', graded_by: { id: recruiter.id } },
        });
        const second = await answered(HALF);
        expect(second.score).toBeLessThan(first.score - 1);
        expect(await guidanceOf(second.interview)).toMatchObject({
          score: second.score,
          guidance: { score_without: first.score, exemplars: [{ id: low.id, score: 1 }] },
        });
        expect(second.evaluation.guidance).toEqual({ exemplars: 1, score_without: first.score });
        expect(first.evaluation.guidance).toBeNull();
        const page = await fetch(`${studio.url}/api/v1/interview/interviews/${second.interview}/report/`, {
          headers: { authorization: `Bearer ${owner.token}`, accept: 'text/html' },
        });
        expect(await page.text()).toContain(
          `${second.score} of 10, held against 1 graded example; without: ${first.score} of 10.`,
        );
        const high = await answered(OTHER);
        await must(grade(owner, { answer_id: high.answer, score: 10 }));
        expect((await guidanceOf((await answered(OTHER)).interview)).guidance.exemplars).toHaveLength(2);
      });

      it('are the same question’s wherever it is asked, and no other’s', async () => {
        const text = `${TEXT} Case ${nr}.`;
        const first = await answered(HALF);
        await must(grade(owner, { answer_id: first.answer, score: 0 }));
        const written = await newSet([{ ...QUESTION, text: ` ${text.toUpperCase().replace(' ', '  ')}` }]);
        expect((await answered(HALF, written)).score).toBeLessThan(first.score);
        const { score, interview } = await answered(HALF, await fresh());
        expect(score).toBe(first.score);
        expect((await guidanceOf(interview)).guidance).toBeNull();
      });

      it('follow a question of the bank by its key', () => {
        const bank = { bank_key: 'sql-index-cost', text: 'One wording.' };
        expect(questionKey(bank)).toBe(questionKey({ ...bank, text: 'Another.' }));
        expect(questionKey({ bank_key: null, text: 'What is C?' })).not.toBe(
          questionKey({ bank_key: null, text: 'What is C++?' }),
        );
      });

      it('are the company’s own, and none of practice', async () => {
        const first = await answered(HALF);
        await must(grade(owner, { answer_id: first.answer, score: 0 }));
        const text = `${TEXT} Case ${nr}.`;
        const theirJob = (await postJob(studio, stranger, { requirements: 'SQL' })).id;
        const theirSet = await newSet([{ ...QUESTION, text }], stranger);
        expect((await answered(HALF, theirSet, {}, stranger, theirJob)).score).toBe(first.score);
      });

      it('judge every answer but the one that was graded', async () => {
        const first = await answered(HALF);
        await must(grade(owner, { answer_id: first.answer, score: 0 }));
        const same = await must(call(owner, 'POST', `interviews/${first.interview}/rescore/`));
        expect(same).toMatchObject({ unchanged: true, rescored: 0 });
      });

      it('count when an interview is scored again, and no more once they are deleted', async () => {
        const first = await answered(HALF);
        const other = await answered(`${HALF} It costs something too.`);
        const graded = await must(grade(owner, { answer_id: other.answer, score: 0 }));
        const rescore = async () => must(call(owner, 'POST', `interviews/${first.interview}/rescore/`));
        expect(await rescore()).toMatchObject({ unchanged: false, rescored: 1 });
        const { score, guidance } = await guidanceOf(first.interview);
        expect(score).toBeLessThan(first.score);
        expect(guidance.score_without).toBe(first.score);
        expect(await rescore()).toMatchObject({ unchanged: true });
        await must(call(owner, 'PATCH', `exemplars/${graded.id}/`, { score: 10 }));
        expect(await rescore()).toMatchObject({ unchanged: false, rescored: 1 });
        expect((await guidanceOf(first.interview)).score).toBeGreaterThan(first.score);
        await must(call(owner, 'DELETE', `exemplars/${graded.id}/`));
        // What was scored by it still says so.
        expect((await guidanceOf(first.interview)).guidance).toMatchObject({
          exemplars: [{ id: graded.id, score: 10 }],
        });
        await rescore();
        expect(await guidanceOf(first.interview)).toMatchObject({ score: first.score, guidance: null });
      });

      it('are kept with each evaluation, so that it can be made again from what is stored', async () => {
        const graded = [];
        for (const [text, score] of [
          [HALF, 2],
          [OTHER, 9],
        ] as const) {
          graded.push(await must(grade(owner, { answer_id: (await answered(text)).answer, score })));
        }
        const { interview } = await answered(`${HALF} ${OTHER}`);
        await must(call(owner, 'PATCH', `exemplars/${graded[0].id}/`, { score: 8 }));
        await must(call(owner, 'DELETE', `exemplars/${graded[1].id}/`));
        const db = studio.deps.store.read;
        const row = await db
          .selectFrom('evaluations')
          .innerJoin('answers', 'answers.id', 'evaluations.answer_id')
          .innerJoin('questions', 'questions.id', 'answers.question_id')
          .select(['evaluations.score', 'evaluations.result', 'answers.text as answer'])
          .select(['questions.text as question', 'questions.key_points'])
          .where('evaluations.interview_id', '=', interview)
          .executeTakeFirstOrThrow();
        const { guidance } = JSON.parse(row.result);
        expect(guidance.exemplars.map((each: any) => each.score)).toEqual([2, 9]);
        const exemplars = [];
        for (const { uid, score } of guidance.exemplars) {
          const { text } = await db
            .selectFrom('exemplars')
            .innerJoin('answers', 'answers.id', 'exemplars.answer_id')
            .select('answers.text')
            .where('exemplars.uid', '=', uid)
            .executeTakeFirstOrThrow();
          exemplars.push({ answer: text, score });
        }
        const { question, answer: said } = row;
        const input = { question, points: JSON.parse(row.key_points), answer: said };
        expect(scoreAnswer({ ...input, exemplars }).score).toBe(row.score);
        expect(scoreAnswer(input).score).toBe(guidance.score_without);
      });
    });

    describe('for people', () => {
      it('are graded by owners and recruiters alone', async () => {
        const { answer: id, interview } = await answered(HALF);
        const made = await must(grade(owner, { answer_id: (await answered(OTHER)).answer, score: 5 }));
        const before = await allRows(studio);
        const body = { answer_id: id, score: 5 };
        for (const [who, status] of [
          [viewer, 403],
          [interviewer, 403],
          [candidate, 403],
          [stranger, 404],
        ] as const) {
          expect((await grade(who, body)).status).toBe(status);
          expect((await call(who, 'PATCH', `exemplars/${made.id}/`, { score: 1 })).status).toBe(status);
          expect((await call(who, 'DELETE', `exemplars/${made.id}/`)).status).toBe(status);
        }
        expect(await allRows(studio)).toEqual(before);
        const read = (who: Person) =>
          call(who, 'GET', `exemplars/?interview_session=${made.interview_session}`);
        expect((await read(viewer)).body.results).toEqual([made]);
        expect((await read(stranger)).body.results).toEqual([]);
        expect((await call(owner, 'GET', `exemplars/?interview_session=${interview}`)).body.count).toBe(0);
      });

      it('are found by the words of question and answer and by the candidate', async () => {
        const made = await must(
          grade(owner, { answer_id: (await answered('Zeppelins, and an index.')).answer, score: 5 }),
        );
        const found = async (search: string) =>
          (await must(call(owner, 'GET', `exemplars/?search=${encodeURIComponent(search)}`))).results.map(
            (each: any) => each.id,
          );
        expect(await found('zeppelins')).toEqual([made.id]);
        expect(await found(`case ${nr}.`)).toEqual([made.id]);
        expect(await found('Sam')).toContain(made.id);
        expect(await found('nothing like it')).toEqual([]);
        const page = await must(call(owner, 'GET', 'exemplars/?search=Sam&ordering=-score&limit=3&offset=1'));
        const all = await must(call(owner, 'GET', 'exemplars/?ordering=-score&limit=4'));
        expect(page.results).toEqual(all.results.slice(1));
      });

      it('change by the field; a new grade is its giver’s, and the same one is no change', async () => {
        const made = await must(grade(owner, { answer_id: (await answered(HALF)).answer, score: 5 }));
        const change = (body: object) => must(call(recruiter, 'PATCH', `exemplars/${made.id}/`, body));
        expect(await change({ note: 'Better.' })).toMatchObject({
          ...{ score: 5, note: 'Better.', graded_by: { id: owner.id } },
        });
        const rows = async () => {
          const { exemplars, audit_entries } = await allRows(studio);
          return { exemplars, audit_entries };
        };
        const before = await rows();
        await change({ score: 5 });
        expect(await rows()).toEqual(before);
        expect(await change({ score: 6.5 })).toMatchObject({ score: 6.5, graded_by: { id: recruiter.id } });
        await must(call(owner, 'DELETE', `exemplars/${made.id}/`));
        expect((await call(owner, 'GET', `exemplars/${made.id}/`)).status).toBe(404);
        expect((await call(owner, 'DELETE', `exemplars/${made.id}/`)).status).toBe(404);
        expect((await grade(owner, { answer_id: made.answer_id, score: 3 })).status).toBe(201);
      });

      it('need a finished interview, words, consent, and each answer once', async () => {
        const { id } = await schedule(studio, owner, candidate, jobId, { question_set_id: setId });
        const { question } = await start(studio, owner, id);
        const open = (await must(answer(studio, owner, id, question.id, HALF))).id;
        const passed = (await answered('  ')).answer;
        const long = (await answered('word '.repeat(MAX_EXEMPLAR_CHARS / 5 + 1))).answer;
        const refusing = (await answered(HALF, setId, { ai_scoring: false })).answer;
        const done = (await answered(HALF)).answer;
        await must(grade(owner, { answer_id: done, score: 4 }));
        const before = await allRows(studio);
        const code = async (answer_id: number) =>
          (await grade(owner, { answer_id, score: 5 })).body.error.code;
        expect(await code(open)).toBe('INVALID_STATE');
        expect(await code(passed)).toBe('INVALID_STATE');
        expect(await code(long)).toBe('INVALID_STATE');
        expect(await code(refusing)).toBe('CONSENT_REQUIRED');
        expect(await code(done)).toBe('DUPLICATE_RESOURCE');
        expect(await code(2_000_000_000)).toBe('RESOURCE_NOT_FOUND');
        expect(await allRows(studio)).toEqual(before);
      });

      it('are not graded from practice', async () => {
        const { id } = await practise(studio, owner, { skills: ['SQL'], adaptive: false });
        const { question } = await start(studio, owner, id);
        const { body } = await answer(studio, owner, id, question.id, HALF);
        await finish(studio, owner, id);
        expect((await grade(owner, { answer_id: body.id, score: 5 })).status).toBe(403);
      });

      it('are bounded in number', async () => {
        const first = await must(grade(owner, { answer_id: (await answered(HALF)).answer, score: 5 }));
        const next = (await answered(OTHER)).answer;
        const {
          id: _,
          uid: _uid,
          seq: _seq,
          ...row
        } = await studio.deps.store.read
          .selectFrom('exemplars')
          .selectAll()
          .where('id', '=', first.id)
          .executeTakeFirstOrThrow();
        await studio.deps.store.write(row.tenant, async (write) => {
          for (let more = 1; more < MOST_EXEMPLARS; more++) {
            await write.tx
              .insertInto('exemplars')
              .values({ ...row, ...write.fresh() })
              .execute();
          }
        });
        const before = await allRows(studio);
        expect((await grade(owner, { answer_id: next, score: 5 })).body.error.code).toBe('INVALID_STATE');
        expect(await allRows(studio)).toEqual(before);
      });

      it('leave entries in the audit', async () => {
        const made = await must(grade(owner, { answer_id: (await answered(HALF)).answer, score: 5 }));
        await must(call(owner, 'PATCH', `exemplars/${made.id}/`, { score: 7 }));
        await must(call(owner, 'DELETE', `exemplars/${made.id}/`));
        const entries = await must(
          api(studio)(owner, 'GET', `/audit/?subject=exemplar&subject_id=${made.id}&ordering=id`),
        );
        expect(entries.results.map(({ action, fields }: any) => [action, fields])).toEqual([
          ['createExemplar', ['answer_id', 'score']],
          ['patchExemplar', ['score']],
          ['deleteExemplar', []],
        ]);
      });
    });
  });
}
