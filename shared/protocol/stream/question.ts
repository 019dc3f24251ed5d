import { z } from 'zod';
import { at, down } from '../message.ts';

/** A question was asked. Never carries a rubric: the candidate hears it too. */
export const questionAsked = down(
  'question',
  z.object({ question_id: z.int(), order: z.int(), text: z.string(), ...at }),
);
