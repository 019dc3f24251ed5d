/** `npm run eval`: how far the scorer agrees with people, what each of its parts adds, and what it is fooled by. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { REFERENCE, type ReferenceFit } from '../../shared/domain/scoring/calibrate.ts';
import { SCORER } from '../../shared/domain/scoring/score.ts';
import { type Measured, measureOverlaps } from '../../shared/domain/scoring/tools/fit-reference.ts';
import { GRADED_SETS, type GradedSet, gradedAnswers } from '../../shared/domain/scoring/tools/graded.ts';
import { align } from '../bench/table.ts';
import { type Agreement, agreementOnUnseen, agreementWithExemplars } from './answers.ts';
import { ALL_BUT_THE_FOLD, GRADED_20, HALF, type LimitRow, limits, misses, OWN_WEIGHTS } from './limits.ts';
import { MADE, probe } from './probes.ts';
import { evalSentiment } from './sentiment.ts';

const FOLDER = process.env.EVAL_DATA ?? '../shared/eval';
const PROBES = 200;
const ALL = Number.POSITIVE_INFINITY;
const GRADED_BEFORE = [1, 3, 5, 10, 20, ALL];

/** What is aimed at: correlation and error (0–10) with the grades, F1 of right or wrong. */
const GOALS: Readonly<Record<GradedSet, string>> = {
  mohler2011: 'r ≥ .64, RMSE ≤ 1.7',
  'saf-en': 'r ≥ .52',
  scientsbank: 'F1 ≥ .76',
  beetle: 'F1 ≥ .78',
};

/** Each without one thing, or with one thing simpler, fitted anew. */
const ABLATIONS: readonly (readonly [string, Partial<ReferenceFit>])[] = [
  ['all parts', {}],
  ['without the weight of words found', { found: 0 }],
  ['without their order', { sequence: 0 }],
  ['without spelling', { pieces: 0 }],
  ['without likeness of the letters', { letters: 0 }],
  ['without keeping to the matter', { stray: 0 }],
  ['words found alone', { sequence: 0, pieces: 0, letters: 0, stray: 0 }],
  ['without regard to the number of references', { chance: 0 }],
];

const two = (x: number): string => x.toFixed(3).replace(/^(-?)0\./, '$1.');
const print = (title: string, rows: readonly (readonly string[])[], left = [0]): void => {
  process.stdout.write(`\n${title}\n\n${align(rows, new Set(left))}\n`);
};

function answers(): void {
  const rows = measureOverlaps(GRADED_SETS.flatMap((set) => gradedAnswers(join(FOLDER, 'data'), set)));
  const ablations = ABLATIONS.map(([name, change]) => ({
    name,
    found: agreementOnUnseen(rows, { ...REFERENCE, ...change }),
  }));
  print(
    'Agreement with human graders on questions that the fit has not seen (five folds of questions, three draws)',
    [
      ['set', 'answers', 'questions', 'r', 'RMSE of 10', 'F1', 'goal'],
      ...(ablations[0]?.found ?? []).map((a) => [
        ...[a.set, String(a.answers), String(a.questions), two(a.r), a.rmse.toFixed(2)],
        ...[a.f1 === null ? '' : two(a.f1), GOALS[a.set]],
      ]),
    ],
    [0, 6],
  );
  const headline = (a: Agreement) => two(a.f1 ?? a.r);
  print('What each part adds (r, or F1 where answers are right or wrong; fitted anew without it)', [
    ['', ...GRADED_SETS],
    ...ablations.map(({ name, found }) => [name, ...found.map(headline)]),
  ]);
  exemplars(rows);
  whereItStops(rows, ablations[0]?.found ?? []);
  probes(rows);
}

function whereItStops(rows: readonly Measured[], unseen: readonly Agreement[]): void {
  const stops = limits(rows, unseen);
  const kinds = misses(rows);
  print('Where it stops and what would move it (r, or F1 where answers are right or wrong)', [
    ['', ...GRADED_SETS],
    ...stops.map(([name, ...values]) => [name, ...values.map((value) => (value === null ? '' : two(value)))]),
  ]);
  print('What is missed (on the wrong side of five, or by four points and more)', [
    ['', ...GRADED_SETS],
    ...kinds.map(([name, ...values]) => [
      name,
      ...values.map((value) => `${Math.round(100 * (value ?? 0))} %`),
    ]),
  ]);
  const lines = GRADED_SETS.map((set, i) => inWords(set, stops, kinds, i + 1));
  process.stdout.write(`\nIn words\n\n${lines.join('\n')}\n`);
}

/** Where one set's number stops, and what would move it most; `column` is the set's in both tables. */
function inWords(
  set: GradedSet,
  stops: readonly LimitRow[],
  kinds: readonly LimitRow[],
  column: number,
): string {
  const of = (name: string) => Number(stops.find((row) => row[0] === name)?.[column] ?? Number.NaN);
  const [all, half, own, graded] = [ALL_BUT_THE_FOLD, HALF, OWN_WEIGHTS, GRADED_20].map(of) as [
    number,
    number,
    number,
    number,
  ];
  const [most] = kinds.slice(1).toSorted((a, b) => Number(b[column]) - Number(a[column])) as [LimitRow];
  const share = Math.round(100 * Number(most[column]));
  return (
    `${set} stops at ${two(all)} (goal ${GOALS[set]}). Twice the questions to learn from moved it by ${two(all - half)}, ` +
    `weights that know the very answers would by ${two(own - all)}, twenty graded answers to each question by ${two(graded - all)}. ` +
    `Most missed, ${share} % of the misses: ${most[0]}.`
  );
}

function exemplars(rows: readonly Measured[]): void {
  const sets = ['mohler2011', 'saf-en'] as const;
  print(
    'With graded answers to the same question (ten folds within questions; goal r ≥ .77, RMSE ≤ 1.44 on mohler2011)',
    [
      ['graded', ...sets.flatMap((set) => [`${set} r`, 'RMSE of 10'])],
      ...GRADED_BEFORE.map((limit) => [
        limit === ALL ? 'nine of ten' : String(limit),
        ...sets
          .map((set) => agreementWithExemplars(set, rows, limit))
          .flatMap((a) => [two(a.r), a.rmse.toFixed(2)]),
      ]),
    ],
  );
}

function probes(rows: readonly Measured[]): void {
  const probed = GRADED_SETS.map((set) =>
    probe(
      rows.filter((row) => row.set === set),
      PROBES,
    ),
  );
  print(
    `What it must not be fooled by (mean score of ${PROBES} answers; in brackets how often it gave no score; * missed)`,
    [
      ['', ...GRADED_SETS, 'goal'],
      ['the answer as it is', ...probed.map(({ plain }) => plain.toFixed(1)), ''],
      ...Object.entries(MADE).map(([name, { goal, holds }]) => [
        name,
        ...probed.map(({ made, plain }) => {
          const { mean = 0, abstained = 0 } = made[name] ?? {};
          const none = abstained > 0 ? ` (${Math.round(abstained * 100)} %)` : '';
          return `${mean.toFixed(1)}${none}${holds(mean, plain) ? '' : ' *'}`;
        }),
        goal,
      ]),
    ],
  );
  print('What it must not react to (points between two ways of putting it: mean, most; goal .1 and .5)', [
    ['', ...GRADED_SETS],
    ...Object.keys(probed[0]?.gaps ?? {}).map((name) => [
      name,
      ...probed.map(
        ({ gaps }) => `${(gaps[name]?.mean ?? 0).toFixed(2)}, ${(gaps[name]?.most ?? 0).toFixed(1)}`,
      ),
    ]),
  ]);
}

function sentiment(): void {
  const rows = evalSentiment(FOLDER);
  if (rows === null) {
    notMeasured('sentiment');
    return;
  }
  print('Sentiment: r with the mean of twenty raters (five folds of sentences)', [
    ['set', 'sentences', 'r', 'of sentences learnt from', 'goal'],
    ...rows.map((r) => [r.set, String(r.lines), two(r.r_cv), two(r.r_in_sample), `≥ ${two(r.goal)}`]),
  ]);
}

function notMeasured(what: string): void {
  process.stderr.write(
    `Not measured: there is no folder ${what} in ${FOLDER}. EVAL_DATA names the folder with what people graded.\n`,
  );
  process.exitCode = 1;
}

process.stdout.write(
  `${SCORER.name} ${SCORER.version}. The data are exam answers and reviews, not interviews.\n`,
);
sentiment();
if (existsSync(join(FOLDER, 'data'))) answers();
else notMeasured('data');
