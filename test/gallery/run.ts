/**
 * `npm run gallery -- [--only Jobs,Team] [--width 390]`: every screen × theme × width × state as one page of
 * screenshots, to be looked at by people. What a program can see by itself is written below the shot, and ends the
 * command with 1.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { ensureBuilt } from '../../main/launch/build.ts';
import { findChromium } from '../support/chromium.ts';
import { run } from '../support/command.ts';
import { ServedStudio } from '../support/served-studio.ts';
import { pageOf, type Row, type Shot } from './page.ts';
import { type Scene, setScene, type Who } from './scene.ts';
import { type Screen, type State, screensOf, WAITING } from './screens.ts';

const ROOT = join(import.meta.dirname, '../..');
const OUT = join(ROOT, 'test-results/gallery');
const THEMES = ['light', 'dark'] as const;
const SIZES = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
  { width: 1920, height: 1080 },
] as const;
const SETTLED_MS = 250;

const { values } = parseArgs({ options: { only: { type: 'string' }, width: { type: 'string' } } });
const only = values.only?.split(',');

interface Column {
  theme: (typeof THEMES)[number];
  size: (typeof SIZES)[number];
}
const COLUMNS: readonly Column[] = SIZES.filter(
  ({ width }) => values.width === undefined || values.width === String(width),
).flatMap((size) => THEMES.map((theme) => ({ theme, size })));
const STATES: Record<State, string> = {
  ready: '',
  loading: ', not answered yet',
  failing: ', the server fails',
};
const fileOf = (nr: number, { theme, size }: Column) => `${nr}-${theme}-${size.width}.png`;

async function samples(dataDir: string): Promise<{ email: string; password: string }> {
  const cli = ['--import', './main/require-node.js', 'main/cli.ts', 'demo'];
  const made = await run(process.execPath, cli, {
    cwd: ROOT,
    env: { ...process.env, DATA_DIR: dataDir },
    timeoutMs: 120_000,
  });
  const [, email, password] = /sign in as (\S+) with the password (\S+)/.exec(made.stdout) ?? [];
  if (!email || !password) throw new Error(`There are no samples: ${made.stdout}${made.stderr}`);
  return { email, password };
}

/** Keeps the page's questions waiting, or fails them, but for who is asking. */
async function answerAs(page: Page, state: State): Promise<void> {
  if (state === 'ready') return;
  await page.route(/\/api\/v1\/(?!auth\/|users\/me\/|studio\/)/, (route) =>
    state === 'loading'
      ? undefined
      : route.fulfill({
          status: 500,
          json: {
            error: {
              ...{ code: 'INTERNAL_ERROR', message: 'Something failed.', details: {} },
              ...{ timestamp: new Date().toISOString(), request_id: 'req_gallery' },
            },
          },
        }),
  );
}

async function shoot(page: Page, base: string, screen: Screen, state: State, file: string): Promise<Shot> {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  if (state !== 'failing')
    page.on('console', (message) => {
      // Whoever has no plan is told so by a 404, a worn-out link by a 400, of which the browser speaks too.
      if (message.type() === 'error' && !/status of 40[04]/.test(message.text())) faults.push(message.text());
    });
  try {
    await answerAs(page, state);
    await page.goto(base + screen.path);
    await page
      .locator(state === 'loading' ? 'main' : 'h1, main [role=alert]')
      .first()
      .waitFor();
    if (state === 'ready') await page.waitForLoadState('networkidle');
    // It is tried again before anything is said.
    if (state === 'failing') await page.getByRole('button', { name: 'Try again' }).first().waitFor();
    await screen.act?.(page);
    await page.waitForTimeout(SETTLED_MS);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) faults.push(`${over} px wider than the window`);
  } catch (error) {
    faults.push(error instanceof Error ? error.message : String(error));
  }
  await page.screenshot({
    path: join(OUT, file),
    fullPage: state === 'ready' && (screen.whole ?? screen.act === undefined),
  });
  return { file, faults };
}

/** All screens of one kind of visitor, in one theme and width. */
async function shootAll(
  browser: Browser,
  { url }: ServedStudio,
  scene: Scene,
  who: Who,
  column: Column,
  jobs: readonly { nr: number; screen: Screen; state: State }[],
): Promise<Map<number, Shot>> {
  const context = await browser.newContext({
    viewport: column.size,
    colorScheme: column.theme,
    reducedMotion: 'reduce',
    locale: 'en-GB',
  });
  context.setDefaultTimeout(20_000);
  if (who !== 'nobody') {
    const session = await scene.sessionOf(who);
    await context.addInitScript((kept) => {
      if (localStorage.getItem('jobhive.session') === null) localStorage.setItem('jobhive.session', kept);
    }, session);
  }
  const shots = new Map<number, Shot>();
  for (const { nr, screen, state } of jobs) {
    const page = await context.newPage();
    shots.set(nr, await shoot(page, url, screen, state, fileOf(nr, column)));
    await page.close();
  }
  await context.close();
  return shots;
}

const found = await findChromium();
if ('missing' in found) throw new Error(`The gallery needs Chromium: ${found.missing}`);
await ensureBuilt(console.log);
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const studio = new ServedStudio();
const sample = await samples(studio.dataDir);
await studio.start();
const browser = await chromium.launch({
  executablePath: found.found,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const scene = await setScene(studio, sample);
  const jobs = screensOf(scene)
    .filter(({ name }) => only?.some((start) => name.startsWith(start)) ?? true)
    .flatMap((screen) => {
      const states: State[] =
        WAITING.includes(screen.name) && screen.who === 'company'
          ? ['ready', 'loading', 'failing']
          : ['ready'];
      return states.map((state) => ({ screen, state }));
    })
    .map((job, nr) => ({ nr, ...job }));
  const rows: Row[] = jobs.map(({ screen, state }) => ({
    title: `${screen.name}${STATES[state]}${screen.who === 'company' ? '' : ` (${screen.who})`}`,
    shots: [],
  }));
  for (const column of COLUMNS) {
    for (const [who, theirs] of Map.groupBy(jobs, ({ screen }) => screen.who)) {
      const shots = await shootAll(browser, studio, scene, who, column, theirs);
      for (const [nr, shot] of shots) rows[nr]?.shots.push(shot);
    }
    console.log(`${column.theme}, ${column.size.width} px: ${jobs.length} screens`);
  }
  const headings = COLUMNS.map(({ theme, size }) => `${theme}, ${size.width} × ${size.height}`);
  writeFileSync(join(OUT, 'index.html'), pageOf(headings, rows));
  const faults = rows.flatMap(({ title, shots }) =>
    shots.flatMap(({ file, faults: all }) => all.map((fault) => `${title} (${file}): ${fault}`)),
  );
  for (const fault of faults) console.log(fault);
  console.log(`${join(OUT, 'index.html')}: ${jobs.length * COLUMNS.length} shots, ${faults.length} faults`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  await browser.close();
  await studio.stop();
}
