/** What somebody in front of the studio waits for, in a real Chromium. Source: product, "Screens". */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import JobHive from '../../../shared/sdk/js/index.ts';
import { findChromium } from '../../support/chromium.ts';
import { interleave, type Samples, samplesOf } from '../samples.ts';
import { EMPLOYER, PASSWORD } from '../seed.ts';
import type { Stage, Subject } from '../stage.ts';
import type { Line } from '../table.ts';

const UPDATES_EVERY_MS = 100;
const TYPING_MS = 4000;
const KEY_EVERY_MS = 60;
const BARE_PAGE = '<!doctype html><title>Bare</title><main><h1>Bare</h1><textarea></textarea></main>';
const SAID =
  'In my last team I measured the slow query first, added an index and cut the time from two seconds to 80 milliseconds. '.split(
    ' ',
  );

/** Rows for the browser; none where there is no Chromium, which is said. */
export async function pageRows({ many, few, effort }: Stage): Promise<Line[]> {
  const found = await findChromium();
  if ('missing' in found) {
    process.stderr.write(`      pages left out: ${found.missing}\n`);
    return [];
  }
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath: found.found, args });
  const bare = createServer((_, response) => response.end(BARE_PAGE)).listen(0, '127.0.0.1');
  const bareUrl = () => `http://127.0.0.1:${(bare.address() as AddressInfo).port}/`;
  try {
    const first = await interleave(effort.rounds, {
      welcome: () => firstScreen(browser, `${urlOf(many)}/welcome`),
      list: () => firstScreen(browser, `${urlOf(many)}/interviews`, many),
      listOfFew: () => firstScreen(browser, `${urlOf(few)}/interviews`, few),
      bare: () => firstScreen(browser, bareUrl()),
    });
    const routes = await routeChanges(browser, many, few, effort.rounds);
    const live = await liveView(browser, few, bareUrl(), effort.rounds);
    const ofFew = (samples: Samples) => ({ name: `same of ${few.seeded.interviews}`, samples });
    return [
      {
        row: 'first screen, nothing kept',
        unit: 'ms',
        subject: first.welcome,
        floor: { name: 'a page of bare HTML', samples: first.bare },
        target: 'at most 1,000 ms',
      },
      {
        row: `first screen, list of ${many.seeded.interviews.toLocaleString('en')}`,
        unit: 'ms',
        subject: first.list,
        floor: ofFew(first.listOfFew),
        target: 'at most 1,000 ms',
      },
      {
        row: 'to another page',
        unit: 'ms',
        subject: routes.many,
        floor: ofFew(routes.few),
        target: 'at most 100 ms',
      },
      {
        row: 'frames while typing, ten updates a second',
        unit: 'frames/s',
        subject: live.frames,
        floor: { name: 'typing in bare HTML', samples: live.bareFrames },
        target: '60 a second',
      },
      {
        row: 'longest task of the live view',
        unit: 'ms',
        subject: live.longest,
        floor: { name: 'typing in bare HTML', samples: live.bareLongest },
        target: 'at most 50 ms',
      },
    ];
  } finally {
    await browser.close();
    bare.close();
  }
}

const urlOf = ({ port }: Subject) => `http://127.0.0.1:${port}`;

/** A client that is signed in, with the pair that a page of its own can begin with. */
async function signIn(subject: Subject): Promise<{ client: JobHive; session: string }> {
  const baseUrl = urlOf(subject);
  const login = () => new JobHive({ baseUrl }).auth.login({ email: EMPLOYER, password: PASSWORD });
  const [own, pages] = [await login(), await login()];
  return {
    client: new JobHive({ baseUrl, tokens: own }),
    session: JSON.stringify({ refresh: pages.refresh, user: pages.user.id }),
  };
}

async function signedIn(browser: Browser, subject: Subject): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const { session } = await signIn(subject);
  await context.addInitScript((value) => {
    if (localStorage.getItem('jobhive.session') === null) localStorage.setItem('jobhive.session', value);
  }, session);
  return context;
}

/** Milliseconds from going there to the first frame with a heading and, for a list, its rows; nothing is kept from before. */
async function firstScreen(browser: Browser, url: string, subject?: Subject): Promise<number> {
  const context = subject ? await signedIn(browser, subject) : await browser.newContext();
  try {
    const page = await context.newPage();
    const wanted = subject ? 'main li a, main tbody tr' : 'h1';
    await page.addInitScript(markWhenShown, wanted);
    await page.goto(url, { waitUntil: 'commit' });
    return await shownAt(page);
  } finally {
    await context.close();
  }
}

/** Notes when an element that `wanted` names has been painted, on the page's own clock. */
function markWhenShown(wanted: string): void {
  const watch = new MutationObserver(() => {
    if (document.querySelector(wanted) === null) return;
    watch.disconnect();
    requestAnimationFrame(() => setTimeout(() => performance.mark('shown')));
  });
  watch.observe(document, { childList: true, subtree: true });
}

const shownAt = async (page: Page): Promise<number> => {
  const mark = await page.waitForFunction(() => performance.getEntriesByName('shown')[0]?.startTime);
  return (await mark.jsonValue()) as number;
};

/** Jobs and back to the interviews, by their links; the slower of the two, once both have been seen. */
async function routeChanges(browser: Browser, many: Subject, few: Subject, rounds: number) {
  const [ofMany, ofFew] = [await signedIn(browser, many), await signedIn(browser, few)];
  const open = async (context: BrowserContext, subject: Subject) => {
    const page = await context.newPage();
    await page.goto(`${urlOf(subject)}/interviews`);
    await page.locator('main h1').waitFor();
    return page;
  };
  const [pageOfMany, pageOfFew] = [await open(ofMany, many), await open(ofFew, few)];
  const there = async (page: Page) =>
    Math.max(await change(page, '/jobs'), await change(page, '/interviews'));
  const samples = await interleave(rounds, { many: () => there(pageOfMany), few: () => there(pageOfFew) });
  await Promise.all([ofMany.close(), ofFew.close()]);
  return samples;
}

/** Milliseconds from the click to the first frame with the other page's heading. */
const change = (page: Page, path: string): Promise<number> =>
  page.evaluate(
    (to) =>
      new Promise<number>((resolve, reject) => {
        const before = document.querySelector('main h1');
        setTimeout(() => reject(new Error(`Nothing came of the way to ${to}.`)), 10_000);
        const began = performance.now();
        const watch = new MutationObserver(() => {
          const now = document.querySelector('main h1');
          if (now === null || now === before || location.pathname !== to) return;
          watch.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
        });
        watch.observe(document, { childList: true, subtree: true });
        document.querySelector<HTMLElement>(`nav a[href="${to}"]`)?.click();
      }),
    path,
  );

/** Frames a second and the longest task while an interviewer writes notes and the candidate's words come in. */
async function liveView(browser: Browser, subject: Subject, bareUrl: string, rounds: number) {
  const { client } = await signIn(subject);
  const { id } = await client.interviews.create({
    jobId: subject.seeded.jobId,
    candidateName: 'Jordan Ellis',
    maxDurationMinutes: 60,
  });
  await client.interviews.recordConsent(id, { recording: false, behavioralAnalysis: true, aiScoring: true });
  await client.interviews.start(id);
  const question = (await client.interviews.listQuestions(id).page()).results[0];
  if (question === undefined) throw new Error('The interview of the live view asks nothing.');
  const context = await signedIn(browser, subject);
  const candidate = client.interviews.subscribe(id, () => {});
  let word = 0;
  const talking = setInterval(() => {
    word = (word + 1) % SAID.length;
    candidate.sendTranscriptPartial({ questionId: question.id, text: SAID.slice(0, word + 4).join(' ') });
  }, UPDATES_EVERY_MS);
  try {
    const page = await context.newPage();
    await page.goto(`${urlOf(subject)}/interviews/${id}/live`);
    await page.locator('aside textarea').waitFor();
    const bare = await context.newPage();
    await bare.goto(bareUrl);
    const values = { live: [] as Typed[], bare: [] as Typed[] };
    for (let round = -1; round < rounds; round++) {
      const [live, plain] = [await typing(page, 'aside textarea'), await typing(bare, 'textarea')];
      if (round < 0) continue;
      values.live.push(live);
      values.bare.push(plain);
    }
    return {
      frames: samplesOf(values.live.map((each) => each.frames)),
      longest: samplesOf(values.live.map((each) => each.longest)),
      bareFrames: samplesOf(values.bare.map((each) => each.frames)),
      bareLongest: samplesOf(values.bare.map((each) => each.longest)),
    };
  } finally {
    clearInterval(talking);
    candidate.close();
    await context.close();
  }
}

interface Typed {
  frames: number;
  /** Milliseconds; what is below the browser's own mark of a long task, 50, counts as the longest gap between two frames. */
  longest: number;
}

async function typing(page: Page, field: string): Promise<Typed> {
  await page.bringToFront();
  await page.locator(field).first().focus();
  const measured = page.evaluate(
    (forMs) =>
      new Promise<Typed>((resolve) => {
        const began = performance.now();
        let [frames, last, gap, task] = [0, began, 0, 0];
        const note = (entries: PerformanceEntryList) => {
          for (const { duration } of entries) task = Math.max(task, duration);
        };
        const tasks = new PerformanceObserver((list) => note(list.getEntries()));
        tasks.observe({ type: 'longtask' });
        const tick = (now: number) => {
          frames += 1;
          gap = Math.max(gap, now - last);
          last = now;
          if (now - began < forMs) return requestAnimationFrame(tick);
          note(tasks.takeRecords());
          tasks.disconnect();
          resolve({ frames: (frames * 1000) / (now - began), longest: task || Math.min(gap, 50) });
        };
        requestAnimationFrame(tick);
      }),
    TYPING_MS,
  );
  const keys = Math.floor(TYPING_MS / KEY_EVERY_MS);
  await page.keyboard.type('notes on what was said '.repeat(keys).slice(0, keys), { delay: KEY_EVERY_MS });
  return measured;
}
