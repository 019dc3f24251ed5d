/** Builds the package jobhive-js: one ES module, its types, and what a registry wants beside them. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../../..');
const SOURCE = join(ROOT, 'shared/sdk/js');
const TSC = join(ROOT, 'node_modules/typescript/bin/tsc');

/** Fills `out`, which is emptied before, with a folder that `npm publish` takes. */
export async function buildJsSdk(out: string = join(ROOT, 'out/sdk/js')): Promise<void> {
  await build({
    configFile: false,
    root: SOURCE,
    logLevel: 'warn',
    build: {
      outDir: out,
      emptyOutDir: true,
      target: 'es2022',
      // Read by people in stack traces; whoever bundles it for a page makes it small.
      minify: false,
      lib: { entry: join(SOURCE, 'index.ts'), formats: ['es'], fileName: () => 'index.js' },
    },
  });
  execFileSync(process.execPath, [TSC, '--project', SOURCE, '--outDir', out], { stdio: 'inherit' });
  // The compiler leaves the endings of the sources in declarations; not every reader of them knows those.
  for (const file of globSync('*.d.ts', { cwd: out })) {
    const text = readFileSync(join(out, file), 'utf8');
    writeFileSync(join(out, file), text.replace(/(from '\.\/[\w.-]+)\.ts'/g, "$1.js'"));
  }
  for (const file of ['package.json', 'README.md']) copyFileSync(join(SOURCE, file), join(out, file));
  copyFileSync(join(ROOT, 'LICENSE'), join(out, 'LICENSE'));
}
