import { SimpleGrid, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Quarantined } from '../../../shared/contract/sync.ts';
import { differencesOf } from './sides.ts';

/** What two changed: each field that differs, as it is here and as it is there. */
export function Sides({ change }: { change: Quarantined }) {
  const { t } = useTranslation();
  const differences = differencesOf(change, t);
  if (differences.length === 0) return null;
  return (
    <Stack gap="sm">
      {differences.map(({ field, sides }) => (
        <div key={field}>
          <Text fz="sm" fw={600}>
            {t(`sync.field.${field}`)}
          </Text>
          {sides === null ? (
            <Text fz="sm">{t('sync.differs')}</Text>
          ) : (
            <SimpleGrid component="dl" m={0} cols={{ base: 1, xs: 2 }} spacing="md" verticalSpacing={6}>
              <Side name={t('sync.here')} text={sides.mine} />
              <Side name={t('sync.there')} text={sides.theirs} />
            </SimpleGrid>
          )}
        </div>
      ))}
    </Stack>
  );
}

function Side({ name, text }: { name: string; text: string }) {
  return (
    <div>
      <Text component="dt" fz="sm" c="dimmed">
        {name}
      </Text>
      <Text component="dd" m={0} dir="auto" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {text}
      </Text>
    </div>
  );
}
