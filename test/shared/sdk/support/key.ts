import { SCOPES } from '../../../../shared/contract/scopes.ts';
import type { Person, Studio } from '../../../support/studio.ts';

/** An API key of somebody's that may do all that a key can. */
export async function apiKey(studio: Pick<Studio, 'call'>, { token }: Person): Promise<string> {
  const body = { name: 'Tests', scopes: SCOPES };
  const made = await studio.call('POST', '/api/v1/auth/api-keys/', { token, body });
  if (made.status !== 201) throw new Error(JSON.stringify(made.body));
  return made.body.key;
}
