/** How somebody talks, whatever the matter: of things, or in general words that fit any work. */
import type { Analysis } from './analyse.ts';
import { rising } from './calibrate.ts';
import { concreteness } from './concrete.ts';
import { isHollow } from './story.ts';
import { GENERALITIES, INTENTIONS, OTHERS, PERSONS } from './story-words.ts';
import { tellingWeight } from './weights.ts';

export interface Talk {
  /** 0–1: how far it is free of general statements and good intentions. */
  frank: number;
  /** 0–1: how far its telling words name things that can be pointed at or counted. */
  concrete: number;
}

/**
 * Words of general talk, without the first, for each concrete one by weight: of a frank answer, and of one that is hardly
 * anything else. Set between the answers and the empty talk of test/shared/domain/scoring/spoken-answers.json.
 */
const GENERAL = [0.05, 0.15] as const;
/** Share of concrete words, by weight: in plain accounts a half and more, in talk of no matter a third and less. */
const CONCRETE = [0.3, 0.55] as const;

/** Somebody, by a pronoun, a trade or a kinship: who it was must not matter. */
export const isPerson = (norm: string): boolean => OTHERS.has(norm) || PERSONS.has(norm);

/** Linear in the answer's length; the same answer is read once. */
export function talkOf(answer: Analysis): Talk {
  const before = known.get(answer);
  if (before !== undefined) return before;
  const talk = read(answer);
  known.set(answer, talk);
  return talk;
}
const known = new WeakMap<Analysis, Talk>();

function read({ words }: Analysis): Talk {
  let [all, concrete, general] = [0, 0, 0];
  const seen = new Set<string>();
  for (const { keys, norm, number } of words) {
    if (GENERALITIES.has(norm) || INTENTIONS.has(norm)) general++;
    if (isPerson(norm)) continue;
    for (const key of keys) {
      if (seen.has(key)) continue;
      seen.add(key);
      const weight = number ? 1 : tellingWeight(key);
      all += weight;
      if (number) concrete += weight;
      else if (!isHollow(key)) concrete += weight * concreteness(key);
    }
  }
  if (all === 0) return { frank: 0, concrete: 0 };
  return {
    frank: 1 - rising((general - 1) / (concrete + 1), ...GENERAL),
    concrete: rising(concrete / all, ...CONCRETE),
  };
}
