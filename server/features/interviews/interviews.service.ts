/** The life of an interview, from scheduled to ended. Source: API reference, "Interview Management". */
import { isDeepStrictEqual } from 'node:util';
import type { RouteBody, RouteQuery } from '../../../shared/contract/common.ts';
import type { Consent, Interview, interviewRoutes } from '../../../shared/contract/interviews.ts';
import type { Question } from '../../../shared/contract/questions.ts';
import { type Actor, type InterviewRights, interviewRights } from '../../../shared/domain/permissions.ts';
import { completion } from '../../../shared/domain/progress.ts';
import { mayStep } from '../../../shared/domain/status.ts';
import type { Deps } from '../../deps.ts';
import { ApiError } from '../../errors.ts';
import { wireTime } from '../../http/time.ts';
import type { Executor, Write } from '../../store/store.ts';
import type { FitFigures, ResultService } from '../analysis/results.service.ts';
import type { EngineSettings } from '../engines/settings.service.ts';
import type { JobService } from '../jobs/jobs.service.ts';
import type { AskingService } from '../questions/asking.service.ts';
import type { ReviewService } from '../reviews/reviews.service.ts';
import type { SkillService } from '../skills/skills.service.ts';
import type { WebhookEvents } from '../webhooks/webhooks.events.ts';
import { type Access, access } from './interviews.access.ts';
import { countInterviews, listInterviews, NOBODY, versionOfLists } from './interviews.list.ts';
import { toConsent, toInterview, toListItem } from './interviews.mapper.ts';
import {
  employerOf,
  findInterview,
  findUserSummary,
  focusScores,
  hasInterviewed,
  type InterviewRow,
  insertConsent,
  latestConsent,
  responseTimes,
  updateInterview,
  versionOfDetail,
} from './interviews.repository.ts';
import {
  changesOf,
  isOpen,
  type SchedulingParts,
  scheduling,
  type UpdateBody,
} from './interviews.scheduling.ts';
import { plain, statusSteps } from './interviews.steps.ts';
import { upkeep } from './interviews.upkeep.ts';

/** Raised whenever the words of the consent screen change. */
export const CONSENT_TEXT_VERSION = '2026-11-5';

type ListQuery = RouteQuery<typeof interviewRoutes.listInterviews>;

/** What a running interview may not have changed any more. */
const FIXED_WHILE_RUNNING = [
  'job_id',
  'scheduled_time',
  'max_duration_minutes',
  'candidate_email',
  'candidate_name',
] as const;

export function interviewService(
  { store, clock, hub, config }: Pick<Deps, 'store' | 'clock' | 'hub' | 'config'>,
  jobs: JobService,
  skills: SkillService,
  asking: AskingService,
  results: ResultService,
  reviews: ReviewService,
  events: Pick<WebhookEvents, 'record'>,
  parts: SchedulingParts,
  engines: Pick<EngineSettings, 'labelFor' | 'transcriberLabelFor' | 'shownFor'>,
) {
  async function detail(db: Executor, row: InterviewRow, rights: InterviewRights): Promise<Interview> {
    return toInterview(row, rights, {
      user: await findUserSummary(db, row.user_id),
      consent: await latestConsent(db, row.id),
      responseTimes: row.answered_count > 0 ? await responseTimes(db, row.id) : [],
      focus: row.enable_behavioral_analysis === 1 ? await focusScores(db, row.id) : [],
      skills: skillsOf(row),
      fit: rights.seesScores ? await results.fitOf(db, row) : null,
      decision: rights.isReviewer && row.status === 'completed' ? await reviews.decision(db, row.id) : null,
    });
  }
  const skillsOf = (row: Pick<InterviewRow, 'skills'>) =>
    (JSON.parse(row.skills) as { slug: string }[]).map(({ slug }) => skills.ref(slug));

  const steps = statusSteps(hub, events, results);
  const { step, end } = steps;
  const { create, reschedule } = scheduling({ store, config }, jobs, skills, steps, parts);

  return {
    ...upkeep({ store, clock }, steps),

    /** Schedules an interview; see `scheduling`. */
    async create(actor: Actor, body: RouteBody<typeof interviewRoutes.createInterview>): Promise<Interview> {
      const row = await create(actor, body);
      return detail(store.read, row, interviewRights(actor, row) as InterviewRights);
    },

    /** Another one after each change to what the caller's lists show; null where that takes as long as the list. */
    versionOfLists: ({ company, uid, userId }: Actor) =>
      versionOfLists(store.read, company?.uid ?? null, uid, userId),

    async list(actor: Actor, query: ListQuery) {
      const scope = {
        tenant: actor.company?.uid ?? null,
        userId: actor.userId,
        practice: query.is_practice,
        status: query.status,
        jobId: query.job,
        search: query.search?.trim() || undefined,
        from: query.start_date,
        to: query.end_date,
        jobFocus: query.job_focus,
        skills: query.skill === undefined ? undefined : skills.slugsOf(query.skill),
      };
      const page = { ...query, ordering: query.ordering ?? '-id' };
      const { count, rows } = await listInterviews(store.read, scope, page);
      return {
        count,
        rows: rows.map((row) =>
          toListItem(row, interviewRights(actor, row) ?? { seesScores: false }, skillsOf(row)),
        ),
      };
    },

    /** @throws {ApiError} RESOURCE_NOT_FOUND where it is none of the caller's. */
    find: (actor: Actor, id: number): Promise<Access> => access(store.read, actor, id),

    /** Another one after each change to what `show` tells. */
    versionOf: ({ row }: Access) => versionOfDetail(store.read, row),

    show: ({ row, rights }: Access): Promise<Interview> => detail(store.read, row, rights),

    async get(actor: Actor, id: number): Promise<Interview> {
      return this.show(await this.find(actor, id));
    },

    /** Whether two people know each other by an interview: one its candidate, the other of the company. */
    async meet(actor: Actor, userId: number): Promise<boolean> {
      if (actor.company !== null && (await hasInterviewed(store.read, actor.company.id, userId))) return true;
      const employer = await employerOf(store.read, userId);
      return employer !== null && hasInterviewed(store.read, employer, actor.userId);
    },

    /** Only the fields that are named; a status is a step like the call that is made for it. */
    async update(actor: Actor, id: number, body: UpdateBody): Promise<Interview> {
      const { row } = await access(store.read, actor, id, 'edit');
      return store.write(row.tenant, async (write) => {
        const { row: current, rights } = await access(write.tx, actor, id, 'edit');
        const { status, interviewer_notes, ...named } = body;
        const schedule = isOpen(current) ? named : changesOf(current, named);
        let next = current;
        if (interviewer_notes !== undefined) next = await updateInterview(write, next, { interviewer_notes });
        if (FIXED_WHILE_RUNNING.some((field) => schedule[field] !== undefined)) {
          next = await reschedule(write, actor, next, schedule);
        }
        if (status !== undefined && status !== next.status) {
          if (status === 'completed') next = await end(write, next);
          else if (status === 'cancelled') next = await step(write, next, 'cancelled');
          else if (status === 'in_progress') {
            throw new ApiError(
              'INVALID_STATE',
              'Start an interview with start_session, which asks for the consent.',
            );
          } else if (status === 'scheduled') {
            throw new ApiError('INVALID_STATE', 'What is over stays so: schedule another interview.');
          } else throw new ApiError('INVALID_STATE', `An interview becomes ${plain(status)} by itself.`);
        }
        return detail(write.tx, next, rights);
      });
    },

    /** @throws {ApiError} INVALID_STATE once it is over, or where other engines are set up than were named. */
    async consent(
      actor: Actor,
      id: number,
      body: RouteBody<typeof interviewRoutes.recordConsent>,
    ): Promise<Consent> {
      const { row } = await access(store.read, actor, id, 'run');
      return store.write(row.tenant, async (write) => {
        const { row: current } = await access(write.tx, actor, id, 'run');
        if (current.status === 'completed' || current.status === 'cancelled') {
          throw new ApiError('INVALID_STATE', `The interview is ${current.status}.`);
        }
        const shown = body.ai_scoring ? body.engines : undefined;
        if (shown && !isDeepStrictEqual(shown, await engines.shownFor(write.tx, current))) {
          throw new ApiError(
            'INVALID_STATE',
            'The engines were changed since they were named: read the text again, then confirm.',
          );
        }
        const consent = await insertConsent(write.tx, {
          ...write.fresh(),
          interview_id: id,
          recording: body.recording ? 1 : 0,
          video: body.recording && body.video ? 1 : 0,
          behavioral_analysis: body.behavioral_analysis ? 1 : 0,
          ai_scoring: body.ai_scoring ? 1 : 0,
          text_version: CONSENT_TEXT_VERSION,
          region: body.region ?? null,
          language_model: await engines.labelFor(write.tx, current),
          transcriber: await engines.transcriberLabelFor(write.tx, current),
          recorded_by: actor.userId,
          created_at: write.now,
        });
        return toConsent(consent);
      });
    },

    /** @throws {ApiError} CONSENT_REQUIRED before the candidate was asked; INVALID_STATE once it was started. */
    async start(actor: Actor, id: number): Promise<Interview & { question: Question }> {
      const { row } = await access(store.read, actor, id, 'run');
      return store.write(row.tenant, async (write) => {
        const { row: current, rights } = await access(write.tx, actor, id, 'run');
        if (!mayStep(current.status, 'in_progress')) {
          throw new ApiError('INVALID_STATE', `The interview is ${plain(current.status)} already.`);
        }
        if ((await latestConsent(write.tx, id)) === undefined) {
          throw new ApiError('CONSENT_REQUIRED', 'Ask the candidate for consent first (POST …/consent/).');
        }
        const started = await step(write, current, 'in_progress', { start_time: write.now });
        const question = await asking.first(write, started, rights.seesRubric);
        if (question === undefined)
          throw new ApiError('INVALID_STATE', 'The interview has no questions: add one first.');
        return { ...(await detail(write.tx, started, rights)), question };
      });
    },

    /** @throws {ApiError} INVALID_STATE unless it is running. */
    async end(actor: Actor, id: number) {
      const { row } = await access(store.read, actor, id, 'run');
      return store.write(row.tenant, async (write) => {
        const { row: current } = await access(write.tx, actor, id, 'run');
        const ended = await end(write, current);
        return {
          id,
          status: ended.status,
          end_time: wireTime(ended.end_time as string),
          duration: ended.duration as number,
          completion_percentage: ended.completion_percentage,
          message: 'Interview session ended successfully',
        };
      });
    },

    async cancel(actor: Actor, id: number, reason: string): Promise<Interview> {
      const { row } = await access(store.read, actor, id, 'edit');
      return store.write(row.tenant, async (write) => {
        const { row: current, rights } = await access(write.tx, actor, id, 'edit');
        return detail(write.tx, await step(write, current, 'cancelled', { cancel_reason: reason }), rights);
      });
    },

    /** New figures after an answer, in the answer's write. */
    async answered(
      write: Write,
      row: InterviewRow,
      figures: { counts: boolean; technical?: number | null; behavioral?: number | null },
    ): Promise<InterviewRow> {
      const answered_count = row.answered_count + (figures.counts ? 1 : 0);
      return updateInterview(write, row, {
        answered_count,
        completion_percentage: completion(answered_count, row.question_count),
        ...(figures.technical !== undefined && { technical_accuracy: figures.technical }),
        ...(figures.behavioral !== undefined && { behavioral_score: figures.behavioral }),
      });
    },

    /** New figures after a rescoring, in its write. */
    async rescored(
      write: Write,
      row: InterviewRow,
      figures: FitFigures & Partial<Pick<InterviewRow, 'technical_accuracy' | 'behavioral_score'>>,
    ): Promise<InterviewRow> {
      return updateInterview(write, row, figures);
    },

    /** How many interviews of a company's job are completed, from the kept counts. */
    async completedOf(db: Executor, tenant: string, jobId: number): Promise<number> {
      return countInterviews(db, {
        tenant,
        userId: NOBODY,
        practice: false,
        status: 'completed',
        jobId,
      });
    },

    /** What the candidate allows; asked each time, for consent can be taken back. */
    async allows(
      db: Executor,
      id: number,
      what: 'ai_scoring' | 'behavioral_analysis' | 'recording' | 'video',
    ): Promise<boolean> {
      return (await latestConsent(db, id))?.[what] === 1;
    },

    /** The language model that may see the answers: the one that was named to the candidate, who agreed; else null. */
    async agreedModel(db: Executor, id: number): Promise<string | null> {
      const consent = await latestConsent(db, id);
      return consent?.ai_scoring === 1 ? consent.language_model : null;
    },

    /** The transcriber that was named to the candidate who agreed to engines; null where none was. */
    async agreedTranscriber(db: Executor, id: number): Promise<string | null> {
      return (await latestConsent(db, id))?.transcriber ?? null;
    },

    /** An interview as it is stored, for work that is nobody's request. */
    row: (db: Executor, id: number): Promise<InterviewRow | undefined> => findInterview(db, id),
  };
}
export type InterviewService = ReturnType<typeof interviewService>;
