/** Accounts, jobs, interviews with all that belongs to them, and the stream. */
import type { ColumnDefinitionBuilder, CreateTableBuilder } from 'kysely';
import type { AnyDb } from './any-db.ts';

/** Migrations run on both stores; the little that differs comes in here. */
export interface Flavour {
  /** A primary key that counts up and never gives a number twice. */
  id(column: ColumnDefinitionBuilder): ColumnDefinitionBuilder;
  /** 64-bit integer. */
  bigint: 'integer' | 'bigint';
  /** Double precision. */
  real: 'real' | 'float8';
  /** Makes the store refuse to change or delete the rows of a table. */
  appendOnly(db: AnyDb, table: string): Promise<void>;
  /** Makes the column `search_text` of a table quick to search; `covering`: all that a search in it looks at. */
  searchable(db: AnyDb, table: string, covering: readonly string[] | undefined): Promise<void>;
}

const required = (column: ColumnDefinitionBuilder) => column.notNull();
const zero = (column: ColumnDefinitionBuilder) => column.notNull().defaultTo(0);
const blank = (column: ColumnDefinitionBuilder) => column.notNull().defaultTo('');

export const initial = (flavour: Flavour) => ({
  async up(db: AnyDb): Promise<void> {
    const id = <T extends string, C extends string>(table: CreateTableBuilder<T, C>) =>
      table.addColumn('id', 'integer', flavour.id);
    const synced = (name: string) =>
      id(db.schema.createTable(name))
        .addColumn('uid', 'text', (column) => column.notNull().unique())
        .addColumn('tenant', 'text', (column) => column.notNull().references('tenants.uid'))
        .addColumn('seq', flavour.bigint, required)
        .addUniqueConstraint(`${name}_seq`, ['tenant', 'seq']);
    const interviewPart = (name: string) =>
      synced(name).addColumn('interview_id', 'integer', (column) =>
        column.notNull().references('interviews.id'),
      );
    const index = (table: string, ...columns: string[]) =>
      db.schema
        .createIndex(`${table}_by_${columns.join('_').replaceAll(' ', '_')}`)
        .on(table)
        .columns(columns)
        .execute();

    await db.schema
      .createTable('tenants')
      .addColumn('uid', 'text', (column) => column.primaryKey())
      .addColumn('head', flavour.bigint, required)
      .addColumn('epoch', 'text', required)
      .execute();

    await id(db.schema.createTable('users'))
      .addColumn('uid', 'text', (column) => column.notNull().unique())
      .addColumn('username', 'text', required)
      .addColumn('username_key', 'text', (column) => column.notNull().unique())
      .addColumn('email', 'text')
      .addColumn('email_key', 'text', (column) => column.unique())
      .addColumn('password_hash', 'text')
      .addColumn('first_name', 'text', blank)
      .addColumn('last_name', 'text', blank)
      .addColumn('role', 'text', required)
      .addColumn('is_verified', 'integer', zero)
      .addColumn('is_local', 'integer', zero)
      .addColumn('avatar', 'text')
      .addColumn('social_links', 'text', (column) => column.notNull().defaultTo('{}'))
      .addColumn('created_at', 'text', required)
      .execute();

    await synced('companies')
      .addColumn('company_name', 'text', required)
      .addColumn('industry', 'text', blank)
      .addColumn('created_at', 'text', required)
      .addColumn('updated_at', 'text', required)
      .execute();

    await db.schema
      .createTable('memberships')
      .addColumn('user_id', 'integer', (column) => column.primaryKey().references('users.id'))
      .addColumn('company_id', 'integer', (column) => column.notNull().references('companies.id'))
      .addColumn('member_role', 'text', required)
      .addColumn('created_at', 'text', required)
      .execute();

    await db.schema
      .createTable('refresh_tokens')
      .addColumn('hash', 'text', (column) => column.primaryKey())
      .addColumn('family', 'text', required)
      .addColumn('user_id', 'integer', (column) => column.notNull().references('users.id'))
      .addColumn('created_at', 'text', required)
      .addColumn('expires_at', 'text', required)
      .addColumn('used_at', 'text')
      .addColumn('successor_hash', 'text')
      .addColumn('revoked_at', 'text')
      .execute();
    await index('refresh_tokens', 'family');
    await index('refresh_tokens', 'expires_at');

    await db.schema
      .createTable('ws_tickets')
      .addColumn('hash', 'text', (column) => column.primaryKey())
      .addColumn('user_id', 'integer', (column) => column.notNull().references('users.id'))
      .addColumn('expires_at', 'text', required)
      .execute();

    await synced('jobs')
      .addColumn('company_id', 'integer', (column) => column.notNull().references('companies.id'))
      .addColumn('title', 'text', required)
      .addColumn('description', 'text', blank)
      .addColumn('requirements', 'text', blank)
      .addColumn('job_focus', 'text', required)
      .addColumn('is_active', 'integer', required)
      .addColumn('skills', 'text', required)
      .addColumn('skills_edited', 'integer', zero)
      .addColumn('created_by', 'integer', (column) => column.notNull().references('users.id'))
      .addColumn('created_at', 'text', required)
      .addColumn('updated_at', 'text', required)
      .addColumn('deleted_at', 'text')
      .execute();
    await index('jobs', 'company_id', 'id');
    await index('jobs', 'is_active', 'id');

    await synced('interviews')
      .addColumn('company_id', 'integer', (column) => column.references('companies.id'))
      .addColumn('job_id', 'integer', (column) => column.references('jobs.id'))
      .addColumn('job_snapshot', 'text')
      .addColumn('user_id', 'integer', (column) => column.references('users.id'))
      .addColumn('candidate_email', 'text')
      .addColumn('candidate_name', 'text', blank)
      .addColumn('created_by', 'integer', (column) => column.notNull().references('users.id'))
      .addColumn('status', 'text', required)
      .addColumn('scheduled_time', 'text', required)
      .addColumn('no_show_at', 'text')
      .addColumn('max_duration_minutes', 'integer', required)
      .addColumn('is_practice', 'integer', required)
      .addColumn('enable_behavioral_analysis', 'integer', required)
      .addColumn('adaptive', 'integer', required)
      .addColumn('difficulty', 'text', required)
      .addColumn('language', 'text', required)
      .addColumn('skills', 'text', required)
      .addColumn('start_time', 'text')
      .addColumn('end_time', 'text')
      .addColumn('duration', flavour.real)
      .addColumn('question_count', 'integer', zero)
      .addColumn('answered_count', 'integer', zero)
      .addColumn('completion_percentage', 'integer', zero)
      .addColumn('technical_accuracy', flavour.real)
      .addColumn('behavioral_score', flavour.real)
      .addColumn('interviewer_notes', 'text', blank)
      .addColumn('cancel_reason', 'text')
      .addColumn('created_at', 'text', required)
      .addColumn('updated_at', 'text', required)
      .execute();
    // One index for each list and order, so that no page sorts or scans; only duration, which no page of the
    // studio offers, is sorted. With the status at its end an index alone says what a filtered page holds.
    await index('interviews', 'tenant', 'is_practice', 'id');
    await index('interviews', 'tenant', 'is_practice', 'status', 'id');
    await index('interviews', 'tenant', 'is_practice', 'status', 'start_time', 'id');
    await index('interviews', 'tenant', 'is_practice', 'status', 'scheduled_time', 'id');
    await index('interviews', 'tenant', 'is_practice', 'job_id', 'id', 'status');
    for (const column of [
      'created_at',
      'scheduled_time',
      'start_time',
      'end_time',
      'technical_accuracy',
      'behavioral_score',
    ]) {
      await index('interviews', 'tenant', 'is_practice', column, 'id', 'status');
    }
    await index('interviews', 'user_id', 'is_practice', 'id');
    await index('interviews', 'no_show_at');
    await index('interviews', 'candidate_email');

    await db.schema
      .createTable('interview_counts')
      .addColumn('scope', 'text', required)
      .addColumn('status', 'text', required)
      .addColumn('n', flavour.bigint, required)
      .addPrimaryKeyConstraint('interview_counts_key', ['scope', 'status'])
      .execute();

    await interviewPart('consents')
      .addColumn('recording', 'integer', required)
      .addColumn('behavioral_analysis', 'integer', required)
      .addColumn('ai_scoring', 'integer', required)
      .addColumn('text_version', 'text', required)
      .addColumn('recorded_by', 'integer', (column) => column.notNull().references('users.id'))
      .addColumn('created_at', 'text', required)
      .execute();
    await index('consents', 'interview_id', 'id');

    await interviewPart('questions')
      .addColumn('position', 'integer', required)
      .addColumn('parent_id', 'integer', (column) => column.references('questions.id'))
      .addColumn('bank_key', 'text')
      .addColumn('key_point_id', 'text')
      .addColumn('text', 'text', required)
      .addColumn('kind', 'text', required)
      .addColumn('skill', 'text', required)
      .addColumn('difficulty', 'text', required)
      .addColumn('time_limit_seconds', 'integer', required)
      .addColumn('key_points', 'text', required)
      .addColumn('anchors', 'text')
      .addColumn('asked_at', 'text')
      .addColumn('answered_at', 'text')
      .addColumn('created_at', 'text', required)
      .execute();
    await index('questions', 'interview_id', 'position');

    await interviewPart('answers')
      .addColumn('question_id', 'integer', (column) => column.notNull().unique().references('questions.id'))
      .addColumn('client_id', 'text', required)
      .addColumn('text', 'text', required)
      .addColumn('response_time', flavour.real, required)
      .addColumn('duration', flavour.real)
      .addColumn('words', 'text')
      .addColumn('answered_by', 'integer', (column) => column.notNull().references('users.id'))
      .addColumn('created_at', 'text', required)
      .addUniqueConstraint('answers_client_id', ['interview_id', 'client_id'])
      .execute();

    await interviewPart('evaluations')
      .addColumn('answer_id', 'integer', (column) => column.notNull().references('answers.id'))
      .addColumn('scorer_name', 'text', required)
      .addColumn('scorer_version', 'text', required)
      .addColumn('input_hash', 'text', required)
      .addColumn('score', flavour.real)
      .addColumn('reason', 'text')
      .addColumn('result', 'text', required)
      .addColumn('is_current', 'integer', required)
      .addColumn('created_at', 'text', required)
      .execute();
    await index('evaluations', 'answer_id');
    await index('evaluations', 'interview_id', 'is_current');

    await interviewPart('skill_assessments')
      .addColumn('skill', 'text', required)
      .addColumn('accumulated_score', flavour.real, required)
      .addColumn('update_count', 'integer', required)
      .addColumn('created_at', 'text', required)
      .addColumn('updated_at', 'text', required)
      .addUniqueConstraint('skill_assessments_skill', ['interview_id', 'skill'])
      .execute();
    await index('skill_assessments', 'tenant', 'id');

    await interviewPart('skill_steps')
      .addColumn('assessment_id', 'integer', (column) => column.notNull().references('skill_assessments.id'))
      .addColumn('answer_id', 'integer', (column) => column.notNull().references('answers.id'))
      .addColumn('score', flavour.real, required)
      .addColumn('created_at', 'text', required)
      .execute();
    await index('skill_steps', 'assessment_id', 'id');

    await interviewPart('sentiment_sessions')
      .addColumn('overall_sentiment', 'text', required)
      .addColumn('positive_score', flavour.real, required)
      .addColumn('negative_score', flavour.real, required)
      .addColumn('neutral_score', flavour.real, required)
      .addColumn('mixed_score', flavour.real, required)
      .addColumn('confidence_level', flavour.real, required)
      .addColumn('engagement_score', flavour.real, required)
      .addColumn('professionalism_score', flavour.real, required)
      .addColumn('clarity_score', flavour.real, required)
      .addColumn('created_at', 'text', required)
      .addColumn('updated_at', 'text', required)
      .addUniqueConstraint('sentiment_sessions_interview', ['interview_id'])
      .execute();
    await index('sentiment_sessions', 'tenant', 'id');

    await interviewPart('attention')
      .addColumn('question_id', 'integer', (column) => column.notNull().references('questions.id'))
      .addColumn('samples', 'integer', required)
      .addColumn('focused', 'integer', required)
      .addColumn('speaking', 'integer', required)
      .addColumn('created_at', 'text', required)
      .execute();
    await index('attention', 'interview_id', 'question_id');

    await db.schema
      .createTable('drafts')
      .addColumn('interview_id', 'integer', (column) => column.primaryKey().references('interviews.id'))
      .addColumn('question_id', 'integer', (column) => column.notNull().references('questions.id'))
      .addColumn('text', 'text', required)
      .addColumn('updated_at', 'text', required)
      .execute();

    await db.schema
      .createTable('stream_heads')
      .addColumn('interview_id', 'integer', (column) => column.primaryKey().references('interviews.id'))
      .addColumn('head', flavour.bigint, required)
      .execute();
    await db.schema
      .createTable('stream_events')
      .addColumn('interview_id', 'integer', (column) => column.notNull().references('interviews.id'))
      .addColumn('id', flavour.bigint, required)
      .addColumn('type', 'text', required)
      .addColumn('audience', 'text', required)
      .addColumn('data', 'text', required)
      .addColumn('created_at', 'text', required)
      .addPrimaryKeyConstraint('stream_events_key', ['interview_id', 'id'])
      .execute();
  },
});
