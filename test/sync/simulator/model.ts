/**
 * What must hold of what people did, whatever happened on the way: the part of the reference model that is not "all
 * stores are equal". It knows what was acknowledged to whom, and what the hosted instance took.
 * Source: sync protocol, rules 1, 4 and 5 and the invariants of "Faults that it must survive".
 */
import assert from 'node:assert/strict';
import type { InterviewStatus } from '../../../shared/contract/interviews.ts';
import { mayStep } from '../../../shared/domain/status.ts';
import { ENTITIES, type EntityName } from '../../../shared/protocol/sync/entities.ts';
import type { Pushed } from './network.ts';
import type { State } from './state.ts';

export type Kind =
  | 'job'
  | 'title'
  | 'candidate'
  | 'answer'
  | 'note'
  | 'decision'
  | 'override'
  | 'set'
  | 'name';

interface Said {
  kind: Kind;
  text: string;
  /** The number of the device, -1 for the hosted instance. */
  by: number;
  /** The row and field that have it, where the last who writes wins. */
  cell?: string;
}

/** Fields of which the last that was taken is what they are. */
const CELLS: Readonly<Record<string, string>> = { jobs: 'title', question_sets: 'name' };
export const cellOf = (entity: string, uid: unknown): string => `${entity} ${uid}`;

export class Model {
  readonly #said: Said[] = [];
  /** Texts that somebody gave up, or replaced with another one while they saw it. */
  readonly #givenUp = new Set<string>();
  readonly #replaced = new Set<string>();
  readonly #taken = new Set<string>();
  /** By its text: who wrote it, and what they saw in its place. */
  readonly #writers = new Map<string, { by: number; seen: string | null }>();
  readonly #cells = new Map<string, string>();
  readonly #hands = new Map<string, Set<number>>();
  #statuses = new Map<string, InterviewStatus>();
  /** An older store came back: which of two writes was the later one, nobody can say. */
  #isRestored = false;
  /** A device is what it or another one once was. */
  #isDoubled = false;

  /** A write was acknowledged. @param seen What its author saw in its place. */
  said(said: Said, seen?: string | null): void {
    this.#said.push(said);
    this.#writers.set(said.text, { by: said.by, seen: seen ?? null });
    if (seen && said.kind === 'note') this.#replaced.add(seen);
    if (said.by !== -1) return;
    this.#taken.add(said.text);
    if (said.cell !== undefined) this.#cells.set(said.cell, said.text);
  }

  /** Somebody goes on with an interview, or changes what it is to be. */
  goesOn(interview: string, by: number): void {
    this.#hands.set(interview, (this.#hands.get(interview) ?? new Set()).add(by));
  }

  gaveUp(text: unknown): void {
    if (typeof text === 'string') this.#givenUp.add(text);
  }

  /** How much was acknowledged so far, for `forget`. */
  get length(): number {
    return this.#said.length;
  }

  /**
   * A store is as it was when so much was acknowledged: what only it knew of is gone with it. What a device knew and
   * the hosted instance has taken is not.
   */
  restored(by: number, since: number): void {
    for (const { text, by: whose } of this.#said.slice(since)) {
      if (whose === by && (by === -1 || !this.#taken.has(text))) this.#givenUp.add(text);
    }
    this.doubled();
    if (by === -1) {
      this.#isRestored = true;
      this.#statuses = new Map();
    }
  }

  doubled(): void {
    this.#isDoubled = true;
  }

  pushed({ request, answer }: Pushed): void {
    const results = new Map(answer.results.map((result) => [result.id, result]));
    for (const { id, args } of request.mutations) {
      const result = results.get(id);
      assert.ok(result !== undefined, `nothing was said of mutation ${id}`);
      // Of a duplicate it was said what came of it the first time.
      if (result.status !== 'applied') continue;
      for (const change of args.changes) {
        if (change.op === 'del') continue;
        for (const value of Object.values(change.data)) if (typeof value === 'string') this.#taken.add(value);
        const text = change.data[CELLS[change.entity] ?? ''];
        // A row that was there already stays as it is.
        const isKept = change.op === 'put' && result.merged === true;
        if (typeof text === 'string' && !isKept) this.#wrote(cellOf(change.entity, change.uid), text);
      }
    }
  }

  /** Compared and set: nobody overwrites what they have not seen, but for what they wrote themselves. */
  #wrote(cell: string, text: string): void {
    const before = this.#cells.get(cell);
    const writer = this.#writers.get(text);
    if (before !== undefined && writer !== undefined && !this.#isRestored) {
      const isOwn = this.#writers.get(before)?.by === writer.by;
      assert.ok(isOwn || writer.seen === before, `${text} overwrote ${before} unseen`);
    }
    this.#cells.set(cell, text);
  }

  /** Interviews go forward alone. */
  sawStatuses(rows: readonly { uid: string; status: InterviewStatus }[]): void {
    for (const { uid, status } of rows) {
      const before = this.#statuses.get(uid);
      if (before !== undefined && before !== status)
        assert.ok(reaches(before, status), `an interview went from ${before} to ${status}`);
      this.#statuses.set(uid, status);
    }
  }

  /**
   * @param there The hosted instance once everything has come to rest.
   * @param latest The latest time that it may know of, ISO 8601.
   */
  check(there: State, latest: string): void {
    for (const [entity, rows = []] of Object.entries(there)) {
      for (const field of ENTITIES[entity as EntityName].times)
        for (const row of rows)
          assert.ok(!(String(row[field] ?? '') > latest), `${entity}.${field} is in the future`);
    }
    const texts = (entity: string, field: string) =>
      new Set((there[entity] ?? []).map((row) => row[field] as string));
    const rows: Partial<Record<Kind, Set<string>>> = {
      ...{ answer: texts('answers', 'text'), decision: texts('decisions', 'reason') },
      ...{ override: texts('overrides', 'reason'), candidate: texts('interviews', 'candidate_name') },
      note: new Set([...texts('interviews', 'interviewer_notes'), ...texts('kept_notes', 'text')]),
    };
    for (const { kind, text } of this.#said) {
      if (this.#givenUp.has(text) || this.#replaced.has(text)) continue;
      const isThere = rows[kind]?.has(text) ?? this.#taken.has(text);
      assert.ok(isThere, `an acknowledged ${kind} is neither there nor in the quarantine: ${text}`);
    }
    if (!this.#isRestored) {
      for (const [entity, field] of Object.entries(CELLS)) {
        for (const row of there[entity] ?? []) {
          const last = this.#cells.get(cellOf(entity, row.uid));
          if (last !== undefined)
            assert.equal(row[field], last, `the last ${field} of ${entity} that was taken`);
        }
      }
    }
    this.#checkOnce(there);
    if (this.#isDoubled) return;
    this.#checkRuns(there);
    const originals = new Map((there.interviews ?? []).map(({ uid, attempt_of }) => [uid, attempt_of]));
    for (const { attempt_of } of there.interviews ?? []) {
      if (typeof attempt_of !== 'string') continue;
      // Of an attempt there may be another one; whoever held the first held it by its former name.
      const hands = new Set<number>();
      for (let of: unknown = attempt_of; typeof of === 'string'; of = originals.get(of))
        for (const hand of this.#hands.get(of) ?? []) hands.add(hand);
      assert.ok(hands.size > 1, 'an attempt of an interview that one alone has held');
    }
  }

  /** One device runs an interview: of two, the other one's answers are in an attempt. */
  #checkRuns(there: State): void {
    const attempts = new Set(
      (there.interviews ?? []).filter((row) => row.attempt_of !== null).map(({ uid }) => uid),
    );
    const runs = Map.groupBy(there.answers ?? [], ({ interview }) => interview as string);
    for (const [interview, answers] of runs) {
      if (attempts.has(interview)) continue;
      const devices = new Set(answers.map(({ text }) => this.#writers.get(text as string)?.by ?? -1));
      devices.delete(-1);
      assert.ok(devices.size <= 1, 'answers of two devices in one interview');
    }
  }

  /** Each effect once: what was made by one deed is one row, but for attempts, which have all that their device had. */
  #checkOnce(there: State): void {
    const attempts = new Set(
      (there.interviews ?? []).filter((row) => row.attempt_of !== null).map(({ uid }) => uid),
    );
    const once = (what: string, texts: readonly unknown[]) => {
      const seen = new Set<unknown>();
      for (const text of texts) {
        assert.ok(!seen.has(text), `${what} once: ${text}`);
        seen.add(text);
      }
    };
    const originals = (entity: string) =>
      (there[entity] ?? []).filter(({ interview }) => !attempts.has(interview as string));
    once(
      'each answer',
      originals('answers').map(({ text }) => text),
    );
    once(
      'each decision',
      originals('decisions').map(({ reason }) => reason),
    );
    once(
      'each job',
      (there.jobs ?? []).map(({ description }) => description),
    );
    once(
      'each interview',
      (there.interviews ?? []).filter(({ uid }) => !attempts.has(uid)).map((row) => row.candidate_name),
    );
    const live = originals('decisions').filter(({ ended_at }) => ended_at === null);
    once(
      'one decision that holds',
      live.map(({ interview }) => interview),
    );
  }
}

function reaches(from: InterviewStatus, to: InterviewStatus): boolean {
  const seen = new Set<InterviewStatus>([from]);
  for (const at of seen) for (const next of STATUSES) if (mayStep(at, next)) seen.add(next);
  return seen.has(to);
}
const STATUSES: readonly InterviewStatus[] = [
  'scheduled',
  'in_progress',
  'completed',
  'cancelled',
  'no_show',
];
