import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ToServer } from '../../main/messages.ts';
import { backoffMs, ServerHost } from '../../main/server-host.ts';

/** A server process that does what a test tells it to. */
class FakeChild extends EventEmitter {
  readonly heard: ToServer[] = [];
  stubborn = false;
  postMessage(message: ToServer): void {
    this.heard.push(message);
    if (message.type === 'stop' && !this.stubborn) setTimeout(() => this.emit('exit', 0), 10);
  }
  readonly kill = vi.fn(() => {
    this.emit('exit', 137);
    return true;
  });
  ready(url = 'http://127.0.0.1:40123'): void {
    this.emit('message', { type: 'ready', url });
  }
}

const URL = 'http://127.0.0.1:40123';
let children: FakeChild[] = [];
const onState = vi.fn();
const settings = { PORT: '0', LAUNCH_TOKEN: 'x'.repeat(64) };

function makeHost(limits = {}): ServerHost {
  return new ServerHost({
    fork: () => {
      const child = new FakeChild();
      children.push(child);
      return child;
    },
    settings: () => settings,
    onState,
    limits: {
      startMs: 1_000,
      stopMs: 500,
      firstBackoffMs: 100,
      longestBackoffMs: 400,
      restarts: 3,
      stableMs: 5_000,
      ...limits,
    },
  });
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
/** The nth child, which has to be there. */
const child = (index: number): FakeChild => children[index] ?? expect.fail(`there is no child ${index}`);

async function startedHost(limits = {}): Promise<ServerHost> {
  const host = makeHost(limits);
  const url = host.start();
  await pass(0);
  child(0).ready();
  expect(await url).toBe(URL);
  return host;
}

beforeEach(() => {
  vi.useFakeTimers();
  children = [];
  onState.mockReset();
});
afterEach(() => vi.useRealTimers());

describe('starting', () => {
  test('sends the settings by message and gives back the address', async () => {
    await startedHost();
    expect(child(0).heard).toEqual([{ type: 'start', settings }]);
    expect(onState).not.toHaveBeenCalled();
  });
  test('fails with the server’s own words, and does not try again', async () => {
    const started = makeHost().start();
    const refused = expect(started).rejects.toThrow('The store is broken.');
    await pass(0);
    child(0).emit('message', { type: 'failed', message: 'The store is broken.' });
    child(0).emit('exit', 1);
    await refused;
    await pass(10_000);
    expect(children).toHaveLength(1);
  });
  test('fails when the process ends without a word', async () => {
    const refused = expect(makeHost().start()).rejects.toThrow('exit status 139');
    await pass(0);
    child(0).emit('exit', 139);
    await refused;
  });
  test('does not wait for ever', async () => {
    const refused = expect(makeHost().start()).rejects.toThrow('in time');
    await pass(1_000);
    await refused;
    expect(child(0).kill).toHaveBeenCalledOnce();
  });
});

describe('a crash', () => {
  test('is followed by a restart, which the window is told of', async () => {
    await startedHost();
    child(0).emit('exit', 1);
    expect(onState.mock.calls).toEqual([[{ state: 'restarting', attempt: 1 }]]);
    await pass(99);
    expect(children).toHaveLength(1);
    await pass(1);
    child(1).ready('http://127.0.0.1:40999');
    await pass(0);
    expect(onState).toHaveBeenLastCalledWith({ state: 'ready' }, 'http://127.0.0.1:40999');
  });
  test('after crash after crash waits longer, then gives up', async () => {
    await startedHost();
    for (const [index, wait] of [100, 200, 400].entries()) {
      child(index).emit('exit', 1);
      await pass(wait - 1);
      expect(children).toHaveLength(index + 1);
      await pass(1);
      child(index + 1).ready();
      await pass(0);
    }
    child(3).emit('exit', 1);
    await pass(60_000);
    expect(children).toHaveLength(4);
    expect(onState).toHaveBeenLastCalledWith({ state: 'failed', message: 'The server keeps stopping.' });
  });
  test('after a long time of running is the first again', async () => {
    await startedHost();
    child(0).emit('exit', 1);
    await pass(100);
    child(1).ready();
    await pass(5_000);
    child(1).emit('exit', 1);
    expect(onState).toHaveBeenLastCalledWith({ state: 'restarting', attempt: 1 });
  });
  test('whose restarts all fail ends in the server’s own words', async () => {
    await startedHost();
    child(0).emit('exit', 1);
    for (const [index, wait] of [100, 200, 400].entries()) {
      await pass(wait);
      child(index + 1).emit('message', { type: 'failed', message: 'The disk is full.' });
      child(index + 1).emit('exit', 1);
      await pass(0);
    }
    expect(onState).toHaveBeenLastCalledWith({ state: 'failed', message: 'The disk is full.' });
    await pass(60_000);
    expect(children).toHaveLength(4);
  });
  test('waits as long as the limits say', () => {
    const limits = { firstBackoffMs: 250, longestBackoffMs: 8_000 };
    expect([1, 2, 3, 6, 20].map((attempt) => backoffMs(attempt, limits))).toEqual([
      250, 500, 1_000, 8_000, 8_000,
    ]);
  });
});

describe('stopping', () => {
  test('asks the server and waits for its end', async () => {
    const host = await startedHost();
    const stopped = host.stop();
    expect(child(0).heard.at(-1)).toEqual({ type: 'stop' });
    await pass(10);
    await stopped;
    expect(child(0).kill).not.toHaveBeenCalled();
    await pass(60_000);
    expect(children).toHaveLength(1);
    expect(onState).not.toHaveBeenCalled();
  });
  test('ends a server that does not stop', async () => {
    const host = await startedHost();
    child(0).stubborn = true;
    const stopped = host.stop();
    await pass(499);
    expect(child(0).kill).not.toHaveBeenCalled();
    await pass(1);
    await stopped;
    expect(child(0).kill).toHaveBeenCalledOnce();
  });
  test('between a crash and its restart leaves no server behind', async () => {
    const host = await startedHost();
    child(0).emit('exit', 1);
    await host.stop();
    await pass(60_000);
    expect(children).toHaveLength(1);
  });
  test('without a server is nothing', async () => {
    await expect(makeHost().stop()).resolves.toBeUndefined();
  });
});
