import { JobHiveClient } from '../../shared/sdk/js/client.ts';
import { readServerTime } from './server-clock.ts';
import { tokens } from './session.ts';

/** The one client of the pages: same origin, tokens from the session. */
export const client = new JobHiveClient({
  baseUrl: '',
  tokens,
  fetch: async (input, init) => {
    const response = await fetch(input, init);
    readServerTime(init?.method, response);
    return response;
  },
});
