/**
 * What a device may do to the rows of each entity: no more than the services that every instance has. A company's rows
 * are made, changed and deleted there in these ways alone. Source: sync protocol, rules 4 and 5.
 */
import type { MemberRole } from '../../contract/users.ts';
import type { EntityName, Fields } from '../../protocol/sync/entities.ts';
import { MANAGES, RUNS } from '../permissions.ts';

export interface Rule {
  /** Who of a company writes it; nobody for whom it is left out. */
  roles: readonly MemberRole[];
  /** Whether a person writes it in their own tenant, which has no company. */
  isPersons: boolean;
  /** Whether devices make rows of it. */
  isMade: boolean;
  /** Fields that change once a row is there; references only where they are named here. */
  changes: 'all' | readonly string[];
  /** Whether rows are taken away one by one: before the interview has begun. */
  isDeleted: boolean;
  /** Who did it: nobody says so of somebody else. */
  doers: readonly string[];
  /** Only who made it changes it. */
  isOwn: boolean;
}

const rule = (of: Partial<Rule> = {}): Rule => ({
  ...{ roles: RUNS, isPersons: true, isMade: true, changes: [], isDeleted: false, doers: [], isOwn: false },
  ...of,
});
const ended = ['ended_at', 'ended_by'];

export const RULES: Readonly<Record<EntityName, Rule>> = {
  companies: rule({ roles: ['owner'], isPersons: false, isMade: false, changes: 'all' }),
  jobs: rule({ roles: MANAGES, isPersons: false, changes: 'all' }),
  question_sets: rule({ roles: MANAGES, isPersons: false, changes: 'all' }),
  interviews: rule({ changes: 'all' }),
  consents: rule({ doers: ['recorded_by'] }),
  questions: rule({ changes: 'all', isDeleted: true }),
  answers: rule({ doers: ['answered_by'] }),
  evaluations: rule({ changes: ['is_current'] }),
  skill_assessments: rule({ changes: 'all' }),
  skill_steps: rule(),
  sentiment_sessions: rule({ changes: 'all' }),
  attention: rule({ changes: 'all' }),
  engine_uses: rule({ changes: 'all' }),
  recommendations: rule({ changes: ['replaced_at'] }),
  learning_paths: rule({ changes: 'all' }),
  learning_resources: rule({
    changes: ['completed_at', 'completed_by', 'replaced_at', 'position'],
    doers: ['completed_by'],
  }),
  decisions: rule({ changes: ended, doers: ['decided_by', 'ended_by'] }),
  overrides: rule({ changes: ended, doers: ['made_by', 'ended_by'] }),
  scorecards: rule({ changes: ['ratings', 'notes', 'updated_at'], doers: ['rater'], isOwn: true }),
  exemplars: rule({ roles: MANAGES, changes: 'all', doers: ['graded_by'] }),
  applications: rule({
    roles: MANAGES,
    changes: ['status', 'interview', 'cover_letter', 'updated_at'],
    doers: ['user'],
  }),
  kept_notes: rule({ isMade: false, changes: ['dismissed_at'] }),
  recordings: rule({ changes: ['bytes', 'length', 'duration', 'deleted_at'], doers: ['recorded_by'] }),
  // Pieces are added, never changed or taken away: their files go with the deletion, on each side by itself.
  recording_segments: rule(),
};

/** Fields by which rows name whoever did something. */
export const DOERS: readonly string[] = [...new Set(Object.values(RULES).flatMap(({ doers }) => doers))];

export function mayWrite(entity: EntityName, role: MemberRole | null): boolean {
  const { roles, isPersons } = RULES[entity];
  return role === null ? isPersons : roles.includes(role);
}

/** Whether somebody else than `user` did this: what colleagues did is theirs to send. */
export const isOfOthers = (entity: EntityName, data: Fields, user: string): boolean =>
  RULES[entity].doers.some((field) => data[field] != null && data[field] !== user);
