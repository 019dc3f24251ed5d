/** Whose pages are shown, and what becomes of written words when a session ends. */
import { expect, type Page, test } from '@playwright/test';
import { studioOfThisFile } from './stage.ts';

const { studio, stage } = studioOfThisFile();

const profile = (first_name: string, company_name: string) =>
  stage.call('POST', '/auth/offline/', { role: 'employer', first_name, last_name: 'Berg', company_name });
const heading = (page: Page, name: RegExp) => page.getByRole('heading', { level: 1, name });

test('after one profile, another sees only what is its own', async ({ page }) => {
  await profile('Anna', 'Acme');
  await profile('Ben', 'Bolt');
  await page.goto(studio.url);
  await page.getByRole('button', { name: /Anna Berg/ }).click();
  await expect(heading(page, /Anna/)).toBeVisible();
  await expect(page.getByText('Acme')).toBeVisible();
  // Nobody is chosen on top of a session: back leads to the one that is open.
  await page.goBack();
  await page.goto(`${studio.url}/welcome`);
  await expect(heading(page, /Anna/)).toBeVisible();

  await page.goto(`${studio.url}/sign-out`);
  await page.getByRole('button', { name: /Ben Berg/ }).click();
  await expect(heading(page, /Ben/)).toBeVisible();
  await expect(page.getByText('Bolt')).toBeVisible();
  await expect(page.getByText('Acme')).toHaveCount(0);
});

const RESCUES = {
  'what was written when the session expired is there again after signing in': false,
  'it is there as well where the tab’s storage takes nothing': true,
};
for (const [name, full] of Object.entries(RESCUES)) {
  test(name, async ({ page, context }) => {
    await stage.employer(context);
    if (full) {
      await page.addInitScript(() => {
        const setItem = Storage.prototype.setItem;
        Storage.prototype.setItem = function (key, value) {
          if (this === sessionStorage) throw new DOMException('No room.', 'QuotaExceededError');
          setItem.call(this, key, value);
        };
      });
    }
    await page.goto(`${studio.url}/jobs/new`);
    const title = page.getByRole('textbox', { name: 'Title' });
    await title.fill('Keeper of bees');
    // The server ends the session; this window learns it by its next call.
    const stored = await page.evaluate(() => localStorage.getItem('jobhive.session'));
    await stage.call('POST', '/auth/logout/', { refresh: JSON.parse(stored ?? '{}').refresh });
    await page.getByRole('button', { name: 'Post job' }).click();
    await expect(page).toHaveURL(/\/welcome\?next=/);
    await page.getByRole('textbox', { name: 'Email' }).fill(stage.email);
    await page.getByRole('textbox', { name: 'Password' }).fill(stage.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(title).toHaveValue('Keeper of bees');
    await expect(page.getByText('It is not saved yet.')).toBeVisible();
  });
}

test('an address that leads nowhere says so and keeps the navigation', async ({ page, context }) => {
  await stage.employer(context);
  for (const [path, name] of [
    ['/nonsense', 'There is no such page'],
    ['/jobs/1/nonsense', 'There is no such page'],
    ['/jobs/999999', 'Not found'],
    ['/interviews/999999', 'Not found'],
  ] as const) {
    await stage.visit(page, path);
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
    await expect(page).toHaveTitle(`${name} · JobHive Studio`);
  }
  await page.getByRole('link', { name: 'Go to Home', exact: true }).click();
  await expect(heading(page, /^Good/)).toBeVisible();
});
