import { expect, it } from 'vitest';
import { regionOf } from '../../../../renderer/features/live/region.ts';

it.each([
  ['Europe/Berlin', 'eu'],
  ['Atlantic/Reykjavik', 'eu'],
  ['Europe/London', 'uk'],
  ['America/New_York', 'us'],
  ['America/Toronto', 'other'],
  ['Europe/Zurich', 'other'],
  ['UTC', 'other'],
  ['', 'other'],
])('%s is probably in the region %s', (zone, region) => {
  expect(regionOf(zone)).toBe(region);
});
