import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { canOpen, choosePort, PortTakenError } from '../../../main/launch/browser.ts';
import { failedLately, rememberFailure, runElectron, whyNoWindow } from '../../../main/launch/electron.ts';

describe('a window', () => {
  test.each<[string, NodeJS.ProcessEnv, NodeJS.Platform, boolean, boolean]>([
    ['Linux with X', { DISPLAY: ':0' }, 'linux', false, true],
    ['Linux with Wayland', { WAYLAND_DISPLAY: 'wayland-0' }, 'linux', false, true],
    ['Linux without a display', {}, 'linux', false, false],
    ['root, whom Chromium gives no sandbox', { DISPLAY: ':0' }, 'linux', true, false],
    ['a Mac', {}, 'darwin', false, true],
    ['Windows', {}, 'win32', false, true],
    ['CI', { CI: 'true', DISPLAY: ':0' }, 'linux', false, false],
  ])('can be had or not: %s', (_where, env, platform, isRoot, can) => {
    expect(whyNoWindow(env, platform, isRoot) === undefined).toBe(can);
  });
});

describe('a failure to fetch Electron', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jobhive-fetch-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const HOUR = 3_600_000;

  test('is remembered for a day', () => {
    const file = join(folder, 'cache/failed');
    expect(failedLately(0, file)).toBe(false);
    rememberFailure(1_000, file);
    expect(failedLately(1_000 + 23 * HOUR, file)).toBe(true);
    expect(failedLately(1_000 + 24 * HOUR, file)).toBe(false);
  });
  test('that can’t be written down is told and nothing worse', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    writeFileSync(join(folder, 'file'), '');
    rememberFailure(1_000, join(folder, 'file/failed'));
    expect(warn).toHaveBeenCalledOnce();
  });
});

describe('a browser', () => {
  test.each<[string, NodeJS.ProcessEnv, NodeJS.Platform, boolean]>([
    ['Linux with X', { DISPLAY: ':0' }, 'linux', true],
    ['Linux within Windows', { WSL_DISTRO_NAME: 'Debian' }, 'linux', true],
    ['Linux without a display', {}, 'linux', false],
    ['a Mac', {}, 'darwin', true],
    ['CI', { CI: '1' }, 'darwin', false],
  ])('is opened or not: %s', (_where, env, platform, can) => {
    expect(canOpen(env, platform)).toBe(can);
  });
});

describe('the port', () => {
  const taken =
    (...ports: number[]) =>
    async (port: number) =>
      !ports.includes(port);

  test('is the default, else the next free one', async () => {
    expect(await choosePort(undefined, taken())).toBe(8787);
    expect(await choosePort(undefined, taken(8787, 8788))).toBe(8789);
    expect(await choosePort(undefined, async () => false)).toBe(0);
  });
  test('that was asked for is taken or refused in one line', async () => {
    expect(await choosePort(9000, taken())).toBe(9000);
    expect(await choosePort(0, async () => false)).toBe(0);
    await expect(choosePort(9000, taken(9000))).rejects.toThrow(PortTakenError);
    await expect(choosePort(9000, taken(9000))).rejects.toThrow(/^Port 9000 is taken[^\n]*$/);
  });
});

describe.skipIf(process.platform === 'win32')('running Electron', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jobhive-electron-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const program = (body: string) => {
    const file = join(folder, `program-${body.length}`);
    writeFileSync(file, `#!/bin/sh\n${body}\n`);
    chmodSync(file, 0o755);
    return file;
  };

  test('ends with the window', async () => {
    expect(await runElectron(program('exit 0'), process.env)).toEqual({ worked: true, code: 0 });
  });
  test('is given the studio’s folder and the settings', async () => {
    const binary = program('test -f "$1/package.json" && test "$DATA_DIR" = /somewhere && exit 0; exit 3');
    expect(await runElectron(binary, { ...process.env, DATA_DIR: '/somewhere' })).toEqual({
      worked: true,
      code: 0,
    });
  });
  test.each([
    ['ends badly at once', 'exit 127'],
    ['is killed at once', 'kill -TRAP $$'],
  ])('does not work when it %s', async (_how, body) => {
    expect(await runElectron(program(body), process.env)).toEqual({ worked: false });
  });
  test('does not work when it can’t be run', async () => {
    expect(await runElectron(join(folder, 'nothing'), process.env)).toEqual({ worked: false });
  });
});
