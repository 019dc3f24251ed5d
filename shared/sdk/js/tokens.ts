/** Where the token of a call comes from. */
import type { Tokens } from './models.gen.ts';

/** `renew` is asked once after a 401 and answers null when there is nothing better: signed out, or a refused key. */
export interface TokenSource {
  get(): string | null;
  renew(refused: string): Promise<string | null>;
}

/** A key, or nothing: there is no other to be had. */
export const fixedToken = (token: string | null): TokenSource => ({
  get: () => token,
  renew: async () => null,
});

/**
 * A pair from a sign-in. A refresh token is good for one use and comes back as a new one, so calls that are
 * refused at the same time share one refresh; `onTokens` hears of each new pair, to keep it.
 */
export function rotatingTokens(
  first: Tokens,
  refresh: (token: string) => Promise<Tokens>,
  onTokens?: (tokens: Tokens) => void,
): TokenSource {
  let current = first;
  let running: Promise<string> | null = null;
  const renew = async (): Promise<string> => {
    const { access, refresh: next } = await refresh(current.refresh);
    current = { access, refresh: next };
    onTokens?.(current);
    return access;
  };
  return {
    get: () => current.access,
    async renew(refused) {
      if (running === null && current.access !== refused) return current.access;
      running ??= renew().finally(() => {
        running = null;
      });
      return running;
    },
  };
}
