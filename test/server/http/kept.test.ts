/** Kept answers: what is sent again is what would be made anew, whoever asks and whatever happened in between. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kept, registerKeptAnswers } from '../../../server/http/kept.ts';
import { call, DIALECTS, type Person, person, type Studio, startStudio } from '../../support/studio.ts';
import { api, finish, join, postJob, practise, schedule, start } from '../support/interview.ts';

const LIST = '/interview/interviews/';

describe('an answer', () => {
  const app = () => {
    const made: Record<string, unknown> = {};
    registerKeptAnswers({ decorate: (name: string, value: unknown) => (made[name] = value) } as never);
    return made as { keptAnswers: never };
  };

  it('is written once for each version, caller and address', async () => {
    const on = app();
    let written = 0;
    const ask = (key: string, version: string) =>
      kept(
        on,
        key,
        async () => version,
        async () => `${key} ${++written}`,
      );
    const first = await ask('a', '1');
    expect(first.body.toString()).toBe('a 1');
    expect(await ask('a', '1')).toBe(first);
    expect((await ask('b', '1')).body.toString()).toBe('b 2');
    const next = await ask('a', '2');
    expect([next.body.toString(), next.etag === first.etag]).toEqual(['a 3', false]);
    // A version never comes back, but who asks for one gets no other's answer.
    expect((await ask('a', '1')).body.toString()).toBe('a 4');
  });

  it('that could not be made is not kept, and neither is one that is larger than all may be', async () => {
    const on = app();
    const one = async () => '1';
    await expect(kept(on, 'a', one, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect((await kept(on, 'a', one, async () => 'whole')).body.toString()).toBe('whole');
    let written = 0;
    const large = () =>
      kept(on, 'large', one, async () => {
        written += 1;
        return 'x'.repeat(17 * 1024 * 1024);
      });
    await large();
    await large();
    expect(written).toBe(2);
  });
});

for (const { dialect, missing } of DIALECTS) {
  describe.skipIf(missing)(`kept lists on ${dialect}${missing ? ` (${missing})` : ''}`, () => {
    let studio: Studio;
    let owner: Person;
    let job: { id: number };
    beforeAll(async () => {
      studio = await startStudio({ dialect });
      owner = await person(studio, 'employer');
      job = await postJob(studio, owner);
    });
    afterAll(() => studio.close());

    const list = async (who: Person, query = '') => {
      const { status, body, headers } = await api(studio)(who, 'GET', LIST + query);
      expect(status).toBe(200);
      return { ...body, tag: headers.get('etag') };
    };
    /** The list after something happened; asked for before too, so that an answer is there to be kept. */
    async function after(who: Person, happens: () => Promise<unknown>, query = '') {
      const before = await list(who, query);
      expect(await list(who, query)).toEqual(before);
      const done = (await happens()) as { status?: number | string } | undefined;
      if (typeof done?.status === 'number') expect(done.status).toBeLessThan(300);
      const now = await list(who, query);
      expect(now.tag).not.toBe(before.tag);
      return now;
    }

    it('show each change at once: a new one, its steps, another member’s edit', async () => {
      const colleague = await person(studio, 'user');
      await join(studio, colleague, owner, 'recruiter');
      const candidate = await person(studio, 'user');
      let id = 0;
      const made = await after(owner, async () => {
        ({ id } = await schedule(studio, owner, candidate, job.id));
      });
      expect(made.results[0].id).toBe(id);
      const named = await after(owner, () =>
        api(studio)(colleague, 'PATCH', `${LIST}${id}/`, { candidate_name: 'Robin Vale' }),
      );
      expect(named.results[0].candidate_name).toBe('Robin Vale');
      const running = await after(owner, () => start(studio, owner, id), '?status=in_progress');
      expect(running.results.map((each: any) => each.id)).toEqual([id]);
      const done = await after(owner, () => finish(studio, owner, id));
      expect(done.results[0].status).toBe('completed');
    });

    it('show own practice, which lies with oneself', async () => {
      const shown = await after(owner, () => practise(studio, owner), '?is_practice=true');
      expect(shown.count).toBe(1);
    });

    it('show what one is the candidate of, though it lies with others', async () => {
      const candidate = await person(studio, 'user');
      const { id } = await after(candidate, () => schedule(studio, owner, candidate, job.id)).then(
        ({ results }) => results[0],
      );
      const changed = await after(candidate, () =>
        api(studio)(owner, 'PATCH', `${LIST}${id}/`, { candidate_name: 'Robin Vale' }),
      );
      expect(changed.results[0].candidate_name).toBe('Robin Vale');
    });

    it('are another’s for another: the same address, other rights', async () => {
      const member = await person(studio, 'user');
      expect((await list(member)).count).toBe(0);
      await join(studio, member, owner, 'viewer');
      expect((await list(member)).count).toBe((await list(owner, '?is_practice=false')).count);
      const stranger = await person(studio, 'employer');
      expect((await list(stranger)).count).toBe(0);
    });

    it('of one interview show each change at once too, its candidate’s name and account among them', async () => {
      const candidate = await person(studio, 'user');
      const { id } = await schedule(studio, owner, candidate, job.id);
      const detail = async () => (await api(studio)(owner, 'GET', `${LIST}${id}/`)).body;
      const before = await detail();
      expect(await detail()).toEqual(before);
      const named = await api(studio)(candidate, 'PATCH', '/users/me/', {
        username: `renamed${candidate.id}`,
      });
      expect((await detail()).user.username).toBe(named.body.username);
      await start(studio, owner, id);
      expect(await detail()).toMatchObject({ status: 'in_progress', consent: { ai_scoring: true } });
      await finish(studio, owner, id);
      const decision = { decision: 'hire', reason: 'As it is.' };
      await api(studio)(owner, 'PUT', `${LIST}${id}/decision/`, decision);
      expect((await detail()).decision).toMatchObject(decision);
      expect((await api(studio)(candidate, 'GET', `${LIST}${id}/`)).body.decision).toBeNull();
    });

    it('follow what one may do in the company, what the company counts, and the name of the server', async () => {
      const member = await person(studio, 'user');
      await join(studio, member, owner, 'recruiter');
      const { id } = await schedule(studio, owner, await person(studio, 'user'), job.id);
      await start(studio, owner, id);
      await finish(studio, owner, id);
      // Two figures that cannot be taken for one another.
      await studio.deps.store.local((tx) =>
        tx
          .updateTable('interviews')
          .set({ fit_score: 10, fit_with_sentiment: 90 })
          .where('id', '=', id)
          .execute(),
      );
      studio.forget();
      const get = (path: string, who: Person, host = '127.0.0.1') =>
        call(`http://${host}:${studio.port}`, 'GET', `/api${path}`, { token: who.token });
      const paths = [`${LIST}?limit=1`, `${LIST}${id}/`];
      /** What is sent, which is what would be made anew. */
      const both = async (who: Person) => {
        const sent = [];
        for (const path of paths) sent.push(await get(path, who));
        studio.forget();
        for (const [index, path] of paths.entries()) {
          const { status, body } = await get(path, who);
          expect([status, body], path).toEqual([sent[index]?.status, sent[index]?.body]);
        }
        return sent.map(({ status, body }) => ({ status, ...body }));
      };
      const [, detail] = await both(owner);
      expect(detail.fit_score).toBe(10);
      for (const sentiment_in_fit of [true, false, true]) {
        await api(studio)(owner, 'PUT', '/companies/me/', { sentiment_in_fit });
        expect((await both(owner))[1].fit_score).toBe(sentiment_in_fit ? 90 : 10);
      }

      expect((await both(member))[0].count).toBeGreaterThan(0);
      const { results } = (await api(studio)(owner, 'GET', '/companies/me/members/?limit=100')).body;
      const place = `/companies/me/members/${results.find((each: any) => each.user_id === member.id).id}/`;
      expect((await api(studio)(owner, 'PATCH', place, { member_role: 'viewer' })).status).toBe(200);
      expect((await both(member))[0].count).toBeGreaterThan(0);
      await api(studio)(owner, 'DELETE', place);
      expect((await get(paths[0] as string, member)).body.count).toBe(0);
      expect((await get(paths[1] as string, member)).status).toBe(404);

      for (const host of ['127.0.0.1', 'localhost', '127.0.0.1']) {
        expect((await get(`${LIST}?limit=1`, owner, host)).body.next).toContain(`//${host}:${studio.port}/`);
      }
    });

    it('name their pages as the caller addressed the server', async () => {
      const { body } = await studio.call('GET', `/api${LIST}?limit=1`, { token: owner.token });
      expect(body.next).toContain(`${studio.url}/api/interview`);
      expect((await list(owner, '?limit=1')).next).toContain(`${studio.url}/api/v1/interview`);
    });
  });
}
