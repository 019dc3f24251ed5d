/** What a person sees of syncing: a studio on a device and a hosted instance, both real. */
import { expect, type Page, test } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { ServedStudio } from '../support/served-studio.ts';
import { expectAccessible } from './axe.ts';
import { Stage, studioOfThisFile } from './stage.ts';
import { narrowDarkShot, shot } from './support/shot.ts';
import { slowWay } from './support/slow-way.ts';
import { speechLike } from './support/speech-like.ts';

const hosted = new ServedStudio({
  MODE: 'hosted',
  // Each test signs in several times.
  RATE_LIMITS: 'off',
  JWT_SECRET: 'a-secret-of-more-than-32-characters-for-this',
});
const there = new Stage(hosted);
const { stage } = studioOfThisFile({ employer: true });

test.setTimeout(300_000);
test.beforeAll(() => hosted.start());
test.afterAll(() => hosted.stop());
/** An account there, with a company, for each test. */
test.beforeEach(async ({ browser }) => {
  const elsewhere = await browser.newContext();
  await there.employer(elsewhere);
  await elsewhere.close();
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const state = (page: Page) =>
  page.getByRole('banner').getByRole('link', { name: /^(Working|Offline|Sync|Up|Needs)/ });
interface Jobs {
  results: { id: number; title: string }[];
}
const jobs = async (where: Stage) => (await where.call<Jobs>('GET', '/interview/jobs/')).results;

async function fillIn(page: Page, password = there.password, url = hosted.url): Promise<void> {
  await page.getByLabel('Address').fill(url);
  await page.getByLabel('Email').fill(there.email);
  await page.getByRole('textbox', { name: 'Password' }).fill(password);
}

test('connects by the form, shows a conflict with both sides, and does as is chosen', async ({ page }) => {
  await stage.call('POST', '/interview/jobs/', { title: 'Nurse', requirements: 'Python' });
  await stage.visit(page, '/');
  await expect(state(page)).toHaveText('Working on this device');
  await state(page).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sync' })).toBeVisible();
  // Its hint, which stands outside of all landmarks, goes with the pointer.
  await page.getByRole('heading', { level: 1, name: 'Sync' }).hover();
  await expect(page.getByRole('tooltip')).toHaveCount(0);
  await expectAccessible(page);

  await button(page, 'Connect').click();
  await expect(page.getByText('Enter the address.')).toBeVisible();
  await fillIn(page, 'not-the-password');
  await button(page, 'Connect').click();
  await expect(page.getByText('The email address or the password is wrong.')).toBeVisible();
  await fillIn(page);
  await button(page, 'Connect').click();
  await expect(page.getByText(hosted.url)).toBeVisible();
  await expect(page.getByText('Nothing waits for you')).toBeVisible();
  await expect(state(page)).toHaveText('Up to date');
  await expectAccessible(page);
  await shot(page, 'sync-connected');

  const change = async (title: [string, string]) => {
    const [[mine], [theirs]] = [await jobs(stage), await jobs(there)];
    if (mine === undefined || theirs === undefined) throw new Error('The job is not at both places.');
    await there.call('PATCH', `/interview/jobs/${theirs.id}/`, { title: title[1] });
    await stage.call('PATCH', `/interview/jobs/${mine.id}/`, { title: title[0], is_active: false });
  };
  const conflict = page.getByRole('list', { name: 'Waiting for your decision' }).getByRole('listitem');
  await change(['Nurse, nights', 'Nurse, days']);
  await expect(state(page)).toHaveText('Needs attention');
  await expect(conflict).toContainText('Job changed');
  await expect(conflict).toContainText('Somebody else changed the same thing meanwhile.');
  await expect(conflict.getByRole('definition').filter({ hasText: 'Nurse, nights' })).toBeVisible();
  await expect(conflict.getByRole('definition').filter({ hasText: 'Nurse, days' })).toBeVisible();
  await expectAccessible(page);
  await shot(page, 'sync-conflict');
  await narrowDarkShot(page, 'sync-conflict-narrow');
  await button(page, 'Keep mine').click();
  await expect(state(page)).toHaveText('Up to date');
  await expect(page.getByText('Nothing waits for you')).toBeVisible();
  expect(await jobs(there)).toMatchObject([{ title: 'Nurse, nights', is_active: false }]);

  await change(['Nurse, mine', 'Nurse, theirs']);
  await button(page, 'Use theirs').click();
  await expect(page.getByText('Nothing waits for you')).toBeVisible();
  await expect(state(page)).toHaveText('Up to date');
  expect(await jobs(stage)).toMatchObject([{ title: 'Nurse, theirs' }]);
  expect(await jobs(there)).toMatchObject([{ title: 'Nurse, theirs' }]);
});

test('goes on where it was once somebody signs in again', async ({ page }) => {
  await stage.visit(page, '/settings/sync');
  await fillIn(page);
  await button(page, 'Connect').click();
  await expect(state(page)).toHaveText('Up to date');
  const password = 'another-long-enough-secret';
  await there.call('POST', '/auth/password/change/', {
    ...{ current_password: there.password, new_password: password },
  });
  // Closed, or the companies of the next tests would see it, too.
  const job = { title: 'Posted meanwhile', requirements: 'Python', is_active: false };
  await stage.call('POST', '/interview/jobs/', job);
  await expect(page.getByRole('heading', { name: 'Sign in again' })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('no longer lets this device in');
  await expectAccessible(page);
  await shot(page, 'sync-signed-out', { full: true });
  await narrowDarkShot(page, 'sync-signed-out-narrow');
  await expect(page.getByLabel('Email')).toHaveValue(there.email);
  await page.getByRole('textbox', { name: 'Password' }).fill(password);
  await button(page, 'Connect').click();
  await expect(state(page)).toHaveText('Up to date');
  await expect(page.getByRole('heading', { name: 'Sign in again' })).toHaveCount(0);
  expect(await there.call<Jobs>('GET', '/interview/jobs/')).toMatchObject({
    results: [{ title: 'Posted meanwhile' }],
  });
});

test('starts clean only when asked twice, shows what comes, and parts again', async ({ page }) => {
  await stage.call('POST', '/interview/jobs/', { title: 'Only here', requirements: 'Python' });
  await there.call('POST', '/interview/jobs/', { title: 'Only there', requirements: 'Python' });
  await stage.visit(page, '/settings/sync');
  await fillIn(page);
  await page.getByLabel('Start clean').check();
  await button(page, 'Connect').click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(/All jobs, question sets and interviews of Acme \d+ on this device/);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  expect(await jobs(stage)).toMatchObject([{ title: 'Only here' }]);
  await button(page, 'Connect').click();
  await dialog.getByRole('button', { name: 'Delete and connect' }).click();
  await expect(state(page)).toHaveText('Up to date');
  expect(await jobs(stage)).toMatchObject([{ title: 'Only there' }]);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Jobs' }).click();
  await expect(page.getByText('Only there')).toBeVisible();

  await hosted.kill();
  await state(page).click();
  await button(page, 'Sync now').click();
  await expect(state(page)).toHaveText('Offline');
  await hosted.start();
  await button(page, 'Sync now').click();
  await expect(state(page)).toHaveText('Up to date');
  await button(page, 'Disconnect').click();
  await expect(dialog.getByLabel('Keep it')).toBeChecked();
  await dialog.getByLabel('Remove it').check();
  await dialog.getByRole('button', { name: 'Disconnect and remove' }).click();
  await expect(state(page)).toHaveText('Working on this device');
  await expect(button(page, 'Connect')).toBeVisible();
  expect(await jobs(stage)).toEqual([]);
  expect(await jobs(there)).toHaveLength(1);
});

test('says how far it is while an account with much in it comes', async ({ page }) => {
  // More than one answer holds.
  const questions = Array.from({ length: 50 }, (_, nr) => ({
    ...{
      text: `Which index would you choose for query ${nr}?`,
      skill: 'sql',
      key_points: ['looks at the plan'],
    },
  }));
  const set = await there.call<{ id: number }>('POST', '/interview/question-sets/', {
    name: 'Long',
    questions,
  });
  for (let nr = 0; nr < 25; nr++) await there.interview({ question_set_id: set.id, skills: undefined });
  const way = await slowWay(hosted.url, '/api/sync/v1/pull/', 1);
  try {
    await stage.visit(page, '/settings/sync');
    await fillIn(page, there.password, way.url);
    await button(page, 'Connect').click();
    const loaded = page.getByText(/^[\d,]+ of [\d,]+ entries loaded$/);
    await expect(loaded).toBeVisible();
    await expect(state(page)).toHaveText('Syncing…');
    const bar = page.getByRole('progressbar', { name: 'Loading what the account has' });
    const reached = Number(await bar.getAttribute('aria-valuenow'));
    expect(reached).toBeGreaterThan(0);
    expect(reached).toBeLessThan(100);
    await expectAccessible(page);
    await shot(page, 'sync-loading');
    // Nobody has to wait for it.
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Jobs' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Jobs' })).toBeVisible();
    await state(page).click();
    way.clear();
    await expect(state(page)).toHaveText('Up to date');
    await expect(loaded).toHaveCount(0);
    expect((await stage.call<Jobs>('GET', '/interview/interviews/?limit=100')).results).toHaveLength(25);
  } finally {
    way.clear();
    way.close();
  }
});

test('asks for the code of an account that has a second factor', async ({ page }) => {
  const { secret } = await there.call<{ secret: string }>('POST', '/auth/2fa/setup/');
  const code = (later = 0) =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + later });
  await there.call('POST', '/auth/2fa/confirm/', { otp: code() });
  await stage.visit(page, '/settings/sync');
  await fillIn(page);
  await button(page, 'Connect').click();
  await page.getByLabel('Code of your second factor').fill('000000');
  await button(page, 'Connect').click();
  await expect(page.getByText('This code is wrong or was used already.')).toBeVisible();
  await page.getByLabel('Code of your second factor').fill(code(30_000));
  await button(page, 'Connect').click();
  await expect(state(page)).toHaveText('Up to date');
});

/** An interview that ended over there, whose first answer was spoken. */
async function spokenThere(): Promise<number> {
  const id = await there.interview();
  const own = (path = '') => `/interview/interviews/${id}/${path}`;
  await there.call('POST', own('consent/'), {
    recording: true,
    behavioral_analysis: false,
    ai_scoring: true,
  });
  const { question } = await there.call<{ question: { id: number } }>('POST', own('start_session/'));
  await there.call('POST', own('answers/'), { question_id: question.id, text: 'A list can be changed.' });
  const recording = await there.call<{ id: number }>('POST', own('recordings/'), {
    ...{ question_id: question.id, media_type: 'audio/wav' },
  });
  const content = speechLike(2);
  const query = `offset=0&length=${content.length}&duration=2`;
  const sent = await fetch(`${hosted.url}/api/v1${own(`recordings/${recording.id}/`)}?${query}`, {
    method: 'PATCH',
    headers: { authorization: `Bearer ${there.token}`, 'content-type': 'application/offset+octet-stream' },
    body: new Uint8Array(content),
  });
  expect(sent.status).toBe(204);
  await there.call('POST', own('end_session/'));
  return id;
}

test('fetches the sound of another device when it is played, and sends its own as it is set', async ({
  page,
}) => {
  await spokenThere();
  await stage.visit(page, '/settings/sync');
  await fillIn(page);
  await button(page, 'Connect').click();
  await expect(state(page)).toHaveText('Up to date');
  await page.getByLabel('Only when I ask').check();
  await expect(page.getByText('Saved for this device.')).toBeVisible();
  await page.getByRole('combobox', { name: 'Send at most' }).click();
  await page.getByRole('option', { name: '250 kB/s' }).click();
  await expect(page.getByRole('combobox', { name: 'Send at most' })).toHaveValue('250 kB/s');
  await expectAccessible(page);
  await shot(page, 'sync-recordings');
  await narrowDarkShot(page, 'sync-recordings-narrow');

  const { results } = await stage.call<{ results: { id: number }[] }>('GET', '/interview/interviews/');
  const id = results[0]?.id as number;
  await stage.visit(page, `/interviews/${id}/report`);
  await expect(
    page.getByText('Its sound is not on this device. It is fetched when you play it.'),
  ).toBeVisible();
  await expectAccessible(page);
  await button(page, 'Play the recording of answer 1').scrollIntoViewIfNeeded();
  await shot(page, 'sync-elsewhere');
  await hosted.kill();
  await button(page, 'Play the recording of answer 1').click();
  await expect(page.getByText(/which cannot be reached now/)).toBeVisible();
  await hosted.start();
  await button(page, 'Play the recording of answer 1').click();
  await expect(button(page, 'Pause the recording of answer 1')).toBeVisible();
  await expect(page.getByText(/Its sound is not on this device/)).toHaveCount(0);
});
