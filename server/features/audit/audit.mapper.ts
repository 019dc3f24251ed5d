import type { AuditEntry, SubjectKind, Via } from '../../../shared/contract/audit.ts';
import { wireTime } from '../../http/time.ts';
import type { EntryRow } from './audit.repository.ts';

export const toAuditEntry = (row: EntryRow): AuditEntry => ({
  id: row.id,
  at: wireTime(row.at),
  user: row.user_id === null ? null : { id: row.user_id, name: nameOf(row) },
  via: row.via as Via,
  action: row.action,
  subject:
    row.subject_kind === null
      ? null
      : { kind: row.subject_kind as SubjectKind, id: row.subject_id as number },
  fields: JSON.parse(row.fields),
  request_id: row.request_id,
  hash: row.hash,
  previous_hash: row.previous_hash,
});

/** Empty for an account that is there no more. */
const nameOf = ({ first_name, last_name, username }: EntryRow): string =>
  `${first_name ?? ''} ${last_name ?? ''}`.trim() || (username ?? '');
