import { Accordion, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Answer } from '../../../shared/contract/answers.ts';
import type { Question } from '../../../shared/contract/questions.ts';
import { INTERVIEW_LANGUAGE } from '../../i18n/languages.ts';
import { PointList } from '../../ui/PointList.tsx';
import { ScoreValue } from '../../ui/ScoreValue.tsx';
import classes from './live.module.css';

/** What a good answer says, ticked off once `answer` was scored, and what each rating looks like. */
export function Rubric({ question, answer }: { question: Question; answer: Answer | null }) {
  const { t } = useTranslation();
  const evaluation = answer?.evaluation;
  const covered = new Set(evaluation?.skills.flatMap((skill) => skill.covered));
  const points = (question.key_points ?? []).map(({ text }) => ({
    text,
    covered: evaluation && evaluation.score !== null ? covered.has(text) : undefined,
  }));
  const { anchors } = question;
  return (
    <>
      {evaluation && (
        <Group justify="space-between" mb="xs" gap="sm">
          <Text fz="sm" c="dimmed">
            {evaluation.reason
              ? t(`abstain.${evaluation.reason}`)
              : t('report.coveredOf', { covered: covered.size, count: points.length })}
          </Text>
          <ScoreValue score={evaluation.score} size="lg" />
        </Group>
      )}
      <PointList points={points} />
      {anchors && (
        <Accordion mt={6} classNames={{ control: classes.anchorControl, item: classes.anchorItem }}>
          <Accordion.Item value="anchors">
            <Accordion.Control>{t('panel.anchors')}</Accordion.Control>
            <Accordion.Panel>
              <Stack gap={6} component="ol" m={0} p={0} style={{ listStyle: 'none' }}>
                {([1, 2, 3, 4, 5] as const).map((rating) => (
                  <Text key={rating} component="li" fz="sm">
                    <b>{rating}</b> · <span lang={INTERVIEW_LANGUAGE}>{anchors[rating]}</span>
                  </Text>
                ))}
              </Stack>
            </Accordion.Panel>
          </Accordion.Item>
        </Accordion>
      )}
    </>
  );
}
