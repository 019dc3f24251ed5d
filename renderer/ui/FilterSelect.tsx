import { Select, type SelectProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface Props<V extends string>
  extends Omit<SelectProps<V>, 'value' | 'onChange' | 'label' | 'placeholder'> {
  /** What it narrows. */
  label: string;
  /** What it says where it narrows nothing, and what clearing it leads to; else its label. */
  any?: string;
  value: V | undefined;
  onChange: (value: V | undefined) => void;
}

/** One choice that narrows a list, or none. */
export function FilterSelect<V extends string>({ label, any, value, onChange, ...rest }: Props<V>) {
  const { t } = useTranslation();
  return (
    <Select<V>
      aria-label={label}
      placeholder={any ?? label}
      clearable
      clearButtonProps={{ 'aria-label': any ?? t('action.clear') }}
      value={value ?? null}
      onChange={(chosen) => onChange(chosen ?? undefined)}
      {...rest}
    />
  );
}
