/**
 * The one bridge between a page and the shell, written down once: the preload offers it, the shell answers
 * it, and both check every message against these schemas. Pages see it as `window.studio`.
 */
import * as z from 'zod/mini'; // the preload is loaded into every page, so it is kept small

/** A language tag such as `de`. */
export const languageSchema = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/));

export const themeSchema = z.enum(['light', 'dark', 'system']);

export const serverStateSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('ready') }),
  z.object({ state: z.literal('restarting'), attempt: z.int().check(z.positive()) }),
  z.object({ state: z.literal('failed'), message: z.string() }),
]);

export const appInfoSchema = z.object({ version: z.string(), platform: z.string() });

/** Calls from the page: channel, what it takes, what it gives. */
export const CALLS = {
  appInfo: { channel: 'studio:app-info', takes: z.tuple([]), gives: appInfoSchema },
  openDataFolder: { channel: 'studio:open-data-folder', takes: z.tuple([]), gives: z.undefined() },
  setTheme: { channel: 'studio:set-theme', takes: z.tuple([themeSchema]), gives: z.undefined() },
  setLanguage: {
    channel: 'studio:set-language',
    takes: z.tuple([languageSchema]),
    gives: z.undefined(),
  },
} as const;

/** What the shell tells the page. */
export const EVENTS = {
  serverState: { channel: 'studio:server-state', carries: serverStateSchema },
} as const;

export type Theme = z.infer<typeof themeSchema>;
export type ServerState = z.infer<typeof serverStateSchema>;
export type AppInfo = z.infer<typeof appInfoSchema>;

/** What a page of the studio finds in `window.studio` when it runs in the desktop app. */
export interface StudioBridge {
  /** Version of the app and the platform it runs on. */
  appInfo(): Promise<AppInfo>;
  /** Shows the folder of the store in the system's file manager. */
  openDataFolder(): Promise<void>;
  /** Colours of the window frame, menus and dialogs; the page chooses its own. */
  setTheme(theme: Theme): Promise<void>;
  /** Language of the menu and of the shell's dialogs; the page chooses its own. */
  setLanguage(language: string): Promise<void>;
  /** Tells when the studio's server is being restarted and when it is back. Gives back how to stop listening. */
  onServerState(listener: (state: ServerState) => void): () => void;
}
