/** One of everything: a company with each kind of member, its candidate, and those who have no business there. */
import type { RouteName } from '../../../shared/contract/index.ts';
import { routes } from '../../../shared/contract/index.ts';
import { WEBHOOK_EVENT_TYPES } from '../../../shared/contract/values.ts';
import { type Person, person, type Studio } from '../../support/studio.ts';
import { answer, api, CONSENT, join, next, postJob, schedule, start } from './interview.ts';
import { admin } from './outbox.ts';

/** `stranger` owns another company; `outsider` is a candidate of nobody. */
export const ROLES = [
  'anonymous',
  'outsider',
  'candidate',
  'viewer',
  'interviewer',
  'recruiter',
  'owner',
  'stranger',
  'admin',
] as const;
export type RoleName = (typeof ROLES)[number];

/** An interview whose consent is there is `ready`; one that is running and has a scored answer is `answered`. */
export type InterviewState = 'scheduled' | 'ready' | 'running' | 'answered' | 'completed';

export interface Scene {
  people: Record<Exclude<RoleName, 'anonymous'>, Person>;
  ids: Record<Thing, number>;
}
type Thing =
  | 'job'
  | 'scheduled'
  | 'ready'
  | 'running'
  | 'answered'
  | 'completed'
  | 'question'
  | 'answer'
  | 'exemplar'
  | 'override'
  | 'recording'
  | 'own_question'
  | 'set'
  | 'application'
  | 'endpoint'
  | 'delivery'
  | 'key'
  | 'session'
  | 'member'
  | 'path'
  | 'resource';

/** A set that the contract takes. */
export const QUESTION_SET = {
  name: 'Our questions',
  questions: [
    {
      text: 'What is a hash table?',
      kind: 'technical',
      skill: 'python',
      difficulty: 'junior',
      time_limit_seconds: 60,
      key_points: ['constant time'],
    },
  ],
};

export async function makeScene(studio: Studio): Promise<Scene> {
  const owner = await person(studio, 'employer');
  const candidate = await person(studio, 'user');
  const members = { viewer: candidate, interviewer: candidate, recruiter: candidate };
  for (const role of ['viewer', 'interviewer', 'recruiter'] as const) {
    members[role] = await person(studio, 'user');
    await join(studio, members[role], owner, role);
  }
  const get = async (path: string, who = owner) => (await api(studio)(who, 'GET', path)).body;
  const post = async (path: string, body?: unknown, who = owner) => {
    const reply = await api(studio)(who, 'POST', path, body);
    if (reply.status >= 300) throw new Error(`${path}: ${reply.status} ${JSON.stringify(reply.body)}`);
    return reply.body;
  };
  // Nobody listens there: what is due stays in the log.
  const endpoint = await post('/webhooks/endpoints/', {
    url: 'http://127.0.0.1:9/hooks',
    events: WEBHOOK_EVENT_TYPES,
  });
  const job = (await postJob(studio, owner)).id;
  const application = await post(`/interview/jobs/${job}/apply/`, {}, candidate);
  const scheduled = (await schedule(studio, owner, candidate, job)).id;
  const more = { enable_behavioral_analysis: true, max_duration_minutes: 15 };
  const ready = (await schedule(studio, owner, candidate, job)).id;
  await post(`/interview/interviews/${ready}/consent/`, CONSENT, candidate);
  const running = (await schedule(studio, owner, candidate, job, more)).id;
  const { question } = await start(studio, candidate, running);
  const recording = await post(
    `/interview/interviews/${running}/recordings/`,
    { question_id: question.id, media_type: 'audio/wav' },
    candidate,
  );
  const said = 'I would measure first and then change one thing.';
  const answered = (await schedule(studio, owner, candidate, job, more)).id;
  await answer(studio, candidate, answered, (await start(studio, candidate, answered)).question.id, said);
  const completed = (await schedule(studio, owner, candidate, job, more)).id;
  let asked = (await start(studio, candidate, completed)).question;
  const answers: number[] = [];
  while (asked !== undefined) {
    answers.push((await answer(studio, candidate, completed, asked.id, said)).body.id);
    asked = (await next(studio, candidate, completed)).body;
  }
  await post(`/interview/interviews/${completed}/end_session/`, undefined, candidate);
  const notes = { interviewer_notes: 'For the company alone.' };
  await api(studio)(owner, 'PATCH', `/interview/interviews/${completed}/`, notes);
  const exemplar = await post('/interview/exemplars/', { answer_id: answers[0], score: 7 });
  const override = await post(`/interview/interviews/${completed}/overrides/`, {
    score: 60,
    reason: 'Better than it reads.',
  });
  await api(studio)(owner, 'PUT', `/interview/interviews/${completed}/decision/`, {
    decision: 'maybe',
    reason: 'Ask a reference first.',
  });
  const own = await post(`/interview/interviews/${scheduled}/questions/`, {
    text: 'How do you keep a cellar dry?',
    skill_id: 2,
    key_points: ['open the windows in winter'],
  });
  const set = await post('/interview/question-sets/', QUESTION_SET);
  const key = await post('/auth/api-keys/', { name: 'Payroll', scopes: ['jobs:read'] });
  const path = (await get(`/interview/learning-paths/?interview_session=${completed}`)).results[0];
  const member = (await get('/companies/me/members/')).results.find(
    (each: any) => each.member_role === 'viewer',
  );
  return {
    people: {
      owner,
      candidate,
      ...members,
      outsider: await person(studio, 'user'),
      stranger: await person(studio, 'employer'),
      admin: await admin(studio),
    },
    ids: {
      ...{ job, scheduled, ready, running, answered, completed, question: question.id, own_question: own.id },
      recording: recording.id,
      ...{ answer: answers[1] as number, exemplar: exemplar.id, override: override.id },
      ...{ application: application.id, set: set.id, endpoint: endpoint.id, key: key.id, member: member.id },
      delivery: (await get('/webhooks/deliveries/')).results[0].id,
      session: (await get('/auth/sessions/')).results[0].id,
      path: path.id,
      resource: path.resources[0].id,
    },
  };
}

/** The kinds of rows whose ids stand in paths, by the path's beginning. */
const THINGS: [beginning: string, thing: Thing][] = [
  ['/interview/jobs/', 'job'],
  ['/interview/question-sets/', 'set'],
  ['/interview/exemplars/', 'exemplar'],
  ['/interview/applications/', 'application'],
  ['/interview/learning-paths/', 'path'],
  ['/webhooks/endpoints/', 'endpoint'],
  ['/webhooks/deliveries/', 'delivery'],
  ['/auth/api-keys/', 'key'],
  ['/auth/sessions/', 'session'],
  ['/companies/me/members/', 'member'],
];

/** The path of a route about the scene's things; `interview` says in which state that one is to be. */
export function scenePath(
  { people, ids }: Scene,
  name: RouteName,
  interview: InterviewState = 'scheduled',
): string {
  const { path } = routes[name];
  const thing = THINGS.find(([beginning]) => path.startsWith(beginning))?.[1] ?? interview;
  return path
    .replace('{id}', String(path.startsWith('/users/') ? people.owner.id : ids[thing]))
    .replace('{sha256}', '0'.repeat(64))
    .replace('{override_id}', String(ids.override))
    .replace('{recording_id}', String(ids.recording))
    .replace('{rid}', String(ids.resource))
    .replace('{qid}', String(ids.own_question))
    .replace('{user_id}', String(people.candidate.id));
}
