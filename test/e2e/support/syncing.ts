/** A studio that is connected, as it stands then, without an instance to connect to. */
import type { Page } from '@playwright/test';
import type { Quarantined, SyncStatus } from '../../../shared/contract/sync.ts';
import { PROBLEMS, REJECTIONS } from '../../../shared/protocol/sync/messages.ts';

const AT = '2026-11-30T09:30:00.000Z';

const STATUS: SyncStatus = {
  ...{ state: 'attention', pending: 3, quarantined: REJECTIONS.length, last_success: AT },
  ...{ recordings_pending: 3, blobs_pending: 412, bytes_pending: 41_000_000, recordings_wait: 'metered' },
  settings: { send_recordings: 'unmetered', fetch_recordings: true, max_rate: 250_000 },
  ...{ url: 'https://studio.example', email: 'kim@example.com' },
  ...{ problem: PROBLEMS[0], default_url: null, progress: null },
};

const skill = (slug: string, weight = 1) => ({ slug, weight, is_required: weight > 1, years: null });
const refused: Quarantined[] = REJECTIONS.map((code, nr) => ({
  ...{ id: nr + 1, name: 'patchInterview', code, detail: '', created_at: AT, state: 'held' },
  subject: { entity: 'interviews', title: 'Jördis Ohm · Werft', interview_id: nr + 1 },
  mine: {},
  theirs: null,
}));
const conflict: Quarantined = {
  ...{ id: 100, name: 'patchJob', code: 'conflict', detail: '', created_at: AT, state: 'held' },
  subject: { entity: 'jobs', title: 'Pflege', interview_id: null },
  mine: {
    ...{ title: 'Pflege, nachts', is_active: 1, job_focus: 'technical', updated_at: AT },
    ...{ description: 'Nachtdienst.\n'.repeat(4), deleted_at: AT },
    skills: JSON.stringify([skill('python', 2), skill('spring-boot')]),
  },
  theirs: {
    ...{ title: 'Pflege, tags', is_active: 0, job_focus: 'customer', updated_at: AT },
    ...{ description: '', deleted_at: null },
    skills: JSON.stringify([skill('python')]),
  },
};

const QUIET: Partial<SyncStatus> = {
  ...{ state: 'idle', pending: 0, quarantined: 0, problem: null, recordings_wait: null },
  ...{ recordings_pending: 0, blobs_pending: 0, bytes_pending: 0 },
};
/** How it may stand: with all that may wait for somebody, with nothing, loading for the first time, or out of reach. */
const STANDINGS = {
  attention: {},
  idle: QUIET,
  loading: { ...QUIET, state: 'syncing', last_success: null, progress: { done: 3120, total: 8400 } },
  offline: { ...QUIET, state: 'offline', pending: 3 },
} satisfies Record<string, Partial<SyncStatus>>;

/** From now on the page is told that this studio is connected. */
export async function pretendConnected(
  page: Page,
  standing: keyof typeof STANDINGS = 'attention',
): Promise<void> {
  const results =
    standing === 'attention' ? [conflict, ...refused.filter(({ code }) => code !== 'conflict')] : [];
  await page.route('**/api/v1/sync/status/', (route) =>
    route.fulfill({ json: { ...STATUS, quarantined: results.length, ...STANDINGS[standing] } }),
  );
  await page.route('**/api/v1/sync/quarantine/?*', (route) =>
    route.fulfill({ json: { count: results.length, next: null, previous: null, results } }),
  );
}
