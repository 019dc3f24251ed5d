/** What the built pages weigh: everything that the first screen loads before it stands. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { ensureBuilt } from '../../main/launch/build.ts';

const ASSETS = join(import.meta.dirname, '../../out/renderer/assets');
const MOST_KB = 350;
const IMPORTED = /\b(?:from|import) ?"\.\/([^"]+\.js)"/g;
const code = (file: string): string => readFileSync(join(ASSETS, file), 'utf8');

/** A file and what it imports, however deep; what is imported later is not among them. */
function loadedWith(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, imported] of code(file).matchAll(IMPORTED)) loadedWith(imported as string, found);
  return found;
}

describe('the built pages', () => {
  let files: string[];
  const named = (start: string) =>
    files.find((name) => name.startsWith(start) && name.endsWith('.js')) as string;
  beforeAll(async () => {
    await ensureBuilt(() => {});
    files = readdirSync(ASSETS);
  }, 300_000);

  test(`load at most ${MOST_KB} kB of gzipped JavaScript before the first screen`, () => {
    const initial = loadedWith(named('index-'));
    const bytes = [...initial].map((file) => gzipSync(code(file)).length).reduce((a, b) => a + b);
    expect(initial.size).toBeGreaterThan(1);
    expect(bytes / 1000).toBeLessThan(MOST_KB);
  });

  // Making the contract's schemas takes as long as everything else that starts, and zod would compile them by eval.
  test('make no schema', () => {
    const scripts = files.filter((name) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(10);
    expect(scripts.filter((name) => /ZodObject|\$ZodType/.test(code(name)))).toEqual([]);
  });
});
