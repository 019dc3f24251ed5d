/** What sync keeps: devices and what they sent, on the hosted side; what waits to be sent, on the device's. */
import type { Flavour } from './0001-initial.ts';
import type { AnyDb } from './any-db.ts';

const tables = (flavour: Flavour, db: AnyDb) => ({
  clients: db.schema
    .createTable('sync_clients')
    .addColumn('uid', 'text', (column) => column.primaryKey())
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('user_id', 'integer', (column) => column.notNull().references('users.id'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('public_key', 'text', (column) => column.notNull())
    .addColumn('schema_version', 'integer', (column) => column.notNull())
    .addColumn('last_mutation_id', flavour.bigint, (column) => column.notNull())
    .addColumn('cursor_seq', flavour.bigint, (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('last_seen_at', 'text', (column) => column.notNull())
    .addColumn('revoked_at', 'text'),
  mutations: db.schema
    .createTable('sync_mutations')
    .addColumn('client', 'text', (column) => column.notNull().references('sync_clients.uid'))
    .addColumn('id', flavour.bigint, (column) => column.notNull())
    .addColumn('sha256', 'text', (column) => column.notNull())
    .addColumn('first_seq', flavour.bigint, (column) => column.notNull())
    .addColumn('last_seq', flavour.bigint, (column) => column.notNull())
    .addColumn('code', 'text')
    .addColumn('applied_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('sync_mutations_key', ['client', 'id']),
  tombstones: db.schema
    .createTable('sync_tombstones')
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('seq', flavour.bigint, (column) => column.notNull())
    .addColumn('entity', 'text', (column) => column.notNull())
    .addColumn('uid', 'text', (column) => column.notNull())
    .addColumn('deleted_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('sync_tombstones_key', ['tenant', 'seq']),
  links: db.schema
    .createTable('sync_links')
    .addColumn('tenant', 'text', (column) => column.primaryKey())
    .addColumn('url', 'text', (column) => column.notNull())
    .addColumn('client', 'text', (column) => column.notNull())
    .addColumn('private_key', 'text', (column) => column.notNull())
    .addColumn('email', 'text', (column) => column.notNull())
    .addColumn('user_uid', 'text', (column) => column.notNull())
    .addColumn('epoch', 'text', (column) => column.notNull())
    .addColumn('cursor_seq', flavour.bigint, (column) => column.notNull())
    .addColumn('last_mutation_id', flavour.bigint, (column) => column.notNull())
    .addColumn('hlc', 'text', (column) => column.notNull())
    .addColumn('connected_at', 'text', (column) => column.notNull())
    .addColumn('last_success_at', 'text')
    .addColumn('problem', 'text'),
  outbox: db.schema
    .createTable('sync_outbox')
    .addColumn('id', 'integer', flavour.id)
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('mutation_id', flavour.bigint, (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('base_version', flavour.bigint)
    .addColumn('hlc', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('code', 'text')
    .addColumn('detail', 'text')
    .addColumn('theirs', 'text')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('ended_at', 'text'),
  rows: db.schema
    .createTable('sync_outbox_rows')
    .addColumn('outbox_id', 'integer', (column) => column.notNull().references('sync_outbox.id'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('op', 'text', (column) => column.notNull())
    .addColumn('entity', 'text', (column) => column.notNull())
    .addColumn('uid', 'text', (column) => column.notNull())
    .addColumn('data', 'text')
    .addColumn('was', 'text')
    .addPrimaryKeyConstraint('sync_outbox_rows_key', ['outbox_id', 'position']),
  versions: db.schema
    .createTable('sync_versions')
    .addColumn('entity', 'text', (column) => column.notNull())
    .addColumn('uid', 'text', (column) => column.notNull())
    .addColumn('version', flavour.bigint, (column) => column.notNull())
    .addPrimaryKeyConstraint('sync_versions_key', ['entity', 'uid']),
  staged: db.schema
    .createTable('sync_staged')
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('seq', flavour.bigint, (column) => column.notNull())
    .addColumn('entity', 'text', (column) => column.notNull())
    .addColumn('uid', 'text', (column) => column.notNull())
    .addColumn('op', 'text', (column) => column.notNull())
    .addColumn('data', 'text')
    .addPrimaryKeyConstraint('sync_staged_key', ['tenant', 'seq']),
  wanted: db.schema
    .createTable('sync_wanted')
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('interview', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('sync_wanted_key', ['tenant', 'interview']),
  keptNotes: db.schema
    .createTable('kept_notes')
    .addColumn('id', 'integer', flavour.id)
    .addColumn('uid', 'text', (column) => column.notNull().unique())
    .addColumn('tenant', 'text', (column) => column.notNull().references('tenants.uid'))
    .addColumn('seq', flavour.bigint, (column) => column.notNull())
    .addColumn('interview_id', 'integer', (column) => column.notNull().references('interviews.id'))
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('written_at', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('dismissed_at', 'text')
    .addUniqueConstraint('kept_notes_seq', ['tenant', 'seq']),
});

export const sync = (flavour: Flavour) => ({
  async up(db: AnyDb): Promise<void> {
    for (const table of Object.values(tables(flavour, db))) await table.execute();
    const index = (table: string, columns: string[]) =>
      db.schema
        .createIndex(`${table}_by_${columns.join('_')}`)
        .on(table)
        .columns(columns)
        .execute();
    await index('sync_outbox', ['tenant', 'state', 'id']);
    await index('sync_outbox_rows', ['entity', 'uid']);
    await index('sync_clients', ['tenant']);
    await index('sync_mutations', ['client', 'last_seq']);
    await index('kept_notes', ['interview_id']);
    for (const [column, type] of [
      // The device that runs it; null: none, or this instance itself.
      ['runner', 'text'],
      // The uid of the interview that another device held meanwhile.
      ['attempt_of', 'text'],
      ['notes_hlc', 'text'],
    ] as const) {
      await db.schema.alterTable('interviews').addColumn(column, type).execute();
    }
    // The uid that a profile had before it was connected to an account: who was signed in stays so.
    await db.schema.alterTable('users').addColumn('former_uid', 'text').execute();
    await index('users', ['former_uid']);
    await db.schema
      .alterTable('interviews')
      .addColumn('run_epoch', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
  },
});
