/** What syncs is told column by column: one that is added to a table is either sent, or named here with its reason. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { ENTITIES, ENTITY_NAMES, type EntityName } from '../../../shared/protocol/sync/entities.ts';
import {
  mutationSchema,
  pullAnswerSchema,
  pushAnswerSchema,
} from '../../../shared/protocol/sync/messages.ts';
import { SCHEMA_VERSION } from '../../../shared/protocol/sync/version.ts';
import { startStudio } from '../../support/studio.ts';

/** Of each instance alone: its ids, whose the row is, its own version. */
const OWN = ['id', 'uid', 'tenant', 'seq'];
const LOCAL: Record<string, readonly string[]> = {
  // Sandboxes have no devices.
  companies: ['is_sandbox'],
  // What a search looks into is made of the other columns.
  jobs: ['is_sandbox', 'search_text'],
  // Who runs it is for the authority to say.
  interviews: ['search_text', 'runner', 'run_epoch', 'notes_hlc'],
  // Where the sound is: it is sent apart.
  recording_segments: ['is_here'],
};
/** Tables that are kept by tenant and do not sync: the person's own, and the hosted side's own. */
const NOT_SYNCED = ['audit_entries', 'demographics', 'subscriptions'];

/** That its recording is deleted says it: each side lets go of the pieces by itself. */
const LEFT_BEHIND = 'recording_segments';

it('takes a row that syncs away only where devices are told of it', () => {
  const folder = new URL('../../../server/features/', import.meta.url);
  const offenders: string[] = [];
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue;
    const text = readFileSync(new URL(name, folder), 'utf8');
    for (const [, table = ''] of text.matchAll(/deleteFrom\(\s*'(\w+)'/g)) {
      if (table !== LEFT_BEHIND && ENTITY_NAMES.includes(table as EntityName))
        offenders.push(`${name}: ${table}`);
    }
  }
  expect(offenders, 'deleteSynced leaves a tombstone').toEqual([]);
});

it('sends every column of what syncs', async () => {
  const studio = await startStudio();
  try {
    const tables = await studio.deps.store.read.introspection.getTables();
    const synced = tables.filter(({ columns }) =>
      ['uid', 'seq'].every((name) => columns.some((each) => each.name === name)),
    );
    expect(
      synced
        .map(({ name }) => name)
        .filter((name) => name !== 'sync_tombstones' && name !== 'sync_staged')
        .sort(),
    ).toEqual([...ENTITY_NAMES, ...NOT_SYNCED].sort());
    for (const entity of ENTITY_NAMES) {
      const { refs, shape } = ENTITIES[entity];
      const table = tables.find(({ name }) => name === entity);
      const referred = new Map(Object.entries(refs).map(([field, { column }]) => [field, column]));
      const sent = Object.keys(shape.shape).map((field) => referred.get(field) ?? field);
      const columns = table?.columns.map(({ name }) => name) ?? [];
      expect([...sent, ...OWN, ...(LOCAL[entity] ?? [])].sort(), entity).toEqual([...columns].sort());
    }
  } finally {
    await studio.close();
  }
});

it('changes its version with its shapes', () => {
  const shapes = Object.fromEntries(
    ENTITY_NAMES.map((name) => [name, z.toJSONSchema(ENTITIES[name].shape, { unrepresentable: 'any' })]),
  );
  const messages = [mutationSchema, pushAnswerSchema, pullAnswerSchema].map((schema) =>
    z.toJSONSchema(schema, { unrepresentable: 'any' }),
  );
  // A shape that was released only grows, and with it the number: then both are renewed here.
  expect({
    version: SCHEMA_VERSION,
    fields: Object.values(shapes).map(({ properties }) => Object.keys(properties ?? {}).length),
    messages: JSON.stringify(messages).length,
  }).toMatchInlineSnapshot(`
    {
      "fields": [
        6,
        12,
        7,
        34,
        11,
        16,
        9,
        10,
        7,
        5,
        12,
        6,
        12,
        7,
        5,
        10,
        7,
        9,
        6,
        9,
        7,
        5,
        11,
        7,
      ],
      "messages": 5408,
      "version": 2,
    }
  `);
});
