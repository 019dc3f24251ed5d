/**
 * An honest "I have never done this". Where somebody lacks the experience that a behavioural question asks for, interviewers
 * take what comes nearest to it, or what the person would do (Campion, Palmer and Campion 1997; Levashina and others 2014).
 * So the sentence itself earns nothing, but what is told with it does, up to the second of five levels of the rating scale
 * ("names a piece of work, but not what they did"): the nearest experience, and a step that somebody would take. Each has to
 * name something that the question has not, and it must be short: who goes on to tell a story is judged by the story.
 */
import { analyse } from './analyse.ts';
import { namesSomething } from './story.ts';
import { type QuestionWords, toldWords } from './told-words.ts';

const MOST_WORDS = 80;
const NOT_DONE =
  /\b(?:(?:i|we)(?:['’]ve| have)? (?:honestly |really |actually )?never|(?:i|we) (?:haven['’]?t|have not|didn['’]?t|did not|don['’]?t|do not) (?:\w+ )?(?:use|used|have|had|work|worked|do|done|know|drive|driven|decide|decided)|no experience|(?:can['’]?t|cannot) (?:\w+ )?think of)\b/i;
const NEAREST =
  /(?:^|\s)(?:i|we)(?:['’]ve| have)? (?:also |always |just |mainly |mostly |only )?(?:built|did|do|drive|drove|had|have|helped|know|learned|learnt|made|ran|run|tested|use|used|work|worked|wrote)\b/i;
const WOULD =
  /(?:^|\s)(?:(?:i|we)['’]d|(?:i|we) would|i['’]ll|i will)\s(?!say\b|think\b|guess\b|like\b|love\b|not\b)/i;

/** What one of the two is worth, and both: credit of a point, 0–1. */
const ONE = 0.17;
const BOTH = 0.22;

/** The credit of an honest answer without experience, 0–1; 0 for any other answer. Linear in its length. */
export function creditHonesty(raw: string, question: QuestionWords): number {
  const opening = raw.slice(0, MOST_OPENING);
  if (!NOT_DONE.test(opening) || raw.trim().split(/\s+/, MOST_WORDS + 1).length > MOST_WORDS) return 0;
  // "But" parts what was not done from what was.
  const clauses = raw.split(/[.,;:!?\n]+|\b(?:but|and|so)\b/i);
  const says = (what: RegExp) =>
    clauses.some(
      (clause) =>
        what.test(clause) &&
        !NOT_DONE.test(clause) &&
        namesSomething(toldWords(analyse(clause), question), question),
    );
  const parts = [NEAREST, WOULD].filter(says).length;
  return parts === 0 ? 0 : parts === 1 ? ONE : BOTH;
}

/** Characters in which it has to be said. */
const MOST_OPENING = 200;
