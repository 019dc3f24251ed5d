/** Every screen in German: no word of English is left, in what is seen or in what a screen reader says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { studioOfThisFile } from './stage.ts';
import { expectRoomForLargeText } from './support/large-text.ts';
import { Traffic } from './support/screens.ts';
import { pretendConnected } from './support/syncing.ts';

const { studio, stage } = studioOfThisFile();

test.use({ locale: 'de-AT', actionTimeout: 20_000 });
test.setTimeout(300_000);

type Nested = { [key: string]: string | Nested };
const ROOT = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const catalogue = (language: string): Nested => JSON.parse(read(`renderer/i18n/${language}.json`));
const flat = (nested: Nested, path = ''): [string, string][] =>
  Object.entries(nested).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value]] : flat(value, `${path}${key}.`),
  );

const GAP = /\{\{\w+(?:, \w+)?\}\}/g;
const german = new Map(flat(catalogue('de')));
const spoken = new Set(german.values());
const english = flat(catalogue('en'))
  .filter(
    ([key, text]) => german.get(key) !== text && !spoken.has(text) && /\p{L}{2}/u.test(text.replace(GAP, '')),
  )
  .map(([, text]) => text);
const [FILLED, WHOLE] = [english.filter((text) => text.includes('{{')), new Set(english)];
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** One pattern for all texts with gaps, which may be filled with anything. */
const WITH_GAPS = new RegExp(
  `^\\s*(?:${FILLED.map((text) => text.split(GAP).map(escaped).join('.+')).join('|')})\\s*$`,
  's',
);
const isEnglish = (text: string) => WHOLE.has(text.trim()) || COMMON.test(text) || WITH_GAPS.test(text);
/** Hardly a sentence of English lacks them, and no German one has them. */
const COMMON =
  /(^|[^\p{L}])(the|and|of|to|is|are|this|that|with|for|you|your|it|its|be|from|has|have|which|or|by|at|than|they|their|does|did|please|yes|no)(?![\p{L}])/iu;

let traffic: Traffic;
test.beforeEach(({ page }) => {
  traffic = new Traffic(page);
});

const screens = new Set<string>();
const left: string[] = [];

/** All that a page says, outside what is marked as another language; the English in it goes to `left`. */
async function look(page: Page, screen: string): Promise<void> {
  const said = await page.evaluate(() => {
    const texts = new Set([document.title]);
    const foreign = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang') !== 'de';
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (words.nextNode()) {
      const { parentElement, textContent } = words.currentNode;
      if (parentElement?.closest('script, style, noscript') || foreign(parentElement)) continue;
      texts.add(textContent ?? '');
    }
    for (const element of document.querySelectorAll('*')) {
      if (foreign(element)) continue;
      for (const name of [
        'aria-label',
        'aria-description',
        'aria-valuetext',
        'title',
        'placeholder',
        'alt',
      ]) {
        texts.add(element.getAttribute(name) ?? '');
      }
    }
    return [...texts];
  });
  left.push(...said.filter(isEnglish).map((text) => `${screen}: ${text}`));
}

/** Goes to a screen and looks once all of it has come. */
async function visit(page: Page, path: string): Promise<void> {
  await stage.visit(page, path);
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.locator('h1, main [role=alert]').first()).toBeVisible();
  await traffic.settled();
  screens.add(path.replace(/[?#].*$/, '').replace(/(interviews|jobs|sets|webhooks)\/\d+/, '$1/$'));
  await look(page, path);
  // German words are the longest there are, and all screens are visited here.
  await expectRoomForLargeText(page);
}

/** Presses what opens a dialog, sends it empty where it has something to fill in, looks, and closes it. */
async function openAndLook(page: Page, name: string, send?: string): Promise<void> {
  await page.getByRole('button', { name }).first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  if (send !== undefined) await dialog.getByRole('button', { name: send }).click();
  await look(page, name);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
}

const CONSENT = { recording: true, behavioral_analysis: false, ai_scoring: true };
const LONG =
  'I use a list comprehension where it stays readable, and a generator where the data is large, for it yields one item at a time and keeps memory low.';

/** An interview with its questions answered one way, then another; ended. */
async function finished(id: number, texts: readonly string[]): Promise<void> {
  const path = `/interview/interviews/${id}`;
  await stage.call('POST', `${path}/consent/`, CONSENT);
  let { question } = await stage.call<{ question?: { id: number } }>('POST', `${path}/start_session/`);
  for (const text of texts) {
    if (!question) break;
    await stage.call('POST', `${path}/answers/`, { question_id: question.id, text });
    question = await stage.call<{ id: number } | undefined>('POST', `${path}/next_question/`);
  }
  await stage.call('POST', `${path}/end_session/`);
}

/** Somebody who practises, signed in in every window of the context. */
async function learner(context: BrowserContext): Promise<void> {
  const account = { email: 'lena@example.com', password: stage.password };
  await stage.call('POST', '/auth/register/', { ...account, username: 'lena', role: 'user' });
  await stage.signIn(context, account.email);
}

test.afterEach(() => {
  expect(left.splice(0)).toEqual([]);
});

test('before signing in, with what is refused', async ({ page }) => {
  await visit(page, '/welcome');
  await page.getByLabel('E-Mail', { exact: true }).fill('nobody@example.com');
  await page.getByLabel('Passwort', { exact: true }).fill('not-the-password');
  await page.getByRole('button', { name: 'Anmelden' }).click();
  await expect(page.getByText('Die E-Mail-Adresse oder das Passwort ist falsch.')).toBeVisible();
  await page.getByRole('tab', { name: 'Konto anlegen' }).or(page.getByText('Konto anlegen')).first().click();
  await look(page, 'registration');
  await visit(page, '/forgot-password');
  await visit(page, '/reset-password?token=worn-out');
  await page.getByLabel('Neues Passwort').fill('a-long-enough-secret');
  await page.getByRole('button', { name: 'Passwort speichern' }).click();
  await expect(page.getByText('Dieser Link ist falsch')).toBeVisible();
  await look(page, 'a link that is worn out');
  await visit(page, '/verify-email?token=worn-out');
  await expect(page.getByText('Dieser Link ist falsch')).toBeVisible();
  await look(page, 'another link that is worn out');
});

/** A file of questions, one of them right. */
const CSV = `text,skill,key_points
Warum kann eine Seite langsam sein?,Python,misst zuerst
Kurz,Zauberei,
`;

test('for a company: its question bank and its settings', async ({ page, context }) => {
  await stage.employer(context);
  for (const path of ['/questions', '/questions?source=own', '/questions?q=gibtesnicht', '/questions/sets']) {
    await visit(page, path);
  }
  const set = await stage.call<{ id: number }>('POST', '/interview/question-sets/', {
    name: 'Erstes Gespräch',
    questions: [
      { text: 'Warum Datenbanken?', skill: 'sql', key_points: ['finds rows'] },
      { text: 'Warum Python?', skill: 'python', key_points: ['reads well'] },
    ],
  });
  await visit(page, '/questions/sets');
  await visit(page, `/questions/sets/${set.id}`);
  await openAndLook(page, 'Umbenennen');
  await page.getByRole('button', { name: 'Frage hinzufügen' }).click();
  await look(page, 'what to add to a set');
  await page.getByRole('menuitem', { name: 'Neue Frage' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Frage speichern' }).click();
  await look(page, 'a new question for a set');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Frage 1 entfernen' }).click();
  await expect(page.getByText('Die Frage ist aus dem Set entfernt.')).toBeVisible();
  await look(page, 'a set that lost a question');
  await visit(page, `/interviews/new?set=${set.id}`);
  await visit(page, '/questions');
  const first = page.getByRole('list', { name: 'Fragen' }).getByRole('listitem').first();
  await first.getByRole('checkbox').check();
  await openAndLook(page, 'Zu einem Set hinzufügen', 'Hinzufügen');
  await first.getByRole('button').click();
  await expect(page.getByRole('dialog').getByText('Wie eine Antwort jeder Bewertung aussieht')).toBeVisible();
  await look(page, 'a question of the bank');
  await page.getByRole('button', { name: 'Kopieren und ändern' }).click();
  await page.getByRole('button', { name: 'Frage speichern' }).click();
  await expect(page.getByText('Wählen Sie ein Set.')).toBeVisible();
  await look(page, 'a copy of a question');

  await visit(page, '/questions/import');
  const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.locator('input[type=file]').setInputFiles(file('fragen.csv', 'frage\nWarum?'));
  await expect(page.getByText('Eine Spalte „frage“ gibt es nicht.')).toBeVisible();
  await look(page, 'a file that cannot be used');
  await page.locator('input[type=file]').setInputFiles(file('fragen.csv', CSV));
  await expect(page.getByText('1 mit Fehlern')).toBeVisible();
  await look(page, 'an import with mistakes');
  await page.getByText('Alle (2)').click();
  await look(page, 'all of an import');
  await page.getByRole('button', { name: '1 Frage importieren' }).click();
  await look(page, 'an import without what is wrong');
  await page.getByRole('dialog').getByRole('button', { name: '1 Frage importieren' }).click();
  await expect(page.getByText('Der Import ist fertig')).toBeVisible();
  await look(page, 'an import that is done');

  await stage.call('POST', '/companies/me/members/', { email: 'neu@example.com', member_role: 'viewer' });
  await visit(page, '/settings/company');
  await page.getByLabel('Name').fill(' ');
  await page.getByRole('button', { name: 'Änderungen speichern' }).click();
  await expect(page.getByText('Geben Sie dem Unternehmen einen Namen.')).toBeVisible();
  await look(page, 'a company without a name');
  await page.getByLabel('Name').fill('Werft');
  await page.getByRole('button', { name: 'Änderungen speichern' }).click();
  await expect(page.getByText('Das Unternehmen ist gespeichert.')).toBeVisible();
  await look(page, 'a company that is saved');
  await visit(page, '/settings/team');
  await openAndLook(page, 'Einladen', 'Ins Team aufnehmen');
  await openAndLook(page, 'Einladung von neu@example.com zurückziehen');
  await openAndLook(page, 'Team verlassen', 'Verlassen');
  await visit(page, '/settings/api-keys');
  await openAndLook(page, 'Schlüssel anlegen', 'Schlüssel anlegen');
  await stage.call('POST', '/auth/api-keys/', { name: 'Kalender', scopes: ['jobs:read', 'jobs:write'] });
  await visit(page, '/settings/api-keys');
  await openAndLook(page, 'Kalender widerrufen');
  await visit(page, '/settings/webhooks');
  await openAndLook(page, 'Endpunkt hinzufügen', 'Endpunkt hinzufügen');
  // Nobody listens there.
  const endpoint = await stage.call<{ id: number }>('POST', '/webhooks/endpoints/', {
    url: 'http://127.0.0.1:9/hook',
    events: ['interview.scheduled'],
  });
  await stage.interview();
  await visit(page, '/settings/webhooks');
  await page.getByRole('button', { name: 'Testereignis senden' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Jetzt senden' }).click();
  await expect(page.getByRole('dialog').getByText('Es wurde nichts gesendet')).toBeVisible();
  await look(page, 'a test that nobody wanted');
  await visit(page, `/settings/webhooks/${endpoint.id}`);
  await expect(page.getByText('Keine Verbindung')).toBeVisible();
  await look(page, 'a delivery that failed');
  await openAndLook(page, 'Bearbeiten');
  await visit(page, '/settings/audit');
  await visit(page, '/settings/audit?action=login&from=2020-01-01&to=2020-01-02');
  await visit(page, '/settings/plan');
  await visit(page, '/settings/sync');
  await page.getByLabel('Adresse').fill('http://127.0.0.1:9');
  await page.getByLabel('E-Mail').fill('kim@example.com');
  await page.getByRole('textbox', { name: 'Passwort' }).fill(stage.password);
  await page.getByRole('button', { name: 'Verbinden', exact: true }).click();
  await expect(page.getByText('Unter der Adresse ist niemand zu erreichen.')).toBeVisible();
  await look(page, 'nobody to connect to');
  await page.getByLabel('Leer beginnen').check();
  await openAndLook(page, 'Verbinden');
  await pretendConnected(page);
  await visit(page, '/settings');
  await visit(page, '/settings/sync');
  await expect(page.getByText('Jemand anderes hat inzwischen dasselbe geändert.')).toBeVisible();
  await openAndLook(page, 'Trennen');
  await openAndLook(page, 'Verwerfen');
});

test('the palette, with what it finds and what it does not', async ({ page, context }) => {
  await stage.employer(context);
  await stage.interview({ candidate_name: 'Jördis Ohm' });
  await visit(page, '/');
  await page.getByRole('button', { name: 'Suchen oder wechseln' }).click();
  const field = page.getByRole('dialog').getByRole('combobox');
  await expect(field).toBeVisible();
  await look(page, 'the palette');
  await field.fill('Jördis');
  await expect(page.getByRole('option', { name: 'Jördis Ohm' })).toBeVisible();
  await look(page, 'what the palette found');
  await field.fill('gibtesnicht');
  await expect(page.getByText('Zu „gibtesnicht“ ist nichts zu finden.')).toBeVisible();
  await look(page, 'nothing in the palette');
});

test('for who hires', async ({ page, context }) => {
  await stage.employer(context);
  await visit(page, '/');
  await visit(page, '/interviews');
  await visit(page, '/analytics');
  const own = { title: 'Entwicklung Backend', candidate_name: 'Jördis Ohm' };
  const job = await stage.call<{ id: number }>('POST', '/interview/jobs/', {
    title: own.title,
    requirements: 'Python',
  });
  const interview = async (more: object = {}) =>
    (
      await stage.call<{ id: number }>('POST', '/interview/interviews/', {
        job_id: job.id,
        candidate_name: own.candidate_name,
        max_duration_minutes: 15,
        skills: ['Python'],
        ...more,
      })
    ).id;
  const scheduled = await interview();
  const cancelled = await interview();
  await stage.call('POST', `/interview/interviews/${cancelled}/cancel/`, { reason: 'Krank.' });
  const running = await interview();
  await stage.call('POST', `/interview/interviews/${running}/consent/`, CONSENT);
  await stage.call('POST', `/interview/interviews/${running}/start_session/`);
  const ended = await interview();
  await finished(ended, [LONG, 'list tuple dict']);
  const other = await interview();
  await finished(other, ['', LONG]);

  for (const path of ['/', '/jobs', '/jobs/new', `/jobs/${job.id}`, `/jobs/${job.id}/edit`]) {
    await visit(page, path);
  }
  await visit(page, `/jobs/${job.id}`);
  await openAndLook(page, 'Stelle löschen');
  await page.getByRole('button', { name: 'Kompetenzen bearbeiten' }).click();
  await look(page, 'the skills of a job');
  for (const path of ['/interviews', '/interviews/new', '/analytics', '/settings', '/practice', '/nowhere']) {
    await visit(page, path);
  }
  await visit(page, `/interviews/${cancelled}`);
  await visit(page, `/interviews/${scheduled}`);
  await openAndLook(page, 'Verschieben');
  await openAndLook(page, 'Interview absagen');
  await openAndLook(page, 'Frage hinzufügen', 'In den Plan aufnehmen');
  await visit(page, `/interviews/${scheduled}/live`);
  await visit(page, `/interviews/${scheduled}/candidate`);
  await page.getByText('Ich stimme zu').first().click();
  await page.getByRole('button', { name: 'Interview beginnen' }).click();
  await look(page, 'the consent, half given');
  await visit(page, `/interviews/${running}/candidate`);
  await visit(page, `/interviews/${running}/live`);
  await openAndLook(page, 'Interview beenden');
  await openAndLook(page, 'Frage überspringen');
  await page.getByLabel('Die gegebene Antwort').fill(LONG);
  await page.getByRole('button', { name: 'Antwort abgeben' }).click();
  await expect(page.getByText('Antwort gespeichert')).toBeVisible();
  await look(page, 'between two questions');

  await visit(page, `/interviews/${ended}/report`);
  await openAndLook(page, 'Andere Punktzahl setzen', 'Punktzahl setzen');
  await openAndLook(page, 'Kompetenzen bewerten');
  await openAndLook(page, 'Entscheiden', 'Entscheidung speichern');
  await openAndLook(page, 'Als Beispiel bewerten', 'Beispiel speichern');
  await stage.call('PUT', `/interview/interviews/${ended}/decision/`, { decision: 'hire', reason: 'Klar.' });
  await visit(page, `/interviews/${ended}/report`);
  await visit(page, `/interviews/${other}/report`);
  await visit(page, `/jobs/${job.id}/compare?ids=${ended},${other}`);
  await visit(page, '/examples');
});

test('for who practises; and in every screen that there is', async ({ page, context }) => {
  await learner(context);
  const { id } = await stage.call<{ id: number }>('POST', '/interview/interviews/', {
    is_practice: true,
    max_duration_minutes: 15,
    skills: ['Python'],
  });
  for (const path of ['/', '/interviews', '/practice', '/settings', `/interviews/${id}`]) {
    await visit(page, path);
  }
  await visit(page, `/interviews/${id}/live`);
  await finished(id, [LONG, 'too short', '']);
  await visit(page, `/interviews/${id}/report`);
  await expect(page.getByText('Nächster Schritt')).not.toHaveCount(0);
  await look(page, 'the advice');
  await visit(page, '/');

  // Another language is chosen by hand, and kept.
  await page.goto(`${studio.url}/settings`);
  await page.getByLabel('Sprache', { exact: true }).selectOption('English');
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByLabel('Language', { exact: true }).selectOption('Deutsch');
  await expect(page.getByRole('heading', { level: 1, name: 'Einstellungen' })).toBeVisible();
  await visit(page, '/sign-out');

  const paths = [...read('renderer/app/router.tsx').matchAll(/path: '([^']+)'/g)].map(([, path]) =>
    (path as string).replace(/\$\w+/, '$').replace(/^\$$/, '/nowhere'),
  );
  expect(paths.filter((path) => !screens.has(path))).toEqual([]);
});
