/**
 * Syncing: what a device asks of the hosted instance, and what its own studio asks of the device.
 * Source: sync protocol, "Endpoints"; extensions, "Service".
 */
import { z } from 'zod';
import {
  clientAnswerSchema,
  clientRequestSchema,
  entitlementSchema,
  MUTATION_STATES,
  PROBLEMS,
  pullAnswerSchema,
  pullRequestSchema,
  pushAnswerSchema,
  pushRequestSchema,
  REJECTIONS,
} from '../protocol/sync/messages.ts';
import { MAX_PUSH_BYTES } from '../protocol/sync/version.ts';
import { idParams, listQuery, pageOf, route, textSchema, timestampSchema } from './common.ts';
import { OCTETS, RECORDING } from './recordings.ts';

/** Of this device: how the sound of recordings goes to and fro. */
export const syncSettingsSchema = z
  .object({
    /** `unmetered`: not where the system says that the network costs by the byte. `asked`: only when somebody asks for it. */
    send_recordings: z.enum(['always', 'unmetered', 'asked']),
    /** Whether others' recordings are fetched before anybody wants to hear them. */
    fetch_recordings: z.boolean(),
    /** At most so many bytes a second are sent; null: as many as there is room for. */
    max_rate: z.int().nullable(),
  })
  .meta({ id: 'SyncSettings' });
export type SyncSettings = z.infer<typeof syncSettingsSchema>;

export const syncStatusSchema = z
  .object({
    /** `attention`: something waits for a person. */
    state: z.enum(['offline', 'syncing', 'idle', 'attention']),
    /** Changes that wait to be sent. */
    pending: z.int(),
    /** Changes that were refused, until somebody decides. */
    quarantined: z.int(),
    last_success: timestampSchema.nullable(),
    /** Recordings whose sound waits to be sent, the pieces that are left of them, and the bytes of these. */
    recordings_pending: z.int(),
    blobs_pending: z.int(),
    bytes_pending: z.int(),
    /** Why they wait although there is a network: it costs by the byte, or nobody has asked for it; null where they do not. */
    recordings_wait: z.enum(['metered', 'asked']).nullable(),
    /** Null while this studio works on its own. */
    settings: syncSettingsSchema.nullable(),
    /** The hosted instance; null while this studio works on its own. */
    url: z.string().nullable(),
    /** Whose account it is there. */
    email: z.string().nullable(),
    /** Why it does not go on by itself; null while it does. */
    problem: z.enum(PROBLEMS).nullable(),
    /** Where there is one to connect to without naming it. */
    default_url: z.string().nullable(),
    /** Rows that were loaded and that are still to come; null while nothing is. */
    progress: z.object({ done: z.int(), total: z.int() }).nullable(),
  })
  .meta({ id: 'SyncStatus' });
export type SyncStatus = z.infer<typeof syncStatusSchema>;

/** A piece of a recording on its way to the hosted instance. */
export const blobStateSchema = z
  .object({
    sha256: z.string(),
    /** That have arrived. */
    bytes: z.int(),
    /** Of the whole, in bytes. */
    length: z.int(),
    /** It has the hash that it should have, and is on the disk. */
    is_complete: z.boolean(),
  })
  .meta({ id: 'BlobState' });
export type BlobState = z.infer<typeof blobStateSchema>;

/** Hexadecimal. */
const hash = z.string().regex(/^[0-9a-f]{64}$/, 'A SHA-256 has 64 hexadecimal digits.');

const sideSchema = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));
export const quarantinedSchema = z
  .object({
    id: z.int(),
    /** What was done, as the audit calls it. */
    name: z.string(),
    code: z.enum(REJECTIONS),
    detail: z.string(),
    created_at: timestampSchema,
    /** What it is about. */
    subject: z.object({ entity: z.string(), title: z.string(), interview_id: z.int().nullable() }),
    /** What was to be changed, here and as it is there; null where there is no other side. */
    mine: sideSchema,
    theirs: sideSchema.nullable(),
    state: z.enum(MUTATION_STATES),
  })
  .meta({ id: 'QuarantinedChange' });
export type Quarantined = z.infer<typeof quarantinedSchema>;

const hosted = { method: 'POST', tag: 'Sync', access: 'user', category: 'unlimited', scope: null } as const;
const refused = ['VALIDATION_ERROR', 'AUTHENTICATION_REQUIRED', 'PERMISSION_DENIED'] as const;
const ofDevice = [...refused, 'RESOURCE_NOT_FOUND', 'UPGRADE_REQUIRED'] as const;
const device = { tag: 'Sync', access: 'user', category: 'general', scope: null } as const;
const one = { ...device, method: 'POST', params: idParams } as const;

export const syncRoutes = {
  registerSyncClient: route({
    ...hosted,
    takesGzip: true,
    path: '/sync/v1/clients/',
    summary: 'Make a device known; hosted instances only',
    body: clientRequestSchema,
    responses: { 201: clientAnswerSchema },
    errors: [...refused, 'UPGRADE_REQUIRED'],
  }),
  pushSync: route({
    ...hosted,
    audit: 'never',
    takesGzip: true,
    maxBodyBytes: MAX_PUSH_BYTES,
    path: '/sync/v1/push/',
    summary: 'Send what was done on a device, in order',
    description: 'At most 200 mutations or 1 MiB. Each takes effect once, however often it is sent.',
    body: pushRequestSchema,
    responses: { 200: pushAnswerSchema },
    errors: [...ofDevice, 'INVALID_STATE', 'CLIENT_FORKED', 'RESET_REQUIRED', 'PAYLOAD_TOO_LARGE'],
  }),
  pullSync: route({
    ...hosted,
    audit: 'never',
    takesGzip: true,
    path: '/sync/v1/pull/',
    summary: 'What has changed since a cursor',
    body: pullRequestSchema,
    responses: { 200: pullAnswerSchema },
    errors: [...ofDevice, 'RESET_REQUIRED'],
  }),
  getSyncEntitlement: route({
    ...hosted,
    method: 'GET',
    audit: 'never',
    path: '/sync/v1/entitlement/',
    summary: 'What the plan allows a device, also without a network',
    responses: { 200: entitlementSchema },
    errors: ['AUTHENTICATION_REQUIRED', 'PERMISSION_DENIED'],
  }),
  createBlob: route({
    ...hosted,
    audit: 'never',
    path: '/sync/v1/blobs/',
    summary: 'Begin to send a piece of a recording; 200 where it was begun, or is there already',
    description:
      'Speaks tus 1.0.0 too: with `Upload-Length`, and `Upload-Metadata` naming `sha256`. `Location` is where its bytes ' +
      'go and where it is read from; `Upload-Offset` says how many have arrived. The piece must stand in the manifest ' +
      'of a recording that was sent before. What is not finished within 7 days is dropped.',
    body: z.strictObject({
      sha256: hash,
      /** Bytes of the whole. */
      length: z.int().min(1).max(RECORDING.maxSegmentBytes, 'A piece has at most 8 MiB.'),
    }),
    responses: { 201: blobStateSchema, 200: blobStateSchema },
    errors: [...refused, 'RESOURCE_NOT_FOUND', 'CONSENT_REQUIRED', 'STORAGE_FULL', 'CHECKSUM_MISMATCH'],
  }),
  appendBlob: route({
    ...hosted,
    audit: 'never',
    method: 'PATCH',
    path: '/sync/v1/blobs/{sha256}/',
    summary: 'Add bytes to a piece of a recording',
    description:
      'Speaks tus 1.0.0 too, by `Upload-Offset`. The last byte is acknowledged once the whole has its hash and is on the ' +
      'disk; what has another one is dropped. To another place than the end it is a 409 whose `Upload-Offset` says where ' +
      'to go on.',
    params: z.object({ sha256: hash }),
    query: z.strictObject({
      offset: z
        .string()
        .regex(/^\d{1,10}$/, 'A number of bytes, 0 or greater.')
        .transform(Number),
    }),
    octets: { mediaType: OCTETS, maxBytes: RECORDING.maxSegmentBytes },
    responses: { 204: null },
    errors: [
      ...refused,
      ...(['RESOURCE_NOT_FOUND', 'INVALID_STATE', 'CONSENT_REQUIRED', 'PAYLOAD_TOO_LARGE'] as const),
      ...(['UNSUPPORTED_MEDIA_TYPE', 'CHECKSUM_MISMATCH', 'STORAGE_FULL'] as const),
    ],
  }),
  getBlob: route({
    ...hosted,
    audit: 'never',
    method: 'GET',
    path: '/sync/v1/blobs/{sha256}/',
    summary: 'A piece of a recording, whole or by Range; HEAD tells how many bytes of it have arrived',
    params: z.object({ sha256: hash }),
    file: ['application/octet-stream'],
    responses: { 200: null },
    errors: [...refused, 'RESOURCE_NOT_FOUND'],
  }),
  getSyncStatus: route({
    ...device,
    method: 'GET',
    audit: 'never',
    path: '/sync/status/',
    summary: 'How syncing stands on this device',
    responses: { 200: syncStatusSchema },
    errors: ['AUTHENTICATION_REQUIRED', 'PERMISSION_DENIED'],
  }),
  syncNow: route({
    ...device,
    method: 'POST',
    audit: 'never',
    path: '/sync/now/',
    summary: 'Sync at once',
    responses: { 200: syncStatusSchema },
    errors: ['VALIDATION_ERROR', 'AUTHENTICATION_REQUIRED', 'PERMISSION_DENIED', 'INVALID_STATE'],
  }),
  connectSync: route({
    ...device,
    method: 'POST',
    path: '/sync/connect/',
    summary: 'Connect this studio to an account on a hosted instance',
    body: z.strictObject({
      /** Without it HOSTED_URL is used. */
      url: z
        .url({ protocol: /^https?$/, error: 'Enter an address that begins with https://.' })
        .max(500)
        .optional(),
      email: textSchema.trim().min(1).max(254),
      password: textSchema.min(1).max(1000),
      /** The code of the second factor, where the account has one. */
      otp: textSchema.max(20).optional(),
      /** What becomes of what this studio holds already. */
      existing: z.enum(['upload', 'discard']),
    }),
    responses: { 200: syncStatusSchema },
    errors: [...refused, 'INVALID_STATE', 'UPGRADE_REQUIRED', 'SERVICE_UNAVAILABLE'],
  }),
  disconnectSync: route({
    ...device,
    method: 'POST',
    path: '/sync/disconnect/',
    summary: 'Stop syncing',
    body: z.strictObject({
      /** Whether what came from there stays in this studio. */
      keep: z.boolean(),
    }),
    responses: { 200: syncStatusSchema },
    errors: [...refused, 'INVALID_STATE'],
  }),
  patchSyncSettings: route({
    ...device,
    method: 'PATCH',
    path: '/sync/settings/',
    summary: 'Set how the sound of recordings is sent and fetched on this device',
    body: z.strictObject({
      send_recordings: syncSettingsSchema.shape.send_recordings.optional(),
      fetch_recordings: z.boolean().optional(),
      max_rate: z
        .int()
        .min(1024, 'At least 1024 bytes a second.')
        .max(1e9, 'At most 1,000,000,000 bytes a second.')
        .nullable()
        .optional(),
    }),
    responses: { 200: syncStatusSchema },
    errors: [...refused, 'INVALID_STATE'],
  }),
  sendRecordings: route({
    ...device,
    method: 'POST',
    audit: 'never',
    path: '/sync/recordings/send/',
    summary: 'Send the sound of recordings now, whatever the settings say of this network',
    responses: { 200: syncStatusSchema },
    errors: [...refused, 'INVALID_STATE'],
  }),
  listQuarantine: route({
    ...device,
    method: 'GET',
    audit: 'never',
    path: '/sync/quarantine/',
    summary: 'Changes that were refused, and wait for a decision',
    query: z.strictObject(listQuery(['id'])),
    responses: { 200: pageOf(quarantinedSchema) },
    errors: [...refused],
  }),
  retryQuarantined: route({
    ...one,
    path: '/sync/quarantine/{id}/retry/',
    summary: 'Send it again: what was changed here is to hold',
    responses: { 200: syncStatusSchema },
    errors: [...refused, 'RESOURCE_NOT_FOUND', 'INVALID_STATE'],
  }),
  discardQuarantined: route({
    ...one,
    path: '/sync/quarantine/{id}/discard/',
    summary: 'Give it up: what is there is to hold',
    responses: { 200: syncStatusSchema },
    errors: [...refused, 'RESOURCE_NOT_FOUND', 'INVALID_STATE'],
  }),
};
