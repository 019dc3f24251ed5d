import classes from './charts.module.css';
import { Plot, type Point, Spot } from './Plot.tsx';
import { pathThrough } from './path.ts';

interface Props {
  label: string;
  points: readonly Point[];
  heads: readonly [string, string];
  max: number;
  format: (value: number) => string;
  /** A value that is to be reached, with its name. */
  target?: { value: number; name: string };
}

/** Values over time as a line, with a gap where there is none. */
export function LineChart({ points, target, ...frame }: Props) {
  const { max } = frame;
  return (
    <Plot {...frame} points={points}>
      <div className={classes.lines}>
        {target && (
          <span className={classes.target} style={{ bottom: `${(100 * target.value) / max}%` }}>
            <span>{target.name}</span>
          </span>
        )}
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
          <path d={pathThrough(points, max)} vectorEffect="non-scaling-stroke" />
        </svg>
        <ul className={classes.columns}>
          {points.map((point) => (
            <li key={point.key}>
              {point.value !== null && (
                <Spot point={point} className={classes.column ?? ''}>
                  <span className={classes.dot} style={{ bottom: `${(100 * point.value) / max}%` }} />
                </Spot>
              )}
            </li>
          ))}
        </ul>
      </div>
    </Plot>
  );
}
