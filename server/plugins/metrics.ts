/**
 * GET /metrics for Prometheus. Who may read it: on a device whoever is on the machine, as with everything there. On
 * a hosted instance an administrator, by token or by an API key with the scope service:read; not the loopback, for
 * behind a proxy on the same machine every caller comes from there.
 */
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Deps } from '../deps.ts';
import { denied } from '../errors.ts';
import { engineUses, type UseTold } from '../features/engines/opinions.service.ts';
import { type WriteTold, writes } from '../store/store.ts';
import { type Identifying, identify, requireScope } from './auth.ts';

const SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];
const ENGINE_SECONDS = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 180];
const LABELS = ['method', 'route', 'status'] as const;
const SAMPLE_MS = 10;

export function registerMetrics(
  app: FastifyInstance,
  { config }: Pick<Deps, 'config'>,
  services: Identifying,
): void {
  const registry = new Registry();
  const registers = [registry];

  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the first byte of a request to the last of its answer, by route',
    labelNames: LABELS,
    buckets: SECONDS,
    registers,
  });
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.config.route?.path ?? request.routeOptions.url ?? 'none';
    const labels = { method: request.method, route, status: reply.statusCode };
    durations.observe(labels, reply.elapsedTime / 1000);
    done();
  });

  const writing = new Histogram({
    name: 'store_write_duration_seconds',
    help: 'Time of a transaction that committed, its wait for the lock included',
    buckets: SECONDS,
    registers,
  });
  const onWrite = (message: unknown) => writing.observe((message as WriteTold).seconds);
  subscribe(writes.name, onWrite);

  const uses = new Counter({
    name: 'engine_uses_total',
    help: 'Calls of language models and transcribers, by what came of them',
    labelNames: ['purpose', 'status'],
    registers,
  });
  const asking = new Histogram({
    name: 'engine_use_duration_seconds',
    help: 'Time of such a call, its retries included',
    labelNames: ['purpose'],
    buckets: ENGINE_SECONDS,
    registers,
  });
  const onUse = (message: unknown) => {
    const { purpose, status, seconds } = message as UseTold;
    uses.inc({ purpose, status });
    asking.observe({ purpose }, seconds);
  };
  subscribe(engineUses.name, onUse);

  const delay = monitorEventLoopDelay({ resolution: SAMPLE_MS });
  delay.enable();
  new Gauge({
    name: 'event_loop_lag_seconds',
    help: 'Delay of the event loop since the last look, beyond the sampling interval',
    labelNames: ['quantile'],
    registers,
    collect() {
      const seconds = (nanoseconds: number) => Math.max(0, nanoseconds / 1e9 - SAMPLE_MS / 1000);
      if (delay.count > 0) {
        this.set({ quantile: '0.5' }, seconds(delay.percentile(50)));
        this.set({ quantile: '0.99' }, seconds(delay.percentile(99)));
        this.set({ quantile: '1' }, seconds(delay.max));
      }
      delay.reset();
    },
  });
  new Gauge({
    name: 'process_resident_memory_bytes',
    help: 'Memory that the process holds',
    registers,
    collect() {
      this.set(process.memoryUsage.rss());
    },
  });

  app.addHook('onClose', async () => {
    unsubscribe(writes.name, onWrite);
    unsubscribe(engineUses.name, onUse);
    delay.disable();
  });

  async function requireReader(request: FastifyRequest): Promise<void> {
    if (config.mode === 'device') {
      if (!isLoopback(request.socket.remoteAddress)) throw denied('Metrics are for this machine only.');
      return;
    }
    const actor = await identify(services, request.headers);
    if (actor.role !== 'admin') throw denied('Metrics are for administrators.');
    requireScope(actor, 'service:read');
  }

  app.get('/metrics', async (request, reply) => {
    await requireReader(request);
    return reply
      .header('cache-control', 'no-store')
      .type(registry.contentType)
      .send(await registry.metrics());
  });
}

const isLoopback = (address: string | undefined) => /^(::1|(::ffff:)?127\.[\d.]+)$/.test(address ?? '');
