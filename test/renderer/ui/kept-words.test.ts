import { afterEach, describe, expect, it, vi } from 'vitest';
import { forgetKept, keepWords, readKept } from '../../../renderer/ui/kept-words.ts';

const KEY = 'jobhive.unsaved.job.new.7';

/** The tab's storage; `full`: it takes nothing new. */
function storage(full = false) {
  const kept = new Map<string, string>();
  const fake = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (full) throw new DOMException('No room.', 'QuotaExceededError');
      kept.set(key, value);
    },
    removeItem: (key: string) => void kept.delete(key),
  };
  vi.stubGlobal('sessionStorage', fake);
  return kept;
}

/** Another page of the same tab: its memory is empty. */
async function reloaded() {
  vi.resetModules();
  return import('../../../renderer/ui/kept-words.ts');
}

afterEach(() => {
  forgetKept(KEY);
  vi.unstubAllGlobals();
});

describe('words that wait', () => {
  it('are there again once, also after a reload', async () => {
    storage();
    keepWords(KEY, { title: 'Keeper of bees' });
    expect(readKept(KEY)).toEqual({ title: 'Keeper of bees' });
    expect((await reloaded()).readKept(KEY)).toEqual({ title: 'Keeper of bees' });
    forgetKept(KEY);
    expect(readKept(KEY)).toBeNull();
    expect((await reloaded()).readKept(KEY)).toBeNull();
  });

  it('wait in the page where the storage is full, and leave no older ones there', async () => {
    const kept = storage(true);
    kept.set(KEY, '{"title":"Older"}');
    keepWords(KEY, { title: 'Keeper of bees' });
    expect(readKept(KEY)).toEqual({ title: 'Keeper of bees' });
    expect((await reloaded()).readKept(KEY)).toBeNull();
  });

  it('wait in the page where there is no storage at all', () => {
    vi.stubGlobal('sessionStorage', undefined);
    expect(readKept(KEY)).toBeNull();
    keepWords(KEY, { title: 'Keeper of bees' });
    expect(readKept(KEY)).toEqual({ title: 'Keeper of bees' });
    forgetKept(KEY);
    expect(readKept(KEY)).toBeNull();
  });
});
