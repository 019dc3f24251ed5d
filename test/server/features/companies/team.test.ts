/** A company's team: who gets in, what each may do, and that who leaves has left. */
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import {
  DIALECTS,
  type Person,
  person,
  type Reply,
  type Studio,
  startStudio,
} from '../../../support/studio.ts';
import { api, postJob, schedule } from '../../support/interview.ts';
import { mailsTo, verify } from '../../support/outbox.ts';
import { allRows } from '../../support/rows.ts';

const PASSWORD = 'a-long-enough-secret';
const refusal = ({ status, body }: Reply) => [
  status,
  body.error?.code,
  Object.keys(body.error?.details ?? {}),
];
let strangers = 0;
const strangerEmail = () => `Stranger${++strangers}@example.com`;

function helpers(get: () => Studio) {
  const team = (who: Person, query = '') => api(get())(who, 'GET', `/companies/me/members/${query}`);
  const add = (who: Person, email: string, member_role = 'recruiter') =>
    api(get())(who, 'POST', '/companies/me/members/', { email, member_role });
  const change = (who: Person, id: number, member_role: string) =>
    api(get())(who, 'PATCH', `/companies/me/members/${id}/`, { member_role });
  const remove = (who: Person, id: number) => api(get())(who, 'DELETE', `/companies/me/members/${id}/`);
  const me = async (who: Person) => (await api(get())(who, 'GET', '/users/me/')).body;
  const idOf = async (owner: Person, who: Person): Promise<number> =>
    (await team(owner)).body.results.find((each: any) => each.user_id === who.id).id;
  const signUp = async (email: string, more: object = {}): Promise<Person & { role: string }> => {
    const username = email.split('@')[0];
    const body = { username, email, password: PASSWORD, ...more };
    const registered = await get().call('POST', '/api/auth/register/', { body });
    const { body: session } = await get().call('POST', '/api/auth/login/', {
      body: { email, password: PASSWORD },
    });
    const { id, role } = registered.body.user;
    return { id, role, email, token: session.access, refresh: session.refresh };
  };
  return { team, add, change, remove, me, idOf, signUp };
}

for (const { dialect, missing } of DIALECTS) {
  describe.skipIf(missing)(`a team on ${dialect}${missing ? ` (${missing})` : ''}`, () => {
    let studio: Studio;
    let owner: Person;
    beforeAll(async () => {
      studio = await startStudio({ dialect });
      owner = await person(studio, 'employer', { company_name: 'TechCorp Inc.' });
    });
    afterAll(() => studio.close());
    const { team, add, change, remove, me, idOf, signUp } = helpers(() => studio);

    describe('getting in', () => {
      it('is at once for somebody with an account, who then is an employer, and is told by mail', async () => {
        const who = await person(studio, 'user');
        const reply = await add(owner, who.email.toUpperCase(), 'interviewer');
        expect(reply.status).toBe(201);
        expect(reply.body).toEqual({
          id: expect.any(Number),
          user_id: who.id,
          name: expect.stringMatching(/^Sam Nr/),
          email: who.email,
          member_role: 'interviewer',
          status: 'active',
          created_at: expect.stringMatching(/Z$/),
        });
        expect(await me(who)).toMatchObject({
          role: 'employer',
          company: { company_name: 'TechCorp Inc.', member_role: 'interviewer' },
        });
        const [mail] = await mailsTo(studio, who.email);
        expect(mail).toMatchObject({
          kind: 'team_added',
          subject: 'You are now in the team of TechCorp Inc.',
        });
      });

      it('is by signing up for somebody without one, whatever the case of the address', async () => {
        const email = strangerEmail();
        const reply = await add(owner, email, 'viewer');
        expect(reply).toMatchObject({
          status: 201,
          body: {
            user_id: null,
            name: '',
            email: email.toLowerCase(),
            member_role: 'viewer',
            status: 'invited',
          },
        });
        const [mail] = await mailsTo(studio, email);
        expect(mail.kind).toBe('team_invited');
        expect(mail.text).toContain(`/welcome?email=${encodeURIComponent(email)}`);
        const who = await signUp(email.toLowerCase());
        expect(who.role).toBe('employer');
        expect(await me(who)).toMatchObject({ company: { member_role: 'viewer' } });
        const { results } = (await team(owner)).body;
        expect(results.filter((each: any) => each.id === reply.body.id)).toMatchObject([
          { user_id: who.id, status: 'active', email: email.toLowerCase() },
        ]);
      });

      it('gives an invited employer no second company, unless one is named', async () => {
        const [joining, founding] = [strangerEmail(), strangerEmail()];
        await add(owner, joining);
        await add(owner, founding);
        const joined = await signUp(joining, { role: 'employer' });
        expect((await me(joined)).company.company_name).toBe('TechCorp Inc.');
        const founder = await signUp(founding, { role: 'employer', company_name: 'Own Ltd.' });
        expect((await me(founder)).company).toMatchObject({ company_name: 'Own Ltd.', member_role: 'owner' });
      });

      it('is refused for who is there already, or works elsewhere', async () => {
        const [who, elsewhere] = [await person(studio, 'user'), await person(studio, 'employer')];
        const invited = strangerEmail();
        await add(owner, who.email);
        await add(owner, invited);
        const before = await allRows(studio);
        for (const email of [who.email, who.email.toUpperCase(), invited, owner.email]) {
          expect(refusal(await add(owner, email)), email).toEqual([409, 'DUPLICATE_RESOURCE', ['email']]);
        }
        expect(refusal(await add(owner, elsewhere.email))).toEqual([409, 'INVALID_STATE', ['email']]);
        const after = await allRows(studio);
        // Asking takes the company's lock, which counts up; nothing else has changed.
        expect({ ...after, tenants: before.tenants }).toEqual(before);
      });

      it('is into one company of two that add the same person at once', async () => {
        const [who, rival] = [await person(studio, 'user'), await person(studio, 'employer')];
        const replies = await Promise.all([add(owner, who.email), add(rival, who.email)]);
        expect(replies.map((each) => each.status).sort()).toEqual([201, 409]);
        expect((await me(who)).company).not.toBeNull();
      });

      it('lets an administrator stay one', async () => {
        await mailsTo(studio, 'nobody@example.com'); // makes root@example.com the administrator
        const added = await add(owner, 'root@example.com', 'viewer');
        expect(added.status).toBe(201);
        await remove(owner, added.body.id);
        const { body } = await studio.call('POST', '/api/auth/login/', {
          body: { email: 'root@example.com', password: 'an-administrators-secret' },
        });
        expect(body.user.role).toBe('admin');
      });
    });

    describe('being in', () => {
      it.each(['recruiter', 'interviewer', 'viewer'] as const)(
        'as %s: sees the team and changes nothing',
        async (role) => {
          const [who, other] = [await person(studio, 'user'), await person(studio, 'user')];
          await add(owner, who.email, role);
          const { id } = (await add(owner, other.email)).body;
          expect((await team(who)).body.results.length).toBeGreaterThan(2);
          const before = await allRows(studio);
          const own = await idOf(owner, who);
          for (const attempt of [
            add(who, strangerEmail()),
            change(who, id, 'viewer'),
            change(who, own, 'owner'),
            remove(who, id),
          ]) {
            expect(refusal(await attempt)).toEqual([403, 'PERMISSION_DENIED', []]);
          }
          expect({ ...(await allRows(studio)), tenants: before.tenants }).toEqual(before);
        },
      );

      it('what the role allows changes with the role, at once', async () => {
        const who = await person(studio, 'user');
        const { id } = (await add(owner, who.email, 'viewer')).body;
        const post = () => api(studio)(who, 'POST', '/interview/jobs/', { title: 'Developer' });
        expect((await post()).status).toBe(403);
        expect(await change(owner, id, 'recruiter')).toMatchObject({
          status: 200,
          body: { id, user_id: who.id, member_role: 'recruiter' },
        });
        expect((await post()).status).toBe(201);
        await change(owner, id, 'viewer');
        expect((await post()).status).toBe(403);
      });

      it('is another company’s business for everybody else', async () => {
        const [stranger, candidate] = [await person(studio, 'employer'), await person(studio, 'user')];
        const who = await person(studio, 'user');
        const { id } = (await add(owner, who.email)).body;
        const before = await allRows(studio);
        expect((await change(stranger, id, 'viewer')).status).toBe(404);
        expect((await remove(stranger, id)).status).toBe(404);
        expect((await team(stranger)).body.count).toBe(1);
        for (const attempt of [
          team(candidate),
          add(candidate, strangerEmail()),
          change(candidate, id, 'viewer'),
          remove(candidate, id),
        ]) {
          expect((await attempt).status).toBe(403);
        }
        expect({ ...(await allRows(studio)), tenants: before.tenants }).toEqual(before);
        expect((await studio.call('GET', '/api/companies/me/members/')).status).toBe(401);
      });

      it('is listed by page and role', async () => {
        const boss = await person(studio, 'employer');
        for (let index = 0; index < 3; index++) await add(boss, strangerEmail(), 'viewer');
        const { body } = await team(boss, '?limit=2&ordering=-id');
        expect([body.count, body.results.length]).toEqual([4, 2]);
        expect(body.results[0].id).toBeGreaterThan(body.results[1].id);
        expect(body.next).toContain('/api/v1/companies/me/members/?limit=2&ordering=-id&offset=2');
        expect((await team(boss, '?member_role=owner')).body).toMatchObject({
          count: 1,
          results: [{ user_id: boss.id }],
        });
      });
    });

    describe('owners', () => {
      it('there must be one: the last can neither leave nor be demoted', async () => {
        const boss = await person(studio, 'employer');
        const own = await idOf(boss, boss);
        await add(boss, strangerEmail(), 'owner'); // an invitation owns nothing yet
        for (const attempt of [change(boss, own, 'recruiter'), remove(boss, own)]) {
          expect(refusal(await attempt)).toEqual([409, 'INVALID_STATE', []]);
        }
        expect((await change(boss, own, 'owner')).status).toBe(200); // what it is already
        const second = await person(studio, 'user');
        await add(boss, second.email, 'owner');
        expect((await change(second, own, 'viewer')).status).toBe(200);
        expect((await add(boss, strangerEmail())).status).toBe(403);
      });

      it('are never both gone when two demote each other at once', async () => {
        for (let round = 0; round < 5; round++) {
          const [a, b] = [await person(studio, 'employer'), await person(studio, 'user')];
          await add(a, b.email, 'owner');
          const [idA, idB] = [await idOf(a, a), await idOf(a, b)];
          const replies = await Promise.all([change(a, idB, 'viewer'), change(b, idA, 'viewer')]);
          expect(replies.map((each) => each.status).sort()).toEqual([200, 403]);
        }
      });
    });

    describe('leaving', () => {
      it('ends what the member’s tokens could reach, at once', async () => {
        const [who, candidate] = [await person(studio, 'user'), await person(studio, 'user')];
        const { id } = (await add(owner, who.email, 'recruiter')).body;
        const job = await postJob(studio, owner, { is_active: false });
        const interview = await schedule(studio, owner, candidate, job.id);
        const read = (path: string) => api(studio)(who, 'GET', path);
        const paths = [`/interview/interviews/${interview.id}/`, `/interview/jobs/${job.id}/`];
        for (const path of paths) expect((await read(path)).status, path).toBe(200);

        const socket = new WebSocket(`${studio.url.replace('http', 'ws')}/ws/interview/${interview.id}/`, {
          headers: { authorization: `Bearer ${who.token}` },
        });
        await once(socket, 'open');
        socket.send('{"type":"ping"}');
        await once(socket, 'message');
        const closed = once(socket, 'close');

        expect((await remove(owner, id)).status).toBe(204);
        expect((await closed)[0]).toBe(4401);
        for (const path of paths) expect((await read(path)).status, path).toBe(404);
        expect((await read('/companies/me/')).status).toBe(403);
        expect((await read('/interview/interviews/')).body.count).toBe(0);
        expect(await me(who)).toMatchObject({ role: 'user', company: null });
        expect((await remove(owner, id)).status).toBe(404);
        expect((await add(owner, who.email, 'viewer')).status).toBe(201); // and may come back
      });

      it('is everybody’s own right', async () => {
        const who = await person(studio, 'user');
        const { id } = (await add(owner, who.email, 'viewer')).body;
        expect((await remove(who, id)).status).toBe(204);
        expect((await me(who)).company).toBeNull();
      });

      it('takes an invitation back', async () => {
        const email = strangerEmail();
        const { id } = (await add(owner, email)).body;
        expect((await change(owner, id, 'viewer')).body).toMatchObject({
          status: 'invited',
          member_role: 'viewer',
        });
        expect((await remove(owner, id)).status).toBe(204);
        const who = await signUp(email);
        expect([who.role, (await me(who)).company]).toEqual(['user', null]);
      });
    });
  });

  describe.skipIf(missing)(`a team on a hosted instance, ${dialect}${missing ? ` (${missing})` : ''}`, () => {
    let studio: Studio;
    let owner: Person;
    beforeAll(async () => {
      studio = await startStudio({ dialect, env: { MODE: 'hosted' } });
      owner = await person(studio, 'employer', { company_name: 'TechCorp Inc.' });
      await verify(studio, owner.email);
    });
    afterAll(() => studio.close());
    const { team, add, me, signUp } = helpers(() => studio);

    it('is joined by who has proven the address, not by who claims it', async () => {
      const email = strangerEmail().toLowerCase();
      await add(owner, email, 'recruiter');
      const who = await signUp(email, { role: 'employer' });
      expect(await me(who)).toMatchObject({ role: 'user', company: null });
      await verify(studio, email);
      expect(await me(who)).toMatchObject({ role: 'employer', company: { member_role: 'recruiter' } });
    });

    it('invites an account that has proven nothing, and adds one that has', async () => {
      const [claimed, proven] = [await person(studio, 'user'), await person(studio, 'user')];
      await verify(studio, proven.email);
      expect((await add(owner, claimed.email)).body).toMatchObject({ status: 'invited', user_id: null });
      expect((await add(owner, proven.email)).body).toMatchObject({ status: 'active', user_id: proven.id });
      expect((await me(claimed)).company).toBeNull();
      await verify(studio, claimed.email);
      expect((await me(claimed)).company).toMatchObject({ member_role: 'recruiter' });
      expect((await team(owner)).body.results.every((each: any) => each.status === 'active')).toBe(true);
    });
  });
}
