/**
 * How near two texts are in what they are about, by the mean of their words' meanings: rarer words weigh more, and what
 * all answers share is taken out first (Arora, Liang and Ma 2017). It tells a forklift from a wedding, not right from
 * wrong, so it only ever decides whether a story belongs to its question.
 */
import { lazy } from '../lazy.ts';
import { DIRECTIONS, EVERYDAY, POINTING, STEMS } from './meaning.data.ts';

/** A direction of length 1; null for a text of which no word is known. */
export type Meaning = Float64Array | null;

/** Two bits for each direction of each stem: 1 towards it, 2 against it. */
export interface Table {
  /** The most common stem first. */
  places: ReadonlyMap<string, number>;
  pointing: Uint8Array;
}

const table = lazy(
  (): Table => ({
    places: new Map(STEMS.split(' ').map((stem, place) => [stem, place])),
    pointing: bytesOf(atob(POINTING)),
  }),
);
const everyday = lazy(() => unit(Float64Array.from(EVERYDAY)));

/** The meaning of these stems together; each counts once. */
export function meaningOf(stems: Iterable<string>): Meaning {
  const all = unit(sumOf(table(), stems));
  const shared = dot(all, everyday());
  const own = unit(all.map((x, d) => x - shared * (everyday()[d] as number)));
  return own.some((x) => x !== 0) ? own : null;
}

/** −1 to 1; 0 where one of them is not known. */
export const nearness = (a: Meaning, b: Meaning): number => (a === null || b === null ? 0 : dot(a, b));

/** How much more rare words weigh. */
const RARITY = 2;

/** The directions of these stems, each once, added up. */
export function sumOf({ places, pointing }: Table, stems: Iterable<string>): Float64Array {
  const sum = new Float64Array(DIRECTIONS);
  for (const stem of new Set(stems)) {
    const place = places.get(stem);
    if (place === undefined) continue;
    const weight = (Math.log(2 + place) / Math.log(1 + places.size)) ** RARITY;
    for (let d = 0; d < DIRECTIONS; d++) {
      const at = place * DIRECTIONS + d;
      const way = ((pointing[at >> 2] as number) >> ((at & 3) * 2)) & 3;
      if (way !== 0) sum[d] = (sum[d] as number) + (way === 1 ? weight : -weight);
    }
  }
  return sum;
}

const dot = (a: Float64Array, b: Float64Array): number =>
  a.reduce((sum, x, d) => sum + x * (b[d] as number), 0);

/** A loop, for `Uint8Array.from` takes fifty times as long. */
function bytesOf(binary: string): Uint8Array {
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

function unit(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dot(vector, vector));
  return length === 0 ? vector : vector.map((x) => x / length);
}
