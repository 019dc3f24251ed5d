import { Link, type LinkProps } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './charts.module.css';

/** One place along the axis. */
export interface Point {
  key: string;
  /** Below the axis, short. */
  label: string;
  /** What it is about, in full. */
  title: string;
  /** Null where there is nothing to show: a gap, never zero. */
  value: number | null;
  /** The figure in words. */
  text: string;
  /** How much of the value is filled, 0–1; left out: all. */
  share?: number;
  /** Where the figure comes from. */
  link?: LinkProps;
}

interface Props {
  /** What is drawn, for who cannot see it. */
  label: string;
  /** The upper end of the scale, and how its steps are written. */
  max: number;
  format: (value: number) => string;
  points: readonly Point[];
  /** The heads of the table: what the points are, and what the figures are. */
  heads: readonly [string, string];
  children: ReactNode;
}

const SCALE = [1, 0.75, 0.5, 0.25, 0];
/** More words than this side by side run into each other. */
const MOST_LABELS = 7;

/** The frame of a chart: scale, axis, and the same figures as a table. */
export function Plot({ label, max, format, points, heads, children }: Props) {
  const { t } = useTranslation();
  const caption = useId();
  const every = Math.ceil(points.length / MOST_LABELS);
  return (
    <figure className={classes.figure} aria-labelledby={caption}>
      <figcaption id={caption} className="jh-hidden">
        {label}
      </figcaption>
      <div className={classes.plot}>
        <div className={classes.scale} aria-hidden="true">
          {SCALE.map((share) => (
            <span key={share}>{format(max * share)}</span>
          ))}
        </div>
        <div className={classes.area}>
          {children}
          <div className={classes.axis} aria-hidden="true">
            {points.map(({ key, label: word }, index) => (
              <span key={key} data-minor={index % (2 * every) !== 0 || undefined}>
                {index % every === 0 && word}
              </span>
            ))}
          </div>
        </div>
      </div>
      <details className={classes.details}>
        <summary>{t('chart.table')}</summary>
        <div className={classes.tableFrame}>
          <table className={classes.table}>
            <caption className="jh-hidden">{label}</caption>
            <thead>
              <tr>
                <th scope="col">{heads[0]}</th>
                <th scope="col">{heads[1]}</th>
              </tr>
            </thead>
            <tbody>
              {points.map(({ key, title, text }) => (
                <tr key={key}>
                  <th scope="row">{title}</th>
                  <td className="jh-numbers">{text}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}

/** A place of a chart that can be pointed at, and that leads on where it has a link. */
export function Spot({
  point,
  children,
  ...style
}: {
  point: Point;
  children: ReactNode;
  className: string;
}) {
  const name = `${point.title}: ${point.text}`;
  const tip = (
    <span className={classes.tip} aria-hidden="true">
      <b>{point.title}</b>
      {point.text}
    </span>
  );
  if (point.link === undefined || point.value === null) {
    return (
      <span {...style} role="img" aria-label={name}>
        {children}
        {tip}
      </span>
    );
  }
  return (
    <Link {...point.link} {...style} aria-label={name}>
      {children}
      {tip}
    </Link>
  );
}
