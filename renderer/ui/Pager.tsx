import { Button, Group, Pagination, Text } from '@mantine/core';
import { IconSearchOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from './states.tsx';

export const PAGE_SIZE = 20;

/** `limit` and `offset` of a page that counts from 1. */
export const pageQuery = (page = 1) => ({ limit: String(PAGE_SIZE), offset: String((page - 1) * PAGE_SIZE) });

/** Which rows are shown of how many, and the other pages. */
export function Pager({
  count,
  page,
  onPage,
}: {
  count: number;
  page: number;
  onPage: (page: number) => void;
}) {
  const { t } = useTranslation();
  const pages = Math.ceil(count / PAGE_SIZE);
  if (count === 0) return null;
  const from = (page - 1) * PAGE_SIZE + 1;
  return (
    <Group justify="space-between" px="lg" py="sm" style={{ borderTop: '1px solid var(--jh-border)' }}>
      <Text fz="sm" c="dimmed" role="status">
        {t('pager.range', { from, to: Math.min(page * PAGE_SIZE, count), count })}
      </Text>
      {pages > 1 && (
        <Pagination
          component="nav"
          aria-label={t('pager.label')}
          size="sm"
          value={page}
          total={pages}
          onChange={onPage}
          getControlProps={(control) => ({ 'aria-label': t(`pager.${control}`) })}
          getItemProps={(item) => ({ 'aria-label': t('pager.page', { page: item }) })}
        />
      )}
    </Group>
  );
}

/** An address may ask for a page that is no longer there. */
export function PastLastPage({ onFirst }: { onFirst: () => void }) {
  const { t } = useTranslation();
  return (
    <EmptyState
      icon={IconSearchOff}
      title={t('pager.past')}
      action={
        <Button variant="default" onClick={onFirst}>
          {t('pager.toFirst')}
        </Button>
      }
    />
  );
}
