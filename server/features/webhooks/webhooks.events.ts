/** Recording what happened, for whoever wants to hear of it; the one function that other features call. */
import { v7 as uuidv7 } from 'uuid';
import type { WebhookEventType, WebhookPayload } from '../../../shared/contract/webhooks.ts';
import { wireTime } from '../../http/time.ts';
import type { Write } from '../../store/store.ts';
import { enqueue } from './queue.repository.ts';
import { enabledEndpoints } from './webhooks.repository.ts';

/** What the secrets of endpoints are sealed for. */
export const SEALED_FOR = 'webhook';

/** The header webhook-id of a new event. */
export const newWebhookId = (): string => `msg_${uuidv7()}`;

/** The body of a webhook; `at` is when it happened, as times are stored. */
export function webhookBody(type: WebhookEventType, at: string, data: Record<string, unknown>): string {
  return JSON.stringify({ type, timestamp: wireTime(at), data } satisfies WebhookPayload);
}

export function webhookEvents() {
  const listeners = new Set<() => void>();
  const wake = () => {
    for (const listener of listeners) listener();
  };
  return {
    /**
     * Records an event in the write that it tells of: both are kept, or neither. It goes to the endpoints of the
     * write's tenant; a person, whose practice it would be, has none.
     */
    async record(write: Write, type: WebhookEventType, data: Record<string, unknown>): Promise<void> {
      const all = await enabledEndpoints(write.tx, write.tenant);
      const wanted = all.filter(({ events }) => (JSON.parse(events) as string[]).includes(type));
      if (wanted.length === 0) return;
      await enqueue(
        write,
        { id: newWebhookId(), type, payload: webhookBody(type, write.now, data) },
        wanted.map(({ id }) => id),
      );
      write.after(wake);
    },

    /** Whether anybody of the write's tenant listens at all: who has thousands of events asks once. */
    isHeard: async (write: Write): Promise<boolean> =>
      (await enabledEndpoints(write.tx, write.tenant)).length > 0,

    /** Says that something is due. */
    wake,

    /** Starts listening to that; call what it returns to stop. */
    onWake(listener: () => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
export type WebhookEvents = ReturnType<typeof webhookEvents>;
