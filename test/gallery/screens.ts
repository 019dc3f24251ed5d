/** Every screen of the studio, and how to get it to stand as a user meets it. */
import type { Page } from '@playwright/test';
import { pretendConnected } from '../e2e/support/syncing.ts';
import type { Scene, Who } from './scene.ts';

/** How the server answers: as it does, not yet, or with a failure. */
export type State = 'ready' | 'loading' | 'failing';

export interface Screen {
  name: string;
  who: Who;
  path: string;
  /** What is pressed before it is looked at. */
  act?: (page: Page) => Promise<void>;
  /** All that it scrolls to, also after it was pressed; else as the window shows it. */
  whole?: boolean;
}

const press = (name: string) => (page: Page) => page.getByRole('button', { name }).first().click();
const opens = (name: string) => async (page: Page) => {
  await press(name)(page);
  await page.getByRole('dialog').waitFor();
};
const QUESTIONS_FILE = `text,skill,key_points,set
What does a transaction promise?,SQL,all or nothing,Databases
Short,Alchemy,one point,
`;

/** @param scene What the screens of one thing show. */
export const screensOf = ({ ids }: Scene): readonly Screen[] => [
  { name: 'Welcome', who: 'nobody', path: '/welcome' },
  { name: 'Forgot password', who: 'nobody', path: '/forgot-password' },
  { name: 'Worn-out link', who: 'nobody', path: '/verify-email?token=worn-out' },
  { name: 'New password', who: 'nobody', path: '/reset-password?token=any' },
  { name: 'Home', who: 'company', path: '/' },
  { name: 'Home', who: 'beginner', path: '/' },
  { name: 'Home', who: 'learner', path: '/' },
  { name: 'Jobs', who: 'company', path: '/jobs' },
  { name: 'Jobs', who: 'beginner', path: '/jobs' },
  { name: 'New job', who: 'company', path: '/jobs/new' },
  { name: 'Job', who: 'company', path: `/jobs/${ids.job}` },
  { name: 'Job, its skills', who: 'company', path: `/jobs/${ids.job}`, act: press('Edit skills') },
  { name: 'Job, deleting', who: 'company', path: `/jobs/${ids.job}`, act: opens('Delete job') },
  { name: 'Edit job', who: 'company', path: `/jobs/${ids.job}/edit` },
  { name: 'Comparison', who: 'company', path: `/jobs/${ids.job}/compare?ids=${ids.compared.join()}` },
  { name: 'Interviews', who: 'company', path: '/interviews' },
  { name: 'Interviews', who: 'beginner', path: '/interviews' },
  { name: 'Interviews', who: 'learner', path: '/interviews' },
  { name: 'Schedule', who: 'company', path: '/interviews/new' },
  { name: 'Interview, scheduled', who: 'company', path: `/interviews/${ids.scheduled}` },
  { name: 'Rescheduling', who: 'company', path: `/interviews/${ids.scheduled}`, act: opens('Reschedule') },
  {
    name: 'Cancelling',
    who: 'company',
    path: `/interviews/${ids.scheduled}`,
    act: opens('Cancel interview'),
  },
  { name: 'Live, before', who: 'company', path: `/interviews/${ids.scheduled}/live` },
  { name: 'Live, interviewer', who: 'company', path: `/interviews/${ids.running}/live` },
  { name: 'Live, candidate', who: 'company', path: `/interviews/${ids.running}/candidate` },
  { name: 'Live, consent', who: 'company', path: `/interviews/${ids.scheduled}/candidate` },
  { name: 'Report', who: 'company', path: `/interviews/${ids.compared[0]}/report` },
  { name: 'Report of a practice', who: 'learner', path: `/interviews/${ids.practised}/report` },
  { name: 'Deciding', who: 'company', path: `/interviews/${ids.compared[0]}/report`, act: opens('Decide') },
  { name: 'Analytics', who: 'company', path: '/analytics' },
  { name: 'Analytics', who: 'beginner', path: '/analytics' },
  { name: 'Examples', who: 'company', path: '/examples' },
  { name: 'Questions', who: 'company', path: '/questions' },
  { name: 'Own questions', who: 'company', path: '/questions?source=own' },
  { name: 'Own questions', who: 'beginner', path: '/questions?source=own' },
  {
    name: 'Question of the bank',
    who: 'company',
    path: '/questions',
    act: async (page) => {
      await page.getByRole('list', { name: 'Questions' }).getByRole('button').first().click();
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'Sets', who: 'company', path: '/questions/sets' },
  { name: 'Sets', who: 'beginner', path: '/questions/sets' },
  { name: 'Set', who: 'company', path: `/questions/sets/${ids.set}` },
  { name: 'Import', who: 'company', path: '/questions/import' },
  {
    name: 'Import, looked at',
    who: 'company',
    path: '/questions/import',
    act: async (page) => {
      const file = { name: 'questions.csv', mimeType: 'text/csv', buffer: Buffer.from(QUESTIONS_FILE) };
      await page.locator('input[type=file]').setInputFiles(file);
      await page.getByRole('table').first().waitFor();
    },
  },
  { name: 'Practice', who: 'learner', path: '/practice' },
  { name: 'Practice', who: 'company', path: '/practice' },
  { name: 'Settings', who: 'company', path: '/settings' },
  { name: 'Company', who: 'company', path: '/settings/company' },
  { name: 'Team', who: 'company', path: '/settings/team' },
  { name: 'Inviting', who: 'company', path: '/settings/team', act: opens('Invite') },
  { name: 'API keys', who: 'company', path: '/settings/api-keys' },
  { name: 'API keys', who: 'beginner', path: '/settings/api-keys' },
  { name: 'New API key', who: 'company', path: '/settings/api-keys', act: opens('Create key') },
  { name: 'Webhooks', who: 'company', path: '/settings/webhooks' },
  { name: 'Webhooks', who: 'beginner', path: '/settings/webhooks' },
  { name: 'Webhook', who: 'company', path: `/settings/webhooks/${ids.endpoint}` },
  { name: 'Audit', who: 'company', path: '/settings/audit' },
  { name: 'Plan', who: 'company', path: '/settings/plan' },
  { name: 'Sync', who: 'company', path: '/settings/sync' },
  { name: 'Sync', who: 'learner', path: '/settings/sync' },
  ...(['attention', 'idle', 'loading', 'offline'] as const).map(
    (standing): Screen => ({
      ...{ name: `Sync, ${standing}`, who: 'company', path: '/settings/sync', whole: true },
      act: async (page) => {
        await pretendConnected(page, standing);
        await page.reload();
        await page.getByRole('button', { name: 'Sync now' }).waitFor();
      },
    }),
  ),
  {
    name: 'Sync, parting',
    who: 'company',
    path: '/settings/sync',
    act: async (page) => {
      await pretendConnected(page);
      await page.reload();
      await opens('Disconnect')(page);
    },
  },
  { name: 'Palette', who: 'company', path: '/', act: opens('Find or go to') },
  { name: 'Palette', who: 'learner', path: '/', act: opens('Find or go to') },
  { name: 'Nowhere', who: 'company', path: '/nowhere' },
];

/** Looked at while the server has not answered, and when it fails: one of each kind of page. */
export const WAITING: readonly string[] = [
  ...['Home', 'Jobs', 'Job', 'Interviews', 'Report', 'Analytics', 'Questions', 'Set', 'Practice'],
  ...['Company', 'Team', 'Webhook', 'Audit', 'Plan', 'Live, interviewer'],
];
