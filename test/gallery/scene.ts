/** What the gallery shows: the samples, and beside them what samples have none of. */
import type { ServedStudio } from '../support/served-studio.ts';

/** Who looks: nobody who is signed in, the company of the samples, one that has just begun, and who practises. */
export type Who = 'nobody' | 'company' | 'beginner' | 'learner';

export interface Scene {
  ids: {
    job: number;
    scheduled: number;
    running: number;
    practised: number;
    set: number;
    endpoint: number;
    /** Ended interviews of the job. */
    compared: number[];
  };
  /** What the pages of each keep of their session, each time anew. */
  sessionOf(who: Exclude<Who, 'nobody'>): Promise<string>;
}

const PASSWORD = 'a-long-enough-secret';
interface Rows {
  results: { id: number; status: string; candidate_name: string | null }[];
}

/** @param sample How the samples' company signs in. */
export async function setScene(
  { url }: Pick<ServedStudio, 'url'>,
  sample: { email: string; password: string },
): Promise<Scene> {
  async function call<T>(method: string, path: string, body?: object, token = ''): Promise<T> {
    const response = await fetch(`${url}/api/v1${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return (text === '' ? undefined : JSON.parse(text)) as T;
  }
  const register = async (username: string, more: object) => {
    const email = `${username}@example.com`;
    await call('POST', '/auth/register/', { username, email, password: PASSWORD, ...more });
    return { email, password: PASSWORD };
  };
  const accounts = {
    company: sample,
    beginner: await register('beginner', { role: 'employer', company_name: 'Brand New' }),
    learner: await register('learner', { role: 'user' }),
  };
  const signIn = (who: keyof typeof accounts) =>
    call<{ access: string; refresh: string; user: { id: number } }>('POST', '/auth/login/', accounts[who]);

  const { access } = await signIn('company');
  const own = <T>(method: string, path: string, body?: object) => call<T>(method, path, body, access);
  const [job] = (await own<Rows>('GET', '/interview/jobs/?ordering=id')).results;
  if (job === undefined) throw new Error('The samples have no job.');
  const inJob = async (status: string) =>
    (await own<Rows>('GET', `/interview/interviews/?job=${job.id}&status=${status}&ordering=id`)).results;
  const schedule = async (token: string, body: object) =>
    (await call<{ id: number }>('POST', '/interview/interviews/', body, token)).id;

  const compared = (await inJob('completed')).slice(0, 3).map(({ id }) => id);
  // All the shots take half an hour: what is to be cancelled in the last of them is not to be a no-show by then.
  const scheduled_time = new Date(Date.now() + 24 * 3600_000).toISOString();
  const plan = { job_id: job.id, candidate_name: 'Jördis Ohm', max_duration_minutes: 15, scheduled_time };
  const [scheduled, running] = [await schedule(access, plan), await schedule(access, plan)];
  const begin = async (id: number, token: string) => {
    const consent = { recording: false, behavioral_analysis: false, ai_scoring: true };
    await call('POST', `/interview/interviews/${id}/consent/`, consent, token);
    return call<{ question?: { id: number } }>(
      'POST',
      `/interview/interviews/${id}/start_session/`,
      {},
      token,
    );
  };
  await begin(running, access);

  const learner = (await signIn('learner')).access;
  const practised = await schedule(learner, {
    is_practice: true,
    skills: ['Python'],
    max_duration_minutes: 15,
  });
  let { question } = await begin(practised, learner);
  for (const text of [
    'I use a list comprehension where it stays readable, and a generator where the data is large, for it yields one item at a time and keeps memory low.',
    'I would look it up.',
  ]) {
    if (!question) break;
    const answer = { question_id: question.id, text };
    await call('POST', `/interview/interviews/${practised}/answers/`, answer, learner);
    const path = `/interview/interviews/${practised}/next_question/`;
    question = await call<{ id: number } | undefined>('POST', path, undefined, learner);
  }
  await call('POST', `/interview/interviews/${practised}/end_session/`, undefined, learner);

  const set = await own<{ id: number }>('POST', '/interview/question-sets/', {
    name: 'First round',
    questions: [
      { bank_key: 'python-mutable-default' },
      {
        text: 'ما هو فهرس قاعدة البيانات، وما تكلفته؟',
        skill: 'sql',
        key_points: ['finds rows', 'costs writes'],
      },
      {
        text: `How would you explain ${'an index, a lock and a transaction, '.repeat(6)}to a colleague? 🚀`,
        skill: 'sql',
        key_points: ['uses a picture that the colleague knows'],
      },
    ],
  });
  await own('POST', '/auth/api-keys/', {
    name: 'Applicant tracking',
    scopes: ['jobs:read', 'interviews:read'],
  });
  // Nobody listens there.
  const endpoint = await own<{ id: number }>('POST', '/webhooks/endpoints/', {
    url: 'http://127.0.0.1:9/hook',
    events: ['interview.scheduled', 'interview.completed'],
  });
  await schedule(access, plan);
  await own('POST', '/companies/me/members/', { email: 'lee@example.com', member_role: 'interviewer' });

  return {
    ids: { job: job.id, scheduled, running, practised, set: set.id, endpoint: endpoint.id, compared },
    async sessionOf(who) {
      const { refresh, user } = await signIn(who);
      return JSON.stringify({ refresh, user: user.id });
    },
  };
}
