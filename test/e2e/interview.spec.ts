/** The main job in a real browser: from the first run to the report, offline, through a crash. */
import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { bank } from '../../shared/content/bank.ts';
import { studioOfThisFile } from './stage.ts';
import { shot } from './support/shot.ts';

const { studio } = studioOfThisFile();

const THIN =
  'To be honest I have not done much of this myself. I would look it up and ask somebody who knows, I think.';

/** Anything that leaves this machine is a fault: the network is off. */
async function noNetwork(page: Page): Promise<string[]> {
  const outside: string[] = [];
  await page.context().route(
    (url) =>
      url.origin !== studio.url && !url.protocol.startsWith('data') && !url.protocol.startsWith('blob'),
    (route) => {
      outside.push(route.request().url());
      return route.abort('internetdisconnected');
    },
  );
  return outside;
}

/** Errors of the page that nobody asked for. */
function complaints(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content Security Policy/.test(message.text()))
      errors.push(message.text());
  });
  return errors;
}

async function currentQuestion(page: Page): Promise<string> {
  const text = await page.getByRole('heading', { level: 2 }).first().textContent();
  return (text ?? '').trim();
}

async function agreeToAll(page: Page): Promise<void> {
  // The page before this one has a button of the same name.
  await expect(page.getByRole('heading', { name: 'Before we start' })).toBeVisible();
  const start = page.getByRole('button', { name: /^Start (the interview|practice)$/ });
  for (const choice of await page.getByRole('radio', { name: 'I agree', exact: true }).all()) {
    if (await choice.isEnabled()) await choice.check();
  }
  await start.click();
}

test('a recruiter works offline from the first run to the report', async ({ page }) => {
  test.setTimeout(300_000);
  const outside = await noNetwork(page);
  const errors = complaints(page);

  await page.goto(studio.url);
  await page.getByLabel('First name').fill('Kim');
  await page.getByLabel('Company').fill('Acme');
  await page.getByRole('button', { name: 'Start working offline' }).click();
  await expect(page.getByText('Your first interview')).toBeVisible();
  await expect(page.getByRole('navigation')).toBeVisible();
  await shot(page, 'home-first-run');

  await page.getByRole('link', { name: 'Jobs' }).click();
  await page.getByRole('link', { name: 'Post a job' }).first().click();
  await page.getByRole('textbox', { name: 'Title' }).fill('Backend Developer');
  await page
    .getByRole('textbox', { name: 'Requirements' })
    .fill('Python, SQL and REST APIs. Nice to have: React');
  await page.getByRole('button', { name: 'Post job' }).click();
  await expect(page.getByRole('heading', { name: 'Backend Developer' })).toBeVisible();
  await expect(page.getByText('REST APIs').first()).toBeVisible();
  await shot(page, 'job');

  await page.getByRole('link', { name: 'Schedule interview' }).first().click();
  await page.getByLabel('Candidate’s name').fill('Jordan Ellis');
  await page.getByRole('button', { name: 'Schedule interview' }).click();
  await expect(page.getByRole('heading', { name: 'Jordan Ellis' })).toBeVisible();
  await page.getByRole('link', { name: 'Start interview' }).click();
  await agreeToAll(page);

  const box = page.getByRole('textbox', { name: 'The candidate’s answer' });
  await expect(box).toBeVisible();

  // The candidate's own window follows, and shows neither rubric nor score.
  const [candidate] = await Promise.all([
    page.waitForEvent('popup'),
    page
      .getByRole('button', { name: 'Candidate window' })
      .or(page.getByRole('link', { name: 'Candidate window' }))
      .click(),
  ]);
  await expect(candidate.getByRole('textbox', { name: 'Your answer' })).toBeVisible();
  const rubric = (window: Page) => window.getByRole('heading', { name: 'Key points' });
  const figures = (window: Page) => window.getByRole('meter', { name: 'Python' });
  await expect(rubric(page)).toBeVisible();
  await expect(figures(page)).toBeVisible();
  await expect(rubric(candidate)).toHaveCount(0);
  await expect(figures(candidate)).toHaveCount(0);
  await expect(candidate.getByText('Key points')).toHaveCount(0);
  await expect(candidate.getByRole('navigation')).toHaveCount(0);
  await shot(candidate, 'candidate-window');

  const first = await currentQuestion(page);
  const strong = bank.find((question) => question.text === first)?.model_answer as string;
  await candidate.getByRole('textbox', { name: 'Your answer' }).fill(strong);
  // The words appear on the interviewer's side while they are written, to be read.
  await expect(page.getByRole('region', { name: 'The candidate’s answer' })).toHaveText(strong);
  await expect(box).toBeHidden();
  await candidate.getByRole('button', { name: 'Submit answer' }).click();
  await expect(page.getByText(/1 of \d+ answered/)).toBeVisible();
  // Which points were covered is there in words.
  await expect(page.getByRole('region', { name: 'Key points' }).getByText('Covered').first()).toBeVisible();
  await shot(page, 'live-after-first-answer');

  // Without the second window, the first one writes again.
  await candidate.close();
  await page.getByRole('button', { name: 'Next question' }).click();
  await expect(page.getByText(/Question 2 of/)).toBeVisible();
  const second = await currentQuestion(page);

  // The plug is pulled in the middle of an answer: the words of a second ago are there afterwards.
  await box.fill(THIN);
  await expect(page.getByText('Draft saved')).toBeVisible();
  await studio.kill();
  await box.pressSequentially(' And then I would try it.');
  await expect(page.getByText('Not saved yet, kept in this window').first()).toBeVisible();
  await shot(page, 'live-server-gone');
  await studio.start();
  await expect(page.getByText('Draft saved')).toBeVisible({ timeout: 30_000 });
  await page.reload();
  await expect(page.getByText(/Question 2 of/)).toBeVisible();
  expect(await currentQuestion(page)).toBe(second);
  await expect(box).toHaveValue(`${THIN} And then I would try it.`);

  for (let last = false; !last; ) {
    if ((await box.inputValue()) === '') await box.fill(THIN);
    await box.press('Control+Enter');
    const next = page.getByRole('button', { name: 'Next question' });
    const end = page.getByRole('button', { name: 'Finish and see the report' });
    await expect(next.or(end)).toBeVisible();
    if (await next.isVisible()) {
      await next.click();
      await expect(box.or(end)).toBeVisible();
    }
    last = await end.isVisible();
  }
  await page.getByRole('button', { name: 'Finish and see the report' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'End interview' }).click();

  // Each quotation in the report leads to the same words in the transcript.
  await expect(page.getByRole('heading', { name: 'Transcript' })).toBeVisible();
  const quotation = page.getByRole('button', { name: /^Show in the transcript/ }).first();
  // The explanation is a call of its own, and arrives after the transcript.
  await expect(quotation.locator('mark').first()).toBeVisible();
  const quoted = await quotation.locator('mark').allTextContents();
  for (const words of quoted) expect(strong).toContain(words);
  await quotation.click();
  const marked = page.locator('mark[data-active]');
  await expect(marked.first()).toBeInViewport();
  // Evidence of other points may overlap, so the words can stand in several pieces.
  expect((await marked.allTextContents()).join('')).toBe(quoted.join(''));
  await shot(page, 'report');
  await page.getByRole('button', { name: 'Download' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'PDF, to send on' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^report-\d+\.pdf$/);
  expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe('%PDF-');
  await page.emulateMedia({ colorScheme: 'dark' });
  await shot(page, 'report-dark');

  expect(outside).toEqual([]);
  expect(errors).toEqual([]);
});

test('a candidate practises and sees what was covered and missed', async ({ page }) => {
  const outside = await noNetwork(page);
  const errors = complaints(page);
  await page.goto(studio.url);
  await page.getByRole('button', { name: 'New profile' }).click();
  await page.getByText('I want to practise').click();
  await page.getByLabel('First name').fill('Robin');
  await page.getByRole('button', { name: 'Start working offline' }).click();

  await page.getByRole('link', { name: 'Practice', exact: true }).first().click();
  await page
    .getByRole('combobox', { name: 'Skills to practise' })
    .or(page.getByLabel('Skills to practise'))
    .first()
    .click();
  await page.getByRole('option', { name: /^Python/ }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Start practice' }).click();
  await agreeToAll(page);

  const box = page.getByRole('textbox', { name: 'Your answer' });
  await expect(box).toBeVisible();
  const question = await currentQuestion(page);
  const strong = bank.find(({ text }) => text === question)?.model_answer as string;
  await box.fill(strong.split('. ').slice(0, 4).join('. '));
  await page.getByRole('button', { name: 'Submit answer' }).click();
  await expect(page.getByText('The words that count')).toBeVisible();
  await shot(page, 'practice-evaluation');
  expect(outside).toEqual([]);
  expect(errors).toEqual([]);
});
