/** Mail over SMTP. */
import { createTransport } from 'nodemailer';
import { type Mailer, MailRefused } from './mailer.ts';

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
