import { JobHiveClient } from '../../shared/sdk/js/client.ts';
import { tokens } from './session.ts';

/** The one client of the pages: same origin, tokens from the session. */
export const client = new JobHiveClient({ baseUrl: '', tokens });
