/** What is sent as a question, as a set keeps it: from a body, from a file, or to be looked at first. */
import type { BankQuestion } from '../../../shared/content/schema.ts';
import { type SetQuestionInput, setQuestionInputSchema } from '../../../shared/contract/question-sets.ts';
import { ApiError } from '../../errors.ts';
import { fieldErrors } from '../../http/validation.ts';
import type { QuestionBankService } from '../question-bank/question-bank.service.ts';
import type { SkillService } from '../skills/skills.service.ts';
import type { StoredQuestion } from './question-sets.repository.ts';

const DEFAULTS = { kind: 'technical', difficulty: 'intermediate', time_limit_seconds: 180 } as const;

const NO_SUCH_SKILL = 'There is no such skill.';

/** Field, dotted where nested, to what is wrong with it. */
export type Wrong = Record<string, string[]>;
type Bank = ReadonlyMap<string, BankQuestion>;

export function questionRows(skills: SkillService, bank: Pick<QuestionBankService, 'byKey'>) {
  /** With what is left out filled in, from the bank where it is taken from it; `wrong` names what there is not. */
  function completeOne(item: SetQuestionInput, byKey: Bank): { question: StoredQuestion; wrong: Wrong } {
    const wrong: Wrong = {};
    const source = item.bank_key === undefined ? undefined : byKey.get(item.bank_key);
    if (item.bank_key !== undefined && source === undefined)
      wrong.bank_key = ['The question bank has no such key.'];
    const skill = item.skill === undefined ? source?.skill : skills.named(String(item.skill))?.slug;
    if (item.skill !== undefined && skill === undefined) wrong.skill = [NO_SUCH_SKILL];
    const question = {
      text: item.text ?? source?.text ?? '',
      kind: item.kind ?? source?.kind ?? DEFAULTS.kind,
      skill: skill ?? '',
      difficulty: item.difficulty ?? source?.difficulty ?? DEFAULTS.difficulty,
      time_limit_seconds:
        item.time_limit_seconds ?? source?.time_limit_seconds ?? DEFAULTS.time_limit_seconds,
      key_points: item.key_points ?? source?.key_points.map((point) => point.text) ?? [],
      bank_key: item.bank_key ?? null,
    };
    return { question, wrong };
  }

  return {
    /**
     * @param place the name of the question with this index, for what is wrong with it.
     * @throws {ApiError} VALIDATION_ERROR naming every skill and key that there is not.
     */
    async complete(
      items: readonly SetQuestionInput[],
      place: (index: number) => string,
    ): Promise<StoredQuestion[]> {
      const byKey = await bank.byKey();
      const all: Wrong = {};
      const questions = items.map((item, index) => {
        const { question, wrong } = completeOne(item, byKey);
        for (const [field, messages] of Object.entries(wrong)) all[`${place(index)}.${field}`] = messages;
        return question;
      });
      refuse(all);
      return questions;
    },

    /**
     * The rows of a file, checked like the questions of a body.
     * @throws {ApiError} VALIDATION_ERROR naming every row that is wrong.
     */
    checkAll(rows: readonly unknown[], place: (index: number) => string): SetQuestionInput[] {
      const all: Wrong = {};
      const items = rows.flatMap((row, index) => {
        const result = setQuestionInputSchema.safeParse(row);
        if (result.success) return [result.data];
        for (const [field, messages] of Object.entries(fieldErrors(result.error.issues, row))) {
          all[field === 'body' ? place(index) : `${place(index)}.${field}`] = messages;
        }
        return [];
      });
      refuse(all);
      return items;
    },

    /** One row by itself; the question is null where something is wrong. */
    async checkOne(row: unknown): Promise<{ question: StoredQuestion | null; wrong: Wrong }> {
      const result = setQuestionInputSchema.safeParse(row);
      if (!result.success) {
        const wrong = fieldErrors(result.error.issues, row);
        // Whoever corrects a row wants to hear of it now, not after the rest is right.
        const { skill } = Object(row) as { skill?: unknown };
        if (typeof skill === 'string' && skills.named(skill) === undefined) wrong.skill ??= [NO_SUCH_SKILL];
        return { question: null, wrong };
      }
      const { question, wrong } = completeOne(result.data, await bank.byKey());
      return { question: Object.keys(wrong).length === 0 ? question : null, wrong };
    },
  };
}

/** Whether a set asks the bank's question with the bank's words and key points. */
export const isOfBank = (question: StoredQuestion, source: BankQuestion | undefined): boolean =>
  source !== undefined &&
  source.text === question.text &&
  source.key_points.length === question.key_points.length &&
  question.key_points.every((text) => source.key_points.some((point) => point.text === text));

function refuse(wrong: Wrong): void {
  if (Object.keys(wrong).length > 0) throw new ApiError('VALIDATION_ERROR', 'Invalid input data', wrong);
}
