/** Dates, durations and scores as people read them, in the reader's own zone and language. */
import i18next from 'i18next';

/** The catalogue's language, with the reader's regional habits where they share it. */
const locale = (): string =>
  navigator.languages.find((tag) => tag.split('-')[0] === i18next.language) ?? i18next.language;

const formatter = (options: Intl.DateTimeFormatOptions) => {
  let cache: { language: string; format: Intl.DateTimeFormat } | undefined;
  return (value: string | Date) => {
    if (cache?.language !== i18next.language) {
      cache = { language: i18next.language, format: new Intl.DateTimeFormat(locale(), options) };
    }
    return cache.format.format(new Date(value));
  };
};

export const formatDateTime = formatter({ dateStyle: 'medium', timeStyle: 'short' });
export const formatDate = formatter({ dateStyle: 'medium' });
export const formatDay = formatter({ weekday: 'short', day: 'numeric', month: 'short' });
export const formatTime = formatter({ timeStyle: 'short' });

/** A day of the calendar, `YYYY-MM-DD`, which is the same one everywhere. */
export const formatCalendarDay = formatter({ day: 'numeric', month: 'short', timeZone: 'UTC' });
/** The month of such a day. */
export const formatCalendarMonth = formatter({ month: 'short', year: '2-digit', timeZone: 'UTC' });

/** The reader's time zone, e.g. Europe/Berlin. */
export const localZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Seconds as `m:ss`. */
export function formatClock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** Seconds in words, to the minute once there is one. */
export function formatDuration(seconds: number): string {
  if (seconds < 60) return i18next.t('time.seconds', { count: Math.round(seconds) });
  return i18next.t('time.minutes', { count: Math.round(seconds / 60) });
}

const numbers = (options: Intl.NumberFormatOptions) => {
  let cache: { language: string; format: Intl.NumberFormat } | undefined;
  return (value: number) => {
    if (cache?.language !== i18next.language) {
      cache = { language: i18next.language, format: new Intl.NumberFormat(locale(), options) };
    }
    return cache.format.format(value);
  };
};

/** A number as it stands in a text. */
export const formatNumber = numbers({});

/** A score of 0–10 with one digit. */
export const formatScore = numbers({ minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** A share of 0–1 as a whole percentage. */
export const formatPercent = numbers({ style: 'percent' });

/** A weight, with two digits at most. */
export const formatWeight = numbers({ maximumFractionDigits: 2 });

/** A price in US dollars, as the plans have it. */
export const formatDollars = numbers({ style: 'currency', currency: 'USD' });

/** A duration in milliseconds, as such. */
export const formatMilliseconds = numbers({ style: 'unit', unit: 'millisecond', maximumFractionDigits: 0 });

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
const inUnits = (of: (unit: string) => string) => {
  const formats = UNITS.map((unit) =>
    numbers({ style: 'unit', unit: of(unit), unitDisplay: 'short', maximumFractionDigits: 0 }),
  );
  return (bytes: number): string => {
    const step = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
    return formats[step]?.(bytes / 1000 ** step) ?? '';
  };
};
/** Bytes in the unit that suits them, in steps of a thousand. */
export const formatBytes = inUnits((unit) => unit);
/** Bytes a second, likewise. */
export const formatRate = inUnits((unit) => `${unit}-per-second`);

/** Today, tomorrow, or the day. */
export function formatRelativeDay(value: string): string {
  const day = new Date(value).setHours(0, 0, 0, 0);
  const days = Math.round((day - new Date().setHours(0, 0, 0, 0)) / 86_400_000);
  if (days === 0) return i18next.t('time.today');
  if (days === 1) return i18next.t('time.tomorrow');
  if (days === -1) return i18next.t('time.yesterday');
  return formatDay(value);
}
