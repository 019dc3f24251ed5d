/** Parts that the stream's messages share. Source: API reference, "WebSocket API". */
import { z } from 'zod';

/** A server message: `id` rises within its interview and never repeats, so `?since=` can resume. */
export function down<const T extends string, D extends z.ZodType>(type: T, data: D) {
  return z.object({ id: z.int().nonnegative(), type: z.literal(type), data });
}
export const at = { timestamp: z.string() };
