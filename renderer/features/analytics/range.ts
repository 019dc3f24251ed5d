/** Which days the figures are about, and in which steps they are drawn. Days are `YYYY-MM-DD`, UTC, both included. */
import { addDays, daysBetween, endOf, type Interval, startOf } from '../../../shared/domain/intervals.ts';

/** Days up to today; `all`: without an end. */
export const PRESETS = ['30', '90', '365', 'all'] as const;
export type Preset = (typeof PRESETS)[number];

export interface Range {
  from?: string | undefined;
  to?: string | undefined;
}
/** As the address has it. Own days come before a preset. */
export interface RangeSearch extends Range {
  range?: Preset | undefined;
}

const USUAL: Preset = '90';

export const isOwn = ({ from, to }: Range): boolean => from !== undefined || to !== undefined;

/** Which preset is meant; null where the days are somebody's own. */
export const presetOf = (search: RangeSearch): Preset | null =>
  isOwn(search) ? null : (search.range ?? USUAL);

export function rangeOf(search: RangeSearch, today: string): Range {
  const preset = presetOf(search);
  if (preset === null) return { from: search.from, to: search.to };
  return preset === 'all' ? {} : { from: addDays(today, 1 - Number(preset)), to: today };
}

/** As many days just before; null where the range has no beginning or no end. */
export function previousOf({ from, to }: Range): Range | null {
  if (from === undefined || to === undefined) return null;
  return { from: addDays(from, -1 - daysBetween(from, to)), to: addDays(from, -1) };
}

const MOST_DAYS = 31;
const MOST_WEEKS = 26;

/** Few enough steps to be told apart. */
export function intervalOf({ from, to }: Range): Interval {
  if (from === undefined || to === undefined) return 'month';
  const days = daysBetween(from, to) + 1;
  if (days <= MOST_DAYS) return 'day';
  return days <= 7 * MOST_WEEKS ? 'week' : 'month';
}

export interface Slot<T> {
  /** Of the interval, within the range. */
  start: string;
  end: string;
  row: T | undefined;
}

/** More than these are not drawn one by one: a mistyped year must not fill the page. */
const MOST_SLOTS = 240;

/** Every interval of the range, also those in which there was nothing. */
export function slotsOf<T extends { date: string }>(
  rows: readonly T[],
  range: Range,
  interval: Interval,
): Slot<T>[] {
  const from = range.from ?? rows[0]?.date;
  const last = rows.at(-1);
  const to = range.to ?? (last && endOf(interval, last.date));
  if (from === undefined || to === undefined) return [];
  const byStart = new Map(rows.map((row) => [row.date, row]));
  const slots: Slot<T>[] = [];
  for (let start = startOf(interval, from); start <= to && slots.length < MOST_SLOTS; ) {
    const end = endOf(interval, start);
    slots.push({
      start: start < from ? from : start,
      end: end > to ? to : end,
      row: byStart.get(start),
    });
    start = addDays(end, 1);
  }
  return slots;
}
