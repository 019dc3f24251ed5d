/**
 * A company's own question sets, and sets as CSV or YAML. Source: extensions, "Running an interview".
 *
 * A question is one's own, or taken from the bank by `bank_key`: then what is left out is as in the bank, and a key
 * point that says the same as the bank's is scored with the bank's synonyms and weight.
 */
import { z } from 'zod';
import { idParams, idSchema, listQuery, pageOf, route, textSchema, timestampSchema } from './common.ts';
import { questionFilter } from './question-bank.ts';
import { skillRefSchema } from './skills.ts';
import { DIFFICULTIES, MOST_CHECKED_ROWS, MOST_SET_QUESTIONS, QUESTION_KINDS } from './values.ts';

export const FILE_FORMATS = ['csv', 'yaml'] as const;
const formatSchema = z.enum(FILE_FORMATS, { error: `Use one of ${FILE_FORMATS.join(', ')}.` });
export type FileFormat = z.infer<typeof formatSchema>;
/** Characters; a full set of the longest texts takes half of it. */
export const MAX_FILE_LENGTH = 600_000;

export const setQuestionSchema = z
  .object({
    order: z.int(),
    text: z.string(),
    kind: z.enum(QUESTION_KINDS),
    skill: skillRefSchema,
    difficulty: z.enum(DIFFICULTIES),
    time_limit_seconds: z.int(),
    key_points: z.array(z.string()),
    /** Null for the company's own. */
    bank_key: z.string().nullable(),
  })
  .meta({ id: 'SetQuestion' });
export type SetQuestion = z.infer<typeof setQuestionSchema>;

export const questionSetListItemSchema = z
  .object({
    id: z.int(),
    name: z.string(),
    question_count: z.int(),
    created_at: timestampSchema,
    updated_at: timestampSchema,
  })
  .meta({ id: 'QuestionSetListItem' });
export type QuestionSetListItem = z.infer<typeof questionSetListItemSchema>;

export const questionSetSchema = questionSetListItemSchema
  .extend({ questions: z.array(setQuestionSchema) })
  .meta({ id: 'QuestionSet' });
export type QuestionSet = z.infer<typeof questionSetSchema>;

/** What an import would make. */
export const questionSetPreviewSchema = questionSetSchema
  .pick({ name: true, question_count: true, questions: true })
  .meta({ id: 'QuestionSetPreview' });
export type QuestionSetPreview = z.infer<typeof questionSetPreviewSchema>;

export const setRefSchema = questionSetListItemSchema
  .pick({ id: true, name: true })
  .meta({ id: 'QuestionSetRef' });

/** A question that the company wrote, or changed after taking it from the bank. */
export const ownQuestionSchema = setQuestionSchema.extend({ set: setRefSchema }).meta({ id: 'OwnQuestion' });
export type OwnQuestion = z.infer<typeof ownQuestionSchema>;

/** A row of a file, as a set would take it. */
export const checkedRowSchema = z
  .object({
    /** Field, dotted where nested, to what is wrong with it; `body`: with the row as a whole. */
    errors: z.record(z.string(), z.array(z.string())),
    /** With what the row leaves out filled in; null where something is wrong. */
    question: setQuestionSchema.omit({ order: true }).nullable(),
    /** A set of the company that has a question with the same words. */
    known_in: setRefSchema.nullable(),
  })
  .meta({ id: 'CheckedRow' });
export type CheckedRow = z.infer<typeof checkedRowSchema>;

const NEEDED_WITHOUT_BANK = ['text', 'skill', 'key_points'] as const;

export const setQuestionInputSchema = z
  .strictObject({
    bank_key: textSchema.trim().min(1).max(100).optional(),
    text: textSchema.trim().min(10, 'Ask a whole question.').max(1000).optional(),
    kind: z.enum(QUESTION_KINDS, { error: `Use one of ${QUESTION_KINDS.join(', ')}.` }).optional(),
    /** Id, slug, name or alias. */
    skill: z.union([idSchema, textSchema.trim().min(1).max(60)]).optional(),
    difficulty: z.enum(DIFFICULTIES, { error: `Use one of ${DIFFICULTIES.join(', ')}.` }).optional(),
    time_limit_seconds: z
      .int('A whole number of seconds.')
      .min(30, 'At least 30 seconds.')
      .max(1800, 'At most 1800 seconds.')
      .optional(),
    key_points: z
      .array(
        textSchema
          .trim()
          .min(3, 'At least 3 characters.')
          .max(400, 'At most 400 characters.')
          .regex(/^[^\r\n]*$/, 'A key point is one line.'),
      )
      .min(1, 'Name at least one key point.')
      .max(12, 'At most 12 key points.')
      .refine((points) => new Set(points).size === points.length, 'Name each key point once.')
      .optional(),
  })
  .check(({ value, issues }) => {
    if (value.bank_key !== undefined) return;
    for (const field of NEEDED_WITHOUT_BANK) {
      if (value[field] !== undefined) continue;
      issues.push({
        code: 'custom',
        path: [field],
        message: 'This field is required unless bank_key is given.',
        input: value,
      });
    }
  });
export type SetQuestionInput = z.output<typeof setQuestionInputSchema>;

export const setNameSchema = textSchema.trim().min(1, 'Give the set a name.').max(200);
const fields = {
  name: setNameSchema,
  /** In the order in which they are asked. */
  questions: z
    .array(setQuestionInputSchema)
    .min(1, 'A set has at least one question.')
    .max(MOST_SET_QUESTIONS, `A set has at most ${MOST_SET_QUESTIONS} questions.`),
};
export const createQuestionSetSchema = z.strictObject(fields);
export const updateQuestionSetSchema = createQuestionSetSchema.partial();

const sets = { tag: 'Questions', access: 'employer', category: 'general' } as const;
const one = { ...sets, path: '/interview/question-sets/{id}/', params: idParams } as const;
const listErrors = ['AUTHENTICATION_REQUIRED', 'PERMISSION_DENIED'] as const;
const found = [...listErrors, 'RESOURCE_NOT_FOUND'] as const;

export const questionSetRoutes = {
  listQuestionSets: route({
    ...sets,
    method: 'GET',
    path: '/interview/question-sets/',
    summary: 'The company’s question sets, without their questions',
    query: z.strictObject({
      ...listQuery(['id', 'name', 'created_at', 'updated_at']),
      search: textSchema.max(200).optional(),
    }),
    responses: { 200: pageOf(questionSetListItemSchema) },
    errors: ['VALIDATION_ERROR', ...listErrors],
  }),
  createQuestionSet: route({
    ...sets,
    method: 'POST',
    path: '/interview/question-sets/',
    summary: 'Make a question set',
    body: createQuestionSetSchema,
    responses: { 201: questionSetSchema },
    errors: ['VALIDATION_ERROR', ...listErrors, 'INVALID_STATE'],
  }),
  getQuestionSet: route({
    ...one,
    method: 'GET',
    summary: 'One question set',
    responses: { 200: questionSetSchema },
    errors: found,
  }),
  updateQuestionSet: route({
    ...one,
    method: 'PUT',
    summary: 'Change a question set; only the fields that are named, the questions as a whole',
    body: updateQuestionSetSchema,
    responses: { 200: questionSetSchema },
    errors: ['VALIDATION_ERROR', ...found],
  }),
  patchQuestionSet: route({
    ...one,
    method: 'PATCH',
    summary: 'The same as PUT',
    body: updateQuestionSetSchema,
    responses: { 200: questionSetSchema },
    errors: ['VALIDATION_ERROR', ...found],
  }),
  deleteQuestionSet: route({
    ...one,
    method: 'DELETE',
    summary: 'Delete a question set; interviews that were made with it keep their questions',
    responses: { 204: null },
    errors: found,
  }),
  listOwnQuestions: route({
    ...sets,
    method: 'GET',
    path: '/interview/question-sets/questions/',
    summary: 'The company’s own questions, each with the set that it is in',
    description: 'A question that a set took from the bank and left as it was is the bank’s, and not listed.',
    query: z.strictObject({
      ...listQuery(['set', 'text', 'difficulty', 'skill']),
      ...questionFilter,
    }),
    responses: { 200: pageOf(ownQuestionSchema) },
    errors: ['VALIDATION_ERROR', ...listErrors],
  }),
  checkQuestions: route({
    ...sets,
    method: 'POST',
    audit: 'never',
    path: '/interview/question-sets/check/',
    summary: 'Check rows as questions of a set, each by itself; no set is changed',
    body: z.strictObject({
      rows: z
        .array(z.unknown())
        .min(1, 'Send at least one row.')
        .max(MOST_CHECKED_ROWS, `At most ${MOST_CHECKED_ROWS} rows at once.`),
    }),
    /** In the order of the rows. */
    responses: { 200: z.object({ rows: z.array(checkedRowSchema) }) },
    errors: ['VALIDATION_ERROR', ...listErrors],
  }),
  exportQuestionSet: route({
    ...sets,
    method: 'GET',
    path: '/interview/question-sets/{id}/export/',
    params: idParams,
    summary: 'A question set as a file',
    query: z.strictObject({ format: formatSchema }),
    responses: { 200: null },
    file: ['text/csv', 'application/yaml'],
    errors: ['VALIDATION_ERROR', ...found],
  }),
  importQuestionSet: route({
    ...sets,
    method: 'POST',
    path: '/interview/question-sets/import/',
    summary: 'Make a question set from a file; what is wrong is named by row, the first question being row 1',
    body: z.strictObject({
      /** Left out: the name in the file, which only YAML has. */
      name: fields.name.optional(),
      format: formatSchema,
      content: textSchema
        .min(1, 'The file is empty.')
        .max(MAX_FILE_LENGTH, 'The file is too long for a set.'),
      /** Only check, and answer what would be made. */
      dry_run: z.boolean().default(false),
    }),
    responses: { 200: questionSetPreviewSchema, 201: questionSetSchema },
    errors: ['VALIDATION_ERROR', ...listErrors, 'INVALID_STATE'],
  }),
};
