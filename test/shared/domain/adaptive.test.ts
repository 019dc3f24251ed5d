/** Adaptive interviews: single rules, then whole interviews with simulated people, whatever they say. */
import { describe, expect, it } from 'vitest';
import { bank as shipped } from '../../../shared/content/bank.ts';
import { skills } from '../../../shared/content/index.ts';
import type { Difficulty } from '../../../shared/content/schema.ts';
import { DIFFICULTIES } from '../../../shared/contract/values.ts';
import {
  type Answered,
  FOLLOW_UP_SECONDS,
  levelAfter,
  nextStep,
  type Step,
} from '../../../shared/domain/adaptive.ts';
import { isPass } from '../../../shared/domain/follow-up.ts';
import { familyOf, type PlannableQuestion, questionsAbout } from '../../../shared/domain/own-questions.ts';
import { planQuestions, rank } from '../../../shared/domain/plan.ts';
import { scoreAnswer } from '../../../shared/domain/scoring/index.ts';
import type { PointResult } from '../../../shared/domain/scoring/types.ts';
import { seeded } from '../../support/random.ts';

const KAFKA = questionsAbout('Kafka', {
  task: 'Keep the lag of our Kafka pipeline below a second',
  topic: ['pipeline', 'broker'],
});
const bank: readonly PlannableQuestion[] = [...shipped, ...KAFKA];

const step = (more: Partial<Step> = {}): Step => ({
  ...{ id: 1, key: 'a', skill: 'sql', difficulty: 'intermediate', time_limit_seconds: 180 },
  ...{ parent_id: null, point: null, isAsked: true },
  ...more,
});
const said = (score: number | null, more: Partial<Step> = {}, text = 'Some words of mine.'): Answered => ({
  step: step(more),
  question: 'How?',
  text,
  result: { score, points: [] },
  points: [],
});

describe('the level', () => {
  const of = (...scores: (number | null)[]) =>
    levelAfter(
      'intermediate',
      scores.map((score, id) => said(score, { id })),
    );
  it.each([
    [[], 'intermediate'],
    [[9], 'intermediate'],
    [[9, 9], 'senior'],
    [[9, 9, 9], 'senior'],
    [[9, 9, 9, 9], 'expert'],
    [[9, 9, 9, 9, 9, 9], 'expert'],
    [[2, 2], 'junior'],
    [[2, 2, 1, 1], 'junior'],
    [[9, 9, 5, 6, 5, 7], 'senior'],
    [[9, 9, 2, 2], 'intermediate'],
    [[6, 6, 6, 6], 'intermediate'],
    [[9, null, 9], 'senior'],
  ] as [(number | null)[], Difficulty][])('after %j is %s', (scores, level) => {
    expect(of(...scores)).toBe(level);
  });

  it('does not swing between good and bad answers', () => {
    const scores = Array.from({ length: 20 }, (_, i) => (i % 2 === 0 ? 9 : 3));
    expect(of(...scores)).toBe('intermediate');
  });

  it('falls for who passes', () => {
    const pass = (id: number) => said(null, { id }, "I don't know.");
    expect(levelAfter('intermediate', [pass(1), pass(2)])).toBe('junior');
  });

  it('takes the score after a follow-up for its question’s', () => {
    const followUp = (score: number | null, text?: string) => said(score, { id: 3, parent_id: 1 }, text);
    const levelOf = (...answers: Answered[]) => levelAfter('intermediate', answers);
    expect(levelOf(said(5), followUp(9), said(9, { id: 2 }))).toBe('senior');
    expect(levelOf(said(9), followUp(9))).toBe('intermediate');
    expect(levelOf(said(8), followUp(null, "I don't know."), said(8, { id: 2 }))).toBe('senior');
  });
});

/** What somebody says to a question, and how long it takes them as a share of its time. */
interface Person {
  say(question: { text: string; model?: string }, random: () => number): string;
  pace: number;
}
const part = (model: string, share: number) => {
  const sentences = model.match(/[^.!?]+[.!?]+/g) ?? [model];
  return sentences.slice(0, Math.max(1, Math.round(sentences.length * share))).join('');
};
const IDLE = 'I like my work a lot and I always try to give my best in every situation, whatever comes.';
const PEOPLE: Record<string, Person> = {
  strong: {
    say: ({ model }) => model ?? 'First I looked at what it was for, because otherwise nobody would use it.',
    pace: 0.5,
  },
  weak: { say: () => IDLE, pace: 0.7 },
  mixed: { say: ({ model }, random) => (model && random() < 0.6 ? part(model, random()) : IDLE), pace: 0.8 },
  silent: { say: () => '', pace: 0.1 },
  unknowing: { say: () => "I don't know, sorry.", pace: 0.1 },
  slow: { say: ({ model }) => part(model ?? IDLE, 0.5), pace: 1 },
};

interface Run {
  steps: (Step & { text: string })[];
  answers: Answered[];
  log: string[];
}

/** A whole interview; `minutes` of it, about these skills. */
function run(
  person: Person,
  wanted: readonly string[],
  minutes: number,
  difficulty: Difficulty,
  seed: number,
): Run {
  const random = seeded(seed);
  const named = wanted.map((slug) => ({ slug, is_required: true }));
  const plan = planQuestions({ skills: named, difficulty, maxMinutes: minutes, bank, catalogue: skills });
  let id = 0;
  const toStep = (q: PlannableQuestion) => ({
    key: q.key,
    skill: q.skill,
    difficulty: q.difficulty,
    time_limit_seconds: q.time_limit_seconds,
    text: q.text,
  });
  const steps = plan.map((q) => ({
    ...toStep(q),
    id: ++id,
    parent_id: null as number | null,
    point: null as string | null,
    isAsked: false,
  }));
  const answers: Answered[] = [];
  const log: string[] = [];
  let secondsLeft = minutes * 60;
  for (;;) {
    const next = nextStep({
      steps,
      answers,
      difficulty,
      required: new Set(wanted),
      bank,
      avoid: new Set(),
      secondsLeft,
    });
    if (next === undefined) return { steps, answers, log };
    if (log.length > 60) throw new Error('It does not end.');
    let asked = steps[0] as (typeof steps)[number];
    let points: Answered['points'];
    if (next.kind === 'follow_up') {
      const parent = steps.findIndex((each) => each.id === next.to.step.id);
      asked = {
        ...(steps[parent] as typeof asked),
        id: ++id,
        key: null as never,
        parent_id: next.to.step.id,
        point: next.point.id,
        time_limit_seconds: FOLLOW_UP_SECONDS,
        text: next.text ?? (next.point.follow_up as string),
      };
      steps.splice(parent + 1, 0, asked);
      points = [next.point];
    } else if (next.kind === 'extra') {
      asked = { ...toStep(next.question), id: ++id, parent_id: null, point: null, isAsked: false };
      steps.push(asked);
      points = next.question.key_points;
    } else {
      asked = steps.find((each) => each.id === next.step.id) as typeof asked;
      if (next.instead) Object.assign(asked, toStep(next.instead));
      points = (bank.find((q) => q.key === asked.key) as PlannableQuestion).key_points;
    }
    asked.isAsked = true;
    log.push(`${asked.difficulty} ${asked.text}`);
    const model = shipped.find((q) => q.key === asked.key)?.model_answer;
    const text = person.say({ text: asked.text, model }, random);
    const result = scoreAnswer({ question: asked.text, points: points as never, answer: text });
    answers.push({ step: asked, question: asked.text, text, result, points });
    secondsLeft -= asked.time_limit_seconds * person.pace;
  }
}

const FIELDS = [
  ['sql'],
  ['python', 'Kafka'],
  ['patient-care', 'medication-safety', 'infection-control'],
  ['sales', 'crm', 'negotiation', 'communication', 'account-management'],
];
const CASES = Object.keys(PEOPLE).flatMap((who) =>
  FIELDS.flatMap((wanted) =>
    [15, 30, 45].map((minutes, i) => ({ who, wanted, minutes, level: DIFFICULTIES[i + 1] as Difficulty })),
  ),
);

describe.each(CASES)(
  'an interview of $minutes minutes about $wanted with somebody $who',
  ({ who, wanted, minutes, level }) => {
    const person = PEOPLE[who] as Person;
    const { steps, answers, log } = run(person, wanted, minutes, level, 7);
    const main = answers.filter(({ step }) => step.parent_id === null);

    it('is the same when it is replayed', () => {
      expect(run(person, wanted, minutes, level, 7).log).toEqual(log);
    });

    it('asks nothing twice', () => {
      const families = main.map(({ step }) => familyOf(step.key as string));
      expect(new Set(families).size).toBe(families.length);
      expect(new Set(log).size).toBe(log.length);
    });

    it('covers what the plan foresaw of the required skills', () => {
      const foreseen = new Set(steps.map(({ skill }) => skill).filter((skill) => wanted.includes(skill)));
      const asked = new Set(main.map(({ step }) => step.skill));
      if (person.pace < 1) expect([...foreseen].filter((skill) => !asked.has(skill))).toEqual([]);
    });

    it('follows up once at most, at once, on a point that was missed, and never after a pass', () => {
      for (const [i, { step }] of answers.entries()) {
        if (step.parent_id === null) continue;
        const before = answers[i - 1] as Answered;
        expect(before.step.id).toBe(step.parent_id);
        expect(isPass(before)).toBe(false);
        const asked = before.points.find(({ follow_up }) => log[i]?.endsWith(follow_up ?? ' '));
        expect(before.result?.points.find(({ id }) => id === asked?.id)?.covered).toBe(false);
      }
    });

    it('moves the level by one step at most from one question to the next', () => {
      for (const i of answers.keys()) {
        const [a, b] = [levelAfter(level, answers.slice(0, i)), levelAfter(level, answers.slice(0, i + 1))];
        expect(Math.abs(rank(a) - rank(b))).toBeLessThanOrEqual(1);
      }
    });
  },
);

it('asks about required skills that the plan had no time for, once there is some', () => {
  const wanted = ['patient-care', 'medication-safety', 'infection-control', 'teamwork', 'resilience', 'sql'];
  const planned = planQuestions({
    ...{ skills: wanted.map((slug) => ({ slug, is_required: true })), difficulty: 'intermediate' as const },
    ...{ maxMinutes: 15, bank, catalogue: skills },
  });
  expect(planned.length).toBeLessThan(wanted.length);
  const { answers } = run(PEOPLE.unknowing as Person, wanted, 15, 'intermediate', 7);
  expect(answers.map(({ step }) => step.skill)).toEqual(wanted);
});

it('ends up harder for the strong than for the weak', () => {
  const mean = (who: string) => {
    const { answers } = run(PEOPLE[who] as Person, ['sql', 'python'], 60, 'intermediate', 7);
    const main = answers.filter(({ step }) => step.parent_id === null).slice(2);
    return main.reduce((sum, { step }) => sum + rank(step.difficulty), 0) / main.length;
  };
  expect(mean('strong')).toBeGreaterThan(mean('weak') + 0.5);
  expect(mean('weak')).toBeGreaterThanOrEqual(mean('silent'));
});

it('keeps the time for a required skill rather than follow up', () => {
  const steps = [step(), step({ id: 2, key: 'b', skill: 'python', isAsked: false })];
  const points = [{ id: 'p', text: '', follow_up: 'And then?' }];
  const result = { score: 3, points: [{ id: 'p', covered: false, credit: 0 }] as PointResult[] };
  const now = (secondsLeft: number) =>
    nextStep({
      ...{
        steps,
        answers: [{ step: steps[0] as Step, question: 'How?', text: 'Some words of mine.', result, points }],
      },
      ...{ difficulty: 'intermediate', required: new Set(['sql', 'python']), bank: [], avoid: new Set() },
      secondsLeft,
    })?.kind;
  expect([now(180 + FOLLOW_UP_SECONDS), now(179 + FOLLOW_UP_SECONDS), now(1), now(0)]).toEqual([
    'follow_up',
    'planned',
    'planned',
    undefined,
  ]);
});
