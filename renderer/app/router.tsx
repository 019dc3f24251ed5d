import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import type { JobFocus } from '../../shared/contract/jobs.ts';
import type { MemberRole } from '../../shared/contract/users.ts';
import {
  DELIVERY_STATUSES,
  DIFFICULTIES,
  JOB_FOCUSES,
  MEMBER_ROLES,
  MOST_COMPARED,
  QUESTION_KINDS,
  STATUSES,
  SUBJECTS,
  WEBHOOK_EVENT_TYPES,
} from '../../shared/contract/values.ts';
import type { DeliveryStatus, WebhookEventType } from '../../shared/contract/webhooks.ts';
import { JobHiveError } from '../../shared/sdk/js/index.ts';
import { queries } from '../api/queries.ts';
import { queryClient } from '../api/query-client.ts';
import { ensureSession } from '../api/session.ts';
import { PRESETS, type RangeSearch } from '../features/analytics/range.ts';
import { API_KEY_ORDERINGS, type ApiKeyOrdering } from '../features/api-keys/orderings.ts';
import type { AuditSearch } from '../features/audit/audit-search.ts';
import { EXEMPLAR_ORDERINGS, type ExemplarOrdering } from '../features/examples/orderings.ts';
import type { InterviewsSearch } from '../features/interviews/interviews-search.ts';
import { INTERVIEW_ORDERINGS } from '../features/interviews/orderings.ts';
import {
  BANK_ORDERINGS,
  type BankSearch,
  OWN_ORDERINGS,
  SET_ORDERINGS,
  type SetOrdering,
} from '../features/question-bank/orderings.ts';
import { maySee, type SettingsPath } from '../features/settings/pages.ts';
import { PageSkeleton } from '../ui/states.tsx';
import { MissingPage, RouteError } from './route-states.tsx';
import { Shell } from './Shell.tsx';

const root = createRootRoute();

/** Lets nobody in without a session; what is asked for afterwards waits in `next`. */
async function requireSession(next: string): Promise<void> {
  const toWelcome = () => redirect({ to: '/welcome', search: next === '/' ? {} : { next }, replace: true });
  if (!(await ensureSession())) throw toWelcome();
  try {
    await queryClient.ensureQueryData(queries.me());
  } catch (error) {
    if (error instanceof JobHiveError && error.status === 401) throw toWelcome();
    throw error;
  }
}

/** Pages of the employer's side send others home. */
function requireEmployer(): void {
  const me = queryClient.getQueryData(queries.me().queryKey);
  if (me?.role === 'user') throw redirect({ to: '/', replace: true });
}

/** A page of the settings sends whom it is not for to those that are. */
const requirePart = (path: SettingsPath) => () => {
  const me = queryClient.getQueryData(queries.me().queryKey);
  if (me && !maySee(me, path)) throw redirect({ to: '/settings', replace: true });
};

/** A hosted instance is what others sync with. */
async function requireDevice(): Promise<void> {
  const { mode } = await queryClient.ensureQueryData(queries.studio());
  if (mode !== 'device') throw redirect({ to: '/settings', replace: true });
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
const whole = (value: unknown) => {
  const number = Number(value);
  return Number.isInteger(number) && number > 0 ? number : undefined;
};
const oneOf = <T extends string>(value: unknown, choices: readonly T[]) =>
  choices.find((choice) => choice === value);
/** `YYYY-MM-DD`, and a day that there is. */
const day = (value: unknown) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value))
    ? value
    : undefined;
/** Ids with commas between. */
const wholes = (value: unknown) => {
  const ids = String(value ?? '')
    .split(',')
    .flatMap((each) => whole(each) ?? []);
  return ids.length > 0 ? [...new Set(ids)].slice(0, MOST_COMPARED).join(',') : undefined;
};
const interviewId = (params: { interviewId: string }) => ({ interviewId: whole(params.interviewId) ?? 0 });
const setId = (params: { setId: string }) => ({ setId: whole(params.setId) ?? 0 });
const jobId = (params: { jobId: string }) => ({ jobId: whole(params.jobId) ?? 0 });

/** Only an address of our own: `next` comes from the address bar. */
const safe = (next: string | undefined) => (next?.startsWith('/') && !next.startsWith('//') ? next : '/');

const welcome = createRoute({
  getParentRoute: () => root,
  path: '/welcome',
  validateSearch: (search): { next?: string; email?: string } => ({
    next: text(search.next),
    // Of somebody who was invited and has no account yet.
    email: text(search.email),
  }),
  // Another profile is chosen after signing out, never on top of a session.
  beforeLoad: async ({ search }) => {
    if (await ensureSession()) throw redirect({ href: safe(search.next), replace: true });
  },
  errorComponent: RouteError,
  component: lazyRouteComponent(() => import('../features/auth/WelcomePage.tsx'), 'WelcomePage'),
});

/** Where the links in mails lead; with a session or without. */
const withToken = (search: Record<string, unknown>): { token?: string } => ({ token: text(search.token) });
const verifyEmail = createRoute({
  getParentRoute: () => root,
  path: '/verify-email',
  validateSearch: withToken,
  errorComponent: RouteError,
  component: lazyRouteComponent(() => import('../features/auth/VerifyEmailPage.tsx'), 'VerifyEmailPage'),
});
const forgotPassword = createRoute({
  getParentRoute: () => root,
  path: '/forgot-password',
  errorComponent: RouteError,
  component: lazyRouteComponent(
    () => import('../features/auth/ForgotPasswordPage.tsx'),
    'ForgotPasswordPage',
  ),
});
const resetPassword = createRoute({
  getParentRoute: () => root,
  path: '/reset-password',
  validateSearch: withToken,
  errorComponent: RouteError,
  component: lazyRouteComponent(() => import('../features/auth/ResetPasswordPage.tsx'), 'ResetPasswordPage'),
});

/** Signing out is going somewhere: a page with something unsaved asks first. */
const signOut = createRoute({
  getParentRoute: () => root,
  path: '/sign-out',
  component: lazyRouteComponent(() => import('../features/auth/SignOutPage.tsx'), 'SignOutPage'),
});

const framed = createRoute({
  getParentRoute: () => root,
  id: 'framed',
  beforeLoad: ({ location }) => requireSession(location.href),
  errorComponent: RouteError,
  component: Shell,
});
const bare = createRoute({
  getParentRoute: () => root,
  id: 'bare',
  beforeLoad: ({ location }) => requireSession(location.href),
  errorComponent: RouteError,
});

const home = createRoute({
  getParentRoute: () => framed,
  path: '/',
  component: lazyRouteComponent(() => import('../features/home/HomePage.tsx'), 'HomePage'),
});
const jobs = createRoute({
  getParentRoute: () => framed,
  path: '/jobs',
  beforeLoad: requireEmployer,
  validateSearch: (search): { q?: string; active?: 'true' | 'false'; page?: number } => ({
    q: text(search.q),
    active: oneOf(String(search.active), ['true', 'false'] as const),
    page: whole(search.page),
  }),
  component: lazyRouteComponent(() => import('../features/jobs/JobsPage.tsx'), 'JobsPage'),
});
const newJob = createRoute({
  getParentRoute: () => framed,
  path: '/jobs/new',
  beforeLoad: requireEmployer,
  component: lazyRouteComponent(() => import('../features/jobs/JobEditor.tsx'), 'NewJobPage'),
});
const job = createRoute({
  getParentRoute: () => framed,
  path: '/jobs/$jobId',
  params: { parse: jobId },
  beforeLoad: requireEmployer,
  validateSearch: (search): { page?: number } => ({ page: whole(search.page) }),
  component: lazyRouteComponent(() => import('../features/jobs/JobPage.tsx'), 'JobPage'),
});
const editJob = createRoute({
  getParentRoute: () => framed,
  path: '/jobs/$jobId/edit',
  params: { parse: jobId },
  beforeLoad: requireEmployer,
  component: lazyRouteComponent(() => import('../features/jobs/JobEditor.tsx'), 'EditJobPage'),
});
const compare = createRoute({
  getParentRoute: () => framed,
  path: '/jobs/$jobId/compare',
  params: { parse: jobId },
  beforeLoad: requireEmployer,
  validateSearch: (search): { ids?: string } => ({ ids: wholes(search.ids) }),
  component: lazyRouteComponent(() => import('../features/compare/ComparePage.tsx'), 'ComparePage'),
});
const analytics = createRoute({
  getParentRoute: () => framed,
  path: '/analytics',
  beforeLoad: requireEmployer,
  validateSearch: (search): RangeSearch & { job?: number; focus?: JobFocus } => ({
    range: oneOf(String(search.range), PRESETS),
    from: day(search.from),
    to: day(search.to),
    job: whole(search.job),
    focus: oneOf(search.focus, JOB_FOCUSES),
  }),
  component: lazyRouteComponent(() => import('../features/analytics/AnalyticsPage.tsx'), 'AnalyticsPage'),
});

const interviews = createRoute({
  getParentRoute: () => framed,
  path: '/interviews',
  validateSearch: (search): InterviewsSearch => ({
    q: text(search.q),
    status: oneOf(search.status, STATUSES),
    sort: oneOf(search.sort, INTERVIEW_ORDERINGS),
    page: whole(search.page),
    from: day(search.from),
    to: day(search.to),
    job: whole(search.job),
    focus: oneOf(search.focus, JOB_FOCUSES),
    skill: text(search.skill),
  }),
  component: lazyRouteComponent(() => import('../features/interviews/InterviewsPage.tsx'), 'InterviewsPage'),
});
const newInterview = createRoute({
  getParentRoute: () => framed,
  path: '/interviews/new',
  beforeLoad: requireEmployer,
  validateSearch: (search): { job?: number; set?: number } => ({
    job: whole(search.job),
    set: whole(search.set),
  }),
  component: lazyRouteComponent(() => import('../features/interviews/SchedulePage.tsx'), 'SchedulePage'),
});
const interview = createRoute({
  getParentRoute: () => framed,
  path: '/interviews/$interviewId',
  params: { parse: interviewId },
  component: lazyRouteComponent(() => import('../features/interviews/InterviewPage.tsx'), 'InterviewPage'),
});
const report = createRoute({
  getParentRoute: () => framed,
  path: '/interviews/$interviewId/report',
  params: { parse: interviewId },
  component: lazyRouteComponent(() => import('../features/report/ReportPage.tsx'), 'ReportPage'),
});
const examples = createRoute({
  getParentRoute: () => framed,
  path: '/examples',
  beforeLoad: requireEmployer,
  validateSearch: (search): { q?: string; sort?: ExemplarOrdering; page?: number } => ({
    q: text(search.q),
    sort: oneOf(search.sort, EXEMPLAR_ORDERINGS),
    page: whole(search.page),
  }),
  component: lazyRouteComponent(() => import('../features/examples/ExamplesPage.tsx'), 'ExamplesPage'),
});
const questionBank = createRoute({
  getParentRoute: () => framed,
  path: '/questions',
  beforeLoad: requireEmployer,
  validateSearch: (search): BankSearch => ({
    q: text(search.q),
    source: oneOf(search.source, ['own'] as const),
    skill: text(search.skill),
    kind: oneOf(search.kind, QUESTION_KINDS),
    level: oneOf(search.level, DIFFICULTIES),
    sort: oneOf(search.sort, [...BANK_ORDERINGS, ...OWN_ORDERINGS]),
    page: whole(search.page),
  }),
  component: lazyRouteComponent(() => import('../features/question-bank/BankPage.tsx'), 'BankPage'),
});
const questionSets = createRoute({
  getParentRoute: () => framed,
  path: '/questions/sets',
  beforeLoad: requireEmployer,
  validateSearch: (search): { q?: string; sort?: SetOrdering; page?: number } => ({
    q: text(search.q),
    sort: oneOf(search.sort, SET_ORDERINGS),
    page: whole(search.page),
  }),
  component: lazyRouteComponent(() => import('../features/question-bank/SetsPage.tsx'), 'SetsPage'),
});
const questionSet = createRoute({
  getParentRoute: () => framed,
  path: '/questions/sets/$setId',
  params: { parse: setId },
  beforeLoad: requireEmployer,
  component: lazyRouteComponent(() => import('../features/question-bank/SetPage.tsx'), 'SetPage'),
});
const importQuestions = createRoute({
  getParentRoute: () => framed,
  path: '/questions/import',
  beforeLoad: requireEmployer,
  component: lazyRouteComponent(
    () => import('../features/question-bank/import/ImportPage.tsx'),
    'ImportPage',
  ),
});
const practice = createRoute({
  getParentRoute: () => framed,
  path: '/practice',
  validateSearch: (search): { page?: number } => ({ page: whole(search.page) }),
  component: lazyRouteComponent(() => import('../features/practice/PracticePage.tsx'), 'PracticePage'),
});
const settings = createRoute({
  getParentRoute: () => framed,
  path: '/settings',
  component: lazyRouteComponent(() => import('../features/settings/SettingsPage.tsx'), 'SettingsPage'),
});
const company = createRoute({
  getParentRoute: () => framed,
  path: '/settings/company',
  beforeLoad: requirePart('/settings/company'),
  component: lazyRouteComponent(() => import('../features/companies/CompanyPage.tsx'), 'CompanyPage'),
});
const team = createRoute({
  getParentRoute: () => framed,
  path: '/settings/team',
  beforeLoad: requirePart('/settings/team'),
  validateSearch: (search): { role?: MemberRole; page?: number } => ({
    role: oneOf(search.role, MEMBER_ROLES),
    page: whole(search.page),
  }),
  component: lazyRouteComponent(() => import('../features/companies/TeamPage.tsx'), 'TeamPage'),
});
const sync = createRoute({
  getParentRoute: () => framed,
  path: '/settings/sync',
  beforeLoad: requireDevice,
  validateSearch: (search): { page?: number } => ({ page: whole(search.page) }),
  component: lazyRouteComponent(() => import('../features/sync/SyncPage.tsx'), 'SyncPage'),
});
const apiKeys = createRoute({
  getParentRoute: () => framed,
  path: '/settings/api-keys',
  validateSearch: (search): { sort?: ApiKeyOrdering; page?: number } => ({
    sort: oneOf(search.sort, API_KEY_ORDERINGS),
    page: whole(search.page),
  }),
  component: lazyRouteComponent(() => import('../features/api-keys/ApiKeysPage.tsx'), 'ApiKeysPage'),
});
const webhooks = createRoute({
  getParentRoute: () => framed,
  path: '/settings/webhooks',
  beforeLoad: requirePart('/settings/webhooks'),
  component: lazyRouteComponent(() => import('../features/webhooks/WebhooksPage.tsx'), 'WebhooksPage'),
});
const webhook = createRoute({
  getParentRoute: () => framed,
  path: '/settings/webhooks/$endpointId',
  params: { parse: ({ endpointId }: { endpointId: string }) => ({ endpointId: whole(endpointId) ?? 0 }) },
  beforeLoad: requirePart('/settings/webhooks'),
  validateSearch: (search): { status?: DeliveryStatus; event?: WebhookEventType; page?: number } => ({
    status: oneOf(search.status, DELIVERY_STATUSES),
    event: oneOf(search.event, WEBHOOK_EVENT_TYPES),
    page: whole(search.page),
  }),
  component: lazyRouteComponent(() => import('../features/webhooks/EndpointPage.tsx'), 'EndpointPage'),
});
const audit = createRoute({
  getParentRoute: () => framed,
  path: '/settings/audit',
  beforeLoad: requirePart('/settings/audit'),
  validateSearch: (search): AuditSearch => ({
    action: text(search.action),
    who: whole(search.who),
    subject: oneOf(search.subject, SUBJECTS),
    from: day(search.from),
    to: day(search.to),
    page: whole(search.page),
  }),
  component: lazyRouteComponent(() => import('../features/audit/AuditPage.tsx'), 'AuditPage'),
});
const plan = createRoute({
  getParentRoute: () => framed,
  path: '/settings/plan',
  component: lazyRouteComponent(() => import('../features/billing/PlanPage.tsx'), 'PlanPage'),
});
/** Every other address: nothing is there, but the navigation is. */
const missing = createRoute({
  getParentRoute: () => framed,
  path: '$',
  component: MissingPage,
});
const live = createRoute({
  getParentRoute: () => bare,
  path: '/interviews/$interviewId/live',
  params: { parse: interviewId },
  component: lazyRouteComponent(() => import('../features/live/LivePage.tsx'), 'LivePage'),
});
const candidate = createRoute({
  getParentRoute: () => bare,
  path: '/interviews/$interviewId/candidate',
  params: { parse: interviewId },
  component: lazyRouteComponent(() => import('../features/live/CandidatePage.tsx'), 'CandidatePage'),
});

const tree = root.addChildren([
  welcome,
  verifyEmail,
  forgotPassword,
  resetPassword,
  signOut,
  framed.addChildren([
    home,
    jobs,
    newJob,
    job,
    editJob,
    compare,
    analytics,
    interviews,
    newInterview,
    interview,
    report,
    examples,
    questionBank,
    questionSets,
    questionSet,
    importQuestions,
    practice,
    settings,
    company,
    team,
    sync,
    apiKeys,
    webhooks,
    webhook,
    audit,
    plan,
    missing,
  ]),
  bare.addChildren([live, candidate]),
]);

/** All pages. Each is loaded when it is first visited. */
export const router = createRouter({
  routeTree: tree,
  defaultPreload: 'intent',
  defaultPendingComponent: PageSkeleton,
  defaultPendingMs: 150,
  defaultErrorComponent: RouteError,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
