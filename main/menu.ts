import type { MenuItemConstructorOptions } from 'electron';
import type { ShellWords } from './words.ts';

export type MenuSettings = {
  platform: NodeJS.Platform;
  /** A packed app has no developer tools. */
  isPackaged: boolean;
  words: ShellWords;
  openDataFolder(): void;
};

type Role = keyof ShellWords['roles'];

/** The application's menu: the system's standard entries, and where the data is. */
export function menuTemplate({
  platform,
  isPackaged,
  words,
  openDataFolder,
}: MenuSettings): MenuItemConstructorOptions[] {
  const isMac = platform === 'darwin';
  // Electron's own names of its roles are English everywhere, and so are those in the menus that it fills itself.
  const entry = (role: Role): MenuItemConstructorOptions => ({ role, label: words.roles[role] });
  const entries = (...roles: readonly (Role | '-')[]): MenuItemConstructorOptions[] =>
    roles.map((role) => (role === '-' ? { type: 'separator' } : entry(role)));
  const menu = (role: Role, ...roles: readonly (Role | '-')[]): MenuItemConstructorOptions => ({
    ...entry(role),
    submenu: entries(...roles),
  });
  const app: MenuItemConstructorOptions = {
    role: 'appMenu',
    submenu: entries('about', '-', 'services', '-', 'hide', 'hideOthers', 'unhide', '-', 'quit'),
  };
  return [
    ...(isMac ? [app] : []),
    menu('fileMenu', isMac ? 'close' : 'quit'),
    menu('editMenu', 'undo', 'redo', '-', 'cut', 'copy', 'paste', 'delete', '-', 'selectAll'),
    menu(
      'viewMenu',
      ...(isPackaged ? [] : (['reload', 'toggleDevTools', '-'] as const)),
      'resetZoom',
      'zoomIn',
      'zoomOut',
      '-',
      'togglefullscreen',
    ),
    menu('windowMenu', 'minimize', 'zoom', ...(isMac ? (['-', 'front'] as const) : (['close'] as const))),
    {
      ...entry('help'),
      submenu: [
        { label: words.openDataFolder, click: openDataFolder },
        ...(isMac ? [] : entries('-', 'about')),
      ],
    },
  ];
}
