import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SetQuestion } from '../../../shared/contract/question-sets.ts';
import { keys } from '../../api/queries.ts';
import { toastDone } from '../../ui/toast.ts';
import { asBody, type QuestionBody, replaced } from './edits.ts';
import { QuestionModal, type QuestionValues } from './QuestionModal.tsx';
import { SetField, useSetTarget } from './SetField.tsx';
import { addToSet, changeSet, type SetTarget } from './set-changes.ts';

/** What the form begins with. `bankKey` keeps the bank's phrases for those of its key points that stay. */
export type Draft = Partial<QuestionValues> & { bankKey?: string | null };

const bodyOf = (
  { skill_id, ...values }: QuestionValues,
  bankKey: string | null | undefined,
): QuestionBody => ({
  ...values,
  skill: skill_id,
  ...(bankKey && { bank_key: bankKey }),
});

interface NewProps {
  title: string;
  draft?: Draft;
  /** The set that it goes into; left out: the form asks. */
  setId?: number;
  opened: boolean;
  onClose: () => void;
}

/** Writes a question into a set: a new one, or a copy of one of the bank's. */
export function NewQuestionModal({ title, draft = {}, setId, opened, onClose }: NewProps) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const choice = useSetTarget();
  const save = async (values: QuestionValues) => {
    const target: SetTarget | null = setId === undefined ? choice.target : { id: setId };
    if (target === null) return;
    const { set } = await addToSet(target, [bodyOf(values, draft.bankKey)]);
    void cache.invalidateQueries({ queryKey: keys.questionSets });
    toastDone(t('bank.added', { name: set.name }));
  };
  return (
    <QuestionModal
      title={title}
      initial={draft}
      saveLabel={t('bank.save')}
      more={setId === undefined && <SetField choice={choice} />}
      check={setId === undefined ? choice.check : undefined}
      save={save}
      opened={opened}
      onClose={onClose}
    />
  );
}

interface EditProps {
  setId: number;
  question: SetQuestion;
  opened: boolean;
  onClose: () => void;
}

/** Changes a question where it stands in its set. */
export function EditQuestionModal({ setId, question, opened, onClose }: EditProps) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const save = async ({ skill_id, ...values }: QuestionValues) => {
    const skill = { ...question.skill, id: skill_id };
    await changeSet(setId, replaced(question, { ...question, ...values, skill }));
    void cache.invalidateQueries({ queryKey: keys.questionSets });
    toastDone(t('bank.changed'));
  };
  const { skill, ...initial } = asBody(question);
  return (
    <QuestionModal
      title={t('bank.edit')}
      initial={{ ...initial, skill_id: question.skill.id }}
      saveLabel={t('bank.save')}
      save={save}
      opened={opened}
      onClose={onClose}
    />
  );
}
