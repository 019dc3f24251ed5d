/** An index for the one order of a list of interviews that had none: sorting 100,000 rows keeps everybody waiting. */
import type { AnyDb } from './any-db.ts';

export const duration = () => ({
  async up(db: AnyDb): Promise<void> {
    await db.schema
      .createIndex('interviews_by_tenant_is_practice_duration_id_status')
      .on('interviews')
      .columns(['tenant', 'is_practice', 'duration', 'id', 'status'])
      .execute();
  },
});
