/** The main job as an integrator would do it: only the documented calls, over HTTP, on both stores. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bank } from '../../shared/content/bank.ts';
import { DIALECTS, type Person, person, type Studio, startStudio } from '../support/studio.ts';

const WAFFLE =
  'Well, that is a really good question and I am glad that you asked it. In general I would say that it depends on many things, and in my career I have always tried to do my best and to stay positive about it. I think it is important to be professional and to give everything, every day.';

for (const { dialect, missing } of DIALECTS) {
  describe.skipIf(missing)(`the main job on ${dialect}${missing ? ` (${missing})` : ''}`, () => {
    let studio: Studio;
    let employer: Person;
    let candidate: Person;
    let jobId: number;
    let id: number;
    const api = (method: string, path: string, body?: unknown, who: Person = employer) =>
      studio.call(method, `/api/v1${path}`, { body, token: who.token });

    beforeAll(async () => {
      studio = await startStudio({ dialect });
      employer = await person(studio, 'employer', { company_name: 'TechCorp Inc.' });
      candidate = await person(studio, 'user');
    });
    afterAll(() => studio.close());

    it('answers /readyz', async () => {
      expect((await studio.call('GET', '/readyz')).status).toBe(200);
    });

    it('posts a job and reads the skills from its text', async () => {
      const { status, body } = await api('POST', '/interview/jobs/', {
        title: 'Backend Developer',
        description: 'We build things.',
        requirements: 'Python, SQL, REST APIs, 3+ years experience. Nice to have: React',
        job_focus: 'technical',
        is_active: true,
      });
      expect(status).toBe(201);
      expect(body).toMatchObject({ title: 'Backend Developer', company: { company_name: 'TechCorp Inc.' } });
      expect(body.skills.map((each: any) => [each.skill.name, each.is_required])).toEqual([
        ['Python', true],
        ['SQL', true],
        ['REST APIs', true],
        ['React', false],
      ]);
      jobId = body.id;
    });

    it('schedules an interview for a candidate', async () => {
      const { status, body } = await api('POST', '/interview/interviews/', {
        job_id: jobId,
        scheduled_time: '2036-02-15T15:00:00+01:00',
        max_duration_minutes: 30,
        enable_behavioral_analysis: true,
        candidate_email: candidate.email.toUpperCase(),
      });
      expect(status).toBe(201);
      expect(body).toMatchObject({
        job: { id: jobId, title: 'Backend Developer', company: 'TechCorp Inc.' },
        user_id: candidate.id,
        status: 'scheduled',
        scheduled_time: '2036-02-15T14:00:00Z',
        max_duration_minutes: 30,
        is_practice: false,
        candidate_name: expect.stringContaining('Sam'),
      });
      expect(body.session_id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
      id = body.id;
    });

    it('wants the consent before the start', async () => {
      const refused = await api('POST', `/interview/interviews/${id}/start_session/`, undefined, candidate);
      expect(refused).toMatchObject({ status: 409, body: { error: { code: 'CONSENT_REQUIRED' } } });
      const consent = { recording: false, behavioral_analysis: true, ai_scoring: true };
      const given = await api('POST', `/interview/interviews/${id}/consent/`, consent, candidate);
      expect(given).toMatchObject({ status: 200, body: { ...consent, recorded_by: candidate.id } });
    });

    it('starts, answers until 204, and ends', async () => {
      const started = await api('POST', `/interview/interviews/${id}/start_session/`, undefined, candidate);
      expect(started).toMatchObject({
        status: 200,
        body: { status: 'in_progress', question: { order: 1, answered: false } },
      });
      expect(started.body.question.key_points).toBeUndefined();

      let question = started.body.question;
      let asked = 0;
      for (; question !== undefined; asked++) {
        expect(question.parent_id).toBeNull(); // a fixed plan is the same for everybody
        const again = await api('POST', `/interview/interviews/${id}/next_question/`, undefined, candidate);
        expect(again.body.id).toBe(question.id); // asking again does not skip
        const known = bank.find((each) => each.text === question.text);
        const text = asked % 3 === 2 ? WAFFLE : (known?.model_answer as string);
        const body = {
          question_id: question.id,
          text,
          response_time: 2.5,
          duration: 60,
          client_id: crypto.randomUUID(),
        };
        const answer = await api('POST', `/interview/interviews/${id}/answers/`, body, candidate);
        expect(answer.status).toBe(201);
        expect(answer.body).toMatchObject({ question_id: question.id, text });
        expect(answer.body.evaluation).toBeUndefined(); // the employer reads it
        const retry = await api('POST', `/interview/interviews/${id}/answers/`, body, candidate);
        expect(retry).toMatchObject({ status: 200, body: { id: answer.body.id } });
        await api(
          'POST',
          `/interview/interviews/${id}/attention/`,
          {
            question_id: question.id,
            samples: [
              { t: 0, focused: true, speaking: true },
              { t: 1, focused: asked % 2 === 0, speaking: true },
            ],
          },
          candidate,
        );
        const next = await api('POST', `/interview/interviews/${id}/next_question/`, undefined, candidate);
        question = next.status === 204 ? undefined : next.body;
      }
      expect(asked).toBeGreaterThanOrEqual(5);
      const ended = await api('POST', `/interview/interviews/${id}/end_session/`, undefined, candidate);
      expect(ended).toMatchObject({
        status: 200,
        body: { id, status: 'completed', completion_percentage: 100 },
      });
      expect(ended.body.duration).toBeGreaterThan(0);
      const twice = await api('POST', `/interview/interviews/${id}/end_session/`);
      expect(twice).toMatchObject({ status: 409, body: { error: { code: 'INVALID_STATE' } } });
    });

    it('shows the employer every field of the detail, and the candidate no score', async () => {
      const { body } = await api('GET', `/interview/interviews/${id}/`);
      expect(body).toMatchObject({
        id,
        job: {
          id: jobId,
          title: 'Backend Developer',
          company: 'TechCorp Inc.',
          requirements: expect.stringContaining('Python'),
        },
        user: { id: candidate.id, email: candidate.email },
        status: 'completed',
        completion_percentage: 100,
        is_practice: false,
      });
      for (const field of ['start_time', 'end_time']) expect(Date.parse(body[field])).not.toBeNaN();
      expect(body.technical_accuracy).toBeGreaterThan(30);
      expect(body.behavioral_score).toEqual(expect.any(Number));
      expect(body.overall_score).toBeCloseTo((body.technical_accuracy + body.behavioral_score) / 2, 0);
      expect(new Set(body.response_times)).toEqual(new Set([2.5]));
      const focus: number[] = body.attention_metrics.focus_scores;
      expect(focus).toEqual(focus.map((_, index) => (index % 2 === 0 ? 1 : 0.5)));
      const mean = focus.reduce((sum, each) => sum + each, 0) / focus.length;
      expect(body.attention_metrics.engagement_level).toBeCloseTo(mean, 2);

      const own = await api('GET', `/interview/interviews/${id}/`, undefined, candidate);
      expect(own.body).toMatchObject({
        technical_accuracy: null,
        behavioral_score: null,
        overall_score: null,
      });
      for (const path of [`/interview/interviews/${id}/explain/`]) {
        expect((await api('GET', path, undefined, candidate)).status).toBe(403);
      }
      const hidden = await api(
        'GET',
        `/interview/skill-assessments/?interview_session=${id}`,
        undefined,
        candidate,
      );
      expect(hidden.body).toMatchObject({ count: 0, results: [] });
    });

    it('explains each score by spans that slice out of the stored answer', async () => {
      const answers = (await api('GET', `/interview/interviews/${id}/answers/`)).body.results;
      const byId = new Map<number, any>(answers.map((each: any) => [each.id, each]));
      const { body } = await api('GET', `/interview/interviews/${id}/explain/`);
      expect(body.scorer).toEqual({ name: expect.any(String), version: expect.stringMatching(/^\d+\.\d+/) });
      let spans = 0;
      for (const skill of body.skills) {
        for (const point of skill.key_points) {
          expect(point.covered).toBe(point.evidence.length > 0);
          for (const { answer_id, start, end, text } of point.evidence) {
            expect(byId.get(answer_id).text.slice(start, end)).toBe(text);
            expect(text.trim()).not.toBe('');
            spans++;
          }
        }
      }
      expect(spans).toBeGreaterThan(5);
      for (const { text, evaluation } of answers) {
        for (const { evidence } of evaluation.skills) {
          for (const span of evidence) expect(text.slice(span.start, span.end)).toBe(span.text);
        }
      }
    });

    it('adds history up to the accumulated score', async () => {
      const { body } = await api('GET', `/interview/skill-assessments/?interview_session=${id}`);
      expect(body.count).toBeGreaterThanOrEqual(3);
      for (const assessment of body.results) {
        const sum = assessment.history.reduce((total: number, step: any) => total + step.score, 0);
        expect(sum).toBeCloseTo(assessment.accumulated_score, 6);
        expect(assessment.accumulated_score).toBeGreaterThanOrEqual(0);
        expect(assessment.accumulated_score).toBeLessThanOrEqual(10);
        expect(assessment.update_count).toBe(assessment.history.length);
        expect(assessment).toMatchObject({ interview_session: id, skill: { category: expect.any(String) } });
      }
    });

    it('has sentiments that sum to 1', async () => {
      const { body } = await api('GET', `/interview/sentiment-sessions/?interview_session=${id}`);
      expect(body.count).toBe(1);
      const [row] = body.results;
      const { positive_score, negative_score, neutral_score, mixed_score } = row;
      expect(positive_score + negative_score + neutral_score + mixed_score).toBeCloseTo(1, 9);
      expect(row).toMatchObject({
        interview_session: id,
        overall_sentiment: expect.stringMatching(/^(Positive|Negative|Neutral|Mixed)$/),
      });
      for (const field of [
        'confidence_level',
        'engagement_score',
        'professionalism_score',
        'clarity_score',
      ]) {
        expect(row[field]).toBeGreaterThanOrEqual(0);
        expect(row[field]).toBeLessThanOrEqual(1);
      }
    });

    it('lists it once, by status, with exact counts', async () => {
      for (const query of [
        '',
        '?status=completed&limit=10&offset=0&ordering=-start_time',
        `?job=${jobId}`,
        '?search=backend',
      ]) {
        const { body } = await api('GET', `/interview/interviews/${query}`);
        expect(body, query).toMatchObject({ count: 1, next: null, previous: null, results: [{ id }] });
      }
      expect((await api('GET', '/interview/interviews/?status=scheduled')).body.count).toBe(0);
      expect((await api('GET', '/interview/interviews/', undefined, candidate)).body.count).toBe(1);
      const stranger = await person(studio, 'employer');
      expect((await api('GET', '/interview/interviews/', undefined, stranger)).body.count).toBe(0);
      expect((await api('GET', `/interview/interviews/${id}/`, undefined, stranger)).status).toBe(404);
    });
  });
}
