/** The shipped question bank, with its rubrics: for employers. Source: extensions, "Running an interview". */
import { z } from 'zod';
import { listQuery, pageOf, route, textSchema } from './common.ts';
import { skillRefSchema } from './skills.ts';
import { DIFFICULTIES, QUESTION_KINDS } from './values.ts';

export const bankQuestionSchema = z
  .object({
    /** Never changes; a question set takes the question by it. */
    key: z.string(),
    text: z.string(),
    kind: z.enum(QUESTION_KINDS),
    skill: skillRefSchema,
    difficulty: z.enum(DIFFICULTIES),
    time_limit_seconds: z.int(),
    key_points: z.array(
      z.object({ id: z.string(), text: z.string(), weight: z.number(), follow_up: z.string() }),
    ),
    /** What an answer of each rating, 1–5, is like. */
    anchors: z.object({ 1: z.string(), 2: z.string(), 3: z.string(), 4: z.string(), 5: z.string() }),
  })
  .meta({ id: 'BankQuestion' });
export type BankQuestion = z.infer<typeof bankQuestionSchema>;

/** What lists of questions are narrowed by. */
export const questionFilter = {
  /** Id, slug, name or alias. */
  skill: textSchema.trim().min(1).max(60).optional(),
  difficulty: z.enum(DIFFICULTIES, { error: `Use one of ${DIFFICULTIES.join(', ')}.` }).optional(),
  kind: z.enum(QUESTION_KINDS, { error: `Use one of ${QUESTION_KINDS.join(', ')}.` }).optional(),
  search: textSchema.max(200).optional(),
};

export const questionBankRoutes = {
  listBankQuestions: route({
    method: 'GET',
    path: '/interview/questions-bank/',
    tag: 'Questions',
    access: 'employer',
    category: 'general',
    summary: 'The question bank, with key points and rating scales',
    query: z.strictObject({
      ...listQuery(['key', 'difficulty', 'skill']),
      ...questionFilter,
    }),
    responses: { 200: pageOf(bankQuestionSchema) },
    errors: ['VALIDATION_ERROR', 'AUTHENTICATION_REQUIRED', 'PERMISSION_DENIED'],
  }),
};
