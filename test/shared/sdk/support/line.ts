/** The line to a server, which a test can cut. */
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

export interface Line {
  url: string;
  /** Breaks every connection that stands, and keeps new ones away until `mend`. */
  cut(): void;
  mend(): void;
  /** Connections stand, but nothing comes through them any more, nor through new ones until `mend`. */
  hold(): void;
  close(): Promise<void>;
}

export async function startLine(port: number): Promise<Line> {
  const open = new Set<Socket>();
  let isCut = false;
  let isHeld = false;
  const server = createServer((near) => {
    if (isCut) return near.resetAndDestroy();
    const far = connect(port, '127.0.0.1');
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from);
      from.on('error', () => to.destroy());
      from.on('close', () => {
        open.delete(from);
        to.destroy();
      });
      from.on('data', (chunk) => {
        if (!isHeld) to.write(chunk);
      });
      from.on('end', () => to.end());
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address() as { port: number };
  const cut = () => {
    isCut = true;
    for (const socket of open) socket.resetAndDestroy();
  };
  return {
    url: `http://127.0.0.1:${address.port}`,
    cut,
    mend: () => {
      isCut = isHeld = false;
    },
    hold: () => {
      isHeld = true;
    },
    async close() {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
}
