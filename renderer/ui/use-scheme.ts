import { type MantineColorScheme, useMantineColorScheme } from '@mantine/core';
import { bridge } from './bridge.ts';

export const SCHEMES = ['light', 'dark', 'auto'] as const satisfies readonly MantineColorScheme[];

/** Light, dark, or as the system has it; kept for the next time. */
export function useScheme() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const setScheme = (value: MantineColorScheme) => {
    setColorScheme(value);
    // The window's frame and menus follow; should they not, the page is right all the same.
    bridge?.setTheme(value === 'auto' ? 'system' : value).catch(() => undefined);
  };
  return { colorScheme, setScheme };
}
