/** The shell's end of the bridge. */
import { app, type BrowserWindow, ipcMain, nativeTheme, shell } from 'electron';
import type * as z from 'zod/mini';
import { CALLS, EVENTS, type ServerState } from './bridge.ts';
import { mayCallBridge } from './decisions.ts';

type Calls = typeof CALLS;
type Handlers = {
  [K in keyof Calls]: (
    ...args: z.infer<Calls[K]['takes']>
  ) => z.infer<Calls[K]['gives']> | Promise<z.infer<Calls[K]['gives']>>;
};

export type BridgeDeps = {
  dataDir: string;
  origin: () => string | undefined;
  onLanguage(language: string): void;
};

function handlers({ dataDir, onLanguage }: BridgeDeps): Handlers {
  return {
    appInfo: () => ({ version: app.getVersion(), platform: process.platform }),
    openDataFolder: async () => {
      const problem = await shell.openPath(dataDir);
      if (problem) throw new Error(`The data folder can't be shown: ${problem}`);
    },
    setTheme: (theme) => {
      nativeTheme.themeSource = theme;
    },
    setLanguage: (language) => void onLanguage(language),
  };
}

/**
 * Answers the bridge's calls. A call from anything but the top frame of a page of ours, or with arguments
 * of another shape, is refused.
 */
export function answerBridge(deps: BridgeDeps): void {
  for (const [name, handler] of Object.entries(handlers(deps))) {
    const { channel, takes, gives } = CALLS[name as keyof Calls];
    ipcMain.handle(channel, async (event, ...args: unknown[]) => {
      const frame = event.senderFrame;
      const sender = frame ? { url: frame.url, isTop: frame.parent === null } : undefined;
      const origin = deps.origin();
      if (origin === undefined || !mayCallBridge(sender, origin))
        throw new Error('Refused: not a page of the studio.');
      const checked = takes.parse(args) as [];
      return gives.parse(await (handler as (...values: unknown[]) => unknown)(...checked));
    });
  }
}

/** Tells every window how the server is. */
export function tellServerState(windows: readonly BrowserWindow[], state: ServerState): void {
  const { channel, carries } = EVENTS.serverState;
  const message = carries.parse(state);
  for (const window of windows) {
    if (!window.isDestroyed()) window.webContents.send(channel, message);
  }
}
