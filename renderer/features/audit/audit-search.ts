import type { SubjectKind } from '../../../shared/contract/audit.ts';
import type { AuditFilter } from '../../api/queries.ts';

/** The filters as the address has them. Days are `YYYY-MM-DD` in the reader's zone, both included. */
export interface AuditSearch {
  action?: string | undefined;
  who?: number | undefined;
  subject?: SubjectKind | undefined;
  from?: string | undefined;
  to?: string | undefined;
  page?: number | undefined;
}

/** What the API takes, in every time zone: a year that is still being typed is not one of them. */
const isAsked = (day: string | undefined): day is string =>
  day !== undefined && day > '2000-01-01' && day < '2199-12-31';

/** The same for the API, but for the page. */
export function auditFilter({ action, who, subject, from, to }: AuditSearch): AuditFilter {
  return {
    action,
    user_id: who === undefined ? undefined : String(who),
    subject,
    from: isAsked(from) ? new Date(`${from}T00:00:00`).toISOString() : undefined,
    to: isAsked(to) ? new Date(`${to}T23:59:59.999`).toISOString() : undefined,
  };
}
