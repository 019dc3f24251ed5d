import { Card, Group, Select, Text } from '@mantine/core';
import { IconChevronRight, IconFileImport, IconPlaylistAdd, IconSearchOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { QuestionSetListItem } from '../../../shared/contract/question-sets.ts';
import { queries } from '../../api/queries.ts';
import { formatDate } from '../../ui/format.ts';
import { ButtonLink } from '../../ui/links.tsx';
import { PagedList } from '../../ui/PagedList.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { pageQuery } from '../../ui/Pager.tsx';
import rows from '../../ui/rows.module.css';
import { SearchInput } from '../../ui/SearchInput.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { NewSetButton } from './NewSetButton.tsx';
import { SET_ORDERINGS, type SetOrdering } from './orderings.ts';
import { PartsNav } from './PartsNav.tsx';
import { useMayWrite } from './use-may-write.ts';

const route = getRouteApi('/framed/questions/sets');

/** The company's question sets; search, order and page are in the address. */
export function SetsPage() {
  const { t } = useTranslation();
  const mayWrite = useMayWrite();
  const { q, sort = '-updated_at', page } = route.useSearch();
  const navigate = route.useNavigate();
  const set = (part: { q?: string; sort?: SetOrdering }, replace = false) =>
    void navigate({ search: (old) => ({ ...old, ...part, page: undefined }), replace });
  const sets = useQuery(queries.questionSets({ ...pageQuery(page), ordering: sort, search: q }));
  const nothing = q === undefined && sets.data?.count === 0;
  return (
    <>
      <PageHeader
        title={t('sets.title')}
        intro={mayWrite ? t('sets.intro') : `${t('sets.intro')} ${t('bank.readOnly')}`}
        actions={
          mayWrite && (
            <>
              <ButtonLink to="/questions/import" variant="default" leftSection={<IconFileImport size={16} />}>
                {t('bank.import')}
              </ButtonLink>
              <NewSetButton />
            </>
          )
        }
      />
      <PartsNav />
      <Card padding={0}>
        {!nothing && (
          <Group p="md" gap="sm" style={{ borderBottom: '1px solid var(--jh-border)' }}>
            <SearchInput
              label={t('sets.search')}
              value={q ?? ''}
              onChange={(value) => set({ q: value || undefined }, true)}
            />
            <Select
              aria-label={t('bank.order')}
              allowDeselect={false}
              w={170}
              value={sort}
              onChange={(value) => set({ sort: value ?? undefined })}
              data={SET_ORDERINGS.map((value) => ({ value, label: t(`sets.orders.${value}`) }))}
            />
          </Group>
        )}
        <PagedList
          query={sets}
          page={page}
          onPage={(next) => void navigate({ search: (old) => ({ ...old, page: next }) })}
          empty={
            q === undefined ? (
              <EmptyState
                icon={IconPlaylistAdd}
                title={t('sets.empty')}
                action={<ButtonLink to="/questions">{t('sets.toBank')}</ButtonLink>}
              >
                {t('sets.emptyHint')}
              </EmptyState>
            ) : (
              <EmptyState icon={IconSearchOff} title={t('sets.noMatch')}>
                {t('sets.noMatchHint')}
              </EmptyState>
            )
          }
        >
          {(results) => (
            <ul className={rows.list} aria-label={t('sets.title')}>
              {results.map((each) => (
                <SetRow key={each.id} set={each} />
              ))}
            </ul>
          )}
        </PagedList>
      </Card>
    </>
  );
}

function SetRow({ set }: { set: QuestionSetListItem }) {
  const { t } = useTranslation();
  return (
    <li>
      <Link className={rows.link} to="/questions/sets/$setId" params={{ setId: set.id }}>
        <div className={rows.main}>
          <Text fw={600} dir="auto" style={{ overflowWrap: 'anywhere' }}>
            {set.name}
          </Text>
          <Text fz="sm" c="dimmed">
            {t('sets.count', { count: set.question_count })} ·{' '}
            {t('sets.changedOn', { date: formatDate(set.updated_at) })}
          </Text>
        </div>
        <IconChevronRight size={17} color="var(--mantine-color-dimmed)" aria-hidden="true" />
      </Link>
    </li>
  );
}
