import { SimpleGrid, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Consent, Interview } from '../../../shared/contract/interviews.ts';
import { serverWords } from '../../i18n/server-words.ts';
import { formatDateTime, localZone } from '../../ui/format.ts';
import { askedItems, toChoices } from '../live/ConsentItems.tsx';

type Fact = [string, ReactNode];

/** What was agreed about an interview, and when it ran. */
export function InterviewFacts({ interview }: { interview: Interview }) {
  const { t } = useTranslation();
  const facts: Fact[] = [
    [t('interview.when'), `${formatDateTime(interview.scheduled_time)} (${localZone()})`],
    ...timeOf(t('interview.started'), interview.start_time),
    ...timeOf(t('interview.ended'), interview.end_time),
    [t('schedule.length'), t('time.minutes', { count: interview.max_duration_minutes })],
    [t('field.difficulty'), t(`difficulty.${interview.difficulty}`)],
    [t('field.email'), interview.candidate_email ?? '–'],
    [t('interview.questions'), t(interview.adaptive ? 'interview.adaptiveOn' : 'interview.adaptiveOff')],
    [
      t('schedule.behavioral'),
      t(interview.enable_behavioral_analysis ? 'interview.behavioralOn' : 'interview.behavioralOff'),
    ],
    [t('skills.title'), interview.skills.map((skill) => serverWords(skill.name)).join(', ') || '–'],
    ...(interview.consent
      ? [
          [
            t('consent.open'),
            <Given key="consent" interview={interview} consent={interview.consent} />,
          ] satisfies Fact,
        ]
      : []),
  ];
  return (
    <SimpleGrid component="dl" cols={{ base: 1, xs: 2, md: 3 }} spacing="lg" verticalSpacing="md" m={0}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <Text component="dt" fz="sm" c="dimmed">
            {name}
          </Text>
          <Text component="dd" m={0} dir="auto" style={{ overflowWrap: 'anywhere' }}>
            {value}
          </Text>
        </div>
      ))}
    </SimpleGrid>
  );
}

const timeOf = (name: string, time: string | null): Fact[] =>
  time === null ? [] : [[name, formatDateTime(time)]];

/** What the candidate was asked, and agreed to or not. */
function Given({ interview, consent }: { interview: Interview; consent: Consent }) {
  const { t } = useTranslation();
  return askedItems(interview, toChoices(consent)).map((item) => (
    <div key={item}>
      {t(`consent.${item}`)}: {t(consent[item] ? 'consent.given' : 'consent.refused')}
    </div>
  ));
}
