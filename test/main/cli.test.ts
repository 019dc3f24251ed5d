/** Which of the two `npm run serve` and the other commands run: the build, or the sources. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprint } from '../../main/launch/build.ts';
import { run } from '../support/command.ts';

const MAIN = join(import.meta.dirname, '../../main');
const BUILT = ['main/index.js', 'main/cli.js', 'renderer/index.html', 'preload/preload.cjs'];
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'jobhive-cli-'));
  const put = (path: string, text: string) => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const path of ['cli.ts', 'launch/build.ts', 'launch/paths.ts'])
    cpSync(join(MAIN, path), join(root, 'main', path));
  put('package.json', '{"type":"module"}');
  put('server/cli.ts', 'console.log("sources", process.argv[2] as string);');
  for (const path of BUILT) put(`out/${path}`, 'console.log("build", process.argv[2]);');
  put('out/.built', fingerprint(root));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const said = async () =>
  (await run(process.execPath, ['main/cli.ts', 'serve'], { cwd: root, timeoutMs: 30_000 })).stdout;

test('a build of these sources is run', async () => {
  expect(await said()).toBe('build serve\n');
});
test.each<[string, () => void]>([
  [
    'a source changed since',
    () => writeFileSync(join(root, 'server/cli.ts'), 'console.log("sources serve")'),
  ],
  ['a file of it is gone', () => rmSync(join(root, 'out/main/cli.js'))],
  ['it broke off', () => rmSync(join(root, 'out/.built'))],
  ['there is none', () => rmSync(join(root, 'out'), { recursive: true })],
])('the sources are run where %s', async (_why, change) => {
  change();
  expect(await said()).toBe('sources serve\n');
});
