import { afterEach, describe, expect, test, vi } from 'vitest';
import { failedLines, isGood, NO_REASON, type Outcome, skippedLines, summaryLine, total } from './outcome.ts';
import { countReport } from './playwright-summary.ts';
import { countTests } from './vitest-summary.ts';

const outcome = (passed: number, failed: number, ...skipped: string[]): Outcome => ({
  passed,
  failed: Array.from({ length: failed }, (_, index) => ({ name: `test ${index}`, reason: NO_REASON })),
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
  test('comes after each failure, with the beginning of what it said', () => {
    const reason = `\u001b[31mexpected 1\u001b[39m\nreceived 2\n${'more\n'.repeat(100)}`;
    const lines = failedLines([{ name: 'page > adds', reason }]);
    expect(lines.slice(0, 3)).toEqual(['  failed: page > adds', '    expected 1', '    received 2']);
    expect(lines.length).toBeLessThan(20);
  });
});

describe('vitest', () => {
  afterEach(() => void vi.unstubAllEnvs());
  const testCase = (state: string, note?: string, ...errors: string[]) => ({
    fullName: 'a test',
    result: () => ({ state, note, errors: errors.map((message) => ({ message })) }),
  });
  const module = (state: string, ...tests: ReturnType<typeof testCase>[]) => ({
    relativeModuleId: 'a.test.ts',
    state: () => state,
    errors: () => [{ message: 'no such module' }],
    children: { allTests: () => tests },
  });
  const count = (modules: ReturnType<typeof module>[], errors: unknown[] = []) =>
    countTests(modules as never, errors as never);

  test('counts tests, with the reason of those that were skipped', () => {
    // The run that this test is part of may be a quick one itself.
    vi.stubEnv('TEST_QUICK', '');
    const tests = [
      testCase('passed'),
      testCase('failed', undefined, 'expected 1'),
      testCase('skipped', 'no sound here'),
      testCase('skipped'),
    ];
    expect(count([module('failed', ...tests)])).toEqual({
      passed: 1,
      failed: [{ name: 'a.test.ts > a test', reason: 'expected 1' }],
      skipped: [
        { name: 'a test', reason: 'no sound here' },
        { name: 'a test', reason: NO_REASON },
      ],
    });
  });
  test('counts a test that never came to an end as failed', () => {
    expect(count([module('failed', testCase('pending'))]).failed).toHaveLength(1);
  });
  test('counts a file that can’t be loaded as failed', () => {
    expect(count([module('failed')]).failed).toEqual([{ name: 'a.test.ts', reason: 'no such module' }]);
  });
  test('counts an error outside any test as failed', () => {
    expect(count([module('passed', testCase('passed'))], [{ message: 'lost' }])).toEqual({
      ...{ passed: 1, skipped: [] },
      failed: [{ name: 'outside any test', reason: 'lost' }],
    });
  });
});

describe('Playwright', () => {
  const spec = (status: string, annotations: object[] = [], ...errors: string[]) => ({
    title: 'does',
    tests: [{ status, annotations, results: [{ errors: errors.map((message) => ({ message })) }] }],
  });
  const report = (specs: object[], errors: object[] = []) =>
    countReport({
      suites: [{ title: 'file', specs: [], suites: [{ title: 'page', specs }] }],
      errors,
    } as never);

  test('counts tests within suites, with the reason of those that were skipped', () => {
    const skip = spec('skipped', [{ type: 'skip', description: 'no camera' }]);
    expect(report([spec('expected'), spec('unexpected', [], 'not seen'), skip, spec('skipped')])).toEqual({
      passed: 1,
      failed: [{ name: 'file > page > does', reason: 'not seen' }],
      skipped: [
        { name: 'file > page > does', reason: 'no camera' },
        { name: 'file > page > does', reason: NO_REASON },
      ],
    });
  });
  test('counts a test that passed only when repeated as failed', () => {
    expect(report([spec('flaky')]).failed).toHaveLength(1);
  });
  test('counts an error outside any test as failed', () => {
    expect(report([], [{}]).failed).toHaveLength(1);
  });
});
