/** Where the links in mails lead, and signing in with a second factor. */
import { expect, type Page, test } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { studioOfThisFile } from './stage.ts';
import { shot } from './support/shot.ts';

const ADMIN = { email: 'root@example.com', password: 'an-administrators-secret' };
const { studio, stage } = studioOfThisFile({
  settings: { SEED_ADMIN_EMAIL: ADMIN.email, SEED_ADMIN_PASSWORD: ADMIN.password },
});

/** The link in the newest mail of a kind to an address, without its host. */
async function mailedLink(kind: string, to: string): Promise<string> {
  const { access } = await stage.call<{ access: string }>('POST', '/auth/login/', ADMIN);
  const outbox = `/admin/outbox/?to=${encodeURIComponent(to)}`;
  const { results } = await stage.call<{ results: { kind: string; text: string }[] }>(
    'GET',
    outbox,
    undefined,
    access,
  );
  const link = /https?:\/\/[^/]+(\/\S+)/.exec(results.find((mail) => mail.kind === kind)?.text ?? '')?.[1];
  if (link === undefined) throw new Error(`No ${kind} with a link went to ${to}.`);
  return link;
}

async function registered(username: string): Promise<{ email: string; password: string }> {
  const account = { email: `${username}@example.com`, password: 'a-long-enough-secret' };
  await stage.call('POST', '/auth/register/', { username, role: 'user', ...account });
  return account;
}

async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}
const home = (page: Page) =>
  page.getByRole('heading', { level: 1, name: /Good (morning|afternoon|evening)/ });

test('a forgotten password is replaced by the link of a mail, which works once', async ({ page }) => {
  const { email } = await registered('lena');
  await page.goto(studio.url);
  await page.getByRole('link', { name: 'Forgot your password?' }).click();
  // The page before has a field of that name too.
  await expect(page.getByRole('heading', { name: 'Forgot your password?' })).toBeVisible();
  await page.getByLabel('Email').fill(email);
  await shot(page, 'forgot');
  await page.getByRole('button', { name: 'Send the link' }).click();
  await expect(page.getByRole('heading', { name: 'Look into your inbox' })).toBeVisible();

  const link = await mailedLink('password_reset', email);
  await page.goto(studio.url + link);
  await page.getByLabel('New password').fill('short');
  await page.getByRole('button', { name: 'Save the password' }).click();
  await expect(page.getByText('At least 10 characters', { exact: false }).last()).toBeVisible();
  await page.getByLabel('New password').fill('another-long-secret');
  await shot(page, 'reset');
  await page.getByRole('button', { name: 'Save the password' }).click();
  await expect(page.getByRole('heading', { name: 'Your password is changed' })).toBeVisible();
  await page.getByRole('link', { name: 'Sign in' }).click();
  await signIn(page, email, 'another-long-secret');
  await expect(home(page)).toBeVisible();

  await page.goto(studio.url + link);
  await page.getByLabel('New password').fill('a-third-long-secret');
  await page.getByRole('button', { name: 'Save the password' }).click();
  await expect(page.getByRole('link', { name: 'Ask for a new link' })).toBeVisible();
});

test('the link of the first mail confirms the address, and a wrong one says so', async ({ page }) => {
  const { email } = await registered('omar');
  await page.goto(studio.url + (await mailedLink('verify_email', email)));
  await expect(page.getByRole('heading', { name: 'Your address is confirmed' })).toBeVisible();
  await page.goto(`${studio.url}/verify-email?token=not-a-token`);
  await expect(page.getByRole('heading', { name: 'This address could not be confirmed' })).toBeVisible();
  await shot(page, 'not-confirmed');
});

test('who is invited finds the address filled in', async ({ page }) => {
  await page.goto(`${studio.url}/welcome?email=new%40example.com`);
  await expect(page.getByLabel('Email')).toHaveValue('new@example.com');
  await expect(page.getByRole('button', { name: 'Create account' })).toBeVisible();
});

test('an account with a second factor is asked for its code', async ({ page }) => {
  const person = await registered('mira');
  const { access } = await stage.call<{ access: string }>('POST', '/auth/login/', {
    email: person.email,
    password: person.password,
  });
  const { secret } = await stage.call<{ secret: string }>('POST', '/auth/2fa/setup/', undefined, access);
  const codes = new TOTP({ secret: Secret.fromBase32(secret) });
  await stage.call('POST', '/auth/2fa/confirm/', { otp: codes.generate() }, access);

  await page.goto(studio.url);
  await signIn(page, person.email, person.password);
  const code = page.getByLabel('Code of your second factor');
  await expect(code).toBeFocused();
  await shot(page, 'code');
  await code.fill('000000');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText('This code is wrong')).toBeVisible();
  // A code works once, and the one of now was taken to set the factor up.
  await code.fill(codes.generate({ timestamp: Date.now() + 30_000 }));
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(home(page)).toBeVisible();
});
