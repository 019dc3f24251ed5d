/** How long a call keeps all others waiting: the longest hold of the event loop while it is made again and again. */
import { anew, type Connection, request, timed } from '../client.ts';
import { interleave, type Samples, samplesOf } from '../samples.ts';
import { createRequest, FILTER, LIST, type Stage, type Subject } from '../stage.ts';
import type { Line } from '../table.ts';

const CALLS = 10;
/** As much text as a job may have, each word with a capital: any of them may be a skill that nobody has heard of. */
const MANY_NAMES = Array.from({ length: 2800 }, (_, nr) => `X${nr.toString(36)}yz`).join(', ');
const NAMES = {
  title: 'Developer',
  requirements: MANY_NAMES.slice(0, 10_000),
  description: MANY_NAMES.slice(0, 20_000),
};
const LONGEST = /^event_loop_lag_seconds\{quantile="1"\} (\S+)$/m;

export async function eventLoopRows({ many, few, effort }: Stage): Promise<Line[]> {
  const deep = Math.floor(many.seeded.interviews / 2);
  const report = ({ seeded }: Subject) => `${LIST}${seeded.full[0]}/report/`;
  const pdf = (subject: Subject) => `${report(subject)}?export=pdf`;
  const gets: Record<string, (subject: Subject) => string> = {
    list: () => LIST + FILTER,
    'list by duration': () => `${LIST}?ordering=-duration&offset=${deep}`,
    [`list at offset ${deep.toLocaleString('en')}`]: () => `${LIST}?offset=${deep}`,
    'search that finds all': () => `${LIST}?search=person`,
    'search by time that finds all': () => `${LIST}?search=person&ordering=-start_time`,
    'search by time that finds all, deep': () => `${LIST}?search=person&ordering=start_time&offset=${deep}`,
    'search that finds none': () => `${LIST}?search=nobody`,
    'own questions by text': () => '/api/v1/interview/question-sets/questions/?ordering=text',
    'job search': () => '/api/v1/interview/jobs/?search=backend',
    analytics: () => '/api/v1/interview/analytics/',
    report,
    'report as PDF': pdf,
    compare: ({ seeded }) => `/api/v1/interview/reports/compare/?job_id=${seeded.jobId}`,
  };
  const rows: [string, (subject: Subject) => string][] = [
    ...Object.entries(gets).map(([name, path]): [string, (subject: Subject) => string] => [
      name,
      (subject) => request('GET', path(subject), subject.employer),
    ]),
    ['create', createRequest],
    [
      'job whose text is all names',
      ({ employer }) => request('POST', '/api/v1/interview/jobs/', employer, NAMES),
    ],
  ];
  const line = (name: string, subject: Samples, floor: Samples): Line => ({
    row: `event loop held at most, ${name}`,
    unit: 'ms',
    subject,
    floor: { name: `same of ${few.seeded.interviews}`, samples: floor },
    target: 'at most 20 ms',
  });
  // Of each server there is one that starts the thread and loads what prints.
  const first = async (subject: Subject) =>
    samplesOf([await longestHold(subject, (of) => request('GET', pdf(of), of.employer), 1)]);
  const lines = [line('first report as PDF', await first(many), await first(few))];
  for (const [name, text] of rows) {
    const { subject, floor } = await interleave(effort.rounds, {
      subject: () => longestHold(many, text),
      floor: () => longestHold(few, text),
    });
    lines.push(line(name, subject, floor));
  }
  return lines;
}

/** Milliseconds. Each look at the metrics begins anew. */
async function longestHold(
  subject: Subject,
  text: (subject: Subject) => string,
  calls = CALLS,
): Promise<number> {
  const connection = subject.connections[0] as Connection;
  const look = async () =>
    Number(
      LONGEST.exec(
        (await connection.call(request('GET', '/metrics', subject.employer))).body.toString(),
      )?.[1],
    ) * 1000;
  await look();
  for (let i = 0; i < calls; i++) await timed(connection, anew(text(subject)));
  return look();
}
