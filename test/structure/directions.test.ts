/** Puts each forbidden import into a small copy of the house and sees the structure check refuse it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../support/command.ts';
import { STRUCTURE_CHECK } from '../support/suites.ts';

const ROOT = join(import.meta.dirname, '../..');
const BIOME = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');

type Rule = 'noRestrictedImports' | 'noImportCycles' | 'noProcessEnv';
/** A file, what is written into it, and the rule that must refuse it. */
type Break = [file: string, text: string, rule: Rule];

const imports = (from: string) => `import { a } from '${from}';\n\nexport const x = a;\n`;
const refused = (file: string, from: string): Break => [file, imports(from), 'noRestrictedImports'];

/** A file in every place of the server that has rules of its own; the rules for the whole server hold there too. */
const SERVER_PLACES = [
  'server/anywhere.ts',
  'server/store/anywhere.ts',
  'server/engines/anywhere.ts',
  'server/features/jobs/anywhere.ts',
  'server/features/jobs/anywhere.routes.ts',
  'server/features/jobs/anywhere.service.ts',
  'server/features/jobs/anywhere.repository.ts',
  'server/features/jobs/anywhere.mapper.ts',
];
const SERVER_WIDE = [
  'electron',
  '../main/decisions.ts',
  '../renderer/app/main.tsx',
  '../start.ts',
  '../cli.ts',
  'node:process',
];

/** The same for several imports: one file for each, since a rule reports a file once per import. */
const refusedAll = (file: string, from: readonly string[]): Break[] =>
  from.map((target, index) => refused(file.replace('anywhere', `anywhere-${index}`), target));

const BREAKS: Break[] = [
  ...SERVER_PLACES.flatMap((place) => refusedAll(place, SERVER_WIDE)),
  ...refusedAll('shared/domain/tools/anywhere.ts', [
    '../../../server/errors.ts',
    '../../../main/decisions.ts',
  ]),
  ...refusedAll('main/launch/anywhere.ts', [
    '../../renderer/app/main.tsx',
    'electron',
    '../../server/app.ts',
  ]),
  refused('server/start.ts', 'electron'),
  refused('server/cli.ts', 'node:process'),
  refused('server/config.ts', './start.ts'),
  refused('shared/domain/to-server.ts', '../../server/errors.ts'),
  refused('shared/domain/to-main.ts', '../../main/decisions.ts'),
  refused('shared/domain/to-renderer.ts', '../../renderer/app/main.tsx'),
  refused('shared/domain/to-package.ts', 'fastify'),
  refused('shared/domain/to-scoped-package.ts', '@fastify/static'),
  refused('shared/domain/to-node.ts', 'node:fs'),
  refused('server/store/to-feature.ts', '../features/jobs/jobs.service.ts'),
  refused('server/engines/to-store.ts', '../store/store.ts'),
  refused('server/features/jobs/to-repository.ts', '../users/users.repository.ts'),
  refused('server/features/jobs/to-mapper.ts', '../users/users.mapper.ts'),
  refused('server/features/jobs/jobs.routes.ts', './jobs.repository.ts'),
  refused('server/features/jobs/store.routes.ts', '../../store/store.ts'),
  refused('server/features/jobs/foreign.routes.ts', '../users/users.mapper.ts'),
  refused('server/features/jobs/up.service.ts', './jobs.routes.ts'),
  refused('server/features/jobs/foreign.service.ts', '../users/users.repository.ts'),
  refused('server/features/jobs/up.repository.ts', './jobs.service.ts'),
  refused('server/features/jobs/foreign.repository.ts', '../users/users.repository.ts'),
  refused('server/features/jobs/up.mapper.ts', './jobs.service.ts'),
  refused('server/features/jobs/foreign.mapper.ts', '../users/users.mapper.ts'),
  refused('main/to-app.ts', '../server/app.ts'),
  refused('main/to-errors.ts', '../server/errors.ts'),
  refused('main/to-renderer.ts', '../renderer/app/main.tsx'),
  refused('main/launch.ts', 'electron'),
  refused('renderer/app/to-server.ts', '../../server/errors.ts'),
  refused('renderer/app/to-main.ts', '../../main/bridge.ts'),
  refused('renderer/app/to-electron.ts', 'electron'),
  // A type alone, an export and an import at run time are imports too.
  ['shared/domain/type.ts', "export type { A } from '../../server/errors.ts';\n", 'noRestrictedImports'],
  [
    'shared/domain/late.ts',
    "export const x = () => import('../../server/errors.ts');\n",
    'noRestrictedImports',
  ],
  ['server/features/jobs/env.ts', 'export const x = process.env.HOME;\n', 'noProcessEnv'],
  ['server/app.ts', 'export const x = process.env.HOME;\n', 'noProcessEnv'],
  ['shared/domain/a.ts', "import { b } from './b.ts';\n\nexport const a = () => b();\n", 'noImportCycles'],
  [
    'shared/domain/b.ts',
    "import { a } from './a.ts';\n\nexport const b = (): unknown => a;\n",
    'noImportCycles',
  ],
  ['main/c.ts', "import type { D } from './d.ts';\n\nexport type C = D | 1;\n", 'noImportCycles'],
  ['main/d.ts', "import type { C } from './c.ts';\n\nexport type D = C | 2;\n", 'noImportCycles'],
];

/** What the house needs to import; none of it may be refused. */
const ALLOWED: [file: string, text: string][] = [
  [
    'shared/domain/fine.ts',
    "import { z } from 'zod';\nimport data from './data.json' with { type: 'json' };\n\nexport const x = [z, data];\n",
  ],
  ['shared/contract/fine.ts', imports('../domain/fine.ts')],
  ['server/fine.ts', imports('../shared/domain/fine.ts')],
  ['server/cli.ts', imports('./start.ts')],
  ['server/config.ts', 'export const x = process.env.HOME;\n'],
  ['main/index.ts', 'export const x = process.env.HOME;\n'],
  ['server/features/jobs/fine.routes.ts', imports('./jobs.service.ts')],
  [
    'server/features/jobs/jobs.service.ts',
    imports('./jobs.repository.ts') + imports('../users/users.service.ts').replaceAll(/\b[ax]\b/g, '$&2'),
  ],
  ['server/features/jobs/jobs.repository.ts', imports('../../store/store.ts')],
  ['server/features/jobs/jobs.mapper.ts', "export type { Row } from './jobs.repository.ts';\n"],
  [
    'main/server-process.ts',
    imports('../server/start.ts') + imports('../server/config.ts').replaceAll(/\b[ax]\b/g, '$&2'),
  ],
  ['main/window.ts', imports('electron')],
  ['renderer/app/fine.ts', imports('../../shared/sdk/js/index.ts')],
];

type Diagnostic = { category: string; location: { path: string } };

/** Writes the files beside a copy of our biome.json, runs the structure check, and gives back `file rule` pairs. */
async function checkTree(files: readonly (readonly [string, string, ...unknown[]])[]): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'jobhive-structure-'));
  folders.push(folder);
  const config = JSON.parse(readFileSync(join(ROOT, 'biome.json'), 'utf8'));
  writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...config, vcs: { enabled: false } }));
  for (const [file, text] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const args = [BIOME, ...STRUCTURE_CHECK, '--reporter=json', '--max-diagnostics=none'];
  const finished = await run(process.execPath, args, { cwd: folder, timeoutMs: 20_000 });
  const report = JSON.parse(finished.stdout) as { diagnostics: Diagnostic[] };
  return report.diagnostics.map(({ category, location }) => `${location.path} ${category.split('/').at(-1)}`);
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('the structure check', () => {
  let found: string[] = [];
  beforeAll(async () => {
    found = await checkTree(BREAKS);
  });

  test.each(BREAKS)('refuses %s', (file, _text, rule) => {
    expect(found).toContain(`${file} ${rule}`);
  });

  test('refuses Electron in server/config.ts too', async () => {
    const [file, text, rule] = refused('server/config.ts', 'electron');
    expect(await checkTree([[file, text]])).toEqual([`${file} ${rule}`]);
  });

  test('lets through what the house needs', async () => {
    expect(await checkTree(ALLOWED)).toEqual([]);
  });
});
