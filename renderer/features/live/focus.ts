const QUIET_MS = 2_000;

let lastKey = Number.NEGATIVE_INFINITY;
addEventListener(
  'keydown',
  () => {
    lastKey = performance.now();
  },
  { capture: true },
);

/**
 * Whether what has just appeared may take the focus: never from somebody who writes notes or answers a
 * dialogue; and where it appeared by another window's doing, not while somebody types here.
 */
export function mayTakeFocus(byThisWindow: boolean): boolean {
  if (document.activeElement?.closest('aside, [role="dialog"]')) return false;
  return byThisWindow || performance.now() - lastKey > QUIET_MS;
}
