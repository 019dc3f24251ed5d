/** When there is nothing that a score could rest on. An abstention is null with its reason, never a low number. */
import type { Analysis } from './analyse.ts';
import { isShuffled } from './fluency.ts';
import { STOP_WORDS } from './lexis.ts';
import { stem } from './stem.ts';
import { BEYOND_ASCII } from './tokenize.ts';
import type { AbstainReason } from './types.ts';
import { isKnown } from './weights.ts';

/** Below this mean confidence of the transcription the words themselves are in doubt. */
const LEAST_CONFIDENCE = 0.45;
const LEAST_KNOWN = 0.4;
const LANGUAGE_SAMPLE = 2_000;

export interface AbstainInput {
  question: Analysis;
  answer: Analysis;
  raw: string;
  transcriptConfidence?: number;
  /** Fewest words that can be scored against this rubric. */
  leastWords: number;
  /** Stems of the rubric: its words are never foreign. */
  rubricKeys: ReadonlySet<string>;
  /** An interview's answer to key points, as against a written answer beside a reference. */
  spoken: boolean;
}

/** The first reason not to score this answer, or null. */
export function reasonToAbstain(input: AbstainInput): AbstainReason | null {
  const { answer, question } = input;
  if (input.rubricKeys.size === 0) return 'no_rubric';
  if (input.raw.trim() === '') return 'empty';
  if (input.transcriptConfidence !== undefined && input.transcriptConfidence < LEAST_CONFIDENCE) {
    return 'low_transcript_confidence';
  }
  if (answer.words.length === 0) return /\p{L}/u.test(input.raw) ? 'unknown_language' : 'empty';
  if (!isLatin(input.raw) || !isEnglish(answer, input.rubricKeys)) return 'unknown_language';
  if (answer.length < input.leastWords || answer.words.every((w) => w.norm.length < 2)) return 'too_short';
  if (repeats(question, answer, input.rubricKeys)) return 'repeats_question';
  if (isShuffled(answer, input.spoken)) return 'keyword_list';
  return null;
}

/** At least half of the first letters are Latin. */
function isLatin(raw: string): boolean {
  const sample = raw.slice(0, LANGUAGE_SAMPLE);
  if (!BEYOND_ASCII.test(sample)) return true;
  const letters = sample.match(/\p{L}/gu) ?? [];
  return letters.filter((c) => /\p{Script=Latin}/u.test(c)).length * 2 >= letters.length;
}

/** Enough of the words are function words, words of the shipped table, or words of the rubric. */
function isEnglish(answer: Analysis, rubricKeys: ReadonlySet<string>): boolean {
  let words = 0;
  let known = 0;
  for (const word of answer.words.slice(0, LANGUAGE_SAMPLE)) {
    if (word.filler || word.number) continue;
    words++;
    if (STOP_WORDS.has(word.norm)) known++;
    else {
      const stemmed = stem(word.norm);
      if (rubricKeys.has(stemmed) || isKnown(stemmed)) known++;
    }
  }
  return words < 4 || known / words >= LEAST_KNOWN;
}

const RUN = 4;

/**
 * Nearly all of the answer is copied from the question in runs of at least four words, and no word of the rubric is
 * added: "The base case of merge sort is one" does answer what the base case is.
 */
function repeats(question: Analysis, answer: Analysis, rubricKeys: ReadonlySet<string>): boolean {
  const asked = question.words.map((w) => w.norm);
  const runs = new Set<string>();
  for (let i = 0; i + RUN <= asked.length; i++) runs.add(asked.slice(i, i + RUN).join(' '));
  const said = answer.words.filter((w) => !w.filler);
  if (said.length < RUN || runs.size === 0) return false;
  const words = new Set(asked);
  const copied = new Uint8Array(said.length);
  let inQuestion = 0;
  for (const [i, { norm }] of said.entries()) {
    inQuestion = words.has(norm) ? inQuestion + 1 : 0;
    const from = i - RUN + 1;
    if (inQuestion < RUN) continue;
    const run = said.slice(from, i + 1).map((w) => w.norm);
    if (runs.has(run.join(' '))) copied.fill(1, from, i + 1);
  }
  if (!copied.includes(1)) return false;
  const keys = new Set(question.words.flatMap((w) => w.keys));
  const added = said.filter((w, i) => copied[i] === 0 && w.keys.some((k) => !keys.has(k)));
  if (added.some((w) => w.keys.some((k) => !keys.has(k) && rubricKeys.has(k)))) return false;
  const share = copied.reduce((sum, c) => sum + c, 0) / said.length;
  return share >= 0.6 && added.length <= 0.1 * said.length;
}
