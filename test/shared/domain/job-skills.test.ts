import { describe, expect, it } from 'vitest';
import { namedSkills, skills } from '../../../shared/content/index.ts';
import { readSkills } from '../../../shared/domain/job-skills.ts';
import { nameFinder, namesOf } from '../../../shared/domain/job-text/names.ts';
import { suggestedDifficulty, yearsIn } from '../../../shared/domain/job-text/years.ts';
import { ADVERTS } from './job-adverts.ts';

const find = nameFinder(skills, namedSkills);
/** Slugs, with `?` behind those that are only nice to have. */
const read = (requirements: string, title = 'Somebody', description = '') =>
  readSkills({ title, requirements, description }, find).map(
    ({ slug, is_required }) => slug + (is_required ? '' : '?'),
  );

it('reads words far apart as those side by side', () => {
  const apart = (blanks: string) => read(`Requirements${blanks}:\nPython${blanks}and${blanks}SQL`);
  expect(apart(' '.repeat(5000))).toEqual(apart(' '));
});

describe('the skills of a job', () => {
  it('come from title and requirements as required, those of the title first', () => {
    expect(read('SQL, TypeScript', 'Python Developer')).toEqual(['python', 'sql', 'typescript']);
  });

  it('weigh by where they stand', () => {
    const found = readSkills(
      { title: 'Python', requirements: 'SQL. Preferred: React', description: '' },
      find,
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
    ['Tasks:\n- Preparation of EC sales lists', []],
    ['Tasks:\n- Event-driven communication with Kafka', ['Kafka?']],
    ['Tasks:\n- Keep the pipeline clean and forecasting your quarter', []],
    ['Tasks:\n- Watch over data integrity', []],
    ['Tasks:\n- Communication with customers, sales to shops', ['communication?', 'sales?']],
    ['Profile:\n- Training as a warehouse specialist (Fachkraft für Lagerlogistik)', []],
    ['Your profile:\n- MS Excel (pivot tables, XPIVOT, Solver)', ['spreadsheets']],
    ['Your tasks: you run our PLC programs.\nYour profile: SQL', ['sql', 'PLC programming?']],
    [
      'Your profile:\n- SQL (window functions are a plus), Python (Django is a plus)',
      ['sql', 'python', 'Django?'],
    ],
    ['Dein Profil\n- SQL\nWir bieten\n- Kurse in Python', ['sql']],
    ['Salary: 12 an hour\nYou load lorries and write SQL for our stock.', ['sql?']],
    ['Experience: 3 years of SQL\nOur product runs on Kubernetes', ['sql', 'kubernetes?']],
    ['Das erwartet dich:\n- Move pallets with the forklift', ['forklift driving?']],
    ['You load and secure the goods, and use the loading crane.', ['load securing?', 'crane operation?']],
  ])('are what their names mean where they stand: %j', (text, expected) => {
    expect(read('', 'Somebody', text)).toEqual(expected);
  });

  it('are required of a text without heads where an advert was pasted', () => {
    const advert = 'You write SQL and Python for our shop. Some Kubernetes is a plus.';
    const plain = readSkills({ title: '', requirements: '', description: advert }, find, { plainAsks: true });
    expect(plain.map(({ slug, is_required }) => [slug, is_required])).toEqual([
      ...[
        ['sql', true],
        ['python', true],
        ['kubernetes', false],
      ],
    ]);
    expect(read('', 'Somebody', advert)).toEqual(['sql?', 'python?', 'kubernetes?']);
    const nice = 'You write SQL. Ideally you know Python, Docker and Go.';
    expect(
      readSkills({ title: '', requirements: '', description: nice }, find, { plainAsks: true }).map(
        ({ is_required }) => is_required,
      ),
    ).toEqual([true, false, false, false]);
  });

  it.each([
    ['SQL. No Python needed', ['sql']],
    ['SQL, no Python', ['sql']],
    ['SQL; Python is not required', ['sql']],
    ['SQL. Python isn’t necessary', ['sql']],
    ['SQL without Python experience required', ['sql']],
    ['Without prior experience in Python but with SQL', ['sql']],
    ['SQL with no need to know Python', ['sql']],
    ["SQL. You don't need to know Python", ['sql']],
    ['SQL (no Python)', ['sql']],
    ["SQL; we're not looking for Python", ['sql']],
    ['SQL. No less than 3 years of Python', ['sql', 'python']],
    ['SQL and Python without supervision', ['sql', 'python']],
    ['Work without supervision in SQL and Python', ['sql', 'python']],
    ["SQL. You don't need a degree but you do need Python", ['sql', 'python']],
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

  it.each(ADVERTS)(
    'are read from whole adverts: $title',
    ({ title, requirements = '', description = '', ...advert }) => {
      const told = readSkills({ title, requirements, description }, find).map(
        ({ slug, is_required, years }) =>
          `${slug}${is_required ? '' : '?'}${years === null ? '' : ` ${years}y`}`,
      );
      expect(told.join(', ')).toBe(advert.skills);
      expect(suggestedDifficulty({ title, requirements, description })).toBe(advert.level);
    },
  );

  it('are read by the headings of an advert that was pasted whole', () => {
    const advert = `About us\nWe teach Java.\n\nYour tasks\n- Write Python\n\nWhat you bring\n\n- SQL\n\n- Git\n\nBonus\n- React\n\nWe offer\n- Courses in Kubernetes`;
    const expected = ['sql', 'git', 'python?', 'react?'];
    expect(read(advert)).toEqual(expected);
    // In a description what is nice to have is only mentioned, as are the tasks: both in their order.
    expect(read('', 'Somebody', advert)).toEqual(expected);
  });

  it.each(['What you should bring', 'What we’d like to see:', 'What we ask for', 'Your profile'])(
    'are asked for below “%s”',
    (head) => {
      expect(read('', 'Somebody', `Your tasks\n- Write Python\n\n${head}\n- SQL`)).toEqual([
        'sql',
        'python?',
      ]);
    },
  );

  it.each([
    ['Experience with Zebrafish and SQL', ['Zebrafish', 'sql']],
    ['QXR2', ['QXR2']],
    ['Punctuality, Empathy, Driving licence', []],
    ['Fluent in English and German', []],
    ['BSc or MBA; good PC skills', []],
    ['Rust never sleeps; a rust-free van', ['Rust']],
  ])('go by their names where the studio does not know them: %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('of one’s own are few, and never told by the company’s own story', () => {
    const names = Array.from({ length: 20 }, (_, i) => `Tool${i}x`).join(', ');
    expect(read(`Experience with ${names.replaceAll(', ', ' and ')}`)).toHaveLength(6);
    expect(read('', 'Somebody', 'Our software Zebrafish is used by experienced people.')).toEqual([]);
  });

  it('are whole words', () => {
    expect(read('Pythonesque humour')).toEqual([]);
  });
});

describe('years', () => {
  it.each([
    ['3-5 years', [3]],
    ['5+ yrs', [5]],
    ['at least two years', [2]],
    ['two to three years’ experience', [2]],
    ['3 or more years', [3]],
    ['10+years of Go, 18 months of SQL', [10, 1]],
    ['6 months', []],
    ['a team that is 4 years old', []],
    ['a 2 year contract', []],
    ['since 1998', []],
  ])('are read as the least that is asked for: %j', (text, expected) => {
    expect(yearsIn(text).map(({ years }) => years)).toEqual(expected);
  });

  it.each([
    ['Junior Developer', '5 years of SQL', 'junior'],
    ['Clerk', '1+ year in an office', 'junior'],
    ['Clerk', '2 years', 'intermediate'],
    ['Clerk', '6 years', 'senior'],
    ['Clerk', '12 years', 'expert'],
    ['Director of Sales', '', 'expert'],
    ['Clerk', 'Nice to have: 12 years of Excel', null],
    ['Clerk', 'Excel', null],
  ])('suggest how hard to ask: %s, %j', (title, requirements, expected) => {
    expect(suggestedDifficulty({ title, requirements, description: '' })).toBe(expected);
  });
});

it('the listed names are none of the shipped skills’', () => {
  const taken = new Set(skills.flatMap(namesOf).map((name) => name.toLowerCase()));
  const listed = namedSkills.flat().map((name) => name.toLowerCase());
  expect(listed.filter((name) => taken.has(name))).toEqual([]);
  expect(new Set(listed).size).toBe(listed.length);
});
