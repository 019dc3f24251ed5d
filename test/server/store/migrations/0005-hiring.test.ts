/** A store that an earlier version filled is brought up to date with what is in it. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate, migrations } from '../../../../server/store/migrate.ts';
import type { Flavour } from '../../../../server/store/migrations/0001-initial.ts';
import { openPostgres, postgresFlavour } from '../../../../server/store/postgres.ts';
import { openSqlite, sqliteFlavour } from '../../../../server/store/sqlite.ts';
import type { Tables } from '../../../../server/store/tables.ts';
import { createDatabase, DIALECTS } from '../../../support/studio.ts';

const HIRING = '0005-hiring';

for (const { dialect, missing } of DIALECTS) {
  describe.skipIf(missing)(`migrations on ${dialect}${missing ? ` (${missing})` : ''}`, () => {
    let db: Kysely<Tables>;
    let flavour: Flavour;
    let close: () => Promise<void>;

    beforeAll(async () => {
      if (dialect === 'postgres') {
        const database = await createDatabase();
        db = openPostgres(database.url);
        flavour = postgresFlavour;
        close = async () => {
          await db.destroy();
          await database.drop();
        };
      } else {
        const folder = mkdtempSync(join(tmpdir(), 'jobhive-migrate-'));
        const { write, read } = openSqlite(join(folder, 'studio.sqlite'));
        db = write;
        flavour = sqliteFlavour;
        close = async () => {
          await read.destroy();
          await write.destroy();
          rmSync(folder, { recursive: true, force: true });
        };
      }
      const earlier = Object.fromEntries(
        Object.entries(migrations(flavour)).filter(([name]) => name < HIRING),
      );
      const migrator = new Migrator({ db, provider: { getMigrations: async () => earlier } });
      const { error } = await migrator.migrateToLatest();
      if (error) throw error;
      await sql`insert into tenants (uid, head, epoch) values ('acme', 9, 'e')`.execute(db);
      await sql`
        insert into users (id, uid, username, username_key, role, created_at)
        values (1, 'u', 'kim', 'kim', 'employer', '2024-02-01T00:00:00.000Z')`.execute(db);
      await sql`
        insert into companies (id, uid, tenant, seq, company_name, created_at, updated_at)
        values (7, 'acme', 'acme', 1, 'Acme', '2024-02-01T00:00:00.000Z', '2024-02-01T00:00:00.000Z')`.execute(
        db,
      );
      for (const [n, isActive, focus, day, deleted] of [
        [1, 1, 'technical', '2024-02-01', null],
        [2, 1, 'technical', '2024-02-01', null],
        [3, 0, 'technical', '2024-02-02', null],
        [4, 1, 'leadership', '2024-02-02', null],
        [5, 0, 'leadership', '2024-02-03', '2024-02-04T00:00:00.000Z'],
      ] as const)
        await sql`
          insert into jobs (uid, tenant, seq, company_id, title, job_focus, is_active, skills, created_by, created_at,
            updated_at, deleted_at)
          values (${`job${n}`}, 'acme', ${n + 1}, 7, 'Job', ${focus}, ${isActive}, '[]', 1, ${`${day}T10:00:00.000Z`},
            ${`${day}T10:00:00.000Z`}, ${deleted})`.execute(db);
      await migrate(db, flavour);
    });
    afterAll(() => close());

    it('count the jobs that are there', async () => {
      const counts = await db
        .selectFrom('list_counts')
        .selectAll()
        .orderBy('scope')
        .orderBy('bucket')
        .execute();
      expect(counts.map(({ list, scope, bucket, n }) => [list, scope, bucket, Number(n)])).toEqual([
        ['jobs', 'all', '1:leadership', 1],
        ['jobs', 'all', '1:technical', 2],
        ['jobs', 'company:7', '0:technical', 1],
        ['jobs', 'company:7', '1:leadership', 1],
        ['jobs', 'company:7', '1:technical', 2],
      ]);
    });

    it('count what was used, also of what was deleted since', async () => {
      const days = await db.selectFrom('usage_days').selectAll().orderBy('day').execute();
      expect(days.map((day) => [day.day, Number(day.job_postings), Number(day.interviews)])).toEqual([
        ['2024-02-01', 2, 0],
        ['2024-02-02', 2, 0],
        ['2024-02-03', 1, 0],
      ]);
    });
  });
}
