/** Password hashing: argon2id with the parameters of the OWASP Password Storage Cheat Sheet. */
import { hash, verify } from '@node-rs/argon2';

/** The library's number for it; its const enum cannot be imported as it stands. */
const ARGON2ID = 2;
const OPTIONS = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFKC'), OPTIONS);

let decoy: Promise<string> | undefined;

/** Takes the same time whether or not there is an account, so that neither can be told from the other. */
export async function passwordMatches(stored: string | null | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword('an account that does not exist');
  const matches = await verify(stored ?? (await decoy), password.normalize('NFKC'));
  return matches && stored != null;
}
