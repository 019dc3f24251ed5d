/** What the hosted side makes of pushes that no device of ours would send: refused by name, and nothing else harmed. */

import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newKeyPair } from '../../../server/sync/device/remote.ts';
import { mutationHash } from '../../../server/sync/hash.ts';
import type { Change, Mutation } from '../../../shared/protocol/sync/messages.ts';
import { DIALECTS, type Person, person, type Reply, type Studio, startStudio } from '../../support/studio.ts';
import { api, join, postJob } from '../support/interview.ts';

const TIME = '2026-11-01T10:00:00.000Z';
const HLC = '1793527200000-00000';

interface Device {
  client: string;
  epoch: string;
  tenant: string;
  user: string;
  last: number;
}

for (const { dialect, missing } of DIALECTS) {
  describe.skipIf(missing !== undefined)(`pushes to ${dialect}`, () => {
    let hosted: Studio;
    let owner: Person;
    let stranger: Person;
    let viewer: Person;

    beforeAll(async () => {
      hosted = await startStudio({
        dialect,
        env: { MODE: 'hosted', LOG_LEVEL: 'silent', RATE_LIMITS: 'off' },
      });
      owner = await person(hosted, 'employer', { company_name: 'There' });
      stranger = await person(hosted, 'employer', { company_name: 'Elsewhere' });
      viewer = await person(hosted, 'user');
      await join(hosted, viewer, owner, 'viewer');
    });
    afterAll(() => hosted?.close());

    async function device(who: Person): Promise<Device> {
      const { body, status } = await api(hosted)(who, 'POST', '/sync/v1/clients/', {
        ...{ name: 'A laptop', public_key: newKeyPair().publicKey, schema_version: 1 },
      });
      expect(status).toBe(201);
      return { client: body.client_id, epoch: body.epoch, tenant: body.tenant, user: body.user.uid, last: 0 };
    }
    function mutation(of: Device, changes: Change[], more: Partial<Mutation> = {}): Mutation {
      of.last += 1;
      const plain = { id: of.last, name: 'createJob', args: { changes }, hlc: HLC, ...more };
      return { ...plain, sha256: mutationHash(plain) };
    }
    const push = (who: Person, of: Device, mutations: Mutation[], more: object = {}): Promise<Reply> =>
      api(hosted)(who, 'POST', '/sync/v1/push/', {
        ...{ protocol: 1, schema_version: 1, client_id: of.client, epoch: of.epoch, mutations },
        ...more,
      });
    const pull = (who: Person, of: Device, more: object = {}): Promise<Reply> =>
      api(hosted)(who, 'POST', '/sync/v1/pull/', {
        ...{ client_id: of.client, schema_version: 1, cursor: { epoch: of.epoch, seq: 0 } },
        ...more,
      });
    const job = (of: Device, title: string, more: object = {}): Change => ({
      op: 'put',
      entity: 'jobs',
      uid: uuidv7(),
      data: {
        ...{ company: of.tenant, created_by: of.user, title, description: '', requirements: '' },
        ...{ job_focus: 'balanced', is_active: 1, skills: '[]', skills_edited: 0 },
        ...{ created_at: TIME, updated_at: TIME, deleted_at: null },
        ...more,
      },
    });
    const titles = async (who = owner): Promise<string[]> =>
      (await api(hosted)(who, 'GET', '/interview/jobs/?limit=100')).body.results
        .map((each: { title: string }) => each.title)
        .sort();

    it('takes each mutation once, however often it comes', async () => {
      const of = await device(owner);
      const sent = [mutation(of, [job(of, 'Once')]), mutation(of, [job(of, 'Twice')])];
      const first = await push(owner, of, sent);
      expect(first.body).toMatchObject({
        last_mutation_id: 2,
        results: [{ status: 'applied' }, { status: 'applied' }],
      });
      const again = await push(owner, of, sent);
      expect(again.body).toMatchObject({
        last_mutation_id: 2,
        results: [{ status: 'duplicate' }, { status: 'duplicate' }],
      });
      expect((await titles()).filter((title) => title === 'Once')).toHaveLength(1);
    });

    it('lets nothing that is wrong hold up what comes behind it', async () => {
      const of = await device(owner);
      const theirs = await postJob(hosted, stranger, { title: 'Theirs' });
      const { uid: foreign } = await hosted.deps.store.read
        .selectFrom('jobs')
        .select('uid')
        .where('id', '=', theirs.id)
        .executeTakeFirstOrThrow();
      const wrong: [string, Change, string][] = [
        ['unknown_entity', { op: 'put', entity: 'users', uid: uuidv7(), data: { role: 'admin' } }, 'users'],
        ['invalid_field', job(of, 'Foreign tenant', { tenant: uuidv7() }), 'tenant'],
        ['invalid_field', job(of, 'Privileged', { seq: 1 }), 'seq'],
        ['invalid_field', job(of, 'Not a time', { created_at: 'yesterday' }), 'created_at'],
        ['foreign_row', { op: 'set', entity: 'jobs', uid: foreign, data: { title: 'Mine now' } }, foreign],
        ['missing_row', { op: 'set', entity: 'jobs', uid: uuidv7(), data: { title: 'Nowhere' } }, 'jobs'],
        ['missing_row', job(of, 'Of another company', { company: uuidv7() }), 'company'],
      ];
      for (const [code, change, detail] of wrong) {
        const { body } = await push(owner, of, [
          mutation(of, [job(of, `Beside ${code} ${of.last}`), change]),
          mutation(of, [job(of, `Behind ${code} ${of.last}`)]),
        ]);
        expect(body.results, code).toMatchObject([{ status: 'rejected', code }, { status: 'applied' }]);
        expect(body.results[0].detail).toContain(detail);
      }
      const all = await titles();
      expect(all.filter((title) => title.startsWith('Beside'))).toEqual([]);
      expect(all.filter((title) => title.startsWith('Behind'))).toHaveLength(wrong.length);
      expect(await titles(stranger)).toContain('Theirs');
    });

    it('refuses a forged hash, and tells a copied disk from its original', async () => {
      const of = await device(owner);
      const forged = { ...mutation(of, [job(of, 'Forged')]), sha256: '0'.repeat(64) };
      expect((await push(owner, of, [forged])).body.results).toMatchObject([{ code: 'hash_mismatch' }]);
      const right = mutation(of, [job(of, 'Right')]);
      await push(owner, of, [right]);
      of.last -= 1;
      const copy = await push(owner, of, [mutation(of, [job(of, 'Of the copy')])]);
      expect([copy.status, copy.body.error.code]).toEqual([409, 'CLIENT_FORKED']);
      expect(await titles()).not.toContain('Of the copy');
    });

    it('refuses what leaves a mutation out, comes from another time, or is too much', async () => {
      const of = await device(owner);
      of.last += 1;
      const gap = await push(owner, of, [mutation(of, [job(of, 'Gap')])]);
      expect([gap.status, gap.body.error.code]).toEqual([409, 'INVALID_STATE']);
      of.last = 0;
      const restored = await push(owner, { ...of, epoch: 'another' }, [mutation(of, [])]);
      expect([restored.status, restored.body.error.code]).toEqual([410, 'RESET_REQUIRED']);
      const behind = await pull(owner, of, { cursor: { epoch: of.epoch, seq: 10_000_000 } });
      expect([behind.status, behind.body.error.code]).toEqual([410, 'RESET_REQUIRED']);
      of.last = 0;
      const many = await push(
        owner,
        of,
        Array.from({ length: 201 }, () => mutation(of, [])),
      );
      expect([many.status, many.body.error.code]).toEqual([400, 'VALIDATION_ERROR']);
      of.last = 0;
      const large = await push(owner, of, [
        mutation(of, [job(of, 'Large', { description: 'x'.repeat(2 ** 21) })]),
      ]);
      expect([large.status, large.body.error.code]).toEqual([413, 'PAYLOAD_TOO_LARGE']);
      const newer = await push(owner, of, [], { schema_version: 99 });
      expect([newer.status, newer.body.error.code]).toEqual([426, 'UPGRADE_REQUIRED']);
    });

    it('sets a clock right that is years ahead, and says so', async () => {
      const of = await device(owner);
      const ahead = 10 * 365 * 24 * 3600_000;
      const late = new Date(Date.now() + ahead).toISOString();
      const { body } = await push(
        owner,
        of,
        [mutation(of, [job(of, 'Late', { created_at: late, updated_at: late })])],
        {
          now: Date.now() + ahead,
        },
      );
      expect(body.clock_ahead).toBeGreaterThan(ahead - 60_000);
      expect(body.results).toMatchObject([{ status: 'applied', merged: true }]);
      const row = await hosted.deps.store.read
        .selectFrom('jobs')
        .select('created_at')
        .where('title', '=', 'Late')
        .executeTakeFirstOrThrow();
      expect(Math.abs(Date.parse(row.created_at) - Date.now())).toBeLessThan(600_000);
    });

    it('gives a device nothing of another company, and a viewer no say', async () => {
      const ours = await device(owner);
      await push(owner, ours, [mutation(ours, [job(ours, 'Ours alone')])]);
      const of = await device(stranger);
      const { body } = await pull(stranger, of);
      expect(JSON.stringify(body)).not.toContain('Ours alone');
      expect((await pull(stranger, ours)).status).toBe(404);
      expect((await push(stranger, ours, [])).status).toBe(404);
      const seen = await device(viewer);
      const refused = await push(viewer, seen, [mutation(seen, [job(seen, 'By a viewer')])]);
      expect(refused.body.results).toMatchObject([{ code: 'forbidden' }]);
      expect(JSON.stringify((await pull(viewer, seen)).body)).toContain('Ours alone');
    });

    it('pages without leaving anything out', async () => {
      const of = await device(owner);
      await push(
        owner,
        of,
        Array.from({ length: 25 }, (_, nr) => mutation(of, [job(of, `Page ${nr}`)])),
      );
      const whole = await pull(owner, of);
      expect(whole.body.complete).toBe(true);
      const uids: string[] = [];
      let cursor = { epoch: of.epoch, seq: 0 };
      let until: number | undefined;
      for (;;) {
        const { body } = await pull(owner, of, { cursor, limit: 7, ...(until !== undefined && { until }) });
        uids.push(...body.changes.map((each: { uid: string }) => each.uid));
        ({ cursor, until } = body);
        if (body.complete) break;
      }
      expect(uids).toEqual(whole.body.changes.map((each: { uid: string }) => each.uid));
    });
  });
}
