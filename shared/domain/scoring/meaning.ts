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
  const common = everyday();
  for (let d = 0; d < DIRECTIONS; d++) all[d] = (all[d] as number) - shared * (common[d] as number);
  const own = unit(all);
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
    // Four directions share a byte, and no byte is shared by two stems.
    for (let d = 0, at = (place * DIRECTIONS) >> 2; d < DIRECTIONS; d += 4, at++) {
      const four = pointing[at] as number;
      if (four === 0) continue;
      for (let k = 0; k < 4; k++) {
        const way = (four >> (k * 2)) & 3;
        if (way !== 0) sum[d + k] = (sum[d + k] as number) + (way === 1 ? weight : -weight);
      }
    }
  }
  return sum;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let d = 0; d < DIRECTIONS; d++) sum += (a[d] as number) * (b[d] as number);
  return sum;
}

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
