/**
 * How far the sentiment of a text agrees with people: r with the mean rating of twenty raters, on tweets, product and
 * film reviews and editorials (Hutto and Gilbert 2014). They are not interviews. What is learnt is learnt from sentences
 * like these, so that only `r_cv` tells how other sentences would fare: there, each fifth is measured with what was
 * learnt from the other four.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { charges, compoundOf } from '../../shared/domain/sentiment/charge.ts';
import { analyseSentiment } from '../../shared/domain/sentiment/index.ts';
import { learn } from '../../shared/domain/sentiment/tools/fit.ts';
import { ratedSentences, SETS, type SetName } from '../../shared/domain/sentiment/tools/rated.ts';
import { pearson } from '../../shared/domain/statistics.ts';

export interface SentimentRow {
  set: SetName;
  lines: number;
  /** Pearson's r where no sentence is measured with what was learnt from it. */
  r_cv: number;
  /** The same of the shipped table, which has seen the sentences. */
  r_in_sample: number;
  goal: number;
}

const GOALS: Readonly<Record<SetName, number>> = { tweets: 0.88, amazon: 0.62, movies: 0.52, nyt: 0.54 };
const FOLDS = 5;

/** @param dataDir the folder that holds `sentiment/*.tsv`. @returns null where the data is not there: not measured. */
export function evalSentiment(dataDir = process.env.EVAL_DATA ?? '../shared/eval'): SentimentRow[] | null {
  const dir = join(dataDir, 'sentiment');
  if (!SETS.every((set) => existsSync(join(dir, `${set}.tsv`)))) return null;
  const rows = ratedSentences(dir).map((sentence, i) => ({ ...sentence, fold: foldOf(i), unseen: 0 }));
  for (let fold = 0; fold < FOLDS; fold++) {
    const learnt = learn(rows.filter((row) => row.fold !== fold));
    for (const row of rows)
      if (row.fold === fold) row.unseen = compoundOf(row.text, charges(row.text, learnt));
  }
  return SETS.map((set) => {
    const own = rows.filter((row) => row.set === set);
    const ratings = own.map(({ rating }) => rating);
    return {
      set,
      lines: own.length,
      r_cv: pearson(
        own.map(({ unseen }) => unseen),
        ratings,
      ),
      r_in_sample: pearson(
        own.map(({ text }) => analyseSentiment(text).compound),
        ratings,
      ),
      goal: GOALS[set],
    };
  });
}

/** A fifth of the lines for each, as good as drawn by lot and always the same. */
const foldOf = (line: number): number => (Math.imul(line + 1, 0x9e3779b1) >>> 16) % FOLDS;
