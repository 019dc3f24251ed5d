/**
 * Sample data, made by the same functions that people's own data goes through: what the samples show is
 * what the product does.
 */
import type { Interview } from '../../../shared/contract/interviews.ts';
import type { Question } from '../../../shared/contract/questions.ts';
import type { Actor } from '../../../shared/domain/permissions.ts';
import { buildServices, type Services } from '../../app.ts';
import type { Config } from '../../config.ts';
import type { Deps } from '../../deps.ts';
import { StartError } from '../../errors.ts';
import { randomSecret } from '../accounts/tokens.ts';
import {
  SAMPLE_ACCOUNT,
  SAMPLE_CANDIDATES,
  SAMPLE_JOBS,
  SAMPLE_LEARNER,
  SAMPLE_NOTES,
  SAMPLE_THIN_ANSWERS,
} from './samples.ts';

const FINISHED = 40;
const AHEAD = 5;
const PRACTISED = 5;
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** A small seeded generator (mulberry32), so that the samples are the same everywhere. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Fills the store. `open` opens the dependencies with the clock that is handed to it, for the samples lie
 * in the past. Answers the line to tell the user. A store that has the samples is left as it is; where an earlier run
 * was cut short, the rest is added.
 * @throws {StartError} while another program fills the same store.
 */
export async function fillWithSamples(open: (clock: () => Date) => Promise<Deps>): Promise<string> {
  let now = Date.now();
  const deps = await open(() => new Date(now));
  let unlock: (() => Promise<void>) | undefined;
  try {
    unlock = await lockSamples(deps.config);
    const services = buildServices(deps);
    const random = seeded(2026);
    const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
    const today = now;

    const password = randomSecret().slice(0, 16);
    const { created, actor } = await sampleAccount(services, deps, password);
    let added = created;
    /** What an earlier run has made of something, oldest first; it may have been cut short. */
    const whole = { limit: 100, offset: 0, ordering: 'id' } as const;

    now = today - 60 * DAY_MS;
    const company = actor.company?.id;
    const posted = (await services.jobs.list(actor, { ...whole, company })).rows;
    const bank = await deps.content.bank();
    const jobs: number[] = [];
    for (const job of SAMPLE_JOBS) {
      const known = posted.find(({ title }) => title === job.title);
      added ||= known === undefined;
      jobs.push((known ?? (await services.jobs.create(actor, { ...job, is_active: true }))).id);
    }

    /** Runs one interview as a person of the given ability, 0–1, would. */
    async function run(
      who: Actor,
      interview: Pick<Interview, 'id' | 'status'>,
      ability: number,
      mayEnd = true,
    ): Promise<void> {
      added = true;
      let question: Question | undefined;
      if (interview.status === 'in_progress') {
        question = await services.asking.next(who, interview.id);
      } else {
        const consent = { recording: false, behavioral_analysis: true, ai_scoring: true };
        await services.interviews.consent(who, interview.id, consent);
        question = (await services.interviews.start(who, interview.id)).question;
      }
      for (let asked = 0; question !== undefined && (mayEnd || asked < 3); asked++) {
        const text = answerTo(question);
        const response_time = Math.round((2 + random() * 14) * 10) / 10;
        const duration = Math.round(text.length / 14);
        now += (response_time + duration) * 1000;
        await services.answers.create(who, interview.id, {
          question_id: question.id,
          text,
          response_time,
          duration,
        });
        await services.answers.attention(who, interview.id, {
          question_id: question.id,
          samples: Array.from({ length: 10 }, (_, t) => ({
            t,
            focused: random() < 0.93,
            speaking: random() < 0.8,
          })),
        });
        question = await services.asking.next(who, interview.id);
      }
      if (mayEnd) await services.interviews.end(who, interview.id);

      function answerTo({ text }: Question): string {
        const model = bank.find((each) => each.text === text)?.model_answer;
        const luck = ability + (random() - 0.5) * 0.5;
        if (model === undefined || luck < 0.25) return pick(SAMPLE_THIN_ANSWERS);
        const sentences = model.match(/[^.!?]+[.!?]+["”’]?\s*/g) ?? [model];
        return sentences
          .slice(0, Math.max(2, Math.round(sentences.length * Math.min(1, luck + 0.1))))
          .join('')
          .trim();
      }
    }

    const schedule = (index: number, at: number) => {
      const name = SAMPLE_CANDIDATES[index % SAMPLE_CANDIDATES.length] as string;
      return services.interviews.create(actor, {
        job_id: jobs[index % jobs.length],
        scheduled_time: new Date(at).toISOString(),
        max_duration_minutes: 25,
        enable_behavioral_analysis: true,
        candidate_name: name,
        candidate_email: `${name
          .toLowerCase()
          .normalize('NFD')
          .replace(/[^a-z ]/g, '')
          .replace(' ', '.')}@example.com`,
        difficulty: pick(['junior', 'intermediate', 'senior'] as const),
        language: 'en',
      });
    };

    const scheduled = (await services.interviews.list(actor, { ...whole, is_practice: false })).rows;
    const isOver = (interview: Pick<Interview, 'status'> | undefined) => interview?.status === 'completed';
    for (let index = 0; index < FINISHED; index++) {
      if (isOver(scheduled[index])) continue;
      const at = today - (FINISHED - index) * 1.4 * DAY_MS;
      now = at - 3 * DAY_MS;
      const interview = scheduled[index] ?? (await schedule(index, at));
      now = at + random() * 4 * 60_000;
      await run(actor, interview, 0.25 + random() * 0.75);
      const interviewer_notes = pick(SAMPLE_NOTES);
      if (interviewer_notes) await services.interviews.update(actor, interview.id, { interviewer_notes });
    }
    // What lies ahead, and one that is running: a studio in the middle of its week.
    now = today - DAY_MS;
    for (let index = 0; index < AHEAD; index++) {
      if (scheduled[FINISHED + index] === undefined)
        await schedule(FINISHED + index, today + (index < 2 ? index + 1 : index * 24) * HOUR_MS);
    }
    const last = scheduled[FINISHED + AHEAD];
    if (last === undefined || last.status === 'scheduled') {
      const running = last ?? (await schedule(FINISHED + AHEAD, today - 6 * 60_000));
      now = today - 6 * 60_000;
      await run(actor, running, 0.8, false);
    }

    now = today - 21 * DAY_MS;
    const learner = await localProfile(services, deps);
    const practised = (await services.interviews.list(learner, { ...whole, is_practice: true })).rows;
    for (let index = 0; index < PRACTISED; index++) {
      if (isOver(practised[index])) continue;
      now = today - (PRACTISED - index) * 4 * DAY_MS;
      const practice = {
        job_id: jobs[0],
        is_practice: true,
        max_duration_minutes: 20,
        enable_behavioral_analysis: true,
        difficulty: 'intermediate',
        language: 'en',
      } as const;
      const interview = practised[index] ?? (await services.interviews.create(learner, practice));
      await run(learner, interview, 0.35 + index * 0.13);
    }
    if (!added) return `The samples are there already. Sign in as ${SAMPLE_ACCOUNT.email}.`;
    if (!created) return `The samples are complete now. Sign in as ${SAMPLE_ACCOUNT.email}.`;
    return `The samples are in ${deps.config.dataDir}. Choose the profile ${SAMPLE_ACCOUNT.first_name} ${SAMPLE_ACCOUNT.last_name}, or sign in as ${SAMPLE_ACCOUNT.email} with the password ${password}`;
  } finally {
    await unlock?.();
    await deps.store.close();
  }
}

/** Two that look for what is missing would both make it. A SQLite store is one program's anyway. */
async function lockSamples({ postgresUrl }: Config): Promise<(() => Promise<void>) | undefined> {
  if (postgresUrl === undefined) return undefined;
  const { LOCKS, tryLock } = await import('../../store/advisory-lock.ts');
  const unlock = await tryLock(postgresUrl, LOCKS.samples);
  if (unlock === null)
    throw new StartError('Another program is filling this store with samples. Let it end first.');
  return unlock;
}

async function sampleAccount(
  services: Services,
  deps: Deps,
  password: string,
): Promise<{ created: boolean; actor: Actor }> {
  const known = await services.users.findByEmail(SAMPLE_ACCOUNT.email);
  if (known === null) await services.auth.register({ ...SAMPLE_ACCOUNT, password, role: 'employer' });
  return { created: known === null, actor: await ready(services, deps, SAMPLE_ACCOUNT.email) };
}

/** A registered account as it is shown on this instance; doing it again changes nothing. */
async function ready(services: Services, deps: Deps, email: string): Promise<Actor> {
  const actor = await services.users.findByEmail(email);
  if (actor === null) throw new Error('The sample account was not stored.');
  await services.users.vouchFor(actor.userId);
  if (deps.config.mode === 'device') await services.users.offerAsProfile(actor.userId);
  return { ...actor, isVerified: true };
}

/** Somebody who practises on this device; on a hosted instance an account like any other. */
async function localProfile(services: Services, deps: Deps): Promise<Actor> {
  const username = 'demo-practice';
  const email = 'practice@example.com';
  if ((await services.users.findByEmail(email)) === null) {
    const password = randomSecret();
    await services.auth.register({ ...SAMPLE_LEARNER, username, email, password, role: 'user' });
  }
  return ready(services, deps, email);
}
