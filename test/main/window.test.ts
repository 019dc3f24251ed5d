import type { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, test, vi } from 'vitest';

const electron = vi.hoisted(() => ({
  app: { isPackaged: true },
  session: { fromPartition: vi.fn((name: string) => ({ partition: name })) },
  made: [] as any[],
}));

vi.mock('electron', async () => {
  const { EventEmitter: Emitter } = await import('node:events');
  class BrowserWindow extends Emitter {
    readonly webContents = Object.assign(new Emitter(), { reload: vi.fn() });
    readonly show = vi.fn();
    readonly loadURL = vi.fn(async () => {});
    readonly options: unknown;
    constructor(options: unknown) {
      super();
      this.options = options;
      electron.made.push(this);
    }
  }
  return { ...electron, BrowserWindow };
});
const { openMainWindow, PARTITION, safeWebPreferences, windowOptions } = await import('../../main/window.ts');

beforeEach(() => {
  electron.made.length = 0;
  electron.app.isPackaged = true;
});

describe('every window', () => {
  test.each(['main', undefined])('has the safe settings: %s', (name) => {
    expect(windowOptions(name).webPreferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: false,
      session: { partition: PARTITION },
      preload: expect.stringMatching(/preload[\\/]preload\.cjs$/),
    });
  });
  test('has developer tools only while developing', () => {
    electron.app.isPackaged = false;
    expect(safeWebPreferences().devTools).toBe(true);
  });
  test('stores its pages’ data in a partition of its own that lasts', () => {
    expect(PARTITION).toMatch(/^persist:./);
  });
});

describe('the main window', () => {
  test('comes back where it was and shows itself when it has something to show', async () => {
    await openMainWindow('http://127.0.0.1:40123');
    const [window] = electron.made;
    expect(window.options).toMatchObject({ name: 'main', windowStatePersistence: true, show: false });
    expect(window.loadURL).toHaveBeenCalledExactlyOnceWith('http://127.0.0.1:40123');
    expect(window.show).not.toHaveBeenCalled();
    window.emit('ready-to-show');
    expect(window.show).toHaveBeenCalledOnce();
  });
  test('loads again after a crash of its page, but not again and again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await openMainWindow('http://127.0.0.1:40123');
    const { webContents } = electron.made[0] as { webContents: EventEmitter & { reload: unknown } };
    webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(webContents.reload).toHaveBeenCalledOnce();
    webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(webContents.reload).toHaveBeenCalledOnce();
  });
  test('does not load again when it was closed', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await openMainWindow('http://127.0.0.1:40123');
    const { webContents } = electron.made[0];
    webContents.emit('render-process-gone', {}, { reason: 'clean-exit' });
    expect(webContents.reload).not.toHaveBeenCalled();
  });
});
