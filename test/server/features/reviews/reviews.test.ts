/** Ratings by people, each on their own, and the decision that only a person makes. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DIALECTS, type Person, person, type Studio, startStudio } from '../../../support/studio.ts';
import { finished, markedScorer, referenceJob } from '../../support/finished.ts';
import { api, join, practise, schedule, start } from '../../support/interview.ts';
import { allRows } from '../../support/rows.ts';

const CARD = { ratings: [{ skill_id: 2, rating: 4, notes: 'Sound.' }], notes: 'A good talk.' };

for (const { dialect, missing } of DIALECTS) {
  describe.skipIf(missing)(`reviews on ${dialect}${missing ? ` (${missing})` : ''}`, () => {
    let studio: Studio;
    let owner: Person;
    let recruiter: Person;
    let interviewers: [Person, Person];
    let viewer: Person;
    let candidate: Person;
    let stranger: Person;
    let jobId: number;
    const call = (who: Person, method: string, id: number, path: string, body?: unknown) =>
      api(studio)(who, method, `/interview/interviews/${id}/${path}`, body);
    const rate = (who: Person, id: number, body: object = CARD) => call(who, 'POST', id, 'scorecards/', body);
    const raters = async (who: Person, id: number) =>
      (await call(who, 'GET', id, 'scorecards/')).body.results.map((card: any) => card.rater.id);
    const decide = (who: Person, id: number, body: object) => call(who, 'PUT', id, 'decision/', body);

    beforeAll(async () => {
      studio = await startStudio({ dialect, scorer: markedScorer() });
      owner = await person(studio, 'employer');
      const member = async (role: 'recruiter' | 'interviewer' | 'viewer') => {
        const who = await person(studio, 'user');
        await join(studio, who, owner, role);
        return who;
      };
      recruiter = await member('recruiter');
      interviewers = [await member('interviewer'), await member('interviewer')];
      viewer = await member('viewer');
      candidate = await person(studio, 'user');
      stranger = await person(studio, 'employer');
      jobId = (await referenceJob(studio, owner)).id;
    });
    afterAll(() => studio.close());

    describe('scorecards', () => {
      it('are hidden from other interviewers until they have sent their own', async () => {
        const { id } = await schedule(studio, owner, candidate, jobId);
        await start(studio, candidate, id);
        const [first, second] = interviewers;
        const sent = await rate(first, id);
        expect(sent).toMatchObject({
          status: 201,
          body: {
            interview_id: id,
            rater: { id: first.id, username: expect.any(String) },
            ratings: [{ skill: { id: 2, name: 'Python' }, rating: 4, notes: 'Sound.' }],
            notes: 'A good talk.',
          },
        });
        expect(await raters(first, id)).toEqual([first.id]);
        for (const who of [second, recruiter, owner, viewer]) expect(await raters(who, id)).toEqual([]);
        await rate(second, id);
        expect(await raters(second, id)).toEqual([first.id, second.id]);
        expect(await raters(owner, id)).toEqual([]);
        await call(candidate, 'POST', id, 'end_session/');
        for (const who of [recruiter, owner, viewer])
          expect(await raters(who, id)).toEqual([first.id, second.id]);
      });

      it('may be sent again until somebody else has sent one', async () => {
        const id = await finished(studio, owner, candidate, jobId, { python: 8 });
        const [first, second] = interviewers;
        const sent = await rate(first, id);
        const changed = await rate(first, id, { ratings: [{ skill_id: 2, rating: 2 }] });
        expect(changed).toMatchObject({
          status: 200,
          body: { id: sent.body.id, ratings: [{ rating: 2, notes: '' }], notes: '' },
        });
        await rate(second, id);
        const before = await allRows(studio);
        expect(await rate(first, id)).toMatchObject({
          status: 409,
          body: { error: { code: 'INVALID_STATE' } },
        });
        expect(await allRows(studio)).toEqual(before);
      });

      it('are for those who work on the interview, and never for its candidate', async () => {
        const id = await finished(studio, owner, candidate, jobId, { python: 8 });
        const { id: practice } = await practise(studio, candidate);
        await start(studio, candidate, practice);
        const before = await allRows(studio);
        expect((await rate(viewer, id)).status).toBe(403);
        expect((await rate(candidate, id)).status).toBe(403);
        expect((await rate(stranger, id)).status).toBe(404);
        expect((await rate(candidate, practice)).status).toBe(403);
        expect((await rate(owner, practice)).status).toBe(404);
        expect((await call(candidate, 'GET', id, 'scorecards/')).status).toBe(403);
        expect((await call(stranger, 'GET', id, 'scorecards/')).status).toBe(404);
        expect(await allRows(studio)).toEqual(before);
      });

      it('wait for the interview, and for skills that there are', async () => {
        const { id } = await schedule(studio, owner, candidate, jobId);
        expect((await rate(owner, id)).body.error.code).toBe('INVALID_STATE');
        await start(studio, candidate, id);
        const before = await allRows(studio);
        const unknown = await rate(owner, id, { ratings: [{ skill_id: 9999, rating: 3 }] });
        expect(Object.keys(unknown.body.error.details)).toEqual(['ratings.0.skill_id']);
        const twice = await rate(owner, id, { ratings: [...CARD.ratings, ...CARD.ratings] });
        expect(Object.keys(twice.body.error.details)).toEqual(['ratings']);
        expect(await allRows(studio)).toEqual(before);
      });
    });

    describe('decisions', () => {
      it('are written by a person with a reason, and shown to the company', async () => {
        const id = await finished(studio, owner, candidate, jobId, { python: 8 });
        const decided = await decide(interviewers[0], id, {
          decision: 'maybe',
          reason: ' Ask a reference. ',
        });
        expect(decided).toMatchObject({
          status: 200,
          body: {
            decision: 'maybe',
            reason: 'Ask a reference.',
            decided_by: interviewers[0].id,
            decided_by_name: expect.any(String),
            decided_at: expect.stringMatching(/Z$/),
          },
        });
        const changed = await decide(owner, id, { decision: 'hire', reason: 'The reference is good.' });
        expect((await call(viewer, 'GET', id, '')).body.decision).toEqual(changed.body);
        expect((await call(candidate, 'GET', id, '')).body.decision).toBeNull();
      });

      it('are not the candidate’s, not a viewer’s, not a stranger’s', async () => {
        const id = await finished(studio, owner, candidate, jobId, { python: 8 });
        const body = { decision: 'hire', reason: 'Because.' };
        const before = await allRows(studio);
        expect((await decide(candidate, id, body)).status).toBe(403);
        expect((await decide(viewer, id, body)).status).toBe(403);
        expect((await decide(stranger, id, body)).status).toBe(404);
        const noReason = await decide(owner, id, { decision: 'hire', reason: '  ' });
        expect([noReason.status, Object.keys(noReason.body.error.details)]).toEqual([400, ['reason']]);
        const other = await decide(owner, id, { decision: 'later', reason: 'Because.' });
        expect([other.status, Object.keys(other.body.error.details)]).toEqual([400, ['decision']]);
        expect(await allRows(studio)).toEqual(before);
      });

      it('stay in the history when another takes their place or they are taken back', async () => {
        const id = await finished(studio, owner, candidate, jobId, { python: 8 });
        const history = async (who = owner, query = '') =>
          (await call(who, 'GET', id, `decisions/${query}`)).body;
        expect(await history()).toMatchObject({ count: 0, results: [] });
        const takeBack = (who: Person) => call(who, 'DELETE', id, 'decision/');
        expect((await takeBack(owner)).status).toBe(404);
        await decide(interviewers[0], id, { decision: 'maybe', reason: 'Ask a reference.' });
        await decide(owner, id, { decision: 'hire', reason: 'The reference is good.' });
        // Said again it is no other one.
        await decide(owner, id, { decision: 'hire', reason: 'The reference is good.' });
        const before = await allRows(studio);
        expect((await takeBack(viewer)).status).toBe(403);
        expect((await takeBack(candidate)).status).toBe(403);
        expect((await takeBack(stranger)).status).toBe(404);
        expect((await call(candidate, 'GET', id, 'decisions/')).status).toBe(403);
        expect(await allRows(studio)).toEqual(before);
        expect((await takeBack(recruiter)).status).toBe(204);
        expect((await call(viewer, 'GET', id, '')).body.decision).toBeNull();
        const ended = (by: Person) => ({
          ended_at: expect.stringMatching(/Z$/),
          ended_by: expect.objectContaining({ id: by.id }),
        });
        expect(await history(viewer, '?ordering=-id')).toMatchObject({
          count: 2,
          results: [
            { decision: 'hire', reason: 'The reference is good.', ...ended(recruiter) },
            { decision: 'maybe', decided_by: { id: interviewers[0].id }, ...ended(owner) },
          ],
        });
        await decide(owner, id, { decision: 'hire', reason: 'The reference is good.' });
        expect((await history()).results[2]).toMatchObject({
          decision: 'hire',
          ended_at: null,
          ended_by: null,
        });
      });

      it('wait for the end', async () => {
        const { id } = await schedule(studio, owner, candidate, jobId);
        const body = { decision: 'no_hire', reason: 'Because.' };
        expect((await decide(owner, id, body)).body.error.code).toBe('INVALID_STATE');
        await start(studio, candidate, id);
        const before = await allRows(studio);
        expect((await decide(owner, id, body)).body.error.code).toBe('INVALID_STATE');
        expect(await allRows(studio)).toEqual(before);
      });
    });
  });
}
