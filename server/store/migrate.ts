/** Brings a store's tables to what this version expects. */
import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { StartError } from '../errors.ts';
import { type Flavour, initial } from './migrations/0001-initial.ts';
import { accounts } from './migrations/0002-accounts.ts';
import { edge } from './migrations/0003-edge.ts';
import { analysis } from './migrations/0004-analysis.ts';
import { hiring } from './migrations/0005-hiring.ts';
import { webhooks } from './migrations/0006-webhooks.ts';
import { planSource } from './migrations/0007-plan-source.ts';
import { audit } from './migrations/0008-audit.ts';
import { searchTexts } from './migrations/0009-search-text.ts';
import { anchors } from './migrations/0010-anchors.ts';
import { engines } from './migrations/0011-engines.ts';
import { people } from './migrations/0012-people.ts';
import { duration } from './migrations/0013-duration.ts';
import { recordings } from './migrations/0014-recordings.ts';
import { decisions } from './migrations/0015-decisions.ts';
import { retention } from './migrations/0016-retention.ts';
import { practiceTitle } from './migrations/0017-practice-title.ts';
import { sync } from './migrations/0018-sync.ts';
import { videoConsent } from './migrations/0019-video-consent.ts';
import { syncStages } from './migrations/0021-sync-stages.ts';
import { blobs } from './migrations/0022-blobs.ts';
import { syncVersion } from './migrations/0023-sync-version.ts';
import type { Tables } from './tables.ts';

export const migrations = (flavour: Flavour): Record<string, Migration> => ({
  '0001-initial': initial(flavour),
  '0002-accounts': accounts(flavour),
  '0003-edge': edge(flavour),
  '0004-analysis': analysis(flavour),
  '0005-hiring': hiring(flavour),
  '0006-webhooks': webhooks(flavour),
  '0007-plan-source': planSource(),
  '0008-audit': audit(flavour),
  '0009-search-text': searchTexts(flavour),
  '0010-anchors': anchors(flavour),
  '0011-engines': engines(flavour),
  '0012-people': people(flavour),
  '0013-duration': duration(),
  '0014-recordings': recordings(flavour),
  '0015-decisions': decisions(flavour),
  '0016-retention': retention(),
  '0017-practice-title': practiceTitle(),
  '0018-sync': sync(flavour),
  '0019-video-consent': videoConsent(),
  '0021-sync-stages': syncStages(flavour),
  '0022-blobs': blobs(flavour),
  '0023-sync-version': syncVersion(),
});

/**
 * Runs what is missing, each migration in one transaction.
 * @throws {StartError} when the store was written by a newer version; it is left as it was.
 */
export async function migrate(db: Kysely<Tables>, flavour: Flavour): Promise<void> {
  const known = migrations(flavour);
  const done = await applied(db);
  const unknown = done.find((name) => !(name in known));
  if (unknown !== undefined) {
    throw new StartError(
      `The store was written by a newer version (${unknown}). Update this program; nothing was changed.`,
    );
  }
  // Asking costs a millisecond; the migrator's own bookkeeping costs more at every start.
  if (Object.keys(known).every((name) => done.includes(name))) return;
  const migrator = new Migrator({ db, provider: { getMigrations: async () => known } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}

async function applied(db: Kysely<Tables>): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === 'kysely_migration')) return [];
  const rows = await (db as unknown as Kysely<{ kysely_migration: { name: string } }>)
    .selectFrom('kysely_migration')
    .select('name')
    .execute();
  return rows.map((row) => row.name);
}
