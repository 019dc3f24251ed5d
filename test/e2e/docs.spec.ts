/** The documentation and the playground in a real browser: nothing leaves the device, and a call can be sent. */
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { ServedStudio } from '../support/served-studio.ts';
import { Stage } from './stage.ts';
import { shot } from './support/shot.ts';

// A trace copies the page at every step, and this one is the whole API: minutes instead of seconds.
test.use({ trace: 'off' });

const studio = new ServedStudio();
const stage = new Stage(studio);
test.beforeAll(() => studio.start());
test.afterAll(() => studio.stop());

/** Requests that would leave the device, and what the page or its security policy complains of. */
async function watched(
  context: BrowserContext,
  page: Page,
): Promise<{ outside: string[]; errors: string[] }> {
  const [outside, errors]: [string[], string[]] = [[], []];
  await context.route('**', (route) => {
    const url = new URL(route.request().url());
    if (url.origin === studio.url || url.protocol === 'data:' || url.protocol === 'blob:') {
      return route.continue();
    }
    outside.push(url.href);
    return route.abort('internetdisconnected');
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    // A refused connection to elsewhere is told here too: the policy stops it before it is a request.
    if (message.type() === 'error') errors.push(message.text());
  });
  return { outside, errors };
}

// One page with other settings: between them they begin in each theme, wide and narrow, and change to the other width.
for (const [name, colorScheme, ...widths] of [
  ['docs', 'light', 1280, 390],
  ['playground', 'dark', 390, 1280],
] as const) {
  test(`/api/${name}/ stands in any window without a network`, async ({ context, page }) => {
    const seen = await watched(context, page);
    await page.emulateMedia({ colorScheme });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 860 });
      if (width === widths[0]) await page.goto(`${studio.url}/api/${name}/`);
      await expect(page.locator('h1', { hasText: 'JobHive API' })).toBeVisible();
      await expect(page.locator('h2', { hasText: 'Authentication' }).first()).toBeAttached();
      await expect(page.locator('body')).toHaveClass(new RegExp(`\\b${colorScheme}-mode\\b`));
      // Nothing wider than the window, also when that has just become another.
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
        .toBeLessThanOrEqual(width);
      await shot(page, `${name}-${colorScheme}-${width}`);
    }
    expect(seen).toEqual({ outside: [], errors: [] });
  });
}

test('the playground sends a real call with the token that was entered', async ({ context, page }) => {
  await stage.employer(context);
  const { access } = await stage.call<{ access: string }>('POST', '/auth/login/', {
    email: stage.email,
    password: stage.password,
  });
  const seen = await watched(context, page);
  await page.goto(`${studio.url}/api/v1/playground/#tag/users/GET/users/me/`);
  await page.locator('[placeholder=Token]').first().fill(access);
  await page.locator('button', { hasText: /Test Request\s*\(get \/users\/me\/\)/ }).click();
  const answered = page.waitForResponse((response) => response.url() === `${studio.url}/api/v1/users/me/`);
  await page
    .locator('button:visible', { hasText: /^\s*Send/ })
    .first()
    .click();
  const response = await answered;
  expect(response.status()).toBe(200);
  expect(response.request().headers().authorization).toBe(`Bearer ${access}`);
  await expect(page.getByText(stage.email).first()).toBeVisible();
  await shot(page, 'answered');
  expect(seen).toEqual({ outside: [], errors: [] });
});

test('the playground signs in by itself, and keeps the token in its memory alone', async ({
  context,
  page,
}) => {
  await stage.employer(context);
  const seen = await watched(context, page);
  await page.goto(`${studio.url}/api/v1/playground/#tag/users/GET/users/me/`);
  await page.getByLabel('Email').fill(stage.email);
  await page.getByLabel('Password').fill('not-the-password');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.locator('#sign-in output')).toHaveText(/password/);
  await page.getByLabel('Password').fill(stage.password);
  await page.clock.install();
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.locator('#sign-in output')).toHaveText(
    new RegExp(`^Calls are sent as ${stage.email} until \\d\\d:\\d\\d.*\\.$`),
  );
  await page.clock.resume();
  await page.locator('button', { hasText: /Test Request\s*\(get \/users\/me\/\)/ }).click();
  const answered = page.waitForResponse((response) => response.url() === `${studio.url}/api/v1/users/me/`);
  await page
    .locator('button:visible', { hasText: /^\s*Send/ })
    .first()
    .click();
  expect((await answered).status()).toBe(200);
  const token = (await (await answered).request().allHeaders()).authorization?.replace(
    'Bearer ',
    '',
  ) as string;
  const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, document.cookie]));
  expect(kept).not.toContain(token);
  await shot(page, 'signed-in');
  await page.clock.fastForward('15:01');
  await expect(page.locator('#sign-in output')).toHaveText('The sign-in has ended. Sign in again to go on.');
  // The browser itself tells of the wrong password.
  expect(seen.outside).toEqual([]);
  expect(seen.errors.filter((error) => !error.includes('401'))).toEqual([]);
});
