/** An answer's own words as they can be quoted inside another sentence. */
import { tokenize } from './scoring/tokenize.ts';
import type { Span } from './scoring/types.ts';

/** A longer one is not read inside another sentence. */
const LONGEST = 150;

/** The sentences of a text with their places. */
function sentencesOf(text: string): Span[] {
  const { sentences } = tokenize(text);
  return sentences.map(({ start }, i) => {
    const end = sentences[i + 1]?.start ?? text.length;
    const whole = text.slice(start, end).replace(/[\s"“”«»]+$/, '');
    return { start, end: start + whole.length, text: whole };
  });
}

/** So much of it as can be quoted, with `from`–`to` in it; cut at spaces. */
function cutAround(sentence: string, from: number, to: number): string {
  if (sentence.length <= LONGEST) return sentence;
  const room = Math.max(0, LONGEST - (to - from));
  const start = Math.max(0, Math.min(from - Math.floor(room / 2), sentence.length - LONGEST));
  const end = Math.min(sentence.length, start + LONGEST);
  const first = start === 0 ? 0 : sentence.indexOf(' ', start - 1) + 1;
  const last = end === sentence.length ? end : sentence.lastIndexOf(' ', end);
  return `${first > 0 ? '… ' : ''}${sentence.slice(first, last).replace(/[\s,;:–-]+$/, '')}${last < sentence.length ? ' …' : ''}`;
}

/** One line without marks that would end the quotation. */
const quotable = (text: string): string => text.replace(/\s+/g, ' ').replace(/[“”]/g, '"').replace(/\.$/, '');

/**
 * The sentence of `text` in which most of `spans` stands, as it can be quoted.
 *
 * @returns at most some 150 characters; null without a span.
 */
export function sentenceWith(text: string, spans: readonly Pick<Span, 'start' | 'end'>[]): string | null {
  let best: { sentence: Span; from: number; to: number; shared: number } | null = null;
  for (const sentence of sentencesOf(text)) {
    const own = spans.filter(({ start, end }) => start < sentence.end && end > sentence.start);
    const shared = own.reduce(
      (sum, { start, end }) => sum + Math.min(end, sentence.end) - Math.max(start, sentence.start),
      0,
    );
    if (shared <= (best?.shared ?? 0)) continue;
    const from = Math.max(sentence.start, Math.min(...own.map(({ start }) => start)));
    const to = Math.min(sentence.end, Math.max(...own.map(({ end }) => end)));
    best = { sentence, from: from - sentence.start, to: to - sentence.start, shared };
  }
  return best === null ? null : quotable(cutAround(best.sentence.text, best.from, best.to));
}
