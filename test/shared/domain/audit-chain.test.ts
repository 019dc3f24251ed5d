import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  CHAIN_START,
  type ChainHead,
  entryHash,
  firstBreak,
  type SealedEntry,
} from '../../../shared/domain/audit-chain.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

function chainOf(length: number): SealedEntry[] {
  const entries: SealedEntry[] = [];
  for (let position = 1; position <= length; position++) {
    const entry = {
      ...{ position, uid: `uid-${position}`, tenant: 'acme', at: '2024-02-15T14:00:00.000Z' },
      ...{ user_id: 7, user_uid: 'kim', via: 'session', action: 'updateJob' },
      ...{ subject_kind: 'job', subject_id: position, fields: '["title"]', request_id: null, seen_on: null },
    };
    const previous_hash = entries.at(-1)?.hash ?? CHAIN_START.hash;
    entries.push({ ...entry, previous_hash, hash: entryHash(entry, previous_hash, sha256) });
  }
  return entries;
}
const endOf = (entries: SealedEntry[]): ChainHead => ({
  count: entries.length,
  hash: entries.at(-1)?.hash ?? CHAIN_START.hash,
});
const chain = chainOf(5);
const head = endOf(chain);
const third = chain[2] as SealedEntry;

describe('the chain of the audit', () => {
  it('is whole as it was written, in one run or in several, and when it is empty', () => {
    expect(firstBreak(chain, head, sha256)).toBeNull();
    expect(firstBreak(chain.slice(3), head, sha256, endOf(chain.slice(0, 3)))).toBeNull();
    expect(firstBreak([], CHAIN_START, sha256)).toBeNull();
  });

  const others: Partial<SealedEntry>[] = [
    ...[{ uid: 'other' }, { tenant: 'other' }, { at: '2024-02-15T14:00:00.001Z' }, { user_id: null }],
    ...[{ user_uid: null }, { via: 'api_key' }, { action: 'deleteJob' }, { subject_kind: null }],
    ...[{ subject_id: 9 }, { fields: '[]' }, { request_id: 'req_1' }, { seen_on: '2024-02-15' }],
    ...[{ previous_hash: CHAIN_START.hash }, { hash: CHAIN_START.hash }],
  ];
  it.each(others)('names an entry with another %o', (other) => {
    const changed = chain.with(2, { ...third, ...other });
    expect(firstBreak(changed, head, sha256)).toEqual({ position: 3, is: 'changed' });
  });

  it('names what follows an entry whose own hash was made to fit', () => {
    const forged = { ...third, action: 'deleteJob' };
    const changed = chain.with(2, { ...forged, hash: entryHash(forged, forged.previous_hash, sha256) });
    expect(firstBreak(changed, head, sha256)).toEqual({ position: 4, is: 'changed' });
  });

  it('names the first that is missing: at the beginning, in the middle, at the end', () => {
    expect(firstBreak(chain.slice(1), head, sha256)).toEqual({ position: 1, is: 'missing' });
    expect(firstBreak(chain.toSpliced(2, 1), head, sha256)).toEqual({ position: 3, is: 'missing' });
    expect(firstBreak(chain.slice(0, 3), head, sha256)).toEqual({ position: 4, is: 'missing' });
    expect(firstBreak([], head, sha256)).toEqual({ position: 1, is: 'missing' });
  });

  it('names an entry that was put in, between others or behind them', () => {
    const put = { ...third, position: 4, uid: 'put-in', previous_hash: third.hash };
    const fitting = { ...put, hash: entryHash(put, third.hash, sha256) };
    expect(firstBreak(chain.toSpliced(3, 0, fitting), head, sha256)).toEqual({ position: 4, is: 'changed' });
    const longer = chainOf(6);
    expect(firstBreak(longer, head, sha256)).toEqual({ position: 6, is: 'changed' });
  });
});
