/** What can be subscribed to, and what a subscription allows. Source: API reference, "Billing"; its rulings. */
import type { Feature, Plan, PlanType, SubscriptionStatus } from '../contract/billing.ts';

const TEAM_FEATURES = ['basic_analytics', 'team_collaboration'] as const;

/** Ids never change once shipped: subscriptions carry them. */
export const PLANS: readonly Plan[] = [
  {
    id: 1,
    name: 'Starter Employer',
    description: 'Perfect for small businesses',
    plan_type: 'employer',
    interval: 'month',
    price: '99.99',
    interview_limit: 10,
    job_posting_limit: 5,
    application_limit: 100,
    features: [...TEAM_FEATURES],
    sort_order: 1,
    is_active: true,
  },
  {
    id: 2,
    name: 'Business Employer',
    description: 'For teams that hire all year',
    plan_type: 'employer',
    interval: 'month',
    price: '249.99',
    interview_limit: 50,
    job_posting_limit: 25,
    application_limit: 1000,
    features: [...TEAM_FEATURES, 'advanced_analytics'],
    sort_order: 2,
    is_active: true,
  },
  {
    id: 3,
    name: 'Enterprise Employer',
    description: 'Without limits, and with the API',
    plan_type: 'employer',
    interval: 'month',
    price: '499.99',
    interview_limit: null,
    job_posting_limit: null,
    application_limit: null,
    features: [...TEAM_FEATURES, 'advanced_analytics', 'api_access'],
    sort_order: 3,
    is_active: true,
  },
  {
    id: 4,
    name: 'Free Candidate',
    description: 'Practise a little, apply everywhere',
    plan_type: 'candidate',
    interval: 'month',
    price: '0.00',
    interview_limit: 5,
    job_posting_limit: 0,
    application_limit: null,
    features: ['basic_analytics'],
    sort_order: 1,
    is_active: true,
  },
  {
    id: 5,
    name: 'Premium Candidate',
    description: 'Practise as much as you like',
    plan_type: 'candidate',
    interval: 'month',
    price: '19.99',
    interview_limit: null,
    job_posting_limit: 0,
    application_limit: null,
    features: ['basic_analytics', 'advanced_analytics'],
    sort_order: 2,
    is_active: true,
  },
];

export const planById = (id: number): Plan | undefined => PLANS.find((plan) => plan.id === id);

/** Whether a subscription in this state gives what its plan promises; a late payment does not take it away. */
export const isInForce = (status: SubscriptionStatus): boolean =>
  status === 'active' || status === 'trialing' || status === 'past_due';

/** Whether a subscription in this state is the caller's current one at all. */
export const isOver = (status: SubscriptionStatus): boolean =>
  status === 'canceled' || status === 'incomplete_expired';

/** What may be used in a period; null: without limit. */
export interface Entitlement {
  interviews: number | null;
  job_postings: number | null;
  applications: number | null;
  allows(feature: Feature): boolean;
}

const EVERYTHING: Entitlement = {
  interviews: null,
  job_postings: null,
  applications: null,
  allows: () => true,
};
const NOTHING: Entitlement = { interviews: 0, job_postings: 0, applications: 0, allows: () => false };

const entitlementOf = (plan: Plan): Entitlement => ({
  interviews: plan.interview_limit,
  job_postings: plan.job_posting_limit,
  applications: plan.application_limit,
  allows: (feature) => plan.features.includes(feature),
});

/**
 * What somebody of this kind may use. Without billing there is nothing to pay, so everything; without a
 * subscription that is in force, what costs nothing.
 */
export function entitlement(
  hasBilling: boolean,
  planType: PlanType,
  subscription: { plan_id: number; status: SubscriptionStatus } | undefined,
): Entitlement {
  if (!hasBilling) return EVERYTHING;
  const plan =
    subscription !== undefined && isInForce(subscription.status)
      ? planById(subscription.plan_id)
      : PLANS.find((each) => each.plan_type === planType && Number(each.price) === 0);
  return plan === undefined ? NOTHING : entitlementOf(plan);
}

/** The calendar month of `now` in UTC: its first moment, and that of the next. */
export function calendarMonth(now: Date): { start: string; end: string } {
  const month = (ahead: number) =>
    new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + ahead, 1)).toISOString();
  return { start: month(0), end: month(1) };
}
