/** What an import would do with each row, and the sets that it would make. */
import type { CheckedRow } from '../../../../shared/contract/question-sets.ts';
import { MOST_CHECKED_ROWS, MOST_SET_QUESTIONS } from '../../../../shared/contract/values.ts';
import { asBody, type QuestionBody } from '../edits.ts';
import { LONGEST_NAME, wrongName } from '../set-name.ts';
import type { FileRow } from './read-text.ts';

export interface PreviewRow extends FileRow {
  /** Field to what is wrong with it. */
  errors: Record<string, string[]>;
  question: CheckedRow['question'];
  /** Where the same question is: the name of a set, or an earlier line of the file. */
  known: { set: string } | { line: number } | null;
}

export const isWrong = ({ errors }: PreviewRow): boolean => Object.keys(errors).length > 0;
export const isKnown = (row: PreviewRow): boolean => !isWrong(row) && row.known !== null;

/** Parts of the rows that are checked at once. */
export const portions = <T>(rows: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / MOST_CHECKED_ROWS) }, (_, nr) =>
    rows.slice(nr * MOST_CHECKED_ROWS, (nr + 1) * MOST_CHECKED_ROWS),
  );

/** The rows with what the API says of them. @param tooMany What to say of a row with more cells than columns. */
export function previewOf(
  rows: readonly FileRow[],
  checked: readonly CheckedRow[],
  tooMany: string,
): PreviewRow[] {
  const lines = new Map<string, number>();
  return rows.map((row, index) => {
    const { errors, question, known_in } = checked[index] as CheckedRow;
    const all: PreviewRow['errors'] = row.hasTooMany ? { row: [tooMany] } : { ...errors };
    const wrong = row.set === null ? null : wrongName(row.set);
    if (wrong !== null) all.set = [wrong];
    const isRight = question !== null && Object.keys(all).length === 0;
    const words = question?.text.toLowerCase().replace(/\s+/g, ' ').trim() ?? '';
    const earlier = isRight ? lines.get(words) : undefined;
    if (isRight && earlier === undefined) lines.set(words, row.line);
    const known = known_in ? { set: known_in.name } : earlier === undefined ? null : { line: earlier };
    return { ...row, errors: all, question: isRight ? question : null, known };
  });
}

export interface PlannedSet {
  name: string;
  questions: QuestionBody[];
}

/**
 * The sets that an import makes, in the order of the file: a set's questions are asked in theirs. What is more than a
 * set has becomes further ones, with a number behind the name.
 * @param name Of the set for rows that name none.
 */
export function setsOf(rows: readonly PreviewRow[], name: string, withKnown: boolean): PlannedSet[] {
  const groups = Map.groupBy(
    rows.filter((row) => row.question !== null && (withKnown || row.known === null)),
    (row) => row.set ?? name,
  );
  return [...groups].flatMap(([set, members]) => {
    const questions = members.flatMap(({ question }) => (question ? [asBody(question)] : []));
    const parts = Math.ceil(questions.length / MOST_SET_QUESTIONS);
    return Array.from({ length: parts }, (_, nr) => {
      const behind = parts === 1 ? '' : ` ${nr + 1}`;
      return {
        name: set.slice(0, LONGEST_NAME - behind.length) + behind,
        questions: questions.slice(nr * MOST_SET_QUESTIONS, (nr + 1) * MOST_SET_QUESTIONS),
      };
    });
  });
}
