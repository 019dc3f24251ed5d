/** Reports as PDF, made in a thread beside ours: laying one out would keep everybody else waiting. */
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { ReportDocument } from './report.document.ts';

const IDLE_MS = 60_000;
/** Beside this file among the sources; in the bundle among its entries, seen from there or from a chunk. */
const FILES = ['report.worker.ts', 'report.worker.js', '../report.worker.js'];

export interface ReportPrinter {
  /**
   * The bytes of the PDF. One report is printed at a time, in the order of asking.
   * @throws {Error} why it could not be printed; the next one gets a new thread.
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
}

/** Starts no thread before the first report. */
export function reportPrinter({ file, idleMs = IDLE_MS }: PrinterOptions = {}): ReportPrinter {
  let thread: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let last: Promise<void> = Promise.resolve();
  let isClosed = false;

  function start(): Worker {
    // The flags of this process are not passed on: they may be for it alone.
    const worker = new Worker(file ?? workerFile(), { execArgv: [] });
    const forget = () => {
      if (thread === worker) thread = undefined;
    };
    // Whoever waits is told the reason; here it matters only that the next report gets a new one.
    return worker.once('error', forget).once('exit', forget);
  }

  async function end(): Promise<void> {
    await thread?.terminate();
  }

  async function printNow(report: ReportDocument): Promise<Buffer> {
    if (isClosed) throw new Error('No report is printed any more: the server stops.');
    clearTimeout(idle);
    thread ??= start();
    const waiting = new AbortController();
    try {
      const answer = answerOf(thread, waiting.signal);
      thread.postMessage(report);
      return await answer;
    } finally {
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
