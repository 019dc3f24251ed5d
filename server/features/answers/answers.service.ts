/** Taking answers: each once, scored where the candidate allows it, and told to whoever may know. */
import { v4 as uuidv4 } from 'uuid';
import type { Answer, answerRoutes, Draft, TimedAnswer } from '../../../shared/contract/answers.ts';
import type { RouteBody } from '../../../shared/contract/common.ts';
import type { Actor, InterviewRights } from '../../../shared/domain/permissions.ts';
import { round } from '../../../shared/domain/progress.ts';
import type { Deps } from '../../deps.ts';
import { ApiError, denied } from '../../errors.ts';
import { wireTime } from '../../http/time.ts';
import { audienceOf, emit, emitPassing, type Outgoing } from '../../stream/events.ts';
import type { Listener } from '../../stream/hub.ts';
import type { AnalysisService, Scoring, Standing } from '../analysis/analysis.service.ts';
import type { OpinionService } from '../engines/opinions.service.ts';
import { access, type InterviewRow, requireRunning } from '../interviews/interviews.access.ts';
import type { InterviewService } from '../interviews/interviews.service.ts';
import type { AskingService, QuestionRow } from '../questions/asking.service.ts';
import {
  type AnswerRow,
  answersOf,
  dropDraft,
  findByClientId,
  findDraft,
  insertAnswer,
  insertAttention,
  saveDraft,
} from './answers.repository.ts';
import { meanConfidence, offsetIn, timingOf } from './timing.ts';

type AnswerBody = RouteBody<typeof answerRoutes.createAnswer>;

export function answerService(
  { store, clock, hub }: Pick<Deps, 'store' | 'clock' | 'hub'>,
  interviews: InterviewService,
  asking: AskingService,
  analysis: AnalysisService,
  opinions: Pick<OpinionService, 'answered'>,
) {
  const toAnswer = (row: AnswerRow, evaluation?: Answer['evaluation']): Answer => ({
    id: row.id,
    question_id: row.question_id,
    text: row.text,
    response_time: row.response_time,
    duration: row.duration,
    client_id: row.client_id,
    created_at: wireTime(row.created_at),
    ...(evaluation !== undefined && { evaluation }),
  });

  async function known(row: AnswerRow, rights: InterviewRights): Promise<Answer> {
    if (!rights.seesScores) return toAnswer(row);
    return toAnswer(row, (await analysis.evaluations(store.read, row.interview_id)).get(row.id) ?? null);
  }

  /** Live figures, for those who may see scores. */
  function updates(interview: InterviewRow, now: Standing, timestamp: string): Outgoing[] {
    const out: Outgoing[] = [];
    const isPractice = interview.is_practice === 1;
    if (now.skill.score !== null) {
      out.push({
        event: { type: 'skill_update', data: { skill: now.skill.name, score: now.skill.score, timestamp } },
        audience: audienceOf('skill_update', isPractice),
      });
    }
    if (now.measures !== null) {
      const { positive, engagement } = now.measures;
      out.push({
        event: {
          type: 'sentiment_update',
          data: { positive_score: positive, engagement_score: engagement, timestamp },
        },
        audience: audienceOf('sentiment_update', isPractice),
      });
    }
    return out;
  }

  /** Seconds from the question being shown to the answer starting, where the client did not measure it. */
  function measured(question: QuestionRow, body: AnswerBody): number {
    if (body.response_time !== undefined) return body.response_time;
    const elapsed = (clock().getTime() - Date.parse(question.asked_at ?? clock().toISOString())) / 1000;
    return round(Math.max(0, elapsed - (body.duration ?? 0)), 3);
  }

  return {
    /**
     * Answers a question. `isNew` is false for a retry of an answer that is stored already.
     * @throws {ApiError} INVALID_STATE unless the interview is running; DUPLICATE_RESOURCE for a second answer.
     */
    async create(actor: Actor, id: number, body: AnswerBody): Promise<{ answer: Answer; isNew: boolean }> {
      const { row, rights } = await access(store.read, actor, id, 'run');
      if (body.client_id !== undefined) {
        const same = await findByClientId(store.read, id, body.client_id);
        if (same !== undefined) return { answer: await retried(same, body, rights), isNew: false };
      }
      requireRunning(row);
      const question = await asking.find(store.read, id, body.question_id, rights.isReviewer);
      const scoring = (await interviews.allows(store.read, id, 'ai_scoring'))
        ? await analysis.score(store.read, row.tenant, question, body.text, meanConfidence(body.words))
        : undefined;
      const answer = await store.write(row.tenant, async (write) => {
        const { row: interview } = await access(write.tx, actor, id, 'run');
        // Another window may have been faster since the look above.
        const same =
          body.client_id === undefined ? undefined : await findByClientId(write.tx, id, body.client_id);
        if (same !== undefined) return { row: same, isNew: false };
        requireRunning(interview);
        const asked = await asking.find(write.tx, id, body.question_id, rights.isReviewer);
        if (asked.answered_at !== null) {
          throw new ApiError('DUPLICATE_RESOURCE', 'This question has been answered already.');
        }
        const stored = await insertAnswer(write.tx, {
          ...write.fresh(),
          interview_id: id,
          question_id: asked.id,
          client_id: body.client_id ?? uuidv4(),
          text: body.text,
          response_time: measured(asked, body),
          duration: body.duration ?? null,
          words: body.words ? JSON.stringify(body.words) : null,
          answered_by: actor.userId,
          created_at: write.now,
        });
        await asking.markAnswered(write, asked);
        await dropDraft(write.tx, id, asked.id);
        const now = scoring && (await analysis.record(write, stored, asked, scoring));
        const current = await interviews.answered(write, interview, {
          counts: body.text.trim() !== '',
          technical: now?.technical,
          behavioral: now?.behavioral,
        });
        // What a follow-up adds is of its question, which has its second opinion.
        if (scoring !== undefined && asked.parent_id === null) {
          await opinions.answered(write, current, stored.id, {
            result: scoring.result,
            agreedTo: await interviews.agreedModel(write.tx, id),
            misses: async () => (await asking.awaited(write.tx, current, asked.id)) !== undefined,
          });
        }
        await emit(write, hub, id, [
          {
            event: {
              type: 'answer',
              data: { answer_id: stored.id, question_id: asked.id, timestamp: write.now },
            },
            audience: 'everyone',
          },
          ...(now ? updates(current, now, write.now) : []),
        ]);
        return { row: stored, isNew: true };
      });
      if (!answer.isNew) return { answer: await retried(answer.row, body, rights), isNew: false };
      return {
        answer: toAnswer(answer.row, rights.seesScores ? evaluationOf(question, scoring) : undefined),
        isNew: true,
      };
    },

    async list(
      actor: Actor,
      id: number,
      query: { limit: number; offset: number; ordering?: string },
    ): Promise<{ count: number; rows: TimedAnswer[] }> {
      const { row: interview, rights } = await access(store.read, actor, id);
      const rows = await answersOf(store.read, id);
      if (query.ordering === '-created_at') rows.reverse();
      const evaluations = rights.seesScores ? await analysis.evaluations(store.read, id) : undefined;
      return {
        count: rows.length,
        rows: rows.slice(query.offset, query.offset + query.limit).map((row) => ({
          ...toAnswer(row, evaluations && (evaluations.get(row.id) ?? null)),
          ...timingOf(offsetIn(interview.start_time, row.asked_at ?? row.created_at), row),
        })),
      };
    },

    async draft(actor: Actor, id: number): Promise<Draft | undefined> {
      await access(store.read, actor, id, 'run');
      const row = await findDraft(store.read, id);
      return row && { question_id: row.question_id, text: row.text, updated_at: wireTime(row.updated_at) };
    },

    /**
     * Keeps an unfinished answer, and tells the interview's sockets how it would stand with it.
     * `from`: the socket that sent it, which need not hear its own words again.
     */
    async keepDraft(
      actor: Actor,
      id: number,
      body: { question_id: number; text: string },
      from?: Listener,
    ): Promise<Draft> {
      const { row, rights } = await access(store.read, actor, id, 'run');
      requireRunning(row);
      const question = await asking.find(store.read, id, body.question_id, rights.isReviewer);
      requireOpen(question);
      const scores = (await interviews.allows(store.read, id, 'ai_scoring'))
        ? await analysis.preview(store.read, row, question, body.text)
        : undefined;
      const now = clock().toISOString();
      await store.local(async (tx, after) => {
        const { question_id, text } = body;
        // The answer may have come since the look above, or be about to: it and this wait for each other here.
        await asking.hold(tx, question_id);
        requireOpen(await asking.find(tx, id, question_id, rights.isReviewer));
        await saveDraft(tx, { interview_id: id, question_id, text, updated_at: now });
        const transcript: Outgoing = {
          event: { type: 'transcript', data: { question_id, text, timestamp: now } },
          audience: 'everyone',
        };
        await emitPassing({ tx, after }, hub, id, [transcript], from);
        if (scores) await emitPassing({ tx, after }, hub, id, updates(row, scores, now));
      });
      return { question_id: question.id, text: body.text, updated_at: wireTime(now) };
    },

    /** @throws {ApiError} PERMISSION_DENIED unless the interview and the candidate allow it. */
    async attention(actor: Actor, id: number, body: RouteBody<typeof answerRoutes.recordAttention>) {
      const { row, rights } = await access(store.read, actor, id, 'run');
      return store.write(row.tenant, async (write) => {
        const { row: interview } = await access(write.tx, actor, id, 'run');
        requireRunning(interview);
        if (
          interview.enable_behavioral_analysis === 0 ||
          !(await interviews.allows(write.tx, id, 'behavioral_analysis'))
        ) {
          throw denied(
            'The candidate did not agree to interaction signals, or they are off for this interview.',
          );
        }
        const question = await asking.find(write.tx, id, body.question_id, rights.isReviewer);
        await insertAttention(write.tx, {
          ...write.fresh(),
          interview_id: id,
          question_id: question.id,
          samples: body.samples.length,
          focused: body.samples.filter((sample) => sample.focused).length,
          speaking: body.samples.filter((sample) => sample.speaking).length,
          created_at: write.now,
        });
        return { recorded: body.samples.length };
      });
    },
  };

  function requireOpen(question: QuestionRow): void {
    if (question.answered_at !== null) {
      throw new ApiError('INVALID_STATE', 'This question has been answered already.');
    }
  }

  /** A retry gets the stored answer; the same id for something else is a mistake of the client. */
  async function retried(same: AnswerRow, body: AnswerBody, rights: InterviewRights): Promise<Answer> {
    if (same.question_id !== body.question_id || same.text !== body.text) {
      throw new ApiError('DUPLICATE_RESOURCE', 'This client_id belongs to another answer.', {
        client_id: ['Use a new one for each answer.'],
      });
    }
    return known(same, rights);
  }

  function evaluationOf(question: QuestionRow, scoring: Scoring | undefined): Answer['evaluation'] {
    return scoring === undefined ? null : analysis.evaluationOf(question.skill, scoring);
  }
}
export type AnswerService = ReturnType<typeof answerService>;
