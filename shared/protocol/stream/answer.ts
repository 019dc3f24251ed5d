import { z } from 'zod';
import { at, down } from '../message.ts';

export const answerGiven = down('answer', z.object({ answer_id: z.int(), question_id: z.int(), ...at }));
