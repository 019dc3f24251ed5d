/** With which version of the rows a device syncs: what a later one adds is fetched, and sent, once it is there. */
import type { AnyDb } from './any-db.ts';

export const syncVersion = () => ({
  async up(db: AnyDb): Promise<void> {
    // Nobody knows it of those that are connected already: they fetch everything once more.
    await db.schema
      .alterTable('sync_links')
      .addColumn('schema_version', 'integer', (column) => column.notNull().defaultTo(1))
      .execute();
  },
});
