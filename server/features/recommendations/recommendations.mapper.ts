import type {
  LearningPath,
  LearningResource,
  Recommendation,
} from '../../../shared/contract/recommendations.ts';
import type { SkillRef } from '../../../shared/contract/skills.ts';
import { wireTime } from '../../http/time.ts';
import type { PathRow, RecommendationRow, ResourceRow } from './recommendations.repository.ts';

export const toRecommendation = (row: RecommendationRow, skill: SkillRef): Recommendation => ({
  id: row.id,
  interview_session: row.interview_id,
  skill,
  recommendation_text: row.recommendation_text,
  feedback_type: row.feedback_type,
  feedback_category: row.feedback_category,
  created_at: wireTime(row.created_at),
});

/** What of the shipped list a resource was taken from. */
export interface Taught {
  skill: SkillRef;
  level: NonNullable<LearningResource['level']>;
}
export type FindTaught = (key: string) => Taught | undefined;

export function toResource(row: ResourceRow, taught: FindTaught): LearningResource {
  const { skill = null, level = null } = taught(row.resource_key) ?? {};
  return {
    id: row.id,
    skill,
    level,
    title: row.title,
    resource_type: row.resource_type as LearningResource['resource_type'],
    url: row.url,
    estimated_hours: row.estimated_hours,
    order: row.position,
    completed: row.completed_at !== null,
  };
}

export const toPath = (
  row: PathRow,
  resources: readonly ResourceRow[],
  taught: FindTaught,
): LearningPath => ({
  id: row.id,
  interview_session: row.interview_id,
  status: row.status,
  created_at: wireTime(row.created_at),
  resources: resources.map((resource) => toResource(resource, taught)),
});
