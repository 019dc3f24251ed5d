import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { SCHEMES, useScheme } from './use-scheme.ts';

/** Light, dark, or as the system has it. */
export function SchemeSwitch() {
  const { t } = useTranslation();
  const { colorScheme, setScheme } = useScheme();
  return (
    <SegmentedControl
      fullWidth
      size="xs"
      aria-label={t('scheme.label')}
      value={colorScheme}
      onChange={(value) => setScheme(value as typeof colorScheme)}
      data={SCHEMES.map((value) => ({ value, label: t(`scheme.${value}`) }))}
    />
  );
}
