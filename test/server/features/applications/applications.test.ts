/** Applications: who may apply, who sees them, who moves them on, and the interview that is made for one. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applicationSchema } from '../../../../shared/contract/applications.ts';
import {
  DIALECTS,
  type Person,
  person,
  type Reply,
  type Studio,
  startStudio,
} from '../../../support/studio.ts';
import { api, join, postJob, schedule } from '../../support/interview.ts';
import { allRows } from '../../support/rows.ts';

const told = ({ status, body }: Reply) => [status, body?.error?.code ?? body?.status];

for (const { dialect, missing } of DIALECTS) {
  describe.skipIf(missing)(`applications on ${dialect}${missing ? ` (${missing})` : ''}`, () => {
    let studio: Studio;
    let owner: Person;
    let recruiter: Person;
    let interviewer: Person;
    let viewer: Person;
    let stranger: Person;
    let candidate: Person;
    let job: any;
    const call = (who: Person, method: string, path: string, body?: unknown) =>
      api(studio)(who, method, `/interview/${path}`, body);
    const apply = (who: Person, jobId: number, body?: unknown) =>
      call(who, 'POST', `jobs/${jobId}/apply/`, body);
    const move = (who: Person, id: number, status: string) =>
      call(who, 'PATCH', `applications/${id}/`, { status });
    const read = async (who: Person, id: number) => (await call(who, 'GET', `applications/${id}/`)).body;
    /** The refusal, and that it changed nothing. */
    const refused = async (act: () => Promise<Reply>, status: number, code: string): Promise<void> => {
      const before = await allRows(studio);
      expect(told(await act())).toEqual([status, code]);
      expect(await allRows(studio)).toEqual(before);
    };
    const newApplication = async (who?: Person) => {
      const applicant = who ?? (await person(studio, 'user'));
      return { applicant, id: (await apply(applicant, job.id)).body.id as number };
    };

    beforeAll(async () => {
      studio = await startStudio({ dialect });
      owner = await person(studio, 'employer', { company_name: 'TechCorp Inc.' });
      [recruiter, interviewer, viewer] = [
        await person(studio, 'user'),
        await person(studio, 'user'),
        await person(studio, 'user'),
      ];
      await join(studio, recruiter, owner, 'recruiter');
      await join(studio, interviewer, owner, 'interviewer');
      await join(studio, viewer, owner, 'viewer');
      stranger = await person(studio, 'employer');
      candidate = await person(studio, 'user');
      job = await postJob(studio, owner);
    });
    afterAll(() => studio.close());

    it('are made once by a candidate, and answered with every field', async () => {
      const made = await apply(candidate, job.id, { cover_letter: '  I would like to work with you.  ' });
      expect(made.status).toBe(201);
      expect(applicationSchema.strict().parse(made.body)).toEqual({
        id: expect.any(Number),
        job: { id: job.id, title: 'Backend Developer', company: 'TechCorp Inc.' },
        user_id: candidate.id,
        candidate_name: expect.stringMatching(/^Sam Nr\d+$/),
        candidate_email: candidate.email,
        status: 'submitted',
        interview_id: null,
        cover_letter: 'I would like to work with you.',
        created_at: made.body.updated_at,
        updated_at: expect.stringMatching(/Z$/),
      });
      await refused(() => apply(candidate, job.id), 409, 'DUPLICATE_RESOURCE');
      await refused(() => apply(candidate, job.id, { cover_letter: 'Again' }), 409, 'DUPLICATE_RESOURCE');
    });

    it('are made once, also by ten calls at the same moment', async () => {
      const eager = await person(studio, 'user');
      const replies = await Promise.all(Array.from({ length: 10 }, () => apply(eager, job.id)));
      expect(replies.map(({ status }) => status).sort()).toEqual([201, ...Array(9).fill(409)]);
    });

    it('are for open jobs, and not for members of a company', async () => {
      for (const member of [owner, recruiter, interviewer, viewer, stranger])
        await refused(() => apply(member, job.id), 403, 'PERMISSION_DENIED');
      const inactive = await postJob(studio, owner, { is_active: false });
      const deleted = await postJob(studio, owner);
      await call(owner, 'DELETE', `jobs/${deleted.id}/`);
      for (const id of [inactive.id, deleted.id, 999_999])
        await refused(() => apply(candidate, id), 404, 'RESOURCE_NOT_FOUND');
      await refused(() => apply(owner, inactive.id), 403, 'PERMISSION_DENIED');
      await refused(() => apply(candidate, job.id, { status: 'offered' }), 400, 'VALIDATION_ERROR');
    });

    it('are seen by who applied and by the members of the company, by nobody else', async () => {
      const { applicant, id } = await newApplication();
      for (const who of [applicant, owner, recruiter, interviewer, viewer])
        expect((await read(who, id)).id).toBe(id);
      for (const who of [candidate, stranger])
        for (const method of ['GET', 'PATCH'])
          await refused(
            () =>
              call(
                who,
                method,
                `applications/${id}/`,
                method === 'PATCH' ? { status: 'withdrawn' } : undefined,
              ),
            404,
            'RESOURCE_NOT_FOUND',
          );
    });

    it('move forwards by owner and recruiter alone', async () => {
      const { applicant, id } = await newApplication();
      for (const who of [interviewer, viewer])
        await refused(() => move(who, id, 'reviewed'), 403, 'PERMISSION_DENIED');
      await refused(() => move(applicant, id, 'offered'), 403, 'PERMISSION_DENIED');
      expect(told(await move(recruiter, id, 'reviewed'))).toEqual([200, 'reviewed']);
      await refused(() => move(owner, id, 'submitted'), 409, 'INVALID_STATE');
      await refused(() => move(owner, id, 'withdrawn'), 403, 'PERMISSION_DENIED');
      const before = await read(owner, id);
      expect((await move(owner, id, 'reviewed')).body).toEqual(before); // the status that it has already
      expect(told(await move(owner, id, 'interviewing'))).toEqual([200, 'interviewing']);
      expect(told(await move(owner, id, 'rejected'))).toEqual([200, 'rejected']);
      await refused(() => move(owner, id, 'offered'), 409, 'INVALID_STATE');
      await refused(() => move(applicant, id, 'withdrawn'), 409, 'INVALID_STATE');
    });

    it('can be withdrawn by who applied, also after an offer, and stay withdrawn', async () => {
      const { applicant, id } = await newApplication();
      await move(owner, id, 'offered');
      expect(told(await move(applicant, id, 'withdrawn'))).toEqual([200, 'withdrawn']);
      await refused(() => move(owner, id, 'reviewed'), 409, 'INVALID_STATE');
      await refused(() => apply(applicant, job.id), 409, 'DUPLICATE_RESOURCE');
    });

    it('are not decided by who applied and joined the company since', async () => {
      const { applicant, id } = await newApplication();
      await join(studio, applicant, owner, 'recruiter');
      await refused(() => move(applicant, id, 'offered'), 403, 'PERMISSION_DENIED');
      expect(told(await move(applicant, id, 'withdrawn'))).toEqual([200, 'withdrawn']);
    });

    describe('the interview that is made for one', () => {
      it('is named, and moves it to interviewing', async () => {
        const { applicant, id } = await newApplication();
        const interview = await schedule(studio, interviewer, applicant, job.id); // by address
        expect(await read(applicant, id)).toMatchObject({
          status: 'interviewing',
          interview_id: interview.id,
        });
        const again = await schedule(studio, owner, applicant, job.id);
        expect(await read(owner, id)).toMatchObject({ status: 'interviewing', interview_id: again.id });
      });

      it('is found by user_id too', async () => {
        const { applicant, id } = await newApplication();
        await move(owner, id, 'reviewed');
        const made = await call(owner, 'POST', 'interviews/', { job_id: job.id, user_id: applicant.id });
        expect(await read(owner, id)).toMatchObject({ status: 'interviewing', interview_id: made.body.id });
      });

      it('leaves alone what is decided, another job, and practice', async () => {
        const { applicant, id } = await newApplication();
        const other = await postJob(studio, owner);
        await schedule(studio, owner, applicant, other.id);
        await call(applicant, 'POST', 'interviews/', { job_id: job.id, is_practice: true });
        expect(await read(owner, id)).toMatchObject({ status: 'submitted', interview_id: null });
        await move(owner, id, 'rejected');
        await schedule(studio, owner, applicant, job.id);
        expect(await read(owner, id)).toMatchObject({ status: 'rejected', interview_id: null });
      });

      it('goes with the interview to another candidate', async () => {
        const [first, second] = [await newApplication(), await newApplication()];
        const interview = await schedule(studio, owner, first.applicant, job.id);
        const path = `interviews/${interview.id}/`;
        await call(owner, 'PATCH', path, { candidate_email: second.applicant.email });
        expect(await read(owner, first.id)).toMatchObject({ status: 'interviewing', interview_id: null });
        expect(await read(owner, second.id)).toMatchObject({
          status: 'interviewing',
          interview_id: interview.id,
        });
      });
    });

    describe('in lists', () => {
      const list = async (who: Person, query: string) =>
        (await call(who, 'GET', `applications/?${query}`)).body;

      it('are those of the company, or one’s own, filtered, ordered, paged and counted exactly', async () => {
        const [early, late] = [await postJob(studio, owner), await postJob(studio, owner)];
        const people = await Promise.all(Array.from({ length: 5 }, () => person(studio, 'user')));
        const ids: number[] = [];
        for (const who of people) {
          ids.push((await apply(who, early.id)).body.id);
          ids.push((await apply(who, late.id)).body.id);
        }
        await move(owner, ids[0] as number, 'reviewed');
        await move(owner, ids[2] as number, 'reviewed');
        await move(people[2] as Person, ids[4] as number, 'withdrawn');

        const page = await list(viewer, `job=${early.id}&limit=2&offset=2`);
        expect([page.count, page.results.map((each: any) => each.id)]).toEqual([5, [ids[4], ids[2]]]);
        expect(page.results[0].cover_letter).toBeUndefined();
        expect(page.next).toContain(`job=${early.id}&limit=2&offset=4`);
        expect(await list(owner, `job=${early.id}&status=reviewed`)).toMatchObject({ count: 2 });
        expect(await list(owner, `job=${early.id}&status=offered`)).toMatchObject({ count: 0, results: [] });
        const touched = await list(owner, `job=${early.id}&ordering=-updated_at`);
        expect(touched.results[0].id).toBe(ids[4]);

        const own = await list(people[2] as Person, 'ordering=created_at');
        expect([own.count, own.results.map((each: any) => each.id)]).toEqual([2, [ids[4], ids[5]]]);
        const withdrawn = await list(people[2] as Person, 'status=withdrawn');
        expect([withdrawn.count, withdrawn.results.length]).toEqual([1, 1]);
        expect((await list(people[2] as Person, `job=${late.id}`)).count).toBe(1);
        expect(await list(stranger, '')).toMatchObject({ count: 0, results: [] });
        expect(await list(stranger, `job=${early.id}`)).toMatchObject({ count: 0, results: [] });
      });

      it('have counts that a recount agrees with', async () => {
        const rows = await studio.deps.store.read.selectFrom('applications').selectAll().execute();
        const expected = new Map<string, number>();
        for (const { tenant, job_id, user_id, status } of rows)
          for (const scope of [`company:${tenant}`, `job:${tenant}:${job_id}`, `candidate:${user_id}`])
            expected.set(`${scope} ${status}`, (expected.get(`${scope} ${status}`) ?? 0) + 1);
        const kept = await studio.deps.store.read
          .selectFrom('list_counts')
          .selectAll()
          .where('list', '=', 'applications')
          .where('n', '<>', 0)
          .execute();
        expect(new Map(kept.map(({ scope, bucket, n }) => [`${scope} ${bucket}`, n]))).toEqual(expected);
      });

      it('refuse filters and orders that there are not, by name', async () => {
        for (const query of ['status=nonsense', 'ordering=status', 'job=x'])
          expect((await call(owner, 'GET', `applications/?${query}`)).body.error.details).toHaveProperty(
            query.split('=')[0] as string,
          );
      });
    });
  });
}
