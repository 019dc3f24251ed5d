/** A company's own question sets: kept, changed, exported, imported, and asked in interviews. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bank } from '../../../../shared/content/bank.ts';
import { questionSetSchema } from '../../../../shared/contract/question-sets.ts';
import {
  DIALECTS,
  type Person,
  person,
  type Reply,
  type Studio,
  startStudio,
} from '../../../support/studio.ts';
import { answer, api, join, next, postJob, practise, schedule, start } from '../../support/interview.ts';
import { allRows } from '../../support/rows.ts';

const FROM_BANK = bank.find(({ key }) => key === 'python-mutable-default') as (typeof bank)[number];
const OWN = {
  text: '=What do you like about our product?',
  kind: 'behavioral',
  skill: 'communication',
  difficulty: 'junior',
  time_limit_seconds: 90,
  key_points: ['names something that it does', '-says why, in "own" words'],
};

for (const { dialect, missing } of DIALECTS) {
  describe.skipIf(missing)(`question sets on ${dialect}${missing ? ` (${missing})` : ''}`, () => {
    let studio: Studio;
    let owner: Person;
    let recruiter: Person;
    let interviewer: Person;
    let viewer: Person;
    let stranger: Person;
    let candidate: Person;
    const call = (who: Person, method: string, path: string, body?: unknown) =>
      api(studio)(who, method, `/interview/question-sets/${path}`, body);
    const make = async (questions: object[] = [OWN], name = 'Our set') =>
      (await call(owner, 'POST', '', { name, questions })).body;
    const refused = async (act: () => Promise<Reply>, status: number, code: string): Promise<string[]> => {
      const before = await allRows(studio);
      const { status: told, body } = await act();
      expect([told, body?.error?.code]).toEqual([status, code]);
      expect(await allRows(studio)).toEqual(before);
      return Object.keys(body.error.details);
    };

    beforeAll(async () => {
      studio = await startStudio({ dialect });
      owner = await person(studio, 'employer');
      [recruiter, interviewer, viewer, candidate] = [
        await person(studio, 'user'),
        await person(studio, 'user'),
        await person(studio, 'user'),
        await person(studio, 'user'),
      ];
      await join(studio, recruiter, owner, 'recruiter');
      await join(studio, interviewer, owner, 'interviewer');
      await join(studio, viewer, owner, 'viewer');
      stranger = await person(studio, 'employer');
    });
    afterAll(() => studio.close());

    it('are made of own questions and of the bank’s, in order', async () => {
      const { status, body } = await call(recruiter, 'POST', '', {
        name: ' First round ',
        questions: [OWN, { bank_key: FROM_BANK.key }, { bank_key: FROM_BANK.key, time_limit_seconds: 60 }],
      });
      expect(status).toBe(201);
      const set = questionSetSchema.strict().parse(body);
      expect(set).toMatchObject({ name: 'First round', question_count: 3, created_at: set.updated_at });
      expect(set.questions).toEqual([
        {
          ...OWN,
          order: 1,
          skill: { id: 1, name: 'Communication', category: 'Soft Skills' },
          bank_key: null,
        },
        {
          order: 2,
          text: FROM_BANK.text,
          kind: FROM_BANK.kind,
          skill: { id: 2, name: 'Python', category: 'Programming Languages' },
          difficulty: FROM_BANK.difficulty,
          time_limit_seconds: FROM_BANK.time_limit_seconds,
          key_points: FROM_BANK.key_points.map(({ text }) => text),
          bank_key: FROM_BANK.key,
        },
        expect.objectContaining({ order: 3, text: FROM_BANK.text, time_limit_seconds: 60 }),
      ]);
      expect((await call(viewer, 'GET', `${set.id}/`)).body).toEqual(body);
    });

    it('take a skill by id, and what is left out from the usual', async () => {
      const { questions } = await make([{ text: OWN.text, skill: 2, key_points: OWN.key_points }]);
      expect(questions[0]).toMatchObject({
        kind: 'technical',
        difficulty: 'intermediate',
        time_limit_seconds: 180,
        skill: { name: 'Python' },
      });
    });

    it('change in what is named', async () => {
      const { id } = await make();
      const renamed = await call(owner, 'PATCH', `${id}/`, { name: 'Another name' });
      expect(renamed).toMatchObject({ status: 200, body: { name: 'Another name', question_count: 1 } });
      const replaced = await call(recruiter, 'PUT', `${id}/`, {
        questions: [{ bank_key: FROM_BANK.key }, OWN],
      });
      expect(replaced).toMatchObject({ status: 200, body: { name: 'Another name', question_count: 2 } });
      expect(replaced.body.questions.map((each: any) => each.order)).toEqual([1, 2]);
    });

    it('refuse by name what is wrong with a question', async () => {
      const bad = [
        { ...OWN, difficulty: 'hard' },
        { ...OWN, key_points: ['two\nlines', 'twice', 'twice'] },
        { kind: 'technical' },
        { bank_key: 5 },
      ];
      const fields = await refused(
        () => call(owner, 'POST', '', { name: 'Set', questions: bad }),
        400,
        'VALIDATION_ERROR',
      );
      expect(fields).toEqual(
        expect.arrayContaining([
          'questions.0.difficulty',
          'questions.1.key_points.0',
          'questions.2.text',
          'questions.2.skill',
          'questions.2.key_points',
          'questions.3.bank_key',
        ]),
      );
      const unknown = [OWN, { ...OWN, skill: 'cooking' }, { bank_key: 'no-such-key' }];
      expect(
        await refused(
          () => call(owner, 'POST', '', { name: 'Set', questions: unknown }),
          400,
          'VALIDATION_ERROR',
        ),
      ).toEqual(['questions.1.skill', 'questions.2.bank_key']);
      for (const questions of [[], Array(51).fill(OWN)])
        await refused(() => call(owner, 'POST', '', { name: 'Set', questions }), 400, 'VALIDATION_ERROR');
    });

    it('are read by the members of the company, written by owner and recruiter, and nobody else’s', async () => {
      const { id } = await make();
      const body = { name: 'Mine now' };
      const file = { name: 'Set', format: 'csv', content: `bank_key\n${FROM_BANK.key}\n` };
      for (const who of [interviewer, viewer]) {
        expect((await call(who, 'GET', `${id}/`)).status).toBe(200);
        await refused(
          () => call(who, 'POST', '', { name: 'Set', questions: [OWN] }),
          403,
          'PERMISSION_DENIED',
        );
        await refused(() => call(who, 'PATCH', `${id}/`, body), 403, 'PERMISSION_DENIED');
        await refused(() => call(who, 'DELETE', `${id}/`), 403, 'PERMISSION_DENIED');
        await refused(() => call(who, 'POST', 'import/', file), 403, 'PERMISSION_DENIED');
      }
      for (const [method, path, sent] of [
        ['GET', `${id}/`, undefined],
        ['PUT', `${id}/`, body],
        ['PATCH', `${id}/`, body],
        ['DELETE', `${id}/`, undefined],
        ['GET', `${id}/export/?format=csv`, undefined],
      ] as const) {
        await refused(() => call(stranger, method, path, sent), 404, 'RESOURCE_NOT_FOUND');
        await refused(() => call(candidate, method, path, sent), 403, 'PERMISSION_DENIED');
      }
      expect((await call(stranger, 'GET', '')).body).toMatchObject({ count: 0, results: [] });
      await refused(() => call(candidate, 'GET', ''), 403, 'PERMISSION_DENIED');
    });

    it('are listed without their questions, searched, ordered, paged and counted', async () => {
      for (const name of ['List A_1', 'List B', 'List A%2']) await make([OWN, OWN], name);
      const found = (await call(owner, 'GET', '?search=list&ordering=name&limit=2')).body;
      expect([found.count, found.results.map((each: any) => each.name)]).toEqual([
        3,
        ['List A%2', 'List A_1'],
      ]);
      expect(found.results[0]).toMatchObject({ question_count: 2 });
      expect(found.results[0].questions).toBeUndefined();
      expect((await call(owner, 'GET', '?search=A_')).body.count).toBe(1); // no wildcard
      const all = (await call(owner, 'GET', '')).body;
      expect(all.results[0].name).toBe('List A%2'); // the newest first
    });

    describe('as files', () => {
      const exported = async (id: number, format: string) => {
        const path = `/api/interview/question-sets/${id}/export/?format=${format}`;
        const response = await fetch(studio.url + path, {
          headers: { authorization: `Bearer ${viewer.token}` },
        });
        return { headers: response.headers, status: response.status, text: await response.text() };
      };
      const bring = (body: object, who = owner) => call(who, 'POST', 'import/', body);

      it.each([
        ['csv', 'text/csv; charset=utf-8'],
        ['yaml', 'application/yaml; charset=utf-8'],
      ])('come back from %s as they were', async (format, mediaType) => {
        const set = await make([OWN, { bank_key: FROM_BANK.key, time_limit_seconds: 45 }], 'Round trip');
        const file = await exported(set.id, format);
        expect(file.status).toBe(200);
        expect(file.headers.get('content-type')).toBe(mediaType);
        expect(file.headers.get('content-disposition')).toBe(
          `attachment; filename="question-set-${set.id}.${format}"`,
        );
        const brought = await bring({ name: 'Round trip', format, content: file.text });
        expect(brought.status).toBe(201);
        expect(brought.body).toMatchObject({ name: set.name, questions: set.questions });
        expect(brought.body.id).not.toBe(set.id);
      });

      it('have no formulas in their cells', async () => {
        const { id } = await make();
        const { text } = await exported(id, 'csv');
        expect(text.split('\r\n')[1]).toMatch(/^'=What do you like/);
      });

      it('can be tried first: a dry run answers the set and makes none', async () => {
        const before = await allRows(studio);
        const content = `name: From the file\nquestions:\n  - bank_key: ${FROM_BANK.key}\n`;
        const tried = await bring({ format: 'yaml', content, dry_run: true });
        expect(tried.status).toBe(200);
        expect(Object.keys(tried.body).sort()).toEqual(['name', 'question_count', 'questions']);
        expect(tried.body).toMatchObject({ name: 'From the file', question_count: 1 });
        expect(tried.body.questions[0].text).toBe(FROM_BANK.text);
        expect(await allRows(studio)).toEqual(before);
      });

      it('name each row that is wrong, and make nothing', async () => {
        const content = [
          'text,kind,skill,difficulty,time_limit_seconds,key_points',
          'What is a hash table?,technical,python,junior,60,constant time',
          'What is a hash table?,funny,python,junior,60,constant time',
          'What is a hash table?,technical,python,hard,soon,',
          ',,python,,,',
        ].join('\n');
        expect(
          (
            await refused(() => bring({ name: 'Set', format: 'csv', content }), 400, 'VALIDATION_ERROR')
          ).sort(),
        ).toEqual([
          'rows.2.kind',
          'rows.3.difficulty',
          'rows.3.time_limit_seconds',
          'rows.4.key_points',
          'rows.4.text',
        ]);
        const unknown = `text,skill,key_points,bank_key\nWhat is that?,cooking,salt,\n,,,no-such-key\n`;
        expect(
          await refused(
            () => bring({ name: 'Set', format: 'csv', content: unknown }),
            400,
            'VALIDATION_ERROR',
          ),
        ).toEqual(['rows.1.skill', 'rows.2.bank_key']);
        const yaml = '- just text\n- {text: 5, skill: sql, key_points: [an index], role: admin}\n';
        expect(
          (
            await refused(
              () => bring({ name: 'Set', format: 'yaml', content: yaml }),
              400,
              'VALIDATION_ERROR',
            )
          ).sort(),
        ).toEqual(['rows.1', 'rows.2.role', 'rows.2.text']);
      });

      it('need a name, and a content of their format', async () => {
        const content = `bank_key\n${FROM_BANK.key}\n`;
        for (const [body, field] of [
          [{ format: 'csv', content }, 'name'],
          [{ format: 'yaml', content: `name: 5\nquestions: [{bank_key: ${FROM_BANK.key}}]` }, 'name'],
          [{ name: 'Set', format: 'csv', content: 'text\n"open' }, 'content'],
          [{ name: 'Set', format: 'yaml', content: '{'.repeat(50_000) }, 'content'],
          [{ name: 'Set', format: 'xml', content }, 'format'],
        ] as const)
          expect(await refused(() => bring(body), 400, 'VALIDATION_ERROR')).toEqual([field]);
        const { id } = await make();
        expect(
          await refused(() => call(owner, 'GET', `${id}/export/?format=pdf`), 400, 'VALIDATION_ERROR'),
        ).toEqual(['format']);
      });
    });

    describe('in an interview', () => {
      let jobId: number;
      const interviews = (who: Person, method: string, path: string, body?: unknown) =>
        api(studio)(who, method, `/interview/interviews/${path}`, body);
      const plan = async (id: number) => (await interviews(owner, 'GET', `${id}/questions/`)).body.results;
      beforeAll(async () => {
        jobId = (await postJob(studio, owner)).id;
      });

      it('are asked as they are, in their order, to every candidate', async () => {
        const set = await make([OWN, { bank_key: FROM_BANK.key }]);
        const two = [
          await schedule(studio, owner, candidate, jobId, { question_set_id: set.id }),
          await schedule(studio, interviewer, await person(studio, 'user'), jobId, {
            question_set_id: set.id,
          }),
        ];
        for (const interview of two) {
          expect(interview).toMatchObject({ question_count: 2, adaptive: false });
          expect(interview.skills.map((each: any) => each.name)).toEqual(['Communication', 'Python']);
          const asked = await plan(interview.id);
          expect(asked.map((each: any) => each.text)).toEqual([OWN.text, FROM_BANK.text]);
          expect(asked[0].key_points.map((each: any) => each.text)).toEqual(OWN.key_points);
          expect(asked[0].anchors).toBeNull();
          expect(asked[1]).toMatchObject({
            anchors: FROM_BANK.anchors,
            time_limit_seconds: FROM_BANK.time_limit_seconds,
          });
          expect(asked[1].key_points.map((each: any) => each.weight)).toEqual(
            FROM_BANK.key_points.map(({ weight }) => weight),
          );
        }
        const { question } = await start(studio, candidate, two[0].id);
        expect(question).toMatchObject({ text: OWN.text, order: 1 });
        await answer(
          studio,
          candidate,
          two[0].id,
          question.id,
          'It helps people to find work that suits them.',
        );
        const second = (await next(studio, candidate, two[0].id)).body;
        expect(second).toMatchObject({ text: FROM_BANK.text, order: 2 });
        await answer(studio, candidate, two[0].id, second.id, FROM_BANK.model_answer);
        expect((await next(studio, candidate, two[0].id)).status).toBe(204);
      });

      it('score a question of the bank as the bank does, also beside a point of one’s own', async () => {
        const [first] = FROM_BANK.key_points;
        const set = await make([
          { bank_key: FROM_BANK.key, key_points: [first?.text, 'mentions linters that find this'] },
        ]);
        const { id } = await schedule(studio, owner, candidate, jobId, { question_set_id: set.id });
        const { question } = await start(studio, candidate, id);
        await answer(
          studio,
          candidate,
          id,
          question.id,
          `Well, ${first?.synonyms[0]}, so whoever leaves the argument out gets what was there before.`,
        );
        const [row] = (await interviews(owner, 'GET', `${id}/answers/`)).body.results;
        expect(row.evaluation.skills[0].covered).toEqual([first?.text]);
      });

      it('stay in interviews when the set is changed or deleted', async () => {
        const set = await make([OWN]);
        const { id } = await schedule(studio, owner, candidate, jobId, { question_set_id: set.id });
        const before = await plan(id);
        await call(owner, 'PUT', `${set.id}/`, { questions: [{ bank_key: FROM_BANK.key }] });
        expect((await call(owner, 'DELETE', `${set.id}/`)).status).toBe(204);
        expect(await plan(id)).toEqual(before);
        await refused(() => call(owner, 'GET', `${set.id}/`), 404, 'RESOURCE_NOT_FOUND');
        await refused(() => call(owner, 'DELETE', `${set.id}/`), 404, 'RESOURCE_NOT_FOUND');
        await refused(
          () =>
            interviews(owner, 'POST', '', {
              job_id: jobId,
              candidate_email: candidate.email,
              question_set_id: set.id,
            }),
          404,
          'RESOURCE_NOT_FOUND',
        );
      });

      it('are the company’s own, and not changed on the way', async () => {
        const { id } = await make();
        const strangersJob = (await postJob(studio, stranger)).id;
        const body = { job_id: strangersJob, candidate_name: 'Kim', question_set_id: id };
        await refused(() => interviews(stranger, 'POST', '', body), 404, 'RESOURCE_NOT_FOUND');
        const practice = { is_practice: true, question_set_id: id };
        await refused(() => interviews(candidate, 'POST', '', practice), 404, 'RESOURCE_NOT_FOUND');
        for (const [field, value] of [
          ['skills', ['python']],
          ['adaptive', true],
        ] as const)
          expect(
            await refused(
              () => interviews(owner, 'POST', '', { ...body, job_id: jobId, [field]: value }),
              400,
              'VALIDATION_ERROR',
            ),
          ).toEqual([field]);
        expect(await practise(studio, owner, practice)).toMatchObject({ question_count: 1, adaptive: false });
      });
    });

    it('are a thousand for a company at most', async () => {
      const crowded = await person(studio, 'employer');
      const { company } = (await api(studio)(crowded, 'GET', '/users/me/')).body;
      const { uid } = await studio.deps.store.read
        .selectFrom('companies')
        .select('uid')
        .where('id', '=', company.id)
        .executeTakeFirstOrThrow();
      await studio.deps.store.write(uid, async (write) => {
        const rest = { questions: '[]', question_count: 0, created_by: crowded.id, deleted_at: null };
        const times = { created_at: write.now, updated_at: write.now };
        const rows = Array.from({ length: 1000 }, (_, n) => ({
          ...write.fresh(),
          name: `Set ${n}`,
          ...rest,
          ...times,
        }));
        for (let from = 0; from < rows.length; from += 100)
          await write.tx
            .insertInto('question_sets')
            .values(rows.slice(from, from + 100))
            .execute();
      });
      await refused(
        () => call(crowded, 'POST', '', { name: 'One more', questions: [OWN] }),
        409,
        'INVALID_STATE',
      );
    });
  });
}
