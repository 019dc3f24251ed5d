/** What only the networked store can do: go away for a moment. */
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DIALECTS, type Person, person, type Studio, startStudio } from '../../support/studio.ts';

const missing = DIALECTS.find((each) => each.dialect === 'postgres')?.missing;

describe.skipIf(missing)(`the connection to postgres${missing ? ` (${missing})` : ''}`, () => {
  let studio: Studio;
  let someone: Person;
  beforeAll(async () => {
    studio = await startStudio({ dialect: 'postgres' });
    someone = await person(studio, 'user');
  });
  afterAll(() => studio.close());

  it('survives that the database ends every connection', async () => {
    const admin = new pg.Client({ connectionString: studio.deps.config.postgresUrl });
    await admin.connect();
    const { rows } = await admin.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
    await admin.end();
    expect(rows.length).toBeGreaterThan(0);
    await expect
      .poll(async () => (await studio.call('GET', '/api/users/me/', { token: someone.token })).status)
      .toBe(200);
  });
});
