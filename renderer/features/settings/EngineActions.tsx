import { Alert, Button, Code, Group, Stack, Text } from '@mantine/core';
import { IconAlertCircle, IconCircleCheck } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Engines, EngineTrial } from '../../../shared/contract/engines.ts';
import { errorText } from '../../api/errors.ts';
import { queries } from '../../api/queries.ts';
import { ConfirmModal } from '../../ui/confirm.tsx';
import { formatScore } from '../../ui/format.ts';
import { toastDone } from '../../ui/toast.ts';

/** Puts what the server answered in the place of what was known of the engines. */
export function useKnownEngines() {
  const cache = useQueryClient();
  return (engines: Engines) => cache.setQueryData(queries.engines().queryKey, engines);
}

/** A model that is loaded first takes its time; the server's own limits are shorter. */
export const TRIAL_MS = 200_000;

interface Props {
  saving: boolean;
  trying: boolean;
  onTry: () => void;
  /** Left out where there is nothing to forget. */
  remove?: (() => Promise<unknown>) | undefined;
  trial: EngineTrial | undefined;
}

/** Save, try, forget; and what the trial brought. */
export function EngineActions({ saving, trying, onTry, remove, trial }: Props) {
  const { t } = useTranslation();
  return (
    <Stack gap="sm">
      <Group>
        <Button type="submit" loading={saving}>
          {t('action.saveChanges')}
        </Button>
        <Button variant="default" loading={trying} onClick={onTry}>
          {t('engines.try')}
        </Button>
        {remove && <Forget remove={remove} />}
      </Group>
      {trial && <Trial trial={trial} />}
    </Stack>
  );
}

function Forget({ remove }: { remove: () => Promise<unknown> }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const [asked, setAsked] = useState(false);
  const removing = useMutation({
    mutationFn: remove,
    onSuccess: () => {
      setAsked(false);
      toastDone(t('engines.removed'));
      return cache.invalidateQueries({ queryKey: queries.engines().queryKey });
    },
  });
  return (
    <>
      <Button variant="subtle" onClick={() => setAsked(true)}>
        {t('engines.remove')}
      </Button>
      <ConfirmModal
        opened={asked}
        title={t('engines.removeTitle')}
        confirmLabel={t('engines.remove')}
        danger
        busy={removing.isPending}
        error={removing.isError ? errorText(removing.error) : null}
        onConfirm={() => removing.mutate()}
        onClose={() => setAsked(false)}
      >
        {t('engines.removeText')}
      </ConfirmModal>
    </>
  );
}

function Trial({
  trial: { ok, host, duration_ms, sent, received, failure, message },
}: {
  trial: EngineTrial;
}) {
  const { t } = useTranslation();
  const color = ok ? 'var(--jh-good)' : 'var(--jh-bad)';
  return (
    <Alert
      color="gray"
      role="status"
      icon={ok ? <IconCircleCheck size={18} color={color} /> : <IconAlertCircle size={18} color={color} />}
      title={t(ok ? 'engines.trialGood' : 'engines.trialBad', {
        host,
        time: formatScore(duration_ms / 1000),
      })}
    >
      <Stack gap="xs">
        {failure && <Text fz="sm">{t(`engines.trouble.${failure}`)}</Text>}
        {message && (
          <Text fz="sm" style={{ overflowWrap: 'anywhere' }}>
            {message}
          </Text>
        )}
        <Exact name={t('engines.sent')} text={sent} />
        {received !== null && <Exact name={t('engines.received')} text={received || t('engines.nothing')} />}
      </Stack>
    </Alert>
  );
}

/** A text as it went over the wire, for whoever wants to see it. */
function Exact({ name, text }: { name: string; text: string }) {
  return (
    <details>
      <summary style={{ cursor: 'pointer' }}>{name}</summary>
      <Code block mt={6} fz="xs" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }} dir="auto">
        {text}
      </Code>
    </details>
  );
}
