/** The life of a job, and lists whose counts are exact without counting. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { JOB_FOCUSES } from '../../../../shared/contract/values.ts';
import { pickFrom, seeded } from '../../../support/random.ts';
import { DIALECTS, type Person, person, type Studio, startStudio } from '../../../support/studio.ts';
import { api, join, postJob } from '../../support/interview.ts';
import { allRows } from '../../support/rows.ts';

for (const { dialect, missing } of DIALECTS) {
  describe.skipIf(missing)(`jobs on ${dialect}${missing ? ` (${missing})` : ''}`, () => {
    let studio: Studio;
    let owner: Person;
    let stranger: Person;
    let candidate: Person;
    const call = (who: Person, method: string, path: string, body?: unknown) =>
      api(studio)(who, method, `/interview/jobs/${path}`, body);

    beforeAll(async () => {
      studio = await startStudio({ dialect });
      owner = await person(studio, 'employer', { company_name: 'TechCorp Inc.' });
      stranger = await person(studio, 'employer', { company_name: 'Elsewhere' });
      candidate = await person(studio, 'user');
    });
    afterAll(() => studio.close());

    it('are posted, read, changed, closed and deleted', async () => {
      const made = await call(owner, 'POST', '', {
        title: 'Frontend Developer',
        description: 'We are seeking a talented Frontend Developer to join our team...',
        requirements: 'React, TypeScript, CSS, HTML, 3+ years experience',
        job_focus: 'technical',
        is_active: true,
      });
      expect(made.status).toBe(201);
      const { id, created_at } = made.body;
      expect(made.body).toMatchObject({
        title: 'Frontend Developer',
        description: 'We are seeking a talented Frontend Developer to join our team...',
        requirements: 'React, TypeScript, CSS, HTML, 3+ years experience',
        company: { company_name: 'TechCorp Inc.' },
        job_focus: 'technical',
        is_active: true,
      });
      expect((await call(candidate, 'GET', `${id}/`)).body).toEqual(made.body);
      const changed = await call(owner, 'PUT', `${id}/`, { title: 'UI Developer', job_focus: 'balanced' });
      expect(changed).toMatchObject({ status: 200, body: { id, title: 'UI Developer', created_at } });
      expect(await call(owner, 'PATCH', `${id}/`, { is_active: false })).toMatchObject({
        status: 200,
        body: { is_active: false, job_focus: 'balanced' },
      });
      expect((await call(candidate, 'GET', `${id}/`)).status).toBe(404); // closed
      expect((await call(owner, 'GET', `${id}/`)).status).toBe(200);
      expect((await call(owner, 'DELETE', `${id}/`)).status).toBe(204);
      for (const method of ['GET', 'DELETE']) expect((await call(owner, method, `${id}/`)).status).toBe(404);
    });

    it('come back whole when their deletion is taken back, unseen by candidates', async () => {
      const job = await postJob(studio, owner, { title: 'Gardener', requirements: 'SQL' });
      await call(owner, 'DELETE', `${job.id}/`);
      expect((await call(stranger, 'POST', `${job.id}/restore/`)).status).toBe(404);
      expect((await call(candidate, 'POST', `${job.id}/restore/`)).status).toBe(403);
      expect((await call(owner, 'GET', `${job.id}/`)).status).toBe(404);
      for (const _ of ['once', 'and again']) {
        expect(await call(owner, 'POST', `${job.id}/restore/`)).toMatchObject({
          status: 200,
          body: { ...job, is_active: false },
        });
      }
      expect((await call(candidate, 'GET', `${job.id}/`)).status).toBe(404);
      expect((await call(owner, 'PATCH', `${job.id}/`, { is_active: true })).status).toBe(200);
      expect((await call(candidate, 'GET', `${job.id}/`)).body.title).toBe('Gardener');
    });

    it('are changed by owner and recruiter of the company alone', async () => {
      const { id } = await postJob(studio, owner);
      const hidden = await postJob(studio, owner, { is_active: false });
      const members: Record<string, Person> = {};
      for (const role of ['recruiter', 'interviewer', 'viewer'] as const) {
        members[role] = await person(studio, 'user');
        await join(studio, members[role], owner, role);
      }
      const before = await allRows(studio);
      for (const who of [members.interviewer, members.viewer, stranger, candidate] as Person[]) {
        for (const [method, body] of [
          ['PUT', { title: 'Mine' }],
          ['PATCH', { title: 'Mine' }],
          ['DELETE', undefined],
        ] as const) {
          expect((await call(who, method, `${id}/`, body)).status).toBe(403);
          const unseen = who === stranger ? 404 : 403;
          expect((await call(who, method, `${hidden.id}/`, body)).status).toBe(unseen);
        }
      }
      expect(await allRows(studio)).toEqual(before);
      const recruiter = members.recruiter as Person;
      expect((await call(recruiter, 'PATCH', `${id}/`, { title: 'Ours' })).body.title).toBe('Ours');
    });

    it('are listed and counted exactly for everybody, whatever was done to them', async () => {
      const random = seeded(11);
      const jobs: { id: number; who: Person }[] = [];
      for (let step = 0; step < 60; step++) {
        const who = random() < 0.6 ? owner : stranger;
        const change = {
          job_focus: pickFrom(random, JOB_FOCUSES),
          is_active: random() < 0.6,
          title: `${pickFrom(random, ['Chef', 'Pilot', 'Nurse'])} ${step % 7}`,
        };
        const job = pickFrom(random, jobs);
        if (job === undefined || random() < 0.6)
          jobs.push({ who, id: (await postJob(studio, who, change)).id });
        else if (random() < 0.8) await call(job.who, 'PATCH', `${job.id}/`, change);
        else {
          await call(job.who, 'DELETE', `${job.id}/`);
          if (random() < 0.3) await call(job.who, 'POST', `${job.id}/restore/`);
          else jobs.splice(jobs.indexOf(job), 1);
        }
      }
      const rows = await studio.deps.store.read
        .selectFrom('jobs')
        .selectAll()
        .where('deleted_at', 'is', null)
        .execute();
      const companies = new Map<Person, number>();
      for (const who of [owner, stranger])
        companies.set(who, (await api(studio)(who, 'GET', '/users/me/')).body.company.id);

      let lists = 0;
      for (const who of [owner, stranger, candidate])
        for (const company of [undefined, ...companies.values(), 999_999])
          for (const is_active of [undefined, true, false])
            for (const job_focus of [undefined, 'technical'])
              for (const search of [undefined, 'nUrSe']) {
                const filters = { company, is_active, job_focus, search };
                const query = new URLSearchParams(
                  Object.entries(filters).flatMap(([name, value]) =>
                    value === undefined ? [] : [[name, String(value)]],
                  ),
                );
                const expected = rows
                  .filter(
                    (row) =>
                      (row.is_active === 1 || row.company_id === companies.get(who)) &&
                      (company === undefined || row.company_id === company) &&
                      (is_active === undefined || row.is_active === Number(is_active)) &&
                      (job_focus === undefined || row.job_focus === job_focus) &&
                      (search === undefined || row.title.includes('Nurse')),
                  )
                  .map((row) => row.id)
                  .sort((a, b) => b - a);
                const { body } = await call(who, 'GET', `?limit=100&${query}`);
                expect([body.count, body.results.map((each: any) => each.id)], `${query}`).toEqual([
                  expected.length,
                  expected,
                ]);
                lists += Number(expected.length > 0);
              }
      expect(lists).toBeGreaterThan(60);
    });

    it('are paged in each order without a gap', async () => {
      for (const ordering of ['id', '-id', 'title', '-title', 'created_at', '-created_at']) {
        const whole = (await call(owner, 'GET', `?limit=100&ordering=${ordering}`)).body;
        const pages: any[] = [];
        for (let offset = 0; offset < whole.count; offset += 7)
          pages.push(
            ...(await call(owner, 'GET', `?limit=7&offset=${offset}&ordering=${ordering}`)).body.results,
          );
        expect(pages, ordering).toEqual(whole.results);
        const field = ordering.replace('-', '');
        // As text, a whole second ("17Z") would come after its own parts ("17.628Z").
        const values = whole.results.map((each: any) =>
          field === 'created_at' ? Date.parse(each[field]) : each[field],
        );
        const sorted = [...values].sort((a, b) => (a < b ? -1 : Number(a > b)));
        if (ordering.startsWith('-')) sorted.reverse();
        expect(values, ordering).toEqual(sorted);
      }
    });

    it('keep counts of no row that is gone', async () => {
      const kept = await studio.deps.store.read
        .selectFrom('list_counts')
        .select((eb) => ['scope', eb.fn.sum<number | string>('n').as('n')])
        .where('list', '=', 'jobs')
        .groupBy('scope')
        .execute();
      const rows = await studio.deps.store.read
        .selectFrom('jobs')
        .select(['company_id', 'is_active'])
        .where('deleted_at', 'is', null)
        .execute();
      const counts = new Map(kept.map(({ scope, n }) => [scope, Number(n)]));
      expect(counts.get('all')).toBe(rows.filter((row) => row.is_active === 1).length);
      const ofCompanies = [...counts].reduce((sum, [scope, n]) => (scope === 'all' ? sum : sum + n), 0);
      expect(ofCompanies).toBe(rows.length);
    });
  });
}
