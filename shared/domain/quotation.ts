/** An answer's own words as they can be quoted inside another sentence. */
import { tokenize } from './scoring/tokenize.ts';
import type { Span } from './scoring/types.ts';

/** A longer one is not read inside another sentence. */
const LONGEST = 150;

type Place = Pick<Span, 'start' | 'end'>;

/** Without what ends a sentence: blanks and marks of quotation. Walked back, so that any run of them is passed once. */
function trimmedEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /[\s"“”«»]/.test(text.charAt(last - 1))) last -= 1;
  return last;
}

/** So much of a sentence as can be quoted, with `from`–`to` in it; cut at blanks where there are any. */
function cutAround(sentence: string, from: number, to: number): string {
  if (sentence.length <= LONGEST) return sentence;
  const room = Math.max(0, LONGEST - (to - from));
  const start = Math.max(0, Math.min(from - Math.floor(room / 2), sentence.length - LONGEST));
  const end = Math.min(sentence.length, start + LONGEST);
  const shown = sentence.slice(start, end);
  const blank = start === 0 ? -1 : shown.search(/\s/);
  const lastBlank = end === sentence.length ? -1 : shown.search(/\s\S*$/);
  const first = blank >= 0 && start + blank < from ? blank + 1 : 0;
  const last = lastBlank > first && start + lastBlank >= to ? lastBlank : shown.length;
  const words = shown.slice(first, last).replace(/[\s,;:–-]{1,8}$/, '');
  return `${start + first > 0 ? '… ' : ''}${words}${start + last < sentence.length ? ' …' : ''}`;
}

/** One line without marks that would end the quotation. */
const quotable = (text: string): string => text.replace(/\s+/g, ' ').replace(/[“”]/g, '"').replace(/\.$/, '');

/**
 * Reads an answer once, to quote it any number of times.
 *
 * @returns gives back the sentence in which most of `spans` stands, as it can be quoted: at most some 150 characters; null
 * without a span.
 */
export function quoter(text: string): (spans: readonly Place[]) => string | null {
  let sentences: Place[] | undefined;
  return (spans) => {
    if (spans.length === 0) return null;
    sentences ??= tokenize(text).sentences.map(({ start }, i, all) => ({
      start,
      end: trimmedEnd(text, start, all[i + 1]?.start ?? text.length),
    }));
    let best: { sentence: Place; from: number; to: number; shared: number } | null = null;
    for (const sentence of sentences) {
      const own = spans.filter(({ start, end }) => start < sentence.end && end > sentence.start);
      if (own.length === 0) continue;
      const shared = own.reduce(
        (sum, { start, end }) => sum + Math.min(end, sentence.end) - Math.max(start, sentence.start),
        0,
      );
      if (shared <= (best?.shared ?? 0)) continue;
      const from = Math.max(sentence.start, Math.min(...own.map(({ start }) => start)));
      const to = Math.min(sentence.end, Math.max(...own.map(({ end }) => end)));
      best = { sentence, from: from - sentence.start, to: to - sentence.start, shared };
    }
    if (best === null) return null;
    return quotable(cutAround(text.slice(best.sentence.start, best.sentence.end), best.from, best.to));
  };
}
