/**
 * Each endpoint of the contract, and what it answers to whom. The columns are the roles:
 *
 * anonymous, outsider (a candidate of nobody), candidate, viewer, interviewer, recruiter, owner, stranger (the owner
 * of another company), admin. The request is the one of the Postman collection.
 */
import { Secret, TOTP } from 'otpauth';
import type { RouteName } from '../../../shared/contract/index.ts';
import type { WebhookEventType } from '../../../shared/contract/webhooks.ts';
import type { Studio } from '../../support/studio.ts';
import { mailedToken } from '../support/outbox.ts';
import type { InterviewState, RoleName, Scene } from '../support/scene.ts';

export interface Scenario {
  /** Of the interview that it is about; left out: scheduled. */
  state?: InterviewState;
  /** In place of the collection's; a function gets what only the server knows, such as a mailed token. */
  body?: object | Prepare;
  /** Fields that each success shows to those who work for the company, or to everybody where there is none. */
  shows?: readonly string[];
  /** Fields that the candidate does not see, or only as null or empty. */
  hides?: readonly string[];
  /** Fields that nobody sees. */
  hidesAll?: readonly string[];
  /** A list of the company's own: it is empty for outsider, stranger and admin. */
  private?: true;
  /** Roles for which the list is empty too. */
  empty?: readonly RoleName[];
  /** What each success tells the company's webhooks. */
  events?: readonly WebhookEventType[];
}
export type Prepare = (studio: Studio, scene: Scene, role: RoleName) => Promise<object>;
type Row = readonly [statuses: string, scenario?: Scenario];

/** Practice aside, scores are for the company's members. */
const SCORES = ['technical_accuracy', 'behavioral_score', 'overall_score', 'interviewer_notes'];
const EVALUATION = ['evaluation', 'covered', 'missed', 'score'];
const RUBRIC = ['key_points'];

/** The owner's, whoever sends it. */
const verificationToken: Prepare = async (studio, { people: { owner } }) => {
  await studio.call('POST', '/api/auth/verify-email/resend/', { token: owner.token });
  return { token: await mailedToken(studio, owner.email, 'verify_email') };
};
const resetToken: Prepare = async (studio, { people: { owner } }) => {
  await studio.call('POST', '/api/auth/password/reset/', { body: { email: owner.email } });
  return { token: await mailedToken(studio, owner.email, 'password_reset'), password: 'another-long-secret' };
};
/** Of the caller's own app. */
const firstCode: Prepare = async (studio, { people }, role) => {
  if (role === 'anonymous') return { otp: '123456' };
  const { body } = await studio.call('POST', '/api/auth/2fa/setup/', { token: people[role].token });
  return { otp: new TOTP({ secret: Secret.fromBase32(body.secret) }).generate() };
};
const recoveryCode: Prepare = async (studio, scene, role) => {
  // The administrator has another one.
  const password = 'a-long-enough-secret';
  if (role === 'anonymous') return { otp: '123456', password };
  const { token } = scene.people[role];
  const { body } = await studio.call('POST', '/api/auth/2fa/confirm/', {
    token,
    body: await firstCode(studio, scene, role),
  });
  return { otp: body.recovery_codes[0], password };
};

/** Sets up what is then removed: the owner's, whoever tries. */
const ownersEngines: Prepare = async (studio, { people: { owner } }) => {
  const where = { url: 'http://127.0.0.1:9/v1', model: 'a-model' };
  for (const name of ['language-model', 'transcriber']) {
    await studio.call('PUT', `/api/engines/${name}/`, { token: owner.token, body: where });
  }
  return {};
};

export const TABLE: Readonly<Record<RouteName, Row>> = {
  // anon outs cand view intv recr ownr strn admn
  register: [
    '201 201 201 201 201 201 201 201 201',
    { body: { username: 'new-comer', email: 'new-comer@example.com', password: 'a-long-enough-secret' } },
  ],
  login: ['200 200 200 200 200 200 200 200 200', { shows: ['access', 'refresh'] }],
  refresh: ['200 200 200 200 200 200 200 200 200', { shows: ['access', 'refresh'] }],
  logout: ['204 204 204 204 204 204 204 204 204'],
  offline: ['200 200 200 200 200 200 200 200 200'],
  wsTicket: ['401 200 200 200 200 200 200 200 200'],
  verifyEmail: ['200 200 200 200 200 200 200 200 200', { body: verificationToken }],
  resendVerification: ['401 200 200 200 200 200 200 200 409'],
  requestPasswordReset: ['200 200 200 200 200 200 200 200 200'],
  confirmPasswordReset: ['200 200 200 200 200 200 200 200 200', { body: resetToken }],
  changePassword: ['401 200 200 200 200 200 200 200 400'],
  setUpTwoFactor: ['401 200 200 200 200 200 200 200 200'],
  confirmTwoFactor: ['401 200 200 200 200 200 200 200 200', { body: firstCode }],
  disableTwoFactor: ['401 200 200 200 200 200 200 200 400', { body: recoveryCode }],
  listSessions: ['401 200 200 200 200 200 200 200 200', { hidesAll: ['refresh', 'token'] }],
  endSession: ['401 404 404 404 404 404 204 404 404'],
  listApiKeys: ['401 200 200 200 200 200 200 200 200', { private: true, hidesAll: ['key', 'key_hash'] }],
  createApiKey: ['401 201 201 201 201 201 201 201 201', { shows: ['key'] }],
  deleteApiKey: ['401 404 404 404 404 404 204 404 404'],
  getMe: ['401 200 200 200 200 200 200 200 200', { shows: ['username', 'email', 'role'] }],
  updateMe: ['401 200 200 200 200 200 200 200 200'],
  patchMe: ['401 200 200 200 200 200 200 200 200'],
  uploadAvatar: ['401 200 200 200 200 200 200 200 200'],
  getOwnAvatar: ['401 404 200 404 404 404 200 404 404'],
  deleteAvatar: ['401 404 204 404 404 404 204 404 404'],
  getAvatar: ['401 404 200 200 200 200 200 404 404'],
  uploadResume: ['401 200 200 200 200 200 200 200 200'],
  getResume: ['401 404 200 404 404 404 200 404 404'],
  deleteResume: ['401 404 204 404 404 404 204 404 404'],
  listCompanies: ['401 200 200 200 200 200 200 200 200'],
  getCompany: ['401 403 403 200 200 200 200 200 403'],
  updateCompany: ['401 403 403 403 403 403 200 200 403'],
  patchCompany: ['401 403 403 403 403 403 200 200 403'],
  listAudit: ['401 403 403 403 403 403 200 200 403', { shows: ['action', 'hash'] }],
  listMembers: ['401 403 403 200 200 200 200 200 403'],
  addMember: ['401 403 403 403 403 403 201 201 403'],
  updateMember: ['401 403 403 403 403 403 200 404 403'],
  removeMember: ['401 403 403 204 403 403 204 404 403'],
  listOutbox: ['401 403 403 403 403 403 403 403 200'],
  getStudio: ['200 200 200 200 200 200 200 200 200'],
  listSkills: ['401 200 200 200 200 200 200 200 200'],
  listJobs: ['401 200 200 200 200 200 200 200 200'],
  createJob: ['401 403 403 403 403 201 201 201 403'],
  getJob: ['401 200 200 200 200 200 200 200 200'],
  updateJob: ['401 403 403 403 403 200 200 403 403'],
  patchJob: ['401 403 403 403 403 200 200 403 403'],
  deleteJob: ['401 403 403 403 403 204 204 403 403'],
  restoreJob: ['401 403 403 403 403 200 200 403 403'],
  listInterviews: ['401 200 200 200 200 200 200 200 200', { private: true, hides: SCORES }],
  createInterview: ['401 403 403 403 201 201 201 403 403', { events: ['interview.scheduled'] }],
  getInterview: [
    '401 404 200 200 200 200 200 404 404',
    {
      state: 'completed',
      shows: ['technical_accuracy', 'behavioral_score', 'interviewer_notes'],
      hides: SCORES,
    },
  ],
  updateInterview: ['401 404 403 403 200 200 200 404 404'],
  patchInterview: ['401 404 403 403 200 200 200 404 404'],
  recordConsent: ['401 404 200 403 200 200 200 404 404'],
  listRecordings: ['401 404 200 200 200 200 200 404 404', { state: 'running', shows: ['media_type', 'url'] }],
  createRecording: ['401 404 201 403 201 201 201 404 404', { state: 'running' }],
  getRecordingRoom: ['401 404 200 403 200 200 200 404 404', { state: 'running' }],
  appendRecording: ['401 404 204 403 204 204 204 404 404', { state: 'running' }],
  getRecording: ['401 404 200 200 200 200 200 404 404', { state: 'running' }],
  fetchRecording: ['401 404 200 200 200 200 200 404 404', { state: 'running', shows: ['url'] }],
  deleteRecording: ['401 404 403 403 204 204 204 404 404', { state: 'running' }],
  restoreRecording: ['401 404 403 403 200 200 200 404 404', { state: 'running', shows: ['url'] }],
  startInterview: [
    '401 404 200 403 200 200 200 404 404',
    { state: 'ready', events: ['interview.started'], hides: RUBRIC },
  ],
  endInterview: [
    '401 404 200 403 200 200 200 404 404',
    { state: 'answered', events: ['interview.completed', 'results.analyzed'] },
  ],
  cancelInterview: ['401 404 403 403 200 200 200 404 404', { events: ['interview.cancelled'] }],
  listQuestions: [
    '401 404 200 200 200 200 200 404 404',
    { state: 'completed', shows: ['key_points'], hides: RUBRIC },
  ],
  addQuestion: ['401 404 403 403 201 201 201 404 404'],
  updateQuestion: ['401 404 403 403 200 200 200 404 404'],
  removeQuestion: ['401 404 403 403 204 204 204 404 404'],
  nextQuestion: ['401 404 200 403 200 200 200 404 404', { state: 'running', hides: RUBRIC }],
  listAnswers: [
    '401 404 200 200 200 200 200 404 404',
    { state: 'completed', shows: ['evaluation', 'covered', 'missed'], hides: EVALUATION },
  ],
  createAnswer: [
    '401 404 201 403 201 201 201 404 404',
    { state: 'running', shows: ['evaluation'], hides: EVALUATION },
  ],
  getDraft: ['401 404 204 403 204 204 204 404 404', { state: 'running' }],
  saveDraft: ['401 404 200 403 200 200 200 404 404', { state: 'running' }],
  recordAttention: ['401 404 200 403 200 200 200 404 404', { state: 'running' }],
  listSentimentSessions: [
    '401 200 200 200 200 200 200 200 200',
    { state: 'completed', private: true, empty: ['candidate'] },
  ],
  listSkillAssessments: [
    '401 200 200 200 200 200 200 200 200',
    { state: 'completed', private: true, empty: ['candidate'] },
  ],
  explainInterview: [
    '401 404 403 200 200 200 200 404 404',
    { state: 'completed', shows: ['key_points', 'evidence', 'scorer'] },
  ],
  getBenchmark: [
    '401 404 403 200 200 200 200 404 404',
    { state: 'completed', shows: ['met_requirements', 'below_requirements', 'skill_breakdown'] },
  ],
  listScoreWeights: ['401 200 200 200 200 200 200 200 200'],
  rescoreInterview: ['401 404 403 403 200 200 200 404 404', { state: 'completed' }],
  listRecommendations: [
    '401 200 200 200 200 200 200 200 200',
    { state: 'completed', private: true, empty: ['candidate'] },
  ],
  listLearningPaths: [
    '401 200 200 200 200 200 200 200 200',
    { state: 'completed', private: true, empty: ['candidate'] },
  ],
  tickLearningResource: ['401 404 403 403 200 200 200 404 404'],
  getInterviewAnalytics: ['401 200 200 200 200 200 200 200 200'],
  getHistoricalTrends: ['401 404 200 200 200 200 200 404 404'],
  compareCandidates: ['401 403 403 200 200 200 200 404 403'],
  getJobAgreement: ['401 403 403 200 200 200 200 404 403', { shows: ['needed'] }],
  getTranscript: ['401 404 200 200 200 200 200 404 404', { state: 'completed', hides: EVALUATION }],
  getReport: ['401 404 403 200 200 200 200 404 404', { state: 'completed', shows: ['technical_accuracy'] }],
  listScorecards: ['401 404 403 200 200 200 200 404 404', { state: 'completed' }],
  sendScorecard: ['401 404 403 403 201 201 201 404 404', { state: 'completed' }],
  listOverrides: ['401 404 403 200 200 200 200 404 404', { state: 'completed', shows: ['engine_score'] }],
  createOverride: ['401 404 403 403 201 201 201 404 404', { state: 'completed', shows: ['engine_score'] }],
  endOverride: ['401 404 403 403 204 204 204 404 404', { state: 'completed' }],
  decide: ['401 404 403 403 200 200 200 404 404', { state: 'completed' }],
  takeBackDecision: ['401 404 403 403 204 204 204 404 404', { state: 'completed' }],
  listDecisions: ['401 404 403 200 200 200 200 404 404', { state: 'completed', shows: ['reason'] }],
  saveDemographics: ['401 404 200 403 403 403 403 404 404'],
  getAdverseImpact: ['401 403 403 403 403 200 200 404 403'],
  getEngines: ['401 200 200 200 200 200 200 200 200', { hidesAll: ['api_key'] }],
  setLanguageModel: ['401 200 200 403 403 403 200 200 200', { hidesAll: ['api_key'] }],
  removeLanguageModel: ['401 404 404 403 403 403 204 404 404', { body: ownersEngines }],
  tryLanguageModel: ['401 200 200 403 403 403 200 200 200'],
  setTranscriber: ['401 200 200 403 403 403 200 200 200', { hidesAll: ['api_key'] }],
  removeTranscriber: ['401 404 404 403 403 403 204 404 404', { body: ownersEngines }],
  tryTranscriber: ['401 200 200 403 403 403 200 200 200'],
  getInterviewEngines: ['401 404 200 200 200 200 200 404 404'],
  // No transcriber is set up.
  transcribeAnswer: ['401 404 409 403 409 409 409 404 404', { state: 'running' }],
  listWebhookEndpoints: ['401 403 403 403 403 200 200 200 403', { private: true, hidesAll: ['secret'] }],
  createWebhookEndpoint: ['401 403 403 403 403 201 201 201 403', { shows: ['secret'] }],
  getWebhookEndpoint: ['401 403 403 403 403 200 200 404 403', { hidesAll: ['secret'] }],
  updateWebhookEndpoint: ['401 403 403 403 403 200 200 404 403', { hidesAll: ['secret'] }],
  deleteWebhookEndpoint: ['401 403 403 403 403 204 204 404 403'],
  rotateWebhookSecret: ['401 403 403 403 403 200 200 404 403', { shows: ['secret'] }],
  listWebhookDeliveries: ['401 403 403 403 403 200 200 200 403', { private: true }],
  redeliverWebhook: ['401 403 403 403 403 200 200 404 403'],
  testWebhook: ['401 403 403 403 403 200 200 200 403'],
  applyToJob: ['401 201 409 403 403 403 403 403 403', { events: ['application.created'] }],
  listApplications: ['401 200 200 200 200 200 200 200 200', { private: true }],
  getApplication: ['401 404 200 200 200 200 200 404 404'],
  patchApplication: ['401 404 403 403 403 200 200 404 404', { body: { status: 'offered' } }],
  listBankQuestions: ['401 403 403 200 200 200 200 200 403', { shows: ['key_points'] }],
  listQuestionSets: ['401 403 403 200 200 200 200 200 403', { private: true }],
  createQuestionSet: ['401 403 403 403 403 201 201 201 403'],
  getQuestionSet: ['401 403 403 200 200 200 200 404 403'],
  updateQuestionSet: ['401 403 403 403 403 200 200 404 403'],
  patchQuestionSet: ['401 403 403 403 403 200 200 404 403'],
  deleteQuestionSet: ['401 403 403 403 403 204 204 404 403'],
  listOwnQuestions: ['401 403 403 200 200 200 200 200 403', { private: true, shows: ['key_points'] }],
  checkQuestions: ['401 403 403 403 403 200 200 200 403'],
  exportQuestionSet: ['401 403 403 200 200 200 200 404 403'],
  importQuestionSet: ['401 403 403 403 403 201 201 201 403'],
  listExemplars: [
    '401 403 403 200 200 200 200 200 403',
    { state: 'completed', private: true, shows: ['engine_score'] },
  ],
  createExemplar: ['401 403 403 403 403 201 201 404 403'],
  getExemplar: ['401 403 403 200 200 200 200 404 403', { shows: ['engine_score', 'answer'] }],
  patchExemplar: ['401 403 403 403 403 200 200 404 403'],
  deleteExemplar: ['401 403 403 403 403 204 204 404 403'],
  listPlans: ['401 200 200 200 200 200 200 200 200'],
  getSubscription: ['401 404 404 404 404 404 404 404 404'],
  billingAnalytics: ['401 200 200 200 200 200 200 200 200'],
  // What devices ask of a hosted instance is refused by a studio; `test/server/sync` asks one.
  registerSyncClient: ['401 403 403 403 403 403 403 403 403'],
  pushSync: ['401 403 403 403 403 403 403 403 403'],
  pullSync: ['401 403 403 403 403 403 403 403 403'],
  getSyncEntitlement: ['401 403 403 403 403 403 403 403 403'],
  createBlob: ['401 403 403 403 403 403 403 403 403'],
  appendBlob: ['401 403 403 403 403 403 403 403 403'],
  getBlob: ['401 403 403 403 403 403 403 403 403'],
  patchSyncSettings: ['401 409 409 409 409 409 409 409 409'],
  sendRecordings: ['401 409 409 409 409 409 409 409 409'],
  getSyncStatus: ['401 200 200 200 200 200 200 200 200'],
  syncNow: ['401 409 409 409 409 409 409 409 409'],
  connectSync: ['401 503 503 403 403 503 503 503 503'],
  disconnectSync: ['401 409 409 409 409 409 409 409 409'],
  listQuarantine: ['401 200 200 200 200 200 200 200 200'],
  retryQuarantined: ['401 404 404 404 404 404 404 404 404'],
  discardQuarantined: ['401 404 404 404 404 404 404 404 404'],
};
