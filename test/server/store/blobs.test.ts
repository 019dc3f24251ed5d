import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Blobs, folderBlobs } from '../../../server/store/blobs.ts';

describe('blobs in a folder', () => {
  let folder: string;
  let blobs: Blobs;
  beforeEach(async () => {
    folder = join(mkdtempSync(join(tmpdir(), 'jobhive-test-')), 'blobs');
    blobs = await folderBlobs(folder);
  });
  afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

  const bytes = Buffer.from('a blob');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const stage = (content: Buffer = bytes) =>
    blobs.stage(Readable.from([content.subarray(0, 3), content.subarray(3)]));
  const files = () =>
    existsSync(folder)
      ? readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => entry.name)
      : [];

  it.skipIf(process.platform !== 'linux')('refuses a folder that cannot be made, at once', async () => {
    const nowhere = await folderBlobs('/proc/nope/blobs');
    await expect(nowhere.stage(Readable.from([bytes]))).rejects.toThrow('ENOENT');
  });

  it('makes no folder before it is needed', () => {
    expect(existsSync(folder)).toBe(false);
  });

  it('keeps a blob under the hash of what is in it', async () => {
    const staged = await stage();
    expect(staged).toMatchObject({ sha256, size: 6 });
    expect(await blobs.read(sha256)).toBeNull();
    await staged.keep();
    expect(files()).toEqual([sha256]);
    const blob = await blobs.read(sha256);
    expect(blob?.size).toBe(6);
    expect(await buffer(blob?.stream as Readable)).toEqual(bytes);
  });

  it('keeps the same bytes once', async () => {
    await (await stage()).keep();
    await (await stage()).keep();
    expect(files()).toEqual([sha256]);
  });

  it('leaves nothing of what is discarded, or breaks off', async () => {
    await (await stage()).discard();
    const broken = Readable.from(
      (async function* () {
        yield bytes;
        throw new Error('The cable was pulled.');
      })(),
    );
    await expect(blobs.stage(broken)).rejects.toThrow('The cable was pulled.');
    expect(files()).toEqual([]);
  });

  it('removes a blob, and is content where there is none', async () => {
    await (await stage()).keep();
    await blobs.remove(sha256);
    await blobs.remove(sha256);
    expect(files()).toEqual([]);
    expect(await blobs.read(sha256)).toBeNull();
  });

  it.each([
    ['at the start', () => folderBlobs(folder)],
    ['now and then', () => blobs.tidy()],
  ])('clears away %s what a crash left staged, and nothing younger', async (_, tidy) => {
    mkdirSync(join(folder, 'staging'), { recursive: true });
    for (const name of ['old', 'young']) writeFileSync(join(folder, 'staging', name), 'half');
    const longAgo = new Date(Date.now() - 2 * 3_600_000);
    utimesSync(join(folder, 'staging', 'old'), longAgo, longAgo);
    await (await stage()).keep();
    await tidy();
    expect(files().sort()).toEqual([sha256, 'young'].sort());
  });
});
