import { Button, Group, SegmentedControl, Select, Stack, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Difficulty } from '../../../shared/content/schema.ts';
import { routes, TEXT_LIMITS } from '../../../shared/contract/page-routes.gen.ts';
import { client } from '../../api/client.ts';
import { keys, queries } from '../../api/queries.ts';
import { Section } from '../../ui/Section.tsx';
import { FormAlert } from '../../ui/states.tsx';
import { useFormErrors } from '../../ui/use-form-errors.ts';
import { DifficultyField } from '../interviews/DifficultyField.tsx';
import { JobField } from '../interviews/JobField.tsx';
import { SkillsField } from '../interviews/SkillsField.tsx';

type By = 'skills' | 'job' | 'text';
const LENGTHS = [15, 30, 45, 60];

const limits = TEXT_LIMITS.createInterview;

/** Some skills, a job or the text of an advert, how hard, how long: then it starts. */
export function PracticeSetup() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const cache = useQueryClient();
  const jobs = useQuery(queries.jobs({ limit: '1', is_active: 'true' }));
  const hasJobs = (jobs.data?.count ?? 0) > 0;
  const form = useForm({
    initialValues: {
      by: 'skills' as By,
      job: null as string | null,
      skills: [] as string[],
      text: '',
      difficulty: null as Difficulty | null,
      minutes: 15,
    },
    validate: {
      job: (value, { by }) => (by !== 'job' || value ? null : t('schedule.jobMissing')),
      skills: (value, { by }) => (by !== 'skills' || value.length > 0 ? null : t('practice.skillsMissing')),
      text: (value, { by }) => (by !== 'text' || value.trim() ? null : t('practice.textMissing')),
    },
  });
  const errors = useFormErrors(form, ['skills', 'difficulty'], {
    job_id: 'job',
    job_text: 'text',
    max_duration_minutes: 'minutes',
  });
  const start = useMutation({
    mutationFn: ({ by, job, skills, text, difficulty, minutes }: typeof form.values) =>
      client.call(routes.createInterview, {
        body: {
          is_practice: true,
          ...(by === 'job' ? { job_id: Number(job) } : by === 'text' ? { job_text: text } : { skills }),
          // An advert says itself how hard.
          difficulty: by === 'text' ? undefined : (difficulty ?? undefined),
          max_duration_minutes: minutes,
        },
      }),
    onSuccess: (interview) => {
      void cache.invalidateQueries({ queryKey: keys.interviews });
      void navigate({ to: '/interviews/$interviewId/live', params: { interviewId: interview.id } });
    },
    onError: errors.show,
  });
  return (
    <Section title={t('practice.setup')}>
      <form
        noValidate
        onSubmit={form.onSubmit((values) => {
          errors.clear();
          start.mutate(values);
        })}
      >
        <Stack gap="lg" maw={640}>
          <SegmentedControl
            aria-label={t('practice.by')}
            style={{ alignSelf: 'flex-start' }}
            value={form.values.by}
            onChange={(value) => form.setFieldValue('by', value as By)}
            data={[
              { value: 'skills', label: t('practice.bySkills') },
              ...(hasJobs ? [{ value: 'job', label: t('practice.byJob') }] : []),
              { value: 'text', label: t('practice.byText') },
            ]}
          />
          {form.values.by === 'skills' && (
            <SkillsField
              label={t('practice.skills')}
              value={form.values.skills}
              onChange={(value) => form.setFieldValue('skills', value)}
              error={form.errors.skills ? String(form.errors.skills) : undefined}
            />
          )}
          {form.values.by === 'job' && (
            <JobField
              company={undefined}
              active
              value={form.values.job}
              onChange={(value) => form.setFieldValue('job', value)}
              error={form.errors.job ? String(form.errors.job) : undefined}
            />
          )}
          {form.values.by === 'text' && (
            <Textarea
              label={t('practice.text')}
              description={t('practice.textHint')}
              autosize
              minRows={6}
              maxRows={16}
              maxLength={limits.job_text}
              dir="auto"
              {...form.getInputProps('text')}
            />
          )}
          {form.values.by !== 'text' && (
            <DifficultyField
              value={form.values.difficulty}
              job={form.values.by === 'job' ? form.values.job : null}
              onChange={(value) => form.setFieldValue('difficulty', value)}
            />
          )}
          <Select
            label={t('schedule.length')}
            allowDeselect={false}
            w={190}
            data={LENGTHS.map((count) => ({ value: String(count), label: t('time.minutes', { count }) }))}
            value={String(form.values.minutes)}
            onChange={(value) => form.setFieldValue('minutes', Number(value))}
          />
          <FormAlert message={errors.message} />
          <Group>
            <Button type="submit" leftSection={<IconPlayerPlay size={16} />} loading={start.isPending}>
              {t('practice.start')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Section>
  );
}
