import classes from './charts.module.css';
import { Plot, type Point, Spot } from './Plot.tsx';

interface Props {
  label: string;
  points: readonly Point[];
  heads: readonly [string, string];
  format: (value: number) => string;
}

/** A whole number above all values whose quarters are whole as well. */
export const niceMax = (values: readonly number[]): number =>
  4 * Math.max(1, Math.ceil(Math.max(0, ...values) / 4));

/** Amounts over time as columns, of each of which a share may be filled. */
export function ColumnChart({ points, ...frame }: Props) {
  const max = niceMax(points.map(({ value }) => value ?? 0));
  return (
    <Plot {...frame} max={max} points={points}>
      <ul className={classes.columns}>
        {points.map((point) => (
          <li key={point.key}>
            <Spot point={point} className={classes.column ?? ''}>
              <span className={classes.bar} style={{ height: `${(100 * (point.value ?? 0)) / max}%` }}>
                <span style={{ height: `${100 * (point.share ?? 1)}%` }} />
              </span>
            </Spot>
          </li>
        ))}
      </ul>
    </Plot>
  );
}
