/** Another company of the hosted instance, of which nothing is to be seen on any device. */
import assert from 'node:assert/strict';
import { type Person, person } from '../../support/studio.ts';
import type { Instance } from './instance.ts';

/** Makes it. @returns the uids of its rows. */
export async function strangers({ studio }: Instance): Promise<string[]> {
  const them: Person = await person(studio, 'employer', { company_name: 'Elsewhere' });
  const { body: job } = await studio.call('POST', '/api/v1/interview/jobs/', {
    body: { title: 'Theirs', requirements: 'Python', is_active: false },
    token: them.token,
  });
  const { status } = await studio.call('POST', '/api/v1/interview/interviews/', {
    body: { job_id: job.id, candidate_name: 'Theirs' },
    token: them.token,
  });
  assert.equal(status, 201);
  const { read } = studio.deps.store;
  const jobs = await read.selectFrom('jobs').select('uid').where('title', '=', 'Theirs').execute();
  const interviews = await read
    .selectFrom('interviews')
    .select('uid')
    .where('candidate_name', '=', 'Theirs')
    .execute();
  return [...jobs, ...interviews].map(({ uid }) => uid).sort();
}

/** Which of these rows an instance has. */
export async function foundOf({ studio }: Instance, uids: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const table of ['jobs', 'interviews'] as const) {
    const rows = await studio.deps.store.read
      .selectFrom(table)
      .select('uid')
      .where('uid', 'in', [...uids])
      .execute();
    found.push(...rows.map(({ uid }) => uid));
  }
  return found.sort();
}
