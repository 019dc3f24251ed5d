/**
 * Mistakes that a program which syncs could have: each is put into the source, and the simulator must find it.
 * Source: sync protocol, "Faults that it must survive".
 */
export interface Bug {
  name: string;
  /** In `server/sync`, or `shared/domain/sync`. */
  file: string;
  /** Stands there once. */
  find: string;
  replace: string;
}

const bug = (name: string, file: string, find: string, replace: string): Bug => ({
  name,
  file,
  find,
  replace,
});

export const BUGS: readonly Bug[] = [
  bug(
    'a refused mutation does not advance the number',
    'server/sync/hosted/push.ts',
    '      last = mutation.id;',
    '      if (!isRefused) last = mutation.id;',
  ),
  bug(
    'sums are not moved on the hosted side',
    'server/sync/hosted/push.ts',
    '    await moveSums(write, before, after);',
    '',
  ),
  bug(
    'what was taken otherwise is not sent back',
    'server/sync/hosted/push.ts',
    '  if (taken.isMerged) await showAgain(write, mutation, place);',
    '',
  ),
  bug(
    'nobody runs an interview',
    'server/sync/hosted/push.ts',
    '.set((eb) => ({ runner: client,',
    '.set((eb) => ({ runner: null,',
  ),
  bug(
    'two devices answer one interview',
    'shared/domain/sync/judge.ts',
    '    if (!mayGoOn(interview, mutation, bench, begins, entity)) {',
    '    if (mutation.id < 0) {',
  ),
  bug(
    'a page that is full ends the pull',
    'server/sync/hosted/pull.ts',
    'const complete = places.length < body.limit;',
    'const complete = places.length <= body.limit;',
  ),
  bug(
    'the cursor stands behind what was sent',
    'server/sync/hosted/pull.ts',
    'const reached = complete ? until : Number(places.at(-1)?.seq ?? until);',
    'const reached = until;',
  ),
  bug('rows come in no order', 'server/sync/hosted/pull.ts', 'order by seq limit', 'order by uid limit'),
  bug(
    'deletions are not told',
    'server/sync/hosted/pull.ts',
    "if (isGone === 1) return [{ seq, entity, uid, op: 'del', version: seq }];",
    'if (isGone === 1) return [];',
  ),
  bug(
    'the cursor is saved before the rows',
    'server/sync/device/fetch.ts',
    '.set({ staged_seq: seq })',
    '.set({ cursor_seq: seq })',
  ),
  bug(
    'the original of an attempt never comes again',
    'server/sync/device/fetch.ts',
    'for (const uid of interviews)',
    'for (const uid of interviews.slice(interviews.length))',
  ),
  bug(
    'a pull overwrites what waits to be sent',
    'server/sync/device/apply.ts',
    'own === undefined || !own.fields.has(field)',
    'field !== null',
  ),
  bug(
    'sums are not moved on the device',
    'server/sync/device/apply.ts',
    '  await moveSums(write, before, await summed(write, touched));',
    '',
  ),
  bug(
    'two decisions hold',
    'server/sync/device/apply.ts',
    "if (entity === 'decisions' || entity === 'overrides') await yieldTo(",
    "if (entity === 'overrides') await yieldTo(",
  ),
  bug(
    'the version of a row is not kept',
    'server/sync/device/apply.ts',
    '  if (VERSIONED.includes(entity)) {',
    '  if (VERSIONED.length === 0) {',
  ),
  bug(
    'what comes from there is sent back',
    'server/sync/device/capture.ts',
    '      await capture.stop(tx, tenant);\n      const result',
    '      const result',
  ),
  bug(
    'deletions are not taken down',
    'server/sync/device/capture.ts',
    "if (last?.op !== 'put') changes.push({ op, entity, uid });",
    '',
  ),
  bug(
    'the newest is sent first',
    'server/sync/device/outbox.ts',
    "    .orderBy('id')\n    .limit(most)",
    "    .orderBy('id', 'desc')\n    .limit(most)",
  ),
  bug(
    'what waits is not looked for',
    'server/sync/device/outbox.ts',
    "      .where('uid', 'in', some)\n      .where('state', 'in', ['pending', 'held'])",
    "      .where('uid', 'in', some)\n      .where('state', 'in', ['held'])",
  ),
  bug(
    'what was refused counts as done',
    'server/sync/device/send.ts',
    "        .set({ state: 'held', code:",
    "        .set({ state: 'done', code:",
  ),
  bug(
    'the cursor jumps over what others sent',
    'server/sync/device/send.ts',
    'if (isAllOurs && Number(link.cursor_seq) === head_before) {',
    'if (head > 0) {',
  ),
  bug(
    'an attempt has no answers',
    'server/sync/device/attempts.ts',
    "entity !== 'applications' && entity !== 'kept_notes',",
    "entity !== 'applications' && entity !== 'kept_notes' && entity !== 'answers',",
  ),
  bug(
    'what belongs to an attempt is sent for the original',
    'server/sync/device/attempts.ts',
    '  await endMutationsOf(tx, tenant, row.uid);',
    '',
  ),
  bug(
    'scores that gave way are not fetched',
    'server/sync/device/superseded.ts',
    '      await want(write, interview);',
    '',
  ),
  bug(
    'the device makes a no-show of what was held elsewhere, and asks a person',
    'server/sync/device/send.ts',
    "if (code === 'superseded' || isMoot)",
    "if (code === 'superseded')",
  ),
  bug(
    'an answer that came twice is there twice',
    'shared/domain/sync/judge.ts',
    "  if (change.op === 'put' && row !== undefined) {",
    "  if (change.op === 'put' && row !== undefined && row.seq < 0) {",
  ),
];
