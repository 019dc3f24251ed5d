/** Engines beside the embedded one: where they are, what waits for them, and each use of them. */
import type { ColumnDefinitionBuilder } from 'kysely';
import type { Flavour } from './0001-initial.ts';
import type { AnyDb } from './any-db.ts';

const required = (column: ColumnDefinitionBuilder) => column.notNull();

export const engines = (flavour: Flavour) => ({
  async up(db: AnyDb): Promise<void> {
    await db.schema
      .createTable('engine_settings')
      .addColumn('tenant', 'text', (column) => column.primaryKey())
      .addColumn('language_model', 'text')
      .addColumn('language_model_key', 'text')
      .addColumn('transcriber', 'text')
      .addColumn('transcriber_key', 'text')
      .addColumn('updated_at', 'text', required)
      .execute();

    await db.schema
      .createTable('engine_tasks')
      .addColumn('id', 'integer', flavour.id)
      .addColumn('tenant', 'text', required)
      .addColumn('interview_id', 'integer', (column) => column.notNull().references('interviews.id'))
      .addColumn('answer_id', 'integer', (column) => column.notNull().references('answers.id'))
      .addColumn('purpose', 'text', required)
      .addColumn('attempts', 'integer', required)
      .addColumn('due_at', 'text', required)
      .addColumn('claimed_until', 'text')
      .addColumn('created_at', 'text', required)
      .addUniqueConstraint('engine_tasks_answer', ['answer_id', 'purpose'])
      .execute();
    await db.schema.createIndex('engine_tasks_by_due_at').on('engine_tasks').column('due_at').execute();
    await db.schema
      .createIndex('engine_tasks_by_interview')
      .on('engine_tasks')
      .column('interview_id')
      .execute();

    await db.schema
      .createTable('engine_uses')
      .addColumn('id', 'integer', flavour.id)
      .addColumn('uid', 'text', (column) => column.notNull().unique())
      .addColumn('tenant', 'text', (column) => column.notNull().references('tenants.uid'))
      .addColumn('seq', flavour.bigint, required)
      .addColumn('interview_id', 'integer', (column) => column.notNull().references('interviews.id'))
      .addColumn('question_id', 'integer', (column) => column.notNull().references('questions.id'))
      .addColumn('answer_id', 'integer', (column) => column.references('answers.id'))
      .addColumn('purpose', 'text', required)
      .addColumn('model', 'text', required)
      .addColumn('host', 'text', required)
      .addColumn('prompt_version', 'text')
      .addColumn('status', 'text', required)
      .addColumn('failure', 'text')
      .addColumn('result', 'text')
      .addColumn('duration_ms', 'integer', required)
      .addColumn('created_at', 'text', required)
      .addUniqueConstraint('engine_uses_seq', ['tenant', 'seq'])
      .execute();
    for (const columns of [['interview_id'], ['tenant', 'id']]) {
      await db.schema
        .createIndex(`engine_uses_by_${columns.join('_')}`)
        .on('engine_uses')
        .columns(columns)
        .execute();
    }

    await db.schema.alterTable('questions').addColumn('worded_by', 'text').execute();
    await db.schema.alterTable('consents').addColumn('language_model', 'text').execute();
  },
});
