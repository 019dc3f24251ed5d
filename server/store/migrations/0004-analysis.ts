/** What is computed from finished interviews, what people say of them, and the sums that are kept over them. */
import { sql } from 'kysely';
import { recountSums } from '../recount.ts';
import type { Flavour } from './0001-initial.ts';
import type { AnyDb } from './any-db.ts';

export const analysis = (flavour: Flavour) => ({
  async up(db: AnyDb): Promise<void> {
    const synced = (name: string) =>
      db.schema
        .createTable(name)
        .addColumn('id', 'integer', flavour.id)
        .addColumn('uid', 'text', (column) => column.notNull().unique())
        .addColumn('tenant', 'text', (column) => column.notNull().references('tenants.uid'))
        .addColumn('seq', flavour.bigint, (column) => column.notNull())
        .addUniqueConstraint(`${name}_seq`, ['tenant', 'seq']);
    const ofInterview = (name: string) =>
      synced(name).addColumn('interview_id', 'integer', (column) =>
        column.notNull().references('interviews.id'),
      );

    for (const column of ['fit_score', 'fit_with_sentiment']) {
      await db.schema.alterTable('interviews').addColumn(column, flavour.real).execute();
      // An interview without a score is ordered behind all others, alike in both stores.
      await sql`create index ${sql.raw(`interviews_by_job_${column}`)}
        on interviews (job_id, is_practice, status, coalesce(${sql.ref(column)}, -1), id)`.execute(db);
    }
    await db.schema
      .createIndex('interviews_by_user_id_status_end_time')
      .on('interviews')
      .columns(['user_id', 'status', 'end_time', 'id'])
      .execute();
    await db.schema
      .alterTable('skill_assessments')
      .addColumn('is_scored', 'integer', (column) => column.notNull().defaultTo(1))
      .execute();

    await ofInterview('recommendations')
      .addColumn('skill', 'text', (column) => column.notNull())
      .addColumn('recommendation_text', 'text', (column) => column.notNull())
      .addColumn('feedback_type', 'text', (column) => column.notNull())
      .addColumn('feedback_category', 'text', (column) => column.notNull())
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('replaced_at', 'text')
      .execute();
    await ofInterview('learning_paths')
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('updated_at', 'text', (column) => column.notNull())
      .addColumn('replaced_at', 'text')
      .addUniqueConstraint('learning_paths_interview', ['interview_id'])
      .execute();
    // Only what still holds is listed.
    for (const table of ['recommendations', 'learning_paths']) {
      for (const order of ['id', 'created_at']) {
        await db.schema
          .createIndex(`${table}_by_tenant_${order}`)
          .on(table)
          .columns(order === 'id' ? ['tenant', 'id'] : ['tenant', order, 'id'])
          .where('replaced_at', 'is', null)
          .execute();
      }
    }
    await db.schema
      .createIndex('recommendations_by_interview_id')
      .on('recommendations')
      .columns(['interview_id', 'id'])
      .execute();
    await synced('learning_resources')
      .addColumn('path_id', 'integer', (column) => column.notNull().references('learning_paths.id'))
      .addColumn('resource_key', 'text', (column) => column.notNull())
      .addColumn('title', 'text', (column) => column.notNull())
      .addColumn('resource_type', 'text', (column) => column.notNull())
      .addColumn('url', 'text', (column) => column.notNull())
      .addColumn('estimated_hours', 'integer', (column) => column.notNull())
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('completed_at', 'text')
      .addColumn('completed_by', 'integer', (column) => column.references('users.id'))
      .addColumn('replaced_at', 'text')
      .addUniqueConstraint('learning_resources_key', ['path_id', 'resource_key'])
      .execute();

    await ofInterview('decisions')
      .addColumn('decision', 'text', (column) => column.notNull())
      .addColumn('reason', 'text', (column) => column.notNull())
      .addColumn('decided_by', 'integer', (column) => column.notNull().references('users.id'))
      .addColumn('decided_at', 'text', (column) => column.notNull())
      .addUniqueConstraint('decisions_interview', ['interview_id'])
      .execute();
    await ofInterview('scorecards')
      .addColumn('rater_id', 'integer', (column) => column.notNull().references('users.id'))
      .addColumn('ratings', 'text', (column) => column.notNull())
      .addColumn('notes', 'text', (column) => column.notNull())
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('updated_at', 'text', (column) => column.notNull())
      .addUniqueConstraint('scorecards_rater', ['interview_id', 'rater_id'])
      .execute();
    await ofInterview('demographics')
      .addColumn('gender', 'text')
      .addColumn('ethnicity', 'text')
      .addColumn('age_group', 'text')
      .addColumn('updated_at', 'text', (column) => column.notNull())
      .addUniqueConstraint('demographics_interview', ['interview_id'])
      .execute();

    const sums = (name: string, columns: readonly string[]) =>
      columns.reduce(
        (table, column) => table.addColumn(column, flavour.bigint, (each) => each.notNull()),
        db.schema.createTable(name),
      );
    await sums('analytics_days', ['interviews', 'completed', 'scored', 'score_sum', 'duration_sum'])
      .addColumn('tenant', 'text', (column) => column.notNull())
      .addColumn('day', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('analytics_days_key', ['tenant', 'day'])
      .execute();
    await sums('analytics_skill_days', ['assessments', 'score_sum'])
      .addColumn('tenant', 'text', (column) => column.notNull())
      .addColumn('day', 'text', (column) => column.notNull())
      .addColumn('skill', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('analytics_skill_days_key', ['tenant', 'day', 'skill'])
      .execute();
    await sums('score_histogram', ['n'])
      .addColumn('scope', 'text', (column) => column.notNull())
      .addColumn('bucket', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('score_histogram_key', ['scope', 'bucket'])
      .execute();
    await recountSums(db);
  },
});
