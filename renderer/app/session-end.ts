import { useEffect } from 'react';
import { queryClient } from '../api/query-client.ts';
import { onSessionChange } from '../api/session.ts';
import { router } from './router.tsx';

/** Leaves for the welcome page when the session ends, here or in another window. */
export function useSessionEnd(): void {
  useEffect(
    () =>
      onSessionChange((change) => {
        if (change === 'replaced') return location.assign('/');
        // Left first: a page whose data is gone would ask for it again.
        void router.navigate({ to: '/welcome', ignoreBlocker: true }).then(() => queryClient.clear());
      }),
    [],
  );
}
