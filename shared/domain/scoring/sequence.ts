/** The longest common subsequence of two texts (Hirschberg 1975), as ROUGE-L uses it (Lin 2004). */

/** Longer references are compared by their first words. */
const MOST_WORDS = 400;

/**
 * Share of `wanted` that `held` contains in the same order, other words between them or not, 0–1. Of both, a pair of
 * words counts where it first stands, so that saying a thing again in another place adds nothing. The cost is the
 * length of `wanted` times the number of words that both have.
 */
export function shareInOrder(wanted: readonly string[], held: readonly string[]): number {
  const words = firstTime(wanted).slice(0, MOST_WORDS);
  if (words.length === 0) return 0;
  const places = new Map<string, number[]>();
  for (const [i, word] of words.entries()) {
    const list = places.get(word);
    if (list === undefined) places.set(word, [i]);
    else list.push(i);
  }
  // ends[n] is the earliest place in `wanted` at which a common subsequence of n + 1 words can end.
  const ends: number[] = [];
  for (const word of firstTime(held)) {
    // From the last place to the first, so that one word of the answer is used once.
    for (const place of (places.get(word) ?? []).toReversed()) {
      let low = 0;
      let high = ends.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((ends[middle] ?? 0) < place) low = middle + 1;
        else high = middle;
      }
      ends[low] = place;
    }
  }
  return ends.length / words.length;
}

function firstTime(words: readonly string[]): string[] {
  const first = new Map<string, number>();
  const pairAt = (i: number) => `${words[i - 1] ?? ''} ${words[i] ?? ''}`;
  for (let i = 0; i <= words.length; i++) if (!first.has(pairAt(i))) first.set(pairAt(i), i);
  return words.filter((_, i) => first.get(pairAt(i)) === i && first.get(pairAt(i + 1)) === i + 1);
}
