import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, test, vi } from 'vitest';

const openExternal = vi.hoisted(() => vi.fn());
vi.mock('electron', () => ({ shell: { openExternal } }));
const { guardApp, guardContents, guardSession } = await import('../../main/guards.ts');

const ORIGIN = 'http://127.0.0.1:40123';
const TOKEN = 'f'.repeat(64);
const own = { origin: () => ORIGIN as string | undefined, token: TOKEN };

/** What a test reaches for in a faked Electron object: the handler that was set under a name. */
function recorder(): Record<string, (...args: any[]) => any> {
  return {};
}

function fakeSession() {
  const set = recorder();
  const take = (name: string) => (handler: any) => {
    set[name] = handler;
  };
  const session = Object.assign(new EventEmitter(), {
    setPermissionRequestHandler: take('request'),
    setPermissionCheckHandler: take('check'),
    setDevicePermissionHandler: take('device'),
    setBluetoothPairingHandler: take('bluetooth'),
    webRequest: { onBeforeRequest: take('beforeRequest'), onBeforeSendHeaders: take('beforeHeaders') },
  });
  return { session, set };
}

/** Calls a handler that answers by callback. */
const answerOf = (handler: ((...args: any[]) => any) | undefined, ...args: unknown[]) =>
  new Promise<any>((resolve) => handler?.(...args, resolve));

beforeEach(() => openExternal.mockReset().mockResolvedValue(undefined));

describe('a session', () => {
  const { session, set } = fakeSession();
  guardSession(session as never, own);

  const request = (permission: string, details: object) =>
    new Promise<boolean>((resolve) => set.request?.({}, permission, resolve, details));

  test('grants our page the microphone and nobody anything else', async () => {
    const page = { requestingUrl: `${ORIGIN}/live/7`, isMainFrame: true };
    expect(await request('media', { ...page, mediaTypes: ['audio', 'video'] })).toBe(true);
    expect(
      await request('media', { ...page, requestingUrl: 'https://evil.example/', mediaTypes: ['audio'] }),
    ).toBe(false);
    expect(await request('media', page)).toBe(false);
    expect(await request('geolocation', page)).toBe(false);
  });
  test('answers checks like requests', () => {
    const check = (permission: string, origin: string, details: object) =>
      set.check?.({}, permission, origin, details);
    expect(check('media', `${ORIGIN}/`, { isMainFrame: true, mediaType: 'audio' })).toBe(true);
    expect(check('media', `${ORIGIN}/`, { isMainFrame: true })).toBe(false);
    expect(check('media', 'https://evil.example/', { isMainFrame: true, mediaType: 'audio' })).toBe(false);
    expect(
      check('media', `${ORIGIN}/`, {
        isMainFrame: true,
        mediaType: 'audio',
        embeddingOrigin: 'https://evil.example',
      }),
    ).toBe(false);
    expect(check('notifications', `${ORIGIN}/`, { isMainFrame: true })).toBe(false);
  });
  test('gives no devices away', async () => {
    expect(set.device?.({})).toBe(false);
    expect(await answerOf(set.bluetooth, {})).toEqual({ confirmed: false });
  });
  test('lets requests to our server out, with the token, and no others', async () => {
    expect(await answerOf(set.beforeRequest, { url: `${ORIGIN}/` })).toEqual({ cancel: false });
    expect(await answerOf(set.beforeRequest, { url: 'https://evil.example/' })).toEqual({ cancel: true });
    const sent = (url: string) => answerOf(set.beforeHeaders, { url, requestHeaders: { A: 'b' } });
    expect(await sent('ws://127.0.0.1:40123/ws/')).toEqual({
      requestHeaders: { A: 'b', 'x-launch-token': TOKEN },
    });
    expect(await sent('https://evil.example/')).toEqual({ requestHeaders: { A: 'b' } });
  });
  test('saves files of our pages only', () => {
    const download = (url: string) => {
      const event = { preventDefault: vi.fn() };
      session.emit('will-download', event, { getURL: () => url });
      return event.preventDefault.mock.calls.length === 0;
    };
    expect(download(`${ORIGIN}/api/v1/report.csv`)).toBe(true);
    expect(download(`blob:${ORIGIN}/1c9b`)).toBe(true);
    expect(download('https://evil.example/x.exe')).toBe(false);
    expect(download('blob:https://evil.example/1c9b')).toBe(false);
  });
  test('allows nothing before the server has an address', async () => {
    const early = fakeSession();
    guardSession(early.session as never, { origin: () => undefined, token: TOKEN });
    const details = { requestingUrl: `${ORIGIN}/`, isMainFrame: true, mediaTypes: ['audio'] };
    expect(await new Promise((resolve) => early.set.request?.({}, 'media', resolve, details))).toBe(false);
    expect(await answerOf(early.set.beforeRequest, { url: `${ORIGIN}/` })).toEqual({ cancel: true });
    expect(await answerOf(early.set.beforeHeaders, { url: `${ORIGIN}/`, requestHeaders: {} })).toEqual({
      requestHeaders: {},
    });
  });
});

describe('a page', () => {
  let openWindow: (details: { url: string }) => any;
  const contents = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: (handler: typeof openWindow) => {
      openWindow = handler;
    },
  });
  const childOptions = () => ({ title: 'child', webPreferences: { sandbox: true } });
  guardContents(contents as never, own, childOptions);

  const goes = (event: string, url: string) => {
    const preventDefault = vi.fn();
    contents.emit(event, { preventDefault, url });
    return preventDefault.mock.calls.length === 0;
  };

  test.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])('stays with us: %s', (event) => {
    expect(goes(event, `${ORIGIN}/jobs`)).toBe(true);
    expect(goes(event, 'https://evil.example/')).toBe(false);
    expect(goes(event, 'file:///etc/passwd')).toBe(false);
  });
  test('embeds no webviews', () => {
    expect(goes('will-attach-webview', ORIGIN)).toBe(false);
  });
  test('opens a second window of ours with our options', () => {
    expect(openWindow({ url: `${ORIGIN}/candidate/7` })).toEqual({
      action: 'allow',
      overrideBrowserWindowOptions: childOptions(),
    });
    expect(openExternal).not.toHaveBeenCalled();
  });
  test('hands links to the system and drops the rest', () => {
    expect(openWindow({ url: 'https://example.org/' })).toEqual({ action: 'deny' });
    expect(openExternal).toHaveBeenCalledExactlyOnceWith('https://example.org/');
    expect(openWindow({ url: 'file:///etc/passwd' })).toEqual({ action: 'deny' });
    expect(openWindow({ url: 'http://example.org/' })).toEqual({ action: 'deny' });
    expect(openExternal).toHaveBeenCalledOnce();
  });
});

test('the app refuses bad certificates, client certificates and password prompts', () => {
  const app = new EventEmitter();
  guardApp(app as never);
  const emit = (event: string, ...args: unknown[]) => {
    const preventDefault = vi.fn();
    const answer = vi.fn();
    app.emit(event, { preventDefault }, ...args, answer);
    expect(preventDefault).toHaveBeenCalledOnce();
    return answer.mock.calls[0];
  };
  expect(emit('certificate-error', {}, 'https://127.0.0.1/', 'ERR', {})).toEqual([false]);
  expect(emit('select-client-certificate', {}, 'https://127.0.0.1/', [])).toEqual([]);
  expect(emit('login', {}, {}, {})).toEqual([]);
});
