import { z } from 'zod';
import { at, down } from '../message.ts';

/** The unfinished answer as it stands. Not replayed: the draft endpoint has the latest. */
export const transcriptUpdate = down(
  'transcript',
  z.object({ question_id: z.int(), text: z.string(), ...at }),
);
