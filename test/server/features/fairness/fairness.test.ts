/** Demographics stay the candidate's, and leave only as counts of groups that are large enough. */
import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DIALECTS, type Person, person, type Studio, startStudio } from '../../../support/studio.ts';
import { markedScorer, referenceJob } from '../../support/finished.ts';
import { api, finish, join, practise, schedule, start } from '../../support/interview.ts';
import { allRows } from '../../support/rows.ts';

it('are named by no other feature: the scorer cannot read what it does not know of', () => {
  const files = execFileSync('git', ['grep', '-il', 'demographics', '--', 'server', 'shared/domain'], {
    encoding: 'utf8',
  });
  const known = /^server\/(features\/fairness\/|store\/(tables\/fairness\.ts|migrations\/))/;
  expect(
    files
      .trim()
      .split('\n')
      .filter((file) => !known.test(file)),
  ).toEqual([]);
});

for (const { dialect, missing } of DIALECTS) {
  describe.skipIf(missing)(`fairness on ${dialect}${missing ? ` (${missing})` : ''}`, () => {
    let studio: Studio;
    let owner: Person;
    let candidate: Person;
    const say = (who: Person, id: number, body: object) =>
      api(studio)(who, 'PUT', `/interview/interviews/${id}/demographics/`, body);
    const impact = (who: Person, jobId: number) =>
      api(studio)(who, 'GET', `/interview/reports/adverse-impact/?job_id=${jobId}`);
    const dimension = (body: any, name: string) =>
      body.dimensions.find((each: any) => each.dimension === name);

    beforeAll(async () => {
      studio = await startStudio({ dialect, scorer: markedScorer() });
      owner = await person(studio, 'employer');
      candidate = await person(studio, 'user');
    });
    afterAll(() => studio.close());

    it('are said by the candidate alone, field by field, and can be taken back', async () => {
      const job = await referenceJob(studio, owner);
      const { id } = await schedule(studio, owner, candidate, job.id);
      const first = await say(candidate, id, { gender: 'woman', age_group: 'under_40' });
      expect(first).toMatchObject({
        status: 200,
        body: { interview_id: id, gender: 'woman', ethnicity: null, age_group: 'under_40' },
      });
      const second = await say(candidate, id, { gender: 'prefer_not_to_say', ethnicity: 'asian' });
      expect(second.body).toMatchObject({ gender: null, ethnicity: 'asian', age_group: 'under_40' });
      const stored = await studio.deps.store.read
        .selectFrom('demographics')
        .innerJoin('users', 'users.uid', 'demographics.tenant')
        .select('users.id')
        .execute();
      expect(stored).toEqual([{ id: candidate.id }]);
      const stranger = await person(studio, 'employer');
      const before = await allRows(studio);
      expect((await say(owner, id, { gender: 'man' })).status).toBe(403);
      expect((await say(stranger, id, { gender: 'man' })).status).toBe(404);
      expect((await say(candidate, id, { gender: 'unknown' })).status).toBe(400);
      expect(await allRows(studio)).toEqual(before);
    });

    it('have no place in practice', async () => {
      const { id } = await practise(studio, candidate);
      expect((await say(candidate, id, { gender: 'man' })).body.error.code).toBe('INVALID_STATE');
    });

    it('are compared by the four-fifths rule once each group has five', async () => {
      const job = await referenceJob(studio, owner);
      /** An interview that somebody of a group had, with what was decided. */
      async function decided(gender: string | undefined, decision: string): Promise<void> {
        const { id } = await schedule(studio, owner, candidate, job.id);
        await start(studio, owner, id);
        await finish(studio, owner, id);
        if (gender !== undefined) await say(candidate, id, { gender });
        const body = { decision, reason: 'As it is.' };
        await api(studio)(owner, 'PUT', `/interview/interviews/${id}/decision/`, body);
      }
      for (let n = 0; n < 5; n++) await decided('man', n < 4 ? 'hire' : 'no_hire');
      for (let n = 0; n < 4; n++) await decided('woman', n < 2 ? 'hire' : 'no_hire');
      await decided('woman', 'maybe');
      await decided(undefined, 'hire');
      const small = (await impact(owner, job.id)).body;
      expect(small.decisions).toEqual({ completed: 11, hire: 7, maybe: 1, no_hire: 3 });
      expect(dimension(small, 'gender')).toEqual({
        dimension: 'gender',
        groups: [],
        highest_group: null,
        adverse_impact: null,
        reason: 'small_groups',
      });
      expect(dimension(small, 'ethnicity').reason).toBe('no_groups');
      await decided('woman', 'no_hire');
      expect(dimension((await impact(owner, job.id)).body, 'gender')).toEqual({
        dimension: 'gender',
        groups: [
          { group: 'woman', candidates: 5, hired: 2, selection_rate: 0.4, impact_ratio: 0.5 },
          { group: 'man', candidates: 5, hired: 4, selection_rate: 0.8, impact_ratio: 1 },
        ],
        highest_group: 'man',
        adverse_impact: true,
        reason: null,
      });
    });

    it('are reported to owners and recruiters of the company', async () => {
      const job = await referenceJob(studio, owner);
      const by = async (role: 'recruiter' | 'interviewer' | 'viewer') => {
        const who = await person(studio, 'user');
        await join(studio, who, owner, role);
        return (await impact(who, job.id)).status;
      };
      expect(await by('recruiter')).toBe(200);
      expect(await by('interviewer')).toBe(403);
      expect(await by('viewer')).toBe(403);
      expect((await impact(candidate, job.id)).status).toBe(403);
      expect((await impact(await person(studio, 'employer'), job.id)).status).toBe(404);
      const unnamed = await api(studio)(owner, 'GET', '/interview/reports/adverse-impact/');
      expect([unnamed.status, Object.keys(unnamed.body.error.details)]).toEqual([400, ['job_id']]);
    });
  });
}
