/** A picture is agreed to apart from the sound, and whose law was told of; null: it was not asked, so there is no picture. */
import type { AnyDb } from './any-db.ts';

export const videoConsent = () => ({
  async up(db: AnyDb): Promise<void> {
    await db.schema.alterTable('consents').addColumn('video', 'integer').execute();
    await db.schema.alterTable('consents').addColumn('region', 'text').execute();
  },
});
