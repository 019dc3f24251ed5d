import { Button, Card, Group, Radio, Stack, Text, Title } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../shared/contract/index.ts';
import type { Interview } from '../../../shared/contract/interviews.ts';
import { JobHiveError } from '../../../shared/sdk/js/index.ts';
import { client } from '../../api/client.ts';
import { errorText } from '../../api/errors.ts';
import { keys } from '../../api/queries.ts';
import { FormAlert } from '../../ui/states.tsx';
import { interviewTitle } from '../interviews/interview-title.ts';
import classes from './live.module.css';

const ITEMS = ['recording', 'behavioral_analysis', 'ai_scoring'] as const;
type Item = (typeof ITEMS)[number];
type Choices = Partial<Record<Item, 'yes' | 'no'>>;

interface Props {
  interview: Interview;
  /** Whose words these are: the candidate reads them, the interviewer asks them, or somebody practises. */
  voice: 'candidate' | 'interviewer' | 'practice';
}

/** What the candidate agrees to, each item apart and none chosen beforehand; then the interview starts. */
export function ConsentStep({ interview, voice }: Props) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const [choices, setChoices] = useState<Choices>({});
  const [incomplete, setIncomplete] = useState(false);
  const practice = voice === 'practice';
  // Nobody is asked about something that will not happen in this interview.
  const asked = ITEMS.filter((item) => {
    if (item === 'recording') return !practice;
    return item !== 'behavioral_analysis' || interview.enable_behavioral_analysis;
  });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const start = useMutation({
    mutationFn: async () => {
      const params = { id: interview.id };
      const agreed = (item: Item) => choices[item] === 'yes';
      await client.call(routes.recordConsent, {
        params,
        body: {
          recording: agreed('recording'),
          behavioral_analysis: agreed('behavioral_analysis'),
          ai_scoring: agreed('ai_scoring'),
        },
      });
      try {
        await client.call(routes.startInterview, { params });
      } catch (error) {
        // Started from the other window a moment ago: that is what was wanted.
        if (!(error instanceof JobHiveError && error.code === 'INVALID_STATE')) throw error;
      }
    },
    onSettled: () => {
      void cache.invalidateQueries({ queryKey: keys.interview(interview.id) });
      void cache.invalidateQueries({ queryKey: keys.interviews });
    },
  });
  const submit = () => {
    const missing = asked.some((item) => choices[item] === undefined);
    setIncomplete(missing);
    if (!missing) start.mutate();
  };
  const job = interviewTitle(interview);
  return (
    <Card
      component="form"
      padding="xl"
      className={classes.narrow}
      aria-labelledby="consent-title"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Title order={1} id="consent-title" fz={24} ref={heading} tabIndex={-1}>
        {t('consent.title')}
      </Title>
      <Text c="dimmed" mt={4} mb="lg" style={{ overflowWrap: 'anywhere' }}>
        {t(`consent.intro_${voice}`, {
          name: interview.candidate_name,
          job,
          minutes: interview.max_duration_minutes,
        })}
      </Text>
      <Stack gap="md">
        {asked.map((item) => (
          <Radio.Group
            key={item}
            className={classes.consent}
            label={t(`consent.${item}`)}
            description={t(
              practice && item === 'ai_scoring' ? 'consent.practiceText' : `consent.${item}Text`,
            )}
            errorProps={{ mt: 'sm' }}
            descriptionProps={{ fz: 'md', lh: 1.5 }}
            labelProps={{ fw: 650, fz: 'md' }}
            value={choices[item] ?? null}
            onChange={(value) => setChoices((old) => ({ ...old, [item]: value as 'yes' | 'no' }))}
            error={incomplete && choices[item] === undefined ? t('consent.missing') : undefined}
          >
            <Group mt="sm" gap="lg">
              <Radio
                value="yes"
                label={t('consent.yes')}
                color="var(--jh-control)"
                iconColor="var(--jh-on-control)"
              />
              <Radio
                value="no"
                label={t('consent.no')}
                color="var(--jh-control)"
                iconColor="var(--jh-on-control)"
              />
            </Group>
          </Radio.Group>
        ))}
        {!practice && !interview.enable_behavioral_analysis && (
          <Text fz="sm" c="dimmed">
            {t('consent.behavioralOff')}
          </Text>
        )}
        <FormAlert message={start.isError ? errorText(start.error) : null} />
        <Group>
          <Button
            type="submit"
            size="md"
            leftSection={<IconPlayerPlay size={17} />}
            loading={start.isPending}
          >
            {t(practice ? 'practice.start' : 'consent.start')}
          </Button>
        </Group>
        {!practice && (
          <Text fz="sm" c="dimmed">
            {t('consent.change')}
          </Text>
        )}
      </Stack>
    </Card>
  );
}
