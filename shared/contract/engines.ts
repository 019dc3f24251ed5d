/**
 * Engines beside the embedded one: a language model for a second opinion and for follow-ups, a transcriber for speech.
 * Both are off until somebody sets them up. Source: product, "Scores people can trust"; OpenAI API reference,
 * "Chat completions" and "Create transcription", for the endpoints that are spoken to.
 */
import { z } from 'zod';
import { idParamSchema, idParams, route, textSchema, timestampSchema } from './common.ts';
import { MODEL_USES } from './values.ts';

export type ModelUse = (typeof MODEL_USES)[number];
/** What one call of an engine was for. */
export const ENGINE_PURPOSES = ['scoring', 'follow_up', 'transcription'] as const;
export type EnginePurpose = (typeof ENGINE_PURPOSES)[number];

/** Why there is no result: the engine did not give one. */
export const ENGINE_FAILURES = [
  'unreachable',
  'timeout',
  'server_error',
  'rejected',
  'circuit_open',
  'broken_answer',
  'too_long',
] as const;
/** Why there is no result: the engine gave one, and it did not pass the checks. */
export const ENGINE_REFUSALS = [
  'wrong_schema',
  'wrong_points',
  'fabricated_quote',
  'unsupported_quote',
  'follows_instructions',
  'score_mismatch',
  'no_question',
  'off_topic',
  'gives_away',
] as const;
export type EngineFailure = (typeof ENGINE_FAILURES)[number];
export type EngineRefusal = (typeof ENGINE_REFUSALS)[number];
export const engineTroubleSchema = z.enum([...ENGINE_FAILURES, ...ENGINE_REFUSALS]);
export type EngineTrouble = z.infer<typeof engineTroubleSchema>;

export const USE_STATUSES = ['given', 'refused', 'failed'] as const;
export type UseStatus = (typeof USE_STATUSES)[number];

const SET_BY = ['owner', 'instance'] as const;

export const languageModelSchema = z
  .object({
    url: z.string(),
    model: z.string(),
    /** The key itself is never shown. */
    has_api_key: z.boolean(),
    uses: z.array(z.enum(MODEL_USES)),
    /** `instance`: by whoever runs this instance, in its environment. */
    set_by: z.enum(SET_BY),
  })
  .meta({ id: 'LanguageModel' });

export const transcriberSchema = z
  .object({
    /** Null where it is a command. */
    url: z.string().nullable(),
    model: z.string().nullable(),
    has_api_key: z.boolean(),
    command: z.string().nullable(),
    set_by: z.enum(SET_BY),
  })
  .meta({ id: 'Transcriber' });

export const enginesSchema = z
  .object({
    /** Whether the caller may set them up: a company's owner, or somebody who works for none. */
    may_change: z.boolean(),
    /** Whether a transcriber may be a command here: in the desktop window, whose calls nobody else can make. */
    takes_command: z.boolean(),
    language_model: languageModelSchema.nullable(),
    transcriber: transcriberSchema.nullable(),
    /** The latest calls, newest first; of a company, for its owners alone. */
    recent: z.array(
      z.object({
        at: timestampSchema,
        purpose: z.enum(ENGINE_PURPOSES),
        model: z.string(),
        host: z.string(),
        prompt_version: z.string().nullable(),
        interview_id: z.int(),
        status: z.enum(USE_STATUSES),
        failure: engineTroubleSchema.nullable(),
        duration_ms: z.int(),
      }),
    ),
  })
  .meta({ id: 'Engines' });
export type Engines = z.infer<typeof enginesSchema>;

/** Which engines see what is said in one interview, for whoever is to agree to that. */
export const interviewEnginesSchema = z
  .strictObject({
    language_model: z
      .strictObject({ model: z.string(), host: z.string(), uses: z.array(z.enum(MODEL_USES)) })
      .nullable(),
    /** Model and host; of a command its program. `is_local`: what it hears stays on this device. */
    transcriber: z.strictObject({ model: z.string(), host: z.string(), is_local: z.boolean() }).nullable(),
  })
  .meta({ id: 'InterviewEngines' });
export type InterviewEngines = z.infer<typeof interviewEnginesSchema>;

/** What a trial sent and what came back. */
export const engineTrialSchema = z
  .object({
    ok: z.boolean(),
    /** Where it was sent; of a command its program. */
    host: z.string(),
    duration_ms: z.int(),
    /** The very text that was sent, or what the sound was. */
    sent: z.string(),
    /** Null where nothing came. */
    received: z.string().nullable(),
    failure: engineTroubleSchema.nullable(),
    /** The failure in the words of whoever reported it. */
    message: z.string().nullable(),
  })
  .meta({ id: 'EngineTrial' });
export type EngineTrial = z.infer<typeof engineTrialSchema>;

/** A transcription to look over before it becomes an answer. */
export const draftTranscriptSchema = z
  .object({
    question_id: z.int(),
    text: z.string(),
    /** Seconds from the beginning of the sound; null where the engine gives none. Fits `words` of an answer. */
    words: z
      .array(
        z.object({ word: z.string(), start: z.number(), end: z.number(), confidence: z.number().optional() }),
      )
      .nullable(),
    /** Mean over the words, 0–1; null where the engine gives none. */
    confidence: z.number().nullable(),
    model: z.string(),
    duration_ms: z.int(),
  })
  .meta({ id: 'DraftTranscript' });
export type DraftTranscript = z.infer<typeof draftTranscriptSchema>;

const MIB = 1024 * 1024;
/** What browsers record and transcribers take. Source: OpenAI API reference, "Create transcription": 25 MB. */
export const AUDIO = {
  types: ['audio/webm', 'audio/ogg', 'audio/wav', 'audio/mpeg', 'audio/mp4', 'audio/flac'],
  maxBytes: 25 * MIB,
} as const;

const isUsable = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, search, hash } = new URL(text);
  return /^https?:$/.test(protocol) && username + password + search + hash === '';
};
const urlSchema = textSchema
  .trim()
  .max(500)
  .refine(isUsable, 'Enter an http:// or https:// address without a password, ? or #.')
  .transform((text) => text.replace(/\/+$/, ''));
const modelSchema = textSchema.trim().min(1, 'Name the model.').max(200);
/** Goes into a header. */
const keySchema = z
  .string()
  .max(500)
  .regex(/^[\x21-\x7e]*$/, 'A key has no spaces and only plain characters.');

/** `api_key`: left out, the kept one stays where the host is the same; empty, there is none. */
const endpoint = { url: urlSchema, model: modelSchema, api_key: keySchema.optional() };
export const languageModelInputSchema = z.strictObject({
  ...endpoint,
  uses: z
    .array(z.enum(MODEL_USES))
    .max(MODEL_USES.length)
    .default([...MODEL_USES]),
});
export type LanguageModelInput = z.output<typeof languageModelInputSchema>;

/** Either an endpoint with its model, or a command. */
export const transcriberInputSchema = z
  .strictObject({
    url: urlSchema.optional(),
    model: modelSchema.optional(),
    api_key: keySchema.optional(),
    /** Program and arguments; `{file}` is the sound's place, its end where it is not named. No shell reads it. */
    command: textSchema.trim().min(1).max(1000).optional(),
  })
  .refine(({ url, command }) => (url === undefined) !== (command === undefined), {
    path: ['url'],
    error: 'Enter either an address or a command.',
  })
  .refine(({ url, model }) => url === undefined || model !== undefined, {
    path: ['model'],
    error: 'Name the model.',
  });
export type TranscriberInput = z.output<typeof transcriberInputSchema>;

const engines = { tag: 'Engines', access: 'user', category: 'general' } as const;
const model = { ...engines, path: '/engines/language-model/' } as const;
const speech = { ...engines, path: '/engines/transcriber/' } as const;
const own = ['AUTHENTICATION_REQUIRED', 'PERMISSION_DENIED'] as const;
const changed = ['VALIDATION_ERROR', ...own] as const;
const found = [...own, 'RESOURCE_NOT_FOUND'] as const;
/** Trying out sends something somewhere: not as often as one may look. */
const trial = { method: 'POST', category: 'analysis', audit: 'never' } as const;

export const engineRoutes = {
  getEngines: route({
    ...engines,
    method: 'GET',
    path: '/engines/',
    summary: 'The engines beside the embedded one, and their latest calls',
    description:
      'Those of the caller’s company; of somebody who works for none, their own. A language model gives a second ' +
      'opinion, which is shown apart and changes no score.',
    responses: { 200: enginesSchema },
    errors: ['AUTHENTICATION_REQUIRED'],
  }),
  setLanguageModel: route({
    ...model,
    method: 'PUT',
    summary: 'Set up the language model: any endpoint that speaks the OpenAI protocol',
    description:
      'From then on each scored answer whose candidate agreed to it is sent there: question, key points and ' +
      'answer, never a name.',
    body: languageModelInputSchema,
    responses: { 200: enginesSchema },
    errors: changed,
  }),
  removeLanguageModel: route({
    ...model,
    method: 'DELETE',
    summary: 'Forget the language model and its key',
    responses: { 204: null },
    errors: found,
  }),
  tryLanguageModel: route({
    ...model,
    ...trial,
    path: '/engines/language-model/test/',
    summary: 'Send a made-up answer there and say what came back; nothing is set up',
    body: languageModelInputSchema,
    responses: { 200: engineTrialSchema },
    errors: changed,
  }),
  setTranscriber: route({
    ...speech,
    method: 'PUT',
    summary: 'Set up the transcriber: an endpoint, or on a device a command',
    body: transcriberInputSchema,
    responses: { 200: enginesSchema },
    errors: changed,
  }),
  removeTranscriber: route({
    ...speech,
    method: 'DELETE',
    summary: 'Forget the transcriber and its key',
    responses: { 204: null },
    errors: found,
  }),
  tryTranscriber: route({
    ...speech,
    ...trial,
    path: '/engines/transcriber/test/',
    summary: 'Send a second of a tone there and say what came back; nothing is set up',
    body: transcriberInputSchema,
    responses: { 200: engineTrialSchema },
    errors: changed,
  }),
  getInterviewEngines: route({
    method: 'GET',
    path: '/interview/interviews/{id}/engines/',
    tag: 'Interviews',
    access: 'user',
    category: 'unlimited',
    params: idParams,
    summary: 'Which engines see what is said in it, for whoever is to agree',
    responses: { 200: interviewEnginesSchema },
    errors: found,
  }),
  transcribeAnswer: route({
    method: 'POST',
    path: '/interview/interviews/{id}/transcribe/',
    tag: 'Interviews',
    access: 'user',
    category: 'unlimited',
    params: idParams,
    query: z.strictObject({ question_id: idParamSchema }),
    summary: 'A spoken answer as a draft to look over; the sound is not kept',
    multipart: AUDIO,
    responses: { 200: draftTranscriptSchema },
    errors: [
      'VALIDATION_ERROR',
      ...found,
      'INVALID_STATE',
      'CONSENT_REQUIRED',
      'PAYLOAD_TOO_LARGE',
      'UNSUPPORTED_MEDIA_TYPE',
      'SERVICE_UNAVAILABLE',
    ],
  }),
};
