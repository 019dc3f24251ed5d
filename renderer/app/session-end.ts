import { useEffect } from 'react';
import { onSessionChange } from '../api/session.ts';
import { router } from './router.tsx';

/**
 * Leaves for the welcome page when the session ends, here or in another window. A page with something unsaved
 * asks first, so that the words can be copied. Where it only expired, signing in leads back to the same page.
 */
export function useSessionEnd(): void {
  useEffect(
    () =>
      onSessionChange((change) => {
        if (change === 'replaced') return location.assign('/');
        const { href } = router.state.location;
        const next = change === 'expired' && href !== '/' ? href : undefined;
        void router.navigate({ to: '/welcome', search: { next }, replace: true });
      }),
    [],
  );
}
