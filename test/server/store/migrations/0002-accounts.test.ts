/** What an older version wrote is still there, and of use, after the migrations. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { afterEach, describe, expect, it } from 'vitest';
import { migrations } from '../../../../server/store/migrate.ts';
import { openPostgres, postgresFlavour } from '../../../../server/store/postgres.ts';
import { openSqlite, sqliteFlavour } from '../../../../server/store/sqlite.ts';
import { openStore } from '../../../../server/store/store.ts';
import { createDatabase, DIALECTS } from '../../../support/studio.ts';

/** Rows as the first version wrote them. */
async function fillFirst(db: Kysely<any>): Promise<void> {
  const at = '2026-01-01T00:00:00.000Z';
  await db.insertInto('tenants').values({ uid: 'c1', head: 1, epoch: 'e' }).execute();
  for (const name of ['ada', 'bob']) {
    await db
      .insertInto('users')
      .values({
        uid: name,
        username: name,
        username_key: name,
        role: 'employer',
        avatar: null,
        created_at: at,
      })
      .execute();
  }
  await db
    .insertInto('companies')
    .values({ uid: 'c1', tenant: 'c1', seq: 1, company_name: 'Acme', created_at: at, updated_at: at })
    .execute();
  const member = (user_id: number, member_role: string) => ({
    company_id: 1,
    user_id,
    member_role,
    created_at: at,
  });
  await db
    .insertInto('memberships')
    .values([member(2, 'viewer'), member(1, 'owner')])
    .execute();
  const token = (hash: string, family: string, day: string, revoked_at: string | null) => ({
    ...{ hash, family, user_id: 1, revoked_at },
    created_at: `2026-01-${day}T00:00:00.000Z`,
    expires_at: `2026-02-${day}T00:00:00.000Z`,
  });
  await db
    .insertInto('refresh_tokens')
    .values([
      token('h1', 'alive', '01', null),
      token('h2', 'alive', '02', null),
      token('h3', 'ended', '03', at),
    ])
    .execute();
}

describe.each(DIALECTS)('0002-accounts on $dialect', ({ dialect, missing }) => {
  const undo: (() => unknown)[] = [];
  afterEach(async () => {
    for (const step of undo.splice(0).reverse()) await step();
  });

  it.skipIf(missing)('keeps members and sessions', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jobhive-test-'));
    undo.push(() => rmSync(folder, { recursive: true, force: true }));
    const sqliteFile = join(folder, 'studio.sqlite');
    const database = dialect === 'postgres' ? await createDatabase() : undefined;
    if (database) undo.push(database.drop);

    const sqlite = database ? undefined : openSqlite(sqliteFile);
    const first = database ? openPostgres(database.url) : (sqlite?.write as Kysely<any>);
    const all = migrations(database ? postgresFlavour : sqliteFlavour);
    const only = { '0001-initial': all['0001-initial'] as NonNullable<(typeof all)[string]> };
    const { error } = await new Migrator({
      db: first,
      provider: { getMigrations: async () => only },
    }).migrateToLatest();
    expect(error).toBeUndefined();
    await fillFirst(first);
    await first.destroy();
    await sqlite?.read.destroy();

    const store = await openStore({ postgresUrl: database?.url, sqliteFile });
    undo.push(() => store.close());
    const rows = (table: 'memberships' | 'sessions' | 'companies') =>
      store.read.selectFrom(table).selectAll().orderBy('id').execute();
    expect(await rows('memberships')).toMatchObject([
      { id: 1, company_id: 1, user_id: 1, invited_email: null, member_role: 'owner' },
      { id: 2, company_id: 1, user_id: 2, invited_email: null, member_role: 'viewer' },
    ]);
    expect(await rows('sessions')).toMatchObject([
      {
        family: 'alive',
        user_id: 1,
        created_at: '2026-01-01T00:00:00.000Z',
        last_used_at: '2026-01-02T00:00:00.000Z',
        expires_at: '2026-02-02T00:00:00.000Z',
      },
    ]);
    expect(await rows('companies')).toMatchObject([{ company_name: 'Acme', sentiment_in_fit: 0 }]);
    // A person works for one company, and an address is invited by one company once.
    const insert = (values: object) =>
      store.local((tx) =>
        tx
          .insertInto('memberships')
          .values({ company_id: 1, member_role: 'viewer', created_at: '', ...values })
          .execute(),
      );
    await expect(insert({ user_id: 1 })).rejects.toThrow();
    await insert({ invited_email: 'x@example.com' });
    await expect(insert({ invited_email: 'x@example.com' })).rejects.toThrow();
  });
});
