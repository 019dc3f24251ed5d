/**
 * Scores that a person sets in place of the engine's, which stays beside them. What is computed goes by the engine
 * alone: a figure that mixed both would be neither's.
 */
import type { RouteBody } from '../../../shared/contract/common.ts';
import type { overrideRoutes, ScoreOverride } from '../../../shared/contract/overrides.ts';
import type { Actor } from '../../../shared/domain/permissions.ts';
import { overallScore } from '../../../shared/domain/progress.ts';
import type { Deps } from '../../deps.ts';
import { ApiError, denied, invalid, notFound } from '../../errors.ts';
import type { Executor } from '../../store/store.ts';
import type { AnalysisService } from '../analysis/analysis.service.ts';
import { access, type InterviewRow } from '../interviews/interviews.access.ts';
import type { QuestionService } from '../questions/questions.service.ts';
import type { SkillService } from '../skills/skills.service.ts';
import { endOverride, insertOverride, overridesOf } from './overrides.repository.ts';
import { toOverride } from './reviews.mapper.ts';

const ALL = { holding: false };
const HOLDING = { holding: true };

export function overrideService(
  { store }: Pick<Deps, 'store'>,
  skills: SkillService,
  analysis: AnalysisService,
  questions: QuestionService,
) {
  /** What the engine says now: of the skill by its slug, or of the whole. */
  async function engineScore(db: Executor, row: InterviewRow, skill: string | null): Promise<number | null> {
    if (skill === null) return overallScore(row.technical_accuracy, row.behavioral_score);
    return (await analysis.scores(db, [row.id])).get(row.id)?.get(skill) ?? null;
  }

  return {
    /** Newest last, or first with `-id`. @throws {ApiError} PERMISSION_DENIED for the candidate. */
    async list(actor: Actor, id: number, query: { limit: number; offset: number; ordering?: string }) {
      const { rights } = await access(store.read, actor, id);
      if (!rights.isReviewer) throw denied();
      const rows = await overridesOf(store.read, [id], ALL);
      if (query.ordering?.startsWith('-')) rows.reverse();
      return {
        count: rows.length,
        rows: rows.slice(query.offset, query.offset + query.limit).map((row) => toOverride(row, skills.ref)),
      };
    },

    /** @throws {ApiError} INVALID_STATE unless it is completed; VALIDATION_ERROR for a skill that was not asked for. */
    async set(
      actor: Actor,
      id: number,
      { skill_id, score, reason }: RouteBody<typeof overrideRoutes.createOverride>,
    ): Promise<ScoreOverride> {
      const { row } = await access(store.read, actor, id, 'review');
      const skill = skill_id === undefined ? null : (skills.byId(skill_id)?.slug ?? '');
      return store.write(row.tenant, async (write) => {
        const { row: interview } = await access(write.tx, actor, id, 'review');
        if (interview.status !== 'completed') {
          throw new ApiError('INVALID_STATE', 'Scores are set once the interview is completed.');
        }
        if (skill !== null && !(await questions.skillsAsked(write.tx, id)).has(skill)) {
          throw invalid('skill_id', 'The interview did not ask about such a skill.');
        }
        const before = (await overridesOf(write.tx, [id], HOLDING)).find((each) => each.skill === skill);
        if (before !== undefined) await endOverride(write, before.id, actor.userId);
        const made = await insertOverride(write.tx, {
          ...write.fresh(),
          interview_id: id,
          skill,
          score,
          engine_score: await engineScore(write.tx, interview, skill),
          reason,
          made_by: actor.userId,
          created_at: write.now,
          ended_at: null,
          ended_by: null,
        });
        const rows = await overridesOf(write.tx, [id], HOLDING);
        return toOverride(rows.find((each) => each.id === made) as (typeof rows)[number], skills.ref);
      });
    },

    /** @throws {ApiError} RESOURCE_NOT_FOUND for one that there is not, or that holds no more. */
    async end(actor: Actor, id: number, overrideId: number): Promise<undefined> {
      const { row } = await access(store.read, actor, id, 'review');
      await store.write(row.tenant, async (write) => {
        await access(write.tx, actor, id, 'review');
        const rows = await overridesOf(write.tx, [id], HOLDING);
        if (!rows.some((each) => each.id === overrideId)) throw notFound('Override');
        await endOverride(write, overrideId, actor.userId);
      });
    },

    /** Those that hold, of several interviews by their ids; whoever asks has been let in by its caller. */
    async holding(
      db: Executor,
      interviewIds: readonly number[],
    ): Promise<ReadonlyMap<number, ScoreOverride[]>> {
      const rows = await overridesOf(db, interviewIds, HOLDING);
      return Map.groupBy(
        rows.map((row) => toOverride(row, skills.ref)),
        (override) => override.interview_id,
      );
    },
  };
}
export type OverrideService = ReturnType<typeof overrideService>;
