/** One program at a time has a SQLite store: a server, or a command that writes. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../../server/store/store.ts';
import { run } from '../../support/command.ts';
import { bareEnv } from '../../support/program.ts';

const CLI = join(import.meta.dirname, '../../../main/cli.ts');
const TAKEN = /^The store .* is in use by another server or command\. .*$/;

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jobhive-lock-'));
  file = join(folder, 'studio.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const open = (sqliteFile = file) => openStore({ postgresUrl: undefined, sqliteFile });
const command = (name: string) =>
  run(process.execPath, [CLI, name], {
    env: bareEnv({ PORT: '0', DATA_DIR: folder }),
    timeoutMs: 60_000,
  });

describe('the lock of a store', () => {
  it.each(['serve', 'demo', 'migrate'])('keeps the command %s out with one line', async (name) => {
    const store = await open();
    const { code, stdout, stderr } = await command(name);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr.trimEnd()).toMatch(TAKEN);
    await store.close();
  });

  it('lets one of two demos through', async () => {
    const both = await Promise.all([command('demo'), command('demo')]);
    expect(both.map(({ code }) => code).sort()).toEqual([0, 1]);
    expect(both.find(({ code }) => code === 1)?.stderr.trimEnd()).toMatch(TAKEN);
  });

  it('is of the file itself, by whatever link it is named', async () => {
    await (await open()).close();
    const elsewhere = join(folder, 'elsewhere');
    mkdirSync(elsewhere);
    symlinkSync(file, join(elsewhere, 'link.sqlite'));
    symlinkSync(join(folder, 'later.sqlite'), join(elsewhere, 'early.sqlite'));
    for (const [link, target] of [
      ['link.sqlite', 'studio.sqlite'],
      ['early.sqlite', 'later.sqlite'],
    ] as const) {
      const store = await open(join(elsewhere, link));
      await expect(open(join(folder, target))).rejects.toThrow(TAKEN);
      await store.close();
    }
  });

  it('names its own file where that is none of ours, and leaves it as it is', async () => {
    await (await open()).close();
    writeFileSync(`${file}-lock`, 'somebody’s notes'.repeat(100));
    await expect(open()).rejects.toThrow(/^The lock file .*studio\.sqlite-lock is no lock of the studio\. /);
    expect(readFileSync(`${file}-lock`, 'utf8')).toContain('somebody’s notes');
  });

  it('is held until the store is closed', async () => {
    const store = await open();
    const other = new Database(`${file}-lock`, { timeout: 0 });
    const isTaken = () => {
      try {
        other.exec('begin exclusive');
        return false;
      } catch {
        return true;
      }
    };
    expect(isTaken()).toBe(true);
    const closed = store.close();
    // The last connection that closes takes the log away.
    for (let steps = 0; isTaken(); steps++) {
      if (steps === 10_000) throw new Error('It is never let go of.');
      await null;
    }
    expect(existsSync(`${file}-wal`)).toBe(false);
    await closed;
    other.close();
  });
});
