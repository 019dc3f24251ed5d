/** After the interviews: three candidates side by side, a decision with its reason, and what the figures are made of. */
import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { studioOfThisFile } from './stage.ts';
import { shot } from './support/shot.ts';

const { stage } = studioOfThisFile({ employer: true });

// Several pages each, in full and in both themes.
test.setTimeout(300_000);

const ANSWERS: Record<string, string> = {
  'Ada Strong':
    'I measure first, look at the plan of the query, add an index on the columns of the filter, and measure again to see that it helped.',
  'Ben Fair':
    'I would look at the plan of the query and probably add an index somewhere, then see what happens.',
  'Cem Weak': 'I have not done much of this myself, to be honest I would ask somebody who knows it well.',
};

/** A job with three finished interviews and one that is still to come; the ids by name. */
async function three(): Promise<{ job: number; ids: Record<string, number> }> {
  const set = await stage.call<{ id: number }>('POST', '/interview/question-sets/', {
    name: 'Slow queries',
    questions: [
      {
        text: 'A query has become slow. What do you do?',
        skill: 'sql',
        key_points: ['measures first', 'looks at the plan of the query', 'adds an index', 'measures again'],
      },
    ],
  });
  const job = await stage.call<{ id: number }>('POST', '/interview/jobs/', {
    title: 'Database Developer',
    requirements: 'SQL',
  });
  const schedule = (candidate_name: string) =>
    stage.interview({ job_id: job.id, candidate_name, question_set_id: set.id, skills: undefined });
  const ids: Record<string, number> = {};
  for (const [name, text] of Object.entries(ANSWERS)) {
    const id = await schedule(name);
    ids[name] = id;
    const path = `/interview/interviews/${id}`;
    await stage.call('POST', `${path}/consent/`, {
      ...{ recording: false, behavioral_analysis: false, ai_scoring: true },
    });
    const started = await stage.call<{ question: { id: number } }>('POST', `${path}/start_session/`);
    await stage.call('POST', `${path}/answers/`, { question_id: started.question.id, text, duration: 12 });
    await stage.call('POST', `${path}/end_session/`);
  }
  await schedule('Dag Later');
  return { job: job.id, ids };
}

const fits = (page: Page, width: number) =>
  expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);

/** The report that was saved: as wide as a phone, no word of its charts too small, cut off, or upon another. */
async function canBeReadOnAPhone(page: Page, report: string): Promise<void> {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.setContent(report);
  await shot(page, 'report-html-narrow', { full: true });
  await fits(page, 390);
  const words = await page.evaluate(() =>
    [...document.querySelectorAll('svg')].flatMap((svg) => {
      const { width } = svg.getBoundingClientRect();
      return [...svg.querySelectorAll('text, foreignObject')].flatMap((each) => {
        const { left, top, right, bottom } = each.getBoundingClientRect();
        const size = (Number(each.getAttribute('font-size')) * width) / svg.viewBox.baseVal.width;
        const inner = each.firstElementChild;
        const isCut = inner !== null && inner.scrollWidth > inner.clientWidth;
        return width === 0 ? [] : [{ text: each.textContent, size, isCut, left, top, right, bottom }];
      });
    }),
  );
  expect(words.length).toBeGreaterThan(8);
  for (const [nr, word] of words.entries()) {
    expect(word.size, word.text).toBeGreaterThan(11);
    expect(word.isCut, word.text).toBe(false);
    const upon = words
      .slice(nr + 1)
      .filter(
        ({ left, top, right, bottom }) =>
          left < word.right && right > word.left && top + 2 < word.bottom && bottom - 2 > word.top,
      );
    expect(
      upon.map(({ text }) => text),
      word.text,
    ).toEqual([]);
  }
  await page.close();
}

test('from the job to three candidates side by side, a hire with its reason, and the PDF', async ({
  page,
}) => {
  const { job } = await three();
  await stage.visit(page, `/jobs/${job}`);
  await page.getByRole('button', { name: 'Compare candidates' }).click();
  await expect(page.getByRole('checkbox', { name: /^Dag Later: Only finished/ })).toBeDisabled();
  for (const name of Object.keys(ANSWERS))
    await page.getByRole('checkbox', { name: `Choose ${name}` }).check();
  await page.getByRole('link', { name: 'Compare 3' }).click();

  const table = page.getByRole('table', { name: 'Compare candidates' });
  await expect(table.getByRole('columnheader')).toHaveText([/Ada Strong/, /Ben Fair/, /Cem Weak/]);
  expect(new URL(page.url()).searchParams.get('ids')?.split(',')).toHaveLength(3);
  await page.getByRole('button', { name: 'Evidence for SQL' }).click();
  await expect(table.getByText('Covered: measures first').first()).toBeVisible();
  await shot(page, 'compare', { full: true });
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Decide about Ada Strong' }).click();
  const dialog = page.getByRole('dialog');
  // Nothing is proposed: neither a decision nor a reason.
  for (const choice of await dialog.getByRole('radio').all()) await expect(choice).not.toBeChecked();
  await dialog.getByRole('button', { name: 'Save decision' }).click();
  await expect(dialog.getByText('Choose one.')).toBeVisible();
  await expect(dialog.getByText('Say why.')).toBeVisible();
  await dialog.getByText('Hire', { exact: true }).click();
  await dialog.getByLabel('Reason').fill('Measured before and after.');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Save decision' }).click();
  const decisions = table.getByRole('row', { name: /^Decision/ });
  await expect(decisions.getByRole('cell').first()).toContainText(/Hire.*Measured before and after\./s);

  // The address alone brings a colleague to the same place.
  await page.reload();
  await expect(decisions.getByRole('cell').first()).toContainText('Hire');
  await page.getByRole('button', { name: 'Take out Cem Weak' }).click();
  await expect(table.getByRole('columnheader')).toHaveCount(2);
  await page.getByRole('combobox', { name: 'Add a candidate' }).click();
  await page.getByRole('option', { name: 'Cem Weak' }).click();
  await expect(table.getByRole('columnheader')).toHaveCount(3);

  await table.getByRole('link', { name: 'Ada Strong' }).click();
  const decision = page.getByRole('region', { name: 'Decision' });
  await expect(decision).toContainText('Measured before and after.');
  await expect(page.getByRole('region', { name: 'Skills at a glance' })).toContainText('SQL');
  await shot(page, 'report', { full: true });
  await expectAccessible(page);
  for (const [item, file, begin] of [
    ['PDF, to send on', /\.pdf$/, '%PDF-'],
    ['Table (CSV)', /\.csv$/, 'part,'],
    ['Web page (HTML)', /\.html$/, '<!doc'],
    ['All data (JSON)', /\.json$/, '{'],
  ] as const) {
    await page.getByRole('button', { name: 'Download' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: item }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(file);
    const content = await readFile(await download.path());
    expect(content.toString('latin1').startsWith(begin)).toBe(true);
    if (begin === '<!doc') await canBeReadOnAPhone(await page.context().newPage(), content.toString());
  }

  await decision.getByRole('button', { name: 'Take back' }).click();
  await expect(decision).toContainText('Nobody has decided yet.');
  await expect(decision).toContainText(/Earlier decisions.*Hire by/s);
});

test('a download that takes long can be called off', async ({ page }) => {
  const { ids } = await three();
  await page.route('**/report/?export=pdf', () => undefined);
  await stage.visit(page, `/interviews/${ids['Ben Fair']}/report`);
  await page.getByRole('button', { name: 'Download' }).click();
  await page.getByRole('menuitem', { name: 'PDF, to send on' }).click();
  await expect(page.getByText('Making the PDF file…')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('button', { name: 'Download' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('each figure of the analytics leads to the interviews that it is made of', async ({ page }) => {
  await stage.visit(page, '/analytics');
  await expect(page.getByText('No interviews in this selection')).toBeVisible();
  await page.getByRole('link', { name: 'Show all of it' }).click();
  await expect(page.getByText('Nothing to sum up yet')).toBeVisible();
  await expectAccessible(page);

  const { job } = await three();
  await stage.visit(page, '/analytics?range=30');
  await expect(page.getByRole('radio', { name: '30 days' })).toBeChecked();
  await expect(page.getByRole('region', { name: 'Completed', exact: true })).toContainText('75%');
  await expectAccessible(page);
  await shot(page, 'analytics', { full: true });
  await page.getByRole('link', { name: /: 4 interviews, 75% completed$/ }).click();
  await expect(page.getByRole('list', { name: 'Interviews' }).getByRole('listitem')).toHaveCount(4);
  await expectAccessible(page);
  await page.goBack();
  await page.getByRole('link', { name: /^SQL/ }).click();
  await expect(page.getByRole('list', { name: 'Interviews' }).getByRole('listitem')).toHaveCount(3);
  await page.getByRole('button', { name: 'Without “SQL”' }).click();
  await expect(page.getByRole('button', { name: 'Without “SQL”' })).toHaveCount(0);

  await stage.visit(page, `/analytics?range=all&job=${job}`);
  await expect(page.getByRole('region', { name: 'Gender' })).toContainText('Fewer than two groups');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download CSV' }).click(),
  ]);
  expect((await readFile(await download.path())).toString()).toContain('skill,SQL,3,');
  await page.setViewportSize({ width: 390, height: 844 });
  await fits(page, 390);
  await stage.visit(page, `/jobs/${job}/compare`);
  await expect(page.getByRole('table', { name: 'Compare candidates' })).toBeVisible();
  await fits(page, 390);
});

test('a candidate may say something about themselves after the interview, and take it back', async ({
  browser,
}) => {
  const email = 'sam@example.com';
  const account = { email, password: stage.password };
  await stage.call('POST', '/auth/register/', { ...account, username: 'sam', role: 'user' });
  const id = await stage.interview({ candidate_email: email });
  await stage.call('POST', `/interview/interviews/${id}/consent/`, {
    ...{ recording: false, behavioral_analysis: false, ai_scoring: false },
  });
  await stage.call('POST', `/interview/interviews/${id}/start_session/`);
  await stage.call('POST', `/interview/interviews/${id}/end_session/`);
  const { refresh, user } = await stage.call<{ refresh: string; user: { id: number } }>(
    'POST',
    '/auth/login/',
    account,
  );
  const context = await browser.newContext();
  await context.addInitScript(
    (session) => localStorage.setItem('jobhive.session', session),
    JSON.stringify({ refresh, user: user.id }),
  );
  const page = await context.newPage();
  await stage.visit(page, `/interviews/${id}/report`);
  const about = page.getByRole('region', { name: 'About you, if you like' });
  await expect(about.getByRole('button', { name: 'Save' })).toBeDisabled();
  for (const answer of ['40 or over', 'Prefer not to say']) {
    await about.getByRole('combobox', { name: 'Age' }).click();
    await page.getByRole('option', { name: answer }).click();
    const [request] = await Promise.all([
      page.waitForRequest((each) => each.url().endsWith(`/interviews/${id}/demographics/`)),
      about.getByRole('button', { name: 'Save' }).click(),
    ]);
    expect(Object.keys(request.postDataJSON())).toEqual(['age_group']);
    expect((await request.response())?.status()).toBe(200);
    await expect(about.getByRole('button', { name: 'Save' })).toBeDisabled();
  }
  await expectAccessible(page);
  await context.close();
});
