/** What the authority makes of recordings that devices send: they grow from the interview's runner, and deletions win. */
import { v7 as uuidv7 } from 'uuid';
import { expect, it } from 'vitest';
import type { MemberRole } from '../../../shared/contract/users.ts';
import { NO_HLC } from '../../../shared/domain/sync/clock.ts';
import {
  type Bench,
  type Checked,
  judge,
  type StandingInterview,
} from '../../../shared/domain/sync/judge.ts';
import type { Fields } from '../../../shared/protocol/sync/entities.ts';

const [tenant, client, other] = [uuidv7(), uuidv7(), uuidv7()];
const [user, interview, recording] = [uuidv7(), uuidv7(), uuidv7()];
/** A piece that the authority has. */
const sent = uuidv7();
const AT = '2026-11-01T10:00:00.000Z';

interface World {
  /** The recording as the authority has it; undefined: not at all. */
  row?: Fields;
  interview?: Partial<StandingInterview>;
  role?: MemberRole;
  isWhole?: boolean;
}
const running: StandingInterview = {
  ...{ status: 'in_progress', runner: client, seq: 5, isOwn: true, notesHlc: NO_HLC },
};
const known: Fields = { interview, bytes: 1000, length: null, duration: null, deleted_at: null };
const deleted: Fields = { ...known, deleted_at: AT };

function judged(changes: Checked[], { row, interview: how, role = 'recruiter', isWhole = true }: World = {}) {
  const bench: Bench = {
    ...{ tenant, client, user, memberRole: role },
    row: (entity, uid) =>
      row !== undefined && (entity === 'recordings' || uid === sent)
        ? { tenant, seq: 4, isOwn: false, data: row }
        : undefined,
    interviewOf: () => interview,
    interview: () => ({ ...running, ...how }),
    isKnown: () => true,
    isOfTenant: () => true,
    isGone: () => false,
    holds: () => false,
    isWhole: () => isWhole,
    cardOf: () => undefined,
  };
  return judge(
    { id: 1, name: 'system', args: { changes }, base_version: 3, hlc: NO_HLC, sha256: '0'.repeat(64) },
    bench,
  );
}
const begun: Checked = { op: 'put', entity: 'recordings', uid: recording, data: { ...known, bytes: 0 } };
const piece: Checked = {
  ...{ op: 'put', entity: 'recording_segments', uid: uuidv7() },
  data: { interview, recording, position: 0, at_byte: 0, bytes: 1000, sha256: 'a'.repeat(64), start: 0 },
};
const set = (data: Fields): Checked => ({ op: 'set', entity: 'recordings', uid: recording, data });

it('takes what the runner records, piece by piece', () => {
  expect(judged([begun])).toMatchObject({ changes: [begun], isMerged: false });
  expect(judged([piece, set({ bytes: 2000 })], { row: known })).toMatchObject({
    changes: [piece, set({ bytes: 2000 })],
  });
});

it('keeps what another device recorded as an attempt, also where it comes after the end', () => {
  for (const how of [
    { runner: other, isOwn: false },
    { runner: other, isOwn: false, status: 'completed' as const },
  ]) {
    expect(judged([begun], { interview: how })).toMatchObject({ code: 'run_elsewhere' });
    expect(judged([piece], { row: known, interview: how })).toMatchObject({ code: 'run_elsewhere' });
  }
});

it('lets nobody change a piece, take one away, or make another recording of it', () => {
  const world = { row: known };
  const changed: Checked = { op: 'set', entity: 'recording_segments', uid: sent, data: { start: 1 } };
  expect(judged([changed], world)).toMatchObject({ code: 'forbidden' });
  for (const entity of ['recordings', 'recording_segments'] as const) {
    expect(judged([{ op: 'del', entity, uid: sent }], world)).toMatchObject({ code: 'forbidden' });
  }
  expect(judged([set({ media_type: 'video/webm' })], { row: known })).toMatchObject({ code: 'forbidden' });
  expect(judged([begun], { role: 'viewer' })).toMatchObject({ code: 'forbidden' });
});

it('does not shrink by what is sent again', () => {
  expect(judged([set({ bytes: 500 })], { row: known })).toMatchObject({ changes: [], isMerged: true });
});

it('is deleted by whoever may, and no piece brings it back', () => {
  const elsewhere = { runner: other, isOwn: false };
  expect(judged([set({ deleted_at: AT })], { row: known, interview: elsewhere })).toMatchObject({
    changes: [set({ deleted_at: AT })],
  });
  expect(judged([piece], { row: deleted })).toMatchObject({ code: 'deleted' });
  expect(judged([set({ bytes: 2000 })], { row: deleted })).toMatchObject({ code: 'deleted' });
  expect(judged([set({ deleted_at: AT })], { row: deleted })).toMatchObject({ changes: [expect.anything()] });
});

it('can be taken back while its sound is there', () => {
  const back = set({ deleted_at: null });
  expect(judged([back], { row: deleted })).toMatchObject({ changes: [back] });
  expect(judged([back], { row: deleted, isWhole: false })).toMatchObject({ code: 'deleted' });
});
