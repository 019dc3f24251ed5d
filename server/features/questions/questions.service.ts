/** The questions of an interview, and the employer's own among them. */
import type { RouteBody } from '../../../shared/contract/common.ts';
import type { Question, questionRoutes } from '../../../shared/contract/questions.ts';
import { isGenerated } from '../../../shared/domain/own-questions.ts';
import type { Actor, InterviewRights } from '../../../shared/domain/permissions.ts';
import type { Deps } from '../../deps.ts';
import { ApiError, invalid, notFound } from '../../errors.ts';
import { isNews } from '../../store/changes.ts';
import type { Executor, Write } from '../../store/store.ts';
import type { StoredPoint } from '../analysis/evaluations.ts';
import { access, type InterviewRow, planSizeChanged } from '../interviews/interviews.access.ts';
import type { SkillService } from '../skills/skills.service.ts';
import { freshQuestion, GAP, rubric, toQuestion } from './questions.mapper.ts';
import {
  deleteQuestions,
  insertQuestions,
  type QuestionRow,
  questionsOf,
  updateQuestion,
} from './questions.repository.ts';

export function questionService({ store }: Pick<Deps, 'store'>, skills: SkillService) {
  /** Unlike any of the points that the question had. */
  const newPointId = (known: readonly StoredPoint[], index: number): string => {
    const id = `point-${index + 1}`;
    return known.some((point) => point.id === id) ? `new-${id}` : id;
  };

  interface Editable {
    interview: InterviewRow;
    rows: QuestionRow[];
    rights: InterviewRights;
  }

  /** Runs `edit` on a question that may still be changed, in one write. */
  async function edited<T>(
    actor: Actor,
    interviewId: number,
    questionId: number,
    edit: (write: Write, row: QuestionRow, of: Editable) => Promise<T>,
  ): Promise<T> {
    const { row: found } = await access(store.read, actor, interviewId, 'review');
    return store.write(found.tenant, async (write) => {
      const { row: interview, rights } = await access(write.tx, actor, interviewId, 'review');
      const rows = await questionsOf(write.tx, interviewId);
      const row = rows.find((each) => each.id === questionId);
      if (row === undefined) throw notFound('Question');
      if (row.asked_at !== null)
        throw new ApiError('INVALID_STATE', 'The question has been asked: it stays as it is.');
      if (interview.status === 'completed' || interview.status === 'cancelled')
        throw new ApiError('INVALID_STATE', `The interview is ${interview.status}: nothing can be changed.`);
      if (row.bank_key !== null && !isGenerated(row.bank_key))
        throw new ApiError(
          'INVALID_STATE',
          'A question of the bank stays as it was reviewed. Add one of your own instead.',
        );
      return edit(write, row, { interview, rows, rights });
    });
  }

  return {
    async list(
      actor: Actor,
      interviewId: number,
      query: { limit: number; offset: number; ordering?: string },
    ) {
      const { rights } = await access(store.read, actor, interviewId);
      const numbered = (await questionsOf(store.read, interviewId)).map((row, index) => ({
        row,
        order: index + 1,
      }));
      const visible = numbered.filter(({ row }) => rights.isReviewer || row.asked_at !== null);
      if (query.ordering === '-order') visible.reverse();
      return {
        count: visible.length,
        rows: visible
          .slice(query.offset, query.offset + query.limit)
          .map(({ row, order }) => toQuestion(row, order, rights.seesRubric, skills.ref)),
      };
    },

    /** @throws {ApiError} INVALID_STATE once the interview is over. */
    async add(
      actor: Actor,
      interviewId: number,
      body: RouteBody<typeof questionRoutes.addQuestion>,
    ): Promise<Question> {
      const { row } = await access(store.read, actor, interviewId, 'review');
      const skill = skills.byId(body.skill_id);
      if (skill === undefined) throw invalid('skill_id', 'There is no such skill.');
      return store.write(row.tenant, async (write) => {
        const { row: interview, rights } = await access(write.tx, actor, interviewId, 'review');
        if (interview.status === 'completed' || interview.status === 'cancelled') {
          throw new ApiError('INVALID_STATE', `The interview is ${interview.status}: nothing can be added.`);
        }
        const rows = await questionsOf(write.tx, interviewId);
        const [added] = await insertQuestions(write.tx, [
          {
            ...freshQuestion(write, interviewId),
            position: (rows.at(-1)?.position ?? 0) + GAP,
            bank_key: null,
            key_point_id: null,
            text: body.text,
            kind: body.kind,
            skill: skill.slug,
            difficulty: body.difficulty,
            time_limit_seconds: body.time_limit_seconds,
            key_points: rubric(body.key_points.map((text, index) => ({ id: `point-${index + 1}`, text }))),
            anchors: null,
          },
        ]);
        await planSizeChanged(write, interview, rows.length + 1);
        return toQuestion(added as QuestionRow, rows.length + 1, rights.seesRubric, skills.ref);
      });
    },

    /**
     * Changes a question that was made from the job's text, or is the employer's own, before it is asked. What was
     * made so becomes the employer's own by that; points whose text stays keep what belongs to them.
     * @throws {ApiError} RESOURCE_NOT_FOUND; INVALID_STATE where it was asked, or is the bank's.
     */
    async change(
      actor: Actor,
      { id, qid }: { id: number; qid: number },
      { key_points, ...body }: RouteBody<typeof questionRoutes.updateQuestion>,
    ): Promise<Question> {
      return edited(actor, id, qid, async (write, row, { rows, rights }) => {
        const known = JSON.parse(row.key_points) as StoredPoint[];
        const points = key_points?.map((text, index): StoredPoint => {
          const same = known.find((point) => point.text === text);
          return same ?? { id: newPointId(known, index), text };
        });
        const topic = known[0]?.topic;
        // A scale for other points would be none for these.
        const isOther = points?.some((point) => !known.includes(point)) || points?.length !== known.length;
        const changes = {
          ...body,
          ...(points && { key_points: rubric(points, topic), ...(isOther && { anchors: null }) }),
        };
        const next = isNews(row, changes)
          ? await updateQuestion(write, row.id, { ...changes, bank_key: null })
          : row;
        return toQuestion(
          next,
          rows.findIndex((each) => each.id === row.id) + 1,
          rights.seesRubric,
          skills.ref,
        );
      });
    },

    /** Takes such a question out of the plan. @throws {ApiError} as `change` does. */
    async remove(actor: Actor, { id, qid }: { id: number; qid: number }): Promise<undefined> {
      await edited(actor, id, qid, async (write, row, { interview, rows }) => {
        await deleteQuestions(write, [row.id]);
        await planSizeChanged(write, interview, rows.length - 1);
      });
    },

    /** Slugs of the skills that an interview has questions about. */
    async skillsAsked(db: Executor, interviewId: number): Promise<ReadonlySet<string>> {
      return new Set((await questionsOf(db, interviewId)).map((row) => row.skill));
    },
  };
}
export type QuestionService = ReturnType<typeof questionService>;
