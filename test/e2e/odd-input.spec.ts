/** Names and answers as the world has them: very long, from right to left, in pictures, or pasted with their HTML. */
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { studioOfThisFile } from './stage.ts';

const { studio, stage } = studioOfThisFile({ employer: true });
test.setTimeout(180_000);

const HTML = '<img src=x onerror="window.hit = true"><b>Bo</b>';
const NAMES = [
  'Wolfeschlegelsteinhausenbergerdorff'.repeat(4).slice(0, 120),
  `👩🏽‍🚀 ليلى عبد الرحمن ${HTML}`,
];
const ANSWER = `${HTML} أقيس أولا ثم أنظر إلى الخطة. I measure first 🧪, and look at the plan of the query. ${'x'.repeat(400)}`;

const WIDTHS = [1280, 390] as const;

/** Nothing runs out of the page at either width, also where the text is twice as large, and nothing pasted has run. */
async function holds(page: Page): Promise<void> {
  for (const size of ['100%', '200%']) {
    await page.evaluate((fontSize) => {
      document.documentElement.style.fontSize = fontSize;
    }, size);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      await expect
        .poll(
          () => page.evaluate(() => document.documentElement.scrollWidth),
          `${page.url()} ${size} ${width}`,
        )
        .toBeLessThanOrEqual(width);
    }
  }
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '';
  });
  await page.setViewportSize({ width: 1280, height: 800 });
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
