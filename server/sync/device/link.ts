/** How a tenant of this studio is connected. */
import type { Selectable } from 'kysely';
import type { Executor } from '../../store/store.ts';
import type { Tables } from '../../store/tables.ts';

export type Link = Selectable<Tables['sync_links']>;
/** What a link's private key is sealed for. */
export const SEALED_FOR = 'sync link';
/** What the hosted side calls this device. */
export const DEVICE_NAME = 'JobHive Studio';

/** Undefined: the tenant is not connected. */
export const linkOf = (db: Executor, tenant: string): Promise<Link | undefined> =>
  db.selectFrom('sync_links').selectAll().where('tenant', '=', tenant).executeTakeFirst();
