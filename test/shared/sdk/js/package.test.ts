/** The package as it would be published: packed, installed alone, and the reference's sample run with it. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildJsSdk } from '../../../../shared/sdk/tools/build-js.ts';
import { run } from '../../../support/command.ts';
import { inPath } from '../../../support/find.ts';
import { bareEnv } from '../../../support/program.ts';
import { person, type Studio, startStudio } from '../../../support/studio.ts';
import { apiKey } from '../support/key.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const TSC = join(ROOT, 'node_modules/typescript/bin/tsc');
const folder = mkdtempSync(join(tmpdir(), 'jobhive-js-'));
const user = join(folder, 'user');
const installed = join(user, 'node_modules/jobhive-js');

/** The reference's own lines; only key, address and id are put in. */
function sample(address: { apiKey: string; baseUrl: string }, jobId: number): string {
  const text = `import JobHive from 'jobhive-js';
// Initialize client
const client = new JobHive({ apiKey: 'your_api_key' });
// Create interview session
const interview = await client.interviews.create({
jobId: 123,
scheduledTime: '2024-02-15T14:00:00Z',
maxDurationMinutes: 30
});
// Get benchmark comparison
const benchmark = await client.interviews.getBenchmarkComparison(interview.id);
console.log('Benchmark data:', benchmark);
`;
  return text
    .replace("{ apiKey: 'your_api_key' }", JSON.stringify(address))
    .replace('jobId: 123', `jobId: ${jobId}`);
}

describe.skipIf(process.env.TEST_QUICK)('the package', () => {
  let studio: Studio;
  let key: string;
  let jobId: number;

  beforeAll(async () => {
    await buildJsSdk(join(folder, 'built'));
    const npm = inPath('npm') ?? 'npm';
    const call = async (cwd: string, ...args: string[]) => {
      const env = bareEnv({ npm_config_cache: join(folder, 'cache'), npm_config_offline: 'true' });
      const { code, stdout, stderr } = await run(npm, args, { cwd, env, timeoutMs: 60_000 });
      if (code !== 0) throw new Error(stdout + stderr);
    };
    await call(join(folder, 'built'), 'pack', '--pack-destination', folder);
    mkdirSync(user);
    writeFileSync(
      join(user, 'package.json'),
      '{"name":"user","version":"1.0.0","private":true,"type":"module"}',
    );
    const archive = readdirSync(folder).find((file) => file.endsWith('.tgz')) ?? '';
    await call(user, 'install', '--no-audit', '--no-fund', join(folder, archive));

    studio = await startStudio();
    const employer = await person(studio, 'employer', { company_name: 'TechCorp Inc.' });
    key = await apiKey(studio, employer);
    const job = await studio.call('POST', '/api/v1/interview/jobs/', {
      token: employer.token,
      body: { title: 'Senior Software Engineer', requirements: 'Python, Django, REST APIs, PostgreSQL' },
    });
    jobId = job.body.id;
  }, 180_000);
  afterAll(async () => {
    await studio?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const runModule = async (name: string, text: string) => {
    writeFileSync(join(user, name), text);
    return run(process.execPath, [name], { cwd: user, env: bareEnv({}), timeoutMs: 30_000 });
  };
  const address = () => ({ apiKey: key, baseUrl: studio.url });

  test('is one module without dependencies, its types, licence and readme', () => {
    const files = readdirSync(installed).sort();
    expect(files.filter((file) => file.endsWith('.js'))).toEqual(['index.js']);
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'index.d.ts', 'package.json']));
    expect(readdirSync(join(user, 'node_modules')).filter((file) => !file.startsWith('.'))).toEqual([
      'jobhive-js',
    ]);
    const code = readFileSync(join(installed, 'index.js'), 'utf8');
    expect(code).not.toMatch(/\bimport\b.*\bfrom\b|zod/);
    // A page pays for every byte: the whole of it stays small.
    expect(code.length).toBeLessThan(100_000);
  });

  test('runs the sample of the reference as it is written', async () => {
    const { code, stdout, stderr } = await runModule('sample.js', sample(address(), jobId));
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Benchmark data: \{/);
    expect(stdout).toContain('metRequirements');
  });

  test('prints live updates', async () => {
    const { code, stdout, stderr } = await runModule(
      'live.js',
      `import JobHive from 'jobhive-js';
const client = new JobHive(${JSON.stringify(address())});
const interview = await client.interviews.create({ skills: ['sql'], isPractice: true });
const subscription = client.interviews.subscribe(interview.id, (update) => {
  console.log('Received update:', update.type, JSON.stringify(update.data));
  if (update.type === 'status_change' && update.data.status === 'completed') subscription.close();
});
await client.interviews.recordConsent(interview.id, { recording: false, behavioralAnalysis: false, aiScoring: true });
const { question } = await client.interviews.start(interview.id);
await client.interviews.createAnswer(interview.id, { questionId: question.id, text: 'An index makes the query fast.' });
await client.interviews.end(interview.id);
`,
    );
    expect(stderr).toBe('');
    expect(code).toBe(0);
    for (const type of ['status_change', 'question', 'answer'])
      expect(stdout).toContain(`Received update: ${type}`);
    expect(stdout).toContain('"completionPercentage"');
  });

  test('has types that a strict compiler takes, and that hold its users to them', async () => {
    writeFileSync(
      join(user, 'good.ts'),
      `import JobHive, { ConflictError, type Interview } from 'jobhive-js';
const client = new JobHive({ apiKey: 'key' });
const interview: Interview = await client.interviews.create({ jobId: 1, scheduledTime: new Date() });
for await (const { status } of client.interviews.list({ status: 'completed' })) console.log(status satisfies string);
client.interviews.subscribe(interview.id, (update) => {
  if (update.type === 'skill_update') console.log(update.data.score.toFixed(1));
}).close();
try { await client.interviews.start(1); } catch (error) { if (error instanceof ConflictError) console.log(error.code); }
`,
    );
    writeFileSync(
      join(user, 'bad.ts'),
      `import JobHive from 'jobhive-js';
const client = new JobHive({ apiKey: 'key' });
await client.interviews.create({ jobId: 'one' });
await client.interviews.create({ job_id: 1 });
`,
    );
    const options =
      '--noEmit --strict --module nodenext --target es2022 --lib es2022,dom --skipLibCheck false'.split(' ');
    const compile = (file: string) =>
      run(process.execPath, [TSC, ...options, file], { cwd: user, timeoutMs: 60_000 });
    expect((await compile('good.ts')).stdout).toBe('');
    const bad = await compile('bad.ts');
    expect(bad.stdout).toMatch(/bad\.ts\(3,/);
    expect(bad.stdout).toMatch(/bad\.ts\(4,/);
    expect(bad.stdout.match(/error TS/g)).toHaveLength(2);
  });
});
