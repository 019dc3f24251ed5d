/** The client against a real server: names, lists, errors, tokens. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import JobHive, {
  AuthenticationError,
  NotFoundError,
  PermissionDeniedError,
  ValidationError,
} from '../../../../shared/sdk/js/index.ts';
import { type Person, person, type Studio, startStudio } from '../../../support/studio.ts';
import { apiKey } from '../support/key.ts';
import { startLine } from '../support/line.ts';

let studio: Studio;
let employer: Person;
let key: string;
let client: JobHive;
let jobId: number;

beforeAll(async () => {
  studio = await startStudio();
  employer = await person(studio, 'employer', { company_name: 'TechCorp Inc.' });
  key = await apiKey(studio, employer);
  client = new JobHive({ apiKey: key, baseUrl: studio.url });
  jobId = (await client.jobs.create({ title: 'Backend Developer', requirements: 'Python, SQL' })).id;
});
afterAll(() => studio.close());

test('an interview is made and read in camelCase', async () => {
  const interview = await client.interviews.create({
    jobId,
    scheduledTime: new Date(Date.UTC(2036, 1, 15, 14)),
    maxDurationMinutes: 30,
  });
  expect(interview).toMatchObject({
    job: { id: jobId, title: 'Backend Developer', company: 'TechCorp Inc.' },
    scheduledTime: '2036-02-15T14:00:00Z',
    maxDurationMinutes: 30,
  });
  expect(await client.interviews.get(interview.id)).toEqual(interview);
  const wire = await studio.call('GET', `/api/v1/interview/interviews/${interview.id}/`, {
    token: employer.token,
  });
  expect(wire.body.max_duration_minutes).toBe(30);
  const cancelled = await client.interviews.cancel(interview.id, { reason: 'Found somebody.' });
  expect(cancelled).toMatchObject({ status: 'cancelled', cancelReason: 'Found somebody.' });
});

test('keys that are data come back as they were sent', async () => {
  const socialLinks = { my_site: 'https://example.com', myOtherSite: 'https://example.org' };
  expect((await client.users.updateMe({ socialLinks })).socialLinks).toEqual(socialLinks);
  expect((await client.users.getMe()).socialLinks).toEqual(socialLinks);
});

test('a report comes as data, as a page and as a PDF', async () => {
  const { id } = await client.interviews.create({ jobId });
  expect((await client.interviews.getReport(id)).interview.id).toBe(id);
  expect(await client.interviews.getReportHtml(id)).toMatch(/^<!doctype html>[\s\S]*Backend Developer/i);
  const pdf = await client.interviews.getReportPdf(id);
  expect([pdf.type, (await pdf.text()).slice(0, 5)]).toEqual(['application/pdf', '%PDF-']);
  await expect(client.interviews.getReportPdf(id + 1000)).rejects.toThrow(NotFoundError);
  await client.interviews.cancel(id, { reason: 'Seen enough.' });
});

test('a call without an answer gives undefined', async () => {
  const { id } = await client.jobs.create({ title: 'Short-lived' });
  expect(await client.jobs.delete(id)).toBeUndefined();
  await expect(client.jobs.get(id)).rejects.toThrow(NotFoundError);
});

describe('a list', () => {
  beforeAll(async () => {
    for (let n = 0; n < 45; n++) {
      await client.interviews.create({ jobId, candidateEmail: `candidate${n}@example.com` });
    }
  });

  test('is walked through to its end, page after page', async () => {
    const ids: number[] = [];
    for await (const interview of client.interviews.list({
      status: 'scheduled',
      limit: 20,
      ordering: 'id',
    })) {
      expect(interview.status).toBe('scheduled');
      ids.push(interview.id);
    }
    expect(ids).toHaveLength(45);
    expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b));
  });
  test('that grows while it is walked through gives nothing twice', async () => {
    const add = async (count: number) => {
      const made: number[] = [];
      while (made.length < count) made.unshift((await client.jobs.create({ title: 'Growing' })).id);
      return made;
    };
    const before = await add(8);
    const ids: number[] = [];
    for await (const { id } of client.jobs.list({ search: 'Growing', limit: 3, ordering: '-id' })) {
      // So many that all of the second page was on the first.
      if (ids.length === 1) await add(3);
      ids.push(id);
    }
    expect(ids).toEqual(before);
  });
  test.each(['id', '-id'] as const)(
    'by %s whose items the loop deletes passes over none',
    async (ordering) => {
      const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((letter) => `To delete ${letter}`);
      const made = new Set<number>();
      for (const title of names) made.add((await client.jobs.create({ title })).id);
      for await (const { id } of client.jobs.list({ search: 'To delete', limit: 3, ordering })) {
        made.delete(id);
        await client.jobs.delete(id);
      }
      expect([...made]).toEqual([]);
      expect((await client.jobs.list({ search: 'To delete' }).page()).count).toBe(0);
    },
  );
  test('is fetched only as far as it is read', async () => {
    const line = await startLine(studio.port);
    let calls = 0;
    const counting: typeof fetch = (...args) => {
      calls += 1;
      return fetch(...args);
    };
    // The server names itself by the address that it was asked under, or by PUBLIC_URL: neither matters here.
    const away = new JobHive({ apiKey: key, baseUrl: `${line.url}/api/v1/`, fetch: counting });
    for await (const _ of away.interviews.list({ limit: 10 })) if (calls === 2) break;
    expect(calls).toBe(2);
    await line.close();
  });
  test('has single pages too', async () => {
    const page = await client.interviews
      .list({ status: 'scheduled', limit: 10, offset: 40, ordering: 'id' })
      .page();
    expect(page).toMatchObject({ count: 45, next: null });
    expect(page.results).toHaveLength(5);
    const cancelled = await client.interviews.list({ status: 'scheduled', isPractice: true }).page();
    expect(cancelled.count).toBe(0);
  });
});

describe('a refusal', () => {
  test('names the fields as JavaScript calls them', async () => {
    const call = client.interviews.create({ jobId, maxDurationMinutes: 1, scheduledTime: 'tomorrow' });
    await expect(call).rejects.toThrow(ValidationError);
    await expect(call).rejects.toMatchObject({
      code: 'VALIDATION_ERROR',
      status: 400,
      requestId: expect.stringMatching(/^req_/),
      details: {
        maxDurationMinutes: ['At least 5 minutes.'],
        scheduledTime: expect.arrayContaining([expect.any(String)]),
      },
    });
  });
  test('of another company is a 404, of a candidate a 403', async () => {
    const other = await person(studio, 'employer', { company_name: 'Elsewhere' });
    const { id } = await client.interviews.create({ jobId, candidateEmail: 'x@example.com' });
    const away = new JobHive({ apiKey: other.token, baseUrl: studio.url });
    await expect(away.interviews.get(id)).rejects.toThrow(NotFoundError);
    const candidate = await person(studio, 'user');
    const their = new JobHive({ apiKey: candidate.token, baseUrl: studio.url });
    await expect(their.jobs.create({ title: 'Mine' })).rejects.toThrow(PermissionDeniedError);
  });
  test('of a key is told at once', async () => {
    const stranger = new JobHive({ apiKey: 'jh_live_nobody', baseUrl: studio.url });
    await expect(stranger.users.getMe()).rejects.toThrow(AuthenticationError);
  });
  test('of an id that is a path stays within its place', async () => {
    await expect(client.jobs.get('../users/me' as unknown as number)).rejects.toThrow(NotFoundError);
  });
});

describe('a sign-in', () => {
  const password = 'a-long-enough-secret';

  test('is renewed when it expires, once for calls that were refused together, and the new pair is told', async () => {
    const { email } = await person(studio, 'user');
    const session = await new JobHive({ baseUrl: studio.url }).auth.login({ email, password });
    const told: { access: string; refresh: string }[] = [];
    const signedIn = new JobHive({
      tokens: session,
      onTokens: (pair) => told.push(pair),
      baseUrl: studio.url,
    });
    expect((await signedIn.users.getMe()).email).toBe(email);
    expect(told).toEqual([]);
    studio.advance(16 * 60_000);
    const all = await Promise.all([signedIn.users.getMe(), signedIn.users.getMe(), signedIn.users.getMe()]);
    expect(all.map((each) => each.email)).toEqual([email, email, email]);
    expect(told).toHaveLength(1);
    expect(told[0]?.refresh).not.toBe(session.refresh);
    studio.advance(16 * 60_000);
    expect((await signedIn.users.getMe()).email).toBe(email);
    expect(told).toHaveLength(2);
  });
  test('that was ended is told', async () => {
    const { email } = await person(studio, 'user');
    const anonymous = new JobHive({ baseUrl: studio.url });
    const session = await anonymous.auth.login({ email, password });
    await anonymous.auth.logout({ refresh: session.refresh });
    studio.advance(16 * 60_000);
    const signedOut = new JobHive({ tokens: session, baseUrl: studio.url });
    await expect(signedOut.users.getMe()).rejects.toThrow(AuthenticationError);
  });
});

test('a key that is empty, and a key beside tokens, are mistakes', () => {
  expect(() => new JobHive({ apiKey: '' })).toThrow('apiKey is empty');
  expect(() => new JobHive({ apiKey: undefined })).toThrow('apiKey is empty');
  expect(() => new JobHive({ apiKey: 'key', tokens: { access: 'a', refresh: 'b' } })).toThrow('not both');
});
