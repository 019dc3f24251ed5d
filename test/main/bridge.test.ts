/** Both ends of the bridge, joined by a wire that passes what Electron would pass. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { CALLS, EVENTS, type StudioBridge } from '../../main/bridge.ts';

type Handler = (event: unknown, ...args: unknown[]) => Promise<unknown>;

const wire = vi.hoisted(() => ({
  exposed: {} as Record<string, unknown>,
  handlers: new Map<string, Handler>(),
  listeners: new Map<string, Set<(event: unknown, message: unknown) => void>>(),
  sender: { url: 'http://127.0.0.1:40123/jobs', parent: null as unknown },
  theme: { themeSource: 'system' },
  openPath: vi.fn(),
  onLanguage: vi.fn(),
}));

vi.mock('electron', () => ({
  app: { getVersion: () => '1.2.3' },
  nativeTheme: wire.theme,
  shell: { openPath: wire.openPath },
  ipcMain: { handle: (channel: string, handler: Handler) => wire.handlers.set(channel, handler) },
  ipcRenderer: {
    invoke: (channel: string, ...args: unknown[]) =>
      wire.handlers.get(channel)?.({ senderFrame: wire.sender }, ...args),
    on: (channel: string, listener: (event: unknown, message: unknown) => void) => {
      wire.listeners.set(channel, (wire.listeners.get(channel) ?? new Set()).add(listener));
    },
    off: (channel: string, listener: (event: unknown, message: unknown) => void) =>
      wire.listeners.get(channel)?.delete(listener),
  },
  contextBridge: {
    exposeInMainWorld: (name: string, value: unknown) => {
      wire.exposed[name] = value;
    },
  },
}));

await import('../../main/preload.ts');
const { answerBridge, tellServerState } = await import('../../main/ipc.ts');
const studio = wire.exposed.studio as StudioBridge;
let origin: string | undefined;

beforeEach(() => {
  origin = 'http://127.0.0.1:40123';
  wire.sender = { url: 'http://127.0.0.1:40123/jobs', parent: null };
  wire.theme.themeSource = 'system';
  wire.openPath.mockReset().mockResolvedValue('');
  wire.listeners.clear();
  answerBridge({ dataDir: '/data', origin: () => origin, onLanguage: wire.onLanguage });
});

describe('what a page sees', () => {
  test('is exactly this', () => {
    expect(Object.keys(wire.exposed)).toEqual(['studio']);
    const shape = Object.entries(studio).map(([name, value]) => `${name}: ${typeof value}/${value.length}`);
    expect(shape).toMatchInlineSnapshot(`
      [
        "appInfo: function/0",
        "openDataFolder: function/0",
        "setTheme: function/1",
        "setLanguage: function/1",
        "onServerState: function/1",
      ]
    `);
  });
  test('goes over these channels', () => {
    const channels = [...Object.values(CALLS), ...Object.values(EVENTS)].map(({ channel }) => channel);
    expect(channels).toMatchInlineSnapshot(`
      [
        "studio:app-info",
        "studio:open-data-folder",
        "studio:set-theme",
        "studio:set-language",
        "studio:server-state",
      ]
    `);
    expect([...wire.handlers.keys()]).toEqual(Object.values(CALLS).map(({ channel }) => channel));
  });
});

describe('calls', () => {
  test('are answered', async () => {
    expect(await studio.appInfo()).toEqual({ version: '1.2.3', platform: process.platform });
    await studio.openDataFolder();
    expect(wire.openPath).toHaveBeenCalledWith('/data');
    await studio.setTheme('dark');
    expect(wire.theme.themeSource).toBe('dark');
    await studio.setLanguage('de');
    expect(wire.onLanguage).toHaveBeenCalledWith('de');
  });
  test('say why they failed', async () => {
    wire.openPath.mockResolvedValue('no such folder');
    await expect(studio.openDataFolder()).rejects.toThrow('no such folder');
  });
  test('with a wrong argument do not leave the page', async () => {
    const handler = vi.spyOn(wire.handlers, 'get');
    await expect(studio.setTheme('pink' as 'dark')).rejects.toThrow();
    expect(handler).not.toHaveBeenCalled();
  });
  test.each([[['pink']], [[]], [['dark', 'dark']], [[{ toString: 'dark' }]]])(
    'with the arguments %j are refused by the shell too',
    async (args) => {
      const handler = wire.handlers.get(CALLS.setTheme.channel) as Handler;
      await expect(handler({ senderFrame: wire.sender }, ...args)).rejects.toThrow();
      expect(wire.theme.themeSource).toBe('system');
    },
  );
  test('with an answer of another shape are refused by the page', async () => {
    wire.handlers.set(CALLS.appInfo.channel, async () => ({ version: 1 }));
    await expect(studio.appInfo()).rejects.toThrow();
  });
});

describe('senders', () => {
  test.each([
    ['another origin', { url: 'https://evil.example/', parent: null }],
    ['a frame within our page', { url: 'http://127.0.0.1:40123/jobs', parent: {} }],
    ['a frame that is gone', null],
  ])('%s is refused', async (_who, senderFrame) => {
    const handler = wire.handlers.get(CALLS.setTheme.channel) as Handler;
    await expect(handler({ senderFrame }, 'dark')).rejects.toThrow('Refused');
    expect(wire.theme.themeSource).toBe('system');
  });
  test('everybody is refused before the server has an address', async () => {
    origin = undefined;
    await expect(studio.appInfo()).rejects.toThrow('Refused');
  });
});

describe('the state of the server', () => {
  const send = (channel: string, message: unknown) => {
    for (const listener of wire.listeners.get(channel) ?? []) listener({}, message);
  };
  const window = (isDestroyed = false) => ({
    isDestroyed: () => isDestroyed,
    webContents: { send: vi.fn(send) },
  });

  test('reaches the page until it stops listening', () => {
    const heard = vi.fn();
    const stop = studio.onServerState(heard);
    tellServerState([window()] as never, { state: 'restarting', attempt: 1 });
    expect(heard).toHaveBeenCalledExactlyOnceWith({ state: 'restarting', attempt: 1 });
    stop();
    tellServerState([window()] as never, { state: 'ready' });
    expect(heard).toHaveBeenCalledOnce();
  });
  test('is not sent to a window that is gone, nor in another shape', () => {
    const gone = window(true);
    tellServerState([gone] as never, { state: 'ready' });
    expect(gone.webContents.send).not.toHaveBeenCalled();
    expect(() => tellServerState([window()] as never, { state: 'odd' } as never)).toThrow();
    studio.onServerState(() => {});
    expect(() => send(EVENTS.serverState.channel, { state: 'restarting', attempt: 'x' })).toThrow();
  });
});
