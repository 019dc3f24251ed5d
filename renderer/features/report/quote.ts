/** From the places of the evidence to a quotation that can be read: the words in their sentence. */
import { cut, type Piece, type Span } from '../../ui/spans.ts';

/** A stretch of the answer, in which the words that count are marked. */
export interface Excerpt extends Span {
  pieces: Piece[];
  /** Whether its sentence goes on before, or after. */
  cutBefore: boolean;
  cutAfter: boolean;
}

/** So much of a sentence stands on either side of the words; speech without full stops is one long sentence. */
const CONTEXT = 90;

/**
 * The sentences around the spans, long ones shortened at a space; what overlaps or follows at once is one excerpt.
 *
 * @returns excerpts in the order of the text; their places and those of their pieces are those of the text.
 */
export function quote(text: string, spans: readonly Span[], language: string): Excerpt[] {
  const sentences = sentencesOf(text, language);
  const excerpts: Excerpt[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const own = sentences.filter((sentence) => sentence.start < span.end && sentence.end > span.start);
    const from = own[0]?.start ?? span.start;
    const to = own.at(-1)?.end ?? span.end;
    const start = span.start - from > CONTEXT ? wordAfter(text, span.start - CONTEXT, span.start) : from;
    const end = to - span.end > CONTEXT ? wordBefore(text, span.end + CONTEXT, span.end) : to;
    const before = excerpts.at(-1);
    if (before !== undefined && text.slice(before.end, start).trim() === '') {
      if (end > before.end) Object.assign(before, { end, cutAfter: end < to });
    } else excerpts.push({ start, end, pieces: [], cutBefore: start > from, cutAfter: end < to });
  }
  return excerpts.map((excerpt) => ({
    ...excerpt,
    pieces: cut(text, [...spans, excerpt]).flatMap((piece) => {
      if (piece.start < excerpt.start || piece.end > excerpt.end) return [];
      return [{ ...piece, marked: spans.some(({ start, end }) => start <= piece.start && end >= piece.end) }];
    }),
  }));
}

function sentencesOf(text: string, language: string): Span[] {
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  return [...segments].map(({ segment, index }) => ({ start: index, end: index + segment.trimEnd().length }));
}

function wordAfter(text: string, at: number, most: number): number {
  const space = text.slice(at, most).search(/\s/);
  return space === -1 ? most : at + space + 1;
}

function wordBefore(text: string, at: number, least: number): number {
  const length = text.slice(least, at).search(/\s\S*$/);
  return length === -1 ? least : least + length;
}
