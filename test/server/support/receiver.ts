/** A receiver of webhooks on a real port, which answers as a test wants and remembers what it got. */
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

export interface Received {
  id: string;
  path: string;
  headers: IncomingHttpHeaders;
  /** As it came, for its signature. */
  text: string;
  body: any;
}

/** A status; or what else to do with the response. */
type Answer = number | ((response: ServerResponse) => void);

export interface Receiver {
  url: string;
  received: Received[];
  /** What to answer from now on. */
  answer: (got: Received) => Answer | Promise<Answer>;
  close(): Promise<void>;
}

export async function startReceiver(answer: Receiver['answer'] = () => 204): Promise<Receiver> {
  const receiver: Receiver = { url: '', received: [], answer, close: async () => {} };
  const server = createServer(async (request, response) => {
    const text = await read(request);
    const id = String(request.headers['webhook-id']);
    const got = { id, path: String(request.url), headers: request.headers, text, body: JSON.parse(text) };
    receiver.received.push(got);
    const wanted = await receiver.answer(got);
    if (typeof wanted === 'function') wanted(response);
    else response.writeHead(wanted).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  receiver.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`;
  receiver.close = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return receiver;
}

async function read(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
}

/** What the library makes of it. @throws where the signature is not by `secret`. */
export const verified = (secret: string, { text, headers }: Received): any =>
  new Webhook(secret).verify(text, headers as Record<string, string>);
