/**
 * The floor of syncing: the same rows as JSON over HTTP in batches, into SQLite, one transaction a batch; no rules, no
 * versions, no hashes. A server in a process of its own: node test/bench/sync-floor.ts STORE.sqlite
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import Database from 'better-sqlite3';

export const BATCH = 500;
/** In the order in which they refer to one another. */
export const FLOOR_TABLES = ['interviews', 'questions', 'answers'] as const;
export type FloorTable = (typeof FLOOR_TABLES)[number];
type Row = Record<string, unknown>;

/** Both ends of the floor: pages of a table's rows, and taking them. */
export function floorStore(file: string) {
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = OFF');
  const pages = Object.fromEntries(
    FLOOR_TABLES.map((table) => [
      table,
      db.prepare<[number, number], Row>(`select * from ${table} where id > ? order by id limit ?`),
    ]),
  );
  const inserts = Object.fromEntries(
    FLOOR_TABLES.map((table) => {
      const columns = db.pragma(`table_info(${table})`) as { name: string }[];
      const names = columns.map(({ name }) => name);
      return [
        table,
        db.prepare(`insert into ${table} (${names}) values (${names.map((name) => `@${name}`)})`),
      ];
    }),
  );
  return {
    page: (table: FloorTable, after: number): Row[] => pages[table]?.all(after, BATCH) ?? [],
    take: db.transaction((table: FloorTable, rows: readonly Row[]) => {
      for (const row of rows) inserts[table]?.run(row);
    }),
    clear() {
      for (const table of [...FLOOR_TABLES].reverse()) db.exec(`delete from ${table}`);
    },
    close: () => db.close(),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] as string).href) {
  const store = floorStore(process.argv[2] as string);
  const server = createServer(async (request, response) => {
    const [, table, after] = (request.url as string).split('/');
    let answer = '{}';
    if (request.method === 'POST') {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      store.take(table as FloorTable, JSON.parse(Buffer.concat(chunks).toString()));
    } else {
      answer = JSON.stringify(store.page(table as FloorTable, Number(after)));
    }
    response
      .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(answer) })
      .end(answer);
  });
  server.listen(0, '127.0.0.1', () => {
    process.stdout.write(`floor at ${(server.address() as AddressInfo).port}\n`);
  });
}
