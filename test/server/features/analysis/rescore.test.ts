/** Scoring again with another scorer: what changes, what stays, and that nothing happens twice. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApp } from '../../../../server/app.ts';
import { call, DIALECTS, type Person, person, type Studio, startStudio } from '../../../support/studio.ts';
import { finished, hold, markedScorer, referenceJob } from '../../support/finished.ts';
import { answer, api, CONSENT, finish, join, practise, schedule, start } from '../../support/interview.ts';
import { allRows } from '../../support/rows.ts';

for (const { dialect, missing } of DIALECTS) {
  describe.skipIf(missing)(`rescoring on ${dialect}${missing ? ` (${missing})` : ''}`, () => {
    let studio: Studio;
    let employer: Person;
    let candidate: Person;
    let jobId: number;
    /** Servers with a newer scorer over the same store. */
    const servers = new Map<string, Awaited<ReturnType<typeof buildApp>>>();

    async function upgraded(version: string, bonus: number): Promise<Pick<Studio, 'call'>> {
      const app = await buildApp({ ...studio.deps, scorer: markedScorer(version, bonus) });
      await app.listen({ port: 0, host: '127.0.0.1' });
      servers.set(version, app);
      const { port } = app.server.address() as { port: number };
      return { call: (...args) => call(`http://127.0.0.1:${port}`, ...args) };
    }
    const rescore = (server: Pick<Studio, 'call'>, who: Person, id: number) =>
      api(server)(who, 'POST', `/interview/interviews/${id}/rescore/`);
    const get = async (who: Person, path: string) => (await api(studio)(who, 'GET', path)).body;
    const assessments = async (who: Person, id: number) =>
      (await get(who, `/interview/skill-assessments/?interview_session=${id}`)).results;

    beforeAll(async () => {
      studio = await startStudio({ dialect, scorer: markedScorer('1') });
      employer = await person(studio, 'employer');
      candidate = await person(studio, 'user');
      jobId = (await referenceJob(studio, employer)).id;
    });
    afterAll(async () => {
      for (const app of servers.values()) await app.close();
      await studio.close();
    });

    it('changes nothing with the same scorer', async () => {
      const id = await finished(studio, employer, candidate, jobId, { python: 8.5, 'system-design': 6.2 });
      const before = await allRows(studio);
      const { status, body } = await rescore(studio, employer, id);
      expect(status).toBe(200);
      expect(body).toMatchObject({
        interview_id: id,
        unchanged: true,
        rescored: 0,
        scorer: { name: 'marked', version: '1' },
        overall_score: body.previous_overall_score,
        fit_score: expect.any(Number),
      });
      expect(await allRows(studio)).toEqual(before);
    });

    it('takes the new scores, keeps the old ones, and moves all that follows from them', async () => {
      const id = await finished(studio, employer, candidate, jobId, { python: 7, 'system-design': 6.2 });
      const was = await get(employer, `/interview/interviews/${id}/`);
      const recommendations = `/interview/recommendations/?interview_session=${id}`;
      const advised = await get(employer, recommendations);
      // Two that were scored, and two that were answered in too few words.
      expect(advised.results.map((each: any) => each.feedback_type)).toEqual(Array(4).fill('improvement'));
      const server = await upgraded('2', 1);
      const { status, body } = await rescore(server, employer, id);
      expect(status).toBe(200);
      expect(body).toMatchObject({
        unchanged: false,
        scorer: { version: '2' },
        previous_overall_score: was.overall_score,
      });
      expect(body.rescored).toBeGreaterThan(1);
      const now = await get(employer, `/interview/interviews/${id}/`);
      expect(now.overall_score).toBe(body.overall_score);
      expect(now.overall_score).toBeGreaterThan(was.overall_score);
      expect(now.fit_score).toBe(body.fit_score);
      expect(now.fit_score).toBeGreaterThan(was.fit_score);
      for (const { accumulated_score, update_count, history } of await assessments(employer, id)) {
        expect(history.length).toBe(update_count);
        const sum = history.reduce((total: number, step: any) => total + step.score, 0);
        expect(sum).toBeCloseTo(accumulated_score, 9);
      }
      const scores = (await assessments(employer, id)).map((each: any) => [
        each.skill.name,
        each.accumulated_score,
      ]);
      expect(new Map(scores)).toEqual(
        new Map([
          ['Python', 8],
          ['System Design', 7.2],
        ]),
      );
      const { explanation } = await get(employer, `/interview/interviews/${id}/report/`);
      expect(explanation.scorer.version).toBe('2');
      const kept = await studio.deps.store.read
        .selectFrom('evaluations')
        .select(['scorer_version', 'is_current', 'answer_id'])
        .where('interview_id', '=', id)
        .execute();
      const old = kept.filter((row) => row.scorer_version === '1' && row.is_current === 0);
      expect(old.length).toBe(body.rescored);
      expect(
        kept
          .filter((row) => row.is_current === 1)
          .map((row) => row.answer_id)
          .sort(),
      ).toEqual([...new Set(kept.map((row) => row.answer_id))].sort());
      // Python is a strength now, and the advice is replaced, not added to.
      const advice = await get(employer, recommendations);
      expect(advice.count).toBe(4);
      expect(advice.results.map((each: any) => [each.skill.name, each.feedback_type])).toEqual([
        ['Python', 'strength'],
        ['Communication', 'improvement'],
        ['Problem Solving', 'improvement'],
        ['System Design', 'improvement'],
      ]);
      const before = await allRows(studio);
      expect((await rescore(server, employer, id)).body.unchanged).toBe(true);
      expect(await allRows(studio)).toEqual(before);
    });

    it('keeps the ticks of a learning path, and hides it while nothing is weak', async () => {
      const { id } = await practise(studio, candidate, { skills: ['Python', 'SQL'], adaptive: false });
      await hold(studio, candidate, id, { python: 7, sql: 5 });
      const list = `/interview/learning-paths/?interview_session=${id}`;
      const [path] = (await get(candidate, list)).results;
      const first = path.resources[0];
      expect(path.resources.map((each: any) => each.order)).toEqual([1, 2, 3, 4]);
      await api(studio)(candidate, 'PATCH', `/interview/learning-paths/${path.id}/resources/${first.id}/`, {
        completed: true,
      });
      const better = await upgraded('3', 1);
      await rescore(better, candidate, id);
      const [shorter] = (await get(candidate, list)).results;
      expect(shorter.id).toBe(path.id);
      expect(shorter.resources).toEqual([{ ...first, completed: true }, { ...path.resources[1] }]);
      const best = await upgraded('4', 5);
      await rescore(best, candidate, id);
      expect(await get(candidate, list)).toMatchObject({ count: 0, results: [] });
      await rescore(studio, candidate, id);
      const [again] = (await get(candidate, list)).results;
      expect(again.resources.map((each: any) => [each.id, each.completed])).toEqual(
        path.resources.map((each: any) => [each.id, each.id === first.id]),
      );
    });

    it('takes a skill out of what counts when the new scorer abstains', async () => {
      const id = await finished(studio, employer, candidate, jobId, { python: 8.5 });
      const silent = {
        ...markedScorer('silent'),
        score: (input: any) => markedScorer('silent').score({ ...input, answer: '' }),
      };
      const app = await buildApp({ ...studio.deps, scorer: silent });
      await app.listen({ port: 0, host: '127.0.0.1' });
      servers.set('silent', app);
      const { port } = app.server.address() as { port: number };
      const reply = await rescore(
        { call: (...args) => call(`http://127.0.0.1:${port}`, ...args) },
        employer,
        id,
      );
      expect(reply.body).toMatchObject({ unchanged: false, overall_score: null, fit_score: null });
      expect(await assessments(employer, id)).toEqual([]);
      const { body } = await api(studio)(
        employer,
        'GET',
        `/interview/interviews/${id}/benchmark-comparison/`,
      );
      expect(body.unassessed_requirements.map((none: any) => none.skill)).toEqual([
        'system design',
        'python',
      ]);
      await rescore(studio, employer, id);
      const [python] = await assessments(employer, id);
      expect(python).toMatchObject({ accumulated_score: 8.5, update_count: python.history.length });
      const moved = python.history.map((step: any) => step.score).filter((score: number) => score !== 0);
      expect(moved).toEqual([8.5, -8.5, 8.5]);
    });

    it('is for those who work on the interview', async () => {
      const id = await finished(studio, employer, candidate, jobId, { python: 8 });
      const viewer = await person(studio, 'user');
      await join(studio, viewer, employer, 'viewer');
      const stranger = await person(studio, 'employer');
      const before = await allRows(studio);
      expect((await rescore(studio, viewer, id)).status).toBe(403);
      expect((await rescore(studio, candidate, id)).status).toBe(403);
      expect((await rescore(studio, stranger, id)).status).toBe(404);
      expect(await allRows(studio)).toEqual(before);
    });

    it('waits for the end, and for a consent that holds', async () => {
      const { id } = await schedule(studio, employer, candidate, jobId);
      const refusal = async () => (await rescore(studio, employer, id)).body.error?.code;
      expect(await refusal()).toBe('INVALID_STATE');
      const { question } = await start(studio, candidate, id);
      await answer(studio, candidate, id, question.id, '8 of it');
      expect(await refusal()).toBe('INVALID_STATE');
      await api(studio)(candidate, 'POST', `/interview/interviews/${id}/consent/`, {
        ...CONSENT,
        ai_scoring: false,
      });
      await finish(studio, candidate, id);
      const before = await allRows(studio);
      expect(await refusal()).toBe('CONSENT_REQUIRED');
      expect(await allRows(studio)).toEqual(before);
    });
  });
}
