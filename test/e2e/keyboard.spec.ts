/** The keyboard alone: from the first run to a decision, and through every screen; no click, no field filled by name. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { studioOfThisFile } from './stage.ts';

const { studio, stage } = studioOfThisFile();

/** More stops than any screen has. */
const MOST_STOPS = 150;

/** Presses Tab until the focus is on what is looked for. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target.first()).toBeAttached();
  const reached = target.and(page.locator(':focus'));
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if ((await reached.count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${target}.`);
}

async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

async function type(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.insertText(text);
}

/** Opens the palette and takes what it has first for these words. */
async function take(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const field = page.getByRole('dialog').getByRole('combobox');
  await expect(field).toBeFocused();
  await page.keyboard.insertText(words);
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText(words);
  await page.keyboard.press('Enter');
  await expect(field).toHaveCount(0);
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const textbox = (page: Page, name: string | RegExp) => page.getByRole('textbox', { name });
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

test('from the first run to a decision', async ({ page }) => {
  await page.goto(studio.url);
  await type(page, textbox(page, 'First name'), 'Kim');
  await type(page, textbox(page, 'Company'), 'Acme');
  await page.keyboard.press('Enter');
  await expect(heading(page, /Kim$/)).toBeVisible();

  await take(page, 'Post a job');
  await type(page, textbox(page, 'Title'), 'Backend Developer');
  await type(page, textbox(page, 'Requirements'), 'Python');
  await press(page, button(page, 'Post job'));
  await expect(heading(page, 'Backend Developer')).toBeVisible();

  await take(page, 'Schedule interview');
  await type(page, textbox(page, 'Candidate’s name'), 'Jordan Ellis');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Jordan Ellis')).toBeVisible();
  await press(page, page.getByRole('link', { name: 'Start interview' }));

  await expect(heading(page, 'Before we start')).toBeVisible();
  const consent = (name: string) => page.getByRole('radiogroup', { name }).getByRole('radio');
  await press(page, consent('Recording'), 'ArrowDown');
  await expect(consent('Recording').nth(1)).toBeChecked();
  await press(page, consent('Scoring'), 'Space');
  await expect(consent('Scoring').first()).toBeChecked();
  await press(page, button(page, 'Start the interview'));

  const answer = textbox(page, 'The candidate’s answer');
  await type(
    page,
    answer,
    'I use a list comprehension where it stays readable, and a generator for large data.',
  );
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/^1 of \d+ answered$/)).toBeVisible();
  await tabTo(page, button(page, 'Next question'));
  // For a moment it is deaf to a key that was meant for the answer.
  await expect(async () => {
    await page.keyboard.press('Enter');
    await expect(answer).toBeVisible({ timeout: 700 });
  }).toPass();
  await press(page, button(page, 'End interview'));
  await press(page, page.getByRole('dialog').getByRole('button', { name: 'End interview' }));

  await expect(page).toHaveURL(/\/report$/);
  await press(page, button(page, 'Decide'));
  const dialog = page.getByRole('dialog');
  await press(page, dialog.getByRole('radio').first(), 'Space');
  await type(page, dialog.getByRole('textbox', { name: 'Reason' }), 'Knows when not to.');
  await press(page, dialog.getByRole('button', { name: 'Save decision' }));
  await expect(page.getByRole('region', { name: 'Decision' })).toContainText('Knows when not to.');
});

/** Where the focus is, whether that is in the page's main part, and what is wrong with how it is shown. */
async function stopHere() {
  const at = document.activeElement;
  if (!at || at === document.body) return null;
  // What moves when it gets the focus is there by the second frame.
  await new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown)));
  const focusColor = getComputedStyle(document.documentElement).getPropertyValue('--jh-focus');
  const probe = document.body.appendChild(document.createElement('span'));
  probe.style.color = focusColor;
  const wanted = getComputedStyle(probe).color;
  probe.remove();
  const isRinged = (element: Element | null | undefined): element is Element => {
    if (!element) return false;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const { width, height, bottom, right, top, left } = element.getBoundingClientRect();
    const isSeen = width * height > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
    return (
      outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && outlineColor === wanted && isSeen
    );
  };
  // A switch, a radio and a field with chosen ones in it have the ring on what is drawn for them; the button of a
  // date has the browser's own, of which a page cannot know.
  const drawn = [at, at.nextElementSibling, at.closest('.mantine-Input-input')];
  const isOwn = at.matches('input[type=date]:not(:focus-visible)');
  const name = (at.getAttribute('aria-label') ?? at.textContent ?? '').trim().slice(0, 40);
  return {
    isInMain: at.closest('#main') !== null && at.id !== 'main',
    fault:
      isOwn || drawn.some(isRinged) ? null : `no focus is seen on ${at.tagName} “${name}” .${at.className}`,
  };
}

/** So often it is looked for before it is missing. */
const LOOKS = 20;

/** Tabs once through the whole screen. */
async function walk(page: Page): Promise<string[]> {
  const faults: string[] = [];
  let wasInMain = false;
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab');
    let here = await page.evaluate(stopHere);
    if (wasInMain && !here?.isInMain) return faults;
    // A busy machine scrolls to it late.
    for (let look = 1; here?.fault && look < LOOKS; look++) {
      await page.waitForTimeout(100);
      here = await page.evaluate(stopHere);
    }
    if (here?.fault) faults.push(here.fault);
    wasInMain ||= here?.isInMain ?? false;
  }
  return [...faults, wasInMain ? 'Tab never leaves the main part' : 'Tab never reaches the main part'];
}

test('every screen that the palette leads to: Tab reaches it, is seen, and leaves it', async ({
  page,
  context,
}) => {
  await stage.employer(context);
  const id = await stage.running();
  await stage.call('POST', `/interview/interviews/${id}/end_session/`);
  await stage.interview({ candidate_name: 'Scheduled Person' });
  await stage.call('POST', '/interview/jobs/', { title: 'Data Analyst', requirements: 'SQL' });
  await page.goto(studio.url);
  await expect(heading(page, /kim/)).toBeVisible();
  await page.keyboard.press('Control+k');
  const offered = page.getByRole('dialog').getByRole('group', { name: 'Pages' }).getByRole('option');
  await expect(offered.first()).toBeVisible();
  const pages = (await offered.allTextContents()).map((name) => name.replace(/Settings$/, '') || name);
  await page.keyboard.press('Escape');
  expect(pages.length).toBeGreaterThan(12);

  const found: string[] = [];
  const others = ['Post a job', 'Schedule interview', 'Import questions', 'Scheduled Person', 'Jordan Ellis'];
  for (const words of [...pages, ...others, 'Data Analyst']) {
    await take(page, words);
    await expect(page.locator('#main h1')).toBeVisible();
    // Each page that opens has the focus, so that Tab begins in it.
    if (words !== 'Home') await expect(page.locator('#main')).toBeFocused();
    await page.waitForLoadState('networkidle');
    found.push(...(await walk(page)).map((fault) => `${words}: ${fault}`));
  }
  expect(found).toEqual([]);
});
