import { describe, expect, it } from 'vitest';
import { beginningsFor, hasWords, pagesFor } from '../../../renderer/app/palette/offers.ts';
import { settingsPages } from '../../../renderer/features/settings/pages.ts';
import type { User } from '../../../shared/contract/users.ts';

type MemberRole = NonNullable<User['company']>['member_role'];
const person = (member_role?: MemberRole) =>
  ({
    role: member_role ? 'employer' : 'user',
    company: member_role ? { id: 1, company_name: 'Acme', member_role } : null,
  }) as User;
const to = (pages: readonly { to: string }[]) => pages.map((page) => page.to);

describe('what the palette offers', () => {
  it('is each page of the navigation, those behind it and the person’s own of the settings, once', () => {
    const owner = to(pagesFor(person('owner')));
    expect(owner).toEqual(expect.arrayContaining(['/', '/jobs', '/questions/sets', '/examples']));
    expect(new Set(owner).size).toBe(owner.length);
    for (const role of ['owner', 'recruiter', 'interviewer', 'viewer', undefined] as const) {
      const settings = to(settingsPages(person(role)));
      expect(to(pagesFor(person(role))).filter((page) => page.startsWith('/settings'))).toEqual(settings);
    }
    expect(to(pagesFor(person('viewer'), 'device'))).toContain('/settings/sync');
    expect(to(pagesFor(person('viewer'), 'hosted'))).not.toContain('/settings/sync');
    expect(to(pagesFor(person()))).not.toContain('/jobs');
    expect(to(pagesFor(person()))).not.toContain('/examples');
  });
  it('is begun only by whom the server lets', () => {
    const all = ['/jobs/new', '/interviews/new', '/practice', '/questions/import'];
    expect(to(beginningsFor(person('owner')))).toEqual(all);
    expect(to(beginningsFor(person('recruiter')))).toEqual(all);
    expect(to(beginningsFor(person('interviewer')))).toEqual(['/interviews/new', '/practice']);
    expect(to(beginningsFor(person('viewer')))).toEqual(['/practice']);
    expect(to(beginningsFor(person()))).toEqual(['/practice']);
  });
});

it.each([
  ['', 'Jobs', true],
  ['job', 'Jobs', true],
  ['new  JOB', 'A new job', true],
  ['job new', 'A new job', true],
  ['new job', 'Jobs', false],
  ['ubung', 'Übung beginnen', true],
  ['Übung', 'Übung beginnen', true],
  ['x', 'Jobs', false],
])('“%s” in “%s”: %s', (query, text, expected) => {
  expect(hasWords(query, text)).toBe(expected);
});
