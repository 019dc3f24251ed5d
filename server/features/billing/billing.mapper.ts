import type { Plan, Subscription } from '../../../shared/contract/billing.ts';
import { wireTime } from '../../http/time.ts';
import type { SubscriptionRow } from './billing.repository.ts';

export const toSubscription = (
  row: SubscriptionRow,
  plan: Pick<Plan, 'id' | 'name' | 'price'>,
): Subscription => ({
  id: row.id,
  user: row.user_id,
  plan: { id: plan.id, name: plan.name, price: plan.price },
  status: row.status,
  start_date: wireTime(row.start_date),
  current_period_start: wireTime(row.current_period_start),
  current_period_end: wireTime(row.current_period_end),
  cancel_at_period_end: row.cancel_at_period_end === 1,
  stripe_subscription_id: row.stripe_subscription_id,
  created_at: wireTime(row.created_at),
});
