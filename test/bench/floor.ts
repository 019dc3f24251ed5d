/**
 * The floors, in a process of their own: what node:http, better-sqlite3 and ws take by themselves.
 * /bytes/NAME sends a recorded answer as it is; /work/… does the work of the real endpoint with bare tools.
 * Run by the bench: node test/bench/floor.ts SPEC.json
 */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import { type WorkSpec, workHandlers } from './floor-work.ts';

/** An answer of the server: its head as text, its body in base64. */
export interface Recorded {
  head: string;
  body: string;
}

export interface FloorSpec {
  bytes: Record<string, Recorded>;
  work: WorkSpec;
}

const spec = JSON.parse(readFileSync(process.argv[2] as string, 'utf8')) as FloorSpec;
const work = workHandlers(spec.work);
const bytes = new Map(
  Object.entries(spec.bytes).map(([name, { head, body }]) => {
    const [first = '', ...lines] = head.split('\r\n');
    // Node adds these three itself.
    const headers = lines.filter((line) => !/^(date|connection|keep-alive):/i.test(line));
    const pairs = headers.flatMap((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon), line.slice(colon + 1).trim()];
    });
    return [
      `/bytes/${name}`,
      { status: Number(first.slice(9, 12)), pairs, body: Buffer.from(body, 'base64') },
    ];
  }),
);

const readBody = async (request: IncomingMessage) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
};

const server = createServer(async (request, response) => {
  const body = request.method === 'GET' ? '' : await readBody(request);
  const recorded = bytes.get(request.url as string);
  if (recorded !== undefined) {
    response.writeHead(recorded.status, recorded.pairs).end(recorded.body);
    return;
  }
  const url = new URL(request.url as string, 'http://floor');
  const [, , name, id] = url.pathname.split('/');
  const answer = JSON.stringify(
    work[name as keyof typeof work]({ id: Number(id), query: url.searchParams, body }),
  );
  response
    .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(answer) })
    .end(answer);
});

new WebSocketServer({ server, path: '/echo' }).on('connection', (socket) =>
  socket.on('message', (data) => socket.send(data.toString())),
);
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`floor at ${(server.address() as AddressInfo).port}\n`);
});
