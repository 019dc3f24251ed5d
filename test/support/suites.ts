/** The suites of `npm test`, each a function from what was asked for to its outcome. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JSONReport } from '@playwright/test/reporter';
import { ensureBuilt } from '../../main/launch/build.ts';
import { findChromium } from './chromium.ts';
import { run } from './command.ts';
import { failedAs, ONE_PASSED, type Outcome, total } from './outcome.ts';
import { countReport, testsOf } from './playwright-summary.ts';

export type Asked = { quick: boolean };
export type Suite = { name: string; run(asked: Asked): Promise<Outcome> };

const ROOT = join(import.meta.dirname, '../..');
const MINUTE = 60_000;
/** For a check, which has the time that the tests leave. */
const CHECK_LIMIT_MS = 12 * MINUTE;
/** For a runner of many tests: more than three times what it takes on two cores. */
const RUNNER_LIMIT_MS = 20 * MINUTE;

/**
 * The direction and cycle rules; biome.json says what they are. Errors only: `--only` also wakes rules that are
 * off, at a lower level.
 */
export const STRUCTURE_CHECK = [
  'lint',
  '--only=style/noRestrictedImports',
  '--only=style/noProcessEnv',
  '--only=suspicious/noImportCycles',
  '--diagnostic-level=error',
];

const program = (path: string) => join(ROOT, 'node_modules', path);
const TSC = program('typescript/bin/tsc');
const BIOME = program('@biomejs/biome/bin/biome');
const VITEST = program('vitest/vitest.mjs');
const PLAYWRIGHT = program('@playwright/test/cli.js');

/** A check that passes or fails as a whole; what it says is printed when it fails. */
async function check(name: string, script: string, args: string[]): Promise<Outcome> {
  const finished = await run(process.execPath, [script, ...args], { cwd: ROOT, timeoutMs: CHECK_LIMIT_MS });
  if (finished.code === 0) return ONE_PASSED;
  const said = finished.stdout + finished.stderr;
  console.log(said);
  return failedAs(name, said);
}

/** Runs a test runner that shows its own progress, and gives back its exit status; null when it had to be ended. */
function show(
  script: string,
  args: string[],
  env: NodeJS.ProcessEnv,
  limitMs: number,
): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: ROOT,
      stdio: 'inherit',
      env,
      timeout: limitMs,
    });
    child.once('error', () => resolve(null));
    child.once('exit', (code) => resolve(code));
  });
}

/** Lets a runner write its outcome to a file, and reads it. A runner that failed without saying so has failed. */
async function withReport<T>(
  name: string,
  work: (file: string) => Promise<number | null>,
  count: (report: T) => Outcome,
): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'jobhive-test-'));
  const file = join(folder, 'report.json');
  try {
    const status = await work(file);
    if (!existsSync(file)) return failedAs(name, `ended with ${status} and wrote no report`);
    const outcome = count(JSON.parse(readFileSync(file, 'utf8')) as T);
    return status !== 0 && outcome.failed.length === 0
      ? total([outcome, failedAs(name, `ended with ${status} and named no failure`)])
      : outcome;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function build(): Promise<Outcome> {
  try {
    await ensureBuilt(console.log);
    return ONE_PASSED;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    console.log(said);
    return failedAs('build', said);
  }
}

function unit({ quick }: Asked): Promise<Outcome> {
  const args = ['run', '--reporter=dot', `--reporter=${join(ROOT, 'test/support/vitest-summary.ts')}`];
  return withReport<Outcome>(
    'unit',
    (file) => {
      const env: NodeJS.ProcessEnv = { ...process.env, TEST_OUTCOME: file };
      if (quick) env.TEST_QUICK = '1';
      // In a log each dot would bring its colours along, thousands of them, and hide what matters.
      if (!process.stdout.isTTY) env.NO_COLOR = '1';
      return show(VITEST, args, env, RUNNER_LIMIT_MS);
    },
    (outcome) => outcome,
  );
}

/** Chromium tests that can't run are counted one by one, so that the sum says what was not tested. */
async function notRun(project: string, reason: string): Promise<Outcome> {
  const args = ['test', '--list', '--reporter=json', `--project=${project}`];
  const listed = await run(process.execPath, [PLAYWRIGHT, ...args], { cwd: ROOT, timeoutMs: MINUTE });
  if (listed.code !== 0 && !listed.stdout.includes('No tests found')) {
    return failedAs(`list of ${project}`, listed.stdout + listed.stderr);
  }
  const tests = testsOf(JSON.parse(listed.stdout) as JSONReport);
  return { passed: 0, failed: [], skipped: tests.map(({ name }) => ({ name, reason })) };
}

async function browser({ quick }: Asked): Promise<Outcome> {
  if (quick) return notRun('*', 'left out by --quick');
  const chromium = await findChromium();
  const missing = 'missing' in chromium ? chromium.missing : undefined;
  const env = { ...process.env, ...('found' in chromium ? { CHROMIUM_PATH: chromium.found } : {}) };
  const projects = missing === undefined ? [] : ['--project=electron'];
  const ran = await withReport<JSONReport>(
    'browser',
    (file) => {
      const args = ['test', '--reporter=dot,json', '--pass-with-no-tests', ...projects];
      return show(PLAYWRIGHT, args, { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file }, RUNNER_LIMIT_MS);
    },
    countReport,
  );
  if (missing === undefined) return ran;
  const rest = await notRun('chromium', missing);
  return total([ran, rest]);
}

function checkSuite(name: string, script: string, ...args: string[]): Suite {
  return { name, run: () => check(name, script, args) };
}

/** Each of these by itself, in turn; they say nothing until they are done. */
const CHECKS: readonly Suite[] = [
  // Several threads are sooner done and take twice the work, which here is the unit tests' to lose.
  checkSuite('types', TSC, '--singleThreaded'),
  // The direction and cycle rules are among its errors.
  checkSuite('lint', BIOME, 'check'),
];

/**
 * What runs side by side, and one such stage after the other. The browser and the unit tests each keep two cores busy
 * by themselves; side by side they are no sooner done, and take a quarter more work. The checks take what the unit
 * tests leave. What is built is there before anything runs from it.
 */
export const STAGES: readonly (readonly (readonly Suite[])[])[] = [
  [[{ name: 'build', run: build }]],
  [[{ name: 'browser', run: browser }]],
  [[{ name: 'unit', run: unit }], CHECKS],
];
