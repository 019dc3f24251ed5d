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
        // Who did not mean to leave comes back to the same page after signing in.
        const { href, pathname } = router.state.location;
        const search = change === 'expired' && pathname !== '/welcome' && href !== '/' ? { next: href } : {};
        // Left first: a page whose data is gone would ask for it again. What the welcome page asks for stays.
        void router.navigate({ to: '/welcome', search, ignoreBlocker: true }).then(() => {
          queryClient.removeQueries({ type: 'inactive' });
          queryClient.getMutationCache().clear();
        });
      }),
    [],
  );
}
