/**
 * One scenario for each endpoint, for each role and for another company's member: what it answers, what must and must
 * not appear, which webhooks it fires. Every scenario begins with the same store,
 * and what is refused leaves it as it was.
 */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { ERROR_STATUS, errorEnvelopeSchema, type Route } from '../../../shared/contract/common.ts';
import { type RouteName, routes } from '../../../shared/contract/index.ts';
import { DIALECTS, type Studio, startStudio } from '../../support/studio.ts';
import { allRows } from '../support/rows.ts';
import { makeScene, ROLES, type RoleName, type Scene } from '../support/scene.ts';
import { checkEvent, recorded } from './events.ts';
import { type Answered, giveFiles, send } from './request.ts';
import { type Remembered, remember } from './store.ts';
import { type Scenario, TABLE } from './table.ts';

const NAMES = Object.keys(routes) as RouteName[];
const COMPANY: readonly RoleName[] = ['viewer', 'interviewer', 'recruiter', 'owner'];
const NOT_INVOLVED: readonly RoleName[] = ['outsider', 'stranger', 'admin'];
/** Columns of the store that are in no answer of any endpoint. */
const NEVER = ['password_hash', 'token_hash', 'key_hash', 'tenant', 'seq', 'uid', 'is_local'];

/** The fields of a JSON value that say something, however deep. */
function fieldsOf(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const each of value) fieldsOf(each, found);
  else if (value !== null && typeof value === 'object') {
    for (const [name, inner] of Object.entries(value)) {
      if (inner !== null && inner !== '') found.add(name);
      fieldsOf(inner, found);
    }
  }
  return found;
}

const isSuccess = ({ status }: Answered) => status < 300;

/** What holds of an answer by the contract alone. */
function checkForm(name: RouteName, { status, body }: Answered, who: string): void {
  const route = routes[name] as Route;
  if (status >= 400) {
    expect(errorEnvelopeSchema.safeParse(body).error, who).toBeUndefined();
    expect(ERROR_STATUS[body.error.code as keyof typeof ERROR_STATUS], who).toBe(status);
    // Whoever is refused learns nothing else.
    expect(Object.keys(body), who).toEqual(['error']);
    return;
  }
  expect(Object.keys(route.responses), who).toContain(String(status));
  const schema = (route.responses as Record<number, z.ZodType | null>)[status];
  if (schema && typeof body !== 'string') expect(schema.safeParse(body).error, who).toBeUndefined();
  const fields = fieldsOf(body);
  for (const field of NEVER) expect(fields.has(field), `${who}: ${field}`).toBe(false);
}

/** What the scenario says of a success for a role. */
function checkContent(scenario: Scenario, role: RoleName, { body }: Answered, isPublic: boolean): void {
  const fields = fieldsOf(body);
  const { shows = [], hides = [], hidesAll = [], empty = [] } = scenario;
  if (COMPANY.includes(role) || isPublic) {
    for (const field of shows) expect(fields.has(field), `${role} sees ${field}`).toBe(true);
  }
  for (const field of [...hidesAll, ...(role === 'candidate' ? hides : [])]) {
    expect(fields.has(field), `${role} does not see ${field}`).toBe(false);
  }
  if (empty.includes(role) || (scenario.private && NOT_INVOLVED.includes(role))) {
    expect(body, role).toMatchObject({ count: 0, results: [] });
  }
}

it('has a scenario for every endpoint', () => {
  expect(Object.keys(TABLE).sort()).toEqual([...NAMES].sort());
  for (const [statuses] of Object.values(TABLE)) expect(statuses.split(' ')).toHaveLength(ROLES.length);
});

for (const { dialect, missing } of DIALECTS) {
  describe.skipIf(missing)(`each endpoint on ${dialect}${missing ? ` (${missing})` : ''}`, () => {
    let studio: Studio;
    let scene: Scene;
    let kept: Remembered;
    beforeAll(async () => {
      studio = await startStudio({ dialect });
      scene = await makeScene(studio);
      await giveFiles(studio, scene);
      kept = await remember(studio);
    });
    afterEach(() => kept.restore());
    afterAll(async () => {
      kept?.close();
      await studio?.close();
    });

    it.each(NAMES)('%s', async (name) => {
      const [statuses, scenario = {}] = TABLE[name];
      const due = new Map(ROLES.map((role, nr) => [role, Number(statuses.split(' ')[nr])]));
      const found = new Map<RoleName, number>();
      const isPublic = routes[name].access === 'public';
      const isChange = routes[name].method !== 'GET';
      // Whoever is refused comes first: that nobody of them changed anything is seen in one look.
      const order = ROLES.toSorted((a, b) => Number(due.get(b)) - Number(due.get(a)));
      let refused: RoleName[] = [];
      const expectUntouched = async () => {
        if (refused.length > 0) expect(await allRows(studio), refused.join()).toEqual(kept.rows);
        refused = [];
      };
      for (const role of order) {
        const isPrepared = typeof scenario.body === 'function';
        if (isPrepared || Number(due.get(role)) < 300) await expectUntouched();
        const body =
          typeof scenario.body === 'function' ? await scenario.body(studio, scene, role) : scenario.body;
        const before = isChange && isPrepared ? await allRows(studio) : kept.rows;
        const known = new Set((await recorded(studio)).map(({ id }) => id));
        const reply = await send(studio, scene, name, role, scenario.state ?? 'scheduled', body);
        found.set(role, reply.status);
        checkForm(name, reply, role);
        const fired = (await recorded(studio)).filter(({ id }) => !known.has(id));
        const isDone = isSuccess(reply);
        expect(
          fired.map(({ type }) => type),
          role,
        ).toEqual(isDone ? (scenario.events ?? []) : []);
        for (const event of fired) await checkEvent(studio, scene, event);
        if (isDone) checkContent(scenario, role, reply, isPublic);
        else if (isChange && isPrepared) expect(await allRows(studio), role).toEqual(before);
        else if (isChange) refused.push(role);
        if (isChange && (isDone || isPrepared)) await kept.restore();
      }
      await expectUntouched();
      expect(ROLES.map((role) => found.get(role)).join(' ')).toBe(statuses);
    });
  });
}
