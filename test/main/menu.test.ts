import type { MenuItemConstructorOptions } from 'electron';
import { expect, test, vi } from 'vitest';
import { menuTemplate } from '../../main/menu.ts';
import { shellWords } from '../../main/words.ts';

function items(template: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? items(item.submenu) : [])]);
}
const roles = (settings: Partial<Parameters<typeof menuTemplate>[0]>) =>
  items(
    menuTemplate({
      platform: 'linux',
      isPackaged: true,
      openDataFolder: () => {},
      words: shellWords([]),
      ...settings,
    }),
  ).map(({ role }) => role);

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
  const words = shellWords([]);
  const all = items(menuTemplate({ platform: 'linux', isPackaged: true, openDataFolder, words }));
  all.find(({ label }) => label === 'Open Data Folder')?.click?.({} as never, undefined, {} as never);
  expect(openDataFolder).toHaveBeenCalledOnce();
});

test.each(['linux', 'darwin'] as const)('on %s every entry has its word in the language', (platform) => {
  const labels = (languages: string[]) =>
    items(
      menuTemplate({ platform, isPackaged: false, openDataFolder: () => {}, words: shellWords(languages) }),
    ).flatMap(({ role, type, label }) => (type === 'separator' || role === 'appMenu' ? [] : [label]));
  const [german, english] = [labels(['de-AT']), labels(['xx', 'en-GB'])];
  expect(german).not.toContain(undefined);
  expect(english[0]).toBe(platform === 'darwin' ? 'About JobHive Studio' : 'File');
  expect(german.filter((label) => english.includes(label))).toEqual([]);
});
