import { describe, expect, it } from 'vitest';
import { sentimentLabel } from '../../../../shared/domain/progress.ts';
import { analyseSentiment } from '../../../../shared/domain/sentiment/index.ts';
import { INTERVIEW_SENTENCES, type Tone } from './interview-sentences.ts';

const compound = (text: string): number => analyseSentiment(text).compound;

describe('analyseSentiment', () => {
  it.each([
    '',
    '   ',
    'The meeting is on Tuesday.',
    'I love it, it is wonderful!',
    'It was awful, I hate it.',
    'The team was great but the result was terrible.',
    'great '.repeat(3_333),
    'good bad '.repeat(777),
    ':-) :( <3 LOL',
    '\u{1F600} 日本語 \ud800',
    '<b>nice</b>',
  ])('shares of text %# sum to exactly 1 to four decimals', (text) => {
    const { positive, negative, neutral, mixed, ...rest } = analyseSentiment(text);
    const units = [positive, negative, neutral, mixed].map((s) => Math.round(s * 10_000));
    expect(units.reduce((a, b) => a + b, 0)).toBe(10_000);
    for (const [i, share] of [positive, negative, neutral, mixed].entries()) {
      expect(share).toBe((units[i] as number) / 10_000);
      expect(share).toBeGreaterThanOrEqual(0);
    }
    expect(Math.abs(rest.compound)).toBeLessThanOrEqual(1);
    expect(rest.confidence).toSatisfy((c: number) => c >= 0 && c <= 1);
  });

  it('labels by the largest share', () => {
    const label = (text: string) => sentimentLabel(analyseSentiment(text));
    expect(label('I love this team, they are wonderful and kind.')).toBe('Positive');
    expect(label('It was a horrible failure and everyone was angry.')).toBe('Negative');
    expect(label('The meeting takes place on Tuesday at ten.')).toBe('Neutral');
    expect(label('Wonderful people, terrible pay, great views, horrible hours.')).toBe('Mixed');
  });

  it('follows the rules of Hutto and Gilbert 2014', () => {
    expect(compound('The food is not good.')).toBeLessThan(0);
    expect(compound('The food is good.')).toBeGreaterThan(0);
    expect(compound('The food is extremely good.')).toBeGreaterThan(compound('The food is good.'));
    expect(compound('The food is slightly good.')).toBeLessThan(compound('The food is good.'));
    expect(compound('The food is GOOD.')).toBeGreaterThan(compound('The food is good.'));
    expect(compound('THE FOOD IS GOOD.')).toBe(compound('The food is good.'));
    expect(compound('The food is good!!!')).toBeGreaterThan(compound('The food is good.'));
    expect(compound('The food is great, but the service is horrible.')).toBeLessThan(
      compound('The service is horrible, but the food is great.'),
    );
    expect(compound('I am so happy :-)')).toBeGreaterThan(compound('I am so happy'));
    expect(compound('')).toBe(0);
  });

  it('is surer of a clear text than of a faint or a mixed one', () => {
    const sure = (text: string) => analyseSentiment(text).confidence;
    expect(sure('Excellent, wonderful, I love it.')).toBeGreaterThan(
      sure('Excellent, awful, I love it and hate it.'),
    );
    expect(sure('Excellent, wonderful, I love it.')).toBeGreaterThan(
      sure('It was fine on Tuesday when we met.'),
    );
  });

  it('counts a word less each time that it is said again', () => {
    expect(compound('great great great great')).toBeLessThan(compound('great excellent wonderful superb'));
  });

  it('ends a negation with its sentence', () => {
    expect(compound('No. Good work.')).toBeGreaterThan(compound('No good work.'));
  });

  it.each([
    ['We had a failure.', 'We had a failure, I looked at the logs and fixed it.'],
    ['There was a serious problem.', 'There was a serious problem, so I called them and we solved it.'],
  ])('hears less in a trouble that was dealt with: %j', (trouble, dealtWith) => {
    expect(compound(trouble)).toBeLessThan(-0.1);
    expect(compound(dealtWith)).toBeGreaterThan(compound(trouble) + 0.1);
    expect(compound(`${trouble} It was never fixed.`)).toBeLessThan(-0.1);
  });

  it('hears what a reader hears in nine of ten sentences of candidates, and never the opposite', () => {
    const opposite: Partial<Record<Tone, Tone>> = { Positive: 'Negative', Negative: 'Positive' };
    const heard = INTERVIEW_SENTENCES.map(([tone, text]) => {
      const label = sentimentLabel(analyseSentiment(text));
      return { text, tone, label };
    });
    expect(heard.filter(({ tone, label }) => opposite[tone] === label)).toEqual([]);
    expect(heard.filter(({ tone, label }) => tone === label).length).toBeGreaterThanOrEqual(
      0.9 * INTERVIEW_SENTENCES.length,
    );
  });
});
