/** The pages' own client against a real server: what is a file comes as one. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { routes } from '../../../../shared/contract/index.ts';
import { JobHiveClient } from '../../../../shared/sdk/js/client.ts';
import { NotFoundError } from '../../../../shared/sdk/js/index.ts';
import { person, type Studio, startStudio } from '../../../support/studio.ts';

let studio: Studio;
let client: JobHiveClient;
let id: number;

beforeAll(async () => {
  studio = await startStudio();
  const { token } = await person(studio, 'employer', { company_name: 'TechCorp Inc.' });
  client = new JobHiveClient({ baseUrl: studio.url, tokens: { get: () => token, renew: async () => null } });
  const job = await client.call(routes.createJob, {
    body: { title: 'Backend Developer', requirements: 'Python' },
  });
  id = (
    await client.call(routes.createInterview, {
      body: { job_id: job.id, candidate_name: 'Jordan Ellis' },
    })
  ).id;
});
afterAll(() => studio.close());

const query = { export: 'pdf' } as const;

test('a report is downloaded as a PDF', async () => {
  const file = await client.download(routes.getReport, 'application/pdf', { params: { id }, query });
  expect(file.type).toBe('application/pdf');
  expect(Buffer.from(await file.arrayBuffer()).toString('latin1')).toMatch(/^%PDF-1\.7[\s\S]+%%EOF\s*$/);
});

test('a refusal of a download is an error, not a file', async () => {
  const none = client.download(routes.getReport, 'application/pdf', { params: { id: id + 1000 }, query });
  await expect(none).rejects.toThrow(NotFoundError);
});
