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
    "CLIENT_FORKED",
    "RESET_REQUIRED",
    "UNSUPPORTED_VERSION",
    "PAYLOAD_TOO_LARGE",
    "UNSUPPORTED_MEDIA_TYPE",
    "MISDIRECTED_REQUEST",
    "UPGRADE_REQUIRED",
    "RATE_LIMIT_EXCEEDED",
    "CHECKSUM_MISMATCH",
    "INTERNAL_ERROR",
    "STORAGE_FULL",
    "SERVICE_UNAVAILABLE",
]


@dataclass(frozen=True)
class AdverseImpact:
    job_id: int
    """The number of the job."""
    decisions: AdverseImpactDecisions
    """Counts over everybody who was interviewed for the job, whether they said anything about themselves or not."""
    dimensions: List[AdverseImpactDimension]
    """The same comparison by gender, by ethnicity and by age."""


@dataclass(frozen=True)
class AdverseImpactDecisions:
    completed: int
    """Interviews for the job that are completed."""
    hire: int
    """Those that were decided as hire."""
    maybe: int
    """Those that are a maybe so far."""
    no_hire: int
    """Those that were decided as no hire."""


@dataclass(frozen=True)
class AdverseImpactDimension:
    dimension: Literal["gender", "ethnicity", "age_group"]
    """What the groups are made by."""
    groups: List[AdverseImpactDimensionGroup]
    """The groups with their rates; empty where there is a `reason` not to tell."""
    highest_group: Optional[str]
    """The group with the highest rate; null where nothing is told."""
    adverse_impact: Optional[bool]
    """Whether a group’s rate is below four fifths of the highest; null where that cannot be told."""
    reason: Optional[Literal["no_groups", "small_groups", "nobody_hired"]]
    """Why nothing is told: fewer than two groups, one of fewer than five people, or nobody hired; null where it is."""


@dataclass(frozen=True)
class AdverseImpactDimensionGroup:
    group: str
    """The group’s name."""
    candidates: int
    """How many of the group were decided on, hire or no hire."""
    hired: int
    """How many of the group were hired."""
    selection_rate: float
    """Share of the group that was hired, 0–1."""
    impact_ratio: float
    """The group’s rate as a share of the highest group’s, 0–1."""


@dataclass(frozen=True)
class Agreement:
    items: int
    """How many skills of interviews all of these raters rated."""
    needed: int
    """How many `items` it takes before there are figures."""
    raters: int
    """How many raters that is."""
    icc_single: Optional[float]
    """ICC(2,1): how far one rater’s rating can stand for another’s, at most 1; null while too little was rated, or where nothing differs."""
    icc_average: Optional[float]
    """ICC(2,k): how reliable the mean of all raters is, at most 1; null while too little was rated, or where nothing differs."""
    kappa: Optional[float]
    """Cohen’s kappa with quadratic weights, −1 to 1; null while too little was rated, or where nothing differs."""
    level: Optional[Literal["poor", "moderate", "good", "excellent"]]
    """The agreement in a word, by Koo and Li 2016; null while there is no figure."""


@dataclass(frozen=True)
class Answer:
    id: int
    """Its number on this instance."""
    question_id: int
    """The number of the question."""
    text: str
    """The answer, as it was given; empty where the question was passed over."""
    response_time: float
    """Seconds from the question being shown to the answer starting."""
    duration: Optional[float]
    """Seconds that the answer took; null where nobody measured it."""
    client_id: str
    """The UUID by which another try is known to be the same answer."""
    created_at: str
    """When the answer arrived."""
    evaluation: Optional[Evaluation] = None
    """What the scorer makes of it; absent for the candidate of a hiring interview, null without consent to scoring. An answer that cannot be scored has its reason there."""


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
    """Its number on this instance."""
    name: str
    """What its owner calls it, to know it again."""
    prefix: Literal["jh_live_", "jh_test_"]
    """How the key begins: `jh_live_`, or `jh_test_` in the sandbox."""
    last_four: str
    """How the key ends, to tell it from others."""
    scopes: List[str]
    """What it may be used for, each `resource:read` or `resource:write`."""
    sandbox: bool
    """Whether it works on data of its own, apart from everything live."""
    created_at: str
    """When it was made."""
    last_used_at: Optional[str]
    """When it was used last, to the minute; null while it never was."""
    expires_at: Optional[str]
    """When it stops to work; null, or left out, for one that works until it is revoked."""


@dataclass(frozen=True)
class Application:
    id: int
    """Its number on this instance."""
    job: ApplicationJob
    """The job that it is for."""
    user_id: int
    """The number of the candidate’s account."""
    candidate_name: str
    """What the candidate is called; may be empty."""
    candidate_email: Optional[str]
    """The candidate’s address; null where none is known."""
    status: Literal["submitted", "reviewed", "interviewing", "offered", "rejected", "withdrawn"]
    """Where it stands: the company moves it forwards, the candidate withdraws it."""
    interview_id: Optional[int]
    """The interview that was last made for it; null while there is none."""
    created_at: str
    """When the candidate applied."""
    updated_at: str
    """When it was last changed."""
    cover_letter: str
    """What the candidate writes to the company; may be empty."""


@dataclass(frozen=True)
class ApplicationJob:
    id: int
    """The number of the job."""
    title: str
    """The job’s title."""
    company: str
    """The name of the company."""


@dataclass(frozen=True)
class ApplicationListItem:
    id: int
    """Its number on this instance."""
    job: ApplicationListItemJob
    """The job that it is for."""
    user_id: int
    """The number of the candidate’s account."""
    candidate_name: str
    """What the candidate is called; may be empty."""
    candidate_email: Optional[str]
    """The candidate’s address; null where none is known."""
    status: Literal["submitted", "reviewed", "interviewing", "offered", "rejected", "withdrawn"]
    """Where it stands: the company moves it forwards, the candidate withdraws it."""
    interview_id: Optional[int]
    """The interview that was last made for it; null while there is none."""
    created_at: str
    """When the candidate applied."""
    updated_at: str
    """When it was last changed."""


@dataclass(frozen=True)
class ApplicationListItemJob:
    id: int
    """The number of the job."""
    title: str
    """The job’s title."""
    company: str
    """The name of the company."""


@dataclass(frozen=True)
class AuditEntry:
    id: int
    """Its number on this instance."""
    at: str
    """When it happened."""
    user: Optional[AuditEntryUser]
    """Who did it; null for what the system did by itself."""
    via: Literal["session", "api_key", "system"]
    """How: signed in, by an API key, or by the system itself."""
    action: str
    """What was done: an `operationId` of this document, or markNoShow, disableWebhookEndpoint, refuseLogin or expireRecording."""
    subject: Optional[AuditEntrySubject]
    """What it was done to; null where that is no single thing."""
    fields: List[str]
    """The names of the fields that were sent; never what was in them."""
    request_id: Optional[str]
    """Names the call in the server’s log; null for what no call did."""
    hash: str
    """The SHA-256 over this entry and `previous_hash`."""
    previous_hash: str
    """The `hash` of the entry before, so that nothing can be changed unseen."""


@dataclass(frozen=True)
class AuditEntrySubject:
    kind: Literal["job", "interview", "application", "learning_path", "question_set", "exemplar", "member", "webhook_endpoint", "webhook_delivery", "api_key", "session", "sync_change", "candidate"]
    """What kind of thing."""
    id: int
    """The number of the thing."""


@dataclass(frozen=True)
class AuditEntryUser:
    id: int
    """The number of the account."""
    name: str
    """First and last name, else the username; empty for an account that is there no more."""


@dataclass(frozen=True)
class BankQuestion:
    key: str
    """Names the question for good; a question set takes it by this."""
    text: str
    """What is asked."""
    kind: Literal["technical", "behavioral", "situational"]
    """`technical` asks for knowledge, `behavioral` for what one did, `situational` for what one would do."""
    skill: SkillRef
    """The skill that it is about."""
    difficulty: Literal["junior", "intermediate", "senior", "expert"]
    """How hard it is."""
    time_limit_seconds: int
    """Seconds that the answer should take at most."""
    key_points: List[BankQuestionKeyPoint]
    """What a good answer says, each point in one sentence."""
    anchors: Dict[str, str]
    """What an answer of each rating, 1–5, is like."""


@dataclass(frozen=True)
class BankQuestionKeyPoint:
    id: str
    """Names the point within its question."""
    text: str
    """What a good answer says, one sentence."""
    weight: float
    """How much it counts beside the question’s other points; 1 is ordinary."""
    follow_up: str
    """What is asked where an answer misses the point."""


@dataclass(frozen=True)
class Benchmark:
    met_requirements: List[BenchmarkMetRequirement]
    """The required skills whose score reaches the threshold."""
    below_requirements: List[BenchmarkBelowRequirement]
    """The required skills whose score does not reach the threshold."""
    unassessed_requirements: List[BenchmarkUnassessedRequirement]
    """The required skills of which nothing could be scored."""
    score_percentile: Optional[int]
    """Where `overall_score` stands among the completed interviews of the same job, 0–100; null below five of them, in practice, and before the interview is completed."""
    industry_percentile: Optional[int]
    """Where `overall_score` stands among the completed interviews of companies of the same industry, 0–100; null below five of them, in practice, and before the interview is completed."""
    skill_breakdown: List[BenchmarkSkillBreakdown]
    """Every skill that was scored: the required ones first, then by weight."""
    improvement_areas: List[BenchmarkImprovementArea]
    """What is below the threshold, the most urgent first."""
    strengths: List[BenchmarkStrength]
    """The required skills that reach the threshold, the highest score first."""


@dataclass(frozen=True)
class BenchmarkBelowRequirement:
    skill: str
    """The skill’s name in lower case."""
    score: float
    """The score of the skill, 0–10."""
    gap: float
    """What is missing to the threshold, in points of 10."""
    proficiency_level: Literal["Novice", "Developing", "Proficient", "Expert"]
    """The score in a word: below 4 Novice, below 7 Developing, below 9 Proficient, else Expert."""
    importance_weight: float
    """How much the skill counts for the job; 1 is ordinary."""
    threshold: float
    """The score that a required skill should reach, 0–10."""


@dataclass(frozen=True)
class BenchmarkImprovementArea:
    skill: str
    """The skill’s name in lower case."""
    current_score: float
    """The score of the skill, 0–10."""
    target_score: float
    """The threshold, 0–10."""
    gap: float
    """What is missing to the threshold, in points of 10."""
    priority: Literal["High", "Medium", "Low"]
    """How urgent it is: High from a weight of 1.5 or a gap of 2, Medium from a gap of 1, else Low."""
    importance_weight: float
    """How much the skill counts for the job; 1 is ordinary."""


@dataclass(frozen=True)
class BenchmarkMetRequirement:
    skill: str
    """The skill’s name in lower case."""
    score: float
    """The score of the skill, 0–10."""
    percentile: Optional[int]
    """Where the score stands among those who were assessed in the skill for the same job, 0–100; null below five of them, in practice, and before the interview is completed."""
    proficiency_level: Literal["Novice", "Developing", "Proficient", "Expert"]
    """The score in a word: below 4 Novice, below 7 Developing, below 9 Proficient, else Expert."""
    importance_weight: float
    """How much the skill counts for the job; 1 is ordinary."""
    threshold: float
    """The score that a required skill should reach, 0–10."""


@dataclass(frozen=True)
class BenchmarkSkillBreakdown:
    skill: str
    """The skill’s name in lower case."""
    score: float
    """The score of the skill, 0–10."""
    is_required: bool
    """Whether the job requires it; else it is nice to have."""
    weight: float
    """How much the skill counts for the job; 1 is ordinary."""
    proficiency_level: Literal["Novice", "Developing", "Proficient", "Expert"]
    """The score in a word: below 4 Novice, below 7 Developing, below 9 Proficient, else Expert."""
    job_relevance: Literal["High", "Medium", "Low"]
    """How much the skill matters to the job: High where it is required and its weight 1 or more, Medium where one of the two, else Low."""


@dataclass(frozen=True)
class BenchmarkStrength:
    skill: str
    """The skill’s name in lower case."""
    score: float
    """The score of the skill, 0–10."""
    importance_weight: float
    """How much the skill counts for the job; 1 is ordinary."""


@dataclass(frozen=True)
class BenchmarkUnassessedRequirement:
    skill: str
    """The skill’s name in lower case."""
    importance_weight: float
    """How much the skill counts for the job; 1 is ordinary."""
    threshold: float
    """The score that a required skill should reach, 0–10."""


@dataclass(frozen=True)
class BillingAnalytics:
    current_period: BillingAnalyticsCurrentPeriod
    """What was used in the subscription’s period, else in the calendar month in UTC; in whole days, the first one included."""
    usage_trends: List[BillingAnalyticsUsageTrend]
    """The days of the period on which something was used."""
    feature_access: BillingAnalyticsFeatureAccess
    """What the plan gives access to; everything where the instance has no billing."""


@dataclass(frozen=True)
class BillingAnalyticsCurrentPeriod:
    start_date: str
    """When the period began."""
    end_date: str
    """When the period ends and the next one begins."""
    interviews_used: int
    """Interviews that were made in the period."""
    interviews_limit: Optional[int]
    """Interviews that the plan allows in a period; null: without limit."""
    job_postings_used: int
    """Jobs that were posted in the period."""
    job_postings_limit: Optional[int]
    """Jobs that the plan allows to post in a period; null: without limit."""
    applications_used: int
    """Applications that came in the period."""
    applications_limit: Optional[int]
    """Applications that the plan allows in a period; null: without limit."""


@dataclass(frozen=True)
class BillingAnalyticsFeatureAccess:
    advanced_analytics: bool
    """Whether it gives access to advanced analytics."""
    team_collaboration: bool
    """Whether it gives access to working as a team."""
    api_access: bool
    """Whether it gives access to the API by live keys."""


@dataclass(frozen=True)
class BillingAnalyticsUsageTrend:
    date: str
    """The day in UTC."""
    interviews: int
    """Interviews that were made on the day."""
    applications: int
    """Applications that came on the day."""
    job_postings: int
    """Jobs that were posted on the day."""


@dataclass(frozen=True)
class BlobState:
    sha256: str
    """The hash of the whole, hexadecimal."""
    bytes: int
    """Bytes that have arrived."""
    length: int
    """Bytes of the whole."""
    is_complete: bool
    """It has the hash that it should have, and is on the disk."""


@dataclass(frozen=True)
class ChangePasswordAnswer:
    message: str
    """What was done, as a sentence for people."""


@dataclass(frozen=True)
class CheckQuestionsAnswer:
    rows: List[CheckedRow]
    """Rows to check, each a question of a set; in the answer what becomes of them, in order."""


@dataclass(frozen=True)
class CheckedRow:
    errors: Dict[str, List[str]]
    """Field, dotted where nested, to what is wrong with it; `body`: with the row as a whole."""
    question: Optional[CheckedRowQuestion]
    """The question that the row makes, with what it leaves out filled in; null where something is wrong."""
    known_in: Optional[QuestionSetRef]
    """A set of the company that has a question with the same words; null where there is none."""


@dataclass(frozen=True)
class CheckedRowQuestion:
    text: str
    """What is asked."""
    kind: Literal["technical", "behavioral", "situational"]
    """`technical` asks for knowledge, `behavioral` for what one did, `situational` for what one would do."""
    skill: SkillRef
    """The skill that it is about."""
    difficulty: Literal["junior", "intermediate", "senior", "expert"]
    """How hard it is."""
    time_limit_seconds: int
    """Seconds that the answer should take at most."""
    key_points: List[str]
    """What a good answer says, each point in one sentence."""
    bank_key: Optional[str]
    """The `key` of the bank’s question that it was taken from; null for the company’s own."""


@dataclass(frozen=True)
class Company:
    id: int
    """Its number on this instance."""
    company_name: str
    """The company’s name."""
    industry: str
    """The company’s line of business, in its own words; empty where it has named none."""
    sentiment_in_fit: bool
    """Whether the sentiment of the answers has its weight in `fit_score`; off unless the company wants it."""
    recording_keep_days: Optional[int]
    """Days after which recordings of the company’s interviews are deleted, 1–3650; null: as long as the instance keeps them."""
    member_role: Literal["owner", "recruiter", "interviewer", "viewer"]
    """What the caller may do in it."""
    created_at: str
    """When it was made."""
    updated_at: str
    """When it was last changed."""


@dataclass(frozen=True)
class CompanyRef:
    id: int
    """Its number on this instance."""
    company_name: str
    """The company’s name."""
    industry: str
    """The company’s line of business, in its own words; empty where it has named none."""


@dataclass(frozen=True)
class ComparedCandidate:
    interview_id: int
    """The number of the interview."""
    session_id: str
    """The interview’s UUID, the same on every instance."""
    candidate: ComparedCandidateCandidate
    """Who was interviewed."""
    end_time: str
    """When the interview was completed."""
    completion_percentage: int
    """Percent of its questions that were answered, 0–100."""
    overall_score: Optional[float]
    """The mean of the technical and the behavioural score, or the one that there is, 0–100; null where nothing was scored."""
    fit_score: Optional[float]
    """How well the candidate fits the job, 0–100, by the weights of its focus; null where nothing was scored."""
    technical_accuracy: Optional[float]
    """The score of the technical questions, 0–100; null where nothing was scored."""
    behavioral_score: Optional[float]
    """The score of the behavioural and situational questions, 0–100; null where nothing was scored."""
    skills: List[ComparedCandidateSkill]
    """The skills that were scored."""
    benchmark: ComparedCandidateBenchmark
    """The skills beside what the job requires."""
    decision: Optional[Decision]
    """What holds of what people decided; null until somebody has."""
    overrides: List[ScoreOverride]
    """Scores that people set in place of the engine’s and that hold; all figures and orders go by the engine’s all the same."""


@dataclass(frozen=True)
class ComparedCandidateBenchmark:
    met_requirements: int
    """How many required skills reach the threshold."""
    below_requirements: int
    """How many required skills do not reach the threshold."""
    unassessed_requirements: int
    """How many required skills could not be scored at all."""
    score_percentile: Optional[int]
    """Where `overall_score` stands among the completed interviews of the same job, 0–100; null below five of them, in practice, and before the interview is completed."""


@dataclass(frozen=True)
class ComparedCandidateCandidate:
    user_id: Optional[int]
    """The number of the candidate’s account; null for somebody without one."""
    name: str
    """What the candidate is called; may be empty."""
    email: Optional[str]
    """The candidate’s address; null where none is known."""


@dataclass(frozen=True)
class ComparedCandidateSkill:
    skill: SkillRef
    """The skill by its number and name."""
    score: float
    """The score of the skill, 0–10."""


@dataclass(frozen=True)
class ConfirmPasswordResetAnswer:
    message: str
    """What was done, as a sentence for people."""


@dataclass(frozen=True)
class Consent:
    recording: bool
    """Whether the sound of spoken answers may be kept."""
    video: bool
    """Whether a picture may be kept beside the sound; false where that was not asked, or the sound was refused."""
    behavioral_analysis: bool
    """Whether signals of attention may be taken: window focus, speech and silence."""
    ai_scoring: bool
    """Whether engines may read and score the answers."""
    text_version: str
    """Which version of the consent’s words was shown."""
    region: Optional[Literal["eu", "uk", "us_il", "us_nyc", "us", "other"]]
    """Whose law’s notice was shown with the consent’s words; null where none was."""
    language_model: Optional[str]
    """The language model, with its host, that was named to the candidate, and the only one to see the answers; null where none was."""
    transcriber: Optional[str]
    """The transcriber, with its host, that was named; null where there was none, or only one on the device itself."""
    recorded_by: int
    """The number of the account that recorded it: the candidate’s, or an interviewer’s."""
    created_at: str
    """When it was recorded."""


class _CreateAnswerBodyWord(TypedDict):
    word: str
    """The word as it was heard."""
    start: float
    """Seconds from the start of the answer to the word beginning."""
    end: float
    """Seconds from the start of the answer to the word ending."""


class CreateAnswerBodyWord(_CreateAnswerBodyWord, total=False):
    confidence: float
    """How sure the transcriber is of the word, 0–1; absent where it does not say."""


@dataclass(frozen=True)
class CreateApiKeyAnswer:
    id: int
    """Its number on this instance."""
    name: str
    """What its owner calls it, to know it again."""
    prefix: Literal["jh_live_", "jh_test_"]
    """How the key begins: `jh_live_`, or `jh_test_` in the sandbox."""
    last_four: str
    """How the key ends, to tell it from others."""
    scopes: List[str]
    """What it may be used for, each `resource:read` or `resource:write`."""
    sandbox: bool
    """Whether it works on data of its own, apart from everything live."""
    created_at: str
    """When it was made."""
    last_used_at: Optional[str]
    """When it was used last, to the minute; null while it never was."""
    expires_at: Optional[str]
    """When it stops to work; null, or left out, for one that works until it is revoked."""
    key: str
    """The key itself; shown only here."""


class CreateJobBodySkill(TypedDict, total=False):
    skill_id: int
    """The number of the skill, from `GET /interview/skills/`; this or `name`."""
    name: str
    """A skill by its name, in place of `skill_id`; one that the studio lacks gets questions made from the job’s text."""
    is_required: bool
    """Whether the job requires it; else it is nice to have."""
    weight: float
    """How much it counts beside the job’s other skills; 1 is ordinary."""
    years: int
    """The least years of it that the job asks for."""


class CreateQuestionSetBodyQuestion(TypedDict, total=False):
    bank_key: str
    """The `key` of a question of the bank; what is left out here is as it is there."""
    text: str
    """What is asked; needed unless `bank_key` is given."""
    kind: Literal["technical", "behavioral", "situational"]
    """`technical` asks for knowledge, `behavioral` for what one did, `situational` for what one would do; left out: as in the bank, else technical."""
    skill: Union[int, str]
    """The skill that it is about, by id, slug, name or alias; needed unless `bank_key` is given."""
    difficulty: Literal["junior", "intermediate", "senior", "expert"]
    """How hard it is; left out: as in the bank, else intermediate."""
    time_limit_seconds: int
    """Seconds that the answer should take at most; left out: as in the bank, else 180."""
    key_points: List[str]
    """What a good answer says, one line each; needed unless `bank_key` is given."""


@dataclass(frozen=True)
class Decision:
    decision: Literal["hire", "maybe", "no_hire"]
    """What a person decided: `hire`, `maybe` or `no_hire`."""
    reason: str
    """Why, in the words of who decided."""
    decided_by: int
    """The number of the account that decided."""
    decided_by_name: str
    """The username of who decided."""
    decided_at: str
    """When it was decided."""


@dataclass(frozen=True)
class DecisionRecord:
    id: int
    """Its number on this instance."""
    decision: Literal["hire", "maybe", "no_hire"]
    """What a person decided: `hire`, `maybe` or `no_hire`."""
    reason: str
    """Why, in the words of who decided."""
    decided_by: DecisionRecordDecidedBy
    """Who decided."""
    decided_at: str
    """When it was decided."""
    ended_at: Optional[str]
    """When it was taken back, or another one took its place; null while it holds."""
    ended_by: Optional[DecisionRecordEndedBy]
    """Who ended it; null while it holds."""


@dataclass(frozen=True)
class DecisionRecordDecidedBy:
    id: int
    """The number of the account."""
    username: str
    """The account’s unique name."""


@dataclass(frozen=True)
class DecisionRecordEndedBy:
    id: int
    """The number of the account."""
    username: str
    """The account’s unique name."""


class DelPushSyncBodyMutationArgsChange(TypedDict):
    op: Literal["del"]
    """`put`: a whole row; `set`: fields of one; `del`: it is gone."""
    entity: str
    """The kind of row, such as `jobs`."""
    uid: str
    """The row’s uid, the same on every instance."""


@dataclass(frozen=True)
class Demographics:
    interview_id: int
    """The number of the interview."""
    gender: Optional[Literal["woman", "man", "non_binary"]]
    """What the candidate chose to say; null where nothing was said."""
    ethnicity: Optional[Literal["american_indian_or_alaska_native", "asian", "black_or_african_american", "hispanic_or_latino", "native_hawaiian_or_pacific_islander", "two_or_more", "white"]]
    """What the candidate chose to say, by the groups of the EEO-1 report; null where nothing was said."""
    age_group: Optional[Literal["under_40", "40_or_over"]]
    """What the candidate chose to say; null where nothing was said."""
    updated_at: str
    """When something was last said."""


@dataclass(frozen=True)
class DisableTwoFactorAnswer:
    message: str
    """What was done, as a sentence for people."""


@dataclass(frozen=True)
class Draft:
    question_id: int
    """The number of the question."""
    text: str
    """The answer as far as it was kept."""
    updated_at: str
    """When it was last kept."""


@dataclass(frozen=True)
class DraftTranscript:
    question_id: int
    """The number of the question."""
    text: str
    """What was heard, to look over before it becomes an answer."""
    words: Optional[List[DraftTranscriptWord]]
    """The words with their times, as `words` of an answer takes them; null where the engine gives none."""
    confidence: Optional[float]
    """How sure the transcriber is, the mean over the words, 0–1; null where it does not say."""
    model: str
    """The model, as the endpoint calls it."""
    duration_ms: int
    """Milliseconds that it took."""


@dataclass(frozen=True)
class DraftTranscriptWord:
    word: str
    """The word as it was heard."""
    start: float
    """Seconds from the start of the sound to the word beginning."""
    end: float
    """Seconds from the start of the sound to the word ending."""
    confidence: Optional[float] = None
    """How sure the transcriber is of the word, 0–1; absent where it does not say."""


@dataclass(frozen=True)
class EndInterviewAnswer:
    id: int
    """Its number on this instance."""
    status: Literal["scheduled", "in_progress", "completed", "cancelled", "no_show"]
    """Where it stands now: `completed`."""
    end_time: str
    """When it was completed."""
    duration: float
    """Seconds from start to end."""
    completion_percentage: int
    """Percent of its questions that were answered, 0–100."""
    message: str
    """What was done, as a sentence for people."""


@dataclass(frozen=True)
class EngineTrial:
    ok: bool
    """Whether it answered, and the answer passed the checks."""
    host: str
    """Host and port that it is reached at; of a command its program."""
    duration_ms: int
    """Milliseconds that it took."""
    sent: str
    """The very text that was sent, or what the sound was."""
    received: Optional[str]
    """What came back; null where nothing did."""
    failure: Optional[Literal["unreachable", "timeout", "server_error", "rejected", "circuit_open", "broken_answer", "too_long", "wrong_schema", "wrong_points", "fabricated_quote", "unsupported_quote", "follows_instructions", "score_mismatch", "no_question", "off_topic", "gives_away"]]
    """Why there is no result, or none that passed the checks; null where there is one."""
    message: Optional[str]
    """The failure in the words of whoever reported it; null where the engine answered."""


@dataclass(frozen=True)
class Engines:
    may_change: bool
    """Whether the caller may set engines up: an owner for the company, or somebody who works for none."""
    takes_command: bool
    """Whether a transcriber may be a command here: in the desktop window only."""
    language_model: Optional[LanguageModel]
    """The language model; null where none is set up."""
    transcriber: Optional[Transcriber]
    """What turns speech into text; null where none is set up."""
    recent: List[EnginesRecent]
    """The latest calls, newest first; empty for who may not set engines up."""


@dataclass(frozen=True)
class EnginesRecent:
    at: str
    """When it happened."""
    purpose: Literal["scoring", "follow_up", "transcription"]
    """What the call was for."""
    model: str
    """The model, as the endpoint calls it."""
    host: str
    """Host and port that it is reached at; of a command its program."""
    prompt_version: Optional[str]
    """Which version of the words it was asked with; null for a transcription."""
    interview_id: int
    """The number of the interview."""
    status: Literal["given", "refused", "failed"]
    """`given`: there is a result; `refused`: it did not pass the checks; `failed`: there was none."""
    failure: Optional[Literal["unreachable", "timeout", "server_error", "rejected", "circuit_open", "broken_answer", "too_long", "wrong_schema", "wrong_points", "fabricated_quote", "unsupported_quote", "follows_instructions", "score_mismatch", "no_question", "off_topic", "gives_away"]]
    """Why there is no result, or none that passed the checks; null where there is one."""
    duration_ms: int
    """Milliseconds that it took."""


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
    """What the answer is worth, 0–10; null where the scorer gives none."""
    reason: Optional[Literal["empty", "too_short", "unknown_language", "low_transcript_confidence", "keyword_list", "repeats_question", "no_rubric"]]
    """Why the scorer gives no score; null where it gives one."""
    skills: List[EvaluationSkill]
    """What the answer says of the skill that was asked for."""
    sentiment: EvaluationSentiment
    """The tone of the words: four shares that sum to 1."""
    clarity: float
    """How plainly it is put, 0–1; enters no score."""
    engagement: float
    """How much of the speaker is in it, 0–1; enters no score."""
    professionalism: float
    """How free it is of coarse words and blame, 0–1; enters no score."""
    scorer: EvaluationScorer
    """The scorer that made the scores."""
    guidance: Optional[EvaluationGuidance]
    """The graded examples that the answer was held against; null where there were none."""


@dataclass(frozen=True)
class EvaluationGuidance:
    exemplars: int
    """How many graded examples there were."""
    score_without: Optional[float]
    """What the score would be without them, 0–10; null where the scorer gives none."""


@dataclass(frozen=True)
class EvaluationScorer:
    name: str
    """What the scorer is called."""
    version: str
    """Its version; another one may score the same answer differently."""


@dataclass(frozen=True)
class EvaluationSentiment:
    positive: float
    """The share of the tone that is positive, 0–1."""
    negative: float
    """The share of the tone that is negative, 0–1."""
    neutral: float
    """The share of the tone that is neutral, 0–1."""
    mixed: float
    """The share of the tone that is both at once, 0–1."""


@dataclass(frozen=True)
class EvaluationSkill:
    skill: str
    """The skill’s name."""
    score: Optional[float]
    """What the answer is worth, 0–10; null where the scorer gives none."""
    covered: List[str]
    """The key points that the answer makes."""
    missed: List[str]
    """The key points that it does not make."""
    evidence: List[EvaluationSkillEvidence]
    """The words of the answer that show it."""


@dataclass(frozen=True)
class EvaluationSkillEvidence:
    start: int
    """Where they begin in the answer’s text, in UTF-16 code units from 0."""
    end: int
    """Where they end in it: the first code unit that is none of them."""
    text: str
    """The words themselves."""
    key_point: str
    """The key point that they make."""


@dataclass(frozen=True)
class Exemplar:
    id: int
    """Its number on this instance."""
    question: ExemplarQuestion
    """The question that was answered."""
    answer: str
    """The answer, as it was given."""
    answer_id: int
    """The number of the answer."""
    interview_session: int
    """The number of the interview."""
    candidate_name: str
    """What the candidate is called; may be empty."""
    score: float
    """The person’s grade, 0–10."""
    engine_score: Optional[float]
    """What the engine gives the answer, 0–10, without knowing this grade; null where it gives none."""
    note: str
    """Why, for colleagues; the scorer does not read it."""
    graded_by: ExemplarGradedBy
    """Who gave the grade."""
    created_at: str
    """When it was made."""
    updated_at: str
    """When it was last changed."""


@dataclass(frozen=True)
class ExemplarGradedBy:
    id: int
    """The number of the account."""
    username: str
    """The account’s unique name."""


@dataclass(frozen=True)
class ExemplarQuestion:
    text: str
    """What was asked."""
    skill: SkillRef
    """The skill that it is about."""


@dataclass(frozen=True)
class Explanation:
    interview_id: int
    """The number of the interview."""
    summary: List[str]
    """What stands out, a sentence or two each: the best answer, then what most answers lack. Empty where nothing was scored."""
    scorer: ExplanationScorer
    """The scorer that made the scores."""
    skills: List[ExplanationSkill]
    """Each skill that was asked for, with why its score is what it is; none without consent to scoring."""
    second_opinions: List[SecondOpinion]
    """What a language model makes of the answers, which changes no score; empty where none is set up or the candidate did not agree."""


@dataclass(frozen=True)
class ExplanationScorer:
    name: str
    """What the scorer is called."""
    version: str
    """Its version; another one may score the same answer differently."""


@dataclass(frozen=True)
class ExplanationSkill:
    skill: SkillRef
    """The skill that was asked for."""
    score: Optional[float]
    """The score of the skill, 0–10; null where nothing of it could be scored."""
    answers: List[ExplanationSkillAnswer]
    """The answers that the skill’s score is made of."""
    key_points: List[ExplanationSkillKeyPoint]
    """Whether the answers make what a good one says, point by point."""


@dataclass(frozen=True)
class ExplanationSkillAnswer:
    answer_id: int
    """The number of the answer."""
    question_id: int
    """The number of the question."""
    question: str
    """The question’s words."""
    score: Optional[float]
    """What the answer is worth, 0–10; null where the scorer gives none."""
    reason: Optional[Literal["empty", "too_short", "unknown_language", "low_transcript_confidence", "keyword_list", "repeats_question", "no_rubric"]]
    """Why the scorer gives no score; null where it gives one."""
    form: Optional[List[FormExplanation]]
    """Measures of the answer’s form, which enter no score; null where another version of the scorer measured."""
    guidance: Optional[ExplanationSkillAnswerGuidance]
    """The graded examples that the answer was held against; null where there were none."""


@dataclass(frozen=True)
class ExplanationSkillAnswerGuidance:
    score_without: Optional[float]
    """What the score would be without them, 0–10; null where the scorer gives none."""
    exemplars: List[ExplanationSkillAnswerGuidanceExemplar]
    """Those examples, as they were graded then."""


@dataclass(frozen=True)
class ExplanationSkillAnswerGuidanceExemplar:
    id: Optional[int]
    """The number of the example; null for one that was erased."""
    score: float
    """Its grade then, 0–10."""


@dataclass(frozen=True)
class ExplanationSkillKeyPoint:
    question_id: int
    """The number of the question."""
    answer_id: int
    """The number of the answer."""
    text: str
    """What a good answer says, one sentence."""
    weight: float
    """How much it counts beside the question’s other points; 1 is ordinary."""
    credit: float
    """How much of the point the answer says, 0–1."""
    covered: bool
    """Whether the answer makes the point."""
    evidence: List[ExplanationSkillKeyPointEvidence]
    """The words of the answer that show it."""


@dataclass(frozen=True)
class ExplanationSkillKeyPointEvidence:
    answer_id: int
    """The number of the answer."""
    start: int
    """Where they begin in the answer’s text, in UTF-16 code units from 0."""
    end: int
    """Where they end in it: the first code unit that is none of them."""
    text: str
    """The words themselves."""


@dataclass(frozen=True)
class FormExplanation:
    measure: Literal["clarity", "engagement", "professionalism", "structure"]
    """What is measured of the answer’s form; it enters no score."""
    value: Optional[float]
    """The measure, 0–1; null for structure where no account of one’s own behaviour was asked for."""
    parts: List[FormExplanationPart]
    """What the measure is made of."""


@dataclass(frozen=True)
class FormExplanationPart:
    part: Literal["sentence_length", "repetition", "fillers", "elaboration", "ownership", "concreteness", "coarse_words", "blame", "situation", "task", "action", "result", "figures"]
    """What was looked at."""
    value: float
    """How well the answer does in it, 0–1."""
    figure: float
    """What was counted: words per sentence, how many words, or a share of the words, 0–1."""
    evidence: List[FormExplanationPartEvidence]
    """The first places in the answer that show it."""


@dataclass(frozen=True)
class FormExplanationPartEvidence:
    start: int
    """Where they begin in the answer’s text, in UTF-16 code units from 0."""
    end: int
    """Where they end in it: the first code unit that is none of them."""
    text: str
    """The words themselves."""


@dataclass(frozen=True)
class HistoricalTrends:
    user_id: int
    """The number of the account."""
    trends: List[HistoricalTrendsTrend]
    """One entry per completed interview, the oldest first; the latest 200 at most."""
    summary: HistoricalTrendsSummary
    """What became of the person’s scores from the first interview to the last."""


@dataclass(frozen=True)
class HistoricalTrendsSummary:
    total_interviews: int
    """How many completed interviews there are, listed or not."""
    improvement_rate: Optional[float]
    """Percent by which `overall_score` rose from the first to the last; null with fewer than two."""
    strongest_skill: Optional[str]
    """The skill whose latest score is the highest; null without one."""
    most_improved_skill: Optional[str]
    """The skill that rose most from its first score to its latest; null where none did."""


@dataclass(frozen=True)
class HistoricalTrendsTrend:
    date: str
    """The day on which it was completed, in UTC."""
    interview_id: int
    """The number of the interview."""
    overall_score: Optional[float]
    """The mean of the technical and the behavioural score, or the one that there is, 0–100; null where nothing was scored."""
    technical_score: Optional[float]
    """The score of the technical questions, 0–100; null where nothing was scored."""
    behavioral_score: Optional[float]
    """The score of the behavioural and situational questions, 0–100; null where nothing was scored."""
    skills: Dict[str, float]
    """Name of the skill to its score, 0–10."""


@dataclass(frozen=True)
class Interview:
    id: int
    """Its number on this instance."""
    session_id: str
    """The interview’s UUID, the same on every instance."""
    job: Optional[InterviewJob]
    """The job as it was when the interview was made; null for practice without a job."""
    title: Optional[str]
    """The job’s title; a skill in it counts more."""
    user_id: Optional[int]
    """The number of the candidate’s account; null for somebody without one."""
    candidate_name: str
    """What the candidate is called; may be empty."""
    candidate_email: Optional[str]
    """The candidate’s address; null where none is known."""
    status: Literal["scheduled", "in_progress", "completed", "cancelled", "no_show"]
    """Where it stands; `no_show` comes 15 minutes after the time, or after it was made where that is later, and such an interview can still be started."""
    scheduled_time: str
    """When it is to begin."""
    max_duration_minutes: int
    """Minutes that it may take, 5–240; questions are planned to fit."""
    is_practice: bool
    """Whether it is the candidate’s own practice, which no company sees."""
    skills: List[SkillRef]
    """What it is to ask about."""
    start_time: Optional[str]
    """When it was started; null before."""
    end_time: Optional[str]
    """When it was completed; null before."""
    duration: Optional[float]
    """Seconds from start to end; null until it is completed."""
    completion_percentage: int
    """Percent of its questions that were answered, 0–100."""
    technical_accuracy: Optional[float]
    """The score of the technical questions, 0–100; null until something was scored, and for the candidate of a hiring interview."""
    behavioral_score: Optional[float]
    """The score of the behavioural and situational questions, 0–100; null until something was scored, and for the candidate of a hiring interview."""
    created_at: str
    """When it was made."""
    user: Optional[InterviewUser]
    """The candidate’s account; null for somebody without one."""
    overall_score: Optional[float]
    """The mean of the technical and the behavioural score, or the one that there is, 0–100; null until something was scored, and for the candidate of a hiring interview."""
    fit_score: Optional[float]
    """How well the candidate fits the job, 0–100, by the weights of its focus; null until it is completed, and for the candidate of a hiring interview."""
    decision: Optional[Decision]
    """What holds of what people decided; null until somebody has, and for anybody but the company’s members."""
    response_times: List[float]
    """Seconds from each question being shown to its answer starting, one per answered question, in order."""
    attention_metrics: Optional[InterviewAttentionMetrics]
    """Signals of attention while answering; null unless the interview and the candidate both allow them."""
    enable_behavioral_analysis: bool
    """Whether signals of attention are taken, where the candidate agrees; never a face."""
    adaptive: bool
    """Whether the next question goes by the answers so far; else every candidate is asked the same ones."""
    difficulty: Literal["junior", "intermediate", "senior", "expert"]
    """How hard its questions are meant to be."""
    language: str
    """The language that it is held in; English only so far."""
    question_count: int
    """How many questions its plan has now; follow-ups add to it."""
    answered_count: int
    """How many questions were answered; one that was passed over is not."""
    interviewer_notes: str
    """Notes of the company, or of who practises; empty for anybody else."""
    cancel_reason: Optional[str]
    """Why it was cancelled, where somebody said; null unless it was."""
    consent: Optional[Consent]
    """What the candidate agreed to; null until they were asked."""


@dataclass(frozen=True)
class InterviewAnalytics:
    summary: InterviewAnalyticsSummary
    """The figures over all days that were asked for."""
    trends: List[InterviewAnalyticsTrend]
    """The days, weeks or months with interviews: on which they were completed, else for which they are scheduled."""
    skill_distribution: List[InterviewAnalyticsSkillDistribution]
    """The skills of the completed interviews; the one that was assessed most comes first."""


@dataclass(frozen=True)
class InterviewAnalyticsSkillDistribution:
    skill: str
    """The skill’s name."""
    average_score: float
    """The mean score of the skill, 0–10."""
    total_assessments: int
    """In how many interviews it was scored."""


@dataclass(frozen=True)
class InterviewAnalyticsSummary:
    total_interviews: int
    """How many interviews there are, whatever became of them."""
    completed_interviews: int
    """How many interviews were completed."""
    average_score: Optional[float]
    """The mean `overall_score` of the completed interviews, 0–100; null where none was scored."""
    average_duration: Optional[float]
    """The mean length of the completed interviews in seconds; null without one."""
    completion_rate: Optional[float]
    """Percent of the interviews that were completed, 0–100; null without one."""


@dataclass(frozen=True)
class InterviewAnalyticsTrend:
    date: str
    """The day, or the first of the week or month, in UTC."""
    interviews: int
    """How many interviews there are, whatever became of them."""
    avg_score: Optional[float]
    """The mean `overall_score` of the completed interviews, 0–100; null where none was scored."""
    completion_rate: float
    """Percent of the interviews that were completed, 0–100."""


@dataclass(frozen=True)
class InterviewAttentionMetrics:
    focus_scores: List[float]
    """Per question the share of its samples in which the window had the focus, 0–1."""
    engagement_level: Optional[float]
    """The mean of `focus_scores`, 0–1; null while there are none."""


@dataclass(frozen=True)
class InterviewEngines:
    language_model: Optional[InterviewEnginesLanguageModel]
    """The language model that sees the answers; null where none does."""
    transcriber: Optional[InterviewEnginesTranscriber]
    """The transcriber that hears the answers; null where none does."""


@dataclass(frozen=True)
class InterviewEnginesLanguageModel:
    model: str
    """The model, as the endpoint calls it."""
    host: str
    """Host and port that it is reached at."""
    uses: List[Literal["scoring", "follow_ups"]]
    """`scoring`: a second opinion on each answer; `follow_ups`: the words of follow-up questions."""


@dataclass(frozen=True)
class InterviewEnginesTranscriber:
    model: str
    """The model, as the endpoint calls it; of a command its program."""
    host: str
    """Host and port that it is reached at; of a command its program."""
    is_local: bool
    """Whether what it hears stays on this device."""


@dataclass(frozen=True)
class InterviewJob:
    id: int
    """The number of the job."""
    title: str
    """The job’s title."""
    company: str
    """The name of the company."""
    requirements: str
    """What the job asked for when the interview was made, as free text."""


@dataclass(frozen=True)
class InterviewListItem:
    id: int
    """Its number on this instance."""
    session_id: str
    """The interview’s UUID, the same on every instance."""
    job: Optional[InterviewListItemJob]
    """The job as it was when the interview was made; null for practice without a job."""
    title: Optional[str]
    """The job’s title; a skill in it counts more."""
    user_id: Optional[int]
    """The number of the candidate’s account; null for somebody without one."""
    candidate_name: str
    """What the candidate is called; may be empty."""
    candidate_email: Optional[str]
    """The candidate’s address; null where none is known."""
    status: Literal["scheduled", "in_progress", "completed", "cancelled", "no_show"]
    """Where it stands; `no_show` comes 15 minutes after the time, or after it was made where that is later, and such an interview can still be started."""
    scheduled_time: str
    """When it is to begin."""
    max_duration_minutes: int
    """Minutes that it may take, 5–240; questions are planned to fit."""
    is_practice: bool
    """Whether it is the candidate’s own practice, which no company sees."""
    skills: List[SkillRef]
    """What it is to ask about."""
    start_time: Optional[str]
    """When it was started; null before."""
    end_time: Optional[str]
    """When it was completed; null before."""
    duration: Optional[float]
    """Seconds from start to end; null until it is completed."""
    completion_percentage: int
    """Percent of its questions that were answered, 0–100."""
    technical_accuracy: Optional[float]
    """The score of the technical questions, 0–100; null until something was scored, and for the candidate of a hiring interview."""
    behavioral_score: Optional[float]
    """The score of the behavioural and situational questions, 0–100; null until something was scored, and for the candidate of a hiring interview."""
    created_at: str
    """When it was made."""


@dataclass(frozen=True)
class InterviewListItemJob:
    id: int
    """The number of the job."""
    title: str
    """The job’s title."""
    company: str
    """The name of the company."""


@dataclass(frozen=True)
class InterviewReport:
    generated_at: str
    """When the report was made."""
    interview: Interview
    """The interview itself."""
    benchmark: Benchmark
    """The skills beside what the job requires, and where the scores stand among others."""
    explanation: Explanation
    """Why each score is what it is."""
    sentiment: Optional[SentimentSession]
    """The tone of the words over the whole interview; null where nothing was scored."""
    recommendations: List[Recommendation]
    """What to work on, and what went well."""
    ratings: InterviewReportRatings
    """Ratings by people, as far as the caller may see them."""
    overrides: List[ScoreOverride]
    """Scores that people set in place of the engine’s and that hold; all figures and orders go by the engine’s all the same."""
    transcript: Transcript
    """What was asked and answered, with times."""
    course: List[InterviewReportCourse]
    """Pace and tone from answer to answer, in the order of the transcript."""


@dataclass(frozen=True)
class InterviewReportCourse:
    answer_id: int
    """The number of the answer."""
    question_id: int
    """The number of the question."""
    pace: Optional[int]
    """Words a minute; null where fewer than ten words were said, or nobody measured how long it took."""
    tone: Optional[float]
    """From −1 (negative) to 1 (positive); null where the words were not measured."""


@dataclass(frozen=True)
class InterviewReportRatings:
    skills: List[InterviewReportRatingsSkill]
    """The skills that people rated."""
    agreement: Optional[float]
    """Share of pairs of raters of one skill who differ by one step at most, 0–1; null without a pair."""
    in_job: Optional[RatersAgreement]
    """How far the engine and people agree over all interviews of this job; null in practice."""


@dataclass(frozen=True)
class InterviewReportRatingsSkill:
    skill: SkillRef
    """The skill by its number and name."""
    mean_rating: float
    """The mean of people’s ratings, 1–5."""
    raters: int
    """How many people rated it."""
    score: Optional[float]
    """What the scorer gives it, 0–10; null where it gives none."""


@dataclass(frozen=True)
class InterviewUser:
    id: int
    """The number of the account."""
    username: str
    """The account’s unique name."""
    email: Optional[str]
    """The email address; null for a profile that was made offline and never given one."""


@dataclass(frozen=True)
class Job:
    id: int
    """Its number on this instance."""
    title: str
    """The job’s title; a skill in it counts more."""
    description: str
    """What the job is, in full; skills are read from it."""
    requirements: str
    """What the job asks for, as free text; skills are read from it."""
    company: JobCompany
    """The company that posted it."""
    job_focus: Literal["technical", "behavioral", "balanced", "leadership", "customer"]
    """What the job is about most, which says how the sides of `fit_score` are weighted."""
    is_active: bool
    """Whether it is open: candidates see and apply for active jobs only."""
    created_at: str
    """When it was made."""
    skills: List[JobSkill]
    """What the job asks for, read from its text, the weightiest first, unless somebody named it; then as it was named."""
    suggested_difficulty: Optional[Literal["junior", "intermediate", "senior", "expert"]]
    """How hard its questions should be, by its title and the years that it asks for; null where neither tells."""


@dataclass(frozen=True)
class JobAgreement:
    interviews: int
    """How many completed interviews of the job people rated, as far as the caller may see."""
    with_engine: Agreement
    """How far the engine and people agree, who count as one rater by their mean."""
    between_people: Agreement
    """How far those people agree who rated most together."""
    job_id: int
    """The number of the job."""
    skills: List[JobAgreementSkill]
    """The skills that people rated, each with what they and the engine gave it."""


@dataclass(frozen=True)
class JobAgreementSkill:
    skill: SkillRef
    """The skill by its number and name."""
    rated: int
    """In how many interviews people rated it."""
    mean_rating: float
    """The mean of people’s ratings, 1–5."""
    mean_score: Optional[float]
    """The mean of the engine’s scores in the same interviews, 0–10; null without one."""
    score_as_rating: Optional[float]
    """`mean_score` on the scale of people, 1–5; null without one."""


@dataclass(frozen=True)
class JobCompany:
    id: int
    """The number of the company."""
    company_name: str
    """The company’s name."""
    industry: str
    """The company’s line of business, in its own words; empty where it has named none."""


@dataclass(frozen=True)
class JobSkill:
    skill: SkillRef
    """What is asked for."""
    is_required: bool
    """Whether the job requires it; else it is nice to have."""
    weight: float
    """How much it counts beside the job’s other skills; 1 is ordinary."""
    years: Optional[int]
    """The least years of it that the job asks for; null where it names none."""


@dataclass(frozen=True)
class LanguageModel:
    url: str
    """The endpoint’s address, up to what the OpenAI protocol puts behind it, such as `http://127.0.0.1:11434/v1`."""
    model: str
    """The model, as the endpoint calls it."""
    has_api_key: bool
    """Whether a key is kept for it; the key itself is never shown."""
    uses: List[Literal["scoring", "follow_ups"]]
    """`scoring`: a second opinion on each answer; `follow_ups`: the words of follow-up questions."""
    set_by: Literal["owner", "instance"]
    """Who set it up: its `owner`, or the `instance` by its environment."""


@dataclass(frozen=True)
class LearningPath:
    id: int
    """Its number on this instance."""
    interview_session: int
    """The number of the interview."""
    status: Literal["active", "completed"]
    """`completed` once every resource is, else `active`."""
    created_at: str
    """When it was made."""
    resources: List[LearningResource]
    """What to learn with, in order."""


@dataclass(frozen=True)
class LearningResource:
    id: int
    """Its number on this instance."""
    skill: Optional[SkillRef]
    """What it teaches; null once the studio’s list no longer has it."""
    level: Optional[Literal["beginner", "intermediate", "advanced"]]
    """What it presumes: nothing, the basics, or practice; null once the studio’s list no longer has it."""
    title: str
    """What it is called."""
    resource_type: Literal["course", "book", "documentation", "guide", "article"]
    """What kind of resource it is."""
    url: str
    """Where it is to be found."""
    estimated_hours: int
    """Hours that it takes to work through."""
    order: int
    """Its place in the path, from 1."""
    completed: bool
    """Whether it is ticked off."""


@dataclass(frozen=True)
class Member:
    id: int
    """The number of the membership, by which it is changed and ended."""
    user_id: Optional[int]
    """The number of the account; null until the invited person has one."""
    name: str
    """First and last name, else the username; empty until the invited person has an account."""
    email: Optional[str]
    """The address, or the one that was invited; null for somebody who works offline and has none."""
    member_role: Literal["owner", "recruiter", "interviewer", "viewer"]
    """What the member may do: an `owner` everything, a `recruiter` lead the hiring, an `interviewer` run interviews, a `viewer` read."""
    status: Literal["active", "invited"]
    """`invited` until the person has joined, then `active`."""
    created_at: str
    """When the person was added or invited."""


@dataclass(frozen=True)
class OutboxMail:
    id: int
    """Its number on this instance."""
    kind: str
    """What it is about, for example `password_reset`."""
    to: str
    """The address that it goes to."""
    subject: str
    """Its subject line."""
    text: Optional[str]
    """Its words; null once it was sent, for it may hold a secret."""
    status: Literal["queued", "sent", "failed"]
    """`queued`, `sent`, or `failed`: refused for good, or too old to be of use."""
    attempts: int
    """How often it was tried, since it was last sent again by hand."""
    last_error: Optional[str]
    """Why the last try failed; null where none did."""
    created_at: str
    """When it was made."""
    next_attempt_at: Optional[str]
    """When it is tried next; null once it no longer is."""
    sent_at: Optional[str]
    """When a mail server took it; null until then."""


@dataclass(frozen=True)
class OwnQuestion:
    order: int
    """Its place among the questions of its set, from 1."""
    text: str
    """What is asked."""
    kind: Literal["technical", "behavioral", "situational"]
    """`technical` asks for knowledge, `behavioral` for what one did, `situational` for what one would do."""
    skill: SkillRef
    """The skill that it is about."""
    difficulty: Literal["junior", "intermediate", "senior", "expert"]
    """How hard it is."""
    time_limit_seconds: int
    """Seconds that the answer should take at most."""
    key_points: List[str]
    """What a good answer says, each point in one sentence."""
    bank_key: Optional[str]
    """The `key` of the bank’s question that it was taken from; null for the company’s own."""
    set: QuestionSetRef
    """The set that it is in."""


class PatchJobBodySkill(TypedDict, total=False):
    skill_id: int
    """The number of the skill, from `GET /interview/skills/`; this or `name`."""
    name: str
    """A skill by its name, in place of `skill_id`; one that the studio lacks gets questions made from the job’s text."""
    is_required: bool
    """Whether the job requires it; else it is nice to have."""
    weight: float
    """How much it counts beside the job’s other skills; 1 is ordinary."""
    years: int
    """The least years of it that the job asks for."""


class PatchQuestionSetBodyQuestion(TypedDict, total=False):
    bank_key: str
    """The `key` of a question of the bank; what is left out here is as it is there."""
    text: str
    """What is asked; needed unless `bank_key` is given."""
    kind: Literal["technical", "behavioral", "situational"]
    """`technical` asks for knowledge, `behavioral` for what one did, `situational` for what one would do; left out: as in the bank, else technical."""
    skill: Union[int, str]
    """The skill that it is about, by id, slug, name or alias; needed unless `bank_key` is given."""
    difficulty: Literal["junior", "intermediate", "senior", "expert"]
    """How hard it is; left out: as in the bank, else intermediate."""
    time_limit_seconds: int
    """Seconds that the answer should take at most; left out: as in the bank, else 180."""
    key_points: List[str]
    """What a good answer says, one line each; needed unless `bank_key` is given."""


@dataclass(frozen=True)
class Plan:
    id: int
    """Its number on this instance."""
    name: str
    """What the plan is called."""
    description: str
    """Whom it is for."""
    plan_type: Literal["employer", "candidate"]
    """The kind of customer that it is for."""
    interval: Literal["month", "year"]
    """How long a billing period is."""
    price: str
    """What it costs per period, in US dollars with two decimals."""
    interview_limit: Optional[int]
    """Interviews per period; null: without limit."""
    job_posting_limit: Optional[int]
    """Jobs that may be posted per period; null: without limit."""
    application_limit: Optional[int]
    """Applications per period; null: without limit."""
    features: List[Literal["basic_analytics", "advanced_analytics", "team_collaboration", "api_access"]]
    """What comes with it."""
    sort_order: int
    """Its place among the plans of its kind, the smallest first."""
    is_active: bool
    """Whether it can be subscribed to."""


class PullSyncBodyCursor(TypedDict):
    epoch: str
    """Another one after the instance was restored from a backup."""
    seq: int
    """A version of the tenant."""


class _PullSyncBodyOnly(TypedDict):
    entity: str
    """The kind of row, such as `jobs`."""
    uid: str
    """The row’s uid."""


class PullSyncBodyOnly(_PullSyncBodyOnly, total=False):
    whole: bool
    """Of an interview: with everything in it."""


class _PushSyncBodyMutation(TypedDict):
    id: int
    """Its number on this instance."""
    name: str
    """What was done, as the audit calls it."""
    args: PushSyncBodyMutationArgs
    """What came of it."""
    hlc: str
    """A hybrid logical clock: milliseconds since 1970, and a counter."""
    sha256: str
    """The SHA-256 of the piece, in hexadecimal."""


class PushSyncBodyMutation(_PushSyncBodyMutation, total=False):
    base_version: int
    """The version of the row that is compared and set, as the device knew it."""


class PushSyncBodyMutationArgs(TypedDict):
    changes: List[Union[PutPushSyncBodyMutationArgsChange, SetPushSyncBodyMutationArgsChange, DelPushSyncBodyMutationArgsChange]]
    """Rows, in the order in which they were written."""


class PutPushSyncBodyMutationArgsChange(TypedDict):
    op: Literal["put"]
    """`put`: a whole row; `set`: fields of one; `del`: it is gone."""
    entity: str
    """The kind of row, such as `jobs`."""
    uid: str
    """The row’s uid, the same on every instance."""
    data: Dict[str, Optional[Union[str, float]]]
    """What it is about: numbers to ask the API with, never what was said."""


@dataclass(frozen=True)
class QuarantinedChange:
    id: int
    """Its number on this instance."""
    name: str
    """What was done, as the audit calls it."""
    code: Literal["unknown_entity", "invalid_field", "foreign_row", "forbidden", "missing_row", "conflict", "deleted", "run_elsewhere", "status_conflict", "decided_elsewhere", "superseded", "hash_mismatch", "failed"]
    """Why it was not taken."""
    detail: str
    """What exactly, for whoever looks into it."""
    created_at: str
    """When it was made."""
    subject: QuarantinedChangeSubject
    """What it is about."""
    mine: Dict[str, Optional[Union[str, float]]]
    """The fields as they were changed here."""
    theirs: Optional[Dict[str, Optional[Union[str, float]]]]
    """The same fields as they are there; null where there is no other side."""
    state: Literal["pending", "held", "done"]
    """Always `held`."""


@dataclass(frozen=True)
class QuarantinedChangeSubject:
    entity: str
    """The kind of it, such as `jobs`."""
    title: str
    """The job’s title; a skill in it counts more."""
    interview_id: Optional[int]
    """The number of the interview."""


@dataclass(frozen=True)
class Question:
    id: int
    """Its number on this instance."""
    order: int
    """Its place among the questions, from 1."""
    text: str
    """What is asked."""
    kind: Literal["technical", "behavioral", "situational"]
    """`technical` asks for knowledge, `behavioral` for what one did, `situational` for what one would do."""
    skill: SkillRef
    """The skill that it is about."""
    difficulty: Literal["junior", "intermediate", "senior", "expert"]
    """How hard it is."""
    time_limit_seconds: int
    """Seconds that the answer should take at most."""
    parent_id: Optional[int]
    """The number of the question that this one follows up on; null for any other."""
    worded_by: Optional[str]
    """The language model that worded it; null where none did."""
    is_generated: bool
    """Whether it was made from the job’s text, for want of one in the bank."""
    asked_at: Optional[str]
    """When it was shown to the candidate; null before."""
    answered: bool
    """Whether it was answered, or passed over."""
    key_points: Optional[List[QuestionKeyPoint]] = None
    """What a good answer says; absent for the candidate."""
    anchors: Optional[Dict[str, str]] = None
    """What an answer of each rating, 1–5, is like; absent for the candidate, null for a question without."""


@dataclass(frozen=True)
class QuestionKeyPoint:
    id: str
    """Names the point within its question."""
    text: str
    """What a good answer says, one sentence."""
    weight: float
    """How much it counts beside the question’s other points; 1 is ordinary."""


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
    """Its number on this instance."""
    name: str
    """What the set is called."""
    question_count: int
    """How many questions it has."""
    created_at: str
    """When it was made."""
    updated_at: str
    """When it was last changed."""
    questions: List[SetQuestion]
    """Its questions, in the order in which they are asked."""


@dataclass(frozen=True)
class QuestionSetListItem:
    id: int
    """Its number on this instance."""
    name: str
    """What the set is called."""
    question_count: int
    """How many questions it has."""
    created_at: str
    """When it was made."""
    updated_at: str
    """When it was last changed."""


@dataclass(frozen=True)
class QuestionSetPreview:
    name: str
    """What the set is called."""
    question_count: int
    """How many questions it has."""
    questions: List[SetQuestion]
    """Its questions, in the order in which they are asked."""


@dataclass(frozen=True)
class QuestionSetRef:
    id: int
    """Its number on this instance."""
    name: str
    """What the set is called."""


@dataclass(frozen=True)
class RatersAgreement:
    interviews: int
    """How many completed interviews of the job people rated, as far as the caller may see."""
    with_engine: Agreement
    """How far the engine and people agree, who count as one rater by their mean."""
    between_people: Agreement
    """How far those people agree who rated most together."""


@dataclass(frozen=True)
class Recommendation:
    id: int
    """Its number on this instance."""
    interview_session: int
    """The number of the interview."""
    skill: SkillRef
    """The skill that it is about."""
    recommendation_text: str
    """What to work on and how, or what went well."""
    feedback_type: Literal["improvement", "strength"]
    """Whether it is something to improve or a strength."""
    feedback_category: Literal["technical", "behavioral"]
    """Whether the skill is technical or behavioural."""
    created_at: str
    """When it was made."""


@dataclass(frozen=True)
class RecordAttentionAnswer:
    recorded: int
    """How many samples were taken in."""


class RecordAttentionBodySample(TypedDict):
    t: float
    """Seconds from the question being shown."""
    focused: bool
    """Whether the window had the focus."""
    speaking: bool
    """Whether there was speech."""


class RecordConsentBodyEngines(TypedDict):
    language_model: Optional[RecordConsentBodyEnginesLanguageModel]
    """The language model that sees the answers; null where none does."""
    transcriber: Optional[RecordConsentBodyEnginesTranscriber]
    """The transcriber that hears the answers; null where none does."""


class RecordConsentBodyEnginesLanguageModel(TypedDict):
    model: str
    """The model, as the endpoint calls it."""
    host: str
    """Host and port that it is reached at."""
    uses: List[Literal["scoring", "follow_ups"]]
    """`scoring`: a second opinion on each answer; `follow_ups`: the words of follow-up questions."""


class RecordConsentBodyEnginesTranscriber(TypedDict):
    model: str
    """The model, as the endpoint calls it; of a command its program."""
    host: str
    """Host and port that it is reached at; of a command its program."""
    is_local: bool
    """Whether what it hears stays on this device."""


@dataclass(frozen=True)
class Recording:
    id: int
    """Its number on this instance."""
    question_id: int
    """The number of the question."""
    client_id: str
    """The UUID by which another try is known to be the same recording."""
    media_type: str
    """The media type, such as `audio/webm`."""
    bytes: int
    """Bytes that have arrived."""
    length: Optional[int]
    """Bytes of the whole; null until that is known."""
    is_complete: bool
    """Whether all of it has arrived."""
    is_here: bool
    """Whether its sound is on this instance; else it is fetched first, where it can be had."""
    duration: Optional[float]
    """Seconds of the whole, as its sender measured them; null until it is complete, and where nobody said."""
    started_at: str
    """When it was begun, as its sender said, else when the server heard of it."""
    created_at: str
    """When the server began to take it in."""
    url: str
    """Where it is played from, and where its pieces go."""
    segments: List[RecordingSegment]
    """The pieces that have arrived, in the order of the sound."""


@dataclass(frozen=True)
class RecordingRoom:
    bytes: int
    """Bytes that may still be recorded."""


@dataclass(frozen=True)
class RecordingSegment:
    index: int
    """The place of the piece, from 0."""
    offset: int
    """Bytes of the whole that come before it."""
    length: int
    """Bytes of the piece."""
    sha256: str
    """The SHA-256 of the piece, in hexadecimal."""
    start: Optional[float]
    """Seconds into the recording at which it begins; null where its sender did not say."""


@dataclass(frozen=True)
class RecoveryCodes:
    recovery_codes: List[str]
    """Each stands in once for a code of the app; shown only here."""


@dataclass(frozen=True)
class RegisterAnswer:
    user: UserSummary
    """The new account."""
    message: str
    """What was done, as a sentence for people."""


@dataclass(frozen=True)
class RequestPasswordResetAnswer:
    message: str
    """What was done, as a sentence for people."""


@dataclass(frozen=True)
class Rescore:
    interview_id: int
    """The number of the interview."""
    unchanged: bool
    """Whether the current scorer had judged the same answers already: then nothing was written."""
    rescored: int
    """How many answers were scored anew."""
    scorer: RescoreScorer
    """The current scorer."""
    overall_score: Optional[float]
    """The mean of the technical and the behavioural score, or the one that there is, 0–100; null where nothing was scored."""
    previous_overall_score: Optional[float]
    """`overall_score` as it was before, 0–100; null where there was none."""
    fit_score: Optional[float]
    """How well the candidate fits the job, 0–100, by the weights of its focus; null where nothing was scored."""


@dataclass(frozen=True)
class RescoreScorer:
    name: str
    """What the scorer is called."""
    version: str
    """Its version; another one may score the same answer differently."""


@dataclass(frozen=True)
class ResendVerificationAnswer:
    message: str
    """What was done, as a sentence for people."""


@dataclass(frozen=True)
class ScoreOverride:
    id: int
    """Its number on this instance."""
    interview_id: int
    """The number of the interview."""
    skill: Optional[SkillRef]
    """The skill whose score is set; null: the interview as a whole, its `overall_score`."""
    score: float
    """What a person set: 0–10 of a skill, 0–100 of the whole."""
    engine_score: Optional[float]
    """What the engine said when this was set, on the same scale; null where it gave no score."""
    reason: str
    """Why the engine’s score is not right, in the words of who set it."""
    made_by: ScoreOverrideMadeBy
    """Who set it."""
    created_at: str
    """When it was made."""
    ended_at: Optional[str]
    """When it was taken back, or another one took its place; null while it holds."""
    ended_by: Optional[ScoreOverrideEndedBy]
    """Who ended it; null while it holds."""


@dataclass(frozen=True)
class ScoreOverrideEndedBy:
    id: int
    """The number of the account."""
    username: str
    """The account’s unique name."""


@dataclass(frozen=True)
class ScoreOverrideMadeBy:
    id: int
    """The number of the account."""
    username: str
    """The account’s unique name."""


@dataclass(frozen=True)
class ScoreWeight:
    id: int
    """Its number on this instance."""
    job_focus: Literal["technical", "behavioral", "balanced", "leadership", "customer"]
    """The focus of the jobs that it is for."""
    technical_weight: float
    """The weight of the technical score in `fit_score`, 0–1; the four sum to 1."""
    skills_weight: float
    """The weight of the skills’ scores in `fit_score`, 0–1; each counts as much as it does for the job."""
    cultural_fit_weight: float
    """The weight of the behavioural score and nothing else in `fit_score`, 0–1."""
    sentiment_weight: float
    """The weight of the words’ tone in `fit_score`, 0–1; spread over the other three unless the company has turned it on."""


@dataclass(frozen=True)
class Scorecard:
    id: int
    """Its number on this instance."""
    interview_id: int
    """The number of the interview."""
    rater: ScorecardRater
    """Who gave the ratings."""
    ratings: List[ScorecardRating]
    """One rating per skill."""
    notes: str
    """What there is to say of the interview as a whole; may be empty."""
    created_at: str
    """When it was made."""
    updated_at: str
    """When it was last changed."""


@dataclass(frozen=True)
class ScorecardRater:
    id: int
    """The number of the account."""
    username: str
    """The account’s unique name."""


@dataclass(frozen=True)
class ScorecardRating:
    skill: SkillRef
    """The skill that is rated."""
    rating: int
    """The anchored scale of the questions: 1 is poor, 3 acceptable, 5 excellent."""
    notes: str
    """What the rating rests on; may be empty."""


@dataclass(frozen=True)
class SecondOpinion:
    answer_id: int
    """The number of the answer."""
    question_id: int
    """The number of the question."""
    question: str
    """The question’s words."""
    status: Literal["waiting", "given", "refused", "failed"]
    """`waiting`: still in the queue; `given`; `refused`: its result did not pass the checks; `failed`: there was none."""
    model: Optional[str]
    """The model that was asked; null while it waits."""
    host: Optional[str]
    """Host and port that it was asked at; null while it waits."""
    prompt_version: Optional[str]
    """Which version of the words it was asked with; null while it waits."""
    score: Optional[float]
    """What the language model gives the answer, 0–10; null unless it is `given`."""
    embedded_score: Optional[float]
    """What the embedded scorer gives it, 0–10, which counts; null where it gives none."""
    difference: Optional[float]
    """`score` less `embedded_score`; null where one of them is."""
    agrees: Optional[bool]
    """Whether the two differ by 2 points at most; null where one of them is."""
    key_points: List[SecondOpinionKeyPoint]
    """What a good answer says, as the model judged it; empty unless it is `given`."""
    failure: Optional[Literal["unreachable", "timeout", "server_error", "rejected", "circuit_open", "broken_answer", "too_long", "wrong_schema", "wrong_points", "fabricated_quote", "unsupported_quote", "follows_instructions", "score_mismatch", "no_question", "off_topic", "gives_away"]]
    """Why there is no result, or none that passed the checks; null where there is one."""
    duration_ms: Optional[int]
    """Milliseconds that it took; null while it waits."""
    created_at: str
    """When it was given, or put into the queue."""


@dataclass(frozen=True)
class SecondOpinionKeyPoint:
    text: str
    """What a good answer says, one sentence."""
    covered: bool
    """Whether the answer makes the point."""
    evidence: List[SecondOpinionKeyPointEvidence]
    """The words of the answer that show it."""


@dataclass(frozen=True)
class SecondOpinionKeyPointEvidence:
    answer_id: int
    """The number of the answer."""
    start: int
    """Where they begin in the answer’s text, in UTF-16 code units from 0."""
    end: int
    """Where they end in it: the first code unit that is none of them."""
    text: str
    """The words themselves."""


class _SendScorecardBodyRating(TypedDict):
    skill_id: int
    """The number of the skill that is rated."""
    rating: int
    """The anchored scale of the questions: 1 is poor, 3 acceptable, 5 excellent."""


class SendScorecardBodyRating(_SendScorecardBodyRating, total=False):
    notes: str
    """What the rating rests on; may be empty."""


@dataclass(frozen=True)
class SentimentSession:
    id: int
    """Its number on this instance."""
    interview_session: int
    """The number of the interview."""
    overall_sentiment: Literal["Positive", "Negative", "Neutral", "Mixed"]
    """Which of the four tones has the largest share."""
    positive_score: float
    """The share of the words’ tone that is positive, 0–1; the four shares sum to 1."""
    negative_score: float
    """The share of the words’ tone that is negative, 0–1."""
    neutral_score: float
    """The share of the words’ tone that is neutral, 0–1."""
    mixed_score: float
    """The share of the words’ tone that is both at once, 0–1."""
    confidence_level: float
    """How much of the text carries any tone, and how clear it is, 0–1."""
    engagement_score: float
    """How much of the speaker is in the answers, 0–1; enters no score."""
    professionalism_score: float
    """How free the answers are of coarse words and blame, 0–1; enters no score."""
    clarity_score: float
    """How plainly the answers are put, 0–1; enters no score."""
    created_at: str
    """When it was made."""


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
    """The token for `Authorization: Bearer`; good for 15 minutes."""
    refresh: str
    """Gets the next pair of tokens; good once, and for 30 days."""
    user: UserSummary
    """Who is signed in."""


class _SetPushSyncBodyMutationArgsChange(TypedDict):
    op: Literal["set"]
    """`put`: a whole row; `set`: fields of one; `del`: it is gone."""
    entity: str
    """The kind of row, such as `jobs`."""
    uid: str
    """The row’s uid, the same on every instance."""
    data: Dict[str, Optional[Union[str, float]]]
    """What it is about: numbers to ask the API with, never what was said."""


class SetPushSyncBodyMutationArgsChange(_SetPushSyncBodyMutationArgsChange, total=False):
    was: Dict[str, Optional[Union[str, float]]]
    """What fields were before, where a rule asks for it."""


@dataclass(frozen=True)
class SetQuestion:
    order: int
    """Its place among the questions, from 1."""
    text: str
    """What is asked."""
    kind: Literal["technical", "behavioral", "situational"]
    """`technical` asks for knowledge, `behavioral` for what one did, `situational` for what one would do."""
    skill: SkillRef
    """The skill that it is about."""
    difficulty: Literal["junior", "intermediate", "senior", "expert"]
    """How hard it is."""
    time_limit_seconds: int
    """Seconds that the answer should take at most."""
    key_points: List[str]
    """What a good answer says, each point in one sentence."""
    bank_key: Optional[str]
    """The `key` of the bank’s question that it was taken from; null for the company’s own."""


@dataclass(frozen=True)
class SignIn:
    id: int
    """Its number on this instance."""
    user_agent: str
    """What the client called itself when it signed in."""
    created_at: str
    """When the account signed in there."""
    last_used_at: str
    """When its tokens were made or refreshed last."""
    expires_at: str
    """When it ends by itself; each refresh moves it on."""
    current: bool
    """Whether this is the session that asks."""


@dataclass(frozen=True)
class SkillAssessment:
    id: int
    """Its number on this instance."""
    interview_session: int
    """The number of the interview."""
    skill: SkillRef
    """The skill that was assessed."""
    accumulated_score: float
    """The score of the skill, 0–10: the sum of the steps in `history`."""
    update_count: int
    """How many steps `history` has."""
    history: List[SkillAssessmentHistory]
    """How the score came about, in order."""


@dataclass(frozen=True)
class SkillAssessmentHistory:
    id: int
    """The number of the step."""
    score: float
    """By how much the score rose with this step, of 10; negative where it fell."""
    timestamp: str
    """When the score changed."""


@dataclass(frozen=True)
class SkillRef:
    id: int
    """Its number; 0 for a skill that a job names and the studio’s own list lacks."""
    name: str
    """What it is called."""
    category: str
    """Its group in the studio’s list, such as Soft Skills; Other for one that the list lacks."""


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
    """Its number on this instance."""
    session_id: str
    """The interview’s UUID, the same on every instance."""
    job: Optional[StartInterviewAnswerJob]
    """The job as it was when the interview was made; null for practice without a job."""
    title: Optional[str]
    """The job’s title; a skill in it counts more."""
    user_id: Optional[int]
    """The number of the candidate’s account; null for somebody without one."""
    candidate_name: str
    """What the candidate is called; may be empty."""
    candidate_email: Optional[str]
    """The candidate’s address; null where none is known."""
    status: Literal["scheduled", "in_progress", "completed", "cancelled", "no_show"]
    """Where it stands; `no_show` comes 15 minutes after the time, or after it was made where that is later, and such an interview can still be started."""
    scheduled_time: str
    """When it is to begin."""
    max_duration_minutes: int
    """Minutes that it may take, 5–240; questions are planned to fit."""
    is_practice: bool
    """Whether it is the candidate’s own practice, which no company sees."""
    skills: List[SkillRef]
    """What it is to ask about."""
    start_time: Optional[str]
    """When it was started; null before."""
    end_time: Optional[str]
    """When it was completed; null before."""
    duration: Optional[float]
    """Seconds from start to end; null until it is completed."""
    completion_percentage: int
    """Percent of its questions that were answered, 0–100."""
    technical_accuracy: Optional[float]
    """The score of the technical questions, 0–100; null until something was scored, and for the candidate of a hiring interview."""
    behavioral_score: Optional[float]
    """The score of the behavioural and situational questions, 0–100; null until something was scored, and for the candidate of a hiring interview."""
    created_at: str
    """When it was made."""
    user: Optional[StartInterviewAnswerUser]
    """The candidate’s account; null for somebody without one."""
    overall_score: Optional[float]
    """The mean of the technical and the behavioural score, or the one that there is, 0–100; null until something was scored, and for the candidate of a hiring interview."""
    fit_score: Optional[float]
    """How well the candidate fits the job, 0–100, by the weights of its focus; null until it is completed, and for the candidate of a hiring interview."""
    decision: Optional[Decision]
    """What holds of what people decided; null until somebody has, and for anybody but the company’s members."""
    response_times: List[float]
    """Seconds from each question being shown to its answer starting, one per answered question, in order."""
    attention_metrics: Optional[StartInterviewAnswerAttentionMetrics]
    """Signals of attention while answering; null unless the interview and the candidate both allow them."""
    enable_behavioral_analysis: bool
    """Whether signals of attention are taken, where the candidate agrees; never a face."""
    adaptive: bool
    """Whether the next question goes by the answers so far; else every candidate is asked the same ones."""
    difficulty: Literal["junior", "intermediate", "senior", "expert"]
    """How hard its questions are meant to be."""
    language: str
    """The language that it is held in; English only so far."""
    question_count: int
    """How many questions its plan has now; follow-ups add to it."""
    answered_count: int
    """How many questions were answered; one that was passed over is not."""
    interviewer_notes: str
    """Notes of the company, or of who practises; empty for anybody else."""
    cancel_reason: Optional[str]
    """Why it was cancelled, where somebody said; null unless it was."""
    consent: Optional[Consent]
    """What the candidate agreed to; null until they were asked."""
    question: Question
    """The first question, which counts as asked now."""


@dataclass(frozen=True)
class StartInterviewAnswerAttentionMetrics:
    focus_scores: List[float]
    """Per question the share of its samples in which the window had the focus, 0–1."""
    engagement_level: Optional[float]
    """The mean of `focus_scores`, 0–1; null while there are none."""


@dataclass(frozen=True)
class StartInterviewAnswerJob:
    id: int
    """The number of the job."""
    title: str
    """The job’s title."""
    company: str
    """The name of the company."""
    requirements: str
    """What the job asked for when the interview was made, as free text."""


@dataclass(frozen=True)
class StartInterviewAnswerUser:
    id: int
    """The number of the account."""
    username: str
    """The account’s unique name."""
    email: Optional[str]
    """The email address; null for a profile that was made offline and never given one."""


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
    """The version of this instance."""
    mode: Literal["device", "hosted"]
    """`device`: on somebody’s own machine; `hosted`: a server for many."""
    profiles: List[StudioProfile]
    """Profiles that were made to work offline; always empty on a hosted instance."""
    scorer: StudioScorer
    """The scorer that is built in."""
    data_dir: Optional[str]
    """The folder that holds all data; null on a hosted instance."""


@dataclass(frozen=True)
class StudioProfile:
    id: int
    """Its number, to open it with."""
    name: str
    """What the person is called."""
    role: Literal["user", "employer", "admin"]
    """`user` is a candidate, `employer` works for a company, `admin` runs the instance."""
    company_name: Optional[str]
    """The company that the person works for; null for a candidate."""


@dataclass(frozen=True)
class StudioScorer:
    name: str
    """What the scorer is called."""
    version: str
    """Its version; another one may score the same answer differently."""


@dataclass(frozen=True)
class Subscription:
    id: int
    """Its number on this instance."""
    user: int
    """The number of the account that subscribed, for the company or for itself."""
    plan: SubscriptionPlan
    """What was subscribed to."""
    status: Literal["incomplete", "incomplete_expired", "trialing", "active", "past_due", "unpaid", "paused", "canceled"]
    """Where it stands, by Stripe’s names."""
    start_date: str
    """When it was first begun."""
    current_period_start: str
    """When the billing period of now began."""
    current_period_end: str
    """When the billing period of now ends and the next one begins."""
    cancel_at_period_end: bool
    """Whether it ends with this period."""
    stripe_subscription_id: Optional[str]
    """What Stripe knows it by; null for one that Stripe does not."""
    created_at: str
    """When it was made."""


@dataclass(frozen=True)
class SubscriptionPlan:
    id: int
    """The number of the plan."""
    name: str
    """What the plan is called."""
    price: str
    """What it costs per period, in US dollars with two decimals."""


@dataclass(frozen=True)
class SyncClient:
    client_id: str
    """A UUID of the caller’s choice, by which another try is known to be the same one."""
    tenant: str
    """Whose data the device has: the company’s uid, or the person’s."""
    epoch: str
    """Another one after the instance was restored from a backup."""
    server_time: str
    """The instance’s clock."""
    lease: None
    """The lease of the plan; null where there are no limits."""
    user: SyncClientUser
    """As whom the device acts."""
    company: Optional[SyncClientCompany]
    """Their company; null where they work for none."""


@dataclass(frozen=True)
class SyncClientCompany:
    uid: str
    """Its uid, the same on every instance."""
    company_name: str
    """The company’s name."""
    member_role: str
    """What the member may do: an `owner` everything, a `recruiter` lead the hiring, an `interviewer` run interviews, a `viewer` read."""


@dataclass(frozen=True)
class SyncClientUser:
    uid: str
    """Their uid, the same on every instance."""
    username: str
    """The account’s unique name."""
    email: Optional[str]
    """The email address; null for a profile that was made offline and never given one."""
    first_name: str
    """The given name; may be empty."""
    last_name: str
    """The family name; may be empty."""
    role: str
    """`user` is a candidate, `employer` works for a company, `admin` runs the instance."""


@dataclass(frozen=True)
class SyncEntitlement:
    lease: None
    """The lease of the plan; null where there are no limits."""
    server_time: str
    """The instance’s clock."""


@dataclass(frozen=True)
class SyncPull:
    changes: List[SyncPullChange]
    """Rows in the order of their versions."""
    people: List[SyncPullPeople]
    """Whoever these rows name."""
    cursor: SyncPullCursor
    """Where the next page begins."""
    until: int
    """How far the pull goes: the tenant’s version when it began."""
    complete: bool
    """Whether this is the last page."""
    last_mutation_id: int
    """The last mutation of the device that was judged."""
    floor: int
    """Deletions up to this version are forgotten."""


@dataclass(frozen=True)
class SyncPullChange:
    seq: int
    """A version of the tenant."""
    entity: str
    """The kind of row, such as `jobs`."""
    uid: str
    """The row’s uid, the same on every instance."""
    op: Literal["put", "del"]
    """`put`: a whole row; `set`: fields of one; `del`: it is gone."""
    version: int
    """The same as `seq`."""
    data: Optional[Dict[str, Optional[Union[str, float]]]] = None
    """What it is about: numbers to ask the API with, never what was said."""


@dataclass(frozen=True)
class SyncPullCursor:
    epoch: str
    """Another one after the instance was restored from a backup."""
    seq: int
    """A version of the tenant."""


@dataclass(frozen=True)
class SyncPullPeople:
    uid: str
    """Their uid, the same on every instance."""
    username: str
    """The account’s unique name."""
    first_name: str
    """The given name; may be empty."""
    last_name: str
    """The family name; may be empty."""
    email: Optional[str]
    """The email address; null for a profile that was made offline and never given one."""
    role: str
    """`user` is a candidate, `employer` works for a company, `admin` runs the instance."""
    member_role: Optional[str]
    """What the member may do: an `owner` everything, a `recruiter` lead the hiring, an `interviewer` run interviews, a `viewer` read."""


@dataclass(frozen=True)
class SyncPush:
    last_mutation_id: int
    """The last mutation of the device that was judged."""
    results: List[SyncPushResult]
    """What is on this page."""
    server_time: str
    """The instance’s clock."""
    head_before: int
    """The tenant’s version before the push."""
    head: int
    """The tenant’s version after the push."""
    clock_ahead: Optional[float] = None
    """The device’s clock was ahead by so many milliseconds; absent where it was not."""


@dataclass(frozen=True)
class SyncPushResult:
    id: int
    """Its number on this instance."""
    status: Literal["applied", "duplicate", "rejected"]
    """`duplicate`: it was judged before."""
    version: int
    """The tenant’s version after it."""
    code: Optional[Literal["unknown_entity", "invalid_field", "foreign_row", "forbidden", "missing_row", "conflict", "deleted", "run_elsewhere", "status_conflict", "decided_elsewhere", "superseded", "hash_mismatch", "failed"]] = None
    """Why it was not taken; absent where it was."""
    detail: Optional[str] = None
    """What exactly, for whoever looks into it; absent where it was taken."""
    merged: Optional[bool] = None
    """Not all was taken as it was sent: what holds comes with the next pull."""


@dataclass(frozen=True)
class SyncSettings:
    send_recordings: Literal["always", "unmetered", "asked"]
    """`unmetered`: not where the system says that the network costs by the byte. `asked`: only when somebody asks for it."""
    fetch_recordings: bool
    """Whether others’ recordings are fetched before anybody wants to hear them."""
    max_rate: Optional[int]
    """At most so many bytes a second are sent; null: as many as there is room for."""


@dataclass(frozen=True)
class SyncStatus:
    state: Literal["offline", "syncing", "idle", "attention"]
    """`offline`: not connected, or not reached just now; `attention`: something waits for a person."""
    pending: int
    """Changes that wait to be sent."""
    quarantined: int
    """Changes that were refused, until somebody decides."""
    last_success: Optional[str]
    """When it last got through; null where it never did."""
    recordings_pending: int
    """Recordings whose sound waits to be sent."""
    blobs_pending: int
    """Their pieces that are still to be sent."""
    bytes_pending: int
    """Bytes of these that have not arrived yet."""
    recordings_wait: Optional[Literal["metered", "asked"]]
    """Why they wait although there is a network: it costs by the byte, or nobody has asked for it; null where they do not."""
    settings: Optional[SyncSettings]
    """How the sound of recordings goes to and fro; null while this studio works on its own."""
    url: Optional[str]
    """The hosted instance; null while this studio works on its own."""
    email: Optional[str]
    """Whose account it is there; null while this studio works on its own."""
    problem: Optional[Literal["signed_out", "upgrade_device", "upgrade_hosted", "misunderstood", "failed", "storage_full"]]
    """Why it does not go on by itself; null while it does."""
    default_url: Optional[str]
    """The instance that is connected to where none is named; null where there is none."""
    progress: Optional[SyncStatusProgress]
    """How far a load is; null while nothing is loaded."""


@dataclass(frozen=True)
class SyncStatusProgress:
    done: int
    """Versions that are loaded."""
    total: int
    """Versions that there are to load."""


@dataclass(frozen=True)
class TestWebhookAnswer:
    event_type: Literal["interview.scheduled", "interview.started", "interview.completed", "interview.cancelled", "interview.no_show", "results.analyzed", "application.created", "subscription.updated"]
    """What kind of event it is."""
    results: List[WebhookTestResult]
    """What came of it, one entry per endpoint that wants this type."""


@dataclass(frozen=True)
class TimedAnswer:
    id: int
    """Its number on this instance."""
    question_id: int
    """The number of the question."""
    text: str
    """The answer, as it was given; empty where the question was passed over."""
    response_time: float
    """Seconds from the question being shown to the answer starting."""
    duration: Optional[float]
    """Seconds that the answer took; null where nobody measured it."""
    client_id: str
    """The UUID by which another try is known to be the same answer."""
    created_at: str
    """When the answer arrived."""
    start: float
    """Seconds from the start of the interview to the answer beginning."""
    end: Optional[float]
    """Seconds from the start of the interview to the answer ending; null where nobody measured it."""
    words: Optional[List[TimedAnswerWord]]
    """The words with their times; null where no transcription gave them."""
    evaluation: Optional[Evaluation] = None
    """What the scorer makes of it; absent for the candidate of a hiring interview, null without consent to scoring. An answer that cannot be scored has its reason there."""


@dataclass(frozen=True)
class TimedAnswerWord:
    word: str
    """The word as it was heard."""
    start: float
    """Seconds from the start of the interview to the word beginning."""
    end: float
    """Seconds from the start of the interview to the word ending."""


@dataclass(frozen=True)
class Tokens:
    access: str
    """The token for `Authorization: Bearer`; good for 15 minutes."""
    refresh: str
    """Gets the next pair of tokens; good once, and for 30 days."""


@dataclass(frozen=True)
class Transcriber:
    url: Optional[str]
    """The endpoint’s address; null where it is a command."""
    model: Optional[str]
    """The model, as the endpoint calls it; null where it is a command."""
    has_api_key: bool
    """Whether a key is kept for it; the key itself is never shown."""
    command: Optional[str]
    """Program and arguments; null where it is an endpoint."""
    set_by: Literal["owner", "instance"]
    """Who set it up: its `owner`, or the `instance` by its environment."""


@dataclass(frozen=True)
class Transcript:
    interview_id: int
    """The number of the interview."""
    start_time: Optional[str]
    """When the interview was started; null before."""
    entries: List[TranscriptEntry]
    """What was asked, in order, each with its answer."""


@dataclass(frozen=True)
class TranscriptEntry:
    question_id: int
    """The number of the question."""
    question: str
    """The question’s words."""
    kind: Literal["technical", "behavioral", "situational"]
    """`technical` asks for knowledge, `behavioral` for what one did, `situational` for what one would do."""
    skill: SkillRef
    """The skill that it is about."""
    parent_id: Optional[int]
    """The number of the question that this one follows up on; null for any other."""
    asked_at: str
    """When it was shown to the candidate."""
    offset: float
    """Seconds from the start of the interview to the question being shown."""
    answer: Optional[TranscriptEntryAnswer]
    """What was answered; null until it was."""


@dataclass(frozen=True)
class TranscriptEntryAnswer:
    answer_id: int
    """The number of the answer."""
    text: str
    """The answer, as it was given; empty where the question was passed over."""
    start: float
    """Seconds from the start of the interview to the answer beginning."""
    end: Optional[float]
    """Seconds from the start of the interview to the answer ending; null where nobody measured it."""
    words: Optional[List[TranscriptEntryAnswerWord]]
    """The words with their times; null where no transcription gave them."""


@dataclass(frozen=True)
class TranscriptEntryAnswerWord:
    word: str
    """The word as it was heard."""
    start: float
    """Seconds from the start of the interview to the word beginning."""
    end: float
    """Seconds from the start of the interview to the word ending."""


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
    """The shared secret in base32, for an app that cannot read the QR code."""
    otpauth_url: str
    """The same secret as an `otpauth://` address, to be shown as a QR code."""


class UpdateJobBodySkill(TypedDict, total=False):
    skill_id: int
    """The number of the skill, from `GET /interview/skills/`; this or `name`."""
    name: str
    """A skill by its name, in place of `skill_id`; one that the studio lacks gets questions made from the job’s text."""
    is_required: bool
    """Whether the job requires it; else it is nice to have."""
    weight: float
    """How much it counts beside the job’s other skills; 1 is ordinary."""
    years: int
    """The least years of it that the job asks for."""


class UpdateQuestionSetBodyQuestion(TypedDict, total=False):
    bank_key: str
    """The `key` of a question of the bank; what is left out here is as it is there."""
    text: str
    """What is asked; needed unless `bank_key` is given."""
    kind: Literal["technical", "behavioral", "situational"]
    """`technical` asks for knowledge, `behavioral` for what one did, `situational` for what one would do; left out: as in the bank, else technical."""
    skill: Union[int, str]
    """The skill that it is about, by id, slug, name or alias; needed unless `bank_key` is given."""
    difficulty: Literal["junior", "intermediate", "senior", "expert"]
    """How hard it is; left out: as in the bank, else intermediate."""
    time_limit_seconds: int
    """Seconds that the answer should take at most; left out: as in the bank, else 180."""
    key_points: List[str]
    """What a good answer says, one line each; needed unless `bank_key` is given."""


@dataclass(frozen=True)
class User:
    id: int
    """The number of the account."""
    username: str
    """The account’s unique name."""
    email: Optional[str]
    """The email address; null for a profile that was made offline and never given one."""
    role: Literal["user", "employer", "admin"]
    """`user` is a candidate, `employer` works for a company, `admin` runs the instance."""
    first_name: str
    """The given name; may be empty."""
    last_name: str
    """The family name; may be empty."""
    is_verified: bool
    """Whether the email address was proven."""
    created_at: str
    """When the account was made."""
    avatar: Optional[str]
    """The address of the picture; null without one."""
    resume: Optional[str]
    """The address of the caller’s résumé; null without one."""
    two_factor_enabled: bool
    """Whether signing in asks for a second factor."""
    social_links: Dict[str, str]
    """Name of a site to the address of the person’s page there, at most 20."""
    company: Optional[UserCompany]
    """The company that the caller works for; null for a candidate."""


@dataclass(frozen=True)
class UserCompany:
    id: int
    """The number of the company."""
    company_name: str
    """The company’s name."""
    member_role: Literal["owner", "recruiter", "interviewer", "viewer"]
    """What the caller may do in it."""


@dataclass(frozen=True)
class UserSummary:
    id: int
    """The number of the account."""
    username: str
    """The account’s unique name."""
    email: Optional[str]
    """The email address; null for a profile that was made offline and never given one."""
    role: Literal["user", "employer", "admin"]
    """`user` is a candidate, `employer` works for a company, `admin` runs the instance."""


@dataclass(frozen=True)
class VerifyEmailAnswer:
    message: str
    """What was done, as a sentence for people."""


@dataclass(frozen=True)
class WebhookDelivery:
    id: int
    """Its number on this instance."""
    endpoint_id: int
    """The number of the endpoint."""
    webhook_id: str
    """The header `webhook-id`: the same in every attempt, so that a receiver knows what it has seen."""
    event_type: Literal["interview.scheduled", "interview.started", "interview.completed", "interview.cancelled", "interview.no_show", "results.analyzed", "application.created", "subscription.updated"]
    """What kind of event it is."""
    status: Literal["pending", "delivered", "failed"]
    """`pending` while it waits or is tried again, then `delivered` or `failed`."""
    attempts: int
    """How often it was tried, since it was last sent again by hand."""
    status_code: Optional[int]
    """The status that the receiver answered to the last attempt; null before it, and where it answered none."""
    duration_ms: Optional[int]
    """Milliseconds that the last attempt took; null before it."""
    error: Optional[str]
    """What went wrong in the last attempt; null before it, and where nothing did."""
    payload: WebhookPayload
    """What was sent, or is to be."""
    created_at: str
    """When it was put into the queue."""
    last_attempt_at: Optional[str]
    """When it was tried last; null before."""
    next_attempt_at: Optional[str]
    """When it is tried next; null once it no longer is."""
    finished_at: Optional[str]
    """When it was delivered or failed for good; null before."""


@dataclass(frozen=True)
class WebhookEndpoint:
    id: int
    """Its number on this instance."""
    url: str
    """Where events are sent."""
    events: List[Literal["interview.scheduled", "interview.started", "interview.completed", "interview.cancelled", "interview.no_show", "results.analyzed", "application.created", "subscription.updated"]]
    """The types of events that are sent there."""
    enabled: bool
    """Whether events are sent there now."""
    disabled_reason: Optional[Literal["gone", "exhausted"]]
    """Why the server switched it off: its receiver answered 410, or an event failed until the last retry; null where it did not."""
    created_at: str
    """When it was made."""
    updated_at: str
    """When it was last changed."""


@dataclass(frozen=True)
class WebhookEndpointWithSecret:
    id: int
    """Its number on this instance."""
    url: str
    """Where events are sent."""
    events: List[Literal["interview.scheduled", "interview.started", "interview.completed", "interview.cancelled", "interview.no_show", "results.analyzed", "application.created", "subscription.updated"]]
    """The types of events that are sent there."""
    enabled: bool
    """Whether events are sent there now."""
    disabled_reason: Optional[Literal["gone", "exhausted"]]
    """Why the server switched it off: its receiver answered 410, or an event failed until the last retry; null where it did not."""
    created_at: str
    """When it was made."""
    updated_at: str
    """When it was last changed."""
    secret: str
    """Signs what is sent; shown only here."""


@dataclass(frozen=True)
class WebhookPayload:
    type: Literal["interview.scheduled", "interview.started", "interview.completed", "interview.cancelled", "interview.no_show", "results.analyzed", "application.created", "subscription.updated"]
    """What kind of event it is."""
    timestamp: str
    """When it happened, not when it was sent."""
    data: Dict[str, Any]
    """What it is about: numbers to ask the API with, never what was said."""


@dataclass(frozen=True)
class WebhookTestResult:
    endpoint_id: int
    """The number of the endpoint."""
    url: str
    """Where it was sent."""
    delivered: bool
    """Whether the receiver answered with a 2xx."""
    status_code: Optional[int]
    """The status that the receiver answered; null where it answered none."""
    duration_ms: int
    """Milliseconds that it took."""
    error: Optional[str]
    """What went wrong; null where nothing did."""


@dataclass(frozen=True)
class WsTicketAnswer:
    ticket: str
    """Goes behind `?ticket=` in the address of the WebSocket; good for one connection."""
    expires_in: int
    """Seconds for which the ticket is good."""


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
