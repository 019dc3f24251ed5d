import { Input, SegmentedControl } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { DIFFICULTIES, type Difficulty } from '../../../shared/content/schema.ts';

/** Junior to expert. */
export function DifficultyField({
  value,
  onChange,
}: {
  value: Difficulty;
  onChange: (value: Difficulty) => void;
}) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div>
      <Input.Label id={id} labelElement="div">
        {t('field.difficulty')}
      </Input.Label>
      <SegmentedControl
        fullWidth
        maw={460}
        aria-labelledby={id}
        value={value}
        onChange={(next) => onChange(next as Difficulty)}
        data={DIFFICULTIES.map((difficulty) => ({ value: difficulty, label: t(`difficulty.${difficulty}`) }))}
      />
    </div>
  );
}
