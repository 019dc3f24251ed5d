import { Card, Group, SegmentedControl, Select, TextInput } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { JOB_FOCUSES } from '../../../shared/contract/values.ts';
import { useMe } from '../auth/use-me.ts';
import { JobField } from '../interviews/JobField.tsx';
import classes from './analytics.module.css';
import { PRESETS, type Preset, presetOf, type Range, rangeOf } from './range.ts';

const route = getRouteApi('/framed/analytics');
const OWN = 'own';
const ANY = 'any';

/** Which days, which job, which kind of job; all of it is in the address. */
export function Filters({ today }: { today: string }) {
  const { t } = useTranslation();
  const me = useMe();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const preset = presetOf(search);
  const shown = rangeOf(search, today);
  const set = (part: Partial<typeof search>) => void navigate({ search: (old) => ({ ...old, ...part }) });
  const setDays = (part: Range) => {
    const next = { ...shown, ...part };
    // The other end follows where they would cross.
    if (next.from && next.to && next.from > next.to) {
      if (part.from === undefined) next.from = next.to;
      else next.to = next.from;
    }
    set({ ...next, range: undefined });
  };
  return (
    <Card padding="md" className="jh-no-print">
      <Group gap="sm" align="flex-end" className={classes.filters}>
        <SegmentedControl
          aria-label={t('analytics.range')}
          size="sm"
          value={preset ?? OWN}
          onChange={(value) =>
            value === OWN
              ? set({ from: shown.from ?? today, to: shown.to ?? today, range: undefined })
              : set({ range: value as Preset, from: undefined, to: undefined })
          }
          data={[
            ...PRESETS.map((value) => ({ value, label: t(`analytics.preset.${value}`) })),
            { value: OWN, label: t('analytics.preset.own') },
          ]}
        />
        {preset === null && (
          <Group gap="xs" wrap="nowrap">
            {(['from', 'to'] as const).map((end) => (
              <TextInput
                key={end}
                type="date"
                aria-label={t(`analytics.${end}`)}
                min="2000-01-01"
                max="2199-12-31"
                w={150}
                value={shown[end] ?? ''}
                onChange={(event) => {
                  const day = event.currentTarget.value;
                  if (day) setDays({ [end]: day });
                }}
              />
            ))}
          </Group>
        )}
        <JobField
          company={me.company ? String(me.company.id) : undefined}
          optional
          value={search.job === undefined ? null : String(search.job)}
          onChange={(id) => set({ job: id === null ? undefined : Number(id) })}
        />
        <Select
          aria-label={t('analytics.focus')}
          allowDeselect={false}
          w={180}
          value={search.focus ?? ANY}
          onChange={(value) => set({ focus: JOB_FOCUSES.find((known) => known === value) })}
          data={[
            { value: ANY, label: t('analytics.anyFocus') },
            ...JOB_FOCUSES.map((value) => ({ value, label: t(`focus.${value}`) })),
          ]}
        />
      </Group>
    </Card>
  );
}
