import { expect, it } from 'vitest';
import { maySee, settingsPages } from '../../../../renderer/features/settings/pages.ts';
import type { User } from '../../../../shared/contract/users.ts';

const person = (member_role?: NonNullable<User['company']>['member_role']) =>
  ({
    role: member_role ? 'employer' : 'user',
    company: member_role ? { id: 1, company_name: 'Acme', member_role } : null,
  }) as User;
const found = (...who: Parameters<typeof person>) =>
  settingsPages(person(...who)).map(({ to }) => to.replace('/settings', ''));

it('shows each role the pages that the server opens to it', () => {
  expect(found('owner')).toEqual(['', '/company', '/team', '/api-keys', '/webhooks', '/audit', '/plan']);
  expect(found('recruiter')).toEqual(['', '/company', '/team', '/api-keys', '/webhooks', '/plan']);
  expect(found('interviewer')).toEqual(['', '/company', '/team', '/api-keys', '/plan']);
  expect(found('viewer')).toEqual(['', '/company', '/team', '/api-keys', '/plan']);
  expect(found()).toEqual(['', '/api-keys', '/plan']);
  const onDevice = (...who: Parameters<typeof person>) =>
    settingsPages(person(...who), 'device').map(({ to }) => to);
  expect(onDevice('viewer')).toContain('/settings/sync');
  expect(onDevice()).toContain('/settings/sync');
  expect(settingsPages(person('owner'), 'hosted').map(({ to }) => to)).not.toContain('/settings/sync');
  expect(maySee(person('viewer'), '/settings/webhooks')).toBe(false);
});
