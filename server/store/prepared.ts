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
 * A query whose text does not depend on its arguments: `build` may only pass them on as values, and
 * sees stand-ins instead of them.
 * @returns a function that runs it on any executor and answers all rows.
 */
export function prepared<A extends unknown[], R>(build: (db: Executor, ...args: A) => Compilable<R>) {
  // Both stores may be open in one process, and each writes its queries in its own way.
  const compiled = new WeakMap<object, CompiledQuery<R>>();
  return async (db: Executor, ...args: A): Promise<R[]> => {
    const { adapter } = db.getExecutor();
    let query = compiled.get(adapter);
    if (query === undefined) {
      query = build(db, ...(args.map((_, index) => new Slot(index)) as A)).compile();
      compiled.set(adapter, query);
    }
    const parameters = query.parameters.map((value) => (value instanceof Slot ? args[value.index] : value));
    return (await db.executeQuery<R>({ ...query, parameters })).rows;
  };
}
