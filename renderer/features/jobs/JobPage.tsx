import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { IconCalendarEvent, IconCalendarPlus, IconPencil, IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Job } from '../../../shared/contract/jobs.ts';
import { routes } from '../../../shared/contract/page-routes.gen.ts';
import { client } from '../../api/client.ts';
import { errorText } from '../../api/errors.ts';
import { keys, queries } from '../../api/queries.ts';
import { ConfirmModal } from '../../ui/confirm.tsx';
import { formatDate } from '../../ui/format.ts';
import { BackLink, ButtonLink } from '../../ui/links.tsx';
import { PagedList } from '../../ui/PagedList.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { pageQuery } from '../../ui/Pager.tsx';
import { QueryView } from '../../ui/QueryView.tsx';
import { Section } from '../../ui/Section.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { toastDone, toastError } from '../../ui/toast.ts';
import { toastUndo } from '../../ui/toast-undo.tsx';
import { useMe } from '../auth/use-me.ts';
import { CompareBar, CompareToggle } from '../compare/CompareBar.tsx';
import { useCompareChoice } from '../compare/use-compare-choice.ts';
import { InterviewList } from '../interviews/InterviewList.tsx';
import { JobAgreementSection } from '../people/JobAgreementSection.tsx';
import classes from './jobs.module.css';
import { SkillsSection } from './SkillsSection.tsx';

const route = getRouteApi('/framed/jobs/$jobId');

/** One job: its text, its skills, its interviews. */
export function JobPage() {
  const { jobId } = route.useParams();
  const job = useQuery(queries.job(jobId));
  return (
    <QueryView page query={job}>
      {(loaded) => <JobDetail job={loaded} />}
    </QueryView>
  );
}

function JobDetail({ job }: { job: Job }) {
  const { t } = useTranslation();
  const me = useMe();
  const [asking, setAsking] = useState(false);
  const { page } = route.useSearch();
  const goTo = route.useNavigate();
  // Active jobs of other companies can be read, not run.
  const own = job.company.id === me.company?.id;
  const interviews = useQuery(
    queries.interviews({
      job: String(job.id),
      is_practice: 'false',
      ordering: '-scheduled_time',
      ...pageQuery(page),
    }),
  );
  const choice = useCompareChoice();
  const schedule = (
    <ButtonLink to="/interviews/new" search={{ job: job.id }} leftSection={<IconCalendarPlus size={17} />}>
      {t('interviews.schedule')}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader
        title={job.title}
        back={<BackLink to="/jobs" place={t('jobs.title')} />}
        mark={
          <Badge
            color="gray"
            bg={job.is_active ? 'var(--jh-good-soft)' : undefined}
            c={job.is_active ? 'var(--jh-good)' : 'dimmed'}
          >
            {t(job.is_active ? 'jobs.active' : 'jobs.inactive')}
          </Badge>
        }
        intro={
          <>
            {job.company.company_name} · {t(`focus.${job.job_focus}`)} ·{' '}
            {t('jobs.posted', { date: formatDate(job.created_at) })}
          </>
        }
        actions={
          own && (
            <>
              <ButtonLink
                to="/jobs/$jobId/edit"
                params={{ jobId: job.id }}
                variant="default"
                leftSection={<IconPencil size={16} />}
              >
                {t('action.edit')}
              </ButtonLink>
              {schedule}
            </>
          )
        }
      />
      <div className={classes.columns}>
        <Stack gap="lg">
          <Section
            flush
            title={t('job.interviews')}
            actions={own && (interviews.data?.count ?? 0) > 1 && <CompareToggle choice={choice} />}
          >
            <PagedList
              query={interviews}
              page={page}
              onPage={(next) => void goTo({ search: { page: next } })}
              empty={
                <EmptyState icon={IconCalendarEvent} title={t('job.noInterviews')} action={own && schedule}>
                  {t('job.noInterviewsHint')}
                </EmptyState>
              }
            >
              {(results) => (
                <InterviewList
                  interviews={results}
                  perspective="job"
                  label={t('job.interviews')}
                  choice={choice.isOn ? choice : undefined}
                />
              )}
            </PagedList>
          </Section>
          {own && <JobAgreementSection jobId={job.id} />}
          {job.requirements && (
            <Section title={t('jobForm.requirements')}>
              <Text className="jh-text" dir="auto">
                {job.requirements}
              </Text>
            </Section>
          )}
          {job.description && (
            <Section title={t('jobForm.description')}>
              <Text className="jh-text" dir="auto">
                {job.description}
              </Text>
            </Section>
          )}
        </Stack>
        <Stack gap="lg">
          <SkillsSection job={job} editable={own} />
          {own && (
            <Group>
              <Button
                variant="subtle"
                color="red"
                c="var(--jh-bad)"
                leftSection={<IconTrash size={16} />}
                onClick={() => setAsking(true)}
              >
                {t('job.delete')}
              </Button>
            </Group>
          )}
        </Stack>
      </div>
      <CompareBar choice={choice} />
      <DeleteJob job={job} opened={asking} onClose={() => setAsking(false)} />
    </>
  );
}

function DeleteJob({ job, opened, onClose }: { job: Job; opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const cache = useQueryClient();
  const params = { id: job.id };
  const restore = useMutation({
    mutationFn: async () => {
      await client.call(routes.restoreJob, { params });
      // It comes back unseen by candidates.
      if (job.is_active) await client.call(routes.patchJob, { params, body: { is_active: true } });
    },
    onSuccess: () => toastDone(t('job.back', { title: job.title })),
    onError: toastError,
    onSettled: () => cache.invalidateQueries({ queryKey: keys.jobs }),
  });
  const remove = useMutation({
    mutationFn: () => client.call(routes.deleteJob, { params }),
    onSuccess: async () => {
      toastUndo(t('job.deleted', { title: job.title }), {
        label: t('action.undo'),
        onUndo: () => restore.mutate(),
      });
      await navigate({ to: '/jobs', replace: true });
      cache.removeQueries({ queryKey: queries.job(job.id).queryKey });
      void cache.invalidateQueries({ queryKey: keys.jobs });
    },
  });
  return (
    <ConfirmModal
      opened={opened}
      title={t('job.deleteTitle', { title: job.title })}
      confirmLabel={t('job.delete')}
      danger
      busy={remove.isPending}
      error={remove.isError ? errorText(remove.error) : null}
      onConfirm={() => remove.mutate()}
      onClose={onClose}
    >
      {t('job.deleteText')}
    </ConfirmModal>
  );
}
