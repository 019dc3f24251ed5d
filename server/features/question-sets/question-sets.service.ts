/** A company's own question sets, by hand or from a file. */
import type { BankQuestion } from '../../../shared/content/schema.ts';
import type { RouteBody, RouteQuery } from '../../../shared/contract/common.ts';
import {
  type FileFormat,
  type QuestionSet,
  type QuestionSetPreview,
  type questionSetRoutes,
  setNameSchema,
} from '../../../shared/contract/question-sets.ts';
import { type Actor, mayManageQuestionSets } from '../../../shared/domain/permissions.ts';
import type { RubricPoint } from '../../../shared/domain/scoring/types.ts';
import type { Deps } from '../../deps.ts';
import { ApiError, denied, notFound } from '../../errors.ts';
import { isNews } from '../../store/changes.ts';
import type { Executor } from '../../store/store.ts';
import type { QuestionBankService } from '../question-bank/question-bank.service.ts';
import type { SkillService } from '../skills/skills.service.ts';
import { isOfBank, questionRows } from './question-rows.ts';
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
  const rows = questionRows(skills, bank);
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
    return {
      ...question,
      key_points: points,
      topic: source?.topic,
      anchors: source?.anchors ?? null,
      bank_key: isOfBank(question, source) ? question.bank_key : null,
    };
  }

  return {
    async list(actor: Actor, query: RouteQuery<typeof questionSetRoutes.listQuestionSets>) {
      const tenant = companyOf(actor);
      const search = query.search?.trim() || undefined;
      const found = await listSets(store.read, tenant, {
        ...query,
        search,
        ordering: query.ordering ?? '-id',
      });
      return { count: await countSets(store.read, tenant, search), rows: found.map(toListItem) };
    },

    async get(actor: Actor, id: number): Promise<QuestionSet> {
      return toQuestionSet(await own(store.read, companyOf(actor), id), skills.ref);
    },

    /** @throws {ApiError} INVALID_STATE for a company that has as many as it may. */
    async create(
      actor: Actor,
      { name, questions }: RouteBody<typeof questionSetRoutes.createQuestionSet>,
    ): Promise<QuestionSet> {
      return insert(actor, name, await rows.complete(questions, questionName));
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
      const completed = questions && (await rows.complete(questions, questionName));
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
      const questions = await rows.complete(rows.checkAll(file.rows, rowName), rowName);
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
