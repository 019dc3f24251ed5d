import { expect, it } from 'vitest';
import { ACTIONS } from '../../../../renderer/features/audit/actions.ts';
import { auditFilter } from '../../../../renderer/features/audit/audit-search.ts';
import en from '../../../../renderer/i18n/en.json' with { type: 'json' };

it('has a name in the catalogue for every action that can be entered, and no two share one', () => {
  const names: Record<string, string> = en.audit.action;
  expect(Object.keys(names).sort()).toEqual([...ACTIONS].sort());
  expect(new Set(Object.values(names)).size).toBe(ACTIONS.length);
});

it('asks for whole days of the reader’s zone', () => {
  const { from, to } = auditFilter({ from: '2027-02-03', to: '2027-02-03' });
  expect(Date.parse(to as string) - Date.parse(from as string)).toBe(86_400_000 - 1);
  expect(new Date(from as string).getHours()).toBe(0);
  // A year that is being typed.
  expect(auditFilter({ from: '0202-02-03' }).from).toBeUndefined();
});
