import { Button, Code, CopyButton, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { queries } from '../../api/queries.ts';
import { bridge } from '../../ui/bridge.ts';
import { QueryView } from '../../ui/QueryView.tsx';
import { RowsSkeleton } from '../../ui/states.tsx';
import { toastError } from '../../ui/toast.ts';

/** Version, mode, data folder and scorer of this instance. */
export function StudioFacts() {
  const { t } = useTranslation();
  const showFolder = bridge?.openDataFolder;
  const studio = useQuery(queries.studio());
  return (
    <QueryView query={studio} loading={<RowsSkeleton rows={2} />}>
      {({ version, mode, data_dir, scorer }) => (
        <Stack component="dl" gap="md" m={0}>
          <Fact name={t('settings.version')}>{version}</Fact>
          <Fact name={t('settings.mode')}>{t(`settings.${mode}`)}</Fact>
          {data_dir && (
            <Fact name={t('settings.dataFolder')}>
              <Group gap="xs">
                <Code fz="sm" style={{ overflowWrap: 'anywhere' }}>
                  {data_dir}
                </Code>
                {showFolder ? (
                  <Button size="compact-sm" variant="default" onClick={() => showFolder().catch(toastError)}>
                    {t('settings.openFolder')}
                  </Button>
                ) : (
                  <CopyButton value={data_dir}>
                    {({ copied, copy }) => (
                      <Button size="compact-sm" variant="default" onClick={copy}>
                        {t(copied ? 'action.copied' : 'action.copy')}
                      </Button>
                    )}
                  </CopyButton>
                )}
              </Group>
            </Fact>
          )}
          <Fact name={t('settings.scorer')}>
            {scorer.name} {scorer.version}
          </Fact>
        </Stack>
      )}
    </QueryView>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <Group gap="2px 16px" align="baseline">
      <Text component="dt" c="dimmed" fz="sm" w={140}>
        {name}
      </Text>
      <Text component="dd" m={0} style={{ flex: '1 1 240px', minWidth: 0 }}>
        {children}
      </Text>
    </Group>
  );
}
