import { Stack } from '@mantine/core';
import { IconTargetArrow } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { queries } from '../../api/queries.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Pager, PastLastPage, pageQuery } from '../../ui/Pager.tsx';
import { QueryView } from '../../ui/QueryView.tsx';
import { Section } from '../../ui/Section.tsx';
import { EmptyState, RowsSkeleton } from '../../ui/states.tsx';
import { InterviewList } from '../interviews/InterviewList.tsx';
import { PracticeSetup } from './PracticeSetup.tsx';

const route = getRouteApi('/framed/practice');

/** Practising: a set-up of a few clicks, and what was practised before. */
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
        <Section flush title={t('practice.history')} intro={t('practice.private')}>
          <QueryView query={history} loading={<RowsSkeleton rows={3} />}>
            {({ count, results }) =>
              results.length > 0 ? (
                <>
                  <InterviewList interviews={results} perspective="candidate" label={t('practice.history')} />
                  <Pager
                    count={count}
                    page={page ?? 1}
                    onPage={(next) => void navigate({ search: { page: next } })}
                  />
                </>
              ) : count > 0 ? (
                <PastLastPage onFirst={() => void navigate({ search: {} })} />
              ) : (
                <EmptyState icon={IconTargetArrow} title={t('practice.empty')}>
                  {t('practice.emptyHint')}
                </EmptyState>
              )
            }
          </QueryView>
        </Section>
      </Stack>
    </>
  );
}
