/** Everything that a client may send on /ws/interview/{id}/. */
import { z } from 'zod';
import { ping } from './stream/ping.ts';
import { transcriptPartial } from './stream/transcript-partial.ts';

export const upSchema = z.discriminatedUnion('type', [ping, transcriptPartial]);
export type UpMessage = z.infer<typeof upSchema>;
