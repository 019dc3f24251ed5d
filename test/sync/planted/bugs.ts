/**
 * Mistakes that a program which syncs could have: each is put into the source, and the simulator must find it.
 * Source: sync protocol, "Faults that it must survive".
 */
export interface Bug {
  name: string;
  /** The schedule that finds it. */
  seed: number;
  /** What it says then. */
  says: RegExp;
  /** In `server/sync`, or `shared/domain/sync`. */
  file: string;
  /** Stands there once. */
  find: string;
  replace: string;
}

const bug = (seed: number, name: string, says: RegExp, file: string, find: string, replace: string): Bug => ({
  ...{ name, seed, says, file, find, replace },
});

export const BUGS: readonly Bug[] = [
  bug(
    1,
    'a refused mutation does not advance the number',
    /^device/,
    'server/sync/hosted/push.ts',
    '      last = mutation.id;',
    '      if (!isRefused) last = mutation.id;',
  ),
  bug(
    1,
    'sums are not moved on the hosted side',
    /^hosted/,
    'server/sync/hosted/push.ts',
    '    await moveSums(write, before, after);',
    '',
  ),
  bug(
    1,
    'a page that is full ends the pull',
    /^jobs of device/,
    'server/sync/hosted/pull.ts',
    'const complete = places.length < body.limit;',
    'const complete = places.length <= body.limit;',
  ),
  bug(
    1,
    'the cursor stands behind what was sent',
    /^jobs of device/,
    'server/sync/hosted/pull.ts',
    'const reached = complete ? until : Number(places.at(-1)?.seq ?? until);',
    'const reached = until;',
  ),
  bug(
    1,
    'rows come in no order',
    /^jobs of device/,
    'server/sync/hosted/pull.ts',
    'order by seq limit',
    'order by uid limit',
  ),
  bug(
    3,
    'deletions are not told',
    /^questions of device/,
    'server/sync/hosted/pull.ts',
    "if (isGone === 1) return [{ seq, entity, uid, op: 'del', version: seq }];",
    'if (isGone === 1) return [];',
  ),
  bug(
    1,
    'the cursor is saved before the rows',
    /^jobs of device/,
    'server/sync/device/fetch.ts',
    '.set({ staged_seq: seq })',
    '.set({ cursor_seq: seq })',
  ),
  bug(
    1,
    'the original of an attempt never comes again',
    /^consents of device/,
    'server/sync/device/fetch.ts',
    'for (const uid of interviews)',
    'for (const uid of interviews.slice(interviews.length))',
  ),
  bug(
    1,
    'sums are not moved on the device',
    /^device/,
    'server/sync/device/apply.ts',
    '  await moveSums(write, before, await summed(write, touched));',
    '',
  ),
  bug(
    1,
    'what comes from there is sent back',
    /^device/,
    'server/sync/device/capture.ts',
    '      await capture.stop(tx, tenant);\n      const result',
    '      const result',
  ),
  bug(
    1,
    'deletions are not taken down',
    /^questions of device/,
    'server/sync/device/capture.ts',
    "if (last?.op !== 'put') changes.push({ op, entity, uid });",
    '',
  ),
  bug(
    1,
    'the newest is sent first',
    /^device/,
    'server/sync/device/outbox.ts',
    "    .orderBy('id')\n    .limit(most)",
    "    .orderBy('id', 'desc')\n    .limit(most)",
  ),
  bug(
    1,
    'what was refused counts as done',
    /^interviews of device/,
    'server/sync/device/send.ts',
    "        .set({ state: 'held', code:",
    "        .set({ state: 'done', code:",
  ),
  bug(
    1,
    'the cursor jumps over what others sent',
    /^jobs of device/,
    'server/sync/device/send.ts',
    'if (isAllOurs && Number(link.cursor_seq) === head_before) {',
    'if (head > 0) {',
  ),
  bug(
    5,
    'an attempt has no answers',
    /^an acknowledged answer is neither there/,
    'server/sync/device/attempts.ts',
    "entity !== 'applications' && entity !== 'kept_notes',",
    "entity !== 'applications' && entity !== 'kept_notes' && entity !== 'answers',",
  ),
  bug(
    11,
    'nobody runs an interview',
    /^an attempt of an interview that one alone has held/,
    'server/sync/hosted/push.ts',
    '.set((eb) => ({ runner: client,',
    '.set((eb) => ({ runner: null,',
  ),
  bug(
    3,
    'a pull overwrites what waits',
    /^what waits on device/,
    'server/sync/device/apply.ts',
    '([field]) => own === undefined || !own.fields.has(field)',
    '() => true',
  ),
  bug(
    3,
    'what changed meanwhile is overwritten',
    /^jobs of device/,
    'shared/domain/sync/judge.ts',
    "return refuse('conflict', name);",
    'return null;',
  ),
  bug(
    2,
    'the other notes are not kept',
    /^an acknowledged note is neither there nor in the quarantine/,
    'server/sync/hosted/push.ts',
    'if (kept.length > 0) await',
    'if (kept.length > 999) await',
  ),
  bug(
    27,
    'what was taken unheard is not sent first',
    /^interviews of device/,
    'server/sync/device/fetch.ts',
    'unheard <= answer.last_mutation_id',
    'unheard < 0',
  ),
  bug(
    10,
    'what could not be applied is forgotten',
    /^answers of device/,
    'server/sync/device/fetch.ts',
    'chunks(wanted.filter((uid) => !stuck.includes(uid)))',
    'chunks(wanted)',
  ),
  bug(
    31,
    'a store that was restored and has grown is not found out',
    /^jobs of device/,
    'server/sync/hosted/pull.ts',
    'seq > told',
    'seq > Infinity',
  ),
  bug(
    5,
    'the clock of a device is believed',
    /^jobs.created_at is in the future/,
    'server/sync/hosted/push.ts',
    'const latest = now + CLOCK_TOLERANCE_MS;\n  const shift = wallOf(mutation.hlc) > latest ? ahead : 0;',
    'const latest = Number.MAX_SAFE_INTEGER;\n  const shift = 0 * ahead;',
  ),
  bug(
    74,
    'a number that is left out is not noticed',
    /^questions of device/,
    'server/sync/hosted/push.ts',
    'else if (mutation.id === last + fresh.length + 1)',
    'else if (mutation.id > last)',
  ),
  bug(
    1,
    'a copied device is not told from its original',
    /^jobs of device/,
    'server/sync/hosted/push.ts',
    '        if (hash !== undefined && hash.sha256 !== mutation.sha256) throw forked(mutation.id);\n',
    '',
  ),
  bug(
    2,
    'that it was taken otherwise is not told',
    /^kept_notes of device/,
    'server/sync/hosted/push.ts',
    '(outcome.isMerged || isMoved) && { merged: true }',
    'isMoved && { merged: true }',
  ),
  bug(
    17,
    'an attempt goes with its interview',
    /^interviews of device/,
    'server/sync/device/fetch.ts',
    '!shapeOf(entity).refs.some(({ field }) => gone.has(data[field] as string))',
    '!Object.values(data).some((value) => gone.has(value as string))',
  ),
  bug(
    9,
    'what hangs on an interview does not wait with it',
    /^device/,
    'server/sync/device/stage.ts',
    'unit === HANGING ? String(pathOf.get(String(row.data?.path)) ?? HANGING) : unit',
    'unit',
  ),
];
