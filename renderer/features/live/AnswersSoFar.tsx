import { Accordion, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { INTERVIEW_LANGUAGE } from '../../i18n/languages.ts';
import flush from '../../ui/accordion.module.css';
import { Marked } from '../../ui/Marked.tsx';
import { ScoreValue } from '../../ui/ScoreValue.tsx';
import { Section } from '../../ui/Section.tsx';
import type { Live } from './use-live.ts';

/** The transcript as far as it goes, the latest first. For the interviewer. */
export function AnswersSoFar({ live }: { live: Live }) {
  const { t } = useTranslation();
  const answers = [...(live.answers.data?.results ?? [])].reverse();
  if (answers.length === 0) return null;
  const questionOf = (id: number) => live.asked.find((question) => question.id === id);
  return (
    <Section flush title={t('live.soFar')}>
      <Accordion multiple classNames={{ item: flush.item }}>
        {answers.map((answer) => (
          <Accordion.Item key={answer.id} value={String(answer.id)}>
            <Accordion.Control>
              <Group justify="space-between" wrap="nowrap" gap="md" pr="sm">
                <Text fz="sm" lineClamp={2} lang={INTERVIEW_LANGUAGE}>
                  {questionOf(answer.question_id)?.text}
                </Text>
                {answer.evaluation && <ScoreValue score={answer.evaluation.score} />}
              </Group>
            </Accordion.Control>
            <Accordion.Panel>
              {answer.text && answer.evaluation?.reason && (
                <Text fz="sm" c="dimmed" mb={4}>
                  {t(`abstain.${answer.evaluation.reason}`)}
                </Text>
              )}
              <Text fz="sm" className="jh-text" dir="auto" c={answer.text ? undefined : 'dimmed'}>
                {answer.text ? (
                  <span lang={INTERVIEW_LANGUAGE}>
                    <Marked
                      text={answer.text}
                      spans={answer.evaluation?.skills.flatMap((skill) => skill.evidence) ?? []}
                    />
                  </span>
                ) : (
                  t('report.passed')
                )}
              </Text>
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </Section>
  );
}
