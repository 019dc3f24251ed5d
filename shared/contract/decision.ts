/** The decision on a candidate, written by a person. Source: product, "After": hire, maybe, no hire, with a reason. */
import { z } from 'zod';
import { timestampSchema } from './common.ts';
import { personSchema } from './users.ts';
import { DECISIONS } from './values.ts';

export const decisionValueSchema = z.enum(DECISIONS, { error: `Use one of ${DECISIONS.join(', ')}.` });
export type DecisionValue = z.infer<typeof decisionValueSchema>;

export const decisionSchema = z
  .object({
    decision: z.enum(DECISIONS),
    reason: z.string(),
    decided_by: z.int(),
    decided_by_name: z.string(),
    decided_at: timestampSchema,
  })
  .meta({ id: 'Decision' });
export type Decision = z.infer<typeof decisionSchema>;

/** One that was written at any time, whether it still holds or not. */
export const decisionRecordSchema = z
  .object({
    id: z.int(),
    decision: z.enum(DECISIONS),
    reason: z.string(),
    decided_by: personSchema,
    decided_at: timestampSchema,
    /** When it was taken back, or another one took its place; null while it holds. */
    ended_at: timestampSchema.nullable(),
    ended_by: personSchema.nullable(),
  })
  .meta({ id: 'DecisionRecord' });
export type DecisionRecord = z.infer<typeof decisionRecordSchema>;
