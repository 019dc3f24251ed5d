import type { Difficulty, QuestionKind } from '../../../shared/content/schema.ts';

/** The orders that each list offers, as the API names them. */
export const BANK_ORDERINGS = ['key', 'difficulty', '-difficulty'] as const;
export const OWN_ORDERINGS = ['set', 'text', 'skill', 'difficulty', '-difficulty'] as const;
export const SET_ORDERINGS = ['-updated_at', 'name', '-created_at'] as const;
export type BankOrdering = (typeof BANK_ORDERINGS)[number];
export type OwnOrdering = (typeof OWN_ORDERINGS)[number];
export type SetOrdering = (typeof SET_ORDERINGS)[number];

/** What the bank's page shows, as its address has it. */
export interface BankSearch {
  q?: string;
  /** Left out: the built-in questions. */
  source?: 'own';
  /** Name of a skill. */
  skill?: string;
  kind?: QuestionKind;
  level?: Difficulty;
  sort?: BankOrdering | OwnOrdering;
  page?: number;
}
