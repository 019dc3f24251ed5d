/**
 * What a device and the hosted instance say to one another. Source: sync protocol, "Endpoints".
 *
 * A mutation is what one write on the device changed, under the name of what was done. It says what came of it rather
 * than what to do once more: so the authority gets exactly the rows that the person saw, whatever scorer or bank it
 * has itself, and need not score ten thousand answers anew to take them over. What may be changed, in which state and
 * by whom is judged there by the rules that every instance has (`domain/sync`).
 */
import { z } from 'zod';
import { textSchema } from '../../contract/common.ts';
import type { Fields } from './entities.ts';
import { MAX_CHANGES, MAX_NAMED_ROWS, MAX_PULL_ROWS, MAX_PUSH_MUTATIONS } from './version.ts';

const uid = z.uuid();
const word = textSchema.max(60);
const versionNr = z.int().nonnegative().max(1e15);
const small = z.int().nonnegative().max(1e6);
/** Hexadecimal. */
const hash = z.string().regex(/^[0-9a-f]{64}$/, 'A SHA-256 has 64 hexadecimal digits.');

const isText = (text: string): boolean => !text.includes('\0') && text.isWellFormed();
/**
 * The fields of a row. One look in place of a schema for each value, for there are hundreds of thousands in a first
 * load; what each must be, its entity says where it is taken (`checked`).
 */
const fieldsSchema = z
  .record(z.string(), z.unknown())
  .refine(
    (value) =>
      Object.entries(value).every(
        ([name, each]) =>
          name.length <= MAX_NAME &&
          (each === null || (typeof each === 'string' ? isText(each) : Number.isFinite(each))),
      ),
    'Send texts that can be kept, numbers and nulls.',
  )
  .meta({
    additionalProperties: { anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'null' }] },
  }) as unknown as z.ZodType<Fields>;
const MAX_NAME = 60;

/**
 * One row of a mutation. `put`: a new row, with all its fields. `set`: fields of a row that is there; `was` has, of
 * those whose rule asks for it, what they were. `del`: it is gone.
 */
export const changeSchema = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('put'), entity: word, uid, data: fieldsSchema }),
  z.strictObject({
    op: z.literal('set'),
    entity: word,
    uid,
    data: fieldsSchema,
    was: fieldsSchema.optional(),
  }),
  z.strictObject({ op: z.literal('del'), entity: word, uid }),
]);
export type Change = z.infer<typeof changeSchema>;

/** Hybrid logical clock: milliseconds since 1970 (13 digits), a counter (5), so that the order of texts is its own. */
const hlcSchema = z.string().regex(/^\d{13}-\d{5}$/, 'A clock is 13 digits, a hyphen and 5 digits.');

export const mutationSchema = z.strictObject({
  /** One more than that of the device’s mutation before. */
  id: z.int().positive().max(1e15),
  /** What was done, as the audit calls it. */
  name: word.min(1),
  args: z.strictObject({ changes: z.array(changeSchema).max(MAX_CHANGES) }),
  /** The version of the row that is compared and set, as the device knew it; see `rules.ts`. */
  base_version: versionNr.optional(),
  hlc: hlcSchema,
  /** SHA-256 of the mutation without this field; see `hash.ts`. */
  sha256: hash,
});
export type Mutation = z.infer<typeof mutationSchema>;

const head = { protocol: small, schema_version: small, client_id: uid };

/** What the plan allows this device until when; null where the company has no limits. */
const leaseSchema = z.null();

export const clientRequestSchema = z.strictObject({
  name: textSchema.trim().min(1).max(200),
  /** Ed25519, as SPKI in base64; what the device signs its calls with. */
  public_key: textSchema.max(200),
  schema_version: small,
  /** What it was called there before, where it goes on with what it has. */
  former: uid.optional(),
});
export const clientAnswerSchema = z
  .object({
    client_id: uid,
    tenant: uid,
    epoch: z.string(),
    server_time: z.string(),
    lease: leaseSchema,
    user: z.object({
      uid,
      username: z.string(),
      email: z.string().nullable(),
      first_name: z.string(),
      last_name: z.string(),
      role: z.string(),
    }),
    company: z.object({ uid, company_name: z.string(), member_role: z.string() }).nullable(),
  })
  .meta({ id: 'SyncClient' });

export const pushRequestSchema = z.strictObject({
  ...head,
  epoch: textSchema.max(100),
  /** The device’s clock now, in milliseconds since 1970. */
  now: z.number().optional(),
  /** Up to which version it has everything. */
  cursor_seq: versionNr.optional(),
  mutations: z.array(mutationSchema).max(MAX_PUSH_MUTATIONS),
});
export type PushRequest = z.infer<typeof pushRequestSchema>;

/** Why a mutation was not taken; each has its words in the studio. */
export const REJECTIONS = [
  'unknown_entity',
  'invalid_field',
  'foreign_row',
  'forbidden',
  'missing_row',
  'conflict',
  'deleted',
  'run_elsewhere',
  'status_conflict',
  'decided_elsewhere',
  /** Scored anew elsewhere meanwhile: those scores hold, and a device takes them over by itself. */
  'superseded',
  'hash_mismatch',
  'failed',
] as const;
export type Rejection = (typeof REJECTIONS)[number];

export const resultSchema = z.object({
  id: z.int(),
  status: z.enum(['applied', 'duplicate', 'rejected']),
  code: z.enum(REJECTIONS).optional(),
  /** What exactly, for whoever looks into it. */
  detail: z.string().optional(),
  /** The tenant’s version after it. */
  version: versionNr,
  /** Not all of it was taken as it was sent: what holds comes with the next pull. */
  merged: z.boolean().optional(),
});
export type MutationResult = z.infer<typeof resultSchema>;

export const pushAnswerSchema = z
  .object({
    last_mutation_id: z.int().nonnegative(),
    results: z.array(resultSchema),
    server_time: z.string(),
    /** The tenant’s version before the push, and after it. */
    head_before: versionNr,
    head: versionNr,
    /** The device’s clock was ahead by so many milliseconds, and its times were set back by as much. */
    clock_ahead: z.number().optional(),
  })
  .meta({ id: 'SyncPush' });
export type PushAnswer = z.infer<typeof pushAnswerSchema>;

export const cursorSchema = z.strictObject({ epoch: textSchema.max(100), seq: versionNr });
export type Cursor = z.infer<typeof cursorSchema>;

export const pullRequestSchema = z.strictObject({
  client_id: uid,
  schema_version: small,
  cursor: cursorSchema,
  /** Of the first page’s answer: the later pages are of the same state. */
  until: versionNr.optional(),
  /** Where the load began whose further page this is; left out: here. */
  since: versionNr.optional(),
  limit: z.int().min(1).max(MAX_PULL_ROWS).default(MAX_PULL_ROWS),
  /** These rows as they are now, wherever the cursor stands; it stays where it is. */
  only: z
    .array(
      z.strictObject({
        entity: word,
        uid,
        /** Of an interview: with everything in it. */
        whole: z.boolean().optional(),
      }),
    )
    .max(MAX_NAMED_ROWS)
    .optional(),
});
export type PullRequest = z.infer<typeof pullRequestSchema>;

export const pulledSchema = z.object({
  seq: versionNr,
  entity: z.string(),
  uid,
  op: z.enum(['put', 'del']),
  version: versionNr,
  data: fieldsSchema.optional(),
});
export type Pulled = z.infer<typeof pulledSchema>;

export const personSchema = z.object({
  uid,
  username: z.string(),
  first_name: z.string(),
  last_name: z.string(),
  email: z.string().nullable(),
  role: z.string(),
  /** Null: not of the company. */
  member_role: z.string().nullable(),
});
export type Person = z.infer<typeof personSchema>;

export const pullAnswerSchema = z
  .object({
    changes: z.array(pulledSchema),
    /** Whoever these rows name. */
    people: z.array(personSchema),
    cursor: cursorSchema,
    until: versionNr,
    complete: z.boolean(),
    last_mutation_id: z.int().nonnegative(),
    /** Deletions up to here are forgotten: an older cursor loads anew. */
    floor: versionNr,
  })
  .meta({ id: 'SyncPull' });
export type PullAnswer = z.infer<typeof pullAnswerSchema>;

/** Over the socket: something is new up to this version of the tenant. */
export const pokeSchema = z.object({ head: versionNr });
export type Poke = z.infer<typeof pokeSchema>;

export const entitlementSchema = z
  .object({ lease: leaseSchema, server_time: z.string() })
  .meta({ id: 'SyncEntitlement' });
export type Entitlement = z.infer<typeof entitlementSchema>;

export const MUTATION_STATES = ['pending', 'held', 'done'] as const;
/** Why a device does not go on by itself. */
export const PROBLEMS = [
  /** The account, the membership or the device was taken out there. */
  'signed_out',
  'upgrade_device',
  'upgrade_hosted',
  /** What answers at the address is no such instance, or speaks otherwise. */
  'misunderstood',
  /** It is a fault of ours, on one of the two sides: what was done is kept, and tried again. */
  'failed',
  /** This device's disk is full. */
  'storage_full',
] as const;
export type Problem = (typeof PROBLEMS)[number];
