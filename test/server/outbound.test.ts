/** Where calls to addresses that users name may go, on real sockets. */
import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, isIP, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { AddressRefused, createOutbound, isPublicAddress } from '../../server/outbound.ts';

const REFUSED = [
  '0.0.0.0',
  '10.0.0.1',
  '10.255.255.255',
  '100.64.0.1',
  '127.0.0.1',
  '127.255.0.3',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.0.0.1',
  '192.168.1.1',
  '198.18.0.1',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:8.8.8.8',
  '::7f00:1',
  '64:ff9b::7f00:1',
  'fc00::1',
  'fd00:ec2::254',
  'fe80::1',
  'fec0::1',
  'ff02::1',
  '2001:db8::1',
  '2002:7f00:1::',
  '2001::1',
];
const PUBLIC = [
  '1.1.1.1',
  '8.8.8.8',
  '100.63.255.255',
  '100.128.0.0',
  '172.15.0.1',
  '172.32.0.1',
  '192.167.1.1',
  '223.255.255.255',
  '2606:4700::1111',
  '2a00:1450::1',
];

describe('a public address', () => {
  it.each(REFUSED)('is not %s', (address) => {
    expect(isIP(address)).not.toBe(0);
    expect(isPublicAddress(address)).toBe(false);
  });
  it.each(PUBLIC)('is %s', (address) => expect(isPublicAddress(address)).toBe(true));
  it('is not a name', () => expect(isPublicAddress('example.com')).toBe(false));
});

describe('a call', () => {
  const opened: { close(): unknown; closeAllConnections?(): void }[] = [];
  afterEach(() => {
    for (const server of opened.splice(0)) {
      server.close();
      server.closeAllConnections?.();
    }
  });
  async function port(server: Server | ReturnType<typeof createTcpServer>): Promise<number> {
    opened.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return (server.address() as AddressInfo).port;
  }
  let calls = 0;
  const listen = (listener: RequestListener) => {
    calls = 0;
    return port(
      createServer((request, response) => {
        calls += 1;
        listener(request, response);
      }),
    );
  };
  const request = { headers: { 'x-a': 'b' }, body: '{"ü":1}', timeoutMs: 5000 };
  const anywhere = createOutbound({ allowPrivate: true });
  const guarded = createOutbound({ allowPrivate: false });

  it('sends headers and body, and answers the status', async () => {
    const seen: unknown[] = [];
    const at = await listen(async (incoming, response) => {
      let text = '';
      for await (const chunk of incoming.setEncoding('utf8')) text += chunk;
      seen.push(incoming.method, incoming.headers['x-a'], incoming.headers['content-length'], text);
      response.writeHead(202).end('thanks');
    });
    expect(await anywhere.post(`http://127.0.0.1:${at}/x`, request)).toMatchObject({ status: 202 });
    expect(seen).toEqual(['POST', 'b', '8', '{"ü":1}']);
    expect(await anywhere.post(`http://localhost:${at}/x`, request)).toMatchObject({ status: 202 });
  });

  it('to a private address is refused in every form, before anything is connected', async () => {
    const at = await listen((_, response) => void response.writeHead(200).end());
    for (const host of [
      '127.0.0.1',
      '127.1',
      '2130706433',
      '0177.0.0.1',
      '0x7f000001',
      '127.0.0.1.',
      '①②⑦.0.0.1',
      'localhost',
      'LOCALHOST',
      '[::1]',
      '[::ffff:127.0.0.1]',
      '[::ffff:7f00:1]',
      '0.0.0.0',
      '169.254.169.254',
    ]) {
      const url = `http://${host}:${at}/`;
      await expect(guarded.check(url), host).rejects.toBeInstanceOf(AddressRefused);
      await expect(guarded.post(url, request), host).rejects.toBeInstanceOf(AddressRefused);
      await anywhere.check(url);
    }
    expect(calls).toBe(0);
  });

  it('to a name is judged by where the name leads at that moment', async () => {
    const at = await listen((_, response) => void response.writeHead(200).end());
    // Public when it is registered, private when it is called: DNS rebinding.
    const answers = [
      [{ address: '93.184.216.34', family: 4 }],
      [{ address: '127.0.0.1', family: 4 }],
      [
        { address: '93.184.216.34', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ],
    ];
    const rebinding = createOutbound({ allowPrivate: false }, async () => answers.shift() ?? []);
    const url = `http://hooks.example.com:${at}/`;
    await rebinding.check(url);
    await expect(rebinding.post(url, request)).rejects.toBeInstanceOf(AddressRefused);
    await expect(rebinding.post(url, request), 'one of two').rejects.toBeInstanceOf(AddressRefused);
    await expect(rebinding.post(url, request), 'none').rejects.toThrow('no address');
    expect(calls).toBe(0);
  });

  it('lets a name pass that does not resolve yet, and fails when it is called', async () => {
    const unknown = createOutbound({ allowPrivate: false }, async () => {
      throw Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' });
    });
    await unknown.check('https://hooks.example.com/');
    await expect(unknown.post('https://hooks.example.com/', request)).rejects.toMatchObject({
      code: 'ENOTFOUND',
    });
  });

  it('looks a name up once for calls at the same time', async () => {
    const at = await listen((_, response) => void response.writeHead(200).end());
    let lookups = 0;
    const counting = createOutbound({ allowPrivate: true }, async () => {
      lookups += 1;
      await new Promise((resolve) => setTimeout(resolve, 50));
      return [{ address: '127.0.0.1', family: 4 }];
    });
    const url = `http://hooks.example.com:${at}/`;
    await Promise.all([1, 2, 3].map(() => counting.post(url, request)));
    expect(lookups).toBe(1);
    await counting.post(url, request);
    expect([lookups, calls]).toEqual([2, 4]);
  });

  it('does not follow a redirect', async () => {
    const target = await listen((_, response) => void response.writeHead(200).end());
    const at = await port(
      createServer((_, response) => {
        response.writeHead(307, { location: `http://127.0.0.1:${target}/` }).end();
      }),
    );
    expect(await anywhere.post(`http://127.0.0.1:${at}/`, request)).toMatchObject({ status: 307 });
    expect(calls).toBe(0);
  });

  it('ends when the receiver says nothing, or only part of its headers', async () => {
    const sockets: Socket[] = [];
    const silent = await port(createTcpServer((socket) => void sockets.push(socket)));
    const slow = await port(
      createTcpServer((socket) => {
        sockets.push(socket.on('error', () => {}));
        socket.write('HTTP/1.1 200 OK\r\n');
        const timer = setInterval(() => socket.write('x-more: 1\r\n'), 20);
        socket.on('close', () => clearInterval(timer));
      }),
    );
    for (const at of [silent, slow]) {
      await expect(
        anywhere.post(`http://127.0.0.1:${at}/`, { ...request, timeoutMs: 150 }),
      ).rejects.toMatchObject({ name: 'AbortError', cause: { name: 'TimeoutError' } });
    }
    for (const socket of sockets) socket.destroy();
  });

  it('takes the status as the answer, however long or broken the body is', async () => {
    const endless = await listen((_, response) => {
      response.writeHead(200);
      const more = () => {
        if (!response.destroyed) response.write('x'.repeat(16_384), () => setImmediate(more));
      };
      more();
    });
    expect(await anywhere.post(`http://127.0.0.1:${endless}/`, request)).toMatchObject({ status: 200 });
    const trickling = await listen((_, response) => {
      response.writeHead(201);
      const timer = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(timer));
    });
    expect(
      await anywhere.post(`http://127.0.0.1:${trickling}/`, { ...request, timeoutMs: 300 }),
    ).toMatchObject({ status: 201 });
    const broken = await listen((_, response) => {
      response.writeHead(200, { 'content-length': 100 }).write('x');
      setTimeout(() => response.destroy(), 20);
    });
    expect(await anywhere.post(`http://127.0.0.1:${broken}/`, request)).toMatchObject({ status: 200 });
  });

  it('can be ended early', async () => {
    const at = await listen(() => {});
    const stop = new AbortController();
    const ending = expect(
      anywhere.post(`http://127.0.0.1:${at}/`, { ...request, signal: stop.signal }),
    ).rejects.toMatchObject({ name: 'AbortError' });
    setTimeout(() => stop.abort(), 30);
    await ending;
  });
});
