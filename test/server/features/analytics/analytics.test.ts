/** Analytics over HTTP, and the kept sums against a full recount after any sequence of steps. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildServices } from '../../../../server/app.ts';
import { recountJobSums, recountSums } from '../../../../server/store/recount.ts';
import type { Actor } from '../../../../shared/domain/permissions.ts';
import { seeded } from '../../../support/random.ts';
import { DIALECTS, type Person, person, type Studio, startStudio } from '../../../support/studio.ts';
import { finished, hold, markedScorer, referenceJob } from '../../support/finished.ts';
import { api, join, practise, schedule } from '../../support/interview.ts';
import { allRows } from '../../support/rows.ts';

const DAY_MS = 86_400_000;

for (const { dialect, missing } of DIALECTS) {
  describe.skipIf(missing)(`analytics on ${dialect}${missing ? ` (${missing})` : ''}`, () => {
    let studio: Studio;
    let employer: Person;
    let candidate: Person;
    let jobId: number;
    const analytics = (who: Person, query = '') => api(studio)(who, 'GET', `/interview/analytics/${query}`);
    const today = () => studio.deps.clock().toISOString().slice(0, 10);

    beforeAll(async () => {
      studio = await startStudio({ dialect, scorer: markedScorer() });
      employer = await person(studio, 'employer', { company_name: 'TechCorp Inc.' });
      candidate = await person(studio, 'user');
      jobId = (await referenceJob(studio, employer)).id;
    });
    afterAll(() => studio.close());

    it('is empty before there is anything', async () => {
      const { status, body } = await analytics(employer);
      expect(status).toBe(200);
      expect(body).toEqual({
        summary: {
          total_interviews: 0,
          completed_interviews: 0,
          average_score: null,
          average_duration: null,
          completion_rate: null,
        },
        trends: [],
        skill_distribution: [],
      });
    });

    it('tells every field of the reference, and the days add up to the summary', async () => {
      await finished(studio, employer, candidate, jobId, { python: 8, 'system-design': 6 });
      await finished(studio, employer, candidate, jobId, { python: 9, communication: 7 });
      await schedule(studio, employer, candidate, jobId, { scheduled_time: '2036-02-01T23:30:00-02:00' });
      const { body } = await analytics(employer);
      const details = await api(studio)(employer, 'GET', '/interview/interviews/?status=completed');
      const durations = details.body.results.map((row: any) => row.duration);
      expect(body).toEqual({
        summary: {
          total_interviews: 3,
          completed_interviews: 2,
          average_score: expect.any(Number),
          average_duration: Math.round(((durations[0] + durations[1]) / 2) * 10) / 10,
          completion_rate: 66.7,
        },
        trends: [
          { date: today(), interviews: 2, avg_score: body.summary.average_score, completion_rate: 100 },
          { date: '2036-02-02', interviews: 1, avg_score: null, completion_rate: 0 },
        ],
        skill_distribution: [
          { skill: 'Python', average_score: 8.5, total_assessments: 2 },
          { skill: 'Communication', average_score: 7, total_assessments: 1 },
          { skill: 'System Design', average_score: 6, total_assessments: 1 },
        ],
      });
    });

    it('takes both ends of a range in', async () => {
      const of = async (query: string) => (await analytics(employer, query)).body.summary.total_interviews;
      expect(await of('?start_date=2036-02-02&end_date=2036-02-02')).toBe(1);
      expect(await of('?start_date=2036-02-03')).toBe(0);
      expect(await of('?end_date=2036-02-01')).toBe(2);
      const skills = (await analytics(employer, '?start_date=2036-02-02')).body.skill_distribution;
      expect(skills).toEqual([]);
    });

    it.each([
      ['?start_date=2024-02-30', 'start_date'],
      ['?start_date=yesterday', 'start_date'],
      ['?start_date=2024-02-02&end_date=2024-02-01', 'end_date'],
      ['?company_id=abc', 'company_id'],
      ['?ordering=date', 'ordering'],
    ])('refuses %s by name', async (query, field) => {
      const { status, body } = await analytics(employer, query);
      expect([status, Object.keys(body.error.details)]).toEqual([400, [field]]);
    });

    it('is of one job or of one kind of job, and the list shows what each figure is made of', async () => {
      const boss = await person(studio, 'employer');
      const call = (path: string) => api(studio)(boss, 'GET', path);
      const jobs: number[] = [];
      for (const job_focus of ['technical', 'leadership'])
        jobs.push((await referenceJob(studio, boss, { job_focus })).id);
      const [technical, leadership] = jobs as [number, number];
      const first = await finished(studio, boss, candidate, technical, { python: 8, 'system-design': 6 });
      const second = await finished(studio, boss, candidate, leadership, { python: 4 });
      const open = await schedule(studio, boss, candidate, leadership, {
        scheduled_time: '2036-02-01T12:00:00Z',
      });
      const totals = async (query: string) => (await analytics(boss, query)).body.summary.total_interviews;
      const listed = async (query: string) => {
        const { status, body } = await call(`/interview/interviews/?ordering=id&${query}`);
        expect([status, body.count]).toEqual([200, body.results?.length]);
        return body.results.map((row: any) => row.id);
      };
      for (const [query, ids] of [
        ['', [first, second, open.id]],
        [`job=${technical}`, [first]],
        [`job=${leadership}`, [second, open.id]],
        ['job_focus=leadership', [second, open.id]],
        [`job_focus=leadership&job=${technical}`, []],
        ['job_focus=customer', []],
        [`job_focus=leadership&end_date=${today()}`, [second]],
        ['start_date=2036-02-01&end_date=2036-02-01', [open.id]],
      ] as const) {
        expect([query, await totals(`?${query}`)]).toEqual([query, ids.length]);
        expect([query, await listed(query)]).toEqual([query, ids]);
      }
      expect((await analytics(boss, `?job=${technical}`)).body.skill_distribution).toEqual([
        { skill: 'Python', average_score: 8, total_assessments: 1 },
        { skill: 'System Design', average_score: 6, total_assessments: 1 },
      ]);
      expect((await analytics(boss, '?job_focus=leadership')).body.skill_distribution).toEqual([
        { skill: 'Python', average_score: 4, total_assessments: 1 },
      ]);
      expect(await listed('skill=Python')).toEqual([first, second]);
      expect(await listed('skill=system%20design')).toEqual([first]);
      expect(await listed('skill=Knitting')).toEqual([]);
      expect(await listed('skill=Python&status=scheduled')).toEqual([]);
      // A job of somebody else has nothing here.
      expect(await totals(`?job=${jobId}`)).toBe(0);
      expect(await listed(`job=${jobId}`)).toEqual([]);
      const wrong = await call('/interview/interviews/?start_date=2024-02-02&end_date=2024-02-01');
      expect([wrong.status, Object.keys(wrong.body.error.details)]).toEqual([400, ['end_date']]);
    });

    it('adds days up to weeks and months', async () => {
      const boss = await person(studio, 'employer');
      const job = (await referenceJob(studio, boss)).id;
      for (const day of ['2036-01-30', '2036-02-01', '2036-02-03', '2036-02-04']) {
        await schedule(studio, boss, candidate, job, { scheduled_time: `${day}T12:00:00Z` });
      }
      const of = async (interval: string) =>
        (await analytics(boss, `?interval=${interval}`)).body.trends.map((row: any) => [
          row.date,
          row.interviews,
        ]);
      expect(await of('week')).toEqual([
        ['2036-01-28', 3],
        ['2036-02-04', 1],
      ]);
      expect(await of('month')).toEqual([
        ['2036-01-01', 1],
        ['2036-02-01', 3],
      ]);
    });

    it('is one table as CSV', async () => {
      const response = await fetch(`${studio.url}/api/interview/analytics/?export=csv`, {
        headers: { authorization: `Bearer ${employer.token}` },
      });
      expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
      expect(response.headers.get('content-disposition')).toBe('attachment; filename="analytics.csv"');
      const { body } = await analytics(employer);
      const rows = (await response.text()).trimEnd().split('\r\n');
      expect(rows[0]).toBe('kind,name,interviews,average_score,out_of,completion_rate');
      expect(rows[1]).toBe(`total,,3,${body.summary.average_score},100,66.7`);
      expect(rows.slice(2)).toEqual([
        `day,${today()},2,${body.summary.average_score},100,100`,
        'day,2036-02-02,1,,100,0',
        'skill,Python,2,8.5,10,',
        'skill,Communication,1,7,10,',
        'skill,System Design,1,6,10,',
      ]);
    });

    it('is each company’s own, and practice each person’s', async () => {
      const company = (await api(studio)(employer, 'GET', '/users/me/')).body.company.id;
      const stranger = await person(studio, 'employer', { company_name: 'Other Ltd.' });
      const viewer = await person(studio, 'user');
      await join(studio, viewer, employer, 'viewer');
      expect((await analytics(employer, `?company_id=${company}`)).body.summary.total_interviews).toBe(3);
      expect((await analytics(viewer)).body.summary.total_interviews).toBe(3);
      expect((await analytics(stranger, `?company_id=${company}`)).status).toBe(404);
      expect((await analytics(candidate, `?company_id=${company}`)).status).toBe(404);
      expect((await analytics(stranger, '?company_id=999999')).status).toBe(404);
      expect((await analytics(stranger)).body.summary.total_interviews).toBe(0);
      expect((await analytics(candidate)).body.summary.total_interviews).toBe(0);
      const { id } = await practise(studio, candidate, { skills: ['Python'], adaptive: false });
      await hold(studio, candidate, id, { python: 4 });
      expect((await analytics(candidate)).body).toMatchObject({
        summary: { total_interviews: 1, completed_interviews: 1, average_score: 40 },
        skill_distribution: [{ skill: 'Python', average_score: 4, total_assessments: 1 }],
      });
      expect((await analytics(employer)).body.summary.total_interviews).toBe(3);
      expect((await studio.call('GET', '/api/interview/analytics/')).status).toBe(401);
    });
  });

  describe.skipIf(missing)(`kept sums on ${dialect}${missing ? ` (${missing})` : ''}`, () => {
    let studio: Studio;
    beforeAll(async () => {
      studio = await startStudio({ dialect, scorer: markedScorer('1') });
    });
    afterAll(() => studio.close());

    /** Counts anew from the rows, in the plainest way. */
    async function counted() {
      const db = studio.deps.store.read;
      const interviews = await db.selectFrom('interviews').selectAll().execute();
      const companies = await db.selectFrom('companies').selectAll().execute();
      const assessments = await db
        .selectFrom('skill_assessments')
        .selectAll()
        .where('is_scored', '=', 1)
        .execute();
      const days: Record<string, number[]> = {};
      const skillDays: Record<string, number[]> = {};
      const jobDays: Record<string, number[]> = {};
      const jobSkillDays: Record<string, number[]> = {};
      const histogram: Record<string, number> = {};
      const add = (into: Record<string, number[]>, key: string, values: number[]) => {
        into[key] = values.map((value, index) => value + (into[key]?.[index] ?? 0));
      };
      for (const row of interviews) {
        const done = row.status === 'completed';
        const day = `${row.tenant} ${((done && row.end_time) || row.scheduled_time).slice(0, 10)}`;
        const sides = [row.technical_accuracy, row.behavioral_score].filter((side) => side !== null);
        const mean = sides.reduce((sum, side) => sum + side, 0) / sides.length;
        const score = done && sides.length > 0 ? Math.floor(Math.round(mean * 100) / 10 + 0.5) : null;
        const sums = [
          1,
          done ? 1 : 0,
          score === null ? 0 : 1,
          score ?? 0,
          done ? Math.round((row.duration ?? 0) * 1000) : 0,
        ];
        add(days, day, sums);
        const hiring = row.is_practice === 0;
        if (hiring && row.job_id !== null) add(jobDays, `${row.job_id} ${day}`, sums);
        if (!done) continue;
        const industry = companies.find((company) => company.id === row.company_id)?.industry;
        const scopes = [
          `company:${row.tenant}`,
          ...(row.job_id === null ? [] : [`job:${row.job_id}`]),
          ...(industry?.trim() ? [`industry:${industry.trim().toLowerCase()}`] : []),
        ];
        if (hiring && score !== null) {
          for (const scope of scopes)
            histogram[`${scope} ${score}`] = (histogram[`${scope} ${score}`] ?? 0) + 1;
        }
        for (const each of assessments.filter((one) => one.interview_id === row.id)) {
          const hundredths = Math.round(each.accumulated_score * 100);
          add(skillDays, `${day} ${each.skill}`, [1, hundredths]);
          if (!hiring || row.job_id === null) continue;
          add(jobSkillDays, `${row.job_id} ${day} ${each.skill}`, [1, hundredths]);
          const key = `skill:${row.job_id}:${each.skill} ${hundredths}`;
          histogram[key] = (histogram[key] ?? 0) + 1;
        }
      }
      return { days, skillDays, jobDays, jobSkillDays, histogram };
    }

    async function kept() {
      const db = studio.deps.store.read;
      const days = await db.selectFrom('analytics_days').selectAll().where('interviews', '<>', 0).execute();
      const skillDays = await db
        .selectFrom('analytics_skill_days')
        .selectAll()
        .where('assessments', '<>', 0)
        .execute();
      const jobDays = await db
        .selectFrom('analytics_job_days')
        .selectAll()
        .where('interviews', '<>', 0)
        .execute();
      const jobSkillDays = await db
        .selectFrom('analytics_job_skill_days')
        .selectAll()
        .where('assessments', '<>', 0)
        .execute();
      const histogram = await db.selectFrom('score_histogram').selectAll().where('n', '<>', 0).execute();
      return {
        days: Object.fromEntries(
          days.map((row) => [
            `${row.tenant} ${row.day}`,
            [row.interviews, row.completed, row.scored, row.score_sum, row.duration_sum],
          ]),
        ),
        jobDays: Object.fromEntries(
          jobDays.map((row) => [
            `${row.job_id} ${row.tenant} ${row.day}`,
            [row.interviews, row.completed, row.scored, row.score_sum, row.duration_sum],
          ]),
        ),
        jobSkillDays: Object.fromEntries(
          jobSkillDays.map((row) => [
            `${row.job_id} ${row.tenant} ${row.day} ${row.skill}`,
            [row.assessments, row.score_sum],
          ]),
        ),
        skillDays: Object.fromEntries(
          skillDays.map((row) => [`${row.tenant} ${row.day} ${row.skill}`, [row.assessments, row.score_sum]]),
        ),
        histogram: Object.fromEntries(histogram.map((row) => [`${row.scope} ${row.bucket}`, row.n])),
      };
    }

    it.each([1, 2, 3])('equal a full recount after a random sequence of steps (seed %i)', async (seed) => {
      const random = seeded(seed);
      const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
      const newer = buildServices({ ...studio.deps, scorer: markedScorer(`seed-${seed}`, -1.5) });
      const { services } = studio;
      const actorOf = async (who: Person) => (await services.users.findByEmail(who.email)) as Actor;
      const employers: { actor: Actor; jobs: number[] }[] = [];
      for (const industry of ['Software', 'software', '']) {
        const actor = await actorOf(
          await person(studio, 'employer', { company_name: `Company ${industry}` }),
        );
        await services.companies.update(actor, { industry });
        const jobs: number[] = [];
        for (const requirements of ['Python, SQL', 'SQL, teamwork']) {
          const text = { title: 'A job', description: '', requirements };
          jobs.push(
            (await services.jobs.create(actor, { ...text, job_focus: 'technical', is_active: true })).id,
          );
        }
        employers.push({ actor, jobs });
      }
      const learner = await actorOf(await person(studio, 'user'));
      const open: { id: number; actor: Actor; jobs: number[]; practice: boolean }[] = [];
      const consent = { recording: false, behavioral_analysis: false, ai_scoring: true };
      const terms = {
        max_duration_minutes: 15,
        enable_behavioral_analysis: false,
        difficulty: 'junior',
        language: 'en',
      } as const;
      const inDays = (days: number) => new Date(studio.deps.clock().getTime() + days * DAY_MS).toISOString();

      /** Answers every question, some without a mark, and may leave before the end. */
      async function run({ id, actor }: (typeof open)[number]): Promise<void> {
        await services.interviews.consent(actor, id, { ...consent, ai_scoring: random() < 0.9 });
        let question: { id: number } | undefined = (await services.interviews.start(actor, id)).question;
        while (question !== undefined) {
          const text = random() < 0.8 ? `${Math.round(random() * 1000) / 100} of it` : 'nothing';
          await services.answers.create(actor, id, { question_id: question.id, text });
          question = random() < 0.1 ? undefined : await services.asking.next(actor, id);
        }
        studio.advance(Math.floor(random() * 1_800_000));
        if (random() < 0.9) await services.interviews.end(actor, id);
      }

      for (let step = 0; step < 60; step++) {
        studio.advance(Math.floor(random() * DAY_MS * 0.2));
        const kind = random();
        const one = pick(open);
        const status = one && (await services.interviews.get(one.actor, one.id)).status;
        if (one === undefined || kind < 0.35) {
          const practice = random() < 0.3;
          const { actor, jobs } = practice ? { actor: learner, jobs: [] } : pick(employers);
          const { id } = await services.interviews.create(actor, {
            ...terms,
            scheduled_time: inDays(Math.floor(random() * 6) - 1),
            ...(practice
              ? { is_practice: true, skills: ['SQL', 'Teamwork'] }
              : { job_id: pick(jobs), candidate_name: 'Somebody' }),
          });
          open.push({ id, actor, jobs, practice });
        } else if (kind < 0.65 && (status === 'scheduled' || status === 'no_show')) await run(one);
        else if (kind < 0.72 && status === 'scheduled')
          await services.interviews.cancel(one.actor, one.id, '');
        else if (kind < 0.84 && (status === 'scheduled' || status === 'no_show')) {
          await services.interviews.update(one.actor, one.id, {
            scheduled_time: inDays(Math.floor(random() * 6)),
            ...(!one.practice && random() < 0.5 && { job_id: pick(one.jobs) }),
          });
        } else if (kind < 0.88) await services.interviews.sweep();
        else if (kind < 0.91) {
          const { actor } = pick(employers);
          await services.companies.update(actor, { industry: pick(['Software', ' SOFTWARE', 'Retail', '']) });
        } else if (status === 'completed') {
          await newer.rescoring.rescore(one.actor, one.id).catch((error: { code?: string }) => {
            if (error.code !== 'CONSENT_REQUIRED') throw error;
          });
        }
      }
      const found = await kept();
      expect(found).toEqual(await counted());
      expect(
        Object.values(found.days).reduce((sum, [, completed]) => sum + (completed as number), 0),
      ).toBeGreaterThan(5);
      // The statement that fills a store which was written before there were sums comes to the same.
      await studio.deps.store.local((tx) => recountSums(tx));
      await studio.deps.store.local((tx) => recountJobSums(tx));
      expect(await kept()).toEqual(found);
    });

    it('are not touched by what is refused', async () => {
      const employer = await person(studio, 'employer');
      const candidate = await person(studio, 'user');
      const job = await referenceJob(studio, employer);
      const id = await finished(studio, employer, candidate, job.id, { python: 8 });
      const before = await allRows(studio);
      const call = api(studio);
      expect(
        (await call(employer, 'POST', `/interview/interviews/${id}/cancel/`, { reason: '' })).status,
      ).toBe(409);
      expect((await call(employer, 'POST', `/interview/interviews/${id}/end_session/`)).status).toBe(409);
      expect(
        (
          await call(employer, 'PUT', `/interview/interviews/${id}/`, {
            scheduled_time: '2036-01-01T00:00:00Z',
          })
        ).status,
      ).toBe(409);
      expect(await allRows(studio)).toEqual(before);
    });
  });
}
