import { Alert, Button, Card, Group, Select, Stack, Switch, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Job } from '../../../shared/contract/jobs.ts';
import { routes, TEXT_LIMITS } from '../../../shared/contract/page-routes.gen.ts';
import { JOB_FOCUSES } from '../../../shared/contract/values.ts';
import { client } from '../../api/client.ts';
import { keys, queries } from '../../api/queries.ts';
import { BackLink, ButtonLink } from '../../ui/links.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { QueryView } from '../../ui/QueryView.tsx';
import { FormAlert } from '../../ui/states.tsx';
import { toastDone } from '../../ui/toast.ts';
import { useFormErrors } from '../../ui/use-form-errors.ts';
import { rescueKey, useRescue, useRescued } from '../../ui/use-rescued.ts';
import { useUnsaved } from '../../ui/use-unsaved.tsx';
import { useMe } from '../auth/use-me.ts';
import { changedFields, JOB_FIELDS, type JobValues, jobValues, meetChange, pick } from './job-values.ts';

const limits = TEXT_LIMITS.createJob;
const editRoute = getRouteApi('/framed/jobs/$jobId/edit');

/** Posting a job. */
export function NewJobPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader
        title={t('jobForm.new')}
        intro={t('jobForm.newIntro')}
        back={<BackLink to="/jobs" place={t('jobs.title')} />}
      />
      <JobForm />
    </>
  );
}

/** Changing a job. */
export function EditJobPage() {
  const { t } = useTranslation();
  const { jobId } = editRoute.useParams();
  const job = useQuery(queries.job(jobId));
  return (
    <>
      <PageHeader
        title={t('jobForm.edit')}
        intro={t('jobForm.editIntro')}
        back={<BackLink to="/jobs/$jobId" params={{ jobId }} place={job.data?.title ?? t('jobs.title')} />}
      />
      <QueryView query={job}>{(loaded) => <JobForm job={loaded} />}</QueryView>
    </>
  );
}

/** What was written, and what it was written on. */
interface Written {
  base: JobValues;
  values: JobValues;
}

function JobForm({ job }: { job?: Job }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const cache = useQueryClient();
  const me = useMe();
  /** What the server had when the form last looked: only what differs from it is sent. */
  const [base, setBase] = useState(() => jobValues(job));
  const key = rescueKey(`job.${job?.id ?? 'new'}`, me.id);
  const rescued = useRescued<Written>(key);
  const [notice, setNotice] = useState(rescued && t('jobForm.rescued'));
  const form = useForm({
    initialValues: rescued ? meetChange(rescued.base, rescued.values, base).values : base,
    validate: { title: (value) => (value.trim() ? null : t('jobForm.titleMissing')) },
  });
  const errors = useFormErrors(form, JOB_FIELDS);
  /** Takes over what was changed in another window; true when it concerns what was written here. */
  const meet = (theirs: Job): boolean => {
    if (changedFields(base, jobValues(theirs)).length === 0) return false;
    const { values, clashes } = meetChange(base, form.values, theirs);
    setBase(jobValues(theirs));
    form.setValues(values);
    const fields = clashes.map((field) => t(`jobForm.fields.${field}`)).join(', ');
    setNotice(clashes.length > 0 ? t('jobForm.clash', { fields }) : t('jobForm.changed'));
    return clashes.length > 0;
  };
  const save = useMutation({
    /** Answers null when somebody has to look first. */
    mutationFn: async (values: JobValues) => {
      if (!job) return client.call(routes.createJob, { body: values });
      const now = await cache.fetchQuery({ ...queries.job(job.id), staleTime: 0 });
      if (meet(now)) return null;
      const body = pick(values, changedFields(base, values));
      return client.call(routes.patchJob, { params: { id: job.id }, body });
    },
    onSuccess: async (saved) => {
      if (saved === null) return;
      cache.setQueryData(queries.job(saved.id).queryKey, saved);
      void cache.invalidateQueries({ queryKey: keys.jobs });
      toastDone(t(job ? 'jobForm.saved' : 'jobForm.created'));
      await navigate({ to: '/jobs/$jobId', params: { jobId: saved.id }, ignoreBlocker: true });
    },
    onError: errors.show,
  });
  const dirty = changedFields(base, form.values).length > 0 && !save.data;
  const unsaved = useUnsaved(dirty);
  useRescue(key, dirty ? ({ base, values: form.values } satisfies Written) : null);
  return (
    <Card
      component="form"
      padding="xl"
      maw={760}
      noValidate
      onSubmit={form.onSubmit((values) => {
        errors.clear();
        setNotice(null);
        save.mutate(values);
      })}
    >
      {unsaved}
      <Stack gap="lg">
        <TextInput
          label={t('jobForm.title')}
          withAsterisk
          maxLength={limits.title}
          {...form.getInputProps('title')}
        />
        <Select
          label={t('jobForm.focus')}
          description={t('jobForm.focusHint')}
          allowDeselect={false}
          data={JOB_FOCUSES.map((focus) => ({ value: focus, label: t(`focus.${focus}`) }))}
          maw={320}
          {...form.getInputProps('job_focus')}
        />
        <Textarea
          label={t('jobForm.requirements')}
          description={t('jobForm.requirementsHint')}
          autosize
          minRows={4}
          maxRows={14}
          {...form.getInputProps('requirements')}
        />
        <Textarea
          label={t('jobForm.description')}
          description={t('jobForm.descriptionHint')}
          autosize
          minRows={5}
          maxRows={18}
          {...form.getInputProps('description')}
        />
        <Switch
          label={t('jobForm.active')}
          description={t('jobForm.activeHint')}
          {...form.getInputProps('is_active', { type: 'checkbox' })}
        />
        {notice && (
          <Alert color="gray" role="status">
            {notice}
          </Alert>
        )}
        <FormAlert message={errors.message} />
        <Group>
          <Button type="submit" loading={save.isPending}>
            {t(job ? 'action.saveChanges' : 'jobForm.create')}
          </Button>
          {job ? (
            <ButtonLink to="/jobs/$jobId" params={{ jobId: job.id }} variant="default">
              {t('action.cancel')}
            </ButtonLink>
          ) : (
            <ButtonLink to="/jobs" variant="default">
              {t('action.cancel')}
            </ButtonLink>
          )}
        </Group>
      </Stack>
    </Card>
  );
}
