/** Everything that the server may send on /ws/interview/{id}/. */
import { z } from 'zod';
import { answerGiven } from './stream/answer.ts';
import { streamError } from './stream/error.ts';
import { pong } from './stream/ping.ts';
import { questionAsked } from './stream/question.ts';
import { sentimentUpdate } from './stream/sentiment-update.ts';
import { skillUpdate } from './stream/skill-update.ts';
import { statusChange } from './stream/status-change.ts';
import { transcriptUpdate } from './stream/transcript.ts';

export const streamMessageSchema = z.discriminatedUnion('type', [
  sentimentUpdate,
  skillUpdate,
  statusChange,
  questionAsked,
  answerGiven,
  transcriptUpdate,
  streamError,
]);
export const downSchema = z.union([streamMessageSchema, pong]);
export type StreamMessage = z.infer<typeof streamMessageSchema>;
/** A message before the hub numbers it. */
export type StreamEvent = StreamMessage extends infer M
  ? M extends StreamMessage
    ? Omit<M, 'id'>
    : never
  : never;
