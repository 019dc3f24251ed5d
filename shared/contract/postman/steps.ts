/**
 * The walk of the Postman collection: every endpoint of the contract once, in an order in which each finds what it
 * needs. `{{name}}` is a variable of the collection.
 */
import type { ErrorCode } from '../common.ts';
import type { RouteName } from '../index.ts';

export interface Step {
  route: RouteName;
  /** Where the route's own summary does not say what this call is for. */
  title?: string;
  /** Left out: the recruiter. */
  as?: 'candidate';
  /** The values of the path's parameters. */
  params?: Readonly<Record<string, string>>;
  query?: string;
  body?: unknown;
  /** In place of JSON: one file, as text. */
  file?: { readonly name: string; readonly type: string; readonly text: string };
  /** What it answers when all is well; a code where the refusal is what there is to see. */
  expect: number | { readonly status: number; readonly code: ErrorCode };
  /** Variable to the place of its value in the answer, dotted. */
  keep?: Readonly<Record<string, string>>;
  /** The title of the step to go to when it answers 204 in place of the expected. */
  at204?: string;
  /** The title of the step that follows, where that is not the next. */
  next?: string;
}
export interface Chapter {
  title: string;
  steps: readonly Step[];
}

const PASSWORD = 'a-long-enough-secret';
const PYTHON = 2;
const JOB = {
  title: 'Backend Developer',
  description: 'We build the services behind our shop.',
  requirements: 'Python, SQL, REST APIs',
  job_focus: 'technical',
};
const QUESTION = {
  text: 'What is a hash table, and what does it cost to look something up in one?',
  kind: 'technical',
  skill: 'python',
  difficulty: 'junior',
  key_points: ['Looking up takes constant time on average', 'Collisions make it slower'],
};
const interview = { id: '{{interview_id}}' };
const recording = { ...interview, recording_id: '{{recording_id}}' };
const MODEL = { url: 'http://127.0.0.1:9/v1', model: 'llama3.2', uses: ['scoring', 'follow_ups'] };
const TRANSCRIBER = { url: 'http://127.0.0.1:9/v1', model: 'whisper-1' };
const NOBODY = '01900000-0000-7000-8000-000000000000';
const NO_HASH = '0'.repeat(64);
const SYNC_CLIENT = {
  name: 'Robin’s laptop',
  public_key: 'MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=',
  schema_version: 1,
};
const ASK = 'Ask for the next question';
const ANSWER = 'Answer the question';
const END = 'End the interview';

const refused = (status: number, code: ErrorCode) => ({ status, code });

export const CHAPTERS: readonly Chapter[] = [
  {
    title: 'Sign up and in',
    steps: [
      { route: 'getStudio', expect: 200 },
      {
        route: 'register',
        title: 'Register a recruiter with a company',
        body: {
          username: 'kim-{{run}}',
          email: 'kim-{{run}}@example.com',
          password: PASSWORD,
          first_name: 'Kim',
          last_name: 'Berg',
          role: 'employer',
          company_name: 'Acme {{run}}',
        },
        expect: 201,
        keep: { user_id: 'user.id' },
      },
      {
        route: 'login',
        title: 'Log in as the recruiter',
        body: { email: 'kim-{{run}}@example.com', password: PASSWORD },
        expect: 200,
        keep: { token: 'access', refresh: 'refresh' },
      },
      {
        route: 'refresh',
        body: { refresh: '{{refresh}}' },
        expect: 200,
        keep: { token: 'access', refresh: 'refresh' },
      },
      {
        route: 'register',
        title: 'Register a candidate',
        body: {
          username: 'sam-{{run}}',
          email: 'sam-{{run}}@example.com',
          password: PASSWORD,
          first_name: 'Sam',
          last_name: 'Ortiz',
          role: 'user',
        },
        expect: 201,
        keep: { candidate_id: 'user.id' },
      },
      {
        route: 'login',
        title: 'Log in as the candidate',
        body: { email: 'sam-{{run}}@example.com', password: PASSWORD },
        expect: 200,
        keep: { candidate_token: 'access', candidate_refresh: 'refresh' },
      },
      { route: 'getMe', expect: 200 },
      {
        route: 'updateMe',
        body: { first_name: 'Kim', social_links: { site: 'https://example.com/' } },
        expect: 200,
      },
      { route: 'patchMe', body: { last_name: 'Berg' }, expect: 200 },
    ],
  },
  {
    title: 'The company',
    steps: [
      { route: 'listCompanies', expect: 200 },
      { route: 'getCompany', expect: 200 },
      { route: 'updateCompany', body: { company_name: 'Acme {{run}}', industry: 'Retail' }, expect: 200 },
      { route: 'patchCompany', body: { industry: 'Software' }, expect: 200 },
      {
        route: 'addMember',
        body: { email: 'alex-{{run}}@example.com', member_role: 'interviewer' },
        expect: 201,
        keep: { member_id: 'id' },
      },
      { route: 'listMembers', expect: 200 },
      { route: 'listAudit', query: 'action=createJob', expect: 200 },
      {
        route: 'updateMember',
        params: { id: '{{member_id}}' },
        body: { member_role: 'viewer' },
        expect: 200,
      },
      { route: 'removeMember', params: { id: '{{member_id}}' }, expect: 204 },
    ],
  },
  {
    title: 'Webhooks',
    steps: [
      {
        route: 'createWebhookEndpoint',
        body: { url: 'http://127.0.0.1:9/hooks', events: ['interview.scheduled'], enabled: true },
        expect: 201,
        keep: { endpoint_id: 'id' },
      },
      { route: 'listWebhookEndpoints', expect: 200 },
      { route: 'getWebhookEndpoint', params: { id: '{{endpoint_id}}' }, expect: 200 },
      {
        route: 'testWebhook',
        body: { event_type: 'interview.completed', data: { interview_id: 456, status: 'completed' } },
        expect: 200,
      },
      { route: 'rotateWebhookSecret', params: { id: '{{endpoint_id}}' }, expect: 200 },
    ],
  },
  {
    title: 'Engines beside the embedded one',
    steps: [
      { route: 'getEngines', expect: 200 },
      { route: 'tryLanguageModel', body: MODEL, expect: 200 },
      { route: 'setLanguageModel', body: MODEL, expect: 200 },
      { route: 'removeLanguageModel', expect: 204 },
      { route: 'tryTranscriber', body: TRANSCRIBER, expect: 200 },
      { route: 'setTranscriber', body: TRANSCRIBER, expect: 200 },
      { route: 'removeTranscriber', expect: 204 },
    ],
  },
  {
    title: 'Jobs and questions',
    steps: [
      { route: 'listSkills', query: 'limit=5', expect: 200 },
      { route: 'createJob', body: JOB, expect: 201, keep: { job_id: 'id' } },
      { route: 'listJobs', query: 'is_active=true&limit=20', expect: 200 },
      { route: 'getJob', params: { id: '{{job_id}}' }, expect: 200 },
      { route: 'updateJob', params: { id: '{{job_id}}' }, body: { title: 'Backend Engineer' }, expect: 200 },
      { route: 'patchJob', params: { id: '{{job_id}}' }, body: { is_active: true }, expect: 200 },
      { route: 'listBankQuestions', query: 'skill=python&difficulty=junior', expect: 200 },
      {
        route: 'createQuestionSet',
        body: { name: 'Our questions', questions: [QUESTION] },
        expect: 201,
        keep: { set_id: 'id' },
      },
      { route: 'listQuestionSets', expect: 200 },
      { route: 'getQuestionSet', params: { id: '{{set_id}}' }, expect: 200 },
      { route: 'updateQuestionSet', params: { id: '{{set_id}}' }, body: { name: 'Ours' }, expect: 200 },
      {
        route: 'patchQuestionSet',
        params: { id: '{{set_id}}' },
        body: { name: 'Our questions' },
        expect: 200,
      },
      { route: 'listOwnQuestions', query: 'search=a', expect: 200 },
      { route: 'checkQuestions', body: { rows: [QUESTION, { text: 'Short' }] }, expect: 200 },
      { route: 'exportQuestionSet', params: { id: '{{set_id}}' }, query: 'format=csv', expect: 200 },
      {
        route: 'importQuestionSet',
        body: { name: 'From a file', format: 'csv', content: 'bank_key\npython-mutable-default\n' },
        expect: 201,
      },
      { route: 'deleteQuestionSet', params: { id: '{{set_id}}' }, expect: 204 },
      {
        route: 'applyToJob',
        as: 'candidate',
        params: { id: '{{job_id}}' },
        body: { cover_letter: 'I would like to work with you.' },
        expect: 201,
        keep: { application_id: 'id' },
      },
      { route: 'listApplications', expect: 200 },
      { route: 'getApplication', params: { id: '{{application_id}}' }, expect: 200 },
      {
        route: 'patchApplication',
        params: { id: '{{application_id}}' },
        body: { status: 'reviewed' },
        expect: 200,
      },
    ],
  },
  {
    title: 'An interview',
    steps: [
      {
        route: 'createInterview',
        body: {
          job_id: '{{job_id}}',
          scheduled_time: '2036-02-15T14:00:00Z',
          max_duration_minutes: 15,
          enable_behavioral_analysis: true,
          candidate_email: 'sam-{{run}}@example.com',
        },
        expect: 201,
        keep: { interview_id: 'id' },
      },
      { route: 'listInterviews', query: 'status=scheduled&limit=10&ordering=-scheduled_time', expect: 200 },
      { route: 'updateInterview', params: interview, body: { max_duration_minutes: 20 }, expect: 200 },
      {
        route: 'addQuestion',
        params: interview,
        body: { ...QUESTION, skill: undefined, skill_id: PYTHON },
        expect: 201,
        keep: { own_question_id: 'id' },
      },
      {
        route: 'updateQuestion',
        params: { ...interview, qid: '{{own_question_id}}' },
        body: { time_limit_seconds: 90 },
        expect: 200,
      },
      { route: 'removeQuestion', params: { ...interview, qid: '{{own_question_id}}' }, expect: 204 },
      { route: 'listQuestions', params: interview, expect: 200 },
      {
        route: 'startInterview',
        title: 'Start without a consent: refused',
        as: 'candidate',
        params: interview,
        expect: refused(409, 'CONSENT_REQUIRED'),
      },
      {
        route: 'recordConsent',
        as: 'candidate',
        params: interview,
        body: { recording: true, video: true, behavioral_analysis: true, ai_scoring: true, region: 'eu' },
        expect: 200,
      },
      {
        route: 'startInterview',
        title: 'Start the interview',
        as: 'candidate',
        params: interview,
        expect: 200,
        keep: { question_id: 'question.id' },
      },
      { route: 'wsTicket', as: 'candidate', expect: 200 },
      {
        route: 'saveDraft',
        as: 'candidate',
        params: interview,
        body: { question_id: '{{question_id}}', text: 'I would begin with' },
        expect: 200,
      },
      { route: 'getDraft', as: 'candidate', params: interview, expect: 200 },
      { route: 'getInterviewEngines', as: 'candidate', params: interview, expect: 200 },
      {
        route: 'transcribeAnswer',
        title: 'Have a sound transcribed where no transcriber is set up: refused',
        as: 'candidate',
        params: interview,
        query: 'question_id={{question_id}}',
        file: { name: 'answer.webm', type: 'audio/webm', text: 'not a sound' },
        expect: refused(409, 'INVALID_STATE'),
      },
      {
        route: 'createRecording',
        as: 'candidate',
        params: interview,
        body: { question_id: '{{question_id}}', media_type: 'audio/wav' },
        expect: 201,
        keep: { recording_id: 'id' },
      },
      {
        route: 'appendRecording',
        as: 'candidate',
        params: recording,
        query: 'offset=0&length=16&duration=2.5',
        file: { name: 'said.wav', type: 'audio/wav', text: 'RIFF0000WAVEfmt ' },
        expect: 204,
      },
      { route: 'getRecordingRoom', as: 'candidate', params: interview, expect: 200 },
      {
        route: 'recordAttention',
        as: 'candidate',
        params: interview,
        body: { question_id: '{{question_id}}', samples: [{ t: 0, focused: true, speaking: true }] },
        expect: 200,
      },
      {
        route: 'nextQuestion',
        title: ASK,
        as: 'candidate',
        params: interview,
        expect: 200,
        keep: { question_id: 'id' },
        at204: END,
      },
      {
        route: 'createAnswer',
        title: ANSWER,
        as: 'candidate',
        params: interview,
        body: {
          question_id: '{{question_id}}',
          text: 'I would measure first, write a test that fails, and change one thing at a time until it passes. In my last project that kept every release small, and we found the slow query by its plan.',
          response_time: 2.5,
          duration: 40,
        },
        expect: 201,
        next: ASK,
      },
      { route: 'endInterview', title: END, as: 'candidate', params: interview, expect: 200 },
      { route: 'listAnswers', params: interview, expect: 200, keep: { answer_id: 'results.0.id' } },
      { route: 'getTranscript', params: interview, expect: 200 },
      { route: 'listRecordings', params: interview, expect: 200 },
      { route: 'getRecording', params: recording, expect: 200 },
      { route: 'fetchRecording', title: 'Have its sound here, where it is', params: recording, expect: 200 },
      { route: 'deleteRecording', params: recording, expect: 204 },
      { route: 'restoreRecording', params: recording, expect: 200 },
      { route: 'getInterview', params: interview, expect: 200 },
      {
        route: 'patchInterview',
        params: interview,
        body: { interviewer_notes: 'Careful and clear.' },
        expect: 200,
      },
    ],
  },
  {
    title: 'Scores and advice',
    steps: [
      { route: 'explainInterview', params: interview, expect: 200 },
      { route: 'getBenchmark', params: interview, expect: 200 },
      { route: 'listSentimentSessions', query: 'interview_session={{interview_id}}', expect: 200 },
      { route: 'listSkillAssessments', query: 'interview_session={{interview_id}}', expect: 200 },
      { route: 'listScoreWeights', query: 'job_focus=technical', expect: 200 },
      { route: 'rescoreInterview', params: interview, expect: 200 },
      { route: 'getReport', params: interview, expect: 200 },
      {
        route: 'sendScorecard',
        params: interview,
        body: { ratings: [{ skill_id: PYTHON, rating: 4, notes: 'Knows it well.' }], notes: 'A good talk.' },
        expect: 201,
      },
      { route: 'listScorecards', params: interview, expect: 200 },
      {
        route: 'createOverride',
        params: interview,
        body: { skill_id: PYTHON, score: 8, reason: 'Explained it on the whiteboard.' },
        expect: 201,
        keep: { override_id: 'id' },
      },
      { route: 'listOverrides', params: interview, expect: 200 },
      {
        route: 'endOverride',
        params: { ...interview, override_id: '{{override_id}}' },
        expect: 204,
      },
      {
        route: 'createExemplar',
        body: { answer_id: '{{answer_id}}', score: 7, note: 'Names the test, not the cost.' },
        expect: 201,
        keep: { exemplar_id: 'id' },
      },
      { route: 'listExemplars', query: 'interview_session={{interview_id}}', expect: 200 },
      {
        route: 'patchExemplar',
        params: { id: '{{exemplar_id}}' },
        body: { score: 7.5 },
        expect: 200,
      },
      { route: 'getExemplar', params: { id: '{{exemplar_id}}' }, expect: 200 },
      { route: 'deleteExemplar', params: { id: '{{exemplar_id}}' }, expect: 204 },
      {
        route: 'decide',
        params: interview,
        body: { decision: 'hire', reason: 'The best of five.' },
        expect: 200,
      },
      { route: 'listDecisions', params: interview, expect: 200 },
      {
        route: 'saveDemographics',
        as: 'candidate',
        params: interview,
        body: { gender: 'woman', age_group: '40_or_over' },
        expect: 200,
      },
      { route: 'compareCandidates', query: 'job_id={{job_id}}', expect: 200 },
      { route: 'getJobAgreement', query: 'job_id={{job_id}}', expect: 200 },
      { route: 'getAdverseImpact', query: 'job_id={{job_id}}', expect: 200 },
      {
        route: 'listRecommendations',
        query: 'interview_session={{interview_id}}',
        expect: 200,
      },
      {
        route: 'listLearningPaths',
        query: 'interview_session={{interview_id}}',
        expect: 200,
        keep: { path_id: 'results.0.id', resource_id: 'results.0.resources.0.id' },
      },
      {
        route: 'tickLearningResource',
        params: { id: '{{path_id}}', rid: '{{resource_id}}' },
        body: { completed: true },
        expect: 200,
      },
      { route: 'getInterviewAnalytics', query: 'start_date=2024-01-01&end_date=2036-12-31', expect: 200 },
      { route: 'takeBackDecision', params: interview, expect: 204 },
      { route: 'getHistoricalTrends', as: 'candidate', params: { user_id: '{{candidate_id}}' }, expect: 200 },
      { route: 'listWebhookDeliveries', expect: 200, keep: { delivery_id: 'results.0.id' } },
      { route: 'redeliverWebhook', params: { id: '{{delivery_id}}' }, expect: 200 },
    ],
  },
  {
    title: 'Plans and usage',
    steps: [
      { route: 'listPlans', query: 'plan_type=employer&is_active=true', expect: 200 },
      {
        route: 'getSubscription',
        title: 'The current subscription: there is none yet',
        expect: refused(404, 'RESOURCE_NOT_FOUND'),
      },
      { route: 'billingAnalytics', expect: 200 },
    ],
  },
  {
    title: 'Keys, files and sessions',
    steps: [
      {
        route: 'createApiKey',
        body: { name: 'Payroll', scopes: ['jobs:read'], sandbox: true },
        expect: 201,
        keep: { key_id: 'id' },
      },
      { route: 'listApiKeys', expect: 200 },
      { route: 'deleteApiKey', params: { id: '{{key_id}}' }, expect: 204 },
      {
        route: 'uploadResume',
        as: 'candidate',
        file: { name: 'resume.txt', type: 'text/plain', text: 'Sam Ortiz, backend developer since 2016.' },
        expect: 200,
      },
      { route: 'getResume', as: 'candidate', expect: 200 },
      { route: 'deleteResume', as: 'candidate', expect: 204 },
      {
        route: 'uploadAvatar',
        title: 'A picture that is none: refused by its content',
        file: { name: 'me.png', type: 'image/png', text: 'not a picture' },
        expect: refused(415, 'UNSUPPORTED_MEDIA_TYPE'),
      },
      {
        route: 'getOwnAvatar',
        title: 'A picture that there is not',
        expect: refused(404, 'RESOURCE_NOT_FOUND'),
      },
      {
        route: 'getAvatar',
        title: 'Somebody’s picture that there is not',
        params: { id: '{{user_id}}' },
        expect: refused(404, 'RESOURCE_NOT_FOUND'),
      },
      {
        route: 'deleteAvatar',
        title: 'Delete a picture that there is not',
        expect: refused(404, 'RESOURCE_NOT_FOUND'),
      },
      {
        route: 'listOutbox',
        title: 'The outbox is for administrators',
        expect: refused(403, 'PERMISSION_DENIED'),
      },
      { route: 'resendVerification', expect: 200 },
      {
        route: 'verifyEmail',
        title: 'Prove an address with a token that was not sent: refused',
        body: { token: 'not-the-token-of-the-mail' },
        expect: refused(400, 'VALIDATION_ERROR'),
      },
      { route: 'requestPasswordReset', body: { email: 'sam-{{run}}@example.com' }, expect: 200 },
      {
        route: 'confirmPasswordReset',
        title: 'Choose a password with a token that was not sent: refused',
        body: { token: 'not-the-token-of-the-mail', password: 'another-long-secret' },
        expect: refused(400, 'VALIDATION_ERROR'),
      },
      {
        route: 'changePassword',
        body: { current_password: PASSWORD, new_password: 'another-long-secret' },
        expect: 200,
      },
      { route: 'setUpTwoFactor', expect: 200 },
      {
        route: 'confirmTwoFactor',
        title: 'Turn the second factor on with a wrong code: refused',
        body: { otp: '000' },
        expect: refused(400, 'VALIDATION_ERROR'),
      },
      {
        route: 'disableTwoFactor',
        title: 'Turn off a second factor that is not on: refused',
        body: { otp: '000', password: 'another-long-secret' },
        expect: refused(409, 'INVALID_STATE'),
      },
    ],
  },
  {
    title: 'Sync',
    steps: [
      { route: 'getSyncStatus', title: 'How syncing stands (on a device only)', expect: 200 },
      {
        route: 'connectSync',
        title: 'Connect to an instance that nobody reaches: refused',
        body: {
          url: 'http://127.0.0.1:9',
          email: 'robin@example.com',
          password: PASSWORD,
          existing: 'upload',
        },
        expect: refused(503, 'SERVICE_UNAVAILABLE'),
      },
      {
        route: 'syncNow',
        title: 'Sync while nothing is connected: refused',
        expect: refused(409, 'INVALID_STATE'),
      },
      {
        route: 'patchSyncSettings',
        title: 'Set how recordings are sent while nothing is connected: refused',
        body: { send_recordings: 'unmetered' },
        expect: refused(409, 'INVALID_STATE'),
      },
      {
        route: 'sendRecordings',
        title: 'Send recordings while nothing is connected: refused',
        expect: refused(409, 'INVALID_STATE'),
      },
      { route: 'listQuarantine', expect: 200 },
      {
        route: 'retryQuarantined',
        title: 'Send a change again that is not there: refused',
        params: { id: '1' },
        expect: refused(404, 'RESOURCE_NOT_FOUND'),
      },
      {
        route: 'discardQuarantined',
        title: 'Give up a change that is not there: refused',
        params: { id: '1' },
        expect: refused(404, 'RESOURCE_NOT_FOUND'),
      },
      {
        route: 'disconnectSync',
        title: 'Disconnect while nothing is connected: refused',
        body: { keep: true },
        expect: refused(409, 'INVALID_STATE'),
      },
      {
        route: 'registerSyncClient',
        title: 'Make a device known to a device: refused, for that is for hosted instances',
        body: SYNC_CLIENT,
        expect: refused(403, 'PERMISSION_DENIED'),
      },
      {
        route: 'pushSync',
        title: 'Push to a device: refused',
        body: { protocol: 1, schema_version: 1, client_id: NOBODY, epoch: '', mutations: [] },
        expect: refused(403, 'PERMISSION_DENIED'),
      },
      {
        route: 'pullSync',
        title: 'Pull from a device: refused',
        body: { client_id: NOBODY, schema_version: 1, cursor: { epoch: '', seq: 0 } },
        expect: refused(403, 'PERMISSION_DENIED'),
      },
      {
        route: 'getSyncEntitlement',
        title: 'Ask a device what a plan allows: refused',
        expect: refused(403, 'PERMISSION_DENIED'),
      },
      {
        route: 'createBlob',
        title: 'Send sound to a device: refused',
        body: { sha256: NO_HASH, length: 16 },
        expect: refused(403, 'PERMISSION_DENIED'),
      },
      {
        route: 'appendBlob',
        title: 'Go on with sending sound to a device: refused',
        params: { sha256: NO_HASH },
        query: 'offset=0',
        file: { name: 'said.wav', type: 'audio/wav', text: 'RIFF0000WAVEfmt ' },
        expect: refused(403, 'PERMISSION_DENIED'),
      },
      {
        route: 'getBlob',
        title: 'Fetch sound from a device: refused',
        params: { sha256: NO_HASH },
        expect: refused(403, 'PERMISSION_DENIED'),
      },
    ],
  },
  {
    title: 'Clear up',
    steps: [
      {
        route: 'updateWebhookEndpoint',
        params: { id: '{{endpoint_id}}' },
        body: { enabled: false },
        expect: 200,
      },
      { route: 'deleteWebhookEndpoint', params: { id: '{{endpoint_id}}' }, expect: 204 },
      {
        route: 'createInterview',
        title: 'Schedule another interview',
        body: { job_id: '{{job_id}}', candidate_name: 'Jordan Ellis' },
        expect: 201,
        keep: { interview_id: 'id' },
      },
      { route: 'cancelInterview', params: interview, body: { reason: 'The job is filled.' }, expect: 200 },
      { route: 'createJob', title: 'Post another job', body: JOB, expect: 201, keep: { job_id: 'id' } },
      { route: 'deleteJob', params: { id: '{{job_id}}' }, expect: 204 },
      { route: 'restoreJob', params: { id: '{{job_id}}' }, expect: 200 },
      {
        route: 'offline',
        title: 'Open a local profile (on a device only)',
        body: { role: 'user', first_name: 'Robin' },
        expect: 200,
      },
      {
        route: 'listSessions',
        as: 'candidate',
        expect: 200,
        keep: { session_id: 'results.0.id' },
      },
      { route: 'logout', body: { refresh: '{{refresh}}' }, expect: 204 },
      { route: 'endSession', as: 'candidate', params: { id: '{{session_id}}' }, expect: 204 },
    ],
  },
];
