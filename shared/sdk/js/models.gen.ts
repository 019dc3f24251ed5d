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
  | 'UNSUPPORTED_VERSION'
  | 'PAYLOAD_TOO_LARGE'
  | 'UNSUPPORTED_MEDIA_TYPE'
  | 'MISDIRECTED_REQUEST'
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
  email: string;
  memberRole: 'owner' | 'recruiter' | 'interviewer' | 'viewer';
}

export interface AddQuestionBody {
  text: string;
  kind?: 'technical' | 'behavioral' | 'situational';
  skillId: number;
  difficulty?: 'junior' | 'intermediate' | 'senior' | 'expert';
  timeLimitSeconds?: number;
  keyPoints: Array<string>;
}

export interface AdverseImpact {
  jobId: number;
  decisions: AdverseImpactDecisions;
  dimensions: Array<AdverseImpactDimension>;
}

export interface AdverseImpactDecisions {
  completed: number;
  hire: number;
  maybe: number;
  noHire: number;
}

export interface AdverseImpactDimension {
  dimension: 'gender' | 'ethnicity' | 'age_group';
  groups: Array<AdverseImpactDimensionGroup>;
  highestGroup: string | null;
  adverseImpact: boolean | null;
  reason: 'no_groups' | 'small_groups' | 'nobody_hired' | null;
}

export interface AdverseImpactDimensionGroup {
  group: string;
  candidates: number;
  hired: number;
  selectionRate: number;
  impactRatio: number;
}

export interface Agreement {
  items: number;
  needed: number;
  raters: number;
  iccSingle: number | null;
  iccAverage: number | null;
  kappa: number | null;
  level: 'poor' | 'moderate' | 'good' | 'excellent' | null;
}

export interface Answer {
  id: number;
  questionId: number;
  text: string;
  responseTime: number;
  duration: number | null;
  clientId: string;
  createdAt: string;
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
  id: number;
  name: string;
  prefix: 'jh_live_' | 'jh_test_';
  lastFour: string;
  scopes: Array<string>;
  sandbox: boolean;
  createdAt: string;
  lastUsedAt: string | null;
  expiresAt: string | null;
}

export interface AppendRecordingQuery {
  offset: number;
  sha256?: string;
  start?: number;
  length?: number;
  duration?: number;
}

export interface Application {
  id: number;
  job: ApplicationJob;
  userId: number;
  candidateName: string;
  candidateEmail: string | null;
  status: 'submitted' | 'reviewed' | 'interviewing' | 'offered' | 'rejected' | 'withdrawn';
  interviewId: number | null;
  createdAt: string;
  updatedAt: string;
  coverLetter: string;
}

export interface ApplicationJob {
  id: number;
  title: string;
  company: string;
}

export interface ApplicationListItem {
  id: number;
  job: ApplicationListItemJob;
  userId: number;
  candidateName: string;
  candidateEmail: string | null;
  status: 'submitted' | 'reviewed' | 'interviewing' | 'offered' | 'rejected' | 'withdrawn';
  interviewId: number | null;
  createdAt: string;
  updatedAt: string;
}

export interface ApplicationListItemJob {
  id: number;
  title: string;
  company: string;
}

export interface ApplyToJobBody {
  coverLetter?: string;
}

export interface AuditEntry {
  id: number;
  at: string;
  user: AuditEntryUser | null;
  via: 'session' | 'api_key' | 'system';
  action: string;
  subject: AuditEntrySubject | null;
  fields: Array<string>;
  requestId: string | null;
  hash: string;
  previousHash: string;
}

export interface AuditEntrySubject {
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
    | 'candidate';
  id: number;
}

export interface AuditEntryUser {
  id: number;
  name: string;
}

export interface BankQuestion {
  key: string;
  text: string;
  kind: 'technical' | 'behavioral' | 'situational';
  skill: SkillRef;
  difficulty: 'junior' | 'intermediate' | 'senior' | 'expert';
  timeLimitSeconds: number;
  keyPoints: Array<BankQuestionKeyPoint>;
  anchors: Record<string, string>;
}

export interface BankQuestionKeyPoint {
  id: string;
  text: string;
  weight: number;
  followUp: string;
}

export interface Benchmark {
  metRequirements: Array<BenchmarkMetRequirement>;
  belowRequirements: Array<BenchmarkBelowRequirement>;
  unassessedRequirements: Array<BenchmarkUnassessedRequirement>;
  scorePercentile: number | null;
  industryPercentile: number | null;
  skillBreakdown: Array<BenchmarkSkillBreakdown>;
  improvementAreas: Array<BenchmarkImprovementArea>;
  strengths: Array<BenchmarkStrength>;
}

export interface BenchmarkBelowRequirement {
  skill: string;
  score: number;
  gap: number;
  proficiencyLevel: 'Novice' | 'Developing' | 'Proficient' | 'Expert';
  importanceWeight: number;
  threshold: number;
}

export interface BenchmarkImprovementArea {
  skill: string;
  currentScore: number;
  targetScore: number;
  gap: number;
  priority: 'High' | 'Medium' | 'Low';
  importanceWeight: number;
}

export interface BenchmarkMetRequirement {
  skill: string;
  score: number;
  percentile: number | null;
  proficiencyLevel: 'Novice' | 'Developing' | 'Proficient' | 'Expert';
  importanceWeight: number;
  threshold: number;
}

export interface BenchmarkSkillBreakdown {
  skill: string;
  score: number;
  isRequired: boolean;
  weight: number;
  proficiencyLevel: 'Novice' | 'Developing' | 'Proficient' | 'Expert';
  jobRelevance: 'High' | 'Medium' | 'Low';
}

export interface BenchmarkStrength {
  skill: string;
  score: number;
  importanceWeight: number;
}

export interface BenchmarkUnassessedRequirement {
  skill: string;
  importanceWeight: number;
  threshold: number;
}

export interface BillingAnalytics {
  currentPeriod: BillingAnalyticsCurrentPeriod;
  usageTrends: Array<BillingAnalyticsUsageTrend>;
  featureAccess: BillingAnalyticsFeatureAccess;
}

export interface BillingAnalyticsCurrentPeriod {
  startDate: string;
  endDate: string;
  interviewsUsed: number;
  interviewsLimit: number | null;
  jobPostingsUsed: number;
  jobPostingsLimit: number | null;
  applicationsUsed: number;
  applicationsLimit: number | null;
}

export interface BillingAnalyticsFeatureAccess {
  advancedAnalytics: boolean;
  teamCollaboration: boolean;
  apiAccess: boolean;
}

export interface BillingAnalyticsUsageTrend {
  date: string;
  interviews: number;
  applications: number;
  jobPostings: number;
}

export interface CancelInterviewBody {
  reason?: string;
}

export interface ChangePasswordAnswer {
  message: string;
}

export interface ChangePasswordBody {
  currentPassword: string;
  newPassword: string;
}

export interface CheckQuestionsAnswer {
  rows: Array<CheckedRow>;
}

export interface CheckQuestionsBody {
  rows: Array<unknown>;
}

export interface CheckedRow {
  errors: Record<string, Array<string>>;
  question: CheckedRowQuestion | null;
  knownIn: QuestionSetRef | null;
}

export interface CheckedRowQuestion {
  text: string;
  kind: 'technical' | 'behavioral' | 'situational';
  skill: SkillRef;
  difficulty: 'junior' | 'intermediate' | 'senior' | 'expert';
  timeLimitSeconds: number;
  keyPoints: Array<string>;
  bankKey: string | null;
}

export interface Company {
  id: number;
  companyName: string;
  industry: string;
  sentimentInFit: boolean;
  memberRole: 'owner' | 'recruiter' | 'interviewer' | 'viewer';
  createdAt: string;
  updatedAt: string;
}

export interface CompanyRef {
  id: number;
  companyName: string;
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
  interviewId: number;
  sessionId: string;
  candidate: ComparedCandidateCandidate;
  endTime: string;
  completionPercentage: number;
  overallScore: number | null;
  fitScore: number | null;
  technicalAccuracy: number | null;
  behavioralScore: number | null;
  skills: Array<ComparedCandidateSkill>;
  benchmark: ComparedCandidateBenchmark;
  decision: Decision | null;
  overrides: Array<ScoreOverride>;
}

export interface ComparedCandidateBenchmark {
  metRequirements: number;
  belowRequirements: number;
  unassessedRequirements: number;
  scorePercentile: number | null;
}

export interface ComparedCandidateCandidate {
  userId: number | null;
  name: string;
  email: string | null;
}

export interface ComparedCandidateSkill {
  skill: SkillRef;
  score: number;
}

export interface ConfirmPasswordResetAnswer {
  message: string;
}

export interface ConfirmPasswordResetBody {
  token: string;
  password: string;
}

export interface ConfirmTwoFactorBody {
  otp: string;
}

export interface Consent {
  recording: boolean;
  behavioralAnalysis: boolean;
  aiScoring: boolean;
  textVersion: string;
  languageModel: string | null;
  transcriber: string | null;
  recordedBy: number;
  createdAt: string;
}

export interface CreateAnswerBody {
  questionId: number;
  text: string;
  responseTime?: number;
  duration?: number;
  words?: Array<CreateAnswerBodyWord>;
  clientId?: string;
}

export interface CreateAnswerBodyWord {
  word: string;
  start: number;
  end: number;
  confidence?: number;
}

export interface CreateApiKeyAnswer {
  id: number;
  name: string;
  prefix: 'jh_live_' | 'jh_test_';
  lastFour: string;
  scopes: Array<string>;
  sandbox: boolean;
  createdAt: string;
  lastUsedAt: string | null;
  expiresAt: string | null;
  key: string;
}

export interface CreateApiKeyBody {
  name: string;
  scopes: Array<string>;
  sandbox?: boolean;
  expiresAt?: string | Date;
}

export interface CreateExemplarBody {
  answerId: number;
  score: number;
  note?: string;
}

export interface CreateInterviewBody {
  jobId?: number;
  scheduledTime?: string | Date;
  maxDurationMinutes?: number;
  isPractice?: boolean;
  enableBehavioralAnalysis?: boolean;
  candidateEmail?: string;
  candidateName?: string;
  userId?: number;
  difficulty?: 'junior' | 'intermediate' | 'senior' | 'expert';
  skills?: Array<string>;
  jobText?: string;
  questionSetId?: number;
  language?: 'en';
  adaptive?: boolean;
}

export interface CreateJobBody {
  title: string;
  description?: string;
  requirements?: string;
  jobFocus?: 'technical' | 'behavioral' | 'balanced' | 'leadership' | 'customer';
  isActive?: boolean;
  skills?: Array<CreateJobBodySkill>;
}

export interface CreateJobBodySkill {
  skillId?: number;
  name?: string;
  isRequired?: boolean;
  weight?: number;
  years?: number;
}

export interface CreateOverrideBody {
  skillId?: number;
  score: number;
  reason: string;
}

export interface CreateQuestionSetBody {
  name: string;
  questions: Array<CreateQuestionSetBodyQuestion>;
}

export interface CreateQuestionSetBodyQuestion {
  bankKey?: string;
  text?: string;
  kind?: 'technical' | 'behavioral' | 'situational';
  skill?: number | string;
  difficulty?: 'junior' | 'intermediate' | 'senior' | 'expert';
  timeLimitSeconds?: number;
  keyPoints?: Array<string>;
}

export interface CreateRecordingBody {
  questionId: number;
  mediaType:
    | 'audio/webm'
    | 'audio/ogg'
    | 'audio/mp4'
    | 'audio/wav'
    | 'audio/mpeg'
    | 'audio/flac'
    | 'video/webm'
    | 'video/mp4';
  clientId?: string;
  startedAt?: string | Date;
  length?: number;
}

export interface CreateWebhookEndpointBody {
  url: string;
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
  enabled?: boolean;
}

export interface DecideBody {
  decision: 'hire' | 'maybe' | 'no_hire';
  reason: string;
}

export interface Decision {
  decision: 'hire' | 'maybe' | 'no_hire';
  reason: string;
  decidedBy: number;
  decidedByName: string;
  decidedAt: string;
}

export interface DecisionRecord {
  id: number;
  decision: 'hire' | 'maybe' | 'no_hire';
  reason: string;
  decidedBy: DecisionRecordDecidedBy;
  decidedAt: string;
  endedAt: string | null;
  endedBy: DecisionRecordEndedBy | null;
}

export interface DecisionRecordDecidedBy {
  id: number;
  username: string;
}

export interface DecisionRecordEndedBy {
  id: number;
  username: string;
}

export interface Demographics {
  interviewId: number;
  gender: 'woman' | 'man' | 'non_binary' | null;
  ethnicity:
    | 'american_indian_or_alaska_native'
    | 'asian'
    | 'black_or_african_american'
    | 'hispanic_or_latino'
    | 'native_hawaiian_or_pacific_islander'
    | 'two_or_more'
    | 'white'
    | null;
  ageGroup: 'under_40' | '40_or_over' | null;
  updatedAt: string;
}

export interface DisableTwoFactorAnswer {
  message: string;
}

export interface DisableTwoFactorBody {
  otp: string;
  password: string;
}

export interface Draft {
  questionId: number;
  text: string;
  updatedAt: string;
}

export interface DraftTranscript {
  questionId: number;
  text: string;
  words: Array<DraftTranscriptWord> | null;
  confidence: number | null;
  model: string;
  durationMs: number;
}

export interface DraftTranscriptWord {
  word: string;
  start: number;
  end: number;
  confidence?: number;
}

export interface EndInterviewAnswer {
  id: number;
  status: 'scheduled' | 'in_progress' | 'completed' | 'cancelled' | 'no_show';
  endTime: string;
  duration: number;
  completionPercentage: number;
  message: string;
}

export interface EngineTrial {
  ok: boolean;
  host: string;
  durationMs: number;
  sent: string;
  received: string | null;
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
  message: string | null;
}

export interface Engines {
  mayChange: boolean;
  takesCommand: boolean;
  languageModel: LanguageModel | null;
  transcriber: Transcriber | null;
  recent: Array<EnginesRecent>;
}

export interface EnginesRecent {
  at: string;
  purpose: 'scoring' | 'follow_up' | 'transcription';
  model: string;
  host: string;
  promptVersion: string | null;
  interviewId: number;
  status: 'given' | 'refused' | 'failed';
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
  score: number | null;
  reason:
    | 'empty'
    | 'too_short'
    | 'unknown_language'
    | 'low_transcript_confidence'
    | 'keyword_list'
    | 'repeats_question'
    | 'no_rubric'
    | null;
  skills: Array<EvaluationSkill>;
  sentiment: EvaluationSentiment;
  clarity: number;
  engagement: number;
  professionalism: number;
  scorer: EvaluationScorer;
  guidance: EvaluationGuidance | null;
}

export interface EvaluationGuidance {
  exemplars: number;
  scoreWithout: number | null;
}

export interface EvaluationScorer {
  name: string;
  version: string;
}

export interface EvaluationSentiment {
  positive: number;
  negative: number;
  neutral: number;
  mixed: number;
}

export interface EvaluationSkill {
  skill: string;
  score: number | null;
  covered: Array<string>;
  missed: Array<string>;
  evidence: Array<EvaluationSkillEvidence>;
}

export interface EvaluationSkillEvidence {
  start: number;
  end: number;
  text: string;
  keyPoint: string;
}

export interface Exemplar {
  id: number;
  question: ExemplarQuestion;
  answer: string;
  answerId: number;
  interviewSession: number;
  candidateName: string;
  score: number;
  engineScore: number | null;
  note: string;
  gradedBy: ExemplarGradedBy;
  createdAt: string;
  updatedAt: string;
}

export interface ExemplarGradedBy {
  id: number;
  username: string;
}

export interface ExemplarQuestion {
  text: string;
  skill: SkillRef;
}

export interface Explanation {
  interviewId: number;
  scorer: ExplanationScorer;
  skills: Array<ExplanationSkill>;
  secondOpinions: Array<SecondOpinion>;
}

export interface ExplanationScorer {
  name: string;
  version: string;
}

export interface ExplanationSkill {
  skill: SkillRef;
  score: number | null;
  answers: Array<ExplanationSkillAnswer>;
  keyPoints: Array<ExplanationSkillKeyPoint>;
}

export interface ExplanationSkillAnswer {
  answerId: number;
  questionId: number;
  question: string;
  score: number | null;
  reason:
    | 'empty'
    | 'too_short'
    | 'unknown_language'
    | 'low_transcript_confidence'
    | 'keyword_list'
    | 'repeats_question'
    | 'no_rubric'
    | null;
  form: Array<FormExplanation> | null;
  guidance: ExplanationSkillAnswerGuidance | null;
}

export interface ExplanationSkillAnswerGuidance {
  scoreWithout: number | null;
  exemplars: Array<ExplanationSkillAnswerGuidanceExemplar>;
}

export interface ExplanationSkillAnswerGuidanceExemplar {
  id: number | null;
  score: number;
}

export interface ExplanationSkillKeyPoint {
  questionId: number;
  answerId: number;
  text: string;
  weight: number;
  credit: number;
  covered: boolean;
  evidence: Array<ExplanationSkillKeyPointEvidence>;
}

export interface ExplanationSkillKeyPointEvidence {
  answerId: number;
  start: number;
  end: number;
  text: string;
}

export interface ExportQuestionSetQuery {
  format: 'csv' | 'yaml';
}

export interface FormExplanation {
  measure: 'clarity' | 'engagement' | 'professionalism' | 'structure';
  value: number | null;
  parts: Array<FormExplanationPart>;
}

export interface FormExplanationPart {
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
  value: number;
  figure: number;
  evidence: Array<FormExplanationPartEvidence>;
}

export interface FormExplanationPartEvidence {
  start: number;
  end: number;
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
  userId: number;
  trends: Array<HistoricalTrendsTrend>;
  summary: HistoricalTrendsSummary;
}

export interface HistoricalTrendsSummary {
  totalInterviews: number;
  improvementRate: number | null;
  strongestSkill: string | null;
  mostImprovedSkill: string | null;
}

export interface HistoricalTrendsTrend {
  date: string;
  interviewId: number;
  overallScore: number | null;
  technicalScore: number | null;
  behavioralScore: number | null;
  skills: Record<string, number>;
}

export interface ImportQuestionSetBody {
  name?: string;
  format: 'csv' | 'yaml';
  content: string;
  dryRun?: boolean;
}

export interface Interview {
  id: number;
  sessionId: string;
  job: InterviewJob | null;
  userId: number | null;
  candidateName: string;
  candidateEmail: string | null;
  status: 'scheduled' | 'in_progress' | 'completed' | 'cancelled' | 'no_show';
  scheduledTime: string;
  maxDurationMinutes: number;
  isPractice: boolean;
  skills: Array<SkillRef>;
  startTime: string | null;
  endTime: string | null;
  duration: number | null;
  completionPercentage: number;
  technicalAccuracy: number | null;
  behavioralScore: number | null;
  createdAt: string;
  user: InterviewUser | null;
  overallScore: number | null;
  fitScore: number | null;
  decision: Decision | null;
  responseTimes: Array<number>;
  attentionMetrics: InterviewAttentionMetrics | null;
  enableBehavioralAnalysis: boolean;
  adaptive: boolean;
  difficulty: 'junior' | 'intermediate' | 'senior' | 'expert';
  language: string;
  questionCount: number;
  answeredCount: number;
  interviewerNotes: string;
  cancelReason: string | null;
  consent: Consent | null;
}

export interface InterviewAnalytics {
  summary: InterviewAnalyticsSummary;
  trends: Array<InterviewAnalyticsTrend>;
  skillDistribution: Array<InterviewAnalyticsSkillDistribution>;
}

export interface InterviewAnalyticsSkillDistribution {
  skill: string;
  averageScore: number;
  totalAssessments: number;
}

export interface InterviewAnalyticsSummary {
  totalInterviews: number;
  completedInterviews: number;
  averageScore: number | null;
  averageDuration: number | null;
  completionRate: number | null;
}

export interface InterviewAnalyticsTrend {
  date: string;
  interviews: number;
  avgScore: number | null;
  completionRate: number;
}

export interface InterviewAttentionMetrics {
  focusScores: Array<number>;
  engagementLevel: number | null;
}

export interface InterviewEngines {
  languageModel: InterviewEnginesLanguageModel | null;
  transcriber: InterviewEnginesTranscriber | null;
}

export interface InterviewEnginesLanguageModel {
  model: string;
  host: string;
  uses: Array<'scoring' | 'follow_ups'>;
}

export interface InterviewEnginesTranscriber {
  model: string;
  host: string;
  isLocal: boolean;
}

export interface InterviewJob {
  id: number;
  title: string;
  company: string;
  requirements: string;
}

export interface InterviewListItem {
  id: number;
  sessionId: string;
  job: InterviewListItemJob | null;
  userId: number | null;
  candidateName: string;
  candidateEmail: string | null;
  status: 'scheduled' | 'in_progress' | 'completed' | 'cancelled' | 'no_show';
  scheduledTime: string;
  maxDurationMinutes: number;
  isPractice: boolean;
  skills: Array<SkillRef>;
  startTime: string | null;
  endTime: string | null;
  duration: number | null;
  completionPercentage: number;
  technicalAccuracy: number | null;
  behavioralScore: number | null;
  createdAt: string;
}

export interface InterviewListItemJob {
  id: number;
  title: string;
  company: string;
}

export interface InterviewReport {
  generatedAt: string;
  interview: Interview;
  benchmark: Benchmark;
  explanation: Explanation;
  sentiment: SentimentSession | null;
  recommendations: Array<Recommendation>;
  ratings: InterviewReportRatings;
  overrides: Array<ScoreOverride>;
  transcript: Transcript;
}

export interface InterviewReportRatings {
  skills: Array<InterviewReportRatingsSkill>;
  agreement: number | null;
  inJob: RatersAgreement | null;
}

export interface InterviewReportRatingsSkill {
  skill: SkillRef;
  meanRating: number;
  raters: number;
  score: number | null;
}

export interface InterviewUser {
  id: number;
  username: string;
  email: string | null;
}

export interface Job {
  id: number;
  title: string;
  description: string;
  requirements: string;
  company: JobCompany;
  jobFocus: 'technical' | 'behavioral' | 'balanced' | 'leadership' | 'customer';
  isActive: boolean;
  createdAt: string;
  skills: Array<JobSkill>;
  suggestedDifficulty: 'junior' | 'intermediate' | 'senior' | 'expert' | null;
}

export interface JobAgreement {
  interviews: number;
  withEngine: Agreement;
  betweenPeople: Agreement;
  jobId: number;
  skills: Array<JobAgreementSkill>;
}

export interface JobAgreementSkill {
  skill: SkillRef;
  rated: number;
  meanRating: number;
  meanScore: number | null;
  scoreAsRating: number | null;
}

export interface JobCompany {
  id: number;
  companyName: string;
  industry: string;
}

export interface JobSkill {
  skill: SkillRef;
  isRequired: boolean;
  weight: number;
  years: number | null;
}

export interface LanguageModel {
  url: string;
  model: string;
  hasApiKey: boolean;
  uses: Array<'scoring' | 'follow_ups'>;
  setBy: 'owner' | 'instance';
}

export interface LearningPath {
  id: number;
  interviewSession: number;
  status: 'active' | 'completed';
  createdAt: string;
  resources: Array<LearningResource>;
}

export interface LearningResource {
  id: number;
  skill: SkillRef | null;
  level: 'beginner' | 'intermediate' | 'advanced' | null;
  title: string;
  resourceType: 'course' | 'book' | 'documentation' | 'guide' | 'article';
  url: string;
  estimatedHours: number;
  order: number;
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
  email: string;
  password: string;
  otp?: string;
}

export interface LogoutBody {
  refresh: string;
}

export interface Member {
  id: number;
  userId: number | null;
  name: string;
  email: string | null;
  memberRole: 'owner' | 'recruiter' | 'interviewer' | 'viewer';
  status: 'active' | 'invited';
  createdAt: string;
}

export interface OfflineBody1 {
  profileId: number;
}

export interface OfflineBody2 {
  role: 'user' | 'employer';
  firstName: string;
  lastName?: string;
  companyName?: string;
}

export interface OutboxMail {
  id: number;
  kind: string;
  to: string;
  subject: string;
  text: string | null;
  status: 'queued' | 'sent' | 'failed';
  attempts: number;
  lastError: string | null;
  createdAt: string;
  nextAttemptAt: string | null;
  sentAt: string | null;
}

export interface OwnQuestion {
  order: number;
  text: string;
  kind: 'technical' | 'behavioral' | 'situational';
  skill: SkillRef;
  difficulty: 'junior' | 'intermediate' | 'senior' | 'expert';
  timeLimitSeconds: number;
  keyPoints: Array<string>;
  bankKey: string | null;
  set: QuestionSetRef;
}

export interface PatchApplicationBody {
  status: 'submitted' | 'reviewed' | 'interviewing' | 'offered' | 'rejected' | 'withdrawn';
}

export interface PatchCompanyBody {
  companyName?: string;
  industry?: string;
  sentimentInFit?: boolean;
}

export interface PatchExemplarBody {
  score?: number;
  note?: string;
}

export interface PatchInterviewBody {
  jobId?: number;
  scheduledTime?: string | Date;
  maxDurationMinutes?: number;
  candidateEmail?: string;
  candidateName?: string;
  interviewerNotes?: string;
  status?: 'scheduled' | 'in_progress' | 'completed' | 'cancelled' | 'no_show';
}

export interface PatchJobBody {
  title?: string;
  description?: string;
  requirements?: string;
  jobFocus?: 'technical' | 'behavioral' | 'balanced' | 'leadership' | 'customer';
  isActive?: boolean;
  skills?: Array<PatchJobBodySkill>;
}

export interface PatchJobBodySkill {
  skillId?: number;
  name?: string;
  isRequired?: boolean;
  weight?: number;
  years?: number;
}

export interface PatchMeBody {
  username?: string;
  firstName?: string;
  lastName?: string;
  socialLinks?: Record<string, string>;
}

export interface PatchQuestionSetBody {
  name?: string;
  questions?: Array<PatchQuestionSetBodyQuestion>;
}

export interface PatchQuestionSetBodyQuestion {
  bankKey?: string;
  text?: string;
  kind?: 'technical' | 'behavioral' | 'situational';
  skill?: number | string;
  difficulty?: 'junior' | 'intermediate' | 'senior' | 'expert';
  timeLimitSeconds?: number;
  keyPoints?: Array<string>;
}

export interface Plan {
  id: number;
  name: string;
  description: string;
  planType: 'employer' | 'candidate';
  interval: 'month' | 'year';
  price: string;
  interviewLimit: number | null;
  jobPostingLimit: number | null;
  applicationLimit: number | null;
  features: Array<'basic_analytics' | 'advanced_analytics' | 'team_collaboration' | 'api_access'>;
  sortOrder: number;
  isActive: boolean;
}

export interface Question {
  id: number;
  order: number;
  text: string;
  kind: 'technical' | 'behavioral' | 'situational';
  skill: SkillRef;
  difficulty: 'junior' | 'intermediate' | 'senior' | 'expert';
  timeLimitSeconds: number;
  parentId: number | null;
  wordedBy: string | null;
  isGenerated: boolean;
  askedAt: string | null;
  answered: boolean;
  keyPoints?: Array<QuestionKeyPoint>;
  anchors?: Record<string, string> | null;
}

export interface QuestionKeyPoint {
  id: string;
  text: string;
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
  id: number;
  name: string;
  questionCount: number;
  createdAt: string;
  updatedAt: string;
  questions: Array<SetQuestion>;
}

export interface QuestionSetListItem {
  id: number;
  name: string;
  questionCount: number;
  createdAt: string;
  updatedAt: string;
}

export interface QuestionSetPreview {
  name: string;
  questionCount: number;
  questions: Array<SetQuestion>;
}

export interface QuestionSetRef {
  id: number;
  name: string;
}

export interface RatersAgreement {
  interviews: number;
  withEngine: Agreement;
  betweenPeople: Agreement;
}

export interface Recommendation {
  id: number;
  interviewSession: number;
  skill: SkillRef;
  recommendationText: string;
  feedbackType: 'improvement' | 'strength';
  feedbackCategory: 'technical' | 'behavioral';
  createdAt: string;
}

export interface RecordAttentionAnswer {
  recorded: number;
}

export interface RecordAttentionBody {
  questionId: number;
  samples: Array<RecordAttentionBodySample>;
}

export interface RecordAttentionBodySample {
  t: number;
  focused: boolean;
  speaking: boolean;
}

export interface RecordConsentBody {
  recording: boolean;
  behavioralAnalysis: boolean;
  aiScoring: boolean;
  engines?: RecordConsentBodyEngines;
}

export interface RecordConsentBodyEngines {
  languageModel: RecordConsentBodyEnginesLanguageModel | null;
  transcriber: RecordConsentBodyEnginesTranscriber | null;
}

export interface RecordConsentBodyEnginesLanguageModel {
  model: string;
  host: string;
  uses: Array<'scoring' | 'follow_ups'>;
}

export interface RecordConsentBodyEnginesTranscriber {
  model: string;
  host: string;
  isLocal: boolean;
}

export interface Recording {
  id: number;
  questionId: number;
  clientId: string;
  mediaType: string;
  bytes: number;
  length: number | null;
  isComplete: boolean;
  duration: number | null;
  startedAt: string;
  createdAt: string;
  url: string;
  segments: Array<RecordingSegment>;
}

export interface RecordingRoom {
  bytes: number;
}

export interface RecordingSegment {
  index: number;
  offset: number;
  length: number;
  sha256: string;
  start: number | null;
}

export interface RecoveryCodes {
  recoveryCodes: Array<string>;
}

export interface RefreshBody {
  refresh: string;
}

export interface RegisterAnswer {
  user: UserSummary;
  message: string;
}

export interface RegisterBody {
  username: string;
  email: string;
  password: string;
  firstName?: string;
  lastName?: string;
  role?: 'user' | 'employer';
  companyName?: string;
}

export interface RequestPasswordResetAnswer {
  message: string;
}

export interface RequestPasswordResetBody {
  email: string;
}

export interface Rescore {
  interviewId: number;
  unchanged: boolean;
  rescored: number;
  scorer: RescoreScorer;
  overallScore: number | null;
  previousOverallScore: number | null;
  fitScore: number | null;
}

export interface RescoreScorer {
  name: string;
  version: string;
}

export interface ResendVerificationAnswer {
  message: string;
}

export interface SaveDemographicsBody {
  gender?: 'woman' | 'man' | 'non_binary' | 'prefer_not_to_say';
  ethnicity?:
    | 'american_indian_or_alaska_native'
    | 'asian'
    | 'black_or_african_american'
    | 'hispanic_or_latino'
    | 'native_hawaiian_or_pacific_islander'
    | 'two_or_more'
    | 'white'
    | 'prefer_not_to_say';
  ageGroup?: 'under_40' | '40_or_over' | 'prefer_not_to_say';
}

export interface SaveDraftBody {
  questionId: number;
  text: string;
}

export interface ScoreOverride {
  id: number;
  interviewId: number;
  skill: SkillRef | null;
  score: number;
  engineScore: number | null;
  reason: string;
  madeBy: ScoreOverrideMadeBy;
  createdAt: string;
  endedAt: string | null;
  endedBy: ScoreOverrideEndedBy | null;
}

export interface ScoreOverrideEndedBy {
  id: number;
  username: string;
}

export interface ScoreOverrideMadeBy {
  id: number;
  username: string;
}

export interface ScoreWeight {
  id: number;
  jobFocus: 'technical' | 'behavioral' | 'balanced' | 'leadership' | 'customer';
  technicalWeight: number;
  skillsWeight: number;
  culturalFitWeight: number;
  sentimentWeight: number;
}

export interface Scorecard {
  id: number;
  interviewId: number;
  rater: ScorecardRater;
  ratings: Array<ScorecardRating>;
  notes: string;
  createdAt: string;
  updatedAt: string;
}

export interface ScorecardRater {
  id: number;
  username: string;
}

export interface ScorecardRating {
  skill: SkillRef;
  rating: number;
  notes: string;
}

export interface SecondOpinion {
  answerId: number;
  questionId: number;
  question: string;
  status: 'waiting' | 'given' | 'refused' | 'failed';
  model: string | null;
  host: string | null;
  promptVersion: string | null;
  score: number | null;
  embeddedScore: number | null;
  difference: number | null;
  agrees: boolean | null;
  keyPoints: Array<SecondOpinionKeyPoint>;
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
  durationMs: number | null;
  createdAt: string;
}

export interface SecondOpinionKeyPoint {
  text: string;
  covered: boolean;
  evidence: Array<SecondOpinionKeyPointEvidence>;
}

export interface SecondOpinionKeyPointEvidence {
  answerId: number;
  start: number;
  end: number;
  text: string;
}

export interface SendScorecardBody {
  ratings: Array<SendScorecardBodyRating>;
  notes?: string;
}

export interface SendScorecardBodyRating {
  skillId: number;
  rating: number;
  notes?: string;
}

export interface SentimentSession {
  id: number;
  interviewSession: number;
  overallSentiment: 'Positive' | 'Negative' | 'Neutral' | 'Mixed';
  positiveScore: number;
  negativeScore: number;
  neutralScore: number;
  mixedScore: number;
  confidenceLevel: number;
  engagementScore: number;
  professionalismScore: number;
  clarityScore: number;
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
  access: string;
  refresh: string;
  user: UserSummary;
}

export interface SetLanguageModelBody {
  url: string;
  model: string;
  apiKey?: string;
  uses?: Array<'scoring' | 'follow_ups'>;
}

export interface SetQuestion {
  order: number;
  text: string;
  kind: 'technical' | 'behavioral' | 'situational';
  skill: SkillRef;
  difficulty: 'junior' | 'intermediate' | 'senior' | 'expert';
  timeLimitSeconds: number;
  keyPoints: Array<string>;
  bankKey: string | null;
}

export interface SetTranscriberBody {
  url?: string;
  model?: string;
  apiKey?: string;
  command?: string;
}

export interface SignIn {
  id: number;
  userAgent: string;
  createdAt: string;
  lastUsedAt: string;
  expiresAt: string;
  current: boolean;
}

export interface SkillAssessment {
  id: number;
  interviewSession: number;
  skill: SkillRef;
  accumulatedScore: number;
  updateCount: number;
  history: Array<SkillAssessmentHistory>;
}

export interface SkillAssessmentHistory {
  id: number;
  score: number;
  timestamp: string;
}

export interface SkillRef {
  id: number;
  name: string;
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
  id: number;
  sessionId: string;
  job: StartInterviewAnswerJob | null;
  userId: number | null;
  candidateName: string;
  candidateEmail: string | null;
  status: 'scheduled' | 'in_progress' | 'completed' | 'cancelled' | 'no_show';
  scheduledTime: string;
  maxDurationMinutes: number;
  isPractice: boolean;
  skills: Array<SkillRef>;
  startTime: string | null;
  endTime: string | null;
  duration: number | null;
  completionPercentage: number;
  technicalAccuracy: number | null;
  behavioralScore: number | null;
  createdAt: string;
  user: StartInterviewAnswerUser | null;
  overallScore: number | null;
  fitScore: number | null;
  decision: Decision | null;
  responseTimes: Array<number>;
  attentionMetrics: StartInterviewAnswerAttentionMetrics | null;
  enableBehavioralAnalysis: boolean;
  adaptive: boolean;
  difficulty: 'junior' | 'intermediate' | 'senior' | 'expert';
  language: string;
  questionCount: number;
  answeredCount: number;
  interviewerNotes: string;
  cancelReason: string | null;
  consent: Consent | null;
  question: Question;
}

export interface StartInterviewAnswerAttentionMetrics {
  focusScores: Array<number>;
  engagementLevel: number | null;
}

export interface StartInterviewAnswerJob {
  id: number;
  title: string;
  company: string;
  requirements: string;
}

export interface StartInterviewAnswerUser {
  id: number;
  username: string;
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
  version: string;
  mode: 'device' | 'hosted';
  profiles: Array<StudioProfile>;
  scorer: StudioScorer;
  dataDir: string | null;
}

export interface StudioProfile {
  id: number;
  name: string;
  role: 'user' | 'employer' | 'admin';
  companyName: string | null;
}

export interface StudioScorer {
  name: string;
  version: string;
}

export interface Subscription {
  id: number;
  user: number;
  plan: SubscriptionPlan;
  status:
    | 'incomplete'
    | 'incomplete_expired'
    | 'trialing'
    | 'active'
    | 'past_due'
    | 'unpaid'
    | 'paused'
    | 'canceled';
  startDate: string;
  currentPeriodStart: string;
  currentPeriodEnd: string;
  cancelAtPeriodEnd: boolean;
  stripeSubscriptionId: string | null;
  createdAt: string;
}

export interface SubscriptionPlan {
  id: number;
  name: string;
  price: string;
}

export interface TestWebhookAnswer {
  eventType:
    | 'interview.scheduled'
    | 'interview.started'
    | 'interview.completed'
    | 'interview.cancelled'
    | 'interview.no_show'
    | 'results.analyzed'
    | 'application.created'
    | 'subscription.updated';
  results: Array<WebhookTestResult>;
}

export interface TestWebhookBody {
  eventType:
    | 'interview.scheduled'
    | 'interview.started'
    | 'interview.completed'
    | 'interview.cancelled'
    | 'interview.no_show'
    | 'results.analyzed'
    | 'application.created'
    | 'subscription.updated';
  data?: Record<string, unknown>;
}

export interface TickLearningResourceBody {
  completed: boolean;
}

export interface TimedAnswer {
  id: number;
  questionId: number;
  text: string;
  responseTime: number;
  duration: number | null;
  clientId: string;
  createdAt: string;
  evaluation?: Evaluation | null;
  start: number;
  end: number | null;
  words: Array<TimedAnswerWord> | null;
}

export interface TimedAnswerWord {
  word: string;
  start: number;
  end: number;
}

export interface Tokens {
  access: string;
  refresh: string;
}

export interface TranscribeAnswerQuery {
  questionId: number;
}

export interface Transcriber {
  url: string | null;
  model: string | null;
  hasApiKey: boolean;
  command: string | null;
  setBy: 'owner' | 'instance';
}

export interface Transcript {
  interviewId: number;
  startTime: string | null;
  entries: Array<TranscriptEntry>;
}

export interface TranscriptEntry {
  questionId: number;
  question: string;
  kind: 'technical' | 'behavioral' | 'situational';
  skill: SkillRef;
  parentId: number | null;
  askedAt: string;
  offset: number;
  answer: TranscriptEntryAnswer | null;
}

export interface TranscriptEntryAnswer {
  answerId: number;
  text: string;
  start: number;
  end: number | null;
  words: Array<TranscriptEntryAnswerWord> | null;
}

export interface TranscriptEntryAnswerWord {
  word: string;
  start: number;
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
  url: string;
  model: string;
  apiKey?: string;
  uses?: Array<'scoring' | 'follow_ups'>;
}

export interface TryTranscriberBody {
  url?: string;
  model?: string;
  apiKey?: string;
  command?: string;
}

export interface TwoFactorSetup {
  secret: string;
  otpauthUrl: string;
}

export interface UpdateCompanyBody {
  companyName?: string;
  industry?: string;
  sentimentInFit?: boolean;
}

export interface UpdateInterviewBody {
  jobId?: number;
  scheduledTime?: string | Date;
  maxDurationMinutes?: number;
  candidateEmail?: string;
  candidateName?: string;
  interviewerNotes?: string;
  status?: 'scheduled' | 'in_progress' | 'completed' | 'cancelled' | 'no_show';
}

export interface UpdateJobBody {
  title?: string;
  description?: string;
  requirements?: string;
  jobFocus?: 'technical' | 'behavioral' | 'balanced' | 'leadership' | 'customer';
  isActive?: boolean;
  skills?: Array<UpdateJobBodySkill>;
}

export interface UpdateJobBodySkill {
  skillId?: number;
  name?: string;
  isRequired?: boolean;
  weight?: number;
  years?: number;
}

export interface UpdateMeBody {
  username?: string;
  firstName?: string;
  lastName?: string;
  socialLinks?: Record<string, string>;
}

export interface UpdateMemberBody {
  memberRole: 'owner' | 'recruiter' | 'interviewer' | 'viewer';
}

export interface UpdateQuestionBody {
  text?: string;
  timeLimitSeconds?: number;
  keyPoints?: Array<string>;
}

export interface UpdateQuestionSetBody {
  name?: string;
  questions?: Array<UpdateQuestionSetBodyQuestion>;
}

export interface UpdateQuestionSetBodyQuestion {
  bankKey?: string;
  text?: string;
  kind?: 'technical' | 'behavioral' | 'situational';
  skill?: number | string;
  difficulty?: 'junior' | 'intermediate' | 'senior' | 'expert';
  timeLimitSeconds?: number;
  keyPoints?: Array<string>;
}

export interface UpdateWebhookEndpointBody {
  url?: string;
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
  enabled?: boolean;
}

export interface User {
  id: number;
  username: string;
  email: string | null;
  role: 'user' | 'employer' | 'admin';
  firstName: string;
  lastName: string;
  isVerified: boolean;
  createdAt: string;
  avatar: string | null;
  resume: string | null;
  twoFactorEnabled: boolean;
  socialLinks: Record<string, string>;
  company: UserCompany | null;
}

export interface UserCompany {
  id: number;
  companyName: string;
  memberRole: 'owner' | 'recruiter' | 'interviewer' | 'viewer';
}

export interface UserSummary {
  id: number;
  username: string;
  email: string | null;
  role: 'user' | 'employer' | 'admin';
}

export interface VerifyEmailAnswer {
  message: string;
}

export interface VerifyEmailBody {
  token: string;
}

export interface WebhookDelivery {
  id: number;
  endpointId: number;
  webhookId: string;
  eventType:
    | 'interview.scheduled'
    | 'interview.started'
    | 'interview.completed'
    | 'interview.cancelled'
    | 'interview.no_show'
    | 'results.analyzed'
    | 'application.created'
    | 'subscription.updated';
  status: 'pending' | 'delivered' | 'failed';
  attempts: number;
  statusCode: number | null;
  durationMs: number | null;
  error: string | null;
  payload: WebhookPayload;
  createdAt: string;
  lastAttemptAt: string | null;
  nextAttemptAt: string | null;
  finishedAt: string | null;
}

export interface WebhookEndpoint {
  id: number;
  url: string;
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
  enabled: boolean;
  disabledReason: 'gone' | 'exhausted' | null;
  createdAt: string;
  updatedAt: string;
}

export interface WebhookEndpointWithSecret {
  id: number;
  url: string;
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
  enabled: boolean;
  disabledReason: 'gone' | 'exhausted' | null;
  createdAt: string;
  updatedAt: string;
  secret: string;
}

export interface WebhookPayload {
  type:
    | 'interview.scheduled'
    | 'interview.started'
    | 'interview.completed'
    | 'interview.cancelled'
    | 'interview.no_show'
    | 'results.analyzed'
    | 'application.created'
    | 'subscription.updated';
  timestamp: string;
  data: Record<string, unknown>;
}

export interface WebhookTestResult {
  endpointId: number;
  url: string;
  delivered: boolean;
  statusCode: number | null;
  durationMs: number;
  error: string | null;
}

export interface WsTicketAnswer {
  ticket: string;
  expiresIn: number;
}
