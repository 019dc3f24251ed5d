/** Plans, subscriptions and usage as they are read, with and without billing set up. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  billingAnalyticsSchema,
  planSchema,
  type SubscriptionStatus,
  subscriptionSchema,
} from '../../../../shared/contract/billing.ts';
import type { Actor } from '../../../../shared/domain/permissions.ts';
import { DIALECTS, type Person, person, type Studio, startStudio } from '../../../support/studio.ts';
import { again, api, join, postJob, practise, schedule } from '../../support/interview.ts';

const DAY = 86_400_000;
const BILLING = { MODE: 'hosted', RATE_LIMITS: 'off', STRIPE_SECRET_KEY: 'sk_test_0123456789' };
const NO_LIMITS = { interviews_limit: null, job_postings_limit: null, applications_limit: null };
const EVERY_FEATURE = { advanced_analytics: true, team_collaboration: true, api_access: true };

const actorOf = async (studio: Studio, { email }: Person) =>
  (await studio.services.users.findByEmail(email)) as Actor;

/** Subscribes the person's company, or the person; there is no call for it yet. */
async function subscribe(studio: Studio, who: Person, more: object = {}): Promise<void> {
  const actor = await actorOf(studio, who);
  await studio.deps.store.write(actor.company?.uid ?? actor.uid, async (write) => {
    await write.tx
      .insertInto('subscriptions')
      .values({
        ...write.fresh(),
        user_id: who.id,
        plan_id: 1,
        status: 'active',
        start_date: '2024-01-01T00:00:00.000Z',
        current_period_start: '2024-02-01T00:00:00.000Z',
        current_period_end: '2024-03-01T00:00:00.000Z',
        cancel_at_period_end: 0,
        stripe_subscription_id: null,
        created_at: '2024-01-01T00:00:00.000Z',
        updated_at: write.now,
        ...more,
      })
      .execute();
  });
}

for (const { dialect, missing } of DIALECTS) {
  describe.skipIf(missing)(`billing on ${dialect}${missing ? ` (${missing})` : ''}`, () => {
    let studio: Studio;
    let owner: Person;
    let candidate: Person;
    const get = (who: Person, path: string) => api(studio)(who, 'GET', `/billing/${path}`);
    const analytics = async (who: Person) =>
      billingAnalyticsSchema.strict().parse((await get(who, 'analytics/')).body);

    describe('not set up', () => {
      beforeAll(async () => {
        studio = await startStudio({ dialect });
        owner = await person(studio, 'employer');
        candidate = await person(studio, 'user');
      });
      afterAll(() => studio.close());

      it('lists the three plans of employers as the reference does', async () => {
        const { status, body } = await get(owner, 'plans/?plan_type=employer&is_active=true');
        expect([status, body.count]).toEqual([200, 3]);
        for (const plan of body.results) planSchema.strict().parse(plan);
        expect(body.results[0]).toEqual({
          id: 1,
          name: 'Starter Employer',
          description: 'Perfect for small businesses',
          plan_type: 'employer',
          interval: 'month',
          price: '99.99',
          interview_limit: 10,
          job_posting_limit: 5,
          application_limit: 100,
          features: ['basic_analytics', 'team_collaboration'],
          sort_order: 1,
          is_active: true,
        });
      });

      it('filters, orders and pages plans, and refuses what it does not know by name', async () => {
        expect((await get(candidate, 'plans/?plan_type=candidate')).body.count).toBe(2);
        expect((await get(owner, 'plans/?is_active=false')).body).toMatchObject({ count: 0, results: [] });
        const dear = (await get(owner, 'plans/?ordering=-price&limit=2')).body;
        expect(dear.results.map((plan: any) => plan.price)).toEqual(['499.99', '249.99']); // as numbers
        expect(dear.next).toContain('offset=2');
        for (const query of ['plan_type=team', 'is_active=maybe', 'ordering=interval']) {
          const { status, body } = await get(owner, `plans/?${query}`);
          expect([status, Object.keys(body.error.details)]).toEqual([400, [query.split('=')[0]]]);
        }
        expect((await studio.call('GET', '/api/billing/plans/')).status).toBe(401);
      });

      it('has no subscription, no limits, and every feature', async () => {
        for (const who of [owner, candidate]) {
          const none = await get(who, 'subscriptions/');
          expect([none.status, none.body.error.code]).toEqual([404, 'RESOURCE_NOT_FOUND']);
          expect(await analytics(who)).toMatchObject({
            current_period: NO_LIMITS,
            feature_access: EVERY_FEATURE,
          });
          expect(await studio.services.billing.mayUse(await actorOf(studio, who), 'api_access')).toBe(true);
        }
      });

      it('counts what was used, each for whose it is, in the calendar month', async () => {
        const job = await postJob(studio, owner);
        await postJob(studio, owner, { is_active: false });
        await schedule(studio, owner, candidate, job.id);
        await schedule(studio, owner, candidate, job.id);
        await practise(studio, candidate);
        expect((await api(studio)(candidate, 'POST', `/interview/jobs/${job.id}/apply/`)).status).toBe(201);
        // What is refused is not used.
        expect((await api(studio)(candidate, 'POST', `/interview/jobs/${job.id}/apply/`)).status).toBe(409);
        const now = studio.deps.clock();
        const today = now.toISOString().slice(0, 10);
        const first = `${today.slice(0, 8)}01T00:00:00Z`;
        const next = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1));
        expect(await analytics(owner)).toEqual({
          current_period: {
            start_date: first,
            end_date: next.toISOString().replace('.000', ''),
            interviews_used: 2,
            job_postings_used: 2,
            applications_used: 1,
            ...NO_LIMITS,
          },
          usage_trends: [{ date: today, interviews: 2, job_postings: 2, applications: 1 }],
          feature_access: EVERY_FEATURE,
        });
        expect(await analytics(candidate)).toMatchObject({
          current_period: { interviews_used: 1, job_postings_used: 0, applications_used: 0 },
        });
      });

      it('does not carry last month over, and agrees with a recount of all days', async () => {
        studio.advance(32 * DAY);
        [owner, candidate] = [await again(studio, owner), await again(studio, candidate)];
        const job = await postJob(studio, owner);
        await api(studio)(candidate, 'POST', `/interview/jobs/${job.id}/apply/`);
        await api(studio)(owner, 'DELETE', `/interview/jobs/${job.id}/`); // used all the same
        expect((await analytics(owner)).current_period).toMatchObject({
          interviews_used: 0,
          job_postings_used: 1,
          applications_used: 1,
        });

        const db = studio.deps.store.read;
        const recount = new Map<string, Record<string, number>>();
        const tables = {
          interviews: 'interviews',
          job_postings: 'jobs',
          applications: 'applications',
        } as const;
        for (const [what, table] of Object.entries(tables))
          for (const { tenant, created_at } of await db
            .selectFrom(table)
            .select(['tenant', 'created_at'])
            .execute()) {
            const key = `${tenant} ${created_at.slice(0, 10)}`;
            const day = recount.get(key) ?? { interviews: 0, job_postings: 0, applications: 0 };
            recount.set(key, { ...day, [what]: (day[what] ?? 0) + 1 });
          }
        const kept = await db.selectFrom('usage_days').selectAll().execute();
        expect(new Map(kept.map(({ tenant, day, ...counts }) => [`${tenant} ${day}`, counts]))).toEqual(
          recount,
        );
        expect(recount.size).toBe(3);
      });
    });

    describe('set up', () => {
      beforeAll(async () => {
        studio = await startStudio({ dialect, env: BILLING });
        owner = await person(studio, 'employer');
        candidate = await person(studio, 'user');
      });
      afterAll(() => studio.close());

      it('gives a company without a plan nothing, and a candidate what is free', async () => {
        expect(await analytics(owner)).toMatchObject({
          current_period: { interviews_limit: 0, job_postings_limit: 0, applications_limit: 0 },
          feature_access: { advanced_analytics: false, team_collaboration: false, api_access: false },
        });
        expect(await analytics(candidate)).toMatchObject({ current_period: { interviews_limit: 5 } });
        expect(await studio.services.billing.mayUse(await actorOf(studio, owner), 'api_access')).toBe(false);
      });

      it('answers the subscription of the company to each of its members, with every field', async () => {
        const viewer = await person(studio, 'user');
        await join(studio, viewer, owner, 'viewer');
        await subscribe(studio, owner, { stripe_subscription_id: 'sub_1234567890' });
        for (const who of [owner, viewer]) {
          const { status, body } = await get(who, 'subscriptions/');
          expect(status).toBe(200);
          expect(subscriptionSchema.strict().parse(body)).toEqual({
            id: expect.any(Number),
            user: owner.id,
            plan: { id: 1, name: 'Starter Employer', price: '99.99' },
            status: 'active',
            start_date: '2024-01-01T00:00:00Z',
            current_period_start: '2024-02-01T00:00:00Z',
            current_period_end: '2024-03-01T00:00:00Z',
            cancel_at_period_end: false,
            stripe_subscription_id: 'sub_1234567890',
            created_at: '2024-01-01T00:00:00Z',
          });
        }
        expect((await get(candidate, 'subscriptions/')).status).toBe(404);
        expect((await get(await person(studio, 'employer'), 'subscriptions/')).status).toBe(404);
      });

      it('has the limits and features of the plan, and the period of the subscription', async () => {
        const { uid } = (await actorOf(studio, owner)).company as { uid: string };
        const used = { interviews: 1, job_postings: 1, applications: 15 };
        await studio.deps.store.local((tx) =>
          tx
            .insertInto('usage_days')
            .values(
              ['2024-01-31', '2024-02-01', '2024-02-29', '2024-03-01'].map((day) => ({
                tenant: uid,
                day,
                ...used,
              })),
            )
            .execute(),
        );
        expect(await analytics(owner)).toEqual({
          current_period: {
            start_date: '2024-02-01T00:00:00Z',
            end_date: '2024-03-01T00:00:00Z',
            interviews_used: 2,
            interviews_limit: 10,
            job_postings_used: 2,
            job_postings_limit: 5,
            applications_used: 30,
            applications_limit: 100,
          },
          usage_trends: [
            { date: '2024-02-01', ...used },
            { date: '2024-02-29', ...used },
          ],
          feature_access: { advanced_analytics: false, team_collaboration: true, api_access: false },
        });
      });

      it.each<[SubscriptionStatus, number, boolean]>([
        ['trialing', 200, true],
        ['past_due', 200, true],
        ['unpaid', 200, false],
        ['incomplete', 200, false],
        ['canceled', 404, false],
        ['incomplete_expired', 404, false],
      ])('takes a subscription that is %s for what it is', async (status, answered, mayUse) => {
        const other = await person(studio, 'employer');
        await subscribe(studio, other, { plan_id: 3, status });
        expect((await get(other, 'subscriptions/')).status).toBe(answered);
        expect(await studio.services.billing.mayUse(await actorOf(studio, other), 'api_access')).toBe(mayUse);
        expect((await analytics(other)).feature_access.api_access).toBe(mayUse);
      });

      it('goes by the newest that is not over', async () => {
        const other = await person(studio, 'employer');
        await subscribe(studio, other, { plan_id: 1, status: 'canceled' });
        await subscribe(studio, other, { plan_id: 2 });
        await subscribe(studio, other, { plan_id: 3, status: 'incomplete_expired' });
        expect((await get(other, 'subscriptions/')).body.plan).toEqual({
          id: 2,
          name: 'Business Employer',
          price: '249.99',
        });
      });
    });
  });
}

describe('a device', () => {
  it('has no billing, whatever its settings say: there is nothing to pay', async () => {
    const studio = await startStudio({ env: { STRIPE_SECRET_KEY: BILLING.STRIPE_SECRET_KEY } });
    const owner = await person(studio, 'employer');
    const { body } = await api(studio)(owner, 'GET', '/billing/analytics/');
    expect(body).toMatchObject({ current_period: NO_LIMITS, feature_access: EVERY_FEATURE });
    await studio.close();
  });
});
