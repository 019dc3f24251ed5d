/** The pages of the documentation, as they are sent; what they do is seen in a browser (test/e2e/docs.spec.ts). */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { START } from '../../../server/plugins/docs.script.ts';
import { type Studio, startStudio } from '../../support/studio.ts';

let studio: Studio;
beforeAll(async () => {
  studio = await startStudio();
});
afterAll(() => studio.close());

describe.each(['/api', '/api/v1'])('below %s', (prefix) => {
  it.each(['docs', 'playground'])('%s is a page of scripts from here alone', async (name) => {
    for (const path of [`${prefix}/${name}/`, `${prefix}/${name}`]) {
      const response = await fetch(studio.url + path);
      expect([response.status, response.headers.get('content-type')]).toEqual([
        200,
        'text/html; charset=utf-8',
      ]);
      const text = await response.text();
      expect([...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, link]) => link)).toEqual([
        '/mark.svg',
        `${prefix}/openapi.json`,
        `${prefix}/docs/viewer.js`,
      ]);
      expect(text).toContain(`&quot;url&quot;:&quot;${prefix}/openapi.json&quot;`);
      const policy = response.headers.get('content-security-policy');
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("connect-src 'self';");
    }
  });

  it('the viewer is sent compressed, and not again to who has it', async () => {
    const url = `${studio.url}${prefix}/docs/viewer.js`;
    const response = await fetch(url, { headers: { 'accept-encoding': 'gzip' } });
    expect([response.status, response.headers.get('content-encoding')]).toEqual([200, 'gzip']);
    expect((await response.text()).endsWith(START)).toBe(true);
    const tag = response.headers.get('etag') as string;
    expect((await fetch(url, { headers: { 'if-none-match': `"other", ${tag}` } })).status).toBe(304);
  });

  it.each(['docs', 'playground'])('%s is not sent again to who has it', async (name) => {
    const url = `${studio.url}${prefix}/${name}/`;
    const tag = (await fetch(url)).headers.get('etag') as string;
    expect((await fetch(url, { headers: { 'if-none-match': tag } })).status).toBe(304);
  });
});

it('takes no other method than GET', async () => {
  const { status, body } = await studio.call('POST', '/api/docs/', { body: {} });
  expect([status, body.error.code]).toEqual([405, 'METHOD_NOT_ALLOWED']);
});
