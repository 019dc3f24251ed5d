/** The plan of an interview, and which question comes next. */
import type { Insertable } from 'kysely';
import type { RouteBody } from '../../../shared/contract/common.ts';
import type { Question, questionRoutes } from '../../../shared/contract/questions.ts';
import { FOLLOW_UP_SECONDS, nextStep, type Situation } from '../../../shared/domain/adaptive.ts';
import {
  fieldWords,
  isGenerated,
  type OwnMatter,
  type PlannableQuestion,
  questionsAbout,
  questionsOnTask,
} from '../../../shared/domain/own-questions.ts';
import type { Actor, InterviewRights } from '../../../shared/domain/permissions.ts';
import { planQuestions, type WantedSkill } from '../../../shared/domain/plan.ts';
import type { RubricPoint } from '../../../shared/domain/scoring/types.ts';
import type { Deps } from '../../deps.ts';
import { ApiError, invalid, notFound } from '../../errors.ts';
import { wireTime } from '../../http/time.ts';
import { isNews } from '../../store/changes.ts';
import type { Executor, Write } from '../../store/store.ts';
import type { Tables } from '../../store/tables.ts';
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

type Wanted = readonly WantedSkill[];

export function questionService(
  { store, content, clock, hub }: Pick<Deps, 'store' | 'content' | 'clock' | 'hub'>,
  skills: SkillService,
  analysis: AnalysisService,
  opinions: Pick<OpinionService, 'wordingFor'>,
) {
  function toPlanned(question: PlannableQuestion): Planned {
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
  const rubric = (points: readonly StoredPoint[], topic?: readonly string[]) =>
    JSON.stringify(
      points.map(
        ({ id, text, synonyms, weight, aspect, follow_up }, i): StoredPoint => ({
          ...{ id, text, synonyms, weight, aspect, follow_up },
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
      is_generated: isGenerated(row.bank_key),
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

  /** What may be asked: the bank, and questions about what of these skills it lacks. */
  async function bankFor(wanted: Wanted): Promise<readonly PlannableQuestion[]> {
    const bank = await content.bank();
    const own = wanted.filter(({ matter }) => matter !== undefined);
    if (own.length === 0) return bank;
    const field = fieldWords(bank, new Set(wanted.map(({ slug }) => slug)));
    const made = own.flatMap(({ slug, matter }, turn) =>
      skills.isShipped(slug)
        ? questionsOnTask(slug, matter as OwnMatter, field)
        : questionsAbout(slug, matter as OwnMatter, field, turn),
    );
    // What is made of the job's own text comes first.
    return [...made, ...bank];
  }

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
    const [row] = await insertQuestions(write.tx, [{ ...fresh(write, interview.id), ...question }]);
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
      bank: await bankFor(wanted),
      avoid: new Set([...before].filter((key) => !keys.has(key))),
      secondsLeft: timeLeft(interview),
    };
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
      bank: await bankFor(wanted),
      catalogue: content.skills,
      avoid,
    }).map(toPlanned);

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
        return toQuestion(next, rows.findIndex((each) => each.id === row.id) + 1, rights.seesRubric);
      });
    },

    /** Takes such a question out of the plan. @throws {ApiError} as `change` does. */
    async remove(actor: Actor, { id, qid }: { id: number; qid: number }): Promise<undefined> {
      await edited(actor, id, qid, async (write, row, { interview, rows }) => {
        await deleteQuestions(write.tx, [row.id]);
        await planSizeChanged(write, interview, rows.length - 1);
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
export type QuestionService = ReturnType<typeof questionService>;
export type { QuestionRow };
