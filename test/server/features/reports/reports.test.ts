/** Trends, candidates side by side, the transcript, and the report as JSON and as a page. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportDocument } from '../../../../server/features/reports/report.document.ts';
import { DIALECTS, type Person, person, type Studio, startStudio } from '../../../support/studio.ts';
import { finished, hold, markedScorer, referenceJob } from '../../support/finished.ts';
import {
  answer,
  api,
  finish,
  join,
  next,
  postJob,
  practise,
  schedule,
  start,
} from '../../support/interview.ts';

const NO_FIGURES = { needed: 30, icc_single: null, icc_average: null, kappa: null, level: null };
const ATTACK = `<script>alert(1)</script><img src=x onerror="alert('2')"> & done`;

for (const { dialect, missing } of DIALECTS) {
  describe.skipIf(missing)(`reports on ${dialect}${missing ? ` (${missing})` : ''}`, () => {
    let studio: Studio;
    let employer: Person;
    let candidate: Person;
    let jobId: number;
    const get = (who: Person, path: string) => api(studio)(who, 'GET', `/interview/${path}`);
    const trends = (who: Person, userId: number) => get(who, `reports/historical_trends/${userId}/`);

    beforeAll(async () => {
      studio = await startStudio({ dialect, scorer: markedScorer() });
      employer = await person(studio, 'employer', { company_name: 'TechCorp Inc.' });
      candidate = await person(studio, 'user');
      jobId = (await referenceJob(studio, employer)).id;
    });
    afterAll(() => studio.close());

    describe('historical trends', () => {
      it('show the own practice from the first to the last', async () => {
        const learner = await person(studio, 'user');
        for (const marks of [
          { sql: 7.5, communication: 7 },
          { sql: 8.7, communication: 8.3 },
        ]) {
          const { id } = await practise(studio, learner, {
            skills: ['SQL', 'Communication'],
            adaptive: false,
          });
          await hold(studio, learner, id, marks);
        }
        const { status, body } = await trends(learner, learner.id);
        expect(status).toBe(200);
        const date = studio.deps.clock().toISOString().slice(0, 10);
        expect(body).toEqual({
          user_id: learner.id,
          trends: [
            {
              date,
              interview_id: expect.any(Number),
              overall_score: 72.5,
              technical_score: 75,
              behavioral_score: 70,
              skills: { SQL: 7.5, Communication: 7 },
            },
            {
              date,
              interview_id: expect.any(Number),
              overall_score: 85,
              technical_score: 87,
              behavioral_score: 83,
              skills: { SQL: 8.7, Communication: 8.3 },
            },
          ],
          summary: {
            total_interviews: 2,
            improvement_rate: 17.2,
            strongest_skill: 'SQL',
            most_improved_skill: 'Communication',
          },
        });
      });

      it('show a company a candidate’s interviews with it, and nothing else', async () => {
        const who = await person(studio, 'user');
        const rival = await person(studio, 'employer');
        const theirs = (await referenceJob(studio, rival)).id;
        const ours = await finished(studio, employer, who, jobId, { python: 8 });
        const other = await finished(studio, rival, who, theirs, { python: 6 });
        const { id: practice } = await practise(studio, who, { skills: ['Python'], adaptive: false });
        await hold(studio, who, practice, { python: 9 });
        const seen = async (caller: Person) =>
          (await trends(caller, who.id)).body.trends.map((each: any) => each.interview_id);
        const viewer = await person(studio, 'user');
        await join(studio, viewer, employer, 'viewer');
        expect(await seen(employer)).toEqual([ours]);
        expect(await seen(viewer)).toEqual([ours]);
        expect(await seen(rival)).toEqual([other]);
        expect(await seen(who)).toEqual([practice]);
      });

      it('are nobody else’s', async () => {
        const stranger = await person(studio, 'user');
        expect((await trends(stranger, candidate.id)).status).toBe(404);
        expect((await trends(await person(studio, 'employer'), candidate.id)).status).toBe(404);
        expect((await trends(employer, 999_999)).status).toBe(404);
        expect((await trends(stranger, stranger.id)).body).toEqual({
          user_id: stranger.id,
          trends: [],
          summary: {
            total_interviews: 0,
            improvement_rate: null,
            strongest_skill: null,
            most_improved_skill: null,
          },
        });
      });
    });

    describe('candidates side by side', () => {
      it('are ordered by the fit, those without one last, a page at a time', async () => {
        const job = (await referenceJob(studio, employer)).id;
        const ids: Record<string, number> = {};
        for (const [name, marks] of [
          ['weak', { python: 5, 'system-design': 5 }],
          ['none', {}],
          ['best', { python: 9, 'system-design': 9 }],
          ['fair', { python: 7, 'system-design': 8 }],
        ] as const) {
          ids[name] = await finished(studio, employer, candidate, job, marks);
        }
        await schedule(studio, employer, candidate, job);
        await api(studio)(employer, 'PUT', `/interview/interviews/${ids.best}/decision/`, {
          decision: 'hire',
          reason: 'The best of all.',
        });
        const { status, body } = await get(employer, `reports/compare/?job_id=${job}`);
        expect(status).toBe(200);
        expect(body.count).toBe(4);
        expect(body.results.map((each: any) => each.interview_id)).toEqual([
          ids.best,
          ids.fair,
          ids.weak,
          ids.none,
        ]);
        expect(body.results[0]).toEqual({
          interview_id: ids.best,
          session_id: expect.any(String),
          candidate: { user_id: candidate.id, name: expect.stringContaining('Sam'), email: candidate.email },
          end_time: expect.stringMatching(/Z$/),
          completion_percentage: expect.any(Number),
          overall_score: 90,
          fit_score: 90,
          technical_accuracy: 90,
          behavioral_score: null,
          skills: expect.arrayContaining([
            { skill: { id: 2, name: 'Python', category: 'Programming Languages' }, score: 9 },
          ]),
          benchmark: {
            met_requirements: 2,
            below_requirements: 0,
            unassessed_requirements: 0,
            score_percentile: null,
          },
          decision: expect.objectContaining({ decision: 'hire', reason: 'The best of all.' }),
          overrides: [],
        });
        expect(body.results[1].benchmark).toMatchObject({ met_requirements: 1, below_requirements: 1 });
        expect(body.results[3]).toMatchObject({
          fit_score: null,
          overall_score: null,
          skills: [],
          benchmark: { unassessed_requirements: 2 },
          decision: null,
        });
        const page = (await get(employer, `reports/compare/?job_id=${job}&limit=2&offset=1`)).body;
        expect(page.results).toEqual(body.results.slice(1, 3));
        const rising = (await get(employer, `reports/compare/?job_id=${job}&ordering=fit_score`)).body;
        expect(rising.results).toEqual([...body.results].reverse());
        const elsewhere = await finished(studio, employer, candidate, jobId, { python: 9 });
        const some = (list: string) =>
          get(employer, `reports/compare/?job_id=${job}&interviews=${encodeURIComponent(list)}`);
        expect((await some(`${ids.weak},${ids.best},${elsewhere}`)).body).toMatchObject({
          count: 2,
          results: [{ interview_id: ids.best }, { interview_id: ids.weak }],
        });
        for (const list of ['', '1,x', '1,2,3,4,5,6,7']) {
          const refused = await some(list);
          const [field] = Object.keys(refused.body.error?.details ?? {});
          expect([list, refused.status, field?.split('.')[0]]).toEqual([list, 400, 'interviews']);
        }
      });

      it('have the percentile of their own benchmark', async () => {
        const job = (await referenceJob(studio, employer)).id;
        for (const python of [5, 6, 6, 8, 9]) await finished(studio, employer, candidate, job, { python });
        const { body } = await get(employer, `reports/compare/?job_id=${job}`);
        expect(body.results.map((each: any) => each.benchmark.score_percentile)).toEqual([
          90, 70, 40, 40, 10,
        ]);
        for (const each of body.results) {
          const own = (await get(employer, `interviews/${each.interview_id}/benchmark-comparison/`)).body;
          expect(own.score_percentile).toBe(each.benchmark.score_percentile);
        }
      });

      it('are for the company of the job', async () => {
        const stranger = await person(studio, 'employer');
        expect((await get(stranger, `reports/compare/?job_id=${jobId}`)).status).toBe(404);
        expect((await get(candidate, `reports/compare/?job_id=${jobId}`)).status).toBe(403);
        expect((await get(employer, 'reports/compare/?job_id=999999')).status).toBe(404);
        const unnamed = await get(employer, 'reports/compare/');
        expect([unnamed.status, Object.keys(unnamed.body.error.details)]).toEqual([400, ['job_id']]);
        const viewer = await person(studio, 'user');
        await join(studio, viewer, employer, 'viewer');
        expect((await get(viewer, `reports/compare/?job_id=${jobId}`)).status).toBe(200);
      });
    });

    describe('agreement in a job', () => {
      const rate = async (who: Person, id: number, ratings: Record<number, number>) => {
        const body = {
          ratings: Object.entries(ratings).map(([skill_id, rating]) => ({
            skill_id: Number(skill_id),
            rating,
          })),
        };
        const { status } = await api(studio)(who, 'POST', `/interview/interviews/${id}/scorecards/`, body);
        expect(status).toBe(201);
      };
      const agreement = (who: Person, job: number) => get(who, `reports/agreement/?job_id=${job}`);
      let job: number;
      let recruiter: Person;
      let interviewer: Person;
      let held: number[];

      beforeAll(async () => {
        recruiter = await person(studio, 'user');
        interviewer = await person(studio, 'user');
        await join(studio, recruiter, employer, 'recruiter');
        await join(studio, interviewer, employer, 'interviewer');
        job = (await referenceJob(studio, employer)).id;
        held = [];
        // On the scale of people the engine's 0, 2.5 … 10 are 1 to 5.
        for (let nr = 0; nr < 15; nr++) {
          const python = 2.5 * (nr % 5);
          const design = 10 - python;
          const marks = { python, 'system-design': design };
          held.push(await finished(studio, employer, candidate, job, marks));
        }
      });
      const skillId = async (name: string) =>
        (await api(studio)(employer, 'GET', '/interview/skills/?limit=100')).body.results.find(
          (skill: any) => skill.name === name,
        ).id as number;

      it('waits for enough ratings, and says how many it takes', async () => {
        await rate(employer, held[0] as number, { 2: 2 });
        expect((await agreement(employer, job)).body).toEqual({
          job_id: job,
          interviews: 1,
          skills: [
            {
              skill: { id: 2, name: 'Python', category: 'Programming Languages' },
              ...{ rated: 1, mean_rating: 2, mean_score: 0, score_as_rating: 1 },
            },
          ],
          with_engine: { ...NO_FIGURES, items: 1, raters: 2 },
          between_people: { ...NO_FIGURES, items: 0, raters: 0 },
        });
      });

      it('is told by figures and a word once there are, by the ratings that the caller may see', async () => {
        const design = await skillId('System Design');
        for (const [nr, id] of held.entries()) {
          const python = 1 + (nr % 5);
          // The owner's first one was sent above.
          if (nr > 0) await rate(employer, id, { 2: python, [design]: 6 - python });
          await rate(recruiter, id, { 2: python, [design]: 6 - python });
        }
        const { body } = await agreement(employer, job);
        expect(body).toMatchObject({
          interviews: 15,
          skills: [
            { skill: { name: 'Python' }, rated: 15, mean_score: 5, score_as_rating: 3 },
            { skill: { name: 'System Design' }, rated: 15, mean_rating: 2.93, mean_score: 5 },
          ],
          with_engine: { items: 30, raters: 2, level: 'excellent' },
          between_people: { ...NO_FIGURES, items: 29, raters: 2 },
        });
        expect(body.with_engine.icc_single).toBeGreaterThan(0.98);
        expect(body.with_engine.kappa).toBeGreaterThan(0.98);
        const { ratings } = (await get(employer, `interviews/${held[1]}/report/`)).body;
        const { interviews, with_engine, between_people } = body;
        expect(ratings.in_job).toEqual({ interviews, with_engine, between_people });
        // Who has not rated yet is not told what others think.
        expect((await agreement(interviewer, job)).body).toMatchObject({ interviews: 0, skills: [] });
        await rate(interviewer, held[2] as number, { 2: 3 });
        expect((await agreement(interviewer, job)).body).toMatchObject({ interviews: 1 });
      });

      it('is printed in words', async () => {
        const response = await fetch(`${studio.url}/api/interview/interviews/${held[1]}/report/`, {
          headers: { authorization: `Bearer ${employer.token}`, accept: 'text/html' },
        });
        const text = await response.text();
        expect(text).toContain(
          'Over 30 rated skills of this job people and the engine agree: excellent (ICC(2,1)',
        );
        expect(text).toContain(
          'Whether people among themselves agree shows from 30 rated skills of this job on; there are 29.',
        );
      });

      it('is for the company of the job', async () => {
        const stranger = await person(studio, 'employer');
        expect((await agreement(stranger, job)).status).toBe(404);
        expect((await agreement(candidate, job)).status).toBe(403);
        expect((await agreement(employer, 999_999)).status).toBe(404);
      });
    });

    describe('the transcript', () => {
      it('has times in seconds from the start', async () => {
        const { id } = await schedule(studio, employer, candidate, jobId);
        const { question } = await start(studio, candidate, id);
        studio.advance(20_000);
        await answer(studio, candidate, id, question.id, 'We use an index.', {
          response_time: 4.5,
          duration: 12,
          words: [
            { word: 'We', start: 0, end: 0.3, confidence: 0.9 },
            { word: 'use', start: 0.4, end: 0.7 },
          ],
        });
        studio.advance(10_000);
        const second = (await next(studio, candidate, id)).body;
        await answer(studio, candidate, id, second.id, 'I ask first.', { response_time: 1 });
        await next(studio, candidate, id);
        await finish(studio, candidate, id);
        const { status, body } = await get(candidate, `interviews/${id}/transcript/`);
        expect(status).toBe(200);
        expect(body.interview_id).toBe(id);
        expect(body.entries).toHaveLength(3);
        const [one, two, open] = body.entries;
        expect(one).toMatchObject({
          question_id: question.id,
          question: question.text,
          kind: 'technical',
          parent_id: null,
          offset: 0,
          answer: {
            text: 'We use an index.',
            start: 4.5,
            end: 16.5,
            words: [
              { word: 'We', start: 4.5, end: 4.8 },
              { word: 'use', start: 4.9, end: 5.2 },
            ],
          },
        });
        expect(two.offset).toBeGreaterThanOrEqual(30);
        expect(two.offset).toBeLessThan(60);
        expect(two.answer).toMatchObject({ text: 'I ask first.', end: null, words: null });
        expect(two.answer.start).toBeCloseTo(two.offset + 1, 3);
        expect(open.answer).toBeNull();
        const answers = (await get(employer, `interviews/${id}/answers/`)).body.results;
        expect(
          answers.map(({ id, text, start, end, words }: any) => ({ answer_id: id, text, start, end, words })),
        ).toEqual([one.answer, two.answer]);
        expect((await get(employer, `interviews/${id}/transcript/`)).body).toEqual(body);
        expect((await get(await person(studio, 'employer'), `interviews/${id}/transcript/`)).status).toBe(
          404,
        );
        expect(JSON.stringify(body)).not.toMatch(/key_points|score|evaluation/);
      });

      it('is empty before the start', async () => {
        const { id } = await schedule(studio, employer, candidate, jobId);
        expect((await get(employer, `interviews/${id}/transcript/`)).body).toEqual({
          interview_id: id,
          start_time: null,
          entries: [],
        });
      });
    });

    describe('the report', () => {
      let id: number;
      beforeAll(async () => {
        const job = await postJob(studio, employer, { title: ATTACK, requirements: 'Python' });
        ({ id } = await schedule(studio, employer, candidate, job.id, { candidate_name: ATTACK }));
        let { question } = await start(studio, candidate, id);
        while (question !== undefined) {
          await answer(studio, candidate, id, question.id, `6 of it ${ATTACK}`, { response_time: 1 });
          question = (await next(studio, candidate, id)).body;
        }
        await finish(studio, candidate, id);
        await api(studio)(employer, 'PATCH', `/interview/interviews/${id}/`, { interviewer_notes: ATTACK });
        await api(studio)(employer, 'PUT', `/interview/interviews/${id}/decision/`, {
          decision: 'no_hire',
          reason: ATTACK,
        });
        await api(studio)(employer, 'POST', `/interview/interviews/${id}/scorecards/`, {
          ratings: [{ skill_id: 2, rating: 3 }],
        });
      });
      const page = (who: Person, accept: string) =>
        fetch(`${studio.url}/api/v1/interview/interviews/${id}/report/`, {
          headers: { authorization: `Bearer ${who.token}`, accept },
        });

      it('holds what the single calls answer', async () => {
        const { status, body } = await get(employer, `interviews/${id}/report/`);
        expect(status).toBe(200);
        expect(body.interview).toEqual((await get(employer, `interviews/${id}/`)).body);
        expect(body.benchmark).toEqual((await get(employer, `interviews/${id}/benchmark-comparison/`)).body);
        expect(body.explanation).toEqual((await get(employer, `interviews/${id}/explain/`)).body);
        expect(body.transcript).toEqual((await get(employer, `interviews/${id}/transcript/`)).body);
        const advice = await get(employer, `recommendations/?interview_session=${id}&ordering=id`);
        expect(body.recommendations).toEqual(advice.body.results);
        const sentiment = await get(employer, `sentiment-sessions/?interview_session=${id}`);
        expect(body.sentiment).toEqual(sentiment.body.results[0]);
        expect(body.ratings).toEqual({
          skills: [
            {
              skill: { id: 2, name: 'Python', category: 'Programming Languages' },
              mean_rating: 3,
              raters: 1,
              score: 6,
            },
          ],
          agreement: null,
          in_job: {
            interviews: 1,
            with_engine: { ...NO_FIGURES, items: 1, raters: 2 },
            between_people: { ...NO_FIGURES, items: 0, raters: 0 },
          },
        });
        expect(body.overrides).toEqual([]);
        expect(body.course.map((turn: { answer_id: number }) => turn.answer_id)).toEqual(
          body.transcript.entries.flatMap((entry: { answer: { answer_id: number } | null }) =>
            entry.answer === null ? [] : [entry.answer.answer_id],
          ),
        );
      });

      it('keeps ratings from an interviewer who has not sent any', async () => {
        const interviewer = await person(studio, 'user');
        await join(studio, interviewer, employer, 'interviewer');
        const { body } = await get(interviewer, `interviews/${id}/report/`);
        expect(body.ratings).toMatchObject({ skills: [], agreement: null, in_job: { interviews: 0 } });
      });

      it('is a PDF for who asks for one', async () => {
        const pdf = (who: Person, kind = 'pdf') =>
          fetch(`${studio.url}/api/interview/interviews/${id}/report/?export=${kind}`, {
            headers: { authorization: `Bearer ${who.token}` },
          });
        const response = await pdf(employer);
        expect(response.status).toBe(200);
        expect(response.headers.get('content-type')).toBe('application/pdf');
        expect(response.headers.get('content-disposition')).toBe(`attachment; filename="report-${id}.pdf"`);
        const text = Buffer.from(await response.arrayBuffer()).toString('latin1');
        expect(text.startsWith('%PDF-1.7')).toBe(true);
        expect(text).toContain('%%EOF');
        expect(text).toMatch(/\/Lang \(en\)/);
        expect(text).toMatch(/\/BaseFont \/[A-Z]{6}\+DejaVuSans-Bold/);
        expect(text).toMatch(/\/S \/BlockQuote/);
        expect(text).toMatch(/\/S \/Figure/);
        expect(text).toMatch(/\/Outlines \d+ 0 R/);
        const table = await pdf(employer, 'csv');
        expect(table.headers.get('content-type')).toBe('text/csv; charset=utf-8');
        expect(table.headers.get('content-disposition')).toBe(`attachment; filename="report-${id}.csv"`);
        const { body } = await get(employer, `interviews/${id}/report/`);
        const csv = await table.text();
        const [head, ...rows] = csv.split('\r\n');
        expect(head).toBe('part,skill,name,value,out_of,status,text');
        expect(rows).toContain(`score,,overall,${body.interview.overall_score},100,scored,`);
        for (const { skill, score } of body.explanation.skills) {
          expect(csv).toContain(`skill,${skill.name},,${score},10,scored,`);
        }
        expect((await pdf(employer, 'docx')).status).toBe(400);
        expect((await pdf(candidate)).status).toBe(403);
        expect((await pdf(await person(studio, 'employer'))).status).toBe(404);
      });

      it('is a page for who asks for one, with nothing in it that could run', async () => {
        const response = await page(employer, 'text/html,application/xhtml+xml,*/*;q=0.8');
        const text = await response.text();
        expect(response.status).toBe(200);
        expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
        const policy = response.headers.get('content-security-policy') as string;
        expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+'; /);
        expect(policy).not.toContain('unsafe');
        expect(policy).not.toContain('script-src');
        expect(text).toMatch(/^<!doctype html>/);
        expect(text).not.toMatch(
          /<script|<img|onerror="|javascript:|<link|<iframe|<[^>]* (src|href|style)=/i,
        );
        expect(text.split('&lt;script&gt;alert(1)&lt;/script&gt;').length - 1).toBeGreaterThan(5);
        for (const part of [
          'Decision',
          'Requirements',
          'Skills and evidence',
          'Recommendations',
          'Transcript',
        ]) {
          expect(text).toContain(`<h2>${part}</h2>`);
        }
        expect(text).toMatch(
          /<svg class="wide" role="img" aria-label="Overall, of 100: [\d.]+\. Technical: /,
        );
        expect(text).toMatch(
          /<svg class="wide" role="img" aria-label="Python: 6 of 10, Developing · target 7.5 · 1.5 below/,
        );
        // Cut off by the page where it is too long for its place beside the bar.
        expect(text).toMatch(/<foreignObject [^>]*><div>Python<\/div>/);
      });

      it('shows for a point the sentence that says it, not the single words that count', async () => {
        const { id: own } = await practise(studio, candidate, { skills: ['SQL'], adaptive: false });
        await hold(studio, candidate, own, { sql: 5 });
        const { body } = await get(candidate, `interviews/${own}/report/`);
        const skill = body.explanation.skills[0];
        const { answer } = body.transcript.entries[0];
        const said = 'We had a slow query. I read its plan first, and added an index.';
        const spans = [...said.matchAll(/plan|index/g)].map(({ index, 0: { length } }) => ({
          ...{ answer_id: answer.answer_id, start: index, end: index + length, text: '' },
        }));
        const point = { ...skill.key_points[0], covered: true, evidence: spans };
        const { blocks } = reportDocument({
          ...body,
          transcript: {
            ...body.transcript,
            entries: [{ ...body.transcript.entries[0], answer: { ...answer, text: said } }],
          },
          explanation: { ...body.explanation, skills: [{ ...skill, key_points: [point] }] },
        });
        const quotes = blocks
          .flatMap((block) => (block.kind === 'list' ? block.items : []))
          .flatMap((item) => item.quotes);
        expect(quotes).toEqual(['I read its plan first, and added an index']);
      });

      it.each(['application/json', '*/*', 'text/html;q=0.5, application/json'])(
        'is JSON for %s',
        async (accept) => {
          const response = await page(employer, accept);
          expect(response.headers.get('content-type')).toContain('application/json');
          expect(await response.json()).toMatchObject({ interview: { id } });
        },
      );

      it('names practice by the title of its advert', async () => {
        const job_text = 'Data Steward (m/f/d)\nRequirements\n- SQL';
        const { id: own } = await practise(studio, candidate, { job_text, adaptive: false });
        await hold(studio, candidate, own, { sql: 5 });
        const read = async (query: string, accept: string) => {
          const response = await fetch(`${studio.url}/api/v1/interview/interviews/${own}/report/${query}`, {
            headers: { authorization: `Bearer ${candidate.token}`, accept },
          });
          return response.text();
        };
        expect(await read('', 'text/html')).toContain('Practice: Data Steward');
        expect(await read('?export=csv', '*/*')).toContain('job,,,,,,Data Steward\r\n');
      });

      it('is for those who see scores', async () => {
        expect((await page(candidate, 'text/html')).status).toBe(403);
        expect((await page(await person(studio, 'employer'), 'text/html')).status).toBe(404);
        const { id: own } = await practise(studio, candidate, { skills: ['SQL'], adaptive: false });
        await hold(studio, candidate, own, { sql: 5 });
        expect((await get(candidate, `interviews/${own}/report/`)).status).toBe(200);
        expect((await get(employer, `interviews/${own}/report/`)).status).toBe(404);
      });
    });
  });
}
