"""Written by shared/sdk/tools/generate.ts from the contract: change that, and run it again."""
from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Dict, List, Literal, Optional, Type, TypedDict, Union

ErrorCode = Literal[
    "VALIDATION_ERROR",
    "AUTHENTICATION_REQUIRED",
    "PERMISSION_DENIED",
    "SUBSCRIPTION_REQUIRED",
    "RESOURCE_NOT_FOUND",
    "METHOD_NOT_ALLOWED",
    "DUPLICATE_RESOURCE",
    "INTERVIEW_IN_PROGRESS",
    "INVALID_STATE",
    "CONSENT_REQUIRED",
    "UNSUPPORTED_VERSION",
    "PAYLOAD_TOO_LARGE",
    "UNSUPPORTED_MEDIA_TYPE",
    "MISDIRECTED_REQUEST",
    "RATE_LIMIT_EXCEEDED",
    "CHECKSUM_MISMATCH",
    "INTERNAL_ERROR",
    "STORAGE_FULL",
    "SERVICE_UNAVAILABLE",
]


@dataclass(frozen=True)
class AdverseImpact:
    job_id: int
    decisions: AdverseImpactDecisions
    dimensions: List[AdverseImpactDimension]


@dataclass(frozen=True)
class AdverseImpactDecisions:
    completed: int
    hire: int
    maybe: int
    no_hire: int


@dataclass(frozen=True)
class AdverseImpactDimension:
    dimension: Literal["gender", "ethnicity", "age_group"]
    groups: List[AdverseImpactDimensionGroup]
    highest_group: Optional[str]
    adverse_impact: Optional[bool]
    reason: Optional[Literal["no_groups", "small_groups", "nobody_hired"]]


@dataclass(frozen=True)
class AdverseImpactDimensionGroup:
    group: str
    candidates: int
    hired: int
    selection_rate: float
    impact_ratio: float


@dataclass(frozen=True)
class Agreement:
    items: int
    needed: int
    raters: int
    icc_single: Optional[float]
    icc_average: Optional[float]
    kappa: Optional[float]
    level: Optional[Literal["poor", "moderate", "good", "excellent"]]


@dataclass(frozen=True)
class Answer:
    id: int
    question_id: int
    text: str
    response_time: float
    duration: Optional[float]
    client_id: str
    created_at: str
    evaluation: Optional[Evaluation] = None


@dataclass(frozen=True)
class AnswerMessage:
    id: int
    type: Literal["answer"]
    data: AnswerMessageData


@dataclass(frozen=True)
class AnswerMessageData:
    answer_id: int
    question_id: int
    timestamp: str


@dataclass(frozen=True)
class ApiKey:
    id: int
    name: str
    prefix: Literal["jh_live_", "jh_test_"]
    last_four: str
    scopes: List[str]
    sandbox: bool
    created_at: str
    last_used_at: Optional[str]
    expires_at: Optional[str]


@dataclass(frozen=True)
class Application:
    id: int
    job: ApplicationJob
    user_id: int
    candidate_name: str
    candidate_email: Optional[str]
    status: Literal["submitted", "reviewed", "interviewing", "offered", "rejected", "withdrawn"]
    interview_id: Optional[int]
    created_at: str
    updated_at: str
    cover_letter: str


@dataclass(frozen=True)
class ApplicationJob:
    id: int
    title: str
    company: str


@dataclass(frozen=True)
class ApplicationListItem:
    id: int
    job: ApplicationListItemJob
    user_id: int
    candidate_name: str
    candidate_email: Optional[str]
    status: Literal["submitted", "reviewed", "interviewing", "offered", "rejected", "withdrawn"]
    interview_id: Optional[int]
    created_at: str
    updated_at: str


@dataclass(frozen=True)
class ApplicationListItemJob:
    id: int
    title: str
    company: str


@dataclass(frozen=True)
class AuditEntry:
    id: int
    at: str
    user: Optional[AuditEntryUser]
    via: Literal["session", "api_key", "system"]
    action: str
    subject: Optional[AuditEntrySubject]
    fields: List[str]
    request_id: Optional[str]
    hash: str
    previous_hash: str


@dataclass(frozen=True)
class AuditEntrySubject:
    kind: Literal["job", "interview", "application", "learning_path", "question_set", "exemplar", "member", "webhook_endpoint", "webhook_delivery", "api_key", "session", "candidate"]
    id: int


@dataclass(frozen=True)
class AuditEntryUser:
    id: int
    name: str


@dataclass(frozen=True)
class BankQuestion:
    key: str
    text: str
    kind: Literal["technical", "behavioral", "situational"]
    skill: SkillRef
    difficulty: Literal["junior", "intermediate", "senior", "expert"]
    time_limit_seconds: int
    key_points: List[BankQuestionKeyPoint]
    anchors: Dict[str, str]


@dataclass(frozen=True)
class BankQuestionKeyPoint:
    id: str
    text: str
    weight: float
    follow_up: str


@dataclass(frozen=True)
class Benchmark:
    met_requirements: List[BenchmarkMetRequirement]
    below_requirements: List[BenchmarkBelowRequirement]
    unassessed_requirements: List[BenchmarkUnassessedRequirement]
    score_percentile: Optional[int]
    industry_percentile: Optional[int]
    skill_breakdown: List[BenchmarkSkillBreakdown]
    improvement_areas: List[BenchmarkImprovementArea]
    strengths: List[BenchmarkStrength]


@dataclass(frozen=True)
class BenchmarkBelowRequirement:
    skill: str
    score: float
    gap: float
    proficiency_level: Literal["Novice", "Developing", "Proficient", "Expert"]
    importance_weight: float
    threshold: float


@dataclass(frozen=True)
class BenchmarkImprovementArea:
    skill: str
    current_score: float
    target_score: float
    gap: float
    priority: Literal["High", "Medium", "Low"]
    importance_weight: float


@dataclass(frozen=True)
class BenchmarkMetRequirement:
    skill: str
    score: float
    percentile: Optional[int]
    proficiency_level: Literal["Novice", "Developing", "Proficient", "Expert"]
    importance_weight: float
    threshold: float


@dataclass(frozen=True)
class BenchmarkSkillBreakdown:
    skill: str
    score: float
    is_required: bool
    weight: float
    proficiency_level: Literal["Novice", "Developing", "Proficient", "Expert"]
    job_relevance: Literal["High", "Medium", "Low"]


@dataclass(frozen=True)
class BenchmarkStrength:
    skill: str
    score: float
    importance_weight: float


@dataclass(frozen=True)
class BenchmarkUnassessedRequirement:
    skill: str
    importance_weight: float
    threshold: float


@dataclass(frozen=True)
class BillingAnalytics:
    current_period: BillingAnalyticsCurrentPeriod
    usage_trends: List[BillingAnalyticsUsageTrend]
    feature_access: BillingAnalyticsFeatureAccess


@dataclass(frozen=True)
class BillingAnalyticsCurrentPeriod:
    start_date: str
    end_date: str
    interviews_used: int
    interviews_limit: Optional[int]
    job_postings_used: int
    job_postings_limit: Optional[int]
    applications_used: int
    applications_limit: Optional[int]


@dataclass(frozen=True)
class BillingAnalyticsFeatureAccess:
    advanced_analytics: bool
    team_collaboration: bool
    api_access: bool


@dataclass(frozen=True)
class BillingAnalyticsUsageTrend:
    date: str
    interviews: int
    applications: int
    job_postings: int


@dataclass(frozen=True)
class ChangePasswordAnswer:
    message: str


@dataclass(frozen=True)
class CheckQuestionsAnswer:
    rows: List[CheckedRow]


@dataclass(frozen=True)
class CheckedRow:
    errors: Dict[str, List[str]]
    question: Optional[CheckedRowQuestion]
    known_in: Optional[QuestionSetRef]


@dataclass(frozen=True)
class CheckedRowQuestion:
    text: str
    kind: Literal["technical", "behavioral", "situational"]
    skill: SkillRef
    difficulty: Literal["junior", "intermediate", "senior", "expert"]
    time_limit_seconds: int
    key_points: List[str]
    bank_key: Optional[str]


@dataclass(frozen=True)
class Company:
    id: int
    company_name: str
    industry: str
    sentiment_in_fit: bool
    member_role: Literal["owner", "recruiter", "interviewer", "viewer"]
    created_at: str
    updated_at: str


@dataclass(frozen=True)
class CompanyRef:
    id: int
    company_name: str
    industry: str


@dataclass(frozen=True)
class ComparedCandidate:
    interview_id: int
    session_id: str
    candidate: ComparedCandidateCandidate
    end_time: str
    completion_percentage: int
    overall_score: Optional[float]
    fit_score: Optional[float]
    technical_accuracy: Optional[float]
    behavioral_score: Optional[float]
    skills: List[ComparedCandidateSkill]
    benchmark: ComparedCandidateBenchmark
    decision: Optional[Decision]
    overrides: List[ScoreOverride]


@dataclass(frozen=True)
class ComparedCandidateBenchmark:
    met_requirements: int
    below_requirements: int
    unassessed_requirements: int
    score_percentile: Optional[int]


@dataclass(frozen=True)
class ComparedCandidateCandidate:
    user_id: Optional[int]
    name: str
    email: Optional[str]


@dataclass(frozen=True)
class ComparedCandidateSkill:
    skill: SkillRef
    score: float


@dataclass(frozen=True)
class ConfirmPasswordResetAnswer:
    message: str


@dataclass(frozen=True)
class Consent:
    recording: bool
    behavioral_analysis: bool
    ai_scoring: bool
    text_version: str
    language_model: Optional[str]
    transcriber: Optional[str]
    recorded_by: int
    created_at: str


class _CreateAnswerBodyWord(TypedDict):
    word: str
    start: float
    end: float


class CreateAnswerBodyWord(_CreateAnswerBodyWord, total=False):
    confidence: float


@dataclass(frozen=True)
class CreateApiKeyAnswer:
    id: int
    name: str
    prefix: Literal["jh_live_", "jh_test_"]
    last_four: str
    scopes: List[str]
    sandbox: bool
    created_at: str
    last_used_at: Optional[str]
    expires_at: Optional[str]
    key: str


class CreateJobBodySkill(TypedDict, total=False):
    skill_id: int
    name: str
    is_required: bool
    weight: float
    years: int


class CreateQuestionSetBodyQuestion(TypedDict, total=False):
    bank_key: str
    text: str
    kind: Literal["technical", "behavioral", "situational"]
    skill: Union[int, str]
    difficulty: Literal["junior", "intermediate", "senior", "expert"]
    time_limit_seconds: int
    key_points: List[str]


@dataclass(frozen=True)
class Decision:
    decision: Literal["hire", "maybe", "no_hire"]
    reason: str
    decided_by: int
    decided_by_name: str
    decided_at: str


@dataclass(frozen=True)
class DecisionRecord:
    id: int
    decision: Literal["hire", "maybe", "no_hire"]
    reason: str
    decided_by: DecisionRecordDecidedBy
    decided_at: str
    ended_at: Optional[str]
    ended_by: Optional[DecisionRecordEndedBy]


@dataclass(frozen=True)
class DecisionRecordDecidedBy:
    id: int
    username: str


@dataclass(frozen=True)
class DecisionRecordEndedBy:
    id: int
    username: str


@dataclass(frozen=True)
class Demographics:
    interview_id: int
    gender: Optional[Literal["woman", "man", "non_binary"]]
    ethnicity: Optional[Literal["american_indian_or_alaska_native", "asian", "black_or_african_american", "hispanic_or_latino", "native_hawaiian_or_pacific_islander", "two_or_more", "white"]]
    age_group: Optional[Literal["under_40", "40_or_over"]]
    updated_at: str


@dataclass(frozen=True)
class DisableTwoFactorAnswer:
    message: str


@dataclass(frozen=True)
class Draft:
    question_id: int
    text: str
    updated_at: str


@dataclass(frozen=True)
class DraftTranscript:
    question_id: int
    text: str
    words: Optional[List[DraftTranscriptWord]]
    confidence: Optional[float]
    model: str
    duration_ms: int


@dataclass(frozen=True)
class DraftTranscriptWord:
    word: str
    start: float
    end: float
    confidence: Optional[float] = None


@dataclass(frozen=True)
class EndInterviewAnswer:
    id: int
    status: Literal["scheduled", "in_progress", "completed", "cancelled", "no_show"]
    end_time: str
    duration: float
    completion_percentage: int
    message: str


@dataclass(frozen=True)
class EngineTrial:
    ok: bool
    host: str
    duration_ms: int
    sent: str
    received: Optional[str]
    failure: Optional[Literal["unreachable", "timeout", "server_error", "rejected", "circuit_open", "broken_answer", "too_long", "wrong_schema", "wrong_points", "fabricated_quote", "unsupported_quote", "follows_instructions", "score_mismatch", "no_question", "off_topic", "gives_away"]]
    message: Optional[str]


@dataclass(frozen=True)
class Engines:
    may_change: bool
    takes_command: bool
    language_model: Optional[LanguageModel]
    transcriber: Optional[Transcriber]
    recent: List[EnginesRecent]


@dataclass(frozen=True)
class EnginesRecent:
    at: str
    purpose: Literal["scoring", "follow_up", "transcription"]
    model: str
    host: str
    prompt_version: Optional[str]
    interview_id: int
    status: Literal["given", "refused", "failed"]
    failure: Optional[Literal["unreachable", "timeout", "server_error", "rejected", "circuit_open", "broken_answer", "too_long", "wrong_schema", "wrong_points", "fabricated_quote", "unsupported_quote", "follows_instructions", "score_mismatch", "no_question", "off_topic", "gives_away"]]
    duration_ms: int


@dataclass(frozen=True)
class ErrorMessage:
    id: int
    type: Literal["error"]
    data: ErrorMessageData


@dataclass(frozen=True)
class ErrorMessageData:
    code: str
    message: str
    timestamp: str


@dataclass(frozen=True)
class Evaluation:
    score: Optional[float]
    reason: Optional[Literal["empty", "too_short", "unknown_language", "low_transcript_confidence", "keyword_list", "repeats_question", "no_rubric"]]
    skills: List[EvaluationSkill]
    sentiment: EvaluationSentiment
    clarity: float
    engagement: float
    professionalism: float
    scorer: EvaluationScorer
    guidance: Optional[EvaluationGuidance]


@dataclass(frozen=True)
class EvaluationGuidance:
    exemplars: int
    score_without: Optional[float]


@dataclass(frozen=True)
class EvaluationScorer:
    name: str
    version: str


@dataclass(frozen=True)
class EvaluationSentiment:
    positive: float
    negative: float
    neutral: float
    mixed: float


@dataclass(frozen=True)
class EvaluationSkill:
    skill: str
    score: Optional[float]
    covered: List[str]
    missed: List[str]
    evidence: List[EvaluationSkillEvidence]


@dataclass(frozen=True)
class EvaluationSkillEvidence:
    start: int
    end: int
    text: str
    key_point: str


@dataclass(frozen=True)
class Exemplar:
    id: int
    question: ExemplarQuestion
    answer: str
    answer_id: int
    interview_session: int
    candidate_name: str
    score: float
    engine_score: Optional[float]
    note: str
    graded_by: ExemplarGradedBy
    created_at: str
    updated_at: str


@dataclass(frozen=True)
class ExemplarGradedBy:
    id: int
    username: str


@dataclass(frozen=True)
class ExemplarQuestion:
    text: str
    skill: SkillRef


@dataclass(frozen=True)
class Explanation:
    interview_id: int
    scorer: ExplanationScorer
    skills: List[ExplanationSkill]
    second_opinions: List[SecondOpinion]


@dataclass(frozen=True)
class ExplanationScorer:
    name: str
    version: str


@dataclass(frozen=True)
class ExplanationSkill:
    skill: SkillRef
    score: Optional[float]
    answers: List[ExplanationSkillAnswer]
    key_points: List[ExplanationSkillKeyPoint]


@dataclass(frozen=True)
class ExplanationSkillAnswer:
    answer_id: int
    question_id: int
    question: str
    score: Optional[float]
    reason: Optional[Literal["empty", "too_short", "unknown_language", "low_transcript_confidence", "keyword_list", "repeats_question", "no_rubric"]]
    form: Optional[List[FormExplanation]]
    guidance: Optional[ExplanationSkillAnswerGuidance]


@dataclass(frozen=True)
class ExplanationSkillAnswerGuidance:
    score_without: Optional[float]
    exemplars: List[ExplanationSkillAnswerGuidanceExemplar]


@dataclass(frozen=True)
class ExplanationSkillAnswerGuidanceExemplar:
    id: Optional[int]
    score: float


@dataclass(frozen=True)
class ExplanationSkillKeyPoint:
    question_id: int
    answer_id: int
    text: str
    weight: float
    credit: float
    covered: bool
    evidence: List[ExplanationSkillKeyPointEvidence]


@dataclass(frozen=True)
class ExplanationSkillKeyPointEvidence:
    answer_id: int
    start: int
    end: int
    text: str


@dataclass(frozen=True)
class FormExplanation:
    measure: Literal["clarity", "engagement", "professionalism", "structure"]
    value: Optional[float]
    parts: List[FormExplanationPart]


@dataclass(frozen=True)
class FormExplanationPart:
    part: Literal["sentence_length", "repetition", "fillers", "elaboration", "ownership", "concreteness", "coarse_words", "blame", "situation", "task", "action", "result", "figures"]
    value: float
    figure: float
    evidence: List[FormExplanationPartEvidence]


@dataclass(frozen=True)
class FormExplanationPartEvidence:
    start: int
    end: int
    text: str


@dataclass(frozen=True)
class HistoricalTrends:
    user_id: int
    trends: List[HistoricalTrendsTrend]
    summary: HistoricalTrendsSummary


@dataclass(frozen=True)
class HistoricalTrendsSummary:
    total_interviews: int
    improvement_rate: Optional[float]
    strongest_skill: Optional[str]
    most_improved_skill: Optional[str]


@dataclass(frozen=True)
class HistoricalTrendsTrend:
    date: str
    interview_id: int
    overall_score: Optional[float]
    technical_score: Optional[float]
    behavioral_score: Optional[float]
    skills: Dict[str, float]


@dataclass(frozen=True)
class Interview:
    id: int
    session_id: str
    job: Optional[InterviewJob]
    user_id: Optional[int]
    candidate_name: str
    candidate_email: Optional[str]
    status: Literal["scheduled", "in_progress", "completed", "cancelled", "no_show"]
    scheduled_time: str
    max_duration_minutes: int
    is_practice: bool
    skills: List[SkillRef]
    start_time: Optional[str]
    end_time: Optional[str]
    duration: Optional[float]
    completion_percentage: int
    technical_accuracy: Optional[float]
    behavioral_score: Optional[float]
    created_at: str
    user: Optional[InterviewUser]
    overall_score: Optional[float]
    fit_score: Optional[float]
    decision: Optional[Decision]
    response_times: List[float]
    attention_metrics: Optional[InterviewAttentionMetrics]
    enable_behavioral_analysis: bool
    adaptive: bool
    difficulty: Literal["junior", "intermediate", "senior", "expert"]
    language: str
    question_count: int
    answered_count: int
    interviewer_notes: str
    cancel_reason: Optional[str]
    consent: Optional[Consent]


@dataclass(frozen=True)
class InterviewAnalytics:
    summary: InterviewAnalyticsSummary
    trends: List[InterviewAnalyticsTrend]
    skill_distribution: List[InterviewAnalyticsSkillDistribution]


@dataclass(frozen=True)
class InterviewAnalyticsSkillDistribution:
    skill: str
    average_score: float
    total_assessments: int


@dataclass(frozen=True)
class InterviewAnalyticsSummary:
    total_interviews: int
    completed_interviews: int
    average_score: Optional[float]
    average_duration: Optional[float]
    completion_rate: Optional[float]


@dataclass(frozen=True)
class InterviewAnalyticsTrend:
    date: str
    interviews: int
    avg_score: Optional[float]
    completion_rate: float


@dataclass(frozen=True)
class InterviewAttentionMetrics:
    focus_scores: List[float]
    engagement_level: Optional[float]


@dataclass(frozen=True)
class InterviewEngines:
    language_model: Optional[InterviewEnginesLanguageModel]
    transcriber: Optional[InterviewEnginesTranscriber]


@dataclass(frozen=True)
class InterviewEnginesLanguageModel:
    model: str
    host: str
    uses: List[Literal["scoring", "follow_ups"]]


@dataclass(frozen=True)
class InterviewEnginesTranscriber:
    model: str
    host: str
    is_local: bool


@dataclass(frozen=True)
class InterviewJob:
    id: int
    title: str
    company: str
    requirements: str


@dataclass(frozen=True)
class InterviewListItem:
    id: int
    session_id: str
    job: Optional[InterviewListItemJob]
    user_id: Optional[int]
    candidate_name: str
    candidate_email: Optional[str]
    status: Literal["scheduled", "in_progress", "completed", "cancelled", "no_show"]
    scheduled_time: str
    max_duration_minutes: int
    is_practice: bool
    skills: List[SkillRef]
    start_time: Optional[str]
    end_time: Optional[str]
    duration: Optional[float]
    completion_percentage: int
    technical_accuracy: Optional[float]
    behavioral_score: Optional[float]
    created_at: str


@dataclass(frozen=True)
class InterviewListItemJob:
    id: int
    title: str
    company: str


@dataclass(frozen=True)
class InterviewReport:
    generated_at: str
    interview: Interview
    benchmark: Benchmark
    explanation: Explanation
    sentiment: Optional[SentimentSession]
    recommendations: List[Recommendation]
    ratings: InterviewReportRatings
    overrides: List[ScoreOverride]
    transcript: Transcript


@dataclass(frozen=True)
class InterviewReportRatings:
    skills: List[InterviewReportRatingsSkill]
    agreement: Optional[float]
    in_job: Optional[RatersAgreement]


@dataclass(frozen=True)
class InterviewReportRatingsSkill:
    skill: SkillRef
    mean_rating: float
    raters: int
    score: Optional[float]


@dataclass(frozen=True)
class InterviewUser:
    id: int
    username: str
    email: Optional[str]


@dataclass(frozen=True)
class Job:
    id: int
    title: str
    description: str
    requirements: str
    company: JobCompany
    job_focus: Literal["technical", "behavioral", "balanced", "leadership", "customer"]
    is_active: bool
    created_at: str
    skills: List[JobSkill]
    suggested_difficulty: Optional[Literal["junior", "intermediate", "senior", "expert"]]


@dataclass(frozen=True)
class JobAgreement:
    interviews: int
    with_engine: Agreement
    between_people: Agreement
    job_id: int
    skills: List[JobAgreementSkill]


@dataclass(frozen=True)
class JobAgreementSkill:
    skill: SkillRef
    rated: int
    mean_rating: float
    mean_score: Optional[float]
    score_as_rating: Optional[float]


@dataclass(frozen=True)
class JobCompany:
    id: int
    company_name: str
    industry: str


@dataclass(frozen=True)
class JobSkill:
    skill: SkillRef
    is_required: bool
    weight: float
    years: Optional[int]


@dataclass(frozen=True)
class LanguageModel:
    url: str
    model: str
    has_api_key: bool
    uses: List[Literal["scoring", "follow_ups"]]
    set_by: Literal["owner", "instance"]


@dataclass(frozen=True)
class LearningPath:
    id: int
    interview_session: int
    status: Literal["active", "completed"]
    created_at: str
    resources: List[LearningResource]


@dataclass(frozen=True)
class LearningResource:
    id: int
    skill: Optional[SkillRef]
    level: Optional[Literal["beginner", "intermediate", "advanced"]]
    title: str
    resource_type: Literal["course", "book", "documentation", "guide", "article"]
    url: str
    estimated_hours: int
    order: int
    completed: bool


@dataclass(frozen=True)
class Member:
    id: int
    user_id: Optional[int]
    name: str
    email: Optional[str]
    member_role: Literal["owner", "recruiter", "interviewer", "viewer"]
    status: Literal["active", "invited"]
    created_at: str


@dataclass(frozen=True)
class OutboxMail:
    id: int
    kind: str
    to: str
    subject: str
    text: Optional[str]
    status: Literal["queued", "sent", "failed"]
    attempts: int
    last_error: Optional[str]
    created_at: str
    next_attempt_at: Optional[str]
    sent_at: Optional[str]


@dataclass(frozen=True)
class OwnQuestion:
    order: int
    text: str
    kind: Literal["technical", "behavioral", "situational"]
    skill: SkillRef
    difficulty: Literal["junior", "intermediate", "senior", "expert"]
    time_limit_seconds: int
    key_points: List[str]
    bank_key: Optional[str]
    set: QuestionSetRef


class PatchJobBodySkill(TypedDict, total=False):
    skill_id: int
    name: str
    is_required: bool
    weight: float
    years: int


class PatchQuestionSetBodyQuestion(TypedDict, total=False):
    bank_key: str
    text: str
    kind: Literal["technical", "behavioral", "situational"]
    skill: Union[int, str]
    difficulty: Literal["junior", "intermediate", "senior", "expert"]
    time_limit_seconds: int
    key_points: List[str]


@dataclass(frozen=True)
class Plan:
    id: int
    name: str
    description: str
    plan_type: Literal["employer", "candidate"]
    interval: Literal["month", "year"]
    price: str
    interview_limit: Optional[int]
    job_posting_limit: Optional[int]
    application_limit: Optional[int]
    features: List[Literal["basic_analytics", "advanced_analytics", "team_collaboration", "api_access"]]
    sort_order: int
    is_active: bool


@dataclass(frozen=True)
class Question:
    id: int
    order: int
    text: str
    kind: Literal["technical", "behavioral", "situational"]
    skill: SkillRef
    difficulty: Literal["junior", "intermediate", "senior", "expert"]
    time_limit_seconds: int
    parent_id: Optional[int]
    worded_by: Optional[str]
    is_generated: bool
    asked_at: Optional[str]
    answered: bool
    key_points: Optional[List[QuestionKeyPoint]] = None
    anchors: Optional[Dict[str, str]] = None


@dataclass(frozen=True)
class QuestionKeyPoint:
    id: str
    text: str
    weight: float


@dataclass(frozen=True)
class QuestionMessage:
    id: int
    type: Literal["question"]
    data: QuestionMessageData


@dataclass(frozen=True)
class QuestionMessageData:
    question_id: int
    order: int
    text: str
    timestamp: str


@dataclass(frozen=True)
class QuestionSet:
    id: int
    name: str
    question_count: int
    created_at: str
    updated_at: str
    questions: List[SetQuestion]


@dataclass(frozen=True)
class QuestionSetListItem:
    id: int
    name: str
    question_count: int
    created_at: str
    updated_at: str


@dataclass(frozen=True)
class QuestionSetPreview:
    name: str
    question_count: int
    questions: List[SetQuestion]


@dataclass(frozen=True)
class QuestionSetRef:
    id: int
    name: str


@dataclass(frozen=True)
class RatersAgreement:
    interviews: int
    with_engine: Agreement
    between_people: Agreement


@dataclass(frozen=True)
class Recommendation:
    id: int
    interview_session: int
    skill: SkillRef
    recommendation_text: str
    feedback_type: Literal["improvement", "strength"]
    feedback_category: Literal["technical", "behavioral"]
    created_at: str


@dataclass(frozen=True)
class RecordAttentionAnswer:
    recorded: int


class RecordAttentionBodySample(TypedDict):
    t: float
    focused: bool
    speaking: bool


class RecordConsentBodyEngines(TypedDict):
    language_model: Optional[RecordConsentBodyEnginesLanguageModel]
    transcriber: Optional[RecordConsentBodyEnginesTranscriber]


class RecordConsentBodyEnginesLanguageModel(TypedDict):
    model: str
    host: str
    uses: List[Literal["scoring", "follow_ups"]]


class RecordConsentBodyEnginesTranscriber(TypedDict):
    model: str
    host: str
    is_local: bool


@dataclass(frozen=True)
class Recording:
    id: int
    question_id: int
    client_id: str
    media_type: str
    bytes: int
    length: Optional[int]
    is_complete: bool
    duration: Optional[float]
    started_at: str
    created_at: str
    url: str
    segments: List[RecordingSegment]


@dataclass(frozen=True)
class RecordingRoom:
    bytes: int


@dataclass(frozen=True)
class RecordingSegment:
    index: int
    offset: int
    length: int
    sha256: str
    start: Optional[float]


@dataclass(frozen=True)
class RecoveryCodes:
    recovery_codes: List[str]


@dataclass(frozen=True)
class RegisterAnswer:
    user: UserSummary
    message: str


@dataclass(frozen=True)
class RequestPasswordResetAnswer:
    message: str


@dataclass(frozen=True)
class Rescore:
    interview_id: int
    unchanged: bool
    rescored: int
    scorer: RescoreScorer
    overall_score: Optional[float]
    previous_overall_score: Optional[float]
    fit_score: Optional[float]


@dataclass(frozen=True)
class RescoreScorer:
    name: str
    version: str


@dataclass(frozen=True)
class ResendVerificationAnswer:
    message: str


@dataclass(frozen=True)
class ScoreOverride:
    id: int
    interview_id: int
    skill: Optional[SkillRef]
    score: float
    engine_score: Optional[float]
    reason: str
    made_by: ScoreOverrideMadeBy
    created_at: str
    ended_at: Optional[str]
    ended_by: Optional[ScoreOverrideEndedBy]


@dataclass(frozen=True)
class ScoreOverrideEndedBy:
    id: int
    username: str


@dataclass(frozen=True)
class ScoreOverrideMadeBy:
    id: int
    username: str


@dataclass(frozen=True)
class ScoreWeight:
    id: int
    job_focus: Literal["technical", "behavioral", "balanced", "leadership", "customer"]
    technical_weight: float
    skills_weight: float
    cultural_fit_weight: float
    sentiment_weight: float


@dataclass(frozen=True)
class Scorecard:
    id: int
    interview_id: int
    rater: ScorecardRater
    ratings: List[ScorecardRating]
    notes: str
    created_at: str
    updated_at: str


@dataclass(frozen=True)
class ScorecardRater:
    id: int
    username: str


@dataclass(frozen=True)
class ScorecardRating:
    skill: SkillRef
    rating: int
    notes: str


@dataclass(frozen=True)
class SecondOpinion:
    answer_id: int
    question_id: int
    question: str
    status: Literal["waiting", "given", "refused", "failed"]
    model: Optional[str]
    host: Optional[str]
    prompt_version: Optional[str]
    score: Optional[float]
    embedded_score: Optional[float]
    difference: Optional[float]
    agrees: Optional[bool]
    key_points: List[SecondOpinionKeyPoint]
    failure: Optional[Literal["unreachable", "timeout", "server_error", "rejected", "circuit_open", "broken_answer", "too_long", "wrong_schema", "wrong_points", "fabricated_quote", "unsupported_quote", "follows_instructions", "score_mismatch", "no_question", "off_topic", "gives_away"]]
    duration_ms: Optional[int]
    created_at: str


@dataclass(frozen=True)
class SecondOpinionKeyPoint:
    text: str
    covered: bool
    evidence: List[SecondOpinionKeyPointEvidence]


@dataclass(frozen=True)
class SecondOpinionKeyPointEvidence:
    answer_id: int
    start: int
    end: int
    text: str


class _SendScorecardBodyRating(TypedDict):
    skill_id: int
    rating: int


class SendScorecardBodyRating(_SendScorecardBodyRating, total=False):
    notes: str


@dataclass(frozen=True)
class SentimentSession:
    id: int
    interview_session: int
    overall_sentiment: Literal["Positive", "Negative", "Neutral", "Mixed"]
    positive_score: float
    negative_score: float
    neutral_score: float
    mixed_score: float
    confidence_level: float
    engagement_score: float
    professionalism_score: float
    clarity_score: float
    created_at: str


@dataclass(frozen=True)
class SentimentUpdateMessage:
    id: int
    type: Literal["sentiment_update"]
    data: SentimentUpdateMessageData


@dataclass(frozen=True)
class SentimentUpdateMessageData:
    positive_score: float
    engagement_score: float
    timestamp: str


@dataclass(frozen=True)
class Session:
    access: str
    refresh: str
    user: UserSummary


@dataclass(frozen=True)
class SetQuestion:
    order: int
    text: str
    kind: Literal["technical", "behavioral", "situational"]
    skill: SkillRef
    difficulty: Literal["junior", "intermediate", "senior", "expert"]
    time_limit_seconds: int
    key_points: List[str]
    bank_key: Optional[str]


@dataclass(frozen=True)
class SignIn:
    id: int
    user_agent: str
    created_at: str
    last_used_at: str
    expires_at: str
    current: bool


@dataclass(frozen=True)
class SkillAssessment:
    id: int
    interview_session: int
    skill: SkillRef
    accumulated_score: float
    update_count: int
    history: List[SkillAssessmentHistory]


@dataclass(frozen=True)
class SkillAssessmentHistory:
    id: int
    score: float
    timestamp: str


@dataclass(frozen=True)
class SkillRef:
    id: int
    name: str
    category: str


@dataclass(frozen=True)
class SkillUpdateMessage:
    id: int
    type: Literal["skill_update"]
    data: SkillUpdateMessageData


@dataclass(frozen=True)
class SkillUpdateMessageData:
    skill: str
    score: float
    timestamp: str


@dataclass(frozen=True)
class StartInterviewAnswer:
    id: int
    session_id: str
    job: Optional[StartInterviewAnswerJob]
    user_id: Optional[int]
    candidate_name: str
    candidate_email: Optional[str]
    status: Literal["scheduled", "in_progress", "completed", "cancelled", "no_show"]
    scheduled_time: str
    max_duration_minutes: int
    is_practice: bool
    skills: List[SkillRef]
    start_time: Optional[str]
    end_time: Optional[str]
    duration: Optional[float]
    completion_percentage: int
    technical_accuracy: Optional[float]
    behavioral_score: Optional[float]
    created_at: str
    user: Optional[StartInterviewAnswerUser]
    overall_score: Optional[float]
    fit_score: Optional[float]
    decision: Optional[Decision]
    response_times: List[float]
    attention_metrics: Optional[StartInterviewAnswerAttentionMetrics]
    enable_behavioral_analysis: bool
    adaptive: bool
    difficulty: Literal["junior", "intermediate", "senior", "expert"]
    language: str
    question_count: int
    answered_count: int
    interviewer_notes: str
    cancel_reason: Optional[str]
    consent: Optional[Consent]
    question: Question


@dataclass(frozen=True)
class StartInterviewAnswerAttentionMetrics:
    focus_scores: List[float]
    engagement_level: Optional[float]


@dataclass(frozen=True)
class StartInterviewAnswerJob:
    id: int
    title: str
    company: str
    requirements: str


@dataclass(frozen=True)
class StartInterviewAnswerUser:
    id: int
    username: str
    email: Optional[str]


@dataclass(frozen=True)
class StatusChangeMessage:
    id: int
    type: Literal["status_change"]
    data: StatusChangeMessageData


@dataclass(frozen=True)
class StatusChangeMessageData:
    status: Literal["scheduled", "in_progress", "completed", "cancelled", "no_show"]
    completion_percentage: int
    timestamp: str


@dataclass(frozen=True)
class Studio:
    version: str
    mode: Literal["device", "hosted"]
    profiles: List[StudioProfile]
    scorer: StudioScorer
    data_dir: Optional[str]


@dataclass(frozen=True)
class StudioProfile:
    id: int
    name: str
    role: Literal["user", "employer", "admin"]
    company_name: Optional[str]


@dataclass(frozen=True)
class StudioScorer:
    name: str
    version: str


@dataclass(frozen=True)
class Subscription:
    id: int
    user: int
    plan: SubscriptionPlan
    status: Literal["incomplete", "incomplete_expired", "trialing", "active", "past_due", "unpaid", "paused", "canceled"]
    start_date: str
    current_period_start: str
    current_period_end: str
    cancel_at_period_end: bool
    stripe_subscription_id: Optional[str]
    created_at: str


@dataclass(frozen=True)
class SubscriptionPlan:
    id: int
    name: str
    price: str


@dataclass(frozen=True)
class TestWebhookAnswer:
    event_type: Literal["interview.scheduled", "interview.started", "interview.completed", "interview.cancelled", "interview.no_show", "results.analyzed", "application.created", "subscription.updated"]
    results: List[WebhookTestResult]


@dataclass(frozen=True)
class TimedAnswer:
    id: int
    question_id: int
    text: str
    response_time: float
    duration: Optional[float]
    client_id: str
    created_at: str
    start: float
    end: Optional[float]
    words: Optional[List[TimedAnswerWord]]
    evaluation: Optional[Evaluation] = None


@dataclass(frozen=True)
class TimedAnswerWord:
    word: str
    start: float
    end: float


@dataclass(frozen=True)
class Tokens:
    access: str
    refresh: str


@dataclass(frozen=True)
class Transcriber:
    url: Optional[str]
    model: Optional[str]
    has_api_key: bool
    command: Optional[str]
    set_by: Literal["owner", "instance"]


@dataclass(frozen=True)
class Transcript:
    interview_id: int
    start_time: Optional[str]
    entries: List[TranscriptEntry]


@dataclass(frozen=True)
class TranscriptEntry:
    question_id: int
    question: str
    kind: Literal["technical", "behavioral", "situational"]
    skill: SkillRef
    parent_id: Optional[int]
    asked_at: str
    offset: float
    answer: Optional[TranscriptEntryAnswer]


@dataclass(frozen=True)
class TranscriptEntryAnswer:
    answer_id: int
    text: str
    start: float
    end: Optional[float]
    words: Optional[List[TranscriptEntryAnswerWord]]


@dataclass(frozen=True)
class TranscriptEntryAnswerWord:
    word: str
    start: float
    end: float


@dataclass(frozen=True)
class TranscriptMessage:
    id: int
    type: Literal["transcript"]
    data: TranscriptMessageData


@dataclass(frozen=True)
class TranscriptMessageData:
    question_id: int
    text: str
    timestamp: str


@dataclass(frozen=True)
class TwoFactorSetup:
    secret: str
    otpauth_url: str


class UpdateJobBodySkill(TypedDict, total=False):
    skill_id: int
    name: str
    is_required: bool
    weight: float
    years: int


class UpdateQuestionSetBodyQuestion(TypedDict, total=False):
    bank_key: str
    text: str
    kind: Literal["technical", "behavioral", "situational"]
    skill: Union[int, str]
    difficulty: Literal["junior", "intermediate", "senior", "expert"]
    time_limit_seconds: int
    key_points: List[str]


@dataclass(frozen=True)
class User:
    id: int
    username: str
    email: Optional[str]
    role: Literal["user", "employer", "admin"]
    first_name: str
    last_name: str
    is_verified: bool
    created_at: str
    avatar: Optional[str]
    resume: Optional[str]
    two_factor_enabled: bool
    social_links: Dict[str, str]
    company: Optional[UserCompany]


@dataclass(frozen=True)
class UserCompany:
    id: int
    company_name: str
    member_role: Literal["owner", "recruiter", "interviewer", "viewer"]


@dataclass(frozen=True)
class UserSummary:
    id: int
    username: str
    email: Optional[str]
    role: Literal["user", "employer", "admin"]


@dataclass(frozen=True)
class VerifyEmailAnswer:
    message: str


@dataclass(frozen=True)
class WebhookDelivery:
    id: int
    endpoint_id: int
    webhook_id: str
    event_type: Literal["interview.scheduled", "interview.started", "interview.completed", "interview.cancelled", "interview.no_show", "results.analyzed", "application.created", "subscription.updated"]
    status: Literal["pending", "delivered", "failed"]
    attempts: int
    status_code: Optional[int]
    duration_ms: Optional[int]
    error: Optional[str]
    payload: WebhookPayload
    created_at: str
    last_attempt_at: Optional[str]
    next_attempt_at: Optional[str]
    finished_at: Optional[str]


@dataclass(frozen=True)
class WebhookEndpoint:
    id: int
    url: str
    events: List[Literal["interview.scheduled", "interview.started", "interview.completed", "interview.cancelled", "interview.no_show", "results.analyzed", "application.created", "subscription.updated"]]
    enabled: bool
    disabled_reason: Optional[Literal["gone", "exhausted"]]
    created_at: str
    updated_at: str


@dataclass(frozen=True)
class WebhookEndpointWithSecret:
    id: int
    url: str
    events: List[Literal["interview.scheduled", "interview.started", "interview.completed", "interview.cancelled", "interview.no_show", "results.analyzed", "application.created", "subscription.updated"]]
    enabled: bool
    disabled_reason: Optional[Literal["gone", "exhausted"]]
    created_at: str
    updated_at: str
    secret: str


@dataclass(frozen=True)
class WebhookPayload:
    type: Literal["interview.scheduled", "interview.started", "interview.completed", "interview.cancelled", "interview.no_show", "results.analyzed", "application.created", "subscription.updated"]
    timestamp: str
    data: Dict[str, Any]


@dataclass(frozen=True)
class WebhookTestResult:
    endpoint_id: int
    url: str
    delivered: bool
    status_code: Optional[int]
    duration_ms: int
    error: Optional[str]


@dataclass(frozen=True)
class WsTicketAnswer:
    ticket: str
    expires_in: int


#: Why the stream was closed.
CLOSE = {"unauthenticated": 4401, "forbidden": 4403, "not_found": 4404, "too_slow": 1013}
#: What the live stream of an interview tells.
StreamMessage = Union[
    SentimentUpdateMessage,
    SkillUpdateMessage,
    StatusChangeMessage,
    QuestionMessage,
    AnswerMessage,
    TranscriptMessage,
    ErrorMessage,
]
MESSAGES: Dict[str, Type[StreamMessage]] = {
    "sentiment_update": SentimentUpdateMessage,
    "skill_update": SkillUpdateMessage,
    "status_change": StatusChangeMessage,
    "question": QuestionMessage,
    "answer": AnswerMessage,
    "transcript": TranscriptMessage,
    "error": ErrorMessage,
}
