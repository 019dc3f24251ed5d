/** A server that answers what a test says, and keeps what it was asked. */
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';

export interface Asked {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
  at: number;
}
export type Reaction = (response: ServerResponse, asked: Asked) => void;

export interface Scripted {
  url: string;
  asked: Asked[];
  close(): Promise<void>;
}

/** `react` is asked for each request, with how many came before it. */
export async function startScripted(react: (nth: number, asked: Asked) => Reaction): Promise<Scripted> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const entry = {
      method: request.method ?? '',
      url: request.url ?? '',
      headers: request.headers,
      body: Buffer.concat(chunks).toString(),
      at: Date.now(),
    };
    asked.push(entry);
    react(asked.length - 1, entry)(response, entry);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address() as { port: number };
  return {
    url: `http://127.0.0.1:${address.port}`,
    asked,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export const answer =
  (status: number, body?: unknown, headers: Record<string, string> = {}): Reaction =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  };

/** The error envelope. */
export const refuse = (
  status: number,
  code: string,
  headers?: Record<string, string>,
  details = {},
): Reaction =>
  answer(
    status,
    {
      error: {
        code,
        message: `Said ${code}.`,
        details,
        timestamp: '2036-01-01T00:00:00Z',
        request_id: 'req_1',
      },
    },
    headers,
  );

/** Breaks the connection instead of answering. */
export const hangUp: Reaction = (response) => response.destroy();
/** Says nothing. */
export const keepSilent: Reaction = () => undefined;
