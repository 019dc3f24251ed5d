/** Attaches the shell's decisions to Electron: each of its doors is shut but for what decisions.ts allows. */
import { type App, type Session, shell, type WebContents } from 'electron';
import {
  decideNewWindow,
  headersFor,
  isOwnPage,
  mayOpenExternally,
  mayRequest,
  mayUse,
} from './decisions.ts';

/** Our own origin and token. The origin is unknown until the server is up; until then nothing is allowed. */
export type Own = { origin: () => string | undefined; token: string };

const NOWHERE = 'null';

/** Shuts the doors of a session: permissions, devices, requests and downloads. */
export function guardSession(session: Session, own: Own): void {
  const origin = () => own.origin() ?? NOWHERE;

  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    const mediaTypes = 'mediaTypes' in details ? (details.mediaTypes ?? []) : [];
    const { requestingUrl, isMainFrame } = details;
    answer(mayUse({ permission, requestingUrl, isMainFrame, mediaTypes }, origin()));
  });
  session.setPermissionCheckHandler((_contents, permission, requestingOrigin, details) => {
    const mediaTypes = details.mediaType ? [details.mediaType] : [];
    const { isMainFrame, embeddingOrigin } = details;
    return mayUse(
      { permission, requestingUrl: requestingOrigin, embeddingOrigin, isMainFrame, mediaTypes },
      origin(),
    );
  });
  session.setDevicePermissionHandler(() => false);
  session.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }));

  session.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: !mayRequest(details.url, origin()) }),
  );
  session.webRequest.onBeforeSendHeaders((details, answer) => {
    answer({
      requestHeaders: headersFor(details.url, details.requestHeaders, { origin: origin(), token: own.token }),
    });
  });
  session.on('will-download', (event, item) => {
    const source = item.getURL().replace(/^blob:/, '');
    if (!isOwnPage(source, origin())) event.preventDefault();
  });
}

/** Shuts the doors of a page: where it may go, which windows it may open, what it may embed. */
export function guardContents(contents: WebContents, own: Own, childOptions: ChildOptions): void {
  const origin = () => own.origin() ?? NOWHERE;
  const stay = (event: { preventDefault(): void; url: string }) => {
    if (!isOwnPage(event.url, origin())) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    const decision = decideNewWindow(url, origin());
    if (decision === 'allow') return { action: 'allow', overrideBrowserWindowOptions: childOptions() };
    if (decision === 'external') openExternally(url);
    return { action: 'deny' };
  });
}

export type ChildOptions = () => Electron.BrowserWindowConstructorOptions;

/** Hands an address to the system when it is of a kind that is allowed. */
export function openExternally(url: string): void {
  if (!mayOpenExternally(url)) return;
  shell.openExternal(url).catch((error: unknown) => console.error(`Could not open ${url}:`, error));
}

/** Refuses what only the whole app can refuse: bad certificates, client certificates, password prompts. */
export function guardApp(app: App): void {
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, answer) => {
    event.preventDefault();
    answer(false);
  });
  app.on('select-client-certificate', (event, _contents, _url, _list, answer) => {
    event.preventDefault();
    answer();
  });
  app.on('login', (event, _contents, _details, _auth, answer) => {
    event.preventDefault();
    answer();
  });
}
