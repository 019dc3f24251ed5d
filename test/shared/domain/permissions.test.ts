/** Who may do what, as a table: a change of a rule shows here. */
import { describe, expect, it } from 'vitest';
import {
  type Actor,
  interviewRights,
  mayAdminister,
  mayInterview,
  mayInvite,
  mayManageCompany,
  mayManageJobs,
  mayManageTeam,
} from '../../../shared/domain/permissions.ts';

const OWN = 1;
const OTHER = 2;
const actor = (
  memberRole: NonNullable<Actor['company']>['memberRole'] | null,
  more: Partial<Actor> = {},
): Actor => ({
  userId: 7,
  uid: 'u',
  role: memberRole === null ? 'user' : 'employer',
  company: memberRole === null ? null : { id: OWN, uid: 'c', memberRole },
  isVerified: true,
  sessionId: null,
  ...more,
});

describe('what a member may do in the company', () => {
  it.each([
    // role, company, team, jobs, interviews
    ['owner', true, true, true, true],
    ['recruiter', false, false, true, true],
    ['interviewer', false, false, false, true],
    ['viewer', false, false, false, false],
    [null, false, false, false, false],
  ] as const)('%s', (role, company, team, jobs, interviews) => {
    const who = actor(role);
    expect([mayManageCompany(who), mayManageTeam(who), mayManageJobs(who), mayInterview(who)]).toEqual([
      company,
      team,
      jobs,
      interviews,
    ]);
  });
});

describe('what a member may do with an interview', () => {
  const hiring = (company_id: number, user_id: number | null = 99) =>
    ({ company_id, user_id, is_practice: 0 }) as const;
  const practice = (user_id: number) => ({ company_id: null, user_id, is_practice: 1 }) as const;

  it.each([
    ['owner', true, true],
    ['recruiter', true, true],
    ['interviewer', true, true],
    ['viewer', false, false],
  ] as const)('%s of the company', (role, mayRun, mayEdit) => {
    expect(interviewRights(actor(role), hiring(OWN))).toEqual({
      isReviewer: true,
      isCandidate: false,
      mayRun,
      mayEdit,
      seesScores: true,
      seesRubric: true,
    });
  });

  it.each(['owner', 'recruiter', 'interviewer', 'viewer', null] as const)('%s of another company', (role) => {
    expect(interviewRights(actor(role), hiring(OTHER))).toBeNull();
    expect(interviewRights(actor(role), practice(99))).toBeNull();
  });

  it('its candidate', () => {
    expect(interviewRights(actor(null), hiring(OWN, 7))).toMatchObject({
      isReviewer: false,
      mayRun: true,
      mayEdit: false,
      seesScores: false,
      seesRubric: false,
    });
    expect(interviewRights(actor(null), practice(7))).toMatchObject({
      mayRun: true,
      mayEdit: true,
      seesScores: true,
    });
  });
});

describe('who may write to others', () => {
  it.each([
    ['device', false, true],
    ['device', true, true],
    ['hosted', false, false],
    ['hosted', true, true],
  ] as const)('on a %s, verified %s', (mode, isVerified, may) => {
    expect(mayInvite({ isVerified }, mode)).toBe(may);
  });
});

it('has administrators and nobody else run the instance', () => {
  expect((['user', 'employer', 'admin'] as const).map((role) => mayAdminister({ role }))).toEqual([
    false,
    false,
    true,
  ]);
});
