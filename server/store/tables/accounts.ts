/** Whose data there is, who signs in and with what, and what guards the door. */
import type { ColumnType, Generated } from 'kysely';
import type { MailStatus } from '../../../shared/contract/outbox.ts';
import type { MemberRole, Role } from '../../../shared/contract/users.ts';
import type { SealedAnchor, SealedEntry } from '../../../shared/domain/audit-chain.ts';
import type { Flag, Synced, UploadKind } from './row.ts';

export interface AccountTables {
  tenants: {
    uid: string;
    head: number;
    epoch: string;
    /** The end of the tenant's audit: how many entries it has, and the hash of the last. */
    audit_count: Generated<number>;
    audit_hash: Generated<string>;
    /** Deletions up to this version are forgotten. */
    sync_floor: Generated<number>;
  };
  /** Append-only, in both stores by triggers; see audit.ts. */
  audit_entries: SealedEntry & { id: Generated<number>; seq: number };
  /** Append-only, as the entries are; see audit-anchors.ts. */
  audit_anchors: SealedAnchor;
  users: {
    id: Generated<number>;
    uid: string;
    username: string;
    /** Lower case, for uniqueness. */
    username_key: string;
    email: string | null;
    email_key: string | null;
    /** argon2id; null for a local profile without a password. */
    password_hash: string | null;
    first_name: string;
    last_name: string;
    role: Role;
    is_verified: Flag;
    /** Made with "work offline" on this device. */
    is_local: Flag;
    social_links: string;
    created_at: string;
    /** Before it was connected to an account elsewhere; tokens of then go on. */
    former_uid: Generated<string | null>;
    /** For the sandbox twin of an account: that account. */
    sandbox_of: number | null;
  };
  companies: Synced & {
    company_name: string;
    industry: string;
    /** A sandbox twin's: never seen beside a live one. */
    is_sandbox: Generated<Flag>;
    /** Whether sentiment has its weight in fit_score. */
    sentiment_in_fit: ColumnType<Flag, Flag | undefined, Flag>;
    /** Days; null: as long as the instance keeps recordings. */
    recording_keep_days: Generated<number | null>;
    created_at: string;
    updated_at: string;
  };
  memberships: {
    id: Generated<number>;
    company_id: number;
    /** Null for an invitation. */
    user_id: number | null;
    /** Lower case, as `email_key`; only of an invitation. */
    invited_email: string | null;
    member_role: MemberRole;
    created_at: string;
  };
  refresh_tokens: {
    /** SHA-256 of the token. */
    hash: string;
    family: string;
    user_id: number;
    created_at: string;
    expires_at: string;
    /** When it was traded for its successor. */
    used_at: string | null;
    successor_hash: string | null;
    revoked_at: string | null;
  };
  /** Where somebody is signed in: a row for each family of refresh tokens that can still be used. */
  sessions: {
    id: Generated<number>;
    family: string;
    user_id: number;
    user_agent: string;
    created_at: string;
    last_used_at: string;
    expires_at: string;
  };
  /** Tokens that go out by mail, as SHA-256. */
  one_time_tokens: {
    hash: string;
    user_id: number;
    purpose: 'verify_email' | 'reset_password';
    created_at: string;
    expires_at: string;
  };
  two_factor: {
    user_id: number;
    /** Sealed. */
    secret: string;
    /** Null until a first code has shown that the app has the secret. */
    confirmed_at: string | null;
    /** The time step of the last code that was taken: no code is taken twice. */
    last_step: number;
  };
  recovery_codes: { user_id: number; hash: string };
  outbox: {
    id: Generated<number>;
    kind: string;
    recipient: string;
    subject: string;
    /** Null once it was sent. */
    sealed_text: string | null;
    status: MailStatus;
    attempts: Generated<number>;
    next_attempt_at: string | null;
    /** After this it is of no use to its recipient. */
    expires_at: string;
    last_error: string | null;
    created_at: string;
    sent_at: string | null;
  };
  uploads: {
    user_id: number;
    kind: UploadKind;
    sha256: string;
    media_type: string;
    size: number;
    created_at: string;
  };
  ws_tickets: {
    hash: string;
    user_id: number;
    expires_at: string;
    /** What the API key that asked for it may do: JSON; null for a person. */
    scopes: string | null;
  };
  api_keys: {
    id: Generated<number>;
    /** Whose it is. */
    user_id: number;
    /** For whom it acts: its owner, or the owner's sandbox twin. */
    acts_as: number;
    name: string;
    /** SHA-256 of the key. */
    hash: string;
    prefix: string;
    last_four: string;
    /** JSON: string[]. */
    scopes: string;
    created_at: string;
    last_used_at: string | null;
    /** Null for a key that works until it is revoked. */
    expires_at: string | null;
  };
  /** Of this instance: requests with an Idempotency-Key that took effect, and what they were answered. */
  idempotency_keys: {
    caller: string;
    key: string;
    /** Keyed hash over path and body. */
    fingerprint: string;
    /** Null until it was answered. */
    status: number | null;
    content_type: string | null;
    body: string | null;
    created_at: string;
    expires_at: string;
  };
  /** Of this instance: requests, failed sign-ins and the like in the current window of each key. */
  request_counts: { key: string; n: number; resets_at: string };
}
