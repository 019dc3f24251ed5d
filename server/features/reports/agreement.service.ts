/** How far people and the engine agree over the finished interviews of a job. */
import type { JobAgreement, RatersAgreement } from '../../../shared/contract/reports.ts';
import {
  agreementOfPeople,
  agreementWithEngine,
  asRating,
  type RatedItem,
} from '../../../shared/domain/agreement.ts';
import type { Actor } from '../../../shared/domain/permissions.ts';
import { round } from '../../../shared/domain/progress.ts';
import { meanRatings, type Rating } from '../../../shared/domain/scorecards.ts';
import type { Deps } from '../../deps.ts';
import { notFound } from '../../errors.ts';
import type { AnalysisService } from '../analysis/analysis.service.ts';
import type { JobService } from '../jobs/jobs.service.ts';
import type { ReviewService } from '../reviews/reviews.service.ts';
import type { SkillService } from '../skills/skills.service.ts';

/** A skill of an interview, as people and the engine judged it. */
interface Item extends RatedItem {
  skill: string;
  ratings: Rating[];
}

interface Features {
  skills: SkillService;
  jobs: JobService;
  analysis: AnalysisService;
  reviews: ReviewService;
}

export function agreementService(
  { store }: Pick<Deps, 'store'>,
  { skills, jobs, analysis, reviews }: Features,
) {
  async function itemsOf(actor: Actor, jobId: number): Promise<{ interviews: number; items: Item[] }> {
    const rated = await reviews.ratingsInJob(actor, jobId);
    const scores = await analysis.scores(store.read, [...rated.keys()]);
    const items = [...rated].flatMap(([id, ratings]) =>
      [...Map.groupBy(ratings, ({ skill }) => skill)].map(([skill, own]) => ({
        skill,
        score: scores.get(id)?.get(skill) ?? null,
        ratings: own,
      })),
    );
    return { interviews: rated.size, items };
  }

  const summary = (interviews: number, items: readonly Item[]): RatersAgreement => ({
    interviews,
    with_engine: agreementWithEngine(items),
    between_people: agreementOfPeople(items),
  });

  function bySkill(items: readonly Item[]): JobAgreement['skills'] {
    return meanRatings(items.flatMap(({ ratings }) => ratings)).map(({ skill, mean }) => {
      const own = items.filter((item) => item.skill === skill);
      const scored = own.flatMap(({ score }) => score ?? []);
      const score = scored.length === 0 ? null : scored.reduce((sum, each) => sum + each, 0) / scored.length;
      return {
        skill: skills.ref(skill),
        rated: own.length,
        mean_rating: mean,
        mean_score: score === null ? null : round(score, 2),
        score_as_rating: score === null ? null : round(asRating(score), 2),
      };
    });
  }

  return {
    /** @throws {ApiError} RESOURCE_NOT_FOUND for a job of another company. */
    async ofJob(actor: Actor, jobId: number): Promise<JobAgreement> {
      const job = await jobs.visible(store.read, actor, jobId);
      if (actor.company === null || job.company_id !== actor.company.id) throw notFound('Job');
      const { interviews, items } = await itemsOf(actor, jobId);
      return { job_id: jobId, ...summary(interviews, items), skills: bySkill(items) };
    },

    /** The figures for a report; whoever asks has been let in by its caller. */
    async inJob(actor: Actor, jobId: number | null): Promise<RatersAgreement | null> {
      if (jobId === null) return null;
      const { interviews, items } = await itemsOf(actor, jobId);
      return summary(interviews, items);
    },
  };
}
export type AgreementService = ReturnType<typeof agreementService>;
