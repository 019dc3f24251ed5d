/** What the HTTP rows are measured on: a server with many interviews, one with few, and the floors. */
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask, Connection, request } from './client.ts';
import type { FloorSpec } from './floor.ts';
import { type Program, startProgram } from './processes.ts';
import { CANDIDATE, EMPLOYER, PASSWORD, type Seeded } from './seed.ts';

/** How much is measured. */
export interface Effort {
  rounds: number;
  roundMs: number;
  /** Latencies of single events. */
  events: number;
  /** List calls between the two looks at the memory. */
  memoryCalls: number;
  /** Interviews of a studio that connects. */
  syncedInterviews: number;
}

export interface Endpoint {
  port: number;
  connections: Connection[];
}

export interface Subject extends Endpoint {
  program: Program;
  seeded: Seeded;
  employer: string;
  candidate: string;
}

export interface Stage {
  effort: Effort;
  many: Subject;
  few: Subject;
  floor: Endpoint & { program: Program };
  close(): Promise<void>;
}

export const CONCURRENCIES = [1, 8] as const;
export const LIST = '/api/v1/interview/interviews/';
export const FILTER = '?status=completed&ordering=-start_time';
export const ANSWER_LENGTH = 300;

const portOf = ({ line }: Program) => Number(/(\d+)\s*$/.exec(line)?.[1]);
const open = async (port: number): Promise<Endpoint> => ({
  port,
  connections: await Promise.all(Array.from({ length: 8 }, () => Connection.open(port))),
});

export const serverEnv = (seeded: Seeded) => ({
  DATA_DIR: seeded.dataDir,
  PORT: '0',
  HOST: '127.0.0.1',
  MODE: 'device',
  LOG_LEVEL: 'error',
  RATE_LIMITS: 'off',
});

async function serve(seeded: Seeded): Promise<Subject> {
  const program = await startProgram(
    process.execPath,
    ['main/cli.ts', 'serve'],
    /ready at/,
    serverEnv(seeded),
  );
  const endpoint = await open(portOf(program));
  const [connection] = endpoint.connections as [Connection];
  const signIn = async (email: string) => {
    const text = request('POST', '/api/auth/login/', '', { email, password: PASSWORD });
    return (await ask<{ access: string }>(connection, text)).access;
  };
  return {
    program,
    seeded,
    ...endpoint,
    employer: await signIn(EMPLOYER),
    candidate: await signIn(CANDIDATE),
  };
}

let created = 0;
/** A request that schedules an interview with a new candidate. */
export function createRequest({ employer, seeded }: Subject, candidate_email?: string): string {
  created += 1;
  return request('POST', LIST, employer, {
    job_id: seeded.jobId,
    scheduled_time: '2036-02-15T14:00:00Z',
    candidate_name: `New Person ${created}`,
    candidate_email: candidate_email ?? `new${created}@example.com`,
  });
}

/** Starts everything; `folder` is deleted by the caller. */
export async function setStage(folder: string, many: Seeded, few: Seeded, effort: Effort): Promise<Stage> {
  const copy = join(folder, 'floor.sqlite');
  const subjects = { many: await serve(many), few: await serve(few) };
  const [connection] = subjects.many.connections as [Connection];
  const record = async (text: string) => {
    const { head, body } = await connection.call(text);
    return { head, body: body.toString('base64') };
  };
  const made = await record(createRequest(subjects.many));
  const template = JSON.parse(Buffer.from(made.body, 'base64').toString()) as { id: number };
  const get = (path: string) => request('GET', path, subjects.many.employer);
  const spec: FloorSpec = {
    bytes: {
      list: await record(get(LIST)),
      filtered: await record(get(LIST + FILTER)),
      detail: await record(get(`${LIST}${many.full[0]}/`)),
      create: made,
    },
    work: {
      file: copy,
      tenant: many.employer.company?.uid as string,
      actorUid: many.employer.uid,
      jobId: many.jobId,
      template: template.id,
    },
  };
  // With its log: the file alone may lack the newest rows.
  for (const end of ['', '-wal']) copyFileSync(many.file + end, copy + end);
  const specFile = join(folder, 'floor.json');
  writeFileSync(specFile, JSON.stringify(spec));
  const program = await startProgram(process.execPath, ['test/bench/floor.ts', specFile], /^floor at/);
  const floor = { program, ...(await open(portOf(program))) };
  return {
    effort,
    ...subjects,
    floor,
    async close() {
      for (const each of [subjects.many, subjects.few, floor]) {
        for (const one of each.connections) one.close();
        await each.program.stop();
      }
    },
  };
}
