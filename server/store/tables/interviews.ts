/** Jobs, interviews, what was said in them, what it scored, and the sums that are kept of it. */
import type { Generated } from 'kysely';
import type { Difficulty, QuestionKind } from '../../../shared/content/schema.ts';
import type { DecisionValue } from '../../../shared/contract/decision.ts';
import type { InterviewStatus } from '../../../shared/contract/interviews.ts';
import type { Flag, PlanSource, Synced } from './row.ts';

export interface InterviewTables {
  jobs: Synced & {
    company_id: number;
    title: string;
    description: string;
    requirements: string;
    job_focus: string;
    is_active: Flag;
    /** As its company's: live jobs and the sandbox's are never in one list. */
    is_sandbox: Flag;
    /** JSON: [{slug, is_required, weight}]. */
    skills: string;
    /** Title and requirements, folded: what a search looks into. */
    search_text: string;
    /** 1 when a person chose the skills, so that edits of the text leave them alone. */
    skills_edited: Flag;
    created_by: number;
    created_at: string;
    updated_at: string;
    deleted_at: string | null;
  };
  interviews: Synced & {
    company_id: number | null;
    job_id: number | null;
    /** The job as it was when it was scheduled: JSON {title, company, requirements}; null without a job. */
    job_snapshot: string | null;
    /** Of practice from an advert, what that calls the job; null for any other, and where it has no title. */
    title: Generated<string | null>;
    /** Candidate and job, folded: what a search looks into. */
    search_text: string;
    /** The candidate's account, once known. */
    user_id: number | null;
    candidate_email: string | null;
    candidate_name: string;
    created_by: number;
    status: InterviewStatus;
    scheduled_time: string;
    /** When a scheduled interview becomes a no-show; null once it cannot. */
    no_show_at: string | null;
    max_duration_minutes: number;
    is_practice: Flag;
    enable_behavioral_analysis: Flag;
    adaptive: Flag;
    difficulty: Difficulty;
    language: string;
    /** JSON: [{slug, weight}], in the order in which they are asked. */
    skills: string;
    /** Where its questions came from: the skills read from its job, those that were named, or a question set. */
    plan_source: PlanSource;
    start_time: string | null;
    end_time: string | null;
    duration: number | null;
    question_count: number;
    answered_count: number;
    completion_percentage: number;
    technical_accuracy: number | null;
    behavioral_score: number | null;
    /** Set when it completes, 0–100: without the sentiment, and with it where the company has turned that on. */
    fit_score: Generated<number | null>;
    fit_with_sentiment: Generated<number | null>;
    interviewer_notes: string;
    cancel_reason: string | null;
    /** The device that runs it, by its uid; null: none, or this instance itself. */
    runner: Generated<string | null>;
    /** How often another one began or took over. */
    run_epoch: Generated<number>;
    /** Held on one device while another had it: the uid of that one’s. */
    attempt_of: Generated<string | null>;
    /** When its notes were written, by the clock of whoever wrote them. */
    notes_hlc: Generated<string | null>;
    created_at: string;
    updated_at: string;
  };
  /** Exact counts of interviews per list and status, kept in the writing transaction. */
  interview_counts: { scope: string; status: InterviewStatus; n: number };
  consents: Synced & {
    interview_id: number;
    recording: Flag;
    behavioral_analysis: Flag;
    ai_scoring: Flag;
    text_version: string;
    /** The language model that was named to the candidate, as `labelOf` writes it. */
    language_model: Generated<string | null>;
    /** The transcriber that was named, likewise. */
    transcriber: Generated<string | null>;
    /** Null where it was not asked apart: then there is no picture. */
    video: Generated<Flag | null>;
    /** Whose notice was shown, of REGIONS. */
    region: Generated<string | null>;
    recorded_by: number;
    created_at: string;
  };
  questions: Synced & {
    interview_id: number;
    position: number;
    parent_id: number | null;
    /** Key in the question bank; null for the employer's own. */
    bank_key: string | null;
    /** For a follow-up: the key point that it asks for. */
    key_point_id: string | null;
    /** The language model that worded a follow-up. */
    worded_by: Generated<string | null>;
    text: string;
    kind: QuestionKind;
    skill: string;
    difficulty: Difficulty;
    time_limit_seconds: number;
    /** JSON: RubricPoint[]. */
    key_points: string;
    /** JSON or null. */
    anchors: string | null;
    asked_at: string | null;
    answered_at: string | null;
    created_at: string;
  };
  answers: Synced & {
    interview_id: number;
    question_id: number;
    client_id: string;
    text: string;
    response_time: number;
    duration: number | null;
    /** JSON: [{word, start, end, confidence?}], or null. */
    words: string | null;
    answered_by: number;
    created_at: string;
  };
  evaluations: Synced & {
    interview_id: number;
    answer_id: number;
    scorer_name: string;
    scorer_version: string;
    /** SHA-256 over question, rubric and answer: the same input gives the same result. */
    input_hash: string;
    score: number | null;
    reason: string | null;
    /** JSON: ScoreResult. */
    result: string;
    is_current: Flag;
    created_at: string;
  };
  skill_assessments: Synced & {
    interview_id: number;
    skill: string;
    accumulated_score: number;
    update_count: number;
    /** 0 once a newer scorer abstained from all of its answers: then nothing counts it. */
    is_scored: Generated<Flag>;
    created_at: string;
    updated_at: string;
  };
  skill_steps: Synced & {
    assessment_id: number;
    interview_id: number;
    answer_id: number;
    /** May be negative; the steps of an assessment sum to its score. */
    score: number;
    created_at: string;
  };
  sentiment_sessions: Synced & {
    interview_id: number;
    overall_sentiment: string;
    positive_score: number;
    negative_score: number;
    neutral_score: number;
    mixed_score: number;
    confidence_level: number;
    engagement_score: number;
    professionalism_score: number;
    clarity_score: number;
    created_at: string;
    updated_at: string;
  };
  attention: Synced & {
    interview_id: number;
    question_id: number;
    samples: number;
    focused: number;
    speaking: number;
    created_at: string;
  };
  /** What was said, as sound or with a picture. A deleted one keeps its row; its sound goes. */
  recordings: Synced & {
    interview_id: number;
    question_id: number;
    client_id: string;
    media_type: string;
    /** That have arrived. */
    bytes: number;
    /** Of the whole, in bytes; null until it is known. */
    length: number | null;
    /** Seconds, as its sender measured it. */
    duration: number | null;
    started_at: string;
    recorded_by: number;
    created_at: string;
    deleted_at: string | null;
  };
  /** The manifest: which blobs a recording is, one behind the other. */
  recording_segments: Synced & {
    interview_id: number;
    recording_id: number;
    position: number;
    at_byte: number;
    bytes: number;
    sha256: string;
    /** Seconds into the recording; null where its sender did not say. */
    start: number | null;
    /** Whether this instance has its blob; 0 for what was recorded elsewhere, until that came. */
    is_here: Generated<Flag>;
  };
  /** Blobs that may have lost their last row, until somebody looked. */
  unnamed_blobs: { sha256: string };
  /** Unfinished answers: of this device only, so not synced. */
  drafts: { interview_id: number; question_id: number; text: string; updated_at: string };
  /** The last message number of each interview's stream on this instance. */
  stream_heads: { interview_id: number; head: number };
  stream_events: {
    interview_id: number;
    id: number;
    type: string;
    audience: 'everyone' | 'reviewers';
    data: string;
    created_at: string;
  };
  recommendations: Synced & {
    interview_id: number;
    skill: string;
    recommendation_text: string;
    feedback_type: 'improvement' | 'strength';
    feedback_category: 'technical' | 'behavioral';
    created_at: string;
    /** When a rescoring put another in its place. */
    replaced_at: string | null;
  };
  learning_paths: Synced & {
    interview_id: number;
    status: 'active' | 'completed';
    created_at: string;
    updated_at: string;
    /** While a rescoring found nothing to learn. */
    replaced_at: string | null;
  };
  learning_resources: Synced & {
    path_id: number;
    /** Key in the shipped list; what the rest says is as it was then. */
    resource_key: string;
    title: string;
    resource_type: string;
    url: string;
    estimated_hours: number;
    position: number;
    completed_at: string | null;
    completed_by: number | null;
    replaced_at: string | null;
  };
  /** What people decided. Rows end, and stay as the history; one of an interview holds at most. */
  decisions: Synced & {
    interview_id: number;
    decision: DecisionValue;
    reason: string;
    decided_by: number;
    decided_at: string;
    /** When it was taken back, or another one took its place. */
    ended_at: string | null;
    ended_by: number | null;
  };
  scorecards: Synced & {
    interview_id: number;
    rater_id: number;
    /** JSON: [{skill, rating, notes}]. */
    ratings: string;
    notes: string;
    created_at: string;
    updated_at: string;
  };
  /** Answers that people graded, for the scorer to go by. What an answer says stays where it was said. */
  exemplars: Synced & {
    interview_id: number;
    answer_id: number;
    /** The same question in other interviews has the same one; see `exemplars/question-key.ts`. */
    question_key: string;
    /** 0–10. */
    score: number;
    note: string;
    graded_by: number;
    created_at: string;
    updated_at: string;
    deleted_at: string | null;
  };
  /** Scores that people set in place of the engine's, which stand beside them. Rows end, and stay as the history. */
  overrides: Synced & {
    interview_id: number;
    /** Slug; null: the interview as a whole. */
    skill: string | null;
    /** 0–10 of a skill, 0–100 of the whole. */
    score: number;
    /** What the engine said when this was set; null where it gave no score. */
    engine_score: number | null;
    reason: string;
    made_by: number;
    created_at: string;
    ended_at: string | null;
    ended_by: number | null;
  };
  /** Kept sums per tenant and day; see `analytics/kept-sums.ts`. Scores in tenths of a point, durations in ms. */
  analytics_days: {
    tenant: string;
    day: string;
    interviews: number;
    completed: number;
    scored: number;
    score_sum: number;
    duration_sum: number;
  };
  /** The same per skill; scores in hundredths of a point. */
  analytics_skill_days: {
    tenant: string;
    day: string;
    skill: string;
    assessments: number;
    score_sum: number;
  };
  /** The same two of each job's hiring interviews. */
  analytics_job_days: InterviewTables['analytics_days'] & { job_id: number };
  analytics_job_skill_days: InterviewTables['analytics_skill_days'] & { job_id: number };
  /** How many completed hiring interviews have which score, per population that a percentile is taken of. */
  score_histogram: { scope: string; bucket: number; n: number };
}
