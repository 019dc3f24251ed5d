/** The shipped learning resources: the linter's rules. */
import { expect, it } from 'vitest';
import { resources } from '../../../shared/content/index.ts';
import { lintResources } from '../../../shared/content/lint.ts';
import { readResources, readSkills } from '../../../shared/content/tools/read.ts';

it('are as they should be', () => {
  expect(lintResources(readResources(), readSkills())).toEqual([]);
  expect(resources).toEqual(readResources());
});
