/** Applications: who applies, who moves them on, and the interviews that are made for them. */
import type {
  Application,
  ApplicationStatus,
  applicationRoutes,
} from '../../../shared/contract/applications.ts';
import type { RouteBody, RouteQuery } from '../../../shared/contract/common.ts';
import type { ApplicationEventData } from '../../../shared/contract/webhooks.ts';
import { isCandidatesStep, mayMove } from '../../../shared/domain/application-status.ts';
import { type Actor, mayApply, mayManageJobs } from '../../../shared/domain/permissions.ts';
import type { Deps } from '../../deps.ts';
import { ApiError, denied, notFound } from '../../errors.ts';
import type { Executor, Write } from '../../store/store.ts';
import type { BillingService } from '../billing/billing.service.ts';
import type { JobService } from '../jobs/jobs.service.ts';
import type { WebhookEvents } from '../webhooks/webhooks.events.ts';
import { toApplication, toListItem } from './applications.mapper.ts';
import {
  type ApplicationRow,
  applicationFor,
  applicationsOfInterview,
  countApplications,
  findApplication,
  hasApplied,
  insertApplication,
  listApplications,
  updateApplication,
} from './applications.repository.ts';

/** The part of an interview that an application can belong to. */
interface MadeInterview {
  id: number;
  job_id: number | null;
  user_id: number | null;
  is_practice: 0 | 1;
}

export function applicationService(
  { store }: Pick<Deps, 'store'>,
  jobs: Pick<JobService, 'visible'>,
  billing: Pick<BillingService, 'used'>,
  events: Pick<WebhookEvents, 'record'>,
) {
  /** @throws {ApiError} RESOURCE_NOT_FOUND unless it is the caller's own or for a job of the caller's company. */
  async function visible(db: Executor, actor: Actor, id: number): Promise<ApplicationRow> {
    const row = await findApplication(db, id);
    if (row === undefined || (row.user_id !== actor.userId && row.company_id !== actor.company?.id))
      throw notFound('Application');
    return row;
  }

  /** @throws {ApiError} PERMISSION_DENIED for a step that is the other side's. */
  function requireSide(actor: Actor, row: ApplicationRow, to: ApplicationStatus): void {
    // Somebody who joined the company since still does not decide about the own application.
    if (row.user_id === actor.userId) {
      if (!isCandidatesStep(to))
        throw denied('You can withdraw your application; the company does the rest.');
    } else if (!mayManageJobs(actor)) throw denied();
    else if (isCandidatesStep(to)) throw denied('Only the candidate withdraws an application.');
  }

  /**
   * Links an interview to its candidate's application for the job, in the write that makes it; the application is
   * "interviewing" from then on. One that was decided or withdrawn stays as it is.
   */
  async function link(write: Write, { id, job_id, user_id, is_practice }: MadeInterview): Promise<void> {
    if (is_practice === 1 || job_id === null || user_id === null) return;
    const row = await applicationFor(write.tx, job_id, user_id);
    if (row === undefined || row.interview_id === id) return;
    if (row.status !== 'interviewing' && !mayMove(row.status, 'interviewing')) return;
    await updateApplication(write, row, { interview_id: id, status: 'interviewing' });
  }

  return {
    /**
     * @throws {ApiError} RESOURCE_NOT_FOUND for a job that is not open, PERMISSION_DENIED for members of a company,
     *   DUPLICATE_RESOURCE the second time, also after a withdrawal.
     */
    async apply(
      actor: Actor,
      jobId: number,
      body: RouteBody<typeof applicationRoutes.applyToJob>,
    ): Promise<Application> {
      const job = await jobs.visible(store.read, actor, jobId);
      if (!mayApply(actor)) throw denied('Applications are made from a candidate’s account.');
      return store.write(job.company_uid, async (write) => {
        await jobs.visible(write.tx, actor, jobId);
        // The tenant's lock is held: nobody applies between this look and the insert.
        if ((await applicationFor(write.tx, jobId, actor.userId)) !== undefined) {
          throw new ApiError('DUPLICATE_RESOURCE', 'You have applied for this job already.');
        }
        const id = await insertApplication(write, {
          ...write.fresh(),
          job_id: jobId,
          user_id: actor.userId,
          status: 'submitted',
          cover_letter: body.cover_letter,
          interview_id: null,
          created_at: write.now,
          updated_at: write.now,
        });
        await billing.used(write, 'applications');
        await events.record(write, 'application.created', {
          application_id: id,
          job_id: jobId,
          status: 'submitted',
        } satisfies ApplicationEventData);
        return toApplication((await findApplication(write.tx, id)) as ApplicationRow);
      });
    },

    async list(actor: Actor, query: RouteQuery<typeof applicationRoutes.listApplications>) {
      const filter = {
        whose: actor.company === null ? { userId: actor.userId } : { tenant: actor.company.uid },
        jobId: query.job,
        status: query.status,
      };
      const rows = await listApplications(store.read, filter, {
        ...query,
        ordering: query.ordering ?? '-id',
      });
      return { count: await countApplications(store.read, filter), rows: rows.map(toListItem) };
    },

    async get(actor: Actor, id: number): Promise<Application> {
      return toApplication(await visible(store.read, actor, id));
    },

    /** One step; the status that it has already changes nothing. @throws {ApiError} INVALID_STATE, PERMISSION_DENIED. */
    async move(actor: Actor, id: number, status: ApplicationStatus): Promise<Application> {
      const { tenant } = await visible(store.read, actor, id);
      return store.write(tenant, async (write) => {
        const row = await visible(write.tx, actor, id);
        requireSide(actor, row, status);
        if (row.status === status) return toApplication(row);
        if (!mayMove(row.status, status)) {
          throw new ApiError(
            'INVALID_STATE',
            `An application that is ${row.status} cannot become ${status}.`,
          );
        }
        await updateApplication(write, row, { status });
        return toApplication((await findApplication(write.tx, id)) as ApplicationRow);
      });
    },

    interviewMade: link,

    hasApplied,

    /** The same for an interview that got another job or candidate: the application that it was for loses it. */
    async interviewChanged(write: Write, interview: MadeInterview): Promise<void> {
      for (const row of await applicationsOfInterview(write.tx, interview.id)) {
        if (row.job_id !== interview.job_id || row.user_id !== interview.user_id)
          await updateApplication(write, row, { interview_id: null });
      }
      await link(write, interview);
    },
  };
}
export type ApplicationService = ReturnType<typeof applicationService>;
