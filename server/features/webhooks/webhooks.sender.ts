/** One attempt: signed by the Standard Webhooks specification, and what came of it in words. */
import { Webhook } from 'standardwebhooks';
import { retryAfterMs } from '../../../shared/domain/webhooks.ts';
import type { Deps } from '../../deps.ts';
import { AddressRefused } from '../../outbound.ts';
import type { Attempt } from './queue.repository.ts';
import { SEALED_FOR } from './webhooks.events.ts';
import type { OldSecret } from './webhooks.repository.ts';

/** Source: extensions, "Webhooks": 10 s to answer. */
export const ANSWER_MS = 10_000;

export interface Message {
  webhook_id: string;
  payload: string;
  url: string;
  /** Sealed. */
  secret: string;
  /** JSON: OldSecret[]. */
  old_secrets: string;
}

export interface SendOptions {
  /** Milliseconds that the receiver has to answer. */
  answerMs: number;
  /** Ends the attempt early. */
  signal?: AbortSignal;
}

export function webhookSender({
  outbound,
  sealer,
  clock,
  version,
  log,
}: Pick<Deps, 'outbound' | 'sealer' | 'clock' | 'version' | 'log'>) {
  /** By the secret of now, and by those that were replaced a short time ago. */
  function signatures({ webhook_id, payload, secret, old_secrets }: Message, at: Date): string[] {
    const stillValid = (JSON.parse(old_secrets) as OldSecret[]).filter(
      ({ until }) => until > at.toISOString(),
    );
    return [secret, ...stillValid.map((old) => old.secret)].flatMap((sealed) => {
      try {
        return [new Webhook(sealer.open(sealed, SEALED_FOR)).sign(webhook_id, at, payload)];
      } catch (error) {
        log.error({ err: error, webhook_id }, 'A webhook secret cannot be opened');
        return [];
      }
    });
  }

  /** Never throws: what goes wrong is the attempt's outcome. */
  return async (message: Message, { answerMs, signal }: SendOptions): Promise<Attempt> => {
    const at = clock();
    const signed = signatures(message, at);
    const headers = {
      'content-type': 'application/json',
      'user-agent': `JobHive-Studio/${version}`,
      'webhook-id': message.webhook_id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': signed.join(' '),
    };
    const began = performance.now();
    const ended = (statusCode: number | null, error: string | null, waitMs = 0): Attempt => ({
      at: at.toISOString(),
      statusCode,
      durationMs: Math.round(performance.now() - began),
      error,
      retryAfterMs: waitMs,
    });
    if (signed.length === 0) return ended(null, 'Its secret cannot be opened here any more: rotate it.');
    try {
      const { status, retryAfter } = await outbound.post(message.url, {
        headers,
        body: message.payload,
        timeoutMs: answerMs,
        signal,
      });
      return ended(status, trouble(status), retryAfterMs(retryAfter, clock()));
    } catch (error) {
      return ended(null, reason(error, answerMs));
    }
  };
}
export type WebhookSender = ReturnType<typeof webhookSender>;

function trouble(status: number): string | null {
  if (status >= 200 && status < 300) return null;
  if (status >= 300 && status < 400) return `Answered ${status}: redirects are not followed.`;
  return `Answered ${status}.`;
}

function reason(error: unknown, answerMs: number): string {
  const { name, code, cause, message } = error as Error & { code?: string; cause?: { name?: string } };
  if (error instanceof AddressRefused) return message;
  if (name === 'AbortError' && cause?.name === 'TimeoutError')
    return `No answer within ${answerMs / 1000} seconds.`;
  return `No connection: ${code ?? message}.`;
}
