import { expect, test } from 'vitest';
import { fromWire, toWire } from '../../../../shared/sdk/js/names.ts';

test('keys are renamed at every depth, in lists too', () => {
  const wire = { max_duration_minutes: 30, skills: [{ is_required: true, in_list: [{ a_b: null }] }] };
  const here = { maxDurationMinutes: 30, skills: [{ isRequired: true, inList: [{ aB: null }] }] };
  expect(fromWire(wire)).toEqual(here);
  expect(toWire(here)).toEqual(wire);
});

test('keys that are data stay as they are, and what is below them does not', () => {
  const wire = {
    user_id: 1,
    trends: [{ skills: { Problem_solving: { best_score: 8 }, camelCase: { best_score: 7 } } }],
  };
  const here = {
    userId: 1,
    trends: [{ skills: { Problem_solving: { bestScore: 8 }, camelCase: { bestScore: 7 } } }],
  };
  expect(fromWire(wire, ['trends.skills'])).toEqual(here);
  expect(toWire(here, ['trends.skills'])).toEqual(wire);
});

test('below what is data all the way down nothing is renamed', () => {
  const data = { interview_id: 1, someThing: [{ a_b: { c_d: 1 } }] };
  expect(toWire({ eventType: 'x', data }, ['data='])).toEqual({ event_type: 'x', data });
});

test('a Date is sent as ISO 8601', () => {
  expect(toWire({ scheduledTime: new Date(Date.UTC(2036, 1, 15, 14)) })).toEqual({
    scheduled_time: '2036-02-15T14:00:00.000Z',
  });
});
