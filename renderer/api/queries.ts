/** What the pages read, each with its key. Everything of one interview is below `['interview', id]`. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { PlanType, Subscription } from '../../shared/contract/billing.ts';
import type { RouteQueryInput } from '../../shared/contract/common.ts';
import { routes } from '../../shared/contract/page-routes.gen.ts';
import { client } from './client.ts';
import { isMissing } from './errors.ts';

export type JobFilter = NonNullable<RouteQueryInput<typeof routes.listJobs>>;
export type InterviewFilter = NonNullable<RouteQueryInput<typeof routes.listInterviews>>;

export type AnalyticsFilter = NonNullable<RouteQueryInput<typeof routes.getInterviewAnalytics>>;
export type BankFilter = NonNullable<RouteQueryInput<typeof routes.listBankQuestions>>;
export type OwnQuestionFilter = NonNullable<RouteQueryInput<typeof routes.listOwnQuestions>>;
export type QuestionSetFilter = NonNullable<RouteQueryInput<typeof routes.listQuestionSets>>;
export type ExemplarFilter = NonNullable<RouteQueryInput<typeof routes.listExemplars>>;
export type MemberFilter = NonNullable<RouteQueryInput<typeof routes.listMembers>>;
export type ApiKeyFilter = NonNullable<RouteQueryInput<typeof routes.listApiKeys>>;
export type AuditFilter = NonNullable<RouteQueryInput<typeof routes.listAudit>>;
export type QuarantineFilter = NonNullable<RouteQueryInput<typeof routes.listQuarantine>>;
export type DeliveryFilter = NonNullable<RouteQueryInput<typeof routes.listWebhookDeliveries>>;

const ALL = '100';
const OPINIONS_MS = 3000;
const DELIVERIES_MS = 2000;
const SYNC_MS = 5000;
const SYNCING_MS = 1000;

export const keys = {
  me: ['me'],
  jobs: ['jobs'],
  interviews: ['interviews'],
  interview: (id: number) => ['interview', id],
  exemplars: ['exemplars'],
  company: ['company'],
  members: ['members'],
  apiKeys: ['api-keys'],
  /** Endpoints, and below each what was sent there. */
  webhooks: ['webhooks'],
  /** How syncing stands, and what waits for a decision. */
  sync: ['sync'],
  /** All sets, and the questions in them. */
  questionSets: ['question-sets'],
  /** What is said of a job's candidates side by side. */
  comparison: (jobId: number) => ['job', jobId, 'comparison'],
} as const;

export const queries = {
  studio: () =>
    queryOptions({
      queryKey: ['studio'],
      queryFn: ({ signal }) => client.call(routes.getStudio, { signal }),
    }),
  me: () =>
    queryOptions({
      queryKey: keys.me,
      queryFn: ({ signal }) => client.call(routes.getMe, { signal }),
      staleTime: 60_000,
    }),
  skills: () =>
    queryOptions({
      queryKey: ['skills'],
      queryFn: ({ signal }) =>
        client.call(routes.listSkills, { query: { limit: ALL, ordering: 'name' }, signal }),
      staleTime: 600_000,
    }),
  jobs: (query: JobFilter = {}) =>
    queryOptions({
      queryKey: [...keys.jobs, query],
      queryFn: ({ signal }) => client.call(routes.listJobs, { query, signal }),
      placeholderData: keepPreviousData,
    }),
  job: (id: number) =>
    queryOptions({
      queryKey: ['job', id],
      queryFn: ({ signal }) => client.call(routes.getJob, { params: { id }, signal }),
    }),
  interviews: (query: InterviewFilter = {}) =>
    queryOptions({
      queryKey: [...keys.interviews, query],
      queryFn: ({ signal }) => client.call(routes.listInterviews, { query, signal }),
      placeholderData: keepPreviousData,
    }),
  interview: (id: number) =>
    queryOptions({
      queryKey: [...keys.interview(id), 'detail'],
      queryFn: ({ signal }) => client.call(routes.getInterview, { params: { id }, signal }),
    }),
  questions: (id: number) =>
    queryOptions({
      queryKey: [...keys.interview(id), 'questions'],
      queryFn: ({ signal }) =>
        client.call(routes.listQuestions, {
          params: { id },
          query: { limit: ALL, ordering: 'order' },
          signal,
        }),
    }),
  answers: (id: number) =>
    queryOptions({
      queryKey: [...keys.interview(id), 'answers'],
      queryFn: ({ signal }) =>
        client.call(routes.listAnswers, {
          params: { id },
          query: { limit: ALL, ordering: 'created_at' },
          signal,
        }),
    }),
  /** Asked again while second opinions are on their way. */
  explanation: (id: number) =>
    queryOptions({
      queryKey: [...keys.interview(id), 'explanation'],
      queryFn: ({ signal }) => client.call(routes.explainInterview, { params: { id }, signal }),
      refetchInterval: ({ state }) =>
        state.data?.second_opinions.some(({ status }) => status === 'waiting') ? OPINIONS_MS : false,
    }),
  engines: () =>
    queryOptions({
      queryKey: ['engines'],
      queryFn: ({ signal }) => client.call(routes.getEngines, { signal }),
    }),
  recordings: (id: number) =>
    queryOptions({
      queryKey: [...keys.interview(id), 'recordings'],
      queryFn: ({ signal }) =>
        client.call(routes.listRecordings, { params: { id }, query: { limit: ALL, ordering: 'id' }, signal }),
    }),
  recordingRoom: (id: number) =>
    queryOptions({
      queryKey: [...keys.interview(id), 'recording-room'],
      queryFn: ({ signal }) => client.call(routes.getRecordingRoom, { params: { id }, signal }),
    }),
  interviewEngines: (id: number) =>
    queryOptions({
      queryKey: [...keys.interview(id), 'engines'],
      queryFn: ({ signal }) => client.call(routes.getInterviewEngines, { params: { id }, signal }),
    }),
  sentiment: (id: number) =>
    queryOptions({
      queryKey: [...keys.interview(id), 'sentiment'],
      queryFn: ({ signal }) =>
        client.call(routes.listSentimentSessions, { query: { interview_session: String(id) }, signal }),
    }),
  assessments: (id: number) =>
    queryOptions({
      queryKey: [...keys.interview(id), 'assessments'],
      queryFn: ({ signal }) =>
        client.call(routes.listSkillAssessments, {
          query: { interview_session: String(id), limit: ALL },
          signal,
        }),
    }),
  overrides: (id: number) =>
    queryOptions({
      queryKey: [...keys.interview(id), 'overrides'],
      queryFn: ({ signal }) =>
        client.call(routes.listOverrides, {
          params: { id },
          query: { limit: ALL, ordering: '-id' },
          signal,
        }),
    }),
  scorecards: (id: number) =>
    queryOptions({
      queryKey: [...keys.interview(id), 'scorecards'],
      queryFn: ({ signal }) =>
        client.call(routes.listScorecards, { params: { id }, query: { limit: ALL }, signal }),
    }),
  decisions: (id: number) =>
    queryOptions({
      queryKey: [...keys.interview(id), 'decisions'],
      queryFn: ({ signal }) =>
        client.call(routes.listDecisions, {
          params: { id },
          query: { limit: ALL, ordering: '-id' },
          signal,
        }),
    }),
  benchmark: (id: number) =>
    queryOptions({
      queryKey: [...keys.interview(id), 'benchmark'],
      queryFn: ({ signal }) => client.call(routes.getBenchmark, { params: { id }, signal }),
    }),
  analytics: (query: AnalyticsFilter = {}) =>
    queryOptions({
      queryKey: ['analytics', query],
      queryFn: ({ signal }) => client.call(routes.getInterviewAnalytics, { query, signal }),
      placeholderData: keepPreviousData,
    }),
  adverseImpact: (jobId: number) =>
    queryOptions({
      queryKey: [...keys.comparison(jobId), 'adverse-impact'],
      queryFn: ({ signal }) =>
        client.call(routes.getAdverseImpact, { query: { job_id: String(jobId) }, signal }),
    }),
  /** The named interviews of a job; without names the best ones. */
  comparison: (jobId: number, interviews: readonly number[] | undefined, limit: number) =>
    queryOptions({
      queryKey: [...keys.comparison(jobId), interviews, limit],
      queryFn: ({ signal }) =>
        client.call(routes.compareCandidates, {
          query: {
            job_id: String(jobId),
            limit: String(limit),
            ...(interviews && { interviews: interviews.join(',') }),
          },
          signal,
        }),
      placeholderData: keepPreviousData,
    }),
  jobAgreement: (id: number) =>
    queryOptions({
      queryKey: ['job', id, 'agreement'],
      queryFn: ({ signal }) => client.call(routes.getJobAgreement, { query: { job_id: String(id) }, signal }),
    }),
  exemplars: (query: ExemplarFilter = {}) =>
    queryOptions({
      queryKey: [...keys.exemplars, query],
      queryFn: ({ signal }) => client.call(routes.listExemplars, { query, signal }),
      placeholderData: keepPreviousData,
    }),
  bankQuestions: (query: BankFilter = {}) =>
    queryOptions({
      queryKey: ['bank-questions', query],
      queryFn: ({ signal }) => client.call(routes.listBankQuestions, { query, signal }),
      placeholderData: keepPreviousData,
      // It comes with the studio and changes with it alone.
      staleTime: 600_000,
    }),
  ownQuestions: (query: OwnQuestionFilter = {}) =>
    queryOptions({
      queryKey: [...keys.questionSets, 'questions', query],
      queryFn: ({ signal }) => client.call(routes.listOwnQuestions, { query, signal }),
      placeholderData: keepPreviousData,
    }),
  questionSets: (query: QuestionSetFilter = {}) =>
    queryOptions({
      queryKey: [...keys.questionSets, 'list', query],
      queryFn: ({ signal }) => client.call(routes.listQuestionSets, { query, signal }),
      placeholderData: keepPreviousData,
    }),
  questionSet: (id: number) =>
    queryOptions({
      queryKey: [...keys.questionSets, 'set', id],
      queryFn: ({ signal }) => client.call(routes.getQuestionSet, { params: { id }, signal }),
    }),
  recommendations: (id: number) =>
    queryOptions({
      queryKey: [...keys.interview(id), 'recommendations'],
      queryFn: ({ signal }) =>
        client.call(routes.listRecommendations, {
          query: { interview_session: String(id), limit: ALL, ordering: 'id' },
          signal,
        }),
    }),
  /** One's own practice over time. */
  trends: (userId: number) =>
    queryOptions({
      queryKey: [...keys.interviews, 'trends', userId],
      queryFn: ({ signal }) =>
        client.call(routes.getHistoricalTrends, { params: { user_id: userId }, signal }),
    }),
  learningPath: (id: number) =>
    queryOptions({
      queryKey: [...keys.interview(id), 'learning-path'],
      queryFn: ({ signal }) =>
        client.call(routes.listLearningPaths, { query: { interview_session: String(id) }, signal }),
    }),
  company: () =>
    queryOptions({
      queryKey: keys.company,
      queryFn: ({ signal }) => client.call(routes.getCompany, { signal }),
    }),
  members: (query: MemberFilter = {}) =>
    queryOptions({
      queryKey: [...keys.members, query],
      queryFn: ({ signal }) => client.call(routes.listMembers, { query, signal }),
      placeholderData: keepPreviousData,
    }),
  apiKeys: (query: ApiKeyFilter = {}) =>
    queryOptions({
      queryKey: [...keys.apiKeys, query],
      queryFn: ({ signal }) => client.call(routes.listApiKeys, { query, signal }),
      placeholderData: keepPreviousData,
    }),
  /** All of them: a company has at most twenty. */
  webhookEndpoints: () =>
    queryOptions({
      queryKey: [...keys.webhooks, 'endpoints'],
      queryFn: ({ signal }) => client.call(routes.listWebhookEndpoints, { query: { limit: ALL }, signal }),
    }),
  webhookEndpoint: (id: number) =>
    queryOptions({
      queryKey: [...keys.webhooks, 'endpoint', id],
      queryFn: ({ signal }) => client.call(routes.getWebhookEndpoint, { params: { id }, signal }),
    }),
  /** Asked again and again while the window is seen, more often while something is on its way. */
  syncStatus: () =>
    queryOptions({
      queryKey: [...keys.sync, 'status'],
      queryFn: ({ signal }) => client.call(routes.getSyncStatus, { signal }),
      refetchInterval: ({ state }) => (state.data?.state === 'syncing' ? SYNCING_MS : SYNC_MS),
      retry: false,
    }),
  quarantine: (query: QuarantineFilter = {}) =>
    queryOptions({
      queryKey: [...keys.sync, 'quarantine', query],
      queryFn: ({ signal }) => client.call(routes.listQuarantine, { query, signal }),
      placeholderData: keepPreviousData,
    }),
  audit: (query: AuditFilter = {}) =>
    queryOptions({
      queryKey: ['audit', query],
      queryFn: ({ signal }) => client.call(routes.listAudit, { query, signal }),
      placeholderData: keepPreviousData,
    }),
  /** Null where nothing is subscribed to. */
  subscription: () =>
    queryOptions({
      queryKey: ['billing', 'subscription'],
      queryFn: ({ signal }): Promise<Subscription | null> =>
        client.call(routes.getSubscription, { signal }).catch((error: unknown) => {
          if (isMissing(error)) return null;
          throw error;
        }),
    }),
  usage: () =>
    queryOptions({
      queryKey: ['billing', 'usage'],
      queryFn: ({ signal }) => client.call(routes.billingAnalytics, { signal }),
    }),
  plans: (plan_type: PlanType) =>
    queryOptions({
      queryKey: ['billing', 'plans', plan_type],
      queryFn: ({ signal }) =>
        client.call(routes.listPlans, { query: { plan_type, is_active: 'true' }, signal }),
    }),
  /** Asked again while one of them is on its way. */
  webhookDeliveries: (query: DeliveryFilter) =>
    queryOptions({
      queryKey: [...keys.webhooks, 'deliveries', query],
      queryFn: ({ signal }) => client.call(routes.listWebhookDeliveries, { query, signal }),
      placeholderData: keepPreviousData,
      refetchInterval: ({ state }) =>
        state.data?.results.some(({ status }) => status === 'pending') ? DELIVERIES_MS : false,
    }),
};
