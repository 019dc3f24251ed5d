import { describe, expect, it } from 'vitest';
import { FEATURES, planSchema, SUBSCRIPTION_STATUSES } from '../../../shared/contract/billing.ts';
import { calendarMonth, entitlement, isInForce, isOver, PLANS } from '../../../shared/domain/billing.ts';

describe('plans', () => {
  it('are of their schema, with prices as decimal strings and ids of their own', () => {
    for (const plan of PLANS) {
      expect(planSchema.safeParse(plan).error, plan.name).toBeUndefined();
      expect(plan.price).toMatch(/^\d+\.\d\d$/);
    }
    expect(new Set(PLANS.map((plan) => plan.id)).size).toBe(PLANS.length);
  });

  it('have the three of employers, at their prices', () => {
    const employers = PLANS.filter((plan) => plan.plan_type === 'employer');
    expect(employers.map(({ id, name, price }) => [id, name, price])).toEqual([
      [1, 'Starter Employer', '99.99'],
      [2, 'Business Employer', '249.99'],
      [3, 'Enterprise Employer', '499.99'],
    ]);
  });
});

describe('what a subscription allows', () => {
  const everything = (allows: (feature: (typeof FEATURES)[number]) => boolean) => FEATURES.every(allows);

  it('is everything where there is no billing', () => {
    const { allows, ...limits } = entitlement(false, 'employer', undefined);
    expect(limits).toEqual({ interviews: null, job_postings: null, applications: null });
    expect(everything(allows)).toBe(true);
  });

  it('is what its plan says while it is in force', () => {
    for (const status of SUBSCRIPTION_STATUSES) {
      const { allows, interviews } = entitlement(true, 'employer', { plan_id: 3, status });
      const paid = ['active', 'trialing', 'past_due'].includes(status);
      expect([isInForce(status), interviews, allows('api_access')], status).toEqual(
        paid ? [true, null, true] : [false, 0, false],
      );
    }
    expect(SUBSCRIPTION_STATUSES.filter(isOver)).toEqual(['incomplete_expired', 'canceled']);
  });

  it('is the free plan for a candidate without one, and nothing for a company', () => {
    expect(entitlement(true, 'candidate', undefined)).toMatchObject({ interviews: 5, job_postings: 0 });
    const company = entitlement(true, 'employer', undefined);
    expect(company).toMatchObject({ interviews: 0, job_postings: 0, applications: 0 });
    expect(FEATURES.some(company.allows)).toBe(false);
  });
});

describe('the calendar month', () => {
  it.each([
    ['2024-02-15T12:00:00Z', '2024-02-01T00:00:00.000Z', '2024-03-01T00:00:00.000Z'],
    ['2024-12-31T23:59:59Z', '2024-12-01T00:00:00.000Z', '2025-01-01T00:00:00.000Z'],
    ['2024-01-01T00:30:00+01:00', '2023-12-01T00:00:00.000Z', '2024-01-01T00:00:00.000Z'],
  ])('of %s in UTC', (now, start, end) => {
    expect(calendarMonth(new Date(now))).toEqual({ start, end });
  });
});
