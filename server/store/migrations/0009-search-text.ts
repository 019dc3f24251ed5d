/** What lists are searched by, folded when it is written instead of whenever somebody searches. */
import type { Flavour } from './0001-initial.ts';
import type { AnyDb } from './any-db.ts';

type Texts = Record<string, string | null> & { id: number };

const BATCH = 1000;

const PLAIN: Readonly<Record<string, string>> = {
  ...{ ı: 'i', ł: 'l', Ł: 'l', ø: 'o', Ø: 'o', đ: 'd', Đ: 'd', ß: 'ss', ẞ: 'ss' },
  ...{ æ: 'ae', Æ: 'ae', œ: 'oe', Œ: 'oe', þ: 'th', Þ: 'th' },
};
const UNPLAIN = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

/** Texts folded as this version of the store has them; where folding changes, a later migration folds them anew. */
const searchText = (...texts: readonly (string | null | undefined)[]): string =>
  texts
    .filter((text) => text)
    .join('\n')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(UNPLAIN, (letter) => PLAIN[letter] as string)
    .toLowerCase()
    .replaceAll('ς', 'σ');

const titleIn = (snapshot: string | null | undefined): string | null =>
  snapshot ? (JSON.parse(snapshot) as { title: string }).title : null;

const TABLES = {
  interviews: {
    columns: ['candidate_name', 'candidate_email', 'job_snapshot'],
    text: (row: Texts) => searchText(row.candidate_name, row.candidate_email, titleIn(row.job_snapshot)),
    // A search walks the whole of a company's list, which is far smaller than its rows.
    covering: ['tenant', 'is_practice', 'id', 'status', 'job_id', 'search_text'],
  },
  jobs: {
    columns: ['title', 'requirements'],
    text: (row: Texts) => searchText(row.title, row.requirements),
    covering: undefined,
  },
} as const;

export const searchTexts = (flavour: Flavour) => ({
  async up(db: AnyDb): Promise<void> {
    for (const [table, { columns, text, covering }] of Object.entries(TABLES)) {
      await db.schema
        .alterTable(table)
        .addColumn('search_text', 'text', (column) => column.notNull().defaultTo(''))
        .execute();
      let last = 0;
      for (;;) {
        const rows = (await db
          .selectFrom(table)
          .select(['id', ...columns])
          .where('id', '>', last)
          .orderBy('id')
          .limit(BATCH)
          .execute()) as Texts[];
        for (const row of rows) {
          await db
            .updateTable(table)
            .set({ search_text: text(row) })
            .where('id', '=', row.id)
            .execute();
        }
        const end = rows.at(-1);
        if (end === undefined) break;
        last = end.id;
      }
      await flavour.searchable(db, table, covering);
    }
  },
});
