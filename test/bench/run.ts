/** npm run bench: how fast the studio is, each figure beside what the bare tools take in the same run. */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { answerRows } from './rows/answers.ts';
import { coldStartRows } from './rows/cold-start.ts';
import { eventLoopRows } from './rows/event-loop.ts';
import { analyticsRows, createRows, detailRows, listRows } from './rows/http.ts';
import { memoryRows } from './rows/memory.ts';
import { pageRows } from './rows/pages.ts';
import { scoreRows } from './rows/score.ts';
import { syncRows } from './rows/sync.ts';
import { seed } from './seed.ts';
import { type Effort, type Stage, setStage } from './stage.ts';
import { formatTable, type Line } from './table.ts';

const HELP = `Usage: npm run bench -- [--rows N] [--only name,…] [--quick]

  --rows N     interviews in the big store (default 100,000)
  --only name  only these: cold-start, score, sync, memory, list, detail, analytics, event-loop, pages,
               create, answer
  --quick      fewer and shorter rounds
`;
const FEW = 100;
const FULL: Effort = { rounds: 7, roundMs: 250, events: 250, memoryCalls: 10_000, syncedInterviews: 10_000 };
const QUICK: Effort = { rounds: 3, roundMs: 120, events: 50, memoryCalls: 2000, syncedInterviews: 1000 };

/** In this order: the memory before other calls, and what adds rows last. */
const ON_STAGE: Record<string, (stage: Stage) => Promise<Line[]>> = {
  memory: memoryRows,
  list: listRows,
  detail: detailRows,
  analytics: analyticsRows,
  'event-loop': eventLoopRows,
  pages: pageRows,
  create: createRows,
  answer: answerRows,
};

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '100000' },
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
const names = ['cold-start', 'score', 'sync', ...Object.keys(ON_STAGE)];
const only = values.only?.split(',') ?? names;
const rows = Number(values.rows.replaceAll(/[_,]/g, ''));
const unknown = only.find((name) => !names.includes(name));
if (values.help) {
  process.stdout.write(HELP);
} else if (unknown !== undefined || !Number.isInteger(rows) || rows < FEW) {
  process.stderr.write(
    unknown === undefined ? `--rows is ${FEW} or more.\n` : `There is no row ${unknown}.\n`,
  );
  process.exitCode = 2;
} else {
  await main(rows, only, values.quick ? QUICK : FULL);
}

async function main(rows: number, only: readonly string[], effort: Effort): Promise<void> {
  const start = performance.now();
  const tell = (text: string) =>
    process.stderr.write(`${((performance.now() - start) / 1000).toFixed(0).padStart(4)} s  ${text}\n`);
  const folder = mkdtempSync(join(tmpdir(), 'jobhive-bench-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

  const lines: Line[] = [];
  if (only.includes('score')) lines.push(...scoreRows(effort));
  if (only.includes('sync')) {
    tell('sync');
    lines.push(...(await syncRows(folder, effort.syncedInterviews)));
  }
  if (only.some((name) => name !== 'score' && name !== 'sync')) {
    tell(`writing ${rows.toLocaleString('en')} interviews`);
    const many = await seed(join(folder, 'many'), rows);
    const few = await seed(join(folder, 'few'), FEW);
    if (only.includes('cold-start')) {
      tell('cold-start');
      lines.push(...(await coldStartRows(folder, many, effort)));
    }
    const staged = Object.entries(ON_STAGE).filter(([name]) => only.includes(name));
    if (staged.length > 0) {
      const stage = await setStage(folder, many, few, effort);
      for (const [name, measure] of staged) {
        tell(name);
        lines.push(...(await measure(stage)));
      }
      await stage.close();
    }
  }
  tell('done');
  process.stdout.write(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}\n`);
  process.stdout.write(`${formatTable(lines)}\n`);
}
