/**
 * Rows as they are stored, alike in SQLite and PostgreSQL: times are ISO 8601 text in UTC with
 * milliseconds (so text order is time order), booleans 0/1, nested data JSON text.
 */
import type { AccountTables } from './tables/accounts.ts';
import type { CompanyTables } from './tables/companies.ts';
import type { EngineTables } from './tables/engines.ts';
import type { FairnessTables } from './tables/fairness.ts';
import type { InterviewTables } from './tables/interviews.ts';
import type { SyncTables } from './tables/sync.ts';

export type { Flag, PlanSource, Synced, UploadKind } from './tables/row.ts';

export interface Tables
  extends AccountTables,
    InterviewTables,
    FairnessTables,
    CompanyTables,
    EngineTables,
    SyncTables {}
export type TableName = keyof Tables;
