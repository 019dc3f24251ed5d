/**
 * Queries that are built once. Building one anew costs several times what a look-up by key takes, so those
 * that every request makes are kept with their text and get only new values.
 */
import type { Compilable, CompiledQuery, Kysely, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

type Executor = Kysely<Tables> | Transaction<Tables>;

/** Stands for an argument while the query is built. */
class Slot {
  readonly index: number;
  constructor(index: number) {
    this.index = index;
  }
}

/**
 * A query whose text depends on its arguments only by which of them are undefined: `build` may only pass the others
 * on as values, and sees stand-ins instead of them.
 * @returns a function that runs it on any executor and answers all rows.
 */
export function prepared<A extends unknown[], R>(build: (db: Executor, ...args: A) => Compilable<R>) {
  // Both stores may be open in one process, and each writes its queries in its own way.
  const compiled = new WeakMap<object, Map<string, CompiledQuery<R>>>();
  return async (db: Executor, ...args: A): Promise<R[]> => {
    const { adapter } = db.getExecutor();
    let texts = compiled.get(adapter);
    if (texts === undefined) {
      texts = new Map();
      compiled.set(adapter, texts);
    }
    let given = '';
    for (const arg of args) given += arg === undefined ? '-' : '+';
    let query = texts.get(given);
    if (query === undefined) {
      const slots = args.map((arg, index) => (arg === undefined ? undefined : new Slot(index)));
      query = build(db, ...(slots as A)).compile();
      texts.set(given, query);
    }
    const parameters = query.parameters.map((value) => (value instanceof Slot ? args[value.index] : value));
    return (await db.executeQuery<R>({ ...query, parameters })).rows;
  };
}

/** One of a few functions, each made when it is first asked for: for queries whose text a word decides. */
export function variants<F>(make: (variant: string) => F): (variant: string) => F {
  const made = new Map<string, F>();
  return (variant) => {
    let found = made.get(variant);
    if (found === undefined) {
      found = make(variant);
      made.set(variant, found);
    }
    return found;
  };
}
