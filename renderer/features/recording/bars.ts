interface Bars {
  /** From the beginning of one to that of the next. */
  pitch: number;
  width: number;
  /** Of the loudest. */
  height: number;
}

/** Least height, so that silence is a line of dots. */
const LEAST = 2;

/** SVG path of upright bars around the middle, one for each level. @param levels 0–1 @param first Place of the first. */
export const barsPath = (levels: readonly number[], { pitch, width, height }: Bars, first = 0): string =>
  levels
    .map((level, index) => {
      const tall = Math.max(LEAST, level * height);
      const x = (first + index) * pitch;
      return `M${x} ${((height - tall) / 2).toFixed(1)}h${width}v${tall.toFixed(1)}h-${width}z`;
    })
    .join('');
