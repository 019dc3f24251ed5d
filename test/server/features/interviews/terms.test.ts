/** Who may be named as candidate, and what changes with an interview's terms. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DIALECTS, type Person, person, type Studio, startStudio } from '../../../support/studio.ts';
import { answer, api, CONSENT, join, postJob, schedule, start } from '../../support/interview.ts';
import { allRows } from '../../support/rows.ts';

for (const { dialect, missing } of DIALECTS) {
  describe.skipIf(missing)(`the terms of an interview on ${dialect}${missing ? ` (${missing})` : ''}`, () => {
    let studio: Studio;
    let employer: Person;
    let candidate: Person;
    let job: any;
    const call = (who: Person, method: string, path = '', body?: unknown) =>
      api(studio)(who, method, `/interview/interviews/${path}`, body);
    beforeAll(async () => {
      studio = await startStudio({ dialect });
      employer = await person(studio, 'employer', { company_name: 'Harbour Works' });
      candidate = await person(studio, 'user');
      job = await postJob(studio, employer);
    });
    afterAll(() => studio.close());
    const questions = async (id: number) => (await call(employer, 'GET', `${id}/questions/`)).body.results;

    describe('practice for an advert that is pasted', () => {
      const ADVERT = `Registered Nurse, Surgical Ward
Requirements
- Safe handling of medicines
- 5 years of experience on an acute ward
Desirable
- Mentoring of students
- SAP`;
      const practise = (more: object) => call(candidate, 'POST', '', { is_practice: true, ...more });

      it('asks about what its text asks for, on its level, and tells what is only nice to have apart', async () => {
        const { status, body } = await practise({ job_text: ADVERT, max_duration_minutes: 60 });
        expect(status).toBe(201);
        expect(body).toMatchObject({ job: null, is_practice: true, adaptive: true, difficulty: 'senior' });
        expect(body.title).toBe('Registered Nurse, Surgical Ward');
        const listed = await call(candidate, 'GET', '?is_practice=true&search=surgical');
        expect(listed.body.results.map((row: any) => [row.id, row.title])).toEqual([[body.id, body.title]]);
        const names = body.skills.map(({ name }: { name: string }) => name);
        expect(names).toEqual(['Patient Care', 'Medication Safety', 'Leadership', 'SAP']);
        const stored = await studio.deps.store.read
          .selectFrom('interviews')
          .select(['skills', 'plan_source'])
          .where('id', '=', body.id)
          .executeTakeFirstOrThrow();
        const required = JSON.parse(stored.skills).map((skill: any) => [skill.slug, skill.is_required]);
        expect(required).toEqual([
          ['patient-care', true],
          ['medication-safety', true],
          ['leadership', false],
          ['SAP', false],
        ]);
        const asked = await call(candidate, 'GET', `${body.id}/questions/`);
        expect(JSON.stringify([stored, body, asked.body])).not.toContain('acute ward');
      });

      it('takes no text for a title that was pasted without its lines', async () => {
        const pad = 'We are a friendly company of many people in the middle of a green valley. ';
        const job_text = `${pad.repeat(3)}Requirements: Python. Kubernetes would be nice to have.`;
        const { body } = await practise({ job_text });
        expect(body.title).toBeNull();
        const stored = await studio.deps.store.read
          .selectFrom('interviews')
          .select('skills')
          .where('id', '=', body.id)
          .executeTakeFirstOrThrow();
        const required = JSON.parse(stored.skills).map((skill: any) => [skill.slug, skill.is_required]);
        expect(required).toContainEqual(['kubernetes', false]);
      });

      it('asks what every job takes where the trade has no words here', async () => {
        const job_text = `Kindergarten teacher, 30 hours\n${'You walk to the forest with fifteen children in all weather, cook, sing and tell stories. '.repeat(3)}`;
        const { status, body } = await practise({ job_text });
        expect([status, body.skills.map(({ name }: { name: string }) => name)]).toEqual([
          201,
          ['Problem Solving', 'Ownership', 'Communication', 'Teamwork'],
        ]);
        const planned = await studio.deps.store.read
          .selectFrom('questions')
          .select('text')
          .where('interview_id', '=', body.id)
          .execute();
        const texts = planned.map(({ text }) => text);
        expect(texts.filter((text) => text.includes('Walk to the forest'))).toHaveLength(1);
      });

      it('asks for more where only little could be read', async () => {
        const job_text = `Night porter\n${'You greet guests who come late, walk the floors and write down what you see. '.repeat(3)}You know Excel.`;
        const { body } = await practise({ job_text });
        expect(body.skills.map(({ name }: { name: string }) => name)).toEqual([
          ...['Spreadsheets', 'Problem Solving', 'Ownership', 'Communication', 'Teamwork'],
        ]);
      });

      it.each([
        ['in which no skill can be read', { job_text: 'Somebody nice\nfor our friendly people' }, 'job_text'],
        ['of blanks', { job_text: ' \n ' }, 'job_text'],
        ['beside a job', { job_text: ADVERT, job_id: 1 }, 'job_id'],
        ['beside skills', { job_text: ADVERT, skills: ['Python'] }, 'skills'],
        ['beside a question set', { job_text: ADVERT, question_set_id: 1 }, 'question_set_id'],
      ])('is refused for a text %s, and changes nothing', async (_, body, field) => {
        const before = await allRows(studio);
        const refused = await practise({ ...body, ...('job_id' in body && { job_id: job.id }) });
        expect([refused.status, Object.keys(refused.body.error.details)]).toEqual([400, [field]]);
        expect(await allRows(studio)).toEqual(before);
      });

      it('is practice alone: a company interviews for a job', async () => {
        const refused = await call(employer, 'POST', '', {
          ...{ job_text: ADVERT, candidate_name: 'Sam', job_id: job.id },
        });
        expect([refused.status, Object.keys(refused.body.error.details)]).toEqual([400, ['job_text']]);
      });
    });

    describe('a candidate named by user_id', () => {
      const named = (user_id: number, more: object = {}) =>
        call(employer, 'POST', '', { job_id: job.id, user_id, ...more });

      it('is the caller or somebody whom the company knows; any other account does not exist for it', async () => {
        const stranger = await person(studio, 'user');
        const before = await allRows(studio);
        const refused = await named(stranger.id);
        expect([refused.status, refused.body.error.details]).toEqual([
          400,
          { user_id: ['Your company knows no such account: name the candidate by candidate_email.'] },
        ]);
        expect(JSON.stringify(refused.body)).not.toContain(stranger.email);
        expect(await allRows(studio)).toEqual(before);

        const applicant = await person(studio, 'user');
        const applied = await api(studio)(applicant, 'POST', `/interview/jobs/${job.id}/apply/`, {});
        expect(applied.status).toBe(201);
        const member = await person(studio, 'user');
        await join(studio, member, employer, 'viewer');
        const earlier = await person(studio, 'user');
        await schedule(studio, employer, earlier, job.id);
        for (const who of [employer, applicant, member, earlier]) {
          expect((await named(who.id)).body).toMatchObject({ user_id: who.id });
        }
      });

      it('is not somebody whom another company alone knows, by an application or an interview', async () => {
        const rival = await person(studio, 'employer');
        const theirs = await postJob(studio, rival);
        const applicant = await person(studio, 'user');
        const applied = await api(studio)(applicant, 'POST', `/interview/jobs/${theirs.id}/apply/`, {});
        expect(applied.status).toBe(201);
        const interviewee = await person(studio, 'user');
        await schedule(studio, rival, interviewee, theirs.id);
        const colleague = await person(studio, 'user');
        await join(studio, colleague, rival, 'viewer');
        const before = await allRows(studio);
        for (const who of [applicant, interviewee, colleague, rival]) {
          const { status, body } = await named(who.id);
          expect([status, body.error?.details]).toEqual([
            400,
            { user_id: ['Your company knows no such account: name the candidate by candidate_email.'] },
          ]);
        }
        expect(await allRows(studio)).toEqual(before);
      });

      it('is not named by an address as well', async () => {
        const reply = await named(employer.id, { candidate_email: candidate.email });
        expect([reply.status, Object.keys(reply.body.error.details)]).toEqual([400, ['candidate_email']]);
      });
    });

    it('takes neither consent nor name over to another candidate', async () => {
      const other = await person(studio, 'user');
      const { id } = await schedule(studio, employer, candidate, job.id, { candidate_name: 'Somebody' });
      await call(candidate, 'POST', `${id}/consent/`, CONSENT);
      const same = await call(employer, 'PUT', `${id}/`, { candidate_email: candidate.email.toUpperCase() });
      expect(same.body).toMatchObject({ candidate_name: 'Somebody', consent: CONSENT });
      const changed = await call(employer, 'PUT', `${id}/`, { candidate_email: other.email });
      expect(changed.body).toMatchObject({ user_id: other.id, consent: null });
      expect(changed.body.candidate_name).toMatch(/^Sam Nr/);
      const refused = await call(other, 'POST', `${id}/start_session/`);
      expect([refused.status, refused.body.error.code]).toEqual([409, 'CONSENT_REQUIRED']);
      await start(studio, other, id);
      const unknown = await schedule(studio, employer, candidate, job.id);
      const nobody = { candidate_email: 'nobody.yet@example.com' };
      expect((await call(employer, 'PUT', `${unknown.id}/`, nobody)).body).toMatchObject({
        user_id: null,
        candidate_name: '',
      });
    });

    it('asks a walk-in of another name for a consent of its own', async () => {
      const walkIn = { job_id: job.id, candidate_name: 'Ann' };
      const { id } = (await call(employer, 'POST', '', walkIn)).body;
      await call(employer, 'POST', `${id}/consent/`, CONSENT);
      const same = await call(employer, 'PUT', `${id}/`, { candidate_name: 'Ann' });
      expect(same.body).toMatchObject({ candidate_name: 'Ann', consent: CONSENT });
      const changed = await call(employer, 'PUT', `${id}/`, { candidate_name: 'Bob' });
      expect(changed.body).toMatchObject({ candidate_name: 'Bob', consent: null });
      const refused = await call(employer, 'POST', `${id}/start_session/`);
      expect([refused.status, refused.body.error.code]).toEqual([409, 'CONSENT_REQUIRED']);
      expect(await start(studio, employer, id)).toMatchObject({ status: 'in_progress' });
    });

    it('keeps the consent of a candidate with an address, whose name alone is written otherwise', async () => {
      const { id } = await schedule(studio, employer, candidate, job.id, { candidate_name: 'Maria' });
      await call(candidate, 'POST', `${id}/consent/`, CONSENT);
      const changed = await call(employer, 'PUT', `${id}/`, { candidate_name: 'Marie' });
      expect(changed.body).toMatchObject({ candidate_name: 'Marie', consent: CONSENT });
    });

    it('asks what another job or length wants asked, and keeps what the employer added', async () => {
      const { id } = await schedule(studio, employer, candidate, job.id, { max_duration_minutes: 60 });
      const added = await call(employer, 'POST', `${id}/questions/`, {
        text: 'Which harbour do you like best?',
        kind: 'behavioral',
        skill_id: (await questions(id))[0].skill.id,
        difficulty: 'junior',
        key_points: ['Names one'],
      });
      expect(added.status).toBe(201);
      const long = await questions(id);
      const short = await call(employer, 'PUT', `${id}/`, { max_duration_minutes: 15 });
      const left = await questions(id);
      expect(left.length).toBeLessThan(long.length);
      expect(short.body.question_count).toBe(left.length);
      expect(left.at(-1).text).toBe('Which harbour do you like best?');

      const support = await postJob(studio, employer, {
        title: 'Support Specialist',
        requirements: 'Customer Support, Conflict Resolution',
      });
      await call(employer, 'PUT', `${id}/`, { job_id: support.id });
      const fresh = await schedule(studio, employer, candidate, support.id, { max_duration_minutes: 15 });
      const texts = async (of: number) => (await questions(of)).map((each: any) => each.text);
      expect(await texts(id)).toEqual([...(await texts(fresh.id)), 'Which harbour do you like best?']);
    });

    it('leaves a question set as it is', async () => {
      const [source] = (await api(studio)(employer, 'GET', '/interview/questions-bank/?limit=1')).body
        .results;
      const set = await api(studio)(employer, 'POST', '/interview/question-sets/', {
        name: 'Ours',
        questions: [{ bank_key: source.key }],
      });
      expect(set.status).toBe(201);
      const { id } = await schedule(studio, employer, candidate, job.id, { question_set_id: set.body.id });
      const before = await questions(id);
      expect((await call(employer, 'PUT', `${id}/`, { max_duration_minutes: 90 })).status).toBe(200);
      expect(await questions(id)).toEqual(before);
    });

    it('says 200 to what is so already while it runs, and 409 to a change', async () => {
      const { id } = await schedule(studio, employer, candidate, job.id);
      await start(studio, candidate, id);
      const { body } = await call(employer, 'GET', `${id}/`);
      const terms = {
        job_id: job.id,
        scheduled_time: body.scheduled_time,
        candidate_email: body.candidate_email,
        candidate_name: body.candidate_name,
        max_duration_minutes: body.max_duration_minutes,
      };
      expect((await call(employer, 'PUT', `${id}/`, terms)).body).toEqual(body);
      const changed = { ...terms, max_duration_minutes: body.max_duration_minutes + 5 };
      const refused = await call(employer, 'PUT', `${id}/`, changed);
      expect([refused.status, refused.body.error.code]).toEqual([409, 'INTERVIEW_IN_PROGRESS']);
    });

    it('lists for an employer the interview in which another company asks it', async () => {
      const rival = await person(studio, 'employer', { company_name: 'Rival' });
      const theirs = await postJob(studio, rival);
      const { id } = await schedule(studio, rival, employer, theirs.id);
      await call(employer, 'POST', '', { job_id: job.id, user_id: employer.id });
      const list = (query: string) => call(employer, 'GET', query);
      const whole = (await list('?limit=100')).body;
      const found = whole.results.filter((each: any) => each.id === id);
      expect(found).toHaveLength(1);
      expect(whole.count).toBe(whole.results.length);
      expect(new Set(whole.results.map((each: any) => each.id)).size).toBe(whole.results.length);
      const hiring = (await list('?is_practice=false&limit=100')).body;
      expect(hiring.results.map((each: any) => each.id)).toContain(id);
      expect((await list(`?job=${theirs.id}`)).body).toMatchObject({ count: 1, results: [{ id }] });
      expect((await list('?is_practice=true')).body.count).toBe(0);
    });

    it('counts no answer of white space alone', async () => {
      const { id } = await schedule(studio, employer, candidate, job.id);
      const { question } = await start(studio, candidate, id);
      const blank = '\u00a0\u2003\u3000\ufeff\n';
      expect((await answer(studio, candidate, id, question.id, blank)).status).toBe(201);
      const { body } = await call(employer, 'GET', `${id}/`);
      expect([body.response_times, body.completion_percentage]).toEqual([[], 0]);
    });

    it('answers with the id first, as the reference shows it', async () => {
      const [row] = (await call(employer, 'GET', '?limit=1')).body.results;
      expect(Object.keys(row)[0]).toBe('id');
      expect(Object.keys(row.job)[0]).toBe('id');
    });

    it('is found by any writing of names and titles, and by nothing that is not shown', async () => {
      const cafe = await postJob(studio, employer, { title: 'Barkeeper im CAFÉ', requirements: 'Kaffee' });
      const { id } = await schedule(studio, employer, candidate, cafe.id, { candidate_name: 'Änne Öhlund' });
      const search = async (path: string, text: string) =>
        (await api(studio)(employer, 'GET', `/interview/${path}/?search=${encodeURIComponent(text)}`)).body;
      for (const text of ['änne', 'ANNE OHLUND', 'A\u0308nne', 'café', 'Cafe']) {
        expect(await search('interviews', text)).toMatchObject({ count: 1, results: [{ id }] });
      }
      for (const text of ['café', 'CAFE', 'im cafe\u0301']) {
        expect(await search('jobs', text)).toMatchObject({ count: 1, results: [{ id: cafe.id }] });
      }
      for (const text of ['"title"', 'requirements', 'Kaffee', '%', '_']) {
        expect((await search('interviews', text)).count).toBe(0);
      }
    });

    it('is found by the plain letters for those that no accent makes, in either case and on either side', async () => {
      const title = 'ŁÓDŹ Straße Søren ÇAĞRI Đorđe Æsir Œuvre Þór';
      const lodz = await postJob(studio, employer, { title, requirements: 'x' });
      const { id } = await schedule(studio, employer, candidate, lodz.id, { candidate_name: 'Çağrı Łoś' });
      const found = async (path: string, text: string) =>
        (await api(studio)(employer, 'GET', `/interview/${path}/?search=${encodeURIComponent(text)}`)).body;
      for (const text of ['ÇAĞRI', 'cagri', 'Çağrı', 'los', 'ŁOŚ']) {
        expect(await found('interviews', text), text).toMatchObject({ count: 1, results: [{ id }] });
      }
      for (const text of [
        'lodz',
        'STRASSE',
        'straße',
        'soren',
        'çağrı',
        'dorde',
        'aesir',
        'oeuvre',
        'Thor',
        'þór',
      ]) {
        expect(await found('jobs', text), text).toMatchObject({ count: 1, results: [{ id: lodz.id }] });
      }
    });

    it('refuses a job that names a skill twice', async () => {
      const skills = [2, 3, 2].map((skill_id) => ({ skill_id, is_required: true, weight: 1 }));
      const reply = await api(studio)(employer, 'POST', '/interview/jobs/', {
        title: 'Twice',
        requirements: 'x',
        skills,
      });
      expect([reply.status, reply.body.error.details]).toEqual([
        400,
        { 'skills.2.skill_id': ['This skill is named twice.'] },
      ]);
    });
  });
}
