/** An interview beside its job and its industry. Source: API reference, "Get Benchmark Comparison". */
import type { Benchmark, benchmarkRoutes, ScoreWeight } from '../../../shared/contract/benchmark.ts';
import type { RouteQuery } from '../../../shared/contract/common.ts';
import { JOB_FOCUSES } from '../../../shared/contract/values.ts';
import { compare } from '../../../shared/domain/benchmark.ts';
import { SCORE_WEIGHTS } from '../../../shared/domain/fit.ts';
import type { Actor } from '../../../shared/domain/permissions.ts';
import type { Deps } from '../../deps.ts';
import type { Executor } from '../../store/store.ts';
import {
  industryPopulation,
  isCounted,
  jobPopulation,
  overallBucket,
  skillBucket,
  skillPopulation,
} from '../analytics/kept-sums.ts';
import type { CompanyService } from '../companies/companies.service.ts';
import { access, type InterviewRow } from '../interviews/interviews.access.ts';
import type { SkillService } from '../skills/skills.service.ts';
import type { AnalysisService } from './analysis.service.ts';
import { percentiles, type Standing } from './percentiles.ts';
import type { ResultService } from './results.service.ts';

export function benchmarkService(
  { store }: Pick<Deps, 'store'>,
  skills: SkillService,
  companies: Pick<CompanyService, 'settings'>,
  analysis: AnalysisService,
  results: ResultService,
) {
  /** Skills as the reference writes them: "system design". */
  const label = (slug: string) => skills.ref(slug).name.toLowerCase();
  const labelled = <T extends { skill: string }>(rows: readonly T[]): T[] =>
    rows.map((row) => ({ ...row, skill: label(row.skill) }));

  /**
   * Percentiles are of an interview among its like: the completed ones that hired. Practice and what is not over
   * is none of them, and the scores of a company's candidates are not for others to measure themselves by.
   */
  async function standings(db: Executor, row: InterviewRow, scores: ReadonlyMap<string, number>) {
    const wanted: Standing[] = [];
    const bucket = overallBucket(row);
    const industry =
      row.company_id === null ? null : industryPopulation(await companies.settings(db, row.company_id));
    if (isCounted(row) && row.job_id !== null) {
      if (bucket !== null) wanted.push({ scope: jobPopulation(row.job_id), bucket });
      for (const [slug, score] of scores) {
        wanted.push({ scope: skillPopulation(row.job_id, slug), bucket: skillBucket(score) });
      }
    }
    if (isCounted(row) && bucket !== null && industry !== null) wanted.push({ scope: industry, bucket });
    const found = await percentiles(db, wanted);
    const of = (scope: string | null) => (scope === null ? null : (found.get(scope) ?? null));
    return {
      job: row.job_id === null ? null : of(jobPopulation(row.job_id)),
      industry: of(industry),
      skills: new Map(
        [...scores.keys()].map((slug) => [
          slug,
          row.job_id === null ? null : of(skillPopulation(row.job_id, slug)),
        ]),
      ),
    };
  }

  return {
    /** @throws {ApiError} RESOURCE_NOT_FOUND, or PERMISSION_DENIED for the candidate of a hiring interview. */
    async get(actor: Actor, id: number): Promise<Benchmark> {
      const { row } = await access(store.read, actor, id, 'scores');
      const scores = (await analysis.scores(store.read, [id])).get(id) ?? new Map<string, number>();
      const { requirements } = await results.terms(store.read, row);
      const standing = await standings(store.read, row, scores);
      const comparison = compare(requirements, scores, standing.skills);
      return {
        met_requirements: labelled(comparison.met_requirements),
        below_requirements: labelled(comparison.below_requirements),
        unassessed_requirements: labelled(comparison.unassessed_requirements),
        score_percentile: standing.job,
        industry_percentile: standing.industry,
        skill_breakdown: labelled(comparison.skill_breakdown),
        improvement_areas: labelled(comparison.improvement_areas),
        strengths: labelled(comparison.strengths),
      };
    },

    /** One row for each focus of a job. */
    weights(query: RouteQuery<typeof benchmarkRoutes.listScoreWeights>) {
      const rows = JOB_FOCUSES.map((job_focus, index): ScoreWeight => {
        const { technical, skills: ofSkills, cultural_fit, sentiment } = SCORE_WEIGHTS[job_focus];
        return {
          id: index + 1,
          job_focus,
          technical_weight: technical,
          skills_weight: ofSkills,
          cultural_fit_weight: cultural_fit,
          sentiment_weight: sentiment,
        };
      }).filter(({ job_focus }) => query.job_focus === undefined || query.job_focus === job_focus);
      const field = (query.ordering ?? 'id').replace('-', '') as 'id' | 'job_focus';
      rows.sort((a, b) => (a[field] < b[field] ? -1 : 1));
      if (query.ordering?.startsWith('-')) rows.reverse();
      return { count: rows.length, rows: rows.slice(query.offset, query.offset + query.limit) };
    },
  };
}
export type BenchmarkService = ReturnType<typeof benchmarkService>;
