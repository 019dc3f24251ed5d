/** Agreement of two lists of figures of the same length. NaN where there is nothing that could agree. */

const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;

/** Product-moment correlation, −1 to 1; NaN where one of the lists does not vary. */
export function pearson(x: readonly number[], y: readonly number[]): number {
  const [mx, my] = [mean(x), mean(y)];
  let [xy, xx, yy] = [0, 0, 0];
  for (const [i, value] of x.entries()) {
    const [a, b] = [value - mx, (y[i] ?? Number.NaN) - my];
    xy += a * b;
    xx += a * a;
    yy += b * b;
  }
  return xx === 0 || yy === 0 ? Number.NaN : xy / Math.sqrt(xx * yy);
}

/** Ranks from 1; equal values share the mean of theirs. */
export function ranks(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const out = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length; ) {
    const value = values[order[from] ?? 0];
    let to = from;
    while (to < order.length && values[order[to] ?? 0] === value) to++;
    for (const i of order.slice(from, to)) out[i] = (from + to + 1) / 2;
    from = to;
  }
  return out;
}

/** Correlation of the ranks (Spearman 1904). */
export const spearman = (x: readonly number[], y: readonly number[]): number => pearson(ranks(x), ranks(y));

/** Root of the mean squared difference, in the unit of the lists. */
export const rmse = (x: readonly number[], y: readonly number[]): number =>
  Math.sqrt(mean(x.map((value, i) => (value - (y[i] ?? Number.NaN)) ** 2)));

/** Mean over the classes in `truth` of the F1 measure of each. */
export function macroF1<T>(found: readonly T[], truth: readonly T[]): number {
  const f1 = [...new Set(truth)].map((one) => {
    const hits = found.filter((each, i) => each === one && truth[i] === one).length;
    const said = found.filter((each) => each === one).length;
    const meant = truth.filter((each) => each === one).length;
    return (2 * hits) / (said + meant);
  });
  return mean(f1);
}
