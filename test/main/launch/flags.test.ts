import { expect, test } from 'vitest';
import { type Flags, readFlags, UsageError } from '../../../main/launch/flags.ts';

const NONE: Flags = {
  demo: false,
  browser: false,
  browserName: undefined,
  port: undefined,
  open: true,
  help: false,
};

test.each<[string, Partial<Flags>]>([
  ['', {}],
  ['--demo', { demo: true }],
  ['--browser', { browser: true }],
  ['--browser firefox', { browser: true, browserName: 'firefox' }],
  ['--browser=firefox', { browser: true, browserName: 'firefox' }],
  ['--browser --demo', { browser: true, demo: true }],
  ['--port 9000', { port: 9000 }],
  ['--port=0', { port: 0 }],
  ['--no-open', { open: false }],
  ['-h', { help: true }],
  [
    '--demo --browser edge --port 65535 --no-open',
    { demo: true, browser: true, browserName: 'edge', port: 65_535, open: false },
  ],
])('npm start -- %s', (line, flags) => {
  expect(readFlags(line.split(' ').filter(Boolean))).toEqual({ ...NONE, ...flags });
});

test.each([
  '--nope',
  'firefox',
  '--port',
  '--port x',
  '--port 65536',
  '--port -1',
  '--port 1.5',
  '--demos=1',
])('npm start -- %s is refused in one line', (line) => {
  const attempt = () => readFlags(line.split(' '));
  expect(attempt).toThrow(UsageError);
  expect(attempt).toThrow(/^[^\n]+$/);
});
