import { useTranslation } from 'react-i18next';
import { formatScore } from '../format.ts';
import classes from './charts.module.css';

interface Props {
  /** 0–10; null where nothing was scored: striped, never an empty bar. */
  score: number | null;
  /** What is to be reached, 0–10; null where nothing is asked for. */
  target: number | null;
}

/** A skill's score as a bar with a mark at the target. For the eye: the figures stand beside it. */
export function TargetBar({ score, target }: Props) {
  const { t } = useTranslation();
  return (
    <span className={classes.targetBar} data-none={score === null || undefined} aria-hidden="true">
      {score !== null && <span className={classes.fill} style={{ width: `${score * 10}%` }} />}
      {target !== null && (
        <span
          className={classes.tick}
          style={{ insetInlineStart: `${target * 10}%` }}
          title={t('chart.target', { target: formatScore(target) })}
        />
      )}
    </span>
  );
}
