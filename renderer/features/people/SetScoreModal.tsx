import { Button, Group, Modal, NumberInput, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../shared/contract/index.ts';
import { MOST_OF } from '../../../shared/contract/overrides.ts';
import type { SkillRef } from '../../../shared/contract/skills.ts';
import { client } from '../../api/client.ts';
import { keys } from '../../api/queries.ts';
import { serverWords } from '../../i18n/server-words.ts';
import { formatScore } from '../../ui/format.ts';
import { FormAlert } from '../../ui/states.tsx';
import { toastDone } from '../../ui/toast.ts';
import { useFormErrors } from '../../ui/use-form-errors.ts';

/** What gets another score: a skill, or with null the interview as a whole. */
export interface Target {
  skill: SkillRef | null;
  /** What the engine says; null where it gave no score. */
  engine: number | null;
}

interface Props {
  interviewId: number;
  /** Null while it is closed. */
  target: Target | null;
  onClose: () => void;
}

/** Sets a score in place of the engine's, with a reason. */
export function SetScoreModal({ interviewId, target, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={target !== null}
      onClose={onClose}
      title={t('people.setTitle', {
        name: target?.skill ? serverWords(target.skill.name) : t('score.overall'),
      })}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {target && <SetScoreForm interviewId={interviewId} target={target} onClose={onClose} />}
    </Modal>
  );
}

function SetScoreForm({ interviewId, target, onClose }: Props & { target: Target }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const isSkill = target.skill !== null;
  const most = isSkill ? MOST_OF.skill : MOST_OF.overall;
  const form = useForm({
    initialValues: { score: '' as number | string, reason: '' },
    validate: {
      score: (value) => (value === '' ? t('people.scoreMissing', { most }) : null),
      reason: (value) => (value.trim() ? null : t('people.reasonMissing')),
    },
  });
  const errors = useFormErrors(form, ['score', 'reason']);
  const save = useMutation({
    mutationFn: ({ score, reason }: typeof form.values) =>
      client.call(routes.createOverride, {
        params: { id: interviewId },
        body: {
          ...(target.skill && { skill_id: target.skill.id }),
          score: Number(score),
          reason,
        },
      }),
    onSuccess: () => {
      void cache.invalidateQueries({ queryKey: keys.interview(interviewId) });
      toastDone(t('people.setDone'));
      onClose();
    },
    onError: errors.show,
  });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) => {
        errors.clear();
        save.mutate(values);
      })}
    >
      <Stack>
        <Text fz="sm" c="dimmed">
          {t('people.setHint')}
        </Text>
        <NumberInput
          label={t('people.yourScore')}
          description={
            target.engine === null
              ? t('people.engineNone', { most })
              : t('people.engineSays', { most, score: formatScore(target.engine) })
          }
          withAsterisk
          min={0}
          max={most}
          step={isSkill ? 0.5 : 5}
          decimalScale={1}
          data-autofocus
          {...form.getInputProps('score')}
        />
        <Textarea
          label={t('interview.reason')}
          description={t('people.reasonHint')}
          withAsterisk
          autosize
          minRows={3}
          maxLength={2000}
          {...form.getInputProps('reason')}
        />
        <FormAlert message={errors.message} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {t('people.set')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
