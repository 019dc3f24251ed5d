/**
 * Calls to addresses that users name. On a hosted instance they reach public addresses only: the check is made on
 * the resolved address of each connection, so that neither DNS rebinding nor another way of writing a host helps,
 * and redirects are not followed. Source: security checklist, "outbound".
 */
import dns, { type LookupAddress } from 'node:dns';
import type { IncomingMessage } from 'node:http';
import { BlockList, isIP, type LookupFunction } from 'node:net';

// `import` would read every export of node:http, and with them load the whole client behind fetch.
const http = process.getBuiltinModule('node:http');
const https = process.getBuiltinModule('node:https');

/** Source: IANA special-purpose address registries, IPv4. */
const SPECIAL_IPV4: readonly [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];
/** Inside 2000::/3, which alone is public: protocol assignments, documentation, and tunnels that carry IPv4. */
const SPECIAL_IPV6: readonly [string, number][] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const special = new BlockList();
for (const [net, prefix] of SPECIAL_IPV4) special.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of SPECIAL_IPV6) special.addSubnet(net, prefix, 'ipv6');
const globalIpv6 = new BlockList();
globalIpv6.addSubnet('2000::', 3, 'ipv6');

/** Whether an IP address is one that anybody may reach: not private, loopback, link-local, metadata or reserved. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !special.check(address, 'ipv4');
  return family === 6 && globalIpv6.check(address, 'ipv6') && !special.check(address, 'ipv6');
}

/** The connection was not made, because of where it would have gone. */
export class AddressRefused extends Error {
  override name = 'AddressRefused';
}
const refusal = (host: string) =>
  new AddressRefused(`${host} is a private or reserved address; this server calls public ones only.`);

type Resolve = (hostname: string) => Promise<LookupAddress[]>;
const systemResolve: Resolve = (hostname) => dns.promises.lookup(hostname, { all: true });

export interface OutboundRequest {
  /** POST unless it is said otherwise. */
  method?: 'GET' | 'POST';
  headers: Record<string, string>;
  body: string | Buffer;
  /** For the whole call, the name's look-up included. */
  timeoutMs: number;
  /** Ends the call early. */
  signal?: AbortSignal;
}

/** Of an answer, what says whether and when to try again; its body says nothing that we need. */
export interface OutboundAnswer {
  status: number;
  retryAfter: string | undefined;
}

/** An answer with its body. */
export interface OutboundContent extends OutboundAnswer {
  body: Buffer;
  /** How it is compressed, as its header says; what was not asked for is not done. */
  encoding: string | undefined;
}

/** An answer is longer than whoever asked can use. */
export class AnswerTooLong extends Error {
  override name = 'AnswerTooLong';
}

export interface Outbound {
  /**
   * Says early what a connection would refuse. A name that does not resolve now passes: it may later.
   * @throws {AddressRefused}
   */
  check(url: string): Promise<void>;
  /** For every other client that can be handed a look-up; such a client must check literal addresses itself. */
  lookup: LookupFunction;
  /** POSTs. @throws {AddressRefused}, and whatever keeps an answer from coming. */
  post(url: string, request: OutboundRequest): Promise<OutboundAnswer>;
  /** Asks and reads what comes back, up to `maxBytes`. @throws {AnswerTooLong}, a TimeoutError, and as `post` does. */
  ask(url: string, request: OutboundRequest & { maxBytes: number }): Promise<OutboundContent>;
}

/** So much of an answer's body is read that a polite receiver can finish it. */
const MAX_IGNORED_BYTES = 64 * 1024;

/** `resolve` is the system's look-up unless somebody brings another. */
export function createOutbound(
  { allowPrivate }: { allowPrivate: boolean },
  resolve: Resolve = systemResolve,
): Outbound {
  const mayReach = (address: string) => allowPrivate || isPublicAddress(address);

  // Look-ups share a few threads: calls to one name whose server is slow must not take them all.
  const pending = new Map<string, Promise<LookupAddress[]>>();
  function addressesOf(hostname: string): Promise<LookupAddress[]> {
    const known = pending.get(hostname);
    if (known !== undefined) return known;
    const found = resolve(hostname).finally(() => pending.delete(hostname));
    pending.set(hostname, found);
    return found;
  }

  const lookup: LookupFunction = (hostname, options, callback) => {
    addressesOf(hostname).then(
      (all) => {
        const family = options.family === 'IPv4' ? 4 : options.family === 'IPv6' ? 6 : options.family;
        const addresses = family ? all.filter((each) => each.family === family) : all;
        const [first] = addresses;
        if (first === undefined) return callback(new Error(`${hostname} has no address.`), []);
        if (!addresses.every(({ address }) => mayReach(address))) return callback(refusal(hostname), []);
        return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, []),
    );
  };

  /** The URL parser has written every form of an address in one; IPv6 stands in brackets. */
  const hostOf = (url: URL) => url.hostname.replace(/^\[|\]$/g, '');

  /** Literal addresses are connected to without a look-up. */
  function checkLiteral(host: string): void {
    if (isIP(host) !== 0 && !mayReach(host)) throw refusal(host);
  }

  const agents = { 'http:': new http.Agent(), 'https:': new https.Agent() };

  /** Sends a request; `answered` is there with the status line. */
  function send(text: string, { method = 'POST', headers, body, timeoutMs, signal }: OutboundRequest) {
    const url = new URL(text);
    checkLiteral(hostOf(url));
    const timeout = AbortSignal.timeout(timeoutMs);
    const sent = (url.protocol === 'https:' ? https : http).request(url, {
      method,
      headers: { ...headers, ...(method !== 'GET' && { 'content-length': String(Buffer.byteLength(body)) }) },
      agent: agents[url.protocol as keyof typeof agents],
      lookup,
      signal: signal === undefined ? timeout : AbortSignal.any([timeout, signal]),
    });
    const answered = new Promise<IncomingMessage>((resolve, reject) => {
      sent.on('error', reject);
      sent.on('response', resolve);
    });
    sent.end(body);
    return { sent, answered, timeout };
  }

  return {
    lookup,
    async check(text) {
      const host = hostOf(new URL(text));
      checkLiteral(host);
      if (allowPrivate || isIP(host) !== 0) return;
      let addresses: LookupAddress[];
      try {
        addresses = await addressesOf(host);
      } catch {
        return; // unknown here and now; each connection is checked anyway
      }
      if (!addresses.every(({ address }) => mayReach(address))) throw refusal(host);
    },
    async post(text, request) {
      const { sent, answered } = send(text, request);
      const response = await answered;
      // From here on the status is known, and counts however the body ends.
      const end = () => void response.destroy();
      sent.on('error', end);
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes > MAX_IGNORED_BYTES) end();
      });
      response.on('error', end);
      await new Promise<void>((resolve) => response.on('close', resolve));
      return answerOf(response);
    },
    async ask(text, { maxBytes, ...request }) {
      const { sent, answered, timeout } = send(text, request);
      try {
        const response = await answered;
        sent.on('error', (error) => response.destroy(error));
        const chunks: Buffer[] = [];
        let bytes = 0;
        for await (const chunk of response as AsyncIterable<Buffer>) {
          bytes += chunk.length;
          if (bytes > maxBytes) throw new AnswerTooLong(`The answer is longer than ${maxBytes} bytes.`);
          chunks.push(chunk);
        }
        const encoding = response.headers['content-encoding'];
        return { ...answerOf(response), body: Buffer.concat(chunks), encoding };
      } catch (error) {
        // Whatever it broke off, the time was over.
        throw timeout.aborted ? timeout.reason : error;
      }
    },
  };
}

const answerOf = ({ statusCode, headers }: IncomingMessage): OutboundAnswer => ({
  status: statusCode as number,
  retryAfter: headers['retry-after'],
});
