import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { languageReady } from './i18n.ts';
import { Providers } from './providers.tsx';
import { router } from './router.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');
void languageReady.then(() =>
  createRoot(root).render(
    <StrictMode>
      <Providers />
    </StrictMode>,
  ),
);

// A new page is announced and Tab starts in it; not on the first load, and neither where a field of it has the focus nor
// where something above the pages does that somebody types in.
router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
  if (fromLocation === undefined || !pathChanged) return;
  if (document.activeElement?.closest('#main, [data-keeps-focus]')) return;
  document.getElementById('main')?.focus({ preventScroll: true });
});

// What was recorded before a crash is sent once the first page stands.
const idle = globalThis.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 500));
const stop = router.subscribe('onResolved', () => {
  stop();
  idle(() => void import('../features/recording/sender.ts').then(({ wakeSender }) => wakeSender()));
});
