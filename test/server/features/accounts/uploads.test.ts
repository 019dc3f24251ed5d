/** Pictures and résumés: what gets in, what is refused without a trace, and who may look. */
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { deflateRawSync, deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorEnvelopeSchema } from '../../../../shared/contract/common.ts';
import {
  DIALECTS,
  type Person,
  person,
  type Reply,
  type Studio,
  startStudio,
} from '../../../support/studio.ts';
import { join as joinTeam, postJob, schedule } from '../../support/interview.ts';
import { allRows } from '../../support/rows.ts';

const MIB = 1024 * 1024;

/** A PNG of one pixel; `salt` makes it another file, `size` pads it with a chunk of noise. */
function png(salt = 0, size = 0): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
  };
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  const parts = [
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('tEXt', Buffer.from(`salt\0${salt}`)),
    chunk('IDAT', deflateSync(Buffer.from([0, 255]))),
  ];
  const end = chunk('IEND', Buffer.alloc(0));
  const used = Buffer.concat([...parts, end]).length + 12;
  if (size > used) parts.push(chunk('nOIs', randomBytes(size - used)));
  return Buffer.concat([...parts, end]);
}
const JPEG = Buffer.concat([
  Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
  Buffer.alloc(64),
]);
const WEBP = Buffer.concat([
  Buffer.from('RIFF'),
  Buffer.from([64, 0, 0, 0]),
  Buffer.from('WEBPVP8 '),
  Buffer.alloc(64),
]);
const GIF = Buffer.concat([Buffer.from('GIF89a'), Buffer.alloc(64)]);
const SVG = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
const PDF = Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');
const EXE = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(256)]);

/** A zip with one deflated entry: what a DOCX is, when the entry says so. */
function zip(name: string, content: string): Buffer {
  const packed = deflateRawSync(Buffer.from(content));
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(content.length, 22);
  local.writeUInt16LE(name.length, 26);
  return Buffer.concat([local, Buffer.from(name), packed, Buffer.from('504b0506', 'hex'), Buffer.alloc(18)]);
}
const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const DOCX = zip(
  '[Content_Types].xml',
  `<Types><Override ContentType="${DOCX_TYPE}.main+xml" PartName="/word/document.xml"/></Types>`,
);
const ZIP = zip('readme.txt', 'hello');

for (const { dialect, missing } of DIALECTS) {
  describe.skipIf(missing)(`uploads on ${dialect}${missing ? ` (${missing})` : ''}`, () => {
    let studio: Studio;
    beforeAll(async () => {
      studio = await startStudio({ dialect });
    });
    afterAll(() => studio.close());

    const reply = async (response: Response): Promise<Reply> => {
      const text = await response.text();
      return {
        status: response.status,
        headers: response.headers,
        body: text === '' ? undefined : JSON.parse(text),
      };
    };
    const form = (...parts: [string, Buffer | string][]) => {
      const data = new FormData();
      for (const [name, part] of parts) {
        if (typeof part === 'string') data.append(name, part);
        else
          data.append(name, new Blob([new Uint8Array(part)], { type: 'image/png' }), '../../etc/passwd.png');
      }
      return data;
    };
    const send = async (
      who: Person | undefined,
      kind: string,
      body: BodyInit,
      headers: Record<string, string> = {},
    ) =>
      reply(
        await fetch(`${studio.url}/api/v1/users/me/${kind}/`, {
          method: 'POST',
          body,
          headers: { ...(who && { authorization: `Bearer ${who.token}` }), ...headers },
        }),
      );
    const upload = (who: Person, kind: string, file: Buffer) => send(who, kind, form(['file', file]));
    const get = (who: Person | undefined, path: string) =>
      fetch(path.startsWith('http') ? path : `${studio.url}/api${path}`, {
        headers: who && { authorization: `Bearer ${who.token}` },
      });
    const remove = (who: Person, kind: string) =>
      studio.call('DELETE', `/api/users/me/${kind}/`, { token: who.token });
    const blobs = () => {
      const folder = join(studio.dataDir, 'blobs');
      if (!existsSync(folder)) return [];
      return readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => entry.name)
        .sort();
    };
    const refused = (answer: Reply, status: number, code: string, what?: string) => {
      expect([answer.status, answer.body?.error?.code], what).toEqual([status, code]);
      expect(errorEnvelopeSchema.safeParse(answer.body).error, what).toBeUndefined();
    };

    describe('a picture', () => {
      it.each([
        ['PNG', png(), 'image/png'],
        ['JPEG', JPEG, 'image/jpeg'],
        ['WebP', WEBP, 'image/webp'],
      ])('is taken as %s, named by its hash, and served as what it is', async (_, file, type) => {
        const who = await person(studio, 'user');
        const { status, body } = await upload(who, 'avatar', file);
        expect(status).toBe(200);
        expect(body).toMatchObject({
          id: who.id,
          avatar: `${studio.url}/api/v1/users/${who.id}/avatar/`,
          resume: null,
        });
        expect((await studio.call('GET', '/api/users/me/', { token: who.token })).body.avatar).toBe(
          `${studio.url}/api/users/${who.id}/avatar/`,
        );
        expect(blobs()).toContain(createHash('sha256').update(file).digest('hex'));
        for (const path of [body.avatar, '/users/me/avatar/']) {
          const picture = await get(who, path);
          expect(picture.status).toBe(200);
          expect(Buffer.from(await picture.arrayBuffer()).equals(file)).toBe(true);
          expect(Object.fromEntries(picture.headers)).toMatchObject({
            'content-type': type,
            'content-length': String(file.length),
            'x-content-type-options': 'nosniff',
            'content-disposition': 'inline',
            'cache-control': 'private, no-cache',
            etag: expect.stringMatching(/^"[0-9a-f]{64}"$/),
          });
        }
      });

      it.each([
        ['a GIF', GIF],
        ['an SVG', SVG],
        ['a PDF', PDF],
        ['a program', EXE],
        ['text', Buffer.from('no picture')],
        ['the start of a PNG', png().subarray(0, 6)],
      ])('is not %s, whatever it is called, and leaves nothing behind', async (_, file) => {
        const who = await person(studio, 'user');
        const [rows, files] = [await allRows(studio), blobs()];
        const answer = await upload(who, 'avatar', file);
        refused(answer, 415, 'UNSUPPORTED_MEDIA_TYPE');
        expect(Object.keys(answer.body.error.details)).toEqual(['file']);
        expect([await allRows(studio), blobs()]).toEqual([rows, files]);
      });

      it('may have 2 MiB and not a byte more', async () => {
        const who = await person(studio, 'user');
        expect((await upload(who, 'avatar', png(1, 2 * MIB))).status).toBe(200);
        const [rows, files] = [await allRows(studio), blobs()];
        for (const size of [2 * MIB + 1, 20 * MIB]) {
          refused(await upload(who, 'avatar', png(1, size)), 413, 'PAYLOAD_TOO_LARGE', String(size));
        }
        expect([await allRows(studio), blobs()]).toEqual([rows, files]);
      });

      it('takes the place of the one before, whose file goes unless it is somebody else’s too', async () => {
        const [who, other] = [await person(studio, 'user'), await person(studio, 'user')];
        const [first, second] = [png(11), png(12)];
        const name = (file: Buffer) => createHash('sha256').update(file).digest('hex');
        await upload(who, 'avatar', first);
        await upload(other, 'avatar', first);
        await upload(who, 'avatar', second);
        expect(blobs()).toEqual(expect.arrayContaining([name(first), name(second)]));
        await upload(other, 'avatar', second);
        expect(blobs()).not.toContain(name(first));
        await upload(other, 'avatar', second); // the same again
        expect((await remove(who, 'avatar')).status).toBe(204);
        expect(blobs()).toContain(name(second));
        expect((await remove(other, 'avatar')).status).toBe(204);
        expect(blobs()).not.toContain(name(second));
        refused(await remove(who, 'avatar'), 404, 'RESOURCE_NOT_FOUND');
        expect((await studio.call('GET', '/api/users/me/', { token: who.token })).body.avatar).toBeNull();
        expect((await get(who, '/users/me/avatar/')).status).toBe(404);
      });

      it('survives that others delete the same bytes at the same time', async () => {
        const file = png(13);
        const people = await Promise.all(Array.from({ length: 6 }, () => person(studio, 'user')));
        await Promise.all(people.map((who) => upload(who, 'avatar', file)));
        const [keepers, leavers] = [people.slice(0, 3), people.slice(3)];
        await Promise.all([
          ...leavers.map((who) => remove(who, 'avatar')),
          ...keepers.map((who) => upload(who, 'avatar', file)),
        ]);
        for (const who of keepers) expect((await get(who, '/users/me/avatar/')).status).toBe(200);
        await Promise.all(keepers.map((who) => remove(who, 'avatar')));
        expect(blobs()).not.toContain(createHash('sha256').update(file).digest('hex'));
      });

      it('is seen by colleagues and by who meets in an interview, and by no stranger', async () => {
        const [owner, colleague] = [await person(studio, 'employer'), await person(studio, 'user')];
        const [candidate, stranger] = [await person(studio, 'user'), await person(studio, 'user')];
        const rival = await person(studio, 'employer');
        await joinTeam(studio, colleague, owner, 'viewer');
        await schedule(studio, owner, candidate, (await postJob(studio, owner)).id);
        for (const who of [owner, colleague, candidate, stranger, rival])
          await upload(who, 'avatar', png(who.id));
        const sees = async (who: Person | undefined, whose: Person) =>
          (await get(who, `/users/${whose.id}/avatar/`)).status;
        expect(await sees(owner, colleague)).toBe(200);
        expect(await sees(colleague, owner)).toBe(200);
        expect(await sees(colleague, candidate)).toBe(200);
        expect(await sees(candidate, owner)).toBe(200);
        expect(await sees(candidate, colleague)).toBe(200);
        for (const [who, whose] of [
          [rival, candidate],
          [rival, owner],
          [candidate, rival],
          [stranger, owner],
          [stranger, candidate],
          [owner, stranger],
        ] as const) {
          expect(await sees(who, whose)).toBe(404);
        }
        expect(await sees(undefined, owner)).toBe(401);
        expect((await get(owner, '/users/999999/avatar/')).status).toBe(404);
      });
    });

    describe('a résumé', () => {
      it.each([
        ['PDF', PDF, 'application/pdf', 'pdf'],
        ['DOCX', DOCX, DOCX_TYPE, 'docx'],
        ['plain text', Buffer.from('Zoë Müller\n\tPython, SQL\n'), 'text/plain; charset=utf-8', 'txt'],
        // Served as text and to save, so that no script in it ever runs.
        ['text that is HTML', Buffer.from('<script>alert(1)</script>'), 'text/plain; charset=utf-8', 'txt'],
      ])('is taken as %s and handed back to save', async (_, file, type, extension) => {
        const who = await person(studio, 'user');
        const { status, body } = await upload(who, 'resume', file);
        expect([status, body.resume, body.avatar]).toEqual([
          200,
          `${studio.url}/api/v1/users/me/resume/`,
          null,
        ]);
        const saved = await get(who, body.resume);
        expect(Buffer.from(await saved.arrayBuffer()).equals(file)).toBe(true);
        expect(Object.fromEntries(saved.headers)).toMatchObject({
          'content-type': type,
          'x-content-type-options': 'nosniff',
          'content-disposition': `attachment; filename="resume.${extension}"`,
        });
        expect((await remove(who, 'resume')).status).toBe(204);
        expect((await get(who, '/users/me/resume/')).status).toBe(404);
      });

      it.each([
        ['a picture', png()],
        ['a program', EXE],
        ['any zip', ZIP],
        ['no UTF-8', Buffer.from([0x41, 0xe9, 0x41])],
        ['text with NUL', Buffer.from('a\0b')],
        ['half a letter at its end', Buffer.from([0x41, 0xc3])],
      ])('is not %s', async (_, file) => {
        const who = await person(studio, 'user');
        const [rows, files] = [await allRows(studio), blobs()];
        refused(await upload(who, 'resume', file), 415, 'UNSUPPORTED_MEDIA_TYPE');
        expect([await allRows(studio), blobs()]).toEqual([rows, files]);
      });

      it('may have 10 MiB and not a byte more', async () => {
        const who = await person(studio, 'user');
        expect((await upload(who, 'resume', Buffer.alloc(10 * MIB, 'a'))).status).toBe(200);
        const files = blobs();
        refused(await upload(who, 'resume', Buffer.alloc(10 * MIB + 1, 'a')), 413, 'PAYLOAD_TOO_LARGE');
        expect(blobs()).toEqual(files);
      });

      it('is its owner’s alone', async () => {
        expect((await get(undefined, '/users/me/resume/')).status).toBe(401);
        expect((await get(await person(studio, 'employer'), '/users/me/resume/')).status).toBe(404);
      });
    });

    describe('a request', () => {
      let who: Person;
      const boundary = 'boundary';
      const type = { 'content-type': `multipart/form-data; boundary=${boundary}` };
      const part = (name: string, content: string) =>
        `--${boundary}\r\nContent-Disposition: form-data; name="${name}"; filename="x"\r\n\r\n${content}`;
      beforeAll(async () => {
        who = await person(studio, 'user');
      });

      it.each(['avatar', 'resume'])('to %s that is not multipart is a 415', async (kind) => {
        for (const [body, contentType] of [
          ['{}', 'application/json'],
          ['{', 'application/json'],
          ['text', 'text/plain'],
          [new Uint8Array(png()), 'image/png'],
        ] as const) {
          const answer = await send(who, kind, body, { 'content-type': contentType });
          refused(answer, 415, 'UNSUPPORTED_MEDIA_TYPE', contentType);
        }
        refused(
          await studio.call('POST', `/api/users/me/${kind}/`, { token: who.token }),
          415,
          'UNSUPPORTED_MEDIA_TYPE',
        );
      });

      it.each([
        ['nothing in it', ''],
        ['no end', part('file', 'half a fi')],
        ['no end of its headers', `--${boundary}\r\nContent-Disposition: form-data; name="file"`],
        ['only an end', `--${boundary}--\r\n`],
        ['an empty file', `${part('file', '')}\r\n--${boundary}--\r\n`],
        ['a field of a prototype', `${part('__proto__', 'x')}\r\n--${boundary}--\r\n`],
        ['no multipart at all', 'nonsense'],
      ])('with %s is a 400 and leaves no file', async (_, body) => {
        const [rows, files] = [await allRows(studio), blobs()];
        refused(await send(who, 'resume', body, type), 400, 'VALIDATION_ERROR');
        expect([await allRows(studio), blobs()]).toEqual([rows, files]);
      });

      it('without a boundary is a 400', async () => {
        refused(
          await send(who, 'resume', 'x', { 'content-type': 'multipart/form-data' }),
          400,
          'VALIDATION_ERROR',
        );
      });

      it('with two files, or a field, is a 400 that names it', async () => {
        const [rows, files] = [await allRows(studio), blobs()];
        const cases: [FormData, string][] = [
          [form(['a', png(1)], ['b', png(2)]), 'file'],
          [form(['a', png(1)], ['b', png(2)], ['c', png(3)]), 'file'],
          [form(['role', 'admin'], ['file', png(1)]), 'role'],
          [form(['file', png(1)], ['role', 'admin']), 'role'],
        ];
        for (const [body, name] of cases) {
          const answer = await send(who, 'avatar', body);
          refused(answer, 400, 'VALIDATION_ERROR', name);
          expect(Object.keys(answer.body.error.details)).toEqual([name]);
        }
        expect([await allRows(studio), blobs()]).toEqual([rows, files]);
      });

      it('from nobody is a 401', async () => {
        refused(await send(undefined, 'avatar', form(['file', png()])), 401, 'AUTHENTICATION_REQUIRED');
      });

      it('that breaks off leaves no file, and the server well', async () => {
        const files = blobs();
        const socket = connect(studio.port, '127.0.0.1');
        socket.write(
          [
            'POST /api/users/me/resume/ HTTP/1.1',
            'Host: localhost',
            `Authorization: Bearer ${who.token}`,
            `Content-Type: ${type['content-type']}`,
            'Content-Length: 1000000',
            '',
            part('file', 'x'.repeat(100_000)),
          ].join('\r\n'),
        );
        const staging = join(studio.dataDir, 'blobs', 'staging');
        await expect.poll(() => readdirSync(staging).length).toBe(1);
        socket.destroy();
        await expect.poll(() => readdirSync(staging).length).toBe(0);
        expect(blobs()).toEqual(files);
        expect((await upload(who, 'resume', PDF)).status).toBe(200);
      });
    });
  });
}
