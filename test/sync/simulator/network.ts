/**
 * A network between one device and the hosted instance that drops, repeats, reorders and breaks what goes over it.
 * Source: sync protocol, "Faults that it must survive".
 */
import { gunzipSync } from 'node:zlib';
import type { Outbound, OutboundContent, OutboundRequest } from '../../../server/outbound.ts';
import type { PushAnswer, PushRequest } from '../../../shared/protocol/sync/messages.ts';

export interface Faults {
  /** Rates, 0 to 1. */
  dropped: number;
  /** The same request once more, at once. */
  repeated: number;
  /** The same request once more, after a later one. */
  reordered: number;
  /** The answer, after the other side has committed. */
  lost: number;
  /** 429, and 5xx. */
  throttled: number;
  failed: number;
  /** The answer ends half-way. */
  cut: number;
}
export const FAULTS: Faults = {
  ...{ dropped: 0.1, repeated: 0.2, reordered: 0.2, lost: 0.1, throttled: 0.05, failed: 0.05, cut: 0.05 },
};
export const NONE: Faults = {
  ...{ dropped: 0, repeated: 0, reordered: 0, lost: 0, throttled: 0, failed: 0, cut: 0 },
};

export class Broken extends Error {
  override name = 'Broken';
}

export interface Pushed {
  request: PushRequest;
  answer: PushAnswer;
}

export interface Line {
  random: () => number;
  faults: () => Faults;
  /** Where the hosted instance is by now. */
  origin: () => string;
  isCut: () => boolean;
  /** What a push came to, also where its answer is lost. */
  onPushed: (pushed: Pushed) => void;
  /** Told of each request as it comes in, and as its answer goes out: people and accidents do not wait for it. */
  between: (when: 'before' | 'after') => Promise<void>;
  note: (line: string) => void;
}

type Request = OutboundRequest & { maxBytes: number };

export function breaking(line: Line): (real: Outbound) => Outbound {
  return (real) => {
    const late: { path: string; request: Request }[] = [];
    async function deliver(path: string, request: Request): Promise<OutboundContent> {
      const answered = await real.ask(line.origin() + path, request);
      const what = path.split('/').at(-2);
      line.note(`${what} ${answered.status}`);
      if (what === 'push' && answered.status === 200) line.onPushed(pushedOf(request, answered));
      return answered;
    }
    return {
      ...real,
      // Pokes come when they come; here a device asks when the schedule says so.
      check: () => Promise.reject(new Broken('Nobody is listened to.')),
      async ask(url, request) {
        const path = new URL(url).pathname;
        const { random } = line;
        const { dropped, repeated, reordered, lost, throttled, failed, cut } = line.faults();
        if (line.isCut() || random() < dropped) throw new Broken('The request was dropped.');
        await line.between('before');
        if (random() < throttled) return refusal(429);
        if (random() < failed) return refusal(503);
        if (late.length > 0 && random() < 0.5) {
          const old = late.shift() as (typeof late)[number];
          await deliver(old.path, old.request);
        }
        if (random() < reordered) late.push({ path, request });
        if (random() < repeated) await deliver(path, request);
        const answered = await deliver(path, request);
        await line.between('after');
        if (random() < lost) throw new Broken('The answer was lost.');
        return random() < cut ? cutShort(answered) : answered;
      },
    };
  };
}

const refusal = (status: number): OutboundContent => ({
  ...{ status, retryAfter: undefined, body: Buffer.from('{}'), encoding: undefined },
});

const cutShort = (answer: OutboundContent): OutboundContent => ({
  ...answer,
  encoding: undefined,
  body: answer.body.subarray(0, Math.floor(answer.body.length / 2)),
});

function pushedOf(request: Request, answered: OutboundContent): Pushed {
  const sent = Buffer.from(request.body as Buffer);
  const isZipped = request.headers['content-encoding'] === 'gzip';
  const came = answered.encoding === 'gzip' ? gunzipSync(answered.body) : answered.body;
  return {
    request: JSON.parse(String(isZipped ? gunzipSync(sent) : sent)),
    answer: JSON.parse(String(came)),
  };
}
