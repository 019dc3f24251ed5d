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

// A new page is announced and Tab starts in it; not on the first load, and not where a field of it has the focus.
router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
  const main = document.getElementById('main');
  if (fromLocation === undefined || !pathChanged || main?.contains(document.activeElement)) return;
  main?.focus({ preventScroll: true });
});

// What was recorded before a crash is sent once the first page stands.
const idle = globalThis.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 500));
const stop = router.subscribe('onResolved', () => {
  stop();
  idle(() => void import('../features/recording/sender.ts').then(({ wakeSender }) => wakeSender()));
});
