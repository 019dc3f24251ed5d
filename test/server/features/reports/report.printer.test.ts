/** Reports as PDF, printed in a thread of their own: what comes out of it, and what happens when it fails. */
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as begun, setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Block, ReportDocument } from '../../../../server/features/reports/report.document.ts';
import { reportPdf } from '../../../../server/features/reports/report.pdf.ts';
import {
  type PrinterOptions,
  type ReportPrinter,
  reportPrinter,
} from '../../../../server/features/reports/report.printer.ts';
import { run } from '../../../support/command.ts';

let printer: ReportPrinter;
const start = (options?: PrinterOptions) => {
  printer = reportPrinter(options);
};
afterEach(() => printer.close());

const report = (title: string, blocks: Block[] = []): ReportDocument => ({
  title,
  subtitle: 'Backend Developer, Łódź',
  madeAt: '2026-01-02T03:04:05.000Z',
  blocks,
});

/** Each word is another, so that one that is lost or said twice is seen. */
const words = (from: number, count: number) =>
  Array.from({ length: count }, (_, i) => `слово${from + i}`).join(' ');
const LONG = report('Ada Lovelace', [
  { kind: 'heading', level: 2, text: 'Skills' },
  { kind: 'facts', rows: [['Score', words(0, 40)]] },
  { kind: 'table', caption: 'Compared', head: ['Skill', 'Score'], rows: [['SQL', '7']] },
  { kind: 'list', items: [{ text: 'Covered', quotes: [words(100, 200), 'One line\n\nand another'] }] },
  { kind: 'text', text: words(1000, 900), tone: 'muted' },
  { kind: 'heading', level: 3, text: 'Question' },
  { kind: 'quote', text: words(3000, 900) },
]);

describe('a printed report', () => {
  it('is what the report makes by itself, each time, and they come in the order of asking', async () => {
    start();
    const reports = [LONG, report('Grace Hopper'), LONG];
    const done: number[] = [];
    const printed = await Promise.all(
      reports.map(async (each, i) => {
        const pdf = await printer.print(each);
        done.push(i);
        return pdf;
      }),
    );
    for (const [i, each] of reports.entries()) expect(printed[i]).toEqual(await reportPdf(each));
    expect(done).toEqual([0, 1, 2]);
  });

  it('says every word once, in its order, over several pages', async ({ skip }) => {
    const folder = await mkdtemp(join(tmpdir(), 'jobhive-pdf-'));
    try {
      start();
      const file = join(folder, 'report.pdf');
      writeFileSync(file, await printer.print(LONG));
      const { code, stdout } = await run('pdftotext', ['-raw', file, '-'], { timeoutMs: 30_000 });
      if (code === null) skip('there is no pdftotext');
      const said = stdout.match(/слово\d+/g) ?? [];
      expect(said.join(' ')).toBe(
        [words(0, 40), words(100, 200), words(1000, 900), words(3000, 900)].join(' '),
      );
      const feet = stdout.match(/Page \d+ of \d+/g) ?? [];
      expect(feet.length).toBeGreaterThan(3);
      expect(feet).toEqual(feet.map((_, i) => `Page ${i + 1} of ${feet.length}`));
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

it('leaves no heading, and no point without its words, alone at the foot of a page', async ({ skip }) => {
  const folder = await mkdtemp(join(tmpdir(), 'jobhive-pdf-'));
  try {
    const file = join(folder, 'report.pdf');
    // Each section is a little higher than the one before: every place of a page is the foot once.
    const blocks = Array.from({ length: 40 }, (_, i): Block[] => [
      { kind: 'heading', level: 2, text: `Heading ${i}` },
      { kind: 'heading', level: 3, text: `Skill ${i}` },
      {
        kind: 'list',
        items: [{ text: `Point ${i}`, mark: 'yes', quotes: ['Said', ...Array(i % 7).fill('More')] }],
      },
    ]).flat();
    writeFileSync(file, await reportPdf(report('Ada Lovelace', blocks)));
    const { code, stdout } = await run('pdftotext', ['-raw', file, '-'], { timeoutMs: 30_000 });
    if (code === null) skip('there is no pdftotext');
    const lastLines = stdout.split('\f').map((page) =>
      page
        .split('\n')
        .filter((line) => /^(Heading|Skill|Said|More)|Point/.test(line))
        .at(-1),
    );
    expect(lastLines.length).toBeGreaterThan(4);
    for (const line of lastLines.filter((each) => each !== undefined)) expect(line).toMatch(/^(Said|More)/);
  } finally {
    await rm(folder, { recursive: true });
  }
});

describe('a word that no line has room for', () => {
  // Without places to break at, each of these takes minutes and some gigabytes.
  it.each([
    ['letters', 'x'.repeat(100_000)],
    ['words that no-break spaces join', 'a\u00a0'.repeat(50_000)],
    ['letters with accents of their own', 'e\u0301'.repeat(50_000)],
    ['letters from right to left', 'م'.repeat(100_000)],
    ['letters that no font has', '\u{10ffff}'.repeat(50_000)],
    ['pictures', '🚀'.repeat(50_000)],
  ])('takes no longer than others do: %s', async (_, text) => {
    const pdf = await reportPdf(
      report('Ada Lovelace', [
        { kind: 'quote', text },
        { kind: 'facts', rows: [['Score', text.slice(0, 3000)]] },
      ]),
    );
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });
});

/** Answers the number of its thread, unless the title is a statement: then it runs that. */
const STAND_IN = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort, threadId } from 'node:worker_threads';
    parentPort.on('message', async ({ title }) => {
      if (title.endsWith(';')) await new Function(title)();
      else parentPort.postMessage(Buffer.from(String(threadId)));
    });`)}`,
);

describe('the thread of the printer', () => {
  const number = async () => (await printer.print(report('which?'))).toString();

  it('stays for the next report', async () => {
    start({ file: STAND_IN });
    expect(await number()).toBe(await number());
  });

  it.each([
    ['fails', "throw new TypeError('no such glyph');", /no such glyph/],
    ['ends', 'process.exit(3);', /status 3/],
  ])('is another one after it %s, of which only the report at hand hears', async (_, statement, reason) => {
    start({ file: STAND_IN });
    const first = await number();
    const failed = printer.print(report(statement));
    const waiting = number();
    await expect(failed).rejects.toThrow(reason);
    const second = await waiting;
    expect(second).not.toBe(first);
    expect(await number()).toBe(second);
  });

  it('is given back when nobody has wanted a report for a while', async () => {
    start({ file: STAND_IN, idleMs: 1 });
    const first = await number();
    await vi.waitFor(async () => expect(await number()).not.toBe(first), { timeout: 30_000, interval: 100 });
  });

  it('is never one that is being given back', async () => {
    start({ file: STAND_IN, idleMs: 1 });
    for (let i = 0; i < 20; i++) {
      await number();
      await sleep(1);
    }
  });

  it('is ended where a report takes too long, and the next one gets another', async () => {
    start({ file: STAND_IN, limitMs: 2_000 });
    await expect(printer.print(report('for (;;);'))).rejects.toThrow('more than 2 seconds');
    expect(await number()).toMatch(/^\d+$/);
  });

  it('ends with the server, and whoever waits for a report hears of it', async () => {
    start({ file: STAND_IN });
    await number();
    const waiting = ['return new Promise(() => {});', 'next'].map((title) =>
      printer.print(report(title)).catch((error: Error) => error.message),
    );
    await begun();
    await printer.close();
    expect(await Promise.all(waiting)).toEqual([
      expect.stringContaining('ended'),
      expect.stringContaining('the server stops'),
    ]);
    await expect(number()).rejects.toThrow('the server stops');
  });
});
