/** Every mail that we write: short, plain and friendly. Links lead to the studio's pages. */

export interface MailText {
  /** Names the mail in the outbox. */
  kind: string;
  subject: string;
  text: string;
}

const SIGNATURE = 'JobHive Studio';
const mail = (kind: string, subject: string, ...paragraphs: string[]): MailText => ({
  kind,
  // A subject is one line, whatever name stands in it.
  subject: subject.replace(/\s+/g, ' '),
  text: `${[...paragraphs, SIGNATURE].join('\n\n')}\n`,
});

export const verifyEmail = (name: string, link: string, days: number): MailText =>
  mail(
    'verify_email',
    'Please confirm your email address',
    `Hello ${name},`,
    `welcome! Please confirm that this is your address:\n${link}`,
    `The link works for ${days} days. If you did not make an account, you need not do anything.`,
  );

export const resetPassword = (name: string, link: string, minutes: number): MailText =>
  mail(
    'password_reset',
    'Choose a new password',
    `Hello ${name},`,
    `somebody, probably you, asked for a new password. You can choose one here:\n${link}`,
    `The link works once, for ${minutes} minutes. If it was not you, you need not do anything: your password stays as it is.`,
  );

export const passwordChanged = (name: string, link: string): MailText =>
  mail(
    'password_changed',
    'Your password was changed',
    `Hello ${name},`,
    'your password was just changed. If it was you, all is well.',
    `If it was not, choose a new one at once:\n${link}`,
  );

export const twoFactorDisabled = (name: string, link: string): MailText =>
  mail(
    'two_factor_disabled',
    'Your second factor was turned off',
    `Hello ${name},`,
    'signing in now takes your password alone. If you turned the second factor off, all is well.',
    `If you did not, choose a new password at once:\n${link}`,
  );

export const addedToTeam = (name: string, company: string, role: string, link: string): MailText =>
  mail(
    'team_added',
    `You are now in the team of ${company}`,
    `Hello ${name},`,
    `${company} has added you to its team, as ${role}. Sign in to see its interviews:\n${link}`,
  );

export const invitedToTeam = (company: string, role: string, link: string): MailText =>
  mail(
    'team_invited',
    `${company} invites you to its team`,
    'Hello,',
    `${company} invites you to its team, as ${role}. Make an account with this address, and you are in:\n${link}`,
    'If you do not know them, you need not do anything.',
  );

/** `error`: what the last attempt ended with. */
export const webhookDisabled = (
  name: string,
  url: string,
  reason: 'gone' | 'exhausted',
  error: string,
): MailText =>
  mail(
    'webhook_disabled',
    'A webhook endpoint was switched off',
    `Hello ${name},`,
    reason === 'gone'
      ? `your endpoint says that it is gone for good (410), so nothing is sent to it any more:\n${url}`
      : `your endpoint has taken nothing for three days, so it was switched off:\n${url}\nThe last attempt: ${error}`,
    'What happens from now on is not sent to it. Once it works again, switch it on ' +
      '(PATCH /api/v1/webhooks/endpoints/{id}/ with {"enabled": true}); what failed can be sent again from the list of deliveries.',
  );
