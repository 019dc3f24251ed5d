import type { Actor } from '../../../shared/domain/permissions.ts';

/** Whether the caller's plan has `api_access`. */
export type MayUseApi = (actor: Actor) => Promise<boolean>;

/** The rule of an instance where no billing is set up. */
export const mayUseApi: MayUseApi = async () => true;
