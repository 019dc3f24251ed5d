import { Button, Group, Modal, SegmentedControl, Stack, Text, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Interview } from '../../../shared/contract/interviews.ts';
import { routes } from '../../../shared/contract/page-routes.gen.ts';
import type { Scorecard } from '../../../shared/contract/reviews.ts';
import { client } from '../../api/client.ts';
import { errorText } from '../../api/errors.ts';
import { keys } from '../../api/queries.ts';
import { serverWords } from '../../i18n/server-words.ts';
import { FormAlert } from '../../ui/states.tsx';
import { toastDone } from '../../ui/toast.ts';

interface Props {
  interview: Interview;
  /** What the person sent before. */
  own: Scorecard | undefined;
  opened: boolean;
  onClose: () => void;
}

/** One's own ratings of the skills, 1–5 each, apart from the engine's. */
export function RateModal({ interview, own, opened, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="lg"
      title={t('people.rateTitle')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <RateForm interview={interview} own={own} onClose={onClose} />
    </Modal>
  );
}

const NONE = '';
const SCALE = [NONE, '1', '2', '3', '4', '5'];

function RateForm({ interview, own, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const [ratings, setRatings] = useState<Record<number, string>>(() =>
    Object.fromEntries((own?.ratings ?? []).map(({ skill, rating }) => [skill.id, String(rating)])),
  );
  const [notes, setNotes] = useState(own?.notes ?? '');
  const given = interview.skills.filter(({ id }) => (ratings[id] ?? NONE) !== NONE);
  const send = useMutation({
    mutationFn: () =>
      client.call(routes.sendScorecard, {
        params: { id: interview.id },
        body: { ratings: given.map(({ id }) => ({ skill_id: id, rating: Number(ratings[id]) })), notes },
      }),
    onSuccess: () => {
      void cache.invalidateQueries({ queryKey: keys.interview(interview.id) });
      if (interview.job) void cache.invalidateQueries({ queryKey: ['job', interview.job.id] });
      toastDone(t('people.rated'));
      onClose();
    },
  });
  return (
    <Stack>
      <Text fz="sm" c="dimmed">
        {t('people.rateHint')}
      </Text>
      {interview.skills.map((skill) => (
        <Group key={skill.id} justify="space-between" gap="xs">
          <Text fw={550}>{serverWords(skill.name)}</Text>
          <SegmentedControl
            aria-label={serverWords(skill.name)}
            size="sm"
            value={ratings[skill.id] ?? NONE}
            onChange={(value) => setRatings((old) => ({ ...old, [skill.id]: value }))}
            data={SCALE.map((value) => ({ value, label: value || t('people.notRated') }))}
          />
        </Group>
      ))}
      <Textarea
        label={t('people.rateNotes')}
        autosize
        minRows={2}
        maxLength={10_000}
        value={notes}
        onChange={(event) => setNotes(event.currentTarget.value)}
      />
      <FormAlert message={send.isError ? errorText(send.error) : null} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button disabled={given.length === 0} loading={send.isPending} onClick={() => send.mutate()}>
          {t('people.sendRatings')}
        </Button>
      </Group>
    </Stack>
  );
}
