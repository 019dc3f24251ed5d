/** The life of the app, in a faked Electron: what it starts, what it shows, how it ends. */
import { EventEmitter } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const URL = 'http://127.0.0.1:40123';
const fake = vi.hoisted(() => ({ current: undefined as any }));
vi.mock('electron', () => new Proxy({}, { get: (_target, name) => fake.current[name], has: () => true }));

let userData: string;
let children: any[];
let windows: any[];
let dialogs: any[];
/** Which button of the error dialog is pressed, in order. */
let presses: number[];
/** Of the system. */
let languages: string[] = [];

function fakeElectron(isFirst: boolean) {
  class BrowserWindow extends EventEmitter {
    static getAllWindows = () => windows;
    webContents = Object.assign(new EventEmitter(), { send: vi.fn(), getURL: () => `${URL}/jobs?x=1` });
    loadURL = vi.fn(async () => {});
    focus = vi.fn();
    restore = vi.fn();
    isMinimized = () => true;
    isDestroyed = () => false;
    constructor() {
      super();
      windows.push(this);
    }
  }
  const app = Object.assign(new EventEmitter(), {
    isPackaged: true,
    getPreferredSystemLanguages: () => languages,
    setName: vi.fn(),
    enableSandbox: vi.fn(),
    getPath: () => userData,
    getVersion: () => '1.0.0',
    requestSingleInstanceLock: () => isFirst,
    whenReady: async () => {},
    quit: vi.fn(),
    exit: vi.fn(),
  });
  const session = Object.assign(new EventEmitter(), {
    setPermissionRequestHandler: vi.fn(),
    setPermissionCheckHandler: vi.fn(),
    setDevicePermissionHandler: vi.fn(),
    setBluetoothPairingHandler: vi.fn(),
    webRequest: { onBeforeRequest: vi.fn(), onBeforeSendHeaders: vi.fn() },
  });
  const fork = vi.fn((..._args: unknown[]) => {
    const child = Object.assign(new EventEmitter(), {
      postMessage: vi.fn((message: { type: string }) => message.type === 'stop' && child.emit('exit', 0)),
      kill: vi.fn(),
    });
    children.push(child);
    return child;
  });
  return {
    app,
    BrowserWindow,
    dialog: {
      showMessageBox: vi.fn(async (options: unknown) => {
        dialogs.push(options);
        return { response: presses.shift() };
      }),
      showErrorBox: vi.fn(),
    },
    Menu: { setApplicationMenu: vi.fn(), buildFromTemplate: vi.fn((template: unknown) => template) },
    session: { fromPartition: () => session },
    shell: { openPath: vi.fn(async () => ''), openExternal: vi.fn() },
    ipcMain: { handle: vi.fn() },
    nativeTheme: {},
    utilityProcess: { fork },
    fakeSession: session,
  };
}

async function launch({ isFirst = true } = {}): Promise<void> {
  fake.current = fakeElectron(isFirst);
  vi.resetModules();
  await import('../../main/index.ts');
}
const started = (count: number) => vi.waitFor(() => expect(children).toHaveLength(count));
const ready = (index: number, url = URL) => children[index].emit('message', { type: 'ready', url });

beforeEach(() => {
  userData = mkdtempSync(join(tmpdir(), 'jobhive-app-'));
  [children, windows, dialogs, presses, languages] = [[], [], [], [], []];
  vi.stubEnv('DATA_DIR', undefined);
});
afterEach(() => {
  rmSync(userData, { recursive: true, force: true });
  vi.unstubAllEnvs();
});

describe('a launch', () => {
  test('starts the server with a token of 256 bits that only the two of them know, then opens the window', async () => {
    await launch();
    await started(1);
    const [{ settings }] = children[0].postMessage.mock.calls[0];
    expect(settings).toEqual({
      HOST: '127.0.0.1',
      PORT: '0',
      MODE: 'device',
      DATA_DIR: join(userData, 'data'),
      LAUNCH_TOKEN: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const [entry, args, options] = fake.current.utilityProcess.fork.mock.calls[0];
    expect(entry).toMatch(/server-process\.js$/);
    expect(JSON.stringify([args, options])).not.toContain(settings.LAUNCH_TOKEN);
    expect(windows).toHaveLength(0);
    ready(0);
    await vi.waitFor(() => expect(windows[0]?.loadURL).toHaveBeenCalledExactlyOnceWith(URL));
    expect(readFileSync(join(userData, 'port'), 'utf8')).toBe('40123');
    expect(existsSync(join(userData, 'data'))).toBe(true);
    expect(fake.current.app.enableSandbox).toHaveBeenCalledOnce();
  });
  test('has another token each time', async () => {
    await launch();
    await started(1);
    await launch();
    await started(2);
    const tokens = children.map((child) => child.postMessage.mock.calls[0][0].settings.LAUNCH_TOKEN);
    expect(new Set(tokens).size).toBe(2);
  });
  test('guards the session and every page', async () => {
    await launch();
    await started(1);
    ready(0);
    await vi.waitFor(() => expect(windows).toHaveLength(1));
    const { fakeSession, app } = fake.current;
    const { settings } = children[0].postMessage.mock.calls[0][0];
    const [listener] = fakeSession.webRequest.onBeforeSendHeaders.mock.calls[0];
    const answer = vi.fn();
    listener({ url: `${URL}/`, requestHeaders: {} }, answer);
    expect(answer).toHaveBeenCalledWith({ requestHeaders: { 'x-launch-token': settings.LAUNCH_TOKEN } });
    const contents = Object.assign(new EventEmitter(), { setWindowOpenHandler: vi.fn() });
    app.emit('web-contents-created', {}, contents);
    expect(contents.listenerCount('will-navigate')).toBe(1);
    expect(contents.setWindowOpenHandler).toHaveBeenCalledOnce();
    expect(app.listenerCount('certificate-error')).toBe(1);
  });
  test('uses the folder of the settings where there is one', async () => {
    vi.stubEnv('DATA_DIR', join(userData, 'elsewhere'));
    await launch();
    await started(1);
    expect(children[0].postMessage.mock.calls[0][0].settings.DATA_DIR).toBe(join(userData, 'elsewhere'));
  });
});

describe('a second instance', () => {
  test('leaves at once', async () => {
    await launch({ isFirst: false });
    expect(fake.current.app.quit).toHaveBeenCalledOnce();
    expect(children).toHaveLength(0);
  });
  test('brings the first one’s window to the front', async () => {
    await launch();
    await started(1);
    ready(0);
    await vi.waitFor(() => expect(windows).toHaveLength(1));
    await vi.waitFor(() => {
      fake.current.app.emit('second-instance');
      expect(windows[0].focus).toHaveBeenCalled();
    });
    expect(windows[0].restore).toHaveBeenCalled();
    expect(windows).toHaveLength(1);
  });
});

describe('a server that can’t start', () => {
  const fail = (index: number, message: string) => {
    children[index].emit('message', { type: 'failed', message });
    children[index].emit('exit', 1);
  };
  test('is explained, and can be tried again', async () => {
    presses = [0];
    await launch();
    await started(1);
    fail(0, 'The store is not a database.');
    await started(2);
    expect(dialogs).toHaveLength(1);
    expect(dialogs[0].detail).toContain('The store is not a database.');
    expect(dialogs[0].detail).toContain(join(userData, 'data'));
    ready(1);
    await vi.waitFor(() => expect(windows).toHaveLength(1));
  });
  test('is explained in the language of the system', async () => {
    languages = ['de-AT', 'en'];
    presses = [2];
    await launch();
    await started(1);
    fail(0, 'The store is not a database.');
    await vi.waitFor(() => expect(dialogs[0]?.buttons).toContain('Erneut versuchen'));
    expect(fake.current.Menu.setApplicationMenu.mock.lastCall[0][0].label).toBe('Datei');
  });
  test('leaves the person the data folder and the door', async () => {
    presses = [1, 2];
    await launch();
    await started(1);
    fail(0, 'The store is not a database.');
    await vi.waitFor(() => expect(fake.current.app.quit).toHaveBeenCalledOnce());
    expect(fake.current.shell.openPath).toHaveBeenCalledExactlyOnceWith(join(userData, 'data'));
    expect(dialogs).toHaveLength(2);
    expect(windows).toHaveLength(0);
  });
});

describe('a crash of the server', () => {
  test('is told to the window, which goes on at the new address where it was', async () => {
    await launch();
    await started(1);
    ready(0);
    await vi.waitFor(() => expect(windows[0]?.loadURL).toHaveBeenCalled());
    await new Promise(setImmediate);
    children[0].emit('exit', 1);
    expect(windows[0].webContents.send).toHaveBeenCalledWith('studio:server-state', {
      state: 'restarting',
      attempt: 1,
    });
    await started(2);
    ready(1, 'http://127.0.0.1:40999');
    await vi.waitFor(() =>
      expect(windows[0].loadURL).toHaveBeenLastCalledWith('http://127.0.0.1:40999/jobs?x=1'),
    );
    expect(windows[0].webContents.send).toHaveBeenLastCalledWith('studio:server-state', { state: 'ready' });
  });
  test('at the same address leaves the page alone', async () => {
    await launch();
    await started(1);
    ready(0);
    await vi.waitFor(() => expect(windows[0]?.loadURL).toHaveBeenCalled());
    children[0].emit('exit', 1);
    await started(2);
    ready(1);
    await vi.waitFor(() =>
      expect(windows[0].webContents.send).toHaveBeenLastCalledWith('studio:server-state', { state: 'ready' }),
    );
    expect(windows[0].loadURL).toHaveBeenCalledOnce();
  });
});

describe('the end', () => {
  test('waits for the server to stop', async () => {
    await launch();
    await started(1);
    ready(0);
    await vi.waitFor(() => expect(windows).toHaveLength(1));
    const preventDefault = vi.fn();
    fake.current.app.emit('will-quit', { preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
    expect(children[0].postMessage).toHaveBeenLastCalledWith({ type: 'stop' });
    await vi.waitFor(() => expect(fake.current.app.exit).toHaveBeenCalledExactlyOnceWith(0));
  });
  test('comes with the last window, except on a Mac', async () => {
    await launch();
    fake.current.app.emit('window-all-closed');
    expect(fake.current.app.quit).toHaveBeenCalledTimes(process.platform === 'darwin' ? 0 : 1);
  });
});
