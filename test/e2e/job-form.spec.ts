/** A job in two windows, and the job that an interview is scheduled for. */
import { expect, test } from '@playwright/test';
import { studioOfThisFile } from './stage.ts';

const { studio, stage } = studioOfThisFile({ employer: true });

interface Job {
  id: number;
  title: string;
  description: string;
  requirements: string;
}
const post = (more: object = {}) =>
  stage.call<Job>('POST', '/interview/jobs/', {
    title: 'Backend Developer',
    description: 'Builds.',
    requirements: 'Python',
    ...more,
  });
const patch = (id: number, body: Record<string, unknown>) =>
  stage.call('PATCH', `/interview/jobs/${id}/`, body);
const read = (id: number) => stage.call<Job>('GET', `/interview/jobs/${id}/`);

test('an edited job keeps what another window changed, and asks where both changed the same', async ({
  page,
}) => {
  const { id } = await post();
  await page.goto(`${studio.url}/jobs/${id}/edit`);
  await page.getByRole('textbox', { name: 'Description' }).fill('Builds and mends.');
  await patch(id, { requirements: 'Python, SQL', description: 'Builds elsewhere.' });
  const save = page.getByRole('button', { name: 'Save changes' });
  await save.click();
  await expect(page.getByText('Also changed in another window meanwhile: description.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Requirements' })).toHaveValue('Python, SQL');
  expect((await read(id)).description).toBe('Builds elsewhere.');
  await save.click();
  await expect(page.getByRole('heading', { name: 'Backend Developer', level: 1 })).toBeVisible();
  expect(await read(id)).toMatchObject({ description: 'Builds and mends.', requirements: 'Python, SQL' });
});

test('an inactive job is the one that is booked from its own page', async ({ page }) => {
  await post({ title: 'The active one' });
  const { id } = await post({ title: 'The paused one', is_active: false });
  await page.goto(`${studio.url}/jobs/${id}`);
  await page.getByRole('link', { name: 'Schedule interview' }).first().click();
  await expect(page.getByRole('combobox', { name: 'Job' })).toHaveValue(/The paused one/);
});

test('a job that was deleted is brought back as it was', async ({ page }) => {
  const { id } = await post({ title: 'Deleted too soon' });
  await page.goto(`${studio.url}/jobs/${id}`);
  await page.getByRole('button', { name: 'Delete job' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete job' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Jobs' })).toBeVisible();
  const row = page.getByRole('main').getByText('Deleted too soon', { exact: true });
  await expect(row).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo: “Deleted too soon” is deleted.' }).click();
  await expect(page.getByText('“Deleted too soon” is back.')).toBeVisible();
  await expect(row).toBeVisible();
  expect(await read(id)).toMatchObject({ title: 'Deleted too soon', is_active: true });
});
