import { lastLine, run } from './command.ts';
import { aptInstall, inPath, isExecutable, type Need } from './find.ts';

/** PYTHON_PATH, then Debian's own: its packages are not those of another Python in PATH. */
const candidates = (): string[] =>
  [process.env.PYTHON_PATH, '/usr/bin/python3', inPath('python3')].filter(
    (path) => path !== undefined && isExecutable(path),
  ) as string[];

async function withModules(modules: readonly string[]): Promise<string | undefined> {
  for (const python of candidates()) {
    const asked = await run(python, ['-c', `import ${modules.join(', ')}`], { timeoutMs: 20_000 });
    if (asked.code === 0) return python;
  }
  return undefined;
}

/**
 * A Python that has these modules, by module name to Debian's package: one that is here, else installed.
 * `install: false` only looks.
 */
export async function findPython(
  packages: Readonly<Record<string, string>>,
  { install = true } = {},
): Promise<Need<string>> {
  const modules = Object.keys(packages);
  const found = await withModules(modules);
  if (found) return { found };
  let why = candidates().length > 0 ? 'not installed' : 'no python3';
  if (install) {
    for (const name of Object.values(packages)) why = (await aptInstall(name)) ?? why;
    const installed = await withModules(modules);
    if (installed) return { found: installed };
    const [python] = candidates();
    if (python)
      why = lastLine(await run(python, ['-c', `import ${modules.join(', ')}`], { timeoutMs: 20_000 }));
  }
  return { missing: `no Python with ${modules.join(', ')} (${why})` };
}
