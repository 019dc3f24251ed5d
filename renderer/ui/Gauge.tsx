import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './scores.module.css';

interface Props {
  label: string;
  hint?: string;
  /** 0–100; null where nothing was scored. */
  value: number | null;
  size?: number;
}

const WIDTH = 9;

/** A score out of 100 as a ring. */
export function Gauge({ label, hint, value, size = 92 }: Props) {
  const { t } = useTranslation();
  const radius = (size - WIDTH) / 2;
  const around = 2 * Math.PI * radius;
  const figure = value === null ? '–' : String(Math.round(value));
  const ring = { cx: size / 2, cy: size / 2, r: radius, fill: 'none', strokeWidth: WIDTH };
  return (
    <div className={classes.gauge}>
      <svg
        width={size}
        height={size}
        style={{ flex: 'none' }}
        role="img"
        aria-label={
          value === null ? `${label}: ${t('score.none')}` : t('score.of100', { label, score: figure })
        }
      >
        <circle
          {...ring}
          className={classes.gaugeTrack}
          strokeDasharray={value === null ? '3 6' : undefined}
        />
        {value !== null && value > 0 && (
          <circle
            {...ring}
            className={classes.gaugeFill}
            strokeLinecap="round"
            strokeDasharray={`${(Math.min(value, 100) / 100) * around} ${around}`}
            transform={`rotate(-90 ${size / 2} ${size / 2})`}
          />
        )}
        <text
          x="50%"
          y="50%"
          dy="0.36em"
          textAnchor="middle"
          fill="currentColor"
          fontSize={size * 0.29}
          fontWeight={680}
          style={{ fontVariantNumeric: 'tabular-nums' }}
        >
          {figure}
        </text>
      </svg>
      <div>
        <Text fw={600}>{label}</Text>
        <Text fz="sm" c="dimmed">
          {value === null ? t('score.none') : hint}
        </Text>
      </div>
    </div>
  );
}
