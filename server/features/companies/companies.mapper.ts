import type { Company, Member } from '../../../shared/contract/companies.ts';
import type { MemberRole } from '../../../shared/contract/users.ts';
import { wireTime } from '../../http/time.ts';
import type { CompanyRow, MemberRow } from './companies.repository.ts';

export const toCompany = (row: CompanyRow, memberRole: MemberRole): Company => ({
  id: row.id,
  company_name: row.company_name,
  industry: row.industry,
  sentiment_in_fit: row.sentiment_in_fit === 1,
  recording_keep_days: row.recording_keep_days,
  member_role: memberRole,
  created_at: wireTime(row.created_at),
  updated_at: wireTime(row.updated_at),
});

export const toMember = (row: MemberRow): Member => ({
  id: row.id,
  user_id: row.user_id,
  name: `${row.first_name ?? ''} ${row.last_name ?? ''}`.trim() || (row.username ?? ''),
  email: row.email ?? row.invited_email,
  member_role: row.member_role,
  status: row.user_id === null ? 'invited' : 'active',
  created_at: wireTime(row.created_at),
});
