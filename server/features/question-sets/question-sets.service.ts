/** A company's own question sets, by hand or from a file. */
import type { BankQuestion } from '../../../shared/content/schema.ts';
import type { RouteBody, RouteQuery } from '../../../shared/contract/common.ts';
import {
  type FileFormat,
  type QuestionSet,
  type QuestionSetPreview,
  type questionSetRoutes,
  type SetQuestionInput,
  setNameSchema,
  setQuestionInputSchema,
} from '../../../shared/contract/question-sets.ts';
import { type Actor, mayManageQuestionSets } from '../../../shared/domain/permissions.ts';
import type { RubricPoint } from '../../../shared/domain/scoring/types.ts';
import type { Deps } from '../../deps.ts';
import { ApiError, denied, notFound } from '../../errors.ts';
import { fieldErrors } from '../../http/validation.ts';
import { isNews } from '../../store/changes.ts';
import type { Executor } from '../../store/store.ts';
import type { QuestionBankService } from '../question-bank/question-bank.service.ts';
import type { SkillService } from '../skills/skills.service.ts';
import { toListItem, toPreview, toQuestionSet } from './question-sets.mapper.ts';
import {
  countSets,
  findSet,
  insertSet,
  listSets,
  type QuestionSetRow,
  questionsIn,
  type StoredQuestion,
  updateSet,
} from './question-sets.repository.ts';

const MOST_SETS = 1000;
const MEDIA_TYPE: Record<FileFormat, string> = { csv: 'text/csv', yaml: 'application/yaml' };
const DEFAULTS = { kind: 'technical', difficulty: 'intermediate', time_limit_seconds: 180 } as const;

/** A set's question as an interview asks it. */
export interface PlannedQuestion extends Omit<StoredQuestion, 'key_points'> {
  key_points: RubricPoint[];
  topic?: readonly string[] | undefined;
  anchors: BankQuestion['anchors'] | null;
}

export function questionSetService(
  { store }: Pick<Deps, 'store'>,
  skills: SkillService,
  bank: Pick<QuestionBankService, 'byKey'>,
) {
  /** The routes let only members of a company through. */
  const companyOf = (actor: Actor): string => {
    if (actor.company === null) throw denied();
    return actor.company.uid;
  };
  const managedCompany = (actor: Actor): string => {
    if (!mayManageQuestionSets(actor)) throw denied();
    return companyOf(actor);
  };

  /** @throws {ApiError} RESOURCE_NOT_FOUND, also for another company's. */
  async function own(db: Executor, tenant: string, id: number): Promise<QuestionSetRow> {
    const row = await findSet(db, tenant, id);
    if (row === undefined) throw notFound('Question set');
    return row;
  }

  /**
   * Questions with what they leave out filled in, from the bank where they are taken from it.
   * @param place the name of the question with this index, for what is wrong with it.
   * @throws {ApiError} VALIDATION_ERROR naming every skill and key that there is not.
   */
  async function complete(
    items: readonly SetQuestionInput[],
    place: (index: number) => string,
  ): Promise<StoredQuestion[]> {
    const byKey = await bank.byKey();
    const wrong: Record<string, string[]> = {};
    const questions = items.map((item, index): StoredQuestion => {
      const source = item.bank_key === undefined ? undefined : byKey.get(item.bank_key);
      if (item.bank_key !== undefined && source === undefined)
        wrong[`${place(index)}.bank_key`] = ['The question bank has no such key.'];
      const skill = item.skill === undefined ? source?.skill : skills.named(String(item.skill))?.slug;
      if (item.skill !== undefined && skill === undefined)
        wrong[`${place(index)}.skill`] = ['There is no such skill.'];
      return {
        text: item.text ?? source?.text ?? '',
        kind: item.kind ?? source?.kind ?? DEFAULTS.kind,
        skill: skill ?? '',
        difficulty: item.difficulty ?? source?.difficulty ?? DEFAULTS.difficulty,
        time_limit_seconds:
          item.time_limit_seconds ?? source?.time_limit_seconds ?? DEFAULTS.time_limit_seconds,
        key_points: item.key_points ?? source?.key_points.map((point) => point.text) ?? [],
        bank_key: item.bank_key ?? null,
      };
    });
    refuse(wrong);
    return questions;
  }

  /** The rows of a file, checked like the questions of a body; every row that is wrong is named. */
  function checkRows(rows: readonly unknown[]): SetQuestionInput[] {
    const wrong: Record<string, string[]> = {};
    const items = rows.flatMap((row, index) => {
      const result = setQuestionInputSchema.safeParse(row);
      if (result.success) return [result.data];
      for (const [field, messages] of Object.entries(fieldErrors(result.error.issues, row))) {
        wrong[field === 'body' ? rowName(index) : `${rowName(index)}.${field}`] = messages;
      }
      return [];
    });
    refuse(wrong);
    return items;
  }

  async function insert(actor: Actor, name: string, questions: StoredQuestion[]): Promise<QuestionSet> {
    return store.write(managedCompany(actor), async (write) => {
      if ((await countSets(write.tx, write.tenant)) >= MOST_SETS) {
        throw new ApiError('INVALID_STATE', `A company keeps at most ${MOST_SETS} question sets.`);
      }
      const row = await insertSet(write, {
        ...write.fresh(),
        name,
        questions: JSON.stringify(questions),
        question_count: questions.length,
        created_by: actor.userId,
        created_at: write.now,
        updated_at: write.now,
        deleted_at: null,
      });
      return toQuestionSet(row, skills.ref);
    });
  }

  /** With the bank's rubric where it is the bank's question; its key only where nothing of it was changed. */
  function planned(question: StoredQuestion, byKey: ReadonlyMap<string, BankQuestion>): PlannedQuestion {
    const source = question.bank_key === null ? undefined : byKey.get(question.bank_key);
    const points = question.key_points.map(
      (text, index): RubricPoint =>
        source?.key_points.find((point) => point.text === text) ?? { id: `point-${index + 1}`, text },
    );
    const isUnchanged =
      source !== undefined &&
      source.text === question.text &&
      points.length === source.key_points.length &&
      points.every((point) => source.key_points.some(({ id }) => id === point.id));
    return {
      ...question,
      key_points: points,
      topic: source?.topic,
      anchors: source?.anchors ?? null,
      bank_key: isUnchanged ? source.key : null,
    };
  }

  return {
    async list(actor: Actor, query: RouteQuery<typeof questionSetRoutes.listQuestionSets>) {
      const tenant = companyOf(actor);
      const search = query.search?.trim() || undefined;
      const rows = await listSets(store.read, tenant, {
        ...query,
        search,
        ordering: query.ordering ?? '-id',
      });
      return { count: await countSets(store.read, tenant, search), rows: rows.map(toListItem) };
    },

    async get(actor: Actor, id: number): Promise<QuestionSet> {
      return toQuestionSet(await own(store.read, companyOf(actor), id), skills.ref);
    },

    /** @throws {ApiError} INVALID_STATE for a company that has as many as it may. */
    async create(
      actor: Actor,
      { name, questions }: RouteBody<typeof questionSetRoutes.createQuestionSet>,
    ): Promise<QuestionSet> {
      return insert(actor, name, await complete(questions, questionName));
    },

    /** Only what is named. */
    async update(
      actor: Actor,
      id: number,
      { name, questions }: RouteBody<typeof questionSetRoutes.updateQuestionSet>,
    ): Promise<QuestionSet> {
      const tenant = companyOf(actor);
      await own(store.read, tenant, id);
      managedCompany(actor);
      const completed = questions && (await complete(questions, questionName));
      return store.write(tenant, async (write) => {
        const row = await own(write.tx, tenant, id);
        const changes = {
          ...(name !== undefined && { name }),
          ...(completed && { questions: JSON.stringify(completed), question_count: completed.length }),
        };
        return toQuestionSet(isNews(row, changes) ? await updateSet(write, id, changes) : row, skills.ref);
      });
    },

    /** A tombstone stays for sync; interviews have copies of the questions. */
    async remove(actor: Actor, id: number): Promise<undefined> {
      const tenant = companyOf(actor);
      await own(store.read, tenant, id);
      managedCompany(actor);
      await store.write(tenant, async (write) => {
        await own(write.tx, tenant, id);
        await updateSet(write, id, { deleted_at: write.now });
      });
    },

    async exportFile(actor: Actor, id: number, format: FileFormat) {
      const row = await own(store.read, companyOf(actor), id);
      const files = await import('./question-files.ts');
      return {
        mediaType: MEDIA_TYPE[format],
        saveAs: `question-set-${id}.${format}`,
        content: files.writeFile(format, { name: row.name, questions: questionsIn(row) }),
      };
    },

    /**
     * The set that the file describes; with `dry_run` only what it would be.
     * @throws {ApiError} VALIDATION_ERROR naming each wrong row (`rows.1.skill`, the first being 1) or `content`.
     */
    async importFile(
      actor: Actor,
      body: RouteBody<typeof questionSetRoutes.importQuestionSet>,
    ): Promise<{ made: QuestionSet } | { preview: QuestionSetPreview }> {
      managedCompany(actor);
      const { readFile } = await import('./question-files.ts');
      const file = readFile(body.format, body.content);
      const questions = await complete(checkRows(file.rows), rowName);
      const name = setNameSchema.safeParse(body.name ?? file.name);
      if (!name.success) {
        throw new ApiError('VALIDATION_ERROR', 'Invalid input data', {
          name: name.error.issues.map((issue) => issue.message),
        });
      }
      return body.dry_run
        ? { preview: toPreview(name.data, questions, skills.ref) }
        : { made: await insert(actor, name.data, questions) };
    },

    /** The questions of one of the caller's company's sets, for an interview. @throws {ApiError} RESOURCE_NOT_FOUND */
    async plan(db: Executor, actor: Actor, id: number): Promise<PlannedQuestion[]> {
      if (actor.company === null) throw notFound('Question set');
      const questions = questionsIn(await own(db, actor.company.uid, id));
      const byKey = await bank.byKey();
      return questions.map((question) => planned(question, byKey));
    },
  };
}
export type QuestionSetService = ReturnType<typeof questionSetService>;

const questionName = (index: number) => `questions.${index}`;
const rowName = (index: number) => `rows.${index + 1}`;

function refuse(wrong: Record<string, string[]>): void {
  if (Object.keys(wrong).length > 0) throw new ApiError('VALIDATION_ERROR', 'Invalid input data', wrong);
}
