import type { MenuItemConstructorOptions } from 'electron';
import { expect, test, vi } from 'vitest';
import { menuTemplate } from '../../main/menu.ts';

function items(template: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? items(item.submenu) : [])]);
}
const roles = (settings: Partial<Parameters<typeof menuTemplate>[0]>) =>
  items(menuTemplate({ platform: 'linux', isPackaged: true, openDataFolder: () => {}, ...settings })).map(
    ({ role }) => role,
  );

test.each(['linux', 'win32', 'darwin'] as const)('a packed app on %s has no developer tools', (platform) => {
  expect(roles({ platform })).not.toContain('toggleDevTools');
  expect(roles({ platform })).not.toContain('reload');
  expect(roles({ platform })).not.toContain('forceReload');
  expect(roles({ platform })).toEqual(
    expect.arrayContaining(['editMenu', 'zoomIn', 'togglefullscreen', 'windowMenu']),
  );
});
test('while developing there are', () => {
  expect(roles({ isPackaged: false })).toContain('toggleDevTools');
});
test('only a Mac has the menu of the app', () => {
  expect(roles({ platform: 'darwin' })[0]).toBe('appMenu');
  expect(roles({ platform: 'win32' })).not.toContain('appMenu');
});
test('the data folder can be opened', () => {
  const openDataFolder = vi.fn();
  const all = items(menuTemplate({ platform: 'linux', isPackaged: true, openDataFolder }));
  all.find(({ label }) => label === 'Open Data Folder')?.click?.({} as never, undefined, {} as never);
  expect(openDataFolder).toHaveBeenCalledOnce();
});
