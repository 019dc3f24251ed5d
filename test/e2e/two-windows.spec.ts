/** The interviewer's window and the candidate's beside each other: one answer, and nothing typed is lost. */
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { bank } from '../../shared/content/bank.ts';
import { studioOfThisFile } from './stage.ts';

const { studio, stage } = studioOfThisFile({ employer: true });

const ownBox = (page: Page) => page.getByRole('textbox', { name: 'Your answer' });
const takenBox = (page: Page) => page.getByRole('textbox', { name: 'The candidate’s answer' });
const watched = (page: Page) => page.getByRole('region', { name: 'The candidate’s answer' });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const notes = (page: Page) => page.getByRole('textbox', { name: 'Notes' });
const draftSaved = (page: Page) => expect(page.getByText('Draft saved')).toBeVisible();

/** Both windows of a running interview. */
async function both(page: Page) {
  const id = await stage.running();
  const interviewer = await stage.open(page, id, 'live');
  await expect(takenBox(interviewer)).toBeVisible();
  const candidate = await stage.open(await page.context().newPage(), id, 'candidate');
  await expect(ownBox(candidate)).toBeFocused();
  return { id, interviewer, candidate };
}

test('while the candidate has a window, the interviewer reads, and writes on purpose only', async ({
  page,
}) => {
  const { id, interviewer, candidate } = await both(page);
  await expect(takenBox(interviewer)).toBeHidden();
  await ownBox(candidate).fill('Decorators wrap a function.');
  await expect(watched(interviewer)).toHaveText('Decorators wrap a function.');
  // A stray key in the interviewer's window changes nothing.
  await interviewer.bringToFront();
  await interviewer.keyboard.type('x ');
  await button(interviewer, 'Type for the candidate').click();
  await expect(takenBox(interviewer)).toBeFocused();
  await takenBox(interviewer).press('End');
  await takenBox(interviewer).pressSequentially(' They keep its name with wraps.');
  await expect(ownBox(candidate)).toHaveValue('Decorators wrap a function. They keep its name with wraps.');
  await button(interviewer, 'Submit answer').click();
  await expect(button(candidate, 'Next question')).toBeVisible();
  expect(await stage.answers(id)).toEqual(['Decorators wrap a function. They keep its name with wraps.']);
  await expect(candidate.getByText('These words')).toHaveCount(0);
});

test('who types while the other submits keeps their words, and presses nothing by it', async ({ page }) => {
  const { id, interviewer, candidate } = await both(page);
  await button(interviewer, 'Type for the candidate').click();
  await takenBox(interviewer).fill('Submitted from the first window.');
  await draftSaved(interviewer);
  // However slow the machine: these words are on their way still when the answer is handed in.
  const handedIn = Promise.withResolvers<void>();
  await candidate.route('**/draft/', async (route) => {
    await handedIn.promise;
    await route.continue();
  });
  await ownBox(candidate).focus();
  await candidate.keyboard.type('And I was not ');
  await button(interviewer, 'Submit answer').click();
  await expect(button(candidate, 'Next question')).toBeVisible();
  handedIn.resolve();
  await candidate.keyboard.type('ready yet');
  await expect(button(candidate, 'Next question')).not.toBeFocused();
  await expect(candidate.getByRole('alert')).toContainText('These words came too late');
  await expect(candidate.getByRole('alert')).toContainText('And I was not');
  expect(await stage.answers(id)).toEqual(['Submitted from the first window.']);
  // What is left over outlives the window, until somebody has taken care of it.
  await candidate.reload();
  await expect(candidate.getByRole('alert')).toContainText('And I was not');
  await button(interviewer, 'Next question').click();
  await expect(interviewer.getByText(/Question 2 of/)).toBeVisible();
  await expect(ownBox(candidate)).toHaveValue('');
  await button(candidate, 'Discard').click();
  await expect(candidate.getByText('These words')).toHaveCount(0);
});

test('a clock that is set in the middle takes no time from anybody', async ({ page }) => {
  const id = await stage.running();
  await stage.open(page, id, 'candidate');
  const left = page.getByRole('timer').last();
  await expect(left).toHaveText(/\d:\d\d$/);
  await page.clock.setSystemTime(Date.now() + 3600_000);
  await expect(left).toHaveText(/over$/);
  // What is kept of the answer brings the time of the server with it.
  await ownBox(page).fill('Written while the clock was put forward.');
  await draftSaved(page);
  await expect(left).toHaveText(/\d:\d\d$/);
  await button(page, 'Submit answer').click();
  await expect(button(page, 'Next question')).toBeVisible();
  const { results } = await stage.call<{ results: { text: string; duration: number }[] }>(
    'GET',
    `/interview/interviews/${id}/answers/`,
  );
  expect(results).toMatchObject([{ text: 'Written while the clock was put forward.' }]);
  expect(results[0]?.duration).toBeLessThan(300);
});

test('an answer that is open at the end is handed in', async ({ page }) => {
  const { id, interviewer, candidate } = await both(page);
  await ownBox(candidate).fill('A generator yields its values one by one and keeps its state.');
  await draftSaved(candidate);
  await button(interviewer, 'End interview').click();
  const dialog = interviewer.getByRole('dialog');
  await expect(dialog).toContainText('is handed in as it stands');
  await button(interviewer, 'End interview').last().click();
  await expect(interviewer.getByRole('heading', { name: 'Transcript' })).toBeVisible();
  await expect(interviewer.getByText('A generator yields its values one by one').first()).toBeVisible();
  await expect(candidate.getByRole('heading', { name: 'Thank you for the interview' })).toBeVisible();
  await expect(candidate.getByText('These words')).toHaveCount(0);
  expect(await stage.answers(id)).toEqual(['A generator yields its values one by one and keeps its state.']);
});

test('somebody who comes late is interviewed, or gets another time', async ({ page }) => {
  const id = await stage.interview();
  await page.goto(`${studio.url}/interviews/${id}`);
  await expect(button(page, 'Cancel interview')).toBeVisible();
  const store = new Database(join(studio.dataDir, 'studio.sqlite'));
  store.prepare("update interviews set status = 'no_show', no_show_at = null where id = ?").run(id);
  // As each write does; what is kept in memory goes by it.
  store.exec('update tenants set head = head + 1');
  store.close();
  await page.goto(`${studio.url}/interviews/${id}`);
  await expect(page.getByText('No-show')).toBeVisible();
  await expect(button(page, 'Reschedule')).toBeVisible();
  await expect(button(page, 'Cancel interview')).toBeHidden();
  const candidate = await stage.open(await page.context().newPage(), id, 'candidate');
  await expect(candidate.getByRole('heading', { name: 'Before we start' })).toBeFocused();
  await page.getByRole('link', { name: 'Start interview' }).click();
  // Listing does not wait: before the page is there, there would be nothing to agree to.
  await expect(page.getByRole('heading', { name: 'Before we start' })).toBeVisible();
  for (const choice of await page.getByRole('radio', { name: 'I agree', exact: true }).all()) {
    await choice.check();
  }
  await button(page, 'Start the interview').click();
  await expect(page.getByText(/Question 1 of/)).toBeVisible();
  await expect(ownBox(candidate)).toBeVisible();
});

test('notes survive a reload in the middle, and two windows keep both', async ({ page }) => {
  const id = await stage.running();
  const first = await stage.open(page, id, 'live');
  page.on('dialog', (dialog) => void dialog.accept());
  await notes(first).pressSequentially('Calm and clear.');
  await first.reload();
  await expect(notes(first)).toHaveValue('Calm and clear.');
  const saved = async () =>
    (await stage.call<{ interviewer_notes: string }>('GET', `/interview/interviews/${id}/`))
      .interviewer_notes;
  await expect.poll(saved).toBe('Calm and clear.');

  const second = await stage.open(await page.context().newPage(), id, 'live');
  await expect(notes(second)).toHaveValue('Calm and clear.');
  await notes(first).fill('Calm and clear. Knows generators.');
  await expect.poll(saved).toBe('Calm and clear. Knows generators.');
  await notes(second).press('Control+End');
  await notes(second).pressSequentially(' Asks back.');
  // Saved in the middle of it, what was added stands on a line of its own, and so does the rest.
  await expect.poll(async () => (await saved()).replaceAll(/\s+/g, ' ')).toContain('Asks back.');
  expect(await saved()).toContain('Calm and clear. Knows generators.');
  await expect(notes(second)).toHaveValue(await saved());
});

test('figures of words that were not handed in do not stay', async ({ page }) => {
  const { interviewer, candidate } = await both(page);
  const question = (await candidate.getByRole('heading', { level: 2 }).first().textContent())?.trim();
  const strong = bank.find(({ text }) => text === question)?.model_answer as string;
  const score = interviewer.getByRole('meter', { name: 'Python' });
  await expect(score).toHaveAttribute('aria-valuetext', 'Not scored');
  await ownBox(candidate).fill(strong);
  await expect(score).not.toHaveAttribute('aria-valuetext', 'Not scored');
  await expect(interviewer.getByText('so far', { exact: true })).toBeVisible();
  await button(candidate, 'Skip question').click();
  await candidate.getByRole('dialog').getByRole('button', { name: 'Skip question' }).click();
  await expect(candidate.getByRole('heading', { name: 'Question skipped' })).toBeVisible();
  await expect(score).toHaveAttribute('aria-valuetext', 'Not scored');
  await expect(interviewer.getByText(/0 of \d+ answered, 1 skipped/)).toBeVisible();
});

test('a session that ends in the middle of a word loses none', async ({ page, context }) => {
  const id = await stage.running();
  await stage.open(page, id, 'live');
  await takenBox(page).fill('Written before');
  await draftSaved(page);
  let over = true;
  const body = JSON.stringify({
    error: {
      code: 'AUTHENTICATION_REQUIRED',
      message: 'Sign in again.',
      details: {},
      timestamp: new Date().toISOString(),
      request_id: 'req_test',
    },
  });
  await context.route(
    (url) => over && url.pathname.startsWith('/api/v1/') && !/login|local|studio/.test(url.pathname),
    (route) => route.fulfill({ status: 401, contentType: 'application/json', body }),
  );
  // At once: on a slow machine the page may be left before the last of single keys.
  await takenBox(page).fill('Written before and after.');
  await page.waitForURL(/welcome/);
  over = false;
  await page.getByLabel('Email').fill(stage.email);
  await page.getByRole('textbox', { name: 'Password' }).fill(stage.password);
  await button(page, 'Sign in').click();
  await expect(takenBox(page)).toHaveValue('Written before and after.');
  await draftSaved(page);
});
