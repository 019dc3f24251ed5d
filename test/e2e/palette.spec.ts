/** The command palette in a real browser: what it offers whom, what it finds, and that it leaves the page as it was. */
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { studioOfThisFile } from './stage.ts';
import { shot } from './support/shot.ts';

const { studio, stage } = studioOfThisFile();

const field = (page: Page) => page.getByRole('dialog').getByRole('combobox');
const options = (page: Page) => page.getByRole('dialog').getByRole('option');
const group = (page: Page, name: string) => page.getByRole('dialog').getByRole('group', { name });
const open = async (page: Page) => {
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
};
const home = async (page: Page) => {
  await page.goto(studio.url);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
};
/** The option that Enter would take, as the field names it to a screen reader. */
const selected = (page: Page) =>
  field(page).evaluate(
    (input) => document.getElementById(input.getAttribute('aria-activedescendant') ?? '')?.textContent,
  );

test('goes to pages, chooses the theme and the language, and gives the focus back', async ({
  page,
  context,
}) => {
  await stage.employer(context);
  const parts: string[] = [];
  page.on('request', (request) => parts.push(request.url()));
  await home(page);
  const fetched = () => parts.some((url) => /\/Palette-.*\.js$/.test(url));
  // It costs nothing before it is wanted.
  expect(fetched()).toBe(false);
  const button = page.getByRole('button', { name: 'Find or go to' });
  await expect(button).toHaveAttribute('aria-keyshortcuts', 'Control+K');
  await button.click();
  await expect(field(page)).toBeFocused();
  expect(fetched()).toBe(true);
  await expect(group(page, 'Pages').getByRole('option').first()).toHaveText('Home');
  expect(await selected(page)).toBe('Home');
  await shot(page, 'palette');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(button).toBeFocused();

  await open(page);
  await page.keyboard.type('companý');
  await expect(options(page)).toHaveText([/^Company/]);
  await expect(page.getByRole('option', { name: 'Company Settings' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${studio.url}/settings/company`);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  // The next Tab goes on in the page that was opened.
  await expect(page.locator('#main')).toBeFocused();

  await open(page);
  await page.keyboard.type('theme');
  await expect(options(page)).toHaveText(['Theme: Light', 'Theme: Dark']);
  await page.keyboard.press('ArrowDown');
  expect(await selected(page)).toBe('Theme: Dark');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await open(page);
  await page.keyboard.type('deutsch');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Unternehmen' })).toBeVisible();
  await open(page);
  await page.keyboard.type('english');
  await page.keyboard.press('Enter');
  await open(page);
  await page.keyboard.type('sign out');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${studio.url}/welcome`);
});

test('finds interviews by candidate and job, and jobs; what comes late is not taken for what was typed', async ({
  page,
  context,
}) => {
  await stage.employer(context);
  const id = await stage.interview({ candidate_name: 'Jördis Ohm' });
  const searches: string[] = [];
  const ended: string[] = [];
  const named = (url: string) => new URL(url).searchParams.get('search');
  page.on('request', (request) => {
    const search = named(request.url());
    if (search !== null) searches.push(search);
  });
  page.on('requestfailed', (request) => ended.push(named(request.url()) ?? ''));
  await home(page);
  await open(page);
  // The first search takes so long that typing goes on.
  await page.route('**/interviews/?*search=jor&*', () => undefined);
  await page.keyboard.type('jor');
  await expect.poll(() => searches).toContain('jor');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('Searching…');
  await page.keyboard.type('dis');
  await expect.poll(() => ended).toContain('jor');
  await expect(group(page, 'Interviews').getByRole('option')).toHaveText(
    /^Jördis Ohm.*Backend Developer.*Scheduled/,
  );
  // A letter is not a search.
  expect(searches).not.toContain('jord');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('1 found');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${studio.url}/interviews/${id}`);

  await open(page);
  await page.keyboard.type('backend');
  await expect(group(page, 'Interviews').getByRole('option')).toHaveCount(1);
  await expect(group(page, 'Jobs').getByRole('option')).toHaveText(/^Backend Developer/);
  await shot(page, 'found');
  await expectAccessible(page);
  await group(page, 'Jobs').getByRole('option').click();
  await expect(page).toHaveURL(/\/jobs\/\d+$/);

  await open(page);
  await page.keyboard.type('nobody is called this');
  await expect(page.getByRole('dialog').getByText('Nothing is found for')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');

  // Five of each at most.
  for (let nr = 1; nr <= 6; nr++) await stage.interview({ candidate_name: `Person ${nr}` });
  await open(page);
  await page.keyboard.type('person');
  await expect(group(page, 'Interviews').getByRole('option')).toHaveCount(5);
});

test('says what went wrong when it cannot search; pages and actions stay', async ({ page, context }) => {
  await stage.employer(context);
  const id = await stage.interview({ candidate_name: 'Settimio Ohm' });
  await home(page);
  await page.route('**/interviews/?*search=*', (route) => route.abort());
  await open(page);
  await page.keyboard.type('sett');
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('does not answer');
  await expect(group(page, 'Pages').getByRole('option').first()).toHaveText('Settings');
  await shot(page, 'error');
  await expectAccessible(page);
  await page.unrouteAll();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Try again' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(group(page, 'Interviews').getByRole('option')).toHaveCount(1);
  await expect(page.getByRole('dialog').getByRole('alert')).toHaveCount(0);
  await group(page, 'Interviews').getByRole('option').click();
  await expect(page).toHaveURL(`${studio.url}/interviews/${id}`);
});

test('leaves alone what is being written: in dialogues, on unsaved pages, in an interview', async ({
  page,
  context,
}) => {
  await stage.employer(context);
  const id = await stage.running();
  await stage.visit(page, '/jobs/new');
  const title = page.getByLabel('Title');
  await title.pressSequentially('Data Engineer');
  await open(page);
  await page.keyboard.type('analytics');
  await page.keyboard.press('Enter');
  const asks = page.getByRole('dialog', { name: 'Leave without saving?' });
  await expect(asks.getByRole('button', { name: 'Stay' })).toBeFocused();
  // While something is asked, it does not open on top.
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(title).toBeFocused();
  await expect(title).toHaveValue('Data Engineer');
  await open(page);
  await page.keyboard.press('Escape');
  await expect(title).toBeFocused();

  await stage.open(page, id, 'candidate');
  const answer = page.getByRole('textbox', { name: 'Your answer' });
  await answer.pressSequentially('I measure first');
  await page.keyboard.press('Control+k');
  await page.keyboard.type(' and then I look.');
  await expect(answer).toHaveValue('I measure first and then I look.');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('keeps the focus when a page comes that was chosen before', async ({ page, context }) => {
  await stage.employer(context);
  await home(page);
  let bring = () => {};
  const wanted = new Promise<void>((resolve) => {
    bring = resolve;
  });
  await page.route('**/AnalyticsPage-*.js', async (route) => {
    await wanted;
    await route.continue();
  });
  await page.getByRole('link', { name: 'Analytics' }).focus();
  await page.keyboard.press('Enter');
  await open(page);
  await page.keyboard.type('pla');
  bring();
  await expect(page.locator('h1', { hasText: 'Analytics' })).toBeVisible();
  await page.keyboard.type('n');
  await expect(field(page)).toHaveValue('plan');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${studio.url}/settings/plan`);
  await expect(page.locator('#main')).toBeFocused();
});

test('offers a recruiter and a candidate what they may do, on a phone too', async ({
  page,
  browser,
  context,
}) => {
  await stage.employer(context);
  const email = `mia${Date.now()}@example.com`;
  const account = { email, password: stage.password, username: email };
  await stage.call('POST', '/auth/register/', { ...account, role: 'user' });
  const phone = await browser.newContext({ viewport: { width: 390, height: 800 } });
  await stage.signIn(phone, email);
  const hers = await phone.newPage();
  await hers.goto(`${studio.url}/practice`);
  await hers.getByRole('button', { name: 'Find or go to' }).click();
  await expect(group(hers, 'Pages').getByRole('option')).toHaveText([
    ...['Home', 'Practice', 'My interviews', 'Settings', /^Sync/, /^API keys/, /^Plan/],
  ]);
  await expect(group(hers, 'Actions').getByRole('option').first()).toHaveText('Start practice');
  await shot(hers, 'phone');
  await expectAccessible(hers);
  await phone.close();
  await home(page);
  await open(page);
  await expect(group(page, 'Actions').getByRole('option').first()).toHaveText('Post a job');
});
