/** What people say of an interview. The engine advises; a person rates and decides, with a reason. */
import type { RouteBody } from '../../../shared/contract/common.ts';
import type { Decision } from '../../../shared/contract/decision.ts';
import type { reviewRoutes, Scorecard } from '../../../shared/contract/reviews.ts';
import type { Actor } from '../../../shared/domain/permissions.ts';
import { type Rating, seesOthersRatings } from '../../../shared/domain/scorecards.ts';
import type { Deps } from '../../deps.ts';
import { ApiError, denied, invalid, notFound } from '../../errors.ts';
import { isNews } from '../../store/changes.ts';
import type { Executor } from '../../store/store.ts';
import { access, type InterviewRow } from '../interviews/interviews.access.ts';
import type { SkillService } from '../skills/skills.service.ts';
import { ratingsOf, type StoredRating, toDecision, toDecisionRecord, toScorecard } from './reviews.mapper.ts';
import {
  allDecisionsOf,
  type DecisionRow,
  decisionOf,
  decisionsOf,
  endDecision,
  insertDecision,
  insertScorecard,
  ratedOfJob,
  type ScorecardRow,
  scorecardsOf,
  updateScorecard,
} from './reviews.repository.ts';
import { showScorecards } from './unveiling.ts';

/** Agreement is no better known from more interviews than this. */
const MOST_RATED = 500;

const toRatings = (card: ScorecardRow): Rating[] =>
  ratingsOf(card).map(({ skill, rating }) => ({ rater: card.rater_id, skill, rating }));

export function reviewService({ store }: Pick<Deps, 'store'>, skills: SkillService) {
  /** Those that the caller may see: the own one, and the others' by the rule of independent ratings. */
  function visible(
    actor: Actor,
    interview: Pick<InterviewRow, 'status'>,
    cards: readonly ScorecardRow[],
  ): ScorecardRow[] {
    const own = cards.filter((card) => card.rater_id === actor.userId);
    const member = actor.company?.memberRole;
    const seesAll =
      member !== undefined &&
      seesOthersRatings(member, { hasSent: own.length > 0, isOver: interview.status === 'completed' });
    return seesAll ? [...cards] : own;
  }

  return {
    /** @throws {ApiError} RESOURCE_NOT_FOUND; PERMISSION_DENIED for the candidate. */
    async list(actor: Actor, id: number, query: { limit: number; offset: number; ordering?: string }) {
      const { row, rights } = await access(store.read, actor, id);
      if (!rights.isReviewer) throw denied();
      const cards = visible(actor, row, await scorecardsOf(store.read, [id]));
      if (query.ordering?.startsWith('-')) cards.reverse();
      return {
        count: cards.length,
        rows: cards
          .slice(query.offset, query.offset + query.limit)
          .map((card) => toScorecard(card, skills.ref)),
      };
    },

    /**
     * One scorecard per rater. Sent again it replaces the own one, until somebody else has sent theirs: from then
     * on the rater may have read it, and a rating that was changed after that would not be independent.
     * @throws {ApiError} INVALID_STATE before the start, after a cancellation, or once it is fixed.
     */
    async rate(
      actor: Actor,
      id: number,
      body: RouteBody<typeof reviewRoutes.sendScorecard>,
    ): Promise<{ card: Scorecard; isNew: boolean }> {
      const ratings = body.ratings.map(({ skill_id, rating, notes }, index): StoredRating => {
        const skill = skills.byId(skill_id);
        if (skill === undefined) throw invalid(`ratings.${index}.skill_id`, 'There is no such skill.');
        return { skill: skill.slug, rating, notes };
      });
      const { row } = await access(store.read, actor, id, 'review');
      return store.write(row.tenant, async (write) => {
        const { row: interview } = await access(write.tx, actor, id, 'review');
        if (interview.status !== 'in_progress' && interview.status !== 'completed') {
          throw new ApiError('INVALID_STATE', 'There is nothing to rate: the interview has not taken place.');
        }
        const cards = await scorecardsOf(write.tx, [id]);
        const own = cards.find((card) => card.rater_id === actor.userId);
        const values = { ratings: JSON.stringify(ratings), notes: body.notes };
        if (own === undefined) {
          await insertScorecard(write.tx, {
            ...write.fresh(),
            ...values,
            interview_id: id,
            rater_id: actor.userId,
            created_at: write.now,
            updated_at: write.now,
          });
          await showScorecards(write, [id]);
        } else if (cards.length > 1) {
          throw new ApiError(
            'INVALID_STATE',
            'Others have rated since: your scorecard stays as you sent it.',
          );
        } else if (isNews(own, values)) {
          await updateScorecard(write, own.id, values);
        }
        const sent = (await scorecardsOf(write.tx, [id])).find((card) => card.rater_id === actor.userId);
        return { card: toScorecard(sent as ScorecardRow, skills.ref), isNew: own === undefined };
      });
    },

    /** Ratings that the caller may see, for a report; whoever asks has been let in by its caller. */
    async ratings(actor: Actor, interview: InterviewRow): Promise<Rating[]> {
      return visible(actor, interview, await scorecardsOf(store.read, [interview.id])).flatMap(toRatings);
    },

    /** The same of a job's finished interviews, by the interviews' ids; of many the latest. */
    async ratingsInJob(actor: Actor, jobId: number): Promise<Map<number, Rating[]>> {
      const ids = await ratedOfJob(store.read, jobId, MOST_RATED);
      const cards = Map.groupBy(await scorecardsOf(store.read, ids), (card) => card.interview_id);
      const seen = [...cards].map(([id, own]) => [id, visible(actor, { status: 'completed' }, own)] as const);
      return new Map(
        seen.filter(([, own]) => own.length > 0).map(([id, own]) => [id, own.flatMap(toRatings)]),
      );
    },

    /** @throws {ApiError} INVALID_STATE unless the interview is completed. */
    async decide(
      actor: Actor,
      id: number,
      { decision, reason }: RouteBody<typeof reviewRoutes.decide>,
    ): Promise<Decision> {
      const { row } = await access(store.read, actor, id, 'review');
      return store.write(row.tenant, async (write) => {
        const { row: interview } = await access(write.tx, actor, id, 'review');
        if (interview.status !== 'completed') {
          throw new ApiError('INVALID_STATE', 'Decide once the interview is completed.');
        }
        const values = { decision, reason, decided_by: actor.userId };
        const [known] = await decisionOf(write.tx, id);
        if (known !== undefined && !isNews(known, values)) return toDecision(known);
        if (known !== undefined) await endDecision(write, known.id, actor.userId);
        await insertDecision(write, { interview_id: id, ...values });
        const [made] = await decisionOf(write.tx, id);
        return toDecision(made as DecisionRow);
      });
    },

    /** @throws {ApiError} RESOURCE_NOT_FOUND where none holds. */
    async takeBack(actor: Actor, id: number): Promise<undefined> {
      const { row } = await access(store.read, actor, id, 'review');
      await store.write(row.tenant, async (write) => {
        await access(write.tx, actor, id, 'review');
        const [known] = await decisionOf(write.tx, id);
        if (known === undefined) throw notFound('Decision');
        await endDecision(write, known.id, actor.userId);
      });
    },

    /** Newest last, or first with `-id`. @throws {ApiError} PERMISSION_DENIED for the candidate. */
    async allDecisions(
      actor: Actor,
      id: number,
      query: { limit: number; offset: number; ordering?: string },
    ) {
      const { rights } = await access(store.read, actor, id);
      if (!rights.isReviewer) throw denied();
      const rows = await allDecisionsOf(store.read, id);
      if (query.ordering?.startsWith('-')) rows.reverse();
      return {
        count: rows.length,
        rows: rows.slice(query.offset, query.offset + query.limit).map(toDecisionRecord),
      };
    },

    /** What holds, for the company's eyes. */
    async decision(db: Executor, interviewId: number): Promise<Decision | null> {
      const [row] = await decisionOf(db, interviewId);
      return row === undefined ? null : toDecision(row);
    },

    /** The same of several interviews, by their ids. */
    async decisions(db: Executor, interviewIds: readonly number[]): Promise<Map<number, Decision>> {
      return new Map((await decisionsOf(db, interviewIds)).map((row) => [row.interview_id, toDecision(row)]));
    },
  };
}
export type ReviewService = ReturnType<typeof reviewService>;
