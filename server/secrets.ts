/**
 * Secrets that must be read again (a second factor's key, a webhook's, a mail with a link in it) are sealed in the
 * store: AES-256-GCM under a key that HKDF-SHA-256 (RFC 5869) derives from the instance's secret.
 */
import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

export interface Sealer {
  /** `context` says what the secret is and whose: it is not stored, and what was moved elsewhere does not open. */
  seal(secret: string, context: string): string;
  /** @throws {Error} when it was changed, belongs to another context, or its key is gone. */
  open(sealed: string, context: string): string;
}

/** `secrets`: the first seals, all open, so that a secret can be changed without losing what is sealed. */
export function createSealer(secrets: readonly [string, ...string[]]): Sealer {
  const keys = new Map(secrets.map((secret) => [keyId(secret), deriveKey(secret)]));
  const current = keyId(secrets[0]);
  return {
    seal(secret, context) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv(CIPHER, keys.get(current) as Buffer, iv).setAAD(Buffer.from(context));
      const sealed = Buffer.concat([iv, cipher.update(secret, 'utf8'), cipher.final(), cipher.getAuthTag()]);
      return `v1.${current}.${sealed.toString('base64url')}`;
    },
    open(sealed, context) {
      const [version, id, text] = sealed.split('.');
      const key = keys.get(id ?? '');
      if (version !== 'v1' || key === undefined || text === undefined) {
        throw new Error('A sealed secret cannot be opened: its key is not among those of this instance.');
      }
      const bytes = Buffer.from(text, 'base64url');
      const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, IV_BYTES), {
        authTagLength: TAG_BYTES,
      })
        .setAAD(Buffer.from(context))
        .setAuthTag(bytes.subarray(-TAG_BYTES));
      const opened = [decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()];
      return Buffer.concat(opened).toString('utf8');
    },
  };
}

const deriveKey = (secret: string) =>
  Buffer.from(hkdfSync('sha256', secret, '', 'jobhive: sealed secrets', 32));

const keyId = (secret: string) =>
  createHash('sha256').update(`seal:${secret}`).digest('base64url').slice(0, 8);
