/**
 * /ws/sync/: tells a device that something is new for it, and never what. Without it a device asks now and then.
 * Source: sync protocol, "Endpoints".
 */
import type { FastifyInstance } from 'fastify';
import type { WebSocket } from 'ws';
import type { Actor } from '../../../shared/domain/permissions.ts';
import type { Poke } from '../../../shared/protocol/sync/messages.ts';
import { CLOSE } from '../../../shared/protocol/version.ts';
import type { Deps } from '../../deps.ts';
import { ApiError } from '../../errors.ts';
import { type Identifying, identify } from '../../plugins/auth.ts';
import { tenantOf } from './clients.ts';

/** Who writes much pokes once for all of it. */
const COALESCE_MS = 100;
/** A connection that does not answer is gone; and so is one whose device was put out. */
const BEAT_MS = 30_000;

export function registerPokes(
  app: FastifyInstance,
  { store, log }: Pick<Deps, 'store' | 'log'>,
  services: Identifying,
): void {
  const rooms = new Map<string, Set<WebSocket>>();
  const due = new Map<string, number>();

  const tell = (socket: WebSocket, head: number) => {
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify({ head } satisfies Poke));
  };
  const stop = store.onWrite((tenant, head) => {
    if (!rooms.has(tenant)) return;
    const isWaiting = due.has(tenant);
    due.set(tenant, head);
    if (isWaiting) return;
    setTimeout(() => {
      const latest = due.get(tenant) as number;
      due.delete(tenant);
      for (const socket of rooms.get(tenant) ?? []) tell(socket, latest);
    }, COALESCE_MS).unref();
  });
  app.addHook('onClose', async () => stop());

  app.route({
    method: 'GET',
    url: '/ws/sync/',
    handler: (_request, reply) => reply.callNotFound(),
    wsHandler(socket, { headers }) {
      open(socket, () => identify(services, headers)).catch((error: unknown) => {
        if (error instanceof ApiError) return socket.close(CLOSE.unauthenticated, error.message);
        log.error({ err: error }, 'A device could not be listened for');
        socket.close(1011, 'Something went wrong on our side.');
      });
    },
  });

  async function open(socket: WebSocket, who: () => Promise<Actor>): Promise<void> {
    const tenant = tenantOf(await who());
    if (socket.readyState !== socket.OPEN) return;
    const room = rooms.get(tenant) ?? new Set();
    rooms.set(tenant, room.add(socket));
    let isAlive = true;
    socket.on('pong', () => {
      isAlive = true;
    });
    const beat = setInterval(() => {
      if (!isAlive) return socket.terminate();
      isAlive = false;
      socket.ping();
      who().then(
        (actor) => tenantOf(actor) !== tenant && socket.close(CLOSE.unauthenticated),
        () => socket.close(CLOSE.unauthenticated, 'This device was disconnected. Connect it again.'),
      );
    }, BEAT_MS).unref();
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      clearInterval(beat);
      room.delete(socket);
      if (room.size === 0 && rooms.get(tenant) === room) rooms.delete(tenant);
    });
    const row = await store.read
      .selectFrom('tenants')
      .select('head')
      .where('uid', '=', tenant)
      .executeTakeFirst();
    tell(socket, Number(row?.head ?? 0));
  }
}
