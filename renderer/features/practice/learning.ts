/** The learning paths of several practices as one list of things to learn with. */
import type { LearningPath } from '../../../shared/contract/recommendations.ts';
import type { Place } from '../report/LearningStep.tsx';

export interface Step {
  resource: LearningPath['resources'][number];
  places: Place[];
}

/** Each resource once, in the order of the paths; done where it was ticked off in any of them. */
export function stepsOf(paths: readonly LearningPath[]): Step[] {
  const steps = new Map<string, Step>();
  for (const { id, interview_session, resources } of paths) {
    for (const resource of resources) {
      const place = { interviewId: interview_session, pathId: id, resourceId: resource.id };
      const known = steps.get(resource.url);
      steps.set(resource.url, {
        resource: known
          ? { ...known.resource, completed: known.resource.completed || resource.completed }
          : resource,
        places: [...(known?.places ?? []), place],
      });
    }
  }
  return [...steps.values()];
}
