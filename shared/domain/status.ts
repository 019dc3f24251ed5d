/** The steps that an interview's status may take. Source: implied rules, "status", and its ruling on no_show. */
import type { InterviewStatus } from '../contract/interviews.ts';

const STEPS: Readonly<Record<InterviewStatus, readonly InterviewStatus[]>> = {
  scheduled: ['in_progress', 'cancelled', 'no_show'],
  in_progress: ['completed'],
  // Somebody who comes late can still be interviewed, or given another time.
  no_show: ['in_progress', 'scheduled'],
  completed: [],
  cancelled: [],
};

export function mayStep(from: InterviewStatus, to: InterviewStatus): boolean {
  return STEPS[from].includes(to);
}

export const NO_SHOW_AFTER_MS = 15 * 60_000;

/** When a scheduled interview that nobody started becomes a no-show: ISO times in, ISO time out. */
export function noShowAt(scheduledTime: string, createdAt: string): string {
  const from = Math.max(Date.parse(scheduledTime), Date.parse(createdAt));
  return new Date(from + NO_SHOW_AFTER_MS).toISOString();
}
