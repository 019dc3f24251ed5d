/** How the answers went one after the other. */
import type { Answer } from '../contract/answers.ts';

export interface Turn {
  /** From 1, as in the transcript. */
  number: number;
  answerId: number;
  questionId: number;
  /** Words a minute; null where nothing was said, nobody measured how long it took, or nobody says so much in it. */
  pace: number | null;
  /** −1 (negative) to 1 (positive); null where the words were not measured. */
  tone: number | null;
}

const wordsIn = (text: string): number =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Shorter answers say nothing of how somebody speaks. */
const FEWEST_WORDS = 10;

/** Faster than anybody speaks or types: the answer was pasted. */
const MOST_A_MINUTE = 400;

function paceOf(words: number, seconds: number | null): number | null {
  const pace = seconds !== null && seconds > 0 ? Math.round((60 * words) / seconds) : null;
  return pace !== null && pace <= MOST_A_MINUTE ? pace : null;
}

/** Pace and tone of each answer, in their order. */
export function courseOf(
  answers: readonly Pick<Answer, 'id' | 'question_id' | 'text' | 'duration' | 'evaluation'>[],
): Turn[] {
  return answers.map(({ id, question_id, text, duration, evaluation }, index) => {
    const words = wordsIn(text);
    const isLong = words >= FEWEST_WORDS;
    const sentiment = evaluation?.sentiment;
    return {
      number: index + 1,
      answerId: id,
      questionId: question_id,
      pace: isLong ? paceOf(words, duration) : null,
      tone: isLong && sentiment ? sentiment.positive - sentiment.negative : null,
    };
  });
}
