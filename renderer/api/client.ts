import { JobHiveClient } from '../../shared/sdk/js/client.ts';
import { readServerTime } from './server-clock.ts';
import { tokens } from './session.ts';

/** The one client of the pages: same origin, tokens from the session. */
export const client = new JobHiveClient({
  baseUrl: '',
  tokens,
  fetch: async (input, init) => {
    const asked = Date.now();
    const response = await fetch(input, init);
    readServerTime(init?.method, response, asked);
    return response;
  },
});
