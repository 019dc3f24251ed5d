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
  db
    .selectFrom('sync_links')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('parted_at', 'is', null)
    .executeTakeFirst();

/** A tenant that was connected and parted keeps what it had: whoever connects it again goes on where it was. */
export const partedLinkOf = (db: Executor, tenant: string): Promise<Link | undefined> =>
  db
    .selectFrom('sync_links')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('parted_at', 'is not', null)
    .executeTakeFirst();

/** The studio was disconnected, or connected anew, while this was under way. */
export class Parted extends Error {
  override name = 'Parted';
}

/** To be asked in each write of what came from the other side. @throws {Parted} */
export async function requireLink(tx: Executor, { tenant, client }: Link): Promise<void> {
  if ((await linkOf(tx, tenant))?.client !== client)
    throw new Parted('The studio was disconnected meanwhile.');
}
