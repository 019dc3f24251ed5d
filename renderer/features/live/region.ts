import type { Region } from '../../../shared/contract/interviews.ts';

/** Time zones of the European Economic Area, of Great Britain and of the United States, by the tz database. */
const ZONES: Partial<Record<Region, readonly string[]>> = {
  eu: [
    ...['Amsterdam', 'Athens', 'Berlin', 'Bratislava', 'Brussels', 'Bucharest', 'Budapest', 'Copenhagen'],
    ...['Dublin', 'Helsinki', 'Lisbon', 'Ljubljana', 'Luxembourg', 'Madrid', 'Malta', 'Oslo', 'Paris'],
    ...['Prague', 'Riga', 'Rome', 'Sofia', 'Stockholm', 'Tallinn', 'Vaduz', 'Vienna', 'Vilnius', 'Warsaw'],
    ...['Zagreb', 'Reykjavik', 'Nicosia'],
  ],
  uk: ['London'],
  us: [
    'New_York',
    'Detroit',
    'Chicago',
    'Denver',
    'Boise',
    'Phoenix',
    'Los_Angeles',
    'Anchorage',
    'Honolulu',
  ],
};

/** Where somebody probably is, to be changed by them; `other` where the time zone does not tell. */
export function regionOf(timeZone: string): Region {
  const city = timeZone.split('/').at(-1) ?? '';
  const found = Object.entries(ZONES).find(([, cities]) => cities.includes(city));
  return (found?.[0] as Region | undefined) ?? 'other';
}
