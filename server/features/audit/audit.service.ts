/**
 * Who saw or changed what in a company. Changes are entered by the store, in their own transactions; reading is
 * entered here, beside the answer. Source: extensions, "Service"; security checklist, "audit".
 */
import { setImmediate } from 'node:timers/promises';
import type { AuditEntry, auditRoutes } from '../../../shared/contract/audit.ts';
import type { RouteQuery } from '../../../shared/contract/common.ts';
import { type RouteName, routes } from '../../../shared/contract/index.ts';
import { SYSTEM_ACTIONS } from '../../../shared/contract/values.ts';
import { type Actor, mayReadAudit } from '../../../shared/domain/permissions.ts';
import type { Deps } from '../../deps.ts';
import { denied, invalid } from '../../errors.ts';
import { storedTime } from '../../http/time.ts';
import { asideFromDeeds, requestAtWork, systemDeed } from '../../store/audit.ts';
import type { Executor } from '../../store/store.ts';
import { companyOf } from '../companies/companies.service.ts';
import { toAuditEntry } from './audit.mapper.ts';
import {
  countRefusals,
  findMembership,
  hiringAmong,
  listEntries,
  type Sight,
  unseen,
} from './audit.repository.ts';

const ACTIONS: ReadonlySet<string> = new Set([...Object.keys(routes), ...SYSTEM_ACTIONS]);

/** Refused sign-ins of one member that are entered: who guesses on and on must not fill the audit. */
export const REFUSALS = { max: 10, windowMs: 15 * 60_000 } as const;

/** A read that was answered, and what it showed. */
export interface Reading extends Pick<Sight, 'kind' | 'ids'> {
  action: RouteName;
  requestId: string;
}

export function auditService({ store, clock, log }: Pick<Deps, 'store' | 'clock' | 'log'>) {
  const pending = new Set<Promise<void>>();

  /** What a candidate reads of themselves is theirs. */
  async function concerningCompany(actor: Actor, { kind, ids }: Reading): Promise<readonly number[]> {
    if (kind === 'candidate') return ids.filter((id) => id !== actor.userId);
    return kind === 'interview' ? hiringAmong(store.read, companyOf(actor).id, ids) : ids;
  }

  async function enter(actor: Actor, reading: Reading): Promise<void> {
    const { action, kind, requestId } = reading;
    const tenant = companyOf(actor).uid;
    const day = clock().toISOString().slice(0, 10);
    const sight = { tenant, userId: actor.userId, day, kind };
    const concerning = await concerningCompany(actor, reading);
    const ids = await unseen(store.read, { ...sight, ids: concerning });
    if (ids.length === 0) return;
    const via = actor.scopes === undefined ? 'session' : 'api_key';
    const deed = { action, by: actor, via, fields: [], requestId, seenOn: day } as const;
    await store.write(tenant, async (write) => {
      // Another request may have been faster since the look above.
      const due = await unseen(write.tx, { ...sight, ids });
      await write.enter(...due.map((id) => ({ ...deed, subject: { kind, id } })));
    });
  }

  async function enterRefusal(userId: number, requestId: string | null): Promise<void> {
    const member = await findMembership(store.read, userId);
    if (member === undefined) return;
    const deed = systemDeed('refuseLogin', { kind: 'member', id: member.id });
    const after = new Date(clock().getTime() - REFUSALS.windowMs).toISOString();
    const isDue = async (db: Executor) => (await countRefusals(db, member, after)) < REFUSALS.max;
    // Whoever goes on guessing costs a look, not a write; where several do at once, the look is taken again.
    if (!(await isDue(store.read))) return;
    await store.write(member.tenant, async (write) => {
      if (await isDue(write.tx)) await write.enter({ ...deed, requestId });
    });
  }

  /** Beside the answer, which does not wait for it; a failure is the log's. */
  function later(work: () => Promise<void>): void {
    const done = asideFromDeeds(() => setImmediate().then(work))
      .catch((error: unknown) => log.error({ err: error }, 'Something could not be entered into the audit'))
      .finally(() => pending.delete(done));
    pending.add(done);
  }

  return {
    /** @throws {ApiError} PERMISSION_DENIED unless the caller owns the company; VALIDATION_ERROR for a filter. */
    async list(
      actor: Actor,
      query: RouteQuery<typeof auditRoutes.listAudit>,
    ): Promise<{ count: number; rows: AuditEntry[] }> {
      const { uid } = companyOf(actor);
      if (!mayReadAudit(actor)) throw denied('Only an owner of the company reads who saw or changed what.');
      if (query.action !== undefined && !ACTIONS.has(query.action)) {
        throw invalid('action', 'There is no such action.');
      }
      const filter = {
        tenant: uid,
        action: query.action,
        userId: query.user_id,
        subject: query.subject,
        subjectId: query.subject_id,
        from: query.from && storedTime(query.from),
        to: query.to && storedTime(query.to),
      };
      const page = { ...query, ordering: query.ordering ?? '-id' };
      const { count, rows } = await listEntries(store.read, filter, page);
      return { count, rows: rows.map(toAuditEntry) };
    },

    /** Enters that a company's member has read scores, once per person, subject and day. Answers at once. */
    seen(actor: Actor, reading: Reading): void {
      if (reading.ids.length > 0) later(() => enter(actor, reading));
    },

    /**
     * Enters that somebody was not let in as a company's member. Answers at once: who tries addresses must not learn
     * from the time which of them there are.
     */
    loginRefused(userId: number): void {
      const requestId = requestAtWork();
      later(() => enterRefusal(userId, requestId));
    },

    /** When everything so far is entered. */
    async settled(): Promise<void> {
      await Promise.all(pending);
    },
  };
}
export type AuditService = ReturnType<typeof auditService>;
