/** A studio with something to get wrong, and a way of sending what it must refuse. */
import { expect } from 'vitest';
import { errorEnvelopeSchema } from '../../../../shared/contract/common.ts';
import { type RouteName, routes } from '../../../../shared/contract/index.ts';
import { OCTETS } from '../../../../shared/contract/recordings.ts';
import { sendHttp } from '../../../support/http.ts';
import { type Dialect, person, type Reply, startStudio } from '../../../support/studio.ts';
import { postJob, practise, schedule, start } from '../../support/interview.ts';

/** What goes to a route that takes a file: a form without one. */
export const sentTo = (name: RouteName, body?: string): [body?: string, headers?: Record<string, string>] =>
  'multipart' in routes[name]
    ? ['--x--\r\n', { 'content-type': 'multipart/form-data; boundary=x' }]
    : 'octets' in routes[name]
      ? ['x', { 'content-type': OCTETS }]
      : [body, {}];

/** Starts the studio; `close` says how much was refused. */
export async function badInputStage(dialect: Dialect) {
  const studio = await startStudio({ dialect, env: { LOG_LEVEL: 'silent' } });
  let refusals = 0;
  const employer = await person(studio, 'employer');
  const candidate = await person(studio, 'user');
  const jobId = (await postJob(studio, employer)).id;
  const scheduled = (await schedule(studio, employer, candidate, jobId)).id;
  const running = (await schedule(studio, employer, candidate, jobId, { enable_behavioral_analysis: true }))
    .id;
  await start(studio, employer, running);
  await start(studio, candidate, (await practise(studio, candidate)).id);

  const pathOf = (name: string, prefix = '/api/v1') => {
    const route = routes[name as RouteName];
    const isRunTime = [
      'createAnswer',
      'saveDraft',
      'recordAttention',
      'recordConsent',
      'nextQuestion',
    ].includes(name);
    const id = route.path.includes('/jobs/')
      ? jobId
      : isRunTime || name === 'endInterview'
        ? running
        : scheduled;
    return (
      prefix +
      route.path
        .replace('{id}', String(id))
        .replace('{sha256}', '0'.repeat(64))
        .replace(/\{\w+\}/, '1')
    );
  };
  const send = async (
    method: string,
    path: string,
    body: string | Buffer<ArrayBuffer> | undefined,
    headers: Record<string, string> = {},
  ): Promise<Reply> => {
    const { text, ...reply } = await sendHttp(studio.url + path, {
      method,
      body,
      headers: {
        authorization: `Bearer ${employer.token}`,
        'content-type': 'application/json',
        ...headers,
      },
    });
    return { ...reply, body: text === '' ? undefined : JSON.parse(text) };
  };
  /** The answer is the envelope, with this status and code. */
  const refused = (reply: Reply, status: number, code: string, what?: string) => {
    refusals += 1;
    expect([reply.status, reply.body?.error?.code], what).toEqual([status, code]);
    expect(errorEnvelopeSchema.safeParse(reply.body).error, what).toBeUndefined();
    expect(reply.headers.get('x-request-id'), what).toBe(reply.body.error.request_id);
  };

  return {
    studio,
    pathOf,
    send,
    refused,
    async close(what: string) {
      await studio.close();
      console.log(`${what} on ${dialect}: ${refusals} malformed requests were refused`);
      expect(refusals).toBeGreaterThan(0);
    },
  };
}
