/**
 * English stemmer after M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980, with the two
 * later departures that its author published (bli → ble, logi → log) and without stemming words of two letters.
 */

const CONSONANT = '[^aeiou]';
const VOWEL = '[aeiouy]';
const C = `${CONSONANT}[^aeiouy]*`;
const V = `${VOWEL}[aeiou]*`;
const M_GT_0 = new RegExp(`^(?:${C})?${V}${C}`);
const M_EQ_1 = new RegExp(`^(?:${C})?${V}${C}(?:${V})?$`);
const M_GT_1 = new RegExp(`^(?:${C})?${V}${C}${V}${C}`);
const HAS_VOWEL = new RegExp(`^(?:${C})?${VOWEL}`);
const CVC = new RegExp(`^${C}${VOWEL}[^aeiouwxy]$`);

const STEP_2: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['bli', 'ble'],
  ['alli', 'al'],
  ['entli', 'ent'],
  ['eli', 'e'],
  ['ousli', 'ous'],
  ['ization', 'ize'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
  ['logi', 'log'],
];
const STEP_3: readonly (readonly [string, string])[] = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
];
const STEP_4 =
  /^(.+?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$|^(.+?[st])(ion)$/;

const CACHE_LIMIT = 20_000;
const cache = new Map<string, string>();

/**
 * Stem of a lower-case word. Words with anything but a–z (numbers, other scripts, "c++") come back unchanged.
 * Results are kept in a bounded cache; the answer does not depend on what is in it.
 */
export function stem(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const out = word.length < 3 || word.length > 40 || !/^[a-z]+$/.test(word) ? word : porter(word);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(word, out);
  return out;
}

function porter(word: string): string {
  // A "y" that opens a word is a consonant; upper case keeps it out of the vowel classes.
  const firstY = word.startsWith('y');
  let w = firstY ? `Y${word.slice(1)}` : word;
  w = step1c(step1b(step1a(w)));
  w = swap(swap(w, STEP_2), STEP_3);
  w = step5(step4(w));
  return firstY ? `y${w.slice(1)}` : w;
}

function step1a(w: string): string {
  if (w.endsWith('sses') || w.endsWith('ies')) return w.slice(0, -2);
  return w.endsWith('s') && !w.endsWith('ss') ? w.slice(0, -1) : w;
}

function step1b(w: string): string {
  if (w.endsWith('eed')) return M_GT_0.test(w.slice(0, -3)) ? w.slice(0, -1) : w;
  const cut = w.endsWith('ed') ? 2 : w.endsWith('ing') ? 3 : 0;
  const base = cut ? w.slice(0, -cut) : w;
  if (!cut || !HAS_VOWEL.test(base)) return w;
  if (/(?:at|bl|iz)$/.test(base)) return `${base}e`;
  if (/([^aeiouylsz])\1$/.test(base)) return base.slice(0, -1);
  return CVC.test(base) ? `${base}e` : base;
}

function step1c(w: string): string {
  return w.endsWith('y') && HAS_VOWEL.test(w.slice(0, -1)) ? `${w.slice(0, -1)}i` : w;
}

function swap(w: string, table: readonly (readonly [string, string])[]): string {
  let hit: readonly [string, string] | undefined;
  for (const row of table) {
    if (w.endsWith(row[0]) && (hit === undefined || row[0].length > hit[0].length)) hit = row;
  }
  if (hit === undefined) return w;
  const base = w.slice(0, -hit[0].length);
  return M_GT_0.test(base) ? base + hit[1] : w;
}

function step4(w: string): string {
  const found = STEP_4.exec(w);
  if (found === null) return w;
  const base = found[1] ?? found[3] ?? '';
  return M_GT_1.test(base) ? base : w;
}

function step5(w: string): string {
  let out = w;
  if (out.endsWith('e')) {
    const base = out.slice(0, -1);
    if (M_GT_1.test(base) || (M_EQ_1.test(base) && !CVC.test(base))) out = base;
  }
  return out.endsWith('ll') && M_GT_1.test(out) ? out.slice(0, -1) : out;
}
