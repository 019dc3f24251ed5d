/** Engines beside the embedded one. */
import type { Generated } from 'kysely';
import type { EnginePurpose, EngineTrouble, UseStatus } from '../../../shared/contract/engines.ts';
import type { Synced } from './row.ts';

export interface EngineTables {
  /** Of this instance only: another one may reach other engines, and cannot open these keys. */
  engine_settings: {
    /** The company, or the person who works for none. */
    tenant: string;
    /** JSON {url, model, uses}, or null. */
    language_model: string | null;
    /** Sealed. */
    language_model_key: string | null;
    /** JSON {url, model} or {command}, or null. */
    transcriber: string | null;
    /** Sealed. */
    transcriber_key: string | null;
    updated_at: string;
  };
  /** What waits for an engine of this instance. A row is gone when its use is recorded. */
  engine_tasks: {
    id: Generated<number>;
    tenant: string;
    interview_id: number;
    answer_id: number;
    purpose: Exclude<EnginePurpose, 'transcription'>;
    attempts: number;
    due_at: string;
    /** Whoever holds it; when that runs out, it is due again. */
    claimed_until: string | null;
    created_at: string;
  };
  /** Every use of an engine, whatever came of it. */
  engine_uses: Synced & {
    interview_id: number;
    question_id: number;
    /** Null for a transcription: there is no answer yet. */
    answer_id: number | null;
    purpose: EnginePurpose;
    model: string;
    host: string;
    prompt_version: string | null;
    status: UseStatus;
    failure: EngineTrouble | null;
    /** JSON, of a given one: {score, points} of scoring, {point_id, question} of a follow-up; else null. */
    result: string | null;
    duration_ms: number;
    created_at: string;
  };
}
