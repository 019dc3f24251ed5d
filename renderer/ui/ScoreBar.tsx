import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './scores.module.css';

interface Props {
  label: string;
  /** Null where there is nothing to show: striped, never an empty bar. */
  value: number | null;
  max: number;
  /** The figure in words. */
  text: ReactNode;
  strong?: boolean;
  /** On one line. */
  compact?: boolean;
}

/** A named bar with its figure. */
export function ScoreBar({ label, value, max, text, strong, compact }: Props) {
  const { t } = useTranslation();
  return (
    <div className={classes.bar} data-compact={compact || undefined}>
      <Text fz={strong ? 'md' : 'sm'} fw={strong ? 600 : undefined} style={{ overflowWrap: 'anywhere' }}>
        {label}
      </Text>
      <Text fz="sm" component="span" fw={600} className="jh-numbers">
        {text}
      </Text>
      {/* biome-ignore lint/a11y/useSemanticElements: <meter> cannot be drawn alike in every browser */}
      <div
        className={classes.track}
        data-none={value === null || undefined}
        role="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={value ?? 0}
        aria-valuetext={value === null ? t('score.none') : undefined}
      >
        {value !== null && <div className={classes.fill} style={{ width: `${(value / max) * 100}%` }} />}
      </div>
    </div>
  );
}
