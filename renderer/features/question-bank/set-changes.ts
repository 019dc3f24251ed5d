/**
 * Changes to a question set. Each is made of the set as it is at that moment, not as a page showed it, so that what a
 * colleague changed meanwhile stays.
 */
import { routes } from '../../../shared/contract/page-routes.gen.ts';
import type { QuestionSet, SetQuestion } from '../../../shared/contract/question-sets.ts';
import { client } from '../../api/client.ts';
import { asBody, type Change, inserted, placeOf, type QuestionBody, replaced } from './edits.ts';

const fresh = (id: number): Promise<QuestionSet> => client.call(routes.getQuestionSet, { params: { id } });
export const saveQuestions = (id: number, questions: QuestionBody[]): Promise<QuestionSet> =>
  client.call(routes.patchQuestionSet, { params: { id }, body: { questions } });

/** Makes a change of the set as it is now. @throws {PageError} and what the API refuses with. */
export async function changeSet(id: number, change: Change): Promise<QuestionSet> {
  return saveQuestions(id, change((await fresh(id)).questions).map(asBody));
}

/** Takes a question out; with the last one goes the set. Answers the way back, which keeps what changed since. */
export async function removeQuestion(
  id: number,
  seen: SetQuestion,
): Promise<{ setGone: boolean; undo: () => Promise<unknown> }> {
  const set = await fresh(id);
  const left = replaced(seen)(set.questions);
  if (left.length === 0) {
    await client.call(routes.deleteQuestionSet, { params: { id } });
    return { setGone: true, undo: () => makeSet(set.name, set.questions.map(asBody)) };
  }
  await saveQuestions(id, left.map(asBody));
  return { setGone: false, undo: () => changeSet(id, inserted(seen, seen.order)) };
}

export const makeSet = (name: string, questions: QuestionBody[]): Promise<QuestionSet> =>
  client.call(routes.createQuestionSet, { body: { name, questions } });

/** An existing set, or one that is yet to be made. */
export type SetTarget = { id: number } | { name: string };

/**
 * Adds questions at the end of a set, or makes one of them. Those that the set has already are left alone.
 * @param added What stands in the set afterwards that did not before.
 */
export async function addToSet(
  target: SetTarget,
  questions: readonly QuestionBody[],
): Promise<{ set: QuestionSet; added: number; undo: (() => Promise<unknown>) | null }> {
  if ('name' in target) {
    const set = await makeSet(target.name, [...questions]);
    const undo = () => client.call(routes.deleteQuestionSet, { params: { id: set.id } });
    return { set, added: questions.length, undo };
  }
  const set = await fresh(target.id);
  const words = new Set(set.questions.map(({ text }) => text));
  const news = questions.filter(({ text }) => text === undefined || !words.has(text));
  if (news.length === 0) return { set, added: 0, undo: null };
  const after = await saveQuestions(set.id, [...set.questions.map(asBody), ...news]);
  const mine = after.questions.slice(set.questions.length);
  const undo = () =>
    changeSet(set.id, (now) =>
      mine.reduce<SetQuestion[]>(
        (rest, each) => {
          const at = placeOf(rest, each);
          return at === -1 ? rest : rest.toSpliced(at, 1);
        },
        [...now],
      ),
    );
  return { set: after, added: news.length, undo };
}
