export type Flags = {
  demo: boolean;
  /** Use the browser even where a window could be had. */
  browser: boolean;
  browserName: string | undefined;
  port: number | undefined;
  open: boolean;
  help: boolean;
};

/** What was typed makes no sense; its message is one line. */
export class UsageError extends Error {}

export const USAGE = `npm start -- [--demo] [--browser [name]] [--port N] [--no-open]
  --demo            with sample data: a company, jobs, candidates and finished interviews
  --browser [name]  in the browser instead of a window; a name such as chrome, firefox or edge chooses it
  --port N          port of the studio, in the browser; without it 8787, or the next free one
  --no-open         only serve and print the address`;

const HIGHEST_PORT = 65_535;

function readPort(value: string | undefined): number {
  const port = /^\d{1,5}$/.test(value ?? '') ? Number(value) : Number.NaN;
  if (!(port <= HIGHEST_PORT)) throw new UsageError(`--port takes a whole number from 0 to ${HIGHEST_PORT}.`);
  return port;
}

/**
 * Reads the flags of `npm start`. `node:util` has a reader too, but none for a flag whose value may be left out.
 * @throws {UsageError}
 */
export function readFlags(args: readonly string[]): Flags {
  const flags: Flags = {
    demo: false,
    browser: false,
    browserName: undefined,
    port: undefined,
    open: true,
    help: false,
  };
  const rest = args.flatMap((arg) => (/^--\w+=/.test(arg) ? splitOnce(arg) : [arg]));
  while (rest.length > 0) {
    const flag = rest.shift();
    if (flag === '--demo') flags.demo = true;
    else if (flag === '--no-open') flags.open = false;
    else if (flag === '--help' || flag === '-h') flags.help = true;
    else if (flag === '--port') flags.port = readPort(rest.shift());
    else if (flag === '--browser') {
      flags.browser = true;
      if (rest[0] !== undefined && !rest[0].startsWith('-')) flags.browserName = rest.shift();
    } else throw new UsageError(`Unknown flag ${flag}; npm start -- --help lists them.`);
  }
  return flags;
}

function splitOnce(arg: string): [string, string] {
  const at = arg.indexOf('=');
  return [arg.slice(0, at), arg.slice(at + 1)];
}
