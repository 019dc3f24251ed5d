import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';

const MODULE = join(import.meta.dirname, '../../main/require-node.js');
afterEach(() => vi.unstubAllGlobals());

async function load(version: string) {
  const exit = vi.fn();
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.stubGlobal('process', { ...process, version: `v${version}`, versions: { node: version }, exit });
  vi.resetModules();
  await import(MODULE);
  return { exit, error };
}

test.each(['20.20.2', '23.11.0', '8.0.0'])('Node %s is told what to do', async (version) => {
  const { exit, error } = await load(version);
  expect(exit).toHaveBeenCalledExactlyOnceWith(1);
  expect(error).toHaveBeenCalledExactlyOnceWith(
    expect.stringMatching(/^[^\n]*needs Node 24[^\n]*npm ci[^\n]*$/),
  );
});
test.each(['24.0.0', '24.21.0', '100.1.0'])('Node %s goes on', async (version) => {
  const { exit, error } = await load(version);
  expect(exit).not.toHaveBeenCalled();
  expect(error).not.toHaveBeenCalled();
});
