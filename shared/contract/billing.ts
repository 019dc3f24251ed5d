/** Plans, the caller's subscription, and what was used of it. Source: API reference, "Billing & Subscriptions". */
import { z } from 'zod';
import { listQuery, pageOf, queryBooleanSchema, route, timestampSchema } from './common.ts';

export const PLAN_TYPES = ['employer', 'candidate'] as const;
export const planTypeSchema = z.enum(PLAN_TYPES, { error: `Use one of ${PLAN_TYPES.join(', ')}.` });
export type PlanType = z.infer<typeof planTypeSchema>;

export const FEATURES = [
  'basic_analytics',
  'advanced_analytics',
  'team_collaboration',
  'api_access',
] as const;
export const featureSchema = z.enum(FEATURES);
export type Feature = z.infer<typeof featureSchema>;

/** The states of Stripe, by its names. */
export const SUBSCRIPTION_STATUSES = [
  'incomplete',
  'incomplete_expired',
  'trialing',
  'active',
  'past_due',
  'unpaid',
  'paused',
  'canceled',
] as const;
export const subscriptionStatusSchema = z.enum(SUBSCRIPTION_STATUSES);
export type SubscriptionStatus = z.infer<typeof subscriptionStatusSchema>;

/** Per billing period; null: without limit. */
const limitSchema = z.int().nullable();
/** In US dollars, with two decimals. */
const priceSchema = z.string();

export const planSchema = z
  .object({
    id: z.int(),
    name: z.string(),
    description: z.string(),
    plan_type: planTypeSchema,
    interval: z.enum(['month', 'year']),
    price: priceSchema,
    interview_limit: limitSchema,
    job_posting_limit: limitSchema,
    application_limit: limitSchema,
    features: z.array(featureSchema),
    sort_order: z.int(),
    is_active: z.boolean(),
  })
  .meta({ id: 'Plan' });
export type Plan = z.infer<typeof planSchema>;

export const subscriptionSchema = z
  .object({
    id: z.int(),
    /** Who subscribed, for the company or for oneself. */
    user: z.int(),
    plan: z.object({ id: z.int(), name: z.string(), price: priceSchema }),
    status: subscriptionStatusSchema,
    start_date: timestampSchema,
    current_period_start: timestampSchema,
    current_period_end: timestampSchema,
    cancel_at_period_end: z.boolean(),
    stripe_subscription_id: z.string().nullable(),
    created_at: timestampSchema,
  })
  .meta({ id: 'Subscription' });
export type Subscription = z.infer<typeof subscriptionSchema>;

export const billingAnalyticsSchema = z
  .object({
    /** The subscription's, else the calendar month in UTC; in whole days, the one on which it begins included. */
    current_period: z.object({
      start_date: timestampSchema,
      end_date: timestampSchema,
      interviews_used: z.int(),
      interviews_limit: limitSchema,
      job_postings_used: z.int(),
      job_postings_limit: limitSchema,
      applications_used: z.int(),
      applications_limit: limitSchema,
    }),
    /** The days of the period on which something was used. */
    usage_trends: z.array(
      z.object({ date: z.string(), interviews: z.int(), applications: z.int(), job_postings: z.int() }),
    ),
    feature_access: z.object({
      advanced_analytics: z.boolean(),
      team_collaboration: z.boolean(),
      api_access: z.boolean(),
    }),
  })
  .meta({ id: 'BillingAnalytics' });
export type BillingAnalytics = z.infer<typeof billingAnalyticsSchema>;

const billing = { tag: 'Billing', access: 'user', category: 'general', method: 'GET' } as const;

export const billingRoutes = {
  listPlans: route({
    ...billing,
    path: '/billing/plans/',
    summary: 'Plans that can be subscribed to',
    query: z.strictObject({
      ...listQuery(['sort_order', 'id', 'name', 'price']),
      plan_type: planTypeSchema.optional(),
      is_active: queryBooleanSchema.optional(),
    }),
    responses: { 200: pageOf(planSchema) },
    errors: ['VALIDATION_ERROR', 'AUTHENTICATION_REQUIRED'],
  }),
  getSubscription: route({
    ...billing,
    path: '/billing/subscriptions/',
    summary: 'The current subscription of the caller’s company, or the caller’s own',
    responses: { 200: subscriptionSchema },
    errors: ['AUTHENTICATION_REQUIRED', 'RESOURCE_NOT_FOUND'],
  }),
  billingAnalytics: route({
    ...billing,
    path: '/billing/analytics/',
    summary: 'What was used in the current period, and what the plan allows',
    responses: { 200: billingAnalyticsSchema },
    errors: ['AUTHENTICATION_REQUIRED'],
  }),
};
