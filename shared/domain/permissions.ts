/** Who may do what. Pure: the service fetches the rows, these rules decide. */
import type { MemberRole, Role } from '../contract/users.ts';

/** The caller. */
export interface Actor {
  userId: number;
  uid: string;
  role: Role;
  company: { id: number; uid: string; memberRole: MemberRole } | null;
  /** Whether the e-mail address was proven. */
  isVerified: boolean;
  /** The session that calls; null where it is no session, as with a ticket. */
  sessionId: number | null;
  /** What an API key that acts for its owner may do; absent for a person who signed in. */
  scopes?: readonly string[];
  /** The device that acts for them, by its uid: it may sync, and nothing else. */
  client?: string;
  /** A sandbox account: it and live accounts know nothing of each other. */
  isSandbox?: true;
}

/** The part of an interview that permissions depend on. */
export interface InterviewOwnership {
  company_id: number | null;
  user_id: number | null;
  is_practice: 0 | 1;
}

/** What the caller may do with one interview; null where it must not even learn that it exists. */
export interface InterviewRights {
  /** The employer's side: rubrics, scores, notes. */
  isReviewer: boolean;
  /** The person being interviewed. */
  isCandidate: boolean;
  /** Consent, start, answer, end. */
  mayRun: boolean;
  /** Reschedule, cancel, write notes, change the plan. */
  mayEdit: boolean;
  seesScores: boolean;
  seesRubric: boolean;
}

/** Whose scores the caller sees: the company's, and those of the own practice. */
export const tenantsOf = (actor: Actor): string[] =>
  actor.company === null ? [actor.uid] : [actor.company.uid, actor.uid];

/** A viewer of the company reads; everybody else in it also runs interviews. */
export const RUNS: readonly MemberRole[] = ['owner', 'recruiter', 'interviewer'];
/** Leads the hiring: jobs, question sets, graded examples. */
export const MANAGES: readonly MemberRole[] = ['owner', 'recruiter'];

export function interviewRights(actor: Actor, interview: InterviewOwnership): InterviewRights | null {
  const isReviewer = interview.company_id !== null && actor.company?.id === interview.company_id;
  const isCandidate = interview.user_id === actor.userId;
  if (!isReviewer && !isCandidate) return null;
  const ownPractice = isCandidate && interview.is_practice === 1;
  const worksOnIt = isReviewer && RUNS.includes(actor.company?.memberRole as MemberRole);
  return {
    isReviewer,
    isCandidate,
    mayRun: isCandidate || worksOnIt,
    mayEdit: ownPractice || worksOnIt,
    seesScores: isReviewer || ownPractice,
    seesRubric: isReviewer,
  };
}

/** Post, change and delete jobs of the own company. */
export function mayManageJobs(actor: Actor): boolean {
  return actor.company !== null && MANAGES.includes(actor.company.memberRole);
}

/** Schedule hiring interviews for the own company. */
export function mayInterview(actor: Actor): boolean {
  return actor.company !== null && RUNS.includes(actor.company.memberRole);
}

/** Change the company's profile and its settings. */
export function mayManageCompany(actor: Actor): boolean {
  return actor.company?.memberRole === 'owner';
}

/** Add, change and remove members of the own company. */
export function mayManageTeam(actor: Actor): boolean {
  return actor.company?.memberRole === 'owner';
}

/** Read who saw or changed what in the company. */
export const mayReadAudit = mayManageCompany;

/** Write to other people in the company's name. On a device it is its owner's own affair. */
export function mayInvite(actor: Pick<Actor, 'isVerified'>, mode: 'device' | 'hosted'): boolean {
  return mode === 'device' || actor.isVerified;
}

/** Run this instance: read its outbox. */
export function mayAdminister(actor: Pick<Actor, 'role'>): boolean {
  return actor.role === 'admin';
}

/** Set up the company's webhooks and read what was sent. */
export function mayManageWebhooks(actor: Actor): boolean {
  return actor.company !== null && MANAGES.includes(actor.company.memberRole);
}

/** Apply for jobs: candidates do, members of a company do not. */
export function mayApply(actor: Actor): boolean {
  return actor.company === null && actor.role === 'user';
}

/** Write and delete the company's question sets. */
export const mayManageQuestionSets = mayManageJobs;

/** Grade answers as examples, which changes how the company’s later answers are scored. */
export const mayGradeExemplars = mayManageJobs;

/**
 * Say which engines see what is said: a company's owner for the company, and for their own practice too; whoever works
 * for none for their own.
 */
export const mayManageEngines = (actor: Actor): boolean =>
  actor.company === null || actor.company.memberRole === 'owner';
