/** Conditional GET, and gzip and brotli: on the wire, byte by byte. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import Fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { mount } from '../../../server/http/call.ts';
import { compilersFactory } from '../../../server/http/compilers.ts';
import { registerCompression } from '../../../server/plugins/compression.ts';
import { registerPages } from '../../../server/plugins/pages.ts';
import { route } from '../../../shared/contract/common.ts';
import { DIALECTS, type Person, person, type Studio, startStudio } from '../../support/studio.ts';
import { postJob } from '../support/interview.ts';

const JOBS = '/api/v1/interview/jobs/';

interface Raw {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

for (const { dialect, missing } of DIALECTS) {
  describe.skipIf(missing)(`answers on ${dialect}${missing ? ` (${missing})` : ''}`, () => {
    let studio: Studio;
    let employer: Person;
    let jobId: number;
    beforeAll(async () => {
      studio = await startStudio({ dialect });
      employer = await person(studio, 'employer');
      for (let i = 0; i < 12; i++) jobId = (await postJob(studio, employer)).id;
    });
    afterAll(() => studio.close());

    /** A call that neither unpacks nor caches anything. */
    const raw = (
      method: string,
      path: string,
      headers: Record<string, string> = {},
      body?: unknown,
    ): Promise<Raw> =>
      new Promise((resolve, reject) => {
        const authorization = `Bearer ${employer.token}`;
        const type = body === undefined ? {} : { 'content-type': 'application/json' };
        const sent = httpRequest(
          {
            host: '127.0.0.1',
            port: studio.port,
            method,
            path,
            headers: { authorization, ...type, ...headers },
          },
          (response) => {
            const chunks: Buffer[] = [];
            response.on('data', (chunk) => chunks.push(chunk));
            response.on('end', () =>
              resolve({
                status: response.statusCode ?? 0,
                headers: response.headers,
                body: Buffer.concat(chunks),
              }),
            );
          },
        );
        sent.once('error', reject);
        sent.end(body === undefined || Buffer.isBuffer(body) ? body : JSON.stringify(body));
      });

    describe.each([
      ['a list', () => JOBS],
      ['a detail', () => `${JOBS}${jobId}/`],
    ])('%s', (_, pathOf) => {
      it('has a tag, and is sent only where it changed', async () => {
        const path = pathOf();
        const first = await raw('GET', path);
        const tag = first.headers.etag as string;
        expect(tag).toMatch(/^W\/"[\w-]{27}"$/);
        expect(first.headers['cache-control']).toBe('private, no-cache');
        const names = [tag, tag.slice(2), `"other", ${tag}`, '*'];
        for (const name of names) {
          const again = await raw('GET', path, { 'if-none-match': name });
          expect([again.status, again.body.length, again.headers.etag], name).toEqual([304, 0, tag]);
          expect([again.headers['content-type'], again.headers['content-length']]).toEqual([
            undefined,
            undefined,
          ]);
          expect(again.headers['cache-control']).toBe('private, no-cache');
        }
        for (const name of ['"other"', 'nonsense', tag.slice(0, -2), `x${tag}`]) {
          expect((await raw('GET', path, { 'if-none-match': name })).status, name).toBe(200);
        }
        await studio.call('PATCH', `${JOBS}${jobId}/`, {
          token: employer.token,
          body: { title: `Changed for ${path}` },
        });
        const changed = await raw('GET', path, { 'if-none-match': tag });
        expect(changed.status).toBe(200);
        expect(changed.headers.etag).not.toBe(tag);
      });
    });

    it('says what its form depends on, whichever form it has', async () => {
      const plain = await raw('GET', JOBS);
      const tag = plain.headers.etag as string;
      const packed = await raw('GET', JOBS, { 'accept-encoding': 'br' });
      const known = await raw('GET', JOBS, { 'if-none-match': tag });
      expect([plain, packed, known].map(({ headers }) => headers.vary)).toEqual(
        Array.from({ length: 3 }, () => 'accept-encoding'),
      );
      const { body } = await studio.call('POST', '/api/v1/interview/interviews/', {
        token: employer.token,
        body: { is_practice: true },
      });
      const report = await raw('GET', `/api/v1/interview/interviews/${body.id}/report/`, {
        'accept-encoding': 'gzip',
      });
      expect(report.headers.vary?.toLowerCase().split(/, */)).toEqual(['accept', 'accept-encoding']);
    });

    it('asks for the same rights as without a condition', async () => {
      const { headers } = await raw('GET', `${JOBS}${jobId}/`);
      const condition = { 'if-none-match': headers.etag as string };
      expect((await raw('GET', `${JOBS}${jobId}/`, { ...condition, authorization: 'Bearer x' })).status).toBe(
        401,
      );
      expect((await raw('GET', `${JOBS}999999/`, { 'if-none-match': '*' })).status).toBe(404);
    });

    it('tags no errors, no writes and no secrets, and lets nobody keep them', async () => {
      const login = { email: employer.email, password: 'a-long-enough-secret' };
      const key = { name: 'Any', scopes: ['jobs:read'] };
      for (const reply of [
        await raw('POST', JOBS, {}, { title: 'Another' }),
        await raw('POST', '/api/auth/login/', {}, login),
        await raw('POST', '/api/auth/api-keys/', {}, key),
      ]) {
        expect([reply.status < 300, reply.headers.etag, reply.headers['cache-control']]).toEqual([
          true,
          undefined,
          'no-store',
        ]);
      }
      expect((await raw('GET', `${JOBS}999999/`)).headers.etag).toBeUndefined();
    });

    it.each([
      ['br', 'br', brotliDecompressSync],
      ['gzip', 'gzip', gunzipSync],
      ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
      ['br;q=0.5, gzip;q=0.9', 'gzip', gunzipSync],
    ])('compresses for %s', async (accepted, encoding, unpack) => {
      const plain = await raw('GET', JOBS);
      expect(plain.headers['content-encoding']).toBeUndefined();
      const packed = await raw('GET', JOBS, { 'accept-encoding': accepted });
      expect([packed.status, packed.headers['content-encoding']]).toEqual([200, encoding]);
      expect(packed.headers.vary).toMatch(/accept-encoding/i);
      expect(unpack(packed.body)).toEqual(plain.body);
      expect(packed.body.length).toBeLessThan(plain.body.length / 3);
      // The same answer, so the same tag.
      expect(packed.headers.etag).toBe(plain.headers.etag);
      const tag = { 'accept-encoding': accepted, 'if-none-match': packed.headers.etag as string };
      const again = await raw('GET', JOBS, tag);
      expect([again.status, again.body.length, again.headers['content-encoding']]).toEqual([
        304,
        0,
        undefined,
      ]);
    });

    it('leaves small answers as they are', async () => {
      const small = await raw('GET', '/api/users/me/', { 'accept-encoding': 'gzip, br' });
      expect([small.body.length < 1024, small.headers['content-encoding']]).toEqual([true, undefined]);
    });

    it('gives a compressed answer again to a repeated POST', async () => {
      const headers = { 'accept-encoding': 'br', 'idempotency-key': `packed-${dialect}` };
      const body = { title: 'Long', description: 'x'.repeat(5000) };
      const [first, repeat] = [
        await raw('POST', JOBS, headers, body),
        await raw('POST', JOBS, headers, body),
      ];
      expect([first.headers['content-encoding'], repeat.headers['content-encoding']]).toEqual(['br', 'br']);
      expect(repeat.headers['idempotency-replayed']).toBe('true');
      expect(brotliDecompressSync(repeat.body)).toEqual(brotliDecompressSync(first.body));
    });

    it('takes no compressed bodies, so nothing small unfolds here', async () => {
      const packed = gzipSync(JSON.stringify({ title: 'Developer' }));
      const reply = await raw('POST', JOBS, { 'content-encoding': 'gzip' }, packed);
      expect([reply.status, JSON.parse(reply.body.toString()).error.code]).toEqual([400, 'VALIDATION_ERROR']);
    });
  });
}

describe('compression', () => {
  const accepted = { 'accept-encoding': 'br' };

  it('leaves out what answers secrets, whatever its size', async () => {
    const app = Fastify({ schemaController: { compilersFactory } });
    await registerCompression(app);
    const answer = z.object({ text: z.string() });
    const definition = {
      method: 'GET',
      summary: '',
      tag: 'Service',
      access: 'public',
      category: 'general',
      responses: { 200: answer },
      errors: [],
    } as const;
    const handler = async () => ({ text: 'x'.repeat(5000) });
    mount(app, route({ ...definition, path: '/open/' }), handler);
    mount(app, route({ ...definition, path: '/secret/', answersSecret: true }), handler);
    const packed = async (path: string) =>
      (await app.inject({ url: `/api${path}`, headers: accepted })).headers['content-encoding'];
    expect([await packed('/open/'), await packed('/secret/')]).toEqual(['br', undefined]);
  });

  it('includes the pages', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jobhive-pages-'));
    mkdirSync(join(folder, 'assets'));
    const script = 'export const words = ["hive", "studio"];\n'.repeat(100);
    writeFileSync(join(folder, 'assets/page.js'), script);
    writeFileSync(
      join(folder, 'index.html'),
      `<!doctype html><title>Studio</title>${'<p>Hello</p>'.repeat(200)}`,
    );
    const app = Fastify();
    await registerCompression(app);
    await registerPages(app, folder);
    for (const url of ['/assets/page.js', '/jobs']) {
      const reply = await app.inject({ url, headers: accepted });
      expect([reply.statusCode, reply.headers['content-encoding']], url).toEqual([200, 'br']);
      const plain = await app.inject({ url });
      expect(brotliDecompressSync(reply.rawPayload), url).toEqual(plain.rawPayload);
    }
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  });
});
