/** What is said of syncing: where it stands, and what differs between two sides. */
import i18next, { type TFunction } from 'i18next';
import { beforeAll, expect, it } from 'vitest';
import { differencesOf } from '../../../../renderer/features/sync/sides.ts';
import { standingOf } from '../../../../renderer/features/sync/standing.ts';
import en from '../../../../renderer/i18n/en.json' with { type: 'json' };
import type { SyncStatus } from '../../../../shared/contract/sync.ts';

let t: TFunction;
beforeAll(async () => {
  t = await i18next.init({ lng: 'en', resources: { en: { translation: en } } });
});

const connected: SyncStatus = {
  ...{ state: 'idle', pending: 0, quarantined: 0, last_success: '2026-11-30T09:30:00Z', blobs_pending: 0 },
  ...{ recordings_pending: 0, recordings_wait: null, settings: null },
  ...{ bytes_pending: 0, url: 'https://a.example', email: 'a@a.example', problem: null },
  ...{ default_url: null, progress: null },
};
it.each<[string, Partial<SyncStatus>]>([
  ['alone', { url: null, state: 'offline' }],
  ['idle', {}],
  ['idle', { state: 'syncing' }],
  ['syncing', { pending: 2 }],
  ['syncing', { state: 'syncing', last_success: null }],
  ['syncing', { state: 'syncing', progress: { done: 1, total: 9 } }],
  ['offline', { state: 'offline', pending: 2 }],
  ['attention', { state: 'attention', pending: 2 }],
])('%s: %j', (standing, part) => {
  expect(standingOf({ ...connected, ...part })).toBe(standing);
});

const skill = (slug: string, more = {}) => ({ slug, weight: 1, is_required: true, years: null, ...more });
it('names only what differs, in words', () => {
  const mine = {
    ...{ title: 'Nurse', description: 'Same', is_active: 1, job_focus: 'customer', updated_at: '1' },
    skills: JSON.stringify([
      skill('spring-boot', { weight: 2, years: 3 }),
      skill('sql', { is_required: false }),
    ]),
    questions: JSON.stringify([{ text: 'Why?', time_limit_seconds: 60 }]),
    deleted_at: null,
  };
  const theirs = {
    ...{ title: '', description: 'Same', is_active: 0, job_focus: 'technical', updated_at: '2' },
    ...{ skills: '[]', questions: JSON.stringify([{ text: 'Why?', time_limit_seconds: 90 }]) },
    deleted_at: '2026-11-30T09:30:00.000Z',
  };
  const found = Object.fromEntries(
    differencesOf({ mine, theirs }, t).map(({ field, sides }) => [field, sides]),
  );
  expect(found).toEqual({
    title: { mine: 'Nurse', theirs: 'Nothing' },
    job_focus: { mine: 'Customer-facing', theirs: 'Technical' },
    is_active: { mine: 'On', theirs: 'Off' },
    skills: { mine: 'spring boot ×2 3+ years, sql (Nice to have)', theirs: 'Nothing' },
    questions: null,
    deleted_at: { mine: 'Not deleted', theirs: expect.stringMatching(/Nov 30, 2026/) },
  });
  expect(differencesOf({ mine, theirs: null }, t)).toEqual([]);
});
