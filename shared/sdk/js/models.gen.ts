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
  | 'PAYLOAD_TOO_LARGE'
  | 'UNSUPPORTED_MEDIA_TYPE'
  | 'MISDIRECTED_REQUEST'
  | 'RATE_LIMIT_EXCEEDED'
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

export interface AddQuestionBody {
  text: string;
  kind?: 'technical' | 'behavioral' | 'situational';
  skillId: number;
  difficulty?: 'junior' | 'intermediate' | 'senior' | 'expert';
  timeLimitSeconds?: number;
  keyPoints: Array<string>;
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

export interface CancelInterviewBody {
  reason?: string;
}

export interface Consent {
  recording: boolean;
  behavioralAnalysis: boolean;
  aiScoring: boolean;
  textVersion: string;
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
  skillId: number;
  isRequired?: boolean;
  weight?: number;
}

export interface Draft {
  questionId: number;
  text: string;
  updatedAt: string;
}

export interface EndInterviewAnswer {
  id: number;
  status: 'scheduled' | 'in_progress' | 'completed' | 'cancelled' | 'no_show';
  endTime: string;
  duration: number;
  completionPercentage: number;
  message: string;
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

export interface Explanation {
  interviewId: number;
  scorer: ExplanationScorer;
  skills: Array<ExplanationSkill>;
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
  startTime: string | null;
  endTime: string | null;
  duration: number | null;
  completionPercentage: number;
  technicalAccuracy: number | null;
  behavioralScore: number | null;
  createdAt: string;
  user: InterviewUser | null;
  overallScore: number | null;
  responseTimes: Array<number>;
  attentionMetrics: InterviewAttentionMetrics | null;
  enableBehavioralAnalysis: boolean;
  adaptive: boolean;
  difficulty: 'junior' | 'intermediate' | 'senior' | 'expert';
  language: string;
  skills: Array<SkillRef>;
  questionCount: number;
  answeredCount: number;
  interviewerNotes: string;
  cancelReason: string | null;
  consent: Consent | null;
}

export interface InterviewAttentionMetrics {
  focusScores: Array<number>;
  engagementLevel: number | null;
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
}

export interface ListAnswersQuery {
  limit?: number;
  offset?: number;
  ordering?: 'created_at' | '-created_at';
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

export interface ListQuestionsQuery {
  limit?: number;
  offset?: number;
  ordering?: 'order' | '-order';
}

export interface ListSentimentSessionsQuery {
  limit?: number;
  offset?: number;
  ordering?: 'id' | '-id' | 'created_at' | '-created_at';
  interviewSession?: number;
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

export interface LoginBody {
  email: string;
  password: string;
}

export interface LogoutBody {
  refresh: string;
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
  skillId: number;
  isRequired?: boolean;
  weight?: number;
}

export interface PatchMeBody {
  username?: string;
  firstName?: string;
  lastName?: string;
  socialLinks?: Record<string, string>;
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

export interface SaveDraftBody {
  questionId: number;
  text: string;
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
  startTime: string | null;
  endTime: string | null;
  duration: number | null;
  completionPercentage: number;
  technicalAccuracy: number | null;
  behavioralScore: number | null;
  createdAt: string;
  user: StartInterviewAnswerUser | null;
  overallScore: number | null;
  responseTimes: Array<number>;
  attentionMetrics: StartInterviewAnswerAttentionMetrics | null;
  enableBehavioralAnalysis: boolean;
  adaptive: boolean;
  difficulty: 'junior' | 'intermediate' | 'senior' | 'expert';
  language: string;
  skills: Array<SkillRef>;
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

export interface Tokens {
  access: string;
  refresh: string;
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
  skillId: number;
  isRequired?: boolean;
  weight?: number;
}

export interface UpdateMeBody {
  username?: string;
  firstName?: string;
  lastName?: string;
  socialLinks?: Record<string, string>;
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

export interface WsTicketAnswer {
  ticket: string;
  expiresIn: number;
}
