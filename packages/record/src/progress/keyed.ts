/** A map whose entries come into being when first asked for. Maps, not objects: a key named `__proto__` is a key like any other. */
export class Keyed<T> {
  readonly #entries = new Map<string, T>();
  readonly #make: () => T;

  constructor(make: () => T) {
    this.#make = make;
  }

  at(key: string): T {
    let entry = this.#entries.get(key);
    if (entry === undefined) {
      entry = this.#make();
      this.#entries.set(key, entry);
    }
    return entry;
  }

  toObject<R>(convert: (entry: T) => R): Record<string, R> {
    return Object.fromEntries([...this.#entries].map(([key, entry]) => [key, convert(entry)]));
  }
}
