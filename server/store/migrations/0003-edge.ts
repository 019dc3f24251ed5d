/** API keys and the sandbox, requests that take effect once, and counts of requests. */
import type { ColumnDefinitionBuilder } from 'kysely';
import type { Flavour } from './0001-initial.ts';
import type { AnyDb } from './any-db.ts';

const required = (column: ColumnDefinitionBuilder) => column.notNull();

export const edge = (flavour: Flavour) => ({
  async up(db: AnyDb): Promise<void> {
    const index = (table: string, column: string) =>
      db.schema.createIndex(`${table}_by_${column}`).on(table).column(column);

    await db.schema
      .alterTable('users')
      .addColumn('sandbox_of', 'integer', (column) => column.references('users.id'))
      .execute();
    await index('users', 'sandbox_of').unique().execute();
    await db.schema
      .alterTable('companies')
      .addColumn('is_sandbox', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
    await db.schema.alterTable('ws_tickets').addColumn('scopes', 'text').execute();

    await db.schema
      .createTable('api_keys')
      .addColumn('id', 'integer', flavour.id)
      .addColumn('user_id', 'integer', (column) => column.notNull().references('users.id'))
      .addColumn('acts_as', 'integer', (column) => column.notNull().references('users.id'))
      .addColumn('name', 'text', required)
      .addColumn('hash', 'text', (column) => column.notNull().unique())
      .addColumn('prefix', 'text', required)
      .addColumn('last_four', 'text', required)
      .addColumn('scopes', 'text', required)
      .addColumn('created_at', 'text', required)
      .addColumn('last_used_at', 'text')
      .execute();
    await index('api_keys', 'user_id').execute();

    await db.schema
      .createTable('idempotency_keys')
      .addColumn('caller', 'text', required)
      .addColumn('key', 'text', required)
      .addColumn('fingerprint', 'text', required)
      .addColumn('status', 'integer')
      .addColumn('content_type', 'text')
      .addColumn('body', 'text')
      .addColumn('created_at', 'text', required)
      .addColumn('expires_at', 'text', required)
      .addPrimaryKeyConstraint('idempotency_keys_key', ['caller', 'key'])
      .execute();
    await index('idempotency_keys', 'expires_at').execute();

    await db.schema
      .createTable('request_counts')
      .addColumn('key', 'text', (column) => column.primaryKey())
      .addColumn('n', flavour.bigint, required)
      .addColumn('resets_at', 'text', required)
      .execute();
    await index('request_counts', 'resets_at').execute();
  },
});
