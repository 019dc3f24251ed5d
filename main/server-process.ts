/**
 * Entry point of the process the server runs in. Under Electron the shell says when to start and stop; run
 * by plain Node (`node out/main/server-process.js`) it takes its settings from the environment.
 */
import { readConfig } from '../server/config.ts';
import { type Running, start } from '../server/start.ts';
import { type FromServer, toServerSchema } from './messages.ts';

const parent = process.parentPort as Electron.ParentPort | undefined;
let running: Promise<Running> | undefined;

function tell(message: FromServer): void {
  if (parent) parent.postMessage(message);
  else if (message.type === 'ready') console.log(`The studio is at ${message.url}`);
  else console.error(message.message);
}

async function begin(settings: Record<string, string>): Promise<void> {
  try {
    running = Promise.resolve(readConfig({ ...process.env, ...settings })).then(start);
    tell({ type: 'ready', url: (await running).url });
  } catch (error) {
    tell({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
    process.exitCode = 1;
    // Electron keeps a utility process alive as long as its port is open, so it has to be ended.
    if (parent) setImmediate(() => process.exit(1));
  }
}

async function end(): Promise<void> {
  try {
    await (await running)?.close();
    process.exit(0);
  } catch (error) {
    console.error('The server did not stop cleanly:', error);
    process.exit(1);
  }
}

if (parent) {
  parent.on('message', ({ data }) => {
    const message = toServerSchema.parse(data);
    void (message.type === 'start' ? begin(message.settings) : end());
  });
} else {
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
  void begin({});
}
