/** From settings to a server that listens, and back again without losing anything. */
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import packageJson from '../package.json' with { type: 'json' };
import { loadBank, namedSkills, resources, skills } from '../shared/content/index.ts';
import { reportRoutes } from '../shared/contract/reports.ts';
import { buildApp, buildServices, type Services } from './app.ts';
import type { Config } from './config.ts';
import type { Deps } from './deps.ts';
import { createEngines } from './engines/engines.ts';
import type { Mailer } from './engines/mailer.ts';
import { embeddedScorer, WARM_UPS } from './engines/scorer.ts';
import { StartError } from './errors.ts';
import { createTokens } from './features/accounts/tokens.ts';
import { startOpinions, type WorkOptions } from './features/engines/opinions.worker.ts';
import { type DeliveryOptions, startDelivery } from './features/webhooks/webhooks.worker.ts';
import { loadSerializer, warmUpSerializer } from './http/serialization.ts';
import { instanceSecrets } from './instance-secrets.ts';
import { createOutbound } from './outbound.ts';
import { createSealer } from './secrets.ts';
import { anchorAudit } from './store/audit-anchors.ts';
import { folderBlobs } from './store/blobs.ts';
import { startError } from './store/failures.ts';
import { forgetExpired } from './store/housekeeping.ts';
import { openStore } from './store/store.ts';
import { createHub } from './stream/hub.ts';
import { forgetDeletions } from './sync/hosted/expiry.ts';

const SWEEP_MS = 30_000;
const ANCHOR_MS = 10 * 60_000;
/** The start itself comes first. */
const WARM_UP_MS = 500;

export interface Running {
  url: string;
  port: number;
  close(): Promise<void>;
}

/** Everything that a command needs, without listening. */
export async function openDeps(config: Config, clock: () => Date = () => new Date()): Promise<Deps> {
  const log = pino({ level: config.logLevel });
  const store = await openStore(config, clock);
  const [blobs, keys] = await besidesStore(config).catch(async (error: unknown) => {
    await store.close();
    throw startError(error, `the folder ${config.dataDir}`);
  });
  const outbound = createOutbound(config);
  const { version } = packageJson;
  return {
    config,
    version,
    store,
    clock,
    tokens: createTokens(keys),
    sealer: createSealer(keys),
    mailer: await mailerOf(config),
    blobs,
    outbound,
    content: { bank: loadBank, skills, namedSkills, resources },
    scorer: embeddedScorer,
    engines: createEngines({ outbound, config, clock, version }),
    hub: createHub(),
    log,
  };
}

/** The client of SMTP is loaded where there is a server to send to. */
async function mailerOf({ smtpUrl, mailFrom }: Config): Promise<Mailer | null> {
  if (smtpUrl === undefined) return null;
  const { smtpMailer } = await import('./engines/smtp-mailer.ts');
  return smtpMailer(smtpUrl, mailFrom);
}

async function besidesStore(config: Config) {
  return [await folderBlobs(join(config.dataDir, 'blobs')), instanceSecrets(config)] as const;
}

export interface StartOptions {
  /** How webhooks are delivered, where it is to be otherwise than usual. */
  delivery?: Partial<DeliveryOptions>;
  /** How what waits for language models is worked on, likewise. */
  opinions?: Partial<WorkOptions>;
}

/**
 * Starts the server.
 * @throws {StartError} with the one line that says what is wrong; nothing was overwritten.
 */
export async function start(config: Config, options: StartOptions = {}): Promise<Running> {
  try {
    return await listen(config, options);
  } catch (error) {
    throw startError(error, `the folder ${config.dataDir}`);
  }
}

async function listen(config: Config, options: StartOptions): Promise<Running> {
  const deps = await openDeps(config);
  const services = buildServices(deps);
  let app: FastifyInstance | undefined;
  try {
    app = await buildApp(deps, services);
    // Before anything is written that is to be sent.
    await services.sync.start();
    if (config.seedAdmin !== undefined) await services.admins.seed(config.seedAdmin);
    await app.listen({ port: config.port, host: config.host }).catch((error: unknown) => {
      throw listenError(error, config);
    });
  } catch (error) {
    await app?.close();
    await services.sync.stop();
    await deps.store.close();
    throw error;
  }
  const served = app;
  const stopMail = services.mail.start();
  const timer = sweepRegularly(deps, services);
  const warming = setTimeout(
    () => warmUp().catch((error: unknown) => deps.log.error({ err: error }, 'Warming up failed')),
    WARM_UP_MS,
  ).unref();
  const delivery = startDelivery(deps, services, options.delivery);
  const opinions = startOpinions(deps, services, options.opinions);
  const address = served.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : config.port;
  const host = config.host.includes(':') ? `[${config.host}]` : config.host;
  return {
    url: `http://${host}:${port}`,
    port,
    async close() {
      clearInterval(timer);
      clearTimeout(warming);
      await served.close();
      await stopMail();
      deps.mailer?.close();
      await Promise.all([delivery.stop(), opinions.stop(), services.sync.stop()]);
      await deps.store.close();
    },
  };
}

/**
 * Makes what its first user, and everybody else meanwhile, would wait for: whatever takes more than some milliseconds.
 * One thing at a time, so that whoever comes has a turn.
 */
async function warmUp(): Promise<void> {
  const steps = [
    // The client behind fetch, in whose terms compression looks at each answer.
    () => globalThis.Response,
    ...WARM_UPS,
    loadBank,
    loadSerializer,
    () => warmUpSerializer(reportRoutes.getReport.responses[200]),
  ];
  for (const step of steps) {
    await step();
    await setImmediate();
  }
}

const PARENT_CHECK_MS = 500;

/**
 * Waits for the word to stop: Ctrl+C, SIGTERM, or the end of the npm that started us. The shell that npm runs
 * a script in dies of a signal without passing it on, and would leave the server behind with its port.
 * `startedByNpm`: whether the environment says so; a server that was started otherwise outlives its parent.
 */
export function untilStopped(startedByNpm: boolean): Promise<void> {
  return new Promise((resolve) => {
    const parent = process.ppid;
    const timer = startedByNpm
      ? setInterval(() => process.ppid !== parent && stop(), PARENT_CHECK_MS).unref()
      : undefined;
    function stop(): void {
      clearInterval(timer);
      // A second Ctrl+C, while the first is being obeyed, ends at once.
      for (const signal of STOP_SIGNALS) process.off(signal, stop);
      resolve();
    }
    for (const signal of STOP_SIGNALS) process.on(signal, stop);
  });
}
const STOP_SIGNALS = ['SIGINT', 'SIGTERM'] as const;

function sweepRegularly(
  { log, store, blobs, clock }: Deps,
  { interviews, recordings, sync }: Services,
): NodeJS.Timeout {
  const sweep = () =>
    interviews.sweep().catch((error: unknown) => log.error({ err: error }, 'The no-show sweep failed'));
  const tidy = () =>
    Promise.all([
      forgetExpired(store, clock()),
      forgetDeletions(store, clock()),
      blobs.tidy(),
      sync.sweep(),
    ]).catch((error: unknown) => log.error({ err: error }, 'Tidying up failed'));
  const keep = () =>
    recordings
      .sweep()
      .catch((error: unknown) => log.error({ err: error }, 'Old recordings could not be removed'));
  let anchorDue = 0;
  const anchor = async () => {
    const now = clock();
    if (now.getTime() < anchorDue) return;
    anchorDue = now.getTime() + ANCHOR_MS;
    await anchorAudit(store, now).catch((error: unknown) =>
      log.error({ err: error }, 'The audit could not be anchored'),
    );
  };
  const all = () => Promise.all([sweep(), tidy(), keep(), anchor()]);
  void all();
  return setInterval(all, SWEEP_MS).unref();
}

function listenError(error: unknown, { host, port }: Config): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    return new StartError(`Port ${port} is in use. Choose another with PORT, or 0 for a free one.`);
  if (code === 'EACCES')
    return new StartError(`Port ${port} may not be used by this account. Choose one above 1023 with PORT.`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new StartError(`HOST ${host} is no address of this machine.`);
  return new StartError(`Listening on ${host}:${port} failed: ${message}`);
}
