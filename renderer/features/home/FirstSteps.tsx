import { Group, List, Text, ThemeIcon } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { queries } from '../../api/queries.ts';
import { ButtonLink } from '../../ui/links.tsx';
import { Section } from '../../ui/Section.tsx';
import { useMe } from '../auth/use-me.ts';

/** Which of the first steps were taken. Asks nothing unless `enabled`. */
export function useFirstSteps(enabled: boolean) {
  const me = useMe();
  const company = me.company ? String(me.company.id) : undefined;
  const jobs = useQuery({ ...queries.jobs({ limit: '1', company }), enabled });
  const interviews = useQuery({ ...queries.interviews({ limit: '1', is_practice: 'false' }), enabled });
  return {
    isLoading: jobs.isLoading || interviews.isLoading,
    done:
      jobs.data && interviews.data
        ? { job: jobs.data.count > 0, schedule: interviews.data.count > 0 }
        : undefined,
  };
}

/** The way from an empty studio to the first report. */
export function FirstSteps({ done }: { done: { job: boolean; schedule: boolean } }) {
  const { t } = useTranslation();
  const steps = [
    { key: 'job', done: done.job, to: '/jobs/new' },
    { key: 'schedule', done: done.schedule, to: '/interviews/new' },
    { key: 'run', done: false, to: '/interviews' },
  ] as const;
  const current = steps.find((step) => !step.done);
  return (
    <Section title={t('steps.title')} intro={t('steps.intro')}>
      <List listStyleType="none" spacing="md">
        {steps.map((step, index) => (
          <List.Item key={step.key} styles={{ itemWrapper: { width: '100%' }, itemLabel: { width: '100%' } }}>
            <Group wrap="nowrap" gap="md" align="flex-start">
              <ThemeIcon
                radius="xl"
                size={28}
                variant={step.done || step !== current ? 'light' : 'filled'}
                color={step.done ? 'green' : step === current ? 'honey' : 'gray'}
                aria-hidden="true"
              >
                {step.done ? <IconCheck size={16} /> : <span>{index + 1}</span>}
              </ThemeIcon>
              <div style={{ flex: 1 }}>
                <Text fw={600} lh="28px">
                  {t(`steps.${step.key}`)}
                  {step.done && <span className="jh-hidden">{t('steps.done')}</span>}
                </Text>
                <Text fz="sm" c="dimmed" maw={520}>
                  {t(`steps.${step.key}Hint`)}
                </Text>
                {step === current && (
                  <ButtonLink to={step.to} size="sm" mt="xs">
                    {t(`steps.${step.key}Action`)}
                  </ButtonLink>
                )}
              </div>
            </Group>
          </List.Item>
        ))}
      </List>
    </Section>
  );
}
