/**
 * The rows that sync, in the order in which they depend on one another: a row refers only to rows of entities before
 * its own, or to an earlier row of its own. Names are those of the tables; a reference holds the other row's uid and
 * loses the `_id` of its column. Ids, tenant and version are never among the fields: an instance gives its own.
 * Source: sync protocol, "Words".
 */
import { z } from 'zod';
import { difficultySchema, questionKindSchema } from '../../content/schema.ts';
import { applicationStatusSchema } from '../../contract/applications.ts';
import { textSchema } from '../../contract/common.ts';
import { decisionValueSchema } from '../../contract/decision.ts';
import { ENGINE_PURPOSES, USE_STATUSES } from '../../contract/engines.ts';
import { statusSchema } from '../../contract/interviews.ts';
import { RECORDING } from '../../contract/recordings.ts';

const uid = z.uuid();
const text = textSchema.max(1_000_000);
const line = textSchema.max(2000);
const json = text;
const flag = z.union([z.literal(0), z.literal(1)]);
const count = z.int().min(-1e9).max(1e9);
const real = z.number();
const hash = z.string().regex(/^[0-9a-f]{64}$/, 'A SHA-256 has 64 hexadecimal digits.');
/** As times are stored: UTC with milliseconds, so that the order of the texts is that of time. */
const time = z.iso.datetime({ precision: 3 });

/** What a field refers to, and whether to a person. */
interface Reference {
  column: string;
  table: string;
}

export interface Entity {
  /** Every field of a row, by its name on the wire. */
  shape: z.ZodObject;
  /** By the name on the wire; `users` are people, whom an instance may not know. */
  refs: Readonly<Record<string, Reference>>;
  /** Fields that say when something was done, by the clock of whoever did it. */
  times: readonly string[];
}

type Refs = Record<string, string | Reference>;

function entity(refs: Refs, fields: z.ZodRawShape, nullableRefs: readonly string[] = []): Entity {
  const references = Object.fromEntries(
    Object.entries(refs).map(([name, ref]) => [
      name,
      typeof ref === 'string' ? { column: `${name}_id`, table: ref } : ref,
    ]),
  );
  const refShape = Object.fromEntries(
    Object.keys(refs).map((name) => [name, nullableRefs.includes(name) ? uid.nullable() : uid]),
  );
  const shape = z.strictObject({ ...refShape, ...fields });
  const times = Object.entries(fields).flatMap(([name, field]) =>
    (field === time || (field instanceof z.ZodNullable && field.unwrap() === time)) &&
    name !== 'scheduled_time' &&
    name !== 'no_show_at'
      ? [name]
      : [],
  );
  return { shape, refs: references, times };
}

/** A person, in a column that does not end in `_id`. */
const by = (column: string): Reference => ({ column, table: 'users' });
const interview = { interview: 'interviews' } as const;

export const ENTITIES = {
  companies: entity(
    {},
    {
      company_name: line,
      industry: line,
      sentiment_in_fit: flag,
      recording_keep_days: count.nullable(),
      created_at: time,
      updated_at: time,
    },
  ),
  jobs: entity(
    { company: 'companies', created_by: by('created_by') },
    {
      title: line,
      description: text,
      requirements: text,
      job_focus: line,
      is_active: flag,
      skills: json,
      skills_edited: flag,
      created_at: time,
      updated_at: time,
      deleted_at: time.nullable(),
    },
  ),
  question_sets: entity(
    { created_by: by('created_by') },
    {
      name: line,
      questions: json,
      question_count: count,
      created_at: time,
      updated_at: time,
      deleted_at: time.nullable(),
    },
  ),
  interviews: entity(
    { company: 'companies', job: 'jobs', user: 'users', created_by: by('created_by') },
    {
      job_snapshot: json.nullable(),
      title: line.nullable(),
      candidate_email: line.nullable(),
      candidate_name: line,
      status: statusSchema,
      scheduled_time: time,
      no_show_at: time.nullable(),
      max_duration_minutes: count,
      is_practice: flag,
      enable_behavioral_analysis: flag,
      adaptive: flag,
      difficulty: difficultySchema,
      language: line,
      skills: json,
      plan_source: z.enum(['job', 'skills', 'set']),
      start_time: time.nullable(),
      end_time: time.nullable(),
      duration: real.nullable(),
      question_count: count,
      answered_count: count,
      completion_percentage: count,
      technical_accuracy: real.nullable(),
      behavioral_score: real.nullable(),
      fit_score: real.nullable(),
      fit_with_sentiment: real.nullable(),
      interviewer_notes: text,
      cancel_reason: text.nullable(),
      attempt_of: uid.nullable(),
      created_at: time,
      updated_at: time,
    },
    ['company', 'job', 'user'],
  ),
  consents: entity(
    { ...interview, recorded_by: by('recorded_by') },
    {
      recording: flag,
      behavioral_analysis: flag,
      ai_scoring: flag,
      video: flag.nullable(),
      region: line.nullable(),
      text_version: line,
      language_model: line.nullable(),
      transcriber: line.nullable(),
      created_at: time,
    },
  ),
  questions: entity(
    { ...interview, parent: 'questions' },
    {
      position: count,
      bank_key: line.nullable(),
      key_point_id: line.nullable(),
      worded_by: line.nullable(),
      text,
      kind: questionKindSchema,
      skill: line,
      difficulty: difficultySchema,
      time_limit_seconds: count,
      key_points: json,
      anchors: json.nullable(),
      asked_at: time.nullable(),
      answered_at: time.nullable(),
      created_at: time,
    },
    ['parent'],
  ),
  answers: entity(
    { ...interview, question: 'questions', answered_by: by('answered_by') },
    {
      client_id: line,
      text,
      response_time: real,
      duration: real.nullable(),
      words: json.nullable(),
      created_at: time,
    },
  ),
  evaluations: entity(
    { ...interview, answer: 'answers' },
    {
      scorer_name: line,
      scorer_version: line,
      input_hash: line,
      score: real.nullable(),
      reason: line.nullable(),
      result: json,
      is_current: flag,
      created_at: time,
    },
  ),
  skill_assessments: entity(interview, {
    skill: line,
    accumulated_score: real,
    update_count: count,
    is_scored: flag,
    created_at: time,
    updated_at: time,
  }),
  skill_steps: entity(
    { ...interview, assessment: 'skill_assessments', answer: 'answers' },
    { score: real, created_at: time },
  ),
  sentiment_sessions: entity(interview, {
    overall_sentiment: line,
    positive_score: real,
    negative_score: real,
    neutral_score: real,
    mixed_score: real,
    confidence_level: real,
    engagement_score: real,
    professionalism_score: real,
    clarity_score: real,
    created_at: time,
    updated_at: time,
  }),
  attention: entity(
    { ...interview, question: 'questions' },
    { samples: count, focused: count, speaking: count, created_at: time },
  ),
  engine_uses: entity(
    { ...interview, question: 'questions', answer: 'answers' },
    {
      purpose: z.enum(ENGINE_PURPOSES),
      model: line,
      host: line,
      prompt_version: line.nullable(),
      status: z.enum(USE_STATUSES),
      failure: line.nullable(),
      result: json.nullable(),
      duration_ms: count,
      created_at: time,
    },
    ['answer'],
  ),
  recommendations: entity(interview, {
    skill: line,
    recommendation_text: text,
    feedback_type: z.enum(['improvement', 'strength']),
    feedback_category: z.enum(['technical', 'behavioral']),
    created_at: time,
    replaced_at: time.nullable(),
  }),
  learning_paths: entity(interview, {
    status: z.enum(['active', 'completed']),
    created_at: time,
    updated_at: time,
    replaced_at: time.nullable(),
  }),
  learning_resources: entity(
    { path: 'learning_paths', completed_by: by('completed_by') },
    {
      resource_key: line,
      title: line,
      resource_type: line,
      url: line,
      estimated_hours: real,
      position: count,
      completed_at: time.nullable(),
      replaced_at: time.nullable(),
    },
    ['completed_by'],
  ),
  decisions: entity(
    { ...interview, decided_by: by('decided_by'), ended_by: by('ended_by') },
    { decision: decisionValueSchema, reason: text, decided_at: time, ended_at: time.nullable() },
    ['ended_by'],
  ),
  overrides: entity(
    { ...interview, made_by: by('made_by'), ended_by: by('ended_by') },
    {
      skill: line.nullable(),
      score: real,
      engine_score: real.nullable(),
      reason: text,
      created_at: time,
      ended_at: time.nullable(),
    },
    ['ended_by'],
  ),
  scorecards: entity(
    { ...interview, rater: 'users' },
    { ratings: json, notes: text, created_at: time, updated_at: time },
  ),
  exemplars: entity(
    { ...interview, answer: 'answers', graded_by: by('graded_by') },
    {
      question_key: line,
      score: real,
      note: text,
      created_at: time,
      updated_at: time,
      deleted_at: time.nullable(),
    },
  ),
  applications: entity(
    { job: 'jobs', user: 'users', interview: 'interviews' },
    { status: applicationStatusSchema, cover_letter: text, created_at: time, updated_at: time },
    ['interview'],
  ),
  /** What stood in an interview's notes and gave way to what was written later on another device. */
  kept_notes: entity(interview, { text, written_at: time, created_at: time, dismissed_at: time.nullable() }),
  recordings: entity(
    { ...interview, question: 'questions', recorded_by: by('recorded_by') },
    {
      client_id: line,
      media_type: z.enum(RECORDING.types),
      bytes: z.int().min(0).max(RECORDING.maxBytes),
      length: z.int().min(0).max(RECORDING.maxBytes).nullable(),
      duration: real.nullable(),
      started_at: time,
      created_at: time,
      deleted_at: time.nullable(),
    },
  ),
  /** The manifest of a recording; its sound is sent apart, by these hashes. */
  recording_segments: entity(
    { ...interview, recording: 'recordings' },
    {
      position: z.int().min(0).max(RECORDING.maxBytes),
      at_byte: z.int().min(0).max(RECORDING.maxBytes),
      bytes: z.int().min(1).max(RECORDING.maxSegmentBytes),
      sha256: hash,
      start: real.nullable(),
    },
  ),
} as const satisfies Record<string, Entity>;

export type EntityName = keyof typeof ENTITIES;
/** Entities that a later version of the rows added. */
export const SINCE: Partial<Record<EntityName, number>> = { recordings: 2, recording_segments: 2 };

export const ENTITY_NAMES = Object.keys(ENTITIES) as EntityName[];
export const isEntity = (name: string): name is EntityName => Object.hasOwn(ENTITIES, name);

/** The fields of a row that are there; which ones, its entity says. */
export type Fields = Readonly<Record<string, string | number | null>>;
