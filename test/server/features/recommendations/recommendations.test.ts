/** Recommendations and learning paths: made at the end, seen by whose they are, ticked off by who may. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bank } from '../../../../shared/content/bank.ts';
import { DIALECTS, type Person, person, type Studio, startStudio } from '../../../support/studio.ts';
import { finished, hold, markedScorer, referenceJob } from '../../support/finished.ts';
import { api, join, practise, start } from '../../support/interview.ts';
import { allRows } from '../../support/rows.ts';

for (const { dialect, missing } of DIALECTS) {
  describe.skipIf(missing)(`recommendations on ${dialect}${missing ? ` (${missing})` : ''}`, () => {
    let studio: Studio;
    let employer: Person;
    let candidate: Person;
    let hiring: number;
    let practice: number;
    const get = (who: Person, path: string) => api(studio)(who, 'GET', `/interview/${path}`);
    const tick = (who: Person, path: number, resource: number, completed: unknown = true) =>
      api(studio)(who, 'PATCH', `/interview/learning-paths/${path}/resources/${resource}/`, { completed });

    beforeAll(async () => {
      studio = await startStudio({ dialect, scorer: markedScorer() });
      employer = await person(studio, 'employer');
      candidate = await person(studio, 'user');
      const job = await referenceJob(studio, employer);
      hiring = await finished(studio, employer, candidate, job.id, { python: 8.5, 'system-design': 6.2 });
      practice = (await practise(studio, candidate, { skills: ['SQL', 'Teamwork'], adaptive: false })).id;
      await hold(studio, candidate, practice, { sql: 3, teamwork: 5 });
    });
    afterAll(() => studio.close());

    it('name the missed points of the weak skills, in the reference’s form', async () => {
      const { status, body } = await get(
        employer,
        `recommendations/?interview_session=${hiring}&ordering=id`,
      );
      expect(status).toBe(200);
      expect(body).toEqual({
        count: 4,
        next: null,
        previous: null,
        results: [
          {
            id: expect.any(Number),
            interview_session: hiring,
            skill: { id: 5, name: 'System Design', category: 'Engineering' },
            recommendation_text: expect.stringMatching(/^System Design: 6\.2 of 10, below the target/),
            feedback_type: 'improvement',
            feedback_category: 'technical',
            created_at: expect.stringMatching(/Z$/),
          },
          // Answered in too few words to be scored.
          ...['Problem Solving', 'Communication'].map((name) =>
            expect.objectContaining({
              skill: expect.objectContaining({ name }),
              recommendation_text: expect.stringContaining('too short to be scored'),
            }),
          ),
          expect.objectContaining({
            skill: { id: 2, name: 'Python', category: 'Programming Languages' },
            feedback_type: 'strength',
          }),
        ],
      });
      const questions = await get(employer, `interviews/${hiring}/questions/`);
      const asked = questions.body.results.filter((each: any) => each.skill.name === 'System Design');
      const missed = asked.flatMap((each: any) => each.key_points.slice(1).map((point: any) => point.text));
      const [, left] = body.results[0].recommendation_text.split('Not said: ');
      const named = [...left.split('\n')[0].matchAll(/“([^”]+)”/g)].map(([, text]) => text);
      expect(named.length).toBeGreaterThan(0);
      for (const text of named)
        expect(missed.some((each: string) => each.startsWith(text.replace(/ …$/, '')))).toBe(true);
      const synonyms = bank.flatMap((each) => each.key_points.flatMap((point) => point.synonyms));
      expect(named.some((text) => synonyms.includes(text as string))).toBe(false);
    });

    it('are behavioural for a competency', async () => {
      const { body } = await get(candidate, `recommendations/?interview_session=${practice}`);
      const found = body.results.map((each: any) => [each.skill.name, each.feedback_category]);
      expect(new Map(found)).toEqual(
        new Map([
          ['SQL', 'technical'],
          ['Teamwork', 'behavioral'],
        ]),
      );
    });

    it.each(['recommendations', 'learning-paths'])(
      '%s belong to the company in hiring, to the candidate in practice',
      async (list) => {
        const sessions = async (who: Person) =>
          new Set((await get(who, `${list}/`)).body.results.map((each: any) => each.interview_session));
        const viewer = await person(studio, 'user');
        await join(studio, viewer, employer, 'viewer');
        expect(await sessions(employer)).toEqual(new Set([hiring]));
        expect(await sessions(viewer)).toEqual(new Set([hiring]));
        expect(await sessions(candidate)).toEqual(new Set([practice]));
        expect(await sessions(await person(studio, 'employer'))).toEqual(new Set());
        const hidden = await get(candidate, `${list}/?interview_session=${hiring}`);
        expect(hidden).toMatchObject({ status: 200, body: { count: 0, results: [] } });
        expect((await get(employer, `${list}/?interview_session=${practice}`)).body.count).toBe(0);
        expect((await studio.call('GET', `/api/interview/${list}/`)).status).toBe(401);
      },
    );

    it('are paged, with exact counts', async () => {
      const all = (await get(candidate, 'recommendations/?ordering=-created_at')).body;
      expect(all.count).toBe(all.results.length);
      const first = (await get(candidate, 'recommendations/?ordering=-created_at&limit=1')).body;
      const second = (await get(candidate, 'recommendations/?ordering=-created_at&limit=1&offset=1')).body;
      expect([first.count, second.count]).toEqual([all.count, all.count]);
      expect([...first.results, ...second.results]).toEqual(all.results.slice(0, 2));
      expect(first.next).toContain('offset=1');
      // Someone who hires and practises sees one list of both.
      const { id } = await practise(studio, employer, { skills: ['SQL'], adaptive: false });
      await hold(studio, employer, id, { sql: 3 });
      const both = (await get(employer, 'recommendations/?ordering=id')).body;
      expect(both.count).toBe(both.results.length);
      expect(both.results.map((each: any) => each.id)).toEqual(
        [...both.results.map((each: any) => each.id)].sort((a, b) => a - b),
      );
      expect(new Set(both.results.map((each: any) => each.interview_session))).toEqual(new Set([hiring, id]));
    });

    it('are not there before the end', async () => {
      const { id } = await practise(studio, candidate, { skills: ['SQL'] });
      await start(studio, candidate, id);
      expect((await get(candidate, `recommendations/?interview_session=${id}`)).body.count).toBe(0);
      expect((await get(candidate, `learning-paths/?interview_session=${id}`)).body.count).toBe(0);
    });

    it('come with a path of resources in the reference’s form', async () => {
      const { body } = await get(employer, `learning-paths/?interview_session=${hiring}`);
      expect(body).toEqual({
        count: 1,
        next: null,
        previous: null,
        results: [
          {
            id: expect.any(Number),
            interview_session: hiring,
            status: 'active',
            created_at: expect.stringMatching(/Z$/),
            resources: [
              {
                id: expect.any(Number),
                skill: { id: 5, name: 'System Design', category: 'Engineering' },
                level: 'advanced',
                title: 'Designing Data-Intensive Applications, by Martin Kleppmann',
                resource_type: 'book',
                url: 'https://dataintensive.net/',
                estimated_hours: 30,
                order: 1,
                completed: false,
              },
              expect.objectContaining({ order: 2, resource_type: 'guide', completed: false }),
            ],
          },
        ],
      });
    });

    it('are ticked off one by one, and opened again', async () => {
      const list = `learning-paths/?interview_session=${practice}`;
      const [path] = (await get(candidate, list)).body.results;
      const status = async () => (await get(candidate, list)).body.results[0].status;
      for (const resource of path.resources) {
        expect(await status()).toBe('active');
        const ticked = await tick(candidate, path.id, resource.id);
        expect(ticked).toMatchObject({ status: 200, body: { ...resource, completed: true } });
      }
      expect(await status()).toBe('completed');
      const before = await allRows(studio);
      expect((await tick(candidate, path.id, path.resources[0].id)).status).toBe(200);
      expect(await allRows(studio)).toEqual(before);
      await tick(candidate, path.id, path.resources[0].id, false);
      expect(await status()).toBe('active');
    });

    it('are ticked off by who works on the interview', async () => {
      const [path] = (await get(employer, `learning-paths/?interview_session=${hiring}`)).body.results;
      const [own] = (await get(candidate, `learning-paths/?interview_session=${practice}`)).body.results;
      const interviewer = await person(studio, 'user');
      await join(studio, interviewer, employer, 'interviewer');
      const viewer = await person(studio, 'user');
      await join(studio, viewer, employer, 'viewer');
      const stranger = await person(studio, 'employer');
      const resource = path.resources[0].id;
      const before = await allRows(studio);
      expect((await tick(viewer, path.id, resource)).status).toBe(403);
      expect((await tick(candidate, path.id, resource)).status).toBe(403);
      expect((await tick(stranger, path.id, resource)).status).toBe(404);
      expect((await tick(employer, own.id, own.resources[0].id)).status).toBe(404);
      // A resource of another path is none of this one's.
      expect((await tick(employer, path.id, own.resources[0].id)).status).toBe(404);
      expect((await tick(employer, 999_999, resource)).status).toBe(404);
      expect(await allRows(studio)).toEqual(before);
      expect((await tick(interviewer, path.id, resource)).status).toBe(200);
    });
  });
}
