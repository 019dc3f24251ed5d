/** A network between two programs that counts what goes over it, and that can be taken away. */

import type { AddressInfo } from 'node:net';
import { connect, createServer, type Socket } from 'node:net';

export interface CountingProxy {
  port: number;
  /** Bytes both ways since the last look. */
  bytes(): number;
  /** From here on nothing gets through, or everything does again. */
  cut(isCut: boolean): void;
  close(): Promise<void>;
}

export async function countingProxy(to: number): Promise<CountingProxy> {
  let n = 0;
  let isCut = false;
  const open = new Set<Socket>();
  const server = createServer((near) => {
    if (isCut) return void near.destroy();
    const far = connect(to, '127.0.0.1');
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one);
      one.setNoDelay(true);
      one.on('data', (chunk) => {
        n += chunk.length;
      });
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    bytes() {
      const counted = n;
      n = 0;
      return counted;
    },
    cut(value) {
      isCut = value;
      if (value) for (const socket of open) socket.destroy();
    },
    async close() {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
