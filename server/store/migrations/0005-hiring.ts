/** Applications, question sets, subscriptions, and the counts that lists and plans are answered from. */
import { type ColumnDefinitionBuilder, type CreateTableBuilder, sql } from 'kysely';
import type { Flavour } from './0001-initial.ts';
import type { AnyDb } from './any-db.ts';

const required = (column: ColumnDefinitionBuilder) => column.notNull();
const zero = (column: ColumnDefinitionBuilder) => column.notNull().defaultTo(0);

export const hiring = (flavour: Flavour) => ({
  async up(db: AnyDb): Promise<void> {
    const synced = (name: string) =>
      db.schema
        .createTable(name)
        .addColumn('id', 'integer', flavour.id)
        .addColumn('uid', 'text', (column) => column.notNull().unique())
        .addColumn('tenant', 'text', (column) => column.notNull().references('tenants.uid'))
        .addColumn('seq', flavour.bigint, required)
        .addUniqueConstraint(`${name}_seq`, ['tenant', 'seq']);
    const text = (table: CreateTableBuilder<string, string>, ...columns: string[]) =>
      columns.reduce((each, name) => each.addColumn(name, 'text', required), table);
    const index = (table: string, ...columns: string[]) =>
      db.schema
        .createIndex(`${table}_by_${columns.join('_')}`)
        .on(table)
        .columns(columns)
        .execute();

    await text(synced('applications'), 'status', 'cover_letter', 'created_at', 'updated_at')
      .addColumn('job_id', 'integer', (column) => column.notNull().references('jobs.id'))
      .addColumn('user_id', 'integer', (column) => column.notNull().references('users.id'))
      .addColumn('interview_id', 'integer', (column) => column.references('interviews.id'))
      .addUniqueConstraint('applications_once', ['job_id', 'user_id'])
      .execute();
    // One index for each list and order, so that no page sorts or scans; within a job the status is filtered.
    for (const order of [['id'], ['created_at', 'id'], ['updated_at', 'id']]) {
      await index('applications', 'tenant', ...order);
      await index('applications', 'tenant', 'status', ...order);
      await index('applications', 'tenant', 'job_id', ...order, 'status');
    }
    await index('applications', 'user_id', 'id');
    await index('applications', 'interview_id');

    await text(synced('question_sets'), 'name', 'questions', 'created_at', 'updated_at')
      .addColumn('question_count', 'integer', required)
      .addColumn('created_by', 'integer', (column) => column.notNull().references('users.id'))
      .addColumn('deleted_at', 'text')
      .execute();
    await index('question_sets', 'tenant', 'deleted_at', 'id');

    await text(
      synced('subscriptions'),
      'status',
      'start_date',
      'current_period_start',
      'current_period_end',
      'created_at',
      'updated_at',
    )
      .addColumn('user_id', 'integer', (column) => column.notNull().references('users.id'))
      .addColumn('plan_id', 'integer', required)
      .addColumn('cancel_at_period_end', 'integer', required)
      .addColumn('stripe_subscription_id', 'text', (column) => column.unique())
      .execute();
    await index('subscriptions', 'tenant', 'id');

    await db.schema
      .createTable('usage_days')
      .addColumn('tenant', 'text', (column) => column.notNull().references('tenants.uid'))
      .addColumn('day', 'text', required)
      .addColumn('interviews', flavour.bigint, zero)
      .addColumn('job_postings', flavour.bigint, zero)
      .addColumn('applications', flavour.bigint, zero)
      .addPrimaryKeyConstraint('usage_days_key', ['tenant', 'day'])
      .execute();

    await text(db.schema.createTable('list_counts'), 'list', 'scope', 'bucket')
      .addColumn('n', flavour.bigint, required)
      .addPrimaryKeyConstraint('list_counts_key', ['list', 'scope', 'bucket'])
      .execute();

    // A list is of live jobs or of the sandbox's: it must not walk over the others.
    await db.schema
      .alterTable('jobs')
      .addColumn('is_sandbox', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
    await sql`
      update jobs set is_sandbox = (select is_sandbox from companies where companies.id = jobs.company_id)`.execute(
      db,
    );
    // The focus at the end is filtered without reading the rows.
    for (const order of [['id'], ['title', 'id'], ['created_at', 'id']]) {
      await index('jobs', 'is_sandbox', 'is_active', ...order, 'job_focus');
      await index('jobs', 'company_id', 'is_active', ...order, 'job_focus');
    }
    await db.schema.dropIndex('jobs_by_company_id_id').execute();
    await db.schema.dropIndex('jobs_by_is_active_id').execute();
    await countWhatIsThere(db);
  },
});

/** A store that was used before has jobs and interviews that no count knows of. */
async function countWhatIsThere(db: AnyDb): Promise<void> {
  await sql`
    insert into list_counts (list, scope, bucket, n)
    select 'jobs', 'company:' || company_id || case is_sandbox when 1 then ':sandbox' else '' end,
      is_active || ':' || job_focus, count(*)
    from jobs where deleted_at is null group by company_id, is_sandbox, is_active, job_focus`.execute(db);
  await sql`
    insert into list_counts (list, scope, bucket, n)
    select 'jobs', 'all' || case is_sandbox when 1 then ':sandbox' else '' end,
      is_active || ':' || job_focus, count(*)
    from jobs where deleted_at is null and is_active = 1 group by is_sandbox, is_active, job_focus`.execute(
    db,
  );
  await sql`
    insert into usage_days (tenant, day, interviews, job_postings)
    select tenant, day, sum(interviews), sum(job_postings) from (
      select tenant, substr(created_at, 1, 10) as day, 1 as interviews, 0 as job_postings from interviews
      union all
      select tenant, substr(created_at, 1, 10), 0, 1 from jobs
    ) as used group by tenant, day`.execute(db);
}
