/** The same bytes wherever it runs: scores and sentiment in programs of their own, with other languages and time zones. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const PLACES: readonly Record<string, string>[] = [
  { LANG: 'C', LC_ALL: 'C', TZ: 'UTC' },
  { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Europe/Istanbul' },
  { LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8', TZ: 'Pacific/Kiritimati' },
  { LANG: 'lt_LT.UTF-8', LC_ALL: 'lt_LT.UTF-8', TZ: 'America/St_Johns' },
  { LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8', TZ: 'Africa/Cairo' },
];

/** Scores the bank's model answers, whole and in capitals, and texts whose letters change case by language. */
const PROGRAM = `
import { bank } from './shared/content/bank.ts';
import { scoreAnswer } from './shared/domain/scoring/index.ts';
import { analyseSentiment } from './shared/domain/sentiment/index.ts';
console.error(Intl.DateTimeFormat().resolvedOptions().locale, new Date(0).getHours());
for (const { text: question, key_points: points, model_answer } of bank.filter((_, i) => i % 40 === 0)) {
  for (const answer of [model_answer, model_answer.toUpperCase()]) {
    console.log(JSON.stringify(scoreAnswer({ question, points, answer })));
  }
}
for (const text of ['I LIKE IT, IT IS BRILLIANT!', 'İYİ ısı i̇yi', 'Straße STRASSE ﬁne', '1.234,5 and 1,234.5']) {
  console.log(JSON.stringify(analyseSentiment(text)));
}`;

describe('scores and sentiment', () => {
  it('are the same bytes under any language and time zone', async () => {
    const args = ['--input-type=module-typescript', '--eval', PROGRAM];
    const run = promisify(execFile);
    const { NODE_COMPILE_CACHE } = process.env;
    const runs = await Promise.all(
      PLACES.map((place) =>
        run(process.execPath, args, { env: { NODE_COMPILE_CACHE, ...place }, maxBuffer: 2 ** 26 }),
      ),
    );
    // The places differ in what a program could see of them.
    expect(new Set(runs.map(({ stderr }) => stderr)).size).toBe(PLACES.length);
    expect(runs[0]?.stdout.split('\n').length).toBeGreaterThan(20);
    for (const { stdout } of runs) expect(stdout === runs[0]?.stdout).toBe(true);
  }, 300_000);
});
