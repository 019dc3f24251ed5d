/** The packed app, made around a stand-in for Electron's binary: what is in it, how its fuses are, whether its server runs. */
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBuilt } from '../../main/launch/build.ts';
import { run } from '../support/command.ts';
import { bareEnv, Program } from '../support/program.ts';

const ROOT = join(import.meta.dirname, '../..');
const BUILDER = join(ROOT, 'node_modules/electron-builder/cli.js');
const require = createRequire(import.meta.url);
const { version: electronVersion } = require('electron/package.json') as { version: string };
const folder = mkdtempSync(join(tmpdir(), 'jobhive-package-'));
const resources = join(folder, 'out/linux-unpacked/resources');
const unpacked = join(folder, 'app');
const NATIVE = [
  `node_modules/better-sqlite3/prebuilds/linux-${process.arch}.node`,
  `node_modules/@node-rs/argon2-linux-${process.arch}-gnu/argon2.linux-${process.arch}-gnu.node`,
];
const isHere = process.platform === 'linux' && !process.env.TEST_QUICK;

/** Electron's binary holds its fuses behind a known text: version, length, then a digit for each. All are the other way round here. */
function makeElectron(): string {
  const dist = join(folder, 'electron');
  mkdirSync(join(dist, 'resources'), { recursive: true });
  const wire = Buffer.concat([
    Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
    Buffer.from([1, 9]),
    Buffer.from('101100111'),
  ]);
  writeFileSync(
    join(dist, 'electron'),
    Buffer.concat([Buffer.from('\x7fELF'), Buffer.alloc(64), wire, Buffer.alloc(64)]),
  );
  chmodSync(join(dist, 'electron'), 0o755);
  writeFileSync(join(dist, 'version'), electronVersion);
  for (const name of ['LICENSE', 'LICENSES.chromium.html']) writeFileSync(join(dist, name), '');
  return dist;
}

describe.runIf(isHere)('the packed app', () => {
  let files: string[] = [];

  beforeAll(async () => {
    await ensureBuilt(() => {});
    const args = [
      '--dir',
      '--linux',
      `-c.electronDist=${makeElectron()}`,
      `-c.directories.output=${join(folder, 'out')}`,
    ];
    const packed = await run(process.execPath, [BUILDER, ...args, '--publish', 'never'], {
      cwd: ROOT,
      timeoutMs: 120_000,
    });
    if (packed.code !== 0) throw new Error(packed.stdout + packed.stderr);
    const asar = join(resources, 'app.asar');
    const { listPackage, extractAll } = await import('@electron/asar');
    files = listPackage(asar, { isPack: false }).map((file) => file.slice(1));
    extractAll(asar, unpacked);
  }, 150_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('holds what it needs', () => {
    const needed = [
      'package.json',
      'out/main/index.js',
      'out/main/server-process.js',
      'out/preload/preload.cjs',
    ];
    expect(files).toEqual(expect.arrayContaining([...needed, 'out/renderer/index.html', ...NATIVE]));
  });
  test('holds nothing else', () => {
    const ALLOWED =
      /^(package\.json|out(\/(main|preload|renderer)(\/.*)?)?|node_modules(\/(better-sqlite3|@node-rs|dejavu-fonts-ttf|@fontsource)(\/.*)?)?)$/;
    expect(files.filter((file) => !ALLOWED.test(file))).toEqual([]);
    expect(files.filter((file) => file.endsWith('.node')).sort()).toEqual([...NATIVE].sort());
    expect(files.filter((file) => /\.(ts|tsx|map|cpp|gyp)$|\.built$/.test(file))).toEqual([]);
    const packages = files.filter((file) => /^node_modules\/(@[^/]+\/)?[^@/]+\/package\.json$/.test(file));
    expect(packages).toHaveLength(5);
  });
  test('has its native modules outside the archive, where they can be loaded', () => {
    for (const file of NATIVE) expect(existsSync(join(resources, 'app.asar.unpacked', file))).toBe(true);
  });
  test('has hardened fuses', async () => {
    const wire = await getCurrentFuseWire(join(folder, 'out/linux-unpacked/jobhive-studio'));
    const isOn = (fuse: FuseV1Options) => wire[fuse] === FuseState.ENABLE;
    expect(isOn(FuseV1Options.RunAsNode)).toBe(false);
    expect(isOn(FuseV1Options.EnableNodeOptionsEnvironmentVariable)).toBe(false);
    expect(isOn(FuseV1Options.EnableNodeCliInspectArguments)).toBe(false);
    expect(isOn(FuseV1Options.GrantFileProtocolExtraPrivileges)).toBe(false);
    expect(isOn(FuseV1Options.EnableCookieEncryption)).toBe(true);
    expect(isOn(FuseV1Options.EnableEmbeddedAsarIntegrityValidation)).toBe(true);
    expect(isOn(FuseV1Options.OnlyLoadAppFromAsar)).toBe(true);
  });
  test('has a server that runs with nothing but what was packed', async () => {
    const env = bareEnv({ PORT: '0', DATA_DIR: join(folder, 'data') });
    const server = new Program([join(unpacked, 'out/main/server-process.js')], env, folder);
    try {
      const url = await server.says(/http:\/\/127\.0\.0\.1:\d+/);
      expect((await fetch(new URL('/readyz', url))).status).toBe(200);
      const call = async (path: string, body?: object, token = '') => {
        const answer = await fetch(new URL(`/api/v1/${path}`, url), {
          method: body ? 'POST' : 'GET',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
          ...(body && { body: JSON.stringify(body) }),
        });
        const content = Buffer.from(await answer.arrayBuffer()).toString('latin1');
        expect(answer.ok, content).toBe(true);
        return content;
      };
      // An account needs both native modules: the store and the hash of its password.
      const account = { email: 'packed@example.org', password: 'correct horse 7 battery' };
      await call('auth/register/', {
        ...account,
        username: 'packed',
        role: 'employer',
        company_name: 'Packed',
      });
      const { access } = JSON.parse(await call('auth/login/', account));
      // A report as PDF needs a thread with a file of its own, and the fonts.
      const post = async (path: string, body: object) => JSON.parse(await call(path, body, access));
      const job = await post('interview/jobs/', { title: 'Developer', requirements: 'SQL' });
      const { id } = await post('interview/interviews/', {
        ...{ job_id: job.id, candidate_name: 'Ann', candidate_email: 'ann@example.org' },
        scheduled_time: '2036-02-15T14:00:00Z',
      });
      const pdf = await call(`interview/interviews/${id}/report/?export=pdf`, undefined, access);
      expect(pdf).toMatch(/^%PDF-1\.7[\s\S]*\+DejaVuSans-Bold[\s\S]*%%EOF\s*$/);
      expect(await server.ends('SIGTERM')).toBe(0);
    } finally {
      server.dispose();
    }
  });
});
