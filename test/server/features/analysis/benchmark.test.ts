/** The benchmark over HTTP: the reference's example, who may see it, and percentiles against a full recount. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCOPES } from '../../../../shared/contract/scopes.ts';
import { JOB_FOCUSES } from '../../../../shared/contract/values.ts';
import { DIALECTS, type Person, person, type Studio, startStudio } from '../../../support/studio.ts';
import { finished, hold, markedScorer, referenceJob } from '../../support/finished.ts';
import { api, join, postJob, practise, schedule } from '../../support/interview.ts';
import { allRows } from '../../support/rows.ts';

for (const { dialect, missing } of DIALECTS) {
  describe.skipIf(missing)(`benchmark on ${dialect}${missing ? ` (${missing})` : ''}`, () => {
    let studio: Studio;
    let employer: Person;
    let candidate: Person;
    let jobId: number;
    let id: number;
    const benchmark = async (who: Person, interview = id) =>
      api(studio)(who, 'GET', `/interview/interviews/${interview}/benchmark-comparison/`);
    const weights = (query = '') => api(studio)(candidate, 'GET', `/interview/score-weights/${query}`);

    const setCompany = (who: Person, settings: object) => api(studio)(who, 'PUT', '/companies/me/', settings);

    beforeAll(async () => {
      studio = await startStudio({ dialect, scorer: markedScorer() });
      employer = await person(studio, 'employer', { company_name: 'TechCorp Inc.' });
      candidate = await person(studio, 'user');
      jobId = (await referenceJob(studio, employer)).id;
      id = await finished(studio, employer, candidate, jobId, { python: 8.5, 'system-design': 6.2 });
    });
    afterAll(() => studio.close());

    it('answers the reference’s example in every field', async () => {
      const { status, body } = await benchmark(employer);
      expect(status).toBe(200);
      expect(body).toEqual({
        met_requirements: [
          {
            skill: 'python',
            score: 8.5,
            percentile: null,
            proficiency_level: 'Proficient',
            importance_weight: 1.2,
            threshold: 7.5,
          },
        ],
        below_requirements: [
          {
            skill: 'system design',
            score: 6.2,
            gap: 1.3,
            proficiency_level: 'Developing',
            importance_weight: 1.5,
            threshold: 7.5,
          },
        ],
        unassessed_requirements: [],
        score_percentile: null,
        industry_percentile: null,
        skill_breakdown: [
          {
            skill: 'system design',
            score: 6.2,
            is_required: true,
            weight: 1.5,
            proficiency_level: 'Developing',
            job_relevance: 'High',
          },
          {
            skill: 'python',
            score: 8.5,
            is_required: true,
            weight: 1.2,
            proficiency_level: 'Proficient',
            job_relevance: 'High',
          },
        ],
        improvement_areas: [
          {
            skill: 'system design',
            current_score: 6.2,
            target_score: 7.5,
            gap: 1.3,
            priority: 'High',
            importance_weight: 1.5,
          },
        ],
        strengths: [{ skill: 'python', score: 8.5, importance_weight: 1.2 }],
      });
    });

    it('puts a required skill apart of which nothing was scored', async () => {
      const other = await finished(studio, employer, candidate, jobId, { python: 9 });
      const { body } = await benchmark(employer, other);
      expect(body.unassessed_requirements).toEqual([
        { skill: 'system design', importance_weight: 1.5, threshold: 7.5 },
      ]);
      expect(body.below_requirements).toEqual([]);
    });

    it('is for those who see scores', async () => {
      const viewer = await person(studio, 'user');
      await join(studio, viewer, employer, 'viewer');
      const stranger = await person(studio, 'employer', { company_name: 'Other Ltd.' });
      const somebody = await person(studio, 'user');
      expect((await benchmark(viewer)).status).toBe(200);
      // That somebody saw it is entered in the audit, once a day; a refusal leaves no trace.
      const before = await allRows(studio);
      expect((await benchmark(viewer)).status).toBe(200);
      expect((await benchmark(candidate)).status).toBe(403);
      expect((await benchmark(stranger)).status).toBe(404);
      expect((await benchmark(somebody)).status).toBe(404);
      const path = `/api/v1/interview/interviews/${id}/benchmark-comparison/`;
      expect((await studio.call('GET', path)).status).toBe(401);
      expect(await allRows(studio)).toEqual(before);
    });

    it('keeps the job’s terms when the job is deleted', async () => {
      const job = await referenceJob(studio, employer);
      const gone = await finished(studio, employer, candidate, job.id, { python: 8 });
      await api(studio)(employer, 'DELETE', `/interview/jobs/${job.id}/`);
      const { body } = await benchmark(employer, gone);
      expect(body.met_requirements.map((met: any) => met.skill)).toEqual(['python']);
      expect(body.unassessed_requirements.map((none: any) => none.skill)).toEqual(['system design']);
    });

    it('measures practice by the skills that were chosen, and by nobody else’s scores', async () => {
      const { id: own } = await practise(studio, candidate, { skills: ['SQL', 'Python'], adaptive: false });
      await hold(studio, candidate, own, { sql: 3, python: 8 });
      const { status, body } = await benchmark(candidate, own);
      expect(status).toBe(200);
      expect(body.met_requirements).toMatchObject([{ skill: 'python', percentile: null }]);
      expect(body.below_requirements).toMatchObject([{ skill: 'sql', gap: 4.5 }]);
      expect(body.score_percentile).toBeNull();
      expect((await benchmark(employer, own)).status).toBe(404);
    });

    it('has percentiles from five on that equal a full recount, in the job and in the industry', async () => {
      const rival = await person(studio, 'employer', { company_name: 'Rival' });
      await setCompany(employer, { industry: 'Software' });
      await setCompany(rival, { industry: 'Retail' });
      const ours = (await referenceJob(studio, employer)).id;
      const theirs = (await referenceJob(studio, rival)).id;
      const held: { interview: number; job: number; python: number; score: number; who: Person }[] = [];
      const hold1 = async (who: Person, job: number, python: number, design: number) => {
        const interview = await finished(studio, who, candidate, job, {
          python,
          'system-design': design,
        });
        const detail = await api(studio)(who, 'GET', `/interview/interviews/${interview}/`);
        held.push({ interview, job, python, score: detail.body.overall_score, who });
      };
      for (const [python, design] of [
        [8.5, 6.2],
        [7, 7],
        [8.5, 9],
        [4, 5],
      ] as const) {
        await hold1(employer, ours, python, design);
      }
      expect((await benchmark(employer, held[0]?.interview)).body.score_percentile).toBeNull();
      await hold1(employer, ours, 9.9, 9.9);
      for (const python of [5, 6, 7]) await hold1(rival, theirs, python, python);
      await schedule(studio, employer, candidate, ours);

      const midRank = (values: number[], own: number) =>
        values.length < 5
          ? null
          : Math.round(
              (100 *
                (values.filter((value) => value < own).length +
                  values.filter((value) => value === own).length / 2)) /
                values.length,
            );
      const inIndustry = async (industry: string) => {
        const rows = await studio.deps.store.read
          .selectFrom('interviews')
          .innerJoin('companies', 'companies.id', 'interviews.company_id')
          .select(['technical_accuracy', 'behavioral_score'])
          .where('status', '=', 'completed')
          .where('is_practice', '=', 0)
          .where('industry', '=', industry)
          .execute();
        return rows.flatMap((row) => row.technical_accuracy ?? []);
      };
      const check = async (industries: Map<Person, string>) => {
        for (const { interview, job, python, score, who } of held) {
          const peers = held.filter((other) => other.job === job);
          const { body } = await benchmark(who, interview);
          expect(body.score_percentile).toBe(
            midRank(
              peers.map((peer) => peer.score),
              score,
            ),
          );
          expect(body.industry_percentile).toBe(
            midRank(await inIndustry(industries.get(who) as string), score),
          );
          const met = body.met_requirements.find((each: any) => each.skill === 'python');
          if (met) {
            expect(met.percentile).toBe(
              midRank(
                peers.map((peer) => peer.python),
                python,
              ),
            );
          }
        }
      };
      await check(
        new Map([
          [employer, 'Software'],
          [rival, 'Retail'],
        ]),
      );
      // A company that moves takes its interviews along.
      await setCompany(rival, { industry: 'Software' });
      await check(
        new Map([
          [employer, 'Software'],
          [rival, 'Software'],
        ]),
      );
      await setCompany(employer, { industry: ' ' });
      expect((await benchmark(employer, held[0]?.interview)).body.industry_percentile).toBeNull();
    });

    it('compares what the sandbox holds with nothing live', async () => {
      await setCompany(employer, { industry: 'Shipping' });
      const made = await studio.call('POST', '/api/auth/api-keys/', {
        token: employer.token,
        body: { name: 'Trial', scopes: [...SCOPES], sandbox: true },
      });
      const twin = { ...employer, token: made.body.key as string };
      await setCompany(twin, { industry: 'Shipping' });
      const counted = (scope: string) =>
        studio.deps.store.read
          .selectFrom('score_histogram')
          .selectAll()
          .where('scope', 'like', scope)
          .where('n', '>', 0)
          .orderBy('scope')
          .orderBy('bucket')
          .execute();
      const live = await counted('industry:%');
      const job = await referenceJob(studio, twin);
      await finished(studio, twin, candidate, job.id, { python: 3, 'system-design': 3 });
      expect(await counted('sandbox industry:%')).toEqual([
        { scope: 'sandbox industry:shipping', bucket: 300, n: 1 },
      ]);
      await setCompany(twin, { industry: 'Mining' });
      expect(await counted('sandbox industry:%')).toEqual([
        { scope: 'sandbox industry:mining', bucket: 300, n: 1 },
      ]);
      expect(await counted('industry:%')).toEqual(live);
    });

    it('lists the weights of each focus', async () => {
      const technical = await weights('?job_focus=technical');
      expect(technical.body).toEqual({
        count: 1,
        next: null,
        previous: null,
        results: [
          {
            id: 1,
            job_focus: 'technical',
            technical_weight: 0.4,
            skills_weight: 0.3,
            cultural_fit_weight: 0.2,
            sentiment_weight: 0.1,
          },
        ],
      });
      const all = (await weights()).body;
      expect(all.results.map((row: any) => row.job_focus)).toEqual(JOB_FOCUSES);
      expect(all.results.map((row: any) => row.id)).toEqual(JOB_FOCUSES.map((_, index) => index + 1));
      const falling = (await weights('?ordering=-job_focus&limit=1')).body;
      expect(falling.results.map((row: any) => row.job_focus)).toEqual(['technical']);
      expect(falling.next).toContain('offset=1');
      const wrong = await weights('?job_focus=nonsense');
      expect([wrong.status, Object.keys(wrong.body.error.details)]).toEqual([400, ['job_focus']]);
    });

    it('counts the sentiment in the fit of those companies alone that turned it on, of all their interviews', async () => {
      const job = await postJob(studio, employer, { skills: [{ skill_id: 2, weight: 1 }] });
      const marks = { python: '8 good', 'problem-solving': '8 good', communication: '8 good' };
      const held = await finished(studio, employer, candidate, job.id, marks);
      const fits = async () => [
        (await api(studio)(employer, 'GET', `/interview/interviews/${held}/`)).body.fit_score,
        (await api(studio)(employer, 'GET', `/interview/reports/compare/?job_id=${job.id}`)).body.results[0]
          .fit_score,
      ];
      expect(await fits()).toEqual([80, 80]);
      await setCompany(employer, { sentiment_in_fit: true });
      // A tenth of the weight for words that are all positive: .9 of 80 and .1 of 100.
      expect(await fits()).toEqual([82, 82]);
      await setCompany(employer, { sentiment_in_fit: false });
      expect(await fits()).toEqual([80, 80]);
    });

    it('shows the fit in the detail to those who see scores, by the weights of the focus', async () => {
      const job = await postJob(studio, employer, {
        skills: [{ skill_id: 2, weight: 1 }],
        job_focus: 'leadership',
      });
      const held = await finished(studio, employer, candidate, job.id, {
        python: 9,
        'problem-solving': 6,
        communication: 6,
      });
      const { body } = await api(studio)(employer, 'GET', `/interview/interviews/${held}/`);
      // Leadership: technical .2 of 90, skills .3 of (9·1 + 6·½ + 6·½) / 2 · 10 = 75, behaviour .4 of 60; no sentiment.
      expect(body).toMatchObject({
        technical_accuracy: 90,
        behavioral_score: 60,
        overall_score: 75,
        fit_score: 71.7,
      });
      const seen = await api(studio)(candidate, 'GET', `/interview/interviews/${held}/`);
      expect(seen.body).toMatchObject({ fit_score: null, decision: null, overall_score: null });
    });
  });
}
