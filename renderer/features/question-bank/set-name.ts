/** What a set may be called, as the contract has it; looked at here before anything is sent. */
import { TEXT_LIMITS } from '../../../shared/contract/page-routes.gen.ts';

export const LONGEST_NAME = TEXT_LIMITS.createQuestionSet.name;

/** What the server would say of the name; null where it is right. */
export function wrongName(name: string): string | null {
  const trimmed = name.trim();
  if (trimmed === '') return 'Give the set a name.';
  if (trimmed.length > LONGEST_NAME) return `Use at most ${LONGEST_NAME} characters.`;
  return trimmed.includes('\0') || !trimmed.isWellFormed()
    ? 'Contains characters that cannot be kept.'
    : null;
}
