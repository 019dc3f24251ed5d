/** What systems say of a network, as they say it. */
import { expect, it, vi } from 'vitest';
import { isMetered, meteredNow, ofLinux, ofWindows } from '../../../server/sync/device/metered.ts';

it.each([
  [null, null],
  ['', null],
  ['unknown\n', null],
  ['no\n\nunknown\n', false],
  ['no (guessed)\n', false],
  ['no\n\nyes\n', true],
  ['yes (guessed)\n\nunknown\n', true],
])('knows of NetworkManager’s %j that it is metered: %s', (said, metered) => {
  expect(ofLinux(said)).toBe(metered);
});

it.each([
  [null, null],
  ['Unknown\r\n', null],
  ['Unrestricted\r\n', false],
  ['Fixed\r\n', true],
  ['Variable\r\n', true],
])('knows of Windows’ %j that it is metered: %s', (said, metered) => {
  expect(ofWindows(said)).toBe(metered);
});

it('knows nothing of a system that does not say', async () => {
  expect(await isMetered('darwin')).toBe(null);
});

it('asks once in a while, not for each piece', async () => {
  const ask = vi.fn(async () => true);
  const now = vi.spyOn(performance, 'now').mockReturnValue(0);
  const metered = meteredNow(ask);
  expect([await metered(), await metered()]).toEqual([true, true]);
  expect(ask).toHaveBeenCalledTimes(1);
  now.mockReturnValue(60_000);
  await metered();
  expect(ask).toHaveBeenCalledTimes(2);
});
