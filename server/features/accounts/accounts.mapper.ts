import type { User, UserSummary } from '../../../shared/contract/users.ts';
import type { Link } from '../../http/call.ts';
import { wireTime } from '../../http/time.ts';
import type { ProfileRow, UserRow } from './accounts.repository.ts';

export const toSummary = (row: UserRow): UserSummary => ({
  id: row.id,
  username: row.username,
  email: row.email,
  role: row.role,
});

export const toUser = (row: ProfileRow, link: Link): User => ({
  ...toSummary(row),
  first_name: row.first_name,
  last_name: row.last_name,
  is_verified: row.is_verified === 1,
  created_at: wireTime(row.created_at),
  avatar: row.avatar === null ? null : link(`/users/${row.id}/avatar/`),
  resume: row.resume === null ? null : link('/users/me/resume/'),
  two_factor_enabled: row.two_factor_since !== null,
  social_links: JSON.parse(row.social_links),
  company:
    row.company_id !== null && row.company_name !== null && row.member_role !== null
      ? { id: row.company_id, company_name: row.company_name, member_role: row.member_role }
      : null,
});

/** What to call a person: the name, else the username. */
export const displayName = (row: Pick<UserRow, 'first_name' | 'last_name' | 'username'>): string =>
  `${row.first_name} ${row.last_name}`.trim() || row.username;
