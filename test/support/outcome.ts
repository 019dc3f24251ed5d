/** What came out of a suite, and how suites add up. */
export type Skipped = { name: string; reason: string };
export type Outcome = { passed: number; failed: number; skipped: Skipped[] };

export const ONE_PASSED: Outcome = { passed: 1, failed: 0, skipped: [] };
export const ONE_FAILED: Outcome = { passed: 0, failed: 1, skipped: [] };
export const NO_REASON = 'no reason given';

/** Adds suites up. */
export function total(outcomes: readonly Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
    failed: outcomes.reduce((sum, { failed }) => sum + failed, 0),
    skipped: outcomes.flatMap(({ skipped }) => skipped),
  };
}

/** The one line that everything ends with. */
export function summaryLine({ passed, failed, skipped }: Outcome): string {
  return `${passed} passed, ${failed} failed, ${skipped.length} skipped`;
}

/** Nothing failed, and something was tested at all. */
export function isGood({ passed, failed }: Outcome): boolean {
  return failed === 0 && passed > 0;
}

/** Skipped tests by reason, one line each, with how many there are. */
export function skippedLines(skipped: readonly Skipped[]): string[] {
  const byReason = Map.groupBy(skipped, ({ reason }) => reason);
  return [...byReason].map(([reason, tests]) => {
    const names = tests.map(({ name }) => name);
    const shown = names.slice(0, 3).join('; ') + (names.length > 3 ? '; …' : '');
    return `  skipped ${tests.length}: ${reason} (${shown})`;
  });
}
