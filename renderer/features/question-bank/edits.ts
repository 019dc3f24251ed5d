/** Changes to the questions of a set, without any reading or writing. */
import i18next from 'i18next';
import type { RouteBodyInput } from '../../../shared/contract/common.ts';
import type { routes } from '../../../shared/contract/index.ts';
import type { SetQuestion } from '../../../shared/contract/question-sets.ts';
import { PageError } from '../../api/errors.ts';

export type QuestionBody = RouteBodyInput<typeof routes.createQuestionSet>['questions'][number];
export type Placed = Omit<SetQuestion, 'order'>;

/** A question as the API takes it. */
export const asBody = (question: Placed): QuestionBody => ({
  text: question.text,
  kind: question.kind,
  skill: question.skill.id,
  difficulty: question.difficulty,
  time_limit_seconds: question.time_limit_seconds,
  key_points: question.key_points,
  ...(question.bank_key !== null && { bank_key: question.bank_key }),
});

const contentOf = (question: Placed): string => JSON.stringify(asBody(question));

/** Where a question stands now that was seen at `order`; -1 where it is no more. Of equal ones the nearest. */
export function placeOf(questions: readonly SetQuestion[], seen: SetQuestion): number {
  const content = contentOf(seen);
  const places = questions.flatMap((each, index) => (contentOf(each) === content ? [index] : []));
  const far = (index: number) => Math.abs(index + 1 - seen.order);
  return places.reduce((best, index) => (best === -1 || far(index) < far(best) ? index : best), -1);
}

/** Of a set's questions others, or a refusal. @throws {PageError} */
export type Change = (questions: readonly SetQuestion[]) => Placed[];

/** Up by -1, down by 1. */
export const moved =
  (seen: SetQuestion, by: -1 | 1): Change =>
  (questions) => {
    const from = placeOf(questions, seen);
    if (from === -1) throw new PageError(i18next.t('bank.gone'));
    const to = Math.min(questions.length - 1, Math.max(0, from + by));
    const others = questions.toSpliced(from, 1);
    return others.toSpliced(to, 0, questions[from] as SetQuestion);
  };

/** Without one, or with another in its place. */
export const replaced =
  (seen: SetQuestion, ...by: Placed[]): Change =>
  (questions) => {
    const at = placeOf(questions, seen);
    if (at === -1) throw new PageError(i18next.t('bank.gone'));
    return (questions as readonly Placed[]).toSpliced(at, 1, ...by);
  };

/** With one put in at a place, from 1, or at the end where the set is shorter by now. */
export const inserted =
  (question: Placed, order: number): Change =>
  (questions) =>
    (questions as readonly Placed[]).toSpliced(order - 1, 0, question);
