/**
 * What the authority makes of a mutation. Pure: whoever asks brings the rows that it concerns, as they are now.
 * Source: sync protocol, rules 4, 5 and 7.
 *
 * - Companies, jobs, question sets and applications are compared and set: they change where they are still what the
 *   device knew, else a person chooses.
 * - What is said and scored while an interview runs is taken from the device that runs it. Another device's is kept
 *   there as an attempt of its own.
 * - A status goes forward only, from what the device took it to be.
 * - Of notes the later text holds; the other one is kept beside it.
 * - Recordings grow by pieces, from the device that runs the interview; a deletion wins over them, and can be taken back
 *   while their sound is there.
 * - Each person's ratings are their own; one decision, and one score of a person's in place of the engine's, holds.
 */
import type { z } from 'zod';
import type { ApplicationStatus } from '../../contract/applications.ts';
import type { InterviewStatus } from '../../contract/interviews.ts';
import type { MemberRole } from '../../contract/users.ts';
import { ENTITIES, type EntityName, type Fields, isEntity } from '../../protocol/sync/entities.ts';
import type { Change, Mutation, Rejection } from '../../protocol/sync/messages.ts';
import { isCandidatesStep, mayMove } from '../application-status.ts';
import { mayStep } from '../status.ts';
import { wallOf } from './clock.ts';
import { mayWrite, RULES } from './rules.ts';

/** A row as the authority has it. */
export interface Standing {
  tenant: string;
  seq: number;
  /** Whether this device was the last to change it. */
  isOwn: boolean;
  data: Fields;
}

/** What of an interview says who may go on with it. */
export interface StandingInterview {
  status: InterviewStatus;
  runner: string | null;
  seq: number;
  isOwn: boolean;
  notesHlc: string;
}

export interface Bench {
  tenant: string;
  client: string;
  /** Who the device acts as. */
  user: string;
  /** In the company; null: the tenant is a person. */
  memberRole: MemberRole | null;
  row(entity: EntityName, uid: string): Standing | undefined;
  /** The interview that a row belongs to; undefined where there is none, or none is known. */
  interviewOf(change: Checked): string | undefined;
  interview(uid: string): StandingInterview | undefined;
  /** Whether somebody of this uid has an account here. */
  isKnown(user: string): boolean;
  /** Whether that account has to do with the tenant: as a member, a candidate or an applicant. */
  isOfTenant(user: string): boolean;
  /** Whether a row of this uid was there and is gone. */
  isGone(uid: string): boolean;
  /** Whether a decision, or a person's score of this skill, holds which this mutation does not end. */
  holds(
    entity: 'decisions' | 'overrides',
    interview: string,
    skill: string | null,
    ended: ReadonlySet<string>,
  ): boolean;
  /** Whether all pieces of a recording are still known here, so that its deletion can be taken back. */
  isWhole(recording: string): boolean;
  /** The rater's scorecard of an interview. */
  cardOf(interview: string, rater: string): string | undefined;
}

/** A change whose entity and fields are known to be right. */
export type Checked = Change & { entity: EntityName };

export interface Taken {
  changes: Checked[];
  /** Interviews that this device runs from here on. */
  begun: string[];
  /** Notes that gave way: to be kept beside those that hold. */
  kept: { interview: string; text: string; writtenAt: string }[];
  /** Whether anything was taken otherwise than it was sent. */
  isMerged: boolean;
}
export interface Refused {
  code: Rejection;
  detail: string;
}

const COMPARED: readonly EntityName[] = ['companies', 'jobs', 'question_sets', 'applications'];
/** What an interview is made of while it runs. */
const OF_RUN: readonly EntityName[] = [
  ...(['questions', 'answers', 'evaluations', 'skill_assessments', 'skill_steps'] as const),
  ...(['sentiment_sessions', 'attention', 'engine_uses', 'recommendations', 'learning_paths'] as const),
  ...(['recordings', 'recording_segments'] as const),
];
const STATUS_FIELDS = ['status', 'start_time', 'end_time', 'duration', 'cancel_reason', 'no_show_at'];
const RUN_FIELDS = [
  ...['question_count', 'answered_count', 'completion_percentage', 'technical_accuracy', 'behavioral_score'],
  ...['fit_score', 'fit_with_sentiment'],
];
const WAITING: readonly InterviewStatus[] = ['scheduled', 'no_show'];
/** What interviews are scored by: with one of these, their figures change after the end. */
const SCORING: readonly EntityName[] = [
  'evaluations',
  'skill_assessments',
  'overrides',
  'sentiment_sessions',
];

const refuse = (code: Rejection, detail: string): Refused => ({ code, detail });

/** Making a schema costs more than a hundred uses of it. */
const partial = new Map<EntityName, z.ZodObject>();
function someOf(entity: EntityName): z.ZodObject {
  const known = partial.get(entity) ?? ENTITIES[entity].shape.partial();
  partial.set(entity, known);
  return known;
}

/** Only so much of the shape as is there. @returns what is wrong with it, or null. */
export function checked(change: Change): Refused | null {
  if (!isEntity(change.entity)) return refuse('unknown_entity', change.entity);
  if (change.op === 'del') return null;
  const found = (change.op === 'put' ? ENTITIES[change.entity].shape : someOf(change.entity)).safeParse(
    change.data,
  );
  if (found.success) return null;
  const [issue] = found.error.issues;
  const name = issue?.code === 'unrecognized_keys' ? issue.keys.join(', ') : issue?.path.join('.');
  return refuse('invalid_field', `${change.entity}.${name}: ${issue?.message}`);
}

/** Judges one mutation. Its changes were `checked`. */
export function judge(mutation: Mutation, bench: Bench): Taken | Refused {
  const changes = mutation.args.changes as Checked[];
  const taken: Taken = { changes: [], begun: [], kept: [], isMerged: false };
  // One that is there is not made anew, whatever the device says.
  const made = new Map(
    changes.flatMap((change) =>
      change.op === 'put' && bench.row(change.entity, change.uid) === undefined
        ? [[change.uid, change] as const]
        : [],
    ),
  );
  const ended = new Set(
    changes.flatMap((change) => (change.op === 'set' && change.data.ended_at != null ? [change.uid] : [])),
  );
  for (const change of changes) {
    const refused = judgeOne(change, { mutation, bench, made, ended, taken });
    if (refused !== null) return refused;
  }
  return taken;
}

interface Case {
  mutation: Mutation;
  bench: Bench;
  /** Rows that this mutation makes, by their uids. */
  made: ReadonlyMap<string, Checked & { op: 'put' }>;
  /** Rows that it ends. */
  ended: ReadonlySet<string>;
  taken: Taken;
}

function judgeOne(change: Checked, { mutation, bench, made, ended, taken }: Case): Refused | null {
  const { entity, uid } = change;
  const name = `${entity} ${uid}`;
  if (!mayWrite(entity, bench.memberRole)) return refuse('forbidden', entity);
  const row = bench.row(entity, uid);
  if (row !== undefined && row.tenant !== bench.tenant) return refuse('foreign_row', name);
  if (change.op === 'put' && row !== undefined) {
    // Sent before, by a device whose disk was taken back since: the row is there once, as it is now.
    taken.isMerged = true;
    return null;
  }
  const forbidden = forbiddenIn(change, row, bench);
  if (forbidden !== null) return refuse('forbidden', `${entity}.${forbidden}`);
  const interviewUid = bench.interviewOf(change);
  const interview = interviewUid === undefined ? undefined : bench.interview(interviewUid);
  if (change.op === 'put') {
    if (bench.isGone(uid)) return refuse('deleted', name);
    const stray = strayOf(change, { bench, made });
    if (stray !== null) return refuse('foreign_row', `${entity}.${stray}`);
  } else if (row === undefined) {
    // It is gone either way.
    if (change.op === 'del') return null;
    if (!made.has(uid)) return refuse('missing_row', name);
  }
  if (change.op === 'del' && interview !== undefined && !WAITING.includes(interview.status)) {
    return refuse('run_elsewhere', name);
  }

  if (COMPARED.includes(entity) && change.op !== 'put' && row !== undefined) {
    // Deletions win over what was changed beside them, not over their being taken back.
    const isRestored = change.op === 'set' && change.data.deleted_at === null;
    if (row.data.deleted_at != null && !isRestored) return refuse('deleted', name);
    if (!(row.seq <= (mutation.base_version ?? -1)) && !row.isOwn) {
      if (change.op !== 'set' || !holdsAlready(row.data, change.data)) return refuse('conflict', name);
      // When it was changed is said by who did it first.
      taken.isMerged = true;
      return null;
    }
  }
  if (entity === 'recordings' || entity === 'recording_segments') {
    const refused = judgeRecording(change, row, bench);
    if (refused !== null) return refused;
    if (change.op === 'set' && Number(change.data.bytes ?? Infinity) < Number(row?.data.bytes ?? 0)) {
      // Sent before, by a device whose disk was taken back since: it goes on from what is here.
      taken.isMerged = true;
      return null;
    }
  }
  if (
    OF_RUN.includes(entity) &&
    !isDeletion(change) &&
    interview !== undefined &&
    !made.has(interviewUid as string)
  ) {
    const begins = changesStatus(mutation, interviewUid as string) === 'in_progress';
    if (!mayGoOn(interview, mutation, bench, begins, entity)) {
      const isScoring = interview.status === 'completed' && !isOfRun(mutation);
      return refuse(isScoring ? 'superseded' : 'run_elsewhere', name);
    }
  }
  if (entity === 'applications' && change.op === 'set' && row !== undefined) {
    const refused = judgeStep(change, row, bench);
    if (refused !== null) return refused;
  }
  if (entity === 'decisions' || entity === 'overrides') {
    const isLive = change.op === 'put' && change.data.ended_at === null;
    const skill =
      entity === 'overrides' && change.op === 'put' ? ((change.data.skill as string) ?? null) : null;
    if (isLive && bench.holds(entity, change.data.interview as string, skill, ended)) {
      return refuse('decided_elsewhere', name);
    }
  }
  if (entity === 'scorecards' && change.op === 'put') {
    // One for each rater: sent from two devices, the later one is what they meant.
    const own = bench.cardOf(change.data.interview as string, change.data.rater as string);
    if (own !== undefined) {
      const { ratings = '', notes = '', updated_at = '' } = change.data;
      taken.changes.push({ op: 'set', entity, uid: own, data: { ratings, notes, updated_at } });
      taken.isMerged = true;
      return null;
    }
  }
  if (entity === 'interviews' && change.op === 'set' && interview !== undefined && row !== undefined) {
    return judgeInterview(change, { mutation, bench, interview, row, taken });
  }
  if (entity === 'interviews' && change.op === 'put' && change.data.status !== 'scheduled') {
    taken.begun.push(uid);
  }
  const candidate = entity === 'interviews' && change.op === 'put' ? change.data.user : null;
  if (typeof candidate === 'string' && candidate !== bench.user && bench.isKnown(candidate)) {
    // Nobody is made a candidate of a company that they have nothing to do with.
    if (!bench.isOfTenant(candidate) && change.op === 'put') {
      taken.changes.push({ ...change, data: { ...change.data, user: null } });
      taken.isMerged = true;
      return null;
    }
  }
  taken.changes.push(change);
  return null;
}

/** The field that a change may not have, or `*` for the change itself; null where it is one that services make. */
function forbiddenIn(change: Checked, row: Standing | undefined, bench: Bench): string | null {
  const { isMade, isDeleted, changes, doers, isOwn } = RULES[change.entity];
  const isOthers = isOwn && row !== undefined && doers.some((field) => row.data[field] !== bench.user);
  if (isOthers) return '*';
  if (change.op === 'del') return isDeleted ? null : '*';
  if (change.op === 'put' && !isMade) return '*';
  const { refs } = ENTITIES[change.entity];
  for (const [field, value] of Object.entries(change.data)) {
    // Whom nobody here knows, the device's own user stands for.
    const isDoer = doers.includes(field) && !(field === 'user' && change.op === 'set');
    if (isDoer && typeof value === 'string' && value !== bench.user && bench.isKnown(value)) return field;
    if (change.op === 'put' || change.entity === 'interviews') continue;
    const mayChange = changes === 'all' ? !Object.hasOwn(refs, field) : changes.includes(field);
    if (!mayChange && row?.data[field] !== value) return field;
  }
  return null;
}

/** A reference of a new row to a row of another interview; null where there is none. */
function strayOf(
  { entity, data }: Checked & { op: 'put' },
  { bench, made }: Pick<Case, 'bench' | 'made'>,
): string | null {
  if (typeof data.interview !== 'string') return null;
  for (const [field, { table }] of Object.entries(ENTITIES[entity].refs)) {
    const uid = data[field];
    if (typeof uid !== 'string' || !isEntity(table) || !('interview' in ENTITIES[table].refs)) continue;
    const other = made.get(uid)?.data ?? bench.row(table, uid)?.data;
    if (other !== undefined && other.interview !== data.interview) return field;
  }
  return null;
}

/** An application goes on as over the API: forwards by the company, out of it by the candidate. */
function judgeStep(change: Checked & { op: 'set' }, row: Standing, bench: Bench): Refused | null {
  const to = change.data.status as ApplicationStatus | undefined;
  const from = row.data.status as ApplicationStatus;
  if (to === undefined || to === from) return null;
  if (isCandidatesStep(to) !== (row.data.user === bench.user))
    return refuse('forbidden', 'applications.status');
  return mayMove(from, to) ? null : refuse('status_conflict', `${from} → ${to}`);
}

/** Whether only the deletion of a recording is set, or taken back: not the runner's alone. */
const isDeletion = (change: Checked): boolean =>
  change.entity === 'recordings' &&
  change.op === 'set' &&
  Object.keys(change.data).every((field) => field === 'deleted_at');

/** No piece brings a deleted recording back; whoever deleted it may, while its sound is there. */
function judgeRecording(change: Checked, row: Standing | undefined, bench: Bench): Refused | null {
  const { entity, uid, op } = change;
  const name = `${entity} ${uid}`;
  if (op === 'put' && entity === 'recording_segments') {
    const recording = bench.row('recordings', change.data.recording as string);
    return recording?.data.deleted_at == null ? null : refuse('deleted', name);
  }
  if (op !== 'set' || row?.data.deleted_at == null || isSaidAlready(change, row)) return null;
  return isDeletion(change) && bench.isWhole(uid) ? null : refuse('deleted', name);
}

const isSaidAlready = (change: Checked & { op: 'set' }, row: Standing): boolean =>
  isDeletion(change) && change.data.deleted_at != null && row.data.deleted_at != null;

/** Whether this device may add to an interview: it runs it, or begins to, or knows how it stands since it ended. */
function mayGoOn(
  interview: StandingInterview,
  mutation: Mutation,
  bench: Bench,
  begins: boolean,
  entity?: EntityName,
): boolean {
  if (interview.runner === bench.client) return true;
  if (WAITING.includes(interview.status)) return interview.runner === null || begins;
  if (interview.status === 'in_progress') return false;
  // It is over: it may be scored anew, and nothing more is said in it.
  if (entity !== undefined && SAID.includes(entity)) return false;
  return interview.isOwn || interview.seq <= (mutation.base_version ?? -1);
}
const SAID: readonly EntityName[] = ['questions', 'answers', 'attention'];

/** Whether something was asked, said, recorded or ended, and not only scored anew. */
const isOfRun = ({ args }: Mutation): boolean =>
  args.changes.some(
    ({ entity, ...change }) =>
      entity === 'questions' ||
      entity === 'answers' ||
      entity === 'recordings' ||
      entity === 'recording_segments' ||
      (entity === 'interviews' && change.op === 'set' && change.data.status !== undefined),
  );

/** The status that a mutation brings an interview to. */
function changesStatus(mutation: Mutation, uid: string): InterviewStatus | undefined {
  for (const change of mutation.args.changes) {
    if (change.entity === 'interviews' && change.uid === uid && change.op === 'set' && change.data.status) {
      return change.data.status as InterviewStatus;
    }
  }
  return undefined;
}

interface InterviewCase {
  mutation: Mutation;
  bench: Bench;
  interview: StandingInterview;
  row: Standing;
  taken: Taken;
}

function judgeInterview(
  change: Checked & { op: 'set' },
  { mutation, bench, interview, row, taken }: InterviewCase,
): Refused | null {
  const data: Record<string, string | number | null> = { ...change.data };
  const drop = (fields: readonly string[]) => {
    for (const field of fields) {
      if (!(field in data)) continue;
      if (data[field] !== row.data[field]) taken.isMerged = true;
      delete data[field];
    }
  };
  const to = data.status as InterviewStatus | undefined;
  if (to !== undefined) {
    const from = change.was?.status as InterviewStatus | undefined;
    const isExpected =
      from === interview.status ||
      (WAITING.includes(from as InterviewStatus) && WAITING.includes(interview.status));
    if (
      isExpected &&
      mayStep(interview.status, to) &&
      (to !== 'completed' || interview.runner === bench.client)
    ) {
      if (to === 'in_progress') taken.begun.push(change.uid);
    } else if (to === 'in_progress' || to === 'completed') {
      return refuse('run_elsewhere', `${interview.status} → ${to}`);
    } else if (to === interview.status) {
      drop(STATUS_FIELDS);
    } else {
      return refuse('status_conflict', `${interview.status} → ${to}`);
    }
  }
  const runs = interview.runner === bench.client || taken.begun.includes(change.uid);
  const scores = mutation.args.changes.some((each) => SCORING.includes(each.entity as EntityName));
  if (!runs && !(scores && mayGoOn(interview, mutation, bench, false))) drop(RUN_FIELDS);
  // Without a step, its times are those of whoever ran it; only when it is to be, a device may say.
  if (to === undefined && !runs) {
    drop(STATUS_FIELDS.filter((field) => field !== 'no_show_at' || !WAITING.includes(interview.status)));
  }
  for (const field of Object.keys(ENTITIES.interviews.refs)) {
    if (!(field in data) || data[field] === row.data[field]) continue;
    // Who the candidate is, the hosted side finds out; whose it is, and of which job, stays.
    if (field !== 'user') return refuse('forbidden', `interviews.${field}`);
    drop(['user']);
  }
  if (typeof data.interviewer_notes === 'string')
    judgeNotes(change, data.interviewer_notes, { mutation, bench, interview, row, taken }, () =>
      drop(['interviewer_notes']),
    );
  if (!WAITING.includes(interview.status) && !runs) {
    const others = Object.keys(data).filter(
      (field) => ![...STATUS_FIELDS, ...RUN_FIELDS, 'interviewer_notes', 'updated_at'].includes(field),
    );
    drop(others);
  }
  if (Object.keys(data).some((field) => field !== 'updated_at')) taken.changes.push({ ...change, data });
  return null;
}

function judgeNotes(
  change: Checked & { op: 'set' },
  text: string,
  { mutation, interview, row, taken }: InterviewCase,
  drop: () => void,
): void {
  const current = (row.data.interviewer_notes as string) ?? '';
  if (current === text) return;
  const isLater = mutation.hlc > interview.notesHlc;
  // What the writer had before them is no other text: they changed it.
  if (isLater && change.was?.interviewer_notes === current) return;
  const loser = isLater ? current : text;
  if (loser.trim() !== '') {
    const hlc = isLater ? interview.notesHlc : mutation.hlc;
    const writtenAt = new Date(wallOf(hlc)).toISOString();
    taken.kept.push({ interview: change.uid, text: loser, writtenAt });
    taken.isMerged = true;
  }
  if (!isLater) drop();
}

const holdsAlready = (row: Fields, data: Fields): boolean =>
  Object.keys(data).every((field) => field === 'updated_at' || row[field] === data[field]);
