/**
 * argon2 as it is, but what was worked out once in a process is not worked out again: nearly every test signs somebody in
 * with the same password, or guesses the same wrong ones, and each time would take some 25 ms of a core. Stands in the place of the library
 * in the project `shared` of vitest.config.ts.
 */
import { createRequire } from 'node:module';

type Argon2 = Pick<typeof import('@node-rs/argon2'), 'hash' | 'verify'>;

// An import would find this file.
const real: Argon2 = createRequire(import.meta.url)('@node-rs/argon2');

function once<A extends unknown[], R>(work: (...args: A) => Promise<R>): (...args: A) => Promise<R> {
  const known = new Map<string, R>();
  return async (...args) => {
    const key = JSON.stringify(args);
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    const result = await work(...args);
    known.set(key, result);
    return result;
  };
}

export const hash: Argon2['hash'] = once(real.hash);
export const verify: Argon2['verify'] = once(real.verify);
