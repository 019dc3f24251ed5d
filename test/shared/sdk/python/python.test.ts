/** The Python client: its own tests, its types, its package, the reference's sample, and live updates over a line that breaks. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, type TestContext, test } from 'vitest';
import { routes } from '../../../../shared/contract/index.ts';
import { snakeCase } from '../../../../shared/sdk/js/names.ts';
import { readContract } from '../../../../shared/sdk/tools/endpoints.ts';
import {
  answer,
  finish,
  next,
  postJob,
  practise,
  schedule,
  start,
} from '../../../server/support/interview.ts';
import { run } from '../../../support/command.ts';
import type { Need } from '../../../support/find.ts';
import { bareEnv, Program } from '../../../support/program.ts';
import { findPython } from '../../../support/python.ts';
import { type Person, person, type Studio, startStudio } from '../../../support/studio.ts';
import { apiKey } from '../support/key.ts';
import { type Line, startLine } from '../support/line.ts';

const HERE = import.meta.dirname;
const PACKAGE = join(HERE, '../../../../shared/sdk/python');
const folder = mkdtempSync(join(tmpdir(), 'jobhive-python-'));
const install = { install: !process.env.TEST_QUICK };
const LIBRARIES = { httpx: 'python3-httpx', websockets: 'python3-websockets' };

let python: Need<string>;
let studio: Studio;
let line: Line;
let employer: Person;
let candidate: Person;
let key: string;

beforeAll(async () => {
  python = await findPython(LIBRARIES, install);
  studio = await startStudio();
  line = await startLine(studio.port);
  employer = await person(studio, 'employer', { company_name: 'TechCorp Inc.' });
  candidate = await person(studio, 'user');
  key = await apiKey(studio, employer);
}, 300_000);
afterAll(async () => {
  await line?.close();
  await studio?.close();
  rmSync(folder, { recursive: true, force: true });
});

const env = (more: NodeJS.ProcessEnv = {}) =>
  bareEnv({
    PYTHONPATH: PACKAGE,
    // Not beside the sources; a dozen programs load the same package.
    PYTHONPYCACHEPREFIX: join(folder, 'compiled'),
    PYTHONUNBUFFERED: '1',
    JOBHIVE_URL: studio.url,
    JOBHIVE_KEY: key,
    JOBHIVE_CANDIDATE: candidate.email,
    ...more,
  });

/** What was found; a test that needs what could not be had is skipped with the reason. */
function needed(need: Need<string>, { skip }: TestContext): string {
  if ('missing' in need) return skip(need.missing);
  return need.found;
}

describe('its own tests', () => {
  const { endpoints } = readContract(routes);
  const list = endpoints.map(
    ({ name, resource, method, http, path, params, isPublic, upload, answer: { kind } }) => ({
      name,
      resource: snakeCase(resource),
      method: snakeCase(method),
      http,
      path,
      params: params.map((each) => each.name),
      public: isPublic,
      upload,
      page: kind === 'page',
      file: kind === 'file',
    }),
  );

  test.for(['test_calls', 'test_retry', 'test_reach'])(
    '%s passes',
    { timeout: 120_000 },
    async (module, context) => {
      const file = join(folder, 'endpoints.json');
      writeFileSync(file, JSON.stringify(list));
      const { code, stderr } = await run(needed(python, context), ['-m', 'unittest', '-v', module], {
        cwd: HERE,
        env: env({ ENDPOINTS: file }),
        timeoutMs: 110_000,
      });
      expect(code, stderr).toBe(0);
      expect(stderr).toMatch(/Ran [1-9]\d* tests? in [\s\S]*\nOK\n/);
    },
  );
});

describe('its types', () => {
  /** For the oldest Python that the package serves; newer checkers know none that old. */
  const check = async (context: TestContext, ...files: string[]) => {
    const mypy = needed(await findPython({ ...LIBRARIES, mypy: 'mypy' }, install), context);
    const ask = (...args: string[]) =>
      run(mypy, ['-m', 'mypy', `--cache-dir=${join(folder, 'mypy')}`, '--strict', ...args, ...files], {
        cwd: PACKAGE,
        env: env(),
        timeoutMs: 110_000,
      });
    const oldest = await ask('--python-version=3.9');
    return /not supported/.test(oldest.stderr) ? ask() : oldest;
  };

  test('are complete, for the oldest Python that it serves', async (context) => {
    const { code, stdout } = await check(context, 'jobhive');
    expect(code, stdout).toBe(0);
  }, 240_000);

  test('hold its users to the contract', async (context) => {
    const written = (name: string, text: string) => {
      const file = join(folder, name);
      writeFileSync(file, text);
      return file;
    };
    const good = written(
      'good.py',
      `import jobhive
client = jobhive.Client(api_key="key")
interview: jobhive.models.Interview = client.interviews.create(job_id=1, difficulty="senior")
for each in client.interviews.list(status="completed"):
    print(each.id + 1)
def handle(update: jobhive.StreamMessage) -> None:
    if update.type == "skill_update":
        print(update.data.score + 1)
client.interviews.subscribe(interview.id, handle).close()
client.jobs.update(1, skills=[{"skill_id": 1, "is_required": True}])
`,
    );
    const bad = written(
      'bad.py',
      `import jobhive
client = jobhive.Client(api_key="key")
client.interviews.create(job_id="one")
client.interviews.create(jobId=1)
client.interviews.create(difficulty="hard")
client.jobs.update(1, skills=[{"skill_id": "one"}])
print(client.jobs.get(1).name)
`,
    );
    // In one go: a checker takes most of its time to begin.
    const { stdout } = await check(context, good, bad);
    const wrong = [...stdout.matchAll(/(\w+\.py):(\d+): error/g)].map(([, file, line]) => `${file}:${line}`);
    expect(wrong).toEqual([3, 4, 5, 6, 7].map((line) => `bad.py:${line}`));
    expect(stdout).toContain('checked 2 source files');
  }, 240_000);
});

const TEXT =
  'I would add an index on the columns that the query filters by, look at the plan with EXPLAIN, and measure again.';

describe('the sample of the reference', () => {
  /** The reference's own lines; only key, address and id are put in. */
  const sample = (address: string, jobId: number) =>
    `import jobhive
# Initialize client
client = jobhive.Client(api_key='your_api_key')
# Create interview session
interview = client.interviews.create(
job_id=123,
scheduled_time='2024-02-15T14:00:00Z',
max_duration_minutes=30
)
# Get real-time updates
def handle_update(update):
print(f"Received update: {update}")
client.interviews.subscribe(interview.id, handle_update)
`
      .replace("api_key='your_api_key'", address)
      .replace('job_id=123', `job_id=${jobId}`)
      // The page of the reference has lost the indentation, without which it is no Python.
      .replace('\nprint', '\n    print');

  test('runs with the installed package and prints live updates', async (context) => {
    // setuptools takes the place of what pip loads, so it comes first.
    const pip = await findPython(
      { setuptools: 'python3-setuptools', wheel: 'python3-wheel', pip: 'python3-pip', ...LIBRARIES },
      install,
    );
    const command = needed(pip, context);
    // pip builds beside the sources.
    cpSync(PACKAGE, join(folder, 'source'), {
      recursive: true,
      filter: (path) => !path.includes('__pycache__'),
    });
    const target = join(folder, 'installed');
    const args = [
      '--no-deps',
      '--no-build-isolation',
      '--no-index',
      '--target',
      target,
      join(folder, 'source'),
    ];
    const installing = await run(command, ['-m', 'pip', 'install', ...args], {
      timeoutMs: 100_000,
      env: bareEnv({}),
    });
    expect(installing.code, installing.stderr).toBe(0);

    const job = await postJob(studio, employer);
    const address = `api_key='${key}', base_url='${studio.url}'`;
    writeFileSync(join(folder, 'sample.py'), sample(address, job.id));
    const program = new Program(['sample.py'], env({ PYTHONPATH: target }), folder, command);
    try {
      const list = () =>
        studio.call('GET', `/api/v1/interview/interviews/?job=${job.id}`, { token: employer.token });
      await expect.poll(async () => (await list()).body.count, { timeout: 15_000 }).toBe(1);
      const { id } = (await list()).body.results[0];
      const { question } = await start(studio, employer, id);
      await program.says(/Received update: QuestionMessage\(/);
      await answer(studio, employer, id, question.id, TEXT);
      await program.says(/Received update: SkillUpdateMessage\(/);
      await finish(studio, employer, id);
      await program.says(/Received update: StatusChangeMessage\(.*status='completed'/);
      expect(program.output).not.toContain('Traceback');
      await program.ends('SIGTERM');
    } finally {
      program.dispose();
    }
  }, 240_000);
});

describe('live updates', () => {
  const listen = (context: TestContext, mode: string, id: number, url: string, since = 0) =>
    new Program(
      ['live.py', mode, String(id), String(since)],
      env({ JOBHIVE_URL: url, PARTIAL: TEXT }),
      HERE,
      needed(python, context),
    );
  const heard = ({ output }: Program): { id: number; type: string }[] =>
    output
      .split('\n')
      .filter((text) => text.startsWith('{'))
      .map((text) => JSON.parse(text));

  test.for(['plain', 'async'])(
    'of the %s client lose nothing and repeat nothing on a line that breaks',
    { timeout: 60_000 },
    async (mode, context) => {
      const job = await postJob(studio, employer);
      const { id } = await schedule(studio, employer, candidate, job.id);
      const whole = listen(context, mode, id, studio.url);
      const broken = listen(context, mode, id, line.url);
      try {
        let { question: open } = await start(studio, candidate, id);
        await Promise.all([whole.says(/"in_progress"/), broken.says(/"in_progress"/)]);
        for (let n = 0; open !== undefined; n++) {
          if (n < 3) line.cut();
          const given = await answer(studio, candidate, id, open.id, TEXT);
          line.mend();
          if (n < 3) await broken.says(new RegExp(`"answer_id": ${given.body.id}\\b`));
          open = (await next(studio, candidate, id)).body;
        }
        line.cut();
        await finish(studio, candidate, id);
        line.mend();
        expect([await whole.ends(), await broken.ends()], whole.output + broken.output).toEqual([0, 0]);
        const all = heard(whole);
        expect(all.at(-1)).toMatchObject({ type: 'status_change', data: { status: 'completed' } });
        expect(heard(broken)).toEqual(all);

        const middle = all[Math.floor(all.length / 2)]?.id ?? 0;
        const later = listen(context, mode, id, studio.url, middle);
        expect(await later.ends(), later.output).toBe(0);
        expect(heard(later)).toEqual(all.filter((each) => each.id > middle));
      } finally {
        line.mend();
        for (const program of [whole, broken]) program.dispose();
      }
    },
  );

  test.for<[string, number | null, string]>([
    ['there is no such interview', 999_999, 'NotFoundError'],
    ['an error of the handler, even one that looks like the network’s', null, 'OSError'],
  ])('end for good: %s', async ([, id, kind], context) => {
    const job = await postJob(studio, employer);
    const interview = await schedule(studio, employer, candidate, job.id);
    await start(studio, candidate, interview.id);
    const program = listen(context, 'failing', id ?? interview.id, studio.url);
    try {
      expect(await program.ends(), program.output).toBe(0);
      expect(program.output).toMatch(new RegExp(`^${kind} .* 1$`, 'm'));
    } finally {
      program.dispose();
    }
  });

  test.for(['partial', 'partial-async'])(
    'answer what is sent of an unfinished answer: %s',
    { timeout: 60_000 },
    async (mode, context) => {
      const { id } = await practise(studio, employer, { skills: ['sql'] });
      const { question } = await start(studio, employer, id);
      const program = listen(context, mode, id, studio.url);
      try {
        expect(await program.ends(), program.output).toBe(0);
        expect(heard(program).map(({ type }) => type)).toEqual(['sentiment_update']);
        expect(program.output).toContain('sent True');
        expect(program.output).toContain('sent when closed False');
        const draft = await studio.call('GET', `/api/v1/interview/interviews/${id}/draft/`, {
          token: employer.token,
        });
        expect(draft.body).toMatchObject({ question_id: question.id, text: TEXT });
      } finally {
        program.dispose();
      }
    },
  );

  test('end for good: the key is not valid', async (context) => {
    const args = ['live.py', 'failing', '1', '0'];
    const more = env({ JOBHIVE_KEY: 'jh_live_nobody' });
    const program = new Program(args, more, HERE, needed(python, context));
    try {
      expect(await program.ends(), program.output).toBe(0);
      expect(program.output).toMatch(/^AuthenticationError .* 1$/m);
    } finally {
      program.dispose();
    }
  });
});
