/** The shipped skills and questions: the linter's rules, which the command of the same name checks as well. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bank } from '../../../shared/content/bank.ts';
import { questionImports } from '../../../shared/content/imports.ts';
import { lintBank, lintSkills } from '../../../shared/content/lint.ts';
import { CONTENT, readQuestionFiles, readSkills } from '../../../shared/content/tools/read.ts';

const files = readQuestionFiles();
const skills = readSkills();
const faults = lintBank(files, skills);

describe('the question bank', () => {
  it.each(files.map(({ name }) => name))('%s is as it should be', (name) => {
    expect(faults.filter(({ file }) => file === name)).toEqual([]);
  });

  it('asks of every skill', () => {
    expect(files.map(({ name }) => name)).toEqual(skills.map(({ slug }) => `${slug}.json`).sort());
  });

  it('is imported as a whole', () => {
    const names = files.map(({ name }) => name);
    expect(readFileSync(join(CONTENT, 'questions.gen.ts'), 'utf8')).toBe(questionImports(names));
    expect(bank).toEqual(files.flatMap(({ questions }) => questions));
  });
});

it('the skills are as they should be', () => {
  expect(lintSkills(skills)).toEqual([]);
});
