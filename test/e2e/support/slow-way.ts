/** The way to an instance, on which the first calls of one path pass and the others are held up. */
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SlowWay {
  url: string;
  /** Lets through what is held up, and all that comes after it. */
  clear: () => void;
  close: () => void;
}

/** @param passing So many calls of the path go through before the way is blocked. */
export async function slowWay(to: string, path: string, passing: number): Promise<SlowWay> {
  const cleared = Promise.withResolvers<void>();
  let calls = 0;
  const server = createServer(async (asked, answer) => {
    if (asked.url?.startsWith(path)) {
      calls += 1;
      if (calls > passing) await cleared.promise;
    }
    const { method, headers, url = '/' } = asked;
    const onward = request(new URL(url, to), { method, headers: { ...headers, host: new URL(to).host } });
    onward.on('response', (got) => {
      answer.writeHead(got.statusCode ?? 502, got.headers);
      got.pipe(answer);
    });
    // A pulled plug, to who asked.
    onward.on('error', () => answer.destroy());
    asked.pipe(onward);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    clear: () => cleared.resolve(),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
