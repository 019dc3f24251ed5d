import { Input, SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Difficulty } from '../../../shared/content/schema.ts';
import { DIFFICULTIES } from '../../../shared/contract/values.ts';
import { queries } from '../../api/queries.ts';

const USUAL: Difficulty = 'intermediate';

/** Junior to expert; until somebody chooses, what the job suggests. */
export function DifficultyField({
  value,
  job,
  onChange,
}: {
  /** Null: nobody has chosen. */
  value: Difficulty | null;
  job: string | null;
  onChange: (value: Difficulty) => void;
}) {
  const { t } = useTranslation();
  const id = useId();
  const { data } = useQuery({ ...queries.job(Number(job)), enabled: job !== null });
  const suggested = (job !== null && data?.suggested_difficulty) || null;
  return (
    <div>
      <Input.Label id={id} labelElement="div">
        {t('field.difficulty')}
      </Input.Label>
      <SegmentedControl
        fullWidth
        maw={460}
        aria-labelledby={id}
        value={value ?? suggested ?? USUAL}
        onChange={(next) => onChange(next as Difficulty)}
        data={DIFFICULTIES.map((difficulty) => ({ value: difficulty, label: t(`difficulty.${difficulty}`) }))}
      />
      {value === null && suggested !== null && (
        <Input.Description mt={4}>{t('field.difficultySuggested')}</Input.Description>
      )}
    </div>
  );
}
