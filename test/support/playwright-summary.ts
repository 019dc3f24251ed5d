import type { JSONReport, JSONReportSuite } from '@playwright/test/reporter';
import { NO_REASON, type Outcome } from './outcome.ts';

type Flat = { name: string; status: string; reason: string | undefined; error: string | undefined };

function flatten(suite: JSONReportSuite, above: string): Flat[] {
  const here = above ? `${above} > ${suite.title}` : suite.title;
  const own = suite.specs.flatMap((spec) =>
    spec.tests.map(({ status, annotations, results }) => ({
      name: `${here} > ${spec.title}`,
      status,
      reason: annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description,
      error: results.flatMap(({ errors }) => errors).find(({ message }) => message)?.message,
    })),
  );
  return [...own, ...(suite.suites ?? []).flatMap((inner) => flatten(inner, here))];
}

/** Every test of a Playwright report, whatever became of it. */
export function testsOf(report: JSONReport): Flat[] {
  return report.suites.flatMap((suite) => flatten(suite, ''));
}

/** Counts a Playwright report. A test that passed only when repeated is a failure: it can't be relied on. */
export function countReport(report: JSONReport): Outcome {
  const tests = testsOf(report);
  return {
    passed: tests.filter(({ status }) => status === 'expected').length,
    failed: [
      ...tests
        .filter(({ status }) => status === 'unexpected' || status === 'flaky')
        .map(({ name, error }) => ({ name, reason: error ?? NO_REASON })),
      ...report.errors.map(({ message }) => ({ name: 'outside any test', reason: message ?? NO_REASON })),
    ],
    skipped: tests
      .filter(({ status }) => status === 'skipped')
      .map(({ name, reason }) => ({ name, reason: reason ?? NO_REASON })),
  };
}
