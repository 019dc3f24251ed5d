/** What the palette offers whom; and what a query asks for. */
import {
  IconBriefcase,
  IconCalendarPlus,
  IconFileImport,
  IconSettings,
  IconTargetArrow,
} from '@tabler/icons-react';
import type { Studio } from '../../../shared/contract/studio.ts';
import type { MemberRole, User } from '../../../shared/contract/users.ts';
import { MANAGES, RUNS } from '../../../shared/domain/permissions.ts';
import { settingsPages } from '../../features/settings/pages.ts';
import { furtherPages, navigation } from '../nav.ts';

/** Pages for this person: those of the shell's navigation, those behind them, and those of the settings. */
export const pagesFor = (me: User, mode?: Studio['mode']) => [
  ...navigation(me.role).map((page) => ({ ...page, isSetting: false })),
  ...furtherPages(me.role).map((page) => ({ ...page, isSetting: false })),
  // The first of them is the navigation's.
  ...settingsPages(me, mode)
    .filter(({ to }) => to !== '/settings')
    .map(({ to, label }) => ({ to, label, icon: IconSettings, isSetting: true })),
];

const newJob = { to: '/jobs/new', label: 'jobs.new', icon: IconBriefcase } as const;
const schedule = { to: '/interviews/new', label: 'interviews.schedule', icon: IconCalendarPlus } as const;
const practise = { to: '/practice', label: 'practice.start', icon: IconTargetArrow } as const;
const importing = { to: '/questions/import', label: 'import.title', icon: IconFileImport } as const;

const isAmong = (roles: readonly MemberRole[], me: User) =>
  roles.some((role) => role === me.company?.member_role);

/** Where this person begins something; the server has the same rules. */
export const beginningsFor = (me: User) => [
  ...(isAmong(MANAGES, me) ? [newJob] : []),
  ...(isAmong(RUNS, me) ? [schedule] : []),
  practise,
  ...(isAmong(MANAGES, me) ? [importing] : []),
];

const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether all words of the query, or their beginnings, are in a text; case and accents do not count. */
export function hasWords(query: string, text: string): boolean {
  const said = folded(text);
  return folded(query)
    .split(/\s+/)
    .every((word) => said.includes(word));
}
