/** Fetching an interview for a caller: the one door, for REST, the stream and other features alike. */
import { type Actor, type InterviewRights, interviewRights } from '../../../shared/domain/permissions.ts';
import type { WantedSkill } from '../../../shared/domain/plan.ts';
import { completion } from '../../../shared/domain/progress.ts';
import { ApiError, denied, notFound } from '../../errors.ts';
import type { Executor, Write } from '../../store/store.ts';
import {
  findInterview,
  type InterviewRow,
  keysAskedBefore,
  updateInterview,
} from './interviews.repository.ts';

export type { InterviewRow };
export interface Access {
  row: InterviewRow;
  rights: InterviewRights;
}
type Need = 'read' | 'run' | 'edit' | 'scores' | 'review';

const ALLOWS: Record<Need, (rights: InterviewRights) => boolean> = {
  read: () => true,
  run: (rights) => rights.mayRun,
  edit: (rights) => rights.mayEdit,
  scores: (rights) => rights.seesScores,
  review: (rights) => rights.isReviewer && rights.mayEdit,
};

/**
 * The interview and what the caller may do with it.
 * @throws {ApiError} RESOURCE_NOT_FOUND where it is none of the caller's; PERMISSION_DENIED where it is,
 *   but not for this.
 */
export async function access(db: Executor, actor: Actor, id: number, need: Need = 'read'): Promise<Access> {
  const row = await findInterview(db, id);
  const rights = row === undefined ? null : interviewRights(actor, row);
  if (row === undefined || rights === null) throw notFound('Interview');
  if (!ALLOWS[need](rights)) throw denied();
  return { row, rights };
}

/** Whether there is such an interview, whosever it is. */
export const exists = async (db: Executor, id: number): Promise<boolean> =>
  (await findInterview(db, id)) !== undefined;

/** @throws {ApiError} INVALID_STATE unless the interview is running. */
export function requireRunning(row: InterviewRow): void {
  if (row.status === 'in_progress') return;
  const over = row.status === 'completed' || row.status === 'cancelled';
  throw new ApiError(
    'INVALID_STATE',
    over ? `The interview is ${row.status}: nothing can be added.` : 'The interview has not been started.',
  );
}

/** Keeps the interview's figures right when its plan grows. */
export async function planSizeChanged(write: Write, row: InterviewRow, questionCount: number): Promise<void> {
  await updateInterview(write, row, {
    question_count: questionCount,
    completion_percentage: completion(row.answered_count, questionCount),
  });
}

/** What it is to ask about. What was stored before it was told apart was all required. */
export const wantedOf = ({ skills }: Pick<InterviewRow, 'skills'>): WantedSkill[] =>
  (JSON.parse(skills) as WantedSkill[]).map((skill) => ({
    ...skill,
    is_required: skill.is_required ?? true,
  }));

/** Keys of what its candidate has been asked in practice; of a hiring interview none, so that all are asked the same. */
export async function askedBefore(
  db: Executor,
  { is_practice, user_id }: Pick<InterviewRow, 'is_practice' | 'user_id'>,
): Promise<ReadonlySet<string>> {
  return is_practice === 1 && user_id !== null ? keysAskedBefore(db, user_id) : new Set();
}
