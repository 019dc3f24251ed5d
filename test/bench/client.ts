/**
 * A keep-alive HTTP client that costs next to nothing, so that the figures are the server's. It sends ready-made
 * requests and reads answers that have a Content-Length, as all of ours do.
 */
import { connect, type Socket } from 'node:net';

export interface RawReply {
  status: number;
  head: string;
  body: Buffer;
}

const HEAD_END = Buffer.from('\r\n\r\n');

export class Connection {
  readonly #port: number;
  #socket: Socket;
  #received: Buffer = Buffer.alloc(0);
  #settle: { resolve: (reply: RawReply) => void; reject: (error: Error) => void } | null = null;

  private constructor(port: number, socket: Socket) {
    this.#port = port;
    this.#socket = socket;
    this.#listen(socket);
  }

  #listen(socket: Socket): void {
    socket.setNoDelay(true);
    socket.on('data', (data) => this.#read(data));
    socket.on('error', (error) => this.#settle?.reject(error));
    socket.on('close', () => this.#settle?.reject(new Error('The server closed the connection.')));
  }

  static async open(port: number): Promise<Connection> {
    return new Connection(port, await connected(port));
  }

  /** One call at a time. */
  async call(request: string): Promise<RawReply> {
    if (this.#socket.destroyed || this.#socket.readableEnded) {
      // Other rows took longer than the server keeps an idle connection.
      this.#socket = await connected(this.#port);
      this.#listen(this.#socket);
    }
    return new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
      this.#socket.write(request);
    });
  }

  close(): void {
    this.#settle = null;
    this.#socket.destroy();
  }

  #read(data: Buffer): void {
    this.#received = this.#received.length === 0 ? data : Buffer.concat([this.#received, data]);
    const headEnd = this.#received.indexOf(HEAD_END);
    if (headEnd < 0) return;
    const head = this.#received.toString('latin1', 0, headEnd);
    const status = Number(head.slice(9, 12));
    const length = status === 204 ? 0 : Number(/\r\ncontent-length: *(\d+)/i.exec(head)?.[1] ?? Number.NaN);
    const end = headEnd + HEAD_END.length + length;
    if (this.#received.length < end) return;
    const body = this.#received.subarray(headEnd + HEAD_END.length, end);
    this.#received = Buffer.alloc(0);
    const settle = this.#settle;
    this.#settle = null;
    if (Number.isNaN(length)) settle?.reject(new Error(`An answer without Content-Length:\n${head}`));
    else settle?.resolve({ status, head, body });
  }
}

async function connected(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  return socket;
}

/** The text of a request. */
export function request(method: string, path: string, token: string, body?: unknown): string {
  const payload = body === undefined ? '' : JSON.stringify(body);
  const content =
    body === undefined
      ? ''
      : `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(payload)}\r\n`;
  return `${method} ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer ${token}\r\n${content}\r\n${payload}`;
}

let hosts = 0;
/** The same request under a name of the server that nobody has used, so that no kept answer is the answer to it. */
export const anew = (text: string): string => text.replace('Host: 127.0.0.1', `Host: 127.0.0.1:${++hosts}`);

/** A call that must succeed, with its parsed answer. */
export async function ask<T>(connection: Connection, text: string): Promise<T> {
  const { status, body } = await connection.call(text);
  if (status >= 300) throw new Error(`${text.split('\r\n')[0]} was answered ${status}: ${body}`);
  return (body.length === 0 ? undefined : JSON.parse(body.toString())) as T;
}

/** Milliseconds of one successful call. */
export async function timed(connection: Connection, text: string): Promise<number> {
  const start = performance.now();
  const { status, body } = await connection.call(text);
  const ms = performance.now() - start;
  if (status >= 300) throw new Error(`${text.split('\r\n')[0]} was answered ${status}: ${body}`);
  return ms;
}

/** Calls per second over all connections within about `ms`; each call takes the next request. */
export async function rate(
  connections: readonly Connection[],
  next: () => string,
  ms: number,
): Promise<number> {
  const start = performance.now();
  let calls = 0;
  await Promise.all(
    connections.map(async (connection) => {
      while (performance.now() - start < ms) {
        await timed(connection, next());
        calls += 1;
      }
    }),
  );
  return calls / ((performance.now() - start) / 1000);
}
