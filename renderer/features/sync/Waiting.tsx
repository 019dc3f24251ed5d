import { IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { queries } from '../../api/queries.ts';
import { PagedList } from '../../ui/PagedList.tsx';
import { pageQuery } from '../../ui/Pager.tsx';
import rows from '../../ui/rows.module.css';
import { Section } from '../../ui/Section.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { WaitingRow } from './WaitingRow.tsx';

/** Changes that were not taken there, until somebody decides. */
export function Waiting() {
  const { t } = useTranslation();
  const { page } = useSearch({ from: '/framed/settings/sync' });
  const navigate = useNavigate();
  const waiting = useQuery(queries.quarantine(pageQuery(page)));
  return (
    <Section title={t('sync.waiting')} intro={t('sync.waitingIntro')} flush>
      <PagedList
        query={waiting}
        page={page}
        onPage={(to) => void navigate({ to: '/settings/sync', search: { page: to } })}
        empty={
          <EmptyState icon={IconCircleCheck} title={t('sync.noneWaiting')}>
            {t('sync.noneWaitingHint')}
          </EmptyState>
        }
      >
        {(results) => (
          <ul className={rows.list} aria-label={t('sync.waiting')}>
            {results.map((change) => (
              <WaitingRow key={change.id} change={change} />
            ))}
          </ul>
        )}
      </PagedList>
    </Section>
  );
}
