import { Button, Card, Group, Select, Stack, Switch, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../shared/contract/index.ts';
import { JOB_FOCUSES, type Job } from '../../../shared/contract/jobs.ts';
import { client } from '../../api/client.ts';
import { keys, queries } from '../../api/queries.ts';
import { BackLink, ButtonLink } from '../../ui/links.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { QueryView } from '../../ui/QueryView.tsx';
import { FormAlert } from '../../ui/states.tsx';
import { toastDone } from '../../ui/toast.ts';
import { useFormErrors } from '../../ui/use-form-errors.ts';
import { useUnsaved } from '../../ui/use-unsaved.tsx';

const editRoute = getRouteApi('/framed/jobs/$jobId/edit');
const FIELDS = ['title', 'description', 'requirements', 'job_focus', 'is_active'] as const;

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

function JobForm({ job }: { job?: Job }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const cache = useQueryClient();
  const form = useForm({
    initialValues: {
      title: job?.title ?? '',
      description: job?.description ?? '',
      requirements: job?.requirements ?? '',
      job_focus: job?.job_focus ?? ('technical' as Job['job_focus']),
      is_active: job?.is_active ?? true,
    },
    validate: { title: (value) => (value.trim() ? null : t('jobForm.titleMissing')) },
  });
  const errors = useFormErrors(form, FIELDS);
  /** What was not touched here may have been changed in another window: it is left alone. */
  const changed = (values: typeof form.values) =>
    Object.fromEntries(
      Object.entries(values).filter(([field]) => form.isDirty(field as keyof typeof values)),
    ) as Partial<typeof values>;
  const save = useMutation({
    mutationFn: (body: typeof form.values) =>
      job
        ? client.call(routes.patchJob, { params: { id: job.id }, body: changed(body) })
        : client.call(routes.createJob, { body }),
    onSuccess: async (saved) => {
      cache.setQueryData(queries.job(saved.id).queryKey, saved);
      void cache.invalidateQueries({ queryKey: keys.jobs });
      toastDone(t(job ? 'jobForm.saved' : 'jobForm.created'));
      await navigate({ to: '/jobs/$jobId', params: { jobId: saved.id }, ignoreBlocker: true });
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
      onSubmit={form.onSubmit((values) => save.mutate(values))}
    >
      {unsaved}
      <Stack gap="lg">
        <TextInput label={t('jobForm.title')} withAsterisk data-autofocus {...form.getInputProps('title')} />
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
