import { expect, it } from 'vitest';
import { expiryOf } from '../../../../renderer/features/api-keys/expiry.ts';

const now = new Date('2027-02-03T10:00:00Z');

it('counts days from now', () => {
  expect(expiryOf('30', '', now)).toBe('2027-03-05T10:00:00.000Z');
});

it('lets a key work through its last day, as the reader counts it', () => {
  const end = new Date(expiryOf('day', '2027-02-10', now) as string);
  expect([end.getDate(), end.getHours(), end.getMinutes()]).toEqual([10, 23, 59]);
});

it('says nothing of a key without an end', () => {
  expect(expiryOf('never', '2027-02-10', now)).toBeUndefined();
});
