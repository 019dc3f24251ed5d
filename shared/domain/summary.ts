/**
 * What stands out over a whole interview, in a few sentences: the best answer, and the habits that cost the most. Each is
 * counted from the answers, and none is said of fewer than two of them.
 */
import type { QuestionOutcome, Reader } from './advice.ts';
import { asked, quoted } from './advice-words.ts';
import { PARTLY_FROM } from './credit-steps.ts';
import { round } from './progress.ts';
import { ASPECTS, type Aspect } from './scoring/story.ts';
import { SUMMARY_TO_CANDIDATE, SUMMARY_TO_RECRUITER, type SummaryVoice } from './summary-words.ts';

const VOICES: Readonly<Record<Reader, SummaryVoice>> = {
  candidate: SUMMARY_TO_CANDIDATE,
  recruiter: SUMMARY_TO_RECRUITER,
};

/** An answer from here on is worth naming as the best. */
const GOOD = 6;
/** A habit shows in so many answers, and in so great a share of them. */
const LEAST = 2;
const MOSTLY = 0.5;
/** More habits at once are not changed. */
const MOST_HABITS = 2;
/** By so much a follow-up lifts an answer that held back. */
const GAIN = 1;
/** An answer on knowledge of fewer words has no room for reasons; said aloud it takes 25 seconds. */
const SHORT = 60;

type Scored = QuestionOutcome & { score: number };
const isScored = (question: QuestionOutcome): question is Scored => question.score !== null;
const mean = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;

/** Follow-ups brought what the first answer held back. */
function heldBack(scored: readonly Scored[], voice: SummaryVoice): string | undefined {
  const gains = scored.flatMap(({ score, after }) => (after == null ? [] : [after - score]));
  const lifted = gains.filter((gain) => gain >= GAIN);
  if (lifted.length < LEAST || lifted.length < MOSTLY * gains.length) return undefined;
  return voice.heldBack(lifted.length, gains.length, round(mean(lifted), 1));
}

/** A part of the story of which most stories have nothing at all; the one that is lacking most often. */
function leftOut(scored: readonly Scored[], voice: SummaryVoice): string | undefined {
  const accounts = scored.filter(({ kind }) => kind !== 'technical');
  const found = ASPECTS.map((aspect) => {
    const own = accounts
      .map(({ points }) => points.filter((point) => point.aspect === aspect))
      .filter((points) => points.length > 0);
    return {
      aspect,
      asked: own.length,
      missed: own.filter((all) => all.every(({ covered, credit }) => !covered && credit < PARTLY_FROM))
        .length,
    };
  }).filter(({ asked: of, missed }) => missed >= LEAST && missed >= MOSTLY * of);
  const most = found.sort((a, b) => b.missed * COUNTS[b.aspect] - a.missed * COUNTS[a.aspect])[0];
  return most && voice.leftOut(most.aspect, most.missed, most.asked);
}
/** What a listener needs of a story: first of all what the teller did, and what came of it. */
const COUNTS: Readonly<Record<Aspect, number>> = {
  ...{ action: 3, result: 3, situation: 2, reason: 2, contact: 1.5, change: 1 },
};

/** Answers on knowledge that are over before they have said why. */
function brief(scored: readonly Scored[], voice: SummaryVoice): string | undefined {
  const weak = scored.filter(({ kind, score, length }) => kind === 'technical' && score < GOOD && length);
  const short = weak.filter(({ length = 0 }) => length < SHORT);
  if (short.length < LEAST || short.length < MOSTLY * weak.length) return undefined;
  return voice.brief(short.length, Math.round(mean(short.map(({ length = 0 }) => length))));
}

function passed(questions: readonly QuestionOutcome[], voice: SummaryVoice): string | undefined {
  const left = questions.filter(({ reason }) => reason === 'empty').length;
  return left < LEAST ? undefined : voice.passed(left, questions.length);
}

/** The best answer with what made it so; undefined where none was good. */
function best(scored: readonly Scored[], voice: SummaryVoice): string | undefined {
  const [first] = [...scored].sort((a, b) => b.score - a.score);
  if (first === undefined || first.score < GOOD) return undefined;
  const said = [...first.points].filter(({ covered }) => covered).sort((a, b) => b.weight - a.weight);
  const point = said.find(({ words }) => words) ?? said[0];
  const words = point?.words;
  return voice.best(
    asked(first.question),
    round(first.score, 1),
    point ? quoted([point]) : null,
    words ? `“${words}”` : null,
  );
}

/**
 * What stands out, for who reads it: lines of text, the best answer first, then at most two habits.
 *
 * @returns none where nothing was scored, or nothing stands out.
 */
export function summarise(questions: readonly QuestionOutcome[], reader: Reader): string[] {
  const voice = VOICES[reader];
  const scored = questions.filter(isScored);
  if (scored.length === 0) return [];
  const habits = [
    heldBack(scored, voice),
    leftOut(scored, voice),
    brief(scored, voice),
    passed(questions, voice),
  ];
  return [best(scored, voice), ...habits.filter((habit) => habit !== undefined).slice(0, MOST_HABITS)].filter(
    (line) => line !== undefined,
  );
}
