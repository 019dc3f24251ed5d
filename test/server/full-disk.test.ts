/** A full disk, on a small one that is really full. */
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../support/command.ts';
import { bareEnv } from '../support/program.ts';
import { person, startStudio } from '../support/studio.ts';
import { type SmallDisk, smallDisk } from '../support/tmpfs.ts';
import { api, postJob, practise, start as startInterview } from './support/interview.ts';
import { append, begin, play, sound } from './support/recording.ts';

const trial = smallDisk('1m');
trial?.remove();

describe.skipIf(!trial)(`a full disk${trial ? '' : ' (needs root and the right to mount)'}`, () => {
  let disk: SmallDisk;
  beforeEach(() => {
    disk = smallDisk('8m') as SmallDisk;
  });
  afterEach(() => disk.remove());
  const filler = () => join(disk.folder, 'filler');
  const fill = (leave = 0) => {
    const { bavail, bsize } = statfsSync(disk.folder);
    writeFileSync(filler(), Buffer.alloc(Math.max(0, bavail * bsize - leave)));
  };

  it.each([0, 65_536, 300_000])('stops a start in one line with %i bytes left', async (leave) => {
    fill(leave);
    const env = bareEnv({ PORT: '0', DATA_DIR: join(disk.folder, 'data') });
    const ended = await run(process.execPath, ['main/cli.ts', 'serve'], { env, timeoutMs: 20_000 });
    expect(ended.stderr).toMatch(/^The disk is full: .*\n$/);
    expect(ended.code).toBe(1);
  });

  it('ends a recording while answers still have room, and goes on where it was', async () => {
    const studio = await startStudio({ env: { DATA_DIR: join(disk.folder, 'data'), LOG_LEVEL: 'silent' } });
    try {
      const candidate = await person(studio, 'user');
      const { id } = await practise(studio, candidate);
      const question = (await startInterview(studio, candidate, id)).question.id;
      const recording = (await begin(studio, candidate, id, question)).body.id;
      const [first, second] = [sound(50_000), sound(100_000).subarray(50_000)];
      expect((await append(studio, candidate, [id, recording], 0, first)).status).toBe(204);
      // Less than the twentieth of it that is left to answers.
      fill(350_000);
      const refused = await append(studio, candidate, [id, recording], 50_000, second);
      expect([refused.status, refused.body.error.code]).toEqual([507, 'STORAGE_FULL']);
      const draft = { question_id: question, text: 'Typed all the same.' };
      const kept = await api(studio)(candidate, 'PUT', `/interview/interviews/${id}/draft/`, draft);
      expect(kept.status).toBe(200);
      expect((await play(studio, candidate, [id, recording])).content.equals(first)).toBe(true);
      rmSync(filler());
      expect((await append(studio, candidate, [id, recording], 50_000, second)).status).toBe(204);
      expect((await play(studio, candidate, [id, recording])).content.equals(sound(100_000))).toBe(true);
    } finally {
      await studio.close();
    }
  });

  it('is a 507 while the server runs, and nothing is lost or half done', async () => {
    const studio = await startStudio({ env: { DATA_DIR: join(disk.folder, 'data'), LOG_LEVEL: 'silent' } });
    try {
      const employer = await person(studio, 'employer', { company_name: 'Full House' });
      const job = await postJob(studio, employer);
      const list = () => api(studio)(employer, 'GET', '/interview/jobs/');
      const post = () =>
        api(studio)(employer, 'POST', '/interview/jobs/', {
          title: 'Archivist',
          description: 'x'.repeat(9_000),
          requirements: 'Python',
        });
      fill();
      let made = 1;
      let reply = await post();
      // What the log has room for is still taken.
      for (; reply.status === 201 && made < 100; made++) reply = await post();
      expect(reply.status).toBe(507);
      expect(reply.body.error.code).toBe('STORAGE_FULL');
      expect(reply.headers.get('retry-after')).toBe('30');
      expect((await list()).body.count).toBe(made);
      expect((await api(studio)(employer, 'GET', `/interview/jobs/${job.id}/`)).body.title).toBe(job.title);
      rmSync(filler());
      expect((await post()).status).toBe(201);
      expect((await list()).body.count).toBe(made + 1);
    } finally {
      await studio.close();
    }
  });
});
