import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Job } from '../../../shared/contract/jobs.ts';
import { queries } from '../../api/queries.ts';

interface Props {
  /** Whose jobs; undefined: those of all companies that can be seen. */
  company: string | undefined;
  /** Only what is open to candidates. */
  active?: boolean;
  /** As a filter: none chosen is all of them. */
  optional?: boolean;
  value: string | null;
  onChange: (id: string | null) => void;
  error?: string;
}

/** A job, found by typing. Inactive ones are marked: their company may still interview for them. */
export function JobField({ company, active, optional, value, onChange, error }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed, 200);
  const chosen = useQuery({ ...queries.job(Number(value)), enabled: value !== null });
  const labelOf = (job: Job) => {
    const title = company === undefined ? `${job.title} · ${job.company.company_name}` : job.title;
    return job.is_active ? title : t('schedule.inactiveJob', { title });
  };
  const own = chosen.data && { value: String(chosen.data.id), label: labelOf(chosen.data) };
  const found = useQuery(
    queries.jobs({
      limit: '50',
      ordering: 'title',
      company,
      is_active: active ? 'true' : undefined,
      // What stands in the field because it was chosen is not searched for.
      search: search.trim() && search !== own?.label ? search.trim() : undefined,
    }),
  );
  const options = (found.data?.results ?? []).map((job) => ({ value: String(job.id), label: labelOf(job) }));
  return (
    <Select
      {...(optional
        ? {
            'aria-label': t('schedule.job'),
            placeholder: t('analytics.allJobs'),
            clearable: true,
            clearButtonProps: { 'aria-label': t('analytics.allJobs') },
          }
        : { label: t('schedule.job'), withAsterisk: true })}
      searchable
      allowDeselect={false}
      nothingFoundMessage={t('jobs.noMatch')}
      data={own && !options.some((option) => option.value === own.value) ? [own, ...options] : options}
      value={value}
      onChange={onChange}
      onSearchChange={setTyped}
      error={error}
    />
  );
}
