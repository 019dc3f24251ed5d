/** Reports as PDF, made in a thread beside ours: laying one out would keep everybody else waiting. */
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { ReportDocument } from './report.document.ts';

const IDLE_MS = 60_000;
/** A report of hours of talk takes some seconds. */
const LIMIT_MS = 60_000;
/** Beside this file among the sources; in the bundle among its entries, seen from there or from a chunk. */
const FILES = ['report.worker.ts', 'report.worker.js', '../report.worker.js'];

export interface ReportPrinter {
  /**
   * The bytes of the PDF. One report is printed at a time, in the order of asking.
   * @throws {Error} why it could not be printed, or that it took too long; the next one gets a new thread.
   */
  print(report: ReportDocument): Promise<Buffer>;
  /** Ends the thread. Whoever still waits for a report hears of it. */
  close(): Promise<void>;
}

export interface PrinterOptions {
  /** What runs in the thread. */
  file?: URL;
  /** Milliseconds without work after which the thread is ended, and its memory given back. */
  idleMs?: number;
  /** Milliseconds that one report may take. */
  limitMs?: number;
}

/** Starts no thread before the first report. */
export function reportPrinter({
  file,
  idleMs = IDLE_MS,
  limitMs = LIMIT_MS,
}: PrinterOptions = {}): ReportPrinter {
  let thread: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let last: Promise<void> = Promise.resolve();
  let isClosed = false;

  function start(): Worker {
    // The flags of this process are not passed on: they may be for it alone. Nor is there anything to say on its own
    // streams: to connect ours to them takes as long as all the rest of this.
    const worker = new Worker(file ?? workerFile(), { execArgv: [], stdout: true, stderr: true });
    const forget = () => {
      if (thread === worker) thread = undefined;
    };
    // Whoever waits is told the reason; here it matters only that the next report gets a new one.
    return worker.once('error', forget).once('exit', forget);
  }

  async function end(): Promise<void> {
    const ending = thread;
    // What is sent to a thread that ends is lost: whoever comes now gets another.
    thread = undefined;
    await ending?.terminate();
  }

  async function printNow(report: ReportDocument): Promise<Buffer> {
    clearTimeout(idle);
    // To start one takes some milliseconds, as the report itself did: who waits has a turn in between.
    if (thread === undefined) await setImmediate();
    if (isClosed) throw new Error('No report is printed any more: the server stops.');
    thread ??= start();
    const waiting = new AbortController();
    let isLate = false;
    const limit = setTimeout(() => {
      isLate = true;
      void end();
    }, limitMs).unref();
    try {
      const answer = answerOf(thread, waiting.signal);
      thread.postMessage(report);
      return await answer;
    } catch (error) {
      throw isLate ? new Error(`The report took more than ${limitMs / 1000} seconds.`) : error;
    } finally {
      clearTimeout(limit);
      waiting.abort();
      idle = setTimeout(end, idleMs).unref();
    }
  }

  return {
    print(report) {
      const printed = last.then(() => printNow(report));
      const settled = () => {};
      last = printed.then(settled, settled);
      return printed;
    },
    async close() {
      isClosed = true;
      clearTimeout(idle);
      await end();
      await last;
      clearTimeout(idle);
    },
  };
}

/** @throws {Error} what went wrong in the thread, or that it ended. */
async function answerOf(thread: Worker, signal: AbortSignal): Promise<Buffer> {
  const end = once(thread, 'exit', { signal }).then(([status]): never => {
    throw new Error(`The thread that prints reports ended with status ${status}.`);
  });
  // Either is refused by an error of the thread as well.
  const [bytes] = (await Promise.race([once(thread, 'message', { signal }), end])) as [Uint8Array];
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function workerFile(): URL {
  const found = FILES.map((name) => new URL(name, import.meta.url)).find((file) => existsSync(file));
  if (found === undefined) throw new Error('What prints reports is missing: install or build again.');
  return found;
}
