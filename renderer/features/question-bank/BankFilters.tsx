import { Group, SegmentedControl, Select, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DIFFICULTIES, QUESTION_KINDS } from '../../../shared/contract/values.ts';
import { queries } from '../../api/queries.ts';
import { serverWords } from '../../i18n/server-words.ts';
import { FilterSelect } from '../../ui/FilterSelect.tsx';
import rows from '../../ui/rows.module.css';
import { SearchInput } from '../../ui/SearchInput.tsx';
import { BANK_ORDERINGS, type BankSearch, OWN_ORDERINGS } from './orderings.ts';

interface Props {
  search: BankSearch;
  /** Takes over what is named. `replace`: without a step back in the history. */
  onChange: (part: BankSearch, replace?: boolean) => void;
}

/** Which questions are shown, and in what order. */
export function BankFilters({ search: { q, source, skill, kind, level, sort }, onChange }: Props) {
  const { t } = useTranslation();
  const skills = useQuery(queries.skills());
  const orderings = source === 'own' ? OWN_ORDERINGS : BANK_ORDERINGS;
  return (
    <Stack p="md" gap="sm" style={{ borderBottom: '1px solid var(--jh-border)' }}>
      <Group gap="sm">
        <SegmentedControl
          aria-label={t('bank.source')}
          size="sm"
          value={source ?? 'builtIn'}
          onChange={(value) =>
            // What orders the one list may not order the other.
            onChange({ source: value === 'own' ? 'own' : undefined, sort: undefined })
          }
          data={[
            { value: 'builtIn', label: t('bank.builtIn') },
            { value: 'own', label: t('bank.own') },
          ]}
        />
        <SearchInput
          label={t(source === 'own' ? 'bank.searchOwn' : 'bank.search')}
          value={q ?? ''}
          onChange={(value) => onChange({ q: value || undefined }, true)}
        />
      </Group>
      <div className={rows.choices}>
        <FilterSelect
          label={t('bank.skill')}
          any={t('bank.anySkill')}
          searchable
          nothingFoundMessage={t('skills.notFound')}
          data={(skills.data?.results ?? []).map(({ name }) => ({ value: name, label: serverWords(name) }))}
          value={skill}
          onChange={(value) => onChange({ skill: value })}
        />
        <FilterSelect
          label={t('bank.kind')}
          any={t('bank.anyKind')}
          data={QUESTION_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
          value={kind}
          onChange={(value) => onChange({ kind: value })}
        />
        <FilterSelect
          label={t('bank.level')}
          any={t('bank.anyLevel')}
          data={DIFFICULTIES.map((value) => ({ value, label: t(`difficulty.${value}`) }))}
          value={level}
          onChange={(value) => onChange({ level: value })}
        />
        <Select
          aria-label={t('bank.order')}
          allowDeselect={false}
          data={orderings.map((value) => ({ value, label: t(`bank.orders.${value}`) }))}
          value={sort ?? orderings[0]}
          onChange={(value) => onChange({ sort: value ?? undefined })}
        />
      </div>
    </Stack>
  );
}
