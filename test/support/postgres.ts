import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lastLine, run } from './command.ts';
import { fastTmpdir } from './fast-folder.ts';
import { aptInstall, inPath, isExecutable, isRoot, type Need } from './find.ts';
import { freePort } from './ports.ts';

export type Postgres = { url: string; stop(): Promise<void> };

const DEBIAN_ROOT = '/usr/lib/postgresql';
// A throw-away cluster may lose everything at a power cut, so nothing waits for the disk.
const FAST = [
  ...['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'shared_buffers=64MB'],
  // Where it lies in memory, its log is not to fill that.
  'max_wal_size=128MB',
  // A database of a test is gone before tidying it up or compiling a question to it pays.
  ...['autovacuum=off', 'jit=off', 'wal_level=minimal', 'max_wal_senders=0'],
];

function localBinaries(): string | undefined {
  const versions = existsSync(DEBIAN_ROOT) ? readdirSync(DEBIAN_ROOT) : [];
  const newestFirst = versions.sort((a, b) => Number(b) - Number(a));
  const folders = newestFirst.map((version) => join(DEBIAN_ROOT, version, 'bin'));
  const path = inPath('initdb');
  if (path) folders.push(dirname(path));
  return folders.find((folder) => ['initdb', 'pg_ctl'].every((name) => isExecutable(join(folder, name))));
}

/** The folder with initdb and pg_ctl: an installed one, else Debian's package when that can be installed. */
export async function findPostgres(): Promise<Need<string>> {
  const installed = localBinaries();
  if (installed) return { found: installed };
  const whyNot = await aptInstall('postgresql');
  const fetched = localBinaries();
  return fetched ? { found: fetched } : { missing: `PostgreSQL is not installed (${whyNot ?? 'no initdb'})` };
}

/** The user and group the cluster runs as. PostgreSQL refuses to run as root. */
function servant(): { name: string; uid: number; gid: number } | undefined {
  if (!isRoot()) return undefined;
  const rows = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const row = rows.find(([name]) => name === 'postgres') ?? rows.find(([name]) => name === 'nobody');
  if (!row?.[0]) return undefined;
  return { name: row[0], uid: Number(row[2]), gid: Number(row[3]) };
}

/**
 * Starts an empty PostgreSQL of its own in a temporary folder, on a free port.
 * `stop` ends it and deletes the folder; so does the end of this process.
 */
export async function startPostgres(): Promise<Need<Postgres>> {
  const binaries = await findPostgres();
  if ('missing' in binaries) return binaries;

  const home = mkdtempSync(join(fastTmpdir(), 'jobhive-postgres-'));
  const user = servant();
  if (user) chownSync(home, user.uid, user.gid);
  const data = join(home, 'data');
  const asUser = (program: string, args: string[]): [string, string[]] => {
    const path = join(binaries.found, program);
    return user ? ['runuser', ['-u', user.name, '--', path, ...args]] : [path, args];
  };
  const env = { ...process.env, LC_ALL: 'C' };
  const call = (program: string, args: string[]) =>
    run(...asUser(program, args), { timeoutMs: 60_000, cwd: home, env });
  const remove = () => rmSync(home, { recursive: true, force: true });

  const made = await call('initdb', [
    '-D',
    data,
    '-U',
    'postgres',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--no-locale',
    '-N',
  ]);
  if (made.code !== 0) {
    remove();
    return { missing: `initdb failed: ${lastLine(made)}` };
  }
  const port = await freePort();
  const settings = [...FAST, 'listen_addresses=127.0.0.1', `port=${port}`, `unix_socket_directories=${home}`];
  const options = settings.map((setting) => `-c ${setting}`).join(' ');
  const started = await call('pg_ctl', ['-D', data, '-w', '-l', join(home, 'log'), '-o', options, 'start']);
  if (started.code !== 0) {
    remove();
    return { missing: `pg_ctl start failed: ${lastLine(started)}` };
  }

  const stopArgs = ['-D', data, '-w', '-m', 'immediate', 'stop'];
  const atExit = () => {
    spawnSync(...asUser('pg_ctl', stopArgs), { cwd: home, env });
    remove();
  };
  process.once('exit', atExit);
  const stop = async () => {
    process.off('exit', atExit);
    const stopped = await call('pg_ctl', stopArgs);
    remove();
    if (stopped.code !== 0) throw new Error(`The test PostgreSQL did not stop: ${lastLine(stopped)}`);
  };
  // By its socket, which takes less work than the loopback.
  return { found: { url: `postgres://postgres@localhost:${port}/postgres?host=${home}`, stop } };
}
