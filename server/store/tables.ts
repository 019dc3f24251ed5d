/**
 * Rows as they are stored, alike in SQLite and PostgreSQL: times are ISO 8601 text in UTC with
 * milliseconds (so text order is time order), booleans 0/1, nested data JSON text.
 */
import type { ColumnType, Generated } from 'kysely';
import type { Difficulty, QuestionKind } from '../../shared/content/schema.ts';
import type { ApplicationStatus } from '../../shared/contract/applications.ts';
import type { SubscriptionStatus } from '../../shared/contract/billing.ts';
import type { DecisionValue } from '../../shared/contract/decision.ts';
import type { InterviewStatus } from '../../shared/contract/interviews.ts';
import type { MailStatus } from '../../shared/contract/outbox.ts';
import type { MemberRole, Role } from '../../shared/contract/users.ts';
import type { DeliveryStatus, WebhookEndpoint, WebhookEventType } from '../../shared/contract/webhooks.ts';
import type { SealedEntry } from '../../shared/domain/audit-chain.ts';

/** A row that syncs. Source: sync protocol, "Words" and rule 2. */
export interface Synced {
  id: Generated<number>;
  /** UUIDv7; the only identity between instances. */
  uid: string;
  /** The company's or person's uid whose data this is. */
  tenant: string;
  /** The tenant's version at this row's last change; unique within the tenant. */
  seq: number;
}

export type Flag = 0 | 1;
export type PlanSource = 'job' | 'skills' | 'set';
export type UploadKind = 'avatar' | 'resume';

export interface Tables {
  tenants: {
    uid: string;
    head: number;
    epoch: string;
    /** The end of the tenant's audit: how many entries it has, and the hash of the last. */
    audit_count: Generated<number>;
    audit_hash: Generated<string>;
  };
  /** Append-only, in both stores by triggers; see audit.ts. */
  audit_entries: SealedEntry & { id: Generated<number>; seq: number };
  users: {
    id: Generated<number>;
    uid: string;
    username: string;
    /** Lower case, for uniqueness. */
    username_key: string;
    email: string | null;
    email_key: string | null;
    /** argon2id; null for a local profile without a password. */
    password_hash: string | null;
    first_name: string;
    last_name: string;
    role: Role;
    is_verified: Flag;
    /** Made with "work offline" on this device. */
    is_local: Flag;
    social_links: string;
    created_at: string;
    /** For the sandbox twin of an account: that account. */
    sandbox_of: number | null;
  };
  companies: Synced & {
    company_name: string;
    industry: string;
    /** A sandbox twin's: never seen beside a live one. */
    is_sandbox: Generated<Flag>;
    /** Whether sentiment has its weight in fit_score. */
    sentiment_in_fit: ColumnType<Flag, Flag | undefined, Flag>;
    created_at: string;
    updated_at: string;
  };
  memberships: {
    id: Generated<number>;
    company_id: number;
    /** Null for an invitation. */
    user_id: number | null;
    /** Lower case, as `email_key`; only of an invitation. */
    invited_email: string | null;
    member_role: MemberRole;
    created_at: string;
  };
  refresh_tokens: {
    /** SHA-256 of the token. */
    hash: string;
    family: string;
    user_id: number;
    created_at: string;
    expires_at: string;
    /** When it was traded for its successor. */
    used_at: string | null;
    successor_hash: string | null;
    revoked_at: string | null;
  };
  /** Where somebody is signed in: a row for each family of refresh tokens that can still be used. */
  sessions: {
    id: Generated<number>;
    family: string;
    user_id: number;
    user_agent: string;
    created_at: string;
    last_used_at: string;
    expires_at: string;
  };
  /** Tokens that go out by mail, as SHA-256. */
  one_time_tokens: {
    hash: string;
    user_id: number;
    purpose: 'verify_email' | 'reset_password';
    created_at: string;
    expires_at: string;
  };
  two_factor: {
    user_id: number;
    /** Sealed. */
    secret: string;
    /** Null until a first code has shown that the app has the secret. */
    confirmed_at: string | null;
    /** The time step of the last code that was taken: no code is taken twice. */
    last_step: number;
  };
  recovery_codes: { user_id: number; hash: string };
  outbox: {
    id: Generated<number>;
    kind: string;
    recipient: string;
    subject: string;
    /** Null once it was sent. */
    sealed_text: string | null;
    status: MailStatus;
    attempts: Generated<number>;
    next_attempt_at: string | null;
    /** After this it is of no use to its recipient. */
    expires_at: string;
    last_error: string | null;
    created_at: string;
    sent_at: string | null;
  };
  uploads: {
    user_id: number;
    kind: UploadKind;
    sha256: string;
    media_type: string;
    size: number;
    created_at: string;
  };
  ws_tickets: {
    hash: string;
    user_id: number;
    expires_at: string;
    /** What the API key that asked for it may do: JSON; null for a person. */
    scopes: string | null;
  };
  api_keys: {
    id: Generated<number>;
    /** Whose it is. */
    user_id: number;
    /** For whom it acts: its owner, or the owner's sandbox twin. */
    acts_as: number;
    name: string;
    /** SHA-256 of the key. */
    hash: string;
    prefix: string;
    last_four: string;
    /** JSON: string[]. */
    scopes: string;
    created_at: string;
    last_used_at: string | null;
  };
  /** Of this instance: requests with an Idempotency-Key that took effect, and what they were answered. */
  idempotency_keys: {
    caller: string;
    key: string;
    /** Keyed hash over path and body. */
    fingerprint: string;
    /** Null until it was answered. */
    status: number | null;
    content_type: string | null;
    body: string | null;
    created_at: string;
    expires_at: string;
  };
  /** Of this instance: requests, failed sign-ins and the like in the current window of each key. */
  request_counts: { key: string; n: number; resets_at: string };
  jobs: Synced & {
    company_id: number;
    title: string;
    description: string;
    requirements: string;
    job_focus: string;
    is_active: Flag;
    /** As its company's: live jobs and the sandbox's are never in one list. */
    is_sandbox: Flag;
    /** JSON: [{slug, is_required, weight}]. */
    skills: string;
    /** 1 when a person chose the skills, so that edits of the text leave them alone. */
    skills_edited: Flag;
    created_by: number;
    created_at: string;
    updated_at: string;
    deleted_at: string | null;
  };
  interviews: Synced & {
    company_id: number | null;
    job_id: number | null;
    /** The job as it was when it was scheduled: JSON {title, company, requirements}; null without a job. */
    job_snapshot: string | null;
    /** The candidate's account, once known. */
    user_id: number | null;
    candidate_email: string | null;
    candidate_name: string;
    created_by: number;
    status: InterviewStatus;
    scheduled_time: string;
    /** When a scheduled interview becomes a no-show; null once it cannot. */
    no_show_at: string | null;
    max_duration_minutes: number;
    is_practice: Flag;
    enable_behavioral_analysis: Flag;
    adaptive: Flag;
    difficulty: Difficulty;
    language: string;
    /** JSON: [{slug, weight}], in the order in which they are asked. */
    skills: string;
    /** Where its questions came from: the skills read from its job, those that were named, or a question set. */
    plan_source: PlanSource;
    start_time: string | null;
    end_time: string | null;
    duration: number | null;
    question_count: number;
    answered_count: number;
    completion_percentage: number;
    technical_accuracy: number | null;
    behavioral_score: number | null;
    /** Set when it completes, 0–100: without the sentiment, and with it where the company has turned that on. */
    fit_score: Generated<number | null>;
    fit_with_sentiment: Generated<number | null>;
    interviewer_notes: string;
    cancel_reason: string | null;
    created_at: string;
    updated_at: string;
  };
  /** Exact counts of interviews per list and status, kept in the writing transaction. */
  interview_counts: { scope: string; status: InterviewStatus; n: number };
  consents: Synced & {
    interview_id: number;
    recording: Flag;
    behavioral_analysis: Flag;
    ai_scoring: Flag;
    text_version: string;
    recorded_by: number;
    created_at: string;
  };
  questions: Synced & {
    interview_id: number;
    position: number;
    parent_id: number | null;
    /** Key in the question bank; null for the employer's own. */
    bank_key: string | null;
    /** For a follow-up: the key point that it asks for. */
    key_point_id: string | null;
    text: string;
    kind: QuestionKind;
    skill: string;
    difficulty: Difficulty;
    time_limit_seconds: number;
    /** JSON: RubricPoint[]. */
    key_points: string;
    /** JSON or null. */
    anchors: string | null;
    asked_at: string | null;
    answered_at: string | null;
    created_at: string;
  };
  answers: Synced & {
    interview_id: number;
    question_id: number;
    client_id: string;
    text: string;
    response_time: number;
    duration: number | null;
    /** JSON: [{word, start, end, confidence?}], or null. */
    words: string | null;
    answered_by: number;
    created_at: string;
  };
  evaluations: Synced & {
    interview_id: number;
    answer_id: number;
    scorer_name: string;
    scorer_version: string;
    /** SHA-256 over question, rubric and answer: the same input gives the same result. */
    input_hash: string;
    score: number | null;
    reason: string | null;
    /** JSON: ScoreResult. */
    result: string;
    is_current: Flag;
    created_at: string;
  };
  skill_assessments: Synced & {
    interview_id: number;
    skill: string;
    accumulated_score: number;
    update_count: number;
    /** 0 once a newer scorer abstained from all of its answers: then nothing counts it. */
    is_scored: Generated<Flag>;
    created_at: string;
    updated_at: string;
  };
  skill_steps: Synced & {
    assessment_id: number;
    interview_id: number;
    answer_id: number;
    /** May be negative; the steps of an assessment sum to its score. */
    score: number;
    created_at: string;
  };
  sentiment_sessions: Synced & {
    interview_id: number;
    overall_sentiment: string;
    positive_score: number;
    negative_score: number;
    neutral_score: number;
    mixed_score: number;
    confidence_level: number;
    engagement_score: number;
    professionalism_score: number;
    clarity_score: number;
    created_at: string;
    updated_at: string;
  };
  attention: Synced & {
    interview_id: number;
    question_id: number;
    samples: number;
    focused: number;
    speaking: number;
    created_at: string;
  };
  /** Unfinished answers: of this device only, so not synced. */
  drafts: { interview_id: number; question_id: number; text: string; updated_at: string };
  /** The last message number of each interview's stream on this instance. */
  stream_heads: { interview_id: number; head: number };
  stream_events: {
    interview_id: number;
    id: number;
    type: string;
    audience: 'everyone' | 'reviewers';
    data: string;
    created_at: string;
  };
  recommendations: Synced & {
    interview_id: number;
    skill: string;
    recommendation_text: string;
    feedback_type: 'improvement' | 'strength';
    feedback_category: 'technical' | 'behavioral';
    created_at: string;
    /** When a rescoring put another in its place. */
    replaced_at: string | null;
  };
  learning_paths: Synced & {
    interview_id: number;
    status: 'active' | 'completed';
    created_at: string;
    updated_at: string;
    /** While a rescoring found nothing to learn. */
    replaced_at: string | null;
  };
  learning_resources: Synced & {
    path_id: number;
    /** Key in the shipped list; what the rest says is as it was then. */
    resource_key: string;
    title: string;
    resource_type: string;
    url: string;
    estimated_hours: number;
    position: number;
    completed_at: string | null;
    completed_by: number | null;
    replaced_at: string | null;
  };
  decisions: Synced & {
    interview_id: number;
    decision: DecisionValue;
    reason: string;
    decided_by: number;
    decided_at: string;
  };
  scorecards: Synced & {
    interview_id: number;
    rater_id: number;
    /** JSON: [{skill, rating, notes}]. */
    ratings: string;
    notes: string;
    created_at: string;
    updated_at: string;
  };
  /** What candidates say of themselves: rows of their own tenant, so that no company's copy ever holds them. */
  demographics: Synced & {
    interview_id: number;
    gender: string | null;
    ethnicity: string | null;
    age_group: string | null;
    updated_at: string;
  };
  /** Kept sums per tenant and day; see `analytics/kept-sums.ts`. Scores in tenths of a point, durations in ms. */
  analytics_days: {
    tenant: string;
    day: string;
    interviews: number;
    completed: number;
    scored: number;
    score_sum: number;
    duration_sum: number;
  };
  /** The same per skill; scores in hundredths of a point. */
  analytics_skill_days: {
    tenant: string;
    day: string;
    skill: string;
    assessments: number;
    score_sum: number;
  };
  /** How many completed hiring interviews have which score, per population that a percentile is taken of. */
  score_histogram: { scope: string; bucket: number; n: number };
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
export type TableName = keyof Tables;
