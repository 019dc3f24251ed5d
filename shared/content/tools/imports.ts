/**
 * Writes `questions.gen.ts`, which imports every question file: `node shared/content/tools/imports.ts`. What it writes is
 * committed, and a test fails when it is stale.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { questionImports } from '../imports.ts';
import { CONTENT, readQuestionFiles } from './read.ts';

writeFileSync(
  join(CONTENT, 'questions.gen.ts'),
  questionImports(readQuestionFiles().map(({ name }) => name)),
);
