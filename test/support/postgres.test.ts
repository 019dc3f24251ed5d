import { existsSync } from 'node:fs';
import { Client } from 'pg';
import { expect, test } from 'vitest';
import { type Postgres, startPostgres } from './postgres.ts';

test.skipIf(process.env.TEST_QUICK)(
  'a throw-away PostgreSQL is empty, works, and leaves nothing behind',
  async (context) => {
    const need = await startPostgres();
    if ('missing' in need) return context.skip(need.missing);
    const { url, stop }: Postgres = need.found;
    const client = new Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query(
      "select current_setting('data_directory') as folder, count(*)::int as tables from pg_tables where schemaname = 'public'",
    );
    await client.end();
    expect(rows[0].tables).toBe(0);
    expect(existsSync(rows[0].folder)).toBe(true);
    await stop();
    expect(existsSync(rows[0].folder)).toBe(false);
    await expect(new Client({ connectionString: url }).connect()).rejects.toThrow();
  },
);
