import { Fragment } from 'react';
import classes from './scores.module.css';
import { cut, type Span } from './spans.ts';

interface Props {
  text: string;
  spans: readonly Span[];
  /** The words to point at, among the marked ones. */
  active?: readonly Span[];
  /** The word that is being said. */
  spoken?: Span | null;
}

/** A text with the words that count as evidence marked. */
export function Marked({ text, spans, active = [], spoken = null }: Props) {
  const marks = [...spans, ...active];
  const pieces = cut(text, spoken ? [...marks, spoken] : marks);
  return pieces.map((piece) => {
    const isIn = (span: Span) => piece.start >= span.start && piece.end <= span.end;
    const isSpoken = spoken !== null && isIn(spoken);
    if (!marks.some(isIn)) {
      return isSpoken ? (
        <span key={piece.start} className={classes.spoken}>
          {piece.text}
        </span>
      ) : (
        <Fragment key={piece.start}>{piece.text}</Fragment>
      );
    }
    const isActive = active.some(isIn);
    return (
      <mark
        key={piece.start}
        className={classes.mark}
        data-active={isActive || undefined}
        data-spoken={isSpoken || undefined}
      >
        {piece.text}
      </mark>
    );
  });
}
