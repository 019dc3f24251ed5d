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
 * there; `page()` fetches the page that was asked for. Order by a field that does not change meanwhile.
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
    for (let search: string | null = null; ; ) {
      const page = await this.#fetch(search);
      yield* page.results;
      if (page.next === null) return;
      // Of the link only the query counts: a server behind a proxy may name itself otherwise than we do.
      search = page.next.slice(page.next.indexOf('?'));
    }
  }
}
