import { join } from 'node:path';
import { app, BrowserWindow, session } from 'electron';

/** Pages of the studio keep their storage apart from anything else Electron might load. */
export const PARTITION = 'persist:studio';

const PRELOAD = join(import.meta.dirname, '../preload/preload.cjs');

/** The safe settings of every window, the second one included. */
export function safeWebPreferences(): Electron.WebPreferences {
  return {
    preload: PRELOAD,
    session: session.fromPartition(PARTITION),
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    devTools: !app.isPackaged,
    // The spelling checker would fetch its dictionaries from the network.
    spellcheck: false,
  };
}

/** How a window looks. Those with a name come back where they were, at the size they had. */
export function windowOptions(name?: string): Electron.BrowserWindowConstructorOptions {
  return {
    ...(name ? { name, windowStatePersistence: true } : {}),
    title: 'JobHive Studio',
    width: 1280,
    height: 860,
    minWidth: 720,
    minHeight: 560,
    show: name === undefined,
    webPreferences: safeWebPreferences(),
  };
}

/** Opens the studio's window and shows it as soon as it has something to show. */
export async function openMainWindow(url: string): Promise<BrowserWindow> {
  const window = new BrowserWindow(windowOptions('main'));
  window.once('ready-to-show', () => window.show());
  reviveAfterCrash(window);
  await window.loadURL(url);
  return window;
}

/** Loads a page again when its process died, but not again and again. */
function reviveAfterCrash(window: BrowserWindow): void {
  const PATIENCE_MS = 10_000;
  let last = Number.NEGATIVE_INFINITY;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    const again = performance.now() - last < PATIENCE_MS;
    last = performance.now();
    console.error(`The page's process ended: ${reason}`);
    if (reason !== 'clean-exit' && !again) window.webContents.reload();
  });
}
