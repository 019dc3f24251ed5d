/**
 * Every wrong body at every endpoint with one: the answer is the envelope, it names the field, and no row of any table
 * has changed. The contract refuses them before a store is asked, so one store is enough.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { routes } from '../../../../shared/contract/index.ts';
import { allRows } from '../../support/rows.ts';
import { badBodies, type Json, NAMES, RIGHT, schemaOf, withBody } from './bodies.ts';
import { badInputStage } from './stage.ts';

const TOO_LARGE = Buffer.from(JSON.stringify({ text: 'x'.repeat(4 * 1024 * 1024) }));

let stage: Awaited<ReturnType<typeof badInputStage>>;
beforeAll(async () => {
  stage = await badInputStage('sqlite');
});
afterAll(() => stage.close('wrong bodies'));

it('knows a right body for every endpoint with one', () => {
  expect(Object.keys(RIGHT).sort()).toEqual([...withBody].sort());
  for (const name of withBody) {
    expect(schemaOf(name).safeParse(RIGHT[name]).error, name).toBeUndefined();
    expect(badBodies(name).length, name).toBeGreaterThan(25);
  }
});

it.each(withBody)('%s refuses every wrong body by name', async (name) => {
  const before = await allRows(stage.studio);
  for (const { what, text, field } of badBodies(name)) {
    const reply = await stage.send(routes[name].method, stage.pathOf(name), text);
    stage.refused(reply, 400, 'VALIDATION_ERROR', what);
    const named = Object.keys(reply.body.error.details);
    expect(named.length, what).toBeGreaterThan(0);
    if (field !== undefined) {
      expect(
        named.some((each) => each === field || each.startsWith(`${field}.`)),
        `${what} → ${named}`,
      ).toBe(true);
    }
  }
  expect(await allRows(stage.studio)).toEqual(before);
});

it.each(withBody)('%s refuses bytes that are no UTF-8', async (name) => {
  const before = await allRows(stage.studio);
  const text = JSON.stringify(RIGHT[name]);
  const field = Object.keys(RIGHT[name] as Json)[0] as string;
  // A lone byte, a cut sequence, an overlong slash, half a surrogate pair, beyond the last character.
  for (const bytes of ['ff', 'c3', 'c0af', 'eda080', 'f4908080']) {
    const at = text.indexOf(field) + 1;
    const body = Buffer.concat([
      Buffer.from(text.slice(0, at)),
      Buffer.from(bytes, 'hex'),
      Buffer.from(text.slice(at)),
    ]);
    const reply = await stage.send(routes[name].method, stage.pathOf(name), body);
    stage.refused(reply, 400, 'VALIDATION_ERROR', bytes);
    expect(reply.body.error.details, bytes).toEqual({ body: ['The body is not valid UTF-8.'] });
  }
  expect(await allRows(stage.studio)).toEqual(before);
});

it.each(
  NAMES.filter(
    (name) => routes[name].method !== 'GET' && !('multipart' in routes[name] || 'octets' in routes[name]),
  ),
)('%s refuses other media types, other JSON and too much of it', async (name) => {
  const before = await allRows(stage.studio);
  const { method } = routes[name];
  for (const type of [
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/xml',
  ]) {
    stage.refused(
      await stage.send(method, stage.pathOf(name), '{}', { 'content-type': type }),
      415,
      'UNSUPPORTED_MEDIA_TYPE',
      type,
    );
  }
  stage.refused(await stage.send(method, stage.pathOf(name), '{'), 400, 'VALIDATION_ERROR');
  if (!('body' in routes[name])) {
    stage.refused(await stage.send(method, stage.pathOf(name), '{"role":"admin"}'), 400, 'VALIDATION_ERROR');
  }
  stage.refused(await stage.send(method, stage.pathOf(name), TOO_LARGE), 413, 'PAYLOAD_TOO_LARGE');
  expect(await allRows(stage.studio)).toEqual(before);
});
