/** Practising over time: how scores go, and a list of things to learn with that is ticked off. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { studioOfThisFile } from './stage.ts';

const { stage } = studioOfThisFile({ employer: true });

const WEAK = 'I always look at it with the team, and in the end we find something that works for everybody.';

/** A finished practice in one skill, of which the first answer says little. */
async function practise(): Promise<void> {
  const { id } = await stage.call<{ id: number }>('POST', '/interview/interviews/', {
    is_practice: true,
    skills: ['SQL'],
    max_duration_minutes: 15,
  });
  const path = `/interview/interviews/${id}`;
  await stage.call('POST', `${path}/consent/`, {
    ...{ recording: false, behavioral_analysis: false, ai_scoring: true },
  });
  const { question } = await stage.call<{ question: { id: number } }>('POST', `${path}/start_session/`);
  await stage.call('POST', `${path}/answers/`, { question_id: question.id, text: WEAK });
  await stage.call('POST', `${path}/end_session/`);
}

const open = (page: Page) => stage.visit(page, '/practice');
const progress = (page: Page) => page.getByRole('region', { name: 'Your progress' });
const toLearn = (page: Page) => page.getByRole('region', { name: 'Learning path' });

test('shows no progress before the first practice, and no line before the second', async ({ page }) => {
  await open(page);
  await expect(page.getByText('Nothing practised yet')).toBeVisible();
  await expect(progress(page)).toBeHidden();
  await expect(toLearn(page)).toBeHidden();

  await practise();
  await page.reload();
  await expect(progress(page)).toContainText('1 practice finished.');
  await expect(progress(page)).toContainText('After one more practice');
  await expect(progress(page)).not.toContainText('week');
});

/** As it is read out: of several elements, for the title of a resource stays English. */
const nameOf = (box: Locator) =>
  box.evaluate((element) =>
    (element.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent)
      .join(' '),
  );

test('shows scores over time by skill, and keeps what is ticked off in every place that names it', async ({
  page,
}) => {
  await practise();
  await practise();
  await open(page);

  await expect(progress(page)).toContainText('2 practices finished.');
  await expect(
    progress(page).getByRole('figure', { name: 'Scores over time: Whole practices' }),
  ).toBeVisible();
  await progress(page).getByRole('combobox', { name: 'Scores of' }).click();
  await page.getByRole('option', { name: 'SQL' }).click();
  const chart = progress(page).getByRole('figure', { name: 'Scores over time: SQL' });
  await expect(chart.getByRole('link')).toHaveCount(2);

  // Both practices suggest the same: it is one list, not two.
  const boxes = toLearn(page).getByRole('checkbox');
  const count = await boxes.count();
  expect(count).toBeGreaterThan(0);
  await expect(toLearn(page)).toContainText(`0 of ${count} done`);
  const first = boxes.first();
  const name = await nameOf(first);
  await first.focus();
  await page.keyboard.press('Space');
  await expect(toLearn(page)).toContainText(`1 of ${count} done`);

  await page.reload();
  await expect(toLearn(page)).toContainText(`1 of ${count} done`);
  // What is done stands behind what is not.
  await expect(boxes.last()).toHaveAccessibleName(name);
  await expect(boxes.last()).toBeChecked();
  await expectAccessible(page);

  for (const index of [0, 1]) {
    await open(page);
    await progress(page).getByRole('figure').getByRole('link').nth(index).click();
    await expect(page.getByRole('checkbox', { name })).toBeChecked();
  }

  await page.getByRole('checkbox', { name }).uncheck();
  await expect(page.getByRole('checkbox', { name })).not.toBeChecked();
  await open(page);
  // Opened again in one place: the other one still says that it was done.
  await expect(toLearn(page).getByRole('checkbox', { name })).toBeChecked();
  await toLearn(page).getByRole('checkbox', { name }).uncheck();
  await expect(toLearn(page)).toContainText(`0 of ${count} done`);
});

test('ticks off in the event itself, and takes it back with a message where it cannot be kept', async ({
  page,
}) => {
  await practise();
  let refused = 0;
  await page.route('**/learning-paths/**', async (route) => {
    if (route.request().method() === 'GET') return route.fallback();
    refused += 1;
    await route.abort();
  });
  await open(page);
  const box = toLearn(page).getByRole('checkbox').first();
  await expect(box).not.toBeChecked();
  // Not one turn of the page later: a browser may draw in between.
  const isShownAtOnce = await box.evaluate(async (element: HTMLInputElement) => {
    element.click();
    for (let step = 0; step < 10; step += 1) await null;
    return element.checked;
  });
  expect(isShownAtOnce).toBe(true);
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(box).not.toBeChecked();
  expect(refused).toBe(1);
});

test('takes a pasted advert, and asks about what it asks for', async ({ page }) => {
  await open(page);
  await page.getByText('An advert', { exact: true }).click();
  await page.getByRole('button', { name: 'Start practice' }).click();
  await expect(page.getByText('Paste the text of an advert.')).toBeVisible();

  const text = page.getByRole('textbox', { name: 'Text of the advert' });
  await text.fill('Somebody nice\nfor our friendly people');
  await page.getByRole('button', { name: 'Start practice' }).click();
  await expect(page.getByText(/No skill could be read from this text/)).toBeVisible();

  await text.fill(
    'Warehouse Operative\nWhat we ask for:\n* You are careful and accurate, also when it gets busy',
  );
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Start practice' }).click();
  await expect(page).toHaveURL(/interviews\/\d+\/live/);
  await expect(page.getByText('Warehouse Operative, up to')).toBeVisible();
  const id = /interviews\/(\d+)\/live/.exec(page.url())?.[1];
  const { skills } = await stage.call<{ skills: { name: string }[] }>('GET', `/interview/interviews/${id}/`);
  expect(skills.map(({ name }) => name)).toEqual(['Warehouse Operations', 'Attention to Detail']);
});
