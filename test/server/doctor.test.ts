/** `doctor` finds an entry of the audit that somebody changed or removed behind the program's back. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemDeed } from '../../server/store/audit.ts';
import { anchorAudit } from '../../server/store/audit-anchors.ts';
import { checkAudit } from '../../server/store/audit-check.ts';
import { openStore } from '../../server/store/store.ts';
import type { ChainHead } from '../../shared/domain/audit-chain.ts';
import { run } from '../support/command.ts';
import { fastTmpdir } from '../support/fast-folder.ts';
import { bareEnv } from '../support/program.ts';
import { DIALECTS, person, type Studio, startStudio } from '../support/studio.ts';
import { postJob } from './support/interview.ts';

const CLI = join(import.meta.dirname, '../../main/cli.ts');
/** More than are looked at in one go. */
const ENTRIES = 1100;

it('makes no store to examine', async () => {
  const folder = join(fastTmpdir(), 'jobhive-no-such-folder');
  const { code, stderr } = await run(process.execPath, [CLI, 'doctor'], {
    env: bareEnv({ DATA_DIR: folder }),
    timeoutMs: 30_000,
  });
  expect([code, stderr]).toEqual([1, expect.stringMatching(/^There is no store .*\n$/)]);
  expect(existsSync(folder)).toBe(false);
});

for (const { dialect, missing } of DIALECTS) {
  describe.skipIf(missing)(`the doctor on ${dialect}${missing ? ` (${missing})` : ''}`, () => {
    const folder = mkdtempSync(join(fastTmpdir(), 'jobhive-doctor-'));
    let studio: Studio;
    let tenant: string;
    let others: string[];
    let seal: string;
    /** Runs SQL with the guards out of the way. */
    let tamper: (sql: string) => Promise<void>;
    beforeAll(async () => {
      studio = await startStudio({ dialect });
      for (let n = 0; n < 3; n++) await person(studio, 'employer');
      const { store, config } = studio.deps;
      const companies = await store.read.selectFrom('companies').select('uid').orderBy('id').execute();
      [tenant, ...others] = companies.map(({ uid }) => uid) as [string, ...string[]];
      const { count } = await store.read
        .selectFrom('tenants')
        .select('audit_count as count')
        .where('uid', '=', tenant)
        .executeTakeFirstOrThrow();
      await store.write(tenant, async (write) => {
        for (let n = count; n < ENTRIES; n++) await write.enter(systemDeed('markNoShow', null));
      });
      if (dialect === 'postgres') {
        tamper = async (sql) => {
          const client = new pg.Client({ connectionString: config.postgresUrl });
          await client.connect();
          await client.query(`set session_replication_role = replica; ${sql}`);
          await client.end();
        };
        return;
      }
      // The running server has its store for itself: the doctor gets a copy.
      const copy = join(folder, 'studio.sqlite');
      await new Database(config.sqliteFile, { readonly: true }).backup(copy);
      const database = new Database(copy);
      for (const table of ['audit_entries', 'audit_anchors'])
        database.exec(`drop trigger ${table}_no_update; drop trigger ${table}_no_delete`);
      database.close();
      tamper = async (sql) => {
        const open = new Database(copy);
        open.pragma('foreign_keys = off');
        open.exec(sql);
        open.close();
      };
    });
    afterAll(async () => {
      await studio.close();
      rmSync(folder, { recursive: true, force: true });
    });

    const doctor = (...more: string[]) =>
      run(process.execPath, [CLI, 'doctor', ...more], {
        env: bareEnv({ DATA_DIR: folder, DATABASE_URL: studio.deps.config.postgresUrl, LOG_LEVEL: 'error' }),
        timeoutMs: 30_000,
      });
    const of = (position: number) => `where tenant = '${tenant}' and position = ${position}`;
    const check = async (noted?: ChainHead) => {
      if (dialect === 'postgres') return checkAudit(studio.deps.store.read, noted);
      const store = await openStore({ postgresUrl: undefined, sqliteFile: join(folder, 'studio.sqlite') });
      const found = await checkAudit(store.read, noted);
      await store.close();
      return found;
    };
    const breaks = async () => (await check()).breaks;

    it('says that all is well', async () => {
      const { n } = await studio.deps.store.read
        .selectFrom('audit_entries')
        .select((eb) => eb.fn.countAll().as('n'))
        .executeTakeFirstOrThrow();
      const { code, stdout, stderr } = await doctor();
      expect([code, stderr]).toEqual([0, '']);
      const lines = stdout.split('\n');
      expect(lines[0]).toBe(`The audit is whole: ${n} entries.`);
      seal = /^Its seal, to be kept elsewhere: (3:[0-9a-f]{64})$/.exec(lines[1] as string)?.[1] as string;
      // Nothing was written since: it is the same one, and what it seals is there.
      expect(await doctor(`--seal=${seal}`)).toMatchObject({ code: 0, stdout });
    });

    it('names the first entry that was put in, removed or changed, and ends with status 1', async () => {
      await tamper(`insert into audit_entries
        (uid, tenant, seq, position, at, via, action, fields, previous_hash, hash)
        values ('put-in', '${tenant}', 999999, ${ENTRIES + 1}, '', '', '', '[]', '', '')`);
      expect(await breaks()).toEqual([{ tenant, position: ENTRIES + 1, is: 'changed' }]);
      await tamper(`delete from audit_entries ${of(ENTRIES + 1)}`);
      expect(await breaks()).toEqual([]);
      await tamper(`delete from audit_entries ${of(ENTRIES)}`);
      expect(await breaks()).toEqual([{ tenant, position: ENTRIES, is: 'missing' }]);
      // The first of a page, then the last of the one before.
      await tamper(`delete from audit_entries ${of(1001)}`);
      expect(await breaks()).toEqual([{ tenant, position: 1001, is: 'missing' }]);
      await tamper(`update audit_entries set user_id = 7 ${of(1000)}`);
      expect(await breaks()).toEqual([{ tenant, position: 1000, is: 'changed' }]);
      expect(await doctor()).toMatchObject({
        code: 1,
        stdout: '',
        stderr: `The audit of ${tenant} is broken: entry 1000 is changed.\n`,
      });
    });

    it('misses a tenant that was removed with all its entries, and an end that was cut off with its head', async () => {
      const [removed, cut] = others as [string, string];
      const found = async (of: string) => (await breaks()).filter((each) => each.tenant === of);
      await tamper(`delete from audit_entries where tenant = '${removed}';
        delete from tenants where uid = '${removed}'`);
      expect(await found(removed)).toEqual([{ tenant: removed, position: 2, is: 'missing' }]);
      await tamper(`delete from audit_entries where tenant = '${cut}' and position = 2;
        update tenants set audit_count = 1, audit_hash =
          (select hash from audit_entries where tenant = '${cut}') where uid = '${cut}'`);
      expect(await found(cut)).toEqual([{ tenant: cut, position: 2, is: 'missing' }]);
    });

    it('sees that an anchor was changed, and by a seal that the newest were taken away', async () => {
      const [count, hash] = seal.split(':') as [string, string];
      const noted = { count: Number(count), hash };
      const anchors = async (head?: ChainHead) => (await check(head)).anchors;
      expect(await anchors(noted)).toBeNull();
      expect(await anchors({ ...noted, hash: '0'.repeat(64) })).toEqual({ position: 3, is: 'changed' });
      await tamper('delete from audit_anchors where position = 3');
      expect(await anchors()).toBeNull();
      expect(await anchors(noted)).toEqual({ position: 3, is: 'missing' });
      const { code, stderr } = await doctor(`--seal=${seal}`);
      expect(code).toBe(1);
      expect(stderr).toContain('The anchors of the audit are broken: anchor 3 is missing.\n');
      await tamper("update audit_anchors set at = '2001-01-01' where position = 2");
      expect(await anchors()).toEqual({ position: 2, is: 'changed' });
      await tamper('delete from audit_anchors where position = 1');
      expect(await anchors()).toEqual({ position: 1, is: 'missing' });
    });

    it('anchors nothing twice, and what went on once more', async () => {
      const own = await startStudio({ dialect });
      const who = await person(own, 'employer');
      const { store, clock } = own.deps;
      const all = async () => (await store.read.selectFrom('audit_anchors').selectAll().execute()).length;
      await Promise.all([anchorAudit(store, clock()), anchorAudit(store, clock())]);
      const before = await all();
      expect(before).toBeGreaterThan(0);
      await anchorAudit(store, clock());
      expect(await all()).toBe(before);
      await postJob(own, who);
      await anchorAudit(store, clock());
      expect(await all()).toBe(before + 1);
      expect(await checkAudit(store.read)).toMatchObject({ breaks: [], anchors: null });
      await own.close();
    });

    it('anchors every chain of more tenants than are looked at in one go', async () => {
      const own = await startStudio({ dialect });
      const { store, clock } = own.deps;
      const chain = { head: 1, epoch: 'e', audit_count: 1, audit_hash: 'f'.repeat(64) };
      const tenants = Array.from({ length: 1100 }, (_, n) => ({ uid: `tenant-${n}`, ...chain }));
      await store.local((tx) => tx.insertInto('tenants').values(tenants).execute());
      await anchorAudit(store, clock());
      await anchorAudit(store, clock());
      const anchors = await store.read.selectFrom('audit_anchors').selectAll().orderBy('position').execute();
      expect(anchors.map(({ position }) => position)).toEqual(tenants.map((_, n) => n + 1));
      expect(new Set(anchors.map(({ tenant: uid }) => uid)).size).toBe(tenants.length);
      await own.close();
    });
  });
}
