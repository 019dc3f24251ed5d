import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Answer } from '../../../shared/contract/answers.ts';
import type { Question } from '../../../shared/contract/questions.ts';
import { INTERVIEW_LANGUAGE } from '../../i18n/languages.ts';
import { Marked } from '../../ui/Marked.tsx';
import { PointList } from '../../ui/PointList.tsx';
import { ScoreValue } from '../../ui/ScoreValue.tsx';
import classes from './live.module.css';

/** How one answer was scored: what it covered, what it missed, and the words that count. */
export function EvaluationCard({ answer, question }: { answer: Answer; question: Question }) {
  const { t } = useTranslation();
  const { evaluation } = answer;
  if (!evaluation) {
    return (
      <Text c="dimmed" className={classes.evaluation}>
        {t('evaluation.none')}
      </Text>
    );
  }
  const points = evaluation.skills.flatMap((skill) => [
    ...skill.covered.map((text) => ({ text, covered: true })),
    ...skill.missed.map((text) => ({ text, covered: evaluation.score === null ? undefined : false })),
  ]);
  const spans = evaluation.skills.flatMap((skill) => skill.evidence);
  return (
    <section className={classes.evaluation} aria-label={t('evaluation.title')}>
      <Group justify="space-between" mb="sm" align="flex-start" wrap="nowrap">
        <Text fw={600} dir="auto" lang={INTERVIEW_LANGUAGE}>
          {question.text}
        </Text>
        <ScoreValue score={evaluation.score} size="lg" />
      </Group>
      <Stack gap="md">
        {evaluation.reason && <Text fz="sm">{t(`abstain.${evaluation.reason}`)}</Text>}
        {points.length > 0 && (
          <div>
            {evaluation.score === null && (
              <Text fz="sm" fw={600} mb={6}>
                {t('evaluation.goodAnswer')}
              </Text>
            )}
            <PointList points={points} />
          </div>
        )}
        {answer.text && (
          <div>
            <Text fz="sm" fw={600} mb={4}>
              {t('evaluation.yourWords')}
            </Text>
            <Text fz="sm" className="jh-text" c="dimmed" lang={INTERVIEW_LANGUAGE}>
              <Marked text={answer.text} spans={spans} />
            </Text>
          </div>
        )}
      </Stack>
    </section>
  );
}
