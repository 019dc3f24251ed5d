/** Lists: all of one, page after page, or one page alone. */

export interface Page<T> {
  /** How many there are in all. */
  count: number;
  next: string | null;
  previous: string | null;
  results: T[];
}

/**
 * A list of the API. `for await (const item of list)` walks through all of it and fetches a page when it gets
 * there; `page()` fetches the page that was asked for. What is added meanwhile brings nothing up twice, and what is
 * removed, by the loop itself too, passes over nothing. Order by a field that does not change meanwhile.
 */
export class Pages<T> implements AsyncIterable<T> {
  readonly #fetch: (search: string | null) => Promise<Page<T>>;

  /** `fetch` takes the query string of the page; null for the first. */
  constructor(fetch: (search: string | null) => Promise<Page<T>>) {
    this.#fetch = fetch;
  }

  page(): Promise<Page<T>> {
    return this.#fetch(null);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    const seen = new Set<unknown>();
    let count = 0;
    for (let search: string | null = null; ; ) {
      const page: Page<T> = await this.#fetch(search);
      const removed: number = search === null ? 0 : count - page.count;
      count = page.count;
      // Fewer than before: what was to come next has moved up, onto a page that is behind us.
      const earlier: string | null = removed > 0 ? movedUp(search as string, removed) : null;
      if (earlier !== null) {
        search = earlier;
        continue;
      }
      for (const item of page.results) {
        const id = (item as { id?: unknown }).id;
        // More than before: what was last on the page before has moved down, onto this one.
        if (id !== undefined && seen.has(id)) continue;
        seen.add(id);
        yield item;
      }
      if (page.next === null) return;
      // Of the link only the query counts: a server behind a proxy may name itself otherwise than we do.
      search = page.next.slice(page.next.indexOf('?'));
    }
  }
}

/** The query of a page that begins so many rows earlier; null where it begins with the first row. */
function movedUp(search: string, rows: number): string | null {
  const query = new URLSearchParams(search);
  const offset = Number(query.get('offset'));
  if (!(offset > 0)) return null;
  query.set('offset', String(Math.max(0, offset - rows)));
  return `?${query}`;
}
