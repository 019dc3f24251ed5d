/** What stands before a candidate, on the screen and on paper: read out, full screen, and nothing to press or to peep at. */
import { expect, type Page, test } from '@playwright/test';
import { studioOfThisFile } from './stage.ts';

const { stage } = studioOfThisFile({ employer: true });

interface Asked {
  id: number;
  text: string;
  key_points: { text: string }[];
}
const questions = async (id: number) =>
  (await stage.call<{ results: Asked[] }>('GET', `/interview/interviews/${id}/questions/`)).results;

/** What the browser was asked to say; it has no voice here, or one that nobody hears. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    speechSynthesis.speak = ({ text, lang }) => void said.push(`${lang}: ${text}`);
    speechSynthesis.cancel = () => void said.push('silence');
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
}

test('reads a question out when wanted, and each one once that is set', async ({ page }) => {
  const id = await stage.running();
  const [first, second] = await questions(id);
  const said = await listen(page);
  await stage.open(page, id, 'candidate');
  const read = page.getByRole('button', { name: 'Read aloud' });
  await expect(read).toBeVisible();
  expect(await said()).not.toContain(`en: ${first?.text}`);
  await read.click();
  await expect.poll(said).toContain(`en: ${first?.text}`);
  await page.getByRole('button', { name: 'Stop reading' }).click();
  expect((await said()).at(-1)).toBe('silence');

  await page.getByRole('switch', { name: 'Read each question aloud' }).check();
  await page.getByRole('textbox', { name: 'Your answer' }).fill('I would measure it first.');
  await page.getByRole('button', { name: 'Submit answer' }).click();
  await page.getByRole('button', { name: 'Next question' }).click();
  await expect.poll(said).toContain(`en: ${second?.text}`);
  // It is kept for the next interview on this device.
  await page.reload();
  await expect.poll(said).toContain(`en: ${second?.text}`);
});

test('fills the screen, and shows neither key points nor scores nor a way to anything else', async ({
  page,
}) => {
  const id = await stage.running();
  const points = (await questions(id)).flatMap(({ key_points }) => key_points.map(({ text }) => text));
  expect(points.length).toBeGreaterThan(3);
  await stage.open(page, id, 'candidate');
  await page.getByRole('button', { name: 'Full screen' }).click();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.tagName)).toBe('HTML');
  await page.getByRole('textbox', { name: 'Your answer' }).fill('I would measure it first, then profile it.');
  await page.getByRole('button', { name: 'Submit answer' }).click();
  await expect(page.getByRole('button', { name: 'Next question' })).toBeVisible();
  const shown = await page.locator('body').innerText();
  for (const point of points) expect(shown).not.toContain(point);
  expect(shown).not.toMatch(/score|out of 10|key point/i);
  await expect(page.getByRole('link')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a report is printed in ink on white, without what is pressed', async ({ page }) => {
  const id = await stage.running();
  const [first] = await questions(id);
  const text = 'I would measure it first, then profile it and change one thing at a time.';
  await stage.call('POST', `/interview/interviews/${id}/answers/`, { question_id: first?.id, text });
  await stage.call('POST', `/interview/interviews/${id}/end_session/`);
  await stage.visit(page, `/interviews/${id}/report`);
  await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const name of ['Print', 'Download', 'Decide'])
    await expect(page.getByRole('button', { name })).toBeHidden();
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(page.getByText(text).first()).toBeVisible();
  // Ink on white, also where the screen is dark.
  const colors = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    return { backgroundColor, color };
  });
  expect(colors).toEqual({ backgroundColor: 'rgb(255, 255, 255)', color: 'rgb(33, 31, 27)' });
});
