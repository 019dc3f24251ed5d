/** Steps of the status, each told to everybody who listens. */
import type { InterviewStatus } from '../../../shared/contract/interviews.ts';
import type { WebhookEventType } from '../../../shared/contract/webhooks.ts';
import { completion, round } from '../../../shared/domain/progress.ts';
import { mayStep } from '../../../shared/domain/status.ts';
import { ApiError } from '../../errors.ts';
import type { Write } from '../../store/store.ts';
import { emit } from '../../stream/events.ts';
import type { Hub } from '../../stream/hub.ts';
import type { ResultService } from '../analysis/results.service.ts';
import { showScorecards } from '../reviews/unveiling.ts';
import type { WebhookEvents } from '../webhooks/webhooks.events.ts';
import { toEventData } from './interviews.mapper.ts';
import { type InterviewRow, updateInterview } from './interviews.repository.ts';

/** A status as people say it. */
export const plain = (status: InterviewStatus): string => status.replace('_', ' ');

/** The event that tells webhooks of each status. */
export const EVENTS: Readonly<Record<InterviewStatus, WebhookEventType>> = {
  scheduled: 'interview.scheduled',
  in_progress: 'interview.started',
  completed: 'interview.completed',
  cancelled: 'interview.cancelled',
  no_show: 'interview.no_show',
};

export function statusSteps(hub: Hub, events: Pick<WebhookEvents, 'record'>, results: ResultService) {
  const notify = (write: Write, row: InterviewRow) =>
    emit(write, hub, row.id, [
      {
        event: {
          type: 'status_change',
          data: {
            status: row.status,
            completion_percentage: row.completion_percentage,
            timestamp: write.now,
          },
        },
        audience: 'everyone',
      },
    ]);

  /** Tells webhooks of the status that an interview has now. Practice is nobody else's business. */
  async function record(write: Write, row: InterviewRow, type = EVENTS[row.status]): Promise<void> {
    if (row.is_practice === 0) await events.record(write, type, toEventData(row));
  }

  /** One step of the status; everybody who listens hears of it. */
  async function step(
    write: Write,
    row: InterviewRow,
    status: InterviewStatus,
    changes: Parameters<typeof updateInterview>[2] = {},
  ): Promise<InterviewRow> {
    if (!mayStep(row.status, status)) {
      throw new ApiError(
        'INVALID_STATE',
        `An interview that is ${plain(row.status)} cannot become ${plain(status)}.`,
      );
    }
    const next = await updateInterview(write, row, { no_show_at: null, ...changes, status });
    if (status === 'completed') await showScorecards(write, [row.id]);
    await notify(write, next);
    await record(write, next);
    return next;
  }

  /** Completes a running interview, with all that is made of a completed one. */
  async function end(write: Write, row: InterviewRow): Promise<InterviewRow> {
    const started = Date.parse(row.start_time ?? write.now);
    const ended = await step(write, row, 'completed', {
      end_time: write.now,
      // A clock that was set back in the middle must not make a negative length.
      duration: Math.max(0, round((Date.parse(write.now) - started) / 1000, 3)),
      completion_percentage: completion(row.answered_count, row.question_count),
      ...(await results.fit(write.tx, row)),
    });
    await results.advise(write, ended);
    // Answers are scored as they come: with the last one the results are there, where there are any.
    if (ended.technical_accuracy !== null || ended.behavioral_score !== null)
      await record(write, ended, 'results.analyzed');
    return ended;
  }

  return { step, end, notify, record };
}
export type StatusSteps = ReturnType<typeof statusSteps>;
