/** Anchors of the audit across all tenants, and keys that end by themselves. */
import type { ColumnDefinitionBuilder } from 'kysely';
import type { Flavour } from './0001-initial.ts';
import type { AnyDb } from './any-db.ts';

const required = (column: ColumnDefinitionBuilder) => column.notNull();

export const anchors = (flavour: Flavour) => ({
  async up(db: AnyDb): Promise<void> {
    // An anchor outlives its tenant: that is what it is for, so it does not refer to it.
    await db.schema
      .createTable('audit_anchors')
      .addColumn('position', flavour.bigint, (column) => column.primaryKey())
      .addColumn('at', 'text', required)
      .addColumn('tenant', 'text', required)
      .addColumn('entry_count', flavour.bigint, required)
      .addColumn('entry_hash', 'text', required)
      .addColumn('previous_hash', 'text', required)
      .addColumn('hash', 'text', required)
      .addUniqueConstraint('audit_anchors_tenant', ['tenant', 'entry_count'])
      .execute();
    await flavour.appendOnly(db, 'audit_anchors');
    await db.schema.alterTable('api_keys').addColumn('expires_at', 'text').execute();
  },
});
