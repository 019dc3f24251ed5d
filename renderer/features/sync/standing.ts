import type { SyncStatus } from '../../../shared/contract/sync.ts';

/** What a person is told of syncing; `alone`: this studio works on its own. */
export type Standing = 'alone' | SyncStatus['state'];

/** Asking now and then whether there is something new is no news: only what is on its way counts as syncing. */
export function standingOf({ url, state, pending, progress, last_success }: SyncStatus): Standing {
  if (url === null) return 'alone';
  if (state === 'offline' || state === 'attention') return state;
  const isFirst = last_success === null;
  return pending > 0 || isFirst || (state === 'syncing' && progress !== null && progress.total > 0)
    ? 'syncing'
    : 'idle';
}
