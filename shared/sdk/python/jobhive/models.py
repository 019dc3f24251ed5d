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
    "PAYLOAD_TOO_LARGE",
    "UNSUPPORTED_MEDIA_TYPE",
    "MISDIRECTED_REQUEST",
    "RATE_LIMIT_EXCEEDED",
    "INTERNAL_ERROR",
    "STORAGE_FULL",
    "SERVICE_UNAVAILABLE",
]


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
class Consent:
    recording: bool
    behavioral_analysis: bool
    ai_scoring: bool
    text_version: str
    recorded_by: int
    created_at: str


class _CreateAnswerBodyWord(TypedDict):
    word: str
    start: float
    end: float


class CreateAnswerBodyWord(_CreateAnswerBodyWord, total=False):
    confidence: float


class _CreateJobBodySkill(TypedDict):
    skill_id: int


class CreateJobBodySkill(_CreateJobBodySkill, total=False):
    is_required: bool
    weight: float


@dataclass(frozen=True)
class Draft:
    question_id: int
    text: str
    updated_at: str


@dataclass(frozen=True)
class EndInterviewAnswer:
    id: int
    status: Literal["scheduled", "in_progress", "completed", "cancelled", "no_show"]
    end_time: str
    duration: float
    completion_percentage: int
    message: str


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
class Explanation:
    interview_id: int
    scorer: ExplanationScorer
    skills: List[ExplanationSkill]


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
    start_time: Optional[str]
    end_time: Optional[str]
    duration: Optional[float]
    completion_percentage: int
    technical_accuracy: Optional[float]
    behavioral_score: Optional[float]
    created_at: str
    user: Optional[InterviewUser]
    overall_score: Optional[float]
    response_times: List[float]
    attention_metrics: Optional[InterviewAttentionMetrics]
    enable_behavioral_analysis: bool
    adaptive: bool
    difficulty: Literal["junior", "intermediate", "senior", "expert"]
    language: str
    skills: List[SkillRef]
    question_count: int
    answered_count: int
    interviewer_notes: str
    cancel_reason: Optional[str]
    consent: Optional[Consent]


@dataclass(frozen=True)
class InterviewAttentionMetrics:
    focus_scores: List[float]
    engagement_level: Optional[float]


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


class _PatchJobBodySkill(TypedDict):
    skill_id: int


class PatchJobBodySkill(_PatchJobBodySkill, total=False):
    is_required: bool
    weight: float


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
class RecordAttentionAnswer:
    recorded: int


class RecordAttentionBodySample(TypedDict):
    t: float
    focused: bool
    speaking: bool


@dataclass(frozen=True)
class RegisterAnswer:
    user: UserSummary
    message: str


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
    start_time: Optional[str]
    end_time: Optional[str]
    duration: Optional[float]
    completion_percentage: int
    technical_accuracy: Optional[float]
    behavioral_score: Optional[float]
    created_at: str
    user: Optional[StartInterviewAnswerUser]
    overall_score: Optional[float]
    response_times: List[float]
    attention_metrics: Optional[StartInterviewAnswerAttentionMetrics]
    enable_behavioral_analysis: bool
    adaptive: bool
    difficulty: Literal["junior", "intermediate", "senior", "expert"]
    language: str
    skills: List[SkillRef]
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
class Tokens:
    access: str
    refresh: str


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


class _UpdateJobBodySkill(TypedDict):
    skill_id: int


class UpdateJobBodySkill(_UpdateJobBodySkill, total=False):
    is_required: bool
    weight: float


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
