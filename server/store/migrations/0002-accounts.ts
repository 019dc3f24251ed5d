/** Sessions, second factors, one-time tokens, the outbox, invitations to a team, and uploads. */
import { sql } from 'kysely';
import type { Flavour } from './0001-initial.ts';
import type { AnyDb } from './any-db.ts';

export const accounts = (flavour: Flavour) => ({
  async up(db: AnyDb): Promise<void> {
    const table = (name: string) => db.schema.createTable(name).addColumn('id', 'integer', flavour.id);
    const index = (name: string, ...columns: string[]) =>
      db.schema
        .createIndex(`${name}_by_${columns.join('_')}`)
        .on(name)
        .columns(columns)
        .execute();

    await table('sessions')
      .addColumn('family', 'text', (column) => column.notNull().unique())
      .addColumn('user_id', 'integer', (column) => column.notNull().references('users.id'))
      .addColumn('user_agent', 'text', (column) => column.notNull())
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('last_used_at', 'text', (column) => column.notNull())
      .addColumn('expires_at', 'text', (column) => column.notNull())
      .execute();
    await index('sessions', 'user_id');
    await index('sessions', 'expires_at');
    // Whoever is signed in stays so.
    await sql`
      insert into sessions (family, user_id, user_agent, created_at, last_used_at, expires_at)
      select family, user_id, '', min(created_at), max(created_at), max(expires_at)
      from refresh_tokens where revoked_at is null group by family, user_id`.execute(db);

    await db.schema
      .createTable('one_time_tokens')
      .addColumn('hash', 'text', (column) => column.primaryKey())
      .addColumn('user_id', 'integer', (column) => column.notNull().references('users.id'))
      .addColumn('purpose', 'text', (column) => column.notNull())
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('expires_at', 'text', (column) => column.notNull())
      .execute();
    await index('one_time_tokens', 'user_id', 'purpose');
    await index('one_time_tokens', 'expires_at');

    await db.schema
      .createTable('two_factor')
      .addColumn('user_id', 'integer', (column) => column.primaryKey().references('users.id'))
      .addColumn('secret', 'text', (column) => column.notNull())
      .addColumn('confirmed_at', 'text')
      .addColumn('last_step', flavour.bigint, (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('recovery_codes')
      .addColumn('user_id', 'integer', (column) => column.notNull().references('users.id'))
      .addColumn('hash', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('recovery_codes_key', ['user_id', 'hash'])
      .execute();

    await table('outbox')
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('recipient', 'text', (column) => column.notNull())
      .addColumn('subject', 'text', (column) => column.notNull())
      .addColumn('sealed_text', 'text')
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
      .addColumn('next_attempt_at', 'text')
      .addColumn('expires_at', 'text', (column) => column.notNull())
      .addColumn('last_error', 'text')
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('sent_at', 'text')
      .execute();
    await index('outbox', 'next_attempt_at');
    await index('outbox', 'created_at');
    await index('outbox', 'status', 'id');

    // An invitation is a membership whose person has no account yet, so members have ids of their own.
    await db.schema.alterTable('memberships').renameTo('memberships_0001').execute();
    await table('memberships')
      .addColumn('company_id', 'integer', (column) => column.notNull().references('companies.id'))
      .addColumn('user_id', 'integer', (column) => column.unique().references('users.id'))
      .addColumn('invited_email', 'text')
      .addColumn('member_role', 'text', (column) => column.notNull())
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addUniqueConstraint('memberships_invited', ['company_id', 'invited_email'])
      .execute();
    await sql`
      insert into memberships (company_id, user_id, member_role, created_at)
      select company_id, user_id, member_role, created_at from memberships_0001 order by user_id`.execute(db);
    await db.schema.dropTable('memberships_0001').execute();
    await index('memberships', 'company_id', 'id');
    await index('memberships', 'invited_email');

    await db.schema
      .alterTable('companies')
      .addColumn('sentiment_in_fit', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
    await index('companies', 'company_name', 'id');
    await index('jobs', 'company_id', 'is_active', 'deleted_at');

    await db.schema
      .createTable('uploads')
      .addColumn('user_id', 'integer', (column) => column.notNull().references('users.id'))
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('sha256', 'text', (column) => column.notNull())
      .addColumn('media_type', 'text', (column) => column.notNull())
      .addColumn('size', 'integer', (column) => column.notNull())
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('uploads_key', ['user_id', 'kind'])
      .execute();
    await index('uploads', 'sha256');
    await db.schema.alterTable('users').dropColumn('avatar').execute();
  },
});
