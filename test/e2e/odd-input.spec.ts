/** Names and answers as the world has them: very long, from right to left, in pictures, or pasted with their HTML. */
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { studioOfThisFile } from './stage.ts';
import { expectRoomForLargeText } from './support/large-text.ts';

const { studio, stage } = studioOfThisFile({ employer: true });
test.setTimeout(180_000);

const HTML = '<img src=x onerror="window.hit = true"><b>Bo</b>';
const NAMES = [
  'Wolfeschlegelsteinhausenbergerdorff'.repeat(4).slice(0, 120),
  `👩🏽‍🚀 ليلى عبد الرحمن ${HTML}`,
];
const ANSWER = `${HTML} أقيس أولا ثم أنظر إلى الخطة. I measure first 🧪, and look at the plan of the query. ${'x'.repeat(400)}`;

/** Nothing runs out of the page, also where the text is twice as large, and nothing pasted has run. */
async function holds(page: Page): Promise<void> {
  await expectRoomForLargeText(page);
  expect(await page.evaluate(() => 'hit' in window)).toBe(false);
}

test('shows odd names and answers as they were written, at any width and size of text', async ({ page }) => {
  const ids: number[] = [];
  for (const candidate_name of NAMES) {
    const id = await stage.interview({ candidate_name });
    ids.push(id);
    const path = `/interview/interviews/${id}`;
    await stage.call('POST', `${path}/consent/`, {
      ...{ recording: false, behavioral_analysis: false, ai_scoring: true },
    });
    const started = await stage.call<{ question: { id: number } }>('POST', `${path}/start_session/`);
    await stage.call('POST', `${path}/answers/`, { question_id: started.question.id, text: ANSWER });
    await stage.call('POST', `${path}/end_session/`);
  }

  await page.goto(`${studio.url}/interviews`);
  for (const name of NAMES) await expect(page.getByText(name).first()).toBeVisible();
  await holds(page);
  await expectAccessible(page);

  for (const id of ids) {
    await page.goto(`${studio.url}/interviews/${id}/report`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('أقيس أولا').first()).toBeVisible();
    await holds(page);
  }
  await expectAccessible(page);
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
});
