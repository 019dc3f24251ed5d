import { Card, Group, Select } from '@mantine/core';
import { IconCalendarEvent, IconCalendarPlus, IconSchool, IconSearchOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { STATUSES } from '../../../shared/contract/values.ts';
import { queries } from '../../api/queries.ts';
import { ButtonLink } from '../../ui/links.tsx';
import { PagedList } from '../../ui/PagedList.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { pageQuery } from '../../ui/Pager.tsx';
import { SearchInput } from '../../ui/SearchInput.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { useMe } from '../auth/use-me.ts';
import { CompareBar, CompareToggle } from '../compare/CompareBar.tsx';
import { useCompareChoice } from '../compare/use-compare-choice.ts';
import { DrilledBy } from './DrilledBy.tsx';
import { InterviewList } from './InterviewList.tsx';
import { DRILLED, type InterviewsSearch } from './interviews-search.ts';
import { INTERVIEW_ORDERINGS, type InterviewOrdering } from './orderings.ts';

const route = getRouteApi('/framed/interviews');
const ANY = 'any';

/** All interviews but practice; search, filter, order and page are in the address. */
export function InterviewsPage() {
  const { t } = useTranslation();
  const me = useMe();
  const candidate = me.role === 'user';
  const search = route.useSearch();
  const { q, status, sort, page, from, to, job, focus, skill } = search;
  const navigate = route.useNavigate();
  const set = (part: InterviewsSearch, replace = false) =>
    void navigate({ search: (old) => ({ ...old, ...part, page: undefined }), replace });
  const interviews = useQuery(
    queries.interviews({
      ...pageQuery(page),
      is_practice: 'false',
      ordering: sort ?? '-scheduled_time',
      status,
      search: q,
      start_date: from,
      end_date: to,
      job: job === undefined ? undefined : String(job),
      job_focus: focus,
      skill,
    }),
  );
  const choice = useCompareChoice();
  const isDrilled = DRILLED.some((name) => search[name] !== undefined);
  const filtered = q !== undefined || status !== undefined || isDrilled;
  const nothing = !filtered && interviews.data?.count === 0;
  const title = t(candidate ? 'interviews.mine' : 'interviews.title');
  const actions = !candidate && (
    <>
      {!nothing && <CompareToggle choice={choice} />}
      <ButtonLink to="/examples" variant="default" leftSection={<IconSchool size={17} />}>
        {t('examples.title')}
      </ButtonLink>
      <ButtonLink to="/interviews/new" leftSection={<IconCalendarPlus size={17} />}>
        {t('interviews.schedule')}
      </ButtonLink>
    </>
  );
  return (
    <>
      <PageHeader
        title={title}
        intro={t(candidate ? 'interviews.introCandidate' : 'interviews.intro')}
        actions={actions}
      />
      <Card padding={0}>
        {!nothing && (
          <Group p="md" gap="sm" style={{ borderBottom: '1px solid var(--jh-border)' }}>
            <SearchInput
              label={t(candidate ? 'interviews.searchCandidate' : 'interviews.search')}
              value={q ?? ''}
              onChange={(value) => set({ q: value || undefined }, true)}
            />
            <Group gap="sm" wrap="nowrap" justify="space-between" flex="1 1 290px">
              <Select
                aria-label={t('interviews.status')}
                allowDeselect={false}
                flex="1 1 0"
                maw={{ xs: 168 }}
                value={status ?? ANY}
                onChange={(value) => set({ status: STATUSES.find((known) => known === value) })}
                data={[
                  { value: ANY, label: t('interviews.anyStatus') },
                  ...STATUSES.map((value) => ({ value, label: t(`status.${value}`) })),
                ]}
              />
              <Select
                aria-label={t('interviews.sort')}
                allowDeselect={false}
                flex="1 1 0"
                maw={{ xs: 190 }}
                value={sort ?? '-scheduled_time'}
                onChange={(value) => set({ sort: (value as InterviewOrdering | null) ?? undefined })}
                data={INTERVIEW_ORDERINGS.map((value) => ({ value, label: t(`interviews.order.${value}`) }))}
              />
            </Group>
          </Group>
        )}
        {isDrilled && <DrilledBy search={search} onChange={set} />}
        <PagedList
          query={interviews}
          page={page}
          onPage={(next) => void navigate({ search: (old) => ({ ...old, page: next }) })}
          empty={
            filtered ? (
              <EmptyState icon={IconSearchOff} title={t('interviews.noMatch')}>
                {t('interviews.noMatchHint')}
              </EmptyState>
            ) : (
              <EmptyState icon={IconCalendarEvent} title={t('interviews.empty')}>
                {t(candidate ? 'interviews.emptyCandidate' : 'interviews.emptyHint')}
              </EmptyState>
            )
          }
        >
          {(results) => (
            <InterviewList
              interviews={results}
              perspective={candidate ? 'candidate' : 'recruiter'}
              label={title}
              choice={choice.isOn ? choice : undefined}
            />
          )}
        </PagedList>
      </Card>
      <CompareBar choice={choice} />
    </>
  );
}
