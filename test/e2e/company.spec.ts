/** A company's own affairs in a real browser: its profile, its team, its API keys, its webhooks, its audit and plan. */
import { expect, type Page, test } from '@playwright/test';
import { type Receiver, startReceiver, verified } from '../server/support/receiver.ts';
import { expectAccessible } from './axe.ts';
import { studioOfThisFile } from './stage.ts';

const { studio, stage } = studioOfThisFile({ employer: true });

// Several pages each, in full.
test.setTimeout(300_000);

let receiver: Receiver;
test.beforeAll(async () => {
  receiver = await startReceiver();
});
test.afterAll(() => receiver.close());

const row = (page: Page, name: string | RegExp) =>
  page.getByRole('main').getByRole('listitem').filter({ hasText: name });
const settings = async (page: Page, name: string) => {
  await stage.visit(page, '/settings');
  await page.getByRole('navigation', { name: 'Settings pages' }).getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
};

test('an owner changes the company and takes it back; what is refused stands at its field', async ({
  page,
}) => {
  await settings(page, 'Company');
  const name = page.getByRole('textbox', { name: 'Name' });
  const before = await name.inputValue();
  const save = page.getByRole('button', { name: 'Save changes' });
  await expect(save).toBeDisabled();
  await name.fill(' ');
  await save.click();
  await expect(name).toHaveAccessibleDescription(/Give the company a name\./);
  await expectAccessible(page);
  await name.fill('Newer Corp.');
  // More than the field takes: the server has the last word.
  await page.route('**/companies/me/', (route) =>
    route.request().method() === 'PUT'
      ? route.continue({ postData: JSON.stringify({ industry: 'x'.repeat(101) }) })
      : route.fallback(),
  );
  await page.getByLabel('Industry').fill('Aviation');
  await save.click();
  await expect(page.getByLabel('Industry')).toHaveAccessibleDescription(/100 characters/);
  await page.unrouteAll();

  await page.getByRole('link', { name: 'Team' }).click();
  const asks = page.getByRole('dialog', { name: 'Leave without saving?' });
  await asks.getByRole('button', { name: 'Stay' }).click();
  await page.getByRole('switch', { name: /^Count the tone/ }).check({ force: true });
  await page.getByLabel('Keep recordings for so many days').fill('30');
  await save.click();
  await expect(page.getByText('The company is saved.')).toBeVisible();
  await expect(save).toBeDisabled();
  await expect(page.getByRole('banner').getByText('Newer Corp.')).toBeVisible();
  expect(await stage.call('GET', '/companies/me/')).toMatchObject({
    ...{ company_name: 'Newer Corp.', industry: 'Aviation', sentiment_in_fit: true, recording_keep_days: 30 },
  });

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('The company is as it was.')).toBeVisible();
  await expect(name).toHaveValue(before);
  expect(await stage.call('GET', '/companies/me/')).toMatchObject({
    ...{ company_name: before, industry: '', sentiment_in_fit: false, recording_keep_days: null },
  });
  await settings(page, 'Audit');
  await expect(row(page, 'Company changed')).toHaveCount(2);
});

test('only what was changed here is sent: what another owner changed meanwhile stays', async ({ page }) => {
  await settings(page, 'Company');
  await stage.call('PATCH', '/companies/me/', { industry: 'Shipping' });
  await page.getByRole('textbox', { name: 'Name' }).fill('Harbour');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByLabel('Industry')).toHaveValue('Shipping');
  // So does what is being written when something is taken back.
  await page.getByLabel('Industry').fill('Ships');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('The company is as it was.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue(/^Acme/);
  await expect(page.getByLabel('Industry')).toHaveValue('Ships');
  expect(await stage.call('GET', '/companies/me/')).toMatchObject({ industry: 'Shipping' });
});

test('an owner invites, changes roles and takes them back', async ({ page }) => {
  await stage.call('POST', '/auth/register/', {
    ...{ username: 'lee', email: 'lee@example.com', password: stage.password, role: 'user' },
  });
  await settings(page, 'Team');
  await expect(page.getByText('You are the only one so far.')).toBeVisible();
  const invite = async (email: string, role: string) => {
    await page.getByRole('button', { name: 'Invite', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Invite somebody to the team' });
    await dialog.getByLabel('Email').fill(email);
    await dialog.getByRole('combobox', { name: 'Role' }).click();
    await page.getByRole('option', { name: role, exact: true }).click();
    await dialog.getByRole('button', { name: 'Add to the team' }).click();
    return dialog;
  };
  const dialog = await invite('nobody', 'Viewer');
  await expect(dialog.getByLabel('Email')).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Invite', exact: true })).toBeFocused();

  await invite('lee@example.com', 'Viewer');
  await expect(page.getByText('lee is in the team.')).toBeVisible();
  await invite('new@example.com', 'Interviewer');
  await expect(row(page, 'new@example.com').getByText('Invited', { exact: true })).toBeVisible();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy invitation link' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${studio.url}/welcome?email=new%40example.com`,
  );
  await expectAccessible(page);

  // The way back stays where the list, narrowed to a role, has lost the row.
  await page.getByRole('combobox', { name: 'Role', exact: true }).click();
  await page.getByRole('option', { name: 'Viewer', exact: true }).click();
  await expect(page).toHaveURL(/role=viewer/);
  await page.getByRole('combobox', { name: 'Role of lee' }).click();
  await page.getByRole('option', { name: 'Recruiter' }).click();
  await expect(page.getByText('Nobody has this role')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('lee is now Viewer.')).toBeVisible();
  await expect(row(page, 'lee@example.com')).toBeVisible();
  await stage.visit(page, '/settings/team');

  // The last owner stays one, and is told why.
  await page.getByRole('button', { name: 'Leave the team' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Leave' }).click();
  await expect(page.getByText('A company needs an owner: make somebody else one first.')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();

  await page.getByRole('button', { name: 'Take back the invitation of new@example.com' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Take back' }).click();
  await expect(row(page, 'new@example.com')).toHaveCount(0);
});

test('a viewer sees the team, changes nothing of it, and may leave', async ({ page, browser }) => {
  const viewer = await browser.newContext();
  const other = await viewer.newPage();
  await other.goto(`${studio.url}/welcome`);
  const email = `mia${Date.now()}@example.com`;
  const account = { email, password: stage.password };
  await stage.call('POST', '/auth/register/', { ...account, username: email, role: 'user' });
  await stage.call('POST', '/companies/me/members/', { email, member_role: 'viewer' });
  await other.getByRole('textbox', { name: 'Email' }).fill(email);
  await other.getByRole('textbox', { name: 'Password' }).fill(stage.password);
  await other.getByRole('button', { name: 'Sign in' }).click();
  await expect(other.getByRole('heading', { level: 1, name: /^Good/ })).toBeVisible();

  // What is not for a viewer leads to what is.
  await other.goto(`${studio.url}/settings/webhooks`);
  await expect(other).toHaveURL(`${studio.url}/settings`);
  await expect(other.getByRole('link', { name: 'Webhooks' })).toHaveCount(0);
  await settings(other, 'Company');
  await expect(other.getByText('Only an owner changes this.')).toBeVisible();
  await expect(other.getByRole('main').getByText(/^Acme/)).toBeVisible();
  await expect(other.getByRole('main').getByRole('textbox')).toHaveCount(0);
  await expect(other.getByRole('main').getByText('as long as this studio keeps them')).toBeVisible();
  await expectAccessible(other);
  await settings(other, 'Team');
  await expect(other.getByText('Only an owner changes the team.')).toBeVisible();
  await expect(other.getByRole('button', { name: 'Invite' })).toHaveCount(0);
  await other.getByRole('button', { name: 'Leave the team' }).click();
  await other.getByRole('dialog').getByRole('button', { name: 'Leave' }).click();
  await expect(other.getByText('You have left the team.')).toBeVisible();
  await expect(other.getByRole('navigation', { name: 'Main' }).getByText('Jobs')).toHaveCount(0);
  await viewer.close();
  await settings(page, 'Team');
  await expect(row(page, email)).toHaveCount(0);
});

test('a key is shown once, works as far as its scopes, and ends when it is revoked', async ({ page }) => {
  await settings(page, 'API keys');
  await page.getByRole('main').getByRole('button', { name: 'Create key' }).click();
  const dialog = page.getByRole('dialog', { name: 'New API key' });
  await dialog.getByRole('button', { name: 'Create key' }).click();
  await expect(dialog.getByText('Name the key.')).toBeVisible();
  await expect(dialog.getByText('Choose at least one thing that it may do.')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByLabel('Name').fill('Applicant tracker');
  await dialog.getByRole('checkbox', { name: 'Read: Jobs' }).check();
  await dialog.getByRole('button', { name: 'Create key' }).click();
  const shown = dialog.getByRole('textbox', { name: 'API key' });
  const key = await shown.inputValue();
  expect(key).toMatch(/^jh_live_/);
  await expectAccessible(page);
  // It is not put away by accident.
  await page.keyboard.press('Escape');
  await expect(shown).toBeVisible();
  await dialog.getByRole('button', { name: 'I have kept it' }).click();
  await expect(dialog).toBeHidden();

  const asked = (path: string) =>
    fetch(`${studio.url}/api/v1${path}`, { headers: { 'x-api-key': key } }).then(({ status }) => status);
  expect(await asked('/interview/jobs/')).toBe(200);
  expect(await asked('/companies/me/')).toBe(403);
  await page.reload();
  const listed = row(page, 'Applicant tracker');
  await expect(listed).toContainText(`jh_live_…${key.slice(-4)}`);
  await expect(listed).toContainText(/last used .* expires /);
  await expect(listed).toContainText('jobs:read');
  await expect(page.getByText(key)).toHaveCount(0);
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Revoke Applicant tracker' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
  await expect(page.getByText('No key yet')).toBeVisible();
  expect(await asked('/interview/jobs/')).toBe(401);
});

test('an endpoint is tried out, its deliveries are read and sent again', async ({ page }) => {
  await settings(page, 'Webhooks');
  await expect(page.getByText('No endpoint yet')).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: 'Add endpoint' }).click();
  const dialog = page.getByRole('dialog', { name: 'New endpoint' });
  await dialog.getByLabel('Address').fill('nowhere');
  await dialog.getByRole('button', { name: 'Add endpoint' }).click();
  await expect(dialog.getByText('Enter an address that begins with http:// or https://.')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByLabel('Address').fill(receiver.url);
  await dialog.getByRole('checkbox', { name: 'Interview scheduled' }).check();
  await dialog.getByRole('button', { name: 'Add endpoint' }).click();
  const secret = await dialog.getByRole('textbox', { name: 'Signing secret' }).inputValue();
  await dialog.getByRole('button', { name: 'I have kept it' }).click();

  await expect(row(page, receiver.url)).toBeVisible();
  await expectAccessible(page);
  // By keyboard: in, and out again to where it was asked for.
  await page.getByRole('button', { name: 'Send test event' }).focus();
  await page.keyboard.press('Enter');
  const trial = page.getByRole('dialog', { name: 'Send a test event' });
  await trial.getByRole('button', { name: 'Send now' }).click();
  await expect(trial.getByText(/^Answered 204 in /)).toBeVisible();
  expect(verified(secret, receiver.received.at(-1) as never).type).toBe('interview.completed');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Send test event' })).toBeFocused();

  receiver.answer = () => 503;
  await stage.interview();
  await row(page, receiver.url).getByRole('link').click();
  const delivery = row(page, 'Interview scheduled');
  await expect(delivery).toContainText('Waiting');
  await expect(delivery).toContainText('Answered 503.');
  await delivery.getByText('What was sent').click();
  await expect(delivery.getByText(/"type": "interview.scheduled"/)).toBeVisible();
  receiver.answer = () => 204;
  await delivery.getByRole('button', { name: 'Send now' }).click();
  await expect(delivery).toContainText('Delivered');
  await page.getByRole('combobox', { name: 'Status' }).click();
  await page.getByRole('option', { name: 'Failed' }).click();
  await expect(page.getByText('No delivery matches')).toBeVisible();
  await expect(page).toHaveURL(/status=failed/);

  // One that says it is gone is switched off, and back on by hand.
  receiver.answer = () => 410;
  await stage.interview();
  const id = page.url().match(/webhooks\/(\d+)/)?.[1];
  await expect
    .poll(() => stage.call('GET', `/webhooks/endpoints/${id}/`))
    .toMatchObject({ enabled: false, disabled_reason: 'gone' });
  await page.reload();
  await expect(page.getByText('Its receiver says that it is gone')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Switch on' }).click();
  await expect(page.getByText('The endpoint is switched on.')).toBeVisible();
  await expect(page.getByText('Its receiver says that it is gone')).toHaveCount(0);

  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('No endpoint yet')).toBeVisible();
});

test('an owner reads who did what, and what was used', async ({ page }) => {
  const job = await stage.call<{ id: number }>('POST', '/interview/jobs/', {
    ...{ title: 'Beekeeper', requirements: 'Python' },
  });
  await settings(page, 'Audit');
  await expect(row(page, 'Signed in').first()).toBeVisible();
  await page.getByRole('combobox', { name: 'What happened' }).fill('Job posted');
  await page.getByRole('option', { name: 'Job posted' }).click();
  await expect(row(page, 'Signed in')).toHaveCount(0);
  await expect(row(page, 'Job posted')).toContainText('fields: title, requirements');
  await expect(page).toHaveURL(/action=createJob/);
  await expectAccessible(page);
  await page.getByLabel('To', { exact: true }).fill('2020-01-01');
  await expect(page.getByText('No entry matches')).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await page.getByRole('link', { name: `Job ${job.id}`, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Beekeeper' })).toBeVisible();

  await settings(page, 'Plan');
  await expect(page.getByText('There is nothing to pay here')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Usage' })).toContainText('Job postings 1, without a limit');
  await expectAccessible(page);
});
