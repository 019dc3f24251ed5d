import { Text } from '@mantine/core';
import { IconClock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatClock } from '../../ui/format.ts';
import { useNow } from '../../ui/use-now.ts';
import classes from './live.module.css';

interface Props {
  /** When it began, ISO 8601. */
  from: string;
  seconds: number;
  /** What it measures, in full for assistive technology and in a word beside the figures. */
  label: string;
  name: string;
}

/** Time left until the end; past it, how far over. Not announced: a clock that speaks each second is a nuisance. */
export function Clock({ from, seconds, label, name }: Props) {
  const { t } = useTranslation();
  const left = (new Date(from).getTime() + seconds * 1000 - useNow()) / 1000;
  const over = left < 0;
  return (
    <span
      className={classes.clock}
      data-over={over || undefined}
      role="timer"
      aria-live="off"
      aria-label={label}
    >
      <IconClock size={16} stroke={1.8} aria-hidden="true" />
      <span className={classes.clockName}>{name}</span>
      <Text component="span" fz="inherit" fw={600} className="jh-numbers">
        {over ? t('live.over', { time: formatClock(-left) }) : formatClock(left)}
      </Text>
    </span>
  );
}
