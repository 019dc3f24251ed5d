/** Tries again what may be tried again, and nothing else, against a server that fails on purpose. */
import { afterEach, describe, expect, test } from 'vitest';
import { ERROR_STATUS } from '../../../../shared/contract/common.ts';
import JobHive, {
  ConflictError,
  InvalidRequestError,
  JobHiveConnectionError,
  type JobHiveError,
  JobHiveTimeoutError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
  SubscriptionRequiredError,
  ValidationError,
} from '../../../../shared/sdk/js/index.ts';
import { backoff, retryAfterMs, retryDelay } from '../../../../shared/sdk/js/retry.ts';
import { fixedToken } from '../../../../shared/sdk/js/tokens.ts';
import { Transport } from '../../../../shared/sdk/js/transport.ts';
import {
  answer,
  hangUp,
  keepSilent,
  type Reaction,
  refuse,
  type Scripted,
  startScripted,
} from '../support/scripted.ts';

const JOB = { id: 7, title: 'Welder' };
let server: Scripted | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** A client of a server that reacts in this order; the last reaction stays. */
async function against(...reactions: Reaction[]) {
  server = await startScripted((nth) => reactions[Math.min(nth, reactions.length - 1)] as Reaction);
  return { client: new JobHive({ apiKey: 'key', baseUrl: server.url }), asked: server.asked };
}

describe('a call that fails for a moment', () => {
  test.each<[string, Reaction]>([
    ['the server hangs up', hangUp],
    ['500', refuse(500, 'INTERNAL_ERROR')],
    ['503', refuse(503, 'SERVICE_UNAVAILABLE')],
    ['a proxy answers 502 in HTML', (response) => void response.writeHead(502).end('<html>')],
    ['its first try is still at work', refuse(409, 'INVALID_STATE', { 'retry-after': '0' })],
    ['429', refuse(429, 'RATE_LIMIT_EXCEEDED', { 'retry-after': '0' })],
  ])('is made again: %s', async (_, failure) => {
    const { client, asked } = await against(failure, answer(200, JOB));
    expect(await client.jobs.get(7)).toEqual(JOB);
    expect(asked).toHaveLength(2);
  });

  test('is the same POST each time, and another call is another', async () => {
    const { client, asked } = await against(hangUp, refuse(500, 'INTERNAL_ERROR'), answer(201, JOB));
    await client.jobs.create({ title: 'Welder' });
    await client.jobs.create({ title: 'Welder' });
    const keys = asked.map(({ headers }) => headers['idempotency-key']);
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(keys.slice(0, 3)).toEqual([keys[0], keys[0], keys[0]]);
    expect(keys[3]).not.toBe(keys[0]);
    expect(new Set(asked.map(({ body }) => body)).size).toBe(1);
  });

  test('waits as long as Retry-After says', async () => {
    const { client, asked } = await against(
      refuse(429, 'RATE_LIMIT_EXCEEDED', { 'retry-after': '1' }),
      answer(200, JOB),
    );
    await client.jobs.get(7);
    expect((asked[1]?.at ?? 0) - (asked[0]?.at ?? 0)).toBeGreaterThanOrEqual(1000);
  });

  test('is given up after the tries that were asked for', async () => {
    const { client, asked } = await against(refuse(503, 'SERVICE_UNAVAILABLE'));
    await expect(client.jobs.get(7, { maxRetries: 1 })).rejects.toThrow(ServerError);
    expect(asked).toHaveLength(2);
    await expect(client.jobs.get(7, { maxRetries: 0 })).rejects.toThrow(ServerError);
    expect(asked).toHaveLength(3);
  });

  test('is not waited for when the server asks for an hour', async () => {
    const { client, asked } = await against(refuse(429, 'RATE_LIMIT_EXCEEDED', { 'retry-after': '3600' }));
    await expect(client.jobs.get(7)).rejects.toMatchObject({
      name: 'RateLimitError',
      retryAfterMs: 3_600_000,
    });
    expect(asked).toHaveLength(1);
  });

  test('ends at once when its signal is aborted', async () => {
    const { client } = await against(refuse(503, 'SERVICE_UNAVAILABLE', { 'retry-after': '50' }));
    const aborter = new AbortController();
    const call = client.jobs.get(7, { signal: aborter.signal });
    setTimeout(() => aborter.abort(new Error('enough')), 100);
    await expect(call).rejects.toThrow('enough');
  });
});

test('a POST has the key that its caller chose', async () => {
  const { client, asked } = await against(answer(201, JOB));
  await client.jobs.create({ title: 'Welder' }, { idempotencyKey: 'mine', maxRetries: 0 });
  expect(asked[0]?.headers['idempotency-key']).toBe('mine');
});

test('an answer that takes too long is a timeout', async () => {
  const { client } = await against(keepSilent);
  const call = client.jobs.get(7, { timeoutMs: 100, maxRetries: 0 });
  await expect(call).rejects.toThrow(JobHiveTimeoutError);
  await expect(call).rejects.toBeInstanceOf(JobHiveConnectionError);
});

test('a server that is not there is a connection error', async () => {
  const { client } = await against(answer(204));
  await server?.close();
  server = undefined;
  await expect(client.jobs.get(7, { maxRetries: 0 })).rejects.toThrow(JobHiveConnectionError);
});

describe('a refusal', () => {
  const CLASSES: Record<number, typeof JobHiveError> = {
    400: ValidationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    429: RateLimitError,
  };
  const codes = Object.entries(ERROR_STATUS).filter(([code]) => code !== 'AUTHENTICATION_REQUIRED');

  test.each(codes)('%s has the class of its family', async (code, status) => {
    const { client } = await against(
      refuse(status, code, {}, { job_id: ['Gone.'], 'skills.0.skill_id': ['No.'] }),
    );
    const family = CLASSES[status] ?? (status >= 500 ? ServerError : InvalidRequestError);
    const Class = code === 'SUBSCRIPTION_REQUIRED' ? SubscriptionRequiredError : family;
    const error = await client.jobs.get(7, { maxRetries: 0 }).catch((reason: unknown) => reason);
    expect((error as Error).constructor).toBe(Class);
    expect(error).toMatchObject({
      status,
      code,
      message: `Said ${code}.`,
      requestId: 'req_1',
      details: { jobId: ['Gone.'], 'skills.0.skillId': ['No.'] },
    });
  });

  test('below 500 is not tried again', async () => {
    const { client, asked } = await against(refuse(409, 'INVALID_STATE'));
    await expect(client.jobs.get(7)).rejects.toThrow(ConflictError);
    expect(asked).toHaveLength(1);
  });

  test('with a code of a newer server is a refusal too', async () => {
    const { client } = await against(refuse(409, 'SOMETHING_NEW'));
    await expect(client.jobs.get(7)).rejects.toMatchObject({ name: 'ConflictError', code: 'SOMETHING_NEW' });
  });
});

describe('below the resources', () => {
  const below = async (...reactions: Reaction[]) => {
    const { asked } = await against(...reactions);
    const transport = new Transport({ baseUrl: server?.url ?? '', tokens: fixedToken('key'), maxRetries: 3 });
    return { transport, asked };
  };

  test('a call that would make a second secret is tried again only when it was not taken at all', async () => {
    const limited = refuse(429, 'RATE_LIMIT_EXCEEDED', { 'retry-after': '0' });
    const { transport, asked } = await below(limited, hangUp);
    const call = transport.request({ method: 'POST', path: '/auth/api-keys/', body: {}, once: true });
    await expect(call).rejects.toThrow(JobHiveConnectionError);
    expect(asked).toHaveLength(2);
  });

  test('a file goes up as a form and comes down as it is', async () => {
    const { transport, asked } = await below(refuse(503, 'SERVICE_UNAVAILABLE'), (response) => {
      response.writeHead(200, { 'content-type': 'text/csv' }).end('a;b');
    });
    const file = new File(['content'], 'cv.txt', { type: 'text/plain' });
    const down = await transport.request({ method: 'POST', path: '/x/', body: file, file: ['text/csv'] });
    expect(await (down as Blob).text()).toBe('a;b');
    for (const { headers, body } of asked) {
      expect(headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
      expect(headers.accept).toBe('text/csv, application/json;q=0.5');
      expect(body).toMatch(/name="file"; filename="cv.txt"\r\nContent-Type: text\/plain\r\n\r\ncontent\r\n/);
    }
    expect(asked).toHaveLength(2);
  });
});

describe('the delay', () => {
  const busy = (retryAfter: number | null) =>
    new ServerError(
      503,
      { error: { code: 'SERVICE_UNAVAILABLE', message: '', details: {}, timestamp: '', request_id: '' } },
      retryAfter,
    );

  test('doubles up to a bound, and is anything below', () => {
    expect([0, 1, 2, 3, 4, 5, 50, 5000].map((attempt) => backoff(attempt, () => 1))).toEqual([
      500, 1000, 2000, 4000, 8000, 8000, 8000, 8000,
    ]);
    expect(backoff(3, () => 0)).toBe(0);
  });
  test('comes on top of what the server asks for', () => {
    expect(retryDelay(busy(5000), 0, () => 0.5)).toBe(5250);
    expect(retryDelay(busy(60_000), 0, () => 0)).toBe(60_000);
    expect(retryDelay(busy(60_001), 0, () => 0)).toBeNull();
  });
  test('is read from seconds and from dates', () => {
    const now = Date.UTC(2036, 0, 1);
    expect(retryAfterMs('7', now)).toBe(7000);
    expect(retryAfterMs('Tue, 01 Jan 2036 00:00:09 GMT', now)).toBe(9000);
    expect(retryAfterMs('Tue, 01 Jan 2030 00:00:00 GMT', now)).toBe(0);
    expect(retryAfterMs('soon', now)).toBeNull();
    expect(retryAfterMs(null, now)).toBeNull();
  });
});
