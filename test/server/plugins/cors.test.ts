/** Pages elsewhere: who may call from a browser, and what they may send and read. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../../server/config.ts';
import { type Person, person, type Studio, startStudio } from '../../support/studio.ts';

const PAGE = 'https://app.example.com';
const JOBS = '/api/v1/interview/jobs/';

const cors = ({ headers }: Pick<Response, 'headers'>) =>
  [...headers].filter(([name]) => name.startsWith('access-control-'));

describe('a hosted instance with CORS_ORIGINS', () => {
  let studio: Studio;
  let owner: Person;
  beforeAll(async () => {
    studio = await startStudio({
      env: { MODE: 'hosted', CORS_ORIGINS: `${PAGE}, http://localhost:3000`, LOG_LEVEL: 'silent' },
    });
    owner = await person(studio, 'employer');
  });
  afterAll(() => studio.close());

  const ask = (origin: string, path = JOBS) =>
    fetch(studio.url + path, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'PATCH',
        'access-control-request-headers': 'authorization,content-type',
      },
    });

  it.each([PAGE, 'http://localhost:3000'])('lets %s ask and call, without cookies', async (origin) => {
    const asked = await ask(origin);
    expect(asked.status).toBe(204);
    expect(Object.fromEntries(cors(asked))).toEqual({
      'access-control-allow-origin': origin,
      'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE',
      'access-control-allow-headers':
        'authorization, content-type, idempotency-key, if-none-match, range, x-api-key, tus-resumable, ' +
        'upload-checksum, upload-defer-length, upload-length, upload-metadata, upload-offset',
      'access-control-expose-headers': expect.any(String),
      'access-control-max-age': '7200',
    });
    // Asking is no call: it is not counted.
    expect(asked.headers.get('x-ratelimit-remaining')).toBeNull();
    const headers = { origin, authorization: `Bearer ${owner.token}` };
    const called = await fetch(studio.url + JOBS, { headers });
    expect([called.status, called.headers.get('access-control-allow-origin')]).toEqual([200, origin]);
    expect(called.headers.get('access-control-allow-credentials')).toBeNull();
    const exposed = called.headers.get('access-control-expose-headers')?.split(', ');
    for (const name of [
      'etag',
      'x-ratelimit-limit',
      'x-ratelimit-remaining',
      'x-ratelimit-reset',
      'x-request-id',
    ]) {
      expect(exposed).toContain(name);
      expect(called.headers.get(name), name).not.toBeNull();
    }
    // A cache must not give one page's answer to another.
    expect(called.headers.get('vary')?.toLowerCase().split(', ')).toEqual(['origin', 'accept-encoding']);
  });

  it('lets a page read why it was refused', async () => {
    const refused = await fetch(studio.url + JOBS, { headers: { origin: PAGE, authorization: 'Bearer x' } });
    expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([401, PAGE]);
  });

  it.each([
    'https://app.example.com.evil.example',
    'https://evil.example',
    'http://app.example.com',
    'https://app.example.com:8443',
    'null',
  ])('lets %s do neither', async (origin) => {
    const allowed = async (reply: Promise<Response>) =>
      (await reply).headers.get('access-control-allow-origin');
    expect(await allowed(ask(origin))).toBeNull();
    expect(await allowed(fetch(studio.url + JOBS, { headers: { origin } }))).toBeNull();
  });
});

it('says nothing of origins without the setting', async () => {
  const studio = await startStudio({ env: { MODE: 'hosted', LOG_LEVEL: 'silent' } });
  const reply = await fetch(studio.url + JOBS, { headers: { origin: PAGE } });
  const asked = await fetch(studio.url + JOBS, { method: 'OPTIONS', headers: { origin: PAGE } });
  expect([cors(reply), cors(asked), asked.status]).toEqual([[], [], 405]);
  await studio.close();
});

describe('CORS_ORIGINS', () => {
  it.each(['*', 'app.example.com', `${PAGE}/`, `${PAGE}/page`, `${PAGE},`, 'null', 'ftp://example.com'])(
    'is not %s',
    (CORS_ORIGINS) => {
      expect(() => readConfig({ MODE: 'hosted', CORS_ORIGINS })).toThrow(/^CORS_ORIGINS must be origins/);
    },
  );

  it('is never for a device', () => {
    expect(() => readConfig({ CORS_ORIGINS: PAGE })).toThrow('CORS_ORIGINS must not be set on a device');
    expect(readConfig({}).corsOrigins).toEqual([]);
  });
});
