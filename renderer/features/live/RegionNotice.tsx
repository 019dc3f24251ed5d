import { Select, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Region } from '../../../shared/contract/interviews.ts';
import { REGIONS } from '../../../shared/contract/values.ts';

interface Props {
  /** Null until somebody chose one. */
  region: Region | null;
  onChange: (region: Region) => void;
}

/** What the law adds to the consent where the candidate is. Its words are part of the consent's text, and of its version. */
export function RegionNotice({ region, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <Stack gap="xs">
      <Select
        label={t('consent.region')}
        description={t('consent.regionHint')}
        allowDeselect={false}
        maw={340}
        value={region}
        onChange={(value) => value && onChange(value as Region)}
        data={REGIONS.map((value) => ({ value, label: t(`consent.regionName.${value}`) }))}
      />
      {region && (
        <Text fz="sm" c="dimmed" role="status">
          {t(`consent.notice.${region}`)}
        </Text>
      )}
    </Stack>
  );
}
