/** What rows of several tables have in common. */
import type { Generated } from 'kysely';

/** A row that syncs. Source: sync protocol, "Words" and rule 2. */
export interface Synced {
  id: Generated<number>;
  /** UUIDv7; the only identity between instances. */
  uid: string;
  /** The company's or person's uid whose data this is. */
  tenant: string;
  /** The tenant's version at this row's last change; unique within the tenant. */
  seq: number;
}

export type Flag = 0 | 1;
export type PlanSource = 'job' | 'skills' | 'set';
export type UploadKind = 'avatar' | 'resume';
