/**
 * The words of an answer that count when it is read as a story: no fillers, nothing that stood there before, and
 * nothing read out from the question. Who is named in it must not matter, so names are known as such and count nowhere.
 */
import type { Analysis, Word } from './analyse.ts';
import { IRREGULAR_PAST, NOT_PAST } from './story-words.ts';

export interface Told {
  word: Word;
  /** Its place in the answer. */
  index: number;
  isName: boolean;
}

/** So many words in a row that stand in the question as well are read out from it. */
const COPIED_RUN = 4;

export interface QuestionWords {
  runs: ReadonlySet<string>;
  keys: ReadonlySet<string>;
}

/** What is known of the question's words, to know them again in an answer. */
export function questionWords({ words }: Analysis): QuestionWords {
  const norms = words.map((word) => word.norm);
  return {
    runs: new Set(norms.map((_, i) => runAt(norms, i)).filter((run) => run !== null)),
    keys: new Set(words.flatMap((word) => word.keys)),
  };
}

const runAt = (norms: readonly string[], i: number): string | null =>
  i + COPIED_RUN > norms.length ? null : norms.slice(i, i + COPIED_RUN).join(' ');

/** In order; linear in the answer's length. */
export function toldWords(answer: Analysis, question: QuestionWords): Told[] {
  const spoken = answer.words.flatMap((word, index) => (word.filler ? [] : [{ word, index }]));
  const norms = spoken.map(({ word }) => word.norm);
  const copied = new Set<number>();
  for (const [i] of norms.entries()) {
    const run = runAt(norms, i);
    if (run !== null && question.runs.has(run)) for (let k = i; k < i + COPIED_RUN; k++) copied.add(k);
  }
  const isRepeat = repeatsIn(spoken.map(({ word }) => word));
  const isName = namesIn(spoken.map(({ word }) => word));
  return spoken.flatMap(({ word, index }, i) =>
    copied.has(i) || isRepeat(word) ? [] : [{ word, index, isName: isName(i) }],
  );
}

/** Whether the sentence of a word stood there before. */
function repeatsIn(words: readonly Word[]): (word: Word) => boolean {
  const texts = new Map<number, string>();
  for (const { sentence, norm } of words) texts.set(sentence, `${texts.get(sentence) ?? ''} ${norm}`);
  const first = new Map<string, number>();
  for (const [sentence, text] of texts) if (!first.has(text)) first.set(text, sentence);
  return ({ sentence }) => first.get(texts.get(sentence) ?? '') !== sentence;
}

const AUXILIARY = /^(?:was|were|had|has|is|and|would|could|didn't|wasn't)$/;

/**
 * Names by their capitals: any inside a sentence, and what is a name elsewhere. At a sentence's start, where every
 * word has one, a word that could be a verb ("Drew", "Ahmed") is a name when a verb follows it. A text that has capitals
 * everywhere, or nowhere, says nothing about names.
 */
function namesIn(words: readonly Word[]): (i: number) => boolean {
  const opens = (i: number) => words[i - 1]?.sentence !== words[i]?.sentence;
  const capital = (i: number) => words[i]?.capital === true && !/^i(?:'|$)/.test(words[i]?.norm ?? '');
  const inside = words.flatMap((word, i) => (capital(i) && !opens(i) ? [word.norm] : []));
  if (inside.length > words.length / 3) return () => false;
  const names = new Set(inside);
  return (i) =>
    capital(i) &&
    (names.has(words[i]?.norm ?? '') ||
      (isPast(words[i]?.norm ?? '') &&
        (isPast(words[i + 1]?.norm ?? '') || AUXILIARY.test(words[i + 1]?.norm ?? ''))));
}

const REGULAR_PAST = /[^e]ed$/;

/** Whether a word is the past tense of a verb, as far as its form tells. */
export const isPast = (norm: string): boolean =>
  IRREGULAR_PAST.has(norm) || (norm.length > 4 && REGULAR_PAST.test(norm) && !NOT_PAST.has(norm));
