/** The plan of an interview, and which question comes next. */
import type { Insertable } from 'kysely';
import type { BankQuestion } from '../../../shared/content/schema.ts';
import type { RouteBody } from '../../../shared/contract/common.ts';
import type { Question, questionRoutes } from '../../../shared/contract/questions.ts';
import type { Actor } from '../../../shared/domain/permissions.ts';
import { adapt, planQuestions, pointToFollowUp } from '../../../shared/domain/plan.ts';
import type { RubricPoint } from '../../../shared/domain/scoring/types.ts';
import type { Deps } from '../../deps.ts';
import { ApiError, invalid, notFound } from '../../errors.ts';
import { wireTime } from '../../http/time.ts';
import type { Executor, Write } from '../../store/store.ts';
import type { Tables } from '../../store/tables.ts';
import { emit } from '../../stream/events.ts';
import type { AnalysisService } from '../analysis/analysis.service.ts';
import type { OpinionService } from '../engines/opinions.service.ts';
import {
  access,
  type InterviewRow,
  planSizeChanged,
  requireRunning,
} from '../interviews/interviews.access.ts';
import type { PlannedQuestion } from '../question-sets/question-sets.service.ts';
import type { SkillService } from '../skills/skills.service.ts';
import {
  deleteQuestions,
  findQuestion,
  insertQuestions,
  lockQuestion,
  type QuestionRow,
  questionsOf,
  updateQuestion,
} from './questions.repository.ts';

/** Between two planned questions there is room for what comes up. */
const GAP = 100;
const FOLLOW_UP_SECONDS = 90;

type NewQuestion = Insertable<Tables['questions']>;
/** What is asked, apart from where and when. */
type Planned = Pick<
  NewQuestion,
  | 'bank_key'
  | 'key_point_id'
  | 'text'
  | 'kind'
  | 'skill'
  | 'difficulty'
  | 'time_limit_seconds'
  | 'key_points'
  | 'anchors'
>;

type Wanted = readonly { slug: string; weight: number }[];

export function questionService(
  { store, content, clock, hub }: Pick<Deps, 'store' | 'content' | 'clock' | 'hub'>,
  skills: SkillService,
  analysis: AnalysisService,
  opinions: Pick<OpinionService, 'wordingFor'>,
) {
  function fromBank(question: BankQuestion): Planned {
    return {
      bank_key: question.key,
      key_point_id: null,
      text: question.text,
      kind: question.kind,
      skill: question.skill,
      difficulty: question.difficulty,
      time_limit_seconds: question.time_limit_seconds,
      key_points: rubric(question.key_points, question.topic),
      anchors: JSON.stringify(question.anchors),
    };
  }
  /** The topic is the question's and is kept with its first point. */
  const rubric = (points: readonly RubricPoint[], topic?: readonly string[]) =>
    JSON.stringify(
      points.map(
        ({ id, text, synonyms, weight, aspect }, i): RubricPoint => ({
          ...{ id, text, synonyms, weight, aspect },
          ...(i === 0 && topic !== undefined && { topic }),
        }),
      ),
    );

  const fresh = (write: Write, interviewId: number): Omit<NewQuestion, keyof Planned | 'position'> => ({
    ...write.fresh(),
    interview_id: interviewId,
    parent_id: null,
    asked_at: null,
    answered_at: null,
    created_at: write.now,
  });

  function toQuestion(row: QuestionRow, order: number, withRubric: boolean): Question {
    return {
      id: row.id,
      order,
      text: row.text,
      kind: row.kind,
      skill: skills.ref(row.skill),
      difficulty: row.difficulty,
      time_limit_seconds: row.time_limit_seconds,
      parent_id: row.parent_id,
      worded_by: row.worded_by,
      asked_at: wireTime(row.asked_at),
      answered: row.answered_at !== null,
      ...(withRubric && {
        key_points: (JSON.parse(row.key_points) as RubricPoint[]).map(({ id, text, weight }) => ({
          id,
          text,
          weight: weight ?? 1,
        })),
        anchors: row.anchors === null ? null : JSON.parse(row.anchors),
      }),
    };
  }

  /** The question to ask now, marked as asked; undefined at the end. */
  async function advance(
    write: Write,
    interview: InterviewRow,
  ): Promise<{ row: QuestionRow; order: number } | undefined> {
    const rows = await questionsOf(write.tx, interview.id);
    const orderOf = (row: QuestionRow) => rows.findIndex((each) => each.id === row.id) + 1;
    // Asking again changes nothing: a lost answer or a restart comes back to the same question.
    const open = rows.find((row) => row.asked_at !== null && row.answered_at === null);
    if (open !== undefined) return { row: open, order: orderOf(open) };
    const planned = rows.find((row) => row.asked_at === null);
    if (timeLeft(interview) <= 0) return undefined;
    const next =
      interview.adaptive === 1
        ? ((await followUp(write, interview, rows)) ??
          (planned && (await adapted(write, interview, planned, rows))))
        : planned;
    if (next === undefined) return undefined;
    const asked = await updateQuestion(write, next.id, { asked_at: write.now });
    const order = rows.filter((row) => row.position < asked.position).length + 1;
    await emit(write, hub, interview.id, [
      {
        event: {
          type: 'question',
          data: { question_id: asked.id, order, text: asked.text, timestamp: write.now },
        },
        audience: 'everyone',
      },
    ]);
    return { row: asked, order };
  }

  const timeLeft = (interview: InterviewRow) =>
    Date.parse(interview.start_time ?? clock().toISOString()) +
    interview.max_duration_minutes * 60_000 -
    clock().getTime();

  /** The question that was answered last, where its answer missed a point that is worth asking for once more. */
  async function missed(db: Executor, interview: InterviewRow, rows: readonly QuestionRow[]) {
    const last = rows
      .filter((row) => row.answered_at !== null)
      .sort(
        (a, b) => Date.parse(a.answered_at as string) - Date.parse(b.answered_at as string) || a.id - b.id,
      )
      .at(-1);
    if (last === undefined || last.parent_id !== null) return undefined;
    const bank = (await content.bank()).find((each) => each.key === last.bank_key);
    if (bank === undefined) return undefined;
    if (rows.some((row) => row.parent_id === last.id)) return undefined;
    const result = await analysis.resultOf(db, interview.id, last.id);
    const point = result === null ? undefined : pointToFollowUp(bank.key_points, result);
    return point && { last, bank, point };
  }

  /** After a weak answer to a planned question: one more, on the weightiest point that it missed. */
  async function followUp(
    write: Write,
    interview: InterviewRow,
    rows: QuestionRow[],
  ): Promise<QuestionRow | undefined> {
    const found = await missed(write.tx, interview, rows);
    if (found === undefined) return undefined;
    const { last, bank, point } = found;
    const worded = await opinions.wordingFor(write.tx, interview.id, last.id, point.id);
    const [row] = await insertQuestions(write.tx, [
      {
        ...fresh(write, interview.id),
        ...fromBank(bank),
        parent_id: last.id,
        position: last.position + 1,
        bank_key: null,
        key_point_id: point.id,
        text: worded?.text ?? point.follow_up,
        worded_by: worded?.model ?? null,
        time_limit_seconds: FOLLOW_UP_SECONDS,
        key_points: rubric([point]),
        anchors: null,
      },
    ]);
    await planSizeChanged(write, interview, rows.length + 1);
    return row;
  }

  /** The planned question, or a harder or easier one of its skill in its place. */
  async function adapted(
    write: Write,
    interview: InterviewRow,
    planned: QuestionRow,
    rows: QuestionRow[],
  ): Promise<QuestionRow> {
    if (planned.bank_key === null) return planned;
    const used = new Set(rows.flatMap((row) => row.bank_key ?? []));
    const mean = await analysis.meanScore(write.tx, interview.id);
    const other = adapt(planned, mean, await content.bank(), used);
    return other === undefined ? planned : updateQuestion(write, planned.id, fromBank(other));
  }

  const planned = async (
    interview: InterviewRow,
    wanted: Wanted,
    avoid: ReadonlySet<string>,
  ): Promise<Planned[]> =>
    planQuestions({
      skills: wanted,
      difficulty: interview.difficulty,
      maxMinutes: interview.max_duration_minutes,
      bank: await content.bank(),
      catalogue: content.skills,
      avoid,
    }).map(fromBank);

  /** The plan of a new interview; answers how many questions it has. */
  async function insertPlan(
    write: Write,
    interview: InterviewRow,
    plan: readonly Planned[],
  ): Promise<number> {
    const rows = plan.map((question, index) => ({
      ...fresh(write, interview.id),
      ...question,
      position: (index + 1) * GAP,
    }));
    await insertQuestions(write.tx, rows);
    return rows.length;
  }

  return {
    /** The questions of a set, in their order. */
    planSet(write: Write, interview: InterviewRow, questions: readonly PlannedQuestion[]): Promise<number> {
      const plan = questions.map(({ topic, ...question }) => ({
        ...question,
        key_point_id: null,
        key_points: rubric(question.key_points, topic),
        anchors: question.anchors && JSON.stringify(question.anchors),
      }));
      return insertPlan(write, interview, plan);
    },

    /** Makes the plan of a new interview; answers how many questions it has. */
    async plan(
      write: Write,
      interview: InterviewRow,
      wanted: Wanted,
      avoid: ReadonlySet<string>,
    ): Promise<number> {
      return insertPlan(write, interview, await planned(interview, wanted, avoid));
    },

    /**
     * Plans anew what comes from the bank, for another job or length, before the start; not for a question set. What
     * the employer added stays, and comes last.
     * @returns how many questions the interview has.
     */
    async replan(
      write: Write,
      interview: InterviewRow,
      wanted: Wanted,
      avoid: ReadonlySet<string>,
    ): Promise<number> {
      const rows = await questionsOf(write.tx, interview.id);
      const stale = rows.filter((row) => row.bank_key !== null);
      await deleteQuestions(
        write.tx,
        stale.map((row) => row.id),
      );
      const count = await insertPlan(write, interview, await planned(interview, wanted, avoid));
      const kept = rows.filter((row) => row.bank_key === null);
      for (const [index, row] of kept.entries()) {
        await updateQuestion(write, row.id, { position: (count + index + 1) * GAP });
      }
      return count + kept.length;
    },

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
          .map(({ row, order }) => toQuestion(row, order, rights.seesRubric)),
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
            ...fresh(write, interviewId),
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
        return toQuestion(added as QuestionRow, rows.length + 1, rights.seesRubric);
      });
    },

    /** The first question of an interview that starts in this write. */
    async first(write: Write, interview: InterviewRow, withRubric: boolean): Promise<Question | undefined> {
      const next = await advance(write, interview);
      return next && toQuestion(next.row, next.order, withRubric);
    },

    /** @throws {ApiError} INVALID_STATE unless the interview is running. */
    async next(actor: Actor, interviewId: number): Promise<Question | undefined> {
      const { row } = await access(store.read, actor, interviewId, 'run');
      return store.write(row.tenant, async (write) => {
        const { row: interview, rights } = await access(write.tx, actor, interviewId, 'run');
        requireRunning(interview);
        const next = await advance(write, interview);
        return next && toQuestion(next.row, next.order, rights.seesRubric);
      });
    },

    /** Slugs of the skills that an interview has questions about. */
    async skillsAsked(db: Executor, interviewId: number): Promise<ReadonlySet<string>> {
      return new Set((await questionsOf(db, interviewId)).map((row) => row.skill));
    },

    /** Lets nobody else change the question until this transaction ends. SQLite has one writer at a time anyway. */
    async hold(tx: Executor, id: number): Promise<void> {
      if (store.dialect === 'postgres') await lockQuestion(tx, id);
    },

    /**
     * One question of an interview, for an answer. The candidate answers what was asked; the employer's side
     * may also take one out of turn.
     * @throws {ApiError} RESOURCE_NOT_FOUND
     */
    async find(
      db: Executor,
      interviewId: number,
      questionId: number,
      maySkipAhead: boolean,
    ): Promise<QuestionRow> {
      const row = await findQuestion(db, interviewId, questionId);
      if (row === undefined || (row.asked_at === null && !maySkipAhead)) throw notFound('Question');
      return row;
    },

    /** The point that a follow-up on this answer would ask for, as long as none was asked and nothing else was. */
    async awaited(
      db: Executor,
      interview: InterviewRow,
      questionId: number,
    ): Promise<RubricPoint | undefined> {
      if (interview.adaptive === 0 || interview.status !== 'in_progress') return undefined;
      const rows = await questionsOf(db, interview.id);
      if (rows.some((row) => row.asked_at !== null && row.answered_at === null)) return undefined;
      const found = await missed(db, interview, rows);
      return found?.last.id === questionId ? found.point : undefined;
    },

    async markAnswered(write: Write, row: QuestionRow): Promise<void> {
      await updateQuestion(write, row.id, { asked_at: row.asked_at ?? write.now, answered_at: write.now });
    },
  };
}
export type QuestionService = ReturnType<typeof questionService>;
export type { QuestionRow };
