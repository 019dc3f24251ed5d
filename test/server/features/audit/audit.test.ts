/** Who saw or changed what: one entry for each change, in its transaction, and none for what was refused. */
import { type Kysely, sql } from 'kysely';
import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { REFUSALS } from '../../../../server/features/audit/audit.service.ts';
import { doing, sha256 } from '../../../../server/store/audit.ts';
import type { Tables } from '../../../../server/store/tables.ts';
import type { AuditEntry } from '../../../../shared/contract/audit.ts';
import type { Route } from '../../../../shared/contract/common.ts';
import { type RouteName, routes } from '../../../../shared/contract/index.ts';
import { type ChainHead, firstBreak, type SealedEntry } from '../../../../shared/domain/audit-chain.ts';
import { DIALECTS, type Person, person, type Studio, startStudio } from '../../../support/studio.ts';
import { send as request } from '../../conformance/request.ts';
import { TABLE } from '../../conformance/table.ts';
import { answer, api, next, schedule, start } from '../../support/interview.ts';
import { allRows } from '../../support/rows.ts';
import { makeScene, ROLES, type Scene } from '../../support/scene.ts';

for (const { dialect, missing } of DIALECTS) {
  describe.skipIf(missing)(`the audit on ${dialect}${missing ? ` (${missing})` : ''}`, () => {
    let studio: Studio;
    let scene: Scene;
    let owner: Person;
    let db: Kysely<Tables>;
    beforeAll(async () => {
      studio = await startStudio({ dialect });
      scene = await makeScene(studio);
      ({ owner } = scene.people);
      db = studio.deps.store.read;
    }, 60_000);
    afterAll(() => studio.close());

    const send = (who: Person, method: string, path: string, body?: unknown) =>
      api(studio)(who, method, path, body);
    async function audit(query = '', who = owner): Promise<{ count: number; results: AuditEntry[] }> {
      await studio.services.audit.settled();
      const { status, body } = await send(who, 'GET', `/audit/?limit=100&${query}`);
      expect(status).toBe(200);
      return body;
    }
    /** What a company's audit gained by `work`, oldest first. */
    async function gained(work: () => Promise<unknown>): Promise<AuditEntry[]> {
      const { count } = await audit();
      await work();
      const now = await audit();
      return now.results.slice(0, now.count - count).reverse();
    }
    const tenantOf = async (who: Person) => {
      const { company } = (await studio.services.users.actorOf(await uidOf(who))) ?? {};
      return company?.uid as string;
    };
    const uidOf = async ({ id }: Person) =>
      (await db.selectFrom('users').select('uid').where('id', '=', id).executeTakeFirstOrThrow()).uid;
    const head = async (tenant: string): Promise<ChainHead> => {
      const row = await db
        .selectFrom('tenants')
        .select(['audit_count', 'audit_hash'])
        .where('uid', '=', tenant)
        .executeTakeFirstOrThrow();
      return { count: row.audit_count, hash: row.audit_hash };
    };
    const rows = (tenant: string): Promise<SealedEntry[]> =>
      db.selectFrom('audit_entries').selectAll().where('tenant', '=', tenant).orderBy('position').execute();

    it('answers every field', async () => {
      const [entry] = await gained(() =>
        send(owner, 'PATCH', `/interview/jobs/${scene.ids.job}/`, {
          title: 'Secret title',
          job_focus: 'balanced',
        }),
      );
      expect(entry).toEqual({
        id: expect.any(Number),
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
        user: { id: owner.id, name: expect.stringMatching(/^Sam Nr\d+$/) },
        via: 'session',
        action: 'patchJob',
        subject: { kind: 'job', id: scene.ids.job },
        fields: ['title', 'job_focus'],
        request_id: expect.stringMatching(/^req_/),
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        previous_hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      });
      expect(JSON.stringify(await rows(await tenantOf(owner)))).not.toContain('Secret title');
    });

    it('has each kind of change under its own name, by whom it was made and about what', async () => {
      const { recruiter, candidate } = scene.people;
      const { job, completed, key, endpoint, member, set } = scene.ids;
      let made = 0;
      const made201 = async (who: Person, path: string, body: object) => {
        made = (await send(who, 'POST', path, body)).body.id;
      };
      const changes: [
        who: Person,
        action: string,
        kind: string | null,
        id: () => number,
        () => Promise<unknown>,
      ][] = [
        [
          recruiter,
          'createJob',
          'job',
          () => made,
          () => made201(recruiter, '/interview/jobs/', { title: 'J', requirements: 'SQL' }),
        ],
        [
          owner,
          'createInterview',
          'interview',
          () => made,
          async () => {
            made = (await schedule(studio, owner, candidate, job)).id;
          },
        ],
        [
          owner,
          'decide',
          'interview',
          () => completed,
          () =>
            send(owner, 'PUT', `/interview/interviews/${completed}/decision/`, {
              decision: 'hire',
              reason: 'r',
            }),
        ],
        [
          recruiter,
          'sendScorecard',
          'interview',
          () => completed,
          () =>
            send(recruiter, 'POST', `/interview/interviews/${completed}/scorecards/`, {
              ratings: [{ skill_id: 2, rating: 4 }],
            }),
        ],
        [
          candidate,
          'startInterview',
          'interview',
          () => scene.ids.ready,
          () => send(candidate, 'POST', `/interview/interviews/${scene.ids.ready}/start_session/`),
        ],
        [
          owner,
          'addMember',
          'member',
          () => made,
          () => made201(owner, '/companies/me/members/', { email: 'new@example.com', member_role: 'viewer' }),
        ],
        [
          owner,
          'updateMember',
          'member',
          () => member,
          () => send(owner, 'PATCH', `/companies/me/members/${member}/`, { member_role: 'recruiter' }),
        ],
        [
          owner,
          'updateMember',
          'member',
          () => member,
          () => send(owner, 'PATCH', `/companies/me/members/${member}/`, { member_role: 'viewer' }),
        ],
        [
          owner,
          'createApiKey',
          'api_key',
          () => made,
          () => made201(owner, '/auth/api-keys/', { name: 'n', scopes: ['jobs:read'] }),
        ],
        [
          owner,
          'createApiKey',
          'api_key',
          () => made,
          () => made201(owner, '/auth/api-keys/', { name: 'n', scopes: ['jobs:read'], sandbox: true }),
        ],
        [owner, 'deleteApiKey', 'api_key', () => key, () => send(owner, 'DELETE', `/auth/api-keys/${key}/`)],
        [
          owner,
          'updateWebhookEndpoint',
          'webhook_endpoint',
          () => endpoint,
          () => send(owner, 'PATCH', `/webhooks/endpoints/${endpoint}/`, { enabled: false }),
        ],
        [
          owner,
          'rotateWebhookSecret',
          'webhook_endpoint',
          () => endpoint,
          () => send(owner, 'POST', `/webhooks/endpoints/${endpoint}/rotate-secret/`),
        ],
        [
          owner,
          'patchQuestionSet',
          'question_set',
          () => set,
          () => send(owner, 'PATCH', `/interview/question-sets/${set}/`, { name: 'n' }),
        ],
        [
          owner,
          'updateCompany',
          null,
          () => 0,
          () => send(owner, 'PUT', '/companies/me/', { industry: 'Retail' }),
        ],
        [recruiter, 'setUpTwoFactor', null, () => 0, () => send(recruiter, 'POST', '/auth/2fa/setup/')],
        [
          recruiter,
          'changePassword',
          null,
          () => 0,
          () =>
            send(recruiter, 'POST', '/auth/password/change/', {
              current_password: 'a-long-enough-secret',
              new_password: 'another-long-secret',
            }),
        ],
      ];
      for (const [who, action, kind, id, change] of changes) {
        const entries = await gained(change);
        expect(entries, action).toMatchObject([{ action, user: { id: who.id }, via: 'session' }]);
        expect(entries[0]?.subject, action).toEqual(kind === null ? null : { kind, id: id() });
      }
      const all = JSON.stringify(await db.selectFrom('audit_entries').selectAll().execute());
      for (const value of ['another-long-secret', 'new@example.com', 'Retail'])
        expect(all).not.toContain(value);
    });

    it('tells an API key from its person, and the system from both', async () => {
      const made = await send(owner, 'POST', '/auth/api-keys/', { name: 'n', scopes: ['jobs:write'] });
      const asKey = { ...owner, token: made.body.key };
      const job = { title: 'By a program', requirements: 'SQL' };
      expect(await gained(() => send(asKey, 'POST', '/interview/jobs/', job))).toMatchObject([
        { action: 'createJob', via: 'api_key', user: { id: owner.id }, fields: ['title', 'requirements'] },
      ]);
      const { id } = await schedule(studio, owner, scene.people.candidate, scene.ids.job);
      const late = await gained(async () => {
        studio.advance(16 * 60_000);
        await studio.services.interviews.sweep();
        studio.advance(-16 * 60_000);
      });
      expect(late.length).toBeGreaterThan(0);
      for (const entry of late)
        expect(entry).toMatchObject({ action: 'markNoShow', user: null, via: 'system' });
      expect(late.map(({ subject }) => subject)).toContainEqual({ kind: 'interview', id });
      expect(await gained(() => studio.services.interviews.sweep())).toEqual([]);
    });

    it('has the founding of a company, and whoever joins it', async () => {
      const founder = await person(studio, 'employer');
      expect((await audit('', founder)).results).toMatchObject([
        { action: 'login', user: { id: founder.id } },
        { action: 'register', user: { id: founder.id } },
      ]);
      await send(founder, 'POST', '/companies/me/members/', {
        email: 'joins@example.com',
        member_role: 'viewer',
      });
      const joined = await studio.call('POST', '/api/auth/register/', {
        body: {
          username: 'joins',
          email: 'joins@example.com',
          password: 'a-long-enough-secret',
          role: 'user',
        },
      });
      expect((await audit('', founder)).results[0]).toMatchObject({
        ...{ action: 'register', user: { id: joined.body.user.id } },
      });
      const tenant = await tenantOf(founder);
      expect(firstBreak(await rows(tenant), await head(tenant), sha256)).toBeNull();
    });

    it('has who read the scores of a hiring interview, once a day', async () => {
      const { interviewer, candidate } = scene.people;
      const { completed, job } = scene.ids;
      const read = (who: Person, path: string) => send(who, 'GET', path);
      const of = `/interview/interviews/${completed}`;
      const subject = { kind: 'interview', id: completed };
      const first = () => read(interviewer, `${of}/explain/`);
      expect(await gained(first)).toMatchObject([
        { action: 'explainInterview', subject, user: { id: interviewer.id }, fields: [] },
      ]);
      expect(await gained(first)).toEqual([]);
      expect(await gained(() => read(interviewer, `${of}/report/`))).toEqual([]);
      expect(
        await gained(() => Promise.all(Array.from({ length: 5 }, () => read(owner, `${of}/transcript/`)))),
      ).toHaveLength(1);
      expect(await gained(() => read(owner, `/interview/reports/compare/?job_id=${job}`))).toMatchObject([
        { action: 'compareCandidates', subject: { kind: 'job', id: job } },
      ]);
      expect(await gained(() => read(candidate, `${of}/transcript/`))).toEqual([]);
      expect(await gained(() => read(owner, '/interview/jobs/'))).toEqual([]);
      const { stranger } = scene.people;
      await read(stranger, `/interview/skill-assessments/?interview_session=${completed}`);
      expect((await audit('', stranger)).results.map(({ action }) => action)).toEqual(['login', 'register']);
    });

    it('has each interview whose scores a list showed', async () => {
      const { recruiter, stranger } = scene.people;
      let shown: any[] = [];
      const look = async (who = recruiter) => {
        shown = (await send(who, 'GET', '/interview/skill-assessments/')).body.results;
      };
      const entries = await gained(look);
      const ids = [...new Set(shown.map((each) => each.interview_session))];
      expect(ids).toEqual(expect.arrayContaining([scene.ids.completed, scene.ids.answered]));
      expect(entries.map(({ subject }) => subject?.id).sort()).toEqual(ids.sort());
      for (const { action, user, subject } of entries) {
        expect([action, user?.id, subject?.kind]).toEqual([
          'listSkillAssessments',
          recruiter.id,
          'interview',
        ]);
      }
      expect(await gained(look)).toEqual([]);
      const failed = vi.spyOn(studio.deps.log, 'error');
      await look(stranger);
      expect(shown).toEqual([]);
      expect((await audit('action=listSkillAssessments', stranger)).count).toBe(0);
      expect(failed).not.toHaveBeenCalled();
    });

    it('has who signed in to work for the company, and who was not let in', async () => {
      const { interviewer, candidate } = scene.people;
      const signIn = (who: Pick<Person, 'email'>, more: object = {}) =>
        studio.call('POST', '/api/auth/login/', {
          body: { email: who.email, password: 'a-long-enough-secret', ...more },
        });
      const statuses: number[] = [];
      const entered = (who: Pick<Person, 'email'>, more?: object) =>
        gained(async () => statuses.push((await signIn(who, more)).status));
      const login = { action: 'login', user: { id: interviewer.id }, via: 'session', subject: null };
      const members = (await send(owner, 'GET', '/companies/me/members/')).body.results;
      const { id } = members.find((each: any) => each.member_role === 'interviewer');
      const refused = {
        ...{ action: 'refuseLogin', user: null, via: 'system', subject: { kind: 'member', id } },
        ...{ fields: [], request_id: expect.stringMatching(/^req_/) },
      };
      const wrong = { password: 'not-what-it-is' };
      expect(await entered(interviewer)).toMatchObject([{ ...login, fields: ['email', 'password'] }]);
      expect(await entered(interviewer, wrong)).toMatchObject([refused]);
      expect(await entered({ email: 'nobody@example.com' })).toEqual([]);
      expect(await entered(candidate, wrong)).toEqual([]);
      expect(await entered(candidate)).toEqual([]);
      expect(statuses.splice(0)).toEqual([200, 401, 401, 401, 200]);

      const { secret } = (await send(interviewer, 'POST', '/auth/2fa/setup/')).body;
      const code = (later: number) =>
        new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + later });
      await send(interviewer, 'POST', '/auth/2fa/confirm/', { otp: code(0) });
      expect(await entered(interviewer)).toEqual([]);
      expect(await entered(interviewer, { otp: '000000' })).toMatchObject([refused]);
      expect(await entered(interviewer, { otp: code(30_000) })).toMatchObject([login]);
      expect(statuses).toEqual([401, 401, 200]);
      const all = JSON.stringify(await db.selectFrom('audit_entries').selectAll().execute());
      for (const value of [wrong.password, interviewer.email]) expect(all).not.toContain(value);
    });

    it('has ten refusals of a member in a quarter of an hour, and no more', async () => {
      const { recruiter } = scene.people;
      const guess = (times: number) => async () => {
        const { company } = (await studio.services.users.actorOf(await uidOf(recruiter))) ?? {};
        expect(company).toBeTruthy();
        for (let n = 0; n < times; n++) studio.services.audit.loginRefused(recruiter.id);
        await studio.services.audit.settled();
      };
      expect(await gained(guess(REFUSALS.max + 5))).toHaveLength(10);
      await studio.services.audit.settled();
      const before = await allRows(studio);
      await guess(3)();
      expect(await allRows(studio)).toEqual(before);
      const later = async () => {
        studio.advance(REFUSALS.windowMs);
        await guess(1)();
        studio.advance(-REFUSALS.windowMs);
      };
      expect(await gained(later)).toHaveLength(1);
    });

    it('answers though a reading cannot be entered, and the log says so', async () => {
      const { interviewer } = scene.people;
      const { store, log } = studio.deps;
      const broken = new Error('no room');
      const writing = vi.spyOn(store, 'write').mockRejectedValue(broken);
      const told = vi.spyOn(log, 'error').mockReturnValue();
      const { status } = await send(
        interviewer,
        'GET',
        `/interview/interviews/${scene.ids.answered}/explain/`,
      );
      expect(status).toBe(200);
      await studio.services.audit.settled();
      expect(writing).toHaveBeenCalled();
      expect(told).toHaveBeenCalledWith({ err: broken }, expect.stringContaining('entered into the audit'));
      vi.restoreAllMocks();
      // The next one is entered.
      const again = () => send(interviewer, 'GET', `/interview/interviews/${scene.ids.answered}/explain/`);
      expect(await gained(again)).toMatchObject([
        { action: 'explainInterview', user: { id: interviewer.id } },
      ]);
    });

    it('has a reading anew on the next day', async () => {
      const { viewer } = scene.people;
      const day = () =>
        send(viewer, 'GET', `/interview/skill-assessments/?interview_session=${scene.ids.completed}`);
      expect(await gained(day)).toHaveLength(1);
      const sight = {
        ...({ action: 'listSkillAssessments', requestId: 'req_1' } as const),
        ...({ kind: 'interview', ids: [scene.ids.completed] } as const),
      };
      const actor = await studio.services.users.actorOf(await uidOf(viewer));
      if (actor === null) throw new Error('no such person');
      expect(await gained(async () => studio.services.audit.seen(actor, sight))).toEqual([]);
      studio.advance(24 * 3600_000);
      studio.services.audit.seen(actor, sight);
      await studio.services.audit.settled();
      studio.advance(-24 * 3600_000);
      expect((await audit(`user_id=${viewer.id}`)).count).toBe(2);
    });

    it('leaves practice to whose it is', async () => {
      const entries = await gained(async () => {
        const { body } = await send(owner, 'POST', '/interview/interviews/', {
          is_practice: true,
          skills: ['python'],
        });
        const of = `/interview/interviews/${body.id}`;
        await send(owner, 'POST', `${of}/consent/`, {
          recording: false,
          behavioral_analysis: false,
          ai_scoring: true,
        });
        await send(owner, 'POST', `${of}/start_session/`);
        await send(owner, 'POST', `${of}/end_session/`);
        expect((await send(owner, 'GET', `${of}/explain/`)).status).toBe(200);
      });
      expect(entries).toEqual([]);
      const own = await db
        .selectFrom('audit_entries')
        .select('action')
        .where('tenant', '=', await uidOf(owner))
        .orderBy('position')
        .execute();
      expect(own.map(({ action }) => action)).toEqual([
        'createInterview',
        'recordConsent',
        'startInterview',
        'endInterview',
      ]);
    });

    it('leaves no entry of what was refused, and one of what was sent twice', async () => {
      const { viewer, stranger } = scene.people;
      const path = `/interview/jobs/${scene.ids.job}/`;
      await studio.services.audit.settled();
      const before = await allRows(studio);
      expect((await send(viewer, 'PATCH', path, { title: 'x' })).status).toBe(403);
      expect((await send(stranger, 'PATCH', path, { title: 'x' })).status).toBe(403);
      expect((await send(owner, 'PATCH', path, { nothing: 'x' })).status).toBe(400);
      expect((await send(owner, 'DELETE', '/auth/api-keys/999999/')).status).toBe(404);
      expect(await allRows(studio)).toEqual(before);
      const twice = () =>
        studio.call('POST', '/api/interview/jobs/', {
          body: { title: 'Once', requirements: 'SQL' },
          token: owner.token,
          headers: { 'idempotency-key': 'one-job' },
        });
      expect(await gained(async () => [await twice(), await twice()])).toHaveLength(1);
    });

    it('leaves no entry of what changed nothing', async () => {
      const { candidate } = scene.people;
      const { id } = await schedule(studio, owner, candidate, scene.ids.job);
      const { question } = await start(studio, candidate, id);
      // It is open, and asked again.
      const again = () => next(studio, candidate, id);
      expect(await gained(async () => expect((await again()).body.id).toBe(question.id))).toEqual([]);
      const client_id = '0190a6c4-0000-7000-8000-000000000001';
      const say = () =>
        answer(studio, candidate, id, question.id, 'I measure, then I change.', { client_id });
      expect(await gained(say)).toMatchObject([{ action: 'createAnswer' }]);
      expect(await gained(async () => expect((await say()).status).toBeLessThan(300))).toEqual([]);
    });

    it('leaves no entry of a change to what is so already', async () => {
      const changes = (Object.keys(routes) as RouteName[]).filter((name) => {
        const route: Route = routes[name];
        // How a device syncs is set where it is connected; see `sync/sound.test.ts`.
        if (name === 'patchSyncSettings') return false;
        return (route.method === 'PUT' || route.method === 'PATCH') && route.audit !== 'never';
      });
      expect(changes.length).toBeGreaterThan(12);
      const count = async () => {
        const all = db.selectFrom('audit_entries').select((eb) => eb.fn.countAll<number | string>().as('n'));
        return Number((await all.executeTakeFirstOrThrow()).n);
      };
      const { recruiter } = scene.people;
      const rate = () =>
        send(recruiter, 'POST', `/interview/interviews/${scene.ids.completed}/scorecards/`, {
          ratings: [{ skill_id: 2, rating: 5 }],
        });
      expect(await gained(rate)).toMatchObject([{ action: 'sendScorecard' }]);
      expect(await gained(async () => expect((await rate()).status).toBe(200))).toEqual([]);
      for (const name of changes) {
        const [statuses, { state = 'scheduled', body } = {}] = TABLE[name];
        const role = (['owner', 'candidate'] as const).find(
          (each) => Number(statuses.split(' ')[ROLES.indexOf(each)]) < 300,
        );
        if (role === undefined) throw new Error(`Who may call ${name}?`);
        const said = typeof body === 'function' ? await body(studio, scene, role) : body;
        const change = async () => {
          const { status, body } = await request(studio, scene, name, role, state, said);
          expect(status, `${name}: ${JSON.stringify(body)}`).toBeLessThan(300);
        };
        await change();
        const before = await count();
        await change();
        expect(await count(), name).toBe(before);
      }
    });

    it('sees any change of a row, in a tenant’s write and beside it', async () => {
      const { store } = studio.deps;
      const actor = await studio.services.users.actorOf(await uidOf(owner));
      const tenant = await tenantOf(owner);
      const deed = { action: 'updateCompany', by: actor, via: 'session', subject: null } as const;
      const during = (work: () => Promise<unknown>) =>
        gained(() => doing({ ...deed, fields: [], requestId: null }, work));
      const rename = (tx: Kysely<Tables>, uid: string) =>
        tx.updateTable('users').set({ first_name: 'Kim' }).where('uid', '=', uid).execute();
      const mine = await uidOf(owner);
      expect(await during(() => store.write(tenant, ({ tx }) => rename(tx, 'nobody')))).toEqual([]);
      expect(await during(() => store.local((tx) => rename(tx, 'nobody')))).toEqual([]);
      expect(await during(() => store.local((tx) => rename(tx, mine)))).toHaveLength(1);
      expect(await during(() => store.write(tenant, ({ tx }) => rename(tx, mine)))).toHaveLength(1);
      // A look before the change does not stand in its way.
      const lookThenChange = async () => {
        await store.local((tx) => tx.selectFrom('users').select('id').execute());
        await store.local((tx) => rename(tx, mine));
        await store.local((tx) => rename(tx, mine));
      };
      expect(await during(lookThenChange)).toHaveLength(1);
      const insertAndRemove = (tx: Kysely<Tables>) =>
        tx
          .insertInto('request_counts')
          .values({ key: 'k', n: 1, resets_at: '2001-01-01' })
          .returning('key')
          .execute()
          .then(() => tx.deleteFrom('request_counts').where('key', '=', 'k').execute());
      expect(await during(() => store.local(insertAndRemove))).toHaveLength(1);
    });

    it('writes the change and its entry, or neither', async () => {
      const { store } = studio.deps;
      const before = await allRows(studio);
      // A store that takes no entry: the change before it must go too.
      const tenant = await tenantOf(owner);
      const { count } = await head(tenant);
      const taken = { tenant: await tenantOf(scene.people.stranger), position: count + 1 };
      const actor = await studio.services.users.actorOf(await uidOf(owner));
      await expect(
        store.write(tenant, async (write) => {
          await write.tx
            .updateTable('companies')
            .set({ industry: 'Half' })
            .where('uid', '=', tenant)
            .execute();
          const deed = { action: 'updateCompany', by: actor, via: 'session', subject: null } as const;
          await write.enter({ ...deed, fields: ['industry'], requestId: null });
          await write.tx
            .insertInto('audit_entries')
            .columns(['tenant', 'position'])
            .expression((eb) =>
              eb
                .selectFrom('audit_entries')
                .select(['tenant', 'position'])
                .where('tenant', '=', taken.tenant),
            )
            .execute();
        }),
      ).rejects.toThrow();
      expect(await allRows(studio)).toEqual(before);
    });

    it('is whole, and shows what somebody changed, removed or put in behind its back', async () => {
      const tenant = await tenantOf(owner);
      const entries = await rows(tenant);
      const end = await head(tenant);
      expect(entries.length).toBeGreaterThan(20);
      expect(firstBreak(entries, end, sha256)).toBeNull();
      const eighth = entries[7] as SealedEntry;
      expect(firstBreak(entries.with(7, { ...eighth, user_id: null }), end, sha256)).toEqual({
        position: 8,
        is: 'changed',
      });
      expect(firstBreak(entries.toSpliced(7, 1), end, sha256)).toEqual({ position: 8, is: 'missing' });
      expect(firstBreak(entries.toSpliced(8, 0, eighth), end, sha256)).toEqual({
        position: 8,
        is: 'changed',
      });
      expect(firstBreak(entries.slice(0, -1), end, sha256)).toEqual({ position: end.count, is: 'missing' });
    });

    it('is only ever added to', async () => {
      const { store } = studio.deps;
      const before = await allRows(studio);
      await expect(
        store.local((tx) => tx.updateTable('audit_entries').set({ action: 'login' }).execute()),
      ).rejects.toThrow('append-only');
      await expect(store.local((tx) => tx.deleteFrom('audit_entries').execute())).rejects.toThrow(
        'append-only',
      );
      if (dialect === 'postgres') {
        await expect(store.local((tx) => sql`truncate audit_entries`.execute(tx))).rejects.toThrow(
          'append-only',
        );
      }
      expect(await allRows(studio)).toEqual(before);
    });

    it('is for the owner of the company, and each sees their own', async () => {
      const { recruiter, interviewer, viewer, candidate, stranger } = scene.people;
      for (const who of [recruiter, interviewer, viewer, candidate]) {
        expect((await send(who, 'GET', '/audit/')).status).toBe(403);
      }
      const theirs = await audit('', stranger);
      expect(theirs.results.map(({ user }) => user?.id)).toEqual([stranger.id, stranger.id]);
    });

    it('pages and filters', async () => {
      const all = await audit();
      const [newest, second] = all.results;
      const page = await send(owner, 'GET', '/audit/?limit=1&offset=1');
      expect(page.body).toMatchObject({ count: all.count, results: [second] });
      expect(page.body.next).toContain('offset=2');
      const oldest = await audit('ordering=id');
      expect(oldest.results[0]).toMatchObject({ action: 'register', previous_hash: '0'.repeat(64) });
      const jobs = await audit(`action=patchJob&subject=job&subject_id=${scene.ids.job}&user_id=${owner.id}`);
      expect(jobs.count).toBe(1);
      expect(jobs.results[0]).toMatchObject({ action: 'patchJob', subject: { id: scene.ids.job } });
      expect((await audit(`from=${newest?.at}`)).results.map(({ id }) => id)).toContain(newest?.id);
      expect((await audit('to=2001-01-01T00:00:00Z')).count).toBe(0);
      const walked = async (query: string) => {
        const pages: AuditEntry[] = [];
        for (let offset = 0; ; offset += 7) {
          const { body } = await send(owner, 'GET', `/audit/?limit=7&offset=${offset}&${query}`);
          pages.push(...body.results);
          if (body.next === null) return { pages, count: body.count as number };
        }
      };
      const { pages, count } = await walked('ordering=id');
      expect(pages.map(({ hash }) => hash).slice(0, -1)).toEqual(
        pages.slice(1).map(({ previous_hash }) => previous_hash),
      );
      expect([pages.length, pages[0]?.previous_hash]).toEqual([count, '0'.repeat(64)]);
      expect((await walked('')).pages).toEqual(pages.toReversed());
      const filtered = await walked(`user_id=${owner.id}`);
      expect(filtered.count).toBeGreaterThan(14);
      expect(filtered.pages).toEqual(pages.filter(({ user }) => user?.id === owner.id).toReversed());
      for (const bad of ['action=nothing', 'subject=nothing', 'user_id=x', 'from=today', 'colour=red']) {
        expect((await send(owner, 'GET', `/audit/?${bad}`)).status, bad).toBe(400);
      }
    });
  });
}
