/** Sends mail: a port, and its adapter for SMTP. Without one, mail stays in the store's outbox. */
import { createTransport } from 'nodemailer';

export interface OutgoingMail {
  /** The same for every attempt, so that a receiver can tell a repetition from a second mail. */
  id: string;
  to: string;
  subject: string;
  /** Plain text. */
  text: string;
}

export interface Mailer {
  /** @throws {MailRefused} when asking again is of no use; any other error when it may be. */
  send(mail: OutgoingMail): Promise<void>;
  close(): void;
}

/** The server refused this mail or its recipient for good (a 5xx answer to RCPT or DATA). */
export class MailRefused extends Error {
  override name = 'MailRefused';
}

const CONNECT_MS = 10_000;
const IDLE_MS = 30_000;

/** `url`: smtp:// or smtps://, with user and password where the server wants them. `from`: name and address. */
export function smtpMailer(url: string, from: string): Mailer {
  const transport = createTransport({
    url,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: IDLE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = /@([^>\s]+)/.exec(from)?.[1] ?? 'localhost';
  return {
    async send({ id, to, subject, text }) {
      try {
        await transport.sendMail({ from, to, subject, text, messageId: `<${id}@${domain}>` });
      } catch (error) {
        const { code, responseCode = 0, message } = error as Error & { code?: string; responseCode?: number };
        // A 5xx to anything else, the sign-in say, is the operator's to put right; then the mail can go.
        const isOfThisMail = code === 'EENVELOPE' || code === 'EMESSAGE';
        if (isOfThisMail && responseCode >= 500) throw new MailRefused(message, { cause: error });
        throw error;
      }
    },
    close: () => transport.close(),
  };
}
