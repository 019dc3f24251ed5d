/** Setting engines up: who may, what is kept and shown of it, and trying it out. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DIALECTS, type Person, person, type Studio, startStudio } from '../../../support/studio.ts';
import { api, join } from '../../support/interview.ts';
import { completion, honestGrade, type ModelServer, startModelServer } from '../../support/model-server.ts';

/** As the desktop window has it, in which alone commands are set up. */
const LAUNCH_TOKEN = 'l'.repeat(32);

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer(() => ({}));
});
afterAll(() => server.close());

const MODEL = () => ({ url: `${server.url}/`, model: 'tiny', api_key: 'sk-secret', uses: ['scoring'] });

for (const { dialect, missing } of DIALECTS) {
  describe.skipIf(missing)(`engines on ${dialect}${missing ? ` (${missing})` : ''}`, () => {
    let studio: Studio;
    let owner: Person;
    beforeAll(async () => {
      studio = await startStudio({ dialect, env: { LOG_LEVEL: 'silent', LAUNCH_TOKEN } });
    });
    afterAll(() => studio.close());
    beforeEach(async () => {
      owner = await person(studio, 'employer');
      server.asked = [];
      server.script = (asked) => completion(honestGrade(asked));
    });
    const call = (who: Person, method: string, path: string, body?: unknown) =>
      api(studio)(who, method, path, body);
    const put = (body: object, who = owner) => call(who, 'PUT', '/engines/language-model/', body);
    const rowOf = async (who = owner) => {
      const { company } = (await call(who, 'GET', '/users/me/')).body;
      const rows = await studio.deps.store.read
        .selectFrom('engine_settings')
        .leftJoin('companies', 'companies.uid', 'engine_settings.tenant')
        .selectAll('engine_settings')
        .where('companies.id', '=', company.id)
        .execute();
      return rows[0];
    };
    /** The key that goes with a trial of this body. */
    const keyUsed = async (body: object, who = owner) => {
      server.asked = [];
      await call(who, 'POST', '/engines/language-model/test/', body);
      return server.asked[0]?.headers.authorization;
    };

    it('can be set up anew where the key that was kept can be opened no more', async () => {
      await put(MODEL());
      await studio.deps.store.local((tx) =>
        tx.updateTable('engine_settings').set({ language_model_key: 'sealed under another key' }).execute(),
      );
      const { api_key: _, ...same } = MODEL();
      const again = await put(same);
      expect([again.status, again.body.language_model?.has_api_key]).toEqual([200, false]);
      expect((await put(MODEL())).body.language_model.has_api_key).toBe(true);
    });

    it('are off until somebody sets them up, and again when they are removed', async () => {
      const off = {
        language_model: null,
        transcriber: null,
        may_change: true,
        takes_command: true,
        recent: [],
      };
      expect((await call(owner, 'GET', '/engines/')).body).toEqual(off);
      const set = await put(MODEL());
      expect(set.body.language_model).toEqual({
        ...{ url: server.url, model: 'tiny', has_api_key: true, uses: ['scoring'], set_by: 'owner' },
      });
      expect((await call(owner, 'GET', '/engines/')).body).toEqual(set.body);
      await call(owner, 'PUT', '/engines/transcriber/', { command: 'hear -f {file}' });
      expect((await call(owner, 'GET', '/engines/')).body.transcriber).toEqual({
        ...{ url: null, model: null, has_api_key: false, command: 'hear -f {file}', set_by: 'owner' },
      });
      for (const name of ['language-model', 'transcriber']) {
        expect((await call(owner, 'DELETE', `/engines/${name}/`)).status).toBe(204);
        expect((await call(owner, 'DELETE', `/engines/${name}/`)).status).toBe(404);
      }
      expect((await call(owner, 'GET', '/engines/')).body).toEqual(off);
    });

    it('keep their key sealed, and show it to nobody', async () => {
      const { body } = await put(MODEL());
      expect(JSON.stringify(body)).not.toContain('sk-secret');
      const row = await rowOf();
      expect(row?.language_model_key).toMatch(/^v1\./);
      expect(JSON.stringify(row)).not.toContain('sk-secret');
    });

    it('keep their key while the host stays, and send it to no other', async () => {
      await put(MODEL());
      const { api_key: _, ...same } = MODEL();
      expect(await keyUsed(same)).toBe('Bearer sk-secret');
      await put({ ...same, model: 'other' });
      expect(await keyUsed(same)).toBe('Bearer sk-secret');
      // Another port is another server.
      const other = await startModelServer((asked) => completion(honestGrade(asked)));
      await call(owner, 'POST', '/engines/language-model/test/', { ...same, url: other.url });
      expect(other.asked[0]?.headers.authorization).toBeUndefined();
      await put({ ...same, url: other.url });
      await put(same);
      expect(await keyUsed(same)).toBeUndefined();
      await put(MODEL());
      await put({ ...same, api_key: '' });
      expect(await keyUsed(same)).toBeUndefined();
      await other.close();
    });

    it('are the company’s: its owner sets them up, its other members see them', async () => {
      const member = await person(studio, 'user');
      await join(studio, member, owner, 'recruiter');
      await put(MODEL());
      expect((await put(MODEL(), member)).status).toBe(403);
      const { body } = await call(member, 'GET', '/engines/');
      expect(body).toMatchObject({ may_change: false, language_model: { model: 'tiny' }, recent: [] });
      const stranger = await person(studio, 'employer');
      expect((await call(stranger, 'GET', '/engines/')).body.language_model).toBeNull();
    });

    it('are entered in the audit by the names of the fields, and only when they change', async () => {
      await call(owner, 'POST', '/engines/language-model/test/', MODEL());
      await put(MODEL());
      await call(owner, 'DELETE', '/engines/language-model/');
      const { results } = (await call(owner, 'GET', '/audit/?ordering=id')).body;
      const entries = results.filter((each: any) => /anguageModel/.test(each.action));
      expect(entries.map(({ action, fields }: any) => [action, fields])).toEqual([
        ['setLanguageModel', ['url', 'model', 'api_key', 'uses']],
        ['removeLanguageModel', []],
      ]);
      expect(JSON.stringify(results)).not.toContain('sk-secret');
    });

    it('are tried out with a made-up answer: what was sent, what came back, and whether it would count', async () => {
      const { status, body } = await call(owner, 'POST', '/engines/language-model/test/', MODEL());
      expect(status).toBe(200);
      expect(body).toMatchObject({ ok: true, failure: null, message: null, host: new URL(server.url).host });
      expect(body.sent).toContain('How do you find out why a web page loads slowly?');
      expect(JSON.parse(body.received).score).toBeGreaterThan(0);
      expect((await call(owner, 'GET', '/engines/')).body.language_model).toBeNull();

      const failures = [
        [() => ({ status: 401, text: 'who are you' }), 'rejected', /401: who are you/],
        [() => completion('10'), 'wrong_schema', /shape/],
        [(asked: any) => completion({ ...honestGrade(asked), score: 0 }), 'score_mismatch', null],
      ] as const;
      for (const [script, failure, message] of failures) {
        server.script = script;
        const tried = (await call(owner, 'POST', '/engines/language-model/test/', MODEL())).body;
        expect(tried).toMatchObject({ ok: false, failure });
        if (message !== null) expect(tried.message).toMatch(message);
      }
    });

    it('that transcribe are tried out with a tone', async () => {
      server.script = () => ({ json: { text: '' } });
      const where = { url: server.url, model: 'ears' };
      const { body } = await call(owner, 'POST', '/engines/transcriber/test/', where);
      expect(body).toMatchObject({ ok: true, received: '', failure: null });
      expect(server.asked[0]?.raw.includes('RIFF')).toBe(true);
      const gone = await call(owner, 'POST', '/engines/transcriber/test/', { command: '/nowhere/hear' });
      expect(gone.body).toMatchObject({ ok: false, received: null, failure: 'unreachable' });
    });

    it.each([
      ['setLanguageModel', { url: 'http://user:pass@host/v1' }, 'url'],
      ['setLanguageModel', { url: 'ftp://host/' }, 'url'],
      ['setLanguageModel', { api_key: 'two words' }, 'api_key'],
      ['setLanguageModel', { uses: ['everything'] }, 'uses.0'],
      ['setTranscriber', { command: 'hear', url: 'http://host/v1', model: 'ears' }, 'url'],
      ['setTranscriber', { model: 'ears' }, 'url'],
      ['setTranscriber', { url: 'http://host/v1' }, 'model'],
    ])('%s refuses %j by name', async (name, body, field) => {
      const isModel = name === 'setLanguageModel';
      const path = `/engines/${isModel ? 'language-model' : 'transcriber'}/`;
      const reply = await call(owner, 'PUT', path, { ...(isModel && MODEL()), ...body });
      expect(reply.status).toBe(400);
      expect(Object.keys(reply.body.error.details)).toContain(field);
    });
  });
}

describe('on a hosted instance', () => {
  let studio: Studio;
  let owner: Person;
  beforeAll(async () => {
    studio = await startStudio({ env: { MODE: 'hosted', LOG_LEVEL: 'silent', RATE_LIMITS: 'off' } });
    owner = await person(studio, 'employer');
  });
  afterAll(() => studio.close());

  it.each([
    'http://127.0.0.1:11434/v1',
    'http://169.254.169.254/v1',
    'http://[::1]/v1',
    'http://10.0.0.1/v1',
  ])('%s is refused, also to try it out', async (url) => {
    for (const [method, path] of [
      ['PUT', 'language-model/'],
      ['POST', 'language-model/test/'],
      ['PUT', 'transcriber/'],
      ['POST', 'transcriber/test/'],
    ] as const) {
      const reply = await api(studio)(owner, method, `/engines/${path}`, { url, model: 'tiny' });
      expect(reply.status, path).toBe(400);
      expect(reply.body.error.details.url, path).toBeDefined();
    }
  });

  it('no program is started', async () => {
    expect((await api(studio)(owner, 'GET', '/engines/')).body.takes_command).toBe(false);
    for (const [method, path] of [
      ['PUT', 'transcriber/'],
      ['POST', 'transcriber/test/'],
    ] as const) {
      const reply = await api(studio)(owner, method, `/engines/${path}`, { command: 'hear' });
      expect(reply.body.error?.details.command, path).toBeDefined();
    }
  });
});

it('on a device starts no program for whoever reaches it in a browser', async () => {
  const studio = await startStudio({ env: { LOG_LEVEL: 'silent' } });
  try {
    const owner = await person(studio, 'employer');
    const call = api(studio);
    expect((await call(owner, 'GET', '/engines/')).body.takes_command).toBe(false);
    for (const [method, path] of [
      ['PUT', 'transcriber/'],
      ['POST', 'transcriber/test/'],
    ] as const) {
      const { status, body } = await call(owner, method, `/engines/${path}`, { command: 'hear' });
      expect([status, body.error.details.command?.[0]], path).toEqual([
        400,
        'Set it in the desktop window, or start the server with STT_COMMAND.',
      ]);
    }
    expect((await call(owner, 'GET', '/engines/')).body.transcriber).toBeNull();
  } finally {
    await studio.close();
  }
});

describe('what whoever runs the instance sets up', () => {
  let studio: Studio | undefined;
  afterEach(() => studio?.close());

  it('may be at a private address of a hosted instance; what its users set up may not', async () => {
    const own = { LLM_BASE_URL: server.url, LLM_MODEL: 'tiny', STT_BASE_URL: server.url };
    studio = await startStudio({ env: { MODE: 'hosted', LOG_LEVEL: 'silent', ...own } });
    const { store, services } = { ...studio.deps, ...studio };
    const interview = { tenant: 'nobody', is_practice: 0, user_id: null } as const;
    const found = await services.engineSettings.ofInterview(store.read, interview);
    server.script = () => completion({ question: 'And what did you do next?' });
    const request = { question: 'q', answer: 'a', point: 'p', language: 'en' };
    await expect(found.languageModel?.open().followUp(request)).resolves.toMatchObject({
      value: 'And what did you do next?',
    });
    const named = studio.deps.engines.languageModel({ url: server.url, model: 'tiny', apiKey: null });
    await expect(named.followUp(request)).rejects.toMatchObject({ trouble: 'rejected' });
  });

  it('holds for those who set up nothing, and its key is shown to nobody', async () => {
    studio = await startStudio({
      env: {
        LLM_BASE_URL: server.url,
        LLM_MODEL: 'tiny',
        LLM_API_KEY: 'sk-ours',
        STT_COMMAND: 'hear {file}',
      },
    });
    const owner = await person(studio, 'employer');
    const { body } = await api(studio)(owner, 'GET', '/engines/');
    expect(body.language_model).toEqual({
      ...{ url: server.url, model: 'tiny', has_api_key: true, uses: ['scoring', 'follow_ups'] },
      set_by: 'instance',
    });
    expect(body.transcriber).toMatchObject({ command: 'hear {file}', set_by: 'instance' });
    expect(JSON.stringify(body)).not.toContain('sk-ours');
    const off = { url: server.url, model: 'tiny', uses: [] };
    await api(studio)(owner, 'PUT', '/engines/language-model/', off);
    expect((await api(studio)(owner, 'GET', '/engines/')).body.language_model).toMatchObject({
      ...{ uses: [], set_by: 'owner', has_api_key: false },
    });
  });
});
