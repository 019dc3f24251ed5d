/** What an answer calls for: by rule, then by answers that people gave to such questions. */
import { describe, expect, it } from 'vitest';
import { bank } from '../../../shared/content/bank.ts';
import { type AskablePoint, followUpOn, isPass } from '../../../shared/domain/follow-up.ts';
import { questionsAbout } from '../../../shared/domain/own-questions.ts';
import { scoreAnswer } from '../../../shared/domain/scoring/index.ts';
import type { PointResult } from '../../../shared/domain/scoring/types.ts';

describe('a pass', () => {
  it.each([
    ['', true],
    ['  ', true],
    ["I don't know.", true],
    ['Sorry, I have no idea, never used it.', true],
    ['I honestly can’t say.', true],
    ['Pass', true],
    ["I've never decided that.", true],
    ['Sorry, I don’t understand the question.', true],
    ['I never stopped that line, I cleaned the nozzle first.', false],
    ['He never returned it, so I rang him and drove over to fetch the key.', false],
    ['My colleague didn’t understand the task, so I showed her the drawing.', false],
    [
      'I do not know the exact name, but I would look at the plan of the query, see which index it takes, and whether the figures are old',
      false,
    ],
    ['We passed every audit since then.', false],
    ['Add an index.', false],
    ['I stay calm and don’t answer the personal thing.', false],
  ])('%j: %s', (text, expected) => {
    expect(isPass({ text, result: null })).toBe(expected);
  });

  it('may be followed by other things, as long as these earn nothing', () => {
    const text = `I don’t have the licence yet, I only drove the pallet truck. ${'I would like to learn it very much. '.repeat(5)}`;
    const scored = (score: number | null) => ({ text, result: { score, points: [] } });
    expect(isPass(scored(3))).toBe(true);
    expect(isPass(scored(3.1))).toBe(false);
    expect(isPass(scored(null))).toBe(false);
  });
});

describe('a follow-up', () => {
  const points: AskablePoint[] = ['a', 'b', 'c'].map((id, index) => ({
    ...{ id, text: `The point ${id}.`, weight: index + 1, follow_up: `And ${id}?` },
  }));
  const result = (score: number | null, covered: string[]) => ({
    score,
    points: points.map(({ id }) => ({ id, covered: covered.includes(id), credit: 0.1 })) as PointResult[],
  });
  const asked = (
    { score, points: of }: { score: number | null; points: PointResult[] },
    before?: ReadonlySet<string>,
    known: readonly AskablePoint[] = points,
  ) =>
    followUpOn(
      { question: 'What is it?', text: 'Some words of mine.', result: { score, points: of }, points: known },
      before,
    )?.point.id;

  it('asks for the weightiest point that was missed', () => {
    expect(asked(result(3, []))).toBe('c');
    expect(asked(result(3, ['c']))).toBe('b');
  });

  it('asks for what is missed by more, and for something else than before', () => {
    const half = result(3, []);
    half.points[2] = { ...half.points[2], credit: 0.29 } as PointResult;
    expect(asked(half)).toBe('c');
    expect(asked(half, new Set(['c']))).toBe('b');
    expect(asked(result(3, []), new Set(['a', 'b', 'c']))).toBe('c');
    // What was said so far was meant.
    half.points[2] = { ...half.points[2], credit: 0.3 } as PointResult;
    expect(asked(half)).toBe('b');
  });

  it('is not asked after a good answer, one that could not be scored, or where nothing worth it was missed', () => {
    expect(asked(result(7, []))).toBeUndefined();
    expect(asked(result(null, []))).toBeUndefined();
    expect(asked(result(3, ['a', 'b', 'c']))).toBeUndefined();
    const light = { id: 'a', text: '', weight: 0.5, follow_up: 'And?' };
    expect(asked(result(3, []), undefined, [light])).toBeUndefined();
    expect(asked(result(3, []), undefined, [{ id: 'a', text: '' }])).toBeUndefined();
  });
});

/** The follow-up on an answer to a question of the bank, or to one made about `skill`. */
function askedAfter(
  text: string,
  { key, skill, template }: { key?: string; skill?: string; template?: string },
) {
  const all = skill === undefined ? bank : questionsAbout(skill, { task: null, topic: [] });
  const question = all.find((each) => (key ? each.key === key : each.key.includes(`:${template}:junior`)));
  if (question === undefined) throw new Error(`There is no question ${key ?? template}.`);
  const { key_points: points } = question;
  const result = scoreAnswer({ question: question.text, points, answer: text });
  const asking = followUpOn({ question: question.text, text, result, points });
  return asking && (asking.text ?? asking.point.follow_up);
}

describe('after "we" throughout', () => {
  const story =
    'At the flood we emptied the cellar, we carried forty boxes upstairs, and then we dried the files.';
  it.each([
    [story, true],
    [`${story} I think we did well.`, true],
    ['Im Keller stand das Wasser. Wir haben die Kisten getragen und wir haben alles getrocknet.', true],
    ['Wir hatten Wasser im Keller. Ich habe die Kisten getragen, ich habe die Akten getrocknet.', false],
    [story.replace('we carried', 'I carried').replace('we dried', 'I dried'), false],
    ['The cellar was full of water, and forty boxes were carried upstairs.', false],
  ])('%s: %s', (text, isAsked) => {
    const question = { key: 'resilience-keeping-others-going' };
    expect(
      askedAfter(text, question)?.startsWith('You said “we”. Tell me what you did yourself') ?? false,
    ).toBe(isAsked);
  });

  it('asks for a plan of one’s own where a plan was asked for, and never where knowledge was', () => {
    const text = 'We would first count the boxes, and then we would dry the files with everybody.';
    expect(askedAfter(text, { skill: 'Kafka', template: 'task' })).toMatch(/^You said “we”. Imagine/);
    expect(askedAfter(text, { key: 'sql-slow-query' }) ?? '').not.toContain('“we”');
  });
});

describe('what was just said', () => {
  it.each([
    [
      'what has changed since',
      'I skipped the brushes on a motor because we were late. Three days later the drive tripped and the line stood for five hours. I found burn marks and told the shift leader that I had skipped it. Since then there is a line with a photo in the checklist.',
      { skill: 'motors', template: 'trouble' },
      /changed after/,
    ],
    [
      'what was done about it',
      'The survey went out after every ticket, so people got three mails and gave a one for that. I saw it when I read the comments. I stopped it for merged tickets, told my boss that the jump is not our merit, and the curve rose to 84.',
      { skill: 'surveys', template: 'trouble' },
      /changed after/,
    ],
    [
      'whom one spoke to',
      'The meter went back to zero at night. I plotted ten meters, saw it came with one firmware, and then I called the hotline of the maker, who said it is an overflow at 65,535. So I wrote a correction in pandas and it matched twenty meters within one per cent.',
      { key: 'problem-solving-untaught-problem' },
      /turn for an answer|Who else/,
    ],
    [
      'how it was shown',
      'One page with the message as its title. Not forty lines, but the total with a band, and a bar chart of the branches that are most over or under plan.',
      { key: 'data-visualization-many-points-uncertainty' },
      /onto one page/,
    ],
  ] as const)('is not asked for: %s', (_what, text, question, repeats) => {
    expect(askedAfter(text, question) ?? '').not.toMatch(repeats);
  });

  it('leaves the rest to ask for', () => {
    const text =
      'The meter went back to zero at night. I plotted ten meters, saw it came with one firmware, and called the maker.';
    expect(askedAfter(text, { key: 'problem-solving-untaught-problem' })).toBeDefined();
  });
});

it.each([
  'I only know basic SQL, joins and filters. I would look if the table has grown and then give it to an engineer.',
  'That’s really a question for our database people. I guess that the table has grown?',
  'I’m an accountant, so I don’t tune queries. I would ask somebody who does.',
])('asks for no details of what somebody knows little of: %s', (text) => {
  const key = bank.find(({ text: asked }) => asked.startsWith('A query that used to answer'))?.key;
  expect(askedAfter(text, { key })).toBeUndefined();
});
