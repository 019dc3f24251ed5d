/** One HTTP call: address, token, timeout, retries, errors. Everything else in this client goes through it. */
import { errorFrom, JobHiveConnectionError, JobHiveTimeoutError, RateLimitError } from './errors.ts';
import { retryAfterMs, retryDelay, sleep } from './retry.ts';
import type { TokenSource } from './tokens.ts';

export const DEFAULT_TIMEOUT_MS = 60_000;

export interface TransportOptions {
  /** Origin of the instance, with or without /api/v1/; '' for the page's own. */
  baseUrl: string;
  tokens: TokenSource;
  fetch?: typeof globalThis.fetch;
  /** Milliseconds that one try may take. */
  timeoutMs?: number;
  /** Tries after the first, on connection failures, 429 and 5xx. */
  maxRetries: number;
  /** What the caller calls a field that an error names. */
  fieldName?: (wireName: string) => string;
}

export interface Call {
  method: string;
  /** Below the prefix, with its ids filled in. */
  path: string;
  /** Public calls carry no token. */
  isPublic?: boolean;
  query?: Readonly<Record<string, unknown>>;
  /** A query string with its question mark, instead of `query`. */
  search?: string | null;
  /** Sent as JSON; a Blob as the one file of a form, or with `octets` just as it is. */
  body?: unknown;
  /** The media type of such bytes. */
  octets?: string | undefined;
  /** Media types of the file that is the answer, instead of JSON. */
  file?: readonly string[];
  /** A second try would not be the same call, whatever its Idempotency-Key: only a refusal for now is tried again. */
  once?: boolean;
}

export interface RequestOptions {
  signal?: AbortSignal;
  /** Milliseconds that one try may take; default: the client's. */
  timeoutMs?: number;
  /** Tries after the first; default: the client's. */
  maxRetries?: number;
  /** Makes a repeated POST the same one for 24 hours; left out: a new one for each call. */
  idempotencyKey?: string;
}

export class Transport {
  readonly #options: TransportOptions;
  readonly #origin: string;

  constructor(options: TransportOptions) {
    this.#options = options;
    this.#origin = options.baseUrl.replace(/\/+$/, '').replace(/\/api(\/v1)?$/, '');
  }

  get origin(): string {
    return this.#origin;
  }

  /**
   * Makes a call and gives back the answer's JSON, or its file as a Blob; undefined without a body. What fails for a
   * moment is tried again: GET, PUT, PATCH and DELETE may be repeated, and a POST carries an Idempotency-Key.
   * @throws {JobHiveError} the server refused; {JobHiveConnectionError} it could not be reached; the signal's reason.
   */
  async request(call: Call, options: RequestOptions = {}): Promise<unknown> {
    const { signal, idempotencyKey, maxRetries = this.#options.maxRetries } = options;
    const { timeoutMs = this.#options.timeoutMs ?? DEFAULT_TIMEOUT_MS } = options;
    const url = `${this.#origin}/api/v1${call.path}${call.search ?? searchOf(call.query)}`;
    // A refusal comes as JSON; an answer that there is as a file too is wanted as the file.
    const accept = call.file ? `${call.file.join(', ')}, application/json;q=0.5` : 'application/json';
    const headers: Record<string, string> = { accept };
    // A form's type names its boundary, which fetch knows.
    if (call.octets !== undefined) headers['content-type'] = call.octets;
    else if (call.body !== undefined && !(call.body instanceof Blob))
      headers['content-type'] = 'application/json';
    if (call.method === 'POST' && (idempotencyKey !== undefined || maxRetries > 0)) {
      headers['idempotency-key'] = idempotencyKey ?? crypto.randomUUID();
    }
    for (let attempt = 0; ; attempt++) {
      try {
        return await this.#authorised(call, (token) =>
          this.#send(url, call, headers, token, timeoutMs, signal),
        );
      } catch (error) {
        const mayRepeat = !call.once || error instanceof RateLimitError;
        const delay = attempt < maxRetries && mayRepeat ? retryDelay(error, attempt) : null;
        if (delay === null) throw error;
        await sleep(delay, signal);
      }
    }
  }

  /** Sends with the token, and once more with a fresh one when it was refused. */
  async #authorised(call: Call, send: (token: string | null) => Promise<Answer>): Promise<unknown> {
    const token = call.isPublic ? null : this.#options.tokens.get();
    let answer = await send(token);
    if (answer.status === 401 && token !== null) {
      const fresh = await this.#options.tokens.renew(token);
      if (fresh !== null) answer = await send(fresh);
    }
    return this.#read(answer, call.file !== undefined);
  }

  async #send(
    url: string,
    { method, body, octets }: Call,
    headers: Record<string, string>,
    token: string | null,
    timeoutMs: number,
    signal: AbortSignal | undefined,
  ): Promise<Answer> {
    const timeout = AbortSignal.timeout(timeoutMs);
    try {
      const response = await (this.#options.fetch ?? fetch)(url, {
        method,
        headers: token === null ? headers : { ...headers, authorization: `Bearer ${token}` },
        body: octets === undefined ? encode(body) : (body as Blob),
        signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      });
      return {
        status: response.status,
        content: await response.blob(),
        retryAfter: response.headers.get('retry-after'),
      };
    } catch (cause) {
      if (signal?.aborted) throw cause;
      if (timeout.aborted) {
        throw new JobHiveTimeoutError(`The server did not answer within ${timeoutMs} ms.`, { cause });
      }
      throw new JobHiveConnectionError('The server cannot be reached.', { cause });
    }
  }

  async #read({ status, content, retryAfter }: Answer, isFile: boolean): Promise<unknown> {
    if (status === 204) return undefined;
    if (isFile && status === 200) return content;
    let data: unknown;
    try {
      data = JSON.parse(await content.text());
    } catch (cause) {
      throw new JobHiveConnectionError(`The server answered ${status} without JSON.`, { cause });
    }
    if (status >= 200 && status < 300) return data;
    const error = errorFrom(status, this.#renamed(data), retryAfterMs(retryAfter));
    throw error ?? new JobHiveConnectionError(`The server answered ${status} in an unknown form.`);
  }

  /** The envelope with its fields called as the caller calls them. */
  #renamed(data: unknown): unknown {
    const { fieldName } = this.#options;
    const error = (data as { error?: { details?: object } } | null)?.error;
    if (fieldName === undefined || typeof error?.details !== 'object') return data;
    const details = Object.entries(error.details ?? {}).map(([name, said]) => [fieldName(name), said]);
    return { error: { ...error, details: Object.fromEntries(details) } };
  }
}

interface Answer {
  status: number;
  content: Blob;
  retryAfter: string | null;
}

function encode(body: unknown): BodyInit | undefined {
  if (body === undefined) return undefined;
  if (!(body instanceof Blob)) return JSON.stringify(body);
  const form = new FormData();
  form.set('file', body, body instanceof File ? body.name : 'file');
  return form;
}

function searchOf(query: Call['query'] = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') search.set(name, String(value));
  }
  return search.size > 0 ? `?${search}` : '';
}
