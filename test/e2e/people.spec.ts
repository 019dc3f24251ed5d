/** People beside the engine, in a real browser: an example guides the next score, a score is set and taken back. */
import { expect, type Page, test } from '@playwright/test';
import { studioOfThisFile } from './stage.ts';
import { shot } from './support/shot.ts';

const { stage } = studioOfThisFile({ employer: true });

// Several pages each, in full.
test.setTimeout(300_000);

const QUESTION = 'What is a database index, and what does it cost?';
const ANSWER =
  'An index lets the database find rows without reading the whole table, like the one of a book.';

/** A finished interview in which this one question was answered so; the engine's score of the answer. */
async function finished(set: number, text = ANSWER): Promise<{ id: number; score: number }> {
  const id = await stage.interview({ question_set_id: set, skills: undefined });
  const path = `/interview/interviews/${id}`;
  await stage.call('POST', `${path}/consent/`, {
    ...{ recording: false, behavioral_analysis: false, ai_scoring: true },
  });
  const { question } = await stage.call<{ question: { id: number } }>('POST', `${path}/start_session/`);
  const answered = await stage.call<{ evaluation: { score: number } }>('POST', `${path}/answers/`, {
    ...{ question_id: question.id, text },
  });
  await stage.call('POST', `${path}/end_session/`);
  return { id, score: answered.evaluation.score };
}

const newSet = async (): Promise<number> =>
  (
    await stage.call<{ id: number }>('POST', '/interview/question-sets/', {
      name: 'Databases',
      questions: [
        {
          text: QUESTION,
          skill: 'sql',
          key_points: [
            'finds rows without reading the whole table',
            'makes writing slower',
            'takes space on the disk',
          ],
        },
      ],
    })
  ).id;

const report = (page: Page, id: number) => stage.visit(page, `/interviews/${id}/report`);

test('an answer that was graded guides the next score of its question', async ({ page }) => {
  const set = await newSet();
  const first = await finished(set);
  await report(page, first.id);
  await page.getByRole('button', { name: 'Grade as an example' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Save example' }).click();
  await expect(dialog.getByText('Give a grade from 0 to 10.')).toBeVisible();
  await dialog.getByLabel('Grade').fill('1');
  await dialog.getByLabel('Why').fill('Says nothing of the cost.');
  await shot(page, 'grade');
  await dialog.getByRole('button', { name: 'Save example' }).click();
  await expect(page.getByRole('button', { name: 'Example: 1.0 / 10' })).toBeVisible();

  const second = await finished(set);
  expect(second.score).toBeLessThan(first.score - 1);
  await report(page, second.id);
  await expect(
    page.getByText(`Held against 1 graded example; without it ${first.score.toFixed(1)}.`),
  ).toBeVisible();
  await shot(page, 'guided', { full: true });

  // The list of all examples, where it is deleted again; then the score is given anew without it.
  await stage.visit(page, '/interviews');
  await page.getByRole('link', { name: 'Graded examples' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: QUESTION })).toContainText('1.0');
  await shot(page, 'examples');
  await page.getByRole('button', { name: 'Grade anew' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete example' }).click();
  await expect(page.getByText('No answer is graded yet')).toBeVisible();
  await report(page, second.id);
  await page.getByRole('button', { name: 'Score again' }).click();
  await expect(page.getByText('1 answer was scored again.')).toBeVisible();
  await expect(page.getByText('Held against')).toHaveCount(0);
  await expect(page.getByText(`${first.score.toFixed(1)} / 10`).first()).toBeVisible();
});

test('a person sets a score beside the engine’s, rates, and takes it back', async ({ page }) => {
  const { id } = await finished(await newSet());
  await report(page, id);
  await page.getByRole('button', { name: 'Set another score: SQL' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Set score' }).click();
  await expect(dialog.getByText('Say why.')).toBeVisible();
  await dialog.getByLabel('Your score').fill('8.5');
  await dialog.getByLabel('Reason').fill('Explained the cost on the whiteboard.');
  await shot(page, 'set-score');
  await dialog.getByRole('button', { name: 'Set score' }).click();
  const skill = page.getByRole('region', { name: 'SQL' });
  await expect(skill.getByText('8.5 / 10 set by')).toBeVisible();
  await expect(skill.getByText('“Explained the cost on the whiteboard.”')).toBeVisible();
  // The engine's stays where it was.
  await expect(skill.getByRole('meter', { name: 'SQL' })).toBeVisible();

  await page.getByRole('button', { name: 'Set another score: Overall' }).click();
  await dialog.getByLabel('Your score').fill('80');
  await dialog.getByLabel('Reason').fill('All in all a good talk.');
  await dialog.getByRole('button', { name: 'Set score' }).click();
  await expect(page.getByText('80.0 / 100 set by')).toBeVisible();

  await page.getByRole('button', { name: 'Rate the skills' }).click();
  await shot(page, 'rate');
  await dialog.getByRole('radiogroup', { name: 'SQL' }).getByText('4', { exact: true }).click();
  await dialog.getByRole('button', { name: 'Send ratings' }).click();
  await expect(page.getByRole('row', { name: /SQL/ })).toContainText('4.0 (1 rater)');
  await expect(page.getByText('shows from 30 rated skills on; there is 1 so far.').first()).toBeVisible();
  await shot(page, 'beside', { full: true });

  await page.getByRole('button', { name: 'Take back the score that was set: SQL' }).click();
  await expect(skill.getByText('8.5 / 10 set by')).toHaveCount(0);
  await expect(page.getByText('Earlier scores by people')).toBeVisible();
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 390, height: 844 });
  await shot(page, 'beside-dark-narrow', { full: true });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

  await page.emulateMedia({ colorScheme: 'light' });
  const { job } = await stage.call<{ job: { id: number } }>('GET', `/interview/interviews/${id}/`);
  await stage.visit(page, `/jobs/${job.id}`);
  await expect(page.getByRole('region', { name: 'People and the engine' })).toContainText('SQL');
  await shot(page, 'job', { full: true });
});
