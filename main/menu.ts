import type { MenuItemConstructorOptions } from 'electron';

export type MenuSettings = {
  platform: NodeJS.Platform;
  /** A packed app has no developer tools. */
  isPackaged: boolean;
  openDataFolder(): void;
};

/** The application's menu: the system's standard entries, and where the data is. */
export function menuTemplate({
  platform,
  isPackaged,
  openDataFolder,
}: MenuSettings): MenuItemConstructorOptions[] {
  const isMac = platform === 'darwin';
  const development: MenuItemConstructorOptions[] = isPackaged
    ? []
    : [{ role: 'reload' }, { role: 'toggleDevTools' }, { type: 'separator' }];
  return [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    { role: 'fileMenu' },
    { role: 'editMenu' },
    {
      role: 'viewMenu',
      submenu: [
        ...development,
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
      ],
    },
    { role: 'windowMenu' },
    {
      role: 'help',
      submenu: [
        { label: 'Open Data Folder', click: openDataFolder },
        ...(isMac ? [] : [{ type: 'separator' } as const, { role: 'about' } as const]),
      ],
    },
  ];
}
