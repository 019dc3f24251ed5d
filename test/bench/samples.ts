/** Samples and what is told of them. A busy machine makes outliers, so it is medians that are compared. */

export interface Samples {
  min: number;
  median: number;
  max: number;
}

export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN;
}

export const samplesOf = (values: readonly number[]): Samples => ({
  min: Math.min(...values),
  median: quantile(values, 0.5),
  max: Math.max(...values),
});

/**
 * Measures several things in turns (A B C A B C …), so that whatever else the machine does falls on all of
 * them alike. Each gets one turn that does not count, to warm up.
 */
export async function interleave<K extends string>(
  rounds: number,
  subjects: Record<K, () => Promise<number>>,
): Promise<Record<K, Samples>> {
  const names = Object.keys(subjects) as K[];
  const values = new Map<K, number[]>(names.map((name) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const name of names) {
      const value = await subjects[name]();
      if (round >= 0) values.get(name)?.push(value);
    }
  }
  return Object.fromEntries(names.map((name) => [name, samplesOf(values.get(name) ?? [])])) as Record<
    K,
    Samples
  >;
}
