/**
 * A program on this device that turns a sound into text: it gets the file's place as an argument and writes the text,
 * or JSON as the OpenAI endpoint answers it, to its standard output. No shell is in between.
 */
import { type SpawnOptionsWithStdioTuple, spawn } from 'node:child_process';
import { constants, copyFile, rm } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { toTranscription, transcriptionSchema } from './openai.ts';
import { boundTranscript, type Transcriber, type Transcription } from './transcriber.ts';
import { EngineError } from './trouble.ts';

const FILE = '{file}';
const MAX_OUTPUT_BYTES = 4 * 1024 * 1024;
const SHOWN_CHARS = 300;

/** A line as program and arguments; what stands in quotes is one of them. */
export const splitCommand = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  );

interface Options {
  /** For the whole run, in milliseconds. */
  speechMs: number;
  /** What the program sees of the environment: never the secrets of this one. */
  env: Readonly<Record<string, string>>;
}

export function commandTranscriber(line: string, { speechMs, env }: Options): Transcriber {
  const [program = '', ...args] = splitCommand(line);
  const model = basename(program);
  return {
    model,
    host: model,
    async transcribe({ path, name }, signal) {
      const began = performance.now();
      // Many programs go by the ending of the name.
      const file = path.endsWith(extname(name)) ? path : path + extname(name);
      const isNamed = args.some((arg) => arg.includes(FILE));
      const filled = args.map((arg) => arg.replaceAll(FILE, file));
      try {
        if (file !== path) await copyFile(path, file, constants.COPYFILE_FICLONE);
        const output = await run(program, isNamed ? filled : [...filled, file], { speechMs, env, signal });
        return { ...boundTranscript(read(output)), durationMs: Math.round(performance.now() - began) };
      } finally {
        if (file !== path) await rm(file, { force: true });
      }
    },
  };
}

function read(output: string): Transcription {
  if (!output.trimStart().startsWith('{')) return { text: output.trim(), words: null };
  try {
    return toTranscription(transcriptionSchema.parse(JSON.parse(output)));
  } catch (error) {
    throw new EngineError('wrong_schema', 'Its JSON has no text, or words without times.', { cause: error });
  }
}

const notStarted = (error: Error) =>
  new EngineError('unreachable', `It cannot be started: ${error.message}.`, { cause: error });

/** What is no name of a program at all is refused at once, not by an event. @throws {EngineError} */
function started(
  program: string,
  args: readonly string[],
  options: SpawnOptionsWithStdioTuple<'ignore', 'pipe', 'pipe'>,
) {
  try {
    return spawn(program, args, options);
  } catch (error) {
    throw notStarted(error as Error);
  }
}

/** What the program writes. @throws {EngineError} */
function run(
  program: string,
  args: readonly string[],
  { speechMs, env, signal }: Options & { signal: AbortSignal | undefined },
): Promise<string> {
  return new Promise((resolve, reject) => {
    // A group of its own, so that what it started ends with it.
    const isUnix = process.platform !== 'win32';
    const child = started(program, args, {
      env,
      detached: isUnix,
      windowsHide: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    let bytes = 0;
    let complaint = '';
    let broken: unknown;

    const end = (why: unknown) => {
      broken ??= why;
      try {
        if (isUnix && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
        else child.kill('SIGKILL');
      } catch {
        child.kill('SIGKILL'); // its group is gone already
      }
    };
    const timer = setTimeout(
      () => end(new EngineError('timeout', `It took more than ${speechMs / 1000} seconds.`)),
      speechMs,
    );
    const stop = () => end(signal?.reason);
    if (signal?.aborted) stop();
    signal?.addEventListener('abort', stop);
    child.stdout.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > MAX_OUTPUT_BYTES) end(new EngineError('broken_answer', 'It wrote too much.'));
      else chunks.push(chunk);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaint = (complaint + text).slice(-SHOWN_CHARS);
    });
    child.on('error', (error) => {
      broken ??= notStarted(error);
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
      if (broken !== undefined) reject(broken);
      else if (code === 0) resolve(Buffer.concat(chunks).toString('utf8'));
      else reject(new EngineError('rejected', `It ended with ${code}: ${complaint.trim()}`));
    });
  });
}
