/** What the shell allows, as pure functions of what is asked and of our own origin. No Electron in here. */

/** The header that tells the studio's server that a call comes from this shell. */
export const TOKEN_HEADER = 'x-launch-token';

/** Addresses that the system's browser or mail program may be asked to open. */
const EXTERNAL_PROTOCOLS: readonly string[] = ['https:', 'mailto:'];

/** The pages' own data, made in memory by a page of ours: object URLs of recordings, inline images. */
const LOCAL_PROTOCOLS: readonly string[] = ['blob:', 'data:'];

const SOCKET_TO_PAGE: Readonly<Record<string, string>> = { 'ws:': 'http:', 'wss:': 'https:' };

function parse(url: string): URL | undefined {
  return URL.canParse(url) ? new URL(url) : undefined;
}

/** Whether an address is a page of the studio's own server. An address with a user name in it never is. */
export function isOwnPage(url: string, origin: string): boolean {
  const parsed = parse(url);
  if (!parsed || !['http:', 'https:'].includes(parsed.protocol)) return false;
  return parsed.origin === origin && parsed.username === '' && parsed.password === '';
}

/** Whether an address is the studio's own server, as a page or as a WebSocket. */
export function isOwnServer(url: string, origin: string): boolean {
  const parsed = parse(url);
  if (!parsed) return false;
  const page = SOCKET_TO_PAGE[parsed.protocol];
  return isOwnPage(page ? url.replace(/^wss?:/i, page) : url, origin);
}

/** Whether a page may load this. The studio works offline, so nothing but our server and in-memory data. */
export function mayRequest(url: string, origin: string): boolean {
  return isOwnServer(url, origin) || LOCAL_PROTOCOLS.includes(parse(url)?.protocol ?? '');
}

/** The headers to send: the launch token goes to our own server and to nobody else. */
export function headersFor(
  url: string,
  headers: Readonly<Record<string, string>>,
  own: { origin: string; token: string },
): Record<string, string> {
  const others = Object.entries(headers).filter(([name]) => name.toLowerCase() !== TOKEN_HEADER);
  if (isOwnServer(url, own.origin)) others.push([TOKEN_HEADER, own.token]);
  return Object.fromEntries(others);
}

export type PermissionQuestion = {
  permission: string;
  /** The page that asks, and the page it is embedded in when it is a frame of another origin. */
  requestingUrl: string;
  embeddingOrigin?: string | undefined;
  isMainFrame: boolean;
  /** What a `media` question is about; empty or unknown when only the list of devices is wanted. */
  mediaTypes: readonly string[];
};

/** Whether a page may use something of the device: only the microphone and the camera, only our own page. */
export function mayUse(question: PermissionQuestion, origin: string): boolean {
  if (question.permission !== 'media') return false;
  if (!question.isMainFrame || !isOwnPage(question.requestingUrl, origin)) return false;
  if (question.embeddingOrigin !== undefined && !isOwnPage(question.embeddingOrigin, origin)) return false;
  return (
    question.mediaTypes.length > 0 &&
    question.mediaTypes.every((type) => type === 'audio' || type === 'video')
  );
}

/** What becomes of a new window: a second window of the studio, the system's browser, or nothing. */
export function decideNewWindow(url: string, origin: string): 'allow' | 'external' | 'deny' {
  if (isOwnPage(url, origin)) return 'allow';
  return mayOpenExternally(url) ? 'external' : 'deny';
}

/** Whether the system may be asked to open this address. */
export function mayOpenExternally(url: string): boolean {
  const parsed = parse(url);
  if (!parsed || !EXTERNAL_PROTOCOLS.includes(parsed.protocol)) return false;
  return parsed.username === '' && parsed.password === '';
}

/** Whether a message over the bridge comes from the top frame of a page of ours. */
export function mayCallBridge(frame: { url: string; isTop: boolean } | undefined, origin: string): boolean {
  return frame?.isTop === true && isOwnPage(frame.url, origin);
}
