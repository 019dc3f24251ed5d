/** Letters, with what is written above and below them, and digits. */
const SIGNS = /[^\p{L}\p{M}\p{N}\s]/gu;

/** The first letters of the first two words of a name, or of a lone word the first two; empty where it has none. */
export function initialsOf(name: string): string {
  const words = name.replace(SIGNS, '').trim().split(/\s+/);
  const letters = words.map((word) => [...new Intl.Segmenter().segment(word)].map(({ segment }) => segment));
  const [first = [], second] = letters;
  return (second ? [...first.slice(0, 1), ...second.slice(0, 1)] : first.slice(0, 2)).join('').toUpperCase();
}
