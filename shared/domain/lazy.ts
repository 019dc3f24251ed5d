/** What `make` makes, at the first use and once: a large table would else be built at each start of each program. */
export function lazy<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
