/** Days, weeks and months of a calendar, each by its first day. Days are `YYYY-MM-DD`, UTC; weeks begin on Monday. */

export const INTERVALS = ['day', 'week', 'month'] as const;
export type Interval = (typeof INTERVALS)[number];

const DAY_MS = 86_400_000;
const format = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** `day` and `by` days later, or earlier where it is negative. */
export const addDays = (day: string, by: number): string => format(Date.parse(day) + by * DAY_MS);

/** How many days from the one to the other; 0 for the same. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

/** The first day of the interval that `day` is in. */
export function startOf(interval: Interval, day: string): string {
  if (interval === 'day') return day;
  if (interval === 'month') return `${day.slice(0, 7)}-01`;
  return addDays(day, -((new Date(day).getUTCDay() + 6) % 7));
}

/** The last day of the interval that begins with `start`. */
export function endOf(interval: Interval, start: string): string {
  if (interval === 'day') return start;
  if (interval === 'week') return addDays(start, 6);
  const next = new Date(start);
  next.setUTCMonth(next.getUTCMonth() + 1);
  return addDays(format(next.getTime()), -1);
}
