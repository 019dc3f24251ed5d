/** Random values that are the same in every run, for tests by property. */

/** A source of numbers in 0–1 (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const pickFrom = <T>(random: () => number, from: readonly T[]): T =>
  from[Math.floor(random() * from.length)] as T;

/** A copy in random order (Fisher and Yates). */
export function shuffled<T>(random: () => number, from: readonly T[]): T[] {
  const out = [...from];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
}

/** Pieces that trip up parsers, and ordinary words. */
const PIECES = [
  ...[
    '=',
    '+',
    '-',
    '@',
    "'",
    '"',
    '""',
    ',',
    ';',
    ':',
    ': ',
    ' #',
    '|',
    '>',
    '&a',
    '*a',
    '!',
    '%',
    '`',
    '~',
  ],
  ...[
    '\n',
    '\r\n',
    '\r',
    '\t',
    '  ',
    '\\',
    '\\n',
    '{',
    '}',
    '[',
    ']',
    '---',
    '...',
    '<<',
    '?',
    'null',
    'yes',
  ],
  ...[
    '1e3',
    '0x1f',
    '2024-01-01',
    '.inf',
    '\u2028',
    '\u0085',
    '\ufeff',
    '\u0007',
    '\u200b',
    '🙂',
    'é',
    'e\u0301',
  ],
  ...['cache', 'index', 'What is', 'why?', 'the', 'HYPERLINK("http://x")', '</script>'],
];

/** Text of up to `most` such pieces. */
export function awkwardText(random: () => number, most: number): string {
  return Array.from({ length: 1 + Math.floor(random() * most) }, () => pickFrom(random, PIECES)).join(
    random() < 0.5 ? '' : ' ',
  );
}
