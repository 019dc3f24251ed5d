/**
 * What an answer speaks of, however little that earns: nobody is asked for what they have just said. A score asks whether a
 * point is said well enough; this asks only whether a question for it would sound as if nobody had listened.
 */
import { compileAccount } from './account.ts';
import { type Analysis, analyse } from './analyse.ts';
import { type Asked, type Deed, deedsIn } from './deeds.ts';
import { type Aspect, tellStory } from './story.ts';
import { toldWords } from './told-words.ts';
import type { RubricPoint } from './types.ts';
import { tellingWeight } from './weights.ts';

/** A point with the question that asks for it. */
export type AskedPoint = RubricPoint & { follow_up?: string };

/** From this strength (0–1, see story.ts) a part of a story is there, be it short. */
const IS_THERE: Readonly<Record<Aspect, number>> = {
  situation: 0.3,
  action: 0.6,
  contact: 0.25,
  reason: 0.25,
  result: 0.5,
  change: 0.5,
};

/** By what somebody would know that a plan has worked: "I know it is done when nobody rings". */
const SIGN =
  /\b(?:i(?:['’]d| would)? (?:know|notice|see|tell)|(?:it|that)(?:['’]s| is) (?:done|fine|good|in good hands|right)|it works)\b[^.!?]{0,60}\b(?:when|if|because|by)\b/i;

/** What somebody changed by, whether or not they say that it has been so since. */
const CHANGED = /^(?:added|changed|introduced|rebuilt|replaced|rewrote|stopped|switched)$/;
const changesSomething = ({ norm, subject }: Deed): boolean =>
  (subject === 'i' || subject === 'we') && CHANGED.test(norm);

/** Share of the telling words of a question that stand in the answer already, from which it asks for nothing new. */
const ASKS_NOTHING_NEW = 0.65;

export interface Spoken {
  /** Ids of the points that the answer speaks of: their part of the story is there, or the words that ask for them. */
  of: ReadonlySet<string>;
  /** What "we" did or would do is told where somebody's own part was asked for; null for any other answer. */
  asWe: Asked | null;
}

/** What an answer to `question` speaks of, and of whom; linear in its length. */
export function spokenIn(question: string, points: readonly AskedPoint[], answer: string): Spoken {
  const text = analyse(answer);
  const account = compileAccount(question, points);
  const told = account ? toldWords(text, account.question) : [];
  const story = account && tellStory(told, account.question, account.asked);
  const hasChanged = account?.asked === 'account' && deedsIn(told, 'account').some(changesSomething);
  const isThere = (i: number) => {
    const aspect = account?.aspects[i];
    if (!story || !aspect) return false;
    if (aspect === 'change' && hasChanged) return true;
    if (aspect === 'result' && account.asked === 'plan' && SIGN.test(answer)) return true;
    return story.aspects[aspect].strength >= IS_THERE[aspect];
  };
  const asked = keysOf(analyse(question));
  const said = keysOf(text);
  const of = points.flatMap(({ id, follow_up = '' }, i) =>
    isThere(i) || shareSaid(keysOf(analyse(follow_up)), asked, said) >= ASKS_NOTHING_NEW ? [id] : [],
  );
  return { of: new Set(of), asWe: account && isToldAsWe(answer) ? account.asked : null };
}

const keysOf = ({ words }: Analysis): Set<string> => new Set(words.flatMap(({ keys }) => keys));

/** Of the words that a follow-up adds to the question, the share by weight that was said. */
function shareSaid(followUp: Set<string>, asked: Set<string>, said: Set<string>): number {
  let [all, found] = [0, 0];
  for (const key of followUp) {
    if (asked.has(key)) continue;
    all += tellingWeight(key);
    if (said.has(key)) found += tellingWeight(key);
  }
  return all > 0 ? found / all : 0;
}

const FEWEST_WE = 2;
const MOST_I = 1;
const WE = /(?<!\p{L})(?:we|us|ours?|wir|uns|unsere?[mnrs]?)(?!\p{L})/giu;
/** What "I" did or would do; not what the speaker thinks, is or did not know. English or German. */
const I_DID =
  /(?<!\p{L})(?:I(?:['’](?:d|ve|ll))?\s+(?!(?:am|believe|can't|don['’]?t|felt|feel|guess|had|have|hope|knew|know|liked?|mean|remember|suppose|thought|think|understood|was|would\s+say)\b)\p{L}+|ich(?!\s+(?:bin|denke|finde|glaube|habe\s+gelernt|meine|war|weiß)(?!\p{L})))/giu;

/** Whether an answer tells of what "we" did or would do, and of next to nothing that the speaker did. */
function isToldAsWe(answer: string): boolean {
  const [we, own] = [WE, I_DID].map((words) => answer.match(words)?.length ?? 0) as [number, number];
  return we >= FEWEST_WE && own <= MOST_I && we > own;
}
