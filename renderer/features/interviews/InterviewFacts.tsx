import { SimpleGrid, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Interview } from '../../../shared/contract/interviews.ts';
import { formatDateTime, localZone } from '../../ui/format.ts';

/** What was agreed about an interview. */
export function InterviewFacts({ interview }: { interview: Interview }) {
  const { t } = useTranslation();
  const facts: [string, ReactNode][] = [
    [t('interview.when'), `${formatDateTime(interview.scheduled_time)} (${localZone()})`],
    [t('schedule.length'), t('time.minutes', { count: interview.max_duration_minutes })],
    [t('field.difficulty'), t(`difficulty.${interview.difficulty}`)],
    [t('field.email'), interview.candidate_email ?? '–'],
    [t('interview.questions'), t(interview.adaptive ? 'interview.adaptiveOn' : 'interview.adaptiveOff')],
    [
      t('schedule.behavioral'),
      t(interview.enable_behavioral_analysis ? 'interview.behavioralOn' : 'interview.behavioralOff'),
    ],
    [t('skills.title'), interview.skills.map((skill) => skill.name).join(', ') || '–'],
  ];
  return (
    <SimpleGrid component="dl" cols={{ base: 1, xs: 2, md: 3 }} spacing="lg" verticalSpacing="md" m={0}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <Text component="dt" fz="sm" c="dimmed">
            {name}
          </Text>
          <Text component="dd" m={0} style={{ overflowWrap: 'anywhere' }}>
            {value}
          </Text>
        </div>
      ))}
    </SimpleGrid>
  );
}
