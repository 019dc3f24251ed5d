import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Providers } from './providers.tsx';
import { router } from './router.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');
createRoot(root).render(
  <StrictMode>
    <Providers />
  </StrictMode>,
);

// Once the first page stands, the others are fetched, so that going there does not wait.
const idle = globalThis.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 500));
const stop = router.subscribe('onResolved', () => {
  stop();
  setTimeout(() => {
    for (const route of Object.values(router.routesById)) idle(() => void router.loadRouteChunk(route));
  }, 1000);
});
