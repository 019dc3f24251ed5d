/** Mail: kept in the store by the transaction that wants it, sent afterwards. Source: extensions, "Accounts and access". */
import type { RouteQuery } from '../../../shared/contract/common.ts';
import type { OutboxMail, outboxRoutes } from '../../../shared/contract/outbox.ts';
import type { Deps } from '../../deps.ts';
import { wireTime } from '../../http/time.ts';
import type { Executor } from '../../store/store.ts';
import {
  countMail,
  forgetMailBefore,
  insertMail,
  listMail,
  type MailRow,
  updateMail,
} from './mail.repository.ts';
import type { MailText } from './mail.texts.ts';
import { contextOf, mailWorker } from './mail.worker.ts';

const KEEP_MS = 90 * 86_400_000;

export function mailService(deps: Pick<Deps, 'store' | 'clock' | 'log' | 'sealer' | 'mailer' | 'config'>) {
  const { store, clock, sealer, config } = deps;
  const { deliver, start, wake } = mailWorker(deps);

  const toMail = (row: MailRow): OutboxMail => ({
    id: row.id,
    kind: row.kind,
    to: row.recipient,
    subject: row.subject,
    text: row.sealed_text === null ? null : sealer.open(row.sealed_text, contextOf(row.id)),
    status: row.status,
    attempts: row.attempts,
    last_error: row.last_error,
    created_at: wireTime(row.created_at),
    next_attempt_at: wireTime(row.next_attempt_at),
    sent_at: wireTime(row.sent_at),
  });

  return {
    deliver,
    start,

    /**
     * Puts a mail into the outbox, in the caller's transaction: it is sent if and only if that commits.
     * `usefulMs`: how long it is worth sending.
     */
    async queue(
      { tx, after }: { tx: Executor; after: (effect: () => void) => void },
      to: string,
      { kind, subject, text }: MailText,
      usefulMs: number,
    ): Promise<void> {
      const now = clock();
      const created_at = now.toISOString();
      await forgetMailBefore(tx, new Date(now.getTime() - KEEP_MS).toISOString());
      const id = await insertMail(tx, {
        kind,
        recipient: to,
        subject,
        sealed_text: null,
        status: 'queued',
        next_attempt_at: created_at,
        expires_at: new Date(now.getTime() + usefulMs).toISOString(),
        last_error: null,
        created_at,
        sent_at: null,
      });
      // Sealed to its own row, whose number is known only now.
      await updateMail(tx, id, { sealed_text: sealer.seal(text, contextOf(id)) });
      after(wake);
    },

    /** The address of one of the studio's pages, as it stands in a mail. */
    pageLink(path: string, query: Record<string, string> = {}): string {
      const origin = config.publicUrl ?? `http://localhost:${config.port}`;
      const search = new URLSearchParams(query).toString();
      return `${origin}${path}${search === '' ? '' : `?${search}`}`;
    },

    async list(query: RouteQuery<typeof outboxRoutes.listOutbox>) {
      const filter = { status: query.status, recipient: query.to };
      const rows = await listMail(store.read, filter, { ...query, ordering: query.ordering ?? '-id' });
      return { count: await countMail(store.read, filter), rows: rows.map(toMail) };
    },
  };
}
export type MailService = ReturnType<typeof mailService>;
