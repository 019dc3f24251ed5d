/** The sound of recordings travels: which pieces are here, which wait to be sent, and which files nobody names any more. */
import { sql } from 'kysely';
import type { Flavour } from './0001-initial.ts';
import type { AnyDb } from './any-db.ts';

export const blobs = (flavour: Flavour) => ({
  async up(db: AnyDb): Promise<void> {
    await db.schema
      .alterTable('recording_segments')
      .addColumn('interview_id', 'integer', (column) => column.references('interviews.id'))
      .execute();
    // What another instance recorded comes as a row first.
    await db.schema
      .alterTable('recording_segments')
      .addColumn('is_here', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
    await sql`update recording_segments set is_here = 1, interview_id =
      (select interview_id from recordings where recordings.id = recording_id)`.execute(db);
    await db.schema
      .createIndex('recording_segments_by_interview_id')
      .on('recording_segments')
      .column('interview_id')
      .execute();

    await db.schema
      .createTable('sync_blobs')
      .addColumn('tenant', 'text', (column) => column.notNull())
      .addColumn('sha256', 'text', (column) => column.notNull())
      .addColumn('bytes', 'integer', (column) => column.notNull())
      .addColumn('sent', 'integer', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('code', 'text')
      .addColumn('retry_at', 'text')
      .addColumn('queued_at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('sync_blobs_key', ['tenant', 'sha256'])
      .execute();
    await db.schema
      .createIndex('sync_blobs_by_state')
      .on('sync_blobs')
      .columns(['tenant', 'state', 'queued_at'])
      .execute();
    await db.schema
      .createTable('unnamed_blobs')
      .addColumn('sha256', 'text', (column) => column.primaryKey())
      .execute();

    for (const [name, type, fallback] of [
      ['send_recordings', 'text', 'always'],
      ['fetch_recordings', 'integer', 0],
    ] as const) {
      await db.schema
        .alterTable('sync_links')
        .addColumn(name, type, (column) => column.notNull().defaultTo(fallback))
        .execute();
    }
    await db.schema.alterTable('sync_links').addColumn('max_rate', flavour.bigint).execute();
  },
});
