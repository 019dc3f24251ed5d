import { IconCircle, IconCircleCheckFilled, IconCircleDashed } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './scores.module.css';

export interface Point {
  text: string;
  /** Left out until the answer was scored. */
  covered?: boolean;
}

/** Key points, each covered, missed, or not scored yet; said in words for those who cannot see the sign. */
export function PointList({ points }: { points: readonly Point[] }) {
  const { t } = useTranslation();
  return (
    <ul className={classes.points}>
      {points.map(({ text, covered }) => {
        const Icon = covered === undefined ? IconCircle : covered ? IconCircleCheckFilled : IconCircleDashed;
        return (
          <li key={text} data-covered={covered}>
            <Icon size={18} aria-hidden="true" />
            <span>
              {covered !== undefined && (
                <span className="jh-hidden">{t(covered ? 'points.covered' : 'points.missed')}: </span>
              )}
              {text}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
