import { useEffect } from 'react';
import { queryClient } from '../api/query-client.ts';
import { onSessionChange } from '../api/session.ts';
import { router } from './router.tsx';

/**
 * Leaves for the welcome page when the session ends, here or in another window. Signed out on purpose, a page with
 * something unsaved asks first. Expired, there is nothing to stay for: what was written is rescued by its page, and
 * signing in leads back there.
 */
export function useSessionEnd(): void {
  useEffect(
    () =>
      onSessionChange((change) => {
        if (change === 'replaced') return location.assign('/');
        // Who did not mean to leave comes back to the same page after signing in.
        const expired = change === 'expired';
        const { href, pathname } = router.state.location;
        const search = expired && pathname !== '/welcome' && href !== '/' ? { next: href } : {};
        // Left first: a page whose data is gone would ask for it again. What the welcome page asks for stays.
        void router.navigate({ to: '/welcome', search, replace: true, ignoreBlocker: expired }).then(() => {
          queryClient.removeQueries({ type: 'inactive' });
          queryClient.getMutationCache().clear();
        });
      }),
    [],
  );
}
