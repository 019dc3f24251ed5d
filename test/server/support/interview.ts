/** The steps of an interview as an outside program takes them, for tests that begin in the middle. */
import type { Person, Reply, Studio } from '../../support/studio.ts';

type Callable = Pick<Studio, 'call'>;
export const CONSENT = { recording: true, behavioral_analysis: true, ai_scoring: true };

/** `api(studio)(person, method, path, body)`, below /api/v1. */
export const api =
  (studio: Callable) =>
  (who: Person, method: string, path: string, body?: unknown): Promise<Reply> =>
    studio.call(method, `/api/v1${path}`, { body, token: who.token });

async function must(reply: Promise<Reply>): Promise<any> {
  const { status, body } = await reply;
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
}

export const postJob = (studio: Callable, employer: Person, more: object = {}) =>
  must(
    api(studio)(employer, 'POST', '/interview/jobs/', {
      title: 'Backend Developer',
      requirements: 'Python, SQL, REST APIs',
      ...more,
    }),
  );

/** A hiring interview for `candidate`. */
export const schedule = (
  studio: Callable,
  employer: Person,
  candidate: Person,
  jobId: number,
  more: object = {},
) =>
  must(
    api(studio)(employer, 'POST', '/interview/interviews/', {
      job_id: jobId,
      candidate_email: candidate.email,
      ...more,
    }),
  );

export const practise = (studio: Callable, person: Person, more: object = {}) =>
  must(api(studio)(person, 'POST', '/interview/interviews/', { is_practice: true, ...more }));

/** Consents and starts; answers the interview with its first question. */
export async function start(studio: Callable, who: Person, id: number, consent: object = {}): Promise<any> {
  await must(api(studio)(who, 'POST', `/interview/interviews/${id}/consent/`, { ...CONSENT, ...consent }));
  return must(api(studio)(who, 'POST', `/interview/interviews/${id}/start_session/`));
}

export const answer = (
  studio: Callable,
  who: Person,
  id: number,
  question_id: number,
  text: string,
  more: object = {},
): Promise<Reply> =>
  api(studio)(who, 'POST', `/interview/interviews/${id}/answers/`, { question_id, text, ...more });

export const next = (studio: Callable, who: Person, id: number): Promise<Reply> =>
  api(studio)(who, 'POST', `/interview/interviews/${id}/next_question/`);

export const finish = (studio: Callable, who: Person, id: number): Promise<any> =>
  must(api(studio)(who, 'POST', `/interview/interviews/${id}/end_session/`));

/** Signs in again: an access token lasts fifteen minutes of the server's clock. */
export async function again<P extends Person>(studio: Callable, who: P): Promise<P> {
  const body = { email: who.email, password: 'a-long-enough-secret' };
  const session = await must(studio.call('POST', '/api/auth/login/', { body }));
  return { ...who, token: session.access, refresh: session.refresh };
}

/** Makes `who` a member of `employer`'s company; there is no call for it yet. */
export async function join(
  studio: Pick<Studio, 'deps' | 'call'>,
  who: Person,
  employer: Person,
  member_role: 'recruiter' | 'interviewer' | 'viewer',
): Promise<void> {
  const { company } = await must(api(studio)(employer, 'GET', '/users/me/'));
  await studio.deps.store.local(async (tx) => {
    const created_at = new Date().toISOString();
    await tx
      .insertInto('memberships')
      .values({ company_id: company.id, user_id: who.id, member_role, created_at })
      .execute();
  });
}
