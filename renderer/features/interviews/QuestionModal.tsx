import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Difficulty } from '../../../shared/content/schema.ts';
import type { Interview } from '../../../shared/contract/interviews.ts';
import { routes } from '../../../shared/contract/page-routes.gen.ts';
import type { Question } from '../../../shared/contract/questions.ts';
import { client } from '../../api/client.ts';
import { keys } from '../../api/queries.ts';
import { toastDone } from '../../ui/toast.ts';
import { QuestionModal as AnyQuestionModal, type QuestionValues } from '../question-bank/QuestionModal.tsx';

interface Props {
  interview: Interview;
  /** The one to change; left out: a new one. */
  question?: Question;
  opened: boolean;
  onClose: () => void;
}

/** A question of one's own in the plan of an interview. */
export function QuestionModal({ interview, question, opened, onClose }: Props) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  // What the studio's list lacks has no number to choose it by.
  const first = interview.skills.find(({ id }) => id !== 0);
  const save = async ({ kind, skill_id, difficulty, ...body }: QuestionValues) => {
    const { id } = interview;
    if (question) {
      await client.call(routes.updateQuestion, { params: { id, qid: question.id }, body });
    } else {
      await client.call(routes.addQuestion, {
        params: { id },
        body: { ...body, kind, skill_id, difficulty },
      });
    }
    void cache.invalidateQueries({ queryKey: keys.interview(id) });
    toastDone(t(question ? 'plan.changed' : 'plan.added'));
  };
  return (
    <AnyQuestionModal
      title={t(question ? 'plan.edit' : 'plan.add')}
      saveLabel={t(question ? 'plan.change' : 'plan.save')}
      initial={
        question
          ? {
              text: question.text,
              time_limit_seconds: question.time_limit_seconds,
              key_points: question.key_points?.map(({ text }) => text),
            }
          : { skill_id: first?.id, difficulty: interview.difficulty as Difficulty }
      }
      wordsOnly={question !== undefined}
      save={save}
      opened={opened}
      onClose={onClose}
    />
  );
}
