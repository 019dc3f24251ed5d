/** Advice from evidence: what it names, in which order, and what there is to learn from. */
import { describe, expect, it } from 'vitest';
import { resources } from '../../../shared/content/index.ts';
import { learningPath, recommend, type SkillOutcome } from '../../../shared/domain/advice.ts';

const point = (text: string, covered: boolean, weight = 1, credit = covered ? 1 : 0) => ({
  text,
  covered,
  weight,
  credit,
});
const outcome = (slug: string, score: number, more: Partial<SkillOutcome> = {}): SkillOutcome => ({
  slug,
  name: slug.toUpperCase(),
  category: 'Engineering',
  score,
  weight: 1,
  points: [],
  ...more,
});

describe('recommendations', () => {
  it('name what was missed, the weightiest first, at most three and each once', () => {
    const [found] = recommend([
      outcome('sql', 5, {
        points: [
          point('Reads the plan.', true, 3),
          point('Adds an index.', false, 1),
          point('Checks the statistics.', false, 2),
          point('Adds an index.', false, 1),
          point('Measures again.', false, 1.5),
          point('Asks who changed what.', false, 0.5),
        ],
      }),
    ]);
    expect(found).toEqual({
      skill: 'sql',
      feedback_type: 'improvement',
      feedback_category: 'technical',
      recommendation_text:
        'Focus on SQL: 5 of 10, where 7.5 is the target. Not said yet: “Checks the statistics”; “Measures again”; “Adds an index”. Practise an answer that makes each point with an example of your own.',
    });
  });

  it('name what was said in part where nothing was missed', () => {
    const [found] = recommend([outcome('sql', 7, { points: [point('Reads the plan.', true, 1, 0.6)] })]);
    expect(found?.recommendation_text).toContain('Said only in part: “Reads the plan”.');
  });

  it('tell strengths with what was said well, behind what to work on', () => {
    const found = recommend([
      outcome('a', 8, { points: [point('Says it.', true), point('Misses it.', false)] }),
      outcome('b', 9.5),
      outcome('c', 7.49),
    ]);
    expect(found.map(({ skill, feedback_type }) => [skill, feedback_type])).toEqual([
      ['c', 'improvement'],
      ['b', 'strength'],
      ['a', 'strength'],
    ]);
    expect(found[2]?.recommendation_text).toBe('A is a strength: 8 of 10. Said well: “Says it”.');
  });

  it('begin with the most urgent: by priority, then the gap, then the weight', () => {
    const found = recommend([
      outcome('low', 7, { weight: 1 }),
      outcome('medium', 6.5, { weight: 1.4 }),
      outcome('high-by-weight', 7.4, { weight: 1.5 }),
      outcome('high-by-gap', 2, { weight: 0.1 }),
    ]);
    expect(found.map(({ skill }) => skill)).toEqual(['high-by-gap', 'high-by-weight', 'medium', 'low']);
  });

  it('are behavioural for a competency', () => {
    expect(recommend([outcome('teamwork', 5, { category: 'Soft Skills' })])[0]?.feedback_category).toBe(
      'behavioral',
    );
  });

  it('are none where nothing was scored', () => {
    expect(recommend([])).toEqual([]);
  });
});

describe('a learning path', () => {
  it('holds resources of the weak skills alone, in the order of urgency, six at most', () => {
    const path = learningPath(
      [
        outcome('python', 9),
        outcome('sql', 7),
        outcome('system-design', 3),
        outcome('react', 6),
        outcome('devops', 5),
      ],
      resources,
    );
    expect(path.map(({ skill }) => skill)).toEqual([
      'system-design',
      'system-design',
      'devops',
      'devops',
      'react',
      'react',
    ]);
  });

  it('begins where the score is: a novice with what presumes nothing, others with the next level', () => {
    const levels = (slug: string, score: number) =>
      learningPath([outcome(slug, score)], resources).map(({ level }) => level);
    expect(levels('python', 2)).toEqual(['beginner', 'beginner']);
    expect(levels('python', 6)).toEqual(['intermediate', 'advanced']);
    expect(levels('negotiation', 2)).toEqual(['beginner', 'intermediate']);
    expect(levels('negotiation', 6)).toEqual(['intermediate', 'intermediate']);
    expect(levels('crm', 6)).toEqual(['beginner', 'intermediate']);
  });

  it('is empty where nothing is weak', () => {
    expect(learningPath([outcome('python', 7.5)], resources)).toEqual([]);
  });
});
