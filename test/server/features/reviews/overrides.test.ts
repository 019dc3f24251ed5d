/** Scores that people set: beside the engine's, with a reason, with their history, and taken back again. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DIALECTS, type Person, person, type Studio, startStudio } from '../../../support/studio.ts';
import { finished, markedScorer, referenceJob } from '../../support/finished.ts';
import { api, join, practise, schedule, start } from '../../support/interview.ts';
import { allRows } from '../../support/rows.ts';

const PYTHON = 2;
const BODY = { skill_id: PYTHON, score: 9, reason: 'Showed it on the whiteboard.' };

for (const { dialect, missing } of DIALECTS) {
  describe.skipIf(missing)(`overrides on ${dialect}${missing ? ` (${missing})` : ''}`, () => {
    let studio: Studio;
    let owner: Person;
    let interviewer: Person;
    let viewer: Person;
    let candidate: Person;
    let stranger: Person;
    let jobId: number;
    const call = (who: Person, method: string, path: string, body?: unknown) =>
      api(studio)(who, method, `/interview/${path}`, body);
    const set = (who: Person, id: number, body: object = BODY) =>
      call(who, 'POST', `interviews/${id}/overrides/`, body);
    const end = (who: Person, id: number, override: number) =>
      call(who, 'DELETE', `interviews/${id}/overrides/${override}/`);
    const history = async (who: Person, id: number, query = '') =>
      (await call(who, 'GET', `interviews/${id}/overrides/${query}`)).body.results;

    beforeAll(async () => {
      studio = await startStudio({ dialect, scorer: markedScorer() });
      owner = await person(studio, 'employer');
      interviewer = await person(studio, 'user');
      viewer = await person(studio, 'user');
      candidate = await person(studio, 'user');
      stranger = await person(studio, 'employer');
      await join(studio, interviewer, owner, 'interviewer');
      await join(studio, viewer, owner, 'viewer');
      jobId = (await referenceJob(studio, owner)).id;
    });
    afterAll(() => studio.close());

    it('stand beside the engine’s score, and change no figure that is computed', async () => {
      const id = await finished(studio, owner, candidate, jobId, { python: 6, 'system-design': 5 });
      const figures = async () => {
        const {
          overrides: _,
          generated_at: _at,
          ...rest
        } = (await call(owner, 'GET', `interviews/${id}/report/`)).body;
        return rest;
      };
      const before = await figures();
      const made = await set(interviewer, id);
      expect(made).toMatchObject({
        status: 201,
        body: {
          interview_id: id,
          skill: { id: PYTHON, name: 'Python' },
          ...{ score: 9, engine_score: 6, reason: 'Showed it on the whiteboard.' },
          made_by: { id: interviewer.id },
          created_at: expect.stringMatching(/Z$/),
          ...{ ended_at: null, ended_by: null },
        },
      });
      const whole = await set(owner, id, { score: 80, reason: 'All in all.' });
      expect(whole.body).toMatchObject({
        skill: null,
        score: 80,
        engine_score: before.interview.overall_score,
      });
      expect(await figures()).toEqual(before);
      expect((await call(owner, 'GET', `interviews/${id}/report/`)).body.overrides).toEqual([
        made.body,
        whole.body,
      ]);
    });

    it('are shown where candidates are compared, whose order is the engine’s', async () => {
      const job = (await referenceJob(studio, owner)).id;
      const better = await finished(studio, owner, candidate, job, { python: 8 });
      const worse = await finished(studio, owner, candidate, job, { python: 4 });
      const { body } = await set(owner, worse, { score: 100, reason: 'I know them.' });
      const { results } = (await call(owner, 'GET', `reports/compare/?job_id=${job}`)).body;
      expect(results.map((each: any) => [each.interview_id, each.overrides])).toEqual([
        [better, []],
        [worse, [body]],
      ]);
    });

    it('replace the earlier one of the same skill, and stay as history when taken back', async () => {
      const id = await finished(studio, owner, candidate, jobId, { python: 6 });
      const first = (await set(owner, id)).body;
      const other = (await set(owner, id, { score: 70, reason: 'All in all.' })).body;
      const second = (await set(interviewer, id, { ...BODY, score: 7.5 })).body;
      const ended = { ...first, ended_at: expect.any(String), ended_by: { id: interviewer.id } };
      expect(await history(viewer, id)).toMatchObject([ended, other, second]);
      expect((await end(owner, id, first.id)).status).toBe(404);
      expect((await end(owner, id, second.id)).status).toBe(204);
      expect(await history(owner, id, '?ordering=-id&limit=1')).toMatchObject([
        { ...second, ended_at: expect.any(String), ended_by: { id: owner.id } },
      ]);
      expect((await call(owner, 'GET', `interviews/${id}/report/`)).body.overrides).toEqual([other]);
    });

    it('may give a score where the engine gave none', async () => {
      const id = await finished(studio, owner, candidate, jobId, { 'system-design': 5 });
      expect((await set(owner, id)).body).toMatchObject({ score: 9, engine_score: null });
    });

    it('are printed with their reasons', async () => {
      const id = await finished(studio, owner, candidate, jobId, { python: 6 });
      await set(owner, id);
      await set(owner, id, { score: 80, reason: 'All in all.' });
      const page = await fetch(`${studio.url}/api/v1/interview/interviews/${id}/report/`, {
        headers: { authorization: `Bearer ${owner.token}`, accept: 'text/html' },
      });
      const text = await page.text();
      expect(text).toContain('<h2>Scores set by a person</h2>');
      expect(text).toContain('Python: 9 of 10, by the engine 6 of 10; ');
      expect(text).toContain('Showed it on the whiteboard.');
      expect(text).toContain('60 of 100; set by a person: 80 of 100');
    });

    it('need a reason, a score on the scale, a skill that was asked, and a finished interview', async () => {
      const id = await finished(studio, owner, candidate, jobId, { python: 6 });
      const { id: running } = await schedule(studio, owner, candidate, jobId);
      await start(studio, candidate, running);
      const before = await allRows(studio);
      const wrong = async (body: object) => {
        const { status, body: answer } = await set(owner, id, body);
        return [status, ...Object.keys(answer.error.details)];
      };
      expect(await wrong({ ...BODY, reason: '  ' })).toEqual([400, 'reason']);
      expect(await wrong({ score: 9 })).toEqual([400, 'reason']);
      expect(await wrong({ ...BODY, score: 11 })).toEqual([400, 'score']);
      expect(await wrong({ score: 101, reason: 'Because.' })).toEqual([400, 'score']);
      expect(await wrong({ ...BODY, skill_id: 9999 })).toEqual([400, 'skill_id']);
      expect(await wrong({ ...BODY, skill_id: 4 })).toEqual([400, 'skill_id']);
      expect((await set(owner, running)).body.error.code).toBe('INVALID_STATE');
      expect(await allRows(studio)).toEqual(before);
    });

    it('are for those who work on the interview', async () => {
      const id = await finished(studio, owner, candidate, jobId, { python: 6 });
      const { body } = await set(owner, id);
      const practice = (await practise(studio, candidate)).id;
      const before = await allRows(studio);
      for (const [who, status] of [
        [viewer, 403],
        [candidate, 403],
        [stranger, 404],
      ] as const) {
        expect((await set(who, id)).status).toBe(status);
        expect((await end(who, id, body.id)).status).toBe(status);
      }
      expect((await set(candidate, practice)).status).toBe(403);
      expect((await call(candidate, 'GET', `interviews/${id}/overrides/`)).status).toBe(403);
      expect((await call(stranger, 'GET', `interviews/${id}/overrides/`)).status).toBe(404);
      expect(await allRows(studio)).toEqual(before);
      const other = await finished(studio, owner, candidate, jobId, { python: 6 });
      expect((await end(owner, other, body.id)).status).toBe(404);
    });

    it('leave entries in the audit, without what was written', async () => {
      const id = await finished(studio, owner, candidate, jobId, { python: 6 });
      await end(owner, id, (await set(owner, id)).body.id);
      const { body } = await api(studio)(owner, 'GET', `/audit/?subject=interview&subject_id=${id}`);
      const entries = body.results.filter(({ action }: any) => action.endsWith('Override'));
      expect(entries.map(({ action, fields }: any) => [action, fields])).toEqual([
        ['endOverride', []],
        ['createOverride', ['skill_id', 'score', 'reason']],
      ]);
      expect(JSON.stringify(entries)).not.toContain('whiteboard');
    });
  });
}
