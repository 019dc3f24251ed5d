/** A server whose webhooks are retried at once, as a program of its own that a test can kill. */
import { environment, readConfig } from '../../../server/config.ts';
import { start, untilStopped } from '../../../server/start.ts';

const running = await start(readConfig(environment()), {
  delivery: {
    // As many that a receiver which fails half of the time takes every event in the end.
    retryDelaysMs: Array(40).fill(100),
    answerMs: 1000,
    leaseMs: 2000,
    pollMs: 50,
    concurrencyPerEndpoint: 64,
  },
});
process.stdout.write(`ready at ${running.url}\n`);
await untilStopped(false);
await running.close();
