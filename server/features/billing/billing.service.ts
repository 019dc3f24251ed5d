/** Plans and subscriptions as they are read, and the count of what is used of them. */
import {
  type BillingAnalytics,
  type billingRoutes,
  type Feature,
  type Plan,
  SUBSCRIPTION_STATUSES,
  type Subscription,
} from '../../../shared/contract/billing.ts';
import type { RouteQuery } from '../../../shared/contract/common.ts';
import { calendarMonth, entitlement, isOver, PLANS, planById } from '../../../shared/domain/billing.ts';
import type { Actor } from '../../../shared/domain/permissions.ts';
import type { Deps } from '../../deps.ts';
import { notFound } from '../../errors.ts';
import { wireTime } from '../../http/time.ts';
import type { Write } from '../../store/store.ts';
import { toSubscription } from './billing.mapper.ts';
import { countUse, latestSubscription, type Used, usedDays } from './billing.repository.ts';

const OVER = SUBSCRIPTION_STATUSES.filter(isOver);

/** Whose subscription the caller uses: the company's, else its own. */
const payer = (actor: Actor): string => actor.company?.uid ?? actor.uid;

export function billingService({ store, clock, config }: Pick<Deps, 'store' | 'clock' | 'config'>) {
  const current = (actor: Actor) => latestSubscription(store.read, payer(actor), OVER);

  const allowed = (actor: Actor, subscription: Awaited<ReturnType<typeof current>>) =>
    entitlement(config.hasBilling, actor.company === null ? 'candidate' : 'employer', subscription);

  return {
    plans({ plan_type, is_active, ordering, limit, offset }: RouteQuery<typeof billingRoutes.listPlans>) {
      const found = PLANS.filter(
        (plan) =>
          (plan_type === undefined || plan.plan_type === plan_type) &&
          (is_active === undefined || plan.is_active === is_active),
      );
      const field = (ordering ?? 'sort_order').replace('-', '') as 'sort_order' | 'id' | 'name' | 'price';
      const value = (plan: Plan) => (field === 'price' ? Number(plan.price) : plan[field]);
      found.sort((a, b) => (value(a) < value(b) ? -1 : value(a) > value(b) ? 1 : a.id - b.id));
      if (ordering?.startsWith('-')) found.reverse();
      return { count: found.length, rows: found.slice(offset, offset + limit) };
    },

    /** @throws {ApiError} RESOURCE_NOT_FOUND where there is none. */
    async subscription(actor: Actor): Promise<Subscription> {
      const row = await current(actor);
      if (row === undefined) throw notFound('Subscription');
      const plan = planById(row.plan_id);
      if (plan === undefined) throw new Error(`Subscription ${row.id} is to a plan that there never was.`);
      return toSubscription(row, plan);
    },

    async analytics(actor: Actor): Promise<BillingAnalytics> {
      const subscription = await current(actor);
      const { allows, ...limits } = allowed(actor, subscription);
      const { start, end } =
        subscription === undefined
          ? calendarMonth(clock())
          : { start: subscription.current_period_start, end: subscription.current_period_end };
      const days = await usedDays(store.read, payer(actor), start.slice(0, 10), end.slice(0, 10));
      const used = (what: Used) => days.reduce((sum, day) => sum + day[what], 0);
      return {
        current_period: {
          start_date: wireTime(start),
          end_date: wireTime(end),
          interviews_used: used('interviews'),
          interviews_limit: limits.interviews,
          job_postings_used: used('job_postings'),
          job_postings_limit: limits.job_postings,
          applications_used: used('applications'),
          applications_limit: limits.applications,
        },
        usage_trends: days.map(({ day, ...counts }) => ({ date: day, ...counts })),
        feature_access: {
          advanced_analytics: allows('advanced_analytics'),
          team_collaboration: allows('team_collaboration'),
          api_access: allows('api_access'),
        },
      };
    },

    /** Whether the caller's plan has a feature; always where billing is not set up. */
    async mayUse(actor: Actor, feature: Feature): Promise<boolean> {
      return allowed(actor, config.hasBilling ? await current(actor) : undefined).allows(feature);
    },

    /** Counts one more of `what` for the write's tenant, in that write. */
    used: (write: Write, what: Used): Promise<void> => countUse(write, what),
  };
}
export type BillingService = ReturnType<typeof billingService>;
