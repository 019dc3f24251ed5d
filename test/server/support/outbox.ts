/** What people were written, as an administrator reads it in the outbox. */
import type { Person, Studio } from '../../support/studio.ts';

const ADMIN = { email: 'root@example.com', password: 'an-administrators-secret' };

/** Makes the administrator of the settings, and signs in. */
export async function admin(studio: Studio): Promise<Person> {
  await studio.services.admins.seed(ADMIN);
  const { body } = await studio.call('POST', '/api/auth/login/', { body: ADMIN });
  return { token: body.access, refresh: body.refresh, id: body.user.id, email: ADMIN.email };
}

/** Mails to an address, the newest first. */
export async function mailsTo(studio: Studio, email: string): Promise<any[]> {
  const { token } = await admin(studio);
  const { status, body } = await studio.call('GET', `/api/admin/outbox/?to=${encodeURIComponent(email)}`, {
    token,
  });
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body.results;
}

/** The token in the newest mail of a kind to an address. */
export async function mailedToken(studio: Studio, email: string, kind: string): Promise<string> {
  const mail = (await mailsTo(studio, email)).find((each) => each.kind === kind);
  const token = /[?&]token=([\w-]+)/.exec(mail?.text ?? '')?.[1];
  if (token === undefined) throw new Error(`No ${kind} with a token went to ${email}.`);
  return token;
}

export async function verify(studio: Studio, email: string): Promise<void> {
  const token = await mailedToken(studio, email, 'verify_email');
  const { status, body } = await studio.call('POST', '/api/auth/verify-email/', { body: { token } });
  if (status !== 200) throw new Error(JSON.stringify(body));
}
