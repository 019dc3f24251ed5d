/** What people add to the engine's scores: answers that they graded as examples, and scores in place of its own. */
import type { CreateTableBuilder } from 'kysely';
import type { Flavour } from './0001-initial.ts';
import type { AnyDb } from './any-db.ts';

export const people = (flavour: Flavour) => ({
  async up(db: AnyDb): Promise<void> {
    const synced = (name: string) =>
      db.schema
        .createTable(name)
        .addColumn('id', 'integer', flavour.id)
        .addColumn('uid', 'text', (column) => column.notNull().unique())
        .addColumn('tenant', 'text', (column) => column.notNull().references('tenants.uid'))
        .addColumn('seq', flavour.bigint, (column) => column.notNull())
        .addColumn('interview_id', 'integer', (column) => column.notNull().references('interviews.id'))
        .addUniqueConstraint(`${name}_seq`, ['tenant', 'seq']);
    const text = (table: CreateTableBuilder<string, string>, ...columns: string[]) =>
      columns.reduce((each, name) => each.addColumn(name, 'text', (column) => column.notNull()), table);
    const index = (table: string, ...columns: string[]) =>
      db.schema
        .createIndex(`${table}_by_${columns.join('_')}`)
        .on(table)
        .columns(columns)
        .execute();

    await text(synced('exemplars'), 'question_key', 'note', 'created_at', 'updated_at')
      .addColumn('answer_id', 'integer', (column) => column.notNull().references('answers.id'))
      .addColumn('score', flavour.real, (column) => column.notNull())
      .addColumn('graded_by', 'integer', (column) => column.notNull().references('users.id'))
      .addColumn('deleted_at', 'text')
      .execute();
    await index('exemplars', 'tenant', 'question_key');
    await index('exemplars', 'answer_id');
    await index('exemplars', 'interview_id');

    await text(synced('overrides'), 'reason', 'created_at')
      .addColumn('skill', 'text')
      .addColumn('score', flavour.real, (column) => column.notNull())
      .addColumn('engine_score', flavour.real)
      .addColumn('made_by', 'integer', (column) => column.notNull().references('users.id'))
      .addColumn('ended_at', 'text')
      .addColumn('ended_by', 'integer', (column) => column.references('users.id'))
      .execute();
    await index('overrides', 'interview_id');
  },
});
