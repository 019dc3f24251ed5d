/**
 * The line through the middles of equally wide places, in a square of 100 by 100 with its zero at the bottom. Where
 * there is no value it is interrupted.
 */
export function pathThrough(points: readonly { value: number | null }[], max: number): string {
  let isOn = false;
  const steps = points.map(({ value }, index) => {
    if (value === null) {
      isOn = false;
      return '';
    }
    const x = (100 * (index + 0.5)) / points.length;
    const y = 100 - (100 * value) / max;
    const step = `${isOn ? 'L' : 'M'}${round(x)} ${round(y)}`;
    isOn = true;
    return step;
  });
  return steps.join('');
}

const round = (value: number): number => Math.round(value * 100) / 100;
