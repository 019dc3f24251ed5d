/** The live stream of one interview: tickets, reconnecting with backoff, replay by `since`. */
import { downSchema, type StreamMessage } from '../../protocol/down.ts';
import type { UpMessage } from '../../protocol/up.ts';
import { CLOSE } from '../../protocol/version.ts';
import { JobHiveConnectionError } from './errors.ts';

export type StreamState = 'connecting' | 'open' | 'waiting' | 'closed';

export interface SubscribeOptions {
  onMessage(message: StreamMessage): void;
  onState?(state: StreamState): void;
  /** The connection ended for good: signed out, not allowed, or no such interview. */
  onError?(error: Error): void;
  /** Replays what came after this message id; left out: only what comes from now on. */
  since?: number;
}

/** How to reach the server. */
export interface Connection {
  baseUrl: string;
  newTicket(): Promise<string>;
  WebSocket?: typeof globalThis.WebSocket;
}

export interface Subscription {
  /** False when the connection is down; nothing is queued, for a newer partial replaces an older one. */
  send(message: UpMessage): boolean;
  close(): void;
}

const FIRST_DELAY_MS = 250;
const LONGEST_DELAY_MS = 15_000;
const FINAL: readonly number[] = [CLOSE.forbidden, CLOSE.notFound];

export function subscribe(
  connection: Connection,
  interviewId: number,
  { onMessage, onState, onError, since }: SubscribeOptions,
): Subscription {
  const Socket = connection.WebSocket ?? WebSocket;
  let last = since;
  let socket: WebSocket | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let closed = false;
  let failures = 0;

  const finish = (error?: Error) => {
    closed = true;
    clearTimeout(timer);
    onState?.('closed');
    if (error) onError?.(error);
  };
  const retry = () => {
    if (closed) return;
    onState?.('waiting');
    const delay = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** failures++);
    timer = setTimeout(connect, delay * (0.5 + Math.random() / 2));
  };

  async function connect(): Promise<void> {
    onState?.('connecting');
    let ticket: string;
    try {
      ticket = await connection.newTicket();
    } catch (error) {
      if (closed) return;
      // Unreachable: the laptop or the server sleeps. A refusal will not change by asking again.
      return error instanceof JobHiveConnectionError ? retry() : finish(error as Error);
    }
    if (closed) return;
    const origin = connection.baseUrl || globalThis.location.origin;
    const url = new URL(`/ws/interview/${interviewId}/`, origin.replace(/^http/, 'ws'));
    url.searchParams.set('ticket', ticket);
    if (last !== undefined) url.searchParams.set('since', String(last));
    socket = new Socket(url);
    socket.onopen = () => {
      failures = 0;
      onState?.('open');
    };
    socket.onmessage = (event) => {
      const message = downSchema.safeParse(JSON.parse(String(event.data)));
      // A message of a newer server that this client does not know is passed over, not fatal.
      if (!message.success || message.data.type === 'pong') return;
      last = Math.max(last ?? 0, message.data.id);
      onMessage(message.data);
    };
    socket.onclose = (event) => {
      socket = null;
      if (closed) return;
      if (FINAL.includes(event.code)) finish(new Error(event.reason || `Closed with ${event.code}.`));
      else retry();
    };
  }
  void connect();

  return {
    send(message) {
      if (socket?.readyState !== 1) return false;
      socket.send(JSON.stringify(message));
      return true;
    },
    close() {
      if (!closed) finish();
      socket?.close(1000);
    },
  };
}
