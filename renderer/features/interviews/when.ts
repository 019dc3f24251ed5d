/** A date and a time of the reader's zone as the API wants them, and back. */

/** `2026-11-20` and `14:30`, local, to ISO 8601 in UTC; null when they are not a time. */
export function toIso(date: string, time: string): string | null {
  const value = new Date(`${date}T${time}`);
  return date && time && !Number.isNaN(value.getTime()) ? value.toISOString() : null;
}

/** Whether that time is over; of no time, it is not. */
export function isPast(date: string, time: string, now = Date.now()): boolean {
  const iso = toIso(date, time);
  return iso !== null && Date.parse(iso) < now - 60_000;
}

/** The local date and time of an instant. */
export function toLocal(value: Date): { date: string; time: string } {
  const two = (n: number) => String(n).padStart(2, '0');
  return {
    date: `${value.getFullYear()}-${two(value.getMonth() + 1)}-${two(value.getDate())}`,
    time: `${two(value.getHours())}:${two(value.getMinutes())}`,
  };
}

/** The next full half hour. */
export function nextSlot(now = new Date()): { date: string; time: string } {
  const half = 30 * 60_000;
  return toLocal(new Date(Math.ceil((now.getTime() + 1) / half) * half));
}
