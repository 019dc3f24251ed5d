/** Which letter of a text was pressed. */
import type { MouseEvent } from 'react';

/** Its place in the text of the element that listens; null where that cannot be told, or words were marked to be copied. */
export function placeAt({ currentTarget, clientX, clientY }: MouseEvent<HTMLElement>): number | null {
  if (getSelection()?.isCollapsed === false) return null;
  // Absent in older browsers: there the slider is left.
  const caret = document.caretPositionFromPoint?.(clientX, clientY);
  if (!caret || !currentTarget.contains(caret.offsetNode)) return null;
  const before = document.createRange();
  before.setStart(currentTarget, 0);
  before.setEnd(caret.offsetNode, caret.offset);
  return before.toString().length;
}
