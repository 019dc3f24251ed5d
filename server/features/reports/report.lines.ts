/**
 * Lines of text as they are seen: words from right to left in their order, and each letter in a font that has it. The
 * PDF library knows neither; it shapes words (joins Arabic letters), which is left to it.
 * Source: Unicode Standard Annex 9, by bidi-js.
 */
import bidiModule from 'bidi-js';

// The module is the factory itself; its types speak of a module with a default.
const bidi = (bidiModule as unknown as typeof bidiModule.default)();

export interface Run {
  font: string;
  text: string;
}
export interface Line {
  runs: readonly Run[];
  width: number;
  /** Whether its paragraph begins at the right. */
  isRtl: boolean;
}

export interface Type {
  /** The font that is wanted. */
  font: string;
  /** The name of a font that has a letter; null where none has. */
  fontFor(letter: string): string | null;
  widthOf(run: Run): number;
}

const RTL = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}/u;
/** Joined with what stands before it: it has no look of its own. */
const JOINED = /\p{M}|\u200c|\u200d/u;
const IDEOGRAPH = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Script=Thai}/u;
/** A letter that no font has. */
const UNKNOWN = '\ufffd';
const words = new Intl.Segmenter('en', { granularity: 'word' });
const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Whether a text has to be set by `linesOf`; the library sets all others, and faster. */
export const isSpecial = (text: string, { font, fontFor }: Type): boolean =>
  RTL.test(text) || [...new Set(text)].some((letter) => !JOINED.test(letter) && fontFor(letter) !== font);

/** Marks that turn the direction of what follows: without a look, and slow to pair where there are very many. */
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g;

/** Breaks a text into lines of at most `width` points. */
export function linesOf(text: string, width: number, type: Type): Line[] {
  return text
    .replace(DIRECTIONS, '')
    .split('\n')
    .flatMap((paragraph) => {
      const isRtl = ((bidi.getEmbeddingLevels(paragraph).paragraphs[0]?.level ?? 0) & 1) === 1;
      return breaksOf(paragraph, width, type).map(([start, end]): Line => {
        const runs = runsOf(paragraph.slice(start, end), isRtl, type);
        return { runs, isRtl, width: runs.reduce((sum, run) => sum + type.widthOf(run), 0) };
      });
    });
}

/** No line has room for so many letters: they are not measured together. */
const LONG_PIECE = 200;

/** Where each line begins and ends; the space at its end is left out. */
function breaksOf(text: string, width: number, type: Type): [start: number, end: number][] {
  const lines: [number, number][] = [];
  let start = 0;
  let end = 0;
  let taken = 0;
  const widthOf = (part: string) => fontRuns(part, type).reduce((sum, run) => sum + type.widthOf(run), 0);
  const endLine = (next: number) => {
    lines.push([start, end]);
    start = next;
    end = next;
    taken = 0;
  };
  for (const [at, part] of piecesOf(text)) {
    const own = part.length > LONG_PIECE ? Number.POSITIVE_INFINITY : widthOf(part);
    if (part.trim() === '') {
      taken += own;
      continue;
    }
    if (taken + own > width && end > start) endLine(at);
    if (own <= width) {
      end = at + part.length;
      taken += own;
      continue;
    }
    // A word that fills more than a line is cut where it has to be.
    for (let from = at; from < at + part.length; ) {
      const letter = String.fromCodePoint(text.codePointAt(from) as number);
      const step = widthOf(letter);
      if (taken + step > width) endLine(from);
      from += letter.length;
      end = from;
      taken += step;
    }
  }
  lines.push([start, end]);
  return lines;
}

/** Words with the marks that follow them, and spaces: a line may end before each. */
function piecesOf(text: string): [at: number, piece: string][] {
  const starts: number[] = [];
  let wasSpace = true;
  for (const { segment, index } of words.segment(text)) {
    const isSpace = segment.trim() === '';
    const isNext = isSpace || wasSpace || (IDEOGRAPH.test(segment) && /^[\p{L}\p{N}]/u.test(segment));
    if (isNext) starts.push(index);
    wasSpace = isSpace;
  }
  return starts.map((start, i) => [start, text.slice(start, starts[i + 1])]);
}

/** A line as it is drawn from left to right. */
function runsOf(line: string, isRtl: boolean, type: Type): Run[] {
  if (line === '') return [];
  const found = bidi.getEmbeddingLevels(line, isRtl ? 'rtl' : 'ltr');
  const mirrored = bidi.getMirroredCharactersMap(line, found.levels);
  const order = bidi.getReorderedIndices(line, found);
  const runs: Run[] = [];
  for (let from = 0; from < order.length; ) {
    const first = order[from] as number;
    const isBack = ((found.levels[first] ?? 0) & 1) === 1;
    let to = from + 1;
    while (to < order.length && order[to] === first + (isBack ? from - to : to - from)) to++;
    const [low, high] = isBack ? [order[to - 1] as number, first] : [first, order[to - 1] as number];
    const part = Array.from(
      { length: high - low + 1 },
      (_, i) => mirrored.get(low + i) ?? line[low + i],
    ).join('');
    // The library sets each word from right to left by its letters, but one word behind the other from left to right.
    const visual = isBack
      ? part
          .split(/(\s+)/)
          .reverse()
          .map((word) => (RTL.test(word) ? word : backwards(word)))
      : [part];
    runs.push(...visual.flatMap((each) => fontRuns(each, type)));
    from = to;
  }
  return runs;
}

const backwards = (word: string): string =>
  [...letters.segment(word)]
    .map(({ segment }) => segment)
    .reverse()
    .join('');

function fontRuns(text: string, { font: wanted, fontFor }: Type): Run[] {
  const runs: { font: string; text: string }[] = [];
  for (const letter of text) {
    const last = runs.at(-1);
    const isJoined = last !== undefined && JOINED.test(letter);
    if (isJoined && last.text.endsWith(UNKNOWN)) continue;
    const font = isJoined ? last.font : fontFor(letter);
    const shown = font === null ? UNKNOWN : letter;
    if (last !== undefined && last.font === (font ?? wanted)) last.text += shown;
    else runs.push({ font: font ?? wanted, text: shown });
  }
  return runs;
}
