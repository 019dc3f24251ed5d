import { z } from 'zod';
import { answerTextSchema } from '../../contract/answers.ts';
import { idSchema } from '../../contract/common.ts';

/** The unfinished answer so far: kept as the draft, and scored for live updates. */
export const transcriptPartial = z.strictObject({
  type: z.literal('transcript_partial'),
  data: z.strictObject({ question_id: idSchema, text: answerTextSchema }),
});
