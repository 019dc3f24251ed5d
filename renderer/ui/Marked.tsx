import { Fragment } from 'react';
import classes from './scores.module.css';
import { cut, type Span } from './spans.ts';

interface Props {
  text: string;
  spans: readonly Span[];
  /** The words to point at, among the marked ones. */
  active?: readonly Span[];
}

/** A text with the words that count as evidence marked. */
export function Marked({ text, spans, active = [] }: Props) {
  const pieces = cut(text, [...spans, ...active]);
  return pieces.map((piece) => {
    if (!piece.marked) return <Fragment key={piece.start}>{piece.text}</Fragment>;
    const isActive = active.some((span) => piece.start >= span.start && piece.end <= span.end);
    return (
      <mark key={piece.start} className={classes.mark} data-active={isActive || undefined}>
        {piece.text}
      </mark>
    );
  });
}
