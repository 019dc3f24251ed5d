/** The part of the desktop shell's bridge that pages use. Absent in a browser. */
interface StudioBridge {
  openDataFolder(): Promise<void>;
  setLanguage(language: string): Promise<void>;
  setTheme(theme: 'light' | 'dark' | 'system'): Promise<void>;
}

export const bridge = (globalThis as { studio?: StudioBridge }).studio;
