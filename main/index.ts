/** The desktop app: one instance, its server in a process of its own, its window, and an orderly end. */
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow, dialog, Menu, session, shell, utilityProcess } from 'electron';
import type { ServerState } from './bridge.ts';
import { guardApp, guardContents, guardSession, type Own } from './guards.ts';
import { answerBridge, tellServerState } from './ipc.ts';
import { menuTemplate } from './menu.ts';
import { portFor, rememberPort } from './ports.ts';
import { ServerHost } from './server-host.ts';
import { openMainWindow, PARTITION, windowOptions } from './window.ts';
import { shellWords } from './words.ts';

const TOKEN_BYTES = 32;
const SERVER_ENTRY = join(import.meta.dirname, 'server-process.js');

app.setName('JobHive Studio');
app.enableSandbox();

const dataDir = process.env.DATA_DIR ?? join(app.getPath('userData'), 'data');
const portFile = join(app.getPath('userData'), 'port');
const token = randomBytes(TOKEN_BYTES).toString('hex');
let url: string | undefined;
let mainWindow: BrowserWindow | undefined;
let quitting = false;
let words = shellWords([]);

const own: Own = { origin: () => (url === undefined ? undefined : new URL(url).origin), token };

const host = new ServerHost({
  fork: () =>
    utilityProcess.fork(SERVER_ENTRY, [], { serviceName: 'JobHive Studio server', stdio: 'inherit' }),
  settings: async () => ({
    HOST: '127.0.0.1',
    PORT: String(await portFor(portFile)),
    MODE: 'device',
    DATA_DIR: dataDir,
    LAUNCH_TOKEN: token,
  }),
  onState: (state, newUrl) => void serverChanged(state, newUrl).catch(fail),
});

async function serverChanged(state: ServerState, newUrl?: string): Promise<void> {
  tellServerState(BrowserWindow.getAllWindows(), state);
  if (state.state === 'failed') {
    await sayServerFailed(state.message);
  } else if (newUrl !== undefined && newUrl !== url) {
    // Another port is another origin: pages of the old one can't reach the new server.
    const { pathname, search } = new URL(mainWindow?.webContents.getURL() || newUrl);
    adopt(newUrl);
    await mainWindow?.loadURL(new URL(pathname + search, newUrl).href);
  }
}

/** From now on the server at this address is ours. */
function adopt(newUrl: string): void {
  url = newUrl;
  rememberPort(portFile, newUrl);
}

/** Starts the server, telling the person what is wrong and letting them try again where it can't. */
async function startServer(): Promise<void> {
  try {
    adopt(await host.start());
  } catch (error) {
    await sayServerFailed(error instanceof Error ? error.message : String(error));
  }
}

async function sayServerFailed(message: string): Promise<void> {
  const buttons = [words.tryAgain, words.openDataFolder, words.roles.quit];
  const { response } = await dialog.showMessageBox({
    type: 'error',
    title: 'JobHive Studio',
    message: words.cannotRun,
    detail: `${message}\n\n${words.dataUntouched(dataDir)}`,
    buttons,
    defaultId: 0,
    cancelId: 2,
  });
  if (response === 0) return reopen();
  if (response === 1) {
    await shell.openPath(dataDir);
    return sayServerFailed(message);
  }
  app.quit();
}

async function reopen(): Promise<void> {
  await startServer();
  if (url !== undefined && !quitting) await showWindow();
}

async function showWindow(): Promise<void> {
  if (url === undefined) return;
  if (mainWindow && !mainWindow.isDestroyed()) {
    if (mainWindow.isMinimized()) mainWindow.restore();
    mainWindow.focus();
    return;
  }
  mainWindow = await openMainWindow(url);
}

async function stop(): Promise<void> {
  await host.stop();
  app.exit(0);
}

function fail(error: unknown): void {
  console.error(error);
  dialog.showErrorBox('JobHive Studio', error instanceof Error ? error.message : String(error));
}

/** Menu and dialogs in the first of these languages that there is: the system's, until a page says what was chosen. */
function speak(languages: readonly string[]): void {
  words = shellWords(languages);
  const template = menuTemplate({
    platform: process.platform,
    isPackaged: app.isPackaged,
    words,
    openDataFolder: () => void shell.openPath(dataDir),
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

async function run(): Promise<void> {
  await app.whenReady();
  mkdirSync(dataDir, { recursive: true });
  guardSession(session.fromPartition(PARTITION), own);
  answerBridge({ dataDir, origin: own.origin, onLanguage: (language) => speak([language]) });
  speak(app.getPreferredSystemLanguages());
  await reopen();
}

if (app.requestSingleInstanceLock()) {
  guardApp(app);
  app.on('web-contents-created', (_event, contents) => guardContents(contents, own, windowOptions));
  app.on('second-instance', () => void showWindow().catch(fail));
  app.on('activate', () => void showWindow().catch(fail));
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  // Not before-quit: a page may still keep its window open to save something, and needs the server for it.
  app.on('will-quit', (event) => {
    event.preventDefault();
    if (!quitting) void stop().catch(fail);
    quitting = true;
  });
  run().catch((error: unknown) => {
    fail(error);
    app.exit(1);
  });
} else {
  app.quit();
}
