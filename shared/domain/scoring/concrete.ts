/**
 * How far a word names something that can be pointed at or counted, and not a quality or a wish: its meaning lies nearer
 * to words of things than to words of good intentions. So is the leaning of words found from a few of either kind (Turney
 * and Littman 2003); concrete words are what a story can be checked by (Brysbaert, Warriner and Kuperman 2014; Nahari,
 * Vrij and Fisher 2014). What the table of meanings does not know is somebody's trade, and counts in full.
 */
import { lazy } from '../lazy.ts';
import { rising } from './calibrate.ts';
import { meaningOf, nearness } from './meaning.ts';
import { stem } from './stem.ts';

const of = (words: string) => meaningOf(words.split(/\s+/).map(stem)) as Float64Array;
const things = lazy(() =>
  of(
    `table door machine truck pipe shelf bed screen cable server printer box engine letter phone kitchen floor
   hand water glass paper bottle wheel key invoice account contract customer patient nurse driver email file price`,
  ),
);
const intentions = lazy(() =>
  of(
    `challenge solution confidence responsibility success attitude communication cooperation commitment
   difficulty importance opportunity patience trust respect expectation dedication determination effort persistence
   harmony advantage suggestion compromise`,
  ),
);

/** The difference between the two at which a word names nothing, and something for sure. */
const ABSTRACT = -0.35;
const CONCRETE = -0.05;
const known = new Map<string, number>();

/** 0–1 for a stem. */
export function concreteness(stemmed: string): number {
  const before = known.get(stemmed);
  if (before !== undefined) return before;
  const meaning = meaningOf([stemmed]);
  // An answer may bring any number of words that nobody knows; they need no place.
  if (meaning === null) return 1;
  const leaning = nearness(meaning, things()) - nearness(meaning, intentions());
  const share = rising(leaning, ABSTRACT, CONCRETE);
  known.set(stemmed, share);
  return share;
}
