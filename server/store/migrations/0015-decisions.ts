/** Decisions that are kept when they end, as the history; and the sums over interviews also by their jobs. */
import { sql } from 'kysely';
import { recountJobSums } from '../recount.ts';
import type { Flavour } from './0001-initial.ts';
import type { AnyDb } from './any-db.ts';

export const decisions = (flavour: Flavour) => ({
  async up(db: AnyDb): Promise<void> {
    // SQLite cannot drop the constraint that there is one per interview, so the table is made anew.
    await db.schema
      .createTable('decisions_kept')
      .addColumn('id', 'integer', flavour.id)
      .addColumn('uid', 'text', (column) => column.notNull().unique())
      .addColumn('tenant', 'text', (column) => column.notNull().references('tenants.uid'))
      .addColumn('seq', flavour.bigint, (column) => column.notNull())
      .addColumn('interview_id', 'integer', (column) => column.notNull().references('interviews.id'))
      .addColumn('decision', 'text', (column) => column.notNull())
      .addColumn('reason', 'text', (column) => column.notNull())
      .addColumn('decided_by', 'integer', (column) => column.notNull().references('users.id'))
      .addColumn('decided_at', 'text', (column) => column.notNull())
      .addColumn('ended_at', 'text')
      .addColumn('ended_by', 'integer', (column) => column.references('users.id'))
      .addUniqueConstraint('decisions_tenant_seq', ['tenant', 'seq'])
      .execute();
    const kept = sql.raw('uid, tenant, seq, interview_id, decision, reason, decided_by, decided_at');
    await sql`insert into decisions_kept (${kept}) select ${kept} from decisions order by id`.execute(db);
    await db.schema.dropTable('decisions').execute();
    await db.schema.alterTable('decisions_kept').renameTo('decisions').execute();
    await db.schema
      .createIndex('decisions_by_interview_id')
      .on('decisions')
      .columns(['interview_id', 'id'])
      .execute();
    // One at most holds.
    await db.schema
      .createIndex('decisions_holding')
      .on('decisions')
      .columns(['interview_id'])
      .where(sql.ref('ended_at'), 'is', null)
      .unique()
      .execute();

    const sums = (name: string, columns: readonly string[]) =>
      columns.reduce(
        (table, column) => table.addColumn(column, flavour.bigint, (each) => each.notNull()),
        db.schema
          .createTable(name)
          .addColumn('tenant', 'text', (column) => column.notNull())
          .addColumn('job_id', 'integer', (column) => column.notNull())
          .addColumn('day', 'text', (column) => column.notNull()),
      );
    await sums('analytics_job_days', ['interviews', 'completed', 'scored', 'score_sum', 'duration_sum'])
      .addPrimaryKeyConstraint('analytics_job_days_key', ['tenant', 'job_id', 'day'])
      .execute();
    await sums('analytics_job_skill_days', ['assessments', 'score_sum'])
      .addColumn('skill', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('analytics_job_skill_days_key', ['tenant', 'job_id', 'day', 'skill'])
      .execute();
    await recountJobSums(db);
  },
});
