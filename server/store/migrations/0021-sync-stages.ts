/**
 * Pages of a load are kept by row, and how far it has come beside them: what is applied lets go of its rows. Who parts
 * and keeps what is here goes on where they were when they connect again.
 */
import type { Flavour } from './0001-initial.ts';
import type { AnyDb } from './any-db.ts';

export const syncStages = (flavour: Flavour) => ({
  async up(db: AnyDb): Promise<void> {
    await db.schema
      .alterTable('sync_links')
      .addColumn('staged_seq', flavour.bigint, (column) => column.notNull().defaultTo(0))
      .execute();
    await db.schema.alterTable('sync_links').addColumn('parted_at', 'text').execute();
    // A row that is gone does not come back under its uid.
    await db.schema.createIndex('sync_tombstones_by_uid').on('sync_tombstones').columns(['uid']).execute();
    // Everything is loaded anew: what was here up to this version of the device's own and does not come is left over.
    await db.schema.alterTable('sync_links').addColumn('anew_after', flavour.bigint).execute();
    await db.schema
      .alterTable('sync_links')
      .addColumn('anew_restored', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
    await db.schema
      .alterTable('tenants')
      .addColumn('sync_floor', flavour.bigint, (column) => column.notNull().defaultTo(0))
      .execute();
    // Of what is not sent yet, so much in characters: no more is read than fits into a push.
    await db.schema
      .alterTable('sync_outbox')
      .addColumn('chars', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
    // What is in it comes again: no cursor has passed it yet.
    await db.schema.dropTable('sync_staged').execute();
    await db.schema
      .createTable('sync_staged')
      .addColumn('tenant', 'text', (column) => column.notNull())
      .addColumn('entity', 'text', (column) => column.notNull())
      .addColumn('uid', 'text', (column) => column.notNull())
      .addColumn('op', 'text', (column) => column.notNull())
      .addColumn('unit', 'text', (column) => column.notNull())
      .addColumn('version', flavour.bigint, (column) => column.notNull())
      .addColumn('data', 'text')
      .addPrimaryKeyConstraint('sync_staged_key', ['tenant', 'entity', 'uid'])
      .execute();
    await db.schema
      .createIndex('sync_staged_by_unit')
      .on('sync_staged')
      .columns(['tenant', 'unit', 'entity'])
      .execute();
  },
});
