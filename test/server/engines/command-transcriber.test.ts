/** Programs as transcribers. They are Node itself with a script, so that they run on every machine. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { commandTranscriber, splitCommand } from '../../../server/engines/command-transcriber.ts';

const folder = mkdtempSync(join(tmpdir(), 'jobhive command-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = join(folder, 'a sound.wav');
writeFileSync(path, 'sound');
const sound = { path, mediaType: 'audio/wav', name: 'answer.wav', language: 'en' };

let scripts = 0;
function command(script: string, args = ''): string {
  const file = join(folder, `script ${++scripts}.cjs`);
  writeFileSync(file, script);
  return `"${process.execPath}" "${file}" ${args}`;
}
const hear = (line: string, { speechMs = 20_000, env = {} } = {}, signal?: AbortSignal) =>
  commandTranscriber(line, { speechMs, env }).transcribe(sound, signal);

it('takes a line apart by its quotes, without a shell', () => {
  expect(splitCommand(`"C:\\My Tools\\hear.exe" -m 'a model' --x=$HOME; rm {file}`)).toEqual([
    ...['C:\\My Tools\\hear.exe', '-m', 'a model', '--x=$HOME;', 'rm', '{file}'],
  ]);
});

it('says of what is no program that it cannot be started', async () => {
  for (const line of ['""', '/no/such/program', `${folder}/a\0b`]) {
    await expect(hear(line)).rejects.toMatchObject({ name: 'EngineError', trouble: 'unreachable' });
  }
});

it('takes plain text, and gives the file as the last argument where it is not named', async () => {
  const line = command('console.log(" " + process.argv.slice(2).join("|") + "\\n")', '-m base');
  expect(await hear(line)).toMatchObject({ text: `-m|base|${path}`, words: null });
});

it('takes JSON with words, and puts the file where it is named', async () => {
  const line = command(
    `const said = { text: process.argv[2], words: [{ word: "a", start: 0, end: 1, probability: 2 }] };
     console.log(JSON.stringify(said))`,
    'in={file} -v',
  );
  expect(await hear(line)).toMatchObject({
    text: `in=${path}`,
    words: [{ word: 'a', start: 0, end: 1, confidence: 1 }],
  });
});

it('gives the file the ending of its kind for as long as the program runs', async () => {
  const line = command('console.log(process.argv[2], require("node:fs").statSync(process.argv[2]).size)');
  const { text } = await commandTranscriber(line, { speechMs: 20_000, env: {} }).transcribe({
    ...sound,
    name: 'answer.webm',
  });
  expect(text).toBe(`${path}.webm 5`);
  expect(existsSync(`${path}.webm`)).toBe(false);
});

it('shows the program only what it is given of the environment', async () => {
  process.env.A_SECRET_OF_OURS = 'secret';
  const line = command('console.log(JSON.stringify({ text: JSON.stringify(process.env) }))');
  const { text } = await hear(line, { env: { PATH: '/bin' } });
  delete process.env.A_SECRET_OF_OURS;
  expect(text).toContain('/bin');
  expect(text).not.toContain('secret');
});

it.each([
  ['ends badly', 'console.error("no model"); process.exit(3)', 'rejected', /ended with 3: no model/],
  [
    'writes without end',
    'const s = "x".repeat(1e6); setInterval(() => console.log(s), 1)',
    'broken_answer',
    /too much/,
  ],
  ['writes other JSON', 'console.log("{}")', 'wrong_schema', /no text/],
])('fails by name where it %s', async (_, script, trouble, message) => {
  await expect(hear(command(script))).rejects.toMatchObject({
    trouble,
    message: expect.stringMatching(message),
  });
});

it('fails by name where there is no such program', async () => {
  await expect(hear('/nowhere/hear')).rejects.toMatchObject({ trouble: 'unreachable' });
});

it('ends what takes too long, with all that it started', async () => {
  const file = join(folder, 'child.pid');
  const line = command(
    `const { spawn } = require('node:child_process');
     const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' });
     require('node:fs').writeFileSync(${JSON.stringify(file)}, String(child.pid));
     setInterval(() => {}, 1000)`,
  );
  await expect(hear(line, { speechMs: 1500 })).rejects.toMatchObject({ trouble: 'timeout' });
  const pid = Number(readFileSync(file, 'utf8'));
  const isAlive = () => {
    try {
      process.kill(pid, 0);
      return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
    } catch {
      return false;
    }
  };
  for (let i = 0; i < 100 && isAlive(); i++) await pause(20);
  expect(isAlive()).toBe(false);
});

it('is ended by its signal', async () => {
  const stop = new AbortController();
  const heard = hear(command('setInterval(() => {}, 1000)'), {}, stop.signal);
  setTimeout(() => stop.abort(new Error('stopped')), 50);
  await expect(heard).rejects.toThrow('stopped');
});
