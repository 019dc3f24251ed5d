import { describe, expect, test } from 'vitest';
import {
  decideNewWindow,
  headersFor,
  isOwnPage,
  isOwnServer,
  mayCallBridge,
  mayOpenExternally,
  mayRequest,
  mayUse,
  type PermissionQuestion,
} from '../../main/decisions.ts';

const ORIGIN = 'http://127.0.0.1:40123';
const TOKEN = 'f'.repeat(64);

const NOT_OURS = [
  'http://127.0.0.1:40124/',
  'https://127.0.0.1:40123/',
  'http://localhost:40123/',
  'http://127.0.0.1:40123.evil.example/',
  'http://127.0.0.1:40123@evil.example/',
  'http://user@127.0.0.1:40123/',
  'http://user:word@127.0.0.1:40123/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'about:blank',
  'blob:http://127.0.0.1:40123/1c9b',
  'null',
  '',
];

describe('our own pages', () => {
  test.each(['/', '/interviews/7?tab=report#end'])('%s is one', (path) => {
    expect(isOwnPage(ORIGIN + path, ORIGIN)).toBe(true);
  });
  test.each(NOT_OURS)('%j is none', (url) => {
    expect(isOwnPage(url, ORIGIN)).toBe(false);
  });
  test('nothing is ours while the server has no address', () => {
    expect(isOwnPage('about:blank', 'null')).toBe(false);
    expect(isOwnPage('data:text/html,x', 'null')).toBe(false);
  });
  test('the WebSocket of our server is our server but no page', () => {
    expect(isOwnServer('ws://127.0.0.1:40123/ws/', ORIGIN)).toBe(true);
    expect(isOwnPage('ws://127.0.0.1:40123/ws/', ORIGIN)).toBe(false);
    expect(isOwnServer('wss://127.0.0.1:40123/ws/', ORIGIN)).toBe(false);
    expect(isOwnServer('ws://127.0.0.1:40124/ws/', ORIGIN)).toBe(false);
  });
});

describe('the launch token', () => {
  const sent = (url: string, headers = {}) => headersFor(url, headers, { origin: ORIGIN, token: TOKEN });

  test.each([`${ORIGIN}/api/v1/jobs/`, 'ws://127.0.0.1:40123/ws/7'])('goes to %s', (url) => {
    expect(sent(url, { Accept: '*/*' })).toEqual({ Accept: '*/*', 'x-launch-token': TOKEN });
  });
  test.each([...NOT_OURS, 'ws://127.0.0.1:40124/', 'wss://evil.example/'])('does not go to %j', (url) => {
    expect(Object.values(sent(url))).not.toContain(TOKEN);
  });
  test('a page can neither choose it nor keep it', () => {
    expect(sent(`${ORIGIN}/`, { 'X-Launch-Token': 'mine' })).toEqual({ 'x-launch-token': TOKEN });
    expect(sent('https://evil.example/', { 'X-LAUNCH-TOKEN': TOKEN })).toEqual({});
  });
});

describe('requests', () => {
  test.each([
    `${ORIGIN}/assets/a.js`,
    'ws://127.0.0.1:40123/ws/',
    `blob:${ORIGIN}/1c9b`,
    'data:image/png;base64,AA',
  ])('a page may load %s', (url) => {
    expect(mayRequest(url, ORIGIN)).toBe(true);
  });
  test.each([
    'https://evil.example/x.js',
    'http://127.0.0.1:40124/',
    'file:///etc/passwd',
    'ftp://127.0.0.1/',
    '',
  ])('a page may not load %j', (url) => {
    expect(mayRequest(url, ORIGIN)).toBe(false);
  });
});

describe('permissions', () => {
  const ask: PermissionQuestion = {
    permission: 'media',
    requestingUrl: `${ORIGIN}/live/7`,
    isMainFrame: true,
    mediaTypes: ['audio'],
  };
  test.each([[['audio']], [['video']], [['audio', 'video']]])('our page may use %j', (mediaTypes) => {
    expect(mayUse({ ...ask, mediaTypes }, ORIGIN)).toBe(true);
  });
  test.each([
    ['display-capture', { permission: 'display-capture' }],
    ['geolocation', { permission: 'geolocation' }],
    ['notifications', { permission: 'notifications' }],
    ['clipboard-read', { permission: 'clipboard-read' }],
    ['hid', { permission: 'hid' }],
    ['openExternal', { permission: 'openExternal' }],
    ['media of no kind', { mediaTypes: [] }],
    ['media of an unknown kind', { mediaTypes: ['unknown'] }],
    ['media of a known and an unknown kind', { mediaTypes: ['audio', 'unknown'] }],
    ['a frame', { isMainFrame: false }],
    ['another origin', { requestingUrl: 'https://evil.example/' }],
    ['a page inside another origin', { embeddingOrigin: 'https://evil.example' }],
  ])('refused: %s', (_what, change) => {
    expect(mayUse({ ...ask, ...change }, ORIGIN)).toBe(false);
  });
});

describe('new windows and addresses for the system', () => {
  test.each([
    [`${ORIGIN}/candidate/7`, 'allow'],
    ['https://example.org/help', 'external'],
    ['mailto:hr@example.org', 'external'],
    ['http://example.org/', 'deny'],
    ['http://127.0.0.1:40124/', 'deny'],
    ['https://user:word@example.org/', 'deny'],
    ['file:///etc/passwd', 'deny'],
    ['javascript:alert(1)', 'deny'],
    ['ms-settings:privacy', 'deny'],
    ['smb://host/share', 'deny'],
    ['about:blank', 'deny'],
    ['', 'deny'],
  ])('%j: %s', (url, decision) => {
    expect(decideNewWindow(url, ORIGIN)).toBe(decision);
    expect(mayOpenExternally(url)).toBe(decision === 'external');
  });
});

describe('the bridge', () => {
  test('is for the top frame of our pages', () => {
    expect(mayCallBridge({ url: `${ORIGIN}/`, isTop: true }, ORIGIN)).toBe(true);
    expect(mayCallBridge({ url: `${ORIGIN}/`, isTop: false }, ORIGIN)).toBe(false);
    expect(mayCallBridge({ url: 'https://evil.example/', isTop: true }, ORIGIN)).toBe(false);
    expect(mayCallBridge(undefined, ORIGIN)).toBe(false);
  });
});
