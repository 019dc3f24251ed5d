import type { Studio } from '../../../shared/contract/studio.ts';
import type { User } from '../../../shared/contract/users.ts';
import { MANAGES } from '../../../shared/domain/permissions.ts';

const general = { to: '/settings', label: 'settings.general' } as const;
const company = { to: '/settings/company', label: 'company.title' } as const;
const team = { to: '/settings/team', label: 'team.title' } as const;
const keys = { to: '/settings/api-keys', label: 'keys.title' } as const;
const webhooks = { to: '/settings/webhooks', label: 'webhooks.title' } as const;
const audit = { to: '/settings/audit', label: 'audit.title' } as const;
const sync = { to: '/settings/sync', label: 'sync.title' } as const;
const plan = { to: '/settings/plan', label: 'billing.title' } as const;

const memberRole = (me: User) => me.company?.member_role;

/** Where the studio runs. */
type Mode = Studio['mode'];

/** Pages of the settings, in their order, with who finds each; the server has the same rules. */
const PAGES = [
  { ...general, may: () => true },
  { ...company, may: (me: User) => memberRole(me) !== undefined },
  { ...team, may: (me: User) => memberRole(me) !== undefined },
  { ...sync, may: (_: User, mode?: Mode) => mode === 'device' },
  { ...keys, may: () => true },
  { ...webhooks, may: (me: User) => MANAGES.some((role) => role === memberRole(me)) },
  { ...audit, may: (me: User) => memberRole(me) === 'owner' },
  { ...plan, may: () => true },
] as const;
export type SettingsPath = (typeof PAGES)[number]['to'];

/** What this person finds in the settings; while it is not known where the studio runs, what is there anywhere. */
export const settingsPages = (me: User, mode?: Mode) => PAGES.filter(({ may }) => may(me, mode));

/** Whether this person may open a page of the settings. */
export const maySee = (me: User, path: SettingsPath): boolean =>
  settingsPages(me).some(({ to }) => to === path);
