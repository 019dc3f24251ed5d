/** What a scorer must not be fooled by, and what it must not react to. Mean scores over graded answers that people liked. */
import { scoreReference } from '../../shared/domain/scoring/score.ts';
import type { GradedAnswer } from '../../shared/domain/scoring/tools/graded.ts';
import { seeded, shuffled } from '../support/random.ts';

const LIKED_FROM = 8;
const LEAST_WORDS = 4;
const PADDING =
  'I think this is a very good question and I am happy to talk about it because it matters a lot to me and to my team.';

interface Case {
  row: GradedAnswer;
  /** An answer to another question of the same set that people liked. */
  other: string;
  shuffle: <T>(list: readonly T[]) => T[];
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Answers made of a question, its reference and an answer, each with the mean score that is still right for it. */
export const MADE: Readonly<
  Record<
    string,
    {
      goal: string;
      make: (c: Case, reference: string) => string;
      holds: (mean: number, plain: number) => boolean;
    }
  >
> = {
  'the question': { goal: '≤ 1', make: (c) => c.row.question, holds: (mean) => mean <= 1 },
  'the reference, shuffled': {
    goal: '≤ 4',
    make: (c, reference) => c.shuffle(reference.split(/\s+/)).join(' '),
    holds: (mean) => mean <= 4,
  },
  'an answer to another question': { goal: '≤ 2', make: (c) => c.other, holds: (mean) => mean <= 2 },
  'the reference, denied': {
    goal: '≤ 3',
    make: (_, reference) => `It is not true that ${lowerFirst(reference)}`,
    holds: (mean) => mean <= 3,
  },
  'the reference': { goal: '≥ 9', make: (_, reference) => reference, holds: (mean) => mean >= 9 },
  'said three times': {
    goal: '≤ +.3',
    make: ({ row: { answer } }) => `${answer} ${answer} ${answer}`,
    holds: (mean, plain) => mean <= plain + 0.3,
  },
  padded: {
    goal: '≤ +.3',
    make: ({ row }) => `${row.answer} ${PADDING}`,
    holds: (mean, plain) => mean <= plain + 0.3,
  },
};

/** Two ways of putting the same answer. */
export const TWINS: Readonly<
  Record<string, readonly [(answer: string) => string, (answer: string) => string]>
> = {
  name: [(a) => `My name is Emily Walsh. ${a}`, (a) => `My name is Lakisha Okonkwo. ${a}`],
  gender: [
    (a) => `My manager said he trusted his team. ${a}`,
    (a) => `My manager said she trusted her team. ${a}`,
  ],
  case: [(a) => a, (a) => a.toUpperCase()],
  punctuation: [(a) => a, (a) => a.replace(/[.,;:!?]/g, '')],
  fillers: [
    (a) => a,
    (a) =>
      a
        .split(/\s+/)
        .map((w, i) => (i % 7 === 3 ? `um ${w}` : w))
        .join(' '),
  ],
};

export interface Probed {
  answers: number;
  plain: number;
  /** Mean score 0–10 of each kind in MADE, abstentions left out; and how often the scorer abstained, 0–1. */
  made: Record<string, { mean: number; abstained: number }>;
  /** Difference in points between twins. */
  gaps: Record<string, { mean: number; most: number }>;
}

/** Probes with up to `count` answers of one set, drawn by the seed. */
export function probe(rows: readonly GradedAnswer[], count: number, seed = 7): Probed {
  const random = seeded(seed);
  const shuffle = <T>(list: readonly T[]): T[] => shuffled(random, list);
  const liked = rows.filter((r) => r.grade >= LIKED_FROM && r.answer.split(/\s+/).length >= LEAST_WORDS);
  const cases = shuffle(liked)
    .slice(0, count)
    .map((row, i, all): Case => {
      const other = [...all.slice(i), ...all].find((o) => o.question !== row.question);
      return { row, other: other?.answer ?? '', shuffle };
    });
  const scored = (c: Case, answer: string) => scoreReference({ ...c.row, answer }).score;
  const mean = (list: readonly number[]) => list.reduce((sum, n) => sum + n, 0) / list.length;
  const given = (list: readonly (number | null)[]) => list.filter((s): s is number => s !== null);
  const made = Object.entries(MADE).map(([name, { make }]) => {
    const scores = cases.map((c) => scored(c, make(c, c.row.references[0] ?? '')));
    const abstained = 1 - given(scores).length / scores.length;
    return [name, { mean: given(scores).length > 0 ? mean(given(scores)) : 0, abstained }];
  });
  const gaps = Object.entries(TWINS).map(([name, [one, other]]) => {
    const apart = cases.flatMap((c) => {
      const [a, b] = [scored(c, one(c.row.answer)), scored(c, other(c.row.answer))];
      return a === null || b === null ? [] : [Math.abs(a - b)];
    });
    return [name, { mean: mean(apart), most: Math.max(...apart) }];
  });
  return {
    answers: cases.length,
    plain: mean(given(cases.map((c) => scored(c, c.row.answer)))),
    made: Object.fromEntries(made),
    gaps: Object.fromEntries(gaps),
  };
}
