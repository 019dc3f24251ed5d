import { Agent, request } from 'node:http';

export interface Sent {
  method: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array | undefined;
}
export interface Received {
  status: number;
  headers: Headers;
  text: string;
}

/** Of silence. */
const LIMIT_MS = 60_000;
const agent = new Agent({ keepAlive: true });

/** One HTTP request, as it is: fetch takes twice to three times the work, and tests send a hundred thousand. */
export function sendHttp(url: string, { method, headers = {}, body }: Sent): Promise<Received> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? undefined : String(Buffer.byteLength(body));
    const sending = request(
      url,
      { method, agent, headers: { ...(length !== undefined && { 'content-length': length }), ...headers } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const received = new Headers();
          const { rawHeaders } = response;
          for (let i = 0; i < rawHeaders.length; i += 2)
            received.append(rawHeaders[i] as string, rawHeaders[i + 1] as string);
          resolve({
            status: response.statusCode as number,
            headers: received,
            text: Buffer.concat(chunks).toString('utf8'),
          });
        });
      },
    );
    sending.on('error', reject);
    sending.setTimeout(LIMIT_MS, () => sending.destroy(new Error(`No answer from ${url}.`)));
    sending.end(body);
  });
}
