import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isFree, portFor, rememberPort } from '../../main/ports.ts';

let folder: string;
let file: string;
const servers: Server[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jobhive-ports-'));
  file = join(folder, 'port');
});
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
});

/** Somebody else's server on a port of its own. */
function listen(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () =>
      resolve((server.address() as { port: number }).port),
    );
    servers.push(server);
  });
}
async function freePort(): Promise<number> {
  const port = await listen();
  await new Promise((resolve) => servers.pop()?.close(resolve));
  return port;
}

test('a port is free until somebody listens on it', async () => {
  const port = await listen();
  expect(await isFree(port)).toBe(false);
  expect(await isFree(await freePort())).toBe(true);
});
test('the first launch takes a random port', async () => {
  expect(await portFor(file)).toBe(0);
});
test('the next launch takes the same, so that pages keep what they stored', async () => {
  const port = await freePort();
  rememberPort(file, `http://127.0.0.1:${port}`);
  expect(readFileSync(file, 'utf8')).toBe(String(port));
  expect(await portFor(file)).toBe(port);
});
test('but not when another program has it by then', async () => {
  rememberPort(file, `http://127.0.0.1:${await listen()}`);
  expect(await portFor(file)).toBe(0);
});
test.each(['', 'x', '80', '70000', '1.5', '-1'])('a file that holds %j counts for nothing', async (text) => {
  writeFileSync(file, text);
  expect(await portFor(file)).toBe(0);
});
test('a file that can’t be read is not taken for a first launch', async () => {
  await expect(portFor(folder)).rejects.toThrow();
});
