/** List, detail and create: calls a second beside the same bytes and the same work on bare tools. */
import { anew, type Connection, rate, request, timed } from '../client.ts';
import { interleave, quantile } from '../samples.ts';
import { CONCURRENCIES, createRequest, type Endpoint, FILTER, LIST, type Stage } from '../stage.ts';
import type { Line } from '../table.ts';

const BYTES = 'node:http, same bytes';
const WORK = 'node:http + sqlite, same work';

interface Requests {
  subject: () => string;
  bytes: () => string;
  work: () => string;
}

/** Both concurrencies of one endpoint, each beside both floors. */
async function rates(
  stage: Stage,
  row: string,
  requests: Requests,
  targets: { bytes?: string; work?: string } = {},
): Promise<Line[]> {
  const lines: Line[] = [];
  for (const concurrency of CONCURRENCIES) {
    const turn =
      ({ connections }: Endpoint, next: () => string) =>
      () =>
        rate(connections.slice(0, concurrency), next, stage.effort.roundMs);
    const { subject, bytes, work } = await interleave(stage.effort.rounds, {
      subject: turn(stage.many, requests.subject),
      bytes: turn(stage.floor, requests.bytes),
      work: turn(stage.floor, requests.work),
    });
    const line = { row: `${row}, ${concurrency} at a time`, unit: 'calls/s', subject } as const;
    lines.push({ ...line, floor: { name: BYTES, samples: bytes }, target: targets.bytes });
    lines.push({ ...line, floor: { name: WORK, samples: work }, target: targets.work });
  }
  return lines;
}

const always = (text: string) => () => text;
/** Takes turns, so that no single row stays in a cache. */
function cycle(texts: readonly string[]): () => string {
  let next = -1;
  return () => {
    next = (next + 1) % texts.length;
    return texts[next] as string;
  };
}

const CALLS_PER_TURN = 20;

/** Milliseconds of an answer made anew from the big store, with the same from the small one as its floor. */
async function growth(stage: Stage, row: string, path: string, target = 'at most 2x'): Promise<Line> {
  const turn = async (connection: Connection, token: string) => {
    const text = request('GET', path, token);
    const times: number[] = [];
    for (let i = 0; i < CALLS_PER_TURN; i++) times.push(await timed(connection, anew(text)));
    return quantile(times, 0.5);
  };
  const { many, few } = stage;
  const measured = await interleave(stage.effort.rounds * 3, {
    many: () => turn(many.connections[0] as Connection, many.employer),
    few: () => turn(few.connections[0] as Connection, few.employer),
  });
  const floor = { name: `same of ${few.seeded.interviews}`, samples: measured.few };
  return { row, unit: 'ms', subject: measured.many, floor, target };
}

export async function listRows(stage: Stage): Promise<Line[]> {
  const token = stage.many.employer;
  const rows = stage.many.seeded.interviews.toLocaleString('en');
  const deep = Math.floor(stage.many.seeded.interviews / 2);
  const pair = (name: string, query: string): Requests => ({
    subject: always(request('GET', LIST + query, token)),
    bytes: always(request('GET', `/bytes/${name}`, token)),
    work: always(request('GET', `/work/list${query}`, token)),
  });
  const targets = { bytes: '20 % or more', work: '60 % or more' };
  return [
    await growth(stage, `list, 20 of ${rows}`, LIST),
    await growth(
      stage,
      `page at offset ${deep.toLocaleString('en')}`,
      `${LIST}?offset=${deep}`,
      'under 5 ms',
    ),
    await growth(stage, `list, status and -start_time, 20 of ${rows}`, LIST + FILTER),
    ...(await rates(stage, 'list', pair('list', ''), targets)),
    ...(await rates(stage, 'list made anew', madeAnew(pair('list', '')), targets)),
    ...(await rates(stage, 'list, status and -start_time', pair('filtered', FILTER), targets)),
    ...(await rates(stage, `list at offset ${deep.toLocaleString('en')}`, pair('list', `?offset=${deep}`))),
  ];
}

/** The same, with nothing kept: what it takes after a change. */
const madeAnew = (requests: Requests): Requests => ({
  ...requests,
  subject: () => anew(requests.subject()),
});

/** Sums over the whole range, and where one interview stands among all. */
export async function analyticsRows(stage: Stage): Promise<Line[]> {
  const rows = stage.many.seeded.interviews.toLocaleString('en');
  const one = `${LIST}${stage.few.seeded.full[0]}/benchmark-comparison/`;
  const compare = `/api/v1/interview/reports/compare/?job_id=${stage.few.seeded.jobId}`;
  return [
    await growth(stage, `analytics over ${rows}`, '/api/v1/interview/analytics/', 'under 3 ms'),
    await growth(stage, `benchmark among ${rows}`, one),
    await growth(stage, `compare, 20 of ${rows}`, compare),
  ];
}

export async function detailRows(stage: Stage): Promise<Line[]> {
  const { employer: token, seeded } = stage.many;
  const ids = seeded.full.slice(0, 500);
  const requests = {
    subject: cycle(ids.map((id) => request('GET', `${LIST}${id}/`, token))),
    bytes: always(request('GET', '/bytes/detail', token)),
    work: cycle(ids.map((id) => request('GET', `/work/detail/${id}`, token))),
  };
  const targets = { work: '60 % or more' };
  return [
    ...(await rates(stage, 'detail', requests, targets)),
    ...(await rates(stage, 'detail made anew', madeAnew(requests), targets)),
  ];
}

export function createRows(stage: Stage): Promise<Line[]> {
  const elsewhere = (path: string) => () => createRequest(stage.many).replace(LIST, path);
  return rates(
    stage,
    'create',
    {
      subject: () => createRequest(stage.many),
      bytes: elsewhere('/bytes/create'),
      work: elsewhere('/work/create'),
    },
    { work: '60 % or more' },
  );
}
