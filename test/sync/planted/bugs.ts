/**
 * Mistakes that a program which syncs could have: each is put into the source, and the simulator must find it.
 * Source: sync protocol, "Faults that it must survive".
 */
export interface Bug {
  name: string;
  /** A schedule that finds it, or one of the next does. */
  seed: number;
  /** In `server/sync`, or `shared/domain/sync`. */
  file: string;
  /** Stands there once. */
  find: string;
  replace: string;
}

const bug = (seed: number, name: string, file: string, find: string, replace: string): Bug => ({
  ...{ name, seed, file, find, replace },
});

export const BUGS: readonly Bug[] = [
  bug(
    10,
    'a refused mutation does not advance the number',
    'server/sync/hosted/push.ts',
    '      last = mutation.id;',
    '      if (!isRefused) last = mutation.id;',
  ),
  bug(
    1,
    'sums are not moved on the hosted side',
    'server/sync/hosted/push.ts',
    '    await moveSums(write, before, after);',
    '',
  ),
  bug(
    4,
    'a page that is full ends the pull',
    'server/sync/hosted/pull.ts',
    'const complete = places.length < body.limit;',
    'const complete = places.length <= body.limit;',
  ),
  bug(
    4,
    'the cursor stands behind what was sent',
    'server/sync/hosted/pull.ts',
    'const reached = complete ? until : Number(places.at(-1)?.seq ?? until);',
    'const reached = until;',
  ),
  bug(6, 'rows come in no order', 'server/sync/hosted/pull.ts', 'order by seq limit', 'order by uid limit'),
  bug(
    4,
    'deletions are not told',
    'server/sync/hosted/pull.ts',
    "if (isGone === 1) return [{ seq, entity, uid, op: 'del', version: seq }];",
    'if (isGone === 1) return [];',
  ),
  bug(
    4,
    'the cursor is saved before the rows',
    'server/sync/device/fetch.ts',
    '.set({ staged_seq: seq })',
    '.set({ cursor_seq: seq })',
  ),
  bug(
    6,
    'the original of an attempt never comes again',
    'server/sync/device/fetch.ts',
    'for (const uid of interviews)',
    'for (const uid of interviews.slice(interviews.length))',
  ),
  bug(
    1,
    'sums are not moved on the device',
    'server/sync/device/apply.ts',
    '  await moveSums(write, before, await summed(write, touched));',
    '',
  ),
  bug(
    3,
    'what comes from there is sent back',
    'server/sync/device/capture.ts',
    '      await capture.stop(tx, tenant);\n      const result',
    '      const result',
  ),
  bug(
    4,
    'deletions are not taken down',
    'server/sync/device/capture.ts',
    "if (last?.op !== 'put') changes.push({ op, entity, uid });",
    '',
  ),
  bug(
    1,
    'the newest is sent first',
    'server/sync/device/outbox.ts',
    "    .orderBy('id')\n    .limit(most)",
    "    .orderBy('id', 'desc')\n    .limit(most)",
  ),
  bug(
    6,
    'what was refused counts as done',
    'server/sync/device/send.ts',
    "        .set({ state: 'held', code:",
    "        .set({ state: 'done', code:",
  ),
  bug(
    1,
    'the cursor jumps over what others sent',
    'server/sync/device/send.ts',
    'if (isAllOurs && Number(link.cursor_seq) === head_before) {',
    'if (head > 0) {',
  ),
  bug(
    6,
    'an attempt has no answers',
    'server/sync/device/attempts.ts',
    "entity !== 'applications' && entity !== 'kept_notes',",
    "entity !== 'applications' && entity !== 'kept_notes' && entity !== 'answers',",
  ),
];
