/** What else a company has: webhooks, applications, question sets, its plan; and the counts of lists. */
import type { Generated } from 'kysely';
import type { ApplicationStatus } from '../../../shared/contract/applications.ts';
import type { SubscriptionStatus } from '../../../shared/contract/billing.ts';
import type { DeliveryStatus, WebhookEndpoint, WebhookEventType } from '../../../shared/contract/webhooks.ts';
import type { Flag, Synced } from './row.ts';

export interface CompanyTables {
  /** Webhooks are of this instance only: it is the one that sends them, and its key seals their secrets. */
  webhook_endpoints: {
    id: Generated<number>;
    /** The company's uid. */
    tenant: string;
    url: string;
    /** JSON: WebhookEventType[]. */
    events: string;
    enabled: Flag;
    disabled_reason: WebhookEndpoint['disabled_reason'];
    /** Sealed. */
    secret: string;
    /** JSON: OldSecret[], each sealed too. */
    old_secrets: string;
    created_by: number;
    created_at: string;
    updated_at: string;
    /** Its deliveries go little by little afterwards, and the row itself last. */
    deleted_at: string | null;
  };
  webhook_events: {
    /** The header webhook-id. */
    id: string;
    type: WebhookEventType;
    /** The body, exactly as it is sent and signed. */
    payload: string;
    created_at: string;
  };
  webhook_deliveries: {
    id: Generated<number>;
    event_id: string;
    endpoint_id: number;
    tenant: string;
    event_type: WebhookEventType;
    status: DeliveryStatus;
    /** Attempts whose outcome is known. */
    attempts: number;
    /** When it may be taken next; while somebody delivers it, the end of that one's lease. Null once finished. */
    due_at: string | null;
    /** End of the lease of whoever delivers it now. */
    claimed_until: string | null;
    status_code: number | null;
    duration_ms: number | null;
    error: string | null;
    last_attempt_at: string | null;
    finished_at: string | null;
    created_at: string;
  };
  /** Of the company whose job it is; one for each job and person. */
  applications: Synced & {
    job_id: number;
    user_id: number;
    status: ApplicationStatus;
    cover_letter: string;
    /** The interview that was last made for it. */
    interview_id: number | null;
    created_at: string;
    updated_at: string;
  };
  question_sets: Synced & {
    name: string;
    /** JSON: SetQuestion[]; a set changes as a whole. */
    questions: string;
    question_count: number;
    created_by: number;
    created_at: string;
    updated_at: string;
    deleted_at: string | null;
  };
  /** Written by the hosted side alone. */
  subscriptions: Synced & {
    /** Who subscribed. */
    user_id: number;
    plan_id: number;
    status: SubscriptionStatus;
    start_date: string;
    current_period_start: string;
    current_period_end: string;
    cancel_at_period_end: Flag;
    stripe_subscription_id: string | null;
    created_at: string;
    updated_at: string;
  };
  /** What was used on each day (UTC), kept in the writing transaction; derived, so not synced. */
  usage_days: {
    tenant: string;
    /** YYYY-MM-DD. */
    day: string;
    interviews: number;
    job_postings: number;
    applications: number;
  };
  /** Exact counts of what lists hold; see counts.ts. */
  list_counts: {
    list: 'jobs' | 'applications' | 'recommendations' | 'learning_paths';
    scope: string;
    bucket: string;
    n: number;
  };
}
