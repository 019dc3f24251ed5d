/** Leading the eye to the words in the transcript, and back. */

interface Edges {
  top: number;
  bottom: number;
}
interface Scroller extends Edges {
  /** How far it is scrolled, and how far it can be. */
  at: number;
  most: number;
}

/** Room between the words and the edge of the window. */
const MARGIN = 24;

/**
 * How far to scroll so that `target` stands in the middle of what is seen of its scroller. The page moves only as
 * far as the scroller's own way does not suffice. All in CSS pixels, edges as seen in the window.
 */
export function wayTo(
  target: Edges,
  scroller: Scroller,
  windowHeight: number,
): { inner: number; page: number } {
  const seen = (Math.max(0, scroller.top) + Math.min(windowHeight, scroller.bottom)) / 2;
  const wanted = (target.top + target.bottom) / 2 - seen;
  const inner = Math.min(scroller.most, Math.max(0, scroller.at + wanted)) - scroller.at;
  const below = target.bottom - inner + MARGIN - windowHeight;
  const above = target.top - inner - MARGIN;
  return { inner, page: below > 0 ? below : Math.min(0, above) };
}

/** A short way is shown, so that the eye can follow; over many screens it is only a blur. */
const behaviorOver = (way: number): ScrollBehavior =>
  Math.abs(way) > 2 * innerHeight || matchMedia('(prefers-reduced-motion: reduce)').matches
    ? 'auto'
    : 'smooth';

const centre = (target: Element) =>
  target.scrollIntoView({ block: 'center', behavior: behaviorOver(target.getBoundingClientRect().top) });

/** Shows `target`, scrolling only within `scroller` where that one scrolls by itself. */
export function reveal(target: Element, scroller: Element): void {
  if (scroller.scrollHeight <= scroller.clientHeight) {
    centre(target);
    return;
  }
  const { top, bottom } = scroller.getBoundingClientRect();
  const most = scroller.scrollHeight - scroller.clientHeight;
  const way = wayTo(
    target.getBoundingClientRect(),
    { top, bottom, at: scroller.scrollTop, most },
    innerHeight,
  );
  scroller.scrollBy({ top: way.inner, behavior: behaviorOver(way.inner) });
  if (way.page !== 0) scrollBy({ top: way.page, behavior: behaviorOver(way.page) });
}

/** Leads back to a control, which gets the focus again. */
export function returnTo(control: HTMLElement): void {
  centre(control);
  control.focus({ preventScroll: true });
}
