/** Which question comes next, and what is being answered. */
import type { Question } from '../../../shared/contract/questions.ts';
import { FOLLOW_UP_SECONDS, nextStep, type Situation } from '../../../shared/domain/adaptive.ts';
import type { Actor } from '../../../shared/domain/permissions.ts';
import type { RubricPoint } from '../../../shared/domain/scoring/types.ts';
import type { Deps } from '../../deps.ts';
import { notFound } from '../../errors.ts';
import type { Executor, Write } from '../../store/store.ts';
import { emit } from '../../stream/events.ts';
import type { AnalysisService } from '../analysis/analysis.service.ts';
import type { StoredPoint } from '../analysis/evaluations.ts';
import type { OpinionService } from '../engines/opinions.service.ts';
import {
  access,
  askedBefore,
  type InterviewRow,
  planSizeChanged,
  requireRunning,
  wantedOf,
} from '../interviews/interviews.access.ts';
import type { SkillService } from '../skills/skills.service.ts';
import type { PlanningService } from './planning.service.ts';
import {
  freshQuestion,
  GAP,
  type NewQuestion,
  type Planned,
  rubric,
  toPlanned,
  toQuestion,
} from './questions.mapper.ts';
import {
  findQuestion,
  insertQuestions,
  lockQuestion,
  type QuestionRow,
  questionsOf,
  updateQuestion,
} from './questions.repository.ts';

export function askingService(
  { store, clock, hub }: Pick<Deps, 'store' | 'clock' | 'hub'>,
  skills: SkillService,
  planning: Pick<PlanningService, 'bankFor'>,
  analysis: Pick<AnalysisService, 'history'>,
  opinions: Pick<OpinionService, 'wordingFor'>,
) {
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
    const next =
      interview.adaptive === 1
        ? await adapted(write, interview, rows)
        : timeLeft(interview) > 0
          ? rows.find((row) => row.asked_at === null)
          : undefined;
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

  /** Seconds. */
  const timeLeft = (interview: InterviewRow) =>
    (Date.parse(interview.start_time ?? clock().toISOString()) - clock().getTime()) / 1000 +
    interview.max_duration_minutes * 60;

  /** The question that the answers so far call for. */
  async function adapted(
    write: Write,
    interview: InterviewRow,
    rows: QuestionRow[],
  ): Promise<QuestionRow | undefined> {
    const next = nextStep(await situation(write.tx, interview, rows));
    if (next === undefined) return undefined;
    const rowOf = (id: number) => rows.find((row) => row.id === id) as QuestionRow;
    if (next.kind === 'planned') {
      const row = rowOf(next.step.id);
      return next.instead === undefined ? row : updateQuestion(write, row.id, toPlanned(next.instead));
    }
    if (next.kind === 'extra') {
      const position = (rows.at(-1)?.position ?? 0) + GAP;
      return insertOne(write, interview, rows, { ...toPlanned(next.question), parent_id: null, position });
    }
    const parent = rowOf(next.to.step.id);
    const points = JSON.parse(parent.key_points) as StoredPoint[];
    const point = points.find(({ id }) => id === next.point.id) as StoredPoint;
    const { kind, skill, difficulty } = parent;
    const worded =
      next.text === undefined
        ? await opinions.wordingFor(write.tx, interview.id, parent.id, point.id)
        : undefined;
    return insertOne(write, interview, rows, {
      ...{ kind, skill, difficulty },
      parent_id: parent.id,
      position: parent.position + 1,
      bank_key: null,
      key_point_id: point.id,
      text: next.text ?? worded?.text ?? (next.point.follow_up as string),
      worded_by: worded?.model ?? null,
      time_limit_seconds: FOLLOW_UP_SECONDS,
      key_points: rubric([{ ...point, topic: undefined }], points[0]?.topic),
      anchors: null,
    });
  }

  /** Puts one more question into a running interview. */
  async function insertOne(
    write: Write,
    interview: InterviewRow,
    rows: readonly QuestionRow[],
    question: Planned & Pick<NewQuestion, 'parent_id' | 'position' | 'worded_by'>,
  ): Promise<QuestionRow | undefined> {
    const [row] = await insertQuestions(write.tx, [{ ...freshQuestion(write, interview.id), ...question }]);
    await planSizeChanged(write, interview, rows.length + 1);
    return row;
  }

  async function situation(db: Executor, interview: InterviewRow, rows: QuestionRow[]): Promise<Situation> {
    const wanted = wantedOf(interview);
    const steps = rows.map((row) => ({
      ...{ id: row.id, key: row.bank_key, skill: row.skill, difficulty: row.difficulty },
      ...{ time_limit_seconds: row.time_limit_seconds, parent_id: row.parent_id },
      point: row.key_point_id,
      isAsked: row.asked_at !== null,
    }));
    const said = await analysis.history(db, interview.id);
    const keys = new Set(rows.map((row) => row.bank_key));
    const before = await askedBefore(db, interview);
    return {
      steps,
      answers: said.flatMap(({ question_id, text, result }) => {
        const index = rows.findIndex((row) => row.id === question_id);
        const step = steps[index];
        const points = JSON.parse(rows[index]?.key_points ?? '[]') as StoredPoint[];
        const question = rows[index]?.text ?? '';
        return step === undefined ? [] : { step, question, text, result, points };
      }),
      difficulty: interview.difficulty,
      required: new Set(wanted.filter((skill) => skill.is_required).map(({ slug }) => slug)),
      bank: await planning.bankFor(wanted),
      avoid: new Set([...before].filter((key) => !keys.has(key))),
      secondsLeft: timeLeft(interview),
    };
  }

  return {
    /** The first question of an interview that starts in this write. */
    async first(write: Write, interview: InterviewRow, withRubric: boolean): Promise<Question | undefined> {
      const next = await advance(write, interview);
      return next && toQuestion(next.row, next.order, withRubric, skills.ref);
    },

    /** @throws {ApiError} INVALID_STATE unless the interview is running. */
    async next(actor: Actor, interviewId: number): Promise<Question | undefined> {
      const { row } = await access(store.read, actor, interviewId, 'run');
      return store.write(row.tenant, async (write) => {
        const { row: interview, rights } = await access(write.tx, actor, interviewId, 'run');
        requireRunning(interview);
        const next = await advance(write, interview);
        return next && toQuestion(next.row, next.order, rights.seesRubric, skills.ref);
      });
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
      const next = nextStep(await situation(db, interview, rows));
      // What asks for somebody's own part has its words already.
      if (next?.kind !== 'follow_up' || next.to.step.id !== questionId || next.text !== undefined)
        return undefined;
      const points = JSON.parse(
        rows.find((row) => row.id === questionId)?.key_points ?? '[]',
      ) as StoredPoint[];
      return points.find(({ id }) => id === next.point.id);
    },

    async markAnswered(write: Write, row: QuestionRow): Promise<void> {
      await updateQuestion(write, row.id, { asked_at: row.asked_at ?? write.now, answered_at: write.now });
    },
  };
}
export type AskingService = ReturnType<typeof askingService>;
export type { QuestionRow };
