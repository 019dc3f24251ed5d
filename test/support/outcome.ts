/** What came out of a suite, and how suites add up. */
import { stripVTControlCharacters } from 'node:util';

/** A test with why it was skipped, or what it failed with. */
export type Reported = { name: string; reason: string };
export type Outcome = { passed: number; failed: Reported[]; skipped: Reported[] };

export const ONE_PASSED: Outcome = { passed: 1, failed: [], skipped: [] };
export const NO_REASON = 'no reason given';
const SHOWN_LINES = 12;
const SHOWN_WIDTH = 300;

/** A suite that failed as a whole. */
export const failedAs = (name: string, reason: string): Outcome => ({
  passed: 0,
  failed: [{ name, reason }],
  skipped: [],
});

/** Adds suites up. */
export function total(outcomes: readonly Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
    failed: outcomes.flatMap(({ failed }) => failed),
    skipped: outcomes.flatMap(({ skipped }) => skipped),
  };
}

/** The one line that everything ends with. */
export function summaryLine({ passed, failed, skipped }: Outcome): string {
  return `${passed} passed, ${failed.length} failed, ${skipped.length} skipped`;
}

/** Nothing failed, and something was tested at all. */
export function isGood({ passed, failed }: Outcome): boolean {
  return failed.length === 0 && passed > 0;
}

/** Skipped tests by reason, one line each, with how many there are. */
export function skippedLines(skipped: readonly Reported[]): string[] {
  const byReason = Map.groupBy(skipped, ({ reason }) => reason);
  return [...byReason].map(([reason, tests]) => {
    const names = tests.map(({ name }) => name);
    const shown = names.slice(0, 3).join('; ') + (names.length > 3 ? '; …' : '');
    return `  skipped ${tests.length}: ${reason} (${shown})`;
  });
}

/** Each failed test with the beginning of what it said: at the end, where a log that was cut off still has it. */
export function failedLines(failed: readonly Reported[]): string[] {
  return failed.flatMap(({ name, reason }) => {
    const said = stripVTControlCharacters(reason).trim().split('\n').slice(0, SHOWN_LINES);
    return [`  failed: ${name}`, ...said.map((line) => `    ${line.slice(0, SHOWN_WIDTH)}`)];
  });
}
