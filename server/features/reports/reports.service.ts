/** Reports on one person, one job, one interview. */
import { setImmediate } from 'node:timers/promises';
import type { RouteQuery } from '../../../shared/contract/common.ts';
import type {
  ComparedCandidate,
  HistoricalTrends,
  InterviewReport,
  reportRoutes,
  Transcript,
} from '../../../shared/contract/reports.ts';
import { compare, requirementsOf } from '../../../shared/domain/benchmark.ts';
import type { Actor } from '../../../shared/domain/permissions.ts';
import { overallScore } from '../../../shared/domain/progress.ts';
import { agreement, meanRatings } from '../../../shared/domain/scorecards.ts';
import { improvementRate, skillTrends } from '../../../shared/domain/trends.ts';
import type { Deps } from '../../deps.ts';
import { notFound } from '../../errors.ts';
import { wireTime } from '../../http/time.ts';
import type { AnalysisService } from '../analysis/analysis.service.ts';
import type { BenchmarkService } from '../analysis/benchmark.service.ts';
import type { ExplainingService } from '../analysis/explaining.service.ts';
import { percentilesWithin } from '../analysis/percentiles.ts';
import type { ResultService } from '../analysis/results.service.ts';
import { jobPopulation, overallBucket } from '../analytics/kept-sums.ts';
import { access } from '../interviews/interviews.access.ts';
import type { InterviewService } from '../interviews/interviews.service.ts';
import type { JobService } from '../jobs/jobs.service.ts';
import type { RecommendationService } from '../recommendations/recommendations.service.ts';
import type { OverrideService } from '../reviews/overrides.service.ts';
import type { ReviewService } from '../reviews/reviews.service.ts';
import type { SkillService } from '../skills/skills.service.ts';
import type { AgreementService } from './agreement.service.ts';
import { toCourse, toTranscript } from './reports.mapper.ts';
import { askedOf, byFit, countFinished, finishedOf, hasInterviews } from './reports.repository.ts';

/** More points than this are no trend that anybody reads, and would make the answer grow with the years. */
const MOST_TRENDS = 200;

interface Features {
  skills: SkillService;
  jobs: JobService;
  analysis: AnalysisService;
  explaining: ExplainingService;
  benchmark: BenchmarkService;
  results: ResultService;
  recommendations: RecommendationService;
  reviews: ReviewService;
  overrides: OverrideService;
  agreements: AgreementService;
  interviews: InterviewService;
}

export function reportService({ store, clock }: Pick<Deps, 'store' | 'clock'>, features: Features) {
  const { skills, jobs, analysis, explaining, benchmark, results, recommendations, interviews } = features;
  const { reviews, overrides, agreements } = features;

  return {
    /**
     * A caller sees the own practice; a company's member also a person's interviews with the company.
     * @throws {ApiError} RESOURCE_NOT_FOUND for anybody else.
     */
    async trends(actor: Actor, userId: number): Promise<HistoricalTrends> {
      const isOwn = userId === actor.userId;
      const scope = { userId, ownPractice: isOwn, tenant: actor.company?.uid ?? null };
      if (!isOwn && (scope.tenant === null || !(await hasInterviews(store.read, scope)))) {
        throw notFound('User');
      }
      const rows = await finishedOf(store.read, scope, MOST_TRENDS);
      const scores = await analysis.scores(
        store.read,
        rows.map((row) => row.id),
      );
      const trends = rows.map((row) => ({
        date: (row.end_time as string).slice(0, 10),
        interview_id: row.id,
        overall_score: overallScore(row.technical_accuracy, row.behavioral_score),
        technical_score: row.technical_accuracy,
        behavioral_score: row.behavioral_score,
        skills: Object.fromEntries(
          [...(scores.get(row.id) ?? [])].map(([slug, score]) => [skills.ref(slug).name, score]),
        ),
      }));
      return {
        user_id: userId,
        trends,
        summary: {
          total_interviews: await countFinished(store.read, scope),
          improvement_rate: improvementRate(trends),
          ...skillTrends(trends),
        },
      };
    },

    /** @throws {ApiError} RESOURCE_NOT_FOUND for a job of another company. */
    async compare(actor: Actor, query: RouteQuery<typeof reportRoutes.compareCandidates>) {
      const job = await jobs.visible(store.read, actor, query.job_id);
      if (actor.company === null || job.company_id !== actor.company.id) throw notFound('Job');
      const column = (await results.countsSentiment(store.read, job.company_id))
        ? 'fit_with_sentiment'
        : 'fit_score';
      const rows = await byFit(store.read, job.id, column, {
        ...query,
        ordering: query.ordering ?? '-fit_score',
      });
      const ids = rows.map((row) => row.id);
      const scores = await analysis.scores(store.read, ids);
      const decisions = await reviews.decisions(store.read, ids);
      const overridden = await overrides.holding(store.read, ids);
      const percentiles = await percentilesWithin(store.read, jobPopulation(job.id), rows.map(overallBucket));
      const required = jobs.wanted(job);
      return {
        count: query.interviews
          ? rows.length + query.offset
          : await interviews.completedOf(store.read, actor.company.uid, job.id),
        rows: rows.map((row, index): ComparedCandidate => {
          const own = scores.get(row.id) ?? new Map<string, number>();
          const comparison = compare(requirementsOf(required, JSON.parse(row.skills)), own);
          return {
            interview_id: row.id,
            session_id: row.uid,
            candidate: { user_id: row.user_id, name: row.candidate_name, email: row.candidate_email },
            end_time: wireTime(row.end_time as string),
            completion_percentage: row.completion_percentage,
            overall_score: overallScore(row.technical_accuracy, row.behavioral_score),
            fit_score: row[column],
            technical_accuracy: row.technical_accuracy,
            behavioral_score: row.behavioral_score,
            skills: [...own].map(([slug, score]) => ({ skill: skills.ref(slug), score })),
            benchmark: {
              met_requirements: comparison.met_requirements.length,
              below_requirements: comparison.below_requirements.length,
              unassessed_requirements: comparison.unassessed_requirements.length,
              score_percentile: percentiles[index] ?? null,
            },
            decision: decisions.get(row.id) ?? null,
            overrides: overridden.get(row.id) ?? [],
          };
        }),
      };
    },

    async transcript(actor: Actor, id: number): Promise<Transcript> {
      const { row } = await access(store.read, actor, id);
      return toTranscript(row, await askedOf(store.read, id), skills.ref);
    },

    /** @throws {ApiError} RESOURCE_NOT_FOUND, or PERMISSION_DENIED for the candidate of a hiring interview. */
    async report(actor: Actor, id: number): Promise<InterviewReport> {
      const { row } = await access(store.read, actor, id, 'scores');
      const sentiments = await analysis.sentiments(actor, { interview_session: id, limit: 1, offset: 0 });
      const scores = (await analysis.scores(store.read, [id])).get(id);
      const ratings = await reviews.ratings(actor, row);
      // Each part takes some milliseconds, most of all the first time: whoever else waits has a turn in between.
      await setImmediate();
      const explanation = await explaining.explanation(store.read, row);
      await setImmediate();
      const standing = {
        interview: await interviews.get(actor, id),
        benchmark: await benchmark.get(actor, id),
      };
      await setImmediate();
      const evaluations = await analysis.evaluations(store.read, id);
      const transcript = await this.transcript(actor, id);
      return {
        generated_at: wireTime(clock().toISOString()),
        ...standing,
        explanation,
        sentiment: sentiments.rows[0] ?? null,
        recommendations: await recommendations.ofInterview(store.read, row.tenant, id),
        ratings: {
          skills: meanRatings(ratings).map(({ skill, mean, raters }) => ({
            skill: skills.ref(skill),
            mean_rating: mean,
            raters,
            score: scores?.get(skill) ?? null,
          })),
          agreement: agreement(ratings),
          in_job: await agreements.inJob(actor, row.is_practice === 1 ? null : row.job_id),
        },
        overrides: (await overrides.holding(store.read, [id])).get(id) ?? [],
        transcript,
        course: toCourse(transcript, evaluations),
      };
    },
  };
}
export type ReportService = ReturnType<typeof reportService>;
