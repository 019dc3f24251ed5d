/** A hybrid logical clock: later than whatever was seen, near to the wall's. Source: Kulkarni et al. 2014. */

const text = (ms: number, counter: number): string =>
  `${String(ms).padStart(13, '0')}-${String(counter).padStart(5, '0')}`;
const MOST = 99_999;

/** The next reading after `last`; `now` in milliseconds since 1970. A clock that was set back does not go back. */
export function nextHlc(last: string, now: number): string {
  const wall = Math.max(0, Math.floor(now));
  const [ms = 0, counter = 0] = last.split('-').map(Number);
  if (wall > ms) return text(wall, 0);
  return counter < MOST ? text(ms, counter + 1) : text(ms + 1, 0);
}

/** A reading at a wall's time (ISO 8601). */
export const hlcAt = (time: string): string => text(Date.parse(time), 0);
export const NO_HLC = text(0, 0);
/** The wall's part of a reading, in milliseconds since 1970. */
export const wallOf = (hlc: string): number => Number(hlc.slice(0, 13));
