/**
 * Delivers what is in the queue: at least once, in several processes at a time if need be.
 *
 * It works in rounds. Each round is one transaction that writes down the attempts that have ended since the last
 * and takes new deliveries for the slots that are free. Nothing is held in memory but what is being sent.
 */
import { setTimeout as pause, setImmediate } from 'node:timers/promises';
import { RETRY_DELAYS_MS, verdictOf } from '../../../shared/domain/webhooks.ts';
import type { Deps } from '../../deps.ts';
import { changeBeside, systemDeed } from '../../store/audit.ts';
import type { Executor } from '../../store/store.ts';
import type { TeamService } from '../companies/team.service.ts';
import { webhookDisabled } from '../mail/mail.texts.ts';
import {
  type Attempt,
  type Claimed,
  claim,
  disable,
  dueEndpoints,
  prune,
  release,
  settle,
} from './queue.repository.ts';
import type { WebhookEvents } from './webhooks.events.ts';
import { ANSWER_MS, webhookSender } from './webhooks.sender.ts';

const DAY_MS = 24 * 3600 * 1000;

const DEFAULTS = {
  /** From each failed attempt to the next. */
  retryDelaysMs: RETRY_DELAYS_MS,
  /** What a receiver has to answer. */
  answerMs: ANSWER_MS,
  /** After so long, others may think that whoever took a delivery is dead: longer than any attempt. */
  leaseMs: 3 * ANSWER_MS,
  /** Attempts at one time, in all and to one endpoint: a slow one holds its own share only. */
  concurrency: 128,
  concurrencyPerEndpoint: 8,
  /** For retries, and for what other processes put into the queue. */
  pollMs: 1000,
  /** How long a stop waits for attempts under way; what takes longer is given back. */
  graceMs: 3000,
  keptMs: 30 * DAY_MS,
  pruneEveryMs: 60_000,
};
export type DeliveryOptions = typeof DEFAULTS;

/** Endpoints in one round, and rows in one deletion: each a few milliseconds of the event loop. */
const ENDPOINTS_PER_ROUND = 32;
const ROWS_PER_PRUNE = 200;
/** From the end of a round to the next. */
const GATHER_MS = 20;

export interface Delivery {
  /** Ends when every attempt has ended or was given back, and is written down. */
  stop(): Promise<void>;
}

interface Ended {
  delivery: Claimed;
  /** Null where it was broken off by the stop. */
  attempt: Attempt | null;
}

type After = (effect: () => void) => void;
type Needed = Pick<Deps, 'store' | 'clock' | 'sealer' | 'outbound' | 'version' | 'log'>;

/** Starts delivering, in this process, until it is stopped. */
export function startDelivery(
  deps: Needed,
  { events, team }: { events: Pick<WebhookEvents, 'onWake'>; team: Pick<TeamService, 'tellOwners'> },
  options: Partial<DeliveryOptions> = {},
): Delivery {
  const { store, clock, log } = deps;
  const settings = { ...DEFAULTS, ...options };
  const send = webhookSender(deps);
  const breakOff = new AbortController();
  /** Slots in use, by endpoint: from the claim until the outcome is in the store. */
  const slots = new Map<number, number>();
  const underWay = new Set<Promise<void>>();
  const ended: Ended[] = [];
  let usedSlots = 0;
  /** The endpoint that was served last; the next round goes on behind it, so that each has its turn. */
  let last = 0;
  let stopping = false;
  let rounds: Promise<void> | undefined;
  let wanted = false;
  let pollTimer: NodeJS.Timeout | undefined;

  const later = (ms: number) => new Date(clock().getTime() + ms).toISOString();

  function take(endpointId: number, by: 1 | -1): void {
    const n = (slots.get(endpointId) ?? 0) + by;
    if (n === 0) slots.delete(endpointId);
    else slots.set(endpointId, n);
    usedSlots += by;
  }

  /** Writes an outcome down. Where it switches the endpoint off, its owners are told in the same transaction. */
  async function writeDown(tx: Executor, after: After, { delivery, attempt }: Ended): Promise<void> {
    if (attempt === null) {
      await release(tx, delivery, clock().toISOString());
      return;
    }
    const verdict = verdictOf(
      attempt.statusCode,
      delivery.attempts + 1,
      Math.random(),
      attempt.retryAfterMs,
      settings.retryDelaysMs,
    );
    switch (verdict.is) {
      case 'delivered':
        await settle(tx, delivery, 'delivered', null, attempt);
        return;
      case 'retry':
        await settle(tx, delivery, 'pending', later(verdict.delayMs), attempt);
        return;
      case 'gone':
      case 'exhausted':
        await endForGood(tx, after, delivery, verdict.is, attempt);
    }
  }

  /** Ends a delivery for good, and with it its endpoint's turn; the owners are told, and it is entered in the audit. */
  async function endForGood(
    tx: Executor,
    after: After,
    delivery: Claimed,
    reason: 'gone' | 'exhausted',
    attempt: Attempt,
  ): Promise<void> {
    const { tenant, endpoint_id } = delivery;
    const deed = systemDeed('disableWebhookEndpoint', { kind: 'webhook_endpoint', id: endpoint_id });
    await changeBeside(tx, { tenant, now: attempt.at, deed }, async () => {
      await settle(tx, delivery, 'failed', null, attempt);
      const url = await disable(tx, delivery, reason, attempt.at);
      if (url === undefined) return false;
      await team.tellOwners({ tx, after }, tenant, (name) =>
        webhookDisabled(name, url, reason, attempt.error ?? ''),
      );
      after(() => log.warn({ endpoint_id, tenant, reason }, 'A webhook endpoint was switched off'));
      return true;
    });
  }

  /** Takes what the free slots have room for; `freed` are slots that this round's outcomes give back. */
  async function takeNew(
    tx: Executor,
    freed: readonly Ended[],
  ): Promise<{ taken: Claimed[]; more: boolean }> {
    const now = clock().toISOString();
    const until = later(settings.leaseMs);
    let room = settings.concurrency - usedSlots + freed.length;
    const taken: Claimed[] = [];
    const query = (after: number) => dueEndpoints(tx, { now, after, limit: ENDPOINTS_PER_ROUND });
    const behind = await query(last);
    const due = behind.length < ENDPOINTS_PER_ROUND ? [...behind, ...(await query(0))] : behind;
    const turn = [...new Set(due)].slice(0, ENDPOINTS_PER_ROUND);
    for (const endpointId of turn) {
      if (room === 0) break;
      const used =
        (slots.get(endpointId) ?? 0) -
        freed.filter(({ delivery }) => delivery.endpoint_id === endpointId).length;
      const limit = Math.min(room, settings.concurrencyPerEndpoint - used);
      if (limit > 0) {
        const claimed = await claim(tx, store.dialect, { endpointId, now, until, limit });
        taken.push(...claimed);
        room -= claimed.length;
      }
      last = endpointId;
    }
    // The rest of the endpoints at once, not at the next poll; where nothing could be taken, others are at it.
    return { taken, more: taken.length > 0 && room > 0 && turn.length === ENDPOINTS_PER_ROUND };
  }

  async function round(): Promise<void> {
    const outcomes = [...ended];
    const { taken, more } = await store.local(async (tx, after) => {
      for (const outcome of outcomes) await writeDown(tx, after, outcome);
      return stopping ? { taken: [], more: false } : takeNew(tx, outcomes);
    });
    ended.splice(0, outcomes.length);
    for (const { delivery } of outcomes) take(delivery.endpoint_id, -1);
    for (const delivery of taken) {
      take(delivery.endpoint_id, 1);
      const attempt = attend(delivery).finally(() => underWay.delete(attempt));
      underWay.add(attempt);
    }
    if (more) wanted = true;
  }

  async function attend(delivery: Claimed): Promise<void> {
    const attempt = await send(delivery, { answerMs: settings.answerMs, signal: breakOff.signal });
    const brokenOff = breakOff.signal.aborted && attempt.statusCode === null;
    ended.push({ delivery, attempt: brokenOff ? null : attempt });
    wake();
  }

  async function runRounds(): Promise<void> {
    clearTimeout(pollTimer);
    try {
      do {
        wanted = false;
        await round();
        // What ends in the meantime is written in one go: a commit costs more than anything else here.
        await pause(GATHER_MS);
      } while (wanted);
    } catch (error) {
      // A full disk or a database that is away: what has ended stays here until a later round can write it.
      log.error({ err: error }, 'A round of webhook deliveries failed');
    }
    rounds = undefined;
    if (!stopping) pollTimer = setTimeout(wake, settings.pollMs).unref();
  }

  function wake(): void {
    wanted = true;
    rounds ??= runRounds();
  }

  async function pruneAll(): Promise<void> {
    const before = later(-settings.keptMs);
    try {
      for (let more = true; more && !stopping; ) {
        more = await store.local((tx) => prune(tx, before, ROWS_PER_PRUNE));
        await setImmediate();
      }
    } catch (error) {
      log.error({ err: error }, 'Old webhook deliveries could not be deleted');
    }
  }

  const stopListening = events.onWake(wake);
  let pruning = pruneAll();
  const pruneTimer = setInterval(() => {
    pruning = pruning.then(pruneAll);
  }, settings.pruneEveryMs).unref();
  wake();

  return {
    async stop() {
      stopping = true;
      stopListening();
      clearInterval(pruneTimer);
      clearTimeout(pollTimer);
      const grace = setTimeout(() => breakOff.abort(), settings.graceMs);
      await rounds;
      await Promise.all(underWay);
      clearTimeout(grace);
      await rounds;
      if (ended.length > 0) wake();
      await rounds;
      await pruning;
    },
  };
}
