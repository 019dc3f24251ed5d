/** `npm start`: the studio in an Electron window where one can be had, else the same studio in the browser. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { environment, readConfig } from '../server/config.ts';
import type { Running } from '../server/start.ts';
import { canOpen, choosePort, openBrowser, PortTakenError } from './launch/browser.ts';
import { ensureBuilt } from './launch/build.ts';
import { electronBinary, failedLately, fetchElectron, runElectron, whyNoWindow } from './launch/electron.ts';
import { type Flags, readFlags, USAGE, UsageError } from './launch/flags.ts';
import { ROOT } from './launch/paths.ts';
import { isFree } from './ports.ts';

const EXIT_USAGE = 2;

/** The variables, with .env and with one folder for window and browser: what was done in one is there in the other. */
function settings(): NodeJS.ProcessEnv {
  const env = environment();
  return { ...env, DATA_DIR: readConfig(env).dataDir };
}

/** Fills the store with sample data, by the command that does so. */
async function fillDemo(env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(process.execPath, ['main/cli.ts', 'demo'], { cwd: ROOT, stdio: 'inherit', env });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error('The sample data could not be made.');
}

/** Electron's binary, or why there will be no window. */
async function findWindow(flags: Flags): Promise<{ binary: string } | { why?: string }> {
  if (flags.browser) return {};
  const impossible = whyNoWindow(process.env, process.platform, process.getuid?.() === 0);
  if (impossible) return { why: impossible };
  const binary =
    electronBinary() ?? (failedLately(Date.now()) ? undefined : await fetchElectron(console.log));
  return binary ? { binary } : { why: 'Electron is not available here' };
}

/** The port that was asked for, by the flag or by the settings. */
function askedPort(flags: Flags, env: NodeJS.ProcessEnv): number | undefined {
  return flags.port ?? (env.PORT ? readConfig(env).port : undefined);
}

/** Starts the server; where nobody asked for a port, one that is taken meanwhile is no obstacle. */
async function startServer(asked: number | undefined, env: NodeJS.ProcessEnv): Promise<Running> {
  const { start } = await import('../server/start.ts'); // late: a wrong flag is told without loading a server
  const { host } = readConfig(env);
  for (;;) {
    const port = await choosePort(asked, (candidate) => isFree(candidate, host));
    try {
      return await start(readConfig({ ...env, PORT: String(port) }));
    } catch (error) {
      if (asked !== undefined || port === 0 || (await isFree(port, host))) throw error;
    }
  }
}

async function serveInBrowser(flags: Flags, env: NodeJS.ProcessEnv, why?: string): Promise<number> {
  const running = await startServer(askedPort(flags, env), env);
  const { untilStopped } = await import('../server/start.ts');
  // Heard from here on: whoever reads the address may stop it at once.
  const stopped = untilStopped(process.env.npm_lifecycle_event !== undefined);
  console.log(`${why ? `${why}; the` : 'The'} studio is at ${running.url}/ (Ctrl+C stops it)`);
  if (flags.open && canOpen(process.env, process.platform)) await openBrowser(running.url, flags.browserName);
  await stopped;
  await running.close();
  return 0;
}

async function launch(flags: Flags): Promise<number> {
  const env = settings();
  const window = await findWindow(flags);
  // A port that is taken is told before anything is done.
  if (!('binary' in window))
    await choosePort(askedPort(flags, env), (port) => isFree(port, readConfig(env).host));
  await ensureBuilt(console.log);
  if (flags.demo) await fillDemo(env);
  if (!('binary' in window)) return serveInBrowser(flags, env, window.why);
  const ending = await runElectron(window.binary, env);
  return ending.worked ? ending.code : serveInBrowser(flags, env, 'Electron does not work here');
}

async function main(): Promise<number> {
  const flags = readFlags(process.argv.slice(2));
  if (flags.help) {
    console.log(USAGE);
    return 0;
  }
  return launch(flags);
}

try {
  process.exitCode = await main();
} catch (error) {
  const oneLine = error instanceof UsageError || error instanceof PortTakenError || isStartError(error);
  console.error(oneLine ? (error as Error).message : error);
  process.exitCode = error instanceof UsageError ? EXIT_USAGE : 1;
}

/** The server's own errors are written for people. */
function isStartError(error: unknown): boolean {
  return error instanceof Error && error.name === 'StartError';
}
