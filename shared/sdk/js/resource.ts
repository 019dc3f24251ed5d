/** What the generated resources are made of: a call with its names translated both ways. */
import { fromWire, toWire } from './names.ts';
import { type Page, Pages } from './paging.ts';
import type { RequestOptions, Transport } from './transport.ts';

/** What a call carries, in JavaScript's names. */
export interface Payload {
  query?: object;
  body?: object;
  isPublic?: boolean;
  /** As this media type the file of the body is sent, just as it is. */
  octets?: string;
  file?: readonly string[];
  /** The file is text, and is given as such. */
  isText?: boolean;
  once?: boolean;
  /** Paths of objects whose keys are data: see `fromWire`. */
  maps?: readonly string[];
}

/** Underscores keep its own methods apart from those of the API. */
export class Resource {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  protected async _send<T>(
    method: string,
    path: string,
    { query, body, maps, isText, ...rest }: Payload,
    options: RequestOptions | undefined,
  ): Promise<T> {
    const call = {
      ...rest,
      method,
      path,
      query: toWire(query) as Record<string, unknown> | undefined,
      body: body instanceof Blob ? body : toWire(body, maps),
    };
    const answer = await this.#transport.request(call, options);
    if (isText) return (await (answer as Blob).text()) as T;
    return (rest.file ? answer : fromWire(answer, maps)) as T;
  }

  protected _list<T>(
    path: string,
    { query, isPublic, maps }: Payload,
    options: RequestOptions | undefined,
  ): Pages<T> {
    return new Pages(async (search) => {
      const call = { method: 'GET', path, isPublic, search, query: toWire(query) as Record<string, unknown> };
      return fromWire(await this.#transport.request(call, options), maps) as Page<T>;
    });
  }
}

/** A ticket for one WebSocket: browsers and Node cannot send a header with theirs. */
export async function newTicket(transport: Transport): Promise<string> {
  const answer = await transport.request({ method: 'POST', path: '/auth/ws-ticket/' });
  return (answer as { ticket: string }).ticket;
}
