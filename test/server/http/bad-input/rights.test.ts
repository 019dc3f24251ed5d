/**
 * Ids that cannot be, other people's things, and steps in a wrong order, at every endpoint and on each store: the right
 * refusal, and no row of any table has changed.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RouteName, routes } from '../../../../shared/contract/index.ts';
import { DIALECTS } from '../../../support/studio.ts';
import { allRows } from '../../support/rows.ts';
import { makeScene, type Scene, scenePath } from '../../support/scene.ts';
import { NAMES, RIGHT } from './bodies.ts';
import { badInputStage, sentTo } from './stage.ts';

/** What some routes cannot do without. */
const QUERIES: Partial<Record<RouteName, string>> = {
  exportQuestionSet: '?format=csv',
  transcribeAnswer: '?question_id=1',
  appendRecording: '?offset=0',
  appendBlob: '?offset=0',
};

let stage: Awaited<ReturnType<typeof badInputStage>>;

for (const { dialect, missing } of DIALECTS) {
  describe.skipIf(missing)(`what is refused on ${dialect}${missing ? ` (${missing})` : ''}`, () => {
    let scene: Scene;
    beforeAll(async () => {
      stage = await badInputStage(dialect);
      scene = await makeScene(stage.studio);
    });
    afterAll(() => stage.close('wrong ids, owners and orders'));

    it.each(NAMES.filter((name) => 'params' in routes[name]))(
      '%s knows no id that cannot be',
      async (name) => {
        const { method, path } = routes[name];
        const [body, headers] = sentTo(name, RIGHT[name] && JSON.stringify(RIGHT[name]));
        const query = QUERIES[name] ?? '';
        for (const id of [
          '0',
          '-1',
          '1.5',
          'abc',
          '%00',
          '01',
          '1e3',
          '2147483648',
          '999999999999999',
          '9'.repeat(30),
          '%F0%9F%92%A9',
          '9'.repeat(400),
        ]) {
          stage.refused(
            await stage.send(method, `/api${path.replace('{id}', id)}${query}`, body, headers),
            404,
            'RESOURCE_NOT_FOUND',
            id,
          );
        }
      },
    );

    const ask = (name: RouteName, path: string, token: string) => {
      const [body, headers] = sentTo(name, RIGHT[name] && JSON.stringify(RIGHT[name]));
      return stage.send(routes[name].method, `/api/v1${path}${QUERIES[name] ?? ''}`, body, {
        ...headers,
        authorization: `Bearer ${token}`,
      });
    };

    /** What is there for everybody: active jobs, and applying for them. */
    const FOR_ALL = ['getJob', 'applyToJob'];
    // Of a hosted instance: a studio has them for nobody.
    const HOSTED = ['appendBlob', 'getBlob'];
    const JOB_CHANGES = ['updateJob', 'patchJob', 'deleteJob', 'restoreJob'];
    it.each(NAMES.filter((name) => 'params' in routes[name] && ![...FOR_ALL, ...HOSTED].includes(name)))(
      '%s is refused to whom it does not belong',
      async (name) => {
        const before = await allRows(stage.studio);
        for (const role of ['stranger', 'outsider', 'admin'] as const) {
          for (const state of ['scheduled', 'running', 'completed'] as const) {
            const reply = await ask(name, scenePath(scene, name, state), scene.people[role].token);
            const isDenied = reply.status === 403;
            // Another company's thing is not there, but for its active jobs; whoever has no company may be told
            // that one is needed.
            if (role === 'stranger') expect(isDenied, name).toBe(JOB_CHANGES.includes(name));
            const code = isDenied ? 'PERMISSION_DENIED' : 'RESOURCE_NOT_FOUND';
            stage.refused(reply, isDenied ? 403 : 404, code, `${role}, ${state}`);
          }
        }
        expect(await allRows(stage.studio)).toEqual(before);
      },
    );

    const RUN = ['nextQuestion', 'createAnswer', 'saveDraft', 'recordAttention', 'endInterview'] as const;
    const ORDER: [route: RouteName, state: 'scheduled' | 'running' | 'completed', code: string][] = [
      ...RUN.map((name): [RouteName, 'scheduled', string] => [name, 'scheduled', 'INVALID_STATE']),
      ...RUN.map((name): [RouteName, 'completed', string] => [name, 'completed', 'INVALID_STATE']),
      ['startInterview', 'scheduled', 'CONSENT_REQUIRED'],
      ['startInterview', 'running', 'INVALID_STATE'],
      ['startInterview', 'completed', 'INVALID_STATE'],
      ['cancelInterview', 'running', 'INVALID_STATE'],
      ['cancelInterview', 'completed', 'INVALID_STATE'],
      ['recordConsent', 'completed', 'INVALID_STATE'],
      ['addQuestion', 'completed', 'INVALID_STATE'],
      ['updateInterview', 'running', 'INTERVIEW_IN_PROGRESS'],
      ['updateInterview', 'completed', 'INVALID_STATE'],
      ['rescoreInterview', 'scheduled', 'INVALID_STATE'],
      ['rescoreInterview', 'running', 'INVALID_STATE'],
      ['sendScorecard', 'scheduled', 'INVALID_STATE'],
      ['decide', 'scheduled', 'INVALID_STATE'],
    ];
    it.each(ORDER)('%s is refused for an interview that is %s: %s', async (name, state, code) => {
      const before = await allRows(stage.studio);
      stage.refused(await ask(name, scenePath(scene, name, state), scene.people.owner.token), 409, code);
      expect(await allRows(stage.studio)).toEqual(before);
    });
  });
}
