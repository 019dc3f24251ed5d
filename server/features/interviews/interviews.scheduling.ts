/** Making an interview and changing its terms before it starts. */
import type { RouteBody } from '../../../shared/contract/common.ts';
import type { interviewRoutes } from '../../../shared/contract/interviews.ts';
import { titleIn } from '../../../shared/domain/job-text/title.ts';
import { type Actor, mayInterview, mayInvite } from '../../../shared/domain/permissions.ts';
import type { WantedSkill } from '../../../shared/domain/plan.ts';
import { noShowAt } from '../../../shared/domain/status.ts';
import type { Deps } from '../../deps.ts';
import { ApiError, denied, invalid, notFound } from '../../errors.ts';
import { storedTime } from '../../http/time.ts';
import type { Executor, Write } from '../../store/store.ts';
import type { ApplicationService } from '../applications/applications.service.ts';
import type { BillingService } from '../billing/billing.service.ts';
import type { JobRow, JobService } from '../jobs/jobs.service.ts';
import type { PlannedQuestion, QuestionSetService } from '../question-sets/question-sets.service.ts';
import type { PlanningService } from '../questions/planning.service.ts';
import type { SkillService } from '../skills/skills.service.ts';
import { askedBefore, wantedOf } from './interviews.access.ts';
import type { JobSnapshot } from './interviews.mapper.ts';
import {
  employerOf,
  findUserByEmailKey,
  findUserSummary,
  hasInterviewed,
  type InterviewRow,
  insertConsent,
  insertInterview,
  latestConsent,
  NOT_ASKED,
  updateInterview,
} from './interviews.repository.ts';
import { plain, type StatusSteps } from './interviews.steps.ts';

type CreateBody = RouteBody<typeof interviewRoutes.createInterview>;
export type UpdateBody = RouteBody<typeof interviewRoutes.updateInterview>;

/** Where neither the caller nor the job says. */
const DEFAULT_DIFFICULTY = 'intermediate';

interface Candidate {
  userId: number | null;
  email: string | null;
  name: string;
}

/** What a new interview takes from other features, and what it tells them. */
export interface SchedulingParts {
  planning: PlanningService;
  sets: Pick<QuestionSetService, 'plan'>;
  applications: Pick<ApplicationService, 'interviewMade' | 'interviewChanged' | 'hasApplied'>;
  billing: Pick<BillingService, 'used'>;
}

/** Whether its terms may still be changed. */
export const isOpen = ({ status }: Pick<InterviewRow, 'status'>): boolean =>
  status === 'scheduled' || status === 'no_show';

type Terms = Omit<UpdateBody, 'status' | 'interviewer_notes'>;

/** From here on a text is an advert, whatever it asks for. */
const WORDS_OF_ADVERT = 30;
/** Of fewer skills no interview can be made that is about the job. */
const FEWEST_SKILLS = 3;
/** What every job takes; the first two are asked about by tasks of the job. */
const TASKS_ASKED = 2;
const EVERY_JOBS = ['problem-solving', 'ownership', 'communication', 'teamwork'];

/** The terms that are other than they were: naming what is so already changes nothing. */
export function changesOf(row: InterviewRow, terms: Terms): Terms {
  const { job_id, scheduled_time, candidate_email, candidate_name, max_duration_minutes } = terms;
  return {
    ...(job_id !== row.job_id && { job_id }),
    ...(scheduled_time !== undefined &&
      storedTime(scheduled_time) !== row.scheduled_time && { scheduled_time }),
    ...(candidate_email?.toLowerCase() !== row.candidate_email && { candidate_email }),
    ...(candidate_name !== row.candidate_name && { candidate_name }),
    ...(max_duration_minutes !== row.max_duration_minutes && { max_duration_minutes }),
  };
}

export function scheduling(
  { store, config }: Pick<Deps, 'store' | 'config'>,
  jobs: JobService,
  skills: SkillService,
  steps: StatusSteps,
  { planning, sets, applications, billing }: SchedulingParts,
) {
  const displayName = (user: { username: string; first_name: string; last_name: string }) =>
    `${user.first_name} ${user.last_name}`.trim() || user.username;

  /** The account of an address; from the sandbox nobody's is seen. */
  const accountOf = async (db: Executor, actor: Actor, email: string) =>
    actor.isSandbox ? undefined : findUserByEmailKey(db, email);

  /** Whether the caller's company knows this account; of any other it must not learn name and address by its number. */
  async function isKnown(db: Executor, actor: Actor, userId: number): Promise<boolean> {
    if (userId === actor.userId) return true;
    const companyId = actor.company?.id;
    return (
      companyId !== undefined &&
      ((await employerOf(db, userId)) === companyId ||
        (await hasInterviewed(db, companyId, userId)) ||
        applications.hasApplied(db, companyId, userId))
    );
  }

  /** Who is to be interviewed: the named candidate, else the caller. */
  async function candidateOf(db: Executor, actor: Actor, body: CreateBody): Promise<Candidate> {
    if (body.user_id !== undefined) {
      if (body.candidate_email !== undefined)
        throw invalid('candidate_email', 'Name the candidate by user_id or by address, not by both.');
      const user = await findUserSummary(db, body.user_id);
      const isNear = user !== undefined && (user.sandbox_of !== null) === (actor.isSandbox ?? false);
      if (!isNear || !(await isKnown(db, actor, user.id)))
        throw invalid(
          'user_id',
          'Your company knows no such account: name the candidate by candidate_email.',
        );
      return { userId: user.id, email: user.email, name: body.candidate_name ?? displayName(user) };
    }
    if (body.candidate_email !== undefined) {
      const email = body.candidate_email.toLowerCase();
      const user = await accountOf(db, actor, email);
      return {
        userId: user?.id ?? null,
        email,
        name: body.candidate_name ?? (user ? displayName(user) : ''),
      };
    }
    if (body.candidate_name !== undefined) return { userId: null, email: null, name: body.candidate_name };
    const self = await findUserSummary(db, actor.userId);
    return { userId: actor.userId, email: self?.email ?? null, name: self ? displayName(self) : '' };
  }

  /** The skills that were named, with what the job says of them; else the job's. */
  function skillsFor(body: CreateBody, ofJob: readonly WantedSkill[]): WantedSkill[] {
    if (body.skills === undefined) return [...ofJob];
    const chosen = body.skills.map((name, index): WantedSkill => {
      const slug = skills.byName(name)?.slug;
      const own = ofJob.find((each) =>
        slug === undefined ? each.slug.toLowerCase() === name.toLowerCase() : each.slug === slug,
      );
      if (slug === undefined && own === undefined) {
        throw invalid(
          `skills.${index}`,
          `The studio does not know the skill “${name}”. GET /api/interview/skills/ lists them.`,
        );
      }
      return { slug: slug ?? name, weight: 1, ...own, is_required: true };
    });
    return chosen.filter((skill, index) => chosen.findIndex((each) => each.slug === skill.slug) === index);
  }

  /** What an advert asks for that is pasted to practise for it. @throws {ApiError} VALIDATION_ERROR. */
  function readAdvert(body: CreateBody, isPractice: boolean): ReturnType<JobService['read']> | undefined {
    if (body.job_text === undefined) return undefined;
    if (!isPractice)
      throw invalid('job_text', 'Only practice goes by a text: post it as a job to interview for it.');
    for (const other of ['job_id', 'skills', 'question_set_id'] as const)
      if (body[other] !== undefined) throw invalid(other, 'The text says what is asked: leave it out.');
    const advert = jobs.read(body.job_text);
    // Of a trade that the studio has few words for, what every job takes can be practised all the same.
    if (advert.wanted.length < FEWEST_SKILLS && body.job_text.split(/\s+/).length >= WORDS_OF_ADVERT) {
      const others = EVERY_JOBS.filter((slug) => !advert.wanted.some((each) => each.slug === slug));
      const added = others.map((slug, i): WantedSkill => {
        const task = advert.tasks[i];
        const isRequired = advert.wanted.length === 0;
        return {
          ...{ slug, weight: 1, is_required: isRequired },
          ...(task !== undefined && i < TASKS_ASKED && { matter: { task, topic: advert.topic } }),
        };
      });
      return { ...advert, wanted: [...advert.wanted, ...added] };
    }
    if (advert.wanted.length > 0) return advert;
    throw invalid(
      'job_text',
      'No skill could be read from this text. Paste the whole advert, or name skills.',
    );
  }

  /** Whoever is named hears of the interview, so whoever names somebody must be known by an address. */
  function refuseUnverified(actor: Actor, candidate: Pick<Candidate, 'userId' | 'email'>): void {
    const invites =
      candidate.userId !== actor.userId && (candidate.userId !== null || candidate.email !== null);
    if (invites && !mayInvite(actor, config.mode)) {
      throw denied('Verify your email address before you invite others.');
    }
  }

  /** The set that is to be asked, as it is. @throws {ApiError} VALIDATION_ERROR for what would change it. */
  async function setFor(actor: Actor, body: CreateBody): Promise<PlannedQuestion[] | undefined> {
    if (body.question_set_id === undefined) return undefined;
    if (body.skills !== undefined)
      throw invalid('skills', 'The question set says what is asked: leave it out.');
    if (body.adaptive) throw invalid('adaptive', 'A question set is asked as it is: leave it out.');
    return sets.plan(store.read, actor, body.question_set_id);
  }

  function skillsOfSet(set: readonly PlannedQuestion[], ofJob: readonly WantedSkill[]): WantedSkill[] {
    const slugs = [...new Set(set.map((question) => question.skill))];
    return slugs.map((slug) => {
      const weight = ofJob.find((each) => each.slug === slug)?.weight ?? 1;
      return { slug, weight, is_required: true };
    });
  }

  /** Another job or length asks for other questions; a set and skills that were named stay, those of the old job do not. */
  async function replan(write: Write, row: InterviewRow, job: JobRow | undefined): Promise<InterviewRow> {
    if (row.plan_source === 'set') return row;
    const wanted = job && row.plan_source === 'job' ? jobs.wanted(job) : wantedOf(row);
    const avoid = await askedBefore(write.tx, row);
    const question_count = await planning.replan(write, row, wanted, avoid);
    return updateInterview(write, row, { skills: JSON.stringify(wanted), question_count });
  }

  /** What one candidate agreed to says nothing of the next. */
  async function forgetConsent(write: Write, actor: Actor, row: InterviewRow): Promise<void> {
    await insertConsent(write.tx, {
      ...write.fresh(),
      interview_id: row.id,
      recording: 0,
      behavioral_analysis: 0,
      ai_scoring: 0,
      text_version: NOT_ASKED,
      recorded_by: actor.userId,
      created_at: write.now,
    });
  }

  return {
    /**
     * Practice belongs to the person, everything else to the company that hires.
     * @throws {ApiError} VALIDATION_ERROR, PERMISSION_DENIED, RESOURCE_NOT_FOUND for the job or the question set.
     */
    async create(actor: Actor, body: CreateBody): Promise<InterviewRow> {
      const named =
        body.user_id !== undefined || body.candidate_email !== undefined || body.candidate_name !== undefined;
      const isPractice = body.is_practice ?? !named;
      if (isPractice && named && body.user_id !== actor.userId) {
        throw invalid('is_practice', 'Practice is one’s own: leave the candidate out.');
      }
      if (!isPractice && body.job_id === undefined)
        throw invalid('job_id', 'This field is required unless is_practice is true.');
      const job = body.job_id === undefined ? undefined : await jobs.visible(store.read, actor, body.job_id);
      if (!isPractice && (!mayInterview(actor) || job?.company_id !== actor.company?.id)) {
        throw denied('Only the company of a job interviews for it. Practise instead with is_practice true.');
      }
      const advert = readAdvert(body, isPractice);
      const set = await setFor(actor, body);
      const ofJob = job ? jobs.wanted(job) : (advert?.wanted ?? []);
      const wanted = set === undefined ? skillsFor(body, ofJob) : skillsOfSet(set, ofJob);
      const candidate = await candidateOf(store.read, actor, body);
      refuseUnverified(actor, candidate);
      const asked = { is_practice: isPractice ? 1 : 0, user_id: actor.userId } as const;
      const avoid = await askedBefore(store.read, asked);
      const tenant = isPractice ? actor.uid : (actor.company?.uid as string);
      return store.write(tenant, async (write) => {
        const scheduled = body.scheduled_time === undefined ? write.now : storedTime(body.scheduled_time);
        const snapshot: JobSnapshot | null = job
          ? { title: job.title, company: job.company_name, requirements: job.requirements }
          : null;
        const row = await insertInterview(write.tx, {
          ...write.fresh(),
          company_id: isPractice ? null : (actor.company?.id ?? null),
          job_id: job?.id ?? null,
          job_snapshot: snapshot && JSON.stringify(snapshot),
          title: body.job_text === undefined ? null : titleIn(body.job_text),
          user_id: candidate.userId,
          candidate_email: candidate.email,
          candidate_name: candidate.name,
          created_by: actor.userId,
          status: 'scheduled',
          scheduled_time: scheduled,
          no_show_at: noShowAt(scheduled, write.now),
          max_duration_minutes: body.max_duration_minutes,
          is_practice: isPractice ? 1 : 0,
          enable_behavioral_analysis: body.enable_behavioral_analysis ? 1 : 0,
          adaptive: (body.adaptive ?? (isPractice && set === undefined)) ? 1 : 0,
          difficulty:
            body.difficulty ?? (job ? jobs.suggested(job) : advert?.difficulty) ?? DEFAULT_DIFFICULTY,
          language: body.language,
          skills: JSON.stringify(wanted),
          // What was read from an advert stays, as skills that were named do.
          plan_source: set !== undefined ? 'set' : (body.skills ?? advert) !== undefined ? 'skills' : 'job',
          start_time: null,
          end_time: null,
          duration: null,
          technical_accuracy: null,
          behavioral_score: null,
          interviewer_notes: '',
          cancel_reason: null,
          question_count: 0,
          answered_count: 0,
          completion_percentage: 0,
          created_at: write.now,
          updated_at: write.now,
        });
        const question_count =
          set === undefined
            ? await planning.plan(write, row, wanted, avoid)
            : await planning.planSet(write, row, set);
        await billing.used(write, 'interviews');
        await applications.interviewMade(write, row);
        const planned = await updateInterview(write, row, { question_count });
        await steps.record(write, planned);
        return planned;
      });
    },

    /** Changes what is still open before the start. @throws {ApiError} INTERVIEW_IN_PROGRESS, INVALID_STATE. */
    async reschedule(write: Write, actor: Actor, row: InterviewRow, changes: Terms): Promise<InterviewRow> {
      if (row.status === 'in_progress') {
        throw new ApiError(
          'INTERVIEW_IN_PROGRESS',
          'Job, time, length and candidate are fixed while an interview is running.',
        );
      }
      if (!isOpen(row)) {
        throw new ApiError('INVALID_STATE', `The interview is ${plain(row.status)}: it cannot be changed.`);
      }
      const { job_id, scheduled_time, candidate_email, candidate_name, max_duration_minutes } = changes;
      if (row.is_practice === 1 && (candidate_email !== undefined || candidate_name !== undefined)) {
        throw invalid('candidate_email', 'Practice is one’s own: its candidate cannot change.');
      }
      const job = job_id === undefined ? undefined : await jobs.visible(write.tx, actor, job_id);
      if (job && row.is_practice === 0 && job.company_id !== row.company_id) throw notFound('Job');
      const email = candidate_email?.toLowerCase();
      const user = email === undefined ? undefined : await accountOf(write.tx, actor, email);
      if (email !== undefined) refuseUnverified(actor, { userId: user?.id ?? null, email });
      // Of a walk-in the name is all that is known: another name is another person.
      const isOther =
        row.candidate_email === null && row.user_id === null && email === undefined
          ? candidate_name !== undefined && candidate_name !== row.candidate_name
          : email !== undefined && email !== row.candidate_email;
      const time = scheduled_time === undefined ? row.scheduled_time : storedTime(scheduled_time);
      let next = await updateInterview(write, row, {
        scheduled_time: time,
        // A new time is a new chance: fifteen minutes count from it, or from now when it has passed.
        ...(scheduled_time !== undefined && { status: 'scheduled', no_show_at: noShowAt(time, write.now) }),
        ...(max_duration_minutes !== undefined && { max_duration_minutes }),
        ...(isOther && { candidate_name: user ? displayName(user) : '' }),
        ...(candidate_name !== undefined && { candidate_name }),
        ...(email !== undefined && { candidate_email: email, user_id: user?.id ?? null }),
        ...(job && {
          job_id: job.id,
          job_snapshot: JSON.stringify({
            title: job.title,
            company: job.company_name,
            requirements: job.requirements,
          } satisfies JobSnapshot),
        }),
      });
      if (next.job_id !== row.job_id || next.max_duration_minutes !== row.max_duration_minutes)
        next = await replan(write, next, job);
      if (isOther && (await latestConsent(write.tx, row.id)) !== undefined)
        await forgetConsent(write, actor, row);
      if (next.job_id !== row.job_id || next.user_id !== row.user_id)
        await applications.interviewChanged(write, next);
      if (next.status !== row.status) await steps.notify(write, next);
      if (next.scheduled_time !== row.scheduled_time || next.status !== row.status)
        await steps.record(write, next);
      return next;
    },
  };
}
