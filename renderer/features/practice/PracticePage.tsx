import { Stack } from '@mantine/core';
import { IconTargetArrow } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { queries } from '../../api/queries.ts';
import { PagedList } from '../../ui/PagedList.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { pageQuery } from '../../ui/Pager.tsx';
import { Section } from '../../ui/Section.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { InterviewList } from '../interviews/InterviewList.tsx';
import { PracticeSetup } from './PracticeSetup.tsx';
import { Progress } from './Progress.tsx';
import { ToLearn } from './ToLearn.tsx';

const route = getRouteApi('/framed/practice');

/** Practising: a set-up of a few clicks, how it goes, what to learn with, and what was practised before. */
export function PracticePage() {
  const { t } = useTranslation();
  const { page } = route.useSearch();
  const navigate = route.useNavigate();
  const history = useQuery(
    queries.interviews({ ...pageQuery(page), is_practice: 'true', ordering: '-created_at' }),
  );
  return (
    <>
      <PageHeader title={t('nav.practice')} intro={t('practice.intro')} />
      <Stack gap="lg">
        <PracticeSetup />
        <Progress />
        <ToLearn />
        <Section flush title={t('practice.history')} intro={t('practice.private')}>
          <PagedList
            query={history}
            page={page}
            onPage={(next) => void navigate({ search: { page: next } })}
            empty={
              <EmptyState icon={IconTargetArrow} title={t('practice.empty')}>
                {t('practice.emptyHint')}
              </EmptyState>
            }
          >
            {(results) => (
              <InterviewList interviews={results} perspective="candidate" label={t('practice.history')} />
            )}
          </PagedList>
        </Section>
      </Stack>
    </>
  );
}
