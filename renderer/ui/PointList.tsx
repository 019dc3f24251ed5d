import { IconCircle, IconCircleCheckFilled, IconCircleDashed } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { INTERVIEW_LANGUAGE } from '../i18n/languages.ts';
import classes from './scores.module.css';

export interface Point {
  text: string;
  /** Left out until the answer was scored. */
  covered?: boolean;
}

/** Key points; of each that was scored a sign and a word say whether it was covered or missed. */
export function PointList({ points }: { points: readonly Point[] }) {
  const { t } = useTranslation();
  return (
    <ul className={classes.points}>
      {points.map(({ text, covered }) => {
        const Icon = covered === undefined ? IconCircle : covered ? IconCircleCheckFilled : IconCircleDashed;
        return (
          <li key={text} data-covered={covered}>
            <Icon size={18} aria-hidden="true" />
            {covered !== undefined && (
              <span className={classes.step}>
                {t(covered ? 'points.covered' : 'points.missed')}
                <span className="jh-hidden">: </span>
              </span>
            )}
            <span dir="auto" lang={INTERVIEW_LANGUAGE}>
              {text}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
