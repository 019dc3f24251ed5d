import { writeFileSync } from 'node:fs';
import type { Reporter, SerializedError, TestCase, TestModule, Vitest } from 'vitest/node';
import { NO_REASON, type Outcome } from './outcome.ts';

/** Why a test was skipped: its own note, else why what its name speaks of is not here. */
function reasonOf(test: TestCase): string {
  const result = test.result();
  const note = result.state === 'skipped' ? result.note : undefined;
  if (note) return note;
  const { NO_POSTGRES_REASON: noPostgres, TEST_QUICK: quick } = process.env;
  if (noPostgres && /postgres/i.test(test.fullName)) return noPostgres;
  return quick ? 'left out by --quick' : NO_REASON;
}

const saidBy = (errors: readonly { message?: string }[] | undefined): string =>
  errors?.map(({ message }) => message).join('\n') || NO_REASON;

/** Counts tests one by one; a file that can't be loaded and an error outside any test are failures too. */
export function countTests(modules: readonly TestModule[], errors: readonly SerializedError[]): Outcome {
  const outcome: Outcome = {
    passed: 0,
    failed: errors.map((error) => ({ name: 'outside any test', reason: saidBy([error]) })),
    skipped: [],
  };
  for (const module of modules) {
    let failedHere = 0;
    for (const test of module.children.allTests()) {
      const { state, errors: own } = test.result();
      if (state === 'passed') outcome.passed += 1;
      else if (state === 'skipped') outcome.skipped.push({ name: test.fullName, reason: reasonOf(test) });
      else {
        outcome.failed.push({ name: `${module.relativeModuleId} > ${test.fullName}`, reason: saidBy(own) });
        failedHere += 1;
      }
    }
    if (failedHere === 0 && module.state() === 'failed')
      outcome.failed.push({ name: module.relativeModuleId, reason: saidBy(module.errors()) });
  }
  return outcome;
}

/** A vitest reporter that writes the outcome to the file TEST_OUTCOME as JSON; vitest's own leaves out why tests were skipped. */
export default class SummaryReporter implements Reporter {
  onInit(_vitest: Vitest): void {
    if (!process.env.TEST_OUTCOME) throw new Error('TEST_OUTCOME must name the file to write to.');
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    writeFileSync(process.env.TEST_OUTCOME ?? '', JSON.stringify(countTests(modules, errors)));
  }
}
