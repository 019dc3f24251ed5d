import { Button, Group, Modal, Stack } from '@mantine/core';
import { IconShieldCheck } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Consent, Interview } from '../../../shared/contract/interviews.ts';
import { errorText } from '../../api/errors.ts';
import { keys } from '../../api/queries.ts';
import { FormAlert } from '../../ui/states.tsx';
import { toastDone } from '../../ui/toast.ts';
import { askedItems, ConsentItems, toChoices, useConsent } from './ConsentItems.tsx';
import classes from './live.module.css';
import { RegionNotice } from './RegionNotice.tsx';

/** While an interview runs: what was agreed to, and the way to take it back. */
export function ConsentButton({ interview }: { interview: Interview }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  if (!interview.consent) return null;
  return (
    <>
      <Button
        variant="default"
        size="xs"
        className={classes.barButton}
        leftSection={<IconShieldCheck size={15} />}
        onClick={() => setOpened(true)}
      >
        {t('consent.open')}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('consent.open')}
        size="lg"
        closeButtonProps={{ 'aria-label': t('action.close') }}
      >
        <ConsentForm interview={interview} given={interview.consent} onClose={() => setOpened(false)} />
      </Modal>
    </>
  );
}

interface FormProps {
  interview: Interview;
  given: Consent;
  onClose: () => void;
}

function ConsentForm({ interview, given, onClose }: FormProps) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const [choices, setChoices] = useState(() => toChoices(given));
  const [region, setRegion] = useState(given.region);
  const consent = useConsent(interview.id);
  const save = useMutation({
    mutationFn: () => consent(choices, region),
    onSuccess: () => {
      void cache.invalidateQueries({ queryKey: keys.interview(interview.id) });
      toastDone(t('consent.saved'));
      onClose();
    },
  });
  return (
    <Stack>
      <ConsentItems
        interviewId={interview.id}
        asked={askedItems(interview, choices)}
        practice={interview.is_practice}
        choices={choices}
        onChoose={(item, choice) => setChoices((old) => ({ ...old, [item]: choice }))}
      />
      {!interview.is_practice && <RegionNotice region={region} onChange={setRegion} />}
      <FormAlert message={save.isError ? errorText(save.error) : null} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('action.cancel')}
        </Button>
        <Button loading={save.isPending} onClick={() => save.mutate()}>
          {t('consent.save')}
        </Button>
      </Group>
    </Stack>
  );
}
