import { describe, expect, it } from 'vitest';
import { skills } from '../../../shared/content/index.ts';
import { readSkills, skillFinders } from '../../../shared/domain/job-skills.ts';

const finders = skillFinders(skills);
/** Slugs, with `?` behind those that are only nice to have. */
const read = (requirements: string, title = 'Somebody', description = '') =>
  readSkills({ title, requirements, description }, finders).map(
    ({ slug, is_required }) => slug + (is_required ? '' : '?'),
  );

describe('the skills of a job', () => {
  it('come from title and requirements as required, those of the title first', () => {
    expect(read('SQL, TypeScript', 'Python Developer')).toEqual(['python', 'sql', 'typescript']);
  });

  it('weigh by where they stand', () => {
    const found = readSkills(
      { title: 'Python', requirements: 'SQL. Preferred: React', description: '' },
      finders,
    );
    expect(found.map(({ weight }) => weight)).toEqual([1.5, 1.2, 0.6]);
  });

  it.each([
    ['Python. Nice to have: SQL, TypeScript', ['python', 'sql?', 'typescript?']],
    ['Ideally SQL, TypeScript; Python', ['python', 'sql?', 'typescript?']],
    ['Python, SQL preferred, TypeScript', ['python', 'typescript', 'sql?']],
    ['Nice to have:\n- SQL\n- TypeScript\n\nPython', ['python', 'sql?', 'typescript?']],
    ['Nice to have:\n- SQL\nRequired:\n- Python', ['python', 'sql?']],
  ])('are optional where the text says so: %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['SQL. No Python needed', ['sql']],
    ['SQL, no Python', ['sql']],
    ['SQL; Python is not required', ['sql']],
    ['SQL. Python isn’t necessary', ['sql']],
    ['SQL without Python experience required', ['sql']],
    ['Without prior experience in Python but with SQL', ['sql']],
    ['SQL with no need to know Python', ['sql']],
    ['SQL. No less than 3 years of Python', ['sql', 'python']],
    ['SQL and Python without supervision', ['sql', 'python']],
    ['Work without supervision in SQL and Python', ['sql', 'python']],
  ])('are left out where the text does not ask for them: %j', (text, expected) => {
    expect(
      read(text, 'Somebody', 'Our product is written in Python.').filter((each) => each !== 'python?'),
    ).toEqual(expected);
    if (expected.length === 1)
      expect(read(text, 'Somebody', 'Our product is written in Python.')).toEqual(expected);
  });

  it('of the description alone are never required', () => {
    expect(read('SQL', 'Somebody', 'We also use Python.')).toEqual(['sql', 'python?']);
  });

  it.each([
    ['3 years of Go in production', ['go']],
    ['Go, SQL', ['go', 'sql']],
    ['golang', ['go']],
    ['You go the extra mile', []],
    ['Go above and beyond', []],
    ['Excel and Spark', ['spreadsheets', 'data-engineering']],
    ['You excel at detail. Excel in what you do.', []],
    ['A swift response', []],
    ['Swift and Kotlin', ['mobile-development']],
    ['Node and React', ['nodejs', 'react']],
    ['Data warehouse', ['data-engineering']],
  ])('tell names from ordinary words: %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('are whole words', () => {
    expect(read('Pythonesque humour')).toEqual([]);
  });
});
