import { Button, Card, Group, NumberInput, SimpleGrid, Stack, Switch, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconBriefcase } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Difficulty } from '../../../shared/content/schema.ts';
import { routes, TEXT_LIMITS } from '../../../shared/contract/page-routes.gen.ts';
import { client } from '../../api/client.ts';
import { keys, queries } from '../../api/queries.ts';
import { BackLink, ButtonLink } from '../../ui/links.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { QueryView } from '../../ui/QueryView.tsx';
import { EmptyState, FormAlert } from '../../ui/states.tsx';
import { toastDone } from '../../ui/toast.ts';
import { useFormErrors } from '../../ui/use-form-errors.ts';
import { useUnsaved } from '../../ui/use-unsaved.tsx';
import { useMe } from '../auth/use-me.ts';
import { DifficultyField } from './DifficultyField.tsx';
import { JobField } from './JobField.tsx';
import { QuestionSetField } from './QuestionSetField.tsx';
import { SkillsField } from './SkillsField.tsx';
import { WhenFields } from './WhenFields.tsx';
import { nextSlot, toIso } from './when.ts';

const route = getRouteApi('/framed/interviews/new');

/** Scheduling an interview for a candidate. */
export function SchedulePage() {
  const { t } = useTranslation();
  const me = useMe();
  const { job: preset, set } = route.useSearch();
  const company = me.company ? String(me.company.id) : undefined;
  // One job alone needs no choosing; which of several it is, the field asks for.
  const jobs = useQuery(queries.jobs({ limit: '2', company }));
  return (
    <>
      <PageHeader
        title={t('schedule.title')}
        intro={t('schedule.intro')}
        back={<BackLink to="/interviews" place={t('interviews.title')} />}
      />
      <QueryView query={jobs}>
        {({ results: [first, second] }) =>
          first ? (
            <ScheduleForm company={company} job={preset ?? (second ? undefined : first.id)} set={set} />
          ) : (
            <Card>
              <EmptyState
                icon={IconBriefcase}
                title={t('schedule.noJobs')}
                action={<ButtonLink to="/jobs/new">{t('jobs.new')}</ButtonLink>}
              >
                {t('schedule.noJobsHint')}
              </EmptyState>
            </Card>
          )
        }
      </QueryView>
    </>
  );
}

const limits = TEXT_LIMITS.createInterview;
const FIELDS = ['candidate_name', 'candidate_email', 'max_duration_minutes', 'difficulty', 'skills'] as const;

interface FormProps {
  company: string | undefined;
  job: number | undefined;
  /** The question set that is asked. */
  set: number | undefined;
}

function ScheduleForm({ company, job, set }: FormProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const cache = useQueryClient();
  const form = useForm({
    initialValues: {
      job: job ? String(job) : (null as string | null),
      set: set ? String(set) : (null as string | null),
      candidate_name: '',
      candidate_email: '',
      ...nextSlot(),
      max_duration_minutes: 30 as number | string,
      difficulty: null as Difficulty | null,
      skills: [] as string[],
      adaptive: false,
      enable_behavioral_analysis: false,
    },
    validate: {
      job: (value) => (value ? null : t('schedule.jobMissing')),
      candidate_name: (value) => (value.trim() ? null : t('schedule.nameMissing')),
      date: (value, { time }) => (toIso(value, time) ? null : t('schedule.whenMissing')),
    },
  });
  const errors = useFormErrors(form, FIELDS, {
    job_id: 'job',
    scheduled_time: 'date',
    question_set_id: 'set',
  });
  const save = useMutation({
    mutationFn: (values: typeof form.values) =>
      client.call(routes.createInterview, {
        body: {
          job_id: Number(values.job),
          is_practice: false,
          candidate_name: values.candidate_name.trim(),
          candidate_email: values.candidate_email.trim() || undefined,
          scheduled_time: toIso(values.date, values.time) ?? undefined,
          max_duration_minutes: Number(values.max_duration_minutes),
          difficulty: values.difficulty ?? undefined,
          // A set says what is asked.
          ...(values.set === null
            ? {
                skills: values.skills.length > 0 ? values.skills : undefined,
                adaptive: values.adaptive,
              }
            : { question_set_id: Number(values.set) }),
          enable_behavioral_analysis: values.enable_behavioral_analysis,
        },
      }),
    onSuccess: async (interview) => {
      void cache.invalidateQueries({ queryKey: keys.interviews });
      toastDone(t('schedule.done'));
      await navigate({
        to: '/interviews/$interviewId',
        params: { interviewId: interview.id },
        ignoreBlocker: true,
      });
    },
    onError: errors.show,
  });
  const unsaved = useUnsaved(form.isDirty() && !save.isSuccess);
  return (
    <Card
      component="form"
      padding="xl"
      maw={760}
      noValidate
      onSubmit={form.onSubmit((values) => {
        errors.clear();
        save.mutate(values);
      })}
    >
      {unsaved}
      <Stack gap="lg">
        <JobField
          company={company}
          value={form.values.job}
          onChange={(value) => form.setFieldValue('job', value)}
          error={form.errors.job ? String(form.errors.job) : undefined}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput
            label={t('schedule.candidateName')}
            withAsterisk
            autoComplete="off"
            maxLength={limits.candidate_name}
            {...form.getInputProps('candidate_name')}
          />
          <TextInput
            label={t('schedule.candidateEmail')}
            type="email"
            autoComplete="off"
            maxLength={limits.candidate_email}
            {...form.getInputProps('candidate_email')}
          />
        </SimpleGrid>
        <WhenFields
          date={form.values.date}
          time={form.values.time}
          error={form.errors.date ? String(form.errors.date) : undefined}
          onChange={(part) => {
            form.clearFieldError('date');
            form.setValues(part);
          }}
        />
        <NumberInput
          label={t('schedule.length')}
          min={5}
          max={240}
          step={5}
          w={190}
          suffix={` ${t('time.minuteUnit')}`}
          {...form.getInputProps('max_duration_minutes')}
        />
        <DifficultyField
          value={form.values.difficulty}
          job={form.values.job}
          onChange={(value) => form.setFieldValue('difficulty', value)}
        />
        <QuestionSetField
          value={form.values.set}
          onChange={(value) => form.setFieldValue('set', value)}
          error={form.errors.set ? String(form.errors.set) : undefined}
        />
        {form.values.set === null && (
          <>
            <SkillsField
              label={t('schedule.skills')}
              description={t('schedule.skillsHint')}
              value={form.values.skills}
              onChange={(value) => form.setFieldValue('skills', value)}
              error={form.errors.skills ? String(form.errors.skills) : undefined}
            />
            <Switch
              label={t('schedule.adaptive')}
              description={t('schedule.adaptiveHint')}
              {...form.getInputProps('adaptive', { type: 'checkbox' })}
            />
          </>
        )}
        <Switch
          label={t('schedule.behavioral')}
          description={t('schedule.behavioralHint')}
          {...form.getInputProps('enable_behavioral_analysis', { type: 'checkbox' })}
        />
        <FormAlert message={errors.message} />
        <Group>
          <Button type="submit" loading={save.isPending}>
            {t('interviews.schedule')}
          </Button>
          <ButtonLink to="/interviews" variant="default">
            {t('action.cancel')}
          </ButtonLink>
        </Group>
      </Stack>
    </Card>
  );
}
