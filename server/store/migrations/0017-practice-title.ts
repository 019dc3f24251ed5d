/** What practice without a job is called: the title of the advert that it was made from. */
import type { AnyDb } from './any-db.ts';

export const practiceTitle = () => ({
  async up(db: AnyDb): Promise<void> {
    await db.schema.alterTable('interviews').addColumn('title', 'text').execute();
  },
});
