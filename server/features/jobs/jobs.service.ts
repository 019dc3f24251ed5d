/** Jobs: whose they are, and the skills that their text asks for. */
import type { z } from 'zod';
import type { Difficulty } from '../../../shared/content/schema.ts';
import type { RouteQuery } from '../../../shared/contract/common.ts';
import {
  type createJobSchema,
  type Job,
  type JobFocus,
  type jobRoutes,
  LONGEST_TITLE,
  type updateJobSchema,
} from '../../../shared/contract/jobs.ts';
import { readSkills, type WeightedSkill } from '../../../shared/domain/job-skills.ts';
import type { JobText } from '../../../shared/domain/job-text/clauses.ts';
import { nameFinder } from '../../../shared/domain/job-text/names.ts';
import { suggestedDifficulty } from '../../../shared/domain/job-text/years.ts';
import { lazy } from '../../../shared/domain/lazy.ts';
import { mattersIn, tasksOf } from '../../../shared/domain/own-questions.ts';
import { type Actor, mayManageJobs } from '../../../shared/domain/permissions.ts';
import type { WantedSkill } from '../../../shared/domain/plan.ts';
import type { Deps } from '../../deps.ts';
import { denied, invalid, notFound } from '../../errors.ts';
import { wireTime } from '../../http/time.ts';
import type { Executor } from '../../store/store.ts';
import type { BillingService } from '../billing/billing.service.ts';
import type { SkillService } from '../skills/skills.service.ts';
import {
  findAnyJob,
  findJob,
  findTerms,
  insertJob,
  type JobRow,
  listJobs,
  updateJob,
} from './jobs.repository.ts';

type SkillInput = NonNullable<z.output<typeof updateJobSchema>['skills']>;

export function jobService(
  { store, content }: Pick<Deps, 'store' | 'content'>,
  skills: SkillService,
  billing: Pick<BillingService, 'used'>,
) {
  const findNames = lazy(() => nameFinder(content.skills, content.namedSkills));

  const toJob = (row: Omit<JobRow, 'company_uid' | 'is_sandbox'>): Job => ({
    id: row.id,
    title: row.title,
    description: row.description,
    requirements: row.requirements,
    company: { id: row.company_id, company_name: row.company_name, industry: row.industry },
    job_focus: row.job_focus as Job['job_focus'],
    is_active: row.is_active === 1,
    created_at: wireTime(row.created_at),
    skills: skillsOf(row).map(({ slug, ...skill }) => ({ skill: skills.ref(slug), ...skill })),
    suggested_difficulty: suggestedDifficulty(row),
  });
  /** Jobs that were stored before years were read have none. */
  const skillsOf = (row: Pick<JobRow, 'skills'>): WeightedSkill[] =>
    (JSON.parse(row.skills) as WeightedSkill[]).map(({ slug, is_required, weight, years = null }) => ({
      ...{ slug, is_required, weight, years },
    }));

  /** As the list of names without questions writes it, where it has it. */
  const listedName = (name: string): string =>
    findNames()(name).find(({ at, end }) => at === 0 && end === name.length)?.slug ?? name;

  function chosen(input: SkillInput): WeightedSkill[] {
    const found = input.map(({ skill_id, name = '', years = null, ...rest }, index): WeightedSkill => {
      const skill = skill_id === undefined ? skills.byName(name) : skills.byId(skill_id);
      if (skill_id !== undefined && skill === undefined)
        throw invalid(`skills.${index}.skill_id`, 'There is no such skill.');
      return { slug: skill?.slug ?? listedName(name), years, ...rest };
    });
    const seen = new Set<string>();
    for (const [index, { slug }] of found.entries()) {
      if (seen.has(slug.toLowerCase())) {
        const field = input[index]?.name === undefined ? 'skill_id' : 'name';
        throw invalid(`skills.${index}.${field}`, 'This skill is named twice.');
      }
      seen.add(slug.toLowerCase());
    }
    return found;
  }

  /** @throws {ApiError} RESOURCE_NOT_FOUND where the caller may not know of it, PERMISSION_DENIED for another's. */
  async function managed(db: Executor, actor: Actor, id: number, find = findJob): Promise<JobRow> {
    const row = await visible(db, actor, id, find);
    if (row.company_id !== actor.company?.id || !mayManageJobs(actor)) throw denied();
    return row;
  }

  async function visible(db: Executor, actor: Actor, id: number, find = findJob): Promise<JobRow> {
    const row = await find(db, id);
    const isNear = row !== undefined && (row.is_sandbox === 1) === (actor.isSandbox ?? false);
    if (!isNear || (row.is_active === 0 && row.company_id !== actor.company?.id)) throw notFound('Job');
    return row;
  }

  const companyTenant = (actor: Actor): string => {
    if (actor.company === null || !mayManageJobs(actor)) throw denied();
    return actor.company.uid;
  };

  function wantedBy(found: readonly WeightedSkill[], text: JobText): WantedSkill[] {
    const unknown = found.some(({ slug }) => !skills.isShipped(slug));
    const matter = unknown ? mattersIn(text, findNames()) : undefined;
    return found.map(({ slug, weight, is_required }) => ({
      ...{ slug, weight, is_required },
      ...(matter && !skills.isShipped(slug) && { matter: matter(slug) }),
    }));
  }

  return {
    /** The stored job, for an interview that is scheduled for it. */
    visible: (db: Executor, actor: Actor, id: number) => visible(db, actor, id),

    /** What the text of an advert asks for that nobody posted here; its first line is the title. */
    read(advert: string): {
      wanted: WantedSkill[];
      difficulty: Difficulty | null;
      /** What is to be done, in its words; and the words of the work. */
      tasks: string[];
      topic: string[];
    } {
      const [first = '', ...lines] = advert.trim().split('\n');
      // Pasted without its lines it has no title: each skill of a title is required.
      const text =
        first.length > LONGEST_TITLE
          ? { title: '', requirements: '', description: advert }
          : { title: first, requirements: '', description: lines.join('\n') };
      return {
        wanted: wantedBy(readSkills(text, findNames(), { plainAsks: true }), text),
        difficulty: suggestedDifficulty(text),
        tasks: tasksOf(text),
        topic: mattersIn(text, findNames())(text.title).topic,
      };
    },

    /** How hard to ask for it, if its text tells. */
    suggested: suggestedDifficulty,

    /** What its interviews ask about, with what its text says of skills that the studio lacks. */
    wanted: (row: JobRow): WantedSkill[] => wantedBy(skillsOf(row), row),

    /** What the interviews of a job are measured by; a job that was deleted since included. */
    async terms(db: Executor, id: number): Promise<{ skills: WeightedSkill[]; focus: JobFocus } | undefined> {
      const row = await findTerms(db, id);
      return row && { skills: skillsOf(row), focus: row.job_focus as JobFocus };
    },

    async list(actor: Actor, query: RouteQuery<typeof jobRoutes.listJobs>) {
      const filter = {
        ownCompanyId: actor.company?.id ?? null,
        isSandbox: actor.isSandbox ?? false,
        companyId: query.company,
        isActive: query.is_active,
        focus: query.job_focus,
        search: query.search?.trim() || undefined,
      };
      const page = { ...query, ordering: query.ordering ?? '-id' };
      const { count, rows } = await listJobs(store.read, filter, page);
      return { count, rows: rows.map(toJob) };
    },

    async get(actor: Actor, id: number): Promise<Job> {
      return toJob(await visible(store.read, actor, id));
    },

    async create(actor: Actor, body: z.output<typeof createJobSchema>): Promise<Job> {
      const picked = body.skills && chosen(body.skills);
      return store.write(companyTenant(actor), async (write) => {
        const id = await insertJob(write, {
          ...write.fresh(),
          company_id: actor.company?.id as number,
          title: body.title,
          description: body.description,
          requirements: body.requirements,
          job_focus: body.job_focus,
          is_active: body.is_active ? 1 : 0,
          is_sandbox: actor.isSandbox ? 1 : 0,
          skills: JSON.stringify(picked ?? readSkills(body, findNames())),
          skills_edited: picked ? 1 : 0,
          created_by: actor.userId,
          created_at: write.now,
          updated_at: write.now,
          deleted_at: null,
        });
        await billing.used(write, 'job_postings');
        return toJob((await findJob(write.tx, id)) as JobRow);
      });
    },

    /** Only the fields that are named. The text's skills are read again unless a person chose them. */
    async update(actor: Actor, id: number, body: z.output<typeof updateJobSchema>): Promise<Job> {
      const picked = body.skills && chosen(body.skills);
      await managed(store.read, actor, id);
      return store.write(companyTenant(actor), async (write) => {
        const row = await managed(write.tx, actor, id);
        const { skills: _, is_active, ...text } = body;
        const reread = picked === undefined && row.skills_edited === 0 && Object.keys(text).length > 0;
        await updateJob(write, row, {
          ...text,
          ...(is_active !== undefined && { is_active: is_active ? 1 : 0 }),
          ...(picked && { skills: JSON.stringify(picked), skills_edited: 1 }),
          ...(reread && { skills: JSON.stringify(readSkills({ ...row, ...text }, findNames())) }),
        });
        return toJob((await findJob(write.tx, id)) as JobRow);
      });
    },

    /** A tombstone stays for sync; interviews keep the job's title. */
    async remove(actor: Actor, id: number): Promise<undefined> {
      await managed(store.read, actor, id);
      await store.write(companyTenant(actor), async (write) => {
        const row = await managed(write.tx, actor, id);
        await updateJob(write, row, { deleted_at: write.now, is_active: 0 });
      });
    },

    /** The deletion is taken back; whether it is to be found by candidates again is for people to say. */
    async restore(actor: Actor, id: number): Promise<Job> {
      await managed(store.read, actor, id, findAnyJob);
      return store.write(companyTenant(actor), async (write) => {
        await updateJob(write, await managed(write.tx, actor, id, findAnyJob), { deleted_at: null });
        return toJob((await findJob(write.tx, id)) as JobRow);
      });
    },
  };
}
export type JobService = ReturnType<typeof jobService>;
export type { JobRow };
