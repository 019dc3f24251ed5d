/** The steps that an application may take: forwards only, by the company; out of it at any time, by the candidate. */
import type { ApplicationStatus } from '../contract/applications.ts';

/** A step may be left out: a small company offers without noting that it reviewed. */
const STEPS: Readonly<Record<ApplicationStatus, readonly ApplicationStatus[]>> = {
  submitted: ['reviewed', 'interviewing', 'offered', 'rejected', 'withdrawn'],
  reviewed: ['interviewing', 'offered', 'rejected', 'withdrawn'],
  interviewing: ['offered', 'rejected', 'withdrawn'],
  // Who was made an offer may still decline it.
  offered: ['withdrawn'],
  rejected: [],
  withdrawn: [],
};

export function mayMove(from: ApplicationStatus, to: ApplicationStatus): boolean {
  return STEPS[from].includes(to);
}

/** Only the candidate withdraws, and does nothing else. */
export const isCandidatesStep = (to: ApplicationStatus): boolean => to === 'withdrawn';
