/** Access and refresh tokens: JWTs signed with HS256, verified against the keys that we know by `kid`. */
import { createHash, createHmac, randomBytes } from 'node:crypto';
import { createSigner, createVerifier } from 'fast-jwt';
import { LRUCache } from 'lru-cache';

const ISSUER = 'jobhive';
export const ACCESS_SECONDS = 15 * 60;
export const REFRESH_SECONDS = 30 * 24 * 3600;
const VERIFIED_TOKENS = 1000;

type Audience = 'access' | 'refresh';
export interface Claims {
  /** The user's uid. */
  sub: string;
  aud: Audience;
  jti: string;
  /** Seconds since 1970. */
  iat: number;
  exp: number;
  /** The chain of refresh tokens that came from one sign-in, and with it the session. */
  family?: string;
}

export interface Tokens {
  sign(claims: Pick<Claims, 'sub' | 'aud' | 'jti' | 'family'>, issuedAt: Date): string;
  /** The claims, or null for anything that is not a current token of ours for that audience. */
  verify(token: string, audience: Audience, now: Date): Claims | null;
  /** The same successor for the same token: what a repeated refresh within the grace gets. */
  successorId(jti: string): string;
  /** A keyed hash: what is kept of a request with a password in it must not let anybody guess the password. */
  fingerprint(text: string): string;
}

/** `secrets`: the first signs, all verify, so that a key can be changed without signing anybody out. */
export function createTokens(secrets: readonly [string, ...string[]]): Tokens {
  const keys = new Map(secrets.map((secret) => [keyId(secret), secret]));
  const [signingSecret] = secrets;
  const signer = createSigner({ algorithm: 'HS256', key: signingSecret, kid: keyId(signingSecret) });
  const verifiers = new Map<unknown, ReturnType<typeof createVerifier>>(
    [...keys].map(([kid, key]) => [
      kid,
      // The clock comes in from outside, so expiry is checked below.
      createVerifier({
        algorithms: ['HS256'],
        key,
        allowedIss: ISSUER,
        // An issuer that is not named is otherwise as good as the right one.
        requiredClaims: ['iss', 'sub', 'aud', 'jti', 'exp'],
        ignoreExpiration: true,
      }),
    ]),
  );
  // Whoever works calls again with the same token: its signature need not be worked out each time.
  const verified = new LRUCache<string, Claims>({ max: VERIFIED_TOKENS });
  const keyed = (text: string) => createHmac('sha256', signingSecret).update(text).digest('base64url');

  return {
    sign(claims, issuedAt) {
      const iat = Math.floor(issuedAt.getTime() / 1000);
      const exp = iat + (claims.aud === 'access' ? ACCESS_SECONDS : REFRESH_SECONDS);
      return signer({ iss: ISSUER, ...claims, iat, exp });
    },
    verify(token, audience, now) {
      try {
        const claims = verified.get(token) ?? (verifiers.get(kidOf(token))?.(token) as Claims | undefined);
        if (claims === undefined || claims.aud !== audience) return null;
        verified.set(token, claims);
        return claims.exp > now.getTime() / 1000 ? claims : null;
      } catch {
        // Whatever is wrong with it, it is not a token of ours; the caller answers 401.
        return null;
      }
    },
    successorId: (jti) => keyed(`successor:${jti}`),
    fingerprint: (text) => keyed(`fingerprint:${text}`),
  };
}

/** @throws {SyntaxError} where it does not begin with a header. */
const kidOf = (token: string): unknown =>
  JSON.parse(Buffer.from(token.slice(0, Math.max(0, token.indexOf('.'))), 'base64url').toString()).kid;

const keyId = (secret: string) =>
  createHash('sha256').update(`kid:${secret}`).digest('base64url').slice(0, 8);

/** What the store keeps of a secret that is shown once. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

/** 256 random bits as text. */
export const randomSecret = (): string => randomBytes(32).toString('base64url');
