/** The decision on a candidate, written by a person. Source: product, "After": hire, maybe, no hire, with a reason. */
import { z } from 'zod';
import { timestampSchema } from './common.ts';

export const DECISIONS = ['hire', 'maybe', 'no_hire'] as const;
export const decisionValueSchema = z.enum(DECISIONS, { error: `Use one of ${DECISIONS.join(', ')}.` });
export type DecisionValue = z.infer<typeof decisionValueSchema>;

export const decisionSchema = z
  .object({
    decision: z.enum(DECISIONS),
    reason: z.string(),
    decided_by: z.int(),
    decided_at: timestampSchema,
  })
  .meta({ id: 'Decision' });
export type Decision = z.infer<typeof decisionSchema>;
