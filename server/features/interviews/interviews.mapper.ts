import type { Decision } from '../../../shared/contract/decision.ts';
import type { Consent, Interview, InterviewListItem } from '../../../shared/contract/interviews.ts';
import type { SkillRef } from '../../../shared/contract/skills.ts';
import type { InterviewEventData } from '../../../shared/contract/webhooks.ts';
import type { InterviewRights } from '../../../shared/domain/permissions.ts';
import { overallScore, round } from '../../../shared/domain/progress.ts';
import { wireTime } from '../../http/time.ts';
import type { ListRow } from './interviews.list.ts';
import type { ConsentRow, InterviewRow } from './interviews.repository.ts';

/** The job as it was when the interview was made. */
export interface JobSnapshot {
  title: string;
  company: string;
  requirements: string;
}

export function toListItem(
  row: ListRow,
  rights: Pick<InterviewRights, 'seesScores'>,
  skills: SkillRef[],
): InterviewListItem {
  return {
    ...figuresOf(row, rights, skills),
    job:
      row.job_id !== null && row.job_title !== null
        ? { id: row.job_id, title: row.job_title, company: row.job_company ?? '' }
        : null,
  };
}

/** What lists and details tell alike. */
function figuresOf(
  row: Omit<ListRow, 'job_title' | 'job_company'>,
  rights: Pick<InterviewRights, 'seesScores'>,
  skills: SkillRef[],
): Omit<InterviewListItem, 'job'> {
  return {
    id: row.id,
    session_id: row.uid,
    title: row.title,
    user_id: row.user_id,
    candidate_name: row.candidate_name,
    candidate_email: row.candidate_email,
    status: row.status,
    scheduled_time: wireTime(row.scheduled_time),
    max_duration_minutes: row.max_duration_minutes,
    is_practice: row.is_practice === 1,
    skills,
    start_time: wireTime(row.start_time),
    end_time: wireTime(row.end_time),
    duration: row.duration,
    completion_percentage: row.completion_percentage,
    technical_accuracy: rights.seesScores ? row.technical_accuracy : null,
    behavioral_score: rights.seesScores ? row.behavioral_score : null,
    created_at: wireTime(row.created_at),
  };
}

/** What a detail needs beside the row. */
export interface DetailParts {
  user: { id: number; username: string; email: string | null } | undefined;
  consent: ConsentRow;
  responseTimes: number[];
  focus: { samples: number | string; focused: number | string }[];
  skills: SkillRef[];
  /** Null where the caller may not see it. */
  fit: number | null;
  decision: Decision | null;
}

export function toInterview(row: InterviewRow, rights: InterviewRights, parts: DetailParts): Interview {
  const job = row.job_snapshot === null ? null : (JSON.parse(row.job_snapshot) as JobSnapshot);
  const scores = rights.seesScores;
  return {
    ...figuresOf(row, rights, parts.skills),
    job: job && row.job_id !== null ? { id: row.job_id, ...job } : null,
    user: parts.user ? { id: parts.user.id, username: parts.user.username, email: parts.user.email } : null,
    overall_score: scores ? overallScore(row.technical_accuracy, row.behavioral_score) : null,
    fit_score: parts.fit,
    decision: parts.decision,
    response_times: parts.responseTimes,
    attention_metrics: attention(row, parts),
    enable_behavioral_analysis: row.enable_behavioral_analysis === 1,
    adaptive: row.adaptive === 1,
    difficulty: row.difficulty,
    language: row.language,
    question_count: row.question_count,
    answered_count: row.answered_count,
    interviewer_notes: rights.mayEdit || rights.isReviewer ? row.interviewer_notes : '',
    cancel_reason: row.cancel_reason,
    consent: parts.consent ? toConsent(parts.consent) : null,
  };
}

/** Only where both the interview and the candidate allow it; the level is the mean of the scores. */
function attention(row: InterviewRow, { consent, focus }: DetailParts): Interview['attention_metrics'] {
  if (row.enable_behavioral_analysis === 0 || consent?.behavioral_analysis !== 1) return null;
  const scores = focus.map((each) => round(Number(each.focused) / Number(each.samples), 2));
  const mean = scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return { focus_scores: scores, engagement_level: mean === null ? null : round(mean, 2) };
}

export const toConsent = (row: NonNullable<ConsentRow>): Consent => ({
  recording: row.recording === 1,
  video: row.video === 1,
  behavioral_analysis: row.behavioral_analysis === 1,
  ai_scoring: row.ai_scoring === 1,
  text_version: row.text_version,
  region: row.region as Consent['region'],
  language_model: row.language_model,
  transcriber: row.transcriber,
  recorded_by: row.recorded_by,
  created_at: wireTime(row.created_at),
});

/** What a webhook says of an interview. */
export const toEventData = (row: InterviewRow): InterviewEventData => ({
  interview_id: row.id,
  session_id: row.uid,
  job_id: row.job_id,
  user_id: row.user_id,
  status: row.status,
  scheduled_time: wireTime(row.scheduled_time),
  start_time: wireTime(row.start_time),
  end_time: wireTime(row.end_time),
});
