import { useBlocker } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { LeaveModal } from './confirm.tsx';

/**
 * Asks before the page is left with something unsaved. Answers the question to be drawn.
 * `closing`: whether to ask before the window goes, where that loses more than another page would.
 */
export function useUnsaved(unsaved: boolean, closing = unsaved): ReactNode {
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => unsaved && current.pathname !== next.pathname,
    enableBeforeUnload: closing,
    withResolver: true,
  });
  return (
    <LeaveModal
      opened={blocker.status === 'blocked'}
      onConfirm={() => blocker.proceed?.()}
      onClose={() => blocker.reset?.()}
    />
  );
}
