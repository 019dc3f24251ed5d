/** The life of an interview: which step leads where, and what may be changed at which time. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STATUSES } from '../../../../shared/contract/values.ts';
import {
  DIALECTS,
  type Person,
  person,
  type Reply,
  type Studio,
  startStudio,
} from '../../../support/studio.ts';
import {
  again,
  api,
  CONSENT,
  finish,
  join,
  postJob,
  practise,
  schedule,
  start,
} from '../../support/interview.ts';

type Status = (typeof STATUSES)[number];
const MINUTE = 60_000;
const told = ({ status, body }: Reply) => [status, body?.error?.code ?? body?.status];

for (const { dialect, missing } of DIALECTS) {
  describe.skipIf(missing)(`interviews on ${dialect}${missing ? ` (${missing})` : ''}`, () => {
    let studio: Studio;
    let employer: Person;
    let candidate: Person;
    let jobId: number;
    const call = (who: Person, method: string, path: string, body?: unknown) =>
      api(studio)(who, method, `/interview/interviews/${path}`, body);
    const status = async (id: number) => (await call(employer, 'GET', `${id}/`)).body.status;

    beforeAll(async () => {
      studio = await startStudio({ dialect });
      employer = await person(studio, 'employer', { company_name: 'TechCorp Inc.' });
      candidate = await person(studio, 'user');
      jobId = (await postJob(studio, employer)).id;
    });
    afterAll(() => studio.close());

    /** Lets a quarter of an hour pass, and signs both in again. */
    async function quarter(more = 0): Promise<void> {
      studio.advance(15 * MINUTE + more);
      [employer, candidate] = [await again(studio, employer), await again(studio, candidate)];
    }

    /** A new interview that has come as far as `wanted`. */
    async function interviewThatIs(wanted: Status): Promise<number> {
      const { id } = await schedule(studio, employer, candidate, jobId);
      if (wanted === 'in_progress' || wanted === 'completed') await start(studio, candidate, id);
      if (wanted === 'completed') await finish(studio, employer, id);
      if (wanted === 'cancelled') await call(employer, 'POST', `${id}/cancel/`, { reason: 'Filled.' });
      if (wanted === 'no_show') {
        await quarter(1000);
        await studio.services.interviews.sweep();
      }
      expect(await status(id)).toBe(wanted);
      return id;
    }

    const STATE = 'INVALID_STATE';
    /** What each call does, by the status that the interview has: the new status, or the refusal. */
    const STEPS: [string, string, string, object | undefined, Record<Status, Status | typeof STATE>][] = [
      [
        'start_session',
        'POST',
        'start_session/',
        undefined,
        {
          scheduled: 'in_progress',
          no_show: 'in_progress',
          in_progress: STATE,
          completed: STATE,
          cancelled: STATE,
        },
      ],
      [
        'end_session',
        'POST',
        'end_session/',
        undefined,
        { in_progress: 'completed', scheduled: STATE, no_show: STATE, completed: STATE, cancelled: STATE },
      ],
      [
        'cancel',
        'POST',
        'cancel/',
        { reason: 'Filled.' },
        { scheduled: 'cancelled', no_show: STATE, in_progress: STATE, completed: STATE, cancelled: STATE },
      ],
      [
        'PUT completed',
        'PUT',
        '',
        { status: 'completed' },
        {
          in_progress: 'completed',
          completed: 'completed',
          scheduled: STATE,
          no_show: STATE,
          cancelled: STATE,
        },
      ],
      [
        'PUT cancelled',
        'PUT',
        '',
        { status: 'cancelled' },
        {
          scheduled: 'cancelled',
          cancelled: 'cancelled',
          no_show: STATE,
          in_progress: STATE,
          completed: STATE,
        },
      ],
      [
        'PUT in_progress',
        'PUT',
        '',
        { status: 'in_progress' },
        { in_progress: 'in_progress', scheduled: STATE, no_show: STATE, completed: STATE, cancelled: STATE },
      ],
      [
        'PATCH scheduled',
        'PATCH',
        '',
        { status: 'scheduled' },
        { scheduled: 'scheduled', no_show: STATE, in_progress: STATE, completed: STATE, cancelled: STATE },
      ],
      [
        'PATCH no_show',
        'PATCH',
        '',
        { status: 'no_show' },
        { no_show: 'no_show', scheduled: STATE, in_progress: STATE, completed: STATE, cancelled: STATE },
      ],
    ];

    describe.each(STATUSES)('that is %s', (from) => {
      // An interview that no call changes serves all the calls that are refused.
      let untouched: number;
      beforeAll(async () => {
        untouched = await interviewThatIs(from);
      });

      it.each(STEPS)('takes %s as the table says', async (_, method, path, body, leads) => {
        const to = leads[from];
        const moves = to !== STATE && to !== from;
        const id = moves ? await interviewThatIs(from) : untouched;
        if (path === 'start_session/' && moves) await call(employer, 'POST', `${id}/consent/`, CONSENT);
        const before = (await call(employer, 'GET', `${id}/`)).body;
        const reply = await call(employer, method, `${id}/${path}`, body);
        expect(told(reply)).toEqual(to === STATE ? [409, STATE] : [200, to]);
        const after = (await call(employer, 'GET', `${id}/`)).body;
        if (moves) expect(after.status).toBe(to);
        else expect(after).toEqual(before);
      });

      it('takes notes, and other changes only before it starts', async () => {
        const notes = `Looked at while ${from}.`;
        const noted = await call(employer, 'PUT', `${untouched}/`, { interviewer_notes: notes });
        expect([noted.status, noted.body.interviewer_notes, noted.body.status]).toEqual([200, notes, from]);
        const changes = {
          job_id: (await postJob(studio, employer, { title: 'Another Job' })).id,
          scheduled_time: '2036-02-15T14:00:00Z',
          max_duration_minutes: 45,
          candidate_email: 'another@example.com',
          candidate_name: 'Another Name',
        };
        const expected = { in_progress: 'INTERVIEW_IN_PROGRESS', completed: STATE, cancelled: STATE }[
          from as string
        ];
        for (const [field, value] of Object.entries(changes)) {
          if (field === 'scheduled_time' && from === 'no_show') continue; // a new chance: below
          const reply = await call(employer, 'PATCH', `${untouched}/`, { [field]: value });
          expect(told(reply), field).toEqual(expected ? [409, expected] : [200, from]);
        }
        const both = { interviewer_notes: 'Not kept.', max_duration_minutes: 60 };
        if (expected) {
          expect((await call(employer, 'PUT', `${untouched}/`, both)).status).toBe(409);
          expect((await call(employer, 'GET', `${untouched}/`)).body.interviewer_notes).toBe(notes);
        }
      });
    });

    describe('no_show', () => {
      it('comes fifteen minutes after the time, not before, and not twice', async () => {
        const soon = new Date(studio.deps.clock().getTime() + 10 * MINUTE).toISOString();
        const { id } = await schedule(studio, employer, candidate, jobId, { scheduled_time: soon });
        studio.advance(10 * MINUTE);
        await quarter(-2000);
        await studio.services.interviews.sweep();
        expect(await status(id)).toBe('scheduled');
        studio.advance(3000);
        await studio.services.interviews.sweep();
        expect(await status(id)).toBe('no_show');
        expect(await studio.services.interviews.sweep()).toBe(0);
      });

      it('counts from the making of an interview for a time that has passed', async () => {
        const { id } = await schedule(studio, employer, candidate, jobId, {
          scheduled_time: '2020-01-01T00:00:00Z',
        });
        await studio.services.interviews.sweep();
        expect(await status(id)).toBe('scheduled');
        await quarter(1000);
        await studio.services.interviews.sweep();
        expect(await status(id)).toBe('no_show');
      });

      it('can still be started', async () => {
        const id = await interviewThatIs('no_show');
        expect((await start(studio, candidate, id)).status).toBe('in_progress');
        await studio.services.interviews.sweep();
        expect(await status(id)).toBe('in_progress');
      });

      it('can be given another time, and is missed again then', async () => {
        const id = await interviewThatIs('no_show');
        const later = new Date(studio.deps.clock().getTime() + MINUTE).toISOString();
        const moved = await call(employer, 'PUT', `${id}/`, { scheduled_time: later });
        expect(moved).toMatchObject({ status: 200, body: { status: 'scheduled' } });
        await quarter(2 * MINUTE);
        await studio.services.interviews.sweep();
        expect(await status(id)).toBe('no_show');
      });

      it('does not come to what was started, cancelled or put off', async () => {
        const ids = await Promise.all(
          [1, 2, 3].map(async () => (await schedule(studio, employer, candidate, jobId)).id as number),
        );
        const [started, cancelled, moved] = ids as [number, number, number];
        await start(studio, employer, started);
        await call(employer, 'POST', `${cancelled}/cancel/`, {});
        await call(employer, 'PUT', `${moved}/`, { scheduled_time: '2036-01-01T00:00:00Z' });
        await quarter(1000);
        await studio.services.interviews.sweep();
        expect(await Promise.all(ids.map(status))).toEqual(['in_progress', 'cancelled', 'scheduled']);
      });

      it.each([
        '0000-01-01T00:00:00Z',
        '9999-12-31T23:59:59Z',
        '9999-12-31T23:59:59-23:00',
        '1969-12-31T23:59:59Z',
      ])('has no such time as %s', async (scheduled_time) => {
        const reply = await call(employer, 'POST', '', {
          job_id: jobId,
          candidate_name: 'A',
          scheduled_time,
        });
        expect([reply.status, Object.keys(reply.body.error?.details ?? {})]).toEqual([
          400,
          ['scheduled_time'],
        ]);
      });
    });

    describe('ending', () => {
      it('answers as the reference does, by end_session and by PUT alike', async () => {
        const [one, other] = [await interviewThatIs('in_progress'), await interviewThatIs('in_progress')];
        studio.advance(90_500);
        const ended = await call(candidate, 'POST', `${one}/end_session/`);
        expect(ended.body).toEqual({
          id: one,
          status: 'completed',
          end_time: expect.stringMatching(/Z$/),
          duration: expect.any(Number),
          completion_percentage: 0,
          message: 'Interview session ended successfully',
        });
        expect(ended.body.duration).toBeGreaterThanOrEqual(90.5);
        expect(ended.body.duration).toBeLessThan(100);
        const put = (
          await call(employer, 'PUT', `${other}/`, { status: 'completed', interviewer_notes: 'Good.' })
        ).body;
        expect(put).toMatchObject({
          status: 'completed',
          interviewer_notes: 'Good.',
          end_time: expect.any(String),
        });
        const { start_time, end_time, duration } = put;
        expect(duration).toBeCloseTo((Date.parse(end_time) - Date.parse(start_time)) / 1000, 3);
      });

      it('cancels alike by cancel and by PUT, but for the reason', async () => {
        const [one, other] = [await interviewThatIs('scheduled'), await interviewThatIs('scheduled')];
        const cancelled = (
          await call(employer, 'POST', `${one}/cancel/`, { reason: '  The job is filled. ' })
        ).body;
        expect(cancelled).toMatchObject({ status: 'cancelled', cancel_reason: 'The job is filled.' });
        const put = (await call(employer, 'PUT', `${other}/`, { status: 'cancelled' })).body;
        for (const field of ['start_time', 'end_time', 'duration']) {
          expect([field, cancelled[field], put[field]]).toEqual([field, null, null]);
        }
      });
    });

    describe('making one', () => {
      const create = (who: Person, body: object) => call(who, 'POST', '', body);

      it('answers as the reference does', async () => {
        const reply = await create(employer, {
          job_id: jobId,
          scheduled_time: '2036-02-15T14:00:00Z',
          max_duration_minutes: 30,
          is_practice: false,
          enable_behavioral_analysis: true,
        });
        expect(reply.status).toBe(201);
        expect(reply.body).toMatchObject({
          job: { id: jobId, title: 'Backend Developer', company: 'TechCorp Inc.' },
          user_id: employer.id,
          status: 'scheduled',
          scheduled_time: '2036-02-15T14:00:00Z',
          is_practice: false,
          adaptive: false,
          question_count: expect.any(Number),
        });
      });

      it('names its skills in the list as well, which is all that practice without a job has for a name', async () => {
        const made = (await create(candidate, { is_practice: true, skills: ['SQL', 'Python'] })).body;
        const list = (await call(candidate, 'GET', '?is_practice=true&ordering=-id&limit=1')).body;
        expect(list.results[0]).toMatchObject({ id: made.id, job: null, skills: made.skills });
        expect(made.skills.map((skill: { name: string }) => skill.name).sort()).toEqual(['Python', 'SQL']);
      });

      it.each<[string, 'candidate' | 'employer', object, number, string?]>([
        ['no job for hiring', 'employer', { candidate_name: 'Somebody' }, 400, 'job_id'],
        ['no job, said to be no practice', 'employer', { is_practice: false }, 400, 'job_id'],
        [
          'practice for somebody else',
          'employer',
          { is_practice: true, candidate_email: 'a@example.com' },
          400,
          'is_practice',
        ],
        ['practice for another account', 'candidate', { is_practice: true, user_id: 1 }, 400, 'is_practice'],
        ['an unknown user', 'employer', { job_id: 1, user_id: 999_999 }, 400, 'user_id'],
        ['an unknown job', 'employer', { job_id: 999_999, candidate_name: 'Somebody' }, 404],
        ['hiring by a candidate', 'candidate', { job_id: 1, is_practice: false }, 403],
        [
          'hiring by a candidate, somebody named',
          'candidate',
          { job_id: 1, candidate_name: 'Somebody' },
          403,
        ],
        ['an unknown skill', 'candidate', { skills: ['python', 'juggling'] }, 400, 'skills.1'],
        ['another language', 'candidate', { language: 'de' }, 400, 'language'],
        ['four minutes', 'candidate', { max_duration_minutes: 4 }, 400, 'max_duration_minutes'],
        [
          'a time without a zone',
          'candidate',
          { scheduled_time: '2036-02-15T14:00:00' },
          400,
          'scheduled_time',
        ],
      ])('refuses %s', async (_, who, body, code, field) => {
        const reply = await create(who === 'employer' ? employer : candidate, body);
        expect([reply.status, Object.keys(reply.body.error.details)]).toEqual([code, field ? [field] : []]);
      });

      it('does not interview for the job of another company', async () => {
        const rival = await person(studio, 'employer');
        expect((await create(rival, { job_id: jobId, candidate_name: 'Somebody' })).status).toBe(403);
        const own = await interviewThatIs('scheduled');
        const foreign = (await postJob(studio, rival)).id;
        expect((await call(employer, 'PUT', `${own}/`, { job_id: foreign })).status).toBe(404);
      });

      it('practises without a job, by skills under any of their names', async () => {
        const made = await practise(studio, candidate, {
          skills: ['K8S', ' react.js ', 'sql', 'PostgreSQL'],
        });
        expect(made).toMatchObject({ is_practice: true, job: null, user_id: candidate.id, adaptive: true });
        expect(made.skills.map((each: any) => each.name)).toEqual(['Kubernetes', 'React', 'SQL']);
        const plain = (await create(candidate, {})).body;
        expect(plain).toMatchObject({ is_practice: true, skills: [] });
        expect(plain.question_count).toBeGreaterThanOrEqual(3);
      });

      it('keeps practice away from the company, even for its job', async () => {
        const made = await practise(studio, candidate, { job_id: jobId });
        expect(made.job).toMatchObject({ id: jobId, title: 'Backend Developer' });
        expect((await call(employer, 'GET', `${made.id}/`)).status).toBe(404);
        expect(
          (await call(candidate, 'PUT', `${made.id}/`, { candidate_email: 'a@example.com' })).status,
        ).toBe(400);
        expect((await call(candidate, 'POST', `${made.id}/cancel/`, {})).status).toBe(200);
      });

      it('keeps the job as it was', async () => {
        const job = await postJob(studio, employer, { title: 'Old title' });
        const { id } = await schedule(studio, employer, candidate, job.id);
        await api(studio)(employer, 'PUT', `/interview/jobs/${job.id}/`, { title: 'New title' });
        expect((await call(employer, 'GET', `${id}/`)).body.job.title).toBe('Old title');
        await api(studio)(employer, 'DELETE', `/interview/jobs/${job.id}/`);
        expect((await call(employer, 'GET', `${id}/`)).body.job).toMatchObject({
          id: job.id,
          title: 'Old title',
        });
        expect((await call(employer, 'POST', '', { job_id: job.id, candidate_name: 'Late' })).status).toBe(
          404,
        );
      });
    });

    describe('the candidate', () => {
      it('gets what waits for the address on registering, whatever its case', async () => {
        const email = `waiting-${crypto.randomUUID().slice(0, 8)}@example.com`;
        const made = (
          await call(employer, 'POST', '', { job_id: jobId, candidate_email: email.toUpperCase() })
        ).body;
        expect(made).toMatchObject({ user_id: null, user: null, candidate_email: email });
        const registered = await studio.call('POST', '/api/auth/register/', {
          body: {
            username: email.split('@')[0],
            email: email.replace('waiting', 'Waiting'),
            password: 'a-long-enough-secret',
          },
        });
        const late: Person = { ...candidate, id: registered.body.user.id, email };
        const session = await again(studio, late);
        const mine = await call(session, 'GET', `${made.id}/`);
        expect(mine).toMatchObject({ status: 200, body: { user_id: late.id, user: { id: late.id } } });
        expect((await call(session, 'GET', '')).body.count).toBe(1);
        expect((await start(studio, session, made.id)).status).toBe('in_progress');
      });

      it('changes with the address, and the one before sees no more of it', async () => {
        const id = await interviewThatIs('scheduled');
        const other = await person(studio, 'user');
        await call(employer, 'PUT', `${id}/`, { candidate_email: other.email });
        expect((await call(candidate, 'GET', `${id}/`)).status).toBe(404);
        expect((await call(other, 'GET', `${id}/`)).body.user_id).toBe(other.id);
      });

      it('runs the interview but edits nothing of it', async () => {
        const id = await interviewThatIs('scheduled');
        for (const [method, path, body] of [
          ['PUT', '', { interviewer_notes: 'I am great.' }],
          ['PUT', '', { status: 'cancelled' }],
          ['POST', 'cancel/', {}],
          ['POST', 'questions/', { text: 'An easy question?', skill_id: 2, key_points: ['yes'] }],
          ['GET', 'explain/', undefined],
        ] as const) {
          expect((await call(candidate, method, `${id}/${path}`, body)).status, path).toBe(403);
        }
        await call(employer, 'PUT', `${id}/`, { interviewer_notes: 'Private.' });
        expect((await call(candidate, 'GET', `${id}/`)).body.interviewer_notes).toBe('');
      });
    });

    describe('the team', () => {
      it.each([
        ['viewer', 403],
        ['interviewer', 200],
        ['recruiter', 200],
      ] as const)('lets a %s read, and run: %i', async (role, runs) => {
        const member = await person(studio, 'user');
        await join(studio, member, employer, role);
        const running = await interviewThatIs('in_progress');
        const open = await interviewThatIs('scheduled');
        const plan = await call(member, 'GET', `${running}/questions/`);
        expect(plan.status).toBe(200);
        expect(plan.body.results[0].key_points.length).toBeGreaterThan(0);
        expect((await call(member, 'GET', `${running}/explain/`)).status).toBe(200);
        expect((await call(member, 'GET', '')).body.count).toBeGreaterThan(1);
        const [{ id: question_id }] = plan.body.results;
        for (const [method, path, body] of [
          ['POST', `${open}/consent/`, CONSENT],
          ['POST', `${open}/start_session/`, undefined],
          ['POST', `${running}/next_question/`, undefined],
          ['GET', `${running}/draft/`, undefined],
          ['PUT', `${running}/draft/`, { question_id, text: 'A draft.' }],
          ['PUT', `${running}/`, { interviewer_notes: 'Seen.' }],
          ['POST', `${running}/end_session/`, undefined],
        ] as const) {
          const reply = await call(member, method, path, body);
          expect([path, runs === 200 ? reply.status < 300 : reply.status]).toEqual([
            path,
            runs === 200 ? true : 403,
          ]);
        }
        const hires = await call(member, 'POST', '', { job_id: jobId, candidate_name: 'Somebody' });
        expect(hires.status).toBe(runs === 200 ? 201 : 403);
        const posts = await api(studio)(member, 'POST', '/interview/jobs/', { title: 'Another' });
        expect(posts.status).toBe(role === 'recruiter' ? 201 : 403);
      });
    });

    describe('consent', () => {
      it('is asked for each item, kept with time, text and person, and can be changed', async () => {
        const id = await interviewThatIs('scheduled');
        expect(told(await call(candidate, 'POST', `${id}/start_session/`))).toEqual([
          409,
          'CONSENT_REQUIRED',
        ]);
        expect((await call(candidate, 'GET', `${id}/`)).body.consent).toBeNull();
        await call(candidate, 'POST', `${id}/consent/`, CONSENT);
        const without = { ...CONSENT, recording: false };
        const given = await call(candidate, 'POST', `${id}/consent/`, without);
        expect(given.body).toEqual({
          ...without,
          ...{ video: false, region: null },
          text_version: expect.any(String),
          language_model: null,
          transcriber: null,
          recorded_by: candidate.id,
          created_at: expect.stringMatching(/Z$/),
        });
        expect((await call(employer, 'GET', `${id}/`)).body.consent).toEqual(given.body);
        const kept = await studio.deps.store.read
          .selectFrom('consents')
          .selectAll()
          .where('interview_id', '=', id)
          .execute();
        expect(kept.map((each) => each.recording)).toEqual([1, 0]);
      });

      it('is for a picture only where that was asked, and only with the sound', async () => {
        const id = await interviewThatIs('scheduled');
        const given = async (body: object) =>
          (await call(candidate, 'POST', `${id}/consent/`, { ...CONSENT, ...body })).body;
        expect((await given({})).video).toBe(false);
        expect(await given({ video: true, region: 'us_il' })).toMatchObject({ video: true, region: 'us_il' });
        expect((await given({ video: true, recording: false })).video).toBe(false);
        expect((await given({ video: false })).video).toBe(false);
        // As an older version kept it, which did not ask.
        await studio.deps.store.local(async (tx) => {
          await tx.updateTable('consents').set({ video: null }).where('interview_id', '=', id).execute();
        });
        expect((await call(employer, 'GET', `${id}/`)).body.consent.video).toBe(false);
      });

      it('is not taken once the interview is over', async () => {
        for (const over of ['completed', 'cancelled'] as const) {
          const id = await interviewThatIs(over);
          expect(told(await call(candidate, 'POST', `${id}/consent/`, CONSENT))).toEqual([
            409,
            'INVALID_STATE',
          ]);
        }
      });
    });
  });
}
