import { Box, Group, Progress, Stack, Text } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { InterviewListItem } from '../../../shared/contract/interviews.ts';
import { formatRelativeDay, formatTime } from '../../ui/format.ts';
import { ButtonLink } from '../../ui/links.tsx';
import { Section } from '../../ui/Section.tsx';
import type { Perspective } from '../interviews/InterviewList.tsx';
import { interviewTitle } from '../interviews/interview-title.ts';

interface Props {
  interviews: readonly InterviewListItem[];
  perspective: Perspective;
}

/** Interviews that were begun and not ended, to be taken up again. Nothing when there are none. */
export function Running({ interviews, perspective }: Props) {
  const { t } = useTranslation();
  if (interviews.length === 0) return null;
  return (
    <Section title={t('home.running')} intro={t('home.runningHint')}>
      <Stack gap="md">
        {interviews.map((interview, index) => {
          const job = interviewTitle(interview);
          const title =
            perspective === 'recruiter' && !interview.is_practice ? interview.candidate_name : job;
          const since = interview.start_time ?? interview.scheduled_time;
          return (
            <Group key={interview.id} justify="space-between" gap="md">
              <Box style={{ flex: '1 1 220px', minWidth: 0 }}>
                <Text fw={600} truncate dir="auto">
                  {title}
                </Text>
                <Text fz="sm" c="dimmed">
                  {interview.is_practice ? t('interview.practice') : job} ·{' '}
                  {t('home.startedAt', { day: formatRelativeDay(since), time: formatTime(since) })}
                </Text>
                <Progress
                  mt={8}
                  size={5}
                  value={interview.completion_percentage}
                  aria-label={t('live.progress')}
                  maw={320}
                />
              </Box>
              <ButtonLink
                to="/interviews/$interviewId/live"
                params={{ interviewId: interview.id }}
                variant={index === 0 ? 'filled' : 'default'}
                leftSection={<IconPlayerPlay size={16} />}
                aria-label={t('home.resumeName', { name: title })}
              >
                {t('home.resume')}
              </ButtonLink>
            </Group>
          );
        })}
      </Stack>
    </Section>
  );
}
