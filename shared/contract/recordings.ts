/**
 * Recordings of answers: sent in pieces while they are made, by the tus protocol (tus.io, version 1.0.0: creation,
 * creation-defer-length, checksum, termination) or by the same calls with their words in body and query.
 * Source: extensions, "Running an interview"; sync protocol, rule 8.
 */
import { z } from 'zod';
import {
  idParamSchema,
  idSchema,
  listQuery,
  pageOf,
  route,
  timestampInputSchema,
  timestampSchema,
} from './common.ts';

const MIB = 1024 * 1024;
export const RECORDING = {
  /** What browsers record, and what else may be handed in. */
  types: [
    ...['audio/webm', 'audio/ogg', 'audio/mp4', 'audio/wav', 'audio/mpeg', 'audio/flac'],
    ...['video/webm', 'video/mp4'],
  ],
  maxBytes: 1024 * MIB,
  /** What is sent with a checksum is held until it is known to be whole, so it is no larger than this. */
  maxSegmentBytes: 8 * MIB,
  /** Of one interview, all together. */
  maxInterviewBytes: 4096 * MIB,
} as const;
export type RecordingType = (typeof RECORDING.types)[number];
/** What a piece is sent as. */
export const OCTETS = 'application/offset+octet-stream';

const segmentSchema = z.object({
  index: z.int(),
  /** Where it begins, and how long it is; both in bytes. */
  offset: z.int(),
  length: z.int(),
  sha256: z.string(),
  /** Seconds into the recording; null where its sender did not say. */
  start: z.number().nullable(),
});
export const recordingSchema = z
  .object({
    id: z.int(),
    question_id: z.int(),
    client_id: z.string(),
    media_type: z.string(),
    /** Bytes that have arrived. */
    bytes: z.int(),
    /** Bytes of the whole; null until that is known. */
    length: z.int().nullable(),
    is_complete: z.boolean(),
    /** Whether this instance has its sound, and not only its row from another one. */
    is_here: z.boolean(),
    /** Seconds, as its sender measured it; null until it is complete, and where it was not said. */
    duration: z.number().nullable(),
    started_at: timestampSchema,
    created_at: timestampSchema,
    /** Where it is played from, and where its pieces go. */
    url: z.string(),
    /** In the order of the sound. */
    segments: z.array(segmentSchema),
  })
  .meta({ id: 'Recording' });
export type Recording = z.infer<typeof recordingSchema>;

const lengthSchema = z.int().min(0).max(RECORDING.maxBytes, 'A recording has at most 1 GiB.');
export const createRecordingSchema = z.strictObject({
  question_id: idSchema,
  media_type: z.enum(RECORDING.types, {
    error: `Use one of ${RECORDING.types.join(', ')}.`,
  }),
  /** Makes a retry the same recording. Left out: every call is a new one. */
  client_id: z.uuid().optional(),
  /** Left out: now. */
  started_at: timestampInputSchema.optional(),
  /** Bytes of the whole, where they are known beforehand. */
  length: lengthSchema.optional(),
});

const number = (what: string, pattern: RegExp) => z.string().regex(pattern, what).transform(Number);
const bytes = number('A number of bytes, 0 or greater.', /^\d{1,10}$/);
const seconds = number('Seconds, 0 or greater.', /^\d{1,6}(\.\d{1,6})?$/);
export const appendRecordingSchema = z.strictObject({
  /** How many bytes the server has: this piece goes behind them. */
  offset: bytes,
  /** Hexadecimal; of this piece. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'A SHA-256 has 64 hexadecimal digits.')
    .optional(),
  /** Seconds into the recording at which this piece begins. */
  start: seconds.optional(),
  /** Bytes of the whole, once they are known: with them it is complete. */
  length: bytes.refine((value) => value <= RECORDING.maxBytes, 'A recording has at most 1 GiB.').optional(),
  /** Seconds of the whole. */
  duration: seconds.optional(),
});

/** How much more may be recorded. */
export const recordingRoomSchema = z.object({ bytes: z.int() }).meta({ id: 'RecordingRoom' });

const params = z.object({ id: idParamSchema });
const one = z.object({ id: idParamSchema, recording_id: idParamSchema });
const recordings = { tag: 'Interviews', access: 'user', category: 'unlimited' } as const;
const all = { ...recordings, path: '/interview/interviews/{id}/recordings/', params } as const;
const each = {
  ...recordings,
  path: '/interview/interviews/{id}/recordings/{recording_id}/',
  params: one,
} as const;
const found = ['AUTHENTICATION_REQUIRED', 'PERMISSION_DENIED', 'RESOURCE_NOT_FOUND'] as const;

export const recordingRoutes = {
  listRecordings: route({
    ...all,
    method: 'GET',
    summary: 'The recordings of an interview, each with its manifest',
    query: z.strictObject(listQuery(['id'])),
    responses: { 200: pageOf(recordingSchema) },
    errors: ['VALIDATION_ERROR', ...found],
  }),
  createRecording: route({
    ...all,
    method: 'POST',
    summary: 'Begin the recording of an answer; 200 with the same one when its client_id was seen before',
    description:
      'Speaks tus 1.0.0 too: with `Upload-Length`, or `Upload-Defer-Length: 1`, and `Upload-Metadata` naming ' +
      '`question_id`, `filetype`, and where wanted `client_id` and `started_at`; `Location` is where its pieces go.',
    body: createRecordingSchema,
    responses: { 201: recordingSchema, 200: recordingSchema },
    errors: [
      'VALIDATION_ERROR',
      ...found,
      'INVALID_STATE',
      'CONSENT_REQUIRED',
      'DUPLICATE_RESOURCE',
      'STORAGE_FULL',
    ],
  }),
  getRecordingRoom: route({
    ...recordings,
    path: '/interview/interviews/{id}/recordings/room/',
    params,
    method: 'GET',
    summary: 'How many more bytes may be recorded',
    responses: { 200: recordingRoomSchema },
    errors: found,
  }),
  appendRecording: route({
    ...each,
    audit: 'never',
    method: 'PATCH',
    summary: 'Add a piece, which is on the disk when this is answered',
    description:
      'Speaks tus 1.0.0 too, by `Upload-Offset`, `Upload-Checksum` (sha256) and `Upload-Length`. The same piece again ' +
      'is taken for the retry that it is; any other at another place than the end is a 409 whose `Upload-Offset`, ' +
      'also in `details.offset`, says where to go on. To one whose deletion can still be taken back it is a 409 with ' +
      '`Retry-After`: keep the piece until then.',
    query: appendRecordingSchema,
    octets: { mediaType: OCTETS, maxBytes: RECORDING.maxBytes },
    responses: { 204: null },
    errors: [
      'VALIDATION_ERROR',
      ...found,
      'INVALID_STATE',
      'CONSENT_REQUIRED',
      'PAYLOAD_TOO_LARGE',
      'UNSUPPORTED_MEDIA_TYPE',
      'CHECKSUM_MISMATCH',
      'STORAGE_FULL',
    ],
  }),
  getRecording: route({
    ...each,
    audit: 'view',
    method: 'GET',
    summary: 'The recording as it is so far, whole or by Range; HEAD tells how many bytes have arrived',
    description: 'A 409 where its sound was recorded on another device and is not here (`is_here`).',
    file: RECORDING.types,
    responses: { 200: null },
    errors: [...found, 'INVALID_STATE'],
  }),
  fetchRecording: route({
    ...each,
    audit: 'never',
    path: '/interview/interviews/{id}/recordings/{recording_id}/fetch/',
    method: 'POST',
    summary: 'Bring the sound of a recording that was made on another device; 200 once it is here',
    responses: { 200: recordingSchema },
    errors: [...found, 'INVALID_STATE', 'STORAGE_FULL', 'SERVICE_UNAVAILABLE'],
  }),
  deleteRecording: route({
    ...each,
    method: 'DELETE',
    summary: 'Delete a recording; its sound goes a minute later, until when it can be taken back',
    responses: { 204: null },
    errors: found,
  }),
  restoreRecording: route({
    ...each,
    path: '/interview/interviews/{id}/recordings/{recording_id}/restore/',
    method: 'POST',
    summary: 'Take the deletion of a recording back, within a minute; 200 also where it was not deleted',
    responses: { 200: recordingSchema },
    errors: [...found, 'INVALID_STATE'],
  }),
};
