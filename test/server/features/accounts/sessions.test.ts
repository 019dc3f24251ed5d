/** Where somebody is signed in, and that signing out there takes effect at once. */
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { DIALECTS, type Person, person, type Studio, startStudio } from '../../../support/studio.ts';
import { practise } from '../../support/interview.ts';
import { allRows } from '../../support/rows.ts';

const PASSWORD = 'a-long-enough-secret';

for (const { dialect, missing } of DIALECTS) {
  describe.skipIf(missing)(`sessions on ${dialect}${missing ? ` (${missing})` : ''}`, () => {
    let studio: Studio;
    beforeAll(async () => {
      studio = await startStudio({ dialect });
    });
    afterAll(() => studio.close());
    const signIn = async (who: Person, agent: string): Promise<Person> => {
      const { body } = await studio.call('POST', '/api/auth/login/', {
        body: { email: who.email, password: PASSWORD },
        headers: { 'user-agent': agent },
      });
      return { ...who, token: body.access, refresh: body.refresh };
    };
    const list = (who: Person, query = '') =>
      studio.call('GET', `/api/v1/auth/sessions/${query}`, { token: who.token });
    const end = (who: Person, id: number) =>
      studio.call('DELETE', `/api/auth/sessions/${id}/`, { token: who.token });
    const refresh = (who: Person) =>
      studio.call('POST', '/api/auth/token/refresh/', { body: { refresh: who.refresh } });
    const me = async (who: Person) =>
      (await studio.call('GET', '/api/users/me/', { token: who.token })).status;

    it('are listed with what signed in and when, and which of them asks', async () => {
      const first = await person(studio, 'user');
      studio.advance(60_000);
      const laptop = await signIn(first, 'Laptop/1.0');
      const { status, body } = await list(laptop);
      expect([status, body.count, body.next, body.previous]).toEqual([200, 2, null, null]);
      expect(body.results[0]).toEqual({
        id: expect.any(Number),
        user_agent: 'Laptop/1.0',
        created_at: expect.stringMatching(/Z$/),
        last_used_at: body.results[0].created_at,
        expires_at: expect.stringMatching(/Z$/),
        current: true,
      });
      expect(body.results[1].current).toBe(false);
      expect((await list(first)).body.results.map((each: any) => each.current)).toEqual([false, true]);
    });

    it('stay one through a refresh, and say when', async () => {
      const who = await signIn(await person(studio, 'user'), 'Laptop/1.0');
      const [before] = (await list(who)).body.results;
      studio.advance(60_000);
      const { body: pair } = await refresh(who);
      const [after, ...others] = (await list({ ...who, token: pair.access })).body.results;
      expect(others).toHaveLength(1);
      expect(after).toMatchObject({ id: before.id, user_agent: 'Laptop/1.0', created_at: before.created_at });
      expect(after.last_used_at > before.last_used_at).toBe(true);
      expect(after.expires_at > before.expires_at).toBe(true);
    });

    it('end at once: neither token of it works any more, those of others do', async () => {
      const here = await person(studio, 'user');
      const lost = await signIn(here, 'Lost/1.0');
      const { results } = (await list(here)).body;
      const { id } = results.find((each: any) => each.user_agent === 'Lost/1.0');
      expect((await end(here, id)).status).toBe(204);
      expect([await me(lost), (await refresh(lost)).status]).toEqual([401, 401]);
      expect([await me(here), (await refresh(here)).status]).toEqual([200, 200]);
      expect((await end(here, id)).status).toBe(404);
    });

    it('end at once by signing out, and by an old refresh token', async () => {
      const who = await person(studio, 'user');
      await studio.call('POST', '/api/auth/logout/', { body: { refresh: who.refresh } });
      expect(await me(who)).toBe(401);
      const robbed = await signIn(who, 'Robbed/1.0');
      const { body: pair } = await refresh(robbed);
      studio.advance(11_000);
      expect((await refresh(robbed)).status).toBe(401);
      expect(await me({ ...who, token: pair.access })).toBe(401);
    });

    it('are their person’s alone', async () => {
      const [who, stranger] = [await person(studio, 'user'), await person(studio, 'employer')];
      const [{ id }] = (await list(who)).body.results;
      const before = await allRows(studio);
      expect((await end(stranger, id)).status).toBe(404);
      expect(await allRows(studio)).toEqual(before);
      expect((await list(stranger)).body.results.map((each: any) => each.id)).not.toContain(id);
      expect((await studio.call('GET', '/api/auth/sessions/')).status).toBe(401);
    });

    it('are paged and ordered', async () => {
      const who = await person(studio, 'user');
      for (let index = 0; index < 3; index++) await signIn(who, `Agent/${index}`);
      const { body } = await list(who, '?limit=2&ordering=id');
      expect(body.count).toBe(4);
      expect(body.results[0].id).toBeLessThan(body.results[1].id);
      expect(body.next).toContain('/api/v1/auth/sessions/?limit=2&ordering=id&offset=2');
    });

    it('take their live connections with them', async () => {
      const who = await person(studio, 'user');
      const other = await signIn(who, 'Other/1.0');
      const { id } = await practise(studio, who);
      const socket = new WebSocket(`${studio.url.replace('http', 'ws')}/ws/interview/${id}/`, {
        headers: { authorization: `Bearer ${who.token}` },
      });
      await once(socket, 'open');
      // A pong says that the connection is known to the stream.
      socket.send('{"type":"ping"}');
      await once(socket, 'message');
      const mine = (await list(other)).body.results.find((each: any) => !each.current);
      const closed = once(socket, 'close');
      await end(other, mine.id);
      const [code] = await closed;
      expect(code).toBe(4401);
    });
  });
}
