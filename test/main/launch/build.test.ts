import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprint } from '../../../main/launch/build.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'jobhive-build-'));
  for (const folder of ['main', 'server/features', 'test'])
    mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'main/index.ts'), 'one');
  writeFileSync(join(root, 'server/features/jobs.ts'), 'one');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('nothing changed: no new build', () => {
  expect(fingerprint(root)).toBe(fingerprint(root));
});
test('a test changed: no new build', () => {
  const before = fingerprint(root);
  writeFileSync(join(root, 'test/a.test.ts'), 'one');
  expect(fingerprint(root)).toBe(before);
});
test.each<[string, () => void]>([
  ['was edited', () => writeFileSync(join(root, 'server/features/jobs.ts'), 'longer')],
  ['was saved again', () => utimesSync(join(root, 'main/index.ts'), new Date(1), new Date(1))],
  ['is new', () => writeFileSync(join(root, 'main/new.ts'), '')],
  ['is gone', () => rmSync(join(root, 'main/index.ts'))],
])('a source %s: a new build', (_what, change) => {
  const before = fingerprint(root);
  change();
  expect(fingerprint(root)).not.toBe(before);
});
