import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readServerTime, serverNow } from '../../../renderer/api/server-clock.ts';

const NOON = Date.parse('2026-03-01T12:00:00Z');
const answered = (at: number) => new Response('', { headers: { date: new Date(at).toUTCString() } });

beforeEach(() => {
  vi.useFakeTimers({ now: NOON });
  readServerTime('POST', answered(NOON), Date.now());
});
afterEach(() => {
  vi.useRealTimers();
});

it('follows the server where the clock here is wrong, and comes back once it is right', () => {
  readServerTime('POST', answered(NOON + 3_600_000), Date.now());
  expect(serverNow()).toBe(NOON + 3_600_000);
  vi.setSystemTime(NOON + 3_600_000);
  readServerTime('PUT', answered(NOON + 3_600_000), Date.now());
  expect(serverNow()).toBe(NOON + 3_600_000);
});

it('takes a second on the way for no difference', () => {
  readServerTime('POST', answered(NOON - 1500), Date.now());
  expect(serverNow()).toBe(NOON);
});

it.each([
  ['GET', answered(NOON + 3_600_000)],
  [undefined, answered(NOON + 3_600_000)],
  ['POST', new Response('')],
  ['POST', new Response('', { headers: { date: 'yesterday' } })],
])('keeps its time at %s without a time that is the server’s', (method, response) => {
  readServerTime(method, response, Date.now());
  expect(serverNow()).toBe(NOON);
});

it('learns nothing from an answer that took long', () => {
  readServerTime('POST', answered(NOON + 3_600_000), NOON - 60_000);
  expect(serverNow()).toBe(NOON);
});
