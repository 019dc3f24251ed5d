/** The server is killed while a model is at work on an answer: the next start makes the opinion. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import { bareEnv, Program } from '../../../support/program.ts';
import { call, person, type Reply } from '../../../support/studio.ts';
import { answer, api, postJob, schedule, start } from '../../support/interview.ts';
import { completion, honestGrade, type ModelServer, startModelServer } from '../../support/model-server.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'jobhive-opinions-'));
let program: Program;
let model: ModelServer;
afterEach(async () => {
  program.dispose();
  await model.close();
  rmSync(dataDir, { recursive: true, force: true });
});

it('makes what was under way when it was killed', { timeout: 120_000 }, async () => {
  let url = '';
  async function startServer(): Promise<void> {
    const env = bareEnv({ PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'error' });
    program = new Program([join(import.meta.dirname, '../../support/opinion-server.ts')], env);
    url = (await program.says(/http:\S+/, 60_000)).trim();
  }
  const studio = {
    call: (method: string, path: string, options?: Parameters<typeof call>[3]): Promise<Reply> =>
      call(url, method, path, options),
  };
  model = await startModelServer(() => ({ afterMs: 30_000 }));
  await startServer();
  const owner = await person(studio, 'employer');
  const candidate = await person(studio, 'user');
  await api(studio)(owner, 'PUT', '/engines/language-model/', { url: model.url, model: 'tiny' });
  const { id } = await schedule(studio, owner, candidate, (await postJob(studio, owner)).id);
  const { question } = await start(studio, candidate, id);
  const text =
    'I would measure where the time goes, write a test that fails, and change one thing at a time.';
  expect((await answer(studio, candidate, id, question.id, text)).status).toBe(201);
  while (model.asked.length === 0) await pause(20);
  await program.ends('SIGKILL');

  model.script = (asked) => completion(honestGrade(asked));
  await startServer();
  const opinions = async () =>
    (await api(studio)(owner, 'GET', `/interview/interviews/${id}/explain/`)).body.second_opinions;
  while ((await opinions())[0]?.status === 'waiting') await pause(50);
  expect(await opinions()).toMatchObject([{ status: 'given', model: 'tiny' }]);
  await program.ends('SIGTERM');
});
