/**
 * The rising step function nearest to the points, straight between the middles of its steps: least squares by pooling
 * neighbours that do not rise (Ayer et al. 1955).
 *
 * @returns the function, flat outside the points; NaN without any
 */
export function isotonic(x: readonly number[], y: readonly number[]): (value: number) => number {
  const order = x.map((_, i) => i).sort((a, b) => (x[a] ?? 0) - (x[b] ?? 0));
  const steps: { x: number; y: number; n: number }[] = [];
  for (const i of order) {
    steps.push({ x: x[i] ?? 0, y: y[i] ?? 0, n: 1 });
    for (;;) {
      const [before, last] = steps.slice(-2);
      if (before === undefined || last === undefined || before.y < last.y) break;
      const n = before.n + last.n;
      const mean = (of: 'x' | 'y') => (before[of] * before.n + last[of] * last.n) / n;
      steps.splice(-2, 2, { x: mean('x'), y: mean('y'), n });
    }
  }
  return (value) => {
    const next = steps.findIndex((step) => step.x >= value);
    const [left, right] = [steps[next < 0 ? steps.length - 1 : next - 1], steps[next]];
    if (left === undefined || right === undefined) return left?.y ?? right?.y ?? Number.NaN;
    return left.y + ((value - left.x) / (right.x - left.x || 1)) * (right.y - left.y);
  };
}
