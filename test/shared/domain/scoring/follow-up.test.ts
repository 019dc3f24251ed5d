import { describe, expect, it } from 'vitest';
import { bank } from '../../../../shared/content/bank.ts';
import { scoreAnswer } from '../../../../shared/domain/scoring/index.ts';
import type { ScoreInput } from '../../../../shared/domain/scoring/types.ts';

const question = bank.find(({ key }) => key === 'payroll-overpaid-employee');
if (question === undefined) throw new Error('The bank has another question on overpaying now.');
const points = question.key_points.map(({ follow_up: _, ...point }) => point);
const FIRST = `Well, I would say that they got too much and that we have to sort it out. ${points.at(-1)?.text}`;
const ask = (point: string) =>
  question.key_points.find(({ id }) => id === point)?.follow_up ?? 'And what else?';

const before = scoreAnswer({ question: question.text, points, answer: FIRST });
const missed = before.points.find(({ covered }) => !covered);
if (missed === undefined) throw new Error('The first answer has it all.');
const GOOD = [missed.text, ...(points.find(({ id }) => id === missed.id)?.synonyms ?? [])]
  .slice(0, 2)
  .join('. ');

const followedUp = (answer: string, more: Partial<ScoreInput> = {}) =>
  scoreAnswer({
    ...{ question: ask(missed.id), points, answer },
    follows: { question: question.text, answer: FIRST, point: missed.id },
    ...more,
  });

describe('the answer to a follow-up', () => {
  it('scores its question anew, with the point that was asked for', () => {
    const { score, points: said } = followedUp(GOOD);
    expect(score).toBeGreaterThan(before.score as number);
    expect(said.find(({ id }) => id === missed.id)).toMatchObject({ covered: true });
    for (const { covered, evidence } of said) {
      expect(evidence.length > 0).toBe(covered);
      for (const { start, end, text } of evidence) expect(GOOD.slice(start, end)).toBe(text);
    }
  });

  it('earns another missed point as well, and lists no other', () => {
    const other = before.points.find(({ id, covered }) => !covered && id !== missed.id);
    const { score, points: said } = followedUp(other?.text as string);
    expect(score).toBeGreaterThan(before.score as number);
    expect(said.map(({ id, covered }) => [id, covered]).sort()).toEqual(
      [
        [missed.id, false],
        [other?.id, true],
      ].sort(),
    );
  });

  it.each([
    ['something vague', 'Yes, that is important too, I would of course take care of it as usual.'],
    ['what was said before', FIRST],
    ['the question said back', ask(missed.id)],
    [
      'something else',
      'Last summer we drove to the lake, my brother lost the keys and a lady found them after an hour.',
    ],
  ])('takes nothing away and adds next to nothing where it is %s', (_, answer) => {
    const { score } = followedUp(answer);
    // Where there is no score, that of the first answer stands.
    expect(score ?? before.score).toBeGreaterThanOrEqual(before.score as number);
    expect((score ?? 0) - (before.score as number)).toBeLessThanOrEqual(0.3);
  });

  it('is worth most of what it would have been at first, where the first one evaded the question', () => {
    const story = bank.find(({ key }) => key === 'resilience-keeping-others-going');
    if (story === undefined) throw new Error('The bank has another question on keeping others going now.');
    const evaded =
      'I think that is simply part of life. I do a lot of sport and I set myself goals, that helps me in general.';
    const told =
      'Last March two of our biggest customers left in the same week and the team was close to giving up. I told them ' +
      'openly what it meant, asked each of them what worried them most, and we agreed to call eleven people on the ' +
      'Monday. I took the reporting off their hands for two weeks. By the end of April we had won back one of the two ' +
      'customers, and nobody had left the team.';
    const asked = story.key_points[0] as (typeof story.key_points)[number];
    const points = story.key_points.map(({ follow_up: _, ...point }) => point);
    const scored = (answer: string, more: Partial<ScoreInput> = {}) =>
      scoreAnswer({ question: story.text, points, answer, ...more });
    const atOnce = scored(told);
    const late = scored(told, {
      question: asked.follow_up ?? '',
      follows: { question: story.text, answer: evaded, point: asked.id },
    });
    expect(scored(evaded).score).toBeLessThanOrEqual(1);
    expect(late.score).toBeLessThan(atOnce.score as number);
    expect(late.score).toBeGreaterThan((atOnce.score as number) * 0.7);
    const covered = (points: typeof late.points) => points.filter((each) => each.covered).map(({ id }) => id);
    expect(covered(late.points)).toEqual(covered(atOnce.points));
  });

  it('gains nothing by what was said before, however low people graded that', () => {
    const exemplars = [{ answer: FIRST, score: 1 }];
    const graded = scoreAnswer({ question: question.text, points, answer: FIRST, exemplars });
    expect(followedUp(FIRST, { exemplars }).score).toBe(graded.score);
  });

  it('is not scored where it is empty', () => {
    expect(followedUp('  ')).toMatchObject({ score: null, reason: 'empty' });
  });

  it('stands alone where the first one could not be scored', () => {
    const unheard = { question: question.text, answer: FIRST, transcriptConfidence: 0.1, point: missed.id };
    const { score } = followedUp(GOOD, { follows: unheard });
    expect(score).toBeGreaterThan(0);
    expect(score).toBeLessThan(followedUp(GOOD).score as number);
  });

  it('adds to what graded answers made of the first one', () => {
    const exemplars = [{ answer: FIRST, score: 6 }];
    const graded = scoreAnswer({ question: question.text, points, answer: FIRST, exemplars });
    const { score } = followedUp(GOOD, { exemplars });
    expect(score).toBeGreaterThan(graded.score as number);
    expect((score as number) - (graded.score as number)).toBeCloseTo(
      (followedUp(GOOD).score as number) - (before.score as number),
      0,
    );
  });
});
