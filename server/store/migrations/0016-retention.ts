/** How long a company keeps recordings; none: as long as the instance does. */
import type { AnyDb } from './any-db.ts';

export const retention = () => ({
  async up(db: AnyDb): Promise<void> {
    await db.schema.alterTable('companies').addColumn('recording_keep_days', 'integer').execute();
  },
});
