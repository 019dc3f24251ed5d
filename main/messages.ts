/** What the shell and the server's process say to each other. Both ends check every message. */
import { z } from 'zod';

/** From the shell. Settings come by message: unlike arguments and variables, no other program can read them. */
export const toServerSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('start'), settings: z.record(z.string(), z.string()) }),
  z.object({ type: z.literal('stop') }),
]);

/** From the server's process. */
export const fromServerSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready'), url: z.url({ protocol: /^http$/ }) }),
  z.object({ type: z.literal('failed'), message: z.string() }),
]);

export type ToServer = z.infer<typeof toServerSchema>;
export type FromServer = z.infer<typeof fromServerSchema>;
