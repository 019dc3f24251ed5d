/** What a device’s token may do is what its user may do, and no more. */
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newKeyPair } from '../../../server/sync/device/remote.ts';
import { mutationHash } from '../../../server/sync/hash.ts';
import type { Change, Mutation } from '../../../shared/protocol/sync/messages.ts';
import { type Person, person, type Studio, startStudio } from '../../support/studio.ts';
import { answer, api, finish, join, next, postJob, start } from '../support/interview.ts';

interface Device {
  client: string;
  epoch: string;
  tenant: string;
  user: string;
  last: number;
}
let hosted: Studio, owner: Person, helper: Person, rival: Person;
const HLC = () => `${Date.now()}-00000`;
const T = () => new Date().toISOString();
beforeAll(async () => {
  hosted = await startStudio({ env: { MODE: 'hosted', LOG_LEVEL: 'silent', RATE_LIMITS: 'off' } });
  owner = await person(hosted, 'employer', { company_name: 'There' });
  helper = await person(hosted, 'user');
  await join(hosted, helper, owner, 'interviewer');
  rival = await person(hosted, 'user');
});
afterAll(() => hosted?.close());
async function device(who: Person): Promise<Device> {
  const { body } = await api(hosted)(who, 'POST', '/sync/v1/clients/', {
    name: 'x',
    public_key: newKeyPair().publicKey,
    schema_version: 1,
  });
  return { client: body.client_id, epoch: body.epoch, tenant: body.tenant, user: body.user.uid, last: 0 };
}
function mutation(of: Device, changes: Change[], more: Partial<Mutation> = {}): Mutation {
  of.last += 1;
  const plain = { id: of.last, name: 'updateInterview', args: { changes }, hlc: HLC(), ...more };
  return { ...plain, sha256: mutationHash(plain) };
}
const push = async (who: Person, of: Device, ...all: Mutation[]) =>
  (
    await api(hosted)(who, 'POST', '/sync/v1/push/', {
      protocol: 1,
      schema_version: 1,
      client_id: of.client,
      epoch: of.epoch,
      mutations: all,
    })
  ).body.results;
const pull = async (who: Person, of: Device, seq = 0) =>
  (
    await api(hosted)(who, 'POST', '/sync/v1/pull/', {
      client_id: of.client,
      schema_version: 1,
      cursor: { epoch: of.epoch, seq },
    })
  ).body;
const rows = (table: string): Promise<any[]> =>
  (hosted.deps.store.read as any).selectFrom(table).selectAll().execute();
const uidOf = async (table: string, id: number) => (await rows(table)).find((r) => r.id === id).uid;

/** An interview that the owner held in the browser: completed, with a scorecard and a decision of the owner. */
async function completed() {
  const job = await postJob(hosted, owner);
  const made = (
    await api(hosted)(owner, 'POST', '/interview/interviews/', { job_id: job.id, candidate_name: 'Grace' })
  ).body;
  const { question } = await start(hosted, owner, made.id);
  await answer(
    hosted,
    owner,
    made.id,
    question.id,
    'I used an index on the customer column, and measured it.',
  );
  await next(hosted, owner, made.id);
  await finish(hosted, owner, made.id);
  return { id: made.id, uid: await uidOf('interviews', made.id) };
}
async function card(who: Person, of: Device, interview: string, notes: string) {
  const uid = uuidv7();
  const r = await push(
    who,
    of,
    mutation(of, [
      {
        op: 'put',
        entity: 'scorecards',
        uid,
        data: { interview, rater: of.user, ratings: '{"sql":5}', notes, created_at: T(), updated_at: T() },
      },
    ]),
  );
  return { uid, r };
}

it('an interviewer cannot rewrite or delete the scorecard of another rater', async () => {
  const { uid: interview } = await completed();
  const mine = await device(owner),
    theirs = await device(helper);
  const { uid, r } = await card(owner, mine, interview, 'Owner says no');
  expect(r).toMatchObject([{ status: 'applied' }]);
  const [set] = await push(
    helper,
    theirs,
    mutation(theirs, [{ op: 'set', entity: 'scorecards', uid, data: { notes: 'Owner says yes' } }]),
  );
  expect.soft(set.status, 'set').toBe('rejected');
  expect.soft((await rows('scorecards')).find((x) => x.uid === uid)?.notes).toBe('Owner says no');
  const [del] = await push(helper, theirs, mutation(theirs, [{ op: 'del', entity: 'scorecards', uid }]));
  expect.soft(del.status, 'del').toBe('rejected');
});

it('an interviewer cannot change or delete a decision of the owner, nor a consent, nor what was said', async () => {
  const { uid: interview } = await completed();
  const mine = await device(owner),
    theirs = await device(helper);
  const decision = uuidv7();
  expect(
    await push(
      owner,
      mine,
      mutation(mine, [
        {
          op: 'put',
          entity: 'decisions',
          uid: decision,
          data: {
            interview,
            decided_by: mine.user,
            ended_by: null,
            decision: 'no_hire',
            reason: 'no',
            decided_at: T(),
            ended_at: null,
          },
        },
      ]),
    ),
  ).toMatchObject([{ status: 'applied' }]);
  const try1 = async (what: string, change: Change) => {
    const [r] = await push(helper, theirs, mutation(theirs, [change]));
    expect.soft(r.status, what).toBe('rejected');
  };
  await try1('set decision', {
    op: 'set',
    entity: 'decisions',
    uid: decision,
    data: { decision: 'hire', reason: 'forged in the owner’s name' },
  });
  const of = async (t: string) => (await rows(t)).filter((x) => x.interview_id !== null).at(-1);
  await try1('set consent', {
    op: 'set',
    entity: 'consents',
    uid: (await of('consents')).uid,
    data: { recording: 1, behavioral_analysis: 1, ai_scoring: 1, video: 1 },
  });
  await try1('set answer text', {
    op: 'set',
    entity: 'answers',
    uid: (await of('answers')).uid,
    data: { text: 'What nobody said' },
  });
  await try1('put consent in another’s name', {
    op: 'put',
    entity: 'consents',
    uid: uuidv7(),
    data: {
      interview,
      recorded_by: mine.user,
      recording: 1,
      behavioral_analysis: 1,
      ai_scoring: 1,
      video: 1,
      region: null,
      text_version: '1',
      language_model: null,
      transcriber: null,
      created_at: T(),
    },
  });
  await try1('del consent', { op: 'del', entity: 'consents', uid: (await of('consents')).uid });
});

it('an interviewer cannot erase an interview row by row', async () => {
  const job = await postJob(hosted, owner);
  const made = (
    await api(hosted)(owner, 'POST', '/interview/interviews/', { job_id: job.id, candidate_name: 'Gone' })
  ).body;
  const uid = await uidOf('interviews', made.id);
  const qs = (await rows('questions')).filter((q) => q.interview_id === made.id);
  const theirs = await device(helper);
  const changes: Change[] = [
    ...qs.reverse().map((q): Change => ({ op: 'del', entity: 'questions', uid: q.uid })),
    { op: 'del', entity: 'interviews', uid },
  ];
  const [r] = await push(helper, theirs, mutation(theirs, changes));
  expect.soft(r.status).toBe('rejected');
  expect((await rows('interviews')).some((i) => i.uid === uid)).toBe(true);
});

it('scores, times and answers of a completed interview are not changed by a device that did not run it', async () => {
  const { id, uid } = await completed();
  const theirs = await device(helper);
  await push(
    helper,
    theirs,
    mutation(theirs, [
      { op: 'set', entity: 'interviews', uid, data: { duration: 1, end_time: '2020-01-01T00:00:00.000Z' } },
    ]),
  );
  const row = (await rows('interviews')).find((i) => i.id === id);
  expect.soft(row.end_time.slice(0, 4), 'times without a status').not.toBe('2020');
  // The run guard is stepped round by naming the interview as one's own in the same mutation.
  const question =
    (await rows('questions')).filter((q) => q.interview_id === id && q.answered_at === null).at(-1) ??
    (await rows('questions')).filter((q) => q.interview_id === id).at(-1);
  const whole = (await pull(owner, await device(owner))).changes.find((c: any) => c.uid === uid).data;
  const put: Change = { op: 'put', entity: 'interviews', uid, data: whole };
  const steps: Change[] = [
    {
      op: 'put',
      entity: 'questions',
      uid: uuidv7(),
      data: {
        interview: uid,
        parent: null,
        position: 99,
        bank_key: null,
        key_point_id: null,
        worded_by: null,
        text: 'Smuggled',
        kind: 'technical' as const,
        skill: 'sql',
        difficulty: 'senior',
        time_limit_seconds: 60,
        key_points: '[]',
        anchors: null,
        asked_at: null,
        answered_at: null,
        created_at: T(),
      },
    },
  ];
  const other = await device(helper);
  const [plain] = await push(helper, other, mutation(other, steps));
  expect.soft(plain.status, 'without the trick').toBe('rejected');
  const [r] = await push(helper, other, mutation(other, [put, ...steps]));
  expect.soft(r.status, JSON.stringify(r)).toBe('rejected'); // trick
  expect
    .soft((await rows('questions')).some((q) => q.text === 'Smuggled' && q.interview_id === id))
    .toBe(false);
  const base = (await rows('interviews')).find((i) => i.id === id).seq;
  const [raise] = await push(
    helper,
    theirs,
    mutation(
      theirs,
      [{ op: 'set', entity: 'interviews', uid, data: { technical_accuracy: 100, behavioral_score: 100 } }],
      { base_version: Number(base) },
    ),
  );
  expect
    .soft((await rows('interviews')).find((i) => i.id === id).technical_accuracy, `raised: ${raise.status}`)
    .not.toBe(100);
  void question;
});

it('nobody is made somebody’s candidate, author or applicant, and no stranger’s address is told', async () => {
  const theirs = await device(helper);
  const { uid: stranger, email } = (await rows('users')).find((u) => u.id === rival.id);
  const { uid: boss } = (await rows('users')).find((u) => u.id === owner.id);
  const job = await postJob(hosted, owner);
  const made = (
    await api(hosted)(owner, 'POST', '/interview/interviews/', { job_id: job.id, candidate_name: 'Grace' })
  ).body;
  const uid = await uidOf('interviews', made.id);
  const before = await pull(helper, theirs);
  expect(JSON.stringify(before.people)).not.toContain(email);
  const [r] = await push(
    helper,
    theirs,
    mutation(theirs, [
      { op: 'set', entity: 'interviews', uid, data: { user: stranger, created_by: boss, company: null } },
    ]),
  );
  expect.soft(r.status).toBe('rejected');
  expect.soft(JSON.stringify((await pull(helper, theirs)).people)).not.toContain(email);
  const seen = (await api(hosted)(rival, 'GET', '/interview/interviews/')).body;
  expect.soft(seen.count, 'in the list of somebody who has nothing to do with it').toBe(0);
  const list = (await api(hosted)(owner, 'GET', `/interview/interviews/${made.id}/`)).status;
  expect.soft(list, 'still the company’s').toBe(200);
});

it('a scorecard of another rater reaches a device once its own is sent', async () => {
  const { uid: interview } = await completed();
  const mine = await device(owner),
    theirs = await device(helper);
  const { uid } = await card(owner, mine, interview, 'First');
  const first = await pull(helper, theirs);
  expect(first.changes.some((c: any) => c.uid === uid)).toBe(false);
  await card(helper, theirs, interview, 'Second');
  const later = await pull(helper, theirs, first.cursor.seq);
  expect(later.changes.some((c: any) => c.uid === uid)).toBe(true);
});

it('the audit names what was done, not what the device says it was', async () => {
  const { uid } = await completed();
  const theirs = await device(helper);
  await push(
    helper,
    theirs,
    mutation(
      theirs,
      [
        {
          op: 'set',
          entity: 'interviews',
          uid,
          data: { interviewer_notes: 'x' },
          was: { interviewer_notes: '' },
        },
      ],
      { name: 'deleteApiKey' },
    ),
  );
  const last = (await rows('audit_entries').catch(() => [])).at(-1);
  expect(JSON.stringify(last)).not.toContain('deleteApiKey');
});

it('what the hosted side deletes is told to devices', async () => {
  const job = await postJob(hosted, owner);
  const made = (
    await api(hosted)(owner, 'POST', '/interview/interviews/', { job_id: job.id, candidate_name: 'Planned' })
  ).body;
  const of = await device(owner);
  const { cursor } = await pull(owner, of);
  const old = (await rows('questions')).filter((q) => q.interview_id === made.id);
  const { status } = await api(hosted)(owner, 'PATCH', `/interview/interviews/${made.id}/`, {
    max_duration_minutes: 10,
  });
  expect(status).toBe(200);
  const left = new Set((await rows('questions')).map((q) => q.uid));
  const gone = old.filter((q) => !left.has(q.uid));
  expect(gone.length).toBeGreaterThan(0);
  const { changes } = await pull(owner, of, cursor.seq);
  for (const { uid } of gone) expect(changes).toContainEqual(expect.objectContaining({ op: 'del', uid }));
});

it('a row that was deleted does not come back under its uid', async () => {
  const job = await postJob(hosted, owner);
  const made = (
    await api(hosted)(owner, 'POST', '/interview/interviews/', { job_id: job.id, candidate_name: 'Erased' })
  ).body;
  const of = await device(owner);
  const q = (await rows('questions')).filter((x) => x.interview_id === made.id).at(-1);
  const { data } = (await pull(owner, of)).changes.find((c: any) => c.uid === q.uid);
  expect(await push(owner, of, mutation(of, [{ op: 'del', entity: 'questions', uid: q.uid }]))).toMatchObject(
    [{ status: 'applied' }],
  );
  const late = await device(owner);
  const [r] = await push(owner, late, mutation(late, [{ op: 'put', entity: 'questions', uid: q.uid, data }]));
  expect(r.status).toBe('rejected');
});

it('notes touched once do not make a device the one that runs a completed interview', async () => {
  const { id, uid } = await completed();
  const theirs = await device(helper);
  await push(
    helper,
    theirs,
    mutation(theirs, [
      {
        op: 'set',
        entity: 'interviews',
        uid,
        data: { interviewer_notes: 'mine' },
        was: { interviewer_notes: '' },
      },
    ]),
  );
  const said = (await rows('answers')).find((x) => x.interview_id === id);
  const [r] = await push(
    helper,
    theirs,
    mutation(theirs, [{ op: 'set', entity: 'answers', uid: said.uid, data: { text: 'What nobody said' } }]),
  );
  expect.soft(r.status).toBe('rejected');
  expect((await rows('answers')).find((x) => x.id === said.id).text).toBe(said.text);
});

it('a clock that went wrong after the work does not move the work by ten years', async () => {
  const of = await device(owner);
  const uid = uuidv7();
  const at = new Date(Date.now() - 7 * 24 * 3600_000).toISOString();
  const m = mutation(
    of,
    [
      {
        op: 'put',
        entity: 'jobs',
        uid,
        data: {
          company: of.tenant,
          created_by: of.user,
          title: 'Weeks ago',
          description: '',
          requirements: '',
          job_focus: 'balanced',
          is_active: 1,
          skills: '[]',
          skills_edited: 0,
          created_at: at,
          updated_at: at,
          deleted_at: null,
        },
      },
    ],
    { hlc: `${Date.parse(at)}-00000` },
  );
  await api(hosted)(owner, 'POST', '/sync/v1/push/', {
    protocol: 1,
    schema_version: 1,
    client_id: of.client,
    epoch: of.epoch,
    now: Date.now() + 10 * 365 * 24 * 3600_000,
    mutations: [m],
  });
  expect((await rows('jobs')).find((j) => j.uid === uid).created_at.slice(0, 4)).toBe(at.slice(0, 4));
});
