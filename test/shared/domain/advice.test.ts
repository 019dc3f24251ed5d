/** Advice from evidence: what it names, in which order, and what there is to learn from. */
import { describe, expect, it } from 'vitest';
import { resources, skills } from '../../../shared/content/index.ts';
import type { Difficulty } from '../../../shared/content/schema.ts';
import {
  learningPath,
  type PointSaid,
  type QuestionOutcome,
  recommend,
  type SkillOutcome,
} from '../../../shared/domain/advice.ts';

const point = (text: string, covered: boolean, weight = 1, credit = covered ? 1 : 0) => ({
  ...{ text, covered, weight, credit },
});
const answered = (points: PointSaid[], more: Partial<QuestionOutcome> = {}): QuestionOutcome => ({
  ...{ question: 'Why is this query slow?', kind: 'technical', score: 5, reason: null },
  points,
  ...more,
});
const outcome = (slug: string, score: number | null, more: Partial<SkillOutcome> = {}): SkillOutcome => ({
  slug,
  name: slug.toUpperCase(),
  category: 'Engineering',
  score,
  ...{ weight: 1, is_required: true },
  questions: [],
  ...more,
});
const candidateHears = (skills: readonly SkillOutcome[]) => recommend(skills, 'candidate');
const textOf = (skill: SkillOutcome) => candidateHears([skill])[0]?.recommendation_text.split('\n') ?? [];

describe('recommendations', () => {
  it('name the question, what was said, what was missed with the weightiest first, and one thing to do', () => {
    const points = [
      point('Reads the plan.', true, 3),
      point('Adds an index.', false, 1),
      point('Checks the statistics.', false, 2),
      point('Adds an index.', false, 1),
      point('Measures again.', false, 1.5),
      point('Asks who changed what.', false, 0.5),
    ];
    const skill = outcome('sql', 5, { questions: [answered(points)] });
    expect(candidateHears([skill])).toEqual([
      {
        skill: 'sql',
        feedback_type: 'improvement',
        feedback_category: 'technical',
        recommendation_text: expect.any(String),
      },
    ]);
    expect(textOf(skill)).toEqual([
      'SQL: a good start (5 of 10; the target is 7.5).',
      'On “Why is this query slow?”. Already there: “Reads the plan”.',
      'Still missing: “Checks the statistics”; “Measures again”; “Adds an index”.',
      expect.stringMatching(/^Next step: explain what was missing aloud/),
    ]);
  });

  it.each([
    [0.4, 'not covered yet'],
    [2, 'a first step'],
    [4, 'a good start'],
    [6, 'nearly there'],
  ])('begin with where %d of ten stands', (score, words) => {
    expect(textOf(outcome('sql', score, { questions: [answered([])] }))[0]).toBe(
      `SQL: ${words} (${score} of 10; the target is 7.5).`,
    );
  });

  it('set no target for what is only nice to have', () => {
    const skill = outcome('sql', 5, {
      is_required: false,
      questions: [answered([point('Reads the plan.', false)])],
    });
    expect(textOf(skill)[0]).toBe('SQL: a good start (5 of 10; a plus here, not a must).');
    expect(recommend([skill], 'recruiter')[0]?.recommendation_text).toMatch(
      /^SQL, which is nice to have: 5 of 10\./,
    );
  });

  it('name what was said in part where nothing was missed', () => {
    const skill = outcome('sql', 7, { questions: [answered([point('Reads the plan.', true, 1, 0.6)])] });
    expect(textOf(skill).slice(1, 3)).toEqual([
      'On “Why is this query slow?”.',
      'Touched on; make it clearer: “Reads the plan”.',
    ]);
  });

  it('tell what was touched on from what was missed, and show in the bank’s words how the first may sound', () => {
    const points = [
      { ...point('Reads the plan.', false, 3, 0.4), example: 'I read the plan.' },
      { ...point('Measures.', false, 2), example: 'I measure twice.' },
      { ...point('Adds an index.', true), words: 'I add an index' },
    ];
    const skill = outcome('sql', 4, { questions: [answered(points)] });
    expect(textOf(skill).slice(1)).toEqual([
      'On “Why is this query slow?”. Already there: “Adds an index”, where you said “I add an index”.',
      'Still missing: “Measures”.',
      'It may sound like this: “I measure twice”.',
      'Touched on; make it clearer: “Reads the plan”.',
      'Next step: say it aloud in your own words, with an example from your own work, then answer the whole question again.',
    ]);
  });

  it('speak of the two questions that cost most, and leave out what was answered well', () => {
    const ask = (question: string, weight: number, score: number) =>
      answered([point(`Point of ${question}`, false, weight)], { question, score });
    const questions = [ask('One?', 1, 5), ask('Two?', 3, 2), ask('Three?', 2, 4), ask('Four?', 9, 8)];
    const text = textOf(outcome('sql', 4, { questions }));
    const asked = text.filter((line) => line.startsWith('On '));
    expect(asked.map((line) => line.slice(0, 10))).toEqual(['On “Two?”.', 'On “Three?']);
    expect(text.join(' ')).not.toContain('Four?');
    // Beside the points of another question, the one to begin with is named again.
    expect(text.at(-1)).toMatch(/^Next step: explain “Point of Two\?” aloud/);
  });

  it.each([
    ['result', /End the story with what came of it/],
    ['action', /first, second and third/],
    ['reason', /why you did this and not something else/],
  ] as const)('say how to tell the part of a story that was missed: %s', (aspect, expected) => {
    const missed = { ...point('Says it.', false), aspect };
    const questions = [answered([missed], { kind: 'behavioral' })];
    expect(textOf(outcome('teamwork', 5, { questions })).at(-1)).toMatch(expected);
  });

  it('say of what could not be scored why, and what a good answer says, behind all others', () => {
    const questions = [answered([point('Reads the plan.', false)], { score: null, reason: 'empty' })];
    const found = recommend(
      [outcome('silent', null, { questions, weight: 3 }), outcome('weak', 7)],
      'candidate',
    );
    expect(found.map(({ skill }) => skill)).toEqual(['weak', 'silent']);
    expect(found[1]?.recommendation_text).toMatch(
      /passed, which is no low score[\s\S]*says “Reads the plan”/,
    );
  });

  it('count what was left open beside what was answered', () => {
    const questions = [answered([point('A.', false)]), answered([], { score: null, reason: 'empty' })];
    expect(textOf(outcome('sql', 5, { questions })).at(-1)).toMatch(/^One question on it was left open/);
  });

  it('shorten what is long, at the end of a phrase', () => {
    const long = `${'Keep only what the customer must know at once, '.repeat(2)}${'and do the rest of it later '.repeat(6)}.`;
    const text = textOf(outcome('sql', 5, { questions: [answered([point(long, false)])] }))[2] as string;
    expect(text).toContain('what the customer must know at once …”');
    expect(text.length).toBeLessThan(250);
  });

  it('tell strengths with what was said well and what would make them excellent, behind what to work on', () => {
    const found = candidateHears([
      outcome('a', 8, { questions: [answered([point('Says it.', true), point('Misses it.', false)])] }),
      outcome('b', 9.5),
      outcome('c', 7.49),
    ]);
    expect(found.map(({ skill, feedback_type }) => [skill, feedback_type])).toEqual([
      ['c', 'improvement'],
      ['b', 'strength'],
      ['a', 'strength'],
    ]);
    expect(found[2]?.recommendation_text).toBe(
      'A is a strength: 8 of 10.\nWhat carried it: “Says it”.\nTo go from good to excellent, add “Misses it”.',
    );
  });

  it('begin with the most urgent: by priority, then the gap, then the weight; what is nice to have comes behind', () => {
    const found = candidateHears([
      outcome('low', 7, { weight: 1 }),
      outcome('medium', 6.5, { weight: 1.4 }),
      outcome('high-by-weight', 7.4, { weight: 1.5 }),
      outcome('nice-to-have', 0, { weight: 0.6 }),
      outcome('high-by-gap', 2, { weight: 1 }),
    ]);
    expect(found.map(({ skill }) => skill)).toEqual([
      ...['high-by-gap', 'high-by-weight', 'medium', 'low', 'nice-to-have'],
    ]);
  });

  it('are behavioural for a competency', () => {
    expect(candidateHears([outcome('teamwork', 5, { category: 'Soft Skills' })])[0]?.feedback_category).toBe(
      'behavioral',
    );
  });

  it('are none where nothing was scored', () => {
    expect(recommend([], 'candidate')).toEqual([]);
    expect(recommend([], 'recruiter')).toEqual([]);
  });
});

describe('recommendations to who hires', () => {
  const KINDS = ['technical', 'behavioral', 'situational'] as const;
  const ASPECTS = ['situation', 'action', 'contact', 'reason', 'result', 'change', undefined] as const;
  const REASONS = [
    ...(['empty', 'too_short', 'unknown_language', 'low_transcript_confidence'] as const),
    ...(['keyword_list', 'repeats_question', 'no_rubric', null] as const),
  ];
  const heard = (skill: SkillOutcome) => recommend([skill], 'recruiter')[0]?.recommendation_text as string;
  /** Every turn of phrase there is. */
  const all = KINDS.flatMap((kind) => [
    ...ASPECTS.flatMap((aspect) =>
      [0.5, 5].map((score) =>
        heard(
          outcome('sql', score, {
            questions: [
              answered([{ ...point('Reads the plan.', false), ...(aspect && { aspect }) }], { kind, score }),
              answered([], { score: null, reason: 'empty' }),
            ],
          }),
        ),
      ),
    ),
    ...REASONS.map((reason) => {
      const passed = answered([point('Reads the plan.', false)], { kind, score: null, reason });
      return heard(outcome('sql', null, { questions: [passed] }));
    }),
    heard(outcome('sql', 9, { questions: [answered([point('A.', true), point('B.', false)], { kind })] })),
  ]);

  it('never speak to the candidate, and never say whom to hire', () => {
    for (const text of all) {
      expect(text.replaceAll('rate it yourself', '')).not.toMatch(/\byour?\b|aloud|\bhire\b|\breject/i);
    }
  });

  it('name the evidence as the candidate hears it, and what to ask next', () => {
    const points = [point('Reads the plan.', true, 3), point('Checks the statistics.', false, 2)];
    expect(heard(outcome('sql', 5, { questions: [answered(points)] })).split('\n')).toEqual([
      'SQL: 5 of 10, below the target of 7.5.',
      'On “Why is this query slow?”. Said: “Reads the plan”.',
      'Not said: “Checks the statistics”.',
      'To ask next: what they know of “Checks the statistics”, with an example from their own work.',
    ]);
  });

  it('keep the order and the kinds of those to the candidate', () => {
    const skills = [outcome('a', 8), outcome('b', 2), outcome('c', null), outcome('d', 6)];
    const shape = (reader: 'candidate' | 'recruiter') =>
      recommend(skills, reader).map(({ skill, feedback_type }) => [skill, feedback_type]);
    expect(shape('recruiter')).toEqual(shape('candidate'));
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

  it('takes the level of the job into account', () => {
    const levels = (slug: string, score: number, jobLevel: Difficulty) =>
      learningPath([outcome(slug, score)], resources, jobLevel).map(({ level }) => level);
    expect(levels('python', 6, 'junior')).not.toContain('advanced');
    expect(levels('python', 6, 'intermediate')).toContain('advanced');
    expect(levels('python', 2, 'senior')).toEqual(['beginner', 'beginner']);
    for (const { slug } of skills) {
      const own = resources.filter(({ skill }) => skill === slug);
      if (!own.some(({ level }) => level === 'advanced')) continue;
      expect(levels(slug, 6, 'senior'), slug).toContain('advanced');
      expect(levels(slug, 6, 'junior').length, slug).toBeGreaterThan(0);
    }
  });

  it('is empty where nothing is weak', () => {
    expect(learningPath([outcome('python', 7.5)], resources)).toEqual([]);
    expect(learningPath([outcome('python', null)], resources)).toEqual([]);
  });
});
