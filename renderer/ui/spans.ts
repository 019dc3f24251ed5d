/** Half-open range of UTF-16 code units, as in JavaScript's own strings. */
export interface Span {
  start: number;
  end: number;
}
export interface Piece extends Span {
  text: string;
  marked: boolean;
}

/** Cuts a text at the ends of all spans, which may overlap, into pieces in or out of any of them. */
export function cut(text: string, spans: readonly Span[]): Piece[] {
  const inside = (at: number) => Math.min(text.length, Math.max(0, at));
  const edges = new Set([0, text.length]);
  for (const { start, end } of spans) edges.add(inside(start)).add(inside(end));
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(1).map((end, index) => {
    const start = sorted[index] ?? 0;
    const marked = spans.some((span) => span.start <= start && span.end >= end);
    return { start, end, text: text.slice(start, end), marked };
  });
}
