/** The linter of the content: what it finds in a question that was sound, and where it says nothing. */
import { describe, expect, it } from 'vitest';
import { lintBank, lintResources, lintSkills } from '../../../shared/content/lint.ts';
import type { BankQuestion, Skill } from '../../../shared/content/schema.ts';
import { readQuestionFiles, readResources, readSkills } from '../../../shared/content/tools/read.ts';

const skills = readSkills();
const file = readQuestionFiles().find(({ name }) => name === 'sql.json');
const sound = (file?.questions ?? []) as BankQuestion[];

/** What is said of the file after a change to its first question. */
function faultsAfter(change: (question: BankQuestion) => void): string[] {
  const questions = structuredClone(sound);
  for (const question of questions.slice(0, 1)) change(question);
  return lintBank([{ name: 'sql.json', questions }], skills).map(
    ({ key, point, what }) => `${key} ${point}: ${what}`,
  );
}
const point = (question: BankQuestion, index = 0) => {
  const found = question.key_points[index];
  if (found === undefined) throw new Error('no such point');
  return found;
};

describe('the linter', () => {
  it('has nothing against a sound file', () => {
    expect(faultsAfter(() => {})).toEqual([]);
  });

  it.each<[string, (question: BankQuestion) => void, RegExp]>([
    ['a missing field', (q) => Reflect.deleteProperty(q, 'anchors'), /anchors/],
    ['a foreign skill', (q) => Object.assign(q, { skill: 'python' }), /skill is "python"/],
    ['a foreign key', (q) => Object.assign(q, { key: 'python-x' }), /key must begin/],
    ['a text of another', (q) => Object.assign(q, { text: sound[1]?.text }), /its text is that of/],
    ['no question', (q) => Object.assign(q, { text: 'Joins are a thing of beauty.' }), /question mark/],
    ['a protected matter', (q) => Object.assign(q, { text: 'How old is too old, at what age?' }), /"age"/],
    ['equal anchors', (q) => Object.assign(q.anchors, { 2: q.anchors[1] }), /two anchors/],
    ['an id used twice', (q) => Object.assign(point(q), { id: point(q, 1).id }), /id is used twice/],
    ['a weight out of range', (q) => Object.assign(point(q), { weight: 3 }), /weight 3/],
    ['few synonyms', (q) => point(q).synonyms.splice(1), /has 1 synonyms/],
    ['a synonym of one word', (q) => point(q).synonyms.push('join it'), /"join it" has fewer/],
    [
      'an example of other words',
      (q) => Object.assign(point(q), { example: 'These words stand in no model answer.' }),
      /not in the words of the model answer/,
    ],
    [
      'an example for a story',
      (q) => {
        Object.assign(q, { kind: 'behavioral' });
        Object.assign(point(q), { example: q.model_answer.slice(0, 60) });
      },
      /a story has no example/,
    ],
    ['a synonym of two points', (q) => point(q).synonyms.push(point(q, 1).synonyms[0] ?? ''), /stands/],
    [
      'a giveaway',
      (q) => Object.assign(point(q), { follow_up: `Why is this so: ${point(q).text}` }),
      /follow_up gives the point away/,
    ],
    [
      'a copied phrase',
      (q) => Object.assign(q, { model_answer: `${point(q).text} ${q.model_answer}` }),
      /model_answer copies/,
    ],
    [
      'a topic that any story meets',
      (q) =>
        Object.assign(q, {
          kind: 'situational',
          text: 'Imagine that the weather turns while you are out with guests. What would you do?',
          topic:
            'beach summer drive weather hot towel bread umbrella tide fisherman bay path swim cream day'.split(
              ' ',
            ),
        }),
      /day at the beach/,
    ],
    ['an answer too short', (q) => Object.assign(q, { model_answer: 'I do not know. '.repeat(20) }), /words/],
    [
      'an answer that misses the essential',
      (q) => Object.assign(q, { model_answer: 'I would ask a colleague who has done it. '.repeat(12) }),
      /essential and missed/,
    ],
    [
      'a text that answers itself',
      (q) => {
        const said = q.key_points.map(({ synonyms }) => synonyms.slice(0, 2).join('. ')).join('. ');
        Object.assign(q, { text: `${said.slice(0, 360)}. Is that so?` });
      },
      /question's own text/,
    ],
  ])('finds %s', (_, change, what) => {
    expect(faultsAfter(change).some((fault) => what.test(fault))).toBe(true);
  });

  it('finds a file that cannot be read, and one of no skill', () => {
    const faults = lintBank([{ name: 'x.json', questions: 'SyntaxError' }], skills);
    expect(faults.map(({ what }) => what)).toEqual([expect.stringContaining('SyntaxError')]);
    expect(lintBank([{ name: 'x.json', questions: [] }], skills)[0]?.what).toContain('no slug');
  });

  it('finds neighbours that are none', () => {
    const [first, second, ...others] = structuredClone(skills) as Skill[];
    if (first === undefined || second === undefined) throw new Error('no skills');
    first.related = [first.slug, 'no-such-skill', second.slug];
    const said = lintSkills([first, second, ...others]).map(({ what }) => what);
    expect(said).toContain('is related to itself');
    expect(said).toContain('related "no-such-skill" is no skill');
    expect(said).toContain(`related "${second.slug}" does not name it back`);
  });

  it('finds a skill that is not taught, and resources in the wrong order', () => {
    const all = readResources();
    expect(lintResources(all, skills)).toEqual([]);
    const untaught = lintResources(
      all.filter(({ skill }) => skill !== 'sql'),
      skills,
    );
    expect(untaught.map(({ key }) => key)).toEqual(['sql']);
    expect(lintResources([...all].reverse(), skills).length).toBeGreaterThan(10);
  });
});
