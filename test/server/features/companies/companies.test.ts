/** A company's profile and settings, and the list of those that hire. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  DIALECTS,
  type Person,
  person,
  type Reply,
  type Studio,
  startStudio,
} from '../../../support/studio.ts';
import { api, join, postJob } from '../../support/interview.ts';
import { allRows } from '../../support/rows.ts';

const refusal = ({ status, body }: Reply) => [
  status,
  body.error?.code,
  Object.keys(body.error?.details ?? {}),
];

for (const { dialect, missing } of DIALECTS) {
  describe.skipIf(missing)(`companies on ${dialect}${missing ? ` (${missing})` : ''}`, () => {
    let studio: Studio;
    let owner: Person;
    beforeAll(async () => {
      studio = await startStudio({ dialect });
      owner = await person(studio, 'employer', { company_name: 'TechCorp Inc.' });
    });
    afterAll(() => studio.close());
    const mine = (who: Person, method = 'GET', body?: object) =>
      api(studio)(who, method, '/companies/me/', body);

    it('shows its members what it is, and what they may do in it', async () => {
      const { status, body } = await mine(owner);
      expect(status).toBe(200);
      expect(body).toEqual({
        id: expect.any(Number),
        company_name: 'TechCorp Inc.',
        industry: '',
        sentiment_in_fit: false,
        recording_keep_days: null,
        member_role: 'owner',
        created_at: expect.stringMatching(/Z$/),
        updated_at: expect.stringMatching(/Z$/),
      });
      const viewer = await person(studio, 'user');
      await join(studio, viewer, owner, 'viewer');
      expect((await mine(viewer)).body).toEqual({ ...body, member_role: 'viewer' });
    });

    it.each(['PUT', 'PATCH'])('changes only what %s names', async (method) => {
      const before = (await mine(owner)).body;
      studio.advance(1000);
      const industry = `Software by ${method}`;
      const changed = await mine(owner, method, { industry, sentiment_in_fit: true });
      expect(changed).toMatchObject({
        status: 200,
        body: { company_name: before.company_name, industry, sentiment_in_fit: true },
      });
      expect(changed.body.updated_at > before.updated_at).toBe(true);
      const renamed = await mine(owner, method, { company_name: ' Newer Corp. ' });
      expect(renamed.body).toMatchObject({ company_name: 'Newer Corp.', industry, sentiment_in_fit: true });
      expect((await mine(owner)).body).toEqual(renamed.body);
      expect((await api(studio)(owner, 'GET', '/users/me/')).body.company.company_name).toBe('Newer Corp.');
      await mine(owner, method, { sentiment_in_fit: false, company_name: 'TechCorp Inc.' });
    });

    it('takes a new version with each change, and none for nothing', async () => {
      const seq = async () =>
        (
          await studio.deps.store.read
            .selectFrom('companies')
            .select('seq')
            .where('company_name', '=', 'TechCorp Inc.')
            .executeTakeFirstOrThrow()
        ).seq;
      const before = await seq();
      await mine(owner, 'PATCH', {});
      expect(await seq()).toBe(before);
      await mine(owner, 'PATCH', { industry: 'Software' });
      expect(await seq()).toBeGreaterThan(before);
    });

    it.each(['recruiter', 'interviewer', 'viewer'] as const)('is not for a %s to change', async (role) => {
      const member = await person(studio, 'user');
      await join(studio, member, owner, role);
      const before = await allRows(studio);
      expect(refusal(await mine(member, 'PUT', { industry: 'Mine' }))).toEqual([
        403,
        'PERMISSION_DENIED',
        [],
      ]);
      expect(await allRows(studio)).toEqual(before);
    });

    it('is none of a candidate’s, nor of nobody’s', async () => {
      const candidate = await person(studio, 'user');
      for (const method of ['GET', 'PUT', 'PATCH']) {
        expect((await mine(candidate, method, method === 'GET' ? undefined : {})).status).toBe(403);
        const body = method === 'GET' ? undefined : {};
        expect((await studio.call(method, '/api/companies/me/', { body })).status).toBe(401);
      }
    });

    it('answers its settings to the features that need them', async () => {
      await mine(owner, 'PATCH', { industry: 'Aviation', sentiment_in_fit: true });
      const { id } = (await mine(owner)).body;
      expect(await studio.services.companies.settings(studio.deps.store.read, id)).toEqual({
        industry: 'Aviation',
        is_sandbox: 0,
        sentimentInFit: true,
      });
    });

    describe('the list', () => {
      let hiring: Person;
      let quiet: Person;
      let candidate: Person;
      const list = (who: Person, query = '') => api(studio)(who, 'GET', `/companies/${query}`);
      const names = async (who: Person, query = '') =>
        (await list(who, query)).body.results.map((each: any) => each.company_name);
      beforeAll(async () => {
        hiring = await person(studio, 'employer', { company_name: 'Ährenfeld 100% Bakery' });
        quiet = await person(studio, 'employer', { company_name: 'Quiet & Sons' });
        candidate = await person(studio, 'user');
        await mine(hiring, 'PATCH', { industry: 'Food' });
        await postJob(studio, hiring);
        await postJob(studio, quiet, { is_active: false });
        const gone = await postJob(studio, quiet);
        await api(studio)(quiet, 'DELETE', `/interview/jobs/${gone.id}/`);
      });

      it('has those with an active job, and the caller’s own', async () => {
        const { status, body } = await list(candidate);
        expect([status, body.count, body.next, body.previous]).toEqual([200, 1, null, null]);
        expect(body.results).toEqual([
          { id: expect.any(Number), company_name: 'Ährenfeld 100% Bakery', industry: 'Food' },
        ]);
        expect(await names(quiet)).toEqual(['Quiet & Sons', 'Ährenfeld 100% Bakery'].sort());
        expect((await studio.call('GET', '/api/companies/')).status).toBe(401);
      });

      it('is searched as it is written, filtered, ordered and paged', async () => {
        expect(await names(candidate, '?search=BAKERY')).toEqual(['Ährenfeld 100% Bakery']);
        expect(await names(candidate, `?search=${encodeURIComponent('100%')}`)).toHaveLength(1);
        expect(await names(candidate, `?search=${encodeURIComponent('1%0')}`)).toEqual([]);
        expect(await names(candidate, '?industry=Food')).toHaveLength(1);
        expect(await names(candidate, '?industry=Steel')).toEqual([]);
        const up = await names(quiet, '?ordering=company_name');
        expect(await names(quiet, '?ordering=-company_name')).toEqual([...up].reverse());
        const { body } = await list(quiet, '?limit=1');
        expect([body.count, body.results.length]).toEqual([2, 1]);
        expect(body.next).toContain('/api/v1/companies/?limit=1&offset=1');
      });
    });
  });
}
