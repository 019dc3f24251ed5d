import { Select, Stack, Switch } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../shared/contract/page-routes.gen.ts';
import type { SyncSettings } from '../../../shared/contract/sync.ts';
import { client } from '../../api/client.ts';
import { formatRate } from '../../ui/format.ts';
import { Section } from '../../ui/Section.tsx';
import { toastDone, toastError } from '../../ui/toast.ts';
import { Choice } from './Choice.tsx';
import { useSyncCall } from './use-sync.ts';

const WAYS = ['always', 'unmetered', 'asked'] as const;
/** Bytes a second. */
const RATES = [64_000, 250_000, 1_000_000, 4_000_000];
const UNBOUNDED = 'unbounded';

/** How the sound of recordings goes to the account and comes from it, on this device. */
export function RecordingSettings({ settings }: { settings: SyncSettings }) {
  const { t } = useTranslation();
  const save = useSyncCall((body: Partial<SyncSettings>) => client.call(routes.patchSyncSettings, { body }), {
    onSuccess: () => toastDone(t('sync.recordings.saved')),
    onError: toastError,
  });
  /** What was chosen is shown at once, not only once it is saved. */
  const [chosen, setChosen] = useState<Partial<SyncSettings>>({});
  const choose = (body: Partial<SyncSettings>) => {
    setChosen(body);
    save.mutate(body, { onSettled: () => setChosen({}) });
  };
  const { send_recordings, fetch_recordings, max_rate } = { ...settings, ...chosen };
  const rates = [...new Set([...RATES, ...(max_rate === null ? [] : [max_rate])])].sort((a, b) => a - b);
  return (
    <Section title={t('sync.recordings.title')} intro={t('sync.recordings.intro')}>
      <Stack gap="lg">
        <Choice
          label={t('sync.recordings.send')}
          options={WAYS.map((value) => ({
            value,
            label: t(`sync.recordings.${value}`),
            hint: t(`sync.recordings.${value}Hint`),
          }))}
          value={send_recordings}
          onChange={(value) => choose({ send_recordings: value })}
        />
        <Select
          label={t('sync.recordings.rate')}
          description={t('sync.recordings.rateHint')}
          allowDeselect={false}
          maw={280}
          data={[
            { value: UNBOUNDED, label: t('sync.recordings.unbounded') },
            ...rates.map((rate) => ({ value: String(rate), label: formatRate(rate) })),
          ]}
          value={max_rate === null ? UNBOUNDED : String(max_rate)}
          onChange={(value) => choose({ max_rate: value === UNBOUNDED ? null : Number(value) })}
        />
        <Switch
          label={t('sync.recordings.fetch')}
          description={t('sync.recordings.fetchHint')}
          checked={fetch_recordings}
          onChange={(event) => choose({ fetch_recordings: event.currentTarget.checked })}
        />
      </Stack>
    </Section>
  );
}
