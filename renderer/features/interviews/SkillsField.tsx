import { MultiSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { queries } from '../../api/queries.ts';
import { serverWords } from '../../i18n/server-words.ts';

interface Props {
  label: string;
  description?: string;
  value: string[];
  onChange: (names: string[]) => void;
  error?: string;
}

/** Skills that the studio knows, by name, grouped by category. */
export function SkillsField({ label, description, value, onChange, error }: Props) {
  const { t } = useTranslation();
  const skills = useQuery(queries.skills());
  const groups = Map.groupBy(skills.data?.results ?? [], (skill) => skill.category);
  return (
    <MultiSelect
      label={label}
      description={description}
      placeholder={value.length === 0 ? t('skills.choose') : undefined}
      searchable
      clearable
      maxValues={12}
      hidePickedOptions
      nothingFoundMessage={t('skills.notFound')}
      value={value}
      onChange={onChange}
      error={error}
      data={[...groups].map(([group, items]) => ({
        group: serverWords(group),
        items: items.map(({ name }) => ({ value: name, label: serverWords(name) })),
      }))}
      clearButtonProps={{ 'aria-label': t('action.clear') }}
    />
  );
}
