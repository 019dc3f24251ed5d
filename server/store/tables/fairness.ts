import type { Synced } from './row.ts';

export interface FairnessTables {
  /** What candidates say of themselves: rows of their own tenant, so that no company's copy ever holds them. */
  demographics: Synced & {
    interview_id: number;
    gender: string | null;
    ethnicity: string | null;
    age_group: string | null;
    updated_at: string;
  };
}
