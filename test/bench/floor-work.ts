/**
 * The work of list, detail and create with better-sqlite3 alone: the same tables, indexes and durability, the same
 * rows read and written, the same answer. No validation, no token check, no query builder, no framework.
 */
import { randomUUID } from 'node:crypto';
import Database from 'better-sqlite3';
import { LISTED, type ListRow } from '../../server/features/interviews/interviews.list.ts';
import {
  type DetailParts,
  toInterview,
  toListItem,
} from '../../server/features/interviews/interviews.mapper.ts';
import type { InterviewRow } from '../../server/features/interviews/interviews.repository.ts';
import { skills } from '../../shared/content/index.ts';
import type { SkillRef } from '../../shared/contract/skills.ts';
import type { InterviewRights } from '../../shared/domain/permissions.ts';

export interface WorkSpec {
  /** A copy of the seeded store, for this one to write to. */
  file: string;
  tenant: string;
  actorUid: string;
  jobId: number;
  /** An interview made by the real endpoint, whose rows are written again and again. */
  template: number;
}

interface WorkCall {
  id: number;
  query: URLSearchParams;
  body: string;
}
type Row = Record<string, unknown>;

const LISTED_SQL = `${LISTED}, job_snapshot ->> 'title' as job_title, job_snapshot ->> 'company' as job_company`;

const RIGHTS: InterviewRights = {
  isReviewer: true,
  isCandidate: false,
  mayRun: true,
  mayEdit: true,
  seesScores: true,
  seesRubric: true,
};

export function workHandlers({ file, tenant, actorUid, jobId, template }: WorkSpec) {
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  db.pragma('cache_size = -65536');
  const bySlug = new Map(
    skills.map((skill) => [skill.slug, { id: skill.id, name: skill.name, category: skill.category }]),
  );
  const statement = (sql: string) => db.prepare<unknown[], Row>(sql);
  const caller = statement(
    'select u.*, c.uid as company_uid, m.member_role from users u left join memberships m on m.user_id = u.id left join companies c on c.id = m.company_id where u.uid = ?',
  );
  const pages = {
    plain: statement(
      `select ${LISTED_SQL} from interviews where tenant = ? and is_practice = 0 order by id desc limit ? offset ?`,
    ),
    byStart: statement(
      `select ${LISTED_SQL} from interviews where tenant = ? and is_practice = 0 and status = ? order by start_time desc, id desc limit ? offset ?`,
    ),
  };
  const counts = {
    all: statement('select sum(n) as n from interview_counts where scope = ?'),
    ofStatus: statement('select sum(n) as n from interview_counts where scope = ? and status = ?'),
  };
  const one = statement('select * from interviews where id = ?');
  const user = statement('select id, username, email from users where id = ?');
  const consent = statement('select * from consents where interview_id = ? order by id desc limit 1');
  const times = statement('select response_time from answers where interview_id = ? order by id');
  const focus = statement(
    'select sum(a.samples) as samples, sum(focused) as focused from attention a join questions q on q.id = a.question_id where a.interview_id = ? group by q.id, q.position order by q.position',
  );
  const job = statement(
    'select j.*, c.company_name from jobs j join companies c on c.id = j.company_id where j.id = ?',
  );
  const byEmail = statement('select id from users where email_key = ?');
  const raise = statement('update tenants set head = head + ? where uid = ? returning head');
  const counted = statement(
    'insert into interview_counts (scope, status, n) values (?, ?, 1), (?, ?, 1) on conflict (scope, status) do update set n = n + 1',
  );
  const summed = statement(
    'insert into analytics_days (tenant, day, interviews, completed, scored, score_sum, duration_sum) values (?, ?, 1, 0, 0, 0, 0) on conflict (tenant, day) do update set interviews = interviews + 1',
  );
  const planned = statement('update interviews set question_count = ?, seq = ? where id = ? returning *');
  const copy = (table: string, rows: Row[]) => {
    const names = Object.keys(rows[0] ?? {}).filter((name) => name !== 'id');
    const sql = `insert into ${table} (${names.join()}) values (${names.map((name) => `@${name}`).join()}) returning *`;
    return { rows, insert: statement(sql) };
  };
  const interviews = copy('interviews', [one.get(template) as Row]);
  const questions = copy(
    'questions',
    statement('select * from questions where interview_id = ?').all(template),
  );

  const skillsOf = (row: Pick<InterviewRow, 'skills'>) =>
    (JSON.parse(row.skills) as { slug: string }[]).map(({ slug }) => bySlug.get(slug)) as SkillRef[];

  function detail(row: InterviewRow) {
    const parts = {
      user: user.get(row.user_id),
      consent: consent.get(row.id),
      responseTimes: row.answered_count > 0 ? times.all(row.id).map((each) => each.response_time) : [],
      focus: row.enable_behavioral_analysis === 1 ? focus.all(row.id) : [],
      skills: skillsOf(row),
    };
    return toInterview(row, RIGHTS, parts as unknown as DetailParts);
  }

  const create = db.transaction((body: { candidate_name: string; candidate_email: string }) => {
    const { head } = raise.get(questions.rows.length + 2, tenant) as { head: number };
    const row = interviews.insert.get({
      ...interviews.rows[0],
      ...body,
      uid: randomUUID(),
      seq: head,
      question_count: 0,
    }) as Row;
    counted.run(`company:${tenant}`, 'scheduled', `job:${tenant}:${jobId}`, 'scheduled');
    summed.run(tenant, String(row.scheduled_time).slice(0, 10));
    for (const [i, question] of questions.rows.entries()) {
      questions.insert.get({ ...question, uid: randomUUID(), seq: head - 2 - i, interview_id: row.id });
    }
    return detail(planned.get(questions.rows.length, head - 1, row.id) as unknown as InterviewRow);
  });

  return {
    list({ query }: WorkCall) {
      caller.get(actorUid);
      const limit = Number(query.get('limit') ?? 20);
      const offset = Number(query.get('offset') ?? 0);
      const status = query.get('status');
      const scope = `company:${tenant}`;
      const rows = status
        ? pages.byStart.all(tenant, status, limit, offset)
        : pages.plain.all(tenant, limit, offset);
      const count = status ? counts.ofStatus.get(scope, status) : counts.all.get(scope);
      return {
        count: count?.n,
        next: `http://127.0.0.1/api/interview/interviews/?limit=${limit}&offset=${offset + limit}`,
        previous: null,
        results: (rows as unknown as ListRow[]).map((row) => toListItem(row, RIGHTS, skillsOf(row))),
      };
    },
    detail({ id }: WorkCall) {
      caller.get(actorUid);
      return detail(one.get(id) as unknown as InterviewRow);
    },
    create({ body }: WorkCall) {
      caller.get(actorUid);
      job.get(jobId);
      const { candidate_name, candidate_email } = JSON.parse(body) as Record<string, string>;
      byEmail.get(candidate_email);
      return create.immediate({
        candidate_name: candidate_name as string,
        candidate_email: candidate_email as string,
      });
    },
  };
}
