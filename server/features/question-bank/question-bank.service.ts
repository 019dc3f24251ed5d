/** The shipped question bank as employers read it. */
import type { BankQuestion as Entry } from '../../../shared/content/schema.ts';
import type { RouteQuery } from '../../../shared/contract/common.ts';
import type { BankQuestion, questionBankRoutes } from '../../../shared/contract/question-bank.ts';
import { DIFFICULTIES } from '../../../shared/contract/values.ts';
import { lazy } from '../../../shared/domain/lazy.ts';
import type { Content } from '../../deps.ts';
import { invalid } from '../../errors.ts';
import { finding } from '../../store/search.ts';
import type { SkillService } from '../skills/skills.service.ts';

export function questionBankService({ bank }: Pick<Content, 'bank'>, skills: SkillService) {
  const keyed = lazy(async () => new Map((await bank()).map((question) => [question.key, question])));

  /** Without the phrases that the scorer matches, and without the model answer: neither is a rubric. */
  const toBankQuestion = (question: Entry): BankQuestion => ({
    key: question.key,
    text: question.text,
    kind: question.kind,
    skill: skills.ref(question.skill),
    difficulty: question.difficulty,
    time_limit_seconds: question.time_limit_seconds,
    key_points: question.key_points.map(({ id, text, weight, follow_up }) => ({
      id,
      text,
      weight,
      follow_up,
    })),
    anchors: question.anchors,
  });

  const textsOf = ({ text, skill, key_points }: Entry) => [
    text,
    skill,
    ...key_points.map((point) => point.text),
  ];

  return {
    byKey: (): Promise<ReadonlyMap<string, Entry>> => keyed(),

    /** @throws {ApiError} VALIDATION_ERROR for a skill that the catalogue does not have. */
    async list(query: RouteQuery<typeof questionBankRoutes.listBankQuestions>) {
      const { difficulty, kind, ordering, limit, offset } = query;
      const skill = query.skill === undefined ? undefined : skills.named(query.skill);
      if (query.skill !== undefined && skill === undefined) throw invalid('skill', 'There is no such skill.');
      const isFound = finding(query.search?.trim() || undefined);
      const found = (await bank()).filter(
        (question) =>
          (skill === undefined || question.skill === skill.slug) &&
          (difficulty === undefined || question.difficulty === difficulty) &&
          (kind === undefined || question.kind === kind) &&
          isFound(...textsOf(question)),
      );
      const field = (ordering ?? 'key').replace('-', '') as 'key' | 'difficulty' | 'skill';
      const value = (question: Entry) =>
        field === 'difficulty' ? DIFFICULTIES.indexOf(question.difficulty) : question[field];
      found.sort((a, b) => (value(a) < value(b) ? -1 : value(a) > value(b) ? 1 : a.key < b.key ? -1 : 1));
      if (ordering?.startsWith('-')) found.reverse();
      return { count: found.length, rows: found.slice(offset, offset + limit).map(toBankQuestion) };
    },
  };
}
export type QuestionBankService = ReturnType<typeof questionBankService>;
