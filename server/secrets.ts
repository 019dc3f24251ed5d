/** Secrets that must be read again, sealed at rest: AES-256-GCM with a key of the instance's own secret. */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const IV_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;

export interface Sealer {
  /** The sealed form of `text`; another one each time. */
  seal(text: string): string;
  /** @throws {Error} where it was changed, or sealed with a secret that is not among ours. */
  open(sealed: string): string;
}

/** The first secret seals, all of them open, so that it can be changed without losing what was sealed. */
export function createSealer(...secrets: [string, ...string[]]): Sealer {
  // A key of its own purpose: the same secret also signs tokens.
  const keys = secrets.map((secret) =>
    Buffer.from(hkdfSync('sha256', secret, '', 'jobhive secrets at rest', KEY_BYTES)),
  ) as [Buffer, ...Buffer[]];

  function openWith(key: Buffer, sealed: Buffer): string | null {
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, IV_BYTES), {
      authTagLength: TAG_BYTES,
    });
    decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
    const text = decipher.update(sealed.subarray(IV_BYTES, -TAG_BYTES));
    try {
      return Buffer.concat([text, decipher.final()]).toString('utf8');
    } catch {
      return null; // another key's, or changed: the caller tells when no key opens it
    }
  }

  return {
    seal(text) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv('aes-256-gcm', keys[0], iv, { authTagLength: TAG_BYTES });
      const body = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
      return body.toString('base64url');
    },
    open(sealed) {
      const bytes = Buffer.from(sealed, 'base64url');
      if (bytes.length >= IV_BYTES + TAG_BYTES) {
        for (const key of keys) {
          const text = openWith(key, bytes);
          if (text !== null) return text;
        }
      }
      throw new Error(
        'A sealed secret cannot be opened: it was changed, or JWT_SECRET no longer names its key.',
      );
    },
  };
}
