/**
 * Two people's notes as one text, of which nothing is missing. `base` is what both began with. What was added
 * at the end of it stands after the other's; where both changed what was there, both texts stand one after the
 * other.
 */
export function mergeNotes(base: string, mine: string, theirs: string): string {
  if (theirs === base || theirs === mine) return mine;
  if (mine === base) return theirs;
  const added = (text: string) => (text.startsWith(base) ? text.slice(base.length).trim() : null);
  const myPart = added(mine);
  // Saved before, though the answer to that was lost.
  if (myPart !== null && theirs.endsWith(`\n${myPart}`)) return theirs;
  if (myPart !== null) return `${theirs.trimEnd()}\n${myPart}`.trimStart();
  const theirPart = added(theirs);
  if (theirPart !== null) return `${mine.trimEnd()}\n${theirPart}`;
  return `${theirs.trimEnd()}\n\n${mine}`;
}
