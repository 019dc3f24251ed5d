/** Answers that people have graded, as the fits and the evaluation read them. Grades are brought to 0–10. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Mohler, Bunescu and Mihalcea 2011; Filighera et al. 2022; SemEval-2013 task 7 (the last two, right or wrong). */
export const GRADED_SETS = ['mohler2011', 'saf-en', 'scientsbank', 'beetle'] as const;
export type GradedSet = (typeof GRADED_SETS)[number];

export interface GradedAnswer {
  set: GradedSet;
  question: string;
  /** Distinct. */
  references: readonly string[];
  answer: string;
  /** 0–10. */
  grade: number;
  /** The grades of each grader, where they are known, 0–10. */
  raters?: readonly number[];
  /** Whether it is one of the answers that a competition was decided on (SemEval-2013: unseen answers). */
  isTest: boolean;
}

interface Line {
  question: string;
  reference: string;
  references?: string[];
  answer: string;
  score: number;
  scoreMin?: number;
  scoreMax?: number;
  raters?: number[];
  split?: string;
}

const TEST_SPLIT = 'UA';

/** The answers of one set, in the order of its file. @param dir the folder that holds `SET.jsonl`. */
export function gradedAnswers(dir: string, set: GradedSet): GradedAnswer[] {
  const lines = readFileSync(join(dir, `${set}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  return lines.map((text) => {
    const { question, reference, references = [], answer, ...grading }: Line = JSON.parse(text);
    const { score, scoreMin = 0, scoreMax = 1, raters, split } = grading;
    const ofTen = (points: number) => (10 * (points - scoreMin)) / (scoreMax - scoreMin);
    return {
      ...{ set, question, references: [...new Set([reference, ...references])], answer },
      ...{ grade: ofTen(score), raters: raters?.map(ofTen), isTest: split === TEST_SPLIT },
    };
  });
}
