/** What the OpenAPI document says in words. */
import type { Method, RateCategory, Responses, Route } from '../common.ts';
import { RATE_LIMITS } from '../rate-limits.ts';
import { scopeOf } from '../scope-of.ts';

const CATEGORIES: Readonly<Record<Exclude<RateCategory, 'unlimited'>, string>> = {
  authentication: 'Authentication',
  interview: 'Interview Management',
  analysis: 'AI Analysis',
  analytics: 'Analytics',
  general: 'General API',
};
const span = (seconds: number) => (seconds === 3600 ? '1 hour' : `${seconds / 60} minutes`);
const limits = Object.entries(CATEGORIES).map(([category, title]) => {
  const { limit, windowSeconds } = RATE_LIMITS[category as keyof typeof CATEGORIES];
  return `| ${title} | ${limit} requests | ${span(windowSeconds)} |`;
});

export const DESCRIPTION = `The API of JobHive: interviews are scheduled, run, scored and explained.

Every endpoint answers below \`/api/v1/\` and below \`/api/\`, with or without the last slash.

**Signing in.** \`POST /auth/login/\` with \`{"email", "password"}\` answers a token as \`access\`, good for a short time, and
\`refresh\` for the next. Programs use an API key: \`POST /auth/api-keys/\` with \`{"name", "scopes"}\` answers it once as
\`key\`; with \`expires_at\` it ends by itself. Send either as \`Authorization: Bearer …\`, a key also as \`X-API-Key\`. A key made with \`"sandbox": true\`
(\`jh_test_…\`) works on data of its own, apart from everything live.

**Errors** come in one envelope, \`{"error": {"code", "message", "details", "timestamp", "request_id"}}\`; \`details\` names
the fields, and the \`request_id\` is also in the header X-Request-Id.

**Lists** take \`limit\`, \`offset\` and \`ordering\`, and answer \`count\`, \`next\`, \`previous\` and \`results\`.

**Times** are ISO 8601 in UTC with \`Z\`; a time that is sent needs \`Z\` or an offset. Days are \`YYYY-MM-DD\`, in UTC.

**Trying again.** A POST with an \`Idempotency-Key\` takes effect once: for 24 hours the same key and body give the same
answer, with \`Idempotency-Replayed: true\`; the same key with another body is a 409.

**Caching.** Answers to GET carry an \`ETag\`; sent back as \`If-None-Match\` it saves what has not changed: 304.

**Rate limits** are counted per caller and category, where the instance has them on. Each answer says how many requests
are left; beyond them it is a 429 with \`Retry-After\`.

| Category | Limit | Window |
| --- | --- | --- |
${limits.join('\n')}

**Webhooks** are signed by the Standard Webhooks specification; any of its libraries verifies them with the endpoint's
secret.`;

export const BEARER = 'The `access` of `POST /auth/login/`, or an API key of `POST /auth/api-keys/`.';
export const API_KEY =
  'An API key of `POST /auth/api-keys/`; it is good for the scopes that it was made with.';

/** Parameters by their names; what a name means in one operation alone stands behind that operation. */
const PARAMETERS: Readonly<Record<string, string>> = {
  limit: 'Results per page; more than 100 are 100.',
  offset: 'How many results to skip.',
  ordering: 'The field to sort by; with `-` before it descending.',
  id: 'The number of what the path names.',
  recording_id: 'The number of the recording within its interview.',
  rid: 'The number of the resource within its learning path.',
  override_id: 'The number of the override within its interview.',
  qid: 'The number of the question within its interview.',
  sha256: 'The hash of the whole, in 64 hexadecimal digits.',
  'appendBlob.offset': 'How many bytes have arrived: these go behind them.',
  'appendRecording.offset': 'How many bytes have arrived: the piece goes behind them.',
  'appendRecording.sha256': 'SHA-256 of the piece; it is kept only where that is right.',
  'appendRecording.start': 'Seconds into the recording at which the piece begins.',
  'appendRecording.length': 'Bytes of the whole, once they are known; with the last of them it is complete.',
  'appendRecording.duration': 'Seconds of the whole.',
  search:
    'Only those in which this text occurs; neither case nor accents matter, and accents alone find nothing.',
  industry: 'Only companies of this industry.',
  member_role: 'Only members with this role.',
  action: 'Only entries of this operation, by its operationId.',
  'listAudit.user_id': 'Only what this user did.',
  'getHistoricalTrends.user_id': 'The number of the user.',
  subject: 'Only entries about this kind of thing.',
  subject_id: 'Only entries about the thing with this number.',
  'listAudit.from': 'From this time on.',
  'listAudit.to': 'Up to this time.',
  'listInterviews.skill': 'Only those that scored this skill.',
  'listOutbox.to': 'Only mails to this address.',
  status: 'Only those in this state.',
  company: 'Only jobs of the company with this number.',
  company_id: 'Only interviews of the company with this number.',
  is_active: 'Only those that are active, or that are not.',
  is_practice: 'Only practice, or only interviews for a job.',
  job: 'Only those for the job with this number.',
  job_id: 'The number of the job.',
  job_focus: 'Only those with this focus.',
  interview_session: 'Only those of the interview with this number.',
  start_date: 'The first day, in UTC.',
  end_date: 'The last day, in UTC.',
  endpoint: 'Only deliveries to the endpoint with this number.',
  event_type: 'Only events of this type.',
  skill: 'Only questions about this skill.',
  difficulty: 'Only questions of this difficulty.',
  kind: 'Only questions of this kind.',
  format: 'The form of the file.',
  interval: 'The span of one row of the trends; weeks begin on Monday.',
  interviews: 'Only the interviews with these numbers, with commas between them.',
  export: 'The form of the answer; left out: JSON.',
  question_id: 'The number of the question that is answered.',
  plan_type: 'Only plans for this kind of customer.',
};

export const parameterText = (operation: string, name: string): string | undefined =>
  PARAMETERS[`${operation}.${name}`] ?? PARAMETERS[name];

type Told = Pick<
  Route<never, never, never, Responses>,
  'tag' | 'scope' | 'access' | 'category' | 'description'
> & {
  method: Method;
  answersSecret?: true;
};

/** What an operation says beside its summary: who may call it, how often, and what is special about it. */
export function descriptionOf(route: Told): string {
  const { access, category } = route;
  const scope = access === 'public' ? undefined : scopeOf(route);
  return [
    route.description,
    access === 'public' && 'Needs no sign-in.',
    access === 'employer' && 'For members of a company.',
    access === 'admin' && 'For administrators.',
    scope && `An API key needs the scope \`${scope}\`.`,
    scope === null && 'Not for API keys: sign in.',
    category !== 'unlimited' && `Counts as ${CATEGORIES[category]} for the rate limits.`,
    route.answersSecret &&
      'The secret in its answer is shown this once, so an `Idempotency-Key` does not apply.',
  ]
    .filter(Boolean)
    .join('\n\n');
}
