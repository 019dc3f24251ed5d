/** /ws/interview/{id}/: one connection. Source: extensions, "WebSocket". */
import { isUtf8 } from 'node:buffer';
import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { WebSocket } from 'ws';
import type { Actor } from '../../shared/domain/permissions.ts';
import type { StreamMessage } from '../../shared/protocol/down.ts';
import { type UpMessage, upSchema } from '../../shared/protocol/up.ts';
import { CLOSE } from '../../shared/protocol/version.ts';
import type { Deps } from '../deps.ts';
import { ApiError, denied } from '../errors.ts';
import type { AuthService } from '../features/accounts/auth.service.ts';
import type { AnswerService } from '../features/answers/answers.service.ts';
import { access, exists } from '../features/interviews/interviews.access.ts';
import { type Identifying, identify, requireScope } from '../plugins/auth.ts';
import { nextId, replay } from './events.ts';
import type { Listener } from './hub.ts';

/** What a client may lag behind before it is closed, to catch up with `since`. */
const MAX_BUFFERED_BYTES = 1_048_576;
const CLOSE_FOR: Record<number, number> = { 401: CLOSE.unauthenticated, 404: CLOSE.notFound };
export const MAX_MESSAGE_BYTES = 512 * 1024;
/** How long a client has to answer that the server stops. */
const CLOSE_LIMIT_MS = 1000;
/** Live figures at most this often per connection; the words themselves are kept each time. */
const PARTIAL_INTERVAL_MS = 150;

interface Services extends Identifying {
  auth: AuthService;
  answers: AnswerService;
}

/**
 * Ends every connection when the server stops. One whose client is gone without a word would hold the server up for
 * the thirty seconds that a close may take.
 */
export function endStreams(this: FastifyInstance, done: () => void): void {
  const { clients } = this.websocketServer;
  for (const client of clients) client.close(1001, 'The server stops: connect again.');
  setTimeout(() => {
    for (const client of clients) client.terminate();
  }, CLOSE_LIMIT_MS).unref();
  this.websocketServer.close();
  done();
}

export function registerStream(
  app: FastifyInstance,
  deps: Pick<Deps, 'store' | 'hub' | 'clock' | 'log'>,
  services: Services,
): void {
  app.route<{ Params: { id: string }; Querystring: { ticket?: string; since?: string } }>({
    method: 'GET',
    url: '/ws/interview/:id/',
    handler: (_request, reply) => reply.callNotFound(),
    wsHandler(socket, request) {
      // Messages that arrive while the caller is looked up must not be lost, so listening starts at once.
      const early: Buffer[] = [];
      const keep = (data: Buffer) => early.push(data);
      socket.on('message', keep);
      connect(request.headers, request.params.id, request.query).then(
        (handle) => {
          socket.off('message', keep);
          if (handle === undefined) return;
          for (const data of early) handle(data);
          socket.on('message', handle);
        },
        (error: unknown) => {
          deps.log.error({ err: error }, 'The stream could not be opened');
          socket.close(1011, 'Something went wrong on our side.');
        },
      );

      async function connect(
        headers: IncomingHttpHeaders,
        idText: string,
        query: { ticket?: string; since?: string },
      ) {
        const id = Number(/^[1-9]\d{0,14}$/.exec(idText)?.[0]);
        try {
          const actor = query.ticket ? await redeem(query.ticket) : await identify(services, headers);
          if (actor.client !== undefined) throw denied('A device may only sync.');
          requireScope(actor, 'interviews:read');
          const { rights } = await accessOrClose(actor, id || 0);
          return await open(socket, actor, id, rights.seesScores, sinceOf(query.since));
        } catch (error) {
          if (!(error instanceof ApiError)) throw error;
          return socket.close(CLOSE_FOR[error.status] ?? CLOSE.forbidden, error.message);
        }
      }
    },
  });

  /** Here, other than over HTTP, what is somebody else's is told from what is not there: 4403 and 4404. */
  async function accessOrClose(actor: Actor, id: number) {
    try {
      return await access(deps.store.read, actor, id);
    } catch (error) {
      const isTheirs =
        error instanceof ApiError && error.status === 404 && (await exists(deps.store.read, id));
      throw isTheirs ? denied() : error;
    }
  }

  async function redeem(ticket: string): Promise<Actor> {
    const actor = await services.auth.redeemTicket(ticket);
    if (actor !== null) return actor;
    throw new ApiError('AUTHENTICATION_REQUIRED', 'No ticket, or one that is used up or too old.');
  }

  const sinceOf = (text: string | undefined) => (/^\d{1,15}$/.test(text ?? '') ? Number(text) : undefined);

  async function open(
    socket: WebSocket,
    actor: Actor,
    id: number,
    seesScores: boolean,
    since: number | undefined,
  ) {
    let sent = since ?? 0;
    // Until the replay is done, what comes live waits, so that numbers only rise.
    let waiting: { message: StreamMessage; text: string }[] | null = since === undefined ? null : [];
    const deliver = (message: StreamMessage, text: string) => {
      if (message.id <= sent || socket.readyState !== socket.OPEN) return;
      if (socket.bufferedAmount > MAX_BUFFERED_BYTES) {
        socket.close(CLOSE.tooSlow, 'Reading too slowly: connect again with since.');
        return;
      }
      sent = message.id;
      socket.send(text);
    };
    const listener: Listener = {
      seesScores,
      userId: actor.userId,
      deliver: (message, text) =>
        waiting === null ? deliver(message, text) : waiting.push({ message, text }),
      drop() {
        socket.removeAllListeners('message');
        socket.close(CLOSE.unauthenticated, 'What you may do has changed: connect again.');
      },
    };
    const stop = deps.hub.listen(id, listener);
    socket.on('close', stop);
    socket.on('error', stop);

    if (since !== undefined) {
      for (let complete = false; !complete; ) {
        const page = await replay(deps.store.read, id, sent, seesScores);
        for (const message of page.messages) deliver(message, JSON.stringify(message));
        complete = page.complete || socket.readyState !== socket.OPEN;
      }
      for (const { message, text } of waiting ?? []) deliver(message, text);
      waiting = null;
    }
    return receiver(socket, actor, id, listener);
  }

  /** Handles what the client sends. Of partial transcripts that arrive in a burst, the last one counts. */
  function receiver(socket: WebSocket, actor: Actor, id: number, listener: Listener): (data: Buffer) => void {
    let latest: Extract<UpMessage, { type: 'transcript_partial' }>['data'] | null = null;
    let state: 'idle' | 'keeping' | 'resting' = 'idle';
    let timer: NodeJS.Timeout | undefined;
    let telling = false;
    const isOpen = () => socket.readyState === socket.OPEN;
    socket.on('close', () => {
      // The last words before a closed lid are kept too, without a rest before.
      if (state === 'resting') rested();
    });

    function rested(): void {
      clearTimeout(timer);
      state = 'idle';
      void keepLatest();
    }

    async function keepLatest(): Promise<void> {
      if (state !== 'idle' || latest === null) return;
      state = 'keeping';
      const data = latest;
      latest = null;
      try {
        requireScope(actor, 'interviews:write');
        await services.answers.keepDraft(actor, id, data, listener);
      } catch (error) {
        tell(error);
      }
      state = 'resting';
      if (isOpen()) timer = setTimeout(rested, PARTIAL_INTERVAL_MS);
      else rested();
    }

    /** One at a time: whoever sends nothing but mistakes hears of some of them. */
    function tell(error: unknown): void {
      const known = error instanceof ApiError;
      if (!known) deps.log.error({ err: error }, 'A stream message failed');
      if (telling || !isOpen()) return;
      telling = true;
      const data = {
        code: known ? error.code : ('INTERNAL_ERROR' as const),
        message: known ? error.message : 'Something went wrong on our side.',
        timestamp: deps.clock().toISOString(),
      };
      // Numbered like every message, so that `since` goes on from here; it answers this client alone and is not kept.
      nextId(deps.store, id)
        .then((number) => {
          const message: StreamMessage = { id: number, type: 'error', data };
          listener.deliver(message, JSON.stringify(message));
        })
        .catch((failure: unknown) => deps.log.error({ err: failure }, 'A stream error could not be told'))
        .finally(() => {
          telling = false;
        });
    }

    return (data) => {
      const message = parse(data);
      if (message === null)
        return tell(new ApiError('VALIDATION_ERROR', 'This message is not one that the stream knows.'));
      if (message.type === 'ping') return socket.send('{"type":"pong"}');
      latest = message.data;
      void keepLatest();
    };
  }
}

function parse(data: Buffer): UpMessage | null {
  if (!isUtf8(data)) return null; // a binary message: those of text are checked by the socket
  try {
    return upSchema.safeParse(JSON.parse(data.toString('utf8'))).data ?? null;
  } catch {
    return null; // not JSON: the caller tells the client
  }
}
