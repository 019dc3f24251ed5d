/**
 * Works on what waits for language models, so that no answer ever waits for one. What it holds is leased: a process
 * that dies loses nothing but time. Several may run side by side.
 */
import type { EngineTrouble } from '../../../shared/contract/engines.ts';
import type { RubricPoint, ScoreResult } from '../../../shared/domain/scoring/types.ts';
import { checkVerdict } from '../../../shared/domain/second-opinion.ts';
import type { Deps } from '../../deps.ts';
import type { LanguageModel } from '../../engines/language-model.ts';
import { PROMPT_VERSIONS } from '../../engines/prompts.ts';
import { EngineError, isPassing } from '../../engines/trouble.ts';
import type { AnalysisService } from '../analysis/analysis.service.ts';
import type { InterviewService } from '../interviews/interviews.service.ts';
import type { AskingService } from '../questions/asking.service.ts';
import { contactIn, followUpRefusal } from './evidence.ts';
import { type OpinionService, recordUse, type Use } from './opinions.service.ts';
import { type EngineSettings, labelOf } from './settings.service.ts';
import { claimTasks, deferTask, endTask, isAnyDue, type TaskRow, taskAnswer } from './uses.repository.ts';

const HOUR_MS = 3_600_000;

export const WORK_DEFAULTS = {
  /** After so long, others may think that whoever took a task is dead: longer than a call with all its retries. */
  leaseMs: 5 * 60_000,
  /** Calls at one time, in all and for one tenant, whose engine is often a laptop's. */
  concurrency: 16,
  concurrencyPerTenant: 2,
  /** For what is to be tried again, and for what other processes put into the queue. */
  pollMs: 2000,
  /** From each failure to the next call. */
  retryDelaysMs: [30_000, 5 * 60_000, 30 * 60_000, 2 * HOUR_MS],
  /** What has waited so long is given up. */
  oldestMs: 24 * HOUR_MS,
  /** How long a stop waits for calls under way; what takes longer is given back. */
  graceMs: 1000,
};
export type WorkOptions = typeof WORK_DEFAULTS;

export interface Working {
  /** Ends when every call has ended or was given back, and is written down. */
  stop(): Promise<void>;
}

interface Services {
  opinions: Pick<OpinionService, 'onWake'>;
  engineSettings: Pick<EngineSettings, 'ofInterview'>;
  interviews: Pick<InterviewService, 'agreedModel' | 'row'>;
  asking: Pick<AskingService, 'awaited'>;
  analysis: Pick<AnalysisService, 'history'>;
}

/** What became of a task. */
type Outcome =
  | { is: 'recorded'; use: Use }
  /** Nothing was sent, and nothing will be. */
  | { is: 'dropped' }
  | { is: 'deferred'; waitMs: number; attempts: number };

/** Starts working, in this process, until it is stopped. */
export function startOpinions(
  deps: Pick<Deps, 'store' | 'clock' | 'scorer' | 'log'>,
  services: Services,
  options: Partial<WorkOptions> = {},
): Working {
  const { store, clock, log } = deps;
  const settings = { ...WORK_DEFAULTS, ...options };
  const attempt = attempts(deps, services, settings);
  const breakOff = new AbortController();
  /** Tasks under way, by tenant. */
  const busy = new Map<string, number>();
  const underWay = new Set<Promise<void>>();
  let stopping = false;
  let round: Promise<void> | undefined;
  let wanted = false;
  let timer: NodeJS.Timeout | undefined;

  const later = (ms: number) => new Date(clock().getTime() + ms).toISOString();

  async function write(task: TaskRow, outcome: Outcome): Promise<void> {
    switch (outcome.is) {
      case 'recorded':
        await store.write(task.tenant, async (tenantWrite) => {
          if (await endTask(tenantWrite.tx, task)) await recordUse(tenantWrite, outcome.use);
        });
        return;
      case 'dropped':
        await store.local((tx) => endTask(tx, task));
        return;
      case 'deferred':
        await store.local((tx) =>
          deferTask(tx, task, { dueAt: later(outcome.waitMs), attempts: outcome.attempts }),
        );
    }
  }

  async function attend(task: TaskRow): Promise<void> {
    try {
      const outcome = await attempt(task, breakOff.signal).catch((error: unknown): Outcome => {
        if (breakOff.signal.aborted) return { is: 'deferred', waitMs: 0, attempts: task.attempts };
        // A mistake of ours, or a store that is gone: as often as what may pass, and no more, for each may be a call.
        log.error({ err: error, task: task.id }, 'A task for a language model failed');
        const waitMs = settings.retryDelaysMs[task.attempts];
        return waitMs === undefined
          ? { is: 'dropped' }
          : { is: 'deferred', waitMs, attempts: task.attempts + 1 };
      });
      await write(task, outcome);
    } catch (error) {
      // A full disk, say: its lease runs out, and it is tried again.
      log.error({ err: error, task: task.id }, 'What became of a task for a language model is not written');
    }
    const left = (busy.get(task.tenant) ?? 1) - 1;
    if (left === 0) busy.delete(task.tenant);
    else busy.set(task.tenant, left);
    wake();
  }

  /** Takes what the free places have room for. */
  async function take(): Promise<TaskRow[]> {
    const { concurrency, concurrencyPerTenant, leaseMs } = settings;
    const used = [...busy.values()].reduce((sum, n) => sum + n, 0);
    if (stopping || used >= concurrency) return [];
    const full = [...busy].filter(([, n]) => n >= concurrencyPerTenant).map(([tenant]) => tenant);
    // One at a time keeps a tenant from taking more than its share; there are only a few places.
    const query = { now: clock().toISOString(), until: later(leaseMs), busy: full, limit: 1 };
    // Looking costs no lock, and mostly there is nothing.
    if (!(await isAnyDue(store.read, query.now))) return [];
    return store.local((tx) => claimTasks(tx, store.dialect, query));
  }

  async function run(): Promise<void> {
    clearTimeout(timer);
    try {
      do {
        wanted = false;
        for (let taken = await take(); taken.length > 0; taken = await take()) {
          for (const task of taken) {
            busy.set(task.tenant, (busy.get(task.tenant) ?? 0) + 1);
            const work = attend(task).finally(() => underWay.delete(work));
            underWay.add(work);
          }
        }
      } while (wanted && !stopping);
    } catch (error) {
      log.error({ err: error }, 'The queue for language models cannot be read');
    }
    round = undefined;
    if (!stopping) timer = setTimeout(wake, settings.pollMs).unref();
  }

  function wake(): void {
    wanted = true;
    if (!stopping) round ??= run();
  }

  const stopListening = services.opinions.onWake(wake);
  wake();

  return {
    async stop() {
      stopping = true;
      stopListening();
      clearTimeout(timer);
      await round;
      clearTimeout(timer);
      const grace = setTimeout(() => breakOff.abort(), settings.graceMs);
      await Promise.all(underWay);
      clearTimeout(grace);
    },
  };
}

/** One attempt at a task: what is asked, and whether what comes back may count. */
function attempts(
  { store, clock, scorer }: Pick<Deps, 'store' | 'clock' | 'scorer'>,
  { engineSettings, interviews, asking, analysis }: Services,
  { retryDelaysMs, oldestMs }: WorkOptions,
) {
  type Found = NonNullable<Awaited<ReturnType<typeof find>>>;

  /** All that the task is about; undefined where it has lost its reason, or the candidate the will. */
  async function find(task: TaskRow) {
    const interview = await interviews.row(store.read, task.interview_id);
    const [about] = await taskAnswer(store.read, task.answer_id);
    if (interview === undefined || about === undefined) return undefined;
    const { languageModel } = await engineSettings.ofInterview(store.read, interview);
    const agreedTo = await interviews.agreedModel(store.read, interview.id);
    if (languageModel === null || labelOf(languageModel) !== agreedTo) return undefined;
    const use = task.purpose === 'scoring' ? 'scoring' : 'follow_ups';
    if (!languageModel.uses.includes(use)) return undefined;
    const said = await analysis.history(store.read, interview.id);
    const scored = said.find(({ question_id }) => question_id === about.question_id);
    if (scored === undefined) return undefined;
    return { interview, about, result: scored.result, model: languageModel.open() };
  }

  async function grade({ about, result, model }: Found, signal: AbortSignal) {
    const rubric = JSON.parse(about.key_points) as RubricPoint[];
    const { question, answer } = about;
    const graded = await model.grade(
      { question, answer, points: rubric.map(({ id, text }) => ({ id, text })) },
      signal,
    );
    const contact = contactIn(scorer, question, rubric, (result as ScoreResult).points);
    const checked = checkVerdict(graded.value, answer, rubric, contact);
    return checked.ok
      ? { ...graded, trouble: null, result: { score: checked.score, points: checked.points } }
      : { ...graded, trouble: checked.refusal, result: null };
  }

  async function word({ interview, about, model }: Found, point: RubricPoint, signal: AbortSignal) {
    const { question, answer } = about;
    const made = await model.followUp(
      { question, answer, point: point.text, language: interview.language },
      signal,
    );
    const trouble = followUpRefusal(scorer, { question, point, text: made.value });
    return { ...made, trouble, result: trouble ? null : { point_id: point.id, question: made.value } };
  }

  function failed(task: TaskRow, error: EngineError): { waitMs: number; attempts: number } | null {
    const age = clock().getTime() - Date.parse(task.created_at);
    // A follow-up that is late is of no use.
    if (!isPassing(error) || task.purpose === 'follow_up' || age > oldestMs) return null;
    if (error.trouble === 'circuit_open') return { waitMs: error.waitMs, attempts: task.attempts };
    const delay = retryDelaysMs[task.attempts];
    if (delay === undefined) return null;
    return { waitMs: Math.max(delay, Math.min(error.waitMs, HOUR_MS)), attempts: task.attempts + 1 };
  }

  return async (task: TaskRow, signal: AbortSignal): Promise<Outcome> => {
    const found = await find(task);
    if (found === undefined) return { is: 'dropped' };
    const point =
      task.purpose === 'follow_up'
        ? await asking.awaited(store.read, found.interview, found.about.question_id)
        : undefined;
    if (task.purpose === 'follow_up' && point === undefined) return { is: 'dropped' };
    const use = (rest: Pick<Use, 'promptVersion' | 'trouble' | 'result' | 'durationMs'>): Outcome => ({
      is: 'recorded',
      use: {
        interviewId: task.interview_id,
        questionId: found.about.question_id,
        answerId: task.answer_id,
        purpose: task.purpose,
        ...nameOf(found.model),
        ...rest,
      },
    });
    const began = performance.now();
    try {
      const { promptVersion, trouble, result, durationMs } =
        point === undefined ? await grade(found, signal) : await word(found, point, signal);
      return use({ promptVersion, trouble, result, durationMs });
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      const again = failed(task, error);
      if (again !== null) return { is: 'deferred', ...again };
      const trouble: EngineTrouble = error.trouble;
      const durationMs = Math.round(performance.now() - began);
      return use({ promptVersion: PROMPT_VERSIONS[task.purpose], trouble, result: null, durationMs });
    }
  };
}

const nameOf = ({ model, host }: LanguageModel) => ({ model, host });
