/** How long a key lives, in days; `never`, or until a day that is chosen. */
export const LIFETIMES = ['30', '90', '365', 'never', 'day'] as const;
export type Lifetime = (typeof LIFETIMES)[number];

const DAY_MS = 86_400_000;

/**
 * The end of a key as the API takes it; undefined for one without.
 * @param day `YYYY-MM-DD` in the reader's zone, of which the key still works all day.
 */
export function expiryOf(lifetime: Lifetime, day: string, now: Date): string | undefined {
  if (lifetime === 'never') return undefined;
  if (lifetime === 'day') return new Date(`${day}T23:59:59`).toISOString();
  return new Date(now.getTime() + Number(lifetime) * DAY_MS).toISOString();
}
