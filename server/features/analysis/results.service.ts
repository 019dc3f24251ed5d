/** What an interview comes to once it is over: how well the candidate fits, and what to tell. */

import type { JobFocus } from '../../../shared/contract/jobs.ts';
import { type Requirements, requirementsOf } from '../../../shared/domain/benchmark.ts';
import {
  DEFAULT_FOCUS,
  fitScore,
  SCORE_WEIGHTS,
  sentimentSide,
  skillsSide,
} from '../../../shared/domain/fit.ts';
import type { Executor, Write } from '../../store/store.ts';
import type { CompanyService } from '../companies/companies.service.ts';
import type { InterviewRow } from '../interviews/interviews.access.ts';
import type { JobService } from '../jobs/jobs.service.ts';
import type { RecommendationService } from '../recommendations/recommendations.service.ts';
import type { SkillService } from '../skills/skills.service.ts';
import { findSentiment } from './analysis.repository.ts';
import type { AnalysisService } from './analysis.service.ts';
import type { ExplainingService } from './explaining.service.ts';

/** Both are kept, so that a company that turns the sentiment on or off compares all of its candidates alike. */
export type FitFigures = Pick<InterviewRow, 'fit_score' | 'fit_with_sentiment'>;

export function resultService(
  jobs: JobService,
  skills: SkillService,
  companies: Pick<CompanyService, 'settings'>,
  analysis: AnalysisService,
  explaining: Pick<ExplainingService, 'outcomes'>,
  recommendations: RecommendationService,
) {
  /** What the interview is measured against: the job as it is now, deleted or not, and its own skills. */
  async function terms(
    db: Executor,
    row: InterviewRow,
  ): Promise<{ requirements: Requirements; focus: JobFocus }> {
    const job = row.job_id === null ? undefined : await jobs.terms(db, row.job_id);
    return {
      requirements: requirementsOf(job?.skills ?? null, JSON.parse(row.skills)),
      focus: job?.focus ?? DEFAULT_FOCUS,
    };
  }

  /** Whether a company's fit_score counts the sentiment; practice is nobody's hiring, so there it never does. */
  const countsSentiment = async (db: Executor, companyId: number | null): Promise<boolean> =>
    companyId !== null && (await companies.settings(db, companyId)).sentimentInFit;

  return {
    terms,
    countsSentiment,

    /** The fit by the weights of the job's focus, for the columns of the interview. */
    async fit(db: Executor, row: InterviewRow): Promise<FitFigures> {
      const { requirements, focus } = await terms(db, row);
      const scores = (await analysis.scores(db, [row.id])).get(row.id) ?? new Map<string, number>();
      const sentiment = await findSentiment(db, row.id);
      const sides = {
        technical: row.technical_accuracy,
        skills: skillsSide(
          [...scores].map(([slug, score]) => ({ score, weight: requirements.of(slug).weight })),
        ),
        cultural_fit: row.behavioral_score,
        sentiment: null,
      };
      const words =
        sentiment === undefined
          ? null
          : sentimentSide({
              positive: sentiment.positive_score,
              neutral: sentiment.neutral_score,
              mixed: sentiment.mixed_score,
            });
      const weights = SCORE_WEIGHTS[focus];
      return {
        fit_score: fitScore(sides, weights),
        fit_with_sentiment: fitScore({ ...sides, sentiment: words }, weights),
      };
    },

    /** The interview's fit as its company counts it. */
    async fitOf(
      db: Executor,
      row: Pick<InterviewRow, 'company_id' | 'fit_score' | 'fit_with_sentiment'>,
    ): Promise<number | null> {
      if (row.fit_score === null) return null;
      return (await countsSentiment(db, row.company_id)) ? row.fit_with_sentiment : row.fit_score;
    },

    /** Makes the recommendations and the learning path of a completed interview, in place of what was there. */
    async advise(write: Write, row: InterviewRow): Promise<void> {
      const { requirements } = await terms(write.tx, row);
      const scores = (await analysis.scores(write.tx, [row.id])).get(row.id) ?? new Map<string, number>();
      const outcomes = [...(await explaining.outcomes(write.tx, row.id))].map(([slug, questions]) => {
        const { name, category } = skills.ref(slug);
        const { weight, is_required } = requirements.of(slug);
        return { slug, name, category, score: scores.get(slug) ?? null, weight, is_required, questions };
      });
      await recommendations.replace(write, row, outcomes);
    },
  };
}
export type ResultService = ReturnType<typeof resultService>;
