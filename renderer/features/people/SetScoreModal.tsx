import { Modal, NumberInput, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { routes, TEXT_LIMITS } from '../../../shared/contract/page-routes.gen.ts';
import type { SkillRef } from '../../../shared/contract/skills.ts';
import { MOST_OF } from '../../../shared/contract/values.ts';
import { client } from '../../api/client.ts';
import { keys } from '../../api/queries.ts';
import { serverWords } from '../../i18n/server-words.ts';
import { DialogForm, ReasonField } from '../../ui/DialogForm.tsx';
import { formatScore } from '../../ui/format.ts';
import { toastDone } from '../../ui/toast.ts';

const limits = TEXT_LIMITS.createOverride;

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
  return (
    <DialogForm
      form={form}
      fields={['score', 'reason']}
      saveLabel={t('people.set')}
      save={({ score, reason }) =>
        client.call(routes.createOverride, {
          params: { id: interviewId },
          body: {
            ...(target.skill && { skill_id: target.skill.id }),
            score: Number(score),
            reason,
          },
        })
      }
      onSaved={() => {
        void cache.invalidateQueries({ queryKey: keys.interview(interviewId) });
        toastDone(t('people.setDone'));
      }}
      onClose={onClose}
    >
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
      <ReasonField
        description={t('people.reasonHint')}
        maxLength={limits.reason}
        {...form.getInputProps('reason')}
      />
    </DialogForm>
  );
}
