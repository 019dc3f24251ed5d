/** Sends mail, as a port. Without an adapter, mail stays in the store's outbox. */
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
