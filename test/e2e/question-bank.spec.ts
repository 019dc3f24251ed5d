/** The question bank in a real browser: search, a question of one's own, a set, its export, and files of every kind. */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { studioOfThisFile } from './stage.ts';
import { shot } from './support/shot.ts';

const { studio, stage } = studioOfThisFile({ employer: true });

// Several pages each, in full.
test.setTimeout(300_000);

const own = (text: string, more: object = {}) => ({
  ...{ text, skill: 'sql', key_points: ['finds rows without reading the whole table'] },
  ...more,
});
const newSet = async (name: string, ...questions: object[]): Promise<number> =>
  (await stage.call<{ id: number }>('POST', '/interview/question-sets/', { name, questions })).id;
const questionsOf = async (set: number): Promise<string[]> =>
  (
    await stage.call<{ questions: { text: string }[] }>('GET', `/interview/question-sets/${set}/`)
  ).questions.map(({ text }) => text);
const setNames = async (): Promise<string[]> =>
  (
    await stage.call<{ results: { name: string }[] }>(
      'GET',
      '/interview/question-sets/?ordering=id&limit=100',
    )
  ).results.map(({ name }) => name);

/** Lets the first calls to a path through and keeps the next waiting until it is let go. */
async function holdAfter(page: Page, path: string, through: number): Promise<{ letGo: () => Promise<void> }> {
  const held = Promise.withResolvers<void>();
  let calls = 0;
  const url = `**${path}`;
  await page.route(url, async (route) => {
    if (route.request().method() === 'POST' && ++calls > through) await held.promise;
    await route.fallback();
  });
  return {
    letGo: async () => {
      held.resolve();
      await page.unroute(url);
    },
  };
}

/** Takes back what a message speaks of; another may still stand beside it. */
const undo = (page: Page, said: string): Promise<void> =>
  page.getByRole('status').filter({ hasText: said }).getByRole('button', { name: 'Undo' }).click();

const choose = async (page: Page, name: string, content: string | Buffer) => {
  const file = test.info().outputPath(name);
  writeFileSync(file, content);
  await page.locator('input[type=file]').setInputFiles(file);
};

test('questions are searched, copied, put into a set and put in order; the set is exported and imported', async ({
  page,
}) => {
  await page.goto(studio.url);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Questions' }).click();
  const list = page.getByRole('list', { name: 'Questions' });
  await page.getByRole('searchbox').fill('defaults to an empty list');
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await expectAccessible(page);

  await list.getByRole('button').click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('What an answer of each rating is like')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Copy and change' }).click();
  await dialog.getByRole('textbox', { name: 'Question' }).fill('What is wrong with a list as a default?');
  await dialog.getByRole('button', { name: 'Save question' }).click();
  await expect(dialog.getByText('Choose a set.')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('combobox', { name: 'Set' }).click();
  await page.getByRole('option', { name: 'A new set' }).click();
  await dialog.getByRole('textbox', { name: 'Name' }).fill('First round');
  await dialog.getByRole('button', { name: 'Save question' }).click();
  await expect(page.getByText('The question is in “First round”.')).toBeVisible();

  // Two of the bank's, chosen on two pages of the search.
  await page.getByRole('checkbox').check();
  await page.getByRole('searchbox').fill('');
  await page.getByRole('combobox', { name: 'Difficulty' }).click();
  await page.getByRole('option', { name: 'Expert' }).click();
  // Until it has come, the former page stands there, with the first one.
  await expect(list.getByRole('listitem')).not.toHaveCount(1);
  await list.getByRole('checkbox').first().check();
  const bar = page.getByRole('region', { name: 'Chosen questions' });
  await expect(bar).toContainText('2 questions are chosen');
  await bar.getByRole('button', { name: 'Add to a set' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('combobox', { name: 'Set' })).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('combobox', { name: 'Set' }).click();
  await page.getByRole('option', { name: 'First round' }).click();
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('2 questions are added to “First round”.')).toBeVisible();

  // What is the company's own is found as such, and changed where it stands.
  await page.getByText('Your own', { exact: true }).click();
  await page.getByRole('button', { name: 'Clear the filters' }).click();
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await list.getByRole('button').click();
  await dialog.getByRole('button', { name: 'Edit question' }).click();
  await dialog.getByRole('textbox', { name: 'Question' }).fill('=What is wrong with a list as a default?');
  await dialog.getByRole('button', { name: 'Save question' }).click();
  await expect(list.getByText('=What is wrong with a list as a default?')).toBeVisible();

  await page.getByRole('navigation', { name: 'Parts of the question bank' }).getByText('Sets').click();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'First round' }).click();
  await expect(list.getByRole('listitem')).toHaveCount(3);
  const set = Number(new URL(page.url()).pathname.split('/').at(-1));
  const [first, second, third] = await questionsOf(set);
  // By keyboard alone: the focus goes with the question.
  await page.getByRole('button', { name: 'Move question 1 down' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Move question 2 down' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Move question 3 up' })).toBeFocused();
  await expect.poll(() => questionsOf(set)).toEqual([second, third, first]);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Remove question 2' }).click();
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await expect.poll(() => questionsOf(set)).toEqual([second, first]);
  await undo(page, 'The question is removed from the set.');
  await expect(list.getByRole('listitem')).toHaveCount(3);
  expect(await questionsOf(set)).toEqual([second, third, first]);

  const exported: Record<string, string> = {};
  for (const [format, item] of [
    ['csv', 'Table (CSV)'],
    ['yaml', 'Text (YAML)'],
  ] as const) {
    await page.getByRole('button', { name: 'Export' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: item }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(`First round.${format}`);
    exported[format] = readFileSync(await file.path(), 'utf8');
  }

  await page.getByRole('button', { name: 'Delete set' }).click();
  await expect(page.getByText('There is no set yet')).toBeVisible();
  await undo(page, '“First round” is deleted.');
  await expect(page.getByRole('link', { name: 'First round' })).toBeVisible();
  const [kept] = (await stage.call<{ results: { id: number }[] }>('GET', '/interview/question-sets/'))
    .results;
  await stage.call('DELETE', `/interview/question-sets/${kept?.id}/`);

  // What was exported comes back the same, from either.
  for (const format of ['csv', 'yaml']) {
    await stage.visit(page, '/questions/import');
    await choose(page, `First round.${format}`, exported[format] as string);
    await expect(page.getByText('3 ready')).toBeVisible();
    await page.getByRole('button', { name: 'Import 3 questions' }).click();
    await expect(page.getByText('3 questions in 1 new set.')).toBeVisible();
    const [again] = (
      await stage.call<{ results: { id: number; name: string }[] }>('GET', '/interview/question-sets/')
    ).results;
    expect(again?.name).toBe('First round');
    expect(await questionsOf(again?.id as number)).toEqual([second, third, first]);
    await page.getByRole('button', { name: 'Undo the import' }).click();
    await expect(page.getByText('The import is undone')).toBeVisible();
    expect(await setNames()).toEqual([]);
  }
});

test('a file is looked at row by row; what is right is imported without the rest, and undone', async ({
  page,
}) => {
  await newSet('Old', own('What is a database index, and what does it cost?'));
  await stage.visit(page, '/questions/import');
  await expectAccessible(page);
  await choose(
    page,
    'rows.csv',
    [
      '\ufefftext;skill;key_points;time_limit_seconds;set',
      '"What does a transaction promise?";SQL;"all or nothing\r\nseen whole";120;',
      '"Short";Alchemy;one point;soon;',
      '"What is a database INDEX, and what does it cost?";SQL;one point;;',
      '"<b>ما هو</b> فهرس قاعدة البيانات؟ 🚀";SQL;one point;;Second',
      '',
    ].join('\r\n'),
  );
  const rows = page.getByRole('table').getByRole('row');
  await expect(page.getByText('2 ready')).toBeVisible();
  await expect(page.getByText('1 with mistakes')).toBeVisible();
  // The mistakes come first, each by line and field.
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(1)).toContainText('4');
  await expect(rows.nth(1)).toContainText('text: Ask a whole question.');
  await expect(rows.nth(1)).toContainText('skill: There is no such skill.');
  await expect(rows.nth(1)).toContainText('time_limit_seconds: A whole number of seconds.');
  await expectAccessible(page);
  await page.getByText('There already (1)').click();
  await expect(rows.nth(1)).toContainText('There already, in “Old”: left out');
  await page.getByText('All (4)').click();
  await expect(rows).toHaveCount(5);
  await shot(page, 'preview', { full: true });
  expect(await setNames()).toEqual(['Old']);

  await page.getByRole('button', { name: 'Import 2 questions' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Leave 1 question out?');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Import 2 questions' }).click();
  await expect(page.getByText('2 questions in 2 new sets.')).toBeVisible();
  await expectAccessible(page);
  expect(await setNames()).toEqual(['Old', 'rows', 'Second']);
  await page.getByRole('button', { name: 'Undo the import' }).click();
  await expect(page.getByText('The import is undone')).toBeVisible();
  expect(await setNames()).toEqual(['Old']);
});

test('a large file shows how far it is, and is given up', async ({ page }) => {
  const rows = Array.from({ length: 3000 }, (_, nr) => `Question ${nr} of many?,SQL,one point`);
  await stage.visit(page, '/questions/import');
  const many = ['text,skill,key_points', ...rows].join('\n');
  const checking = await holdAfter(page, '/interview/question-sets/check/', 2);
  await choose(page, 'many.csv', many);
  await expect(page.getByText(/Checking: [1-9].* of 3,000 questions/)).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('button', { name: 'Choose a file' })).toBeVisible();
  await checking.letGo();

  await choose(page, 'many.csv', many);
  const importing = await holdAfter(page, '/interview/question-sets/', 5);
  await page.getByRole('button', { name: 'Import 3,000 questions' }).click();
  await expect(page.getByText('Importing: 5 of 60 sets')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await importing.letGo();
  await expect(page.getByText('The import was stopped')).toBeVisible();
  // The one that was on its way is finished.
  expect(await setNames()).toHaveLength(6);
  await page.getByRole('button', { name: 'Undo the import' }).click();
  await expect(page.getByText('The import is undone')).toBeVisible();
  expect(await setNames()).toEqual([]);
});

test('what cannot be read is refused in words', async ({ page }) => {
  await stage.visit(page, '/questions/import');
  for (const [name, content, says] of [
    ['empty.csv', '', 'The file is empty.'],
    ['picture.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'This is not a text file'],
    ['latin.csv', Buffer.from([0x74, 0xe4, 0x0a]), 'The text is not in UTF-8.'],
    ['big.csv', Buffer.alloc(50 * 1024 * 1024, 'a'), 'The file has 50 MB; up to 12 MB are read.'],
    ['notes.txt', 'text', 'Choose a file whose name ends in .csv'],
    ['columns.csv', 'text,colour\na,b\n', 'There is no column “colour”.'],
    ['broken.yaml', 'questions:\n  - text: "open\n', 'Line 3:'],
  ] as const) {
    await choose(page, name, content);
    const alert = page.getByRole('alert').filter({ hasText: name });
    await expect(alert).toContainText(says);
    await expect(page.getByRole('button', { name: 'Choose a file' })).toBeVisible();
    if (name === 'empty.csv') await expectAccessible(page);
  }
});

test('an interview asks a set, chosen where it is scheduled', async ({ page }) => {
  await stage.call('POST', '/interview/jobs/', { title: 'Developer', requirements: 'Python' });
  const set = await newSet('Databases', own('What is a database index, and what does it cost?'));
  await stage.visit(page, `/questions/sets/${set}`);
  await page.getByRole('link', { name: 'Schedule an interview' }).click();
  await expect(page.getByRole('combobox', { name: 'Question set' })).toHaveValue('Databases');
  await expect(page.getByLabel('Skills', { exact: true })).toHaveCount(0);
  await page.getByRole('textbox', { name: 'Candidate’s name' }).fill('Jordan Ellis');
  await page.getByRole('button', { name: 'Schedule interview' }).click();
  await expect(page.getByText('What is a database index, and what does it cost?')).toBeVisible();
});

test('who may not write reads, and finds no button that would be refused', async ({ page, browser }) => {
  await newSet('Databases', own('What is a database index, and what does it cost?'));
  const viewer = await browser.newContext();
  const name = 'reader';
  await stage.call('POST', '/auth/register/', {
    ...{ username: name, email: `${name}@example.com`, password: stage.password, role: 'user' },
  });
  await stage.call('POST', '/companies/me/members/', { email: `${name}@example.com`, member_role: 'viewer' });
  const session = await stage.call<{ refresh: string; user: { id: number } }>('POST', '/auth/login/', {
    ...{ email: `${name}@example.com`, password: stage.password },
  });
  await viewer.addInitScript(
    (text) => localStorage.setItem('jobhive.session', text),
    JSON.stringify({ refresh: session.refresh, user: session.user.id }),
  );
  const reading = await viewer.newPage();
  await reading.goto(`${studio.url}/questions?source=own`);
  await expect(reading.getByText('Owners and recruiters of your company write questions')).toBeVisible();
  await expect(reading.getByRole('button', { name: 'New question' })).toHaveCount(0);
  await expect(reading.getByRole('checkbox')).toHaveCount(0);
  await reading.getByRole('list', { name: 'Questions' }).getByRole('button').click();
  await expect(reading.getByRole('dialog')).toContainText('finds rows without reading the whole table');
  await expect(reading.getByRole('dialog').getByRole('button', { name: 'Add to a set' })).toHaveCount(0);
  await viewer.close();
  await page.close();
});
