/** A server whose tasks for language models are taken over at once, as a program of its own that a test can kill. */
import { environment, readConfig } from '../../../server/config.ts';
import { start, untilStopped } from '../../../server/start.ts';

const running = await start(readConfig(environment()), { opinions: { leaseMs: 1000, pollMs: 50 } });
process.stdout.write(`ready at ${running.url}\n`);
await untilStopped(false);
await running.close();
