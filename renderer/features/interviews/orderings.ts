/** The orders that the list offers, as the API names them. */
export const INTERVIEW_ORDERINGS = [
  '-scheduled_time',
  'scheduled_time',
  '-end_time',
  '-technical_accuracy',
  '-behavioral_score',
] as const;
export type InterviewOrdering = (typeof INTERVIEW_ORDERINGS)[number];
