/** What sync keeps. Source: sync protocol, rules 1, 3, 4, 5 and 10. */
import type { Generated } from 'kysely';
import type { Flag, Synced } from './row.ts';

export interface SyncTables {
  /** Hosted: the devices of a tenant. */
  sync_clients: {
    uid: string;
    tenant: string;
    /** As whom it acts. */
    user_id: number;
    name: string;
    /** Ed25519, SPKI in base64. */
    public_key: string;
    schema_version: number;
    /** The last of its mutations that was judged. */
    last_mutation_id: number;
    /** The version up to which it has pulled. */
    cursor_seq: number;
    created_at: string;
    last_seen_at: string;
    revoked_at: string | null;
  };
  /** Hosted: each mutation that was judged, and the versions that it gave. */
  sync_mutations: {
    client: string;
    id: number;
    sha256: string;
    first_seq: number;
    last_seq: number;
    /** Why it was rejected; null: it was applied. */
    code: string | null;
    applied_at: string;
  };
  /** Rows that are gone. */
  sync_tombstones: { tenant: string; seq: number; entity: string; uid: string; deleted_at: string };
  /** Device: which tenants are connected, to where, and how far. */
  sync_links: {
    tenant: string;
    url: string;
    client: string;
    /** Sealed. */
    private_key: string;
    /** Who connected it. */
    email: string;
    user_uid: string;
    epoch: string;
    cursor_seq: number;
    /** How far a load of several pages has come; 0 while there is none. */
    staged_seq: number;
    /** The last one that was given to a mutation. */
    last_mutation_id: number;
    hlc: string;
    connected_at: string;
    last_success_at: string | null;
    /** Why it does not go on by itself: a word of `PROBLEMS`; null while it does. */
    problem: string | null;
    /** It was disconnected, and what came from there stayed: what changes is still noted, for the next time. */
    parted_at: string | null;
    /** The tenant's version here when everything began to be loaded anew; null while it is not. */
    anew_after: number | null;
    /** 1: since the other side was restored from a backup. */
    anew_restored: Generated<number>;
    /** Of the rows, when it last synced. */
    schema_version: Generated<number>;
    /** When the sound of recordings is sent. */
    send_recordings: Generated<'always' | 'unmetered' | 'asked'>;
    /** Whether the sound of others' recordings is fetched before anybody wants to hear it. */
    fetch_recordings: Generated<Flag>;
    /** At most so many bytes a second of sound are sent; null: as many as there is room for. */
    max_rate: number | null;
  };
  /** Device: mutations in their order. */
  sync_outbox: {
    id: Generated<number>;
    tenant: string;
    mutation_id: number;
    name: string;
    base_version: number | null;
    hlc: string;
    /** Of its changes as JSON; 0 where nobody counted. */
    chars: Generated<number>;
    /** `pending`: to be sent. `held`: rejected, for a person to look at. `done`: kept in case the authority is restored. */
    state: 'pending' | 'held' | 'done';
    code: string | null;
    detail: string | null;
    /** JSON: the authority’s row that it conflicts with. */
    theirs: string | null;
    created_at: string;
    ended_at: string | null;
  };
  sync_outbox_rows: {
    outbox_id: number;
    position: number;
    op: 'put' | 'set' | 'del';
    entity: string;
    uid: string;
    /** JSON. */
    data: string | null;
    /** JSON. */
    was: string | null;
  };
  /** Device: pieces of recordings whose rows are made here, until the authority has their sound too. */
  sync_blobs: {
    tenant: string;
    sha256: string;
    bytes: number;
    /** As far as the authority said that it has them. */
    sent: number;
    /** `done`: the authority has checked it and has it on its disk. */
    state: 'pending' | 'done';
    /** Why it was not taken, and from when on it is offered again. */
    code: string | null;
    retry_at: string | null;
    queued_at: string;
  };
  /** Device: the authority’s version of rows that are compared and set. */
  sync_versions: { entity: string; uid: string; version: number };
  /** Device: pages of a pull that is not complete yet. */
  sync_staged: {
    tenant: string;
    entity: string;
    uid: string;
    op: 'put' | 'del';
    /** What is applied together; see `stage.ts`. */
    unit: string;
    version: number;
    /** JSON. */
    data: string | null;
  };
  /** Device: interviews of the authority's, by their uids, that are to be loaded whole with the next pull. */
  sync_wanted: { tenant: string; interview: string };
  /** Notes of an interview that gave way to what was written later on another device. */
  kept_notes: Synced & {
    interview_id: number;
    text: string;
    written_at: string;
    created_at: string;
    dismissed_at: string | null;
  };
}
