/** Sentences with the mean rating of twenty people, −4 to 4 (Hutto and Gilbert 2014), as the tools read them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const SETS = ['tweets', 'amazon', 'movies', 'nyt'] as const;
export type SetName = (typeof SETS)[number];

export interface Rated {
  set: SetName;
  text: string;
  rating: number;
}

/** Every sentence of `dir`/{tweets,amazon,movies,nyt}.tsv in order. @throws {Error} when a file is not there. */
export function ratedSentences(dir: string): Rated[] {
  return SETS.flatMap((set) => {
    const lines = readFileSync(join(dir, `${set}.tsv`), 'utf8')
      .trim()
      .split('\n')
      .slice(1);
    return lines.map((line) => {
      const cells = line.split('\t');
      return { set, text: cells.slice(6).join(' '), rating: Number(cells[2]) };
    });
  });
}
