/** The commands that run without a window. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { ChainHead } from '../shared/domain/audit-chain.ts';
import { type Config, configHelp, environment, readConfig } from './config.ts';
import { StartError } from './errors.ts';

const COMMANDS = {
  serve: 'run the server without a window until it is stopped',
  migrate: 'bring the store up to date',
  doctor: 'check that no entry of the audit was changed or removed; with --seal, since an earlier check',
  restored: 'say that the store was restored from a backup: devices then send again what it has lost',
  demo: 'fill the store with a company, jobs, candidates and finished interviews',
  score: 'score answers: JSON lines in, JSON lines out',
  sentiment: 'measure the sentiment of texts: JSON lines in, JSON lines out',
} as const;
type Command = keyof typeof COMMANDS;

const usage = () => `Usage: node server/cli.ts COMMAND

${Object.entries(COMMANDS)
  .map(([name, what]) => `  ${name.padEnd(14)}${what}`)
  .join('\n')}

Settings (environment, or a file .env in this folder):
${configHelp()}
`;

async function run(command: Command, seal?: ChainHead): Promise<void> {
  if (command === 'score' || command === 'sentiment') {
    const { scoreLines, sentimentLines } = await import('./engines/score-lines.ts');
    return command === 'score'
      ? scoreLines(process.stdin, process.stdout)
      : sentimentLines(process.stdin, process.stdout);
  }
  const config = readConfig(environment());
  if (command === 'serve') {
    const { start, untilStopped } = await import('./start.ts');
    const running = await start(config);
    // Heard from here on: whoever reads the address may stop it at once.
    const stopped = untilStopped(environment().npm_lifecycle_event !== undefined);
    process.stdout.write(`JobHive Studio is ready at ${running.url}\n`);
    await stopped;
    return running.close();
  }
  if (command === 'doctor') return examine(config, seal);
  const { openDeps } = await import('./start.ts');
  if (command === 'demo') {
    const { fillWithSamples } = await import('./features/demo/demo.service.ts');
    process.stdout.write(`${await fillWithSamples((clock) => openDeps(config, clock))}\n`);
    return;
  }
  const { store } = await openDeps(config);
  if (command === 'restored') {
    const { tellRestored } = await import('./sync/hosted/expiry.ts');
    const n = await tellRestored(store);
    await store.close();
    process.stdout.write(`Devices of ${n} companies and people load anew, and send again what is missing.\n`);
    return;
  }
  await store.close();
  process.stdout.write('The store is up to date.\n');
}

/**
 * Says what is wrong with the store, a line for each, and ends with status 1; or that nothing is, and the seal that
 * shows later that all of it is still there.
 */
async function examine(config: Config, seal?: ChainHead): Promise<void> {
  const [{ openStore }, { checkAudit }, { anchorAudit, endOfAnchors }] = await Promise.all([
    import('./store/store.ts'),
    import('./store/audit-check.ts'),
    import('./store/audit-anchors.ts'),
  ]);
  // An empty one that was made just now would be well.
  if (config.postgresUrl === undefined && !existsSync(config.sqliteFile))
    throw new StartError(`There is no store ${config.sqliteFile}. Name its folder with DATA_DIR.`);
  const store = await openStore(config);
  try {
    const { entries, breaks, anchors } = await checkAudit(store.read, seal);
    for (const { tenant, position, is } of breaks) {
      process.stderr.write(`The audit of ${tenant} is broken: entry ${position} is ${is}.\n`);
    }
    if (anchors !== null) {
      const { position, is } = anchors;
      process.stderr.write(`The anchors of the audit are broken: anchor ${position} is ${is}.\n`);
    }
    if (breaks.length > 0 || anchors !== null) {
      process.exitCode = 1;
      return;
    }
    await anchorAudit(store, new Date());
    const { count, hash } = await endOfAnchors(store.read);
    process.stdout.write(
      `The audit is whole: ${entries} entries.\nIts seal, to be kept elsewhere: ${count}:${hash}\n`,
    );
  } finally {
    await store.close();
  }
}

function fail(error: unknown): never {
  const known = error instanceof StartError;
  process.stderr.write(`${known ? error.message : ((error as Error).stack ?? String(error))}\n`);
  process.exit(1);
}

/** What was typed, or what to say instead; each command is a word alone, but for the seal that `doctor` takes. */
function readCommand(): { command: Command | 'help'; seal?: ChainHead } | { wrong: string } {
  try {
    const options = { help: { type: 'boolean', short: 'h' }, seal: { type: 'string' } } as const;
    const { positionals, values } = parseArgs({ allowPositionals: true, options });
    const [name, extra] = positionals;
    if (values.help) return { command: 'help' };
    if (name === undefined) return { wrong: 'Name a command.' };
    if (!Object.hasOwn(COMMANDS, name)) return { wrong: `There is no command ${name}.` };
    if (extra !== undefined) return { wrong: `${name} takes no argument, but got ${extra}.` };
    if (values.seal === undefined) return { command: name as Command };
    if (name !== 'doctor') return { wrong: `${name} takes no seal.` };
    const [, count, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(values.seal) ?? [];
    if (count === undefined || hash === undefined)
      return { wrong: 'A seal is what doctor printed: a number, a colon and 64 digits.' };
    return { command: name, seal: { count: Number(count), hash } };
  } catch (error) {
    // The reader's own hint, how to pass an argument that begins with a dash, is of no use here.
    const [what] = (error as Error).message.split('. ');
    return { wrong: `${what}. Settings come from the environment.` };
  }
}

// Whoever reads may have had enough (`score | head`): that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  error.code === 'EPIPE' ? process.exit(0) : fail(error),
);

const typed = readCommand();
if ('wrong' in typed) {
  process.stderr.write(`${typed.wrong}\n\n${usage()}`);
  process.exitCode = 2;
} else if (typed.command === 'help') {
  process.stdout.write(usage());
} else {
  run(typed.command, typed.seal).catch(fail);
}
