import { Button, Code, CopyButton, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { queries } from '../../api/queries.ts';
import { bridge } from '../../ui/bridge.ts';
import { QueryView } from '../../ui/QueryView.tsx';
import { RowsSkeleton } from '../../ui/states.tsx';
import { toastError } from '../../ui/toast.ts';
import { Fact, Facts } from './Facts.tsx';

/** Version, mode, data folder and scorer of this instance. */
export function StudioFacts() {
  const { t } = useTranslation();
  const showFolder = bridge?.openDataFolder;
  const studio = useQuery(queries.studio());
  return (
    <QueryView query={studio} loading={<RowsSkeleton rows={2} />}>
      {({ version, mode, data_dir, scorer }) => (
        <Facts>
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
        </Facts>
      )}
    </QueryView>
  );
}
