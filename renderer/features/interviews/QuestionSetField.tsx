import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queries } from '../../api/queries.ts';

interface Props {
  value: string | null;
  onChange: (id: string | null) => void;
  error?: string;
}

/** A question set of the company, found by typing; none where the questions are chosen by skill. */
export function QuestionSetField({ value, onChange, error }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 200);
  const chosen = useQuery({ ...queries.questionSet(Number(value)), enabled: value !== null });
  const own = chosen.data && { value: String(chosen.data.id), label: chosen.data.name };
  const sets = useQuery(
    queries.questionSets({
      limit: '50',
      ordering: '-updated_at',
      // What stands in the field because it was chosen is not searched for.
      search: search && search !== own?.label ? search : undefined,
    }),
  );
  const found = (sets.data?.results ?? []).map((set) => ({ value: String(set.id), label: set.name }));
  return (
    <Select
      label={t('schedule.set')}
      description={t('schedule.setHint')}
      placeholder={t('schedule.noSet')}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('action.clear') }}
      nothingFoundMessage={t('sets.notFound')}
      data={own && !found.some((option) => option.value === own.value) ? [own, ...found] : found}
      // What the server found is what there is: names are compared there.
      filter={({ options }) => options}
      value={value}
      onChange={onChange}
      onSearchChange={setTyped}
      error={error}
    />
  );
}
