/** What a company has asked for in its own words, and whether it has what a file brings. */
import { setImmediate } from 'node:timers/promises';
import type { RouteBody, RouteQuery } from '../../../shared/contract/common.ts';
import type { CheckedRow, OwnQuestion, questionSetRoutes } from '../../../shared/contract/question-sets.ts';
import { DIFFICULTIES } from '../../../shared/contract/values.ts';
import { type Actor, mayManageQuestionSets } from '../../../shared/domain/permissions.ts';
import type { Deps } from '../../deps.ts';
import { denied, invalid } from '../../errors.ts';
import { finding } from '../../store/search.ts';
import type { QuestionBankService } from '../question-bank/question-bank.service.ts';
import type { SkillService } from '../skills/skills.service.ts';
import { companyQuestions, type PlacedQuestion, sameWords } from './company-questions.ts';
import { isOfBank, questionRows } from './question-rows.ts';
import { sortInSteps } from './sort-in-steps.ts';

/** As many are looked at within some milliseconds. */
const STEP = 2000;

export function ownQuestionService(
  { store }: Pick<Deps, 'store'>,
  skills: SkillService,
  bank: Pick<QuestionBankService, 'byKey'>,
) {
  const questionsOf = companyQuestions(store);
  const { checkOne } = questionRows(skills, bank);
  /** The routes let only members of a company through. */
  const companyOf = (actor: Actor): string => {
    if (actor.company === null) throw denied();
    return actor.company.uid;
  };

  return {
    /** @throws {ApiError} VALIDATION_ERROR for a skill that the catalogue does not have. */
    async list(actor: Actor, query: RouteQuery<typeof questionSetRoutes.listOwnQuestions>) {
      const { difficulty, kind, ordering = 'set', limit, offset } = query;
      const skill = query.skill === undefined ? undefined : skills.named(query.skill);
      if (query.skill !== undefined && skill === undefined) throw invalid('skill', 'There is no such skill.');
      const isFound = finding(query.search?.trim() || undefined);
      const byKey = await bank.byKey();
      const { questions } = await questionsOf(companyOf(actor));
      const found: PlacedQuestion[] = [];
      for (const [index, question] of questions.entries()) {
        if (index % STEP === STEP - 1) await setImmediate();
        if (
          !isOfBank(question, byKey.get(question.bank_key ?? '')) &&
          (skill === undefined || question.skill === skill.slug) &&
          (difficulty === undefined || question.difficulty === difficulty) &&
          (kind === undefined || question.kind === kind) &&
          isFound(question.text, question.skill, question.set.name, ...question.key_points)
        )
          found.push(question);
      }
      const field = ordering.replace('-', '') as 'set' | 'text' | 'difficulty' | 'skill';
      const value = (question: PlacedQuestion) =>
        field === 'difficulty'
          ? DIFFICULTIES.indexOf(question.difficulty)
          : field === 'set'
            ? question.set.id
            : question[field];
      const sorted = await sortInSteps(found, (a, b) => {
        const [one, other] = [value(a), value(b)];
        return one < other ? -1 : Number(one > other);
      });
      // Ties stay in the order of the sets, and are turned round with the rest.
      if (ordering.startsWith('-')) sorted.reverse();
      const rows = sorted.slice(offset, offset + limit);
      return {
        count: sorted.length,
        rows: rows.map((question): OwnQuestion => ({ ...question, skill: skills.ref(question.skill) })),
      };
    },

    /** Each row by itself, in their order. @throws {ApiError} PERMISSION_DENIED for who may not import. */
    async check(
      actor: Actor,
      { rows }: RouteBody<typeof questionSetRoutes.checkQuestions>,
    ): Promise<{ rows: CheckedRow[] }> {
      if (!mayManageQuestionSets(actor)) throw denied();
      const { byWords } = await questionsOf(companyOf(actor));
      const checked: CheckedRow[] = [];
      for (const row of rows) {
        const { question, wrong } = await checkOne(row);
        checked.push({
          errors: wrong,
          question: question && { ...question, skill: skills.ref(question.skill) },
          known_in: (question && byWords.get(sameWords(question.text))?.set) ?? null,
        });
      }
      return { rows: checked };
    },
  };
}
export type OwnQuestionService = ReturnType<typeof ownQuestionService>;
