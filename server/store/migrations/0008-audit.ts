/** The audit: who saw or changed what. Entries are added and never touched again; each tenant's row ends its chain. */
import type { ColumnDefinitionBuilder } from 'kysely';
import type { Flavour } from './0001-initial.ts';
import type { AnyDb } from './any-db.ts';

/** Where each chain starts. */
const START = { count: 0, hash: '0'.repeat(64) };

const required = (column: ColumnDefinitionBuilder) => column.notNull();

export const audit = (flavour: Flavour) => ({
  async up(db: AnyDb): Promise<void> {
    await db.schema
      .alterTable('tenants')
      .addColumn('audit_count', flavour.bigint, (column) => column.notNull().defaultTo(START.count))
      .execute();
    await db.schema
      .alterTable('tenants')
      .addColumn('audit_hash', 'text', (column) => column.notNull().defaultTo(START.hash))
      .execute();
    // An entry outlives the account that it names, so it does not refer to it.
    await db.schema
      .createTable('audit_entries')
      .addColumn('id', 'integer', flavour.id)
      .addColumn('uid', 'text', (column) => column.notNull().unique())
      .addColumn('tenant', 'text', (column) => column.notNull().references('tenants.uid'))
      .addColumn('seq', flavour.bigint, required)
      .addColumn('position', flavour.bigint, required)
      .addColumn('at', 'text', required)
      .addColumn('user_id', 'integer')
      .addColumn('user_uid', 'text')
      .addColumn('via', 'text', required)
      .addColumn('action', 'text', required)
      .addColumn('subject_kind', 'text')
      .addColumn('subject_id', 'integer')
      .addColumn('fields', 'text', required)
      .addColumn('request_id', 'text')
      .addColumn('seen_on', 'text')
      .addColumn('previous_hash', 'text', required)
      .addColumn('hash', 'text', required)
      .addUniqueConstraint('audit_entries_seq', ['tenant', 'seq'])
      .addUniqueConstraint('audit_entries_position', ['tenant', 'position'])
      .execute();
    // Each filter walks an index of its own, in the order of the list.
    for (const columns of [
      ['tenant', 'action', 'position'],
      ['tenant', 'user_id', 'position'],
      ['tenant', 'subject_kind', 'subject_id', 'position'],
      ['tenant', 'at'],
    ]) {
      await db.schema
        .createIndex(`audit_entries_by_${columns.join('_')}`)
        .on('audit_entries')
        .columns(columns)
        .execute();
    }
    await db.schema
      .createIndex('audit_entries_seen')
      .on('audit_entries')
      .columns(['tenant', 'user_id', 'seen_on', 'subject_kind', 'subject_id'])
      .where('seen_on', 'is not', null)
      .execute();
    await flavour.appendOnly(db, 'audit_entries');
  },
});
