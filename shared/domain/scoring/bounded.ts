/** A cache that cannot grow without end. It only saves work: what it holds never changes a result. */
export class Bounded<K, V> {
  readonly #limit: number;
  readonly #map = new Map<K, V>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The value under this key, made on the first call. The oldest entry leaves when the cache is full. */
  get(key: K, make: () => V): V {
    const known = this.#map.get(key);
    if (known !== undefined) return known;
    const value = make();
    if (this.#map.size >= this.#limit) {
      const oldest = this.#map.keys().next();
      if (!oldest.done) this.#map.delete(oldest.value);
    }
    this.#map.set(key, value);
    return value;
  }
}
