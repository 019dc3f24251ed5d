/** What stands out over an interview: only what several answers show, and nothing of the person. */
import { describe, expect, it } from 'vitest';
import type { PointSaid, QuestionOutcome } from '../../../shared/domain/advice.ts';
import { ASPECTS, type Aspect } from '../../../shared/domain/scoring/story.ts';
import { summarise } from '../../../shared/domain/summary.ts';

const point = (text: string, covered: boolean, more: Partial<PointSaid> = {}): PointSaid => ({
  ...{ text, covered, weight: 1, credit: covered ? 1 : 0 },
  ...more,
});
const question = (score: number | null, more: Partial<QuestionOutcome> = {}): QuestionOutcome => ({
  ...{ question: `Why ${score}?`, kind: 'technical', score, reason: null, length: 120, points: [] },
  ...more,
});
const story = (missing: readonly Aspect[], score = 5): QuestionOutcome =>
  question(score, {
    kind: 'behavioral',
    points: ASPECTS.map((aspect) => point(aspect, !missing.includes(aspect), { aspect })),
  });
const toCandidate = (questions: readonly QuestionOutcome[]) => summarise(questions, 'candidate');

describe('the best answer', () => {
  it('is named with what carried it, in the candidate’s words where they can be quoted', () => {
    const points = [
      point('Heavy, without words.', true, { weight: 2 }),
      point('Reads the plan.', true, { words: 'I read the plan first' }),
      point('Missed.', false, { weight: 3, words: null }),
    ];
    expect(toCandidate([question(4), question(9.04, { points }), question(8)])).toEqual([
      'Your best answer, 9 of 10: “Why 9.04?”. What carried it: “Reads the plan”, in your words “I read the plan first”.',
    ]);
  });
  it('is not named where none was good', () => {
    expect(toCandidate([question(5.9), question(2)])).toEqual([]);
  });
});

describe('habits', () => {
  const rose = question(3, { after: 6 });
  const stayed = question(3, { after: 3.5 });

  it('say that follow-ups brought more, where they lifted at least two answers and half of all', () => {
    expect(toCandidate([rose, rose, stayed])[0]).toMatch(/2 of 3 answers rose, by 3 of 10 on average/);
    expect(toCandidate([rose, stayed])).toEqual([]);
    expect(toCandidate([rose, rose, stayed, stayed, stayed])).toEqual([]);
  });

  it.each(ASPECTS)('name the part of a story that most of them lack: %s', (aspect) => {
    const [habit] = toCandidate([story([aspect]), story([aspect]), story([])]);
    expect(habit).toMatch(/^2 of your 3 stories leave out /);
    expect(toCandidate([story([aspect]), story([]), story([])])).toEqual([]);
  });

  it('do not count a part that was touched on as left out', () => {
    const touched = question(5, {
      kind: 'behavioral',
      points: [point('x', false, { aspect: 'result', credit: 0.3 })],
    });
    expect(toCandidate([touched, touched])).toEqual([]);
  });

  it('name what a listener needs most where several parts are lacking', () => {
    expect(toCandidate([story(['change', 'result']), story(['change', 'result'])])[0]).toContain(
      'what came of it',
    );
  });

  it('tell answers on knowledge that end early from weak ones of full length, and from short ones that were good', () => {
    const short = question(2, { length: 30 });
    expect(toCandidate([short, short])[0]).toMatch(
      /^2 of your answers on knowledge were very short \(about 30 words\)/,
    );
    expect(toCandidate([short, question(2), question(2), question(2)])).toEqual([]);
    expect(toCandidate([question(7, { length: 30 }), question(7, { length: 30 })])).toHaveLength(1);
  });

  it('count what was passed among all that was asked', () => {
    const passed = question(null, { reason: 'empty' });
    expect(toCandidate([passed, passed, question(3)])).toEqual([
      expect.stringMatching(/^2 of 3 questions were passed/),
    ]);
  });

  it('are two at most', () => {
    const passed = question(null, { reason: 'empty' });
    const all = [rose, rose, story(['action']), story(['action']), passed, passed];
    expect(toCandidate(all)).toHaveLength(2);
  });
});

it('says nothing where nothing was scored', () => {
  expect(toCandidate([])).toEqual([]);
  expect(toCandidate([question(null, { reason: 'empty' }), question(null, { reason: 'empty' })])).toEqual([]);
});

it('speaks to who hires about the answers, never to the candidate and never of whom to hire', () => {
  const passed = question(null, { reason: 'empty' });
  const short = question(2, { length: 30 });
  const good = question(8, { points: [point('A.', true, { words: 'a' })] });
  const lines = [
    ...ASPECTS.flatMap((aspect) => summarise([story([aspect]), story([aspect])], 'recruiter')),
    ...summarise([question(3, { after: 6 }), question(3, { after: 6 })], 'recruiter'),
    ...summarise([short, short], 'recruiter'),
    ...summarise([passed, passed, good], 'recruiter'),
  ];
  expect(lines).toHaveLength(ASPECTS.length + 4);
  for (const line of lines) expect(line).not.toMatch(/\byour?\b|\bhire\b|\breject/i);
});
