/** Webhooks: endpoints, the events that were recorded for them, and the queue that is also the log. */
import type { ColumnDefinitionBuilder } from 'kysely';
import type { Flavour } from './0001-initial.ts';
import type { AnyDb } from './any-db.ts';

const required = (column: ColumnDefinitionBuilder) => column.notNull();

export const webhooks = (flavour: Flavour) => ({
  async up(db: AnyDb): Promise<void> {
    await db.schema
      .createTable('webhook_endpoints')
      .addColumn('id', 'integer', flavour.id)
      .addColumn('tenant', 'text', (column) => column.notNull().references('tenants.uid'))
      .addColumn('url', 'text', required)
      .addColumn('events', 'text', required)
      .addColumn('enabled', 'integer', required)
      .addColumn('disabled_reason', 'text')
      .addColumn('secret', 'text', required)
      .addColumn('old_secrets', 'text', (column) => column.notNull().defaultTo('[]'))
      .addColumn('created_by', 'integer', (column) => column.notNull().references('users.id'))
      .addColumn('created_at', 'text', required)
      .addColumn('updated_at', 'text', required)
      .addColumn('deleted_at', 'text')
      .execute();
    await db.schema
      .createIndex('webhook_endpoints_by_tenant')
      .on('webhook_endpoints')
      .columns(['tenant', 'id'])
      .execute();
    await db.schema
      .createIndex('webhook_endpoints_deleted')
      .on('webhook_endpoints')
      .column('deleted_at')
      .where('deleted_at', 'is not', null)
      .execute();

    await db.schema
      .createTable('webhook_events')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('type', 'text', required)
      .addColumn('payload', 'text', required)
      .addColumn('created_at', 'text', required)
      .execute();
    await db.schema
      .createIndex('webhook_events_by_created_at')
      .on('webhook_events')
      .column('created_at')
      .execute();

    await db.schema
      .createTable('webhook_deliveries')
      .addColumn('id', 'integer', flavour.id)
      .addColumn('event_id', 'text', (column) => column.notNull().references('webhook_events.id'))
      .addColumn('endpoint_id', 'integer', (column) => column.notNull().references('webhook_endpoints.id'))
      .addColumn('tenant', 'text', required)
      .addColumn('event_type', 'text', required)
      .addColumn('status', 'text', required)
      .addColumn('attempts', 'integer', required)
      .addColumn('due_at', 'text')
      .addColumn('claimed_until', 'text')
      .addColumn('status_code', 'integer')
      .addColumn('duration_ms', 'integer')
      .addColumn('error', 'text')
      .addColumn('last_attempt_at', 'text')
      .addColumn('finished_at', 'text')
      .addColumn('created_at', 'text', required)
      .execute();
    // The queue: only what still waits is in it, so that it is as small as the work that is left.
    await db.schema
      .createIndex('webhook_deliveries_queue')
      .on('webhook_deliveries')
      .columns(['endpoint_id', 'due_at'])
      .where('due_at', 'is not', null)
      .execute();
    // The log: each filter walks an index of its own.
    for (const columns of [
      ['tenant', 'id'],
      ['tenant', 'status', 'id'],
      ['tenant', 'event_type', 'id'],
      ['endpoint_id', 'id'],
      ['event_id'],
      ['created_at'],
    ]) {
      await db.schema
        .createIndex(`webhook_deliveries_by_${columns.join('_')}`)
        .on('webhook_deliveries')
        .columns(columns)
        .execute();
    }
  },
});
