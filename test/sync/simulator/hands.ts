/** What people do, drawn from a seed, as an outside program does it: through the API of the instance before them. */
import { anyTable } from '../../../server/sync/rows.ts';
import { CONSENT } from '../../server/support/interview.ts';
import { QUESTION_SET } from '../../server/support/scene.ts';
import type { Reply, Studio } from '../../support/studio.ts';
import { cellOf, type Kind, type Model } from './model.ts';

/** Somebody at an instance. */
export interface Seat {
  /** -1: the hosted instance. */
  nr: number;
  studio: () => Studio;
  tenant: string;
  /** Below /api/v1; signed in again where a clock has ended the session. */
  call(method: string, path: string, body?: unknown): Promise<Reply>;
}

export interface Hands {
  random: () => number;
  model: Model;
  seats: readonly Seat[];
  /** Text that nobody else writes. */
  unique(what: string): string;
}

type Deed = (seat: Seat) => Promise<void>;

export function deedsOf({ random, model, seats, unique }: Hands): Record<string, Deed> {
  const pick = <T>(all: readonly T[]): T | undefined => all[Math.floor(random() * all.length)];
  const isDone = ({ status }: Reply): boolean => status >= 200 && status < 300;
  const interviewsOf = (seat: Seat, ...statuses: string[]) =>
    seat
      .studio()
      .deps.store.read.selectFrom('interviews')
      .select(['id', 'uid', 'candidate_name', 'interviewer_notes'])
      .where('tenant', '=', seat.tenant)
      .where('status', 'in', statuses as 'scheduled'[])
      .orderBy('uid')
      .execute();
  const rowsOf = (seat: Seat, table: 'jobs' | 'question_sets') =>
    anyTable(seat.studio().deps.store.read)
      .selectFrom(table)
      .select(['id', 'uid', table === 'jobs' ? 'title as called' : 'name as called'])
      .where('tenant', '=', seat.tenant)
      .where('deleted_at', 'is', null)
      .orderBy('uid')
      .execute();
  const someInterview = async (seat: Seat, ...statuses: string[]) =>
    pick(await interviewsOf(seat, ...statuses));

  /** Does it, and remembers the text of it once it is acknowledged. */
  async function say(
    seat: Seat,
    kind: Kind,
    text: string,
    [method, path, body]: [string, string, unknown],
    more: { cell?: string; seen?: string | null } = {},
  ): Promise<Reply> {
    const reply = await seat.call(method, path, body);
    if (isDone(reply)) {
      const { cell, seen } = more;
      model.said({ kind, text, by: seat.nr, ...(cell !== undefined && { cell }) }, seen);
    }
    return reply;
  }

  async function beginOne(seat: Seat, { id, uid }: { id: number; uid: string }): Promise<void> {
    model.goesOn(uid, seat.nr);
    await seat.call('POST', `/interview/interviews/${id}/consent/`, CONSENT);
    await seat.call('POST', `/interview/interviews/${id}/start_session/`);
  }

  async function answerIn(seat: Seat, { id, uid }: { id: number; uid: string }): Promise<void> {
    model.goesOn(uid, seat.nr);
    const open = await seat
      .studio()
      .deps.store.read.selectFrom('questions')
      .select('id')
      .where('interview_id', '=', id)
      .where('asked_at', 'is not', null)
      .where('id', 'not in', (query) => query.selectFrom('answers').select('question_id'))
      .orderBy('position')
      .executeTakeFirst();
    if (open === undefined)
      return void (await seat.call('GET', `/interview/interviews/${id}/next_question/`));
    const text = `${unique('Answer')}: I measured it first, then added an index, and it took 20 ms.`;
    const body = { question_id: open.id, text };
    await say(seat, 'answer', text, ['POST', `/interview/interviews/${id}/answers/`, body]);
  }

  return {
    async postJob(seat) {
      const title = unique('Job');
      // The description stays as it is: by it each job is counted once.
      const body = { title, description: title, requirements: 'Python, SQL' };
      await say(seat, 'job', title, ['POST', '/interview/jobs/', body]);
    },
    async changeJob(seat) {
      const job = pick(await rowsOf(seat, 'jobs'));
      if (job === undefined) return;
      const title = unique('Title');
      const cell = cellOf('jobs', job.uid);
      await say(seat, 'title', title, ['PATCH', `/interview/jobs/${job.id}/`, { title }], {
        ...{ cell, seen: job.called as string },
      });
    },
    async deleteJob(seat) {
      const job = random() < 0.2 ? pick(await rowsOf(seat, 'jobs')) : undefined;
      if (job) await seat.call('DELETE', `/interview/jobs/${job.id}/`);
    },
    async restoreJob(seat) {
      const deleted = await seat
        .studio()
        .deps.store.read.selectFrom('jobs')
        .select('id')
        .where('tenant', '=', seat.tenant)
        .where('deleted_at', 'is not', null)
        .orderBy('uid')
        .execute();
      const job = pick(deleted);
      if (job) await seat.call('POST', `/interview/jobs/${job.id}/restore/`);
    },
    async postSet(seat) {
      const name = unique('Set');
      await say(seat, 'set', name, ['POST', '/interview/question-sets/', { ...QUESTION_SET, name }]);
    },
    async changeSet(seat) {
      const set = pick(await rowsOf(seat, 'question_sets'));
      if (set === undefined) return;
      const name = unique('Name');
      const cell = cellOf('question_sets', set.uid);
      await say(seat, 'name', name, ['PATCH', `/interview/question-sets/${set.id}/`, { name }], {
        ...{ cell, seen: set.called as string },
      });
    },
    async deleteSet(seat) {
      const set = random() < 0.2 ? pick(await rowsOf(seat, 'question_sets')) : undefined;
      if (set) await seat.call('DELETE', `/interview/question-sets/${set.id}/`);
    },
    async schedule(seat) {
      const job = pick(await rowsOf(seat, 'jobs'));
      if (job === undefined) return;
      const candidate_name = unique('Candidate');
      const body = { job_id: job.id, candidate_name };
      await say(seat, 'candidate', candidate_name, ['POST', '/interview/interviews/', body]);
    },
    async replan(seat) {
      const interview = random() < 0.5 ? await someInterview(seat, 'scheduled') : undefined;
      if (interview === undefined) return;
      model.goesOn(interview.uid, seat.nr);
      const max_duration_minutes = pick([10, 30, 60]);
      await seat.call('PATCH', `/interview/interviews/${interview.id}/`, { max_duration_minutes });
    },
    /** Two hold the interview that both know, each without hearing of the other. */
    async collide(seat) {
      const mine = await someInterview(seat, 'scheduled');
      const other = pick(seats.filter((each) => each !== seat)) as Seat;
      const theirs = (await interviewsOf(other, 'scheduled')).find(({ uid }) => uid === mine?.uid);
      if (mine === undefined || theirs === undefined) return;
      for (const [where, one] of [
        [seat, mine],
        [other, theirs],
      ] as const) {
        await beginOne(where, one);
        await answerIn(where, one);
        if (random() < 0.5) await where.call('POST', `/interview/interviews/${one.id}/end_session/`);
      }
    },
    async begin(seat) {
      const interview = await someInterview(seat, 'scheduled', 'no_show');
      if (interview) await beginOne(seat, interview);
    },
    async answer(seat) {
      const interview = await someInterview(seat, 'in_progress');
      if (interview) await answerIn(seat, interview);
    },
    async end(seat) {
      const interview = await someInterview(seat, 'in_progress');
      if (interview === undefined) return;
      model.goesOn(interview.uid, seat.nr);
      await seat.call('POST', `/interview/interviews/${interview.id}/end_session/`);
    },
    async cancel(seat) {
      const interview = random() < 0.3 ? await someInterview(seat, 'scheduled') : undefined;
      if (interview === undefined) return;
      model.goesOn(interview.uid, seat.nr);
      await seat.call('POST', `/interview/interviews/${interview.id}/cancel/`, { reason: 'Filled.' });
    },
    async note(seat) {
      const interview = await someInterview(seat, 'scheduled', 'in_progress', 'completed');
      if (interview === undefined) return;
      const interviewer_notes = unique('Note');
      await say(
        seat,
        'note',
        interviewer_notes,
        ['PATCH', `/interview/interviews/${interview.id}/`, { interviewer_notes }],
        { seen: interview.interviewer_notes },
      );
    },
    async decide(seat) {
      const interview = await someInterview(seat, 'completed');
      if (interview === undefined) return;
      const reason = unique('Reason');
      const body = { decision: pick(['hire', 'maybe', 'no_hire']), reason };
      await say(seat, 'decision', reason, ['PUT', `/interview/interviews/${interview.id}/decision/`, body]);
    },
    async override(seat) {
      const interview = await someInterview(seat, 'completed');
      if (interview === undefined) return;
      const reason = unique('Override');
      const body = { score: Math.floor(random() * 100), reason };
      await say(seat, 'override', reason, ['POST', `/interview/interviews/${interview.id}/overrides/`, body]);
    },
    /** Two score one interview anew, each without hearing of the other. */
    async rescoreTwice(seat) {
      const mine = await someInterview(seat, 'completed');
      const other = pick(seats.filter((each) => each !== seat)) as Seat;
      const theirs = (await interviewsOf(other, 'completed')).find(({ uid }) => uid === mine?.uid);
      if (mine === undefined || theirs === undefined) return;
      await seat.call('POST', `/interview/interviews/${mine.id}/rescore/`);
      await other.call('POST', `/interview/interviews/${theirs.id}/rescore/`);
    },
    async rescore(seat) {
      const interview = await someInterview(seat, 'completed');
      if (interview) await seat.call('POST', `/interview/interviews/${interview.id}/rescore/`);
    },
  };
}

/** What makes an interview go on is done more often than what ends it. */
export const OFTEN: readonly string[] = [
  ...['schedule', 'schedule', 'replan', 'begin', 'collide', 'note', 'decide'],
  ...['answer', 'answer', 'answer', 'answer'],
];
