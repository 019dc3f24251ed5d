import { describe, expect, test } from 'vitest';
import { isGood, NO_REASON, type Outcome, skippedLines, summaryLine, total } from './outcome.ts';
import { countReport } from './playwright-summary.ts';
import { countTests } from './vitest-summary.ts';

const outcome = (passed: number, failed: number, ...skipped: string[]): Outcome => ({
  passed,
  failed,
  skipped: skipped.map((reason, index) => ({ name: `test ${index}`, reason })),
});

describe('the last line', () => {
  test('sums every suite', () => {
    expect(summaryLine(total([outcome(1, 0), outcome(20, 2, 'why'), outcome(0, 0, 'a', 'b')]))).toBe(
      '21 passed, 2 failed, 3 skipped',
    );
  });
  test('is good only when something was tested and nothing failed', () => {
    expect(isGood(outcome(1, 0, 'why'))).toBe(true);
    expect(isGood(outcome(5, 1))).toBe(false);
    expect(isGood(outcome(0, 0, 'why'))).toBe(false);
  });
  test('comes after each reason for skipping', () => {
    expect(skippedLines(outcome(0, 0, 'a', 'b', 'a', 'a', 'a').skipped)).toEqual([
      '  skipped 4: a (test 0; test 2; test 3; …)',
      '  skipped 1: b (test 1)',
    ]);
  });
});

describe('vitest', () => {
  const testCase = (state: string, note?: string, fullName = 'a test') => ({
    fullName,
    result: () => ({ state, note }),
  });
  const module = (state: string, ...tests: ReturnType<typeof testCase>[]) => ({
    state: () => state,
    children: { allTests: () => tests },
  });
  const count = (modules: ReturnType<typeof module>[], errors: unknown[] = []) =>
    countTests(modules as never, errors as never);

  test('counts tests, with the reason of those that were skipped', () => {
    const tests = [
      testCase('passed'),
      testCase('failed'),
      testCase('skipped', 'no sound here'),
      testCase('skipped'),
    ];
    expect(count([module('failed', ...tests)])).toEqual({
      passed: 1,
      failed: 1,
      skipped: [
        { name: 'a test', reason: 'no sound here' },
        { name: 'a test', reason: NO_REASON },
      ],
    });
  });
  test('counts a test that never came to an end as failed', () => {
    expect(count([module('failed', testCase('pending'))]).failed).toBe(1);
  });
  test('counts a file that can’t be loaded as failed', () => {
    expect(count([module('failed')])).toEqual(outcome(0, 1));
  });
  test('counts an error outside any test as failed', () => {
    expect(count([module('passed', testCase('passed'))], [{}])).toEqual(outcome(1, 1));
  });
});

describe('Playwright', () => {
  const spec = (status: string, annotations: object[] = []) => ({
    title: 'does',
    tests: [{ status, annotations }],
  });
  const report = (specs: object[], errors: object[] = []) =>
    countReport({
      suites: [{ title: 'file', specs: [], suites: [{ title: 'page', specs }] }],
      errors,
    } as never);

  test('counts tests within suites, with the reason of those that were skipped', () => {
    const skip = spec('skipped', [{ type: 'skip', description: 'no camera' }]);
    expect(report([spec('expected'), spec('unexpected'), skip, spec('skipped')])).toEqual({
      passed: 1,
      failed: 1,
      skipped: [
        { name: 'file > page > does', reason: 'no camera' },
        { name: 'file > page > does', reason: NO_REASON },
      ],
    });
  });
  test('counts a test that passed only when repeated as failed', () => {
    expect(report([spec('flaky')]).failed).toBe(1);
  });
  test('counts an error outside any test as failed', () => {
    expect(report([], [{}]).failed).toBe(1);
  });
});
