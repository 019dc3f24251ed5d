import {
  IconBriefcase,
  IconCalendarEvent,
  IconChartBar,
  IconHome,
  IconListCheck,
  IconListDetails,
  IconSchool,
  IconSettings,
  IconTargetArrow,
} from '@tabler/icons-react';
import type { Role } from '../../shared/contract/users.ts';

const home = { to: '/', label: 'nav.home', icon: IconHome } as const;
const jobs = { to: '/jobs', label: 'nav.jobs', icon: IconBriefcase } as const;
const interviews = { to: '/interviews', label: 'nav.interviews', icon: IconCalendarEvent } as const;
const mine = { to: '/interviews', label: 'nav.myInterviews', icon: IconCalendarEvent } as const;
const practice = { to: '/practice', label: 'nav.practice', icon: IconTargetArrow } as const;
const questions = { to: '/questions', label: 'nav.questions', icon: IconListDetails } as const;
const analytics = { to: '/analytics', label: 'nav.analytics', icon: IconChartBar } as const;
const sets = { to: '/questions/sets', label: 'sets.title', icon: IconListCheck } as const;
const examples = { to: '/examples', label: 'examples.title', icon: IconSchool } as const;
const settings = { to: '/settings', label: 'nav.settings', icon: IconSettings } as const;

/** What each role finds in the navigation. */
export const navigation = (role: Role) =>
  role === 'user'
    ? [home, practice, mine, settings]
    : [home, jobs, interviews, questions, analytics, practice, settings];

/** Pages that other pages lead to, but the navigation does not. */
export const furtherPages = (role: Role) => (role === 'user' ? [] : [sets, examples]);
