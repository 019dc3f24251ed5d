import { z } from 'zod';
import { at, down } from '../message.ts';

/** Sentiment of what was said so far. To the employer's sockets, and to the candidate's in practice. */
export const sentimentUpdate = down(
  'sentiment_update',
  z.object({ positive_score: z.number(), engagement_score: z.number(), ...at }),
);
