import { Text, Tooltip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ABSTAIN_REASONS } from '../../shared/contract/answers.ts';
import { formatScore } from './format.ts';

export type AbstainReason = (typeof ABSTAIN_REASONS)[number];

interface Props {
  score: number | null;
  reason?: AbstainReason | null;
  size?: 'sm' | 'lg';
}

/** A score of 0–10; or that there is none, and why. Never 0 for an answer that was not scored. */
export function ScoreValue({ score, reason, size = 'sm' }: Props) {
  const { t } = useTranslation();
  const big = size === 'lg';
  if (score === null) {
    const label = (
      <Text
        component="span"
        fz="sm"
        c="dimmed"
        fw={600}
        style={{ whiteSpace: 'nowrap' }}
        tabIndex={reason ? 0 : undefined}
      >
        {t('score.none')}
        {reason && <span className="jh-hidden">: {t(`abstain.${reason}`)}</span>}
      </Text>
    );
    return reason ? <Tooltip label={t(`abstain.${reason}`)}>{label}</Tooltip> : label;
  }
  return (
    <Text
      component="span"
      className="jh-numbers"
      fw={650}
      fz={big ? 22 : 'md'}
      lh={1.2}
      style={{ whiteSpace: 'nowrap' }}
    >
      {formatScore(score)}
      <Text component="span" fz={big ? 14 : 'sm'} c="dimmed" fw={450}>
        {' '}
        {t('score.outOf10')}
      </Text>
    </Text>
  );
}
