/** One scored answer: over HTTP, and until its score arrives at the employer's socket. */
import { WebSocket } from 'ws';
import { bank } from '../../../shared/content/bank.ts';
import { ask, type Connection, request, timed } from '../client.ts';
import { quantile, type Samples, samplesOf } from '../samples.ts';
import { CANDIDATE } from '../seed.ts';
import { ANSWER_LENGTH, createRequest, LIST, type Stage } from '../stage.ts';
import type { Line } from '../table.ts';

/** An answer of exactly so many words that speaks of the question's own matter. */
function longAnswer(text: string): string {
  const words = text.split(/\s+/);
  return Array.from({ length: ANSWER_LENGTH }, (_, i) => words[i % words.length]).join(' ');
}

/** Median and 99th percentile as two lines. */
function latencies(
  row: string,
  subject: readonly number[],
  floor: { name: string; values: readonly number[] },
  target: string,
): Line[] {
  // The spread of a percentile: the same percentile of each fifth of the events.
  const at = (values: readonly number[], q: number): Samples => {
    const parts = Array.from({ length: 5 }, (_, part) => values.filter((_, i) => i % 5 === part));
    return { ...samplesOf(parts.map((part) => quantile(part, q))), median: quantile(values, q) };
  };
  return [0.5, 0.99].map((q) => ({
    row: `${row}, p${q * 100}`,
    unit: 'ms',
    subject: at(subject, q),
    floor: { name: floor.name, samples: at(floor.values, q) },
    ...(q === 0.99 && { target }),
  }));
}

interface Running {
  id: number;
  question: { id: number; text: string } | undefined;
}

/** Starts an interview with the bench's candidate, up to its first question. */
async function startInterview({ many }: Stage): Promise<Running> {
  const [connection] = many.connections as [Connection];
  const { id } = await ask<{ id: number }>(connection, createRequest(many, CANDIDATE));
  const post = <T>(path: string, body: unknown) =>
    ask<T>(connection, request('POST', `${LIST}${id}/${path}/`, many.candidate, body));
  await post('consent', { recording: false, behavioral_analysis: false, ai_scoring: true });
  return { id, ...(await post<{ question: Running['question'] }>('start_session', {})) };
}

/** A socket of the employer's that hears when the next message comes that `is` lets pass. */
async function listen(url: string, is: (text: string) => boolean, token?: string) {
  const socket = new WebSocket(url, { headers: token ? { authorization: `Bearer ${token}` } : {} });
  let heard: (at: number) => void = () => {};
  socket.on('message', (data) => {
    if (is(data.toString())) heard(performance.now());
  });
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  const next = () =>
    new Promise<number>((resolve) => {
      heard = resolve;
    });
  return { socket, next };
}

/** Answers whole interviews until `events` answers were measured. */
export async function answerRows(stage: Stage): Promise<Line[]> {
  const { many, floor, effort } = stage;
  const [connection] = many.connections as [Connection];
  const [floorConnection] = floor.connections as [Connection];
  const echo = await listen(`ws://127.0.0.1:${floor.port}/echo`, () => true);
  const posted: number[] = [];
  const bytes: number[] = [];
  const streamed: number[] = [];
  const echoed: number[] = [];
  while (streamed.length < effort.events) {
    const running = await startInterview(stage);
    const { id } = running;
    const stream = await listen(
      `ws://127.0.0.1:${many.port}/ws/interview/${id}/`,
      (text) => text.includes('"skill_update"'),
      many.employer,
    );
    // The socket is open before its caller was looked up; a call afterwards is answered after that.
    await ask(connection, request('GET', `${LIST}${id}/`, many.employer));
    for (let { question } = running; question !== undefined; ) {
      const known = bank.find((each) => each.text === question?.text);
      const text = longAnswer(known?.model_answer ?? question.text);
      const body = { question_id: question.id, text, response_time: 2, duration: 60 };
      const arrival = stream.next();
      const start = performance.now();
      posted.push(await timed(connection, request('POST', `${LIST}${id}/answers/`, many.candidate, body)));
      streamed.push((await arrival) - start);
      bytes.push(await timed(floorConnection, request('POST', '/bytes/create', many.candidate, body)));
      const returned = echo.next();
      const sent = performance.now();
      echo.socket.send(JSON.stringify(body));
      echoed.push((await returned) - sent);
      question = await ask(connection, request('POST', `${LIST}${id}/next_question/`, many.candidate, {}));
    }
    stream.socket.close();
  }
  echo.socket.close();
  return [
    ...latencies(
      `answer of ${ANSWER_LENGTH} words over HTTP`,
      posted,
      { name: 'node:http, an answer of that kind', values: bytes },
      '',
    ),
    ...latencies(
      'answer sent to skill_update',
      streamed,
      { name: 'ws echo', values: echoed },
      'at most 50 ms',
    ),
  ];
}
