import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { queries } from '../../api/queries.ts';
import { QueryView } from '../../ui/QueryView.tsx';
import { Section } from '../../ui/Section.tsx';
import { RowsSkeleton } from '../../ui/states.tsx';
import { SettingsFrame } from '../settings/SettingsFrame.tsx';
import { Connected } from './Connected.tsx';
import { ConnectForm } from './ConnectForm.tsx';
import { RecordingSettings } from './RecordingSettings.tsx';
import { Waiting } from './Waiting.tsx';

/** Whether this studio syncs with an account, how it stands, and what waits for a decision. */
export function SyncPage() {
  const { t } = useTranslation();
  const status = useQuery(queries.syncStatus());
  return (
    <SettingsFrame title={t('sync.title')} intro={t('sync.intro')}>
      <Stack gap="lg" maw={760}>
        <QueryView card query={status} loading={<RowsSkeleton rows={4} />}>
          {(found) =>
            found.url === null ? (
              <Section title={t('sync.connectTitle')} intro={t('sync.connectIntro')}>
                <ConnectForm defaultUrl={found.default_url} />
              </Section>
            ) : (
              <>
                <Connected status={found} url={found.url} />
                {found.problem === 'signed_out' && (
                  <Section title={t('sync.againTitle')} intro={t('sync.againIntro')}>
                    <ConnectForm defaultUrl={found.url} again={found.email} />
                  </Section>
                )}
                <Waiting />
                {found.settings && <RecordingSettings settings={found.settings} />}
              </>
            )
          }
        </QueryView>
      </Stack>
    </SettingsFrame>
  );
}
