import { SimpleGrid, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { courseOf, type Turn } from '../../../shared/domain/course.ts';
import { queries } from '../../api/queries.ts';
import { serverWords } from '../../i18n/server-words.ts';
import { LineChart } from '../../ui/charts/LineChart.tsx';
import type { Point } from '../../ui/charts/Plot.tsx';
import { formatPercent } from '../../ui/format.ts';
import { Section } from '../../ui/Section.tsx';

/** Two are a comparison, not a course. */
const FEWEST = 3;
/** Words a minute, in steps of which the scale's quarters are whole. */
const PACE_STEP = 80;

/** Pace and tone from answer to answer. Nothing where too little was measured. */
export function Course({ interviewId, tone }: { interviewId: number; tone: boolean }) {
  const { t } = useTranslation();
  const answers = useQuery(queries.answers(interviewId));
  const questions = useQuery(queries.questions(interviewId));
  // The same condition as that of the measures: where the tone of the words was measured at all.
  const measured = useQuery(queries.sentiment(interviewId)).data?.results.length ?? 0;
  const turns = courseOf(answers.data?.results ?? []);
  const points = (value: (turn: Turn) => number | null, text: (turn: Turn) => string): Point[] =>
    turns.map((turn) => {
      const question = questions.data?.results.find(({ id }) => id === turn.questionId);
      return {
        key: String(turn.answerId),
        label: String(turn.number),
        title: question
          ? t('course.turn', { number: turn.number, skill: serverWords(question.skill.name) })
          : t('live.questionNumber', { number: turn.number }),
        value: value(turn),
        text: value(turn) === null ? t('course.notMeasured') : text(turn),
      };
    });
  const has = (value: (turn: Turn) => number | null) =>
    turns.filter((turn) => value(turn) !== null).length >= FEWEST;
  const hasPace = has(({ pace }) => pace);
  const hasTone = tone && measured > 0 && has((turn) => turn.tone);
  if (!hasPace && !hasTone) return null;
  const fastest = Math.max(...turns.map(({ pace }) => pace ?? 0));
  return (
    <Section title={t('course.title')} intro={t('course.intro')}>
      <SimpleGrid cols={{ base: 1, md: hasPace && hasTone ? 2 : 1 }} spacing="lg">
        {hasPace && (
          <div>
            <Title order={3} mb="sm">
              {t('course.pace')}
            </Title>
            <LineChart
              label={t('course.pace')}
              heads={[t('live.question'), t('course.pace')]}
              max={PACE_STEP * Math.max(2, Math.ceil(fastest / PACE_STEP))}
              format={String}
              points={points(
                ({ pace }) => pace,
                ({ pace }) => t('course.perMinute', { count: pace ?? 0 }),
              )}
            />
          </div>
        )}
        {hasTone && (
          <div>
            <Title order={3} mb="sm">
              {t('panel.sentiment')}
            </Title>
            <LineChart
              label={t('panel.sentiment')}
              heads={[t('live.question'), t('panel.sentiment')]}
              max={2}
              format={(value) =>
                value === 2
                  ? t('measure.positive')
                  : value === 1
                    ? t('measure.neutral')
                    : value === 0
                      ? t('measure.negative')
                      : ''
              }
              points={points(
                (turn) => (turn.tone === null ? null : 1 + turn.tone),
                (turn) => toneText(turn.tone ?? 0),
              )}
            />
          </div>
        )}
      </SimpleGrid>
      <Text fz="xs" c="dimmed" mt="sm">
        {t('course.note')}
      </Text>
    </Section>
  );

  function toneText(value: number): string {
    const share = formatPercent(Math.abs(value));
    return t(value < -0.05 ? 'course.negative' : value > 0.05 ? 'course.positive' : 'course.neutral', {
      share,
    });
  }
}
