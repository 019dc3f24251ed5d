/** The commands that run without a window. */
import { parseArgs } from 'node:util';
import { configHelp, environment, readConfig } from './config.ts';
import { StartError } from './errors.ts';

const COMMANDS = {
  serve: 'run the server without a window until it is stopped',
  migrate: 'bring the store up to date',
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

async function run(command: Command): Promise<void> {
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
    process.stdout.write(`JobHive Studio is ready at ${running.url}\n`);
    await untilStopped(environment().npm_lifecycle_event !== undefined);
    return running.close();
  }
  const { openDeps } = await import('./start.ts');
  if (command === 'demo') {
    const { fillWithSamples } = await import('./features/demo/demo.service.ts');
    process.stdout.write(`${await fillWithSamples((clock) => openDeps(config, clock))}\n`);
    return;
  }
  await (await openDeps(config)).store.close();
  process.stdout.write('The store is up to date.\n');
}

function fail(error: unknown): never {
  const known = error instanceof StartError;
  process.stderr.write(`${known ? error.message : ((error as Error).stack ?? String(error))}\n`);
  process.exit(1);
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { help: { type: 'boolean', short: 'h' } },
});
const [name] = positionals;
if (values.help) {
  process.stdout.write(usage());
} else if (name === undefined || !(name in COMMANDS)) {
  process.stderr.write(
    `${name === undefined ? 'Name a command.' : `There is no command ${name}.`}\n\n${usage()}`,
  );
  process.exitCode = 2;
} else {
  run(name as Command).catch(fail);
}
