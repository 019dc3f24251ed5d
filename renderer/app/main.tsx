import './scheme.ts';
import './no-eval.ts';
import '@mantine/core/styles.layer.css';
import '@mantine/dates/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import './styles.css';

// After an update the old parts are gone: load the page anew, but not again and again.
const RELOADED = 'jobhive.reloaded';
addEventListener('vite:preloadError', () => {
  if (Date.now() - Number(sessionStorage.getItem(RELOADED)) < 10_000) return;
  sessionStorage.setItem(RELOADED, String(Date.now()));
  location.reload();
});

// Imported here, not above: bundling would otherwise make schemas before no-eval.ts has run.
void import('./start.tsx');
