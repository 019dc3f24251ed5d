/** What the pages read, each with its key. Everything of one interview is below `['interview', id]`. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { RouteQueryInput } from '../../shared/contract/common.ts';
import { routes } from '../../shared/contract/index.ts';
import { client } from './client.ts';

export type JobFilter = NonNullable<RouteQueryInput<typeof routes.listJobs>>;
export type InterviewFilter = NonNullable<RouteQueryInput<typeof routes.listInterviews>>;

const ALL = '100';

export const keys = {
  me: ['me'],
  jobs: ['jobs'],
  interviews: ['interviews'],
  interview: (id: number) => ['interview', id],
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
  explanation: (id: number) =>
    queryOptions({
      queryKey: [...keys.interview(id), 'explanation'],
      queryFn: ({ signal }) => client.call(routes.explainInterview, { params: { id }, signal }),
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
  recommendations: (id: number) =>
    queryOptions({
      queryKey: [...keys.interview(id), 'recommendations'],
      queryFn: ({ signal }) =>
        client.call(routes.listRecommendations, {
          query: { interview_session: String(id), limit: ALL, ordering: 'id' },
          signal,
        }),
    }),
  learningPath: (id: number) =>
    queryOptions({
      queryKey: [...keys.interview(id), 'learning-path'],
      queryFn: ({ signal }) =>
        client.call(routes.listLearningPaths, { query: { interview_session: String(id) }, signal }),
    }),
};
