import type { Application, ApplicationListItem } from '../../../shared/contract/applications.ts';
import { wireTime } from '../../http/time.ts';
import type { ApplicationRow } from './applications.repository.ts';

export const toListItem = (row: Omit<ApplicationRow, 'cover_letter'>): ApplicationListItem => ({
  id: row.id,
  job: { id: row.job_id, title: row.title, company: row.company_name },
  user_id: row.user_id,
  candidate_name: `${row.first_name} ${row.last_name}`.trim() || row.username,
  candidate_email: row.email,
  status: row.status,
  interview_id: row.interview_id,
  created_at: wireTime(row.created_at),
  updated_at: wireTime(row.updated_at),
});

export const toApplication = (row: ApplicationRow): Application => ({
  ...toListItem(row),
  cover_letter: row.cover_letter,
});
