import { Button, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { SUBJECTS } from '../../../shared/contract/values.ts';
import { queries } from '../../api/queries.ts';
import { FilterSelect } from '../../ui/FilterSelect.tsx';
import rows from '../../ui/rows.module.css';
import { ACTIONS } from './actions.ts';
import type { AuditSearch } from './audit-search.ts';
import { useActionName } from './use-action-name.ts';

const FILTERS = ['action', 'who', 'subject', 'from', 'to'] as const;

interface Props {
  search: AuditSearch;
  /** `replace`: it is not worth a step back. */
  onChange: (part: AuditSearch, replace?: boolean) => void;
}

/** What happened, who did it, to what, and when. */
export function AuditFilters({ search, onChange }: Props) {
  const { t, i18n } = useTranslation();
  const nameOf = useActionName();
  const members = useQuery(queries.members({ limit: '100' }));
  const people = (members.data?.results ?? []).flatMap(({ user_id, name }) =>
    user_id === null ? [] : [{ value: String(user_id), label: name }],
  );
  const actions = ACTIONS.map((value) => ({ value, label: nameOf(value) })).sort((a, b) =>
    a.label.localeCompare(b.label, i18n.language),
  );
  return (
    <div className={rows.filters}>
      <FilterSelect
        label={t('audit.what')}
        searchable
        nothingFoundMessage={t('audit.noAction')}
        value={search.action}
        onChange={(action) => onChange({ action })}
        data={actions}
      />
      <FilterSelect
        label={t('audit.who')}
        searchable
        nothingFoundMessage={t('audit.nobody')}
        value={search.who?.toString()}
        onChange={(who) => onChange({ who: who === undefined ? undefined : Number(who) })}
        data={people}
      />
      <FilterSelect
        label={t('audit.about')}
        value={search.subject}
        onChange={(subject) => onChange({ subject })}
        data={SUBJECTS.map((value) => ({ value, label: t(`audit.kind.${value}`) }))}
      />
      {(['from', 'to'] as const).map((end) => (
        <TextInput
          key={end}
          type="date"
          aria-label={t(`audit.${end}`)}
          min="2000-01-01"
          max="2199-12-31"
          leftSection={
            <Text fz="xs" c="dimmed" aria-hidden="true">
              {t(`audit.${end}`)}
            </Text>
          }
          leftSectionWidth={48}
          value={search[end] ?? ''}
          onChange={(event) => onChange({ [end]: event.currentTarget.value || undefined }, true)}
        />
      ))}
      {FILTERS.some((name) => search[name] !== undefined) && (
        <Button
          variant="subtle"
          color="gray"
          c="inherit"
          size="compact-sm"
          style={{ justifySelf: 'start' }}
          onClick={() => onChange(Object.fromEntries(FILTERS.map((name) => [name, undefined])))}
        >
          {t('audit.clear')}
        </Button>
      )}
    </div>
  );
}
