/** Answers that a company graded, and which of them the scorer goes by. */
import type { RouteBody, RouteQuery } from '../../../shared/contract/common.ts';
import {
  type Exemplar,
  type exemplarRoutes,
  MAX_EXEMPLAR_CHARS,
  MOST_EXEMPLARS,
} from '../../../shared/contract/exemplars.ts';
import { type Actor, mayGradeExemplars } from '../../../shared/domain/permissions.ts';
import type { Deps } from '../../deps.ts';
import { ApiError, denied, notFound } from '../../errors.ts';
import type { Executor } from '../../store/store.ts';
import { companyOf } from '../companies/companies.service.ts';
import { access } from '../interviews/interviews.access.ts';
import type { SkillService } from '../skills/skills.service.ts';
import { toExemplar } from './exemplars.mapper.ts';
import {
  countFor,
  type ExemplarRow,
  exemplarsFor,
  findAnswer,
  findExemplar,
  idsOf,
  insertExemplar,
  isGraded,
  listExemplars,
  updateExemplar,
} from './exemplars.repository.ts';
import { questionKey } from './question-key.ts';

/** One that an answer is held against; with `uid` and `score` it is known again after it was changed or deleted. */
export interface UsedExemplar {
  uid: string;
  answer: string;
  /** 0–10. */
  score: number;
}

export function exemplarService({ store }: Pick<Deps, 'store'>, skills: SkillService) {
  /** @throws {ApiError} RESOURCE_NOT_FOUND, also for another company's; PERMISSION_DENIED. */
  async function own(db: Executor, actor: Actor, id: number): Promise<ExemplarRow> {
    const row = await findExemplar(db, companyOf(actor).uid, id);
    if (row === undefined) throw notFound('Graded example');
    return row;
  }
  const grader = (actor: Actor): void => {
    if (!mayGradeExemplars(actor)) throw denied();
  };

  /** What may be graded. @throws {ApiError} see `create`. */
  async function gradable(db: Executor, actor: Actor, answerId: number) {
    const found = await findAnswer(db, answerId);
    if (found === undefined) throw notFound('Answer');
    const { row } = await access(db, actor, found.interview_id, 'review');
    grader(actor);
    if (row.status !== 'completed') {
      throw new ApiError('INVALID_STATE', 'Grade the answers once the interview is completed.');
    }
    if (found.ai_scoring !== 1) {
      throw new ApiError(
        'CONSENT_REQUIRED',
        'The candidate did not agree that the engine reads the answers.',
      );
    }
    if (found.parent_id !== null) {
      throw new ApiError(
        'INVALID_STATE',
        'A follow-up is scored together with the answer before it. Grade that answer.',
      );
    }
    if (found.answer.trim() === '') {
      throw new ApiError('INVALID_STATE', 'The question was passed over: there is nothing to grade.');
    }
    if (found.answer.length > MAX_EXEMPLAR_CHARS) {
      throw new ApiError('INVALID_STATE', `An example has at most ${MAX_EXEMPLAR_CHARS} characters.`);
    }
    return { tenant: row.tenant, ...found };
  }

  return {
    async list(actor: Actor, query: RouteQuery<typeof exemplarRoutes.listExemplars>) {
      const filter = {
        tenant: companyOf(actor).uid,
        interviewId: query.interview_session,
        search: query.search?.trim() || undefined,
      };
      const page = { ...query, ordering: query.ordering ?? '-id' };
      const { count, rows } = await listExemplars(store.read, filter, page);
      return { count, rows: rows.map((row) => toExemplar(row, skills.ref)) };
    },

    async get(actor: Actor, id: number): Promise<Exemplar> {
      return toExemplar(await own(store.read, actor, id), skills.ref);
    },

    /**
     * @throws {ApiError} RESOURCE_NOT_FOUND for an answer of another company; INVALID_STATE before the end, without
     *   words, or beyond what a question may have; CONSENT_REQUIRED; DUPLICATE_RESOURCE for one that is graded.
     */
    async create(actor: Actor, body: RouteBody<typeof exemplarRoutes.createExemplar>): Promise<Exemplar> {
      const { tenant } = await gradable(store.read, actor, body.answer_id);
      return store.write(tenant, async (write) => {
        const answer = await gradable(write.tx, actor, body.answer_id);
        if (await isGraded(write.tx, answer.id)) {
          throw new ApiError('DUPLICATE_RESOURCE', 'This answer is an example already: grade that anew.');
        }
        const key = questionKey(answer);
        if ((await countFor(write.tx, tenant, key)) >= MOST_EXEMPLARS) {
          throw new ApiError('INVALID_STATE', `A question has at most ${MOST_EXEMPLARS} graded examples.`);
        }
        const id = await insertExemplar(write.tx, {
          ...write.fresh(),
          interview_id: answer.interview_id,
          answer_id: answer.id,
          question_key: key,
          score: body.score,
          note: body.note,
          graded_by: actor.userId,
          created_at: write.now,
          updated_at: write.now,
          deleted_at: null,
        });
        return toExemplar(await own(write.tx, actor, id), skills.ref);
      });
    },

    /** A new grade is its giver's; evaluations keep the one that they were made with. */
    async update(
      actor: Actor,
      id: number,
      { score, note }: RouteBody<typeof exemplarRoutes.patchExemplar>,
    ): Promise<Exemplar> {
      await own(store.read, actor, id);
      grader(actor);
      return store.write(companyOf(actor).uid, async (write) => {
        const row = await own(write.tx, actor, id);
        const isRegraded = score !== undefined && score !== row.score;
        if (isRegraded || (note !== undefined && note !== row.note)) {
          await updateExemplar(write, id, {
            ...(isRegraded && { score, graded_by: actor.userId }),
            ...(note !== undefined && { note }),
          });
        }
        return toExemplar(await own(write.tx, actor, id), skills.ref);
      });
    },

    /** A tombstone stays for sync, and for evaluations that were made with it. */
    async remove(actor: Actor, id: number): Promise<undefined> {
      await own(store.read, actor, id);
      grader(actor);
      await store.write(companyOf(actor).uid, async (write) => {
        await own(write.tx, actor, id);
        await updateExemplar(write, id, { deleted_at: write.now });
      });
    },

    /**
     * What an answer to this question is held against in this tenant, always in the same order; never the answer
     * itself. None in practice, which is nobody's hiring.
     */
    async usedFor(
      db: Executor,
      tenant: string,
      question: { bank_key: string | null; text: string },
      answerId?: number,
    ): Promise<UsedExemplar[]> {
      const rows = await exemplarsFor(db, tenant, questionKey(question));
      return rows
        .filter((row) => row.answer_id !== answerId)
        .map(({ uid, answer, score }) => ({ uid, answer, score }));
    },

    /** Ids of examples that evaluations were made with, by their uids. */
    ids: (db: Executor, uids: readonly string[]): Promise<Map<string, number>> => idsOf(db, uids),
  };
}
export type ExemplarService = ReturnType<typeof exemplarService>;
