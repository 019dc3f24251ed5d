/** The live stream of one interview: tickets, reconnecting with backoff, replay by `since`. */
import { CLOSE, STREAM_TYPES } from './models.gen.ts';
import { backoff, isTransient } from './retry.ts';

export type StreamState = 'connecting' | 'open' | 'waiting' | 'closed';

/** A message as it comes over the wire. */
export interface WireMessage {
  id: number;
  type: string;
  data: Record<string, unknown>;
}

export interface StreamListener {
  onMessage(message: WireMessage): void;
  onState?(state: StreamState): void;
  /** The connection ended for good: signed out, not allowed, or no such interview. */
  onError?(error: Error): void;
}

/** How to reach the server. */
export interface Connection {
  origin: string;
  newTicket(): Promise<string>;
  /** Milliseconds between questions whether a quiet connection still lives. */
  pingMs?: number;
  WebSocket?: typeof globalThis.WebSocket;
}

export interface Stream {
  /** False when the connection is down; nothing is queued, for a newer message replaces an older one. */
  send(message: object): boolean;
  close(): void;
}

const FINAL: readonly number[] = [CLOSE.forbidden, CLOSE.notFound];
/** A connection that lasted this long was a good one: the next failure is a first one again. */
const STABLE_MS = 5_000;
/** A network that went away says nothing: who is not heard of for two pings is gone. */
const PING_MS = 20_000;

/** Listens until closed. `since`: replays what came after this message id; left out: only what comes from now on. */
export function subscribe(
  connection: Connection,
  interviewId: number,
  since: number | undefined,
  { onMessage, onState, onError }: StreamListener,
): Stream {
  const { pingMs = PING_MS, WebSocket: Socket = globalThis.WebSocket } = connection;
  if (Socket === undefined) throw new TypeError('This runtime has no WebSocket: pass one as an option.');
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
    timer = setTimeout(connect, backoff(failures++));
  };

  async function connect(): Promise<void> {
    onState?.('connecting');
    let ticket: string;
    try {
      ticket = await connection.newTicket();
    } catch (error) {
      if (closed) return;
      // Unreachable: the laptop or the server sleeps. A refusal will not change by asking again.
      return isTransient(error) ? retry() : finish(error as Error);
    }
    if (closed) return;
    const origin = connection.origin || globalThis.location.origin;
    const url = new URL(`/ws/interview/${interviewId}/`, origin.replace(/^http/, 'ws'));
    url.searchParams.set('ticket', ticket);
    if (last !== undefined) url.searchParams.set('since', String(last));
    socket = new Socket(url);
    listen(socket);
  }

  function listen(current: WebSocket): void {
    let openedAt: number | null = null;
    let heardAt = Date.now();
    let pings: ReturnType<typeof setInterval> | undefined;
    current.onopen = () => {
      openedAt = heardAt = Date.now();
      pings = setInterval(() => {
        // Closing a connection that nobody answers takes its time; the next one does not wait for it.
        if (Date.now() - heardAt > 2 * pingMs) lost(null);
        else current.send('{"type":"ping"}');
      }, pingMs);
      onState?.('open');
    };
    current.onmessage = (event) => {
      heardAt = Date.now();
      const message = parse(String(event.data));
      // Number 0 answers this connection alone; every other number is given once.
      if (message === null) return;
      if (message.id !== 0) {
        if (message.id <= (last ?? 0)) return;
        last = message.id;
      }
      onMessage(message);
    };
    // What went wrong is told by the close that follows; a package's socket throws where nobody listens.
    current.onerror = () => undefined;
    current.onclose = lost;
    function lost(event: CloseEvent | null): void {
      clearInterval(pings);
      current.onclose = current.onmessage = null;
      if (socket === current) socket = null;
      if (closed) return;
      if (event === null) current.close();
      if (openedAt !== null && Date.now() - openedAt > STABLE_MS) failures = 0;
      if (event !== null && FINAL.includes(event.code)) {
        finish(new Error(event.reason || `Closed with ${event.code}.`));
      } else retry();
    }
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

/** A message that this client knows; null for a pong, and for what a newer server may say. */
function parse(text: string): WireMessage | null {
  const message = JSON.parse(text) as Partial<WireMessage> | null;
  const isKnown =
    Number.isInteger(message?.id) &&
    STREAM_TYPES.includes(message?.type ?? '') &&
    typeof message?.data === 'object' &&
    message.data !== null;
  return isKnown ? (message as WireMessage) : null;
}
