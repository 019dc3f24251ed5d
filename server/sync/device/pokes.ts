/** Listening for what is new on the other side, so that it need not be asked all the time. */
import { WebSocket } from 'ws';
import { pokeSchema } from '../../../shared/protocol/sync/messages.ts';
import type { Outbound } from '../../outbound.ts';
import type { Link } from './link.ts';

const HANDSHAKE_MS = 20_000;
const MAX_BYTES = 1024;
/** The other side says something at least twice as often; a network that went away without a word says nothing. */
const SILENCE_MS = 75_000;

/** `onHead` hears of the newest version there. */
export function pokeListener(
  outbound: Pick<Outbound, 'check' | 'lookup'>,
  onHead: (tenant: string, head: number) => void,
) {
  const sockets = new Map<string, { client: string; socket: WebSocket }>();

  function forget(tenant: string): void {
    sockets.get(tenant)?.socket.terminate();
    sockets.delete(tenant);
  }

  return {
    isListening: (tenant: string): boolean => sockets.get(tenant)?.socket.readyState === WebSocket.OPEN,

    /** Listens for a link, where that is not done already. What keeps it from that is no matter: it is asked as well. */
    async listen(
      { tenant, client, url }: Pick<Link, 'tenant' | 'client' | 'url'>,
      token: string,
    ): Promise<void> {
      if (sockets.get(tenant)?.client === client) return;
      forget(tenant);
      await outbound.check(url);
      const socket = new WebSocket(`${url.replace(/^http/, 'ws')}/ws/sync/`, {
        headers: { authorization: `Bearer ${token}` },
        ...{ lookup: outbound.lookup, handshakeTimeout: HANDSHAKE_MS, maxPayload: MAX_BYTES },
        followRedirects: false,
      });
      sockets.set(tenant, { client, socket });
      let silence: NodeJS.Timeout | undefined;
      const heard = () => {
        clearTimeout(silence);
        silence = setTimeout(() => socket.terminate(), SILENCE_MS).unref();
      };
      socket.on('open', heard);
      socket.on('ping', heard);
      socket.on('message', (data) => {
        heard();
        const poke = pokeSchema.safeParse(parsed(String(data)));
        if (poke.success) onHead(tenant, poke.data.head);
      });
      // A failure is told by the close that follows it.
      socket.on('error', () => {});
      socket.on('close', () => {
        clearTimeout(silence);
        if (sockets.get(tenant)?.socket === socket) sockets.delete(tenant);
      });
    },

    forget,
    stop(): void {
      for (const tenant of [...sockets.keys()]) forget(tenant);
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not ours: nothing is done about it.
    return undefined;
  }
}
