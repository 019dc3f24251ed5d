/** Recordings of answers with their manifests, and which transcriber was named to whoever agreed to be recorded. */
import type { ColumnDefinitionBuilder } from 'kysely';
import type { Flavour } from './0001-initial.ts';
import type { AnyDb } from './any-db.ts';

const required = (column: ColumnDefinitionBuilder) => column.notNull();

export const recordings = (flavour: Flavour) => ({
  async up(db: AnyDb): Promise<void> {
    const synced = (name: string) =>
      db.schema
        .createTable(name)
        .addColumn('id', 'integer', flavour.id)
        .addColumn('uid', 'text', (column) => column.notNull().unique())
        .addColumn('tenant', 'text', (column) => column.notNull().references('tenants.uid'))
        .addColumn('seq', flavour.bigint, required)
        .addUniqueConstraint(`${name}_seq`, ['tenant', 'seq']);

    await synced('recordings')
      .addColumn('interview_id', 'integer', (column) => column.notNull().references('interviews.id'))
      .addColumn('question_id', 'integer', (column) => column.notNull().references('questions.id'))
      .addColumn('client_id', 'text', required)
      .addColumn('media_type', 'text', required)
      .addColumn('bytes', 'integer', required)
      .addColumn('length', 'integer')
      .addColumn('duration', flavour.real)
      .addColumn('started_at', 'text', required)
      .addColumn('recorded_by', 'integer', (column) => column.notNull().references('users.id'))
      .addColumn('created_at', 'text', required)
      .addColumn('deleted_at', 'text')
      .addUniqueConstraint('recordings_client_id', ['interview_id', 'client_id'])
      .execute();
    for (const column of ['created_at', 'deleted_at']) {
      await db.schema.createIndex(`recordings_by_${column}`).on('recordings').column(column).execute();
    }

    await synced('recording_segments')
      .addColumn('recording_id', 'integer', (column) => column.notNull().references('recordings.id'))
      .addColumn('position', 'integer', required)
      .addColumn('at_byte', 'integer', required)
      .addColumn('bytes', 'integer', required)
      .addColumn('sha256', 'text', required)
      .addColumn('start', flavour.real)
      .addUniqueConstraint('recording_segments_position', ['recording_id', 'position'])
      .execute();
    await db.schema
      .createIndex('recording_segments_by_sha256')
      .on('recording_segments')
      .column('sha256')
      .execute();

    await db.schema.alterTable('consents').addColumn('transcriber', 'text').execute();
  },
});
