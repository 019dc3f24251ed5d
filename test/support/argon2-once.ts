/**
 * argon2 as it is, but a password that was hashed or found right once in a process is not worked out again: nearly every test signs
 * somebody in with the same password, and each time would take some 25 ms of a core. Stands in the place of the library
 * in the project `shared` of vitest.config.ts.
 */
import { createRequire } from 'node:module';

type Argon2 = Pick<typeof import('@node-rs/argon2'), 'hash' | 'verify'>;

// An import would find this file.
const real: Argon2 = createRequire(import.meta.url)('@node-rs/argon2');

function once<A extends unknown[], R>(
  work: (...args: A) => Promise<R>,
  isToKeep: (result: R) => boolean,
): (...args: A) => Promise<R> {
  const known = new Map<string, R>();
  return async (...args) => {
    const key = JSON.stringify(args);
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    const result = await work(...args);
    if (isToKeep(result)) known.set(key, result);
    return result;
  };
}

export const hash: Argon2['hash'] = once(real.hash, () => true);
// A wrong password takes its time each time; a test looks at that.
export const verify: Argon2['verify'] = once(real.verify, (isRight) => isRight);
