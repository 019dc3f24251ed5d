/** Sends what waits in the outbox, for as long as it takes. */

import type { Deps } from '../../deps.ts';
import { MailRefused } from '../../engines/mailer.ts';
import { claimMail, type MailRow, nextDue, updateMail } from './mail.repository.ts';

/** Longer than the mailer's own time limits together: nobody takes over a mail that is still being sent. */
const ATTEMPT_MS = 5 * 60_000;
const FIRST_RETRY_MS = 15_000;
const LONGEST_RETRY_MS = 3_600_000;
const POLL_MS = 15_000;

/** How long to wait after failure number `attempt`: doubling, with jitter of a half. `random`: 0 to 1. */
export const retryAfterMs = (attempt: number, random: number): number =>
  Math.round(Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** (attempt - 1)) * (0.5 + random / 2));

export const contextOf = (id: number): string => `outbox:${id}`;

export function mailWorker({
  store,
  clock,
  log,
  sealer,
  mailer,
}: Pick<Deps, 'store' | 'clock' | 'log' | 'sealer' | 'mailer'>) {
  const later = (ms: number) => new Date(clock().getTime() + ms).toISOString();
  const update = (row: MailRow, changes: Parameters<typeof updateMail>[2]) =>
    store.local((tx) => updateMail(tx, row.id, changes));
  const giveUp = (row: MailRow, why: string) =>
    update(row, { status: 'failed', next_attempt_at: null, last_error: why });

  /** Sends one mail that was claimed. Answers whether the server is there to take more. */
  async function attempt(row: MailRow, send: NonNullable<typeof mailer>['send']): Promise<boolean> {
    if (row.expires_at <= clock().toISOString()) {
      await giveUp(row, row.last_error ?? 'It was too old to be of use.');
      return true;
    }
    try {
      await send({
        id: `${row.id}.${Date.parse(row.created_at)}`,
        to: row.recipient,
        subject: row.subject,
        text: sealer.open(row.sealed_text ?? '', contextOf(row.id)),
      });
    } catch (error) {
      const why = (error as Error).message;
      log.warn({ err: error, mail: row.id }, 'A mail could not be sent');
      if (error instanceof MailRefused) {
        await giveUp(row, why);
        return true;
      }
      const next_attempt_at = later(retryAfterMs(row.attempts + 1, Math.random()));
      await update(row, { next_attempt_at, last_error: why });
      return false;
    }
    await update(row, {
      status: 'sent',
      sent_at: clock().toISOString(),
      next_attempt_at: null,
      sealed_text: null,
      last_error: null,
    });
    return true;
  }

  let stopped = false;
  let wake = () => {};

  /** Sends what is due, one after the other, until nothing is or the server fails. Answers how many it tried. */
  async function deliver(): Promise<number> {
    let tried = 0;
    while (mailer !== null && !stopped) {
      const row = await nextDue(store.read, clock().toISOString());
      if (row === undefined) break;
      if (!(await store.local((tx) => claimMail(tx, row, later(ATTEMPT_MS))))) continue;
      tried += 1;
      if (!(await attempt(row, mailer.send))) break;
    }
    return tried;
  }

  return {
    deliver,

    /** Tells a running worker that there is something to do. */
    wake: () => wake(),

    /** Delivers now, whenever it is woken, and by and by; call what it returns to stop after the mail in hand. */
    start(): () => Promise<void> {
      if (mailer === null) return async () => {};
      let running: Promise<void> | undefined;
      let again = false;
      const run = () => {
        again = true;
        running ??= (async () => {
          while (again && !stopped) {
            again = false;
            await deliver().catch((error: unknown) => log.error({ err: error }, 'The outbox cannot be read'));
          }
          running = undefined;
        })();
      };
      const timer = setInterval(run, POLL_MS).unref();
      wake = run;
      run();
      return async () => {
        stopped = true;
        wake = () => {};
        clearInterval(timer);
        await running;
      };
    },
  };
}
