/** `doctor` finds an entry of the audit that somebody changed or removed behind the program's back. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemDeed } from '../../server/store/audit.ts';
import { checkAudit } from '../../server/store/audit-check.ts';
import { openStore } from '../../server/store/store.ts';
import { run } from '../support/command.ts';
import { fastTmpdir } from '../support/fast-folder.ts';
import { bareEnv } from '../support/program.ts';
import { DIALECTS, person, type Studio, startStudio } from '../support/studio.ts';

const CLI = join(import.meta.dirname, '../../server/cli.ts');
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
    /** Runs SQL with the guards out of the way. */
    let tamper: (sql: string) => Promise<void>;
    beforeAll(async () => {
      studio = await startStudio({ dialect });
      await person(studio, 'employer');
      await person(studio, 'employer');
      const { store, config } = studio.deps;
      ({ uid: tenant } = await store.read
        .selectFrom('companies')
        .select('uid')
        .orderBy('id')
        .executeTakeFirstOrThrow());
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
      database.exec('drop trigger audit_entries_no_update; drop trigger audit_entries_no_delete');
      database.close();
      tamper = async (sql) => {
        const open = new Database(copy);
        open.exec(sql);
        open.close();
      };
    });
    afterAll(async () => {
      await studio.close();
      rmSync(folder, { recursive: true, force: true });
    });

    const doctor = () =>
      run(process.execPath, [CLI, 'doctor'], {
        env: bareEnv({ DATA_DIR: folder, DATABASE_URL: studio.deps.config.postgresUrl, LOG_LEVEL: 'error' }),
        timeoutMs: 30_000,
      });
    const of = (position: number) => `where tenant = '${tenant}' and position = ${position}`;
    const breaks = async () => {
      if (dialect === 'postgres') return (await checkAudit(studio.deps.store.read)).breaks;
      const store = await openStore({ postgresUrl: undefined, sqliteFile: join(folder, 'studio.sqlite') });
      const found = (await checkAudit(store.read)).breaks;
      await store.close();
      return found;
    };

    it('says that all is well', async () => {
      const { n } = await studio.deps.store.read
        .selectFrom('audit_entries')
        .select((eb) => eb.fn.countAll().as('n'))
        .executeTakeFirstOrThrow();
      const stdout = `The audit is whole: ${n} entries.\n`;
      expect(await doctor()).toMatchObject({ code: 0, stdout, stderr: '' });
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
  });
}
