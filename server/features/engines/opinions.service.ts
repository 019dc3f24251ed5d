/**
 * Second opinions of a language model, and follow-ups in its words. An answer only puts them into a queue; whoever
 * works on that is in opinions.worker.ts. Nothing here changes a score.
 */
import { channel } from 'node:diagnostics_channel';
import type { SecondOpinion } from '../../../shared/contract/analysis.ts';
import type { EnginePurpose, EngineTrouble, ModelUse } from '../../../shared/contract/engines.ts';
import { round } from '../../../shared/domain/progress.ts';
import type { ScoreResult } from '../../../shared/domain/scoring/types.ts';
import { agrees, type JudgedPoint } from '../../../shared/domain/second-opinion.ts';
import { isFailure } from '../../engines/trouble.ts';
import { wireTime } from '../../http/time.ts';
import type { Executor, Write } from '../../store/store.ts';
import type { InterviewRow } from '../interviews/interviews.access.ts';
import { type EngineSettings, labelOf } from './settings.service.ts';
import { insertTask, insertUse, type TaskRow, type UseRow, usesOf, waitingOf } from './uses.repository.ts';

/** Tells whoever counts of each use that was recorded. */
export const engineUses = channel('jobhive.engines.uses');
export interface UseTold {
  purpose: EnginePurpose;
  status: UseRow['status'];
  seconds: number;
}

/** One use of an engine and what came of it. */
export interface Use {
  interviewId: number;
  questionId: number;
  answerId: number | null;
  purpose: EnginePurpose;
  model: string;
  host: string;
  promptVersion: string | null;
  /** Null: it gave what it was asked for. */
  trouble: EngineTrouble | null;
  result: Grade | Wording | null;
  durationMs: number;
}
export interface Grade {
  score: number;
  points: JudgedPoint[];
}
export interface Wording {
  point_id: string;
  question: string;
}

const PURPOSE_OF = { scoring: 'scoring', follow_ups: 'follow_up' } as const satisfies Record<
  ModelUse,
  TaskRow['purpose']
>;

const statusOf = (trouble: EngineTrouble | null): UseRow['status'] =>
  trouble === null ? 'given' : isFailure(trouble) ? 'failed' : 'refused';

/** Records a use in the write of the interview's tenant. */
export async function recordUse(write: Write, use: Use): Promise<void> {
  const status = statusOf(use.trouble);
  await insertUse(write, {
    interview_id: use.interviewId,
    question_id: use.questionId,
    answer_id: use.answerId,
    purpose: use.purpose,
    model: use.model,
    host: use.host,
    prompt_version: use.promptVersion,
    status,
    failure: use.trouble,
    result: use.result === null ? null : JSON.stringify(use.result),
    duration_ms: use.durationMs,
  });
  const told: UseTold = { purpose: use.purpose, status, seconds: use.durationMs / 1000 };
  write.after(() => engineUses.publish(told));
}

interface AnsweredParts {
  result: ScoreResult;
  /** The model that the candidate agreed to, as `labelOf` names it; null: to none. */
  agreedTo: string | null;
  /** Whether a follow-up on a missed point may come next. */
  misses: () => Promise<boolean>;
}

/** An answer as the embedded scorer judged it. */
export interface Judged {
  answer_id: number;
  question_id: number;
  question: string;
  score: number | null;
}

export function opinionService(settings: Pick<EngineSettings, 'ofInterview'>) {
  const listeners = new Set<() => void>();
  const wake = () => {
    for (const listener of listeners) listener();
  };

  return {
    /**
     * Puts into the queue what a language model is to do about an answer, in the write that stores it.
     */
    async answered(
      write: Write,
      interview: InterviewRow,
      answerId: number,
      { result, agreedTo, misses }: AnsweredParts,
    ): Promise<void> {
      // Where the embedded scorer abstains there is nothing to have a second opinion on.
      if (agreedTo === null || result.score === null) return;
      const { languageModel } = await settings.ofInterview(write.tx, interview);
      if (languageModel === null || labelOf(languageModel) !== agreedTo) return;
      const mayFollow = languageModel.uses.includes('follow_ups') && (await misses());
      const wanted = languageModel.uses.filter((use) => use === 'scoring' || mayFollow);
      // The follow-up first: somebody may soon want it.
      for (const use of wanted.toSorted().map((each) => PURPOSE_OF[each])) {
        const task = { tenant: write.tenant, interview_id: interview.id, answer_id: answerId, purpose: use };
        await insertTask(write.tx, task, write.now);
      }
      if (wanted.length > 0) write.after(wake);
    },

    /** The follow-up on a point that a model worded for an answered question, where it is there in time. */
    async wordingFor(
      db: Executor,
      interviewId: number,
      questionId: number,
      pointId: string,
    ): Promise<{ text: string; model: string } | undefined> {
      for (const { status, question_id, result, model } of await usesOf(db, interviewId, 'follow_up')) {
        if (status !== 'given' || question_id !== questionId) continue;
        const wording = JSON.parse(result as string) as Wording;
        if (wording.point_id === pointId) return { text: wording.question, model };
      }
      return undefined;
    },

    /** Those of an interview, beside the embedded scores. */
    async ofInterview(
      db: Executor,
      interviewId: number,
      judged: readonly Judged[],
    ): Promise<SecondOpinion[]> {
      const uses = await usesOf(db, interviewId, 'scoring');
      const waiting = await waitingOf(db, interviewId);
      return judged.flatMap((answer) => {
        const use = uses.findLast(({ answer_id }) => answer_id === answer.answer_id);
        if (use !== undefined) return [toOpinion(use, answer)];
        const task = waiting.find(({ answer_id }) => answer_id === answer.answer_id);
        return task === undefined ? [] : [toWaiting(task, answer)];
      });
    },

    /** Says that something is due. */
    wake,

    /** Starts listening to that; call what it returns to stop. */
    onWake(listener: () => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
export type OpinionService = ReturnType<typeof opinionService>;

const about = ({ answer_id, question_id, question, score }: Judged) => ({
  ...{ answer_id, question_id, question, embedded_score: score },
});

function toOpinion(use: UseRow, answer: Judged): SecondOpinion {
  const grade = use.result === null ? null : (JSON.parse(use.result) as Grade);
  const both = grade !== null && answer.score !== null ? { grade, embedded: answer.score } : null;
  return {
    ...about(answer),
    status: use.status,
    model: use.model,
    host: use.host,
    prompt_version: use.prompt_version,
    score: grade?.score ?? null,
    difference: both && round(both.grade.score - both.embedded, 1),
    agrees: both && agrees(both.grade.score, both.embedded),
    key_points: (grade?.points ?? []).map(({ text, covered, evidence }) => ({
      text,
      covered,
      evidence: evidence.map((span) => ({ answer_id: answer.answer_id, ...span })),
    })),
    failure: use.failure,
    duration_ms: use.duration_ms,
    created_at: wireTime(use.created_at),
  };
}

const toWaiting = (task: TaskRow, answer: Judged): SecondOpinion => ({
  ...about(answer),
  status: 'waiting',
  ...{ model: null, host: null, prompt_version: null, score: null, difference: null, agrees: null },
  key_points: [],
  failure: null,
  duration_ms: null,
  created_at: wireTime(task.created_at),
});
