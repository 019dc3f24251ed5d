/** Runs in each page of the studio, sandboxed and apart from the page's own scripts. Offers the bridge, nothing else. */
import { contextBridge, ipcRenderer } from 'electron';
import * as z from 'zod/mini';
import { CALLS, EVENTS, type StudioBridge } from './bridge.ts';

// The page's Content-Security-Policy forbids making code from text, which zod would otherwise try for speed.
z.config({ jitless: true });

async function call<K extends keyof typeof CALLS>(
  name: K,
  ...args: z.infer<(typeof CALLS)[K]['takes']>
): Promise<z.infer<(typeof CALLS)[K]['gives']>> {
  const { channel, takes, gives } = CALLS[name];
  const answer: unknown = await ipcRenderer.invoke(channel, ...takes.parse(args));
  return gives.parse(answer) as z.infer<(typeof CALLS)[K]['gives']>;
}

const bridge: StudioBridge = {
  appInfo: () => call('appInfo'),
  openDataFolder: () => call('openDataFolder'),
  setTheme: (theme) => call('setTheme', theme),
  setLanguage: (language) => call('setLanguage', language),
  onServerState: (listener) => {
    const { channel, carries } = EVENTS.serverState;
    const receive = (_event: unknown, message: unknown) => listener(carries.parse(message));
    ipcRenderer.on(channel, receive);
    return () => void ipcRenderer.off(channel, receive);
  },
};

contextBridge.exposeInMainWorld('studio', bridge);
