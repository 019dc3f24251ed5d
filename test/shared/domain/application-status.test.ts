import { describe, expect, it } from 'vitest';
import { APPLICATION_STATUSES, type ApplicationStatus } from '../../../shared/contract/applications.ts';
import { isCandidatesStep, mayMove } from '../../../shared/domain/application-status.ts';

const MAY: Record<ApplicationStatus, ApplicationStatus[]> = {
  submitted: ['reviewed', 'interviewing', 'offered', 'rejected', 'withdrawn'],
  reviewed: ['interviewing', 'offered', 'rejected', 'withdrawn'],
  interviewing: ['offered', 'rejected', 'withdrawn'],
  offered: ['withdrawn'],
  rejected: [],
  withdrawn: [],
};

describe('the status of an application', () => {
  it.each(APPLICATION_STATUSES)('goes on from %s as the table says, and in no other way', (from) => {
    expect(APPLICATION_STATUSES.filter((to) => mayMove(from, to))).toEqual(MAY[from]);
  });

  it('never comes back to where it was, whatever the steps', () => {
    const walk = (status: ApplicationStatus, seen: ApplicationStatus[]): void => {
      expect(seen).not.toContain(status);
      for (const to of APPLICATION_STATUSES.filter((each) => mayMove(status, each)))
        walk(to, [...seen, status]);
    };
    walk('submitted', []);
  });

  it('leaves nothing but withdrawing to the candidate', () => {
    expect(APPLICATION_STATUSES.filter(isCandidatesStep)).toEqual(['withdrawn']);
  });
});
