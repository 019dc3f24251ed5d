import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest, most of it waiting; whoever came to them last would wait for them alone. */
const LONG = [
  ...['sdk/python/python.test.ts', 'webhooks/crash.test.ts', 'conformance/conformance.test.ts'],
  'main/package.test.ts',
];

/**
 * Vitest's own order, with the longest files of each project first. Vitest knows how long a file takes from the run
 * before, and goes by its size where there was none, as after an install.
 */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rank = ({ moduleId }: TestSpecification) => {
      const long = LONG.findIndex((end) => moduleId.endsWith(end));
      return long === -1 ? LONG.length : long;
    };
    return sorted.sort((a, b) => rank(a) - rank(b));
  }
}
