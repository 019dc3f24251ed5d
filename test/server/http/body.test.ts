/** Bodies that are not what they should be, as bytes on the wire. */
import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { person, type Studio, startStudio } from '../../support/studio.ts';
import { allRows } from '../support/rows.ts';

describe('a body', () => {
  let studio: Studio;
  let token: string;
  beforeAll(async () => {
    studio = await startStudio();
    ({ token } = await person(studio, 'user'));
  });
  afterAll(() => studio.close());

  const put = (bytes: Buffer) =>
    new Promise<{ status: number; body: any }>((resolve, reject) => {
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
      const sent = request(`${studio.url}/api/users/me/`, { method: 'PUT', headers });
      sent.on('error', reject);
      sent.on('response', async (response) =>
        resolve({ status: response.statusCode ?? 0, body: await json(response) }),
      );
      sent.end(bytes);
    });

  it.each([true, false])('over the limit is answered with 413, length announced: %s', async (announced) => {
    const text = Buffer.alloc(24 * 1024 * 1024, 0x20);
    const socket = connect(studio.port, '127.0.0.1').pause();
    await once(socket, 'connect');
    const size = announced
      ? `Content-Length: ${text.length}`
      : `Transfer-Encoding: chunked\r\n\r\n${text.length.toString(16)}`;
    const head = `PUT /api/users/me/ HTTP/1.1\r\nHost: 127.0.0.1:${studio.port}\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/json\r\n${size}`;
    socket.write(announced ? `${head}\r\n\r\n` : `${head}\r\n`);
    // Like a client that reads nothing before it has sent everything. It fails here when the pipe breaks.
    await new Promise<void>((resolve, reject) => {
      socket.on('error', reject);
      socket.write(text, () => resolve());
    });
    if (!announced) socket.write('\r\n0\r\n\r\n');
    socket.resume();
    const [answer] = await once(socket, 'data');
    expect(String(answer)).toMatch(/^HTTP\/1\.1 413 [\s\S]*"PAYLOAD_TOO_LARGE"/);
    socket.destroy();
  });

  it('without end is answered long before it ends, and what reads meanwhile has the answer', async () => {
    const socket = connect(studio.port, '127.0.0.1');
    await once(socket, 'connect');
    const announced = 1024 ** 3;
    let answer = '';
    socket.on('data', (bytes) => {
      answer += bytes;
    });
    const head = `PUT /api/users/me/ HTTP/1.1\r\nHost: 127.0.0.1:${studio.port}\r\nAuthorization: Bearer ${token}\r\nAccept-Encoding: br, gzip\r\nContent-Type: application/json\r\nContent-Length: ${announced}\r\n\r\n`;
    const block = Buffer.alloc(1024 * 1024, 0x20);
    let sent = 0;
    await new Promise<void>((resolve, reject) =>
      socket.write(head, (error) => (error ? reject(error) : resolve())),
    );
    while (!/\}\}$/.test(answer) && sent < announced) {
      sent += block.length;
      // The answer comes before the server hangs up: here a broken pipe is a fault.
      await new Promise<void>((resolve, reject) =>
        socket.write(block, (error) => (error ? reject(error) : resolve())),
      );
    }
    expect(answer).toMatch(/^HTTP\/1\.1 413 [\s\S]*"PAYLOAD_TOO_LARGE"/);
    expect(sent).toBeLessThan(64 * 1024 * 1024);
    socket.destroy();
  });

  it('whose sender never stops is hung up on', async () => {
    const socket = connect(studio.port, '127.0.0.1');
    await once(socket, 'connect');
    socket.resume();
    const closed = new Promise((resolve) => socket.on('error', () => socket.destroy()).on('close', resolve));
    const announced = 1024 ** 3;
    socket.write(
      `PUT /api/users/me/ HTTP/1.1\r\nHost: 127.0.0.1:${studio.port}\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/json\r\nContent-Length: ${announced}\r\n\r\n`,
    );
    const block = Buffer.alloc(1024 * 1024, 0x20);
    let sent = 0;
    while (!socket.destroyed && sent < announced) {
      sent += block.length;
      await Promise.race([closed, new Promise((resolve) => socket.write(block, resolve))]);
    }
    await closed;
    expect(sent).toBeLessThan(128 * 1024 * 1024);
  });

  it('that is not UTF-8 is a 400 and stores nothing', async () => {
    const before = await allRows(studio);
    const bytes = Buffer.concat([
      Buffer.from('{"first_name":"'),
      Buffer.from([0xc3, 0x28]),
      Buffer.from('"}'),
    ]);
    const { status, body } = await put(bytes);
    expect([status, body.error.code]).toEqual([400, 'VALIDATION_ERROR']);
    expect(body.error.details.body).toEqual(['The body is not valid UTF-8.']);
    expect(await allRows(studio)).toEqual(before);
  });

  it('in UTF-8 arrives as it was', async () => {
    const { status, body } = await put(Buffer.from('{"first_name":"Zoë 👩‍🚀"}'));
    expect([status, body.first_name]).toEqual([200, 'Zoë 👩‍🚀']);
  });
});
