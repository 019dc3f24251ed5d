/** Written by shared/sdk/tools/generate.ts from the contract: change that, and run it again. */

export type ErrorCode =
  | 'VALIDATION_ERROR'
  | 'AUTHENTICATION_REQUIRED'
  | 'PERMISSION_DENIED'
  | 'SUBSCRIPTION_REQUIRED'
  | 'RESOURCE_NOT_FOUND'
  | 'METHOD_NOT_ALLOWED'
  | 'DUPLICATE_RESOURCE'
  | 'INTERVIEW_IN_PROGRESS'
  | 'INVALID_STATE'
  | 'CONSENT_REQUIRED'
  | 'CLIENT_FORKED'
  | 'RESET_REQUIRED'
  | 'UNSUPPORTED_VERSION'
  | 'PAYLOAD_TOO_LARGE'
  | 'UNSUPPORTED_MEDIA_TYPE'
  | 'MISDIRECTED_REQUEST'
  | 'UPGRADE_REQUIRED'
  | 'RATE_LIMIT_EXCEEDED'
  | 'CHECKSUM_MISMATCH'
  | 'INTERNAL_ERROR'
  | 'STORAGE_FULL'
  | 'SERVICE_UNAVAILABLE';

/** What the live stream of an interview tells. */
export type StreamMessage =
  | SentimentUpdateMessage
  | SkillUpdateMessage
  | StatusChangeMessage
  | QuestionMessage
  | AnswerMessage
  | TranscriptMessage
  | ErrorMessage;

export const STREAM_TYPES: readonly string[] = [
  'sentiment_update',
  'skill_update',
  'status_change',
  'question',
  'answer',
  'transcript',
  'error',
];

/** Why the stream was closed. */
export const CLOSE = { unauthenticated: 4401, forbidden: 4403, notFound: 4404, tooSlow: 1013 } as const;

export interface AddMemberBody {
  /** The address to add or to invite. */
  email: string;
  /** What the member may do: an `owner` everything, a `recruiter` lead the hiring, an `interviewer` run interviews, a `viewer` read. */
  memberRole: 'owner' | 'recruiter' | 'interviewer' | 'viewer';
}

export interface AddQuestionBody {
  /** What is asked. */
  text: string;
  /** `technical` asks for knowledge, `behavioral` for what one did, `situational` for what one would do. */
  kind?: 'technical' | 'behavioral' | 'situational';
  /** The number of the skill that it is about. */
  skillId: number;
  /** How hard it is. */
  difficulty?: 'junior' | 'intermediate' | 'senior' | 'expert';
  /** Seconds that the answer should take at most. */
  timeLimitSeconds?: number;
  /** What a good answer says, each point in one sentence. */
  keyPoints: Array<string>;
}

export interface AdverseImpact {
  /** The number of the job. */
  jobId: number;
  /** Counts over everybody who was interviewed for the job, whether they said anything about themselves or not. */
  decisions: AdverseImpactDecisions;
  /** The same comparison by gender, by ethnicity and by age. */
  dimensions: Array<AdverseImpactDimension>;
}

export interface AdverseImpactDecisions {
  /** Interviews for the job that are completed. */
  completed: number;
  /** Those that were decided as hire. */
  hire: number;
  /** Those that are a maybe so far. */
  maybe: number;
  /** Those that were decided as no hire. */
  noHire: number;
}

export interface AdverseImpactDimension {
  /** What the groups are made by. */
  dimension: 'gender' | 'ethnicity' | 'age_group';
  /** The groups with their rates; empty where there is a `reason` not to tell. */
  groups: Array<AdverseImpactDimensionGroup>;
  /** The group with the highest rate; null where nothing is told. */
  highestGroup: string | null;
  /** Whether a group’s rate is below four fifths of the highest; null where that cannot be told. */
  adverseImpact: boolean | null;
  /** Why nothing is told: fewer than two groups, one of fewer than five people, or nobody hired; null where it is. */
  reason: 'no_groups' | 'small_groups' | 'nobody_hired' | null;
}

export interface AdverseImpactDimensionGroup {
  /** The group’s name. */
  group: string;
  /** How many of the group were decided on, hire or no hire. */
  candidates: number;
  /** How many of the group were hired. */
  hired: number;
  /** Share of the group that was hired, 0–1. */
  selectionRate: number;
  /** The group’s rate as a share of the highest group’s, 0–1. */
  impactRatio: number;
}

export interface Agreement {
  /** How many skills of interviews all of these raters rated. */
  items: number;
  /** How many `items` it takes before there are figures. */
  needed: number;
  /** How many raters that is. */
  raters: number;
  /** ICC(2,1): how far one rater’s rating can stand for another’s, at most 1; null while too little was rated, or where nothing differs. */
  iccSingle: number | null;
  /** ICC(2,k): how reliable the mean of all raters is, at most 1; null while too little was rated, or where nothing differs. */
  iccAverage: number | null;
  /** Cohen’s kappa with quadratic weights, −1 to 1; null while too little was rated, or where nothing differs. */
  kappa: number | null;
  /** The agreement in a word, by Koo and Li 2016; null while there is no figure. */
  level: 'poor' | 'moderate' | 'good' | 'excellent' | null;
}

export interface Answer {
  /** Its number on this instance. */
  id: number;
  /** The number of the question. */
  questionId: number;
  /** The answer, as it was given; empty where the question was passed over. */
  text: string;
  /** Seconds from the question being shown to the answer starting. */
  responseTime: number;
  /** Seconds that the answer took; null where nobody measured it. */
  duration: number | null;
  /** The UUID by which another try is known to be the same answer. */
  clientId: string;
  /** When the answer arrived. */
  createdAt: string;
  /** What the scorer makes of it; absent for the candidate of a hiring interview, null without consent to scoring. An answer that cannot be scored has its reason there. */
  evaluation?: Evaluation | null;
}

export interface AnswerMessage {
  id: number;
  type: 'answer';
  data: AnswerMessageData;
}

export interface AnswerMessageData {
  answerId: number;
  questionId: number;
  timestamp: string;
}

export interface ApiKey {
  /** Its number on this instance. */
  id: number;
  /** What its owner calls it, to know it again. */
  name: string;
  /** How the key begins: `jh_live_`, or `jh_test_` in the sandbox. */
  prefix: 'jh_live_' | 'jh_test_';
  /** How the key ends, to tell it from others. */
  lastFour: string;
  /** What it may be used for, each `resource:read` or `resource:write`. */
  scopes: Array<string>;
  /** Whether it works on data of its own, apart from everything live. */
  sandbox: boolean;
  /** When it was made. */
  createdAt: string;
  /** When it was used last, to the minute; null while it never was. */
  lastUsedAt: string | null;
  /** When it stops to work; null, or left out, for one that works until it is revoked. */
  expiresAt: string | null;
}

export interface AppendBlobQuery {
  offset: number;
}

export interface AppendRecordingQuery {
  offset: number;
  sha256?: string;
  start?: number;
  length?: number;
  duration?: number;
}

export interface Application {
  /** Its number on this instance. */
  id: number;
  /** The job that it is for. */
  job: ApplicationJob;
  /** The number of the candidate’s account. */
  userId: number;
  /** What the candidate is called; may be empty. */
  candidateName: string;
  /** The candidate’s address; null where none is known. */
  candidateEmail: string | null;
  /** Where it stands: the company moves it forwards, the candidate withdraws it. */
  status: 'submitted' | 'reviewed' | 'interviewing' | 'offered' | 'rejected' | 'withdrawn';
  /** The interview that was last made for it; null while there is none. */
  interviewId: number | null;
  /** When the candidate applied. */
  createdAt: string;
  /** When it was last changed. */
  updatedAt: string;
  /** What the candidate writes to the company; may be empty. */
  coverLetter: string;
}

export interface ApplicationJob {
  /** The number of the job. */
  id: number;
  /** The job’s title. */
  title: string;
  /** The name of the company. */
  company: string;
}

export interface ApplicationListItem {
  /** Its number on this instance. */
  id: number;
  /** The job that it is for. */
  job: ApplicationListItemJob;
  /** The number of the candidate’s account. */
  userId: number;
  /** What the candidate is called; may be empty. */
  candidateName: string;
  /** The candidate’s address; null where none is known. */
  candidateEmail: string | null;
  /** Where it stands: the company moves it forwards, the candidate withdraws it. */
  status: 'submitted' | 'reviewed' | 'interviewing' | 'offered' | 'rejected' | 'withdrawn';
  /** The interview that was last made for it; null while there is none. */
  interviewId: number | null;
  /** When the candidate applied. */
  createdAt: string;
  /** When it was last changed. */
  updatedAt: string;
}

export interface ApplicationListItemJob {
  /** The number of the job. */
  id: number;
  /** The job’s title. */
  title: string;
  /** The name of the company. */
  company: string;
}

export interface ApplyToJobBody {
  /** What the candidate writes to the company; may be empty. */
  coverLetter?: string;
}

export interface AuditEntry {
  /** Its number on this instance. */
  id: number;
  /** When it happened. */
  at: string;
  /** Who did it; null for what the system did by itself. */
  user: AuditEntryUser | null;
  /** How: signed in, by an API key, or by the system itself. */
  via: 'session' | 'api_key' | 'system';
  /** What was done: an `operationId` of this document, or markNoShow, disableWebhookEndpoint, refuseLogin or expireRecording. */
  action: string;
  /** What it was done to; null where that is no single thing. */
  subject: AuditEntrySubject | null;
  /** The names of the fields that were sent; never what was in them. */
  fields: Array<string>;
  /** Names the call in the server’s log; null for what no call did. */
  requestId: string | null;
  /** The SHA-256 over this entry and `previousHash`. */
  hash: string;
  /** The `hash` of the entry before, so that nothing can be changed unseen. */
  previousHash: string;
}

export interface AuditEntrySubject {
  /** What kind of thing. */
  kind:
    | 'job'
    | 'interview'
    | 'application'
    | 'learning_path'
    | 'question_set'
    | 'exemplar'
    | 'member'
    | 'webhook_endpoint'
    | 'webhook_delivery'
    | 'api_key'
    | 'session'
    | 'sync_change'
    | 'candidate';
  /** The number of the thing. */
  id: number;
}

export interface AuditEntryUser {
  /** The number of the account. */
  id: number;
  /** First and last name, else the username; empty for an account that is there no more. */
  name: string;
}

export interface BankQuestion {
  /** Names the question for good; a question set takes it by this. */
  key: string;
  /** What is asked. */
  text: string;
  /** `technical` asks for knowledge, `behavioral` for what one did, `situational` for what one would do. */
  kind: 'technical' | 'behavioral' | 'situational';
  /** The skill that it is about. */
  skill: SkillRef;
  /** How hard it is. */
  difficulty: 'junior' | 'intermediate' | 'senior' | 'expert';
  /** Seconds that the answer should take at most. */
  timeLimitSeconds: number;
  /** What a good answer says, each point in one sentence. */
  keyPoints: Array<BankQuestionKeyPoint>;
  /** What an answer of each rating, 1–5, is like. */
  anchors: Record<string, string>;
}

export interface BankQuestionKeyPoint {
  /** Names the point within its question. */
  id: string;
  /** What a good answer says, one sentence. */
  text: string;
  /** How much it counts beside the question’s other points; 1 is ordinary. */
  weight: number;
  /** What is asked where an answer misses the point. */
  followUp: string;
}

export interface Benchmark {
  /** The required skills whose score reaches the threshold. */
  metRequirements: Array<BenchmarkMetRequirement>;
  /** The required skills whose score does not reach the threshold. */
  belowRequirements: Array<BenchmarkBelowRequirement>;
  /** The required skills of which nothing could be scored. */
  unassessedRequirements: Array<BenchmarkUnassessedRequirement>;
  /** Where `overall_score` stands among the completed interviews of the same job, 0–100; null below five of them, in practice, and before the interview is completed. */
  scorePercentile: number | null;
  /** Where `overall_score` stands among the completed interviews of companies of the same industry, 0–100; null below five of them, in practice, and before the interview is completed. */
  industryPercentile: number | null;
  /** Every skill that was scored: the required ones first, then by weight. */
  skillBreakdown: Array<BenchmarkSkillBreakdown>;
  /** What is below the threshold, the most urgent first. */
  improvementAreas: Array<BenchmarkImprovementArea>;
  /** The required skills that reach the threshold, the highest score first. */
  strengths: Array<BenchmarkStrength>;
}

export interface BenchmarkBelowRequirement {
  /** The skill’s name in lower case. */
  skill: string;
  /** The score of the skill, 0–10. */
  score: number;
  /** What is missing to the threshold, in points of 10. */
  gap: number;
  /** The score in a word: below 4 Novice, below 7 Developing, below 9 Proficient, else Expert. */
  proficiencyLevel: 'Novice' | 'Developing' | 'Proficient' | 'Expert';
  /** How much the skill counts for the job; 1 is ordinary. */
  importanceWeight: number;
  /** The score that a required skill should reach, 0–10. */
  threshold: number;
}

export interface BenchmarkImprovementArea {
  /** The skill’s name in lower case. */
  skill: string;
  /** The score of the skill, 0–10. */
  currentScore: number;
  /** The threshold, 0–10. */
  targetScore: number;
  /** What is missing to the threshold, in points of 10. */
  gap: number;
  /** How urgent it is: High from a weight of 1.5 or a gap of 2, Medium from a gap of 1, else Low. */
  priority: 'High' | 'Medium' | 'Low';
  /** How much the skill counts for the job; 1 is ordinary. */
  importanceWeight: number;
}

export interface BenchmarkMetRequirement {
  /** The skill’s name in lower case. */
  skill: string;
  /** The score of the skill, 0–10. */
  score: number;
  /** Where the score stands among those who were assessed in the skill for the same job, 0–100; null below five of them, in practice, and before the interview is completed. */
  percentile: number | null;
  /** The score in a word: below 4 Novice, below 7 Developing, below 9 Proficient, else Expert. */
  proficiencyLevel: 'Novice' | 'Developing' | 'Proficient' | 'Expert';
  /** How much the skill counts for the job; 1 is ordinary. */
  importanceWeight: number;
  /** The score that a required skill should reach, 0–10. */
  threshold: number;
}

export interface BenchmarkSkillBreakdown {
  /** The skill’s name in lower case. */
  skill: string;
  /** The score of the skill, 0–10. */
  score: number;
  /** Whether the job requires it; else it is nice to have. */
  isRequired: boolean;
  /** How much the skill counts for the job; 1 is ordinary. */
  weight: number;
  /** The score in a word: below 4 Novice, below 7 Developing, below 9 Proficient, else Expert. */
  proficiencyLevel: 'Novice' | 'Developing' | 'Proficient' | 'Expert';
  /** How much the skill matters to the job: High where it is required and its weight 1 or more, Medium where one of the two, else Low. */
  jobRelevance: 'High' | 'Medium' | 'Low';
}

export interface BenchmarkStrength {
  /** The skill’s name in lower case. */
  skill: string;
  /** The score of the skill, 0–10. */
  score: number;
  /** How much the skill counts for the job; 1 is ordinary. */
  importanceWeight: number;
}

export interface BenchmarkUnassessedRequirement {
  /** The skill’s name in lower case. */
  skill: string;
  /** How much the skill counts for the job; 1 is ordinary. */
  importanceWeight: number;
  /** The score that a required skill should reach, 0–10. */
  threshold: number;
}

export interface BillingAnalytics {
  /** What was used in the subscription’s period, else in the calendar month in UTC; in whole days, the first one included. */
  currentPeriod: BillingAnalyticsCurrentPeriod;
  /** The days of the period on which something was used. */
  usageTrends: Array<BillingAnalyticsUsageTrend>;
  /** What the plan gives access to; everything where the instance has no billing. */
  featureAccess: BillingAnalyticsFeatureAccess;
}

export interface BillingAnalyticsCurrentPeriod {
  /** When the period began. */
  startDate: string;
  /** When the period ends and the next one begins. */
  endDate: string;
  /** Interviews that were made in the period. */
  interviewsUsed: number;
  /** Interviews that the plan allows in a period; null: without limit. */
  interviewsLimit: number | null;
  /** Jobs that were posted in the period. */
  jobPostingsUsed: number;
  /** Jobs that the plan allows to post in a period; null: without limit. */
  jobPostingsLimit: number | null;
  /** Applications that came in the period. */
  applicationsUsed: number;
  /** Applications that the plan allows in a period; null: without limit. */
  applicationsLimit: number | null;
}

export interface BillingAnalyticsFeatureAccess {
  /** Whether it gives access to advanced analytics. */
  advancedAnalytics: boolean;
  /** Whether it gives access to working as a team. */
  teamCollaboration: boolean;
  /** Whether it gives access to the API by live keys. */
  apiAccess: boolean;
}

export interface BillingAnalyticsUsageTrend {
  /** The day in UTC. */
  date: string;
  /** Interviews that were made on the day. */
  interviews: number;
  /** Applications that came on the day. */
  applications: number;
  /** Jobs that were posted on the day. */
  jobPostings: number;
}

export interface BlobState {
  /** The hash of the whole, hexadecimal. */
  sha256: string;
  /** Bytes that have arrived. */
  bytes: number;
  /** Bytes of the whole. */
  length: number;
  /** It has the hash that it should have, and is on the disk. */
  isComplete: boolean;
}

export interface CancelInterviewBody {
  /** Why, for both sides to read; may be empty. */
  reason?: string;
}

export interface ChangePasswordAnswer {
  /** What was done, as a sentence for people. */
  message: string;
}

export interface ChangePasswordBody {
  /** The password that is good until now. */
  currentPassword: string;
  /** At least 10 characters; a common one, and one’s own name or address, are refused. */
  newPassword: string;
}

export interface CheckQuestionsAnswer {
  /** Rows to check, each a question of a set; in the answer what becomes of them, in order. */
  rows: Array<CheckedRow>;
}

export interface CheckQuestionsBody {
  /** Rows to check, each a question of a set; in the answer what becomes of them, in order. */
  rows: Array<unknown>;
}

export interface CheckedRow {
  /** Field, dotted where nested, to what is wrong with it; `body`: with the row as a whole. */
  errors: Record<string, Array<string>>;
  /** The question that the row makes, with what it leaves out filled in; null where something is wrong. */
  question: CheckedRowQuestion | null;
  /** A set of the company that has a question with the same words; null where there is none. */
  knownIn: QuestionSetRef | null;
}

export interface CheckedRowQuestion {
  /** What is asked. */
  text: string;
  /** `technical` asks for knowledge, `behavioral` for what one did, `situational` for what one would do. */
  kind: 'technical' | 'behavioral' | 'situational';
  /** The skill that it is about. */
  skill: SkillRef;
  /** How hard it is. */
  difficulty: 'junior' | 'intermediate' | 'senior' | 'expert';
  /** Seconds that the answer should take at most. */
  timeLimitSeconds: number;
  /** What a good answer says, each point in one sentence. */
  keyPoints: Array<string>;
  /** The `key` of the bank’s question that it was taken from; null for the company’s own. */
  bankKey: string | null;
}

export interface Company {
  /** Its number on this instance. */
  id: number;
  /** The company’s name. */
  companyName: string;
  /** The company’s line of business, in its own words; empty where it has named none. */
  industry: string;
  /** Whether the sentiment of the answers has its weight in `fit_score`; off unless the company wants it. */
  sentimentInFit: boolean;
  /** Days after which recordings of the company’s interviews are deleted, 1–3650; null: as long as the instance keeps them. */
  recordingKeepDays: number | null;
  /** What the caller may do in it. */
  memberRole: 'owner' | 'recruiter' | 'interviewer' | 'viewer';
  /** When it was made. */
  createdAt: string;
  /** When it was last changed. */
  updatedAt: string;
}

export interface CompanyRef {
  /** Its number on this instance. */
  id: number;
  /** The company’s name. */
  companyName: string;
  /** The company’s line of business, in its own words; empty where it has named none. */
  industry: string;
}

export interface CompareCandidatesQuery {
  limit?: number;
  offset?: number;
  ordering?: 'fit_score' | '-fit_score';
  jobId: number;
  interviews?: string;
}

export interface ComparedCandidate {
  /** The number of the interview. */
  interviewId: number;
  /** The interview’s UUID, the same on every instance. */
  sessionId: string;
  /** Who was interviewed. */
  candidate: ComparedCandidateCandidate;
  /** When the interview was completed. */
  endTime: string;
  /** Percent of its questions that were answered, 0–100. */
  completionPercentage: number;
  /** The mean of the technical and the behavioural score, or the one that there is, 0–100; null where nothing was scored. */
  overallScore: number | null;
  /** How well the candidate fits the job, 0–100, by the weights of its focus; null where nothing was scored. */
  fitScore: number | null;
  /** The score of the technical questions, 0–100; null where nothing was scored. */
  technicalAccuracy: number | null;
  /** The score of the behavioural and situational questions, 0–100; null where nothing was scored. */
  behavioralScore: number | null;
  /** The skills that were scored. */
  skills: Array<ComparedCandidateSkill>;
  /** The skills beside what the job requires. */
  benchmark: ComparedCandidateBenchmark;
  /** What holds of what people decided; null until somebody has. */
  decision: Decision | null;
  /** Scores that people set in place of the engine’s and that hold; all figures and orders go by the engine’s all the same. */
  overrides: Array<ScoreOverride>;
}

export interface ComparedCandidateBenchmark {
  /** How many required skills reach the threshold. */
  metRequirements: number;
  /** How many required skills do not reach the threshold. */
  belowRequirements: number;
  /** How many required skills could not be scored at all. */
  unassessedRequirements: number;
  /** Where `overall_score` stands among the completed interviews of the same job, 0–100; null below five of them, in practice, and before the interview is completed. */
  scorePercentile: number | null;
}

export interface ComparedCandidateCandidate {
  /** The number of the candidate’s account; null for somebody without one. */
  userId: number | null;
  /** What the candidate is called; may be empty. */
  name: string;
  /** The candidate’s address; null where none is known. */
  email: string | null;
}

export interface ComparedCandidateSkill {
  /** The skill by its number and name. */
  skill: SkillRef;
  /** The score of the skill, 0–10. */
  score: number;
}

export interface ConfirmPasswordResetAnswer {
  /** What was done, as a sentence for people. */
  message: string;
}

export interface ConfirmPasswordResetBody {
  /** The secret out of the mail; good once, and for an hour. */
  token: string;
  /** The new password: at least 10 characters, and not a common one. */
  password: string;
}

export interface ConfirmTwoFactorBody {
  /** A code of the authenticator app. */
  otp: string;
}

export interface ConnectSyncBody {
  /** The hosted instance; left out: the one that the device was set up with. */
  url?: string;
  /** The email address; null for a profile that was made offline and never given one. */
  email: string;
  /** The password of the account. */
  password: string;
  /** A code of the authenticator app. */
  otp?: string;
  /** What becomes of what this studio holds: sent to the account, or deleted here. */
  existing: 'upload' | 'discard';
}

export interface Consent {
  /** Whether the sound of spoken answers may be kept. */
  recording: boolean;
  /** Whether a picture may be kept beside the sound; false where that was not asked, or the sound was refused. */
  video: boolean;
  /** Whether signals of attention may be taken: window focus, speech and silence. */
  behavioralAnalysis: boolean;
  /** Whether engines may read and score the answers. */
  aiScoring: boolean;
  /** Which version of the consent’s words was shown. */
  textVersion: string;
  /** Whose law’s notice was shown with the consent’s words; null where none was. */
  region: 'eu' | 'uk' | 'us_il' | 'us_nyc' | 'us' | 'other' | null;
  /** The language model, with its host, that was named to the candidate, and the only one to see the answers; null where none was. */
  languageModel: string | null;
  /** The transcriber, with its host, that was named; null where there was none, or only one on the device itself. */
  transcriber: string | null;
  /** The number of the account that recorded it: the candidate’s, or an interviewer’s. */
  recordedBy: number;
  /** When it was recorded. */
  createdAt: string;
}

export interface CreateAnswerBody {
  /** The number of the question. */
  questionId: number;
  /** The answer, kept as it is; empty to pass on the question. */
  text: string;
  /** Seconds from the question being shown to the answer starting; left out: measured by the server. */
  responseTime?: number;
  /** Seconds that the answer took; left out: not measured. */
  duration?: number;
  /** The words of a transcription with their times. */
  words?: Array<CreateAnswerBodyWord>;
  /** A UUID of the caller’s choice, by which another try is known to be the same one. */
  clientId?: string;
}

export interface CreateAnswerBodyWord {
  /** The word as it was heard. */
  word: string;
  /** Seconds from the start of the answer to the word beginning. */
  start: number;
  /** Seconds from the start of the answer to the word ending. */
  end: number;
  /** How sure the transcriber is of the word, 0–1; absent where it does not say. */
  confidence?: number;
}

export interface CreateApiKeyAnswer {
  /** Its number on this instance. */
  id: number;
  /** What its owner calls it, to know it again. */
  name: string;
  /** How the key begins: `jh_live_`, or `jh_test_` in the sandbox. */
  prefix: 'jh_live_' | 'jh_test_';
  /** How the key ends, to tell it from others. */
  lastFour: string;
  /** What it may be used for, each `resource:read` or `resource:write`. */
  scopes: Array<string>;
  /** Whether it works on data of its own, apart from everything live. */
  sandbox: boolean;
  /** When it was made. */
  createdAt: string;
  /** When it was used last, to the minute; null while it never was. */
  lastUsedAt: string | null;
  /** When it stops to work; null, or left out, for one that works until it is revoked. */
  expiresAt: string | null;
  /** The key itself; shown only here. */
  key: string;
}

export interface CreateApiKeyBody {
  /** What its owner calls it, to know it again. */
  name: string;
  /** What it may be used for, each `resource:read` or `resource:write`. */
  scopes: Array<string>;
  /** Whether it works on data of its own, apart from everything live. */
  sandbox?: boolean;
  /** When it stops to work; null, or left out, for one that works until it is revoked. */
  expiresAt?: string | Date;
}

export interface CreateBlobBody {
  /** The hash of the whole, hexadecimal, as the manifest has it. */
  sha256: string;
  /** Bytes of the whole, as the manifest has them. */
  length: number;
}

export interface CreateExemplarBody {
  /** The number of the answer, of an interview that is completed. */
  answerId: number;
  /** The grade, 0–10. */
  score: number;
  /** Why, for colleagues; the scorer does not read it. */
  note?: string;
}

export interface CreateInterviewBody {
  /** The number of the job; needed unless it is practice. */
  jobId?: number;
  /** When it is to begin, ISO 8601 with an offset or `Z`; left out: now. */
  scheduledTime?: string | Date;
  /** Minutes that it may take, 5–240; questions are planned to fit. */
  maxDurationMinutes?: number;
  /** Whether it is the caller’s own practice; left out: true where no candidate is named. */
  isPractice?: boolean;
  /** Whether signals of attention are taken, where the candidate agrees; never a face. */
  enableBehavioralAnalysis?: boolean;
  /** Names the candidate; the interview belongs to the account of this address, once there is one. */
  candidateEmail?: string;
  /** What to call the candidate; left out: as the account is called. */
  candidateName?: string;
  /** Names the candidate by the account, in place of `candidateEmail`; one that the company knows already. */
  userId?: number;
  /** How hard its questions are meant to be; left out: as the job suggests, else intermediate. */
  difficulty?: 'junior' | 'intermediate' | 'senior' | 'expert';
  /** What to ask about, each by name, alias or slug; left out: read from the job. */
  skills?: Array<string>;
  /** For practice: an advert in place of a job, its title in the first line; skills and difficulty are read from it. */
  jobText?: string;
  /** One of the company’s own sets: its questions are asked, in their order, of every candidate alike. */
  questionSetId?: number;
  /** The language that it is held in; English only so far. */
  language?: 'en';
  /** Whether the next question goes by the answers so far; left out: true in practice, else false, so that candidates can be compared. */
  adaptive?: boolean;
}

export interface CreateJobBody {
  /** The job’s title; a skill in it counts more. */
  title: string;
  /** What the job is, in full; skills are read from it. */
  description?: string;
  /** What the job asks for, as free text; skills are read from it. */
  requirements?: string;
  /** What the job is about most, which says how the sides of `fit_score` are weighted. */
  jobFocus?: 'technical' | 'behavioral' | 'balanced' | 'leadership' | 'customer';
  /** Whether it is open: candidates see and apply for active jobs only. */
  isActive?: boolean;
  /** What the job asks for; left out: read from its texts, and again whenever those change, until somebody names it. */
  skills?: Array<CreateJobBodySkill>;
}

export interface CreateJobBodySkill {
  /** The number of the skill, from `GET /interview/skills/`; this or `name`. */
  skillId?: number;
  /** A skill by its name, in place of `skillId`; one that the studio lacks gets questions made from the job’s text. */
  name?: string;
  /** Whether the job requires it; else it is nice to have. */
  isRequired?: boolean;
  /** How much it counts beside the job’s other skills; 1 is ordinary. */
  weight?: number;
  /** The least years of it that the job asks for. */
  years?: number;
}

export interface CreateOverrideBody {
  /** The skill whose score is set; left out: the interview as a whole. */
  skillId?: number;
  /** What it is to be: 0–10 of a skill, 0–100 of the whole. */
  score: number;
  /** Why the engine’s score is not right. */
  reason: string;
}

export interface CreateQuestionSetBody {
  /** What the set is called. */
  name: string;
  /** Its questions, in the order in which they are asked. */
  questions: Array<CreateQuestionSetBodyQuestion>;
}

export interface CreateQuestionSetBodyQuestion {
  /** The `key` of a question of the bank; what is left out here is as it is there. */
  bankKey?: string;
  /** What is asked; needed unless `bankKey` is given. */
  text?: string;
  /** `technical` asks for knowledge, `behavioral` for what one did, `situational` for what one would do; left out: as in the bank, else technical. */
  kind?: 'technical' | 'behavioral' | 'situational';
  /** The skill that it is about, by id, slug, name or alias; needed unless `bankKey` is given. */
  skill?: number | string;
  /** How hard it is; left out: as in the bank, else intermediate. */
  difficulty?: 'junior' | 'intermediate' | 'senior' | 'expert';
  /** Seconds that the answer should take at most; left out: as in the bank, else 180. */
  timeLimitSeconds?: number;
  /** What a good answer says, one line each; needed unless `bankKey` is given. */
  keyPoints?: Array<string>;
}

export interface CreateRecordingBody {
  /** The number of the question. */
  questionId: number;
  /** The media type, such as `audio/webm`. */
  mediaType:
    | 'audio/webm'
    | 'audio/ogg'
    | 'audio/mp4'
    | 'audio/wav'
    | 'audio/mpeg'
    | 'audio/flac'
    | 'video/webm'
    | 'video/mp4';
  /** A UUID of the caller’s choice, by which another try is known to be the same one. */
  clientId?: string;
  /** When it was begun; left out: now. */
  startedAt?: string | Date;
  /** Bytes of the whole, where they are known beforehand. */
  length?: number;
}

export interface CreateWebhookEndpointBody {
  /** Where events are sent. */
  url: string;
  /** The types of events that are sent there. */
  events: Array<
    | 'interview.scheduled'
    | 'interview.started'
    | 'interview.completed'
    | 'interview.cancelled'
    | 'interview.no_show'
    | 'results.analyzed'
    | 'application.created'
    | 'subscription.updated'
  >;
  /** Whether events are sent there now. */
  enabled?: boolean;
}

export interface DecideBody {
  /** What a person decided: `hire`, `maybe` or `no_hire`. */
  decision: 'hire' | 'maybe' | 'no_hire';
  /** Why, for those who read the decision later. */
  reason: string;
}

export interface Decision {
  /** What a person decided: `hire`, `maybe` or `no_hire`. */
  decision: 'hire' | 'maybe' | 'no_hire';
  /** Why, in the words of who decided. */
  reason: string;
  /** The number of the account that decided. */
  decidedBy: number;
  /** The username of who decided. */
  decidedByName: string;
  /** When it was decided. */
  decidedAt: string;
}

export interface DecisionRecord {
  /** Its number on this instance. */
  id: number;
  /** What a person decided: `hire`, `maybe` or `no_hire`. */
  decision: 'hire' | 'maybe' | 'no_hire';
  /** Why, in the words of who decided. */
  reason: string;
  /** Who decided. */
  decidedBy: DecisionRecordDecidedBy;
  /** When it was decided. */
  decidedAt: string;
  /** When it was taken back, or another one took its place; null while it holds. */
  endedAt: string | null;
  /** Who ended it; null while it holds. */
  endedBy: DecisionRecordEndedBy | null;
}

export interface DecisionRecordDecidedBy {
  /** The number of the account. */
  id: number;
  /** The account’s unique name. */
  username: string;
}

export interface DecisionRecordEndedBy {
  /** The number of the account. */
  id: number;
  /** The account’s unique name. */
  username: string;
}

export interface DelPushSyncBodyMutationArgsChange {
  /** `put`: a whole row; `set`: fields of one; `del`: it is gone. */
  op: 'del';
  /** The kind of row, such as `jobs`. */
  entity: string;
  /** The row’s uid, the same on every instance. */
  uid: string;
}

export interface Demographics {
  /** The number of the interview. */
  interviewId: number;
  /** What the candidate chose to say; null where nothing was said. */
  gender: 'woman' | 'man' | 'non_binary' | null;
  /** What the candidate chose to say, by the groups of the EEO-1 report; null where nothing was said. */
  ethnicity:
    | 'american_indian_or_alaska_native'
    | 'asian'
    | 'black_or_african_american'
    | 'hispanic_or_latino'
    | 'native_hawaiian_or_pacific_islander'
    | 'two_or_more'
    | 'white'
    | null;
  /** What the candidate chose to say; null where nothing was said. */
  ageGroup: 'under_40' | '40_or_over' | null;
  /** When something was last said. */
  updatedAt: string;
}

export interface DisableTwoFactorAnswer {
  /** What was done, as a sentence for people. */
  message: string;
}

export interface DisableTwoFactorBody {
  /** A code of the authenticator app, or a recovery code. */
  otp: string;
  /** The password of the account. */
  password: string;
}

export interface DisconnectSyncBody {
  /** Whether what is in this studio stays in it. */
  keep: boolean;
}

export interface Draft {
  /** The number of the question. */
  questionId: number;
  /** The answer as far as it was kept. */
  text: string;
  /** When it was last kept. */
  updatedAt: string;
}

export interface DraftTranscript {
  /** The number of the question. */
  questionId: number;
  /** What was heard, to look over before it becomes an answer. */
  text: string;
  /** The words with their times, as `words` of an answer takes them; null where the engine gives none. */
  words: Array<DraftTranscriptWord> | null;
  /** How sure the transcriber is, the mean over the words, 0–1; null where it does not say. */
  confidence: number | null;
  /** The model, as the endpoint calls it. */
  model: string;
  /** Milliseconds that it took. */
  durationMs: number;
}

export interface DraftTranscriptWord {
  /** The word as it was heard. */
  word: string;
  /** Seconds from the start of the sound to the word beginning. */
  start: number;
  /** Seconds from the start of the sound to the word ending. */
  end: number;
  /** How sure the transcriber is of the word, 0–1; absent where it does not say. */
  confidence?: number;
}

export interface EndInterviewAnswer {
  /** Its number on this instance. */
  id: number;
  /** Where it stands now: `completed`. */
  status: 'scheduled' | 'in_progress' | 'completed' | 'cancelled' | 'no_show';
  /** When it was completed. */
  endTime: string;
  /** Seconds from start to end. */
  duration: number;
  /** Percent of its questions that were answered, 0–100. */
  completionPercentage: number;
  /** What was done, as a sentence for people. */
  message: string;
}

export interface EngineTrial {
  /** Whether it answered, and the answer passed the checks. */
  ok: boolean;
  /** Host and port that it is reached at; of a command its program. */
  host: string;
  /** Milliseconds that it took. */
  durationMs: number;
  /** The very text that was sent, or what the sound was. */
  sent: string;
  /** What came back; null where nothing did. */
  received: string | null;
  /** Why there is no result, or none that passed the checks; null where there is one. */
  failure:
    | 'unreachable'
    | 'timeout'
    | 'server_error'
    | 'rejected'
    | 'circuit_open'
    | 'broken_answer'
    | 'too_long'
    | 'wrong_schema'
    | 'wrong_points'
    | 'fabricated_quote'
    | 'unsupported_quote'
    | 'follows_instructions'
    | 'score_mismatch'
    | 'no_question'
    | 'off_topic'
    | 'gives_away'
    | null;
  /** The failure in the words of whoever reported it; null where the engine answered. */
  message: string | null;
}

export interface Engines {
  /** Whether the caller may set engines up: an owner for the company, or somebody who works for none. */
  mayChange: boolean;
  /** Whether a transcriber may be a command here: in the desktop window only. */
  takesCommand: boolean;
  /** The language model; null where none is set up. */
  languageModel: LanguageModel | null;
  /** What turns speech into text; null where none is set up. */
  transcriber: Transcriber | null;
  /** The latest calls, newest first; empty for who may not set engines up. */
  recent: Array<EnginesRecent>;
}

export interface EnginesRecent {
  /** When it happened. */
  at: string;
  /** What the call was for. */
  purpose: 'scoring' | 'follow_up' | 'transcription';
  /** The model, as the endpoint calls it. */
  model: string;
  /** Host and port that it is reached at; of a command its program. */
  host: string;
  /** Which version of the words it was asked with; null for a transcription. */
  promptVersion: string | null;
  /** The number of the interview. */
  interviewId: number;
  /** `given`: there is a result; `refused`: it did not pass the checks; `failed`: there was none. */
  status: 'given' | 'refused' | 'failed';
  /** Why there is no result, or none that passed the checks; null where there is one. */
  failure:
    | 'unreachable'
    | 'timeout'
    | 'server_error'
    | 'rejected'
    | 'circuit_open'
    | 'broken_answer'
    | 'too_long'
    | 'wrong_schema'
    | 'wrong_points'
    | 'fabricated_quote'
    | 'unsupported_quote'
    | 'follows_instructions'
    | 'score_mismatch'
    | 'no_question'
    | 'off_topic'
    | 'gives_away'
    | null;
  /** Milliseconds that it took. */
  durationMs: number;
}

export interface ErrorMessage {
  id: number;
  type: 'error';
  data: ErrorMessageData;
}

export interface ErrorMessageData {
  code: string;
  message: string;
  timestamp: string;
}

export interface Evaluation {
  /** What the answer is worth, 0–10; null where the scorer gives none. */
  score: number | null;
  /** Why the scorer gives no score; null where it gives one. */
  reason:
    | 'empty'
    | 'too_short'
    | 'unknown_language'
    | 'low_transcript_confidence'
    | 'keyword_list'
    | 'repeats_question'
    | 'no_rubric'
    | null;
  /** What the answer says of the skill that was asked for. */
  skills: Array<EvaluationSkill>;
  /** The tone of the words: four shares that sum to 1. */
  sentiment: EvaluationSentiment;
  /** How plainly it is put, 0–1; enters no score. */
  clarity: number;
  /** How much of the speaker is in it, 0–1; enters no score. */
  engagement: number;
  /** How free it is of coarse words and blame, 0–1; enters no score. */
  professionalism: number;
  /** The scorer that made the scores. */
  scorer: EvaluationScorer;
  /** The graded examples that the answer was held against; null where there were none. */
  guidance: EvaluationGuidance | null;
}

export interface EvaluationGuidance {
  /** How many graded examples there were. */
  exemplars: number;
  /** What the score would be without them, 0–10; null where the scorer gives none. */
  scoreWithout: number | null;
}

export interface EvaluationScorer {
  /** What the scorer is called. */
  name: string;
  /** Its version; another one may score the same answer differently. */
  version: string;
}

export interface EvaluationSentiment {
  /** The share of the tone that is positive, 0–1. */
  positive: number;
  /** The share of the tone that is negative, 0–1. */
  negative: number;
  /** The share of the tone that is neutral, 0–1. */
  neutral: number;
  /** The share of the tone that is both at once, 0–1. */
  mixed: number;
}

export interface EvaluationSkill {
  /** The skill’s name. */
  skill: string;
  /** What the answer is worth, 0–10; null where the scorer gives none. */
  score: number | null;
  /** The key points that the answer makes. */
  covered: Array<string>;
  /** The key points that it does not make. */
  missed: Array<string>;
  /** The words of the answer that show it. */
  evidence: Array<EvaluationSkillEvidence>;
}

export interface EvaluationSkillEvidence {
  /** Where they begin in the answer’s text, in UTF-16 code units from 0. */
  start: number;
  /** Where they end in it: the first code unit that is none of them. */
  end: number;
  /** The words themselves. */
  text: string;
  /** The key point that they make. */
  keyPoint: string;
}

export interface Exemplar {
  /** Its number on this instance. */
  id: number;
  /** The question that was answered. */
  question: ExemplarQuestion;
  /** The answer, as it was given. */
  answer: string;
  /** The number of the answer. */
  answerId: number;
  /** The number of the interview. */
  interviewSession: number;
  /** What the candidate is called; may be empty. */
  candidateName: string;
  /** The person’s grade, 0–10. */
  score: number;
  /** What the engine gives the answer, 0–10, without knowing this grade; null where it gives none. */
  engineScore: number | null;
  /** Why, for colleagues; the scorer does not read it. */
  note: string;
  /** Who gave the grade. */
  gradedBy: ExemplarGradedBy;
  /** When it was made. */
  createdAt: string;
  /** When it was last changed. */
  updatedAt: string;
}

export interface ExemplarGradedBy {
  /** The number of the account. */
  id: number;
  /** The account’s unique name. */
  username: string;
}

export interface ExemplarQuestion {
  /** What was asked. */
  text: string;
  /** The skill that it is about. */
  skill: SkillRef;
}

export interface Explanation {
  /** The number of the interview. */
  interviewId: number;
  /** What stands out, a sentence or two each: the best answer, then what most answers lack. Empty where nothing was scored. */
  summary: Array<string>;
  /** The scorer that made the scores. */
  scorer: ExplanationScorer;
  /** Each skill that was asked for, with why its score is what it is; none without consent to scoring. */
  skills: Array<ExplanationSkill>;
  /** What a language model makes of the answers, which changes no score; empty where none is set up or the candidate did not agree. */
  secondOpinions: Array<SecondOpinion>;
}

export interface ExplanationScorer {
  /** What the scorer is called. */
  name: string;
  /** Its version; another one may score the same answer differently. */
  version: string;
}

export interface ExplanationSkill {
  /** The skill that was asked for. */
  skill: SkillRef;
  /** The score of the skill, 0–10; null where nothing of it could be scored. */
  score: number | null;
  /** The answers that the skill’s score is made of. */
  answers: Array<ExplanationSkillAnswer>;
  /** Whether the answers make what a good one says, point by point. */
  keyPoints: Array<ExplanationSkillKeyPoint>;
}

export interface ExplanationSkillAnswer {
  /** The number of the answer. */
  answerId: number;
  /** The number of the question. */
  questionId: number;
  /** The question’s words. */
  question: string;
  /** What the answer is worth, 0–10; null where the scorer gives none. */
  score: number | null;
  /** Why the scorer gives no score; null where it gives one. */
  reason:
    | 'empty'
    | 'too_short'
    | 'unknown_language'
    | 'low_transcript_confidence'
    | 'keyword_list'
    | 'repeats_question'
    | 'no_rubric'
    | null;
  /** Measures of the answer’s form, which enter no score; null where another version of the scorer measured. */
  form: Array<FormExplanation> | null;
  /** The graded examples that the answer was held against; null where there were none. */
  guidance: ExplanationSkillAnswerGuidance | null;
}

export interface ExplanationSkillAnswerGuidance {
  /** What the score would be without them, 0–10; null where the scorer gives none. */
  scoreWithout: number | null;
  /** Those examples, as they were graded then. */
  exemplars: Array<ExplanationSkillAnswerGuidanceExemplar>;
}

export interface ExplanationSkillAnswerGuidanceExemplar {
  /** The number of the example; null for one that was erased. */
  id: number | null;
  /** Its grade then, 0–10. */
  score: number;
}

export interface ExplanationSkillKeyPoint {
  /** The number of the question. */
  questionId: number;
  /** The number of the answer. */
  answerId: number;
  /** What a good answer says, one sentence. */
  text: string;
  /** How much it counts beside the question’s other points; 1 is ordinary. */
  weight: number;
  /** How much of the point the answer says, 0–1. */
  credit: number;
  /** Whether the answer makes the point. */
  covered: boolean;
  /** The words of the answer that show it. */
  evidence: Array<ExplanationSkillKeyPointEvidence>;
}

export interface ExplanationSkillKeyPointEvidence {
  /** The number of the answer. */
  answerId: number;
  /** Where they begin in the answer’s text, in UTF-16 code units from 0. */
  start: number;
  /** Where they end in it: the first code unit that is none of them. */
  end: number;
  /** The words themselves. */
  text: string;
}

export interface ExportQuestionSetQuery {
  format: 'csv' | 'yaml';
}

export interface FormExplanation {
  /** What is measured of the answer’s form; it enters no score. */
  measure: 'clarity' | 'engagement' | 'professionalism' | 'structure';
  /** The measure, 0–1; null for structure where no account of one’s own behaviour was asked for. */
  value: number | null;
  /** What the measure is made of. */
  parts: Array<FormExplanationPart>;
}

export interface FormExplanationPart {
  /** What was looked at. */
  part:
    | 'sentence_length'
    | 'repetition'
    | 'fillers'
    | 'elaboration'
    | 'ownership'
    | 'concreteness'
    | 'coarse_words'
    | 'blame'
    | 'situation'
    | 'task'
    | 'action'
    | 'result'
    | 'figures';
  /** How well the answer does in it, 0–1. */
  value: number;
  /** What was counted: words per sentence, how many words, or a share of the words, 0–1. */
  figure: number;
  /** The first places in the answer that show it. */
  evidence: Array<FormExplanationPartEvidence>;
}

export interface FormExplanationPartEvidence {
  /** Where they begin in the answer’s text, in UTF-16 code units from 0. */
  start: number;
  /** Where they end in it: the first code unit that is none of them. */
  end: number;
  /** The words themselves. */
  text: string;
}

export interface GetAdverseImpactQuery {
  jobId: number;
}

export interface GetInterviewAnalyticsQuery {
  startDate?: string;
  endDate?: string;
  companyId?: number;
  job?: number;
  jobFocus?: 'technical' | 'behavioral' | 'balanced' | 'leadership' | 'customer';
  interval?: 'day' | 'week' | 'month';
}

export interface GetJobAgreementQuery {
  jobId: number;
}

export interface HistoricalTrends {
  /** The number of the account. */
  userId: number;
  /** One entry per completed interview, the oldest first; the latest 200 at most. */
  trends: Array<HistoricalTrendsTrend>;
  /** What became of the person’s scores from the first interview to the last. */
  summary: HistoricalTrendsSummary;
}

export interface HistoricalTrendsSummary {
  /** How many completed interviews there are, listed or not. */
  totalInterviews: number;
  /** Percent by which `overall_score` rose from the first to the last; null with fewer than two. */
  improvementRate: number | null;
  /** The skill whose latest score is the highest; null without one. */
  strongestSkill: string | null;
  /** The skill that rose most from its first score to its latest; null where none did. */
  mostImprovedSkill: string | null;
}

export interface HistoricalTrendsTrend {
  /** The day on which it was completed, in UTC. */
  date: string;
  /** The number of the interview. */
  interviewId: number;
  /** The mean of the technical and the behavioural score, or the one that there is, 0–100; null where nothing was scored. */
  overallScore: number | null;
  /** The score of the technical questions, 0–100; null where nothing was scored. */
  technicalScore: number | null;
  /** The score of the behavioural and situational questions, 0–100; null where nothing was scored. */
  behavioralScore: number | null;
  /** Name of the skill to its score, 0–10. */
  skills: Record<string, number>;
}

export interface ImportQuestionSetBody {
  /** What the set is to be called; left out: the name in the file, which only YAML has. */
  name?: string;
  /** The form of the file. */
  format: 'csv' | 'yaml';
  /** The file’s text. */
  content: string;
  /** Whether only to check the file, and answer what would be made of it. */
  dryRun?: boolean;
}

export interface Interview {
  /** Its number on this instance. */
  id: number;
  /** The interview’s UUID, the same on every instance. */
  sessionId: string;
  /** The job as it was when the interview was made; null for practice without a job. */
  job: InterviewJob | null;
  /** The job’s title; a skill in it counts more. */
  title: string | null;
  /** The number of the candidate’s account; null for somebody without one. */
  userId: number | null;
  /** What the candidate is called; may be empty. */
  candidateName: string;
  /** The candidate’s address; null where none is known. */
  candidateEmail: string | null;
  /** Where it stands; `no_show` comes 15 minutes after the time, or after it was made where that is later, and such an interview can still be started. */
  status: 'scheduled' | 'in_progress' | 'completed' | 'cancelled' | 'no_show';
  /** When it is to begin. */
  scheduledTime: string;
  /** Minutes that it may take, 5–240; questions are planned to fit. */
  maxDurationMinutes: number;
  /** Whether it is the candidate’s own practice, which no company sees. */
  isPractice: boolean;
  /** What it is to ask about. */
  skills: Array<SkillRef>;
  /** When it was started; null before. */
  startTime: string | null;
  /** When it was completed; null before. */
  endTime: string | null;
  /** Seconds from start to end; null until it is completed. */
  duration: number | null;
  /** Percent of its questions that were answered, 0–100. */
  completionPercentage: number;
  /** The score of the technical questions, 0–100; null until something was scored, and for the candidate of a hiring interview. */
  technicalAccuracy: number | null;
  /** The score of the behavioural and situational questions, 0–100; null until something was scored, and for the candidate of a hiring interview. */
  behavioralScore: number | null;
  /** When it was made. */
  createdAt: string;
  /** The candidate’s account; null for somebody without one. */
  user: InterviewUser | null;
  /** The mean of the technical and the behavioural score, or the one that there is, 0–100; null until something was scored, and for the candidate of a hiring interview. */
  overallScore: number | null;
  /** How well the candidate fits the job, 0–100, by the weights of its focus; null until it is completed, and for the candidate of a hiring interview. */
  fitScore: number | null;
  /** What holds of what people decided; null until somebody has, and for anybody but the company’s members. */
  decision: Decision | null;
  /** Seconds from each question being shown to its answer starting, one per answered question, in order. */
  responseTimes: Array<number>;
  /** Signals of attention while answering; null unless the interview and the candidate both allow them. */
  attentionMetrics: InterviewAttentionMetrics | null;
  /** Whether signals of attention are taken, where the candidate agrees; never a face. */
  enableBehavioralAnalysis: boolean;
  /** Whether the next question goes by the answers so far; else every candidate is asked the same ones. */
  adaptive: boolean;
  /** How hard its questions are meant to be. */
  difficulty: 'junior' | 'intermediate' | 'senior' | 'expert';
  /** The language that it is held in; English only so far. */
  language: string;
  /** How many questions its plan has now; follow-ups add to it. */
  questionCount: number;
  /** How many questions were answered; one that was passed over is not. */
  answeredCount: number;
  /** Notes of the company, or of who practises; empty for anybody else. */
  interviewerNotes: string;
  /** Why it was cancelled, where somebody said; null unless it was. */
  cancelReason: string | null;
  /** What the candidate agreed to; null until they were asked. */
  consent: Consent | null;
}

export interface InterviewAnalytics {
  /** The figures over all days that were asked for. */
  summary: InterviewAnalyticsSummary;
  /** The days, weeks or months with interviews: on which they were completed, else for which they are scheduled. */
  trends: Array<InterviewAnalyticsTrend>;
  /** The skills of the completed interviews; the one that was assessed most comes first. */
  skillDistribution: Array<InterviewAnalyticsSkillDistribution>;
}

export interface InterviewAnalyticsSkillDistribution {
  /** The skill’s name. */
  skill: string;
  /** The mean score of the skill, 0–10. */
  averageScore: number;
  /** In how many interviews it was scored. */
  totalAssessments: number;
}

export interface InterviewAnalyticsSummary {
  /** How many interviews there are, whatever became of them. */
  totalInterviews: number;
  /** How many interviews were completed. */
  completedInterviews: number;
  /** The mean `overall_score` of the completed interviews, 0–100; null where none was scored. */
  averageScore: number | null;
  /** The mean length of the completed interviews in seconds; null without one. */
  averageDuration: number | null;
  /** Percent of the interviews that were completed, 0–100; null without one. */
  completionRate: number | null;
}

export interface InterviewAnalyticsTrend {
  /** The day, or the first of the week or month, in UTC. */
  date: string;
  /** How many interviews there are, whatever became of them. */
  interviews: number;
  /** The mean `overall_score` of the completed interviews, 0–100; null where none was scored. */
  avgScore: number | null;
  /** Percent of the interviews that were completed, 0–100. */
  completionRate: number;
}

export interface InterviewAttentionMetrics {
  /** Per question the share of its samples in which the window had the focus, 0–1. */
  focusScores: Array<number>;
  /** The mean of `focusScores`, 0–1; null while there are none. */
  engagementLevel: number | null;
}

export interface InterviewEngines {
  /** The language model that sees the answers; null where none does. */
  languageModel: InterviewEnginesLanguageModel | null;
  /** The transcriber that hears the answers; null where none does. */
  transcriber: InterviewEnginesTranscriber | null;
}

export interface InterviewEnginesLanguageModel {
  /** The model, as the endpoint calls it. */
  model: string;
  /** Host and port that it is reached at. */
  host: string;
  /** `scoring`: a second opinion on each answer; `follow_ups`: the words of follow-up questions. */
  uses: Array<'scoring' | 'follow_ups'>;
}

export interface InterviewEnginesTranscriber {
  /** The model, as the endpoint calls it; of a command its program. */
  model: string;
  /** Host and port that it is reached at; of a command its program. */
  host: string;
  /** Whether what it hears stays on this device. */
  isLocal: boolean;
}

export interface InterviewJob {
  /** The number of the job. */
  id: number;
  /** The job’s title. */
  title: string;
  /** The name of the company. */
  company: string;
  /** What the job asked for when the interview was made, as free text. */
  requirements: string;
}

export interface InterviewListItem {
  /** Its number on this instance. */
  id: number;
  /** The interview’s UUID, the same on every instance. */
  sessionId: string;
  /** The job as it was when the interview was made; null for practice without a job. */
  job: InterviewListItemJob | null;
  /** The job’s title; a skill in it counts more. */
  title: string | null;
  /** The number of the candidate’s account; null for somebody without one. */
  userId: number | null;
  /** What the candidate is called; may be empty. */
  candidateName: string;
  /** The candidate’s address; null where none is known. */
  candidateEmail: string | null;
  /** Where it stands; `no_show` comes 15 minutes after the time, or after it was made where that is later, and such an interview can still be started. */
  status: 'scheduled' | 'in_progress' | 'completed' | 'cancelled' | 'no_show';
  /** When it is to begin. */
  scheduledTime: string;
  /** Minutes that it may take, 5–240; questions are planned to fit. */
  maxDurationMinutes: number;
  /** Whether it is the candidate’s own practice, which no company sees. */
  isPractice: boolean;
  /** What it is to ask about. */
  skills: Array<SkillRef>;
  /** When it was started; null before. */
  startTime: string | null;
  /** When it was completed; null before. */
  endTime: string | null;
  /** Seconds from start to end; null until it is completed. */
  duration: number | null;
  /** Percent of its questions that were answered, 0–100. */
  completionPercentage: number;
  /** The score of the technical questions, 0–100; null until something was scored, and for the candidate of a hiring interview. */
  technicalAccuracy: number | null;
  /** The score of the behavioural and situational questions, 0–100; null until something was scored, and for the candidate of a hiring interview. */
  behavioralScore: number | null;
  /** When it was made. */
  createdAt: string;
}

export interface InterviewListItemJob {
  /** The number of the job. */
  id: number;
  /** The job’s title. */
  title: string;
  /** The name of the company. */
  company: string;
}

export interface InterviewReport {
  /** When the report was made. */
  generatedAt: string;
  /** The interview itself. */
  interview: Interview;
  /** The skills beside what the job requires, and where the scores stand among others. */
  benchmark: Benchmark;
  /** Why each score is what it is. */
  explanation: Explanation;
  /** The tone of the words over the whole interview; null where nothing was scored. */
  sentiment: SentimentSession | null;
  /** What to work on, and what went well. */
  recommendations: Array<Recommendation>;
  /** Ratings by people, as far as the caller may see them. */
  ratings: InterviewReportRatings;
  /** Scores that people set in place of the engine’s and that hold; all figures and orders go by the engine’s all the same. */
  overrides: Array<ScoreOverride>;
  /** What was asked and answered, with times. */
  transcript: Transcript;
  /** Pace and tone from answer to answer, in the order of the transcript. */
  course: Array<InterviewReportCourse>;
}

export interface InterviewReportCourse {
  /** The number of the answer. */
  answerId: number;
  /** The number of the question. */
  questionId: number;
  /** Words a minute; null where fewer than ten words were said, or nobody measured how long it took. */
  pace: number | null;
  /** From −1 (negative) to 1 (positive); null where the words were not measured. */
  tone: number | null;
}

export interface InterviewReportRatings {
  /** The skills that people rated. */
  skills: Array<InterviewReportRatingsSkill>;
  /** Share of pairs of raters of one skill who differ by one step at most, 0–1; null without a pair. */
  agreement: number | null;
  /** How far the engine and people agree over all interviews of this job; null in practice. */
  inJob: RatersAgreement | null;
}

export interface InterviewReportRatingsSkill {
  /** The skill by its number and name. */
  skill: SkillRef;
  /** The mean of people’s ratings, 1–5. */
  meanRating: number;
  /** How many people rated it. */
  raters: number;
  /** What the scorer gives it, 0–10; null where it gives none. */
  score: number | null;
}

export interface InterviewUser {
  /** The number of the account. */
  id: number;
  /** The account’s unique name. */
  username: string;
  /** The email address; null for a profile that was made offline and never given one. */
  email: string | null;
}

export interface Job {
  /** Its number on this instance. */
  id: number;
  /** The job’s title; a skill in it counts more. */
  title: string;
  /** What the job is, in full; skills are read from it. */
  description: string;
  /** What the job asks for, as free text; skills are read from it. */
  requirements: string;
  /** The company that posted it. */
  company: JobCompany;
  /** What the job is about most, which says how the sides of `fit_score` are weighted. */
  jobFocus: 'technical' | 'behavioral' | 'balanced' | 'leadership' | 'customer';
  /** Whether it is open: candidates see and apply for active jobs only. */
  isActive: boolean;
  /** When it was made. */
  createdAt: string;
  /** What the job asks for, read from its text, the weightiest first, unless somebody named it; then as it was named. */
  skills: Array<JobSkill>;
  /** How hard its questions should be, by its title and the years that it asks for; null where neither tells. */
  suggestedDifficulty: 'junior' | 'intermediate' | 'senior' | 'expert' | null;
}

export interface JobAgreement {
  /** How many completed interviews of the job people rated, as far as the caller may see. */
  interviews: number;
  /** How far the engine and people agree, who count as one rater by their mean. */
  withEngine: Agreement;
  /** How far those people agree who rated most together. */
  betweenPeople: Agreement;
  /** The number of the job. */
  jobId: number;
  /** The skills that people rated, each with what they and the engine gave it. */
  skills: Array<JobAgreementSkill>;
}

export interface JobAgreementSkill {
  /** The skill by its number and name. */
  skill: SkillRef;
  /** In how many interviews people rated it. */
  rated: number;
  /** The mean of people’s ratings, 1–5. */
  meanRating: number;
  /** The mean of the engine’s scores in the same interviews, 0–10; null without one. */
  meanScore: number | null;
  /** `meanScore` on the scale of people, 1–5; null without one. */
  scoreAsRating: number | null;
}

export interface JobCompany {
  /** The number of the company. */
  id: number;
  /** The company’s name. */
  companyName: string;
  /** The company’s line of business, in its own words; empty where it has named none. */
  industry: string;
}

export interface JobSkill {
  /** What is asked for. */
  skill: SkillRef;
  /** Whether the job requires it; else it is nice to have. */
  isRequired: boolean;
  /** How much it counts beside the job’s other skills; 1 is ordinary. */
  weight: number;
  /** The least years of it that the job asks for; null where it names none. */
  years: number | null;
}

export interface LanguageModel {
  /** The endpoint’s address, up to what the OpenAI protocol puts behind it, such as `http://127.0.0.1:11434/v1`. */
  url: string;
  /** The model, as the endpoint calls it. */
  model: string;
  /** Whether a key is kept for it; the key itself is never shown. */
  hasApiKey: boolean;
  /** `scoring`: a second opinion on each answer; `follow_ups`: the words of follow-up questions. */
  uses: Array<'scoring' | 'follow_ups'>;
  /** Who set it up: its `owner`, or the `instance` by its environment. */
  setBy: 'owner' | 'instance';
}

export interface LearningPath {
  /** Its number on this instance. */
  id: number;
  /** The number of the interview. */
  interviewSession: number;
  /** `completed` once every resource is, else `active`. */
  status: 'active' | 'completed';
  /** When it was made. */
  createdAt: string;
  /** What to learn with, in order. */
  resources: Array<LearningResource>;
}

export interface LearningResource {
  /** Its number on this instance. */
  id: number;
  /** What it teaches; null once the studio’s list no longer has it. */
  skill: SkillRef | null;
  /** What it presumes: nothing, the basics, or practice; null once the studio’s list no longer has it. */
  level: 'beginner' | 'intermediate' | 'advanced' | null;
  /** What it is called. */
  title: string;
  /** What kind of resource it is. */
  resourceType: 'course' | 'book' | 'documentation' | 'guide' | 'article';
  /** Where it is to be found. */
  url: string;
  /** Hours that it takes to work through. */
  estimatedHours: number;
  /** Its place in the path, from 1. */
  order: number;
  /** Whether it is ticked off. */
  completed: boolean;
}

export interface ListAnswersQuery {
  limit?: number;
  offset?: number;
  ordering?: 'created_at' | '-created_at';
}

export interface ListApiKeysQuery {
  limit?: number;
  offset?: number;
  ordering?: 'id' | '-id' | 'created_at' | '-created_at' | 'name' | '-name';
}

export interface ListApplicationsQuery {
  limit?: number;
  offset?: number;
  ordering?: 'id' | '-id' | 'created_at' | '-created_at' | 'updated_at' | '-updated_at';
  job?: number;
  status?: 'submitted' | 'reviewed' | 'interviewing' | 'offered' | 'rejected' | 'withdrawn';
}

export interface ListAuditQuery {
  limit?: number;
  offset?: number;
  ordering?: 'id' | '-id';
  action?: string;
  userId?: number;
  subject?:
    | 'job'
    | 'interview'
    | 'application'
    | 'learning_path'
    | 'question_set'
    | 'exemplar'
    | 'member'
    | 'webhook_endpoint'
    | 'webhook_delivery'
    | 'api_key'
    | 'session'
    | 'sync_change'
    | 'candidate';
  subjectId?: number;
  from?: string | Date;
  to?: string | Date;
}

export interface ListBankQuestionsQuery {
  limit?: number;
  offset?: number;
  ordering?: 'key' | '-key' | 'difficulty' | '-difficulty' | 'skill' | '-skill';
  skill?: string;
  difficulty?: 'junior' | 'intermediate' | 'senior' | 'expert';
  kind?: 'technical' | 'behavioral' | 'situational';
  search?: string;
}

export interface ListCompaniesQuery {
  limit?: number;
  offset?: number;
  ordering?: 'company_name' | '-company_name' | 'id' | '-id';
  industry?: string;
  search?: string;
}

export interface ListDecisionsQuery {
  limit?: number;
  offset?: number;
  ordering?: 'id' | '-id';
}

export interface ListExemplarsQuery {
  limit?: number;
  offset?: number;
  ordering?: 'id' | '-id' | 'score' | '-score' | 'updated_at' | '-updated_at';
  interviewSession?: number;
  search?: string;
}

export interface ListInterviewsQuery {
  limit?: number;
  offset?: number;
  ordering?:
    | 'id'
    | '-id'
    | 'created_at'
    | '-created_at'
    | 'scheduled_time'
    | '-scheduled_time'
    | 'start_time'
    | '-start_time'
    | 'end_time'
    | '-end_time'
    | 'duration'
    | '-duration'
    | 'technical_accuracy'
    | '-technical_accuracy'
    | 'behavioral_score'
    | '-behavioral_score';
  status?: 'scheduled' | 'in_progress' | 'completed' | 'cancelled' | 'no_show';
  job?: number;
  isPractice?: boolean;
  search?: string;
  startDate?: string;
  endDate?: string;
  jobFocus?: 'technical' | 'behavioral' | 'balanced' | 'leadership' | 'customer';
  skill?: string;
}

export interface ListJobsQuery {
  limit?: number;
  offset?: number;
  ordering?: 'created_at' | '-created_at' | 'title' | '-title' | 'id' | '-id';
  company?: number;
  isActive?: boolean;
  jobFocus?: 'technical' | 'behavioral' | 'balanced' | 'leadership' | 'customer';
  search?: string;
}

export interface ListLearningPathsQuery {
  limit?: number;
  offset?: number;
  ordering?: 'id' | '-id' | 'created_at' | '-created_at';
  interviewSession?: number;
}

export interface ListMembersQuery {
  limit?: number;
  offset?: number;
  ordering?: 'id' | '-id' | 'created_at' | '-created_at';
  memberRole?: 'owner' | 'recruiter' | 'interviewer' | 'viewer';
}

export interface ListOutboxQuery {
  limit?: number;
  offset?: number;
  ordering?: 'id' | '-id' | 'created_at' | '-created_at';
  status?: 'queued' | 'sent' | 'failed';
  to?: string;
}

export interface ListOverridesQuery {
  limit?: number;
  offset?: number;
  ordering?: 'id' | '-id';
}

export interface ListOwnQuestionsQuery {
  limit?: number;
  offset?: number;
  ordering?: 'set' | '-set' | 'text' | '-text' | 'difficulty' | '-difficulty' | 'skill' | '-skill';
  skill?: string;
  difficulty?: 'junior' | 'intermediate' | 'senior' | 'expert';
  kind?: 'technical' | 'behavioral' | 'situational';
  search?: string;
}

export interface ListPlansQuery {
  limit?: number;
  offset?: number;
  ordering?: 'sort_order' | '-sort_order' | 'id' | '-id' | 'name' | '-name' | 'price' | '-price';
  planType?: 'employer' | 'candidate';
  isActive?: boolean;
}

export interface ListQuarantineQuery {
  limit?: number;
  offset?: number;
  ordering?: 'id' | '-id';
}

export interface ListQuestionSetsQuery {
  limit?: number;
  offset?: number;
  ordering?: 'id' | '-id' | 'name' | '-name' | 'created_at' | '-created_at' | 'updated_at' | '-updated_at';
  search?: string;
}

export interface ListQuestionsQuery {
  limit?: number;
  offset?: number;
  ordering?: 'order' | '-order';
}

export interface ListRecommendationsQuery {
  limit?: number;
  offset?: number;
  ordering?: 'id' | '-id' | 'created_at' | '-created_at';
  interviewSession?: number;
}

export interface ListRecordingsQuery {
  limit?: number;
  offset?: number;
  ordering?: 'id' | '-id';
}

export interface ListScoreWeightsQuery {
  limit?: number;
  offset?: number;
  ordering?: 'id' | '-id' | 'job_focus' | '-job_focus';
  jobFocus?: 'technical' | 'behavioral' | 'balanced' | 'leadership' | 'customer';
}

export interface ListScorecardsQuery {
  limit?: number;
  offset?: number;
  ordering?: 'id' | '-id' | 'created_at' | '-created_at';
}

export interface ListSentimentSessionsQuery {
  limit?: number;
  offset?: number;
  ordering?: 'id' | '-id' | 'created_at' | '-created_at';
  interviewSession?: number;
}

export interface ListSessionsQuery {
  limit?: number;
  offset?: number;
  ordering?: 'last_used_at' | '-last_used_at' | 'created_at' | '-created_at' | 'id' | '-id';
}

export interface ListSkillAssessmentsQuery {
  limit?: number;
  offset?: number;
  ordering?: 'id' | '-id' | 'accumulated_score' | '-accumulated_score';
  interviewSession?: number;
}

export interface ListSkillsQuery {
  limit?: number;
  offset?: number;
  ordering?: 'id' | '-id' | 'name' | '-name';
  search?: string;
}

export interface ListWebhookDeliveriesQuery {
  limit?: number;
  offset?: number;
  ordering?: 'id' | '-id';
  endpoint?: number;
  eventType?:
    | 'interview.scheduled'
    | 'interview.started'
    | 'interview.completed'
    | 'interview.cancelled'
    | 'interview.no_show'
    | 'results.analyzed'
    | 'application.created'
    | 'subscription.updated';
  status?: 'pending' | 'delivered' | 'failed';
}

export interface ListWebhookEndpointsQuery {
  limit?: number;
  offset?: number;
  ordering?: 'id' | '-id' | 'created_at' | '-created_at';
}

export interface LoginBody {
  /** The address of the account. */
  email: string;
  /** The password of the account. */
  password: string;
  /** A code of the authenticator app, or a recovery code; needed where the account has a second factor. */
  otp?: string;
}

export interface LogoutBody {
  /** The refresh token of the sign-in that is to end. */
  refresh: string;
}

export interface Member {
  /** The number of the membership, by which it is changed and ended. */
  id: number;
  /** The number of the account; null until the invited person has one. */
  userId: number | null;
  /** First and last name, else the username; empty until the invited person has an account. */
  name: string;
  /** The address, or the one that was invited; null for somebody who works offline and has none. */
  email: string | null;
  /** What the member may do: an `owner` everything, a `recruiter` lead the hiring, an `interviewer` run interviews, a `viewer` read. */
  memberRole: 'owner' | 'recruiter' | 'interviewer' | 'viewer';
  /** `invited` until the person has joined, then `active`. */
  status: 'active' | 'invited';
  /** When the person was added or invited. */
  createdAt: string;
}

export interface OfflineBody1 {
  /** The profile to open: an `id` in `profiles` of `GET /studio/`. */
  profileId: number;
}

export interface OfflineBody2 {
  /** Of a new profile: an `employer` gets a company to own, a `user` practises. */
  role: 'user' | 'employer';
  /** What to call the person. */
  firstName: string;
  /** The family name; may be empty. */
  lastName?: string;
  /** For an employer: what the company is called; left out: named after its owner. */
  companyName?: string;
}

export interface OutboxMail {
  /** Its number on this instance. */
  id: number;
  /** What it is about, for example `password_reset`. */
  kind: string;
  /** The address that it goes to. */
  to: string;
  /** Its subject line. */
  subject: string;
  /** Its words; null once it was sent, for it may hold a secret. */
  text: string | null;
  /** `queued`, `sent`, or `failed`: refused for good, or too old to be of use. */
  status: 'queued' | 'sent' | 'failed';
  /** How often it was tried, since it was last sent again by hand. */
  attempts: number;
  /** Why the last try failed; null where none did. */
  lastError: string | null;
  /** When it was made. */
  createdAt: string;
  /** When it is tried next; null once it no longer is. */
  nextAttemptAt: string | null;
  /** When a mail server took it; null until then. */
  sentAt: string | null;
}

export interface OwnQuestion {
  /** Its place among the questions of its set, from 1. */
  order: number;
  /** What is asked. */
  text: string;
  /** `technical` asks for knowledge, `behavioral` for what one did, `situational` for what one would do. */
  kind: 'technical' | 'behavioral' | 'situational';
  /** The skill that it is about. */
  skill: SkillRef;
  /** How hard it is. */
  difficulty: 'junior' | 'intermediate' | 'senior' | 'expert';
  /** Seconds that the answer should take at most. */
  timeLimitSeconds: number;
  /** What a good answer says, each point in one sentence. */
  keyPoints: Array<string>;
  /** The `key` of the bank’s question that it was taken from; null for the company’s own. */
  bankKey: string | null;
  /** The set that it is in. */
  set: QuestionSetRef;
}

export interface PatchApplicationBody {
  /** Where it is to stand: the company moves it forwards only, the candidate only withdraws it. */
  status: 'submitted' | 'reviewed' | 'interviewing' | 'offered' | 'rejected' | 'withdrawn';
}

export interface PatchCompanyBody {
  /** The company’s name. */
  companyName?: string;
  /** The company’s line of business, in its own words; empty where it has named none. */
  industry?: string;
  /** Whether the sentiment of the answers has its weight in `fit_score`; off unless the company wants it. */
  sentimentInFit?: boolean;
  /** Days after which recordings of the company’s interviews are deleted, 1–3650; null: as long as the instance keeps them. */
  recordingKeepDays?: number | null;
}

export interface PatchExemplarBody {
  /** The new grade, 0–10. */
  score?: number;
  /** Why, for colleagues; the scorer does not read it. */
  note?: string;
}

export interface PatchInterviewBody {
  /** Another job, before the start; the questions are planned anew unless a question set says them. */
  jobId?: number;
  /** Another time, before the start, ISO 8601 with an offset or `Z`; an interview that nobody came to is scheduled again. */
  scheduledTime?: string | Date;
  /** Minutes that it may take, before the start; the questions are planned anew unless a question set says them. */
  maxDurationMinutes?: number;
  /** Another candidate, before the start; the consent is asked for anew. */
  candidateEmail?: string;
  /** What to call the candidate. */
  candidateName?: string;
  /** Notes, at any time; the candidate of a hiring interview does not see them. */
  interviewerNotes?: string;
  /** `completed` ends a running interview, `cancelled` cancels a scheduled one; it has no other step by this. */
  status?: 'scheduled' | 'in_progress' | 'completed' | 'cancelled' | 'no_show';
}

export interface PatchJobBody {
  /** The job’s title; a skill in it counts more. */
  title?: string;
  /** What the job is, in full; skills are read from it. */
  description?: string;
  /** What the job asks for, as free text; skills are read from it. */
  requirements?: string;
  /** What the job is about most, which says how the sides of `fit_score` are weighted. */
  jobFocus?: 'technical' | 'behavioral' | 'balanced' | 'leadership' | 'customer';
  /** Whether it is open: candidates see and apply for active jobs only. */
  isActive?: boolean;
  /** What the job asks for; left out: read from its texts, and again whenever those change, until somebody names it. */
  skills?: Array<PatchJobBodySkill>;
}

export interface PatchJobBodySkill {
  /** The number of the skill, from `GET /interview/skills/`; this or `name`. */
  skillId?: number;
  /** A skill by its name, in place of `skillId`; one that the studio lacks gets questions made from the job’s text. */
  name?: string;
  /** Whether the job requires it; else it is nice to have. */
  isRequired?: boolean;
  /** How much it counts beside the job’s other skills; 1 is ordinary. */
  weight?: number;
  /** The least years of it that the job asks for. */
  years?: number;
}

export interface PatchMeBody {
  /** The account’s unique name. */
  username?: string;
  /** The given name; may be empty. */
  firstName?: string;
  /** The family name; may be empty. */
  lastName?: string;
  /** Name of a site to the address of the person’s page there, at most 20. */
  socialLinks?: Record<string, string>;
}

export interface PatchQuestionSetBody {
  /** What the set is called. */
  name?: string;
  /** Its questions, in the order in which they are asked. */
  questions?: Array<PatchQuestionSetBodyQuestion>;
}

export interface PatchQuestionSetBodyQuestion {
  /** The `key` of a question of the bank; what is left out here is as it is there. */
  bankKey?: string;
  /** What is asked; needed unless `bankKey` is given. */
  text?: string;
  /** `technical` asks for knowledge, `behavioral` for what one did, `situational` for what one would do; left out: as in the bank, else technical. */
  kind?: 'technical' | 'behavioral' | 'situational';
  /** The skill that it is about, by id, slug, name or alias; needed unless `bankKey` is given. */
  skill?: number | string;
  /** How hard it is; left out: as in the bank, else intermediate. */
  difficulty?: 'junior' | 'intermediate' | 'senior' | 'expert';
  /** Seconds that the answer should take at most; left out: as in the bank, else 180. */
  timeLimitSeconds?: number;
  /** What a good answer says, one line each; needed unless `bankKey` is given. */
  keyPoints?: Array<string>;
}

export interface PatchSyncSettingsBody {
  /** `unmetered`: not where the system says that the network costs by the byte. `asked`: only when somebody asks for it. */
  sendRecordings?: 'always' | 'unmetered' | 'asked';
  /** Whether others’ recordings are fetched before anybody wants to hear them. */
  fetchRecordings?: boolean;
  /** At most so many bytes a second are sent; null: as many as there is room for. */
  maxRate?: number | null;
}

export interface Plan {
  /** Its number on this instance. */
  id: number;
  /** What the plan is called. */
  name: string;
  /** Whom it is for. */
  description: string;
  /** The kind of customer that it is for. */
  planType: 'employer' | 'candidate';
  /** How long a billing period is. */
  interval: 'month' | 'year';
  /** What it costs per period, in US dollars with two decimals. */
  price: string;
  /** Interviews per period; null: without limit. */
  interviewLimit: number | null;
  /** Jobs that may be posted per period; null: without limit. */
  jobPostingLimit: number | null;
  /** Applications per period; null: without limit. */
  applicationLimit: number | null;
  /** What comes with it. */
  features: Array<'basic_analytics' | 'advanced_analytics' | 'team_collaboration' | 'api_access'>;
  /** Its place among the plans of its kind, the smallest first. */
  sortOrder: number;
  /** Whether it can be subscribed to. */
  isActive: boolean;
}

export interface PullSyncBody {
  /** A UUID of the caller’s choice, by which another try is known to be the same one. */
  clientId: string;
  /** The version of the rows that the device knows. */
  schemaVersion: number;
  /** Up to where the device has everything. */
  cursor: PullSyncBodyCursor;
  /** How far the pull goes: the tenant’s version when it began. */
  until?: number;
  /** The version from which it began, where this is a further page. */
  since?: number;
  /** How many rows at most. */
  limit?: number;
  /** These rows as they are now, wherever the cursor stands. */
  only?: Array<PullSyncBodyOnly>;
}

export interface PullSyncBodyCursor {
  /** Another one after the instance was restored from a backup. */
  epoch: string;
  /** A version of the tenant. */
  seq: number;
}

export interface PullSyncBodyOnly {
  /** The kind of row, such as `jobs`. */
  entity: string;
  /** The row’s uid. */
  uid: string;
  /** Of an interview: with everything in it. */
  whole?: boolean;
}

export interface PushSyncBody {
  /** The version of the protocol. */
  protocol: number;
  /** The version of the rows that the device knows. */
  schemaVersion: number;
  /** A UUID of the caller’s choice, by which another try is known to be the same one. */
  clientId: string;
  /** Another one after the instance was restored from a backup. */
  epoch: string;
  /** The device’s clock, in milliseconds since 1970. */
  now?: number;
  /** The version up to which the device has everything. */
  cursorSeq?: number;
  /** What was done, in its order; the numbers have no gaps. */
  mutations: Array<PushSyncBodyMutation>;
}

export interface PushSyncBodyMutation {
  /** Its number on this instance. */
  id: number;
  /** What was done, as the audit calls it. */
  name: string;
  /** What came of it. */
  args: PushSyncBodyMutationArgs;
  /** The version of the row that is compared and set, as the device knew it. */
  baseVersion?: number;
  /** A hybrid logical clock: milliseconds since 1970, and a counter. */
  hlc: string;
  /** The SHA-256 of the piece, in hexadecimal. */
  sha256: string;
}

export interface PushSyncBodyMutationArgs {
  /** Rows, in the order in which they were written. */
  changes: Array<
    PutPushSyncBodyMutationArgsChange | SetPushSyncBodyMutationArgsChange | DelPushSyncBodyMutationArgsChange
  >;
}

export interface PutPushSyncBodyMutationArgsChange {
  /** `put`: a whole row; `set`: fields of one; `del`: it is gone. */
  op: 'put';
  /** The kind of row, such as `jobs`. */
  entity: string;
  /** The row’s uid, the same on every instance. */
  uid: string;
  /** What it is about: numbers to ask the API with, never what was said. */
  data: Record<string, string | number | null>;
}

export interface QuarantinedChange {
  /** Its number on this instance. */
  id: number;
  /** What was done, as the audit calls it. */
  name: string;
  /** Why it was not taken. */
  code:
    | 'unknown_entity'
    | 'invalid_field'
    | 'foreign_row'
    | 'forbidden'
    | 'missing_row'
    | 'conflict'
    | 'deleted'
    | 'run_elsewhere'
    | 'status_conflict'
    | 'decided_elsewhere'
    | 'superseded'
    | 'hash_mismatch'
    | 'failed';
  /** What exactly, for whoever looks into it. */
  detail: string;
  /** When it was made. */
  createdAt: string;
  /** What it is about. */
  subject: QuarantinedChangeSubject;
  /** The fields as they were changed here. */
  mine: Record<string, string | number | null>;
  /** The same fields as they are there; null where there is no other side. */
  theirs: Record<string, string | number | null> | null;
  /** Always `held`. */
  state: 'pending' | 'held' | 'done';
}

export interface QuarantinedChangeSubject {
  /** The kind of it, such as `jobs`. */
  entity: string;
  /** The job’s title; a skill in it counts more. */
  title: string;
  /** The number of the interview. */
  interviewId: number | null;
}

export interface Question {
  /** Its number on this instance. */
  id: number;
  /** Its place among the questions, from 1. */
  order: number;
  /** What is asked. */
  text: string;
  /** `technical` asks for knowledge, `behavioral` for what one did, `situational` for what one would do. */
  kind: 'technical' | 'behavioral' | 'situational';
  /** The skill that it is about. */
  skill: SkillRef;
  /** How hard it is. */
  difficulty: 'junior' | 'intermediate' | 'senior' | 'expert';
  /** Seconds that the answer should take at most. */
  timeLimitSeconds: number;
  /** The number of the question that this one follows up on; null for any other. */
  parentId: number | null;
  /** The language model that worded it; null where none did. */
  wordedBy: string | null;
  /** Whether it was made from the job’s text, for want of one in the bank. */
  isGenerated: boolean;
  /** When it was shown to the candidate; null before. */
  askedAt: string | null;
  /** Whether it was answered, or passed over. */
  answered: boolean;
  /** What a good answer says; absent for the candidate. */
  keyPoints?: Array<QuestionKeyPoint>;
  /** What an answer of each rating, 1–5, is like; absent for the candidate, null for a question without. */
  anchors?: Record<string, string> | null;
}

export interface QuestionKeyPoint {
  /** Names the point within its question. */
  id: string;
  /** What a good answer says, one sentence. */
  text: string;
  /** How much it counts beside the question’s other points; 1 is ordinary. */
  weight: number;
}

export interface QuestionMessage {
  id: number;
  type: 'question';
  data: QuestionMessageData;
}

export interface QuestionMessageData {
  questionId: number;
  order: number;
  text: string;
  timestamp: string;
}

export interface QuestionSet {
  /** Its number on this instance. */
  id: number;
  /** What the set is called. */
  name: string;
  /** How many questions it has. */
  questionCount: number;
  /** When it was made. */
  createdAt: string;
  /** When it was last changed. */
  updatedAt: string;
  /** Its questions, in the order in which they are asked. */
  questions: Array<SetQuestion>;
}

export interface QuestionSetListItem {
  /** Its number on this instance. */
  id: number;
  /** What the set is called. */
  name: string;
  /** How many questions it has. */
  questionCount: number;
  /** When it was made. */
  createdAt: string;
  /** When it was last changed. */
  updatedAt: string;
}

export interface QuestionSetPreview {
  /** What the set is called. */
  name: string;
  /** How many questions it has. */
  questionCount: number;
  /** Its questions, in the order in which they are asked. */
  questions: Array<SetQuestion>;
}

export interface QuestionSetRef {
  /** Its number on this instance. */
  id: number;
  /** What the set is called. */
  name: string;
}

export interface RatersAgreement {
  /** How many completed interviews of the job people rated, as far as the caller may see. */
  interviews: number;
  /** How far the engine and people agree, who count as one rater by their mean. */
  withEngine: Agreement;
  /** How far those people agree who rated most together. */
  betweenPeople: Agreement;
}

export interface Recommendation {
  /** Its number on this instance. */
  id: number;
  /** The number of the interview. */
  interviewSession: number;
  /** The skill that it is about. */
  skill: SkillRef;
  /** What to work on and how, or what went well. */
  recommendationText: string;
  /** Whether it is something to improve or a strength. */
  feedbackType: 'improvement' | 'strength';
  /** Whether the skill is technical or behavioural. */
  feedbackCategory: 'technical' | 'behavioral';
  /** When it was made. */
  createdAt: string;
}

export interface RecordAttentionAnswer {
  /** How many samples were taken in. */
  recorded: number;
}

export interface RecordAttentionBody {
  /** The number of the question. */
  questionId: number;
  /** Signals that were taken while the question was open, at most 1,000 in one call. */
  samples: Array<RecordAttentionBodySample>;
}

export interface RecordAttentionBodySample {
  /** Seconds from the question being shown. */
  t: number;
  /** Whether the window had the focus. */
  focused: boolean;
  /** Whether there was speech. */
  speaking: boolean;
}

export interface RecordConsentBody {
  /** Whether the sound of spoken answers may be kept. */
  recording: boolean;
  /** Whether a picture may be kept beside the sound; left out: no. It counts together with `recording` only. */
  video?: boolean;
  /** Whether signals of attention may be taken: window focus, speech and silence. */
  behavioralAnalysis: boolean;
  /** Whether engines may read and score the answers. */
  aiScoring: boolean;
  /** Whose law’s notice was shown with the consent’s words; left out: none. */
  region?: 'eu' | 'uk' | 'us_il' | 'us_nyc' | 'us' | 'other';
  /** As `GET …/engines/` named them to whoever agrees; where others are set up by now, it is a 409. */
  engines?: RecordConsentBodyEngines;
}

export interface RecordConsentBodyEngines {
  /** The language model that sees the answers; null where none does. */
  languageModel: RecordConsentBodyEnginesLanguageModel | null;
  /** The transcriber that hears the answers; null where none does. */
  transcriber: RecordConsentBodyEnginesTranscriber | null;
}

export interface RecordConsentBodyEnginesLanguageModel {
  /** The model, as the endpoint calls it. */
  model: string;
  /** Host and port that it is reached at. */
  host: string;
  /** `scoring`: a second opinion on each answer; `follow_ups`: the words of follow-up questions. */
  uses: Array<'scoring' | 'follow_ups'>;
}

export interface RecordConsentBodyEnginesTranscriber {
  /** The model, as the endpoint calls it; of a command its program. */
  model: string;
  /** Host and port that it is reached at; of a command its program. */
  host: string;
  /** Whether what it hears stays on this device. */
  isLocal: boolean;
}

export interface Recording {
  /** Its number on this instance. */
  id: number;
  /** The number of the question. */
  questionId: number;
  /** The UUID by which another try is known to be the same recording. */
  clientId: string;
  /** The media type, such as `audio/webm`. */
  mediaType: string;
  /** Bytes that have arrived. */
  bytes: number;
  /** Bytes of the whole; null until that is known. */
  length: number | null;
  /** Whether all of it has arrived. */
  isComplete: boolean;
  /** Whether its sound is on this instance; else it is fetched first, where it can be had. */
  isHere: boolean;
  /** Seconds of the whole, as its sender measured them; null until it is complete, and where nobody said. */
  duration: number | null;
  /** When it was begun, as its sender said, else when the server heard of it. */
  startedAt: string;
  /** When the server began to take it in. */
  createdAt: string;
  /** Where it is played from, and where its pieces go. */
  url: string;
  /** The pieces that have arrived, in the order of the sound. */
  segments: Array<RecordingSegment>;
}

export interface RecordingRoom {
  /** Bytes that may still be recorded. */
  bytes: number;
}

export interface RecordingSegment {
  /** The place of the piece, from 0. */
  index: number;
  /** Bytes of the whole that come before it. */
  offset: number;
  /** Bytes of the piece. */
  length: number;
  /** The SHA-256 of the piece, in hexadecimal. */
  sha256: string;
  /** Seconds into the recording at which it begins; null where its sender did not say. */
  start: number | null;
}

export interface RecoveryCodes {
  /** Each stands in once for a code of the app; shown only here. */
  recoveryCodes: Array<string>;
}

export interface RefreshBody {
  /** The refresh token of the last answer; good once. */
  refresh: string;
}

export interface RegisterAnswer {
  /** The new account. */
  user: UserSummary;
  /** What was done, as a sentence for people. */
  message: string;
}

export interface RegisterBody {
  /** The account’s unique name. */
  username: string;
  /** Where the verification mail goes; each account has an address of its own. */
  email: string;
  /** At least 10 characters; a common one, and one’s own name or address, are refused. */
  password: string;
  /** The given name; may be empty. */
  firstName?: string;
  /** The family name; may be empty. */
  lastName?: string;
  /** An `employer` gets a company to own; a `user` is a candidate. */
  role?: 'user' | 'employer';
  /** For an employer: what the company is called; left out: named after its owner. */
  companyName?: string;
}

export interface RegisterSyncClientBody {
  /** What the device is called there. */
  name: string;
  /** Ed25519, as SPKI in base64: what the device signs its calls with. */
  publicKey: string;
  /** The version of the rows that the device knows. */
  schemaVersion: number;
  /** What the device was called there before, where it goes on with what it has. */
  former?: string;
}

export interface RequestPasswordResetAnswer {
  /** What was done, as a sentence for people. */
  message: string;
}

export interface RequestPasswordResetBody {
  /** The address of the account. */
  email: string;
}

export interface Rescore {
  /** The number of the interview. */
  interviewId: number;
  /** Whether the current scorer had judged the same answers already: then nothing was written. */
  unchanged: boolean;
  /** How many answers were scored anew. */
  rescored: number;
  /** The current scorer. */
  scorer: RescoreScorer;
  /** The mean of the technical and the behavioural score, or the one that there is, 0–100; null where nothing was scored. */
  overallScore: number | null;
  /** `overallScore` as it was before, 0–100; null where there was none. */
  previousOverallScore: number | null;
  /** How well the candidate fits the job, 0–100, by the weights of its focus; null where nothing was scored. */
  fitScore: number | null;
}

export interface RescoreScorer {
  /** What the scorer is called. */
  name: string;
  /** Its version; another one may score the same answer differently. */
  version: string;
}

export interface ResendVerificationAnswer {
  /** What was done, as a sentence for people. */
  message: string;
}

export interface SaveDemographicsBody {
  /** What the candidate chooses to say; left out: as it was; `prefer_not_to_say` takes it back. */
  gender?: 'woman' | 'man' | 'non_binary' | 'prefer_not_to_say';
  /** What the candidate chooses to say; left out: as it was; `prefer_not_to_say` takes it back. */
  ethnicity?:
    | 'american_indian_or_alaska_native'
    | 'asian'
    | 'black_or_african_american'
    | 'hispanic_or_latino'
    | 'native_hawaiian_or_pacific_islander'
    | 'two_or_more'
    | 'white'
    | 'prefer_not_to_say';
  /** What the candidate chooses to say; left out: as it was; `prefer_not_to_say` takes it back. */
  ageGroup?: 'under_40' | '40_or_over' | 'prefer_not_to_say';
}

export interface SaveDraftBody {
  /** The number of the question. */
  questionId: number;
  /** The answer so far; takes the place of what was kept before. */
  text: string;
}

export interface ScoreOverride {
  /** Its number on this instance. */
  id: number;
  /** The number of the interview. */
  interviewId: number;
  /** The skill whose score is set; null: the interview as a whole, its `overall_score`. */
  skill: SkillRef | null;
  /** What a person set: 0–10 of a skill, 0–100 of the whole. */
  score: number;
  /** What the engine said when this was set, on the same scale; null where it gave no score. */
  engineScore: number | null;
  /** Why the engine’s score is not right, in the words of who set it. */
  reason: string;
  /** Who set it. */
  madeBy: ScoreOverrideMadeBy;
  /** When it was made. */
  createdAt: string;
  /** When it was taken back, or another one took its place; null while it holds. */
  endedAt: string | null;
  /** Who ended it; null while it holds. */
  endedBy: ScoreOverrideEndedBy | null;
}

export interface ScoreOverrideEndedBy {
  /** The number of the account. */
  id: number;
  /** The account’s unique name. */
  username: string;
}

export interface ScoreOverrideMadeBy {
  /** The number of the account. */
  id: number;
  /** The account’s unique name. */
  username: string;
}

export interface ScoreWeight {
  /** Its number on this instance. */
  id: number;
  /** The focus of the jobs that it is for. */
  jobFocus: 'technical' | 'behavioral' | 'balanced' | 'leadership' | 'customer';
  /** The weight of the technical score in `fit_score`, 0–1; the four sum to 1. */
  technicalWeight: number;
  /** The weight of the skills’ scores in `fit_score`, 0–1; each counts as much as it does for the job. */
  skillsWeight: number;
  /** The weight of the behavioural score and nothing else in `fit_score`, 0–1. */
  culturalFitWeight: number;
  /** The weight of the words’ tone in `fit_score`, 0–1; spread over the other three unless the company has turned it on. */
  sentimentWeight: number;
}

export interface Scorecard {
  /** Its number on this instance. */
  id: number;
  /** The number of the interview. */
  interviewId: number;
  /** Who gave the ratings. */
  rater: ScorecardRater;
  /** One rating per skill. */
  ratings: Array<ScorecardRating>;
  /** What there is to say of the interview as a whole; may be empty. */
  notes: string;
  /** When it was made. */
  createdAt: string;
  /** When it was last changed. */
  updatedAt: string;
}

export interface ScorecardRater {
  /** The number of the account. */
  id: number;
  /** The account’s unique name. */
  username: string;
}

export interface ScorecardRating {
  /** The skill that is rated. */
  skill: SkillRef;
  /** The anchored scale of the questions: 1 is poor, 3 acceptable, 5 excellent. */
  rating: number;
  /** What the rating rests on; may be empty. */
  notes: string;
}

export interface SecondOpinion {
  /** The number of the answer. */
  answerId: number;
  /** The number of the question. */
  questionId: number;
  /** The question’s words. */
  question: string;
  /** `waiting`: still in the queue; `given`; `refused`: its result did not pass the checks; `failed`: there was none. */
  status: 'waiting' | 'given' | 'refused' | 'failed';
  /** The model that was asked; null while it waits. */
  model: string | null;
  /** Host and port that it was asked at; null while it waits. */
  host: string | null;
  /** Which version of the words it was asked with; null while it waits. */
  promptVersion: string | null;
  /** What the language model gives the answer, 0–10; null unless it is `given`. */
  score: number | null;
  /** What the embedded scorer gives it, 0–10, which counts; null where it gives none. */
  embeddedScore: number | null;
  /** `score` less `embeddedScore`; null where one of them is. */
  difference: number | null;
  /** Whether the two differ by 2 points at most; null where one of them is. */
  agrees: boolean | null;
  /** What a good answer says, as the model judged it; empty unless it is `given`. */
  keyPoints: Array<SecondOpinionKeyPoint>;
  /** Why there is no result, or none that passed the checks; null where there is one. */
  failure:
    | 'unreachable'
    | 'timeout'
    | 'server_error'
    | 'rejected'
    | 'circuit_open'
    | 'broken_answer'
    | 'too_long'
    | 'wrong_schema'
    | 'wrong_points'
    | 'fabricated_quote'
    | 'unsupported_quote'
    | 'follows_instructions'
    | 'score_mismatch'
    | 'no_question'
    | 'off_topic'
    | 'gives_away'
    | null;
  /** Milliseconds that it took; null while it waits. */
  durationMs: number | null;
  /** When it was given, or put into the queue. */
  createdAt: string;
}

export interface SecondOpinionKeyPoint {
  /** What a good answer says, one sentence. */
  text: string;
  /** Whether the answer makes the point. */
  covered: boolean;
  /** The words of the answer that show it. */
  evidence: Array<SecondOpinionKeyPointEvidence>;
}

export interface SecondOpinionKeyPointEvidence {
  /** The number of the answer. */
  answerId: number;
  /** Where they begin in the answer’s text, in UTF-16 code units from 0. */
  start: number;
  /** Where they end in it: the first code unit that is none of them. */
  end: number;
  /** The words themselves. */
  text: string;
}

export interface SendScorecardBody {
  /** One rating per skill. */
  ratings: Array<SendScorecardBodyRating>;
  /** What there is to say of the interview as a whole; may be empty. */
  notes?: string;
}

export interface SendScorecardBodyRating {
  /** The number of the skill that is rated. */
  skillId: number;
  /** The anchored scale of the questions: 1 is poor, 3 acceptable, 5 excellent. */
  rating: number;
  /** What the rating rests on; may be empty. */
  notes?: string;
}

export interface SentimentSession {
  /** Its number on this instance. */
  id: number;
  /** The number of the interview. */
  interviewSession: number;
  /** Which of the four tones has the largest share. */
  overallSentiment: 'Positive' | 'Negative' | 'Neutral' | 'Mixed';
  /** The share of the words’ tone that is positive, 0–1; the four shares sum to 1. */
  positiveScore: number;
  /** The share of the words’ tone that is negative, 0–1. */
  negativeScore: number;
  /** The share of the words’ tone that is neutral, 0–1. */
  neutralScore: number;
  /** The share of the words’ tone that is both at once, 0–1. */
  mixedScore: number;
  /** How much of the text carries any tone, and how clear it is, 0–1. */
  confidenceLevel: number;
  /** How much of the speaker is in the answers, 0–1; enters no score. */
  engagementScore: number;
  /** How free the answers are of coarse words and blame, 0–1; enters no score. */
  professionalismScore: number;
  /** How plainly the answers are put, 0–1; enters no score. */
  clarityScore: number;
  /** When it was made. */
  createdAt: string;
}

export interface SentimentUpdateMessage {
  id: number;
  type: 'sentiment_update';
  data: SentimentUpdateMessageData;
}

export interface SentimentUpdateMessageData {
  positiveScore: number;
  engagementScore: number;
  timestamp: string;
}

export interface Session {
  /** The token for `Authorization: Bearer`; good for 15 minutes. */
  access: string;
  /** Gets the next pair of tokens; good once, and for 30 days. */
  refresh: string;
  /** Who is signed in. */
  user: UserSummary;
}

export interface SetLanguageModelBody {
  /** The endpoint’s address, up to what the OpenAI protocol puts behind it, such as `http://127.0.0.1:11434/v1`. */
  url: string;
  /** The model, as the endpoint calls it. */
  model: string;
  /** Sent to the endpoint as a bearer token; left out: the kept one, where the host is the same; empty: none. */
  apiKey?: string;
  /** `scoring`: a second opinion on each answer; `follow_ups`: the words of follow-up questions. */
  uses?: Array<'scoring' | 'follow_ups'>;
}

export interface SetPushSyncBodyMutationArgsChange {
  /** `put`: a whole row; `set`: fields of one; `del`: it is gone. */
  op: 'set';
  /** The kind of row, such as `jobs`. */
  entity: string;
  /** The row’s uid, the same on every instance. */
  uid: string;
  /** What it is about: numbers to ask the API with, never what was said. */
  data: Record<string, string | number | null>;
  /** What fields were before, where a rule asks for it. */
  was?: Record<string, string | number | null>;
}

export interface SetQuestion {
  /** Its place among the questions, from 1. */
  order: number;
  /** What is asked. */
  text: string;
  /** `technical` asks for knowledge, `behavioral` for what one did, `situational` for what one would do. */
  kind: 'technical' | 'behavioral' | 'situational';
  /** The skill that it is about. */
  skill: SkillRef;
  /** How hard it is. */
  difficulty: 'junior' | 'intermediate' | 'senior' | 'expert';
  /** Seconds that the answer should take at most. */
  timeLimitSeconds: number;
  /** What a good answer says, each point in one sentence. */
  keyPoints: Array<string>;
  /** The `key` of the bank’s question that it was taken from; null for the company’s own. */
  bankKey: string | null;
}

export interface SetTranscriberBody {
  /** The endpoint’s address; this or `command`. */
  url?: string;
  /** The model, as the endpoint calls it; needed with `url`. */
  model?: string;
  /** Sent to the endpoint as a bearer token; left out: the kept one, where the host is the same; empty: none. */
  apiKey?: string;
  /** Program and arguments of a transcriber on this device; `{file}` stands for the sound’s path, which comes last where it is not named. */
  command?: string;
}

export interface SignIn {
  /** Its number on this instance. */
  id: number;
  /** What the client called itself when it signed in. */
  userAgent: string;
  /** When the account signed in there. */
  createdAt: string;
  /** When its tokens were made or refreshed last. */
  lastUsedAt: string;
  /** When it ends by itself; each refresh moves it on. */
  expiresAt: string;
  /** Whether this is the session that asks. */
  current: boolean;
}

export interface SkillAssessment {
  /** Its number on this instance. */
  id: number;
  /** The number of the interview. */
  interviewSession: number;
  /** The skill that was assessed. */
  skill: SkillRef;
  /** The score of the skill, 0–10: the sum of the steps in `history`. */
  accumulatedScore: number;
  /** How many steps `history` has. */
  updateCount: number;
  /** How the score came about, in order. */
  history: Array<SkillAssessmentHistory>;
}

export interface SkillAssessmentHistory {
  /** The number of the step. */
  id: number;
  /** By how much the score rose with this step, of 10; negative where it fell. */
  score: number;
  /** When the score changed. */
  timestamp: string;
}

export interface SkillRef {
  /** Its number; 0 for a skill that a job names and the studio’s own list lacks. */
  id: number;
  /** What it is called. */
  name: string;
  /** Its group in the studio’s list, such as Soft Skills; Other for one that the list lacks. */
  category: string;
}

export interface SkillUpdateMessage {
  id: number;
  type: 'skill_update';
  data: SkillUpdateMessageData;
}

export interface SkillUpdateMessageData {
  skill: string;
  score: number;
  timestamp: string;
}

export interface StartInterviewAnswer {
  /** Its number on this instance. */
  id: number;
  /** The interview’s UUID, the same on every instance. */
  sessionId: string;
  /** The job as it was when the interview was made; null for practice without a job. */
  job: StartInterviewAnswerJob | null;
  /** The job’s title; a skill in it counts more. */
  title: string | null;
  /** The number of the candidate’s account; null for somebody without one. */
  userId: number | null;
  /** What the candidate is called; may be empty. */
  candidateName: string;
  /** The candidate’s address; null where none is known. */
  candidateEmail: string | null;
  /** Where it stands; `no_show` comes 15 minutes after the time, or after it was made where that is later, and such an interview can still be started. */
  status: 'scheduled' | 'in_progress' | 'completed' | 'cancelled' | 'no_show';
  /** When it is to begin. */
  scheduledTime: string;
  /** Minutes that it may take, 5–240; questions are planned to fit. */
  maxDurationMinutes: number;
  /** Whether it is the candidate’s own practice, which no company sees. */
  isPractice: boolean;
  /** What it is to ask about. */
  skills: Array<SkillRef>;
  /** When it was started; null before. */
  startTime: string | null;
  /** When it was completed; null before. */
  endTime: string | null;
  /** Seconds from start to end; null until it is completed. */
  duration: number | null;
  /** Percent of its questions that were answered, 0–100. */
  completionPercentage: number;
  /** The score of the technical questions, 0–100; null until something was scored, and for the candidate of a hiring interview. */
  technicalAccuracy: number | null;
  /** The score of the behavioural and situational questions, 0–100; null until something was scored, and for the candidate of a hiring interview. */
  behavioralScore: number | null;
  /** When it was made. */
  createdAt: string;
  /** The candidate’s account; null for somebody without one. */
  user: StartInterviewAnswerUser | null;
  /** The mean of the technical and the behavioural score, or the one that there is, 0–100; null until something was scored, and for the candidate of a hiring interview. */
  overallScore: number | null;
  /** How well the candidate fits the job, 0–100, by the weights of its focus; null until it is completed, and for the candidate of a hiring interview. */
  fitScore: number | null;
  /** What holds of what people decided; null until somebody has, and for anybody but the company’s members. */
  decision: Decision | null;
  /** Seconds from each question being shown to its answer starting, one per answered question, in order. */
  responseTimes: Array<number>;
  /** Signals of attention while answering; null unless the interview and the candidate both allow them. */
  attentionMetrics: StartInterviewAnswerAttentionMetrics | null;
  /** Whether signals of attention are taken, where the candidate agrees; never a face. */
  enableBehavioralAnalysis: boolean;
  /** Whether the next question goes by the answers so far; else every candidate is asked the same ones. */
  adaptive: boolean;
  /** How hard its questions are meant to be. */
  difficulty: 'junior' | 'intermediate' | 'senior' | 'expert';
  /** The language that it is held in; English only so far. */
  language: string;
  /** How many questions its plan has now; follow-ups add to it. */
  questionCount: number;
  /** How many questions were answered; one that was passed over is not. */
  answeredCount: number;
  /** Notes of the company, or of who practises; empty for anybody else. */
  interviewerNotes: string;
  /** Why it was cancelled, where somebody said; null unless it was. */
  cancelReason: string | null;
  /** What the candidate agreed to; null until they were asked. */
  consent: Consent | null;
  /** The first question, which counts as asked now. */
  question: Question;
}

export interface StartInterviewAnswerAttentionMetrics {
  /** Per question the share of its samples in which the window had the focus, 0–1. */
  focusScores: Array<number>;
  /** The mean of `focusScores`, 0–1; null while there are none. */
  engagementLevel: number | null;
}

export interface StartInterviewAnswerJob {
  /** The number of the job. */
  id: number;
  /** The job’s title. */
  title: string;
  /** The name of the company. */
  company: string;
  /** What the job asked for when the interview was made, as free text. */
  requirements: string;
}

export interface StartInterviewAnswerUser {
  /** The number of the account. */
  id: number;
  /** The account’s unique name. */
  username: string;
  /** The email address; null for a profile that was made offline and never given one. */
  email: string | null;
}

export interface StatusChangeMessage {
  id: number;
  type: 'status_change';
  data: StatusChangeMessageData;
}

export interface StatusChangeMessageData {
  status: 'scheduled' | 'in_progress' | 'completed' | 'cancelled' | 'no_show';
  completionPercentage: number;
  timestamp: string;
}

export interface Studio {
  /** The version of this instance. */
  version: string;
  /** `device`: on somebody’s own machine; `hosted`: a server for many. */
  mode: 'device' | 'hosted';
  /** Profiles that were made to work offline; always empty on a hosted instance. */
  profiles: Array<StudioProfile>;
  /** The scorer that is built in. */
  scorer: StudioScorer;
  /** The folder that holds all data; null on a hosted instance. */
  dataDir: string | null;
}

export interface StudioProfile {
  /** Its number, to open it with. */
  id: number;
  /** What the person is called. */
  name: string;
  /** `user` is a candidate, `employer` works for a company, `admin` runs the instance. */
  role: 'user' | 'employer' | 'admin';
  /** The company that the person works for; null for a candidate. */
  companyName: string | null;
}

export interface StudioScorer {
  /** What the scorer is called. */
  name: string;
  /** Its version; another one may score the same answer differently. */
  version: string;
}

export interface Subscription {
  /** Its number on this instance. */
  id: number;
  /** The number of the account that subscribed, for the company or for itself. */
  user: number;
  /** What was subscribed to. */
  plan: SubscriptionPlan;
  /** Where it stands, by Stripe’s names. */
  status:
    | 'incomplete'
    | 'incomplete_expired'
    | 'trialing'
    | 'active'
    | 'past_due'
    | 'unpaid'
    | 'paused'
    | 'canceled';
  /** When it was first begun. */
  startDate: string;
  /** When the billing period of now began. */
  currentPeriodStart: string;
  /** When the billing period of now ends and the next one begins. */
  currentPeriodEnd: string;
  /** Whether it ends with this period. */
  cancelAtPeriodEnd: boolean;
  /** What Stripe knows it by; null for one that Stripe does not. */
  stripeSubscriptionId: string | null;
  /** When it was made. */
  createdAt: string;
}

export interface SubscriptionPlan {
  /** The number of the plan. */
  id: number;
  /** What the plan is called. */
  name: string;
  /** What it costs per period, in US dollars with two decimals. */
  price: string;
}

export interface SyncClient {
  /** A UUID of the caller’s choice, by which another try is known to be the same one. */
  clientId: string;
  /** Whose data the device has: the company’s uid, or the person’s. */
  tenant: string;
  /** Another one after the instance was restored from a backup. */
  epoch: string;
  /** The instance’s clock. */
  serverTime: string;
  /** The lease of the plan; null where there are no limits. */
  lease: null;
  /** As whom the device acts. */
  user: SyncClientUser;
  /** Their company; null where they work for none. */
  company: SyncClientCompany | null;
}

export interface SyncClientCompany {
  /** Its uid, the same on every instance. */
  uid: string;
  /** The company’s name. */
  companyName: string;
  /** What the member may do: an `owner` everything, a `recruiter` lead the hiring, an `interviewer` run interviews, a `viewer` read. */
  memberRole: string;
}

export interface SyncClientUser {
  /** Their uid, the same on every instance. */
  uid: string;
  /** The account’s unique name. */
  username: string;
  /** The email address; null for a profile that was made offline and never given one. */
  email: string | null;
  /** The given name; may be empty. */
  firstName: string;
  /** The family name; may be empty. */
  lastName: string;
  /** `user` is a candidate, `employer` works for a company, `admin` runs the instance. */
  role: string;
}

export interface SyncEntitlement {
  /** The lease of the plan; null where there are no limits. */
  lease: null;
  /** The instance’s clock. */
  serverTime: string;
}

export interface SyncPull {
  /** Rows in the order of their versions. */
  changes: Array<SyncPullChange>;
  /** Whoever these rows name. */
  people: Array<SyncPullPeople>;
  /** Where the next page begins. */
  cursor: SyncPullCursor;
  /** How far the pull goes: the tenant’s version when it began. */
  until: number;
  /** Whether this is the last page. */
  complete: boolean;
  /** The last mutation of the device that was judged. */
  lastMutationId: number;
  /** Deletions up to this version are forgotten. */
  floor: number;
}

export interface SyncPullChange {
  /** A version of the tenant. */
  seq: number;
  /** The kind of row, such as `jobs`. */
  entity: string;
  /** The row’s uid, the same on every instance. */
  uid: string;
  /** `put`: a whole row; `set`: fields of one; `del`: it is gone. */
  op: 'put' | 'del';
  /** The same as `seq`. */
  version: number;
  /** What it is about: numbers to ask the API with, never what was said. */
  data?: Record<string, string | number | null>;
}

export interface SyncPullCursor {
  /** Another one after the instance was restored from a backup. */
  epoch: string;
  /** A version of the tenant. */
  seq: number;
}

export interface SyncPullPeople {
  /** Their uid, the same on every instance. */
  uid: string;
  /** The account’s unique name. */
  username: string;
  /** The given name; may be empty. */
  firstName: string;
  /** The family name; may be empty. */
  lastName: string;
  /** The email address; null for a profile that was made offline and never given one. */
  email: string | null;
  /** `user` is a candidate, `employer` works for a company, `admin` runs the instance. */
  role: string;
  /** What the member may do: an `owner` everything, a `recruiter` lead the hiring, an `interviewer` run interviews, a `viewer` read. */
  memberRole: string | null;
}

export interface SyncPush {
  /** The last mutation of the device that was judged. */
  lastMutationId: number;
  /** What is on this page. */
  results: Array<SyncPushResult>;
  /** The instance’s clock. */
  serverTime: string;
  /** The tenant’s version before the push. */
  headBefore: number;
  /** The tenant’s version after the push. */
  head: number;
  /** The device’s clock was ahead by so many milliseconds; absent where it was not. */
  clockAhead?: number;
}

export interface SyncPushResult {
  /** Its number on this instance. */
  id: number;
  /** `duplicate`: it was judged before. */
  status: 'applied' | 'duplicate' | 'rejected';
  /** Why it was not taken; absent where it was. */
  code?:
    | 'unknown_entity'
    | 'invalid_field'
    | 'foreign_row'
    | 'forbidden'
    | 'missing_row'
    | 'conflict'
    | 'deleted'
    | 'run_elsewhere'
    | 'status_conflict'
    | 'decided_elsewhere'
    | 'superseded'
    | 'hash_mismatch'
    | 'failed';
  /** What exactly, for whoever looks into it; absent where it was taken. */
  detail?: string;
  /** The tenant’s version after it. */
  version: number;
  /** Not all was taken as it was sent: what holds comes with the next pull. */
  merged?: boolean;
}

export interface SyncSettings {
  /** `unmetered`: not where the system says that the network costs by the byte. `asked`: only when somebody asks for it. */
  sendRecordings: 'always' | 'unmetered' | 'asked';
  /** Whether others’ recordings are fetched before anybody wants to hear them. */
  fetchRecordings: boolean;
  /** At most so many bytes a second are sent; null: as many as there is room for. */
  maxRate: number | null;
}

export interface SyncStatus {
  /** `offline`: not connected, or not reached just now; `attention`: something waits for a person. */
  state: 'offline' | 'syncing' | 'idle' | 'attention';
  /** Changes that wait to be sent. */
  pending: number;
  /** Changes that were refused, until somebody decides. */
  quarantined: number;
  /** When it last got through; null where it never did. */
  lastSuccess: string | null;
  /** Recordings whose sound waits to be sent. */
  recordingsPending: number;
  /** Their pieces that are still to be sent. */
  blobsPending: number;
  /** Bytes of these that have not arrived yet. */
  bytesPending: number;
  /** Why they wait although there is a network: it costs by the byte, or nobody has asked for it; null where they do not. */
  recordingsWait: 'metered' | 'asked' | null;
  /** How the sound of recordings goes to and fro; null while this studio works on its own. */
  settings: SyncSettings | null;
  /** The hosted instance; null while this studio works on its own. */
  url: string | null;
  /** Whose account it is there; null while this studio works on its own. */
  email: string | null;
  /** Why it does not go on by itself; null while it does. */
  problem:
    | 'signed_out'
    | 'upgrade_device'
    | 'upgrade_hosted'
    | 'misunderstood'
    | 'failed'
    | 'storage_full'
    | null;
  /** The instance that is connected to where none is named; null where there is none. */
  defaultUrl: string | null;
  /** How far a load is; null while nothing is loaded. */
  progress: SyncStatusProgress | null;
}

export interface SyncStatusProgress {
  /** Versions that are loaded. */
  done: number;
  /** Versions that there are to load. */
  total: number;
}

export interface TestWebhookAnswer {
  /** What kind of event it is. */
  eventType:
    | 'interview.scheduled'
    | 'interview.started'
    | 'interview.completed'
    | 'interview.cancelled'
    | 'interview.no_show'
    | 'results.analyzed'
    | 'application.created'
    | 'subscription.updated';
  /** What came of it, one entry per endpoint that wants this type. */
  results: Array<WebhookTestResult>;
}

export interface TestWebhookBody {
  /** What kind of event it is. */
  eventType:
    | 'interview.scheduled'
    | 'interview.started'
    | 'interview.completed'
    | 'interview.cancelled'
    | 'interview.no_show'
    | 'results.analyzed'
    | 'application.created'
    | 'subscription.updated';
  /** What stands in `data` of the event. */
  data?: Record<string, unknown>;
}

export interface TickLearningResourceBody {
  /** Whether it is ticked off. */
  completed: boolean;
}

export interface TimedAnswer {
  /** Its number on this instance. */
  id: number;
  /** The number of the question. */
  questionId: number;
  /** The answer, as it was given; empty where the question was passed over. */
  text: string;
  /** Seconds from the question being shown to the answer starting. */
  responseTime: number;
  /** Seconds that the answer took; null where nobody measured it. */
  duration: number | null;
  /** The UUID by which another try is known to be the same answer. */
  clientId: string;
  /** When the answer arrived. */
  createdAt: string;
  /** What the scorer makes of it; absent for the candidate of a hiring interview, null without consent to scoring. An answer that cannot be scored has its reason there. */
  evaluation?: Evaluation | null;
  /** Seconds from the start of the interview to the answer beginning. */
  start: number;
  /** Seconds from the start of the interview to the answer ending; null where nobody measured it. */
  end: number | null;
  /** The words with their times; null where no transcription gave them. */
  words: Array<TimedAnswerWord> | null;
}

export interface TimedAnswerWord {
  /** The word as it was heard. */
  word: string;
  /** Seconds from the start of the interview to the word beginning. */
  start: number;
  /** Seconds from the start of the interview to the word ending. */
  end: number;
}

export interface Tokens {
  /** The token for `Authorization: Bearer`; good for 15 minutes. */
  access: string;
  /** Gets the next pair of tokens; good once, and for 30 days. */
  refresh: string;
}

export interface TranscribeAnswerQuery {
  questionId: number;
}

export interface Transcriber {
  /** The endpoint’s address; null where it is a command. */
  url: string | null;
  /** The model, as the endpoint calls it; null where it is a command. */
  model: string | null;
  /** Whether a key is kept for it; the key itself is never shown. */
  hasApiKey: boolean;
  /** Program and arguments; null where it is an endpoint. */
  command: string | null;
  /** Who set it up: its `owner`, or the `instance` by its environment. */
  setBy: 'owner' | 'instance';
}

export interface Transcript {
  /** The number of the interview. */
  interviewId: number;
  /** When the interview was started; null before. */
  startTime: string | null;
  /** What was asked, in order, each with its answer. */
  entries: Array<TranscriptEntry>;
}

export interface TranscriptEntry {
  /** The number of the question. */
  questionId: number;
  /** The question’s words. */
  question: string;
  /** `technical` asks for knowledge, `behavioral` for what one did, `situational` for what one would do. */
  kind: 'technical' | 'behavioral' | 'situational';
  /** The skill that it is about. */
  skill: SkillRef;
  /** The number of the question that this one follows up on; null for any other. */
  parentId: number | null;
  /** When it was shown to the candidate. */
  askedAt: string;
  /** Seconds from the start of the interview to the question being shown. */
  offset: number;
  /** What was answered; null until it was. */
  answer: TranscriptEntryAnswer | null;
}

export interface TranscriptEntryAnswer {
  /** The number of the answer. */
  answerId: number;
  /** The answer, as it was given; empty where the question was passed over. */
  text: string;
  /** Seconds from the start of the interview to the answer beginning. */
  start: number;
  /** Seconds from the start of the interview to the answer ending; null where nobody measured it. */
  end: number | null;
  /** The words with their times; null where no transcription gave them. */
  words: Array<TranscriptEntryAnswerWord> | null;
}

export interface TranscriptEntryAnswerWord {
  /** The word as it was heard. */
  word: string;
  /** Seconds from the start of the interview to the word beginning. */
  start: number;
  /** Seconds from the start of the interview to the word ending. */
  end: number;
}

export interface TranscriptMessage {
  id: number;
  type: 'transcript';
  data: TranscriptMessageData;
}

export interface TranscriptMessageData {
  questionId: number;
  text: string;
  timestamp: string;
}

export interface TranscriptPartial {
  questionId: number;
  text: string;
}

export interface TryLanguageModelBody {
  /** The endpoint’s address, up to what the OpenAI protocol puts behind it, such as `http://127.0.0.1:11434/v1`. */
  url: string;
  /** The model, as the endpoint calls it. */
  model: string;
  /** Sent to the endpoint as a bearer token; left out: the kept one, where the host is the same; empty: none. */
  apiKey?: string;
  /** `scoring`: a second opinion on each answer; `follow_ups`: the words of follow-up questions. */
  uses?: Array<'scoring' | 'follow_ups'>;
}

export interface TryTranscriberBody {
  /** The endpoint’s address; this or `command`. */
  url?: string;
  /** The model, as the endpoint calls it; needed with `url`. */
  model?: string;
  /** Sent to the endpoint as a bearer token; left out: the kept one, where the host is the same; empty: none. */
  apiKey?: string;
  /** Program and arguments of a transcriber on this device; `{file}` stands for the sound’s path, which comes last where it is not named. */
  command?: string;
}

export interface TwoFactorSetup {
  /** The shared secret in base32, for an app that cannot read the QR code. */
  secret: string;
  /** The same secret as an `otpauth://` address, to be shown as a QR code. */
  otpauthUrl: string;
}

export interface UpdateCompanyBody {
  /** The company’s name. */
  companyName?: string;
  /** The company’s line of business, in its own words; empty where it has named none. */
  industry?: string;
  /** Whether the sentiment of the answers has its weight in `fit_score`; off unless the company wants it. */
  sentimentInFit?: boolean;
  /** Days after which recordings of the company’s interviews are deleted, 1–3650; null: as long as the instance keeps them. */
  recordingKeepDays?: number | null;
}

export interface UpdateInterviewBody {
  /** Another job, before the start; the questions are planned anew unless a question set says them. */
  jobId?: number;
  /** Another time, before the start, ISO 8601 with an offset or `Z`; an interview that nobody came to is scheduled again. */
  scheduledTime?: string | Date;
  /** Minutes that it may take, before the start; the questions are planned anew unless a question set says them. */
  maxDurationMinutes?: number;
  /** Another candidate, before the start; the consent is asked for anew. */
  candidateEmail?: string;
  /** What to call the candidate. */
  candidateName?: string;
  /** Notes, at any time; the candidate of a hiring interview does not see them. */
  interviewerNotes?: string;
  /** `completed` ends a running interview, `cancelled` cancels a scheduled one; it has no other step by this. */
  status?: 'scheduled' | 'in_progress' | 'completed' | 'cancelled' | 'no_show';
}

export interface UpdateJobBody {
  /** The job’s title; a skill in it counts more. */
  title?: string;
  /** What the job is, in full; skills are read from it. */
  description?: string;
  /** What the job asks for, as free text; skills are read from it. */
  requirements?: string;
  /** What the job is about most, which says how the sides of `fit_score` are weighted. */
  jobFocus?: 'technical' | 'behavioral' | 'balanced' | 'leadership' | 'customer';
  /** Whether it is open: candidates see and apply for active jobs only. */
  isActive?: boolean;
  /** What the job asks for; left out: read from its texts, and again whenever those change, until somebody names it. */
  skills?: Array<UpdateJobBodySkill>;
}

export interface UpdateJobBodySkill {
  /** The number of the skill, from `GET /interview/skills/`; this or `name`. */
  skillId?: number;
  /** A skill by its name, in place of `skillId`; one that the studio lacks gets questions made from the job’s text. */
  name?: string;
  /** Whether the job requires it; else it is nice to have. */
  isRequired?: boolean;
  /** How much it counts beside the job’s other skills; 1 is ordinary. */
  weight?: number;
  /** The least years of it that the job asks for. */
  years?: number;
}

export interface UpdateMeBody {
  /** The account’s unique name. */
  username?: string;
  /** The given name; may be empty. */
  firstName?: string;
  /** The family name; may be empty. */
  lastName?: string;
  /** Name of a site to the address of the person’s page there, at most 20. */
  socialLinks?: Record<string, string>;
}

export interface UpdateMemberBody {
  /** What the member may do: an `owner` everything, a `recruiter` lead the hiring, an `interviewer` run interviews, a `viewer` read. */
  memberRole: 'owner' | 'recruiter' | 'interviewer' | 'viewer';
}

export interface UpdateQuestionBody {
  /** What is asked. */
  text?: string;
  /** Seconds that the answer should take at most. */
  timeLimitSeconds?: number;
  /** What a good answer says, each point in one sentence. */
  keyPoints?: Array<string>;
}

export interface UpdateQuestionSetBody {
  /** What the set is called. */
  name?: string;
  /** Its questions, in the order in which they are asked. */
  questions?: Array<UpdateQuestionSetBodyQuestion>;
}

export interface UpdateQuestionSetBodyQuestion {
  /** The `key` of a question of the bank; what is left out here is as it is there. */
  bankKey?: string;
  /** What is asked; needed unless `bankKey` is given. */
  text?: string;
  /** `technical` asks for knowledge, `behavioral` for what one did, `situational` for what one would do; left out: as in the bank, else technical. */
  kind?: 'technical' | 'behavioral' | 'situational';
  /** The skill that it is about, by id, slug, name or alias; needed unless `bankKey` is given. */
  skill?: number | string;
  /** How hard it is; left out: as in the bank, else intermediate. */
  difficulty?: 'junior' | 'intermediate' | 'senior' | 'expert';
  /** Seconds that the answer should take at most; left out: as in the bank, else 180. */
  timeLimitSeconds?: number;
  /** What a good answer says, one line each; needed unless `bankKey` is given. */
  keyPoints?: Array<string>;
}

export interface UpdateWebhookEndpointBody {
  /** Where events are sent. */
  url?: string;
  /** The types of events that are sent there. */
  events?: Array<
    | 'interview.scheduled'
    | 'interview.started'
    | 'interview.completed'
    | 'interview.cancelled'
    | 'interview.no_show'
    | 'results.analyzed'
    | 'application.created'
    | 'subscription.updated'
  >;
  /** Whether events are sent there now. */
  enabled?: boolean;
}

export interface User {
  /** The number of the account. */
  id: number;
  /** The account’s unique name. */
  username: string;
  /** The email address; null for a profile that was made offline and never given one. */
  email: string | null;
  /** `user` is a candidate, `employer` works for a company, `admin` runs the instance. */
  role: 'user' | 'employer' | 'admin';
  /** The given name; may be empty. */
  firstName: string;
  /** The family name; may be empty. */
  lastName: string;
  /** Whether the email address was proven. */
  isVerified: boolean;
  /** When the account was made. */
  createdAt: string;
  /** The address of the picture; null without one. */
  avatar: string | null;
  /** The address of the caller’s résumé; null without one. */
  resume: string | null;
  /** Whether signing in asks for a second factor. */
  twoFactorEnabled: boolean;
  /** Name of a site to the address of the person’s page there, at most 20. */
  socialLinks: Record<string, string>;
  /** The company that the caller works for; null for a candidate. */
  company: UserCompany | null;
}

export interface UserCompany {
  /** The number of the company. */
  id: number;
  /** The company’s name. */
  companyName: string;
  /** What the caller may do in it. */
  memberRole: 'owner' | 'recruiter' | 'interviewer' | 'viewer';
}

export interface UserSummary {
  /** The number of the account. */
  id: number;
  /** The account’s unique name. */
  username: string;
  /** The email address; null for a profile that was made offline and never given one. */
  email: string | null;
  /** `user` is a candidate, `employer` works for a company, `admin` runs the instance. */
  role: 'user' | 'employer' | 'admin';
}

export interface VerifyEmailAnswer {
  /** What was done, as a sentence for people. */
  message: string;
}

export interface VerifyEmailBody {
  /** The secret out of the verification mail; good once. */
  token: string;
}

export interface WebhookDelivery {
  /** Its number on this instance. */
  id: number;
  /** The number of the endpoint. */
  endpointId: number;
  /** The header `webhook-id`: the same in every attempt, so that a receiver knows what it has seen. */
  webhookId: string;
  /** What kind of event it is. */
  eventType:
    | 'interview.scheduled'
    | 'interview.started'
    | 'interview.completed'
    | 'interview.cancelled'
    | 'interview.no_show'
    | 'results.analyzed'
    | 'application.created'
    | 'subscription.updated';
  /** `pending` while it waits or is tried again, then `delivered` or `failed`. */
  status: 'pending' | 'delivered' | 'failed';
  /** How often it was tried, since it was last sent again by hand. */
  attempts: number;
  /** The status that the receiver answered to the last attempt; null before it, and where it answered none. */
  statusCode: number | null;
  /** Milliseconds that the last attempt took; null before it. */
  durationMs: number | null;
  /** What went wrong in the last attempt; null before it, and where nothing did. */
  error: string | null;
  /** What was sent, or is to be. */
  payload: WebhookPayload;
  /** When it was put into the queue. */
  createdAt: string;
  /** When it was tried last; null before. */
  lastAttemptAt: string | null;
  /** When it is tried next; null once it no longer is. */
  nextAttemptAt: string | null;
  /** When it was delivered or failed for good; null before. */
  finishedAt: string | null;
}

export interface WebhookEndpoint {
  /** Its number on this instance. */
  id: number;
  /** Where events are sent. */
  url: string;
  /** The types of events that are sent there. */
  events: Array<
    | 'interview.scheduled'
    | 'interview.started'
    | 'interview.completed'
    | 'interview.cancelled'
    | 'interview.no_show'
    | 'results.analyzed'
    | 'application.created'
    | 'subscription.updated'
  >;
  /** Whether events are sent there now. */
  enabled: boolean;
  /** Why the server switched it off: its receiver answered 410, or an event failed until the last retry; null where it did not. */
  disabledReason: 'gone' | 'exhausted' | null;
  /** When it was made. */
  createdAt: string;
  /** When it was last changed. */
  updatedAt: string;
}

export interface WebhookEndpointWithSecret {
  /** Its number on this instance. */
  id: number;
  /** Where events are sent. */
  url: string;
  /** The types of events that are sent there. */
  events: Array<
    | 'interview.scheduled'
    | 'interview.started'
    | 'interview.completed'
    | 'interview.cancelled'
    | 'interview.no_show'
    | 'results.analyzed'
    | 'application.created'
    | 'subscription.updated'
  >;
  /** Whether events are sent there now. */
  enabled: boolean;
  /** Why the server switched it off: its receiver answered 410, or an event failed until the last retry; null where it did not. */
  disabledReason: 'gone' | 'exhausted' | null;
  /** When it was made. */
  createdAt: string;
  /** When it was last changed. */
  updatedAt: string;
  /** Signs what is sent; shown only here. */
  secret: string;
}

export interface WebhookPayload {
  /** What kind of event it is. */
  type:
    | 'interview.scheduled'
    | 'interview.started'
    | 'interview.completed'
    | 'interview.cancelled'
    | 'interview.no_show'
    | 'results.analyzed'
    | 'application.created'
    | 'subscription.updated';
  /** When it happened, not when it was sent. */
  timestamp: string;
  /** What it is about: numbers to ask the API with, never what was said. */
  data: Record<string, unknown>;
}

export interface WebhookTestResult {
  /** The number of the endpoint. */
  endpointId: number;
  /** Where it was sent. */
  url: string;
  /** Whether the receiver answered with a 2xx. */
  delivered: boolean;
  /** The status that the receiver answered; null where it answered none. */
  statusCode: number | null;
  /** Milliseconds that it took. */
  durationMs: number;
  /** What went wrong; null where nothing did. */
  error: string | null;
}

export interface WsTicketAnswer {
  /** Goes behind `?ticket=` in the address of the WebSocket; good for one connection. */
  ticket: string;
  /** Seconds for which the ticket is good. */
  expiresIn: number;
}
