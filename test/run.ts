/** `npm test`: every suite, in stages, then one line over all of them. */
import {
  failedAs,
  failedLines,
  isGood,
  type Outcome,
  skippedLines,
  summaryLine,
  total,
} from './support/outcome.ts';
import { STAGES, type Suite } from './support/suites.ts';

const EXIT_USAGE = 2;
const args = process.argv.slice(2);
const unknown = args.find((arg) => arg !== '--quick');

if (unknown !== undefined) {
  console.error(
    `Unknown flag ${unknown}; npm test takes --quick, which leaves out the browser and PostgreSQL.`,
  );
  process.exit(EXIT_USAGE);
}

const outcomes: Outcome[] = [];

async function runSuite(suite: Suite): Promise<void> {
  console.log(`── ${suite.name}`);
  const startedAt = performance.now();
  const outcome = await suite.run({ quick: args.includes('--quick') }).catch((error: unknown) => {
    console.error(error);
    return failedAs(suite.name, String(error));
  });
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`   ${suite.name}: ${summaryLine(outcome)} (${seconds} s)`);
  outcomes.push(outcome);
}

async function inTurn(suites: readonly Suite[]): Promise<void> {
  for (const suite of suites) await runSuite(suite);
}

for (const stage of STAGES) await Promise.all(stage.map(inTurn));

const all = total(outcomes);
for (const line of [...skippedLines(all.skipped), ...failedLines(all.failed)]) console.log(line);
console.log(summaryLine(all));
process.exitCode = isGood(all) ? 0 : 1;
