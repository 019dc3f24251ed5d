/** Which questions an interview is to have. */
import {
  fieldWords,
  type OwnMatter,
  type PlannableQuestion,
  questionsAbout,
  questionsOnTask,
} from '../../../shared/domain/own-questions.ts';
import { planQuestions, type WantedSkill } from '../../../shared/domain/plan.ts';
import type { Deps } from '../../deps.ts';
import type { Write } from '../../store/store.ts';
import type { InterviewRow } from '../interviews/interviews.access.ts';
import type { PlannedQuestion } from '../question-sets/question-sets.service.ts';
import type { SkillService } from '../skills/skills.service.ts';
import { freshQuestion, GAP, type Planned, rubric, toPlanned } from './questions.mapper.ts';
import { deleteQuestions, insertQuestions, questionsOf, updateQuestion } from './questions.repository.ts';

type Wanted = readonly WantedSkill[];

export function planningService({ content }: Pick<Deps, 'content'>, skills: SkillService) {
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
      ...freshQuestion(write, interview.id),
      ...question,
      position: (index + 1) * GAP,
    }));
    await insertQuestions(write.tx, rows);
    return rows.length;
  }

  return {
    bankFor,

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
        write,
        stale.map((row) => row.id),
      );
      const count = await insertPlan(write, interview, await planned(interview, wanted, avoid));
      const kept = rows.filter((row) => row.bank_key === null);
      for (const [index, row] of kept.entries()) {
        await updateQuestion(write, row.id, { position: (count + index + 1) * GAP });
      }
      return count + kept.length;
    },
  };
}
export type PlanningService = ReturnType<typeof planningService>;
