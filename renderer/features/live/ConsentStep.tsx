import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Interview, Region } from '../../../shared/contract/interviews.ts';
import { routes } from '../../../shared/contract/page-routes.gen.ts';
import { JobHiveError } from '../../../shared/sdk/js/index.ts';
import { client } from '../../api/client.ts';
import { errorText } from '../../api/errors.ts';
import { keys } from '../../api/queries.ts';
import { localZone } from '../../ui/format.ts';
import { FormAlert } from '../../ui/states.tsx';
import { interviewTitle } from '../interviews/interview-title.ts';
import { SystemCheck } from '../recording/SystemCheck.tsx';
import { askedItems, type Choices, ConsentItems, useConsent } from './ConsentItems.tsx';
import classes from './live.module.css';
import { RegionNotice } from './RegionNotice.tsx';
import { regionOf } from './region.ts';

interface Props {
  interview: Interview;
  /** Whose words these are: the candidate reads them, the interviewer asks them, or somebody practises. */
  voice: 'candidate' | 'interviewer' | 'practice';
}

/** What the candidate agrees to, each item apart and none chosen beforehand; then the interview starts. */
export function ConsentStep({ interview, voice }: Props) {
  const { t, i18n } = useTranslation();
  const cache = useQueryClient();
  const [choices, setChoices] = useState<Choices>({});
  const [incomplete, setIncomplete] = useState(false);
  const practice = voice === 'practice';
  const asked = askedItems(interview, choices);
  const [region, setRegion] = useState<Region | null>(practice ? null : regionOf(localZone()));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const consent = useConsent(interview.id);
  const start = useMutation({
    mutationFn: async () => {
      const params = { id: interview.id };
      await consent(choices, region);
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
      {i18n.language !== interview.language && <Text mb="lg">{t('language.interviews')}</Text>}
      <Stack gap="md">
        <ConsentItems
          interviewId={interview.id}
          asked={asked}
          practice={practice}
          choices={choices}
          incomplete={incomplete}
          onChoose={(item, choice) => setChoices((old) => ({ ...old, [item]: choice }))}
        />
        {choices.recording === 'yes' && (
          <SystemCheck
            interviewId={interview.id}
            mayLeave={voice !== 'candidate'}
            camera={choices.video === 'yes'}
          />
        )}
        {!practice && !interview.enable_behavioral_analysis && (
          <Text fz="sm" c="dimmed">
            {t('consent.behavioralOff')}
          </Text>
        )}
        {!practice && <RegionNotice region={region} onChange={setRegion} />}
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
